// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// The units that wait, each with the decisions.
struct ReviewPage {
  let frame: PageFrame
  let opened: WorkspaceSessions.Opened
  /// The name of the person who asks.
  let person: String?
  private var words: PageWords { frame.words }

  /// The most units on a page.
  private static let limit = 20
  /// The most papers in the list.
  private static let paperLimit = 40

  init(frame: PageFrame, opened: WorkspaceSessions.Opened, person: String?) {
    self.frame = frame
    self.opened = opened
    self.person = person
  }

  /// The page.
  ///
  /// - Parameter unsaved: texts that a person has written and that a conflict kept from the memory, by language.
  func content(notice: String?, unsaved: [(language: String, text: String)] = []) throws -> String {
    let queue = try opened.reviewQueue()
    let items = try queue.items(from: 0, limit: Self.limit)
    var html = "<div id=\"results\" aria-live=\"polite\">"
    if let notice { html += "<p class=\"warn\" role=\"alert\">\(HTMLText.escaped(notice))</p>" }
    if !unsaved.isEmpty {
      html += "<p class=\"note\">\(words[.notSaved])</p>"
      for text in unsaved {
        html += "<p lang=\"\(text.language)\">\(HTMLText.escaped(text.text))</p>"
      }
    }
    if items.isEmpty { return html + frame.empty(words[.nothingWaits]) + "</div>" }
    html += "<p class=\"intro\">\(queue.count) \(words[.waiting])</p>"
    html += "<h2>\(words[.byPaper])</h2><div class=\"chips\">"
    for paper in queue.counts.prefix(Self.paperLimit) {
      html +=
        "<a class=\"chip\" href=\"/paper?file=\(PercentText.encoded(paper.file))\">"
        + "\(HTMLText.escaped(paper.file)) <b>\(paper.waiting)</b></a>"
    }
    html += "</div><h2>\(words[.oneByOne])</h2>"
    let claims = try opened.workspace.review(by: person).claims()
    if person != nil {
      html += """
        <form class="actions" method="post" action="/review" accept-charset="utf-8">
        <button class="button" name="decision" value="take">\(words[.takeThese])</button>
        <button class="button" name="decision" value="give">\(words[.giveBack])</button></form>
        """
    }
    for (number, item) in items.enumerated() {
      let claim = claims.first { $0.place == ReviewPlace(item) }
      html += try card(item, number, claim)
    }
    return html + "</div>"
  }

  private func card(_ item: ReviewItem, _ number: Int, _ claim: ReviewClaim?) throws -> String {
    var html = """
      <form class="card waiting" method="post" action="/review" accept-charset="utf-8" tabindex="-1">
      <input type="hidden" name="file" value="\(HTMLText.escaped(item.file))">
      <input type="hidden" name="id" value="\(HTMLText.escaped(item.id.description))">
      <input type="hidden" name="version" value="\(try ReviewDecision.version(of: item))">
      <div class="pair">
      """
    for (place, variant) in item.variants.enumerated() {
      html +=
        place == 0
        ? "<p lang=\"\(variant.lang)\">\(HTMLText.escaped(variant.text))</p>"
        : """
        <label class="stack"><span class="place">\(variant.lang)</span>
        <textarea name="text-\(variant.lang)" rows="3" lang="\(variant.lang)">
        \(HTMLText.escaped(variant.text))</textarea></label>
        """
    }
    html += "</div>"
    if !item.reasons.isEmpty {
      html +=
        "<p class=\"note\">\(words[.why]): \(HTMLText.escaped(item.reasons.joined(separator: "; ")))</p>"
    }
    if let claim {
      let text = words[.claimedBy].replacing("%1", with: claim.by.isEmpty ? "–" : claim.by)
        .replacing("%2", with: String(claim.until.dropFirst(11).prefix(5)) + " UTC")
      html += "<p class=\"note\">\(HTMLText.escaped(text))</p>"
    }
    let isFree = claim?.isOwn != false
    let confidence = item.confidence.map { " · \(words[.confidence]) \(Int($0 * 100)) %" } ?? ""
    let buttons =
      isFree
      ? """
      <button class="button primary" name="decision" value="accept">\(words[.accept])<kbd>A</kbd></button>
      <button class="button" name="decision" value="edit">\(words[.save])<kbd>S</kbd></button>
      <button class="button danger" name="decision" value="reject">\(words[.reject])<kbd>R</kbd></button>
      """ : ""
    return html + """
      <p class="actions">\(buttons)
      <a class="button" href="/paper?file=\(PercentText.encoded(item.file))#\(PercentText.encoded(item.id.description))">\(words[.inPaper])</a>
      </p>
      <p class="place">\(HTMLText.escaped(item.id.description)) · \(HTMLText.escaped(item.file))\(confidence)</p>
      </form>
      """
  }

