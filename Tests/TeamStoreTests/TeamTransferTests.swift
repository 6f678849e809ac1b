// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// `concord team push` and `pull`: the very bytes go in and come out, and nothing is overwritten silently.
@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.reason)))
struct TeamTransferTests {
  @Test func pullWritesTheVeryBytesOfPush() throws {
    let team = try TeamWorkspace()
    // Bytes that a canonical writer would not write.
    let yaml = try team.files.text(of: "glossaries/sco.yaml")
    try team.files.write(
      Data("# by hand\r\n\(yaml)\n\n# end".utf8), to: "glossaries/more/hand made.yaml")
    let tmx = try team.files.text(of: "tm/example-paper.tmx") + "<!-- é é -->\n"
    try team.files.write(Data(tmx.utf8), to: "tm/论文.tmx")
    let pushed = try team.push()
    #expect(pushed.status == 0, "\(pushed.errors)")
    #expect(try team.push().lines.last == "0 files pushed, 4 were the same")
    let out = try TemporaryFolder()
    try out.makeFolder("tm")
    try out.makeFolder("glossaries")
    let pulled = try team.run(["team", "pull", "--store", team.store], in: out)
    #expect(pulled.status == 0, "\(pulled.errors)")
    #expect(try TeamWorkspace.state(out) == TeamWorkspace.state(team.files))
    #expect(try TeamWorkspace.state(out).count == 4)
  }

  /// What two folders last had in common does not depend on how a session writes times.
  @Test func anotherTimeZoneIsNoConflict() throws {
    let team = try TeamWorkspace()
    try team.push()
    try team.files.write(
      Data((team.files.text(of: "tm/example-paper.tmx") + "<!-- later -->\n").utf8),
      to: "tm/example-paper.tmx")
    let status = try team.run(
      ["team", "status", "--store", team.store], adding: ["PGTZ": "Asia/Shanghai"])
    #expect(status.status == 0, "\(status.output)")
    #expect(status.output.contains("changed here   tm/example-paper.tmx"))
  }

  @Test func endingsInCapitalsArePushed() throws {
    let team = try TeamWorkspace()
    try team.files.write(Data(team.files.text(of: "tm/example-paper.tmx").utf8), to: "tm/Z.TMX")
    let pushed = try team.push()
    #expect(pushed.status == 0 && pushed.output.contains("pushed tm/Z.TMX"), "\(pushed.errors)")
  }

  @Test func onlyRemoveRemoves() throws {
    let team = try TeamWorkspace()
    try team.push()
    let path = "tm/example-paper.tmx"
    let other = try TemporaryFolder()
    try other.makeFolder("tm")
    try other.makeFolder("glossaries")
    _ = try team.run(["team", "pull", "--store", team.store], in: other)
    try other.write(Data((other.text(of: path) + "<!-- theirs -->\n").utf8), to: path)
    #expect(try team.run(["team", "push", "--store", team.store], in: other).status == 0)
    try FileManager.default.removeItem(at: team.files.url.appendingPathComponent(path))
    #expect(try team.push(["--overwrite"]).status == 0)
    let left = "select count(*) from concord.file where removed"
    #expect(try team.server.sql(left, in: team.store) == "0")
    #expect(try team.push(["--overwrite", "--remove"]).status == 0)
    #expect(try team.server.sql(left, in: team.store) == "1")
  }

  @Test func aConflictIsShownAndNothingIsWritten() throws {
    let team = try TeamWorkspace()
    try team.push()
    let other = try TemporaryFolder()
    try other.makeFolder("tm")
    try other.makeFolder("glossaries")
    _ = try team.run(["team", "pull", "--store", team.store], in: other)
    let path = "tm/example-paper.tmx"
    let text = try team.files.text(of: path)
    try team.files.write(Data((text + "<!-- mine -->\n").utf8), to: path)
    try other.write(Data((text + "<!-- theirs -->\n").utf8), to: path)
    #expect(try team.run(["team", "push", "--store", team.store], in: other).status == 0)
    for command in ["push", "pull"] {
      let run = try team.run(["team", command, "--store", team.store])
      #expect(run.status == 1)
      #expect(run.output.contains("conflict       \(path): version 2 in the store, by postgres"))
      #expect(try team.files.text(of: path).hasSuffix("<!-- mine -->\n"))
    }
    #expect(try team.run(["team", "status", "--store", team.store]).status == 1)
    #expect(try team.push(["--overwrite"]).status == 0)
    // What was overwritten is in the history, and can be had back.
    let old = try team.run(["team", "log", path, "--show", "2", "--store", team.store])
    #expect(old.output.hasSuffix("<!-- theirs -->\n"))
    let back = try team.run(["team", "revert", path, "--to", "2", "--store", team.store])
    #expect(back.lines == ["\(path) is as in version 2 again; this is version 4"])
    #expect(try team.run(["team", "pull", "--store", team.store]).status == 0)
    #expect(try team.files.text(of: path).hasSuffix("<!-- theirs -->\n"))
  }

