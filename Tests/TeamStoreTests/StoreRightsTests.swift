// SPDX-License-Identifier: Apache-2.0
import Foundation
import TeamStore
import TestSupport
import Testing

/// What a login may see and change: by Concord's commands, and by statements of its own.
@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.reason)))
struct StoreRightsTests {
  @Test func rolesMayDoWhatTheyAreFor() throws {
    let team = try TeamWorkspace()
    try team.push()
    let paper = ["grow", Repository.fixture("papers/example-paper.txt").path, "--id", "new"]
    let term = ["glossary", "add", "甲乙丙", "abc"]
    for (role, papers, terms) in [
      ("reader", false, false), ("contributor", true, false), ("terminologist", true, true),
    ] {
      let login = try team.server.login(role)
      let node = try team.node()
      #expect(try team.run(["lookup", "上海精神"], in: node, as: login).status == 2)
      let add = try team.run(["team", "members", "--add", login, "--role", role], in: node)
      #expect(add.status == 0, "\(add.errors)")
      let answer = try team.run(["lookup", "上海精神"], in: node, as: login)
      #expect(answer.status == 0, "\(answer.errors)")
      for (command, isAllowed) in [(paper, papers), (term, terms)] {
        let before = try team.server.sql("select count(*) from concord.revision", in: team.store)
        let run = try team.run(command, in: node, as: login)
        #expect(run.status == (isAllowed ? 0 : 2), "\(role) \(command): \(run.errors)")
        if !isAllowed {
          #expect(run.errors.contains("\(login) may "))
          #expect(run.errors.split(separator: "\n").count == 1)
          // The copy is the store's again.
          let (own, files) = (["tm", "stats"], ["glossary", "list"])
          let admin = try team.node()
          for question in [own, files] {
            #expect(
              try team.run(question, in: node, as: login).output
                == team.run(question, in: admin).output)
          }
          #expect(
            try team.server.sql("select count(*) from concord.revision", in: team.store) == before)
        }
      }
      if terms { _ = try team.run(["undo"], in: node, as: login) }
      #expect(
        try team.run(["team", "members", "--add", login, "--role", "admin"], in: node, as: login)
          .status == 2)
      if papers { _ = try team.run(["tm", "remove", "new"], in: node) }
    }
  }

  /// A member of one project sees and changes nothing of another one, whatever statement he writes.
  @Test func otherProjectsAreInvisible() throws {
    let team = try TeamWorkspace()
    try team.push()
    _ = try team.run(["team", "init", "--store", team.store, "--project", "other"])
    let login = try team.server.login("stranger")
    let add = try team.run([
      "team", "members", "--store", team.store, "--project", "other", "--add", login, "--role",
      "admin",
    ])
    #expect(add.status == 0, "\(add.errors)")
    func count(_ text: String) throws -> String {
      try team.server.sql(text, in: team.store, as: login)
    }
    for table in ["file", "revision", "unit", "concept", "term"] {
      #expect(try count("select count(*) from concord.\(table)") == "0", "\(table)")
      #expect(try team.server.sql("select count(*) from concord.\(table)", in: team.store) != "0")
    }
    #expect(try count("select string_agg(name, ',') from concord.project") == "other")
    #expect(try count("select count(*) from concord.member where project = 1") == "0")
    let refused = [
      "select count(*) from concord.file_0", "select count(*) from concord.revision_3",
      "select concord.begin_change(1)", "select concord.lock_project(1)",
      "begin; select concord.begin_change(2); select concord.put(1, 'tm/a.tmx', 0, '', null, '')",
      "select concord.set_member(1, '\(login)', 'admin')",
      "select concord.set_member(2, '\(login)', 'reader')",
      "begin; select concord.begin_change(2); select concord.put(2, 'tm/../../a.tmx', 0, '', null, '')",
      "begin; select concord.begin_change(2); select concord.put(2, 'tm/.a.tmx', 0, '', null, '')",
      "begin; select concord.begin_change(2); select concord.put(2, 'glossaries/a.yxml', 0, '', null, '')",
      "insert into concord.unit values (1, 'tm/a.tmx', 0, 'zh', 'a', 'approved', 'a')",
      // Of the own project, but without a change of the file.
      "insert into concord.unit values (2, 'tm/a.tmx', 0, 'zh', 'a', 'approved', 'a')",
      "insert into concord.term values (1, 'glossaries/sco.yaml', 0, 'zh', 99, 'a', 'preferred')",
      "insert into concord.member (project, login, role) values (1, '\(login)', 'admin')",
      "insert into concord.revision values (2, 'tm/a.tmx', 1, null, '', 1, 'postgres', now(), '')",
      "update concord.revision set why = 'forged'", "delete from concord.revision",
      "update concord.file set version = 9", "delete from concord.file", "delete from concord.unit",
      "update concord.project set clock = 0", "update concord.member set role = 'admin'",
      "truncate concord.unit", "drop table concord.unit", "create table concord.mine (a int)",
      "set role concord_owner", "set session authorization postgres",
      "alter table concord.unit disable row level security",
    ]
    for text in refused {
      #expect(throws: (any Error).self, "\(text)") { try count(text) }
    }
    #expect(
      try team.server.sql("select clock from concord.project where id = 1", in: team.store) == "1")
    #expect(try team.server.sql("select count(*) from concord.revision", in: team.store) == "2")
  }

  @Test func aNewerSchemaIsRefused() throws {
    let team = try TeamWorkspace()
    try team.push()
    try team.server.sql(
      "insert into concord.schema_version values (\(StoreSchema.current + 1), 'later')",
      in: team.store)
    for command in [["push"], ["status"], ["migrate"], ["init"]] {
      let run = try team.run(["team"] + command + ["--store", team.store])
      #expect(run.status == 2)
      #expect(run.errors.contains("of a newer Concord"))
    }
  }

  @Test func twoInitsAtOnceMakeOneStore() throws {
    let team = try TeamWorkspace(isInitialized: false)
    let empty = try team.push()
    #expect(empty.status == 2)
    #expect(empty.errors.contains("'concord team init' makes one"))
    let runs = try (0..<4).map { _ in
      let process = Process()
      process.executableURL = try CommandRun.binary()
      process.arguments = ["team", "init", "--store", team.store]
      process.currentDirectoryURL = team.files.url
      process.environment = team.environment()
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      return process
    }
    for run in runs { run.waitUntilExit() }
    #expect(runs.allSatisfy { $0.terminationStatus == 0 })
    #expect(try team.server.sql("select count(*) from concord.project", in: team.store) == "1")
    #expect(
      try team.server.sql("select count(*) from concord.schema_version", in: team.store)
        == "\(StoreSchema.current)")
  }
}
