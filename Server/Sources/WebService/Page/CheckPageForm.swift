// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// Checks a draft that is pasted or dropped.
struct CheckPageForm {
  let frame: PageFrame
  let opened: WorkspaceSessions.Opened
  private var words: PageWords { frame.words }

  init(frame: PageFrame, opened: WorkspaceSessions.Opened) {
    self.frame = frame
    self.opened = opened
  }

  /// The page for a request: a form with texts, or JSON with a file.
  func content(_ request: WebRequest) throws -> String {
    guard request.method == "POST" else { return try content("", "") }
    guard request.headers["content-type"]?.hasPrefix("application/json") == true else {
      let form = WebForm(request.text)
      return try content(form["draft"] ?? "", form["original"] ?? "")
    }
    guard let value = JSONValue(reading: request.body), value.object != nil else {
      throw WebProblem(400, "request/body", detail: "the body is not a JSON object")
    }
    let fields = APIFields(value: value)
    let name = APIFields.fileName(try fields.needed("name"))
    guard let draft = try fields.document("draft", name: name) else {
      throw WebProblem.field("the field draft is missing")
    }
    let original = try fields.text("original") ?? ""
    return "<div id=\"results\" aria-live=\"polite\">\(try fileResults(draft, original))</div>"
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
      <p class="actions"><button class="button primary">\(words[.check])<kbd>Ctrl ↵</kbd></button>
      <label class="button" for="draft-file" hidden>\(words[.chooseFile])</label>
      <button type="button" class="button" id="download" hidden>\(words[.download])</button></p>
      <input type="file" id="draft-file" class="offscreen" hidden aria-label="\(words[.chooseFile])" \
      accept=".txt,.md,.html,.htm,.tex,.docx,.pdf,.xliff,.xlf,.po,.tmx,.tsv,.csv,.xlsx">
      </form>
      <div id="results" aria-live="polite">\(try results(draft, original))</div>
      </div>
      """
  }

  private func results(_ draft: String, _ original: String) throws -> String {
    guard draft.contains(where: { !$0.isWhitespace }) else {
      return frame.empty(words[.checkEmpty], words[.checkHint])
    }
    let result = try opened.check().check(
      [.text(draft, name: "draft.md")], options: options(original))
    return html(of: result.report.findings, in: draft, isEditable: true)
  }

  private func options(_ original: String) -> DraftCheckOptions {
    var options = DraftCheckOptions()
    if original.contains(where: { !$0.isWhitespace }) {
      options.source = .text(original, name: "original.md")
    }
    return options
  }

  /// The findings in a file, with its text as it was read.
  private func fileResults(_ draft: Input, _ original: String) throws -> String {
    let result = try opened.check().check([draft], options: options(original))
    var html = "<h2>\(words[.inFile]): \(HTMLText.escaped(draft.name))</h2>"
    html += result.notices.map { "<p class=\"warn\">\(HTMLText.escaped($0))</p>" }.joined()
    if draft.name.lowercased().hasSuffix(".docx") {
      html +=
        "<p class=\"actions\"><button type=\"button\" class=\"button primary\" data-annotate=\"\">\(words[.downloadComments])</button>"
        + "<button type=\"button\" class=\"button\" data-annotate=\"fix\">\(words[.downloadFixed])</button></p>"
    }
    return html
      + self.html(
        of: result.documentReport.findings, in: result.documents.first?.content ?? "",
        isEditable: false)
  }

  private func html(of findings: [Finding], in draft: String, isEditable: Bool) -> String {
    if findings.isEmpty { return frame.empty(words[.noFindings]) }
    let units = UnitCounts(draft.utf8)
    var html = "<h2>\(words[.findings]) · \(findings.count)</h2>"
    if isEditable, findings.contains(where: { $0.replacement != nil }) {
      html +=
        "<p><button type=\"button\" class=\"button\" id=\"fix-all\" hidden>\(words[.fixAll])</button></p>"
    }
    html += "<div class=\"text\">" + marked(draft, findings) + "</div><ol class=\"findings\">"
    for (number, finding) in findings.enumerated() {
      let place = units[finding.offset..<finding.offset + finding.length]
      html += item(finding, place, number, isEditable: isEditable)
    }
    return html + "</ol>"
  }

  private func item(_ finding: Finding, _ units: Range<Int>, _ number: Int, isEditable: Bool)
    -> String
  {
    var html =
      "<li class=\"\(finding.severity.rawValue)\" id=\"f\(number)\"><p>\(HTMLText.escaped(finding.message))</p>"
    let fixes = finding.replacement.map { [$0] } ?? Array(finding.expected.prefix(3))
    if !isEditable, !fixes.isEmpty {
      html += "<p class=\"fixes\">→ \(HTMLText.escaped(fixes.joined(separator: "; ")))</p>"
    } else if !fixes.isEmpty, finding.length > 0 {
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
