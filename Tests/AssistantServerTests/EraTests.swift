// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import JSONRPC
import TestSupport
import Testing

@testable import AssistantServer

/// The revisions of the protocol on the wire.
@Suite struct EraTests {
  private static let handshakes: [ProtocolRevision] = [.march2025, .june2025, .november2025]

  @Test(arguments: handshakes) func handshake(_ revision: ProtocolRevision) async throws {
    let made = try AssistantWorkspace()
    let answers = try await Wire.answers(
      made.core,
      to: [
        Message.initialize(1, revision.rawValue), Message.notification("notifications/initialized"),
        Message.request(2, "ping"), Message.request(3, "tools/list"),
        Message.request(4, "tools/call", ["name": "find_terms", "arguments": ["text": "上海精神"]]),
        Message.request(5, "resources/read", ["uri": "concord://workspace"]),
        Message.request(6, "server/discover", [:]), Message.request(7, "no/such"),
      ])
    let byID = Dictionary(uniqueKeysWithValues: answers.map { ($0["id"].int ?? 0, $0) })
    #expect(byID.keys.sorted() == [1, 2, 3, 4, 5, 6, 7])
    let hello = byID[1]?["result"] ?? .null
    #expect(hello["protocolVersion"].string == revision.rawValue)
    #expect(hello["serverInfo"]["name"] == "concord")
    #expect(hello["capabilities"]["tools"].object != nil)
    #expect(hello["instructions"].string?.contains("never requests") == true)
    #expect(byID[2]?["result"] == .object([:]))
    let tool = byID[3]?["result"]["tools"][0] ?? .null
    #expect(tool["outputSchema"].isNull == (revision == .march2025))
    #expect(tool["title"].isNull == (revision == .march2025))
    #expect(tool["annotations"]["readOnlyHint"] == true)
    let result = byID[4]?["result"] ?? .null
    #expect(result["content"][0]["text"].string?.contains("Shanghai Spirit") == true)
    #expect(result["structuredContent"].isNull == (revision == .march2025))
    #expect(byID[6]?["error"]["code"] == -32602)
    #expect(byID[7]?["error"]["code"] == -32601)
    // Nothing of 2026 is in older answers.
    let text = JSONText.text(of: .array(answers))
    for word in ["resultType", "ttlMs", "cacheScope", "io.modelcontextprotocol/serverInfo"] {
      #expect(!text.contains("\"\(word)\""))
    }
  }

  @Test(arguments: ["2024-11-05", "2026-07-28", "2030-01-01", ""])
  func otherRevisionsAreOfferedTheNewestHandshake(_ asked: String) async throws {
    let made = try AssistantWorkspace()
    let answers = try await Wire.answers(made.core, to: [Message.initialize(1, asked)])
    #expect(answers[0]["result"]["protocolVersion"] == "2025-11-25")
  }

  @Test func stateless() async throws {
    let made = try AssistantWorkspace()
    let answers = try await Wire.answers(
      made.core,
      to: [
        Message.stateless(1, "server/discover"), Message.stateless(2, "tools/list"),
        Message.stateless(
          3, "tools/call", ["name": "find_terms", "arguments": ["text": "上海精神"]]),
        Message.stateless(4, "resources/list"), Message.stateless(5, "resources/templates/list"),
        Message.stateless(6, "resources/read", ["uri": "concord://workspace"]),
        Message.stateless(7, "prompts/list"),
        Message.stateless(8, "prompts/get", ["name": "review", "arguments": ["draft": "Text."]]),
        Message.stateless(
          9, "completion/complete",
          [
            "ref": ["type": "ref/resource", "uri": "concord://concept/{id}"],
            "argument": ["name": "id", "value": "sh"],
          ]),
        Message.stateless(10, "ping"), Message.stateless(11, "initialize"),
        Message.stateless(12, "resources/read", ["uri": "concord://concept/none"]),
        Message.stateless(13, "logging/setLevel", ["level": "info"]),
      ])
    let byID = Dictionary(uniqueKeysWithValues: answers.map { ($0["id"].int ?? 0, $0) })
    for id in 1...9 {
      let result = byID[id]?["result"] ?? .null
      #expect(result["resultType"] == "complete", "\(id)")
      #expect(result["_meta"]["io.modelcontextprotocol/serverInfo"]["name"] == "concord")
      // Those that a client may keep say for how long; the others do not.
      let isCacheable = [1, 2, 4, 5, 6, 7].contains(id)
      #expect((result["ttlMs"].int != nil) == isCacheable, "\(id)")
      #expect((result["cacheScope"].string != nil) == isCacheable, "\(id)")
    }
    #expect(
      byID[1]?["result"]["supportedVersions"]
        == ["2026-07-28", "2025-11-25", "2025-06-18", "2025-03-26"])
    #expect(byID[3]?["result"]["structuredContent"]["total"] == 1)
    #expect(byID[6]?["result"]["ttlMs"] == 0)
    #expect(byID[9]?["result"]["completion"]["values"] == ["shanghai-spirit", "shared-future"])
    for id in [10, 11, 13] { #expect(byID[id]?["error"]["code"] == -32601, "\(id)") }
    #expect(byID[12]?["error"]["code"] == -32602)
    #expect(byID[12]?["error"]["data"]["uri"] == "concord://concept/none")
  }