  /// Carries out the decision of a form, and shows the list again.
  func decide(_ request: WebRequest, _ service: WebService) throws -> WebResponse {
    let form = WebForm(request.text)
    if form["decision"] == "take" || form["decision"] == "give" {
      let review = opened.workspace.review(by: person)
      if form["decision"] == "take" {
        _ = try review.claimNext(Self.limit)
      } else {
        try review.release()
      }
      return WebResponse(303, type: "text/plain", [], headers: ["location": "/review"])
    }
    guard let file = form["file"], let id = form["id"], let version = form["version"] else {
      throw WebProblem.field("the fields file, id and version are needed")
    }
    var decision = ReviewDecision(
      file: file, id: UnitID(id), version: version, kind: .accept)
    do {
      switch form["decision"] {
      case "accept":
        // A changed text that is not saved would be lost silently.
        decision.kind = try edit(form, of: decision, otherwise: .accept)
      case "edit": decision.kind = try edit(form, of: decision, otherwise: .accept)
      case "reject": decision.kind = .reject
      default: throw WebProblem.field("decision should be accept, reject or edit")
      }
      try decision.carryOut(in: service, by: request.person?.name)
    } catch {
      let problem = WebProblem(error)
      guard problem.status == 409 else { throw error }
      let now = ReviewPage(frame: frame, opened: try service.sessions.current(), person: person)
      let notice = problem.code == "review/claimed" ? problem.detail : words[.changed]
      let content = try now.content(notice: notice, unsaved: Self.texts(of: form))
      return .page(frame.page(.review, content: content), status: 409)
    }
    return WebResponse(303, type: "text/plain", [], headers: ["location": "/review"])
  }

  /// The text of the form that is not as the unit has it.
  private func edit(
    _ form: WebForm, of decision: ReviewDecision, otherwise: ReviewDecision.Kind
  ) throws -> ReviewDecision.Kind {
    let place = ReviewPlace(file: decision.file, id: decision.id)
    guard try opened.workspace.memoryStore.papers().contains(where: { $0.name == decision.file })
    else { throw WebProblem.missing("such paper") }
    guard let item = try opened.workspace.review().item(at: place) else {
      throw WebProblem(409, "review/changed", detail: words[.changed])
    }
    var changed: [ReviewDecision.Kind] = []
    for variant in item.variants.dropFirst() {
      guard let text = form["text-\(variant.lang)"] else { continue }
      if Self.words(in: text) != Self.words(in: variant.text) {
        changed.append(.edit(variant.lang, text))
      }
    }
    guard changed.count <= 1 else {
      throw WebProblem.field("change one language at a time; the first change is not saved yet")
    }
    return changed.first ?? otherwise
  }

  /// The texts of a form whose decision would have written them.
  private static func texts(of form: WebForm) -> [(language: String, text: String)] {
    guard form["decision"] != "reject" else { return [] }
    return form.fields.compactMap { field in
      guard field.key.hasPrefix("text-"), let tag = LanguageTag(String(field.key.dropFirst(5)))
      else { return nil }
      return (tag.description, field.value)
    }
    .sorted { $0.language < $1.language }
  }

  private static func words(in text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline)
  }
}
