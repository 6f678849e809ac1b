import ConcordKit
import TestSupport
import Testing

/// Sentences that a translation leaves out or adds.
@Suite struct OmissionTests {
  private static let source =
    "会议强调要维护地区安全。各方同意加强执法合作。会议决定明年举行青年论坛。各方将继续扩大贸易往来。"
  private static let sentences = [
    "The meeting stressed the need to safeguard regional security.",
    "The parties agreed to strengthen law enforcement cooperation.",
    "It was decided to hold a youth forum next year.",
    "The parties will continue to expand trade.",
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
    var target = Self.sentences
    target.remove(at: 2)
    #expect(try rules(target) == ["segment/omitted"])
  }

  @Test func aSentenceAdded() throws {
    var target = Self.sentences
    target.insert("Some observers consider this language largely rhetorical.", at: 2)
    #expect(try rules(target) == ["segment/added"])
  }
}
