// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// A link in a workspace or a folder of papers to a file outside is not followed, by any command: a stranger who made
/// the workspace would otherwise choose which files of the reader are read.
@Suite(.timeLimit(.minutes(2))) struct LinkOutTests {
  /// A workspace with links to a memory, a glossary, a dictionary and a paper of somebody else.
  private struct Trap {
    let workspace: SampleWorkspace
    let outer: TemporaryFolder
    let texts: [String: String]

    init() throws {
      workspace = try SampleWorkspace(withPaper: true)
      let other = try SampleWorkspace()
      try other.folder.write(
        Data("zh\ten\n秘密会议\tsecret meeting XQZ\n".utf8), to: "secret.tsv")
      _ = try other.run(["tm", "import", "secret.tsv", "--id", "secret"])
      _ = try other.run(["glossary", "import", "secret.tsv", "--name", "secret"])
      _ = try other.run([
        "dictionary", "add", "secret.tsv", "--name", "secret", "--from", "zh", "--to", "en",
      ])
      try other.folder.write(
        Data("摘要：秘密。\n\nAbstract: XQZ secret.\n".utf8), to: "secret.txt")
      outer = other.folder
      var texts: [String: String] = [:]
      for (link, file) in [
        ("tm/theirs.tmx", "tm/secret.tmx"), ("glossaries/theirs.yaml", "glossaries/secret.yaml"),
        ("dictionaries/theirs.zh-en.tsv", "dictionaries/secret.zh-en.tsv"),
        ("papers/theirs.txt", "secret.txt"),
      ] {
        texts[file] = try outer.text(of: file)
        let path = workspace.folder.url.path + "/" + link
        try FileManager.default.createDirectory(
          atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        symlink(outer.url.path + "/" + file, path)
      }
      try workspace.folder.write(
        Data("摘要：天气很好。\n\nAbstract: The weather is fine.\n".utf8), to: "papers/own.txt")
      self.texts = texts
    }
  }

  @Test(arguments: [
    ["lookup", "秘密会议"], ["lookup", "秘密会议", "--format", "json"], ["tm", "verify"], ["tm", "export"],
    ["tm", "export", "theirs"], ["glossary", "list"], ["glossary", "report"],
    ["glossary", "candidates"],
    ["dictionary", "list"], ["grow", "papers", "--dry-run"], ["grow", "papers"],
    ["brief", "papers/own.txt"], ["check", "papers/own.txt"], ["analyze", "papers/own.txt"],
    ["review", "--accept", "theirs.*"], ["tm", "remove", "theirs"],
    ["glossary", "add", "会议", "gathering", "--glossary", "theirs"],
    ["tm", "import", "own.tsv", "--id", "theirs"],
    ["tm", "import", "own.tsv", "--id", "theirs", "--force"],
    ["glossary", "import", "own.tsv", "--name", "theirs"], ["dictionary", "remove", "theirs"],
  ])
  func nothingOutsideIsReadOrWritten(_ command: [String]) throws {
    let trap = try Trap()
    try trap.workspace.folder.write(Data("zh\ten\n论坛\tforum\n".utf8), to: "own.tsv")
    let run = try trap.workspace.run(command)
    #expect((0...2).contains(run.status), "\(run.errors)")
    #expect(!run.output.contains("XQZ") && !run.errors.contains("XQZ"), "\(run.output)")
    for (file, text) in trap.texts { #expect(try trap.outer.text(of: file) == text) }
    for file in trap.workspace.folder.files() where file.hasPrefix("tm/") {
      if file == "tm/theirs.tmx" { continue }
      #expect(try !trap.workspace.folder.text(of: file).contains("XQZ"), "\(file)")
    }
  }

  @Test func eachLinkIsSaidInOneLine() throws {
    let trap = try Trap()
    let run = try trap.workspace.run(["lookup", "秘密会议"])
    #expect(run.errors.contains("tm/theirs.tmx: is a link to a file outside"))
    #expect(run.errors.contains("glossaries/theirs.yaml: is a link to a file outside"))
    #expect(run.errors.split(separator: "\n").count == 2)
    let listed = try trap.workspace.run(["dictionary", "list"])
    #expect(listed.errors.contains("dictionaries/theirs.zh-en.tsv: is a link to a file outside"))
    #expect(listed.status == 1)
  }

  /// The servers read the same workspace as the commands.
  @Test func theAssistantServerReadsNothingOutside() throws {
    let trap = try Trap()
    func call(_ id: Int, _ tool: String, _ arguments: String) -> String {
      #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":{"name":"\#(tool)","arguments":\#(arguments)}}"#
    }
    let run = try trap.workspace.run(
      ["mcp"],
      input: [
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}"#,
        call(2, "find_terms", #"{"text":"秘密会议"}"#),
        call(3, "look_up", #"{"sentence":"秘密会议"}"#),
        call(4, "concordance", #"{"phrase":"秘密会议"}"#),
        call(5, "concordance", #"{"phrase":"合作"}"#), call(6, "list_review", "{}"),
        #"{"jsonrpc":"2.0","id":7,"method":"resources/list","params":{}}"#,
        #"{"jsonrpc":"2.0","id":8,"method":"resources/read","params":{"uri":"concord://glossary/theirs"}}"#,
        #"{"jsonrpc":"2.0","id":9,"method":"resources/read","params":{"uri":"concord://paper/theirs"}}"#,
      ].joined(separator: "\n"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.count == 9)
    #expect(run.output.contains("合作"), "the memory of the workspace itself is read")
    #expect(!run.output.contains("XQZ") && !run.errors.contains("XQZ"), "\(run.output)")
    for (file, text) in trap.texts { #expect(try trap.outer.text(of: file) == text) }
  }

  @Test func theLanguageServerReadsNothingOutside() throws {
    let trap = try Trap()
    let uri = trap.workspace.folder.url.appendingPathComponent("draft.md").absoluteString
    let document = #""textDocument":{"uri":"\#(uri)"}"#
    let messages = [
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}"#,
      #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#,
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\#(uri)","languageId":"markdown","version":1,"text":"秘密会议 secret meeting"}}}"#,
      #"{"jsonrpc":"2.0","id":2,"method":"textDocument/hover","params":{\#(document),"position":{"line":0,"character":1}}}"#,
      #"{"jsonrpc":"2.0","id":3,"method":"textDocument/diagnostic","params":{\#(document)}}"#,
      #"{"jsonrpc":"2.0","id":4,"method":"textDocument/completion","params":{\#(document),"position":{"line":0,"character":4}}}"#,
    ]
    let run = try trap.workspace.run(
      ["lsp", "--stdio"],
      input: messages.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined())
    #expect(run.output.contains(#""id":4"#), "\(run.errors)")
    #expect(!run.output.contains("XQZ") && !run.errors.contains("XQZ"), "\(run.output)")
    for (file, text) in trap.texts { #expect(try trap.outer.text(of: file) == text) }
  }

  @Test func aLinkInTheWorkspaceIsFollowed() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data("zh\ten\n秘密会议\tsecret meeting\n".utf8), to: "own.tsv")
    _ = try workspace.run(["tm", "import", "own.tsv", "--id", "own"])
    let root = workspace.folder.url.path
    try FileManager.default.createDirectory(
      atPath: root + "/shared", withIntermediateDirectories: false)
    try FileManager.default.moveItem(atPath: root + "/tm/own.tmx", toPath: root + "/shared/own.tmx")
    symlink("../shared/own.tmx", root + "/tm/own.tmx")
    let run = try workspace.run(["lookup", "秘密会议"])
    #expect(run.status == 0)
    #expect(run.output.contains("secret meeting"))
    #expect(run.errors.isEmpty)
  }

  @Test func settingsOutsideAreRefused() throws {
    let outer = try TemporaryFolder(["secret": "XQZ: hidden\n"])
    let workspace = try SampleWorkspace()
    let path = workspace.folder.url.path + "/concord.yaml"
    try FileManager.default.removeItem(atPath: path)
    symlink(outer.url.path + "/secret", path)
    for command in [["lookup", "会议"], ["check", "-"], ["tm", "verify"]] {
      let run = try workspace.run(command)
      #expect(run.status == 2)
      #expect(run.errors.contains("link to a file outside the workspace"))
      #expect(!run.errors.contains("XQZ"))
    }
  }
}
