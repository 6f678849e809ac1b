// SPDX-License-Identifier: Apache-2.0
import TextModel

extension TranslationState {
  /// The words of a format or tool for the states of a translation.
  public enum Vocabulary: Hashable, Sendable, CaseIterable {
    /// XLIFF 1.0 to 1.2, the attribute `state` of `<target>`.
    case xliff1
    /// XLIFF 2.x, the attribute `state` of `<segment>`.
    case xliff2
    /// SDLXLIFF of Trados, the attribute `conf` of `sdl:seg`.
    case trados
    /// MQXLIFF of memoQ, the attribute `mq:status` of `<trans-unit>`.
    case memoQ
    /// MXLIFF of Phrase, the attribute `m:confirmed` of `<trans-unit>`.
    case phrase
    /// PO, the flag `fuzzy`.
    case po
    /// TMX, Concord's property `x-status` and the properties of other tools.
    case tmx
    /// Tables, the column `status`.
    case table

    /// The words and their states; a word that is not among them counts as `needsReview`.
    public var states: [String: TranslationState] { Self.words[self] ?? [:] }

    /// The state of a translation without a word.
    public var unmarked: TranslationState {
      switch self {
      case .xliff1, .po, .table: .translated
      case .xliff2, .trados, .memoQ, .phrase: .needsReview
      case .tmx: .reviewed
      }
    }

    /// The state of a word, apart from case, spaces and hyphens; `nil` if the vocabulary does not have it.
    func state(of word: String) -> TranslationState? { Self.folded[self]?[Self.key(word)] }

    /// A word without case, spaces and signs.
    static func key(_ word: String) -> String {
      var key = ""
      for scalar in word.unicodeScalars where scalar.properties.isAlphabetic || scalar.isDigit {
        key += scalar.properties.lowercaseMapping
      }
      return key
    }

    private static let folded: [Vocabulary: [String: TranslationState]] = words.mapValues {
      states in
      Dictionary(states.map { (key($0.key), $0.value) }) { first, _ in first }
    }

    private static let words: [Vocabulary: [String: TranslationState]] = [
      .xliff1: [
        "new": .untranslated, "needs-translation": .untranslated,
        "needs-adaptation": .needsReview, "needs-l10n": .needsReview,
        "needs-review-translation": .needsReview, "needs-review-adaptation": .needsReview,
        "needs-review-l10n": .needsReview, "translated": .translated, "signed-off": .reviewed,
        "final": .final, "x-rejected": .rejected,
      ],
      .xliff2: [
        "initial": .needsReview, "translated": .translated, "reviewed": .reviewed,
        "final": .final,
      ],
      .trados: tradosWords,
      .memoQ: memoQWords,
      .phrase: phraseWords,
      .po: ["fuzzy": .needsReview],
      .tmx: everyTool.merging(["approved": .reviewed]) { $1 },
      .table: everyTool.merging(plain) { $1 },
    ]

    private static let tradosWords: [String: TranslationState] = [
      "Unspecified": .untranslated, "NotTranslated": .untranslated, "Draft": .needsReview,
      "Translated": .translated,
      "RejectedTranslation": .rejected, "ApprovedTranslation": .reviewed,
      "RejectedSignOff": .rejected, "ApprovedSignOff": .final,
    ]
    private static let memoQWords: [String: TranslationState] = [
      "NotStarted": .untranslated, "Edited": .needsReview, "PartiallyEdited": .needsReview,
      "Pretranslated": .needsReview, "MachineTranslated": .needsReview,
      "AssembledFromFragments": .needsReview, "FragmentAssembled": .needsReview,
      "PartiallyConfirmed": .needsReview, "Rejected": .rejected,
      "ManuallyConfirmed": .translated, "TranslatorConfirmed": .translated,
      "Confirmed": .translated, "AutoConfirmed": .translated, "Reviewer1Confirmed": .reviewed,
      "Reviewer2Confirmed": .final, "Proofread": .final, "ConfirmedTranslator": .translated,
      "ConfirmedReviewer1": .reviewed, "ConfirmedReviewer2": .final,
    ]
    /// The step of the workflow that has confirmed a segment: 1 is the translator's, the later ones are reviews.
    private static let phraseWords: [String: TranslationState] = [
      "0": .needsReview, "false": .needsReview, "1": .translated, "true": .translated,
      "2": .reviewed, "3": .reviewed, "4": .reviewed, "5": .reviewed,
    ]
    /// Words of tools and standards that mean the same wherever they are met.
    private static let everyTool: [String: TranslationState] = tradosWords.merging(memoQWords) {
      $1
    }
    .merging([
      "new": .untranslated, "needs-translation": .untranslated, "not translated": .untranslated,
      "untranslated": .untranslated, "initial": .needsReview, "needs-review": .needsReview,
      "needs-review-translation": .needsReview, "unconfirmed": .needsReview,
      "unapproved": .needsReview, "unreviewed": .needsReview, "not approved": .needsReview,
      "fuzzy": .needsReview, "needs work": .needsReview, "approved": .reviewed,
      "reviewed": .reviewed, "signed-off": .final, "final": .final, "approved2": .final,
    ]) { $1 }
    /// Words that people write into a column for the state.
    private static let plain: [String: TranslationState] = [
      "ok": .translated, "yes": .translated, "done": .translated, "complete": .translated,
      "completed": .translated, "locked": .translated, "translation approved": .reviewed,
      "translation rejected": .rejected, "sign-off rejected": .rejected, "accepted": .reviewed,
      "checked": .reviewed, "no": .needsReview, "verified": .reviewed, "validated": .reviewed,
      "passed": .reviewed, "proofread": .reviewed,
      "to do": .untranslated, "todo": .untranslated,
    ]
  }
}

extension Unicode.Scalar {
  /// Whether the byte is a digit of ASCII.
  fileprivate var isDigit: Bool { value.isASCIIDigit }
}
