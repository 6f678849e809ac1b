// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// A workspace with `store:` in concord.yaml answers as a workspace of files does, and writes through.
@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.reason)))
struct StoreAnswerTests {
  static let reading: [[String]] = [
    ["lookup", "上海精神", "--format", "json"],
    ["lookup", "上海合作组织成员国元首理事会会议", "--min-score", "30", "--format", "json"],
    ["lookup", "local currencies", "--from", "en", "--to", "zh"],
    ["check", Repository.fixture("papers/example-draft.md").path, "--format", "json"],
    ["brief", Repository.fixture("papers/example-draft.md").path],
    ["analyze", Repository.fixture("papers/example-paper.txt").path],
    ["tm", "stats", "--format", "json"], ["tm", "export"], ["tm", "conflicts"],
    ["glossary", "list", "--format", "json"], ["glossary", "show", "shanghai-spirit"],
    ["glossary", "validate"], ["review", "--list"],
  ]

  @Test func theAnswersAreThoseOfFiles() throws {
    let team = try TeamWorkspace()
    #expect(try team.push().status == 0)
    let node = try team.node()
    for command in Self.reading {
      let (ours, theirs) = (try team.run(command, in: node), try team.run(command))
      #expect(ours.output == theirs.output, "\(command)")
      #expect(ours.status == theirs.status, "\(command)")
      #expect(ours.errors == theirs.errors, "\(command)")
    }
  }

  @Test func whatOneNodeWritesAnotherReads() throws {
    let team = try TeamWorkspace()
    try team.push()
    let nodes = [try team.node(), try team.node()]
    _ = try team.run(["lookup", "会议"], in: nodes[1])
    let commands = [
      ["glossary", "add", "测试概念", "test concept", "--id", "test-concept"],
      ["glossary", "set", "test-concept", "--note", "by hand"],
      ["grow", Repository.fixture("papers/example-paper.txt").path, "--id", "again"],
      ["review", "--reject", "example-paper.abstract.1"],
      ["tm", "remove", "again"],
    ]
    for command in commands {
      let run = try team.run(command, in: nodes[0])
      #expect(run.status == 0, "\(command): \(run.errors)")
      // The same command in the workspace of files makes the same answers.
      #expect(try team.run(command).status == 0)
      for question in [
        ["tm", "export", "--status", "all"], ["glossary", "export"], ["tm", "stats"],
      ] {
        let answers = try [team.files, nodes[0], nodes[1]].map {
          Self.withoutTimes(try team.run(question, in: $0).output)
        }
        #expect(Set(answers).count == 1, "\(command), \(question)")
      }
    }
    let log = try team.run(["team", "log", "--limit", "3"], in: nodes[1])
    #expect(log.lines.first?.contains("tm/again.tmx\tversion 2\tremoved\ttm remove") == true)
    #expect(log.output.contains("\treview\n"))
    #expect(try team.run(["undo"], in: nodes[0]).lines == ["tm/again.tmx is as it was before"])
    #expect(try team.run(["tm", "stats"], in: nodes[1]).output.contains("tm/again.tmx"))
  }

  private static func withoutTimes(_ text: String) -> String {
    text.replacing(/(changedate|creationdate)="[0-9TZ]*"/, with: "")
  }

  @Test func twoWritersLoseNothing() throws {
    let team = try TeamWorkspace()
    try team.push()
    let nodes = try (0..<4).map { _ in try team.node() }
    var runs: [Process] = []
    for number in 0..<12 {
      let process = Process()
      process.executableURL = try CommandRun.binary()
      process.arguments = [
        "glossary", "add", "丙\(number)", "third \(number)", "--id", "third-\(number)",
      ]
      process.currentDirectoryURL = nodes[number % 4].url
      process.environment = team.environment()
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      runs.append(process)
    }
    for run in runs { run.waitUntilExit() }
    #expect(runs.allSatisfy { $0.terminationStatus == 0 })
    let text = try team.run(["team", "log", "glossaries/own.yaml", "--show", "12"], in: nodes[0])
    for number in 0..<12 { #expect(text.output.contains("id: third-\(number)\n")) }
    #expect(
      try team.server.sql(
        "select count(*), max(version) from concord.revision where name = 'glossaries/own.yaml'",
        in: team.store) == "12|12")
  }

