import Checking
import Files
import TextModel

/// Writes a report as one self-contained page: the texts side by side, findings marked in them.
///
/// No script and nothing from elsewhere is needed to read it.
public enum CheckPage {
  /// The page.
  ///
  /// - Parameters:
  ///   - report: what was found in the drafts.
  ///   - documents: the drafts.
  /// - Complexity: O(*n* + *k*) for texts of *n* bytes and *k* findings, times the segment's length.
  public static func text(of report: CheckReport, documents: [CheckDocument]) -> String {
    let summary = report.summary
    var body =
      "<p>\(summary.segments) segments, \(summary.error) errors, \(summary.warning) warnings, "
      + "\(summary.info) notes, \(summary.silenced) silenced</p>\n"
    for document in documents {
      let findings = report.findings.filter { $0.location.file == document.file }
      let bySegment = Dictionary(grouping: findings) { $0.segment ?? 0 }
      body += "<h2>\(escaped(document.file))</h2>\n<table>\n"
      for segment in document.segments {
        body += row(segment, bySegment[segment.number] ?? [])
      }
      body += "</table>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Concord: findings</title>
      <style>
      body { font: 16px/1.5 sans-serif; margin: 2em auto; max-width: 72em; padding: 0 1em; }
      table { border-collapse: collapse; width: 100%; }
      td { border-top: 1px solid #ccc; padding: .4em .6em; vertical-align: top; }
      td.number { color: #666; width: 3em; }
      mark.error { background: #fbb; } mark.warning { background: #fe9; } mark.info { background: #cdf; }
      ul { margin: .3em 0 0; padding-left: 1.2em; font-size: .9em; }
      </style>
      </head>
      <body>
      <h1>Findings</h1>
      \(body)</body>
      </html>

      """
  }

  private static func row(_ segment: CheckSegment, _ findings: [Finding]) -> String {
    let source = segment.source.map { source -> String in
      let terms = findings.compactMap { finding -> (Range<Int>, Severity)? in
        guard let term = finding.source?.term, !term.isEmpty,
          let range = place(of: term, in: source.text)
        else { return nil }
        return (range, finding.severity)
      }
      return cell(source, marked(source.text, terms))
    }
    let marks = findings.compactMap { finding in
      range(of: finding, in: segment.target).map { ($0, finding.severity) }
    }
    let list = findings.map {
      "<li><b>\($0.severity.rawValue)</b> \(escaped($0.message)) <code>\(escaped($0.rule))</code></li>"
    }.joined()
    return "<tr><td class=\"number\">\(segment.number)</td>" + (source ?? "")
      + cell(
        segment.target,
        marked(segment.target.text, marks) + (list.isEmpty ? "" : "<ul>\(list)</ul>"))
      + "</tr>\n"
  }

  private static func cell(_ text: CheckText, _ html: String) -> String {
    "<td lang=\"\(text.language)\" dir=\"auto\">\(html)</td>"
  }

  /// Where a finding stands in the text of its segment, found by its words and its place.
  private static func range(of finding: Finding, in text: CheckText) -> Range<Int>? {
    guard let found = finding.found, !found.isEmpty else { return nil }
    let (bytes, wanted) = (Array(text.text.utf8), Array(found.utf8))
    guard bytes.count >= wanted.count else { return nil }
    return (0...(bytes.count - wanted.count)).first { start in
      bytes[start] == wanted[0] && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
        && text.offsets.fileRange(start..<(start + wanted.count)).lowerBound == finding.offset
    }.map { $0..<($0 + wanted.count) }
  }

  private static func place(of term: String, in text: String) -> Range<Int>? {
    text.firstRange(of: term).map {
      text.utf8.distance(
        from: text.startIndex, to: $0.lowerBound)..<text.utf8.distance(
          from: text.startIndex, to: $0.upperBound)
    }
  }

  /// A text with ranges marked; of ranges that overlap the first is.
  private static func marked(_ text: String, _ marks: [(Range<Int>, Severity)]) -> String {
    var html = ""
    var at = 0
    for (range, severity) in marks.sorted(by: { $0.0.lowerBound < $1.0.lowerBound })
    where range.lowerBound >= at {
      html += escaped(text.utf8Slice(at..<range.lowerBound))
      html += "<mark class=\"\(severity.rawValue)\">\(escaped(text.utf8Slice(range)))</mark>"
      at = range.upperBound
    }
    return html + escaped(text.utf8Slice(at..<text.utf8.count))
  }

  private static func escaped(_ text: String) -> String { XMLText.escapedWithQuotes(text) }
}
