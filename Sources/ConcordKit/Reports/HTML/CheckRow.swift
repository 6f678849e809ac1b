// SPDX-License-Identifier: Apache-2.0
import Checking
import TextModel

/// A segment as a row of the report of `check`: its source and target with findings marked, and
/// their messages.
struct CheckRow {
  let segment: CheckSegment
  let findings: [Finding]
  /// For each rule the CSS class of its findings, which filters them and identifies their guide.
  let classes: [String: String]

  /// The row as HTML.
  ///
  /// Hiding a rule hides its findings; the segment stays, because another rule may have findings in
  /// it.
  var html: String {
    let source = segment.source.map { source -> String in
      let terms = findings.compactMap { finding -> (Range<Int>, Severity)? in
        guard let term = finding.source?.term, let range = Self.place(of: term, in: source.text)
        else { return nil }
        return (range, finding.severity)
      }
      return Self.cell(source, Self.marked(source.text, terms))
    }
    let marks = findings.compactMap { finding in
      range(of: finding).map { ($0, finding.severity) }
    }
    let target = Self.cell(segment.target, Self.marked(segment.target.text, marks))
    let list = findings.map { finding in
      let rule = classes[finding.rule] ?? ""
      return "<li class=\"\(rule)\"><b class=\"\(finding.severity.rawValue)\">"
        + "\(finding.severity.rawValue)</b> \(ReportPage.escaped(finding.message)) "
        + "<a href=\"#guide-\(rule)\"><code>\(ReportPage.escaped(finding.rule))</code></a></li>"
    }
    let kind = findings.isEmpty ? " clean" : ""
    return "<div class=\"segment\(kind)\"><span class=\"n\">\(segment.number)</span><div>"
      + "<div class=\"texts\">\(source ?? "")\(target)</div>"
      + (list.isEmpty ? "" : "<ul>\(list.joined())</ul>") + "</div></div>\n"
  }

  private static func cell(_ text: CheckText, _ html: String) -> String {
    "<p lang=\"\(text.language)\" dir=\"auto\">\(html)</p>"
  }

  /// The range of a finding in the target's text, found by its words and its place in the file.
  private func range(of finding: Finding) -> Range<Int>? {
    guard let found = finding.found, !found.isEmpty else { return nil }
    let (bytes, words) = (Array(segment.target.text.utf8), Array(found.utf8))
    guard bytes.count >= words.count else { return nil }
    return (0...(bytes.count - words.count)).first { start in
      bytes[start] == words[0] && bytes[start..<(start + words.count)].elementsEqual(words)
        && segment.target.offsets.fileRange(start..<(start + words.count)).lowerBound
          == finding.offset
    }.map { $0..<($0 + words.count) }
  }

  private static func place(of term: String, in text: String) -> Range<Int>? {
    guard !term.isEmpty, let range = text.firstRange(of: term) else { return nil }
    let utf8 = text.utf8
    return utf8.distance(
      from: utf8.startIndex, to: range.lowerBound)..<utf8.distance(
        from: utf8.startIndex, to: range.upperBound)
  }

  /// A text with ranges marked; where ranges overlap, only the first is marked.
  private static func marked(_ text: String, _ marks: [(Range<Int>, Severity)]) -> String {
    var html = ""
    var at = 0
    for (range, severity) in marks.sorted(by: { $0.0.lowerBound < $1.0.lowerBound })
    where range.lowerBound >= at {
      html += ReportPage.escaped(text.utf8Slice(at..<range.lowerBound))
      html += "<mark class=\"\(severity.rawValue)\">"
      html += "\(ReportPage.escaped(text.utf8Slice(range)))</mark>"
      at = range.upperBound
    }
    return html + ReportPage.escaped(text.utf8Slice(at..<text.utf8.count))
  }
}
