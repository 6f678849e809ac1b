// SPDX-License-Identifier: Apache-2.0
import Alignment
import Terminology
import Testing
import TextModel

@testable import ConcordKit

/// Keyword lists.
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
    // Keywords of opposite meaning: nothing says which belong together.
    ("供给侧 需求侧 改革", "demand side;supply side;reform", ""),
    // A known word inside a keyword.
    ("河流治理 贸易", "trade;river governance", "河流治理=river governance 贸易=trade"),
  ])
  func sameLength(_ chinese: String, _ english: String, _ expected: String) {
    #expect(pairs(chinese, english, usesBaseLexicon: false) == expected)
  }

  /// The glossary knows none of these; the base lexicon knows most of them.
  @Test(arguments: [
    (
      "俄罗斯 远东 制裁 能源", "Russia;sanctions;Far East;energy",
      "俄罗斯=Russia 远东=Far East 制裁=sanctions 能源=energy"
    ),
    (
      "俄罗斯 转向东方 远东 中俄关系 能源合作", "Russia;Asia;sanctions;Far East;infrastructure",
      "俄罗斯=Russia 远东=Far East"
    ),
    // The keyword that is left is known to be another one.
    ("俄罗斯 制裁 远东", "Far East;Asia;Russia", "俄罗斯=Russia 远东=Far East"),
    // The order is right, and nothing contradicts it.
    ("俄罗斯 转向东方 能源", "Russia;pivot to Asia;energy", "俄罗斯=Russia 转向东方=pivot to Asia 能源=energy"),
    (
      "国际关系 国际法 国际组织", "international relations;international law;international organizations",
      "国际关系=international relations 国际法=international law 国际组织=international organizations"
    ),
  ])
  func byMeaning(_ chinese: String, _ english: String, _ expected: String) {
    #expect(pairs(chinese, english, usesBaseLexicon: true) == expected)
  }

  private func pairs(_ chinese: String, _ english: String, usesBaseLexicon: Bool) -> String {
    var options = AlignmentOptions()
    options.usesBaseLexicon = usesBaseLexicon
    return PaperCandidates(matcher: Self.matcher()).pairs(
      chinese.split(separator: " ").map(String.init),
      english.split(separator: ";").map(String.init),
      by: Aligner(source: .chinese, target: .english, options: options)
    ).map { "\($0)=\($1)" }.joined(separator: " ")
  }
}