  @Test func aCopyThatWasChangedOrDamagedIsFetchedAgain() throws {
    let team = try TeamWorkspace()
    try team.push()
    let node = try team.node()
    let question = ["tm", "export"]
    let answer = try team.run(question, in: node).output
    let paper = ".concord/store/tm/example-paper.tmx"
    try node.write(Data("<tmx/>".utf8), to: paper)
    try node.write(Data(answer.utf8), to: ".concord/store/tm/stray.tmx")
    #expect(try team.run(question, in: node).output == answer)
    try node.write(Data("no state".utf8), to: ".concord/store.state")
    #expect(try team.run(question, in: node).output == answer)
    try FileManager.default.removeItem(at: node.url.appendingPathComponent(".concord"))
    #expect(try team.run(question, in: node).output == answer)
  }

  /// A copy from a stranger may have links: nothing is written, replaced or removed through them.
  @Test(arguments: ["tm", "tm/inner"])
  func linksInTheCopyLeadNowhere(_ link: String) throws {
    let team = try TeamWorkspace()
    let paper = try Data(contentsOf: team.files.url.appendingPathComponent("tm/example-paper.tmx"))
    try team.files.write(paper, to: "tm/inner/paper.tmx")
    try team.push()
    let node = try team.node()
    let outside = try TemporaryFolder(["mine.tmx": "mine", "paper.tmx": "mine too"])
    let store = node.url.appendingPathComponent(".concord/store")
    let place = store.appendingPathComponent(link)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(at: place, withDestinationURL: outside.url)
    let run = try team.run(["lookup", "上海精神"], in: node)
    #expect(run.status == 2 && run.errors.split(separator: "\n").count == 1, "\(run)")
    let names = try FileManager.default.contentsOfDirectory(atPath: outside.url.path).sorted()
    #expect(names == ["mine.tmx", "paper.tmx"])
    #expect(
      try String(contentsOf: outside.url.appendingPathComponent("paper.tmx"), encoding: .utf8)
        == "mine too")
  }

  /// A restored backup has the numbers of other changes.
  @Test func aRestoredBackupIsNoticed() throws {
    let team = try TeamWorkspace()
    try team.push()
    let node = try team.node()
    _ = try team.run(["glossary", "add", "甲乙", "first"], in: node)
    let name = team.store.split(separator: "/").last ?? ""
    // The same database without the last change, and with another one of the same number.
    try team.server.sql(
      """
      delete from concord.file where name = 'glossaries/own.yaml';
      delete from concord.revision where name = 'glossaries/own.yaml';
      delete from concord.term where glossary = 'glossaries/own.yaml';
      delete from concord.concept where glossary = 'glossaries/own.yaml';
      update concord.project set clock = clock - 1
      """, in: String(name))
    #expect(try team.run(["glossary", "list"], in: node).output.contains("甲乙") == false)
    let other = try team.node()
    let added = try team.run(["glossary", "add", "丙丁", "second"], in: other)
    #expect(added.status == 0, "\(added)")
    let list = try team.run(["glossary", "show", "second"], in: node)
    #expect(list.output.contains("丙丁"))
  }

  @Test func withoutTheServerNothingIsAnsweredSilently() throws {
    let team = try TeamWorkspace()
    try team.push()
    let node = try team.node()
    let answer = try team.run(["lookup", "上海精神"], in: node)
    try node.write(
      Data("concord: 1\nstore: postgresql://127.0.0.1:1/none\n".utf8), to: "concord.yaml")
    let unknown = try team.run(["lookup", "上海精神"], in: node)
    #expect(unknown.status == 2 && unknown.output.isEmpty)
    #expect(unknown.errors.contains("which you have not used before; run 'concord team status'"))
    let down = try team.run(["team", "status"], in: node)
    #expect(down.status == 2)
    #expect(down.errors.contains("the team's store cannot be opened"))
    #expect(down.errors.split(separator: "\n").count == 1)
    try node.write(Data("concord: 1\nstore: \(team.store)\n".utf8), to: "concord.yaml")
    let offline = ["CONCORD_OFFLINE": "1"]
    let copy = try team.run(["lookup", "上海精神"], in: node, adding: offline)
    #expect(copy.output == answer.output)
    #expect(copy.errors.contains("the team's store is not asked"))
    let write = try team.run(["glossary", "add", "甲", "a"], in: node, adding: offline)
    #expect(write.status == 2)
    #expect(write.errors.contains("cannot be changed while CONCORD_OFFLINE is set"))
    let fresh = try team.node()
    #expect(try team.run(["lookup", "上海精神"], in: fresh, adding: offline).status == 2)
  }
}
