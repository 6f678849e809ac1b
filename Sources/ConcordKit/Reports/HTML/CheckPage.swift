// SPDX-License-Identifier: Apache-2.0
import Checking
import TextModel

/// Writes a report of `check` as one self-contained page.
///
/// It contains counts per rule, the texts side by side with findings marked in them, and the guide
/// of each rule with findings.
public enum CheckPage {
  /// The page.
  ///
  /// - Parameters:
  ///   - report: what was found in the drafts, with offsets into their contents.
  ///   - documents: the drafts.
  /// - Complexity: O(*n* + *k* log *k*) for texts of *n* bytes and *k* findings.
  public static func text(of report: CheckReport, documents: [CheckDocument]) -> String {
    let rules = Dictionary(grouping: report.findings, by: \.rule).sorted { $0.key < $1.key }
    let classes = Dictionary(
      uniqueKeysWithValues: rules.enumerated().map { ($1.key, "rule-\($0)") })
    let byFile = Dictionary(grouping: report.findings) { ExactText($0.location.file) }
    var body = ""
    var clean = 0
    for document in documents {
      let found = byFile[ExactText(document.file)] ?? []
      let bySegment = Dictionary(grouping: found) { $0.segment ?? 0 }
      body += "<h2>\(ReportPage.escaped(document.file))</h2>\n"
      for segment in document.segments {
        let findings = bySegment[segment.number] ?? []
        if findings.isEmpty { clean += 1 }
        body += CheckRow(segment: segment, findings: findings, classes: classes).html
      }
    }
    let summary = report.summary
    return ReportPage(
      title: "Findings",
      subtitle: [
        counted(summary.segments, "segment"), counted(summary.error, "error"),
        counted(summary.warning, "warning"), counted(summary.info, "note"),
        "\(summary.silenced) silenced",
      ].joined(separator: ", "),
      filters: rules.map {
        .init(rowClass: classes[$0.key] ?? "", label: $0.key, count: $0.value.count)
      } + [.init(rowClass: "clean", label: "segments without findings", count: clean)],
      body: body + guides(rules.map(\.key), classes)
    ).html
  }

  /// The guides of some rules; a rule defined by the calling program has none.
  private static func guides(_ rules: [String], _ classes: [String: String]) -> String {
    let guides = rules.compactMap { rule in
      RuleGuide.text(of: rule).map { text in
        let paragraphs = text.split(separator: "\n\n").dropFirst().map {
          "<p>\(marked($0))</p>\n"
        }
        return "<div class=\"guide\" id=\"guide-\(classes[rule] ?? "")\">"
          + "<h3>\(ReportPage.escaped(rule))</h3>\n\(paragraphs.joined())</div>\n"
      }
    }
    return guides.isEmpty ? "" : "<h2>Rules</h2>\n" + guides.joined()
  }

  /// A paragraph of a guide as HTML; supports the Markdown of the guides: code, emphasis, bold
  /// words and list items.
  private static func marked(_ paragraph: Substring) -> String {
    let lines = paragraph.split(separator: "\n").map { line in
      line.hasPrefix("- ")
        ? "<br>• " + ReportPage.escaped(String(line.dropFirst(2)))
        : ReportPage.escaped(String(line))
    }
    let pieces = lines.joined(separator: "\n").split(
      separator: "`", omittingEmptySubsequences: false)
    return pieces.enumerated().map { number, piece in
      number % 2 == 1
        ? "<code>\(piece)</code>"
        : piece.replacing(/\*\*([^*]+)\*\*/) { "<strong>\($0.output.1)</strong>" }
          .replacing(/\*([^*]+)\*/) { "<em>\($0.output.1)</em>" }
    }.joined()
  }
}
