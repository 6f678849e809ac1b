import Interchange
import Testing

@Suite struct TranslationStateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let vocabulary: TranslationState.Vocabulary
    let written: String?
    let state: TranslationState
    var testDescription: String { "\(vocabulary) \(written ?? "–")" }
  }

  private static func rows(
    _ vocabulary: TranslationState.Vocabulary, _ rows: [(String?, TranslationState)]
  ) -> [Case] {
    rows.map { Case(vocabulary: vocabulary, written: $0.0, state: $0.1) }
  }

  static let xliff1 = rows(
    .xliff1,
    [
      ("new", .needsReview), ("needs-translation", .needsReview),
      ("needs-review-translation", .needsReview), ("needs-l10n", .needsReview),
      ("translated", .translated), ("signed-off", .reviewed), ("final", .final),
      ("x-own", .needsReview), (nil, .translated),
    ])
  static let xliff2 = rows(
    .xliff2,
    [
      ("initial", .needsReview), ("translated", .translated), ("reviewed", .reviewed),
      ("final", .final), ("odd", .needsReview), (nil, .needsReview),
    ])
  static let others =
    rows(.po, [("fuzzy", .needsReview), (nil, .translated)])
    + rows(
      .tmx,
      [
        ("approved", .reviewed), ("needs-review", .needsReview), ("rejected", .rejected),
        (nil, .reviewed),
      ]) + rows(.table, [(nil, .translated)])

  @Test(arguments: xliff1 + xliff2 + others) func isRead(_ test: Case) {
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
