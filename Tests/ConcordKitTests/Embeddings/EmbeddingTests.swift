// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@testable import ConcordKit

/// Sentence vectors from a server, and what replaces one in these tests.
@Suite struct EmbeddingTests {
  /// Answers each input with a vector of its length in characters and 1, last input first.
  static func lengths(_ body: String) -> String {
    let inputs = (try? JSON(parsing: body))?["input"].strings ?? []
    let items = inputs.enumerated().reversed().map {
      "{\"index\": \($0.offset), \"object\": \"embedding\", \"embedding\": [\($0.element.count), 1]}"
    }
    return ok("{\"object\": \"list\", \"data\": [\(items.joined(separator: ","))]}")
  }

  static func ok(_ json: String) -> String {
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: \(json.utf8.count)\r\n\r\n\(json)"
  }

  @Test("Vectors come in the order of the texts, are kept, and asked for once")
  func keeps() throws {
    let stub = try StubServer { Self.lengths($0) }
    defer { stub.stop() }
    let folder = try TemporaryFolder([:])
    let server = try EmbeddingServer(url: "http://127.0.0.1:\(stub.port)", model: "m")
    let texts = ["a", "马马", "a", "ccc"]
    let expected: [[Float]] = [[1, 1], [2, 1], [1, 1], [3, 1]]
    #expect(try server.vectors(of: texts, keptIn: folder.url.path) == expected)
    #expect(try server.vectors(of: texts, keptIn: folder.url.path) == expected)
    #expect(stub.requests.count == 1)
    let question = try JSON(parsing: stub.requests[0])
    #expect(question["model"].string == "m" && question["input"].strings == ["a", "马马", "ccc"])
    let other = try EmbeddingServer(url: "http://127.0.0.1:\(stub.port)", model: "n")
    _ = try other.vectors(of: ["a"], keptIn: folder.url.path)
    #expect(stub.requests.count == 2)
    _ = try server.vectors(of: (0..<100).map { "text \($0)" }, keptIn: nil)
    #expect(stub.requests.count == 4)
  }

