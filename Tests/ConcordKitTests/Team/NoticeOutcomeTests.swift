// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// What became of proposed terms, in one word.
@Suite struct NoticeOutcomeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var kind = TeamNotice.Kind.decided
    /// The status of each term before and after.
    var terms: [(TermStatus?, TermStatus?)]
    var outcome: String
    var testDescription: String { "\(outcome): \(terms)" }
  }

  @Test(arguments: [
    Case(terms: [(.proposed, .preferred)], outcome: "approved"),
    Case(terms: [(.proposed, nil)], outcome: "refused"),
    Case(terms: [(.proposed, .preferred), (.proposed, .admitted)], outcome: "approved"),
    Case(terms: [(.proposed, nil), (.proposed, nil)], outcome: "refused"),
    Case(terms: [(.proposed, nil), (.proposed, .admitted)], outcome: "decided"),
    // Terms that were not proposed do not count.
    Case(terms: [(.proposed, .preferred), (.admitted, nil)], outcome: "approved"),
    Case(terms: [(.proposed, nil), (.preferred, .admitted)], outcome: "refused"),
    Case(kind: .changed, terms: [(.preferred, .deprecated)], outcome: "changed"),
  ])
  func outcomes(_ test: Case) {
    let notice = TeamNotice(
      kind: test.kind, change: 1, at: "2026-11-27 18:00:00", who: "li", by: nil,
      glossary: "glossaries/a.yaml", concept: ConceptID("a"),
      terms: test.terms.map { .init(lang: .english, term: "a", before: $0.0, after: $0.1) })
    #expect(notice.outcome == test.outcome)
  }
}
