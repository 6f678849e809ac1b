// SPDX-License-Identifier: Apache-2.0
import AssistantServer
import ConcordKit
import Foundation
import JSONRPC

/// The Model Context Protocol over HTTP (`/mcp`): one message a request, one answer in JSON; no session and no stream.
///
/// Revisions with a handshake may leave out sessions (2025-11-25, Transports). In 2026-07-28 every request names its
/// revision, its method and its target in headers as well, and these agree with the body.
struct AssistantService: Sendable {
  private let core: AssistantCore

  init(root: String) { core = AssistantCore(workspace: root) }

  func answer(to request: WebRequest) throws -> WebResponse {
    guard request.method == "POST" else {
      var response = WebResponse.problem(
        WebProblem(
          405, "request/method", detail: "the server opens no streams; send messages with POST"))
      response.headers["allow"] = "POST"
      return response
    }
    guard let message = JSONValue(reading: request.body) else {
      return try Self.failure(.null, .parse("the message is not JSON"), status: 400)
    }
    if let batch = message.array {
      guard Self.header(of: request) == .march2025 else {
        return try Self.failure(
          .null, .invalidRequest("this revision of the protocol has no batches"), status: 400)
      }
      let answers = try batch.compactMap { try answered($0, request).body }
      if batch.isEmpty {
        return try Self.failure(.null, .invalidRequest("the batch is empty"), status: 400)
      }
      return answers.isEmpty ? WebResponse(202, type: "text/plain", []) : try .json(answers)
    }
    let reply = try answered(message, request)
    guard let body = reply.body else { return WebResponse(reply.status, type: "text/plain", []) }
    return try .json(body, status: reply.status)
  }

  private struct Reply {
    var status = 200
    var body: JSONValue?
  }

  /// The revision in the header; without one it is the first one that had this transport.
  private static func header(of request: WebRequest) -> ProtocolRevision? {
    guard let name = request.headers["mcp-protocol-version"] else { return .march2025 }
    return ProtocolRevision(rawValue: name)
  }

  private func answered(_ message: JSONValue, _ request: WebRequest) throws -> Reply {
    let id = message["id"]
    guard message.object != nil, message["jsonrpc"] == "2.0" else {
      return try Self.reply(id, .invalidRequest("a message has \"jsonrpc\": \"2.0\""), status: 400)
    }
    guard let method = message["method"].string else {
      // The answer to a question that was never asked.
      if message.object?["result"] != nil || message.object?["error"] != nil {
        return Reply(status: 202)
      }
      return try Self.reply(id, .invalidRequest("the message has no method"), status: 400)
    }
    if message.object?["id"] == nil { return Reply(status: 202) }
    guard RequestID(id) != nil else {
      return try Self.reply(.null, .invalidRequest("an id is a number or a text"), status: 400)
    }
    do {
      let parameters = message["params"]
      guard let header = Self.header(of: request) else {
        // The error lists the revisions that are spoken.
        _ = try RequestEra.stated(in: [
          "_meta": [
            "io.modelcontextprotocol/protocolVersion":
              .string(request.headers["mcp-protocol-version"] ?? "")
          ]
        ])
        throw RPCError.invalidRequest("this revision of the protocol is not supported")
      }
      let stated = try RequestEra.stated(in: parameters)
      try Self.checkHeaders(of: request, header, stated, method: method, parameters)
      var revision = stated ?? header
      if stated == nil, method == "initialize" { revision = try AssistantCore.agreed(parameters) }
      return Reply(
        body: [
          "jsonrpc": "2.0", "id": id,
          "result": try core.result(of: method, parameters: parameters, in: revision),
        ])
    } catch let error as RPCError {
      return try Self.reply(
        id, error, status: error.code == -32601 ? 404 : error.code == -32603 ? 200 : 400)
    }
  }

  /// Requires that the headers of a stateless revision say what the body says.
  private static func checkHeaders(
    of request: WebRequest, _ header: ProtocolRevision, _ stated: ProtocolRevision?, method: String,
    _ parameters: JSONValue
  ) throws {
    guard stated != nil || header.isStateless else { return }
    func mismatch(_ name: String) -> RPCError {
      RPCError(-32020, message: "the header \(name) and the body do not agree")
    }
    guard stated == header else { throw mismatch("MCP-Protocol-Version") }
    guard request.headers["mcp-method"] == method else { throw mismatch("Mcp-Method") }
    let target = parameters["name"].string ?? parameters["uri"].string
    if ["tools/call", "resources/read", "prompts/get"].contains(method) {
      guard let target, request.headers["mcp-name"].map(plain) == target else {
        throw mismatch("Mcp-Name")
      }
    }
  }

  /// A value of a header that may be in Base64, as `=?base64?…?=`.
  private static func plain(_ value: String) -> String {
    let (start, end) = ("=?base64?", "?=")
    guard value.hasPrefix(start), value.hasSuffix(end), value.count >= start.count + end.count,
      let bytes = Base64.bytes(of: String(value.dropFirst(start.count).dropLast(end.count)))
    else { return value }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func reply(_ id: JSONValue, _ error: RPCError, status: Int) throws -> Reply {
    Reply(
      status: status,
      body: [
        "jsonrpc": "2.0", "id": RequestID(id)?.value ?? .null,
        "error": try JSONValue(encoding: error),
      ])
  }

  private static func failure(_ id: JSONValue, _ error: RPCError, status: Int) throws -> WebResponse
  {
    try .json(reply(id, error, status: status).body, status: status)
  }
}
