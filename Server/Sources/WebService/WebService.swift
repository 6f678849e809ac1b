import ConcordKit
import JSONRPC

/// Answers requests of HTTP for one workspace, without a connection: the web page's forms, REST, and the protocols that
/// other programs speak.
///
/// ```swift
/// let service = WebService(root: "/work/institute")
/// let answer = service.answer(to: WebRequest("GET", "/api/v1/lookup?q=%E4%B8%8A%E6%B5%B7%E7%B2%BE%E7%A5%9E"))
/// print(answer.status)
/// ```
///
/// Thread-safe. A request sees the workspace as it is on disk.
public struct WebService: Sendable {
  /// The longest body, in bytes.
  public static let longestBody = 10 << 20

  let sessions: WorkspaceSessions
  private let hosts: Set<String>

  /// A service for the workspace in a folder.
  ///
  /// - Parameter hosts: further names under which browsers may reach it, beside this machine's own.
  public init(root: String, hosts: Set<String> = []) {
    sessions = WorkspaceSessions(at: root)
    self.hosts = hosts.union(["localhost", "127.0.0.1", "[::1]", "::1"])
  }

  /// The answer to a request; an error is an answer as well.
  public func answer(to request: WebRequest) -> WebResponse {
    var response: WebResponse
    do {
      try checkOrigin(of: request)
      guard request.body.count <= Self.longestBody else {
        throw WebProblem(413, "request/body", detail: "the body is longer than 10 MB")
      }
      response = try routed(request)
    } catch {
      let problem = WebProblem(error)
      response =
        LanguageToolService.isCall(request)
        ? .text("Error: \(problem.detail)", status: problem.status == 422 ? 400 : problem.status)
        : .problem(problem)
    }
    response.headers.merge(Self.safety) { own, _ in own }
    return response
  }

  /// What every answer says to browsers: nothing from elsewhere, nothing guessed, no frames.
  private static let safety = [
    "content-security-policy":
      "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    "x-content-type-options": "nosniff", "referrer-policy": "no-referrer",
    "cache-control": "no-store",
  ]

  /// Refuses names that other pages may have pointed here, and writing from other pages.
  private func checkOrigin(of request: WebRequest) throws {
    func isOwn(_ authority: Substring) -> Bool {
      var name = authority
      if let colon = name.lastIndex(of: ":"), !name.hasSuffix("]"),
        name[name.index(after: colon)...].allSatisfy(\.isNumber)
      {
        name = name[..<colon]
      }
      return hosts.contains(name.lowercased())
    }
    if let host = request.headers["host"], !isOwn(host[...]) {
      throw WebProblem(
        403, "request/host", detail: "the server does not answer under this name; see --allow-host")
    }
    if let origin = request.headers["origin"], request.method != "GET", origin != "null" {
      let parts = origin.split(separator: "/", omittingEmptySubsequences: true)
      guard parts.count == 2, parts[0] == "http:" || parts[0] == "https:", isOwn(parts[1]) else {
        throw WebProblem(403, "request/origin", detail: "pages of other servers may not ask")
      }
    }
  }

  private func routed(_ request: WebRequest) throws -> WebResponse {
    guard let steps = request.steps else { throw WebProblem.missing("such path") }
    switch steps.first {
    case nil, "check", "style.css": return try PageService(service: self).answer(to: request, steps)
    case "healthz": return try health()
    case "v2": return try LanguageToolService(service: self).answer(to: request, steps.dropFirst())
    case "languages": return try LanguageToolService(service: self).answer(to: request, steps[...])
    case "tmserver":
      return try TMServerService(service: self).answer(to: request, Array(steps.dropFirst()))
    case "apertium":
      return try ApertiumService(service: self).answer(to: request, Array(steps.dropFirst()))
    case "files":
      return try FileService(service: self).answer(to: request, Array(steps.dropFirst()))
    case "api" where steps.dropFirst().first == "v1":
      return try APIService(service: self).answer(to: request, Array(steps.dropFirst(2)))
    default: throw WebProblem.missing("such path")
    }
  }

  private func health() throws -> WebResponse {
    _ = try sessions.current()
    return .text("ok\n")
  }

  /// A language of a request, in any of the ways programs write it: `zh`, `zh-CN`, `zh_hans`.
  static func language(_ text: String?) throws -> LanguageTag? {
    guard let text, !text.isEmpty, text != "auto" else { return nil }
    guard let tag = LanguageTag(text.split(separator: "_").joined(separator: "-")) else {
      throw WebProblem.field("'\(text.prefix(50))' is no tag of a language, such as zh or en")
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
