// SPDX-License-Identifier: Apache-2.0
import Checking

/// The guides of the built-in rules: the pages of docs/rules.
public enum RuleGuide {
  /// The page of a rule in Markdown, beginning with its heading; `nil` for a rule without one.
  public static func text(of rule: String) -> String? {
    pages.first { $0.rule == rule }?.text
  }

  /// The path of the page of a rule in the repository; `nil` for a rule without one.
  public static func page(of rule: String) -> String? {
    guard pages.contains(where: { $0.rule == rule }) else { return nil }
    return "docs/rules/\(rule.split(separator: "/").joined(separator: "-")).md"
  }

  /// The page of a rule for a terminal: headings in bold, code in colour, the rest as it is.
  ///
  /// - Throws: `JobError` with `check/rule` for a name that no rule has, with the nearest one.
  public static func explanation(of rule: String, style: Style) throws(JobError) -> String {
    guard let text = text(of: rule) else {
      throw JobError(
        code: "check/rule",
        message: RuleNames.message(unknown: rule, among: pages.map(\.rule).sorted()))
    }
    guard style.isOn else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("#") {
        return style.bold(String(line.drop { "# ".contains($0) }.filter { $0 != "`" }))
      }
      let pieces = line.split(separator: "`", omittingEmptySubsequences: false)
      return pieces.enumerated().map { number, piece in
        number % 2 == 1 ? style.cyan(String(piece)) : String(piece)
      }.joined()
    }.joined(separator: "\n")
  }
}
