// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// Who signs a concept, who proposed it, and where a new term goes.
@Suite struct EditSignatureTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// Whether the concept had a proposed term before the change, and has one after it.
    var before = true
    var after = true
    var editor: String? = "Li"
    var proposer: String?
    var signer: String?
    /// The proposer after the change.
    var expected: String?
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "another person signs a proposal", signer: "Wang", expected: "Li"),
    Case(name: "the same person signs the proposal", signer: "Li"),
    Case(name: "the same person decides", after: false, signer: "Li", expected: "Li"),
    Case(name: "nobody signs and the proposal stays"),
    Case(name: "nobody signs and it is decided", after: false, expected: "Li"),
    Case(name: "a proposer is known", proposer: "Zhao", signer: "Wang", expected: "Zhao"),
    Case(name: "no term was proposed", before: false, after: false, signer: "Wang"),
    Case(name: "nobody had signed the proposal", editor: nil, signer: "Wang"),
  ]

  private static func entry(isProposed: Bool) -> ConceptEntry {
    ConceptEntry(
      id: ConceptID("a"),
      sections: [
        LanguageSection(
          language: .english, terms: [Term("a", status: isProposed ? .proposed : .preferred)])
      ])
  }

  @Test(arguments: cases) func proposers(_ test: Case) {
    var old = Self.entry(isProposed: test.before)
    (old.editor, old.proposer) = (test.editor, test.proposer)
    var entry = Self.entry(isProposed: test.after)
    (entry.editor, entry.proposer) = (old.editor, old.proposer)
    EditSignature(name: test.signer).sign(&entry, over: old)
    #expect(entry.proposer == test.expected)
    #expect(entry.editor == test.signer ?? test.editor)
  }

  @Test func aNewConceptHasNoProposer() {
    var entry = Self.entry(isProposed: true)
    EditSignature(name: "Li", day: PartialDate("2026-11-27")).sign(&entry)
    #expect(entry.proposer == nil && entry.lastSignature == "by Li on 2026-11-27")
    // A signature of nobody leaves what is there.
    EditSignature().sign(&entry)
    #expect(entry.lastSignature == "by Li on 2026-11-27")
    #expect(Self.entry(isProposed: true).lastSignature == nil)
  }

  struct Added: CustomTestStringConvertible, Sendable {
    var term: Term
    var language: LanguageTag
    var takesOver = false
    /// The terms by language, with the first letter of their status.
    var expected: String
    var testDescription: String { "\(term.text) in \(language)\(takesOver ? ", taking over" : "")" }
  }

  @Test(arguments: [
    Added(
      term: Term("new", status: .preferred), language: .english,
      expected: "en-US: car/p auto/p new/p motor/a; zh-Hant: 車/p"),
    Added(
      term: Term("new", status: .preferred), language: .english, takesOver: true,
      expected: "en-US: new/p car/a auto/a motor/a; zh-Hant: 車/p"),
    Added(
      term: Term("new", status: .admitted), language: .english,
      expected: "en-US: car/p auto/p motor/a new/a; zh-Hant: 車/p"),
    Added(
      term: Term("new", status: .forbidden), language: .english, takesOver: true,
      expected: "en-US: car/p auto/p motor/a new/f; zh-Hant: 車/p"),
    // A term that is there gets the new status and keeps its place.
    Added(
      term: Term("auto", status: .forbidden), language: .english,
      expected: "en-US: car/p auto/f motor/a; zh-Hant: 車/p"),
    Added(
      term: Term("motor", status: .preferred), language: .english, takesOver: true,
      expected: "en-US: car/a auto/a motor/p; zh-Hant: 車/p"),
    // A plain tag means the section of its language; one with a script or region means its own.
    Added(
      term: Term("车", status: .preferred), language: .chinese,
      expected: "en-US: car/p auto/p motor/a; zh-Hant: 車/p 车/p"),
    Added(
      term: Term("车", status: .preferred), language: LanguageTag("zh-Hans") ?? .chinese,
      expected: "en-US: car/p auto/p motor/a; zh-Hant: 車/p; zh-Hans: 车/p"),
    Added(
      term: Term("авто", status: .admitted), language: .russian,
      expected: "en-US: car/p auto/p motor/a; zh-Hant: 車/p; ru: авто/a"),
  ])
  func terms(_ test: Added) {
    var entry = ConceptEntry(
      id: ConceptID("car"),
      sections: [
        LanguageSection(
          language: LanguageTag("en-US") ?? .english,
          terms: [Term("car"), Term("auto"), Term("motor", status: .admitted)]),
        LanguageSection(language: .traditionalChinese, terms: [Term("車")]),
      ])
    entry.add(test.term, in: test.language, takesOver: test.takesOver)
    let shown = entry.sections.map { section in
      "\(section.language): "
        + section.terms.map { "\($0.text)/\($0.status.rawValue.prefix(1))" }.joined(separator: " ")
    }
    #expect(shown.joined(separator: "; ") == test.expected)
  }

  /// Capitals of a term that a person gives decide about case; a language without capitals has no such rule.
  @Test(arguments: [
    ("SCO", CaseRule.inferred(from: "SCO")), ("trade", CaseRule.inferred(from: "trade")),
  ])
  func caseOfAListedTerm(_ text: String, _ rule: CaseRule) {
    #expect(Term(listed: text).caseRule == rule)
    #expect(Term(listed: "贸易").caseRule == Term("贸易").caseRule)
  }
}