  @Test func bothErasOnOneConnection() async throws {
    let made = try AssistantWorkspace()
    let answers = try await Wire.answers(
      made.core,
      to: [
        Message.stateless(1, "tools/list"), Message.initialize(2, "2025-06-18"),
        Message.request(3, "tools/list"), Message.stateless(4, "tools/list"),
      ])
    let byID = Dictionary(uniqueKeysWithValues: answers.map { ($0["id"].int ?? 0, $0["result"]) })
    #expect(byID[1]?["resultType"] == "complete")
    #expect(byID[3]?["resultType"].isNull == true)
    #expect(byID[4]?["resultType"] == "complete")
  }

  @Test func unknownRevision() async throws {
    let made = try AssistantWorkspace()
    let answers = try await Wire.answers(
      made.core, to: [Message.stateless(1, "tools/list", revision: "2031-01-01")])
    #expect(answers[0]["error"]["code"] == -32022)
    #expect(answers[0]["error"]["data"]["requested"] == "2031-01-01")
    #expect(answers[0]["error"]["data"]["supported"][0] == "2026-07-28")
  }

  @Test func incompleteMeta() async throws {
    let made = try AssistantWorkspace()
    let answers = try await Wire.answers(
      made.core,
      to: [
        Message.request(
          1, "tools/list", ["_meta": ["io.modelcontextprotocol/protocolVersion": "2026-07-28"]]),
        Message.request(
          2, "tools/list", ["_meta": ["io.modelcontextprotocol/protocolVersion": 7]]),
        Message.request(3, "tools/list"), Message.request(4, "ping"),
        Message.request(5, "initialize", [:]),
      ])
    let byID = Dictionary(uniqueKeysWithValues: answers.map { ($0["id"].int ?? 0, $0) })
    #expect(byID[1]?["error"]["code"] == -32602)
    #expect(byID[2]?["error"]["code"] == -32602)
    #expect(byID[3]?["error"]["code"] == -32600)
    #expect(byID[4]?["result"] == .object([:]))
    #expect(byID[5]?["error"]["code"] == -32602)
  }

  @Test func batchesAreOfOneRevision() async throws {
    let batch = "[\(Message.request(2, "ping")),\(Message.request(3, "ping"))]"
    let made = try AssistantWorkspace()
    let march = try await Wire.answers(
      made.core, to: [Message.initialize(1, "2025-03-26"), batch])
    #expect(march.count == 2)
    // Answers may come in any order.
    let both = march.compactMap(\.array).first
    #expect(both?.compactMap { $0["id"].int }.sorted() == [2, 3])
    let later = try await Wire.answers(
      made.core, to: [Message.initialize(1, "2025-11-25"), batch])
    let error = try #require(later.first { $0["id"].isNull })
    #expect(error["error"]["code"] == -32600)
    #expect(error.object?["id"] == nil)
  }

  @Test func whatIsNoMessage() async throws {
    let made = try AssistantWorkspace()
    let lines = [
      "{", "7", "\"x\"", "{\"jsonrpc\":\"1.0\",\"id\":4,\"method\":\"ping\"}", "{}", "\u{1}",
    ]
    let answers = try await Wire.answers(made.core, to: lines)
    #expect(answers.count == lines.count)
    for answer in answers { #expect(answer["error"]["code"].int != nil) }
    #expect(answers.filter { $0.object?["id"] != nil }.map { $0["id"] } == [4])
  }

  @Test func notificationsAndCancelledRequestsGetNoAnswer() async throws {
    let made = try AssistantWorkspace()
    let answers = try await Wire.answers(
      made.core,
      to: [
        Message.initialize(1, "2025-11-25"),
        Message.notification("notifications/cancelled", ["requestId": 99]),
        Message.notification("notifications/cancelled", ["requestId": [:]]),
        Message.notification("tools/list"), Message.notification("no/such", [1]),
        Message.request(2, "ping"),
      ])
    // Requests are answered side by side.
    #expect(answers.compactMap { $0["id"].int }.sorted() == [1, 2])
  }

  @Test func cancelStopsTheWork() async throws {
    let made = try AssistantWorkspace()
    let long = String(repeating: "各国弘扬上海精神，双方加强能源合作，会议于2024年举行。", count: 1500)
    let answers = try await Wire.answers(
      made.core,
      to: [
        Message.initialize(1, "2025-11-25"),
        Message.request(
          2, "tools/call",
          ["name": "align_texts", "arguments": ["source": .string(long), "target": .string(long)]]),
        Message.notification("notifications/cancelled", ["requestId": 2]),
        Message.request(3, "ping"),
      ])
    #expect(answers.compactMap { $0["id"].int } == [1, 3])
  }

  @Test("Sixteen requests at a time get their own answers, also while one more is cancelled")
  func sixteen() async throws {
    let made = try AssistantWorkspace()
    var lines = [Message.initialize(1000, "2025-11-25")]
    for id in 0..<48 {
      let phrase = AssistantWorkspace.pairs[id % 4].0
      lines.append(
        Message.request(
          id, "tools/call", ["name": "look_up", "arguments": ["sentence": .string(phrase)]]))
      if id % 16 == 7 {
        lines.append(Message.notification("notifications/cancelled", ["requestId": .int(id)]))
      }
    }
    let answers = try await Wire.answers(made.core, to: lines)
    let ids = answers.compactMap { $0["id"].int }
    #expect(Set(ids).count == ids.count)
    #expect(Set(0..<48).subtracting(ids).isSubset(of: [7, 23, 39]))
    for answer in answers {
      guard let id = answer["id"].int, id < 48 else { continue }
      let match = answer["result"]["structuredContent"]["matches"][0]
      #expect(match["source"].string == AssistantWorkspace.pairs[id % 4].0, "\(id)")
      #expect(match["score"] == 100)
    }
  }
}
