// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Reading the text around a place.
extension SentenceScanner {
  /// The scalar at an offset; a line feed after the end.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    guard offset < bytes.count else { return (0x0A, 1) }
    if bytes[offset] < 0x80 { return (UInt32(bytes[offset]), 1) }
    return longScalar(at: offset)
  }

  private func longScalar(at offset: Int) -> (value: UInt32, length: Int) {
    // The text is valid UTF-8, because it comes from a `String`; two bytes are Cyrillic, three are Han.
    let first = bytes[offset]
    if first & 0xF0 == 0xE0, offset + 2 < bytes.count {
      let high = UInt32(first & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
      return (high | UInt32(bytes[offset + 2] & 0x3F), 3)
    }
    if first < 0xE0, first > 0xC1, offset + 1 < bytes.count {
      return (UInt32(first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
    }
    return UTF8Scalars.decode(bytes, at: offset)
  }

  /// The scalar that ends at an offset; a line feed before the start.
  func scalar(before offset: Int) -> (value: UInt32, length: Int) {
    guard offset > 0 else { return (0x0A, 1) }
    var start = offset - 1
    if bytes[start] < 0x80 { return (UInt32(bytes[start]), 1) }
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let (value, length) = UTF8Scalars.decode(bytes, at: start)
    return start + length == offset ? (value, length) : (0xFFFD, 1)
  }

  /// The length of the space or line end at an offset, 0 for anything else.
  @inline(__always)
  func spaceLength(at offset: Int) -> Int {
    let byte = bytes[offset]
    if byte <= 0x20 { return byte == 0x20 || byte &- 0x09 < 5 ? 1 : 0 }
    if byte < 0xC2 || byte > 0xE3 { return 0 }
    let (scalar, length) = longScalar(at: offset)
    return CharacterClass.isSpace(scalar) || CharacterClass.isLineEnd(scalar) ? length : 0
  }

  /// The length of the space or line end before an offset, 0 for anything else.
  func spaceLength(before offset: Int) -> Int {
    let (scalar, length) = scalar(before: offset)
    guard offset > 0 else { return 0 }
    return CharacterClass.isSpace(scalar) || CharacterClass.isLineEnd(scalar) ? length : 0
  }

  /// The first offset, at or after one, that is not space; line ends do not count as space.
  func afterSpace(_ offset: Int) -> Int {
    var at = offset
    while at < bytes.count, !CharacterClass.isLineEnd(scalar(at: at).value) {
      let length = spaceLength(at: at)
      if length == 0 { break }
      at += length
    }
    return at
  }

  /// The last offset at or before one that has no space before it.
  func beforeSpace(_ offset: Int) -> Int {
    var at = offset
    while at > 0 {
      let length = spaceLength(before: at)
      if length == 0 { break }
      at -= length
    }
    return at
  }

  /// The offset after opening brackets and quotation marks.
  func afterOpenings(_ offset: Int) -> Int {
    var at = offset
    while at < bytes.count {
      let (scalar, length) = scalar(at: at)
      guard CharacterClass.isOpening(scalar) else { break }
      at += length
    }
    return at
  }

  /// The word that begins at an offset: letters, with apostrophes inside.
  func word(at offset: Int) -> FoldedWord {
    var word = FoldedWord()
    var at = offset
    while at < bytes.count, at - offset < Limit.word {
      let (scalar, length) = scalar(at: at)
      if scalar == 0x2019 || scalar == 0x27 {
        guard CharacterClass.isLetter(self.scalar(at: at + length).value) else { break }
        word.append(0x27)
      } else if CharacterClass.isLetter(scalar) {
        word.append(scalar)
      } else {
        break
      }
      at += length
    }
    return word
  }

  /// Whether the word at an offset begins sentences; an initial, `А. С. Иванов`, does not.
  func isStarter(at offset: Int) -> Bool {
    guard table.starters.find(word(at: offset)) != nil else { return false }
    let first = scalar(at: offset)
    return
      !(CharacterClass.isUppercase(first.value) && scalar(at: offset + first.length).value == 0x2E)
  }

  /// Whether one of some words is at an offset.
  func hasPrefix(_ words: [[UInt8]], at offset: Int) -> Bool {
    words.contains { isWord($0, at: offset) }
  }

  /// Whether the bytes of a word are at an offset.
  @inline(__always)
  func isWord(_ word: [UInt8], at offset: Int) -> Bool {
    offset + word.count <= bytes.count && bytes[offset] == word.first
      && word.indices.allSatisfy { bytes[offset + $0] == word[$0] }
  }

  /// Whether one of some words ends at an offset.
  func hasSuffix(_ words: [[UInt8]], before offset: Int) -> Bool {
    words.contains { word in
      // The last bytes of Han words differ more often than the first ones.
      offset >= word.count && bytes[offset - 1] == word.last
        && word.indices.allSatisfy { bytes[offset - word.count + $0] == word[$0] }
    }
  }
}
