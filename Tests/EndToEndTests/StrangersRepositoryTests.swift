// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// A workspace that comes with a `.git` of a stranger.
@Suite struct StrangersRepositoryTests {
  /// The settings of a repository may name programs; nothing that Concord asks of git runs them.
  @Test func programsOfItsSettingsAreNotRun() throws {
    let folder = try TemporaryFolder()
    #expect(try CommandRun(["init"], in: folder.url).status == 0)
    try folder.write(
      Data("#!/bin/sh\necho \"$0 $*\" >> \"\(folder.url.path)/ran.txt\"\nexit 1\n".utf8),
      to: "program.sh")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.url.appendingPathComponent("program.sh").path
    )
    try folder.write(Data("*.yaml diff=shown\n".utf8), to: ".gitattributes")
    let program = folder.url.appendingPathComponent("program.sh").path
    // A commit with a signature, which git gives to a program that proves it.
    try shell(
      """
      git init -q && git add glossaries .gitattributes && git commit -q -m 'The first terms' &&
      signed=$(git cat-file commit HEAD | sed 's/^committer.*/&\\ngpgsig -----BEGIN PGP SIGNATURE-----\\n \\n x\\n -----END PGP SIGNATURE-----/' \
        | git hash-object -t commit -w --stdin --literally) && git update-ref HEAD "$signed" &&
      for name in core.fsmonitor gpg.program diff.external diff.shown.textconv core.pager core.sshCommand; do
        git config $name '\(program)'
      done && git config log.showSignature true
      """, in: folder)
    let log = try CommandRun(["log", "shanghai-spirit"], in: folder.url)
    #expect(log.status == 0 && log.output.contains("The first terms"), "\(log.errors)")
    _ = try CommandRun(["doctor"], in: folder.url)
    #expect(try CommandRun(["glossary", "add", "新词", "new word"], in: folder.url).status == 0)
    #expect(!folder.files().contains("ran.txt"), "\((try? folder.text(of: "ran.txt")) ?? "")")
  }

  private func shell(_ script: String, in folder: TemporaryFolder) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder.url
    process.environment = ProcessInfo.processInfo.environment.merging([
      "GIT_AUTHOR_NAME": "Anna", "GIT_AUTHOR_EMAIL": "a@b.c", "GIT_COMMITTER_NAME": "Anna",
      "GIT_COMMITTER_EMAIL": "a@b.c",
    ]) { $1 }
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
