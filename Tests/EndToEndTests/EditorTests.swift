// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// `concord lsp` as an editor starts it.
@Suite struct EditorTests {
  private func framed(_ messages: [String]) -> String {
    messages.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
  }

  @Test(
    "Standard output has the protocol only, and a document gets its findings",
    .enabled(if: !Sanitizer.isOn))
  func findings() throws {
    let workspace = try SampleWorkspace()
    let uri = workspace.folder.url.appendingPathComponent("draft.md").absoluteString
    let text = "A community of common destiny."
    let run = try CommandRun(
      ["lsp", "--stdio"], in: workspace.folder.url,
      input: framed([
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}"#,
        #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#,
        #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\#(uri)","languageId":"markdown","version":1,"text":"\#(text)"}}}"#,
        #"{"jsonrpc":"2.0","id":2,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"\#(uri)"}}}"#,
      ]))
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("Content-Length: "))
    #expect(run.output.contains(#""name":"concord""#))
    #expect(run.output.contains(#""code":"term/forbidden""#))
    var rest = run.output.utf8[...]
    var count = 0
    while !rest.isEmpty {
      let head = String(decoding: rest.prefix(40), as: UTF8.self)
      let match = try #require(head.firstMatch(of: /^Content-Length: ([0-9]+)\r\n\r\n/))
      let length = try #require(Int(match.1))
      rest = rest.dropFirst(head[..<match.range.upperBound].utf8.count + length)
      count += 1
    }
    #expect(count >= 2)
  }

  @Test("Exit before shutdown is 1, after it 0")
  func exit() throws {
    let start = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#
    let exit = #"{"jsonrpc":"2.0","method":"exit"}"#
    let down = #"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#
    #expect(try CommandRun(["lsp"], input: framed([start, exit])).status == 1)
    #expect(try CommandRun(["lsp"], input: framed([start, down, exit])).status == 0)
  }

  @Test("A folder that is no workspace is refused in one line")
  func noWorkspace() throws {
    let run = try CommandRun(["lsp", "--workspace", "/nowhere"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}
