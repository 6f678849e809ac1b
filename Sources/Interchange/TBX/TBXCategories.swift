import TextModel

/// The data categories of TBX and the fields of a concept entry (ISO 30042, TBX-Basic).
enum TBXCategories {
  /// Values of `administrativeStatus` and `normativeAuthorization`, with and without the suffix
  /// `-admn-sts`.
  static let statuses: [String: TermStatus] = [
    "preferredTerm": .preferred, "preferred": .preferred, "standardizedTerm": .preferred,
    "legalTerm": .preferred, "regulatedTerm": .preferred, "admittedTerm": .admitted,
    "admitted": .admitted, "deprecatedTerm": .deprecated, "deprecated": .deprecated,
    "supersededTerm": .deprecated, "superseded": .deprecated, "notRecommended": .deprecated,
    "obsolete": .deprecated,
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
    return statuses[value.hasSuffix(suffix) ? String(value.dropLast(suffix.count)) : value]
  }
}