  @Test(
    "What is no answer is one clear line",
    arguments: [
      "HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\nno model\n", "HTTP/1.1 200 OK\r\n\r\n{}",
      "nonsense", "", "HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{",
      "HTTP/1.1 200 OK\r\n\r\n{\"data\": [{\"index\": 0, \"embedding\": []}]}",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\nx",
    ])
  func bad(_ answer: String) throws {
    let stub = try StubServer { _ in answer }
    defer { stub.stop() }
    let server = try EmbeddingServer(url: "http://localhost:\(stub.port)/v1/")
    let error = try #require(throws: JobError.self) {
      try server.vectors(of: ["a"], keptIn: nil)
    }
    #expect(error.code.hasPrefix("embeddings/"))
    #expect(error.message.hasPrefix("http://localhost:\(stub.port)/v1/embeddings: "))
    #expect(!error.message.contains("\n"))
  }

  /// What a hostile server may answer.
  static let hostile = [
    "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nContent-Length: -9223372036854775808\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\n" + String(repeating: "X: y\r\n", count: 40_000),
    "HTTP/1.1 200 OK\r\nX: " + String(repeating: "y", count: 400_000),
    "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 99999999999999999999 OK\r\n\r\n{}", "HTTP/9 200 OK\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nx\r\n0\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r",
    ok("{\"data\": [{\"index\": 0, \"embedding\": [NaN]}]}"),
    ok("{\"data\": [{\"index\": 0, \"embedding\": [1e999]}]}"),
    ok("{\"data\": [{\"index\": 1, \"embedding\": [1]}]}"),
    ok("{\"data\": [{\"index\": -1, \"embedding\": [1]}]}"),
    ok("{\"data\": [{\"index\": 9223372036854775808, \"embedding\": [1]}]}"),
    ok("{\"data\": [{\"index\": 0, \"embedding\": [1]}, {\"index\": 0, \"embedding\": [1]}]}"),
    ok("{\"data\": [{\"index\": 0, \"embedding\": [\(String(repeating: "1,", count: 70_000))1]}]}"),
    ok(String(repeating: "[", count: 100_000)), ok("null"), ok("{\"data\": {}}"),
  ]

  @Test("A hostile server gets one clear line", arguments: hostile)
  func hostileServer(_ answer: String) throws {
    let stub = try StubServer { _ in answer }
    defer { stub.stop() }
    var server = try EmbeddingServer(url: "http://127.0.0.1:\(stub.port)")
    server.timeoutSeconds = 5
    let error = try #require(throws: JobError.self) {
      try server.vectors(of: ["a"], keptIn: nil)
    }
    #expect(error.code.hasPrefix("embeddings/"))
    #expect(!error.message.contains("\n"))
    #expect(stub.requests.count == 1)
  }

  @Test("A server that sends a byte now and then has no more time than one that sends none")
  func slowServer() throws {
    let stub = try StubServer(pause: 200_000) { _ in Self.ok("{}") }
    defer { stub.stop() }
    var server = try EmbeddingServer(url: "http://127.0.0.1:\(stub.port)")
    server.timeoutSeconds = 1
    let time = ContinuousClock().measure {
      let error = #expect(throws: JobError.self) {
        try server.vectors(of: ["a"], keptIn: nil)
      }
      #expect(error?.message.contains("no answer within 1 seconds") == true)
    }
    #expect(time < .seconds(4))
  }

  @Test("An answer without a length ends with its connection")
  func withoutLength() throws {
    let stub = try StubServer { _ in
      "HTTP/1.1 200 OK\r\n\r\n{\"data\": [{\"index\": 0, \"embedding\": [1, 2]}]}"
    }
    defer { stub.stop() }
    let server = try EmbeddingServer(url: "http://127.0.0.1:\(stub.port)")
    #expect(try server.vectors(of: ["a"], keptIn: nil) == [[1, 2]])
  }

  @Test("Vectors of other sizes in another batch are refused")
  func sizes() throws {
    let stub = try StubServer { body in
      let inputs = (try? JSON(parsing: body))?["input"].strings ?? []
      let size = inputs.count == EmbeddingServer.batch ? "1, 2" : "1"
      let items = inputs.indices.map { "{\"index\": \($0), \"embedding\": [\(size)]}" }
      return Self.ok("{\"data\": [\(items.joined(separator: ","))]}")
    }
    defer { stub.stop() }
    let server = try EmbeddingServer(url: "http://127.0.0.1:\(stub.port)")
    let error = #expect(throws: JobError.self) {
      try server.vectors(of: (0...EmbeddingServer.batch).map { "\($0)" }, keptIn: nil)
    }
    #expect(error?.code == "embeddings/answer")
  }

  @Test("A server that is not there is said to be so")
  func dead() throws {
    let stub = try StubServer { _ in "" }
    stub.stop()
    let server = try EmbeddingServer(url: "http://127.0.0.1:\(stub.port)")
    let error = try #require(throws: JobError.self) {
      try server.vectors(of: ["a"], keptIn: nil)
    }
    #expect(error.code == "embeddings/unreachable")
    #expect(error.message.contains("connection refused; start the server"))
  }

  @Test("An address is made whole or refused")
  func addresses() throws {
    for url in ["http://a:1", "http://a:1/", "http://a:1/v1", "http://a:1/v1/embeddings"] {
      #expect(try EmbeddingServer(url: url).url == "http://a:1/v1/embeddings")
    }
    #expect(HTTPRequest(url: "http://[::1]:80/x")?.host == "::1")
    for url in ["", "https://a", "a:1", "http://", "http://a:b", "http://a b", "http://a:"] {
      #expect(throws: JobError.self) { try EmbeddingServer(url: url) }
    }
  }

  @Test("An answer in chunks is put together")
  func chunks() throws {
    let answer = Array(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n"
        .utf8)
    var whole = HTTPAnswer()
    #expect(try whole.add(answer[...]))
    #expect(try whole.parsed().body == Array("abc0123456789".utf8))
    var parts = HTTPAnswer()
    for byte in answer.dropLast() { #expect(try !parts.add([byte])) }
    #expect(try parts.add(answer.suffix(1)))
    for length in 0..<answer.count {
      var cut = HTTPAnswer()
      _ = try? cut.add(answer.prefix(length))
      _ = try? cut.parsed()
    }
  }

  @Test("The command joins vectors to the evidence, and asks no one unasked")
  func command() throws {
    let stub = try StubServer { Self.lengths($0) }
    defer { stub.stop() }
    let folder = try TemporaryFolder(["a.txt": "我们来了。\n他走了。\n", "b.txt": "We came.\nHe left.\n"])
    let files = ["align", "a.txt", "b.txt", "--presegmented", "--format", "ids"]
    let plain = try CommandRun(files, in: folder.url)
    #expect(plain.status == 0 && stub.requests.isEmpty)
    let run = try CommandRun(
      files + ["--embeddings", "http://127.0.0.1:\(stub.port)"], in: folder.url)
    #expect(run.status == 0 && run.lines.count == 2 && stub.requests.count == 2)
    let dead = try CommandRun(files + ["--embeddings", "http://127.0.0.1:1"], in: folder.url)
    #expect(dead.status == 2 && dead.output.isEmpty)
    #expect(dead.errors.split(separator: "\n").count { $0.contains("127.0.0.1:1") } == 1)
  }
}
