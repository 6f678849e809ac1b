import ConcordKit
import JSONRPC

/// An answer of HTTP.
public struct WebResponse: Sendable {
  /// 200, 404, …
  public var status: Int
  /// The headers, by their names in small letters.
  public var headers: [String: String]
  /// The body.
  public var body: [UInt8]

  init(_ status: Int = 200, type: String, _ body: [UInt8], headers: [String: String] = [:]) {
    self.status = status
    self.headers = headers.merging(["content-type": type]) { $1 }
    self.body = body
  }

  /// A value as JSON.
  static func json(_ value: some Encodable, status: Int = 200) throws -> WebResponse {
    try json(text: JSONReport.line(of: value), status: status)
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

  /// An error for a program (RFC 9457, problem details).
  static func problem(_ problem: WebProblem) -> WebResponse {
    let value: JSONValue = [
      "type": "about:blank", "title": .string(problem.title), "status": .int(problem.status),
      "detail": .string(problem.detail), "code": .string(problem.code),
    ]
    let text = (try? JSONReport.line(of: value)) ?? "{}"
    return WebResponse(
      problem.status, type: "application/problem+json", Array(text.utf8),
      headers: problem.status == 503 ? ["retry-after": "1"] : [:])
  }
}

/// A reason why a request is not answered.
struct WebProblem: Error {
  var status: Int
  /// A stable name: `request/body`, or the code of a `JobError`.
  var code: String
  /// One sentence.
  var detail: String

  var title: String {
    switch status {
    case 400: "Bad request"
    case 403: "Forbidden"
    case 404: "Not found"
    case 405: "Method not allowed"
    case 413: "Too large"
    case 415: "Unsupported media type"
    case 422: "Cannot be done"
    case 503: "Busy"
    default: "Error"
    }
  }

  init(_ status: Int, _ code: String, detail: String) {
    self.status = status
    self.code = code
    self.detail = detail
  }

  /// The problem of an error: what a person gave cannot be read, or the workspace cannot.
  init(_ error: any Error) {
    switch error {
    case let problem as WebProblem: self = problem
    case is CancellationError:
      self.init(503, JobError.cancelledCode, detail: "the answer took too long")
    default:
      let error = JobError(error)
      if error.code == JobError.cancelledCode {
        self.init(503, error.code, detail: "the answer took too long")
      } else if error.code == JobError.internalCode {
        self.init(500, error.code, detail: "the server has a fault; its log says which")
      } else {
        self.init(422, error.code, detail: error.description)
      }
    }
  }

  static func missing(_ what: String) -> WebProblem {
    WebProblem(404, "request/path", detail: "there is no \(what)")
  }

  static func field(_ detail: String) -> WebProblem {
    WebProblem(400, "request/field", detail: detail)
  }
}
