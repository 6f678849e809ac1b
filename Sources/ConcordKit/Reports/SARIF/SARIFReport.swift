// SPDX-License-Identifier: Apache-2.0
import Checking
import TextModel

/// Writes a report as SARIF 2.1.0 (OASIS), for code scanning services and editors.
///
/// Columns count Unicode scalars (`columnKind`), as everywhere in Concord. Silenced findings are
/// written with their suppression and never dropped, so that a service does not open them again. In
/// a binary file (DOCX) a finding has no region, because SARIF can only address bytes there.
public enum SARIFReport {
  /// The SARIF text of a report.
  ///
  /// - Parameters:
  ///   - report: the findings.
  ///   - version: the version of the tool.
  public static func text(of report: CheckReport, version: String) -> String {
    let rules = RuleRegistry.descriptions
    let results =
      report.findings.map { result(of: $0, rules, suppression: nil) }
      + report.silenced.map { silenced in
        let suppression: OrderedJSON =
          switch silenced.reason {
          case .comment(let why):
            .object([
              ("kind", .string("inSource")), ("justification", why.map(OrderedJSON.string)),
            ])
          case .baseline:
            .object([("kind", .string("external")), ("justification", .string("baseline"))])
          }
        return result(of: silenced.finding, rules, suppression: suppression)
      }
    let driver = OrderedJSON.object([
      ("name", .string("concord")), ("version", .string(version)),
      ("rules", .array(rules.map(rule))),
    ])
    return OrderedJSON.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      (
        "runs",
        .array([
          .object([
            ("tool", .object([("driver", driver)])),
            ("columnKind", .string("unicodeCodePoints")),
            ("newlineSequences", .array(["\r\n", "\n", "\r"].map(OrderedJSON.string))),
            ("results", .array(results)),
          ])
        ])
      ),
    ]).text() + "\n"
  }

  private static func rule(_ rule: RuleDescription) -> OrderedJSON {
    .object([
      ("id", .string(rule.id)),
      ("shortDescription", .object([("text", .string(rule.summary))])),
      (
        "defaultConfiguration",
        .object([("level", .string(level(rule.severity)))])
      ),
    ])
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  private static func result(
    of finding: Finding, _ rules: [RuleDescription], suppression: OrderedJSON?
  ) -> OrderedJSON {
    let file = OrderedJSON.object([("uri", .string(uri(finding.location.file)))])
    let region = region(of: finding)
    let snippet = snippet(of: finding)
    // A fix is possible only if the file contains exactly these words, without markup between them.
    let fix = region.flatMap { region in
      (snippet != nil ? finding.replacement : nil).map { replacement in
        OrderedJSON.array([
          .object([
            (
              "artifactChanges",
              .array([
                .object([
                  ("artifactLocation", file),
                  (
                    "replacements",
                    .array([
                      .object([
                        ("deletedRegion", .object(region)),
                        ("insertedContent", .object([("text", .string(replacement))])),
                      ])
                    ])
                  ),
                ])
              ])
            )
          ])
        ])
      }
    }
    let place = region.map { OrderedJSON.object($0 + [("snippet", snippet)]) }
    return .object([
      ("ruleId", .string(finding.rule)),
      ("ruleIndex", rules.firstIndex { $0.id == finding.rule }.map(OrderedJSON.number)),
      ("level", .string(level(finding.severity))),
      ("message", .object([("text", .string(finding.message))])),
      (
        "locations",
        .array([
          .object([
            (
              "physicalLocation",
              .object([("artifactLocation", file), ("region", place)])
            )
          ])
        ])
      ),
      ("suppressions", suppression.map { .array([$0]) }),
      ("fixes", fix),
    ])
  }

  /// Lines and columns of a finding, always with the end; only for a text region.
  ///
  /// A text can be inserted only in place of a text region.
  private static func region(of finding: Finding) -> [(String, OrderedJSON?)]? {
    finding.end.map { end in
      [
        ("startLine", .number(finding.location.line)),
        ("startColumn", .number(finding.location.column)),
        ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
      ]
    }
  }

  /// The words of the finding, if the file contains exactly these.
  ///
  /// They are left out if they are escaped, joined from two lines, or have blanks in place of
  /// markup.
  private static func snippet(of finding: Finding) -> OrderedJSON? {
    guard let found = finding.found, let end = finding.end, end.line == finding.location.line,
      end.column - finding.location.column == found.unicodeScalars.count,
      !zip(found.utf8, found.utf8.dropFirst()).contains(where: { $0 == 0x20 && $1 == 0x20 })
    else { return nil }
    return .object([("text", .string(found))])
  }

  /// A path as a URI (RFC 3986), relative if the path is.
  ///
  /// All characters except unreserved ones and slashes are escaped.
  private static func uri(_ path: String) -> String {
    path.utf8.reduce(into: path.hasPrefix("/") ? "file://" : "") { out, byte in
      let isPlain =
        byte.isASCIILetter || byte.isASCIIDigit || "-._~/".utf8.contains(byte)
      if isPlain {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        out += "%" + (hex.utf8.count == 1 ? "0" : "") + hex
      }
    }
  }
}
