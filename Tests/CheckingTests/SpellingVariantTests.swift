// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// A word in two spellings in one draft.
@Suite struct SpellingVariantTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var language = LanguageTag.english
    let text: String
    var found: [String] = []
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "the rarer one", text: "An organization. Two organizations. One organisation.",
      found: ["organisation"]),
    Case(
      name: "the later one", text: "We recognise it. They recognize it.", found: ["recognize"]),
    Case(
      name: "in quotation marks", text: "We recognise it. You recognise it. It is “recognize”.",
      found: ["recognize"]),
    Case(
      name: "other forms of the word", text: "The colour and the colored pens and colours.",
      found: ["colored"]),
    Case(name: "at the beginning", text: "Labor is labour. Labour counts.", found: ["labour"]),
    Case(name: "one spelling", text: "The labour of the organisation was recognised."),
    Case(name: "different words", text: "The organisation has realized much."),
    Case(name: "the same in both", text: "An honorary honour and an organism of the organisation."),
    Case(
      name: "a name", text: "The organisation works with the International Labour Organization."),
    Case(name: "a term", text: "The Shanghai Cooperation Organization is an organisation."),
    Case(
      name: "a quotation",
      text: "The organisation said: “the organization is and will be what it was”."),
    Case(
      name: "Russian", language: .russian,
      text: "Новый тоннель длиннее. Старый туннель закрыт. В тоннеле темно.",
      found: ["туннель"]),
    Case(name: "Chinese", language: .chinese, text: "组织和組織。"), Case(name: "empty", text: ""),
    Case(name: "Thai", language: LanguageTag("th") ?? .english, text: "องค์กร organisation"),
  ]

  @Test(arguments: cases) func variantsAreFound(_ test: Case) {
    let document = CheckDocument(
      file: "d", content: test.text, language: test.language,
      segments: [Segment(text: test.text, range: 0..<test.text.utf8.count)])
    let report = Checker(matcher: TermMatcher(Termbase([("g", Drafts.entries)]))).check(document)
    let findings = report.findings.filter { $0.rule == "text/spelling-variant" }
    #expect(findings.compactMap(\.found) == test.found)
    #expect(findings.allSatisfy { $0.severity == .info })
  }

  @Test func rowsAreNotCompared() {
    var document = CheckDocument(
      file: "d", content: "organisation organization", language: .english,
      segments: [Segment(text: "organisation organization", range: 0..<25)])
    document.isRunningText = false
    let report = Checker(matcher: TermMatcher(Termbase([("g", Drafts.entries)]))).check(document)
    #expect(report.findings.isEmpty)
  }
}
