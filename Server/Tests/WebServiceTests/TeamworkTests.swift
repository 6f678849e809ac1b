// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC
import Testing

@testable import WebService

/// Several people at one workspace: conflicts with both texts, claims, comments, searches that found nothing.
@Suite struct TeamworkTests {
  private let kit: ServiceWorkspace
  private let people: [String: String]
  private let service: WebService

  init() throws {
    kit = try ServiceWorkspace()
    try kit.add("waits", ServiceWorkspace.pairs, waiting: [0, 1, 2])
    let names: [(String, Role)] = [
      ("Anna", .terminologist), ("Boris", .terminologist), ("Chen", .contributor),
      ("Dora", .reader),
    ]
    let tokens = names.map { AccessList.newToken(for: .init(role: $0.1, name: $0.0)) }
    people = Dictionary(uniqueKeysWithValues: zip(names.map(\.0), tokens.map(\.token)))
    service = WebService(
      root: kit.root,
      options: ServiceOptions(
        people: try AccessList(tokens.map(\.line).joined(separator: "\n"))))
  }

  private func ask(
    _ method: String, _ path: String, as name: String, _ body: String = "",
    type: String = "application/json"
  ) -> WebResponse {
    service.answer(
      to: WebRequest(
        method, path,
        headers: ["Authorization": "Bearer \(people[name] ?? "")", "Content-Type": type],
        body: Array(body.utf8)))
  }

  private func post(_ path: String, as name: String, _ value: JSONValue) throws -> WebResponse {
    ask("POST", path, as: name, String(decoding: try JSONEncoder().encode(value), as: UTF8.self))
  }

  @Test func twoEditorsOfAUnitGetBothTexts() throws {
    let list = ask("GET", "/api/v1/review", as: "Anna").json
    let version = try #require(list["versions"].array?.first?.string)
    func edit(_ text: String) -> JSONValue {
      [
        "file": "tm/waits.tmx", "id": "waits.body.1", "version": .string(version),
        "decision": "edit", "language": "en", "text": .string(text),
      ]
    }
    // The file is changed by hand, so that the unit still waits.
    let text = try kit.text(of: "tm/waits.tmx")
    try kit.write(text.replacing("uphold", with: "carry forward"), to: "tm/waits.tmx")
    let late = try post("/api/v1/review", as: "Boris", edit("All uphold it."))
    #expect(late.status == 409 && late.json["code"].string == "review/changed")
    #expect(late.json["yours"].string == "All uphold it.")
    #expect(late.text.contains("carry forward"))
    let now = try #require(late.json["version"].string)
    #expect(now != version && late.json["unit"]["id"].string == "waits.body.1")

    // The page of a paper.
    let paper = ask("GET", "/api/v1/papers/tm%2Fwaits.tmx", as: "Anna").json
    let unit = try #require(paper["units"].array?[1])
    let id = try #require(unit["id"].string)
    func change(_ text: String) -> JSONValue {
      [
        "edit": "text", "unit": .string(id), "language": "en", "text": .string(text),
        "versions": [id: unit["version"]],
      ]
    }
    #expect(try post("/api/v1/papers/tm%2Fwaits.tmx", as: "Anna", change("First.")).status == 200)
    let second = try post("/api/v1/papers/tm%2Fwaits.tmx", as: "Boris", change("Second."))
    #expect(second.status == 409, "\(second.text)")
    #expect(second.json["yours"].string == "Second.")
    #expect(second.json["units"].array?.count == 1 && second.text.contains("First."))
  }

