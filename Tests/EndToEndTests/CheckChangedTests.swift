// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// `scripts/check-changed`, which checks the drafts of a change in continuous integration.
@Suite struct CheckChangedTests {
  private static let script = Repository.root.appendingPathComponent("scripts/check-changed").path

  /// A repository with a draft in its first commit, and another one in its second.
  private func repository() throws -> TemporaryFolder {
    let folder = try SampleWorkspace().folder
    try folder.write(Data("The Spirit of Shanghai.\n".utf8), to: "old.md")
    let commit = "git add . && git -c user.name=A -c user.email=a@example.org commit -q -m"
    _ = try Transcript.run("git init -q && \(commit) one", in: folder.url)
    try folder.write(Data("A community of common destiny.\n".utf8), to: "new draft.md")
    try folder.write(Data("A community of common destiny.\n".utf8), to: "glossaries/notes.md")
    _ = try Transcript.run("\(commit) two", in: folder.url)
    return folder
  }

  private func run(_ arguments: String, in folder: TemporaryFolder) throws -> [String] {
    try Transcript.run("'\(Self.script)' \(arguments); echo \"exit $?\"", in: folder.url)
  }

  @Test func onlyChangedDraftsAreChecked() throws {
    let folder = try repository()
    let lines = try run("HEAD~1 out.sarif", in: folder)
    #expect(lines.last == "exit 1")
    #expect(lines.contains { $0.hasPrefix("new draft.md:1:3: error: ") }, "\(lines)")
    let sarif = try String(
      contentsOf: folder.url.appendingPathComponent("out.sarif"), encoding: .utf8)
    #expect(sarif.contains("new%20draft.md"))
    #expect(!sarif.contains("old.md"))
    #expect(!sarif.contains("notes.md"))
  }

  @Test func optionsGoToTheCheck() throws {
    let folder = try repository()
    #expect(try run("HEAD~1 out.sarif --fail-on never", in: folder).last == "exit 0")
  }

  @Test func nothingChangedIsNoError() throws {
    let folder = try repository()
    let lines = try run("HEAD out.sarif", in: folder)
    #expect(lines == ["no draft was changed since HEAD", "exit 0"])
    #expect(
      !FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("out.sarif").path))
  }

  /// A commit that cannot be compared with (in a clone without its history) would otherwise look like a change without drafts.
  @Test func anUnknownCommitIsAnError() throws {
    let folder = try repository()
    let lines = try run("nosuchbase out.sarif", in: folder)
    #expect(lines.last == "exit 2")
    #expect(lines.contains { $0.contains("nothing can be compared with 'nosuchbase'") }, "\(lines)")
    _ = try Transcript.run("git clone -q --depth=1 file://$PWD shallow", in: folder.url)
    let shallow = try Transcript.run(
      "cd shallow && git fetch -q --depth=1 origin $(git -C .. rev-parse HEAD~1);"
        + " '\(Self.script)' FETCH_HEAD out.sarif; echo \"exit $?\"", in: folder.url)
    #expect(shallow.last == "exit 2", "\(shallow)")
  }

  @Test func withoutArgumentsTheUsageIsShown() throws {
    let lines = try run("", in: try TemporaryFolder())
    #expect(lines.last == "exit 2")
    #expect(lines.first?.hasPrefix("usage: ") == true)
  }
}
