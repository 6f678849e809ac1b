// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import Testing

@testable import WebService

/// The pages without their script.
@Suite struct PageTests {
  private let kit: ServiceWorkspace

  init() throws { kit = try ServiceWorkspace() }

  @Test func everyWordIsThereInEveryLanguage() {
    for word in PageWord.allCases {
      let texts = PageWords.table[word] ?? []
      #expect(texts.count == PageWords.all.count && texts.allSatisfy { !$0.isEmpty }, "\(word)")
    }
  }

  @Test func theBrowsersLanguageIsSpoken() {
    for (header, tag) in [
      ("zh-CN,zh;q=0.9,en;q=0.8", "zh"), ("ru", "ru"), ("de, en;q=0.5", "en"), ("", "en"),
      ("en;q=0.1, ru;q=0.2", "ru"), ("zha, de", "en"), ("zh;q=x, ru;q=0.1", "ru"),
    ] {
      let page = kit.get("/", headers: ["Accept-Language": header]).text
      #expect(page.contains("<html lang=\"\(tag)\">"), "\(header)")
    }
    #expect(
      kit.get("/", headers: ["Accept-Language": "ru", "Cookie": "a=b; language=zh"]).text.contains(
        "lang=\"zh\""))
  }

  @Test func aLanguageIsChosenAndKept() {
    let headers = ["Host": "localhost:8081", "Referer": "http://localhost:8081/check?a=b"]
    let answer = kit.get("/language/ru", headers: headers)
    #expect(answer.status == 303)
    #expect(answer.headers["location"] == "/check")
    #expect(answer.headers["set-cookie"]?.contains("SameSite=Strict") == true)
    let foreign = kit.get(
      "/language/ru", headers: ["Host": "localhost", "Referer": "https://evil.example/check"])
    #expect(foreign.headers["location"] == "/")
    #expect(kit.get("/language/xx").status == 404)
  }

  @Test func aTermIsLookedUpWithoutAScript() {
    let page = kit.get("/?q=\("上海精神".coded)").text
    #expect(page.contains("Shanghai Spirit"))
    #expect(page.contains("<del lang=\"en\">Spirit of Shanghai</del>"))
    #expect(page.contains("Capital S in both words."))
    #expect(kit.get("/?q=\("没有这个".coded)").text.contains("Nothing found"))
  }

  /// Whatever a glossary, a comment, a search or an address has in it is text of the page of concepts.
  @Test func thePageOfConceptsHasNoMarkupOfOthers() throws {
    let mark = "<i>zz\"'&"
    let quoted = "\"<i>zz\\\"'&\""
    try kit.write(
      """
      concord-glossary: 1
      name: \(quoted)
      languages: [zh, en]
      concepts:
        - id: \(quoted)
          subject: \(quoted)
          definition: \(quoted)
          note: \(quoted)
          by: \(quoted)
          proposed-by: \(quoted)
          terms:
            zh: [\(quoted)]
            en: [{term: \(quoted)}, {term: "<i>zz2", status: forbidden}, {term: "<i>zz3", status: proposed}]

      """, to: "glossaries/own.yaml")
    try kit.service.sessions.current().workspace.comment(
      on: .concept(ConceptID(mark)), mark, source: mark, by: mark, at: "2026-11-27T18:00:00Z")
    let pages = [
      "/concepts", "/concepts?status=proposed", "/concepts?q=\(mark.coded)",
      "/concepts?q=\("\"><i>zz".coded)", "/concepts?history=\(mark.coded)",
      "/concepts?history=\("<i>zz9".coded)",
    ].map { kit.get($0).text }
    for page in pages {
      #expect(!page.lowercased().contains("<i>zz"), "\(page)")
      #expect(!page.contains("zz\"'&"), "\(page)")
    }
    let escaped = "&lt;i&gt;zz"
    for (page, least) in zip(pages, [6, 6, 7, 1, 8, 0]) {
      #expect(page.components(separatedBy: escaped).count - 1 >= least, "\(page)")
    }
  }

  @Test func aDraftIsCheckedWithoutAScript() {
    let draft = "One <b> line.\r\nThey build a community of common destiny now."
    let page = kit.post("/check", "draft=\(draft.coded)&original=").text
    #expect(page.contains(">community of common destiny</a>"))
    // Places count as a field of the page does, which has LF for a break of lines.
    #expect(page.contains("data-start=\"27\" data-end=\"54\""))
    #expect(page.contains("One &lt;b&gt; line."))
    #expect(kit.post("/check", "draft=Fine.&original=").text.contains("No findings"))
    #expect(kit.get("/check").text.contains("<textarea id=\"draft\""))
  }

  /// The button of a fix replaces the words that were found, whatever a draft begins with.
  @Test(arguments: [
    "", "# ", "\n", "\n\n", "- ", "1. ", "(a) ", "𝄞 ", "👍🏽 ", "e\u{301} ", "— ", "One.\r\n\r\n",
  ])
  func aFixReplacesWhatWasFound(_ start: String) throws {
    let draft = start + "They build a community of common destiny now."
    let page = kit.post("/check", "draft=\(draft.coded)&original=").text
    // A field of a page has LF for a break of lines.
    let field = draft.replacing("\r\n", with: "\n")
    let replaced = page.components(separatedBy: "data-start=\"").dropFirst().compactMap { button in
      let numbers = button.split(separator: "\"", maxSplits: 3).compactMap { Int($0) }
      return numbers.count == 2 ? field.units(numbers[0], numbers[1] - numbers[0]) : nil
    }
    #expect(replaced.contains("community of common destiny"), "\(replaced)")
  }

  @Test func nothingOfATextIsHTML() throws {
    let attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
    try kit.add("attack", [("攻击" + attack, attack)], waiting: [])
    try kit.add("doubt", [("可疑" + attack, attack)], waiting: [0])
    let pages = [
      kit.get("/?q=\(attack.coded)"), kit.get("/?q=\("攻击".coded)"),
      kit.get("/concepts?q=\(attack.coded)"),
      kit.post("/check", "draft=\(attack.coded)&original=\(attack.coded)"),
      kit.post("/align", "source=\(("甲。" + attack).coded)&target=\(("A. " + attack).coded)"),
      kit.get("/review"), kit.get("/memory"),
    ]
    for page in pages {
      #expect(page.status == 200)
      #expect(!page.text.contains("<script>alert"))
      #expect(!page.text.contains("<img"))
    }
  }

  @Test func pagesHaveNoInlineScriptsOrStyles() {
    for path in ["/", "/check", "/align", "/review", "/concepts", "/memory"] {
      let page = kit.get(path)
      #expect(page.status == 200, "\(path)")
      #expect(page.headers["content-type"]?.hasPrefix("text/html") == true)
      #expect(!page.text.contains("style=\"") && !page.text.contains("onclick"), "\(path)")
    }
    for (file, type) in [
      ("style.css", "text/css"), ("app.js", "text/javascript"), ("icon.svg", "image/svg+xml"),
    ] {
      let answer = kit.get("/\(file)")
      #expect(answer.headers["content-type"]?.hasPrefix(type) == true)
      #expect(answer.body.count > 50)
    }
  }

  @Test func twoTextsAreAligned() {
    let page = kit.post(
      "/align",
      "source=\("会议在天津举行。各国通过宣言。".coded)&target=\("The meeting was held in Tianjin. The countries adopted a declaration.".coded)"
    ).text
    #expect(page.components(separatedBy: "<article class=\"bead").count == 3)
  }

  @Test func aUnitIsDecidedWithoutAScript() throws {
    try kit.add(
      "doubt", [("甲句在此。", "Sentence A is here."), ("乙句在此。", "Sentence B is here.")],
      waiting: [0, 1])
    let items = try Workspace(at: kit.root).review().waiting().units
    func form(_ item: ReviewItem, _ decision: String, text: String? = nil) throws -> String {
      "file=\(item.file.coded)&id=\(item.id.description.coded)&version=\(try ReviewDecision.version(of: item))"
        + "&decision=\(decision)&text-en=\((text ?? item.variants[1].text).coded)"
    }
    #expect(kit.get("/review").text.contains("Sentence A is here."))
    let accepted = kit.post("/review", try form(items[0], "accept"))
    #expect(accepted.status == 303)
    let refused = kit.post("/review", try form(items[0], "reject"))
    #expect(refused.status == 409 && !refused.text.contains("Your text"))
    // A text that came too late is shown, so that its writer can use it.
    let late = kit.post("/review", try form(items[0], "edit", text: "Sentence A & more."))
    #expect(late.status == 409)
    #expect(
      late.text.contains(
        "Your text, which was not saved:</p><p lang=\"en\">Sentence A &amp; more.</p>"))
    #expect(!(try kit.text(of: "tm/doubt.tmx").contains("more")))
    // Accept keeps a text that was changed.
    #expect(
      kit.post("/review", try form(items[1], "accept", text: "Sentence B is there.")).status == 303)
    #expect(try kit.text(of: "tm/doubt.tmx").contains("Sentence B is there."))
    #expect(kit.get("/review").text.contains("Nothing waits"))
  }

  @Test func errorsOfPagesArePages() {
    let answer = kit.post("/memory", "")
    #expect(answer.status == 405)
    #expect(answer.headers["content-type"]?.hasPrefix("text/html") == true)
    #expect(kit.get("/none").headers["content-type"] == "application/problem+json")
  }

  @Test func aFaultIsForTheLogAndNotForTheClient() {
    struct Odd: Error, CustomStringConvertible { var description: String { "the disk sings" } }
    let problem = WebProblem(Odd())
    #expect(problem.status == 500 && problem.fault?.contains("the disk sings") == true)
    #expect(!WebResponse.problem(problem).text.contains("sings"))
    #expect(WebProblem(CancellationError()).fault == nil)
    #expect(WebRequest("GET", "/tmserver/zh/en/unit/%E7%A7%98").route == "/tmserver/zh/en/…")
    #expect(WebRequest("GET", "/v2/check?text=secret").route == "/v2/check")
  }

  @Test func formsAreReadAsBrowsersWriteThem() {
    #expect(WebForm("a=1+2&b=%E4%B8%8A&c&a=3").fields == ["a": "3", "b": "上", "c": ""])
    #expect(PercentText.decoded("100%", plusIsSpace: false) == "100%")
    #expect(PercentText.decoded("%+1%zz", plusIsSpace: false) == "%+1%zz")
    #expect(PercentText.decoded("%ff", plusIsSpace: false) == nil)
  }
}