  @Test func claimsKeepOthersAway() throws {
    let anna = try post("/api/v1/claims", as: "Anna", ["limit": 2])
    #expect(anna.status == 200 && anna.json["units"].array?.count == 2, "\(anna.text)")
    let boris = try post("/api/v1/claims", as: "Boris", ["limit": 2])
    #expect(boris.json["units"].array?.count == 1)
    let list = ask("GET", "/api/v1/review", as: "Boris").json
    #expect(list["claims"].array?.count == 3)
    let version = try #require(list["versions"].array?.first?.string)
    func decision(_ kind: String) -> JSONValue {
      [
        "file": "tm/waits.tmx", "id": "waits.body.1", "version": .string(version),
        "decision": .string(kind),
      ]
    }
    for kind in ["accept", "reject", "claim"] {
      let refused = try post("/api/v1/review", as: "Boris", decision(kind))
      #expect(refused.status == 409 && refused.json["code"].string == "review/claimed", "\(kind)")
      #expect(refused.text.contains("Anna"))
    }
    let paper = ask("GET", "/api/v1/papers/tm%2Fwaits.tmx", as: "Boris").json
    let unit = try #require(paper["units"].array?.first)
    let change: JSONValue = [
      "edit": "accept", "unit": "waits.body.1", "versions": ["waits.body.1": unit["version"]],
    ]
    #expect(try post("/api/v1/papers/tm%2Fwaits.tmx", as: "Boris", change).status == 409)
    // Nor by a change of the own unit that reaches those of others.
    let last = try #require(paper["units"].array?.last)
    let id = try #require(last["id"].string)
    let upToHere: JSONValue = [
      "edit": "accept-up-to-here", "unit": .string(id), "versions": [id: last["version"]],
      "step": paper["step"],
    ]
    let refused = try post("/api/v1/papers/tm%2Fwaits.tmx", as: "Boris", upToHere)
    #expect(refused.status == 409 && refused.json["code"].string == "review/claimed")
    #expect(refused.text.contains("Anna"), "\(refused.text)")
    let page = ask("GET", "/review", as: "Boris").text
    #expect(page.contains("Anna has claimed it until") && page.contains("value=\"take\""))
    #expect(page.components(separatedBy: "value=\"accept\"").count == 2)
    #expect(try post("/api/v1/review", as: "Anna", decision("release")).status == 200)
    #expect(try post("/api/v1/review", as: "Boris", decision("accept")).status == 200)
    // By the page.
    let form = "application/x-www-form-urlencoded"
    #expect(ask("POST", "/review", as: "Anna", "decision=give", type: form).status == 303)
    #expect(ask("POST", "/review", as: "Boris", "decision=take", type: form).status == 303)
    #expect(
      ask("GET", "/api/v1/review", as: "Boris").json["claims"].array?
        .allSatisfy { $0["by"].string == "Boris" } == true)
    #expect(try post("/api/v1/claims", as: "Chen", [:]).status == 403)
  }

  @Test func commentsHaveSources() throws {
    let made = try post(
      "/api/v1/comments", as: "Chen",
      ["concept": "shanghai-spirit", "text": "<b>two</b> words", "source": "Tianjin 2025"])
    #expect(made.status == 200 && made.json["by"].string == "Chen", "\(made.text)")
    let list = ask("GET", "/api/v1/comments?concept=shanghai-spirit", as: "Dora").json
    #expect(list["comments"].array?.count == 1)
    #expect(
      ask("GET", "/api/v1/comments?unit=x", as: "Dora").json["comments"].array?.isEmpty == true)
    #expect(try post("/api/v1/comments", as: "Dora", ["unit": "x", "text": "y"]).status == 403)
    for wrong: JSONValue in [
      ["text": "x"], ["concept": "none", "text": "x"], ["concept": "shanghai-spirit"],
      ["concept": "a", "unit": "b", "text": "x"],
    ] {
      #expect([400, 422].contains(try post("/api/v1/comments", as: "Chen", wrong).status))
    }
    let page = ask("GET", "/concepts?history=shanghai-spirit", as: "Dora").text
    #expect(page.contains("&lt;b&gt;two") && page.contains("Tianjin 2025"))
    let form = ask(
      "POST", "/comment", as: "Chen", "id=shanghai-spirit&text=more",
      type: "application/x-www-form-urlencoded")
    #expect(form.status == 303, "\(form.text)")
    #expect(try kit.text(of: "comments.jsonl").contains("more"))
  }

  @Test func searchesAreNotedOnlyWhereItIsWanted() throws {
    _ = ask("GET", "/api/v1/lookup?q=%E9%87%8F%E5%AD%90", as: "Dora")
    #expect(ask("GET", "/api/v1/searches", as: "Chen").json["searches"].array?.isEmpty == true)
    try kit.write("concord: 1\nlog-searches: true\n", to: "concord.yaml")
    _ = ask("GET", "/api/v1/lookup?q=%E9%87%8F%E5%AD%90", as: "Dora")
    _ = ask("GET", "/?q=%E9%87%8F%E5%AD%90", as: "Dora")
    let found = ask("GET", "/api/v1/searches", as: "Chen")
    #expect(found.json["searches"].array?.first?["times"].int == 2, "\(found.text)")
    #expect(!found.text.contains("Dora"))
    #expect(ask("GET", "/api/v1/searches", as: "Dora").status == 403)
    #expect(ask("GET", "/concepts", as: "Chen").text.contains("量子"))
    #expect(!ask("GET", "/concepts", as: "Dora").text.contains("量子"))
  }

  @Test func aProposalIsDecidedInOneLanguage() throws {
    let made = try post(
      "/api/v1/concepts", as: "Chen",
      ["terms": ["zh": "能源合作", "en": "energy cooperation"]])
    let id = try #require(made.json["concept"].string)
    #expect(
      ask("GET", "/concepts?status=proposed", as: "Anna").text.contains(
        "name=\"language\" value=\"en\""))
    let path = "/api/v1/concepts/\(id)"
    let approve: JSONValue = ["decision": "approve", "language": "en"]
    #expect(try post(path, as: "Chen", approve).status == 403)
    #expect(try post(path, as: "Anna", approve).status == 200)
    let again = try post(path, as: "Anna", approve)
    #expect(again.status == 409 && again.json["code"].string == "glossary/decided")
    let terms = ask("GET", path, as: "Dora").json["concepts"].array?.first?["terms"].array ?? []
    for (language, count) in [("zh", 1), ("en", 0)] {
      let section = terms.first { $0["lang"].string == language }
      #expect(section?["proposed"].array?.count == count, "\(terms)")
    }
  }

  /// Notices are of a team's store; a workspace of files says so, to readers too.
  @Test func noticesNeedAStore() throws {
    for path in ["notices", "notices.atom", "notices?mine=true&since=2026-11-01"] {
      let answer = ask("GET", "/api/v1/" + path, as: "Dora")
      #expect(answer.status == 422 && answer.json["code"].string == "store/none", "\(answer.text)")
      #expect(ask("GET", "/api/v1/" + path, as: "nobody").status == 401)
    }
    for path in ["notices?wrong=1", "notices.atom?wrong=1"] {
      #expect(ask("GET", "/api/v1/" + path, as: "Dora").status == 400)
    }
    #expect(ask("POST", "/api/v1/notices.atom", as: "Anna").status == 405)
  }
}
