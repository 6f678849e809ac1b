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
  /// A word for work that has not begun counts as `needsReview` if there is a translation all the same.
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
    let state = vocabulary.states[written] ?? .needsReview
    self = state == .untranslated ? .needsReview : state
  }
}

extension TranslationState {
  /// The words of a format for the states of a translation.
  public enum Vocabulary: Hashable, Sendable, CaseIterable {
    /// XLIFF 1.0 to 1.2, the attribute `state` of `<target>`.
    case xliff1
    /// XLIFF 2.x, the attribute `state` of `<segment>`.
    case xliff2
    /// PO, the flag `fuzzy`.
    case po
    /// TMX, Concord's property `x-status`.
    case tmx
    /// Tables, which have no word for a state.
    case table

    /// The states by the words of the format; a word that is not among them counts as `needsReview`.
    public var states: [String: TranslationState] { Self.words[self] ?? [:] }

    /// The state of a translation without a word.
    public var unmarked: TranslationState {
      switch self {
      case .xliff1, .po, .table: .translated
      case .xliff2: .needsReview
      case .tmx: .reviewed
      }
    }

    private static let words: [Vocabulary: [String: TranslationState]] = [
      .xliff1: [
        "new": .untranslated, "needs-translation": .untranslated,
        "needs-adaptation": .needsReview, "needs-l10n": .needsReview,
        "needs-review-translation": .needsReview, "needs-review-adaptation": .needsReview,
        "needs-review-l10n": .needsReview, "translated": .translated, "signed-off": .reviewed,
        "final": .final,
      ],
      .xliff2: [
        "initial": .untranslated, "translated": .translated, "reviewed": .reviewed,
        "final": .final,
      ],
      .po: ["fuzzy": .needsReview],
      .tmx: [
        "approved": .reviewed, "needs-review": .needsReview, "rejected": .rejected,
      ],
      .table: [:],
    ]
  }
}
