// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Terminology

/// The properties of a term in one byte.
@Suite struct TermTraitsByteTests {
  private static func entry(_ term: Term) -> Termbase.TermRef {
    let concept = ConceptEntry(
      id: ConceptID("c"), sections: [LanguageSection(language: .english, terms: [term])])
    return Termbase([("g", [concept])]).entries[0]
  }

  /// Every status with every case rule comes back.
  @Test(arguments: TermStatus.allCases, CaseRule.allCases)
  func statusAndCaseRuleComeBack(_ status: TermStatus, _ rule: CaseRule) {
    let traits = TermTraits(Self.entry(Term("member state", status: status, caseRule: rule)))
    #expect(traits.status == status && traits.caseRule == rule)
    #expect(!traits.isBlocker && !traits.isAbbreviation && !traits.isSimplified)
    #expect(TermTraits(rawValue: traits.rawValue) == traits)
  }

  @Test(arguments: [
    ("SCO", true), ("РАТС", true), ("G20", false), ("B&R", true), ("Sco", false), ("上合组织", false),
    ("A B", false), ("", false),
  ]) func abbreviationsAreWordsOfCapitals(_ text: String, _ isAbbreviation: Bool) {
    #expect(TermTraits(Self.entry(Term(text))).isAbbreviation == isAbbreviation)
  }

  @Test(arguments: [
    ("成员国", true), ("成員國", false), ("上海 spirit", false), ("SCO", false), ("จีน", false),
  ]) func simplifiedTermsAreTheirOwnKeys(_ text: String, _ isSimplified: Bool) {
    #expect(TermTraits(Self.entry(Term(text))).isSimplified == isSimplified)
  }

  /// A byte from a damaged table is some status, never a trap.
  @Test func everyByteIsReadable() {
    for byte in UInt8.min...UInt8.max {
      let traits = TermTraits(rawValue: byte)
      #expect(TermStatus.allCases.contains(traits.status))
      #expect(CaseRule.allCases.contains(traits.caseRule))
    }
  }
}
