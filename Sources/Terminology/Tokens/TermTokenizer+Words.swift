// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation
import TextModel

/// Folding and reading the words of a text.
///
/// All words of a text are folded before the first is looked up, so that the reads of the word
/// cache do not wait for each other.
extension TermTokenizer {
  /// Reads the words among tokens with only their folded bytes.
  func readWords(
    _ source: UnsafeBufferPointer<UInt8>, _ mode: Mode, folded: FoldedWords,
    tokens: inout [TermToken]
  ) {
    tokens.withUnsafeMutableBufferPointer { tokens in
      for at in tokens.indices where tokens[at].isWord {
        let place = tokens[at].folded
        let word = folded[place]
        let capitals = Self.capitals(source, tokens[at].source, folded: folded, place: place)
        if mode == .reading {
          let found = read(word, folded.eightBytes(at: place.lowerBound))
          tokens[at].read(
            key: found.key, form: TermToken.form(ofWord: found.form, capitals), root: found.root)
        } else {
          tokens[at].read(key: learn(word), form: 0, root: 0)
        }
      }
    }
  }

  /// Appends the folded form of the word that begins at a byte.
  ///
  /// - Returns: the end of the word; `nil` if a scalar does not fold by itself.
  @inline(__always)
  func appendWord(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, to folded: inout FoldedWords
  ) -> Int? {
    var end = start
    while end < source.count {
      while let bytes = ByteLanes(source, at: end) {
        let (count, small) = bytes.asciiWord()
        guard folded.append(small, count: count) else { break }
        end += count
        if count < 8 { break }
      }
      while end < source.count, let letter = asciiWord(source[end]) {
        guard folded.append(byte: letter) else { return nil }
        end += 1
      }
      guard end < source.count else { break }
      let byte = source[end]
      let scalar: ScalarTable.Scalar
      var length = 1
      if byte < 0x80 {
        scalar = scalars[ascii: byte]
      } else {
        let (value, count) = UTF8Scalars.decode(source, at: end)
        scalar = scalars[value]
        guard scalar.isSimple else { return nil }
        if scalar.isIdeograph { return end }
        length = count
      }
      switch scalar.kind {
      case .word:
        guard folded.append(scalar.folded) else { return nil }
      case .apostrophe:
        guard let stop = endOfClitic(source, from: end + length) else { return end }
        guard folded.append(byte: 0x27) else { return nil }
        for at in end + length..<stop {
          guard folded.append(byte: source[at] | 0x20) else { return nil }
        }
        return stop
      case .period, .comma:
        guard scalar.folded < 0x80, let last = folded.last, Self.isDigit(last),
          isDigit(source, at: end + length)
        else { return end }
        guard folded.append(scalar.folded) else { return nil }
      default:
        return end
      }
      end += length
    }
    return end
  }

  /// The folded byte of an ASCII letter or digit.
  @inline(__always)
  private func asciiWord(_ byte: UInt8) -> UInt8? {
    if byte.isASCIISmallLetter || byte.isASCIIDigit { return byte }
    return byte.isASCIICapital ? byte | 0x20 : nil
  }

  /// The capitals of a word.
  @inline(__always)
  private static func capitals(
    _ source: UnsafeBufferPointer<UInt8>, _ own: Range<Int>, folded: FoldedWords,
    place: Range<Int>
  ) -> TermToken.Capitals {
    guard own.count == place.count else { return .mixed }
    if own.count <= 16, let bytes = ByteLanes(source, at: own.lowerBound),
      let small = folded.eightBytes(at: place.lowerBound),
      ByteLanes(bits: bytes.bits ^ small.bits).prefix(min(8, own.count)) == 0
    {
      if own.count <= 8
        || ByteLanes(source, at: own.upperBound - 8)?.bits
          == folded.eightBytes(at: place.upperBound - 8)?.bits
      {
        return .none
      }
    }
    return capitals(UnsafeBufferPointer(rebasing: source[own]), folded[place])
  }

  /// The capitals of a word that is as long as its folded form.
  ///
  /// A letter counts only if its capital is the only other letter that folds to it.
  private static func capitals(
    _ own: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>
  ) -> TermToken.Capitals {
    var differing = 0
    for at in 0..<own.count where own[at] != folded[at] { differing += 1 }
    if differing == 0 { return .none }
    let first = own[0]
    if first.isASCIICapital {
      if differing == 1 { return .first }
      return differing == own.count && own.allSatisfy { $0.isASCIICapital } ? .all : .mixed
    }
    // U+0410 to U+042F.
    guard own.count > 1, first == 0xD0, own[1] &- 0x90 < 0x20 else { return .mixed }
    for at in 2..<own.count where own[at] != folded[at] { return .mixed }
    return .first
  }
}
