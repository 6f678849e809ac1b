// SPDX-License-Identifier: Apache-2.0

/// Signs that the letters of a text were lost or exchanged on the way: bytes that were decoded in another encoding than
/// they were written in, and question marks in the place of letters.
package enum MisreadText {
  /// Whether a text is UTF-8 that was decoded in an encoding of Latin, Russian or Chinese: `Ð“Ð»Ð°Ð²Ñ‹`, `Р“Р»Р°РІС‹`,
  /// 鍚勬柟绛剧讲.
  ///
  /// Written in that encoding again, seven in ten bytes of its characters outside ASCII have to be well-formed UTF-8, of at
  /// least three letters. A few bytes may have been lost, since not every byte is a character everywhere.
  ///
  /// - Complexity: O(*scalars* × *encodings*); most texts are told by their first characters.
  package static func isDoublyEncoded(_ text: String) -> Bool {
    guard let start = text.utf8.firstIndex(where: { $0 >= 0x80 }) else { return false }
    let scalars = text.unicodeScalars[start...]
    // The first characters have to be plausible as well.
    let head = scalars.prefix(headLength)
    // Bytes of UTF-8 are Han characters in a wide encoding only.
    let isWide = head.contains { CharacterClass.isHan($0.value) }
    return (isWide ? wideEncodings : narrowEncodings).contains { encoding in
      evidence(head, encoding).isPlausible(leastLetters: 1)
        && evidence(scalars, encoding).isPlausible(leastLetters: 3)
    }
  }

  private static let headLength = 32

  /// The bytes of the characters outside ASCII, those that are well-formed UTF-8, and the letters that these are.
  private struct Evidence {
    var (all, read, letters) = (0, 0, 0)

    func isPlausible(leastLetters: Int) -> Bool {
      letters >= leastLetters && read * 10 >= all * 7
    }
  }

  private static func evidence(
    _ scalars: Substring.UnicodeScalarView, _ encoding: Encoding
  ) -> Evidence {
    var found = Evidence()
    var bytes: [UInt8] = []
    func close() {
      if bytes.isEmpty { return }
      let (good, letters) = sequences(bytes, isWide: encoding.isWide)
      found.read += good
      found.letters += letters
      bytes.removeAll(keepingCapacity: true)
    }
    for scalar in scalars.lazy.map(\.value) {
      let written = scalar < 0x80 || scalar > 0xFFFF ? 0 : encoding.bytes[Int(scalar)]
      if scalar >= 0x80 { found.all += written > 0xFF || written == 0 ? 2 : 1 }
      guard written > 0 else {
        close()
        continue
      }
      if written > 0xFF { bytes.append(UInt8(written >> 8)) }
      bytes.append(UInt8(written & 0xFF))
    }
    close()
    return found
  }

  /// The bytes of well-formed sequences of UTF-8, and the number of letters that they are.
  private static func sequences(_ bytes: [UInt8], isWide: Bool) -> (bytes: Int, letters: Int) {
    bytes.withUnsafeBufferPointer { buffer in
      var (at, good, letters) = (0, 0, 0)
      while at < buffer.count {
        guard buffer[at] >= 0x80 else {
          at += 1
          continue
        }
        let (value, length) = UTF8Scalars.decode(buffer, at: at)
        // Letters of a language may be sequences of UTF-8 in another encoding, but of rare scripts.
        // Two bytes of a Chinese character often look like a Latin letter.
        if length > 1, isUsual(value), !isWide || value > 0x17F {
          good += length
          if CharacterClass.isLetter(value) { letters += 1 }
        }
        at += max(1, length)
      }
      return (good, letters)
    }
  }

  /// Whether a character is a letter of Latin, Greek, Russian, Chinese, Japanese or Korean, or a mark beside these.
  private static func isUsual(_ value: UInt32) -> Bool {
    [
      0xA0...0x17F, 0x391...0x3C9, 0x401...0x45F, 0x2010...0x203A, 0x20AC...0x20AC,
      0x3000...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF60,
    ].contains { (range: ClosedRange<UInt32>) in range.contains(value) }
  }

  /// An encoding in which UTF-8 is met decoded.
  private struct Encoding {
    /// The bytes of each character up to U+FFFF; 0 for a character that the encoding lacks.
    let bytes: [UInt16]
    /// Whether characters outside ASCII have two bytes.
    let isWide: Bool
  }

  private static let narrowEncodings = [
    "windows-1252", "windows-1251", "KOI8-R", "IBM866", "x-mac-cyrillic",
  ].map { Encoding(bytes: table($0, isWide: false), isWide: false) }

  private static let wideEncodings = ["GB18030", "Big5"].map {
    Encoding(bytes: table($0, isWide: true), isWide: true)
  }

  private static func table(_ name: String, isWide: Bool) -> [UInt16] {
    var table = [UInt16](repeating: 0, count: 0x10000)
    // Each character on a line of its own.
    var written: [UInt16] = []
    var bytes: [UInt8] = []
    for lead in UInt8(0x80)...0xFE {
      if !isWide {
        // Bytes without a character are decoded as controls.
        if lead < 0xA0 { table[Int(lead)] = UInt16(lead) }
        written.append(UInt16(lead))
        bytes += [lead, 0x0A]
        continue
      }
      for trail in UInt8(0x40)...0xFE where trail != 0x7F && lead > 0x80 {
        written.append(UInt16(lead) << 8 | UInt16(trail))
        bytes += [lead, trail, 0x0A]
      }
    }
    if !isWide {
      written.append(0xFF)
      bytes += [0xFF, 0x0A]
    }
    let text = TextEncoding.lenient(bytes, as: name)?.text ?? ""
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == written.count + 1 else { return table }
    for (line, written) in zip(lines, written) {
      guard let scalar = line.first?.value, line.count == 1, (0x80...0xFFFC).contains(scalar) else {
        continue
      }
      table[Int(scalar)] = written
    }
    return table
  }

  /// Whether a text has question marks or empty boxes in the place of letters: подпи??ли, `???? ???`, 在□月.
  ///
  /// The other texts of its unit tell them from marks of questions: the text has more marks than each of them, and some of
  /// these are inside a word or are a word of their own.
  ///
  /// - Parameter others: the most marks in one of the same texts in other languages (`marks(in:)`).
  /// - Complexity: O(*scalars*).
  package static func hasLostLetters(_ text: String, others: Int) -> Bool {
    guard mayHaveLostLetters(text) else { return false }
    let marks = marks(in: text)
    guard marks > max(0, others), !text.contains("://"), !text.contains("www.") else {
      return false
    }
    let scalars = Array(text.unicodeScalars)
    func isWord(_ index: Int) -> Bool {
      scalars.indices.contains(index) && CharacterClass.isLetter(scalars[index].value)
    }
    var at = 0
    var alone = 0
    while at < scalars.count {
      guard isMark(scalars[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < scalars.count, isMark(scalars[at]) { at += 1 }
      let isBox = scalars[start].value != 0x3F
      let isSingle = at - start == 1
      if isWord(start - 1), isWord(at) {
        // A language without spaces has its next sentence there, and one mark may be an optional letter.
        let isHan = CharacterClass.isHan(scalars[at].value)
        if isBox || !isSingle || !isHan && CharacterClass.isLowercase(scalars[at].value) {
          return true
        }
      }
      if isWord(at), !isWord(start - 1), !isSingle || isBox { return true }
      if !isWord(start - 1), !isWord(at), !isSingle { alone += 1 }
    }
    return alone > 1
  }

  /// Whether a text has a question mark, or the first byte of an empty box.
  package static func mayHaveLostLetters(_ text: String) -> Bool {
    text.hasByte { $0 == 0x3F || $0 == 0xE2 }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x3F || scalar.value == 0x25A1 || scalar.value == 0x25AF
  }

  /// The marks of a text, and its full-width question marks, which are marks of questions.
  package static func marks(in text: String) -> Int {
    text.unicodeScalars.count { isMark($0) || $0.value == 0xFF1F }
  }
}
