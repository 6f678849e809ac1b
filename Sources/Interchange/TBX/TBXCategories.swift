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

  /// Values of the categories for statuses in small letters, without the suffix `-admn-sts` and without spaces
  /// and hyphens.
  static let statuses: [String: TermStatus] = [
    "preferredterm": .preferred, "preferred": .preferred, "standardizedterm": .preferred,
    "standardized": .preferred, "legalterm": .preferred, "regulatedterm": .preferred,
    "approved": .preferred, "admittedterm": .admitted, "admitted": .admitted,
    "provisional": .admitted, "proposed": .admitted, "deprecatedterm": .deprecated,
    "deprecated": .deprecated, "supersededterm": .deprecated, "superseded": .deprecated,
    "notrecommended": .deprecated, "nonstandard": .deprecated, "obsolete": .deprecated,
    "obsoleteterm": .deprecated, "forbidden": .forbidden, "forbiddenterm": .forbidden,
    "prohibited": .forbidden, "prohibitedterm": .forbidden, "rejected": .forbidden,
    "blacklisted": .forbidden, "donotuse": .forbidden, "notallowed": .forbidden,
    "unapproved": .forbidden, "negative": .forbidden,
  ]

  /// Values of `termType`.
  static let types: [String: TermType] = [
    "fullForm": .full, "abbreviation": .abbreviation, "acronym": .abbreviation,
    "initialism": .abbreviation, "abbreviatedForm": .abbreviation, "shortForm": .short,
    "clippedTerm": .short, "variant": .variant, "spellingVariant": .variant,
  ]

  /// The value that the writer gives a status; TBX has none for a form that was never right.
  static func value(of status: TermStatus) -> String {
    switch status {
    case .preferred: "preferredTerm-admn-sts"
    case .admitted: "admittedTerm-admn-sts"
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

  /// The status a value means.
  static func status(_ value: String) -> TermStatus? {
    let suffix = "-admn-sts"
    let word = value.lowercased()
    let key = (word.hasSuffix(suffix) ? word.dropLast(suffix.count) : word[...])
      .filter { $0 != " " && $0 != "-" && $0 != "_" }
    return statuses[key]
  }
}
