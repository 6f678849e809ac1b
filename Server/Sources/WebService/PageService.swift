import ConcordKit

/// The pages: look up a term or a sentence, and check a draft. They are forms, and work without scripts.
struct PageService {
  let service: WebService

  func answer(to request: WebRequest, _ steps: [String]) throws -> WebResponse {
    guard steps.count <= 1 else { throw WebProblem.missing("such page") }
    let words = PageWords.words(for: request.headers["accept-language"])
    switch (steps.first, request.method) {
    case ("style.css", "GET"):
      return WebResponse(type: "text/css; charset=utf-8", Array(Self.style.utf8))
    case (nil, "GET"):
      return .page(page(words, isCheck: false, try lookUp(request.query["q"] ?? "", words)))
    case ("check", "GET") where LanguageToolService.isCall(request),
      ("check", "POST") where !isOwnForm(request):
      return try LanguageToolService(service: service).answer(to: request, ["check"])
    case ("check", "GET"): return .page(page(words, isCheck: true, checkForm(words, "", "")))
    case ("check", "POST"):
      let form = WebForm(request.text)
      return .page(
        page(words, isCheck: true, try check(form["draft"] ?? "", form["original"] ?? "", words)))
    default: throw WebProblem(405, "request/method", detail: "this page is read with GET")
    }
  }

  /// The page's own form has a draft; a call of LanguageTool's protocol has a text.
  private func isOwnForm(_ request: WebRequest) -> Bool {
    request.body.starts(with: Array("draft=".utf8))
  }

  private func lookUp(_ query: String, _ words: PageWords) throws -> String {
    var html = """
      <form method="get" action="/" role="search">
      <label for="q">\(words.query)</label>
      <input id="q" name="q" type="search" maxlength="2000" autofocus value="\(HTMLText.escaped(query))">
      <button>\(words.lookUp)</button></form>
      """
    guard query.contains(where: { !$0.isWhitespace }) else {
      return html + "<p class=\"empty\">\(words.intro)</p>"
    }
    let result = try service.sessions.current().lookup().lookup(query)
    if result.isEmpty { return html + "<p class=\"empty\">\(words.nothing)</p>" }
    if !result.terms.isEmpty { html += "<h2>\(words.terms)</h2>" }
    for term in result.terms { html += card(term, result, words) }
    if !result.memory.isEmpty { html += "<h2>\(words.memory)</h2>" }
    for match in result.memory { html += card(match, result) }
    return html
  }

  private func card(_ term: LookupResult.TermHit, _ result: LookupResult, _ words: PageWords)
    -> String
  {
    let approved = term.targets.filter(\.status.isApproved)
    let refused = term.targets.filter(\.status.isRefused)
    var html = "<article><h3 lang=\"\(result.from)\">\(HTMLText.escaped(term.source))</h3>"
    html += approved.enumerated().map { number, target in
      "<p class=\"\(number == 0 ? "first" : "also")\" lang=\"\(result.to)\">\(HTMLText.escaped(target.term))</p>"
    }.joined()
    html += refused.map {
      "<p class=\"refused\">\(words.not) <del lang=\"\(result.to)\">\(HTMLText.escaped($0.term))</del></p>"
    }.joined()
    if let note = term.note { html += "<p class=\"note\">\(HTMLText.escaped(note))</p>" }
    return html + "<p class=\"place\">\(HTMLText.escaped(term.glossary))</p></article>"
  }

  private func card(_ match: LookupResult.MemoryHit, _ result: LookupResult) -> String {
    """
    <article><p class="score">\(Int(match.score)) %</p>
    <p lang="\(result.from)">\(HTMLText.escaped(match.source))</p>
    <p class="first" lang="\(result.to)">\(HTMLText.escaped(match.target))</p>
    <p class="place">\(HTMLText.escaped(match.file))</p></article>
    """
  }

  private func checkForm(_ words: PageWords, _ draft: String, _ original: String) -> String {
    """
    <form method="post" action="/check" accept-charset="utf-8">
    <label for="draft">\(words.draft)</label>
    <textarea id="draft" name="draft" rows="10" required>
    \(HTMLText.escaped(draft))</textarea>
    <label for="original">\(words.original)</label>
    <textarea id="original" name="original" rows="6">
    \(HTMLText.escaped(original))</textarea>
    <button>\(words.check)</button></form>
    """
  }

