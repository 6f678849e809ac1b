import Languages
import TextModel

/// The data categories of TBX and the fields of a concept entry (ISO 30042, TBX-Basic).
enum TBXCategories {
  /// Categories whose value is the status of a term, those of tools that go beyond the standard among them.
  static let statusCategories: Set<String> = [
    "administrativeStatus", "normativeAuthorization", "usageStatus", "status", "termStatus",
    "Status", "x-status", "usage",
  ]

  /// Categories of tools that say yes or no about a term that must not be used.
  static let prohibitions: Set<String> = ["forbidden", "Forbidden", "x-forbidden", "isForbidden"]

  /// Values of `termType`.
  static let types: [String: TermType] = [
    "fullForm": .full, "abbreviation": .abbreviation, "acronym": .abbreviation,
    "initialism": .abbreviation, "abbreviatedForm": .abbreviation, "shortForm": .short,
    "clippedTerm": .short, "variant": .variant, "spellingVariant": .variant,
  ]

  /// The value that the writer gives a status; TBX has none for a form that was never right or is not decided.
  static func value(of status: TermStatus) -> String {
    switch status {
    case .preferred: "preferredTerm-admn-sts"
    case .admitted, .proposed: "admittedTerm-admn-sts"
    case .deprecated, .forbidden: "deprecatedTerm-admn-sts"
    }
  }

  /// The value that the writer gives a type.
  static func value(of type: TermType) -> String {
    switch type {
    case .full: "fullForm"
    case .abbreviation: "abbreviation"
    case .short: "shortForm"
    case .variant: "variant"
    }
  }

  /// The beginning of a note that distinguishes a forbidden term from a deprecated one.
  static let forbiddenNote = "Forbidden"

  /// The status a value means; `nil` for an unknown word.
  static func status(_ value: String) -> TermStatus? {
    let suffix = "-admn-sts"
    let word = value.lowercased()
    return StatusWords.status(
      String(word.hasSuffix(suffix) ? word.dropLast(suffix.count) : word[...]))
  }
}
