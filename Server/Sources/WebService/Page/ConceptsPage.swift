import ConcordKit

/// The concepts of the glossaries, with a filter.
struct ConceptsPage {
  let frame: PageFrame
  let opened: WorkspaceSessions.Opened
  private var words: PageWords { frame.words }

  /// The most concepts on a page.
  private static let limit = 200

  init(frame: PageFrame, opened: WorkspaceSessions.Opened) {
    self.frame = frame
    self.opened = opened
  }

  func content(_ query: String) throws -> String {
    """
    <form class="search" method="get" action="/concepts" role="search">
    <label for="q">\(words[.filter])</label>
    <div class="row"><input id="q" name="q" type="search" maxlength="200" autocomplete="off" value="\(HTMLText.escaped(query))">
    <button class="button primary">\(words[.lookUp])</button></div>
    </form>
    <div id="results" aria-live="polite">\(try results(query))</div>
    """
  }

  private func results(_ query: String) throws -> String {
    let wanted = query.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    let all = try opened.glossaries().flatMap { glossary in
      zip(glossary.entries, glossary.lines).map { (entry: $0, file: "\(glossary.path):\($1)") }
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
              ? "" : " <span class=\"badge\">\(term.status.rawValue)</span>") + "</p>"
        }
      }
      html += "</div></div>"
    }
    if let note = entry.note { html += "<p class=\"note\">\(HTMLText.escaped(note))</p>" }
    let place = [entry.id.description, entry.subject, file].compactMap(\.self).joined(
      separator: " · ")
    return html + "<p class=\"place\">\(HTMLText.escaped(place))</p></article>"
  }
}
