// SPDX-License-Identifier: Apache-2.0

/// The first characters of some words or phrases, which tell at once that most texts begin with none of them.
struct WordStarts: Sendable {
  /// The most characters of a phrase that are compared.
  private static let most = 4

  /// The starts of one to `most` characters.
  private var codes: [Set<UInt64>] = Array(repeating: [], count: most)

  /// The starts of phrases in letters of any case.
  init(of phrases: some Sequence<String>) {
    for phrase in phrases {
      var last: UInt64 = 0
      var count = 0
      Self.forEachStart(of: phrase.unicodeScalars) {
        last = $0
        count += 1
        return false
      }
      if count > 0 { codes[count - 1].insert(last) }
    }
  }

  /// Whether a text may begin with one of the phrases, apart from marks before it and white space.
  ///
  /// - Complexity: O(*marks and white space at the beginning*).
  func canBegin(_ text: some Sequence<Unicode.Scalar>) -> Bool {
    var place = -1
    var isFound = false
    Self.forEachStart(of: text) {
      place += 1
      isFound = codes[place].contains($0)
      return isFound
    }
    return isFound
  }

  /// Calls a function with the first letter or digit of a text, and with the starts up to each of the next characters that
  /// are not white space, until it returns `true`.
  private static func forEachStart(
    of text: some Sequence<Unicode.Scalar>, _ isEnough: (UInt64) -> Bool
  ) {
    var code: UInt64 = 0
    var count = 0
    for scalar in text {
      if count == 0 ? !isWord(scalar) : isSpace(scalar) { continue }
      // Two characters with the same code only cost a further look.
      code = code << 16 | UInt64(small(scalar) & 0xFFFF)
      count += 1
      if isEnough(code) || count == most { return }
    }
  }

  /// Whether a character is a letter or a digit of any script.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let small = scalar.value | 0x20
      return small >= 0x61 && small <= 0x7A || scalar.value >= 0x30 && scalar.value <= 0x39
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The code of the small letter of a Latin or Cyrillic one without accents, and of any other character itself.
  private static func small(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x41...0x5A, 0x410...0x42F: scalar.value + 0x20
    case 0x400...0x40F: scalar.value + 0x50
    default: scalar.value
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || !scalar.isASCII && scalar.properties.isWhitespace
  }
}
