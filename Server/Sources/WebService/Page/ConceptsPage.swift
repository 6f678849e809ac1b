// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// The concepts of the glossaries, with a filter.
struct ConceptsPage {
  let frame: PageFrame
  let opened: WorkspaceSessions.Opened
  private var words: PageWords { frame.words }

  /// The most concepts on a page.
  private static let limit = 200
  /// The most searches that found nothing.
  private static let searchLimit = 50

  init(frame: PageFrame, opened: WorkspaceSessions.Opened) {
    self.frame = frame
    self.opened = opened
  }

  /// - Parameter fields: `q` filters by a text, `status=proposed` leaves only proposals, and `history` shows one concept
  ///   with its history.
  ///
  /// - Parameter hasSearches: whether the searches that found nothing are shown.
  func content(_ fields: WebForm, hasSearches: Bool) throws -> String {
    let query = fields["q"] ?? ""
    if let id = fields["history"] { return try history(of: id) }
    let isProposed = fields["status"] == "proposed"
    return """
      <form class="search" method="get" action="/concepts" role="search">
      <label for="q">\(words[.filter])</label>
      <div class="row"><input id="q" name="q" type="search" maxlength="200" autocomplete="off" value="\(HTMLText.escaped(query))">
      <button class="button primary">\(words[.lookUp])</button></div>
      </form>
      <p class="chips"><a class="chip" href="/concepts"\(isProposed ? "" : " aria-current=\"true\"")>\(words[.all])</a>
      <a class="chip" href="/concepts?status=proposed"\(isProposed ? " aria-current=\"true\"" : "")>\(words[.proposedOnly])</a></p>
      <div id="results" aria-live="polite">\(try results(query, isProposed: isProposed))</div>
      \(try proposalForm())
      \(hasSearches ? try searches() : "")
      """
  }

  /// The searches that found nothing: what might be proposed.
  private func searches() throws -> String {
    let found = try opened.workspace.missedSearches().prefix(Self.searchLimit)
    if found.isEmpty { return "" }
    let rows = found.map { search in
      "<li>\(HTMLText.escaped(search.query)) <span class=\"badge\">\(HTMLText.escaped(search.lang))</span>"
        + " <span class=\"place\">\(search.times) · \(HTMLText.escaped(search.last))</span></li>"
    }
    return "<details class=\"card\"><summary>\(words[.missedSearches])</summary>"
      + "<ul class=\"list\">\(rows.joined())</ul></details>"
  }

  /// A form for a new proposal.
  private func proposalForm() throws -> String {
    let known = try opened.glossaries().flatMap(\.entries).prefix(200)
      .flatMap { $0.sections.map(\.language) }
    var languages: [LanguageTag] = []
    let own = opened.workspace.configuration.pair(from: nil, to: nil)
    for tag in [own.from, own.to] + known where !languages.contains(tag) && languages.count < 6 {
      languages.append(tag)
    }
    let terms = languages.map { tag in
      "<div class=\"stack\"><label for=\"term-\(tag)\">\(tag)</label><input id=\"term-\(tag)\" name=\"term-\(tag)\" lang=\"\(tag)\" maxlength=\"200\"></div>"
    }.joined()
    return """
      <details class="card propose"><summary>\(words[.propose])</summary>
      <form method="post" action="/propose" accept-charset="utf-8">
      <p class="note">\(words[.proposeIntro])</p>
      <div class="pair">\(terms)
      <div class="stack"><label for="note">\(words[.noteField])</label><input id="note" name="note" maxlength="1000"></div>
      <div class="stack"><label for="source">\(words[.sourceField])</label><input id="source" name="source" maxlength="300"></div>
      </div><p class="actions"><button class="button primary">\(words[.send])</button></p></form></details>
      """
  }

  /// Proposes or decides, and shows the proposals.
  static func write(_ request: WebRequest, isProposal: Bool, _ service: WebService) throws
    -> WebResponse
  {
    let form = WebForm(request.text)
    if isProposal {
      let terms = try form.fields.sorted { $0.key < $1.key }.compactMap {
        name, text -> (language: LanguageTag, text: String)? in
        guard name.hasPrefix("term-"), text.contains(where: { !$0.isWhitespace }),
          let tag = try WebService.language(String(name.dropFirst("term-".count)))
        else { return nil }
        return (tag, text)
      }
      _ = try ConceptProposal(terms, note: form["note"], source: form["source"])
        .carryOut(in: service, by: request.person)
    } else {
      _ = try ConceptProposal.decide(
        form["id"] ?? "", form["decision"] ?? "", language: WebService.language(form["language"]),
        in: service, by: request.person)
    }
    return WebResponse(
      303, type: "text/plain", [], headers: ["location": "/concepts?status=proposed"])
  }

  /// Adds a comment to a concept, and shows the concept.
  static func comment(_ request: WebRequest, _ service: WebService) throws -> WebResponse {
    let form = WebForm(request.text)
    let id = form["id"] ?? ""
    try service.sessions.current().workspace.comment(
      on: .concept(ConceptID(id)), form["text"] ?? "", source: form["source"],
      by: request.person?.name ?? "", at: EditSignature.now)
    return WebResponse(
      303, type: "text/plain", [],
      headers: ["location": "/concepts?history=\(PercentText.encoded(id))"])
  }

