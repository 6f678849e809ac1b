// SPDX-License-Identifier: Apache-2.0
import Checking
import TextModel

/// Writes findings for people: the place in the form that editors read, the fault, and the fix.
public struct CheckTextReport {
  private let style: Style
  private let showsLines: Bool

  /// A report with or without colour.
  ///
  /// - Parameter showsLines: whether the line of the draft comes after each finding, with the place marked.
  public init(style: Style, showsLines: Bool = false) {
    self.style = style
    self.showsLines = showsLines
  }

  /// One line per finding, the number of findings per rule, and a line of counts.
  public func text(of report: CheckReport) -> String {
    (report.findings.map(line) + counts(of: report)).joined(separator: "\n")
  }

  /// The same, with the lines of the drafts if this report shows them.
  ///
  /// - Complexity: O(*findings*), and O(*bytes*) of the drafts.
  public func text(of result: DraftCheckResult) -> String {
    guard showsLines, result.report.findings.count == result.documentReport.findings.count else {
      return text(of: result.report)
    }
    let documents = Dictionary(result.documents.map { (ExactText($0.file), $0) }) { first, _ in
      first
    }
    var excerpts: [ExactText: DraftExcerpts] = [:]
    var lines: [String] = []
    for (finding, inDocument) in zip(result.report.findings, result.documentReport.findings) {
      lines.append(line(finding))
      let file = ExactText(inDocument.location.file)
      if excerpts[file] == nil, let document = documents[file] {
        excerpts[file] = DraftExcerpts(document)
      }
      if let excerpt = excerpts[file]?.excerpt(of: inDocument) {
        let mark = style.isOn ? colour(finding.severity, excerpt.found) : "[\(excerpt.found)]"
        lines.append("    " + style.dim(excerpt.before) + mark + style.dim(excerpt.after))
      }
    }
    return (lines + counts(of: result.report)).joined(separator: "\n")
  }

  private func line(_ finding: Finding) -> String {
    "\(style.bold(place(of: finding).printableLine)): "
      + "\(colour(finding.severity, finding.severity.rawValue)): "
      + "\(finding.message.printableLine) \(style.dim("[\(finding.rule.printableLine)]"))"
  }

  /// The place as editors read it, or for a document without lines its heading and paragraph.
  private func place(of finding: Finding) -> String {
    guard let position = finding.position else { return finding.location.description }
    if let area = position.area {
      return "\(finding.location.file): \(area.rawValue), paragraph \(position.paragraph)"
    }
    var parts = [position.heading.map { "\u{201C}\($0)\u{201D}" }].compactMap(\.self)
    parts.append(position.paragraph == 0 ? "heading" : "paragraph \(position.paragraph)")
    return "\(finding.location.file): \(parts.joined(separator: ", "))"
  }

  private func colour(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: style.red(text)
    case .warning: style.yellow(text)
    case .info: style.cyan(text)
    }
  }

  /// The findings per rule with the pages of the rules, where there are several findings, and the counts of all.
  private func counts(of report: CheckReport) -> [String] {
    var lines: [String] = []
    if report.findings.count > 1 {
      let rules = Dictionary(grouping: report.findings, by: \.rule).mapValues(\.count)
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let width = rules.map { "\($0.value)".count }.max() ?? 1
      let names = rules.map(\.key.count).max() ?? 0
      for (rule, count) in rules {
        let number = String(repeating: " ", count: width - "\(count)".count) + "\(count)"
        let page = RuleGuide.page(of: rule).map { path in
          String(repeating: " ", count: names - rule.count) + style.dim("  \(path)")
        }
        lines.append("  \(number)  \(rule.printableLine)\(page ?? "")")
      }
    }
    let summary = report.summary
    var counts = [(summary.error, "error"), (summary.warning, "warning")].filter { $0.0 > 0 }
      .map { counted($0.0, $0.1) }
    if summary.info > 0 { counts.append("\(summary.info) info") }
    if summary.silenced > 0 { counts.append("\(summary.silenced) silenced") }
    let found = counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
    return lines + ["\(counted(summary.segments, "segment")), \(found)"]
  }
}
