// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import ConcordKit

/// Answers and addresses of HTTP 1.1 servers (RFC 9112), without a server.
@Suite struct HTTPAnswerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var answer: String
    /// Whether the answer is whole before the connection ends.
    var isWhole = false
    var status = 200
    /// The body; `nil` for an answer that is refused.
    var body: String?
    var testDescription: String { name }
  }

  private static let head = "HTTP/1.1 200 OK\r\n"
  private static let chunked = head + "Transfer-Encoding: chunked\r\n\r\n"

  static let cases: [Case] = [
    Case(name: "nothing", answer: ""),
    Case(name: "no empty line after the headers", answer: head + "A: b\r\n"),
    Case(name: "no headers and no length", answer: head + "\r\nabc", body: "abc"),
    Case(
      name: "a length", answer: head + "Content-Length: 3\r\n\r\nabc", isWhole: true, body: "abc"),
    Case(name: "a shorter body than its length", answer: head + "Content-Length: 4\r\n\r\nabc"),
    Case(
      name: "a longer body than its length", answer: head + "Content-Length: 2\r\n\r\nabc",
      isWhole: true, body: "ab"),
    Case(
      name: "a length of zero", answer: head + "content-length:\t0\r\n\r\n", isWhole: true, body: ""
    ),
    Case(
      name: "the same length twice",
      answer: head + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", isWhole: true, body: "abc"
    ),
    Case(
      name: "two lengths", answer: head + "Content-Length: 3\r\nContent-Length: 2\r\n\r\nabc"),
    Case(name: "a length below zero", answer: head + "Content-Length: -1\r\n\r\nabc"),
    Case(name: "a length that is no number", answer: head + "Content-Length: x\r\n\r\nabc"),
    Case(
      name: "a header without a colon", answer: head + "Hello\r\nContent-Length: 1\r\n\r\na",
      isWhole: true, body: "a"),
    Case(
      name: "an error", answer: "HTTP/1.0 404 Not Found\r\nContent-Length: 0\r\n\r\n",
      isWhole: true,
      status: 404, body: ""),
    Case(
      name: "a status without words", answer: "HTTP/1.1 204\r\nContent-Length: 0\r\n\r\n",
      isWhole: true, status: 204, body: ""),
    Case(name: "no status", answer: "HTTP/1.1\r\n\r\n"),
    Case(name: "a status that is no number", answer: "HTTP/1.1 OK 200\r\n\r\n"),
    Case(name: "another protocol", answer: "SSH-2.0 200 x\r\n\r\n"),
    Case(
      name: "chunks", answer: chunked + "3\r\nabc\r\n0\r\n\r\n", isWhole: true, body: "abc"),
    Case(name: "no chunk", answer: chunked + "0\r\n\r\n", isWhole: true, body: ""),
    Case(name: "chunks without their end", answer: chunked + "3\r\nabc\r\n"),
    Case(name: "a chunk that is cut off", answer: chunked + "4\r\nabc"),
    Case(name: "a chunk whose size is no number", answer: chunked + "x\r\nabc\r\n0\r\n\r\n"),
    Case(name: "a chunk whose size is below zero", answer: chunked + "-1\r\nabc\r\n0\r\n\r\n"),
    // A chunk may have what the last one looks like in it.
    Case(
      name: "a chunk with an end in it", answer: chunked + "7\r\na0\r\n\r\nb\r\n0\r\n\r\n",
      isWhole: true, body: "a0\r\n\r\nb"),
    Case(name: "only an end within a chunk", answer: chunked + "9\r\na0\r\n\r\n"),
  ]

  @Test(arguments: cases) func answers(_ test: Case) {
    var answer = HTTPAnswer()
    var isWhole = false
    var read: (status: Int, body: [UInt8])?
    do {
      isWhole = try answer.add(Array(test.answer.utf8)[...])
      read = try answer.parsed()
    } catch {
      read = nil
    }
    #expect(isWhole == test.isWhole)
    #expect(read?.body == test.body.map { Array($0.utf8) })
    if let read { #expect(read.status == test.status) }
  }

  /// The end of the headers is found wherever the connection cuts them.
  @Test func cutHeaders() throws {
    let bytes = Array((Self.head + "Content-Length: 2\r\n\r\nab").utf8)
    for cut in 1..<bytes.count {
      var answer = HTTPAnswer()
      #expect(try !answer.add(bytes[..<cut]))
      #expect(try answer.add(bytes[cut...]), "cut at \(cut)")
      #expect(try answer.parsed().body == Array("ab".utf8))
    }
  }

  /// Headers have 64 KiB at most, and an answer 64 MiB: a server cannot fill the memory.
  @Test func limits() throws {
    func failure(_ body: () throws -> Void) -> String? {
      do { try body() } catch { return (error as? HTTPRequest.Failure)?.reason }
      return nil
    }
    var long = HTTPAnswer()
    let some = [UInt8](repeating: 0x61, count: HTTPAnswer.mostHeadBytes - 1)
    #expect(try !long.add(some[...]))
    #expect(failure { _ = try long.add([0x61]) }?.contains("headers have no end") == true)
    var promised = HTTPAnswer()
    let most = HTTPAnswer.mostBytes
    #expect(
      try !promised.add(Array((Self.head + "Content-Length: \(most)\r\n\r\n").utf8)[...]))
    var more = HTTPAnswer()
    #expect(
      failure {
        _ = try more.add(Array((Self.head + "Content-Length: \(most + 1)\r\n\r\n").utf8)[...])
      }?.contains("too long") == true)
  }

  struct Address: CustomTestStringConvertible, Sendable {
    var url: String
    /// Host, port and path; `nil` for an address that is refused.
    var parts: [String]?
    var testDescription: String { url }
  }

  @Test(arguments: [
    Address(url: "http://a", parts: ["a", "80", "/"]),
    Address(url: "http://a/", parts: ["a", "80", "/"]),
    Address(url: "http://a:8080/v1/x?y", parts: ["a", "8080", "/v1/x?y"]),
    Address(url: "http://[::1]:80/x", parts: ["::1", "80", "/x"]),
    Address(url: "http://[::1]", parts: ["::1", "80", "/"]),
    Address(url: "https://a"), Address(url: "a:80"), Address(url: "http://"),
    Address(url: "http:///x"),
    Address(url: "http://a:"), Address(url: "http://a:x"), Address(url: "http://a:8a"),
    Address(url: "http://[::1]x"), Address(url: "http://[]:80"), Address(url: "http://a b"),
    Address(url: "http://a/\u{7F}"), Address(url: "http://中"), Address(url: "http://a/\r\nX: y"),
  ])
  func addresses(_ test: Address) {
    let request = HTTPRequest(url: test.url)
    #expect(request.map { [$0.host, $0.port, $0.path] } == test.parts)
  }
}