  /// The comments on a concept, and a form for another one.
  private func comments(on id: ConceptID) throws -> String {
    var html = "<h2>\(words[.comments])</h2><ol class=\"list history\">"
    for comment in try opened.workspace.commentsIfAsked(on: .concept(id)) {
      html += "<li class=\"card\"><p>\(HTMLText.escaped(comment.text))</p>"
      if let source = comment.source {
        html += "<p class=\"note\">\(words[.sourceField]): \(HTMLText.escaped(source))</p>"
      }
      html += "<p class=\"place\">\(HTMLText.escaped("\(comment.by) · \(comment.at)"))</p></li>"
    }
    return html + """
      </ol><form class="card" method="post" action="/comment" accept-charset="utf-8">
      <input type="hidden" name="id" value="\(HTMLText.escaped(id.description))">
      <div class="pair"><label class="stack"><span>\(words[.comment])</span>
      <textarea name="text" rows="2" maxlength="5000"></textarea></label>
      <label class="stack"><span>\(words[.sourceField])</span><input name="source" maxlength="300"></label></div>
      <p class="actions"><button class="button">\(words[.comment])</button></p></form>
      """
  }

  /// A concept with its history.
  private func history(of id: String) throws -> String {
    let found = try opened.workspace.history(of: id)
    guard !found.isEmpty else { throw WebProblem.missing("such concept") }
    let entries = try opened.glossaries().flatMap { glossary in
      zip(glossary.entries, glossary.lines).map { (entry: $0, file: "\(glossary.path):\($1)") }
    }.filter { row in found.contains { $0.concept == row.entry.id } }
    var html = "<div id=\"results\"><div class=\"cards\">"
    html += entries.map { card($0.entry, $0.file) }.joined() + "</div><h2>\(words[.history])</h2>"
    for history in found {
      let last = [history.by, history.on].compactMap(\.self).joined(separator: ", ")
      if !last.isEmpty {
        html += "<p>\(words[.changedBy]): \(HTMLText.escaped(last))</p>"
      }
      html += "<ol class=\"list history\">"
      for change in history.changes {
        html +=
          "<li class=\"card\"><p>\(HTMLText.escaped(change.message))</p><p class=\"place\">"
          + "\(HTMLText.escaped([change.on, change.by, change.commit].joined(separator: " · ")))</p></li>"
      }
      html += "</ol>"
      if last.isEmpty, history.changes.isEmpty {
        html += "<p class=\"intro\">\(words[.noHistory])</p>"
      }
    }
    if let id = found.first?.concept { html += try comments(on: id) }
    return html + "<p><a class=\"button\" href=\"/concepts\">\(words[.back])</a></p></div>"
  }

  private func results(_ query: String, isProposed: Bool) throws -> String {
    let wanted = query.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    var all = try opened.glossaries().flatMap { glossary in
      zip(glossary.entries, glossary.lines).map { (entry: $0, file: "\(glossary.path):\($1)") }
    }
    if isProposed {
      all = all.filter {
        $0.entry.sections.contains { $0.terms.contains { $0.status == .proposed } }
      }
    }
    let found =
      wanted.isEmpty
      ? all
      : all.filter { row in
        row.entry.id.description.lowercased().contains(wanted)
          || row.entry.subject?.lowercased().contains(wanted) == true
          || row.entry.sections.contains {
            $0.terms.contains { $0.text.lowercased().contains(wanted) }
          }
      }
    if found.isEmpty { return frame.empty(words[.noConcepts]) }
    let count =
      found.count > Self.limit
      ? "\(Self.limit) \(words[.shown]) / \(found.count)" : "\(found.count) \(words[.shown])"
    return "<p class=\"intro\">\(count)</p><div class=\"cards\">"
      + found.prefix(Self.limit).map { card($0.entry, $0.file) }.joined() + "</div>"
  }

  private func card(_ entry: ConceptEntry, _ file: String) -> String {
    var html = "<article class=\"card concept\">"
    for section in entry.sections {
      html +=
        "<div class=\"section\"><span class=\"badge\">\(section.language)</span><div lang=\"\(section.language)\">"
      for (number, term) in section.terms.enumerated() {
        let text = HTMLText.escaped(term.text)
        if term.status.isRefused {
          html += "<p class=\"refused\"><del>\(text)</del></p>"
        } else {
          html +=
            "<p class=\"\(number == 0 ? "target" : "also")\">\(text)"
            + (term.status.isApproved
              ? "" : " <span class=\"badge\">\(words[PageWord(term.status)])</span>") + "</p>"
        }
      }
      html += "</div></div>"
    }
    if let note = entry.note { html += "<p class=\"note\">\(HTMLText.escaped(note))</p>" }
    let place = [entry.id.description, entry.subject, file].compactMap(\.self).joined(
      separator: " · ")
    let proposed = entry.sections.filter { $0.terms.contains { $0.status == .proposed } }
    // One by one where several languages wait.
    let languages = proposed.count > 1 ? proposed.map { Optional($0.language) } : []
    for language in proposed.isEmpty ? [] : languages + [nil] {
      let badge = language.map { "<span class=\"badge\">\($0)</span>" } ?? ""
      html += """
        <form class="actions" method="post" action="/decide" accept-charset="utf-8">
        <input type="hidden" name="id" value="\(HTMLText.escaped(entry.id.description))">
        <input type="hidden" name="language" value="\(language?.description ?? "")">\(badge)
        <button class="button small primary" name="decision" value="approve">\(words[.approveIt])</button>
        <button class="button small danger" name="decision" value="refuse">\(words[.rejectIt])</button></form>
        """
    }
    let link = "/concepts?history=\(PercentText.encoded(entry.id.description))"
    return html
      + "<p class=\"place\">\(HTMLText.escaped(place)) · <a href=\"\(link)\">\(words[.history])</a></p></article>"
  }
}
