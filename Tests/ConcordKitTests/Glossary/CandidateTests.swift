// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// `workspace.candidates`, by function.
@Suite struct CandidateJobTests {
  @Test func keywordsOfPapersThatNoGlossaryHas() throws {
    let kit = try KitWorkspace()
    for name in ["a", "b"] {
      let paper = """
        摘要：各国通过了宣言。
        关键词：绿色经济；上海精神

        Abstract: The countries adopted a declaration.
        Keywords: green economy; Shanghai Spirit
        """
      _ = try kit.workspace.grow(PaperSource([.text(paper, name: "\(name).txt")]))
    }
    let found = try kit.workspace.candidates()
    let keywords = found.candidates.filter { $0.from == .keywords }
    #expect(keywords.map(\.source) == ["绿色经济"])
    #expect(keywords.first?.papers == ["a", "b"] && keywords.first?.count == 2)
  }

  /// A part of a known translation that is counted with the term is not a translation of it.
  @Test func partsOfAKnownTranslationAreNotListed() throws {
    let kit = try KitWorkspace()
    let units = [
      ("举行会议", "held a meeting"), ("同意", "agreed"), ("签署文件", "signed it"), ("支持", "support it"),
    ]
    try kit.add(
      "a",
      units.map { .init(source: "成员国\($0.0)。", target: "The member and observer states \($0.1).") })
    #expect(!(try kit.workspace.candidates().candidates.contains { $0.source == "成员国" }))
  }

  @Test func longFormsWithTheirAbbreviations() throws {
    let kit = try KitWorkspace()
    try kit.add(
      "a",
      [
        .init(
          source: "亚洲基础设施投资银行（亚投行）成立。",
          target: "The Asian Infrastructure Investment Bank (AIIB) was founded."),
        .init(
          source: "世界贸易组织（世贸组织）", target: "World Trade Organization (WTO)",
          status: .needsReview),
      ])
    let found = try kit.workspace.candidates().candidates.filter { $0.from == .abbreviation }
    #expect(found.contains { $0.source == "亚投行" && $0.target == "AIIB" })
    // Only approved units count.
    #expect(!found.contains { $0.target == "WTO" })
    #expect(found.first?.examples.first?.file == "tm/a.tmx")
  }

  @Test func phrasesThatTranslateEachOther() throws {
    let kit = try KitWorkspace()
    let filler = [
      ("会议", "meeting"), ("宣言", "declaration"), ("铁路", "railway"), ("港口", "port"),
      ("教育", "education"),
      ("贸易", "trade"),
    ]
    try kit.add(
      "a",
      filler.map {
        .init(source: "数字丝绸之路推动\($0.0)。", target: "The Digital Silk Road helps \($0.1).")
      }
        + filler.map { .init(source: "我们讨论\($0.0)。", target: "We discuss \($0.1).") })
    let found = try kit.workspace.candidates(CandidateOptions(minimum: 4)).candidates
    let mined = found.filter { $0.from == .statistics }
    #expect(mined.allSatisfy { $0.count >= 4 && $0.examples.count <= 3 && $0.score != nil })
    #expect(mined.contains { $0.target.lowercased().contains("silk road") })
    let strict = try kit.workspace.candidates(CandidateOptions(minimum: 100)).candidates
    #expect(!strict.contains { $0.from == .statistics })
  }

  @Test func theOtherDirectionAndOtherLanguages() throws {
    let kit = try KitWorkspace()
    try kit.add(
      "a", [.init(source: "亚洲银行（亚行）成立。", target: "The Asian Bank (AB) was founded.")])
    let back = try kit.workspace.candidates(
      CandidateOptions(from: .english, to: .chinese))
    #expect(back.from == .english && back.to == .chinese)
    #expect(back.candidates.contains { $0.source == "AB" && $0.target == "亚行" })
    #expect(try kit.workspace.candidates(CandidateOptions(to: .russian)).candidates.isEmpty)
  }
}
