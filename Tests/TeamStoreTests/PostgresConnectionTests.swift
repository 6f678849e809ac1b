// SPDX-License-Identifier: Apache-2.0
import Foundation
import PostgreSQL
import TestSupport
import Testing

/// Statements on a connection of the server.
@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.reason)))
struct PostgresConnectionTests {
  /// A standby server and a database that is set so take no changes, and the command says so in one line.
  @Test func aServerThatOnlyAnswers() throws {
    let team = try TeamWorkspace()
    try team.push()
    let node = try team.node()
    try team.server.sql(
      "do $$ begin execute 'alter database ' || current_database() || ' set default_transaction_read_only = on'; end $$",
      in: team.store)
    #expect(try team.run(["lookup", "上海精神"], in: node).status == 0)
    let run = try team.run(["glossary", "add", "甲乙", "abc"], in: node)
    #expect(run.status == 2 && run.errors.contains("its primary server"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  /// A pooler may give the next transaction to another connection of the server, so nothing is left there.
  @Test func preparedStatementsEndWithTheirTransaction() throws {
    let address = try PostgresServer.shared.get().database()
    let connection = try PostgresConnection(
      address.replacing("://", with: "://postgres@"))
    let sum = "select $1::bigint + 1"
    func ask(_ number: Int) throws -> String? {
      try connection.runPrepared(sum, [.integer(number)]).first?.first ?? nil
    }
    let answers = try connection.transaction {
      let first = [try ask(1), try ask(2)]
      // Each of these makes the server forget a statement without a name.
      try connection.run("select 1")
      let second = try ask(3)
      try connection.run("select $1::bigint", [.integer(1)])
      let third = try ask(4)
      try connection.copyOut("copy (select 1) to stdout (format binary)") { _ in }
      return first + [second, third, try ask(5)]
    }
    #expect(answers == ["2", "3", "4", "5", "6"])
    #expect(try ask(6) == "7")
    let left = try connection.run("select count(*) from pg_prepared_statements")
    #expect(left == [["0"]])
  }

  /// A statement that takes long is asked about, goes on, and is given up if that is in vain.
  @Test func aStatementIsWatched() throws {
    let address = try PostgresServer.shared.get().database()
    let connection = try PostgresConnection(
      address.replacing("://", with: "://postgres@"))
    var calls = 0
    connection.watch = PostgresWatch(patience: 0.1, interval: 0.1) { calls += 1 }
    #expect(
      try connection.run("select pg_sleep(0.35), $1::text", [.text("慢")]).first?.last == "慢")
    #expect(calls >= 2)
    #expect(throws: PostgresError.self) { try connection.run("select 1 / $1::int", [.int32(0)]) }
    #expect(try connection.run("select $1::int", [.int32(7)]) == [["7"]])
    connection.watch = PostgresWatch(patience: 0.1, interval: 0.1) {
      () throws(PostgresError) in throw PostgresError(code: "store/unreachable", message: "in vain")
    }
    let start = Date()
    #expect(throws: PostgresError(code: "store/unreachable", message: "in vain")) {
      try connection.transaction { try connection.run("select pg_sleep($1::int)", [.int32(30)]) }
    }
    #expect(Date().timeIntervalSince(start) < 10)
    #expect(!connection.isOpen)
    // Nothing is left of it in the server.
    let other = try PostgresConnection(address.replacing("://", with: "://postgres@"))
    var left = "1"
    for _ in 0..<50 where left != "0" {
      left =
        try other.run(
          "select count(*) from pg_stat_activity where query like 'select pg_sleep($1%' and state = 'active'"
        ).first?.first.flatMap { $0 } ?? ""
      if left != "0" { Thread.sleep(forTimeInterval: 0.1) }
    }
    #expect(left == "0")
  }
}
