import TextModel

/// Writes a report as SARIF 2.1.0 (OASIS), for code scanning services and editors.
///
/// Columns count Unicode scalars (`columnKind`), as everywhere in Concord. Silenced findings are written
/// with their suppression, never dropped, so that a service does not open them again.
public enum SARIFReport {
  /// The SARIF text of a report.
  ///
  /// - Parameters:
  ///   - report: what was found.
  ///   - version: the version of the tool.
  public static func text(of report: CheckReport, version: String) -> String {
    let rules = Rules.descriptions
    let results =
      report.findings.map { result(of: $0, rules, suppression: nil) }
      + report.silenced.map { silenced in
        let suppression: JSONText =
          switch silenced.reason {
          case .comment(let why):
            .object([
              ("kind", .string("inSource")), ("justification", why.map(JSONText.string)),
            ])
          case .baseline:
            .object([("kind", .string("external")), ("justification", .string("baseline"))])
          }
        return result(of: silenced.finding, rules, suppression: suppression)
      }
    let driver = JSONText.object([
      ("name", .string("concord")), ("version", .string(version)),
      ("rules", .array(rules.map(rule))),
    ])
    return JSONText.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      (
        "runs",
        .array([
          .object([
            ("tool", .object([("driver", driver)])),
            ("columnKind", .string("unicodeCodePoints")), ("results", .array(results)),
          ])
        ])
      ),
    ]).text() + "\n"
  }

  private static func rule(_ rule: RuleDescription) -> JSONText {
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
    of finding: Finding, _ rules: [RuleDescription], suppression: JSONText?
  ) -> JSONText {
    let place = finding.location
    var region: [(String, JSONText?)] = [
      ("startLine", .number(place.line)), ("startColumn", .number(place.column)),
    ]
    if let found = finding.found, !found.contains(where: \.isNewline) {
      region += [
        ("endLine", .number(place.line)),
        ("endColumn", .number(place.column + found.unicodeScalars.count)),
      ]
    }
    region += [
      ("byteOffset", .number(finding.offset)), ("byteLength", .number(finding.length)),
    ]
    if let found = finding.found { region.append(("snippet", .object([("text", .string(found))]))) }
    let file = JSONText.object([("uri", .string(uri(place.file)))])
    let fix = finding.replacement.map { replacement in
      JSONText.array([
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
                      (
                        "deletedRegion",
                        .object([
                          ("byteOffset", .number(finding.offset)),
                          ("byteLength", .number(finding.length)),
                        ])
                      ),
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
    return .object([
      ("ruleId", .string(finding.rule)),
      ("ruleIndex", rules.firstIndex { $0.id == finding.rule }.map(JSONText.number)),
      ("level", .string(level(finding.severity))),
      ("message", .object([("text", .string(finding.message))])),
      (
        "locations",
        .array([
          .object([
            (
              "physicalLocation",
              .object([("artifactLocation", file), ("region", .object(region))])
            )
          ])
        ])
      ),
      ("suppressions", suppression.map { .array([$0]) }),
      ("fixes", fix),
    ])
  }

  /// A path as a relative reference (RFC 3986): what is neither unreserved nor a slash is escaped.
  private static func uri(_ path: String) -> String {
    path.utf8.reduce(into: "") { out, byte in
      let isPlain =
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "-._~/".utf8.contains(byte)
      if isPlain {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        out += "%" + (hex.utf8.count == 1 ? "0" : "") + hex
      }
    }
  }
}
