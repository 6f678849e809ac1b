// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import TestSupport
import Testing

/// Sentences that a translation leaves out or adds.
@Suite struct OmissionTests {
  private static let source =
    "会议强调要维护地区安全。各方同意加强执法合作。会议决定明年举行青年论坛。各方将继续扩大贸易往来。成员国支持联合国发挥核心作用。2024年贸易额达到5124亿美元。"
  private static let sentences = [
    "The meeting stressed the need to safeguard regional security.",
    "The parties agreed to strengthen law enforcement cooperation.",
    "It was decided to hold a youth forum next year.",
    "The parties will continue to expand trade.",
    "The member states support the central role of the United Nations.",
    "In 2024 trade reached 512.4 billion US dollars.",
  ]

  private func rules(_ target: [String]) throws -> [String] {
    let options = DraftCheckOptions(
      source: .text(Self.source, name: "s.txt"), from: .chinese, to: .english)
    return try SeededWorkspace().workspace.check(
      .text(target.joined(separator: " "), name: "d.txt"), options: options
    ).report.findings.map(\.rule).filter { $0.hasPrefix("segment/") }
  }

  @Test func aWholeTranslation() throws { #expect(try rules(Self.sentences).isEmpty) }

  @Test func aSentenceLeftOut() throws {
    for sentence in 3...5 {
      var target = Self.sentences
      target.remove(at: sentence)
      #expect(try rules(target) == ["segment/omitted"], "\(sentence)")
    }
  }

  /// The sentence shares a bead with the next one, and some of its words are found there by accident.
  @Test func aSentenceLeftOutThatSharesABead() throws {
    let target = Self.source.split(separator: "。").enumerated()
      .filter { $0.offset != 2 }.map { $0.element + "。" }
    let options = DraftCheckOptions(
      source: .text(Self.sentences.joined(separator: " "), name: "s.txt"), from: .english,
      to: .chinese)
    let findings = try SeededWorkspace().workspace.check(
      .text(target.joined(), name: "d.txt"), options: options
    ).report.findings.filter { $0.rule.hasPrefix("segment/") }
    #expect(findings.map(\.rule) == ["segment/omitted"])
    #expect(findings.first?.source?.text == Self.sentences[2])
  }

  @Test func aSentenceAdded() throws {
    var target = Self.sentences
    target.insert("Some observers consider this language largely rhetorical.", at: 0)
    #expect(try rules(target) == ["segment/added"])
  }
}
