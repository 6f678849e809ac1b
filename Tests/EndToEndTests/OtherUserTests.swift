// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// A user of the machine that is not root.
private enum OtherUser {
  /// What starts the program as a user that is not root; `nil` where that cannot be done.
  static let launcher: [String]? = {
    guard geteuid() == 0 else { return [] }
    let words = [
      "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all",
      // Where coverage is measured, that user cannot write the counts.
      "/usr/bin/env", "LLVM_PROFILE_FILE=/dev/null",
    ]
    guard FileManager.default.isExecutableFile(atPath: words[0]),
      let run = try? CommandRun(["--version"], through: words), run.status == 0
    else { return nil }
    return words
  }()
}

/// What a user who is not root may not read is said, and is not taken for empty.
@Suite(
  .timeLimit(.minutes(2)),
  .enabled(if: OtherUser.launcher != nil, "left out: no other user can run the program here"))
struct OtherUserTests {
  /// A workspace that other users may read, with a folder or file in it that they may not.
  private func workspace(closing path: String) throws -> SampleWorkspace {
    let workspace = try SampleWorkspace(withPaper: true)
    try workspace.folder.write(
      Data("摘要：天气很好。\n\nAbstract: The weather is fine.\n".utf8), to: "papers/own.txt")
    let root = workspace.folder.url.path
    let closed = root + "/" + path
    if (path as NSString).pathExtension.isEmpty {
      try FileManager.default.createDirectory(
        atPath: closed, withIntermediateDirectories: true)
    } else {
      try workspace.folder.write(Data("zh\ten\n".utf8), to: path)
    }
    chmod(root, 0o755)
    chmod(closed, 0)
    return workspace
  }

  private func open(_ workspace: SampleWorkspace, _ path: String) {
    chmod(workspace.folder.url.path + "/" + path, 0o755)
  }

  @Test(arguments: [
    ("tm/closed", ["lookup", "会议"]), ("tm/closed", ["tm", "verify"]),
    ("tm/closed", ["tm", "export"]),
    ("glossaries/closed", ["lookup", "会议"]), ("glossaries/closed", ["check", "papers/own.txt"]),
    ("glossaries/closed", ["glossary", "validate"]), ("tm", ["lookup", "会议"]),
    ("tm", ["tm", "verify"]),
    ("glossaries", ["check", "papers/own.txt"]),
    ("tm/closed.tmx", ["lookup", "会议"]), ("glossaries/closed.yaml", ["check", "papers/own.txt"]),
    ("papers", ["grow", "papers", "--dry-run"]),
  ])
  func whatCannotBeReadIsAnError(_ closed: String, _ command: [String]) throws {
    let workspace = try workspace(closing: closed)
    defer { open(workspace, closed) }
    let run = try workspace.run(command, through: OtherUser.launcher ?? [])
    #expect(run.status == 2, "\(run.output)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(run.errors.contains(closed), "\(run.errors)")
  }

  @Test func aFolderOfPapersThatCannotBeReadIsSaidAndTheRestGoesOn() throws {
    let workspace = try workspace(closing: "papers/closed")
    defer { open(workspace, "papers/closed") }
    let run = try workspace.run(["grow", "papers", "--dry-run"], through: OtherUser.launcher ?? [])
    #expect(run.output.contains("The weather is fine."))
    #expect(run.errors.contains("papers/closed: cannot be read"))
  }
}
