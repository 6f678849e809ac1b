// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// One-word forms that are fixed only where the words around them leave them a word of their own, and forms in notes
/// that name a work without a year.
@Suite struct NeighbouringWordTests {
  private static let termbase = Termbase([
    (
      file: "g.yaml",
      entries: [
        Drafts.entry("leader", .chinese, terms: [Term("领导人"), Term("领袖", status: .forbidden)]),
        Drafts.entry("member", .chinese, terms: [Term("成员国"), Term("会员国", status: .forbidden)]),
        Drafts.entry(
          "future", .chinese, terms: [Term("人类命运共同体"), Term("命运共同体", status: .forbidden)]),
        Drafts.entry(
          "head", .english, terms: [Term("leader"), Term("chieftain", status: .forbidden)]),
        Drafts.entry(
          "beijing", .english, terms: [Term("Beijing"), Term("Peking", status: .deprecated)]),
        Drafts.entry(
          "state", .english,
          terms: [Term("member state"), Term("member country", status: .deprecated)]),
        Drafts.entry(
          "community", .russian,
          terms: [
            Term("сообщество единой судьбы"), Term("сообщество общей судьбы", status: .forbidden),
          ]),
      ]
    )
  ])

  private static func findings(_ text: String, _ language: LanguageTag) -> [Finding] {
    Checker(termbase: termbase).check(Drafts.text(text, language)).findings
      .filter { $0.rule == "term/forbidden" }
  }

  @Test(arguments: [
    "意见领袖很有影响。", "他是一位精神领袖。", "青年领袖计划启动了。", "领袖峰会昨日举行。", "这是领袖气质。", "舆论领袖在发言。",
  ])
  func waitsInChinese(_ text: String) {
    let findings = Self.findings(text, .chinese)
    #expect(findings.map(\.severity) == [.error])
    #expect(findings.allSatisfy { $0.replacement == nil && $0.message.contains("; it may be") })
  }

  @Test(arguments: [
    "各国领袖出席会议。", "领袖们讨论了问题。", "他会见了领袖。", "他是领袖。", "两国领袖的会谈很好。", "会员国应当缴费。", "亚洲命运共同体意识增强。",
  ])
  func isFixedInChinese(_ text: String) {
    #expect(Self.findings(text, .chinese).map { $0.replacement != nil } == [true])
  }

  @Test(arguments: [
    "They are opinion chieftains there.", "The chieftain class is small.", "We ate Peking duck.",
    "See Smith, The Chieftain and His People, who disagrees.",
    "See Smith, A Member Country in Need, supra note 12.",
    "Chen, Member Country and Union, op. cit., at 5, disagrees.",
    "On member country rights see Wang (n 7) 12.",
  ])
  func waitsInEnglish(_ text: String) {
    let findings = Self.findings(text, .english)
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { $0.replacement == nil && $0.message.contains("; it may be") })
  }

  @Test(arguments: [
    "The chieftain spoke at length.", "Every chieftain said so.", "They met in Peking.",
    "Peking announced it.", "They left Peking yesterday.", "The member country (n = 25) replied.",
  ])
  func isFixedInEnglish(_ text: String) {
    #expect(Self.findings(text, .english).map { $0.replacement != nil } == [true])
  }

  @Test func noteOfRussianWorkWaits() {
    let text = "См.: Петров П. П. Сообщество общей судьбы. Указ. соч. С. 12."
    #expect(Self.findings(text, .russian).allSatisfy { $0.replacement == nil })
  }
}
