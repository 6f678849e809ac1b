// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// Wrong words that are reported and not fixed, since they may be right where they are.
@Suite struct CautiousFixTests {
  static func concept(_ id: String, _ terms: [Term], _ language: LanguageTag = .english)
    -> ConceptEntry
  {
    ConceptEntry(
      id: ConceptID(id), sections: [LanguageSection(language: language, terms: terms)])
  }

  static let termbase = Termbase([
    (
      file: "g.yaml",
      entries: [
        concept("kyiv", [Term("Kyiv"), Term("Kiev", status: .deprecated)]),
        concept("eswatini", [Term("Eswatini"), Term("Swaziland", status: .deprecated)]),
        concept("turkiye", [Term("Türkiye"), Term("Turkey", status: .deprecated)]),
        concept("ceasefire", [Term("ceasefire"), Term("cease-fire", status: .deprecated)]),
        concept("group", [Term("Working Group"), Term("Task Force", status: .deprecated)]),
        concept("states", [Term("member state"), Term("member country", status: .deprecated)]),
        concept(
          "road",
          [
            Term("Belt and Road"), Term("BRI", type: .abbreviation),
            Term("OBOR", status: .deprecated, type: .abbreviation),
          ]),
        concept(
          "korea",
          [
            Term("Democratic People’s Republic of Korea"),
            Term("North Korea", status: .deprecated, type: .short),
          ]),
        concept("chs", [Term("Council of Heads of State"), Term("Heads of State Council")]),
        concept("g20", [Term("Group of 20")]), concept("bank", [Term("New Development Bank")]),
        concept("astana", [Term("阿斯塔纳"), Term("努尔苏丹", status: .deprecated)], .chinese),
      ]
    )
  ])

  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    var language = LanguageTag.english
    var severity = Severity.error
    var isFixable = false
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "We met in Kiev.", isFixable: true),
    Case(text: "Kyiv (Russian: Kiev) is old."),
    Case(text: "Kyiv/Kiev grew."),
    Case(text: "In line 4, for Kiev read Kyiv."),
    Case(text: "The fans of Dynamo Kiev met."),
    Case(text: "He taught at the University of Swaziland then."),
    Case(text: "The Government of Swaziland met.", isFixable: true),
    Case(text: "They came to Swaziland and stayed.", isFixable: true),
    Case(text: "Ships of Task Force 58 sailed."),
    Case(text: "The Task Force met.", isFixable: true),
    Case(text: "The Charter provides: the Task Force meets."),
    Case(text: "He quoted the resolution: the Task Force meets."),
    Case(text: "In the words of the Charter: the Task Force meets."),
    Case(text: "They must cease fire at once.", severity: .info),
    Case(text: "They agreed on a cease fire at once.", isFixable: true),
    Case(text: "They agreed on the cease-fire at once.", isFixable: true),
    Case(text: "The member country(ies) met."),
    Case(text: "The member country (large) met.", isFixable: true),
    Case(text: "Talks in North Korea ended."),
    Case(text: "We ate roast turkey there.", severity: .info),
    Case(text: "We went to Turkey there.", isFixable: true),
    Case(text: "We joined OBOR then.", isFixable: true),
    Case(text: "The Office for Border Operations Research (OBOR) met.", severity: .info),
    Case(text: "努尔苏丹·纳扎尔巴耶夫到了。", language: .chinese),
    Case(text: "我们到了努尔苏丹。", language: .chinese, isFixable: true),
  ])
  func forbidden(_ test: Case) {
    let report = Checker(termbase: Self.termbase).check(Drafts.text(test.text, test.language))
    let findings = report.findings.filter { $0.rule == "term/forbidden" }
    #expect(findings.map(\.severity) == [test.severity])
    #expect(findings.contains { $0.replacement != nil } == test.isFixable)
  }

  @Test("An abbreviation that the draft explains otherwise is left alone in all of it")
  func abbreviation() {
    let draft = Drafts.text(
      "The Office for Border Operations Research (OBOR) met. Then OBOR grew.", .english)
    let report = Checker(termbase: Self.termbase).check(draft)
    let findings = report.findings.filter { $0.rule == "term/forbidden" }
    #expect(findings.map(\.severity) == [.info, .info])
    #expect(findings.allSatisfy { $0.replacement == nil })
  }

  @Test(arguments: [
    Case(text: "In the group of 20, all met.", severity: .warning, isFixable: true),
    Case(text: "The group of 20 patients met again.", severity: .info),
    Case(text: "A control group of 20 met again.", severity: .info),
    Case(text: "They founded a group of 20 for it.", severity: .info),
    Case(text: "They founded a new development bank for it.", severity: .info),
    Case(text: "The council of heads of state met.", severity: .warning, isFixable: true),
    Case(text: "The council of heads of states met.", severity: .warning),
    Case(text: "The heads of states council met.", severity: .warning),
  ])
  func letterCase(_ test: Case) {
    let report = Checker(termbase: Self.termbase).check(Drafts.text(test.text, test.language))
    let findings = report.findings.filter { $0.rule == "term/case" }
    #expect(findings.map(\.severity) == [test.severity])
    #expect(findings.contains { $0.replacement != nil } == test.isFixable)
  }
}
