// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// Looks up a term or a sentence.
struct LookUpPage {
  let frame: PageFrame
  let opened: WorkspaceSessions.Opened
  private var words: PageWords { frame.words }

  /// Examples on the empty page.
  private static let exampleCount = 6

  init(frame: PageFrame, opened: WorkspaceSessions.Opened) {
    self.frame = frame
    self.opened = opened
  }

  func content(_ query: String) throws -> String {
    """
    <form class="search" method="get" action="/" role="search">
    <label for="q">\(words[.query])</label>
    <div class="row"><input id="q" name="q" type="search" maxlength="2000" autofocus autocomplete="off" \
    placeholder="\(words[.queryHint])" value="\(HTMLText.escaped(query))">
    <button class="button primary">\(words[.lookUp])</button></div>
    </form>
    <div id="results" aria-live="polite">\(try results(query))</div>
    """
  }

  private func results(_ query: String) throws -> String {
    guard query.contains(where: { !$0.isWhitespace }) else {
      return "<p class=\"intro\">\(words[.intro])</p>" + (try examples())
    }
    let result = try opened.lookup().lookup(query)
    opened.workspace.note(missed: result, on: EditSignature.day)
    if result.isEmpty { return frame.empty(words[.nothing], words[.nothingHint]) }
    var html = ""
    if !result.terms.isEmpty {
      html += "<h2>\(words[.terms])</h2><div class=\"cards\">"
      html += result.terms.map { card($0, result) }.joined() + "</div>"
    }
    let similar = result.memory.filter { $0.kind != .concordance }
    if !similar.isEmpty { html += section(words[.earlier], similar, result) }
    let containing = result.memory.filter { $0.kind == .concordance }
    if !containing.isEmpty {
      html += section("\(words[.contains]) · \(result.concordance)", containing, result)
    }
    for fragment in result.fragments {
      html += section("\(words[.parts]): \(fragment.text)", fragment.units, result)
    }
    return html
  }

  /// A term of each of the first concepts, each in another language, to begin with.
  private func examples() throws -> String {
    let concepts = try opened.glossaries().lazy.flatMap(\.entries).prefix(Self.exampleCount)
    let links = concepts.enumerated().compactMap { number, entry -> String? in
      let sections = entry.sections.filter { $0.terms.first?.status.isApproved == true }
      guard !sections.isEmpty, let term = sections[number % sections.count].terms.first?.text
      else { return nil }
      let language = sections[number % sections.count].language
      return "<a class=\"chip\" lang=\"\(language)\" href=\"/?q=\(PercentText.encoded(term))\">"
        + "\(HTMLText.escaped(term))</a>"
    }
    if links.isEmpty { return "" }
    return "<h2>\(words[.tryThese])</h2><p class=\"chips\">\(links.joined())</p>"
  }

  private func card(_ term: LookupResult.TermHit, _ result: LookupResult) -> String {
    let approved = term.targets.filter(\.status.isApproved)
    let others = term.targets.filter { !$0.status.isApproved }
    var html =
      "<article class=\"card\"><p class=\"term\" lang=\"\(result.from)\">\(HTMLText.escaped(term.source))"
    if !term.sourceStatus.isApproved { html += status(term.sourceStatus) }
    html += "</p>"
    for (number, target) in approved.enumerated() {
      html +=
        "<p class=\"\(number == 0 ? "target" : "target also")\"><span lang=\"\(result.to)\">\(HTMLText.escaped(target.term))</span>"
        + copy(target.term) + "</p>"
      if let note = target.note { html += "<p class=\"note\">\(HTMLText.escaped(note))</p>" }
    }
    for target in others {
      html +=
        target.status.isRefused
        ? "<p class=\"refused\">\(words[.notThis]) <del lang=\"\(result.to)\">\(HTMLText.escaped(target.term))</del></p>"
        : "<p class=\"also\"><span lang=\"\(result.to)\">\(HTMLText.escaped(target.term))</span>\(status(target.status))</p>"
    }
    if let note = term.note { html += "<p class=\"note\">\(HTMLText.escaped(note))</p>" }
    let place = [term.subject, term.glossary].compactMap(\.self).joined(separator: " · ")
    return html + "<p class=\"place\">\(HTMLText.escaped(place))</p></article>"
  }

  private func status(_ status: TermStatus) -> String {
    " <span class=\"badge\">\(words[PageWord(status)])</span>"
  }

  private func copy(_ text: String) -> String {
    "<button type=\"button\" class=\"copy\" hidden data-copy=\"\(HTMLText.escaped(text))\">\(words[.copy])</button>"
  }

  private func section(_ title: String, _ hits: [LookupResult.MemoryHit], _ result: LookupResult)
    -> String
  {
    "<h2>\(HTMLText.escaped(title))</h2><div class=\"list\">"
      + hits.map { row($0, result) }.joined() + "</div>"
  }

  private func row(_ hit: LookupResult.MemoryHit, _ result: LookupResult) -> String {
    let marks = hit.hits.isEmpty ? hit.edits.map(\.unitBytes) : hit.hits
    let isSimilar = hit.kind != .concordance && hit.kind != .fragment
    let tag = hit.hits.isEmpty ? "ins" : "mark"
    var html = "<article class=\"unit\">"
    if isSimilar {
      html +=
        "<p class=\"score\"><b>\(Self.percent(hit.score))</b><span>\(hit.kind.rawValue)</span></p>"
    }
    html += "<div><p lang=\"\(result.from)\">\(HTMLText.marked(hit.source, marks, tag: tag))</p>"
    html +=
      "<p class=\"target\"><span lang=\"\(result.to)\">\(HTMLText.marked(hit.target, hit.targetHits ?? [], tag: "mark"))</span>"
      + copy(hit.target) + "</p>"
    for warning in hit.warnings {
      html += "<p class=\"warn\">\(HTMLText.escaped(warning.rawValue))</p>"
    }
    if hit.status != .approved {
      html += "<p class=\"warn\">\(HTMLText.escaped(hit.status.rawValue))</p>"
    }
    return html
      + "<p class=\"place\">\(HTMLText.escaped(hit.file)) · \(HTMLText.escaped(hit.unit.description))</p></div></article>"
  }

  /// A score without digits that say nothing: `100 %`, `87.5 %`; never rounded up to a whole match.
  private static func percent(_ score: Double) -> String {
    let tenths = Int(score * 10)
    return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
  }
}
