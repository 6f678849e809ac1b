// SPDX-License-Identifier: Apache-2.0
import Foundation
import JSONRPC
import TestSupport
import Testing

@testable import LanguageServer

@Suite struct ClosedDocumentTests {
  private func pause(_ time: Duration) {
    usleep(
      UInt32(time.components.seconds) * 1_000_000
        + UInt32(time.components.attoseconds / 1_000_000_000_000))
  }

  @Test("Findings of a document that was closed are taken back, and none are sent again")
  func closed() async throws {
    let space = try EditorWorkspace()
    try await outsideThePool {
      let client = try EditorClient([:], folder: space.folder)
      let path = space.file("draft.md")
      let text = String(repeating: EditorWorkspace.draft + "\n", count: 60)
      let clock = ContinuousClock()
      let cost = try clock.measure {
        client.open(path, text)
        _ = try client.diagnostics(path)
      }
      client.notify(
        "textDocument/didClose", ["textDocument": ["uri": .string(FileURI.uri(of: path))]])
      #expect(try client.diagnostics(path).isEmpty)
      // While a check of the document runs.
      for part in 1...3 {
        client.open(path, text + String(repeating: "x", count: part))
        pause(cost * part / 4)
        client.notify(
          "textDocument/didClose", ["textDocument": ["uri": .string(FileURI.uri(of: path))]])
      }
      pause(cost * 2 + .milliseconds(300))
      let sent = client.waiting("textDocument/publishDiagnostics").map {
        $0["params"]["diagnostics"].array?.isEmpty == true
      }
      #expect(sent.last == true)
      #expect(sent.count { $0 } == 3)
    }
  }
}
