// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import TestSupport
import Testing
import TextModel

@Suite struct FixerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var language = LanguageTag.english
    let text: String
    let fixed: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "words", text: "a community of common destiny 👍🏽 and One Belt One Road",
      fixed: "a community with a shared future 👍🏽 and Belt and Road"),
    Case(
      name: "capital at the beginning", text: "Community of common destiny: e\u{301}lan",
      fixed: "Community with a shared future: e\u{301}lan"),
    Case(
      name: "plural", text: "communities of common destiny",
      fixed: "communities with a shared future"),
    Case(
      name: "title", text: "The Community of Common Destiny",
      fixed: "The Community with a Shared Future"),
    Case(
      name: "heading", text: "COMMUNITY OF COMMON DESTINY", fixed: "COMMUNITY WITH A SHARED FUTURE"),
    Case(name: "case", text: "the Shanghai spirit\r\n", fixed: "the Shanghai Spirit\r\n"),
    Case(name: "article", text: "an old road, a new road", fixed: "a fresh road, a new road"),
    Case(name: "article before an abbreviation", text: "a Shangpact", fixed: "an SCO"),
    Case(
      name: "across lines is left alone", text: "a community of\ncommon destiny",
      fixed: "a community of\ncommon destiny"),
    Case(
      name: "Russian, inflected, is left alone", language: .russian,
      text: "о сообществе общей судьбы", fixed: "о сообществе общей судьбы"),
    Case(
      name: "Russian", language: .russian, text: "Сообщество общей судьбы",
      fixed: "Сообщество единой судьбы"),
    Case(name: "Chinese", language: .chinese, text: "共建命運共同軀", fixed: "共建命運共同體"),
    Case(
      name: "possessive, apostrophe as typed", text: "One Belt One Road’s, One Belt One Road's",
      fixed: "Belt and Road’s, Belt and Road's"),
    Case(
      name: "possessive of a phrase", text: "the common destiny community’s members",
      fixed: "the community with a shared future’s members"),
    Case(
      name: "possessive, case", text: "The Shanghai spirit’s meaning",
      fixed: "The Shanghai Spirit’s meaning"),
    Case(
      name: "plural possessive", text: "communities of common destiny’s",
      fixed: "communities with a shared future’s"),
    Case(name: "another number", text: "a road group’s laws", fixed: "a road group’s laws"),
    Case(name: "the noun is kept", text: "a fresh road plan", fixed: "a fresh road plan"),
    Case(
      name: "another head", text: "new-type relations are good",
      fixed: "new-type relations are good"),
    Case(
      name: "hyphens of an attribute", text: "a community-of-common-destiny narrative",
      fixed: "a community-of-common-destiny narrative"),
    Case(name: "half of a compound", text: "pro-oldroad views", fixed: "pro-oldroad views"),
    Case(
      name: "Russian, another noun", language: .russian, text: "поддержали Дорожный союз",
      fixed: "поддержали Дорожный союз"),
    Case(
      name: "Traditional", language: .chinese, text: "會議決定建立發展銀行。", fixed: "會議決定建立開發銀行。"),
    Case(
      name: "Traditional, a character of two forms", language: .chinese, text: "會議討論皇帝。",
      fixed: "會議討論皇帝。"),
    Case(name: "Simplified", language: .chinese, text: "会议决定建立发展银行。", fixed: "会议决定建立开发银行。"),
    Case(name: "nothing", text: "nothing", fixed: "nothing"),
    Case(name: "empty", text: "", fixed: ""),
  ]

  static let termbase = {
    var entries = Drafts.entries
    entries[1].sections[0].terms.append(Term("命运共同躯", status: .forbidden))
    entries[1].sections[2].terms.append(Term("сообщество общей судьбы", status: .deprecated))
    entries[3].sections[1].terms.append(Term("Shangpact", status: .forbidden, type: .abbreviation))
    entries[1].sections[1].terms.append(Term("common destiny community", status: .deprecated))
    entries[5].sections[1].terms.append(Term("road groups", status: .deprecated))
    entries.append(
      ConceptEntry(
        id: ConceptID("relations"),
        sections: [
          LanguageSection(
            language: .english,
            terms: [Term("new type of relations"), Term("new-type relations", status: .deprecated)]),
          LanguageSection(
            language: .chinese,
            terms: [
              Term("开发银行"), Term("发展银行", status: .deprecated),
            ]),
          LanguageSection(
            language: .russian,
            terms: [Term("Дорожная организация"), Term("Дорожный союз", status: .deprecated)]),
        ]))
    entries.append(
      ConceptEntry(
        id: ConceptID("queen"),
        sections: [
          LanguageSection(
            language: .chinese, terms: [Term("皇后"), Term("皇帝", status: .deprecated)])
        ]))
    entries.append(
      ConceptEntry(
        id: ConceptID("road"),
        sections: [
          LanguageSection(
            language: .english,
            terms: [
              Term("fresh road"), Term("old road", status: .deprecated),
              Term("fresh road plan", status: .deprecated), Term("oldroad", status: .deprecated),
            ])
        ]))
    return Termbase([(file: "g.yaml", entries: entries)])
  }()

  @Test(arguments: cases)
  func fixes(_ test: Case) {
    func once(_ text: String) -> String {
      let report = Checker(termbase: Self.termbase).check(Drafts.text(text, test.language))
      return Fixer.fix(text, report.findings).text
    }
    let fixed = once(test.text)
    #expect(fixed == test.fixed)
    #expect(once(fixed) == fixed)
  }

  @Test("A fix after which more is found is not made, and what it lays open is fixed")
  func verifiedFixes() {
    var entries = Drafts.entries
    entries[3].sections[1].terms += [Term("OBOX", status: .deprecated, type: .abbreviation)]
    let checker = Checker(termbase: Termbase([(file: "g.yaml", entries: entries)]))
    func check(_ text: String) -> [Finding] { checker.check(Drafts.text(text)).findings }
    let text = "They all know of OBOX there and then.\nOne Belt One Road grows there.\n"
    #expect(check(text).count == 2)
    let fixed = Fixer.fix(text, check(text), checking: check)
    // SCO would be an abbreviation that nothing explains.
    #expect(fixed.text == "They all know of OBOX there and then.\nBelt and Road grows there.\n")
    #expect(fixed.changes.map(\.line) == [2])
    #expect(Fixer.fix(fixed.text, check(fixed.text), checking: check).text == fixed.text)
  }

  @Test("A fix of other words of a concept goes on where an abbreviation would be unexplained")
  func otherWordsGoOn() {
    var entries = Drafts.entries
    entries[3].sections[1].terms += [
      Term("OBOX", status: .deprecated, type: .abbreviation),
      Term("Old Shanghai Group", status: .deprecated, type: .full),
    ]
    for index in entries[3].sections[1].terms.indices.prefix(2) {
      entries[3].sections[1].terms[index].type = .full
    }
    let checker = Checker(termbase: Termbase([(file: "g.yaml", entries: entries)]))
    func check(_ text: String) -> [Finding] { checker.check(Drafts.text(text)).findings }
    let text = "They all know of OBOX there and then.\nThe Old Shanghai Group grows there.\n"
    let fixed = Fixer.fix(text, check(text), checking: check)
    #expect(
      fixed.text
        == "They all know of OBOX there and then.\nThe Shanghai Cooperation Organization grows there.\n"
    )
  }

  @Test(
    "A name and its abbreviation in brackets are fixed together or not at all",
    arguments: [
      (true, true, "New Road (NR) and Old Street"), (false, true, "Old Road (OR) and Old Street"),
      (true, false, "Old Road (OR) and Old Street"),
    ])
  func bracketedNames(_ fixesName: Bool, _ fixesShort: Bool, _ expected: String) {
    let text = "Old Road (OR) and Old Street"
    func finding(_ found: String, _ offset: Int, _ replacement: String?) -> Finding {
      var finding = Finding(
        rule: "term/forbidden", severity: .error, message: "m",
        location: SourceLocation(file: "f", line: 1, column: offset + 1))
      (finding.offset, finding.length) = (offset, found.utf8.count)
      (finding.found, finding.replacement) = (found, replacement)
      finding.concept = ConceptID("road")
      return finding
    }
    let findings = [
      finding("Old Road", 0, fixesName ? "New Road" : nil),
      finding("OR", 10, fixesShort ? "NR" : nil),
    ]
    #expect(Fixer.fix(text, findings).text == expected)
    #expect(Fixer.fix(text, findings) { _ in [] }.text == expected)
  }

  @Test func diffShowsChangedLines() {
    let text = "first\nOne Belt One Road\nlast"
    let report = Checker(termbase: Self.termbase).check(Drafts.text(text))
    #expect(
      Fixer.fix(text, report.findings).diff(file: "draft.txt")
        == "--- draft.txt\n+++ draft.txt\n@@ -2 +2 @@\n-One Belt One Road\n+Belt and Road\n")
  }

  /// A rule may have more findings than are named; that the others come to light is not a fault of the fixes.
  @Test func veryManyFindingsAreFixed() {
    func finding(_ offset: Int, _ rule: String) -> Finding {
      var finding = Finding(
        rule: rule, severity: .error, message: "m",
        location: SourceLocation(file: "f", line: 1, column: offset + 1))
      (finding.offset, finding.length) = (offset, 1)
      (finding.found, finding.replacement) = ("x", "y")
      return finding
    }
    let count = 12_000
    let text = String(repeating: "x", count: count)
    func check(_ text: String) -> [Finding] {
      let places = text.utf8.enumerated().filter { $0.element == 0x78 }.map(\.offset)
      return places.prefix(10_000).map { finding($0, "r") }
    }
    let fixed = Fixer.fix(text, check(text), checking: check)
    #expect(fixed.text == String(repeating: "y", count: count))
  }
}
