// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// The service's own interface, `/api/v1`: the results of the library as JSON, as `--format json` of the command line.
struct APIService {
  let service: WebService

  /// - Parameter steps: the decoded steps of the path after `/api/v1`.
  func answer(to request: WebRequest, _ steps: [String]) throws -> WebResponse {
    if steps == ["openapi.json"] {
      try WebService.require("GET", of: request)
      return try .json(APIDescription.json)
    }
    if steps == ["notices.atom"] {
      try WebService.require("GET", of: request)
      return try TeamNotices.feed(for: request, in: service)
    }
    if steps.count == 2, steps[0] == "events" {
      try WebService.require("GET", of: request)
      let editor = try service.papers.editor(
        for: steps[1], in: service.sessions.current().workspace)
      return .events(try service.papers.events(of: editor))
    }
    let path = steps.first.map { steps.count == 2 ? "\($0)/{id}" : $0 } ?? ""
    let own = APICall.all.filter { $0.path == path && steps.count <= 2 }
    guard !own.isEmpty else { throw WebProblem.missing("such call; see /api/v1/openapi.json") }
    guard let call = own.first(where: { $0.method == request.method }) else {
      throw WebProblem(
        405, "request/method", detail: "use \(own.map(\.method).joined(separator: " or ")) here")
    }
    return try call.answer(
      service, fields(of: request, call, step: steps.count == 2 ? steps[1] : ""))
  }

  private func fields(of request: WebRequest, _ call: APICall, step: String) throws -> APIFields {
    let value: JSONValue
    if call.method == "POST" {
      let type = request.headers["content-type"]?.lowercased() ?? ""
      guard type.hasPrefix("application/json") else {
        throw WebProblem(415, "request/type", detail: "the body is JSON: application/json")
      }
      guard let body = JSONValue(reading: request.body), body.object != nil else {
        throw WebProblem(400, "request/body", detail: "the body is not a JSON object")
      }
      value = body
    } else {
      value = .object(request.query.fields.mapValues { .string($0) })
    }
    // A misspelt option that is not looked at would change the answer silently.
    let known = Set(call.fields.map(\.name))
    if let unknown = value.object?.keys.filter({ !known.contains($0) }).min() {
      throw WebProblem.field(
        "there is no field \(unknown.prefix(50)) here; see /api/v1/openapi.json")
    }
    return APIFields(value: value, step: step, person: request.person)
  }
}
