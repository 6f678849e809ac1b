import Checking
import TextModel

/// Writes findings for people: the place in the form that editors read, the fault, and the fix.
public struct CheckTextReport {
  private let style: Style

  /// A report with or without colour.
  public init(style: Style) { self.style = style }

  /// One line per finding, and a line of counts.
  public func text(of report: CheckReport) -> String {
    var lines = report.findings.map { finding in
      let severity =
        switch finding.severity {
        case .error: style.red("error")
        case .warning: style.yellow("warning")
        case .info: style.cyan("info")
        }
      return "\(style.bold(finding.location.description)): \(severity): "
        + "\(finding.message.printable) \(style.dim("[\(finding.rule)]"))"
    }
    let summary = report.summary
    var counts = [(summary.error, "error"), (summary.warning, "warning")].filter { $0.0 > 0 }
      .map { counted($0.0, $0.1) }
    if summary.info > 0 { counts.append("\(summary.info) info") }
    if summary.silenced > 0 { counts.append("\(summary.silenced) silenced") }
    let found = counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
    lines.append("\(counted(summary.segments, "segment")), \(found)")
    return lines.joined(separator: "\n")
  }
}
