// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

/// The terms of a concept entry.
@Suite struct ConceptEntryTests {
  private static let country = ConceptEntry(
    id: ConceptID("country"),
    sections: [
      LanguageSection(
        language: .english,
        terms: [
          Term("Chinese", type: .variant), Term("People's Republic of China"),
          Term("China", status: .admitted, type: .short),
          Term("PRC", status: .admitted, type: .abbreviation), Term("Cathay", status: .deprecated),
        ])
    ])

  /// A term of the same type is first, and other forms of a term are last.
  @Test(arguments: [
    (TermType.short, "China"), (.abbreviation, "PRC"), (.full, "People's Republic of China"),
    (.variant, "People's Republic of China"),
  ])
  func termsForATerm(_ type: TermType, _ first: String) {
    let terms = Self.country.approvedTerms(in: .english, for: Term("x", type: type)).map(\.text)
    #expect(terms.first == first)
    #expect(terms.last == "Chinese")
    #expect(terms.count == 4)
  }
}
