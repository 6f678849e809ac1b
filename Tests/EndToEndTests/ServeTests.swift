// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// `concord serve` runs the program `concord-server` that lies beside it.
@Suite struct ServeTests {
  /// A folder with a copy of the program, so that another program can lie beside it.
  private func bin(server: String?) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let copy = folder.url.appendingPathComponent("concord")
    if link(try CommandRun.binary().path, copy.path) != 0 {
      try FileManager.default.copyItem(at: CommandRun.binary(), to: copy)
    }
    if let server {
      try folder.write(Data(server.utf8), to: "concord-server")
      chmod(folder.url.appendingPathComponent("concord-server").path, 0o755)
    }
    return folder
  }

  /// Starts a program that was just copied: another test that starts one in the same moment may still have the copy
  /// open for writing, until its own program runs.
  private func start(_ process: Process) throws {
    for _ in 0..<100 {
      do { return try process.run() } catch let error as NSError {
        let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError
        guard cause?.code == Int(ETXTBSY) else { throw error }
        usleep(20_000)
      }
    }
    try process.run()
  }

  private func run(_ arguments: [String], from bin: TemporaryFolder) throws -> (
    status: Int32, output: String, errors: String
  ) {
    let process = Process()
    process.executableURL = bin.url.appendingPathComponent("concord")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    let (stdout, stderr) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (stdout, stderr)
    try start(process)
    let output = String(decoding: stdout.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let errors = String(decoding: stderr.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output, errors)
  }

  @Test func theServerGetsTheWorkspaceAndTheOptions() throws {
    let workspace = try SampleWorkspace()
    let bin = try bin(server: "#!/bin/sh\nfor word in \"$@\"; do echo \"$word\"; done\nexit 7\n")
    let root = workspace.folder.url.path
    let run = try run(
      ["serve", "--workspace", root, "--port", "0", "--allow-host", "a.example", "--rate", "9"],
      from: bin)
    // The program has become the server: its output and its exit code are those of the command.
    #expect(run.status == 7)
    let words = run.output.split(separator: "\n").map(String.init)
    #expect(words.first == "--workspace")
    #expect(
      words.dropFirst(2) == ["--port", "0", "--allow-host", "a.example", "--rate", "9"])
    #expect(words.dropFirst().first.map { $0.hasSuffix(bin.url.lastPathComponent) } == false)
    #expect(run.errors.isEmpty)
  }

  @Test func withoutTheServerOneLineSaysSo() throws {
    let workspace = try SampleWorkspace()
    let run = try run(
      ["serve", "--workspace", workspace.folder.url.path], from: bin(server: nil))
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.contains("concord-server is not beside concord"))
  }

  @Test func aFolderThatIsNoWorkspaceIsNamedBeforeTheServerIsRun() throws {
    let folder = try TemporaryFolder()
    let run = try run(
      ["serve", "--workspace", folder.url.path], from: bin(server: "#!/bin/sh\nexit 0\n"))
    #expect(run.status == 2)
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}
