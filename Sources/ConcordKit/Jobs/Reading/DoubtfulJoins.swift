// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// The words of a paper that were joined at line ends and may be compounds with a hyphen, found again in its sentences.
struct DoubtfulJoins: Sendable {
  private let words: [String: JoinedWord]

  /// The most words that a reason names.
  private static let mostShown = 5

  /// The words; the first of each form counts.
  init(_ words: [JoinedWord]) {
    self.words = Dictionary(words.map { ($0.joined, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The reason why a pair must wait for a reviewer; `nil` if its sentences have none of the words.
  ///
  /// - Complexity: O(*characters*); nothing is read after the last word that is named.
  func reason(for sentences: [String]) -> String? {
    guard !words.isEmpty else { return nil }
    var found: [JoinedWord] = []
    search: for sentence in sentences {
      for word in sentence.unicodeScalars.split(whereSeparator: { !Self.isPart($0) }) {
        guard let known = words[String(word)], !found.contains(known) else { continue }
        found.append(known)
        if found.count == Self.mostShown { break search }
      }
    }
    guard !found.isEmpty else { return nil }
    let shown = found.map { "“\($0.joined)” or “\($0.hyphenated)”" }
    return "a hyphen at a line end may belong to its word: \(shown.joined(separator: ", "))"
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass.isLetter(scalar.value) || CharacterClass.isDigit(scalar.value)
      || CharacterClass.isHyphen(scalar.value) || scalar == "'" || scalar == "’"
  }
}
