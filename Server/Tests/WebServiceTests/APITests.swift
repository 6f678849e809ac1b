// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC
import Testing

@testable import WebService

/// `/api/v1`: the results of the library as JSON.
@Suite struct APITests {
  private let kit: ServiceWorkspace

  init() throws { kit = try ServiceWorkspace() }

  @Test func aLookupIsTheJSONOfTheCommandLine() throws {
    let workspace = try Workspace(at: kit.root)
    for query in ["上海精神", "会议在北京举行。", "Shanghai Spirit", "nothing of this kind", "举行"] {
      let answer = kit.get("/api/v1/lookup?q=\(query.coded)")
      #expect(answer.status == 200)
      #expect(try answer.text == JSONReport.line(of: workspace.lookup(query)), "\(query)")
    }
  }

  @Test func manyQueriesAreAnsweredInTheirOrder() throws {
    let queries = (0..<100).map { "会议在天津举行，第\($0)次。" }
    let answer = try kit.post(
      "/api/v1/lookup", json: ["queries": .array(queries.map { .string($0) })])
    #expect(answer.json["results"].array?.map { $0["query"].string } == queries)
    let text = try kit.post(
      "/api/v1/lookup", json: ["queries": ["会议在北京举行。", "举行"], "one_text": true])
    #expect(text.json["results"].array?.count == 2)
    let tooMany = try kit.post(
      "/api/v1/lookup", json: ["queries": .array(Array(repeating: "a", count: 101))])
    #expect(tooMany.status == 400)
  }

  @Test func theOtherCallsAnswer() throws {
    let phrase = kit.get("/api/v1/concordance?q=\("举行".coded)")
    #expect(phrase.json["total"].int == 1)
    let terms = try kit.post("/api/v1/terms", json: ["text": "弘扬上海精神。"])
    #expect(terms.json["terms"].array?.first?["term"].string == "上海精神")
    #expect(kit.get("/api/v1/concepts").json["concepts"].array?.count == 2)
    #expect(kit.get("/api/v1/concepts?subject=diplomacy").json["concepts"].array?.count == 1)
    #expect(kit.get("/api/v1/concepts/shared-future").json["entry"]["id"].string == "shared-future")
    #expect(kit.get("/api/v1/concepts/none-such").status == 404)
    let check = try kit.post(
      "/api/v1/check", json: ["text": "A community of common destiny.", "to": "en"])
    #expect(check.json["findings"].array?.first?["found"].string == "community of common destiny")
    let align = try kit.post(
      "/api/v1/align",
      json: [
        "source": "会议在天津举行。各国通过宣言。",
        "target": "The meeting was held in Tianjin. The countries adopted a declaration.",
      ])
    #expect(align.json["beads"].array?.count == 2)
    let brief = try kit.post("/api/v1/brief", json: ["text": "弘扬上海精神。"])
    #expect(brief.json["terms"].array?.first?["source"].string == "上海精神")
  }

  @Test func aDocumentIsCheckedAsBytes() throws {
    let bytes = Data("a community of common destiny".utf8).base64EncodedString()
    let answer = try kit.post(
      "/api/v1/check", json: ["text_base64": .string(bytes), "name": "../../draft.txt"])
    #expect(answer.json["findings"].array?.first?["file"].string == "draft.txt")
    let damaged = try kit.post("/api/v1/check", json: ["text_base64": "!"])
    #expect(damaged.status == 400)
  }

  @Test func aNameOpensNoFile() throws {
    try kit.write("弘扬上海精神。", to: "note.zh.md")
    try kit.write("The countries uphold it.", to: "note.en.md")
    let answer = try kit.post(
      "/api/v1/check",
      json: ["text": "The countries uphold it.", "name": .string(kit.root + "/note.en.md")])
    #expect(answer.json["findings"].array?.isEmpty == true)
  }

