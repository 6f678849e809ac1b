// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// `concord mcp`, as a program of an assistant starts it.
@Suite struct AssistantTests {
  private static let hello = """
    {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
    """
  private static func call(_ id: Int, _ tool: String, _ arguments: String) -> String {
    "{\"jsonrpc\":\"2.0\",\"id\":\(id),\"method\":\"tools/call\",\"params\":{\"name\":\"\(tool)\",\"arguments\":\(arguments)}}"
  }

  @Test("Answers everything that was asked before the input ended, and nothing else")
  func session() throws {
    let sample = try SampleWorkspace(withPaper: true)
    let input = [
      Self.hello, Self.call(2, "find_terms", "{\"text\":\"上海精神\"}"),
      Self.call(3, "concordance", "{\"phrase\":\"合作\"}"), "no message",
      Self.call(4, "propose_term", "{}"),
    ].joined(separator: "\n")
    let run = try sample.run(["mcp"], input: input)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let answers = try run.lines.map { try JSON(parsing: $0) }
    #expect(answers.count == 5)
    let byID = Dictionary(
      answers.map { ($0["id"].int ?? 0, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(byID[1]?["result"]["serverInfo"]["name"].string == "concord")
    #expect(
      byID[2]?["result"]["structuredContent"]["terms"][0]["approved"].strings == ["Shanghai Spirit"]
    )
    #expect(byID[3]?["result"]["structuredContent"]["total"].int ?? 0 > 0)
    #expect(byID[4]?["error"]["message"].string?.contains("--allow-propose") == true)
    #expect(byID[0]?["error"]["code"].int == -32700)
  }

  @Test("A proposal waits in its glossary until a person decides")
  func proposal() throws {
    let sample = try SampleWorkspace()
    let arguments = """
      {"terms":[{"language":"zh","term":"数字游民"},{"language":"en","term":"digital nomad"}],"evidence":"a paper"}
      """
    let run = try sample.run(
      ["mcp", "--allow-propose"],
      input: [Self.hello, Self.call(2, "propose_term", arguments)].joined(separator: "\n"))
    #expect(run.output.contains("\"isError\":false"))
    let check = {
      try sample.run(["check", "-", "--fail-on", "info"], input: "Many a Digital Nomad works.")
    }
    #expect(try check().status == 0)
    #expect(try sample.run(["glossary", "validate"]).status == 0)
    let lookup = try sample.run(["lookup", "数字游民", "--to", "en", "--format", "json"]).json()
    #expect(lookup["terms"].list.allSatisfy { $0["sourceStatus"].string == "proposed" })
    for term in ["数字游民", "digital nomad"] {
      let set = try sample.run(
        ["glossary", "set", "digital-nomad", "--term", term, "--status", "preferred"])
      #expect(set.status == 0, "\(set.errors)")
    }
    let decided = try sample.run(["lookup", "数字游民", "--to", "en", "--format", "json"]).json()
    #expect(decided["terms"][0]["targets"][0]["status"].string == "preferred")
  }

  @Test func noWorkspace() throws {
    let run = try CommandRun(["mcp"], input: Self.hello)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("concord init"))
  }

  @Test("Ends soon after the program that started it is gone")
  func parentGone() throws {
    let sample = try SampleWorkspace()
    // The shell starts the server with an input that stays open, says its number and is killed.
    let pipe = sample.folder.url.appendingPathComponent("pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = [
      "-c", "\"$0\" mcp --workspace \"$1\" <> \"$2\" & echo $!; wait",
      try CommandRun.binary().path, sample.folder.url.path, pipe,
    ]
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let server = try #require(Int32(line.trimmingCharacters(in: .whitespacesAndNewlines)))
    // A server that answers watches its parent; until then the parent must stay.
    let input = try FileHandle(forWritingTo: URL(fileURLWithPath: pipe))
    try input.write(contentsOf: Data((Self.hello + "\n").utf8))
    let answer = output.fileHandleForReading.availableData
    #expect(String(decoding: answer, as: UTF8.self).contains("\"id\":1"))
    #expect(kill(server, 0) == 0)
    kill(shell.processIdentifier, SIGKILL)
    shell.waitUntilExit()
    let end = Date(timeIntervalSinceNow: 10)
    while kill(server, 0) == 0, Date() < end { usleep(50_000) }
    #expect(kill(server, 0) != 0)
    if kill(server, 0) == 0 { kill(server, SIGKILL) }
  }
}