  @Test func aFileThatIsGoneHereIsRemovedOnlyWhenAsked() throws {
    let team = try TeamWorkspace()
    try team.push()
    let path = team.files.url.appendingPathComponent("tm/example-paper.tmx")
    try FileManager.default.removeItem(at: path)
    #expect(try team.push().errors.contains("only in the store: 1 file;"))
    #expect(try team.run(["team", "pull", "--store", team.store]).status == 0)
    #expect(FileManager.default.fileExists(atPath: path.path))
    try FileManager.default.removeItem(at: path)
    #expect(try team.push(["--remove"]).lines.first == "removed tm/example-paper.tmx")
    // A file comes back under the next version.
    _ = try team.run(["grow", Repository.fixture("papers/example-paper.txt").path])
    #expect(try team.push().lines.first == "pushed tm/example-paper.tmx")
  }

  /// A folder that knows nothing of the store does not bring back what others removed.
  @Test func aRemovedFileIsNotBroughtBackSilently() throws {
    let team = try TeamWorkspace()
    try team.push()
    let node = try team.node()
    #expect(try team.run(["tm", "remove", "example-paper"], in: node).status == 0)
    try FileManager.default.removeItem(at: team.files.url.appendingPathComponent(".concord"))
    let run = try team.push()
    #expect(run.status == 1)
    #expect(run.output.contains("conflict       tm/example-paper.tmx"))
    #expect(run.output.contains("removed on one side"))
    #expect(try team.push(["--overwrite"]).lines.first == "pushed tm/example-paper.tmx")
  }

  @Test func aBrokenFileIsNotTaken() throws {
    let team = try TeamWorkspace()
    try team.files.write(Data("<tmx><body>".utf8), to: "tm/broken.tmx")
    let run = try team.push()
    #expect(run.status == 2)
    #expect(run.errors.contains("tm/broken.tmx"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try team.server.sql("select count(*) from concord.file", in: team.store) == "0")
  }

  /// A push is killed at many places; the next one goes on, and nothing is lost or doubled.
  @Test func aKilledPushGoesOn() throws {
    let team = try TeamWorkspace()
    let text = try team.files.text(of: "tm/example-paper.tmx")
    for number in 0..<1200 {
      try team.files.write(
        Data((text + "<!-- \(number) -->\n").utf8), to: "tm/paper-\(number).tmx")
    }
    var random = SeededGenerator(seed: 23)
    var done = 0
    for _ in 0..<12 {
      let process = Process()
      process.executableURL = try CommandRun.binary()
      process.arguments = ["team", "push", "--store", team.store]
      process.currentDirectoryURL = team.files.url
      process.environment = team.environment()
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.sleep(forTimeInterval: Double.random(in: 0.02...0.8, using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let count = Int(
        try team.server.sql("select count(*) from concord.file where not removed", in: team.store))
      #expect(try #require(count) >= done)
      done = count ?? 0
      // Each transaction is whole: as many revisions as files, and the units of each.
      #expect(
        try team.server.sql(
          """
          select count(*) from concord.file f where not exists (select from concord.revision r
            where r.project = f.project and r.name = f.name and r.version = f.version)
            or f.version <> 1 or (f.name like 'tm/%' and (select count(*) from concord.unit u
            where u.paper = f.name) <> 18)
          """, in: team.store) == "0")
    }
    #expect(try team.push().status == 0)
    #expect(try team.push().lines.last == "0 files pushed, 1202 were the same")
    #expect(try team.server.sql("select count(*) from concord.revision", in: team.store) == "1202")
  }
}
