// SPDX-License-Identifier: Apache-2.0
import Foundation
import JSONRPC
import Testing

@testable import WebService

/// Who is answered, and what every answer says.
@Suite struct AccessTests {
  @Test func hashesAreThoseOfTheStandard() {
    #expect(
      SHA256.hex(of: []) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hex(of: "abc".utf8)
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hex(of: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      SHA256.hex(of: Array(repeating: UInt8(ascii: "a"), count: 1000))
        == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")
  }

  @Test func otherNamesAndPagesOfOthersAreRefused() throws {
    let kit = try ServiceWorkspace(options: ServiceOptions(hosts: ["concord.example"]))
    for host in [
      "127.0.0.1:8081", "localhost", "[::1]:8081", "concord.example", "Concord.Example:443",
    ] {
      #expect(kit.get("/healthz", headers: ["Host": host]).status == 200, "\(host)")
    }
    for host in [
      "evil.example", "evil.example:8081", "127.0.0.1.evil.example", "", "localhost.evil",
    ] {
      #expect(kit.get("/healthz", headers: ["Host": host]).status == 403, "\(host)")
    }
    for origin in [
      "https://evil.example", "null", "http://localhost.evil", "chrome-extension://abc", "",
    ] {
      let answer = kit.post("/v2/check", "text=a&language=en", headers: ["Origin": origin])
      #expect(answer.status == 403, "\(origin)")
    }
    for origin in ["http://127.0.0.1:8081", "https://concord.example"] {
      let answer = kit.post("/v2/check", "text=a&language=en", headers: ["Origin": origin])
      #expect(answer.status == 200, "\(origin)")
    }
    #expect(kit.post("/check", "draft=a", headers: ["Sec-Fetch-Site": "cross-site"]).status == 403)
  }

  @Test func everyAnswerTellsBrowsersToTrustNothing() throws {
    let kit = try ServiceWorkspace()
    for target in ["/", "/check", "/app.js", "/api/v1/lookup?q=a", "/v2/check", "/none"] {
      let headers = kit.get(target).headers
      let policy = try #require(headers["content-security-policy"])
      #expect(policy.hasPrefix("default-src 'none'"))
      #expect(!policy.contains("unsafe"))
      #expect(headers["x-content-type-options"] == "nosniff")
    }
  }

  private func people() throws -> (AccessList, tokens: [Role: String]) {
    var lines: [String] = ["# people"]
    var tokens: [Role: String] = [:]
    for role in Role.allCases {
      let made = AccessList.newToken(for: .init(role: role, name: "Person \(role)"))
      lines.append(made.line)
      tokens[role] = made.token
    }
    #expect(Set(tokens.values).count == Role.allCases.count)
    return (try AccessList(lines.joined(separator: "\n")), tokens)
  }

  @Test func aTokenIsNeededWhereThereArePeople() throws {
    let (list, tokens) = try people()
    let kit = try ServiceWorkspace(options: ServiceOptions(people: list))
    let reader = try #require(tokens[.reader])
    let refused = kit.get("/api/v1/lookup?q=a")
    #expect(refused.status == 401)
    #expect(refused.headers["www-authenticate"]?.hasPrefix("Basic ") == true)
    #expect(
      kit.get("/api/v1/lookup?q=a", headers: ["Authorization": "Bearer nothing"]).status == 401)
    let basic = Data("anybody:\(reader)".utf8).base64EncodedString()
    for header in ["Bearer \(reader)", "Basic \(basic)"] {
      #expect(kit.get("/api/v1/lookup?q=a", headers: ["Authorization": header]).status == 200)
    }
    // Protocols that have a field for a key.
    #expect(kit.post("/v2/check", "text=a&language=en&username=x&apiKey=\(reader)").status == 200)
    #expect(kit.get("/apertium/translate?q=a&langpair=zh%7Cen&key=\(reader)").status == 200)
    #expect(kit.get("/healthz").status == 401)
  }

