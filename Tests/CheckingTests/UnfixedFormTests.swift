// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// Wrong forms that are reported and wait for a person.
@Suite struct UnfixedFormTests {
  private static let termbase = Termbase([
    (
      file: "g.yaml",
      entries: [
        Drafts.entry(
          "ceasefire", .english,
          terms: [Term("ceasefire"), Term("cease-fire", status: .deprecated)]),
        Drafts.entry(
          "working-group", .english,
          terms: [Term("Working Group"), Term("task force", status: .deprecated)]),
        Drafts.entry("kyiv", .english, terms: [Term("Kyiv"), Term("Kiev", status: .deprecated)]),
        Drafts.entry(
          "chair", .english, terms: [Term("chairperson"), Term("chairman", status: .deprecated)]),
        Drafts.entry(
          "turkiye", .english, terms: [Term("Türkiye"), Term("Turkey", status: .deprecated)]),
        Drafts.entry(
          "dprk", .english,
          terms: [
            Term("Democratic People\u{2019}s Republic of Korea"),
            Term("North Korea", status: .deprecated, type: .short),
          ]),
        Drafts.entry(
          "eu", .english,
          terms: [
            Term("European Union"), Term("EU", type: .abbreviation),
            Term("European Community", status: .deprecated, until: "1993-11"),
            Term("EC", status: .deprecated, type: .abbreviation),
          ]),
        Drafts.entry(
          "eswatini", .english, terms: [Term("Eswatini"), Term("Swaziland", status: .deprecated)]),
        Drafts.entry(
          "belt-and-road", .english,
          terms: [Term("Belt and Road"), Term("One Belt One Road", status: .deprecated)]),
        Drafts.entry("astana", .chinese, terms: [Term("阿斯塔纳"), Term("努尔苏丹", status: .deprecated)]),
      ]
    )
  ])

  private static func findings(_ text: String, _ language: LanguageTag = .english) -> [Finding] {
    Checker(termbase: termbase).check(Drafts.text(text, language)).findings
      .filter { $0.rule == "term/forbidden" }
  }

  @Test(arguments: [
    "The troops must cease fire immediately.", "Both met Task Force 58 at sea.",
    "We like Dynamo Kiev very much.", "The Charter provides: the chairman convenes the meeting.",
    "In the words of the Charter: the chairman convenes the meeting.", "We ate roast turkey.",
    "Missiles were launched in North Korea yesterday.",
    "They studied at the University of Swaziland.",
    "The Treaty on the European Community (Rome, 1957) was amended.",
    "The Electoral Commission (EC) met; the EC said so.", "They jointly build One Belt One Road.",
  ])
  func waits(_ text: String) {
    let found = Self.findings(text)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.replacement == nil })
  }

  @Test func middleDot() {
    #expect(Self.findings("努尔苏丹·纳扎尔巴耶夫出席了会议。", .chinese).allSatisfy { $0.replacement == nil })
    #expect(Self.findings("会议在努尔苏丹举行。", .chinese).map(\.replacement) == ["阿斯塔纳"])
  }

  @Test(arguments: [
    ("The cease fire holds.", "The ceasefire holds."),
    ("The task force met.", "The Working Group met."), ("They live in Kiev.", "They live in Kyiv."),
    ("They call for One Belt One Road talks.", "They call for Belt and Road talks."),
    ("The EC met.", "The EU met."),
  ])
  func fixed(_ text: String, _ expected: String) {
    #expect(Fixer.fix(text, Self.findings(text)).text == expected)
  }

  @Test("A changed source wakes a finding that the baseline knows") func baseline() throws {
    let termbase = Termbase([])
    let old = Drafts.pair(
      "双方应在30日内答复。", .chinese, "The Parties shall reply within 13 days.", .english)
    let new = Drafts.pair(
      "双方应在45日内答复。", .chinese, "The Parties shall reply within 13 days.", .english)
    let known = Baseline(Checker(termbase: termbase).check(old), of: [old])
    let read = try #require(Baseline(known.text))
    var options = CheckOptions()
    options.baseline = read
    let checker = Checker(termbase: termbase, options: options)
    #expect(checker.check(old).findings.isEmpty)
    #expect(checker.check(new).findings.map(\.rule) == ["number/mismatch"])
  }
}
