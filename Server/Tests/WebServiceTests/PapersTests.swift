// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC
import Testing

@testable import WebService

/// Papers whose units several people put in order.
@Suite struct PapersTests {
  private let kit: ServiceWorkspace
  private static let paper = "/api/v1/papers/tm%2Fdoubt.tmx"

  init() throws {
    kit = try ServiceWorkspace()
    try kit.add(
      "doubt",
      [
        ("甲句在此。", "Sentence A is here."), ("乙句在此。丙句也在。", "Sentence B is here."),
        ("丁句在此。", "Sentence C as well. Sentence D is here."),
      ], waiting: [0, 1, 2])
  }

  private func edit(_ edit: String, unit: Int, _ more: [String: JSONValue] = [:]) throws
    -> WebResponse
  {
    let page = kit.get(Self.paper).json
    let units = page["units"].array ?? []
    let versions = units.map { ($0["id"].string ?? "", $0["version"]) }
    var fields: [String: JSONValue] = [
      "edit": .string(edit), "unit": units[unit]["id"], "step": page["step"],
      "versions": .object(Dictionary(versions, uniquingKeysWith: { first, _ in first })),
      "owner": "page",
    ]
    fields.merge(more) { $1 }
    return try kit.post(Self.paper, json: .object(fields))
  }

  private func texts() -> [String] {
    (kit.get(Self.paper).json["units"].array ?? []).map { unit in
      unit["variants"].array?.last?["text"].string ?? ""
    }
  }

  @Test func aPaperIsReadAndChanged() throws {
    let page = kit.get("/api/v1/papers/doubt?limit=2")
    #expect(page.json["file"].string == "tm/doubt.tmx" && page.json["total"].int == 3)
    #expect(page.json["units"].array?.count == 2 && page.json["waiting"].int == 3)
    #expect(kit.get("/api/v1/papers").json["files"].array?.count == 2)
    let moved = try edit("move-up", unit: 2, ["language": "en"])
    #expect(moved.status == 200, "\(moved.text)")
    #expect(texts()[1] == "Sentence B is here. Sentence C as well.")
    #expect(try edit("split", unit: 1).status == 200)
    #expect(texts().count == 4)
    #expect(try edit("accept-up-to-here", unit: 3).status == 200)
    #expect(kit.get(Self.paper).json["waiting"].int == 0)
    for _ in 0..<3 {
      let undone = try kit.post(Self.paper, json: ["edit": "undo", "owner": "page"])
      #expect(undone.json["steps"].array?.count == 1)
    }
    #expect(texts().count == 3 && texts()[1] == "Sentence B is here.")
    #expect(kit.get("/api/v1/review").json["total"].int == 3)
  }

  @Test func mistakesAreTold() throws {
    #expect(kit.get("/api/v1/papers/none").status == 404)
    #expect(kit.get("/api/v1/papers/..%2F..%2Fetc%2Fpasswd").status == 404)
    #expect(try edit("turn", unit: 0).status == 400)
    #expect(try edit("move-up", unit: 1).status == 400)
    #expect(try edit("move-up", unit: 0, ["language": "en"]).status == 422)
    #expect(try edit("accept", unit: 0, ["versions": [:]]).status == 409)
    #expect(try edit("accept-up-to-here", unit: 2, ["step": 7]).status == 409)
    #expect(try edit("split", unit: 1, ["cuts": ["en": "x"]]).status == 400)
    #expect(texts().count == 3)
  }

  @Test func onlyTerminologistsChangePapers() throws {
    let person = AccessList.newToken(for: .init(role: .contributor, name: "Li Na"))
    let service = WebService(
      root: kit.root, options: ServiceOptions(people: try AccessList(person.line)))
    let headers = [
      "Authorization": "Bearer \(person.token)", "Content-Type": "application/json",
    ]
    let body = Array("{\"edit\":\"undo\"}".utf8)
    for path in [Self.paper, "/api/v1//papers/doubt", "/api/v1/%70apers/doubt"] {
      let answer = service.answer(to: WebRequest("POST", path, headers: headers, body: body))
      #expect(answer.status == 403, "\(path)")
    }
  }

  @Test func pagesHearWhatOthersDo() async throws {
    let answer = kit.get("/api/v1/events/doubt")
    #expect(answer.headers["content-type"] == "text/event-stream")
    var events = try #require(answer.stream).makeAsyncIterator()
    func next() async -> String { String(decoding: await events.next() ?? [], as: UTF8.self) }
    let step = kit.get(Self.paper).json["step"].int ?? 0
    #expect(await next() == "event: hello\ndata: {\"step\":\(step)}\n\n")
    #expect(try edit("accept", unit: 0).status == 200)
    let event = await next()
    #expect(event.hasPrefix("event: step\n") && event.contains("\"status\":\"approved\""))
    // Another program.
    try Workspace(at: kit.root).review().accept(
      [ReviewPlace(file: "tm/doubt.tmx", id: UnitID("doubt.body.2"))])
    kit.service.lookForChanges()
    #expect(await next().contains("doubt.body.2"))
    #expect(kit.get("/api/v1/events/none").status == 404)
    // A changed term, for pages of any paper.
    let notice = TeamNotice(
      kind: .changed, change: 7, at: "2026-11-28 05:00:00", who: "anna", by: nil,
      glossary: "glossaries/sco.yaml", concept: ConceptID("summit"),
      terms: [.init(lang: .english, term: "summit", before: .preferred, after: .deprecated)])
    kit.service.papers.publish(notice)
    var changed = await next()
    while changed == ":\n\n" { changed = await next() }
    #expect(
      changed.hasPrefix("event: notice\ndata: {") && changed.contains("\"after\":\"deprecated\""))
  }

  @Test func thePageHasWhatItsScriptNeeds() throws {
    let page = kit.get("/paper?file=tm%2Fdoubt.tmx", headers: ["Accept-Language": "ru"])
    #expect(page.status == 200)
    #expect(page.text.contains("data-file=\"tm/doubt.tmx\"") && page.text.contains("/paper.js"))
    #expect(!page.text.contains("style=\"") && !page.text.contains("onclick"))
    #expect(kit.get("/paper?file=none").status == 404)
    for file in ["paper.js", "bead-list.js", "grow.js"] {
      #expect(kit.get("/\(file)").status == 200)
    }
    #expect(kit.get("/grow").text.contains("id=\"drop\""))
    let back = kit.get(
      "/language/en",
      headers: ["Host": "localhost", "Referer": "http://localhost/paper?file=tm%2Fdoubt.tmx"])
    #expect(back.headers["location"] == "/paper?file=tm%2Fdoubt.tmx")
  }
}
