// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// An answer of HTTP.
public struct WebResponse: Sendable {
  /// The status, such as 404.
  public var status: Int
  /// The headers, by their names in small letters.
  public var headers: [String: String]
  /// The body.
  public var body: [UInt8]
  /// The bytes after the body, as long as the client listens; `nil` for an answer that ends.
  public var stream: AsyncStream<[UInt8]>?
  /// The error of the program that was the reason for an answer of status 500, for the log.
  public internal(set) var fault: String?

  init(_ status: Int = 200, type: String, _ body: [UInt8], headers: [String: String] = [:]) {
    self.status = status
    self.headers = headers.merging(["content-type": type]) { $1 }
    self.body = body
  }

  /// A value as JSON.
  static func json(_ value: some Encodable, status: Int = 200) throws -> WebResponse {
    try json(text: JSONReport.line(of: value), status: status)
  }

  /// A value as a part of JSON.
  static func value(_ value: some Encodable) throws -> JSONValue {
    JSONValue(reading: Array(try JSONReport.line(of: value).utf8)) ?? .null
  }

  /// A text that is JSON.
  static func json(text: String, status: Int = 200) -> WebResponse {
    WebResponse(status, type: "application/json", Array(text.utf8))
  }

  /// Plain text.
  static func text(_ text: String, status: Int = 200) -> WebResponse {
    WebResponse(status, type: "text/plain; charset=utf-8", Array(text.utf8))
  }

  /// A page.
  static func page(_ html: String, status: Int = 200) -> WebResponse {
    WebResponse(status, type: "text/html; charset=utf-8", Array(html.utf8))
  }

  /// Server-sent events (HTML Living Standard, section 9.2).
  static func events(_ stream: AsyncStream<[UInt8]>) -> WebResponse {
    var response = WebResponse(
      type: "text/event-stream", [], headers: ["x-accel-buffering": "no"])
    response.stream = stream
    return response
  }

  /// An error for a program (RFC 9457, problem details).
  static func problem(_ problem: WebProblem) -> WebResponse {
    let value: [String: JSONValue] = [
      "type": "about:blank", "title": .string(problem.title), "status": .int(problem.status),
      "detail": .string(problem.detail), "code": .string(problem.code),
    ]
    let text =
      (try? JSONReport.line(of: JSONValue.object(value.merging(problem.members) { own, _ in own })))
      ?? "{}"
    return WebResponse(problem.status, type: "application/problem+json", Array(text.utf8))
  }
}
