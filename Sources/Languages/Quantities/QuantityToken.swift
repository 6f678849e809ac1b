// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A piece of a text in which quantities are read.
struct QuantityToken {
  enum Kind: UInt8 {
    /// ASCII digits.
    case digits
    /// Letters of a script with spaces; an apostrophe belongs to it between letters.
    case word
    /// One Han character.
    case han
    /// One character of any other kind.
    case mark
  }

  var kind: Kind
  /// Whether white space comes before it.
  var isSpaced: Bool
  /// Whether its first letter is a capital in the text as given.
  var isCapital = false
  /// Whether all its letters are, so that it may be a Roman numeral.
  var isUpper = false
  /// Bytes of the folded text.
  var folded: Range<Int32>
  /// Bytes of the text as given.
  var source: Range<Int32>
  /// The character of a Han token or mark, simplified.
  var scalar: UInt32 = 0
  /// A hash of the token, and of its first three letters.
  var hash: UInt64 = 0
  var stem: UInt64 = 0
  /// The number of raised digits (8 of 10⁸), which are a token of their own after other digits; else -1.
  var raised: Int32 = -1
  /// The form of the table that begins here, or -1, how many tokens it has, and what it does.
  var form: Int32 = -1
  var span: Int32 = 1
  var roles: QuantityRoles = []
}

/// Cuts folded text into tokens.
enum QuantityLexer {
  /// The tokens of a folded text.
  ///
  /// - Complexity: O(*n*).
  static func tokens(
    _ folded: UnsafeBufferPointer<UInt8>, source: UnsafeBufferPointer<UInt8>,
    sourceRange: (Range<Int>) -> Range<Int>
  ) -> [QuantityToken] {
    var tokens: [QuantityToken] = []
    tokens.reserveCapacity(folded.count / 3)
    var at = 0
    while var token = next(folded, &at) {
      let range = sourceRange(Int(token.folded.lowerBound)..<Int(token.folded.upperBound))
      token.source = Int32(range.lowerBound)..<Int32(range.upperBound)
      if token.kind == .word { readCase(of: range, in: source, &token) }
      if token.kind == .digits, let end = startOfRaised(range, in: source) {
        tokens += split(token, before: end, folded)
        continue
      }
      tokens.append(token)
    }
    return tokens
  }

  /// Where the raised digits begin that a token of digits ends with; `nil` if there are none.
  private static func startOfRaised(
    _ range: Range<Int>, in source: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard range.upperBound <= source.count, let first = range.first(where: { source[$0] >= 0x80 }),
      source[range.lowerBound..<first].allSatisfy({ $0.isASCIIDigit })
    else { return nil }
    // ², ³, ¹, and ⁰, ⁴ to ⁹.
    let isRaised =
      source[first] == 0xC2 && first + 1 < range.upperBound
      && [0xB2, 0xB3, 0xB9].contains(source[first + 1])
      || source[first] == 0xE2 && first + 2 < range.upperBound && source[first + 1] == 0x81
        && (source[first + 2] == 0xB0 || 0xB4...0xB9 ~= source[first + 2])
    return isRaised ? first : nil
  }

  /// The digits on the line and the raised ones of a token.
  private static func split(
    _ token: QuantityToken, before end: Int, _ folded: UnsafeBufferPointer<UInt8>
  ) -> [QuantityToken] {
    let place = token.folded.lowerBound + Int32(end) - token.source.lowerBound
    guard token.folded.contains(place) else { return [token] }
    var base = token
    var raised = token
    base.folded = token.folded.lowerBound..<place
    base.source = token.source.lowerBound..<Int32(end)
    raised.folded = place..<token.folded.upperBound
    raised.source = Int32(end)..<token.source.upperBound
    func hash(_ range: Range<Int32>) -> UInt64 {
      range.reduce(seed ^ 0xFF) { mix($0, UInt32(folded[Int($1)])) }
    }
    base.hash = hash(base.folded)
    raised.hash = hash(raised.folded)
    raised.kind = .mark
    raised.isSpaced = false
    raised.raised = raised.folded.prefix(4).reduce(0) { $0 * 10 + Int32(folded[Int($1)]) - 0x30 }
    return base.folded.isEmpty ? [raised] : [base, raised]
  }

