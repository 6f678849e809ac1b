// SPDX-License-Identifier: Apache-2.0
import Foundation
import PostgreSQL
import TestSupport
import Testing

/// Servers that end a connection before it is made.
@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.reason)))
struct PostgresHandshakeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let answer: [UInt8]?
    let says: String
    var testDescription: String { name }
  }

  static let notice = FakePostgres.report(
    "N", severity: "WARNING", state: "01000", text: "a notice of the server")
  static let end = FakePostgres.report(
    "E", severity: "FATAL", state: "57P03", text: "the database system is shutting down")
  static let cases = [
    Case(
      name: "a notice, then an error", answer: FakePostgres.welcome + notice + end,
      says: "the database system is shutting down"),
    Case(
      name: "an error after the handshake", answer: FakePostgres.welcome + FakePostgres.ready + end,
      says: "closed the connection"),
    Case(
      name: "a notice, and nothing more", answer: FakePostgres.welcome + notice,
      says: "closed the connection"),
    Case(name: "nothing", answer: nil, says: "failed: timeout expired"),
  ]

  /// One line is printed, whatever the server says before it goes.
  @Test(arguments: cases) func oneLineIsPrinted(_ test: Case) throws {
    let server = try FakePostgres(test.answer)
    defer { server.stop() }
    let folder = try TemporaryFolder()
    for name in ["tm", "glossaries"] { try folder.write(Data(), to: "\(name)/.keep") }
    try folder.write(
      Data("store: postgresql://u@127.0.0.1:\(server.port)/x?connect_timeout=2\n".utf8),
      to: "concord.yaml")
    let start = Date()
    let run = try CommandRun(["team", "status"], in: folder.url)
    #expect(run.status == 2 && run.output.isEmpty)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 1 && run.errors.contains(test.says), "\(run.errors)")
    #expect(Date().timeIntervalSince(start) < 10)
  }

  /// A server that does not answer has its time, and the next one is asked then.
  @Test func theNextServerIsAsked() throws {
    let (silent, other) = (try FakePostgres(nil), try FakePostgres(FakePostgres.welcome + Self.end))
    defer {
      silent.stop()
      other.stop()
    }
    let start = Date()
    let error = #expect(throws: PostgresError.self) {
      try PostgresConnection(
        "postgresql://u@127.0.0.1:\(silent.port),127.0.0.1:\(other.port)/x?connect_timeout=2")
    }
    #expect(error?.code == "store/unreachable")
    let seconds = Date().timeIntervalSince(start)
    #expect((2..<15).contains(seconds), "\(seconds)")
  }
}
