// SPDX-License-Identifier: Apache-2.0
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
      ("new", .untranslated), ("needs-translation", .untranslated),
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
        ("Draft", .needsReview), ("ApprovedSignOff", .final), (nil, .reviewed),
      ])
    + rows(
      .table,
      [
        ("approved", .reviewed), ("needs-review", .needsReview), ("Needs review", .needsReview),
        ("rejected", .rejected), ("translated", .translated), ("done", .translated),
        ("perhaps", .needsReview), (nil, .translated),
      ])
  static let tools =
    rows(
      .trados,
      [
        ("Draft", .needsReview), ("Translated", .translated), ("RejectedTranslation", .rejected),
        ("ApprovedTranslation", .reviewed), ("RejectedSignOff", .rejected),
        ("ApprovedSignOff", .final), ("Unspecified", .untranslated), (nil, .needsReview),
      ])
    + rows(
      .memoQ,
      [
        ("NotStarted", .untranslated), ("PartiallyEdited", .needsReview),
        ("Pretranslated", .needsReview), ("MachineTranslated", .needsReview),
        ("AssembledFromFragments", .needsReview), ("ManuallyConfirmed", .translated),
        ("Reviewer1Confirmed", .reviewed), ("Proofread", .final), ("Rejected", .rejected),
        ("SomethingNew", .needsReview), (nil, .needsReview),
      ]) + rows(.phrase, [("1", .translated), ("0", .needsReview), (nil, .needsReview)])

  @Test(arguments: xliff1 + xliff2 + others + tools) func isRead(_ test: Case) {
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
