// SPDX-License-Identifier: Apache-2.0

/// Rules of SRX 2.0 for one language; the first that matches at a place decides.
///
/// `Interchange` reads and writes SRX files. These are the rules that a language's maps and the
/// cascade select from a file, in order.
public struct SegmentationRules: Hashable, Sendable {
  /// A place where a text is cut, or is not.
  public struct Rule: Hashable, Sendable {
    /// Whether the text is cut where the rule matches.
    public var isBreak: Bool
    /// The expression that must end at the place: an ICU regular expression, empty for any text.
    public var before: String
    /// The expression that must begin at the place.
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
