import Checking
import TextModel

/// Writes a report as workflow commands, which GitHub shows as annotations in a change.
public enum GitHubReport {
  /// One command per line and finding; silenced findings are left out.
  public static func text(of report: CheckReport) -> String {
    report.findings.map { finding in
      let place = finding.location
      var end = ""
      if let found = finding.found, !found.contains(where: \.isNewline) {
        end = ",endColumn=\(place.column + found.unicodeScalars.count)"
      }
      return "::\(command(finding.severity)) file=\(property(place.file)),line=\(place.line)"
        + ",col=\(place.column)\(end),title=\(property(finding.rule))::\(data(finding.message))\n"
    }.joined()
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
