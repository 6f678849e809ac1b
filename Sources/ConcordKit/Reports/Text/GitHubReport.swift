// SPDX-License-Identifier: Apache-2.0
import Checking
import TextModel

/// Writes a report as workflow commands, which GitHub shows as annotations in a change.
public enum GitHubReport {
  /// One command per line and finding; silenced findings are left out.
  public static func text(of report: CheckReport) -> String {
    report.findings.map { finding in
      let place = finding.location
      var end = ""
      if let found = finding.found, !found.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
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

  private static func data(_ text: String) -> String { escaped(text, "%") }

  private static func property(_ text: String) -> String { escaped(text, "%:,") }

  /// The text with some ASCII characters and all controls of ASCII as `%0A`, and no other controls.
  ///
  /// By bytes: to Swift `\r\n` is one character, and so is a mark with the combining character after it, but a
  /// reader of lines sees both.
  private static func escaped(_ text: String, _ special: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F || special.utf8.contains(byte) {
        out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self).printableLine
  }
}