  @Test func rolesAreHeld() throws {
    let (list, tokens) = try people()
    let kit = try ServiceWorkspace(options: ServiceOptions(people: list))
    try kit.add("doubt", [("甲句在此。", "Sentence A is here.")], waiting: [0])
    func status(_ role: Role, _ method: String, _ target: String) throws -> Int {
      let token = try #require(tokens[role])
      return kit.service.answer(
        to: WebRequest(
          method, target,
          headers: ["Authorization": "Bearer \(token)", "Content-Type": "application/json"],
          body: Array("{}".utf8))
      ).status
    }
    for (target, method, least) in [
      ("/metrics", "GET", Role.admin), ("/api/v1/review", "POST", .terminologist),
      ("/review", "POST", .terminologist), ("/api/v1//review", "POST", .terminologist),
      ("//review", "POST", .terminologist), ("/api/%761/review", "POST", .terminologist),
      ("/api/v1/papers/doubt", "POST", .terminologist), ("//metrics", "GET", .admin),
      ("/api/v1/grow", "POST", .contributor),
      ("/api/v1/lookup?q=a", "GET", .reader),
    ] {
      for role in Role.allCases {
        #expect(try (status(role, method, target) == 403) == (role < least), "\(role) \(target)")
      }
    }
  }

  @Test func theReviewerIsThePersonOfTheToken() throws {
    let (list, tokens) = try people()
    let kit = try ServiceWorkspace(options: ServiceOptions(people: list))
    try kit.add("doubt", [("甲句在此。", "Sentence A is here.")], waiting: [0])
    let headers = ["Authorization": "Bearer \(try #require(tokens[.terminologist]))"]
    let page = kit.get("/api/v1/review", headers: headers).json
    let unit = try #require(page["units"].array?.first)
    let answer = try kit.post(
      "/api/v1/review",
      json: [
        "file": unit["file"], "id": unit["id"], "version": page["versions"].array?.first ?? .null,
        "decision": "accept",
      ], headers: headers)
    #expect(answer.status == 200)
    #expect(try kit.text(of: "tm/doubt.tmx").contains("Person terminologist"))
  }

  @Test func aListOfPeopleSaysWhatIsWrongWithIt() {
    for text in [
      "", "# nobody", "reader abc Li", "king \(SHA256.hex(of: [])) Li",
      "reader \(SHA256.hex(of: []))",
    ] {
      #expect(throws: AccessFault.self, "\(text)") { try AccessList(text) }
    }
  }

  /// Whoever writes the file with an editor of Windows locks nobody out.
  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func aListOfPeopleHasLinesOfAnySystem(_ ending: String, _ start: String) throws {
    let made = Role.allCases.map { AccessList.newToken(for: .init(role: $0, name: "Li \($0)")) }
    let lines = ["# people", ""] + made.map(\.line) + [""]
    let list = try AccessList(start + lines.joined(separator: ending))
    for (role, own) in zip(Role.allCases, made) {
      #expect(list.person(with: own.token) == AccessList.Person(role: role, name: "Li \(role)"))
    }
    let error = #expect(throws: AccessFault.self) {
      try AccessList(start + (lines + ["king"]).joined(separator: ending))
    }
    #expect(error?.description.hasPrefix("line 8:") == true)
  }

  @Test func oneClientCannotTakeTheServer() {
    let rate = RequestRate(perSecond: 5)
    let start = ContinuousClock.now
    #expect((0..<10).allSatisfy { _ in rate.allows("a", at: start) })
    #expect(!rate.allows("a", at: start))
    #expect(rate.allows("b", at: start))
    #expect(rate.allows("a", at: start + .milliseconds(250)))
    #expect(!rate.allows("a", at: start + .milliseconds(260)))
  }

  @Test func tooManyRequestsAreToldWhenToComeBack() throws {
    let kit = try ServiceWorkspace(options: ServiceOptions(requestsPerSecond: 1))
    let statuses = (0..<4).map { _ in kit.get("/healthz") }
    #expect(statuses.last?.status == 429)
    #expect(statuses.last?.headers["retry-after"] == "1")
  }

  @Test func theMeterCountsAndRefuses() throws {
    let meter = ServiceMeter(capacity: 1)
    #expect(meter.begin())
    #expect(!meter.begin())
    meter.end(.milliseconds(5), status: 200)
    #expect(meter.begin())
    let kit = try ServiceWorkspace()
    let text = kit.get("/metrics").text
    #expect(text.contains("# TYPE concord_requests_total counter"))
    #expect(meter.text.contains("concord_requests_refused_total 1"))
    #expect(meter.text.contains("concord_requests_total{status=\"200\"} 1"))
  }
}
