// SPDX-License-Identifier: Apache-2.0

/// A word of a phrase by which a kind of sentences is known: `renam*`.
struct PhraseWord: Sendable {
  private let folded: [UInt8]
  private let hasAnyEnding: Bool

  private init(_ text: some StringProtocol) {
    hasAnyEnding = text.hasSuffix("*")
    folded = Array(String(text).utf8.dropLast(hasAnyEnding ? 1 : 0))
  }

  /// The words of a phrase; a Han character is a word.
  static func words(_ phrase: some StringProtocol) -> [PhraseWord] {
    phrase.split(whereSeparator: \.isWhitespace).flatMap { word in
      word.unicodeScalars.allSatisfy(\.properties.isIdeographic)
        ? word.map { PhraseWord(String($0)) } : [PhraseWord(word)]
    }
  }

  /// Whether a word of a text, folded, is a form of it.
  func isForm(_ word: some Collection<UInt8>) -> Bool {
    hasAnyEnding ? word.starts(with: folded) : word.elementsEqual(folded)
  }
}
