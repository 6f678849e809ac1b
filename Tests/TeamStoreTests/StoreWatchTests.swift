// SPDX-License-Identifier: Apache-2.0
import Foundation
import Synchronization
import TestSupport
import Testing

/// A program that keeps running hears of the changes that others make in the store.
@Suite(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.reason)))
struct StoreWatchTests {
  /// `concord lsp` in a node.
  private final class Editor: Sendable {
    private let input = Pipe()
    private final class Written: Sendable {
      let text = Mutex("")
    }
    private let written = Written()
    private let process = Process()

    init(_ team: TeamWorkspace, in node: TemporaryFolder, text: String) throws {
      process.executableURL = try CommandRun.binary()
      process.arguments = ["lsp"]
      process.currentDirectoryURL = node.url
      process.environment = team.environment()
      let output = Pipe()
      (process.standardInput, process.standardOutput) = (input, output)
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread { [written] in
        while case let data = output.fileHandleForReading.availableData, !data.isEmpty {
          written.text.withLock { $0 += String(decoding: data, as: UTF8.self) }
        }
      }.start()
      let uri = node.url.appendingPathComponent("draft.md").absoluteString
      for message in [
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}"#,
        #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#,
        #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\#(uri)","languageId":"markdown","version":1,"text":"\#(text)"}}}"#,
      ] {
        let framed = "Content-Length: \(message.utf8.count)\r\n\r\n\(message)"
        try input.fileHandleForWriting.write(contentsOf: Data(framed.utf8))
      }
    }

    /// The seconds until something is written; `nil` if it was not within a minute.
    func wait(for text: String) -> Double? {
      let start = ProcessInfo.processInfo.systemUptime
      while ProcessInfo.processInfo.systemUptime - start < 60 {
        if written.text.withLock({ $0.contains(text) }) {
          return ProcessInfo.processInfo.systemUptime - start
        }
        Thread.sleep(forTimeInterval: 0.005)
      }
      return nil
    }

    deinit {
      try? input.fileHandleForWriting.close()
      process.waitUntilExit()
    }
  }

  private func forbid(_ term: String, _ team: TeamWorkspace, in node: TemporaryFolder) throws {
    let run = try team.run(
      ["glossary", "add", "词\(term)", "right \(term)", "--forbidden", term], in: node)
    #expect(run.status == 0, "\(run)")
  }

  @Test func anEditorGetsItsFindingsAgain() throws {
    let team = try TeamWorkspace()
    try team.push()
    let nodes = [try team.node(), try team.node()]
    let editor = try Editor(team, in: nodes[0], text: "The first alpha, bravo and charlie.")
    #expect(editor.wait(for: "publishDiagnostics") != nil)
    // The watch begins after the first document.
    Thread.sleep(forTimeInterval: 1)
    try forbid("alpha", team, in: nodes[1])
    let seconds = try #require(editor.wait(for: "right alpha"))
    // Under the load of all tests; without the watch nothing comes at all.
    #expect(seconds < 10)
    // A lost connection is made again, and what was changed meanwhile is found.
    try team.server.sql(
      """
      select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()
      """, in: team.store)
    try forbid("bravo", team, in: nodes[1])
    #expect(editor.wait(for: "right bravo") != nil)
  }
}
