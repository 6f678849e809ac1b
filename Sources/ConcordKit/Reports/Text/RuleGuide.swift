/// The guides of the built-in rules: the pages of docs/rules.
public enum RuleGuide {
  /// The page of a rule in Markdown, beginning with its heading; `nil` for a rule without one.
  public static func text(of rule: String) -> String? {
    pages.first { $0.rule == rule }?.text
  }
}
