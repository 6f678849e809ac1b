// SPDX-License-Identifier: Apache-2.0
import Foundation
import JSONRPC
import Testing

@testable import WebService

/// The Model Context Protocol over HTTP, in both of its eras.
@Suite struct AssistantTests {
  private let kit: ServiceWorkspace

  init() throws { kit = try ServiceWorkspace() }

  private func send(_ message: JSONValue, _ headers: [String: String] = [:]) throws -> WebResponse {
    try kit.post("/mcp", json: message, headers: headers)
  }

  @Test func aClientWithAHandshake() throws {
    let hello = try send([
      "jsonrpc": "2.0", "id": 1, "method": "initialize",
      "params": [
        "protocolVersion": "2025-06-18", "capabilities": [:],
        "clientInfo": ["name": "t", "version": "1"],
      ],
    ])
    #expect(hello.status == 200)
    #expect(hello.json["result"]["protocolVersion"].string == "2025-06-18")
    let ready = try send(["jsonrpc": "2.0", "method": "notifications/initialized"])
    #expect(ready.status == 202)
    #expect(ready.body.isEmpty)
    let version = ["MCP-Protocol-Version": "2025-06-18"]
    let tools = try send(["jsonrpc": "2.0", "id": "a", "method": "tools/list"], version)
    #expect(tools.json["id"].string == "a")
    #expect((tools.json["result"]["tools"].array?.count ?? 0) >= 5)
    let call = try send(
      [
        "jsonrpc": "2.0", "id": 2, "method": "tools/call",
        "params": ["name": "find_terms", "arguments": ["text": "弘扬上海精神。"]],
      ], version)
    #expect(call.text.contains("Shanghai Spirit"))
    #expect(call.json["result"]["isError"].bool == false)
  }

  @Test func aStatelessClientSaysEverythingTwice() throws {
    let meta: JSONValue = [
      "io.modelcontextprotocol/protocolVersion": "2026-07-28",
      "io.modelcontextprotocol/clientCapabilities": [:],
    ]
    let message: JSONValue = [
      "jsonrpc": "2.0", "id": 1, "method": "tools/call",
      "params": ["name": "find_terms", "arguments": ["text": "弘扬上海精神。"], "_meta": meta],
    ]
    let headers = [
      "MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "tools/call", "Mcp-Name": "find_terms",
    ]
    let answer = try send(message, headers)
    #expect(answer.status == 200)
    #expect(answer.json["result"]["resultType"].string == "complete")
    let coded = "=?base64?" + Data("find_terms".utf8).base64EncodedString() + "?="
    #expect(try send(message, headers.merging(["Mcp-Name": coded]) { $1 }).status == 200)
    for (name, value) in [
      ("Mcp-Method", "tools/list"), ("Mcp-Name", "check_draft"),
      ("MCP-Protocol-Version", "2025-06-18"),
    ] {
      let wrong = try send(message, headers.merging([name: value]) { $1 })
      #expect(wrong.status == 400, "\(name)")
      #expect(wrong.json["error"]["code"].int == -32020, "\(name)")
    }
  }

  @Test func errorsHaveTheirNumbersAndStatuses() throws {
    let unknown = try send(["jsonrpc": "2.0", "id": 1, "method": "nothing/here"])
    #expect(unknown.status == 404)
    #expect(unknown.json["error"]["code"].int == -32601)
    let version = try send(
      ["jsonrpc": "2.0", "id": 1, "method": "ping"], ["MCP-Protocol-Version": "1999-01-01"])
    #expect(version.status == 400)
    #expect(version.json["error"]["code"].int != nil)
    let damaged = kit.post("/mcp", "{", type: "application/json")
    #expect(damaged.status == 400)
    #expect(damaged.json["error"]["code"].int == -32700)
    let stream = kit.get("/mcp")
    #expect(stream.status == 405)
    #expect(stream.headers["allow"] == "POST")
    let batch = try send(
      [["jsonrpc": "2.0", "id": 1, "method": "ping"]], ["MCP-Protocol-Version": "2025-06-18"])
    #expect(batch.status == 400)
    let old = try send([["jsonrpc": "2.0", "id": 1, "method": "ping"]])
    #expect(old.json.array?.count == 1)
    // A page of another server cannot ask either.
    let foreign = try send(
      ["jsonrpc": "2.0", "id": 1, "method": "ping"], ["Origin": "https://evil.example"])
    #expect(foreign.status == 403)
  }
}