  @Test func aDecisionNeedsTheUnitAsItWasSeen() throws {
    try kit.add(
      "doubt", [("甲句在此。", "Sentence A is here."), ("乙句在此。", "Sentence B is here.")],
      waiting: [0, 1])
    let page = kit.get("/api/v1/review?limit=1")
    #expect(page.json["total"].int == 2)
    let unit = try #require(page.json["units"].array?.first)
    let version = try #require(page.json["versions"].array?.first?.string)
    func decide(_ decision: String, _ version: String, _ more: [String: JSONValue] = [:]) throws
      -> WebResponse
    {
      try kit.post(
        "/api/v1/review",
        json: .object(
          [
            "file": unit["file"], "id": unit["id"], "version": .string(version),
            "decision": .string(decision),
          ].merging(more) { $1 }))
    }
    #expect(try decide("accept", "0000000000000000").status == 409)
    #expect(try decide("edit", version).status == 400)
    let edited = try decide(
      "edit", version, ["language": "en", "text": "Sentence A is right here."])
    #expect(edited.status == 200)
    #expect(edited.json["total"].int == 1)
    #expect(try kit.text(of: "tm/doubt.tmx").contains("Sentence A is right here."))
    // A second person who saw the same unit is told, and nothing is lost.
    let second = try decide("reject", version)
    #expect(second.status == 409)
    #expect(second.json["code"].string == "review/changed")
    #expect(try kit.text(of: "tm/doubt.tmx").contains("Sentence A is right here."))
  }

  @Test func aDecisionNamesAPaperOfTheMemory() throws {
    let answer = try kit.post(
      "/api/v1/review",
      json: ["file": "../glossaries/sco.yaml", "id": "a", "version": "b", "decision": "accept"])
    #expect(answer.status == 404)
  }

  @Test func aPaperIsTakenIntoTheMemory() throws {
    let paper =
      "摘要：会议在北京举行。各国通过了宣言。\n\nAbstract: The meeting was held in Beijing. The countries adopted a declaration.\n"
    let body: JSONValue = [
      "files": [["name": "/etc/talk-2024.txt", "text": .string(paper)]], "dry_run": true,
    ]
    let dry = try kit.post("/api/v1/grow", json: body)
    #expect(dry.status == 200, "\(dry.text)")
    #expect(!FileManager.default.fileExists(atPath: kit.root + "/tm/talk-2024.tmx"))
    guard var members = body.object else { return }
    members["dry_run"] = false
    let grown = try kit.post("/api/v1/grow", json: .object(members))
    #expect(grown.status == 200, "\(grown.text)")
    #expect(FileManager.default.fileExists(atPath: kit.root + "/tm/talk-2024.tmx"))
    let poor = try kit.post("/api/v1/grow", json: ["files": [["name": "a.txt", "text": "只有中文。"]]])
    #expect(poor.status == 422)
    #expect(poor.json["code"].string == "grow/one-language")
  }

  @Test func errorsAreProblems() throws {
    for (response, status, code) in [
      (kit.get("/api/v1/lookup"), 400, "request/field"),
      (kit.get("/api/v1/lookup?q=%20"), 400, "request/field"),
      (kit.get("/api/v1/lookup?q=a&limit=0"), 400, "request/field"),
      (kit.get("/api/v1/lookup?q=a&min_scor=90"), 400, "request/field"),
      (kit.get("/api/v1/lookup?q=a&from=!"), 400, "request/field"),
      (kit.get("/api/v1/nothing"), 404, "request/path"),
      (kit.get("/api/v1/check"), 405, "request/method"),
      (kit.post("/api/v1/check", "{}", type: "text/plain"), 415, "request/type"),
      (kit.post("/api/v1/check", "[1", type: "application/json"), 400, "request/body"),
      (kit.post("/api/v1/check", "{}", type: "application/json"), 400, "request/field"),
    ] {
      #expect(response.status == status)
      #expect(response.headers["content-type"] == "application/problem+json")
      #expect(response.json["code"].string == code)
      #expect(response.json["status"].int == status)
      #expect(response.json["detail"].string?.isEmpty == false)
    }
  }

  @Test func theDescriptionHasEveryCall() throws {
    let description = kit.get("/api/v1/openapi.json").json
    #expect(description["openapi"].string == "3.1.0")
    let paths = try #require(description["paths"].object)
    #expect(
      Set(paths.keys)
        == Set(
          [
            "lookup", "concordance", "terms", "concepts", "concepts/{id}", "check", "align",
            "brief", "review", "grow", "papers", "papers/{id}", "history/{id}", "annotate",
            "claims",
            "comments", "searches", "notices",
          ].map { "/api/v1/" + $0 }))
    var names: Set<String> = []
    for operations in paths.values {
      for operation in try #require(operations.object).values {
        #expect(names.insert(try #require(operation["operationId"].string)).inserted)
      }
    }
  }
}
