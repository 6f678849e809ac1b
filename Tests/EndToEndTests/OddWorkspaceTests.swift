// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Workspaces and arguments that a stranger made: nothing waits, nothing outside is touched.
@Suite(.timeLimit(.minutes(2))) struct OddWorkspaceTests {
  @Test(arguments: [
    ["check"], ["lookup", "--batch"], ["grow"], ["align", "zh.txt"], ["segment"], ["clean"],
    ["extract"], ["analyze"], ["pretranslate"], ["tm", "import"], ["glossary", "import"],
    ["dictionary", "add"], ["check", "zh.txt", "--source"], ["segment", "zh.txt", "--srx"],
  ])
  func aPipeIsRefusedByEveryCommand(_ command: [String]) throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data("上海精神。\n".utf8), to: "zh.txt")
    mkfifo(workspace.folder.url.path + "/pipe.tsv", 0o600)
    let run = try workspace.run(command + ["pipe.tsv"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "concord: pipe.tsv: this is a named pipe, not a file; name a file, or - for standard input\n"
    )
  }

  @Test func standardInputMayBeNamed() throws {
    let run = try CommandRun(["segment", "/dev/stdin"], input: "One. Two.\n")
    #expect(run.lines == ["One.", "Two."])
  }

  @Test func pipesInTheFoldersOfAWorkspaceAreLeftOutWithALine() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let root = workspace.folder.url.path
    for name in ["tm/p.tmx", "glossaries/p.yaml"] { mkfifo(root + "/" + name, 0o600) }
    symlink("..", root + "/tm/up")
    let run = try workspace.run(["lookup", "上海精神"])
    #expect(run.status == 0)
    for name in [
      "tm/p.tmx: is a named pipe", "glossaries/p.yaml: is a named pipe", "tm/up: is a link",
    ] {
      #expect(run.errors.contains(name))
    }
    #expect(run.errors.split(separator: "\n").count == 3)
    #expect(try workspace.run(["tm", "verify"]).status == 0)
    #expect(try workspace.run(["glossary", "list"]).status == 0)
  }

  @Test func loopsOfLinksAreWalkedOnce() throws {
    let workspace = try SampleWorkspace()
    let text = try String(contentsOfFile: SampleWorkspace.paper, encoding: .utf8)
    try workspace.folder.write(Data(text.utf8), to: "papers/a.txt")
    let papers = workspace.folder.url.path + "/papers"
    symlink(".", papers + "/loop")
    symlink("..", papers + "/up")
    symlink("/", papers + "/all")
    symlink("a.txt", papers + "/b.txt")
    let run = try workspace.run(["grow", "papers"])
    #expect(run.status == 0)
    #expect(workspace.folder.files().filter { $0.hasPrefix("tm/") } == ["tm/a.tmx"])
    #expect(run.errors.split(separator: "\n").count == 4)
  }

  @Test(arguments: [".concord", "tm", "glossaries"])
  func aFolderOfOursThatIsALinkIsRefused(_ name: String) throws {
    let outer = try TemporaryFolder(["memory-abc": "1", "grow-abc/ready": "", "dear.tmx": "2"])
    let workspace = try SampleWorkspace()
    let path = workspace.folder.url.path + "/" + name
    try? FileManager.default.removeItem(atPath: path)
    symlink(outer.url.path, path)
    for command in [
      ["lookup", "上海精神"], ["grow", SampleWorkspace.paper], ["tm", "remove", "dear"],
    ] {
      let run = try workspace.run(command)
      if name == "glossaries", command[0] == "tm" { continue }
      #expect(run.status == 2, "\(command)")
      #expect(run.errors.contains("symbolic link"), "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
    }
    #expect(outer.files() == ["dear.tmx", "grow-abc/ready", "memory-abc"])
  }

  @Test func linksInDerivedDataAreNotFollowed() throws {
    let outer = try TemporaryFolder(["keep": "1", "stage/ready": "", "stage/papers": "2"])
    let workspace = try SampleWorkspace(withPaper: true)
    let root = workspace.folder.url.path + "/.concord/"
    _ = try workspace.run(["lookup", "上海精神"])
    for name in try FileManager.default.contentsOfDirectory(atPath: root) {
      try? FileManager.default.removeItem(atPath: root + name)
      symlink(outer.url.path + "/keep", root + name)
    }
    for name in ["new.lock", "write.lock", "memory.lock", "grown"] {
      try? FileManager.default.removeItem(atPath: root + name)
      symlink(outer.url.path + "/made", root + name)
    }
    symlink(outer.url.path + "/stage", root + "grow-x")
    symlink(outer.url.path + "/stage", root + "undo-7")
    let right = try SampleWorkspace(withPaper: true).run(["lookup", "上海精神"])
    let run = try workspace.run(["lookup", "上海精神"])
    #expect(run.output == right.output)
    let paper = try String(contentsOfFile: SampleWorkspace.paper, encoding: .utf8)
    try workspace.folder.write(Data(paper.utf8), to: "papers/a.txt")
    try workspace.folder.write(Data(paper.utf8), to: "papers/b.txt")
    _ = try workspace.run(["grow", "papers"])
    #expect(outer.files() == ["keep", "stage/papers", "stage/ready"])
    #expect(try outer.text(of: "keep") == "1")
  }

  @Test func aStageOfAStrangerPlacesNothingOutside() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("workspace")
    let inner = folder.url.appendingPathComponent("workspace")
    _ = try CommandRun(["init"], in: inner)
    try folder.write(Data(), to: "workspace/.concord/grow-x/ready")
    let body = ["/p.txt", "1", "s", "evil", "", "x", "../name.sh", "added"].joined(separator: "\t")
    // A line whose checksum is right, as PaperRecord writes it, is made by the store's own tests.
    try folder.write(
      Data("concord-derived grown 3\nx\t\(body)\n".utf8), to: "workspace/.concord/grow-x/papers")
    try folder.write(Data("#!/bin/sh\n".utf8), to: "workspace/.concord/grow-x/evil.tmx")
    try folder.write(Data("摘要：会议。\n\nAbstract: A meeting.\n".utf8), to: "workspace/p/a.txt")
    try folder.write(Data("摘要：会议。\n\nAbstract: A meeting.\n".utf8), to: "workspace/p/b.txt")
    _ = try CommandRun(["grow", "p"], in: inner)
    #expect(!folder.files().contains("name.sh"))
  }

  @Test func rulesOutsideTheWorkspaceAreRefused() throws {
    for path in ["/etc/passwd", "../rules.srx", "sub/../../rules.srx", "link.srx"] {
      let workspace = try SampleWorkspace()
      symlink("/etc/passwd", workspace.folder.url.path + "/link.srx")
      try workspace.folder.write(Data("srx: \(path)\n".utf8), to: "concord.yaml")
      let run = try workspace.run(["segment"], input: "One. Two.\n")
      #expect(run.status == 2)
      #expect(run.errors.contains("srx names a file outside the workspace"))
    }
  }

  @Test func aPaperThatIsALinkOutOfTheWorkspaceIsNotWritten() throws {
    let outer = try TemporaryFolder()
    let workspace = try SampleWorkspace(withPaper: true)
    let path = workspace.folder.url.path + "/tm/example-paper.tmx"
    let text = try String(contentsOfFile: path, encoding: .utf8)
      .replacingOccurrences(of: "approved", with: "needs-review")
    try outer.write(Data(text.utf8), to: "theirs.tmx")
    try FileManager.default.removeItem(atPath: path)
    symlink(outer.url.path + "/theirs.tmx", path)
    let run = try workspace.run(["review", "--accept", "example-paper.abstract.1"])
    #expect(run.status == 2)
    #expect(run.errors.contains("is a link to a file outside"))
    #expect(try outer.text(of: "theirs.tmx") == text)
  }
}
