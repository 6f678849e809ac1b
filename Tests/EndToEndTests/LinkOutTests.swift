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
