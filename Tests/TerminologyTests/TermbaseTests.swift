// SPDX-License-Identifier: Apache-2.0
import Terminology
import Testing
import TextModel

@Suite struct TermbaseTests {
  static func concept(
    _ id: String, _ language: LanguageTag, _ terms: [Term], blockers: [String] = []
  ) -> ConceptEntry {
    ConceptEntry(
      id: ConceptID(id),
      sections: [LanguageSection(language: language, terms: terms, blockers: blockers)])
  }

  static let termbase = Termbase([
    (
      file: "a.yaml",
      entries: [
        concept("one", .english, [Term("first"), Term("primary", status: .admitted)]),
        concept("two", .chinese, [Term("蒙古")], blockers: ["内蒙古"]),
      ]
    ),
    (file: "empty.yaml", entries: []),
    (
      file: "b.yaml",
      entries: [
        concept("one", .russian, [Term("первый")]), concept("three", .english, []),
        concept("four", .english, [Term("fourth")]),
      ]
    ),
  ])

  @Test("Concepts and terms are numbered in the order in which they were given")
  func numbers() {
    let termbase = Self.termbase
    #expect(termbase.concepts.map(\.id.description) == ["one", "two", "one", "three", "four"])
    #expect(
      termbase.entries.map(\.term.text) == ["first", "primary", "蒙古", "内蒙古", "первый", "fourth"])
    #expect(termbase.entries.map(\.isBlocker) == [false, false, false, true, false, false])
    #expect(termbase.entries.map(\.concept) == [0, 0, 1, 1, 2, 4])
    #expect(
      (0..<5).map { termbase.entryNumbers(ofConcept: $0) } == [0..<2, 2..<4, 4..<5, 5..<5, 5..<6])
  }

  @Test("A lookup by id gives the first of two concepts of one id")
  func ids() {
    #expect(Self.termbase.number(of: ConceptID("one")) == 0)
    #expect(Self.termbase[ConceptID("four")]?.sections.first?.terms.first?.text == "fourth")
    #expect(Self.termbase[ConceptID("five")] == nil)
  }

  @Test("Each concept belongs to the file it came from, empty files aside")
  func files() {
    #expect(
      (0..<5).map { Self.termbase.file(ofConcept: $0) } == [
        "a.yaml", "a.yaml", "b.yaml", "b.yaml", "b.yaml",
      ])
  }

  @Test func languages() {
    #expect(Self.termbase.languages == [.english, .chinese, .russian])
    #expect(Termbase([]).languages.isEmpty && Termbase([]).concepts.isEmpty)
  }

  struct Bracketed: CustomTestStringConvertible, Sendable {
    let text: String
    var status = TermStatus.preferred
    let forms: [String]
    var testDescription: String { text }
  }

  /// A term that gives its abbreviation in brackets has both forms as well.
  @Test(arguments: [
    Bracketed(
      text: "Middle East respiratory syndrome (MERS)",
      forms: ["Middle East respiratory syndrome", "MERS"]),
    Bracketed(text: "世界卫生组织（WHO）", forms: ["世界卫生组织", "WHO"]),
    Bracketed(
      text: "Всемирная организация здравоохранения (ВОЗ)",
      forms: ["Всемирная организация здравоохранения", "ВОЗ"]),
    Bracketed(text: "COVID-19 vaccine (CV-19)", forms: ["COVID-19 vaccine", "CV-19"]),
    Bracketed(text: "state (of mind)", forms: []),
    Bracketed(text: "grade (A)", forms: []),
    Bracketed(text: "(MERS)", forms: []),
    Bracketed(text: "syndrome (MERS) virus", forms: []),
    Bracketed(text: "old syndrome (MERS)", status: .deprecated, forms: []),
  ])
  func bracketedForms(_ test: Bracketed) {
    let concept = Self.concept("a", .english, [Term(test.text, status: test.status)])
    let entries = Termbase.entries(of: concept, number: 3)
    #expect(entries.map(\.term.text) == [test.text] + test.forms)
    #expect(entries.dropFirst().allSatisfy { $0.term.status == .admitted && $0.concept == 3 })
    #expect(
      entries.dropFirst().map(\.term.type) == (test.forms.isEmpty ? [] : [.full, .abbreviation]))
  }
}

/// Glossaries that say nothing, or the same thing twice.
@Suite struct TermbaseEdgeTests {
  private static func concept(_ id: String, _ terms: [LanguageTag: [String]]) -> ConceptEntry {
    ConceptEntry(
      id: ConceptID(id),
      sections: terms.sorted { $0.key.description < $1.key.description }.map { language, words in
        LanguageSection(language: language, terms: words.map { Term($0) })
      })
  }

  @Test("No glossary finds nothing, in any language")
  func nothing() {
    let matcher = TermMatcher(Termbase([]))
    for (text, language) in [
      ("上海精神", LanguageTag.chinese), ("the Shanghai Spirit", .english), ("дух", .russian),
      ("", .english),
    ] {
      #expect(matcher.matches(in: text, language: language).isEmpty)
    }
  }

  @Test("A term of two concepts is found for both; a language without terms finds none")
  func shared() {
    let termbase = Termbase([
      ("a.yaml", [Self.concept("one", [.english: ["union"], .russian: ["союз"]])]),
      ("b.yaml", [Self.concept("two", [.english: ["union"]])]),
    ])
    let matcher = TermMatcher(termbase)
    let found = matcher.matches(in: "A union of states", language: .english)
    #expect(Set(found.map(\.range)) == [2..<7])
    #expect(matcher.matches(in: "联盟", language: .chinese).isEmpty)
    #expect(matcher.matches(in: "союза", language: .russian).count == 1)
  }
}