  private func check(_ draft: String, _ original: String, _ words: PageWords) throws -> String {
    var html = checkForm(words, draft, original)
    guard draft.contains(where: { !$0.isWhitespace }) else { return html }
    var options = DraftCheckOptions()
    if original.contains(where: { !$0.isWhitespace }) {
      options.source = .text(original, name: "original.md")
    }
    let findings = try service.sessions.current().check().check(
      [.text(draft, name: "draft.md")], options: options
    ).report.findings
    if findings.isEmpty { return html + "<p class=\"empty\">\(words.noFindings)</p>" }
    html += "<div class=\"text\">" + marked(draft, findings) + "</div><ol class=\"findings\">"
    for finding in findings {
      html += """
        <li class="\(finding.severity.rawValue)">\(HTMLText.escaped(finding.message))
        <span class="place">\(finding.location.line):\(finding.location.column) · \(finding.rule)</span></li>
        """
    }
    return html + "</ol>"
  }

  /// The draft with its findings marked; of findings that overlap the first one.
  private func marked(_ draft: String, _ findings: [Finding]) -> String {
    let bytes = Array(draft.utf8)
    var html = ""
    var at = 0
    for finding in findings.sorted(by: { $0.offset < $1.offset })
    where finding.length > 0 && finding.offset >= at && finding.offset + finding.length <= bytes.count {
      let end = finding.offset + finding.length
      html += HTMLText.escaped(String(decoding: bytes[at..<finding.offset], as: UTF8.self))
      html += "<mark class=\"\(finding.severity.rawValue)\" title=\"\(HTMLText.escaped(finding.message))\">"
      html += HTMLText.escaped(String(decoding: bytes[finding.offset..<end], as: UTF8.self))
      html += "</mark>"
      at = end
    }
    return html + HTMLText.escaped(String(decoding: bytes[at...], as: UTF8.self))
  }

  private func page(_ words: PageWords, isCheck: Bool, _ content: String) -> String {
    func link(_ path: String, _ name: String, _ isHere: Bool) -> String {
      "<a href=\"\(path)\"\(isHere ? " aria-current=\"page\"" : "")>\(name)</a>"
    }
    let title = isCheck ? words.check : words.lookUp
    return """
      <!doctype html>
      <html lang="\(words.tag)"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title) · Concord</title><link rel="stylesheet" href="/style.css"></head>
      <body><header><strong>Concord</strong><nav>\(link("/", words.lookUp, !isCheck))
      \(link("/check", words.check, isCheck))</nav></header>
      <main><h1>\(title)</h1>
      \(content)
      </main></body></html>
      """
  }

  private static let style = """
    :root { color-scheme: light dark; --line: light-dark(#d9dce1, #3a3f47); --soft: light-dark(#59616d, #a3abb8);
      --own: light-dark(#0b57a4, #8ab8f0); --paper: light-dark(#fff, #16191d); --ground: light-dark(#f5f6f8, #0f1114);
      --error: light-dark(#b3261e, #ff9d94); --warning: light-dark(#8a5a00, #f0c36a); }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--ground); font: 1rem/1.6 system-ui, "Noto Sans CJK SC", "Noto Sans", sans-serif; }
    header { display: flex; gap: 2rem; align-items: baseline; padding: .75rem clamp(1rem, 4vw, 3rem);
      background: var(--paper); border-bottom: 1px solid var(--line); }
    nav { display: flex; gap: 1.25rem; }
    a { color: var(--own); text-decoration: none; padding: .25rem 0; }
    a[aria-current] { font-weight: 600; border-bottom: 2px solid var(--own); }
    main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.5rem; } h2 { font-size: 1rem; color: var(--soft); margin: 2rem 0 .5rem; }
    form { display: grid; gap: .5rem; }
    label { color: var(--soft); }
    input, textarea, button { font: inherit; padding: .6rem .8rem; border: 1px solid var(--line); border-radius: .5rem;
      background: var(--paper); color: inherit; width: 100%; }
    textarea { resize: vertical; }
    button { width: auto; justify-self: start; background: var(--own); color: light-dark(#fff, #0f1114);
      border-color: transparent; font-weight: 600; cursor: pointer; }
    :focus-visible { outline: 3px solid var(--own); outline-offset: 2px; }
    article, .text { background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem;
      margin: .75rem 0; }
    article h3 { margin: 0; font-size: 1.05rem; font-weight: 500; } article p { margin: .25rem 0; }
    .first { font-size: 1.15rem; font-weight: 600; } .note, .place, .empty, .refused { color: var(--soft); }
    .place { font-size: .85rem; } .score { float: right; color: var(--soft); }
    .text { white-space: pre-wrap; }
    mark { background: none; color: inherit; border-bottom: 3px solid; } mark.error { border-color: var(--error); }
    mark.warning, mark.info { border-color: var(--warning); }
    .findings li { margin: .5rem 0; } .findings .error::marker { color: var(--error); font-weight: 700; }
    @media print { header, form { display: none; } }
    """
}