  /// The token at a place or after the spaces there, and the place after it; `nil` at the end.
  static func next(_ folded: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> QuantityToken? {
    let before = at
    while at < folded.count, folded[at] == 0x20 { at += 1 }
    guard at < folded.count else { return nil }
    let start = at
    var token = QuantityToken(
      kind: .mark, isSpaced: start > before, folded: 0..<0, source: 0..<0)
    let (scalar, length) = decode(folded, at)
    at += length
    if scalar.isASCIIDigit {
      token.kind = .digits
      token.hash = mix(seed ^ 0xFF, scalar)
      while at < folded.count, folded[at].isASCIIDigit {
        token.hash = mix(token.hash, UInt32(folded[at]))
        at += 1
      }
    } else if isHan(scalar) {
      token.kind = .han
      token.scalar = SimplifiedHan.fold(scalar)
      token.hash = hash(of: token.scalar)
    } else if isLetter(scalar) {
      token.kind = .word
      readWord(folded, from: start, to: &at, &token)
    } else {
      token.scalar = scalar
      token.hash = hash(of: scalar)
    }
    token.folded = Int32(start)..<Int32(at)
    return token
  }

  /// Goes to the end of a word and hashes it.
  private static func readWord(
    _ folded: UnsafeBufferPointer<UInt8>, from start: Int, to end: inout Int,
    _ token: inout QuantityToken
  ) {
    var at = start
    var letters = 0
    var hash = seed
    while at < folded.count {
      let (scalar, length) = decode(folded, at)
      if scalar == 0x27, at > start, at + 1 < folded.count {
        // o'clock is one word; year's is two.
        let (next, size) = decode(folded, at + 1)
        let after = at + 1 + size < folded.count ? decode(folded, at + 1 + size).0 : 0x20
        guard isLetter(next), isLetter(after) else { break }
      } else if !isLetter(scalar) {
        break
      }
      hash = mix(hash, scalar)
      letters += 1
      if letters == 3 { token.stem = hash }
      at += length
    }
    end = at
    token.hash = hash
    if letters < 3 { token.stem = 0 }
  }

  private static func readCase(
    of range: Range<Int>, in source: UnsafeBufferPointer<UInt8>, _ token: inout QuantityToken
  ) {
    guard range.upperBound <= source.count, !range.isEmpty else { return }
    let first = source[range.lowerBound]
    token.isCapital =
      first.isASCIICapital
      || first == 0xD0 && range.count > 1 && source[range.lowerBound + 1] &- 0x90 < 0x20
    guard token.isCapital || first == 0xD0, range.count <= 30 else { return }
    token.isUpper = romanLetters(UnsafeBufferPointer(rebasing: source[range])) != nil
  }

  /// The letters of a Roman numeral in Latin capitals, also of one in their Cyrillic twins (Х, С, М, І).
  static func romanLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var letters: [UInt8] = []
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case 0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D: letters.append(bytes[at])
      case 0xD0 where at + 1 < bytes.count:
        switch bytes[at + 1] {
        case 0xA5: letters.append(0x58)
        case 0xA1: letters.append(0x43)
        case 0x9C: letters.append(0x4D)
        case 0x86: letters.append(0x49)
        default: return nil
        }
        at += 1
      default: return nil
      }
      at += 1
    }
    return letters.isEmpty ? nil : letters
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3 ^ hash >> 29
  }

  static func hash(of scalar: UInt32) -> UInt64 { mix(seed ^ 0xFF, scalar) }

  /// The scalar at a place of valid UTF-8, and its length.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[at])
    if first < 0x80 { return (first, 1) }
    let left = bytes.count - at
    func tail(_ k: Int) -> UInt32 { UInt32(bytes[at + k] & 0x3F) }
    if first < 0xE0 { return left > 1 ? ((first & 0x1F) << 6 | tail(1), 2) : (0xFFFD, 1) }
    if first < 0xF0 {
      return left > 2 ? ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) : (0xFFFD, 1)
    }
    return left > 3
      ? ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4) : (0xFFFD, 1)
  }

  static func isHan(_ scalar: UInt32) -> Bool {
    scalar &- 0x4E00 < 0x5200 || scalar &- 0x3400 < 0x19C0 || scalar == 0x3007
      || scalar == 0x25CB || scalar &- 0xF900 < 0x200 || scalar &- 0x20000 < 0x10000
  }

  /// Whether a folded character is a letter or mark of a word; general punctuation, currency signs and
  /// symbols are not.
  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar.isASCIISmallLetter || scalar.isASCIICapital }
    switch scalar {
    case 0x80...0xB4, 0xB6...0xBF, 0xD7, 0xF7, 0x2000...0x206F, 0x20A0...0x20CF,
      0x2100...0x2BFF, 0x2E00...0x2E7F, 0x3000...0x33FF, 0xFE00...0xFE6F, 0xFF00...0xFFFF:
      return false
    default: return !isHan(scalar)
    }
  }
}
