// SPDX-License-Identifier: Apache-2.0

/// Decides whether a request may be answered at all: its host, its origin, its person.
struct AccessRules: Sendable {
  private let hosts: Set<String>
  private let people: AccessList?
  private let rate: RequestRate?

  init(_ options: ServiceOptions) {
    hosts = options.hosts.union(["localhost", "127.0.0.1", "[::1]"])
    people = options.people
    rate = options.requestsPerSecond.map { RequestRate(perSecond: $0) }
  }

  /// The person who asks; `nil` where nobody needs a token.
  ///
  /// - Throws: `WebProblem` for a request that is not answered.
  func person(of request: WebRequest, needing role: Role) throws -> AccessList.Person? {
    try checkHost(of: request)
    try checkOrigin(of: request)
    var person: AccessList.Person?
    if let people {
      guard let token = Self.token(of: request), let found = people.person(with: token) else {
        // Guesses are counted as well.
        try checkRate(of: request.client)
        throw WebProblem(401, "request/token", detail: "a token is needed; see docs/server.md")
      }
      person = found
      guard found.role >= role else {
        throw WebProblem(
          403, "request/role",
          detail: "this needs the role \(role.rawValue); yours is \(found.role.rawValue)")
      }
    }
    try checkRate(of: person?.name ?? request.client)
    return person
  }

  private func checkRate(of client: String) throws {
    if let rate, !rate.allows(client) {
      throw WebProblem(
        429, "request/rate", detail: "these are more requests than one client may send")
    }
  }

  /// Refuses names that other pages may have pointed here (DNS rebinding).
  private func checkHost(of request: WebRequest) throws {
    if let host = request.headers["host"], !isOwn(host[...]) {
      throw WebProblem(
        403, "request/host", detail: "the server does not answer under this name; see --allow-host")
    }
  }

  /// Refuses requests that a page of another server has made a browser send.
  private func checkOrigin(of request: WebRequest) throws {
    if request.method == "GET" || request.method == "HEAD" { return }
    let isForeign: Bool
    if let origin = request.headers["origin"] {
      let parts = origin.split(separator: "/", omittingEmptySubsequences: true)
      let isSite = parts.count == 2 && (parts[0] == "http:" || parts[0] == "https:")
      isForeign = !isSite || !isOwn(parts[1])
    } else {
      isForeign =
        request.headers["sec-fetch-site"].map { $0 != "same-origin" && $0 != "none" } ?? false
    }
    if isForeign {
      throw WebProblem(403, "request/origin", detail: "pages of other servers may not ask")
    }
  }

  private func isOwn(_ authority: Substring) -> Bool {
    var name = authority
    if let colon = name.lastIndex(of: ":"), !name.hasSuffix("]"),
      name[name.index(after: colon)...].allSatisfy(\.isNumber)
    {
      name = name[..<colon]
    }
    return hosts.contains(name.lowercased())
  }

  /// The token of a request: as `Bearer`, as the password of `Basic`, or in the field where a protocol has a key.
  private static func token(of request: WebRequest) -> String? {
    if let header = request.headers["authorization"] {
      let parts = header.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      switch parts[0].lowercased() {
      case "bearer": return String(parts[1])
      case "basic":
        guard let bytes = Base64.bytes(of: String(parts[1])) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.firstIndex(of: ":").map { String(text[text.index(after: $0)...]) }
      default: return nil
      }
    }
    // LibreOffice and other clients of LanguageTool send `apiKey`, OmegaT sends Apertium's `key`.
    if LanguageToolService.isCall(request) {
      return LanguageToolService.form(of: request)["apiKey"]
    }
    return request.rawPath.hasPrefix("/apertium/") ? request.query["key"] : nil
  }
}
