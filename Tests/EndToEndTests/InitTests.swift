// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite struct InitTests {
  @Test func makesAWorkspaceThatWorks() throws {
    let folder = try TemporaryFolder()
    let made = try CommandRun(["init", "team"], in: folder.url)
    #expect(made.status == 0)
    #expect(
      folder.files() == ["team/.gitignore", "team/concord.yaml", "team/glossaries/sco.yaml"])
    let starter = Repository.root.appendingPathComponent("glossaries/sco.yaml")
    #expect(
      try folder.text(of: "team/glossaries/sco.yaml")
        == String(contentsOf: starter, encoding: .utf8))
    let listed = try CommandRun(
      ["glossary", "list"], in: folder.url.appendingPathComponent("team/tm"))
    #expect(listed.status == 0)
    #expect(listed.output.contains("Shanghai Spirit"))
  }

  @Test func refusesAWorkspace() throws {
    let folder = try TemporaryFolder(["concord.yaml": "concord: 1\n"])
    let run = try CommandRun(["init"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("concord.yaml"))
    #expect(folder.files() == ["concord.yaml"])
  }

  /// The current folder may have been removed by another program; then a relative path is not one from the root.
  @Test(arguments: [["init", "team"], ["check", "a.md"], ["glossary", "list"]])
  func aFolderThatIsGoneIsSaid(_ command: [String]) throws {
    let folder = try TemporaryFolder(["a.md": "x"])
    let run = try CommandRun(
      command, in: folder.url,
      through: ["/bin/sh", "-c", "mkdir d && cd d && rmdir ../d && exec \"$0\" \"$@\""])
    #expect(run.status == 2)
    #expect(run.errors.contains("the current folder was removed"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func refusesAFileInItsWay() throws {
    let folder = try TemporaryFolder(["team": "a file"])
    let run = try CommandRun(["init", "team"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try folder.text(of: "team") == "a file")
  }
}
