// SPDX-License-Identifier: Apache-2.0
import ConcordKit

/// The pages: forms that work without scripts; the script only saves pressing a button.
struct PageService {
  let service: WebService

  /// The pages that are files.
  private static let files: [String: (type: String, bytes: [UInt8])] = [
    "style.css": ("text/css; charset=utf-8", PackageResources.style_css),
    "app.js": ("text/javascript; charset=utf-8", PackageResources.app_js),
    "paper.js": ("text/javascript; charset=utf-8", PackageResources.paper_js),
    "bead-list.js": ("text/javascript; charset=utf-8", PackageResources.bead_list_js),
    "grow.js": ("text/javascript; charset=utf-8", PackageResources.grow_js),
    "icon.svg": ("image/svg+xml", PackageResources.icon_svg),
  ]

  /// Whether errors are pages for a person, and not answers to a program.
  static func isPage(_ request: WebRequest) -> Bool {
    (PageFrame.Place(rawValue: request.rawPath) != nil
      || ["/paper", "/propose", "/decide", "/comment"].contains(request.rawPath))
      && !LanguageToolService.isCall(request)
  }

  /// The page of an error.
  static func failure(_ problem: WebProblem, for request: WebRequest) -> WebResponse {
    let frame = PageFrame(words: words(for: request))
    let content =
      frame.empty(problem.detail, "\(problem.title) (\(problem.code))")
      + "<p><a class=\"button\" href=\"\(HTMLText.escaped(request.rawPath))\">\(frame.words[.back])</a></p>"
    return .page(
      frame.page(nil, content: "<div id=\"results\">\(content)</div>"), status: problem.status)
  }

  private static func words(for request: WebRequest) -> PageWords {
    let chosen = request.headers["cookie"]?.split(separator: ";").lazy
      .map { $0.drop(while: \.isWhitespace) }.first { $0.hasPrefix("language=") }
    return PageWords.words(in: chosen.map { String($0.dropFirst("language=".count)) })
      ?? PageWords.words(for: request.headers["accept-language"])
  }

  func answer(to request: WebRequest, _ steps: [String]) throws -> WebResponse {
    if steps.count == 1, let file = Self.files[steps[0]] {
      try WebService.require("GET", of: request)
      return WebResponse(type: file.type, file.bytes, headers: ["cache-control": "no-cache"])
    }
    if steps.count == 2, steps[0] == "language" {
      try WebService.require("GET", of: request)
      return try language(steps[1], request)
    }
    if steps == ["paper"] {
      try WebService.require("GET", of: request)
      return try paper(request)
    }
    if steps == ["propose"] || steps == ["decide"] {
      try WebService.require("POST", of: request)
      return try ConceptsPage.write(request, isProposal: steps == ["propose"], service)
    }
    if steps == ["comment"] {
      try WebService.require("POST", of: request)
      return try ConceptsPage.comment(request, service)
    }
    guard steps.count <= 1, let place = PageFrame.Place(rawValue: "/" + (steps.first ?? "")) else {
      throw WebProblem.missing("such page")
    }
    let frame = PageFrame(words: Self.words(for: request))
    let opened = try service.sessions.current()
    let content: String
    switch (place, request.method) {
    case (.lookUp, "GET"):
      content = try LookUpPage(frame: frame, opened: opened).content(request.query["q"] ?? "")
    case (.check, "GET"), (.check, "POST"):
      content = try CheckPageForm(frame: frame, opened: opened).content(request)
    case (.align, "GET"): content = try AlignPage(frame: frame, opened: opened).content("", "")
    case (.align, "POST"):
      let form = WebForm(request.text)
      content = try AlignPage(frame: frame, opened: opened).content(
        form["source"] ?? "", form["target"] ?? "")
    case (.grow, "GET"):
      let form = try GrowPageForm(frame: frame, opened: opened).content()
      return .page(frame.page(place, content: form, scripts: ["/grow.js"]))
    case (.review, "GET"):
      content = try ReviewPage(frame: frame, opened: opened, person: request.person?.name).content(
        notice: nil)
    case (.review, "POST"):
      return try ReviewPage(frame: frame, opened: opened, person: request.person?.name).decide(
        request, service)
    case (.concepts, "GET"):
      // Without tokens everybody may do everything.
      let mayReadSearches = request.person.map { $0.role >= .contributor } ?? true
      content = try ConceptsPage(frame: frame, opened: opened).content(
        request.query, hasSearches: mayReadSearches)
    case (.memory, "GET"):
      content =
        try MemoryPage(frame: frame, opened: opened).content(
          showsConflicts: request.query["conflicts"] != nil)
    default: throw WebProblem(405, "request/method", detail: "this page is read with GET")
    }
    return .page(frame.page(place, content: content))
  }

  /// The page of one paper.
  private func paper(_ request: WebRequest) throws -> WebResponse {
    let frame = PageFrame(words: Self.words(for: request))
    let opened = try service.sessions.current()
    let editor = try service.papers.editor(
      for: request.query["file"] ?? "", in: opened.workspace)
    let content = try PaperPage(frame: frame, opened: opened).content(editor)
    let title = opened.workspace.memoryStore.label(of: StoredPaper(name: editor.file, version: ""))
    return .page(
      frame.page(.review, content: content, title: title, scripts: ["/paper.js"]))
  }

  /// Keeps the language that a person has chosen, and goes back to the page.
  private func language(_ tag: String, _ request: WebRequest) throws -> WebResponse {
    guard PageWords.words(in: tag) != nil else { throw WebProblem.missing("such language") }
    var path = "/"
    // Only a page of this service: the address may come from elsewhere.
    if let referrer = request.headers["referer"], let host = request.headers["host"],
      let range = referrer.range(of: "://" + host)
    {
      let rest = referrer[range.upperBound...].prefix { $0 != "?" && $0 != "#" }
      if PageFrame.Place(rawValue: String(rest)) != nil { path = String(rest) }
      // The page of a paper is nothing without its name.
      if rest == "/paper" {
        path = String(referrer[range.upperBound...].prefix { $0 != "#" && !$0.isNewline })
      }
    }
    return WebResponse(
      303, type: "text/plain", [],
      headers: [
        "location": path,
        "set-cookie": "language=\(tag); Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly",
      ])
  }
}
