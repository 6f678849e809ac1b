// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import JSONRPC

/// Answers requests of HTTP for one workspace, without a connection: the pages, REST, and the protocols that other
/// programs speak.
///
/// ```swift
/// let service = WebService(root: "/work/institute")
/// let answer = service.answer(to: WebRequest("GET", "/api/v1/lookup?q=%E4%B8%8A%E6%B5%B7%E7%B2%BE%E7%A5%9E"))
/// print(answer.status)
/// ```
///
/// Thread-safe. A request sees the workspace as it is on disk.
public struct WebService: Sendable {
  /// The longest body of a request that uploads documents, in bytes.
  public static let longestUpload = 10 << 20
  /// The longest body of any other request, in bytes.
  public static let longestBody = 1 << 20

  let sessions: WorkspaceSessions
  let papers = OpenPapers()
  let notices = TeamNotices()
  /// The counts of the service.
  public let meter: ServiceMeter
  let assistant: AssistantService
  private let access: AccessRules

  /// A service for the workspace in a folder.
  public init(
    root: String, options: ServiceOptions = ServiceOptions(), meter: ServiceMeter = ServiceMeter()
  ) {
    sessions = WorkspaceSessions(at: root)
    access = AccessRules(options)
    assistant = AssistantService(root: root)
    self.meter = meter
    let (sessions, papers, notices) = (sessions, papers, notices)
    sessions.onStoreChange { [weak sessions] in
      if let sessions { notices.tell(papers, of: sessions) }
    }
  }

  /// The answer to a request; an error is an answer as well.
  public func answer(to request: WebRequest) -> WebResponse {
    var response: WebResponse
    do {
      let role = Self.role(for: request)
      var request = request
      request.person = try access.person(of: request, needing: role)
      guard request.body.count <= Self.longestBody(of: request) else {
        throw WebProblem(
          413, "request/body",
          detail: "the body is longer than \(Self.longestBody(of: request) >> 20) MB")
      }
      response = try routed(request)
    } catch {
      response = Self.answer(to: request, failedWith: WebProblem(error))
    }
    response.headers.merge(Self.safety) { own, _ in own }
    return response
  }

  /// The answer to a request whose body is too long to be read.
  public func tooLong(_ request: WebRequest) -> WebResponse {
    let limit = Self.longestBody(of: request)
    return Self.answer(
      to: request,
      failedWith: WebProblem(
        413, "request/body", detail: "the body is longer than \(limit >> 20) MB"))
  }

  /// The answer to a request whose body did not come, or not in time.
  public func tooSlow(_ request: WebRequest) -> WebResponse {
    var answer = Self.answer(
      to: request,
      failedWith: WebProblem(
        408, "request/body", detail: "the body did not come in whole, or not in time"))
    // The rest of the body may still come.
    answer.headers["connection"] = "close"
    return answer
  }

  /// Looks for changes of papers that people have open; to be called about every second.
  public func lookForChanges() { papers.look() }

  /// Requests that may take long, so that it is worth while to watch whether their client is still there.
  public static func mayTakeLong(_ request: WebRequest) -> Bool {
    let path = request.rawPath
    return [
      "/api/v1/check", "/api/v1/annotate", "/api/v1/align", "/api/v1/grow", "/api/v1/brief", "/mcp",
    ].contains(
      path)
  }

  /// The longest body of a request.
  public static func longestBody(of request: WebRequest) -> Int {
    let isUpload =
      request.rawPath == "/check"
      ? request.headers["content-type"]?.hasPrefix("application/json") == true
      : ["/api/v1/grow", "/api/v1/check", "/api/v1/annotate"].contains(request.rawPath)
    return isUpload ? longestUpload : longestBody
  }

  private static func role(for request: WebRequest) -> Role {
    // By the steps that the request is answered by: one path can be written in many ways.
    let steps = request.steps ?? []
    let isCall = steps.prefix(2) == ["api", "v1"]
    return switch (request.method, isCall ? steps.dropFirst(2).first : nil) {
    case ("POST", "concepts") where steps.count > 3: .terminologist
    case ("POST", "concepts"): .contributor
    case ("POST", "review"), ("POST", "papers"), ("POST", "claims"): .terminologist
    case ("POST", "comments"), ("GET", "searches"): .contributor
    case ("POST", "grow"): .contributor
    default:
      switch steps.first {
      case "review" where request.method == "POST", "decide": .terminologist
      case "propose", "comment": .contributor
      case "metrics": .admin
      default: .reader
      }
    }
  }

  private static func answer(to request: WebRequest, failedWith problem: WebProblem) -> WebResponse
  {
    var response: WebResponse
    if LanguageToolService.isCall(request) {
      response = .text(
        "Error: \(problem.detail)\n", status: problem.status == 422 ? 400 : problem.status)
    } else if PageService.isPage(request) {
      response = PageService.failure(problem, for: request)
    } else {
      response = .problem(problem)
    }
    response.fault = problem.fault
    switch problem.status {
    case 401: response.headers["www-authenticate"] = "Basic realm=\"Concord\", charset=\"UTF-8\""
    case 429, 503: response.headers["retry-after"] = "1"
    default: break
    }
    return response
  }

  /// Headers of every answer for browsers: nothing from elsewhere, nothing guessed, no frames.
  private static let safety = [
    "content-security-policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
      + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    "x-content-type-options": "nosniff", "referrer-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin", "cache-control": "no-store",
  ]

  private func routed(_ request: WebRequest) throws -> WebResponse {
    guard let steps = request.steps else { throw WebProblem.missing("such path") }
    let rest = Array(steps.dropFirst())
    switch steps.first {
    case "healthz" where rest.isEmpty: return try health(request)
    case "metrics" where rest.isEmpty:
      try Self.require("GET", of: request)
      return WebResponse(type: "text/plain; version=0.0.4; charset=utf-8", Array(meter.text.utf8))
    case "v2": return try LanguageToolService(service: self).answer(to: request, rest[...])
    case "check" where LanguageToolService.isCall(request), "languages":
      return try LanguageToolService(service: self).answer(to: request, steps[...])
    case "tmserver": return try TMServerService(service: self).answer(to: request, rest)
    case "apertium": return try ApertiumService(service: self).answer(to: request, rest)
    case "files": return try FileService(service: self).answer(to: request, rest)
    case "mcp" where rest.isEmpty: return try assistant.answer(to: request)
    case "api" where rest.first == "v1":
      return try APIService(service: self).answer(to: request, Array(rest.dropFirst()))
    default: return try PageService(service: self).answer(to: request, steps)
    }
  }

  private func health(_ request: WebRequest) throws -> WebResponse {
    try Self.require("GET", of: request)
    do {
      _ = try sessions.current()
    } catch {
      throw WebProblem(503, error.code, detail: error.description)
    }
    return .text("ok\n")
  }

  /// A language of a request, in any of the ways programs write it: `zh`, `zh-CN`, `zh_hans`.
  static func language(_ text: String?) throws -> LanguageTag? {
    guard let text, !text.isEmpty, text != "auto" else { return nil }
    guard let tag = LanguageTag(written: text) else {
      throw WebProblem.field("'\(text.prefix(50))' is not a language tag such as zh or en")
    }
    return tag
  }

  /// Requires a method.
  static func require(_ methods: String..., of request: WebRequest) throws {
    guard methods.contains(request.method) else {
      throw WebProblem(
        405, "request/method", detail: "use \(methods.joined(separator: " or ")) here")
    }
  }
}
