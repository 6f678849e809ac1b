// SPDX-License-Identifier: Apache-2.0
import Terminology
import Testing
import TextModel

@testable import ConcordKit

/// Keyword lists of one length.
@Suite struct PaperCandidateTests {
  private static func matcher() -> TermMatcher {
    TermMatcher(
      Termbase([
        (
          file: "g.yaml",
          entries: [("lake", "湖泊", "lake"), ("river", "河流", "river")].map { id, chinese, english in
            ConceptEntry(
              id: ConceptID(id),
              sections: [
                LanguageSection(language: .chinese, terms: [Term(chinese)]),
                LanguageSection(language: .english, terms: [Term(english)]),
              ])
          }
        )
      ]))
  }

  @Test(arguments: [
    // Nothing known contradicts the order.
    ("湖泊 贸易 信任", "lake;trade;trust", "湖泊=lake 贸易=trade 信任=trust"),
    ("贸易 信任", "trade;trust", "贸易=trade 信任=trust"),
    // One known keyword is at another place: the one that is left has one partner only.
    ("湖泊 贸易", "trade;lake", "湖泊=lake 贸易=trade"),
    ("湖泊 贸易 河流", "river;trade;lake", "湖泊=lake 河流=river 贸易=trade"),
    // The two that are left may be in any order.
    ("湖泊 贸易 信任", "trust;trade;lake", "湖泊=lake"),
    // A known word inside a keyword.
    ("河流治理 贸易", "trade;river governance", "河流治理=river governance 贸易=trade"),
  ])
  func sameLength(_ chinese: String, _ english: String, _ expected: String) {
    let pairs = PaperCandidates(matcher: Self.matcher()).sameLength(
      chinese.split(separator: " ").map(String.init),
      english.split(separator: ";").map(String.init),
      in: LanguagePair(from: .chinese, to: .english))
    #expect(pairs.map { "\($0)=\($1)" }.joined(separator: " ") == expected)
  }
}
