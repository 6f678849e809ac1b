// SPDX-License-Identifier: Apache-2.0

/// The first two characters of some words or phrases, which tell at once that most texts begin with none of them.
struct WordStarts: Sendable {
  private var pairs: Set<UInt64> = []
  /// The words of one character.
  private var singles: Set<Unicode.Scalar> = []

  /// The starts of phrases, written in small letters, in capitals, or with one capital at the beginning.
  init(of phrases: some Sequence<String>) {
    for phrase in phrases {
      let small = phrase.lowercased()
      for form in [small, small.uppercased(), small.prefix(1).uppercased() + small.dropFirst()] {
        switch Self.start(of: form.unicodeScalars) {
        case (let first?, let second?): pairs.insert(Self.code(first, second))
        case (let first?, nil): singles.insert(first)
        case (nil, _): break
        }
      }
    }
  }

  /// Whether a text may begin with one of the phrases, apart from white space and marks before and inside it.
  ///
  /// - Complexity: O(*marks at the beginning*).
  func canBegin(_ text: some Sequence<Unicode.Scalar>) -> Bool {
    let (first, second) = Self.start(of: text)
    guard let first else { return false }
    return singles.contains(first) || second.map { pairs.contains(Self.code(first, $0)) } ?? false
  }

  /// The first letter or digit of a text, and the next character that is not white space.
  private static func start(
    of text: some Sequence<Unicode.Scalar>
  ) -> (first: Unicode.Scalar?, second: Unicode.Scalar?) {
    var first: Unicode.Scalar?
    for scalar in text {
      if first != nil {
        if scalar.value > 0x20, !scalar.properties.isWhitespace { return (first, scalar) }
      } else if isWord(scalar) {
        first = scalar
      }
    }
    return (first, nil)
  }

  /// Whether a character is a letter or a digit of any script.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let small = scalar.value | 0x20
      return small >= 0x61 && small <= 0x7A || scalar.value >= 0x30 && scalar.value <= 0x39
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func code(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 32 | UInt64(second.value)
  }
}
