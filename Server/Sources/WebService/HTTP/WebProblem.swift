// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// A reason why a request is not answered.
struct WebProblem: Error {
  var status: Int
  /// A stable name: `request/body`, or the code of a `JobError`.
  var code: String
  /// One sentence.
  var detail: String
  /// Further members of the answer (RFC 9457, section 3.2): the text of the client, and that of the workspace.
  var members: [String: JSONValue] = [:]
  /// The error of the program, for the log and not for the client.
  var fault: String?

  var title: String {
    switch status {
    case 400: "Bad request"
    case 401: "Unauthorized"
    case 403: "Forbidden"
    case 404: "Not found"
    case 405: "Method not allowed"
    case 408: "Request timeout"
    case 409: "Conflict"
    case 413: "Too large"
    case 415: "Unsupported media type"
    case 422: "Cannot be done"
    case 429: "Too many requests"
    case 503: "Busy"
    default: "Error"
    }
  }

  init(_ status: Int, _ code: String, detail: String, members: [String: JSONValue] = [:]) {
    self.status = status
    self.code = code
    self.detail = detail
    self.members = members
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
        fault = error.description
      } else {
        self.init(
          ["review/changed", "review/claimed", "glossary/decided", "store/conflict"].contains(
            error.code) ? 409 : 422, error.code,
          detail: error.description)
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
