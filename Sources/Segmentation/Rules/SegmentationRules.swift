/// Rules of SRX 2.0 for one language, the first that matches at a place deciding.
///
/// A file of SRX is read and written by `Interchange`; what a language's maps and the cascade select
/// from it is put here, in order.
public struct SegmentationRules: Hashable, Sendable {
  /// A place where a text is cut, or is not.
  public struct Rule: Hashable, Sendable {
    /// Whether the text is cut where the rule matches.
    public var isBreak: Bool
    /// What must end at the place: an ICU regular expression, empty for anything.
    public var before: String
    /// What must begin at it.
    public var after: String

    /// A rule.
    public init(isBreak: Bool, before: String, after: String) {
      self.isBreak = isBreak
      self.before = before
      self.after = after
    }
  }

  /// The rules in order.
  public var rules: [Rule]

  /// Rules in order.
  public init(_ rules: [Rule]) { self.rules = rules }
}
