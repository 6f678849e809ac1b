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
    Case(name: "Chinese", language: .chinese, text: "共建命運共同軀", fixed: "共建命运共同体"),
    Case(name: "nothing", text: "nothing", fixed: "nothing"),
    Case(name: "empty", text: "", fixed: ""),
  ]

  static let termbase = {
    var entries = Drafts.entries
    entries[1].sections[0].terms.append(Term("命运共同躯", status: .forbidden))
    entries[1].sections[2].terms.append(Term("сообщество общей судьбы", status: .deprecated))
    entries[3].sections[1].terms.append(Term("Shangpact", status: .forbidden, type: .abbreviation))
    entries.append(
      ConceptEntry(
        id: ConceptID("road"),
        sections: [
          LanguageSection(
            language: .english,
            terms: [Term("fresh road"), Term("old road", status: .deprecated)])
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

  @Test func diffShowsChangedLines() {
    let text = "first\nOne Belt One Road\nlast"
    let report = Checker(termbase: Self.termbase).check(Drafts.text(text))
    #expect(
      Fixer.fix(text, report.findings).diff(file: "draft.txt")
        == "--- draft.txt\n+++ draft.txt\n@@ -2 +2 @@\n-One Belt One Road\n+Belt and Road\n")
  }
}
