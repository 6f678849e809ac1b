// SPDX-License-Identifier: Apache-2.0
import Terminology
import TestSupport
import Testing
import TextModel

/// Letter case, status and forms: which words count as a form of a term, and whether its rule is kept.
@Suite struct CaseRuleMatchTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: CaseRule
    let term: String
    let text: String
    /// Whether the case rule is kept; `nil` if the text has no form of the term.
    let keepsCase: Bool?
    var status = TermStatus.preferred
    var testDescription: String { "\(rule) \(status) '\(term)' in '\(text)'" }
  }

  @Test(arguments: [
    Case(rule: .capitals, term: "Silk Road", text: "Silk Road", keepsCase: true),
    Case(rule: .capitals, term: "Silk Road", text: "silk road", keepsCase: false),
    Case(rule: .capitals, term: "Silk Road", text: "Silk road", keepsCase: false),
    Case(rule: .capitals, term: "Silk Road", text: "SILK ROAD", keepsCase: true),
    Case(rule: .capitals, term: "silk road", text: "Silk Road", keepsCase: true),
    Case(rule: .exact, term: "silk road", text: "silk road", keepsCase: true),
    Case(rule: .exact, term: "silk road", text: "Silk road", keepsCase: false),
    Case(rule: .exact, term: "silk road", text: "SILK ROAD", keepsCase: true),
    Case(rule: .any, term: "Silk Road", text: "silk road", keepsCase: true),
    Case(rule: .any, term: "silk road", text: "SILK Road", keepsCase: true),
    Case(rule: .usual, term: "Silk Road", text: "Silk road", keepsCase: true),
    Case(rule: .usual, term: "Silk Road", text: "silk road", keepsCase: false),
    // A wrong form by a letter is only itself.
    Case(rule: .exact, term: "silk road", text: "Silk road", keepsCase: nil, status: .deprecated),
    Case(rule: .exact, term: "silk road", text: "silk  road", keepsCase: true, status: .forbidden),
    Case(rule: .exact, term: "silk road", text: "silk roads", keepsCase: nil, status: .forbidden),
    Case(
      rule: .capitals, term: "silk road", text: "Silk Roads", keepsCase: true, status: .forbidden),
    // An abbreviation in small letters is another word, unless its case is ignored.
    Case(rule: .capitals, term: "RATS", text: "rats", keepsCase: nil),
    Case(rule: .capitals, term: "RATS", text: "Rats", keepsCase: nil),
    Case(rule: .any, term: "RATS", text: "rats", keepsCase: true),
    Case(rule: .capitals, term: "Шёлковый путь", text: "Шелковый путь", keepsCase: true),
    Case(rule: .capitals, term: "Шёлковый путь", text: "шёлковый путь", keepsCase: false),
    Case(rule: .capitals, term: "Шёлковый путь", text: "Шёлкового пути", keepsCase: true),
    // Marks of stress, which a dictionary has.
    Case(rule: .capitals, term: "шёлковый пу́ть", text: "шелковый путь", keepsCase: true),
    Case(rule: .capitals, term: "общая судьба́", text: "общей судьбы", keepsCase: true),
    Case(rule: .capitals, term: "общая судьба", text: "общей судьбы́", keepsCase: true),
    Case(rule: .capitals, term: "丝绸之路", text: "絲綢之路", keepsCase: true),
  ])
  func rules(_ test: Case) {
    let language: LanguageTag =
      test.term.unicodeScalars.allSatisfy(\.isASCII)
      ? .english : test.term.hasPrefix("丝") ? .chinese : .russian
    let termbase = Termbase([
      (
        file: "g",
        entries: [
          ConceptEntry(
            id: ConceptID("a"),
            sections: [
              LanguageSection(
                language: language,
                terms: [Term(test.term, status: test.status, caseRule: test.rule)])
            ])
        ]
      )
    ])
    let found = TermMatcher(termbase).matches(in: test.text, language: language)
    #expect(found.count == (test.keepsCase == nil ? 0 : 1))
    #expect(found.first?.keepsCase == test.keepsCase)
  }

  struct Form: CustomTestStringConvertible, Sendable {
    let language: LanguageTag
    let term: String
    let text: String
    let differences: FormDifferences
    var testDescription: String { "'\(term)' in '\(text)'" }
  }

  @Test(arguments: [
    Form(language: .english, term: "silk road", text: "silk road", differences: []),
    Form(language: .english, term: "silk road", text: "silk\nroad", differences: []),
    Form(language: .english, term: "silk road", text: "silk-road", differences: .spacing),
    Form(language: .english, term: "cooperation", text: "co-operation", differences: .spacing),
    Form(language: .english, term: "silk road", text: "silk roads", differences: .inflection),
    Form(language: .english, term: "Silk road", text: "silk road", differences: .capitalLost),
    Form(language: .english, term: "silk road", text: "Silk road", differences: .capitalAdded),
    Form(language: .english, term: "organization", text: "organisation", differences: .spelling),
    Form(language: .english, term: "COVID", text: "ＣＯＶＩＤ", differences: .typography),
    Form(language: .russian, term: "партнёр", text: "партнёрами", differences: .inflection),
    Form(language: .chinese, term: "组织", text: "組織", differences: .script),
    Form(language: .chinese, term: "组织", text: "组 织", differences: .spacing),
  ])
  func differences(_ test: Form) {
    let termbase = Termbase([
      (
        file: "g",
        entries: [
          ConceptEntry(
            id: ConceptID("a"),
            sections: [
              LanguageSection(language: test.language, terms: [Term(test.term, caseRule: .any)])
            ])
        ]
      )
    ])
    let found = TermMatcher(termbase).occurrences(in: test.text, language: test.language)
    #expect(found.map(\.differences) == [test.differences])
  }
}
