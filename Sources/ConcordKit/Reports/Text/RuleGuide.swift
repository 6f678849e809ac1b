/// The guides of the built-in rules: the pages of docs/rules.
public enum RuleGuide {
  /// The page of a rule in Markdown, its heading first; `nil` for a rule that has none.
  public static func text(of rule: String) -> String? {
    pages.first { $0.rule == rule }?.text
  }
}
