// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The data categories of TBX and the fields of a concept entry (ISO 30042, TBX-Basic).
enum TBXCategories {
  /// The uses of the categories that say whether a term may be used.
  enum Use: Hashable {
    /// The value is the status of the term.
    case status
    /// The value is the progress of the work on the term: only a word that holds the term back counts.
    case progress
    /// The name is a status, and the value yes or no: `forbidden`, `approved`, `isDeprecated`.
    case flag(TermStatus)
  }

  /// The use of a category; `nil` for one that has nothing to do with it.
  ///
  /// Names are compared without case, spaces, signs and the prefix `x-`, so those of all tools are known.
  static func use(of category: String) -> Use? {
    var name = key(category)
    if category.lowercased().hasPrefix("x-") { name.removeFirst() }
    if statusNames.contains(name) { return .status }
    if progressNames.contains(name) { return .progress }
    if name.hasPrefix("is") { name.removeFirst(2) }
    return StatusWords.status(name).map { .flag($0) }
  }

  /// A name in small letters and digits.
  private static func key(_ name: String) -> String {
    String(
      name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }.map(Character.init))
  }

  /// Categories of ISO 30042 and ISO 12620, and those of tools beside them.
  private static let statusNames: Set<String> = [
    "administrativestatus", "normativeauthorization", "usagestatus", "status", "termstatus",
    "usage", "languageplanningqualifier", "preference", "evaluation", "termevaluation",
  ]
  private static let progressNames: Set<String> = [
    "processstatus", "processingstatus", "approvalstatus", "approval", "reviewstatus",
    "validationstatus", "workflowstatus", "workflowstate", "lifecyclestatus", "entrystatus",
    "conceptstatus", "state", "translationstatus", "temporalqualifier", "termlifecycle",
    "decision", "verdict",
  ]

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
