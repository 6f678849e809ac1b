/// The types of the properties that Concord writes on units and files of a memory (TMX `prop`).
public enum TMXProperty {
  // MARK: Of a unit

  /// The review status: `approved`, `needs-review` or `rejected`; absent if approved.
  public static let status = "x-status"
  /// How many sentences each language of a unit has: `1-2`.
  public static let bead = "x-bead"
  /// The part of the paper that a unit is in: `abstract`.
  public static let part = "x-part"
  /// How likely the alignment is right, a decimal number in 0...1.
  public static let confidence = "x-confidence"
  /// The context of a message of a program (PO `msgctxt`).
  public static let context = "x-context"

  // MARK: Of a file

  /// The paper that a file was grown from.
  public static let paper = "x-paper"
  /// When a person last reviewed the file.
  public static let reviewed = "x-reviewed"
  /// The journal of the paper.
  public static let journal = "x-journal"
  /// The year of the paper.
  public static let year = "x-year"

  /// The title of the paper in a language: `x-title-zh`.
  public static func title(_ language: LanguageTag) -> String { titlePrefix + "\(language)" }
  /// The beginning of the types of all titles.
  public static let titlePrefix = "x-title-"

  /// The digest of what was grown, by the kind of the digested text: `x-grown-abstract`.
  public static func digest(_ kind: String) -> String { digestPrefix + kind }
  /// The beginning of the types of all digests.
  public static let digestPrefix = "x-grown-"
}
