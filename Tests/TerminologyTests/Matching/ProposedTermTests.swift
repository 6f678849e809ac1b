// SPDX-License-Identifier: Apache-2.0
import Terminology
import Testing
import TextModel

/// Terms that nobody has decided on: they are found, and are not a rendering of their concept.
@Suite struct ProposedTermTests {
  private static let entries = [
    ConceptEntry(
      id: ConceptID("jurisdiction"),
      sections: [
        LanguageSection(language: .chinese, terms: [Term("长臂管辖", status: .proposed)]),
        LanguageSection(
          language: .english,
          terms: [
            Term("long-arm jurisdiction", status: .proposed),
            Term("extraterritorial jurisdiction", status: .admitted),
            Term("long hand", status: .forbidden),
          ]),
        LanguageSection(
          language: .russian, terms: [Term("экстерриториальная юрисдикция", status: .proposed)]),
      ])
  ]

  @Test func statusesAreOrdered() {
    #expect(
      TermStatus.allCases.sorted()
        == [.preferred, .admitted, .proposed, .deprecated, .forbidden])
    #expect(!TermStatus.proposed.isApproved && !TermStatus.proposed.isRefused)
    #expect(TermStatus.allCases.filter(\.isRefused) == [.deprecated, .forbidden])
  }

  @Test(arguments: [
    ("反对长臂管辖。", LanguageTag.chinese, TermStatus.proposed),
    ("反對長臂管轄。", .chinese, .proposed), ("long-arm jurisdictions", .english, .proposed),
    ("экстерриториальной юрисдикции", .russian, .proposed),
    ("extraterritorial jurisdiction", .english, .admitted), ("a long hand", .english, .forbidden),
  ]) func areFoundWithTheirStatus(_ text: String, _ language: LanguageTag, _ status: TermStatus) {
    let matcher = TermMatcher(Termbase([("g", Self.entries)]))
    #expect(matcher.matches(in: text, language: language).map(\.term.status) == [status])
  }

  @Test func areNotApprovedTermsOfTheConcept() {
    #expect(
      Self.entries[0].approvedTerms(in: .english).map(\.text) == ["extraterritorial jurisdiction"])
    #expect(Self.entries[0].approvedTerms(in: .russian).isEmpty)
  }
}
