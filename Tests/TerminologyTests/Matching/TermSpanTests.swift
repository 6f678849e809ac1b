// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import Terminology

/// What the matcher does to be fast changes nothing: a text that is searched again, in the memory of
/// another, or with a scalar after it that has to be folded first, has the same terms.
@Suite struct TermSpanTests {
  /// Pieces of texts: terms of the sample glossary in many forms, and what is between them.
  private static let pieces = [
    "Shanghai Spirit", "SHANGHAI SPIRIT", "shanghai spirit", "Shanghai  Spirit", "Shanghai Co-",
    "operation Organisations", "member\u{2010}states", "Member States'", "COVID-19", "COVID 19",
    "上海合作组织", "上海合作組織", "ＣＯＶＩＤ-１９", "内蒙古", "蒙古", "互信、互利，平等", "命运、共同体",
    "государствами – членами", "рынка", "Шанхайской организации сотрудничества", "ШОС",
    " ", ", ", ". ", "-", "(", ") ", "“", "”", "'s ", "’ll ", "1,000", "１，０００", "\n", "e\u{301}",
    "é",
    "ﬁ", "…", "👍🏽", "\u{AD}", "K", "ß", "Ё", "한국", "ไทย", "&", "the ", "的",
  ]

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...12, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }

  @Test(
    .tags(.slow), .enabled(if: SlowTests.areOn),
    arguments: [LanguageTag.english, .chinese, .russian])
  func memoryOfOtherTexts(_ language: LanguageTag) {
    let termbase = SampleGlossary.termbase
    let matcher = TermMatcher(termbase)
    // The tables never change; what a matcher remembers of texts is its own.
    let tables = TermTables.inMemory(TermMatcher.tables(of: termbase, language))
    var random = SeededGenerator(seed: 20_261_125)
    for number in 0..<300 {
      let text = Self.text(&random)
      let found = matcher.read(text, language: language)
      let fresh = TermMatcher(termbase, tables: { _ in tables }).read(text, language: language)
      #expect(found.matches() == fresh.matches(), "text \(number): \(text)")
      #expect(found.occurrences() == fresh.occurrences(), "text \(number): \(text)")
      #expect(matcher.spans(in: text, language: language) == found.spans())
      #expect(found.spans().map(\.range) == found.matches().map(\.range))
      // A ligature, after a sentence end, makes the whole text be folded first.
      let longer = matcher.matches(in: text + ".\n.\u{FB03}", language: language)
      #expect(
        longer.filter { $0.range.upperBound <= text.utf8.count } == found.matches(),
        "text \(number): \(text)")
    }
  }

  @Test func hyphenLeadsTwoWays() {
    let terms = ["short", "hand", "shorthand"]
    let termbase = Termbase([
      (
        file: "list",
        entries: terms.map { term in
          ConceptEntry(
            id: ConceptID(term),
            sections: [LanguageSection(language: .english, terms: [Term(term)])])
        }
      )
    ])
    let matcher = TermMatcher(termbase)
    #expect(
      matcher.matches(in: "a short-hand hand", language: .english).map(\.term.text)
        == ["shorthand", "hand"])
    #expect(
      matcher.occurrences(in: "short-hand", language: .english).map(\.term.text)
        == ["short", "shorthand", "hand"])
  }
}
