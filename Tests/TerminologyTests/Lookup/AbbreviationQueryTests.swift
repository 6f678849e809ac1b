// SPDX-License-Identifier: Apache-2.0
import Terminology
import Testing
import TextModel

/// Abbreviations in capitals, and the common words that have the same letters.
@Suite struct AbbreviationQueryTests {
  static let termbase = Termbase([
    (
      file: "abbreviations.tsv",
      entries: [
        (LanguageTag.russian, "ИИ"), (.russian, "ШОС"), (.russian, "МИД"), (.english, "US"),
        (.english, "IT"),
        (.english, "WHO"), (.english, "AID"), (.english, "SCO"),
      ].map { language, term in
        ConceptEntry(
          id: ConceptID(term),
          sections: [LanguageSection(language: language, terms: [Term(term, caseRule: .any)])])
      }
    )
  ])

  private static func concepts(_ query: String, _ language: LanguageTag) -> [String] {
    TermLookup(TermMatcher(termbase)).answers(for: query, from: language).map(
      \.concept.id.description)
  }

  @Test(arguments: ["it", "It", "us", "who", "Who", "aid", "he told us", "who is it", "first aid"])
  func commonWordsOfEnglish(_ query: String) { #expect(Self.concepts(query, .english) == []) }

  @Test(arguments: ["и", "«и»", "Россия и Китай", "И"])
  func commonWordsOfRussian(_ query: String) { #expect(Self.concepts(query, .russian) == []) }

  @Test(arguments: [
    ("sco", LanguageTag.english, "SCO"), ("IT", .english, "IT"), ("US", .english, "US"),
    ("ии", .russian, "ИИ"), ("шос", .russian, "ШОС"), ("МИДом", .russian, "МИД"),
    ("саммит ШОС", .russian, "ШОС"),
  ])
  func abbreviations(_ query: String, _ language: LanguageTag, _ concept: String) {
    #expect(Self.concepts(query, language) == [concept])
  }

  @Test func inTexts() {
    func found(_ text: String, _ language: LanguageTag) -> [String] {
      TermMatcher(Self.termbase).matches(in: text, language: language).map(\.term.text)
    }
    #expect(found("It is for us to say who needs aid.", .english) == [])
    #expect(found("The US and the WHO use IT.", .english) == ["US", "WHO", "IT"])
    #expect(found("Россия и Китай", .russian) == [])
  }
}
