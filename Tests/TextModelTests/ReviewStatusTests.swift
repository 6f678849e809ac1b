// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

/// Words of `x-status`.
@Suite struct ReviewStatusTests {
  @Test(arguments: [
    ("approved", ReviewStatus.approved), ("Approved", .approved), ("needs-review", .needsReview),
    ("Needs Review", .needsReview), ("needs_review", .needsReview), ("REJECTED", .rejected),
    // Somebody has to look at a word that nobody knows.
    ("draft", .needsReview), ("отклонено", .needsReview), ("", .needsReview),
  ])
  func written(_ word: String, _ status: ReviewStatus) {
    #expect(ReviewStatus(written: word) == status)
    let unit = TranslationUnit(
      id: UnitID("u"), variants: [], properties: [Property(UnitProperty.status, word)])
    #expect(unit.status == status)
  }
}
