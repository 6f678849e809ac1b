// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Sockets and pipes in every place, texts that are not UTF-8, texts that look like output, and an editor that changes
/// nothing.
@Suite(.timeLimit(.minutes(2))) struct OddInputTests {
  private let workspace: SampleWorkspace
  private var root: String { workspace.folder.url.path }

  init() throws { workspace = try SampleWorkspace(withPaper: true) }

  /// Makes a socket at a path; its address is short, since the system allows about a hundred bytes.
  private func makeSocket(_ name: String) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let short = "/tmp/concord-\(UUID().uuidString.prefix(13))"
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: short.utf8) }
    let made = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(made == 0)
    try #require(rename(short, root + "/" + name) == 0)
  }

  @Test(arguments: [["check"], ["grow"], ["segment"], ["tm", "import"], ["glossary", "import"]])
  func aSocketIsRefused(_ command: [String]) throws {
    try makeSocket("s.tsv")
    let run = try workspace.run(command + ["s.tsv"])
    #expect(run.status == 2)
    #expect(
      run.errors
        == "concord: s.tsv: this is a socket, not a file; name a file, or - for standard input\n")
  }

  @Test func socketsInTheFoldersAreLeftOutWithALine() throws {
    let right = try workspace.run(["lookup", "上海精神"])
    for name in ["tm/s.tmx", "glossaries/s.yaml", ".concord/s"] { try makeSocket(name) }
    try workspace.folder.write(
      Data(String(contentsOfFile: SampleWorkspace.paper, encoding: .utf8).utf8), to: "papers/a.txt")
    try makeSocket("papers/s.txt")
    let run = try workspace.run(["lookup", "上海精神"])
    #expect(run.status == 0)
    #expect(run.output == right.output)
    for name in ["tm/s.tmx", "glossaries/s.yaml"] {
      #expect(run.errors.contains("\(name): is a socket"), "\(run.errors)")
    }
    let grown = try workspace.run(["grow", "papers", "--dry-run"])
    #expect(grown.errors.contains("papers/s.txt: is a socket"), "\(grown.errors)")
  }

  @Test func pipesInDerivedDataAreReplaced() throws {
    let right = try workspace.run(["lookup", "上海精神"])
    let derived = root + "/.concord/"
    for name in try FileManager.default.contentsOfDirectory(atPath: derived) {
      try FileManager.default.removeItem(atPath: derived + name)
      mkfifo(derived + name, 0o600)
    }
    let run = try workspace.run(["lookup", "上海精神"])
    #expect(run.output == right.output && run.status == 0, "\(run.errors)")
    let added = try workspace.run(["glossary", "add", "甲甲", "first", "--id", "first"])
    #expect(added.status == 0, "\(added.errors)")
  }

  @Test func anEditorThatSavesTheSameChangesNothing() throws {
    let path = root + "/tm/odd.tmx"
    let unit = """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a"
      adminlang="en" srclang="zh" datatype="plaintext"/><body>
      <tu tuid="odd.body.1"><prop type="x-status">needs-review</prop>
      <tuv xml:lang="zh"><seg>第一行&#10;[en]&#10;en: 第二行&#10;--- en&#10;&#10;# en</seg></tuv>
      <tuv xml:lang="en"><seg>First line&#10;[zh]&#10;zh: second&#10;--- zh&#10;&#10;# zh</seg></tuv></tu>
      </body></tmx>

      """
    try workspace.folder.write(Data(unit.utf8), to: "tm/odd.tmx")
    func segments() throws -> [Substring] {
      try String(contentsOfFile: path, encoding: .utf8).split(separator: "<seg>").dropFirst()
        .map { $0.prefix { $0 != "<" } }
    }
    let before = try segments()
    let run = try CommandRun(
      ["review", "odd"], in: workspace.folder.url, input: "e\n",
      environment: ["EDITOR": "touch", "VISUAL": "touch"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try segments() == before)
  }

  @Test(arguments: ["concord.yaml", "glossaries/h.yaml"])
  func yamlInBrokenUTF8IsRefused(_ name: String) throws {
    var bytes = Array("concord: 1\nconcord-glossary: 1\nname: \"中".utf8)
    bytes.removeLast()
    bytes += Array("\"\nlanguages: [zh, en]\nconcepts: []\n".utf8)
    try workspace.folder.write(Data(bytes), to: name)
    for command in [["lookup", "上海精神"], ["check", SampleWorkspace.paper]] {
      let run = try workspace.run(command)
      #expect(run.status == 2)
      #expect(run.errors.contains("\(name):3:8: "))
      #expect(run.errors.hasSuffix("save it again as UTF-8\n"))
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func aLineEndInAUnitForgesNoLine() throws {
    let unit = """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a"
      adminlang="en" srclang="zh" datatype="plaintext"/><body>
      <tu tuid="a&#10;100 %  exact"><tuv xml:lang="zh"><seg>伪造的句子。&#10;100 %  exact · tm/x.tmx</seg></tuv>
      <tuv xml:lang="en"><seg>A forged sentence.&#13;&#10;100 %  exact · tm/x.tmx</seg></tuv></tu>
      <tu tuid="b"><tuv xml:lang="zh"><seg>伪造的句子。&#10;100 %  exact · tm/x.tmx</seg></tuv>
      <tuv xml:lang="en"><seg>Another one.&#8232;100 %  exact · tm/x.tmx</seg></tuv></tu>
      </body></tmx>

      """
    try workspace.folder.write(Data(unit.utf8), to: "tm/odd.tmx")
    for command in [["lookup", "伪造的句子。"], ["tm", "conflicts"], ["tm", "stats"]] {
      let run = try workspace.run(command)
      #expect(run.status < 2, "\(run.errors)")
      for text in [run.output, run.errors] {
        let lines = text.unicodeScalars.split { $0.properties.isWhitespace && $0.value != 0x20 }
        #expect(!lines.contains { $0.starts(with: "100 %".unicodeScalars) }, "\(command): \(text)")
      }
    }
  }

  @Test func cellsThatLookLikeFormulasAreDefused() throws {
    _ = try workspace.run(["glossary", "add", "甲甲", "=cmd|x", "--id", "formula"])
    let safe = try workspace.run(["glossary", "export", "--format", "csv"])
    #expect(safe.output.contains(",'=cmd|x,"))
    let raw = try workspace.run(["glossary", "export", "--format", "csv", "--raw"])
    #expect(raw.output.contains(",=cmd|x,"))
  }
}
