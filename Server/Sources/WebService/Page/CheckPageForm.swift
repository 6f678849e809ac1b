import ConcordKit

/// Checks a draft that is pasted or dropped.
struct CheckPageForm {
  let frame: PageFrame
  let opened: WorkspaceSessions.Opened
  private var words: PageWords { frame.words }

  init(frame: PageFrame, opened: WorkspaceSessions.Opened) {
    self.frame = frame
    self.opened = opened
  }

  func content(_ draft: String, _ original: String) throws -> String {
    // Forms send breaks of lines as CR LF, while a field counts them as one unit.
    let draft = draft.split(separator: "\r\n", omittingEmptySubsequences: false).joined(
      separator: "\n")
    return """
      <div class="split">
      <form id="draft-form" class="stack" method="post" action="/check" accept-charset="utf-8">
      <label for="draft">\(words[.draft])</label>
      <textarea id="draft" name="draft" rows="12" required spellcheck="false" placeholder="\(words[.draftHint])">
      \(HTMLText.escaped(draft))</textarea>
      <label for="original">\(words[.original])</label>
      <textarea id="original" name="original" rows="6" spellcheck="false">
      \(HTMLText.escaped(original))</textarea>
      <p><button class="button primary">\(words[.check])</button></p>
      </form>
      <div id="results" aria-live="polite">\(try results(draft, original))</div>
      </div>
      """
  }

  private func results(_ draft: String, _ original: String) throws -> String {
    guard draft.contains(where: { !$0.isWhitespace }) else {
      return "<p class=\"intro\">\(words[.draftHint])</p>"
    }
    var options = DraftCheckOptions()
    if original.contains(where: { !$0.isWhitespace }) {
      options.source = .text(original, name: "original.md")
    }
    let report = try opened.check().check([.text(draft, name: "draft.md")], options: options).report
    let findings = report.findings
    if findings.isEmpty { return frame.empty(words[.noFindings]) }
    let text = AnnotatedText(draft)
    var html = "<h2>\(words[.findings]) · \(findings.count)</h2>"
    if findings.contains(where: { $0.replacement != nil }) {
      html +=
        "<p><button type=\"button\" class=\"button\" id=\"fix-all\" hidden>\(words[.fixAll])</button></p>"
    }
    html += "<div class=\"text\">" + marked(draft, findings) + "</div><ol class=\"findings\">"
    for (number, finding) in findings.enumerated() {
      html += item(
        finding, text.units(of: finding.offset..<finding.offset + finding.length), number)
    }
    return html + "</ol>"
  }

  private func item(_ finding: Finding, _ units: Range<Int>, _ number: Int) -> String {
    var html =
      "<li class=\"\(finding.severity.rawValue)\" id=\"f\(number)\"><p>\(HTMLText.escaped(finding.message))</p>"
    let fixes = finding.replacement.map { [$0] } ?? Array(finding.expected.prefix(3))
    if !fixes.isEmpty, finding.length > 0 {
      html += "<p class=\"fixes\">"
      for fix in fixes {
        html +=
          "<button type=\"button\" class=\"button small fix\(finding.replacement == nil ? "" : " certain")\" hidden "
          + "data-start=\"\(units.lowerBound)\" data-end=\"\(units.upperBound)\" "
          + "data-text=\"\(HTMLText.escaped(fix))\">\(words[.fix]): \(HTMLText.escaped(fix.isEmpty ? "∅" : fix))</button>"
      }
      html += "</p>"
    }
    return html
      + "<p class=\"place\">\(finding.location.line):\(finding.location.column) · \(HTMLText.escaped(finding.rule))</p></li>"
  }

  /// The draft with its findings marked; of findings that overlap the first one.
  private func marked(_ draft: String, _ findings: [Finding]) -> String {
    let bytes = Array(draft.utf8)
    var html = ""
    var at = 0
    let ordered = findings.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    for (number, finding) in ordered
    where finding.length > 0 && finding.offset >= at
      && finding.offset + finding.length <= bytes.count
    {
      let end = finding.offset + finding.length
      html += HTMLText.escaped(String(decoding: bytes[at..<finding.offset], as: UTF8.self))
      html +=
        "<a href=\"#f\(number)\" class=\"\(finding.severity.rawValue)\" title=\"\(HTMLText.escaped(finding.message))\">"
      html +=
        HTMLText.escaped(String(decoding: bytes[finding.offset..<end], as: UTF8.self)) + "</a>"
      at = end
    }
    return html + HTMLText.escaped(String(decoding: bytes[at...], as: UTF8.self))
  }
}
