import Interchange
import Testing

@Suite struct TranslationStateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let vocabulary: TranslationState.Vocabulary
    let written: String?
    let state: TranslationState
    var testDescription: String { "\(vocabulary) \(written ?? "–")" }
  }

  static let cases: [Case] =
    [
      ("new", .needsReview), ("needs-translation", .needsReview),
      ("needs-review-translation", .needsReview), ("needs-l10n", .needsReview),
      ("translated", .translated), ("signed-off", .reviewed), ("final", .final),
      ("x-own", .needsReview), (nil, .translated),
    ].map { Case(vocabulary: .xliff1, written: $0.0, state: $0.1) }
    + [
      ("initial", .needsReview), ("translated", .translated), ("reviewed", .reviewed),
      ("final", .final), ("odd", .needsReview), (nil, .needsReview),
    ].map { Case(vocabulary: .xliff2, written: $0.0, state: $0.1) }
    + [("fuzzy", .needsReview), (nil, .translated)].map {
      Case(vocabulary: .po, written: $0.0, state: $0.1)
    }
    + [
      ("approved", .reviewed), ("needs-review", .needsReview), ("rejected", .rejected),
      (nil, .reviewed),
    ].map { Case(vocabulary: .tmx, written: $0.0, state: $0.1) }
    + [Case(vocabulary: .table, written: nil, state: .translated)]

  @Test(arguments: cases) func isRead(_ test: Case) {
    #expect(TranslationState(test.written, in: test.vocabulary, hasText: true) == test.state)
    #expect(
      TranslationState(test.written, in: test.vocabulary, hasText: false) == .untranslated)
  }

  @Test func hasAnOrder() {
    let order: [TranslationState] = [
      .untranslated, .rejected, .needsReview, .translated, .reviewed, .final,
    ]
    #expect(order.sorted() == order)
    #expect(TranslationState.allCases == order)
  }
}
