// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC
import Testing

@testable import WebService

/// Concepts that people propose and decide about.
@Suite struct ProposalTests {
  private let kit: ServiceWorkspace

  init() throws { kit = try ServiceWorkspace() }

  @Test func aConceptIsProposedAndApproved() throws {
    let made = try kit.post(
      "/api/v1/concepts",
      json: ["terms": ["zh": "能源合作", "en": "energy  cooperation"], "note": "new"])
    #expect(made.status == 200, "\(made.text)")
    let id = try #require(made.json["concept"].string)
    #expect(kit.get("/concepts?status=proposed").text.contains("energy cooperation"))
    #expect(!kit.get("/concepts?status=proposed").text.contains("Shanghai Spirit"))
    #expect(
      try kit.post("/api/v1/concepts", json: ["terms": ["en": "Shanghai Spirit"]]).status == 422)
    let approved = try kit.post("/api/v1/concepts/\(id)", json: ["decision": "approve"])
    #expect(approved.status == 200, "\(approved.text)")
    let terms = kit.get("/api/v1/concepts/\(id)").json["concepts"].array?.first?["terms"].array
    #expect(terms?.allSatisfy { $0["preferred"].array?.count == 1 } == true)
    // Somebody else comes later.
    let late = try kit.post("/api/v1/concepts/\(id)", json: ["decision": "refuse"])
    #expect(late.status == 409 && late.json["code"].string == "glossary/decided")
  }

  @Test func aProposalIsRefusedWithoutAScript() throws {
    let made = kit.post("/propose", "term-zh=\("绿色发展".coded)&term-en=&note=")
    #expect(made.status == 303 && made.headers["location"] == "/concepts?status=proposed")
    let page = kit.get("/concepts?status=proposed").text
    #expect(page.contains("绿色发展") && page.contains("action=\"/decide\""))
    let id = try #require(
      kit.get("/api/v1/concepts/\("绿色发展".coded)").json["entry"]["id"].string)
    #expect(kit.post("/decide", "id=\(id.coded)&decision=refuse").status == 303)
    #expect(kit.get("/api/v1/concepts/\("绿色发展".coded)").status == 404)
    #expect(kit.post("/propose", "note=x").status == 400)
    #expect(kit.post("/decide", "id=shanghai-spirit&decision=refuse").status == 409)
    #expect(kit.get("/api/v1/concepts/shanghai-spirit").status == 200)
  }

  @Test func theHistoryOfAConceptIsShown() throws {
    let history = kit.get("/api/v1/history/shanghai-spirit")
    #expect(history.json["histories"].array?.first?["glossary"].string == "glossaries/sco.yaml")
    #expect(kit.get("/api/v1/history/none").status == 404)
    let page = kit.get("/concepts?history=shanghai-spirit")
    #expect(page.status == 200 && page.text.contains("Shanghai Spirit"))
  }

  @Test func proposingAndDecidingNeedTheirRoles() throws {
    let person = AccessList.newToken(for: .init(role: .contributor, name: "Li Na"))
    let service = WebService(
      root: kit.root, options: ServiceOptions(people: try AccessList(person.line)))
    func status(_ path: String, _ body: String) -> Int {
      service.answer(
        to: WebRequest(
          "POST", path, headers: ["Authorization": "Bearer \(person.token)"],
          body: Array(body.utf8))
      ).status
    }
    #expect(status("/propose", "term-en=new+term") == 303)
    #expect(try kit.text(of: "glossaries/proposals.yaml").contains("by: Li Na"))
    #expect(status("/decide", "id=new-term&decision=approve") == 403)
    #expect(status("/api/v1/concepts/new-term", "{}") == 403)
    #expect(status("/api/v1/concepts", "{}") == 415)
  }

  @Test func aFileIsCheckedOnThePage() throws {
    let text = Data("They build a community of common destiny.".utf8).base64EncodedString()
    let page = try kit.post(
      "/check", json: ["name": "../draft.html", "draft_base64": .string(text)])
    #expect(page.status == 200, "\(page.text)")
    #expect(page.text.contains(">community of common destiny</a>"))
    #expect(page.text.contains("draft.html") && !page.text.contains("class=\"button small fix"))
    let annotated = try kit.post(
      "/api/v1/annotate", json: ["name": "draft.txt", "text_base64": .string(text)])
    #expect(annotated.status == 422 && annotated.json["code"].string == "check/annotate")
  }
}
