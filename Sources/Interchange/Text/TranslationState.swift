// SPDX-License-Identifier: Apache-2.0
import Languages

/// The progress of a translation, in one scale for all formats.
///
/// Each format has its own words for it; `TranslationState.Vocabulary` is the table of them.
public enum TranslationState: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// There is no translation.
  case untranslated
  /// A reviewer has rejected the translation.
  case rejected
  /// There is a translation, and a person still has to check it.
  case needsReview = "needs-review"
  /// There is a translation, and nothing says that it needs more work.
  case translated
  /// A second person has reviewed it.
  case reviewed
  /// Done.
  case final

  /// By how far the translation is.
  public static func < (a: TranslationState, b: TranslationState) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The state that a word of a file means.
  ///
  /// Case, spaces and hyphens do not count. A word that the vocabulary does not have counts as `needsReview`.
  ///
  /// - Parameters:
  ///   - written: the word in the file; `nil` if it has none.
  ///   - hasText: whether there is a translation; one of white space alone does not count.
  public init(_ written: String?, in vocabulary: Vocabulary, hasText: Bool) {
    guard hasText else {
      self = .untranslated
      return
    }
    guard let written else {
      self = vocabulary.unmarked
      return
    }
    self = Self.known(written, in: vocabulary) ?? .needsReview
  }

  /// The state that a known word means; `nil` for any other.
  ///
  /// A word with a question mark is doubted by who wrote it. In tables and properties people write in their language.
  static func known(_ written: String, in vocabulary: Vocabulary) -> TranslationState? {
    if StatusWords.isQuestion(written) { return StatusWords.isDoubt(written) ? .needsReview : nil }
    if let state = vocabulary.state(of: written) { return state }
    guard vocabulary == .table || vocabulary == .tmx else { return nil }
    if let named = StatusWords.translationState(written).flatMap(TranslationState.init(rawValue:)) {
      return named
    }
    return switch StatusWords.status(written) {
    case .proposed, .deprecated: .needsReview
    case .forbidden: .rejected
    default: nil
    }
  }
}
