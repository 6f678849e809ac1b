import TextModel

/// How drafts are checked.
public struct DraftCheckOptions: Hashable, Sendable {
  /// The file of the original, for a draft in one language.
  public var source: String?
  /// The language of the original; left out, it is detected.
  public var from: LanguageTag?
  /// The language of the draft; left out, it is detected.
  public var to: LanguageTag?
  /// The date of the draft (`2015`, `2015-06-01`): terms are judged by what was in use then.
  public var date: String?
  /// A file of findings that are known and left alone; one that is not there is written.
  public var baseline: String?
  /// What is done about findings that can be mended without a person.
  public var fixing = Fixing.none

  /// What is done about fixable findings.
  public enum Fixing: Hashable, Sendable {
    /// Nothing.
    case none
    /// It is said how the drafts would change.
    case preview
    /// The drafts are changed.
    case write
  }

  /// Everything is detected, nothing is changed.
  public init() {}
}
