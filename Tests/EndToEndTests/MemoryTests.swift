// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite struct MemoryTests {
  @Test func counts() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let text = try workspace.run(["tm", "stats"])
    #expect(text.status == 0)
    #expect(text.output.contains("tm/example-paper.tmx: 9 units"))
    let json = try workspace.run(["tm", "stats", "--format", "json"]).json()
    #expect(json["total"]["units"].int == 9)
    #expect(json["total"]["segments"]["en"].int == 9)
  }

  @Test func verifiesWhatIsWhole() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let run = try workspace.run(["tm", "verify"])
    #expect(run.status == 0)
    #expect(run.output.contains("nothing wrong"))
  }

  @Test func namesWhatIsDamaged() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let whole = try workspace.folder.text(of: "tm/example-paper.tmx")
    try workspace.folder.write(Data(whole.prefix(900).utf8), to: "tm/cut.tmx")
    let twice = whole.replacingOccurrences(of: "abstract.2\"", with: "abstract.1\"")
    try workspace.folder.write(Data(twice.utf8), to: "tm/twice.tmx")
    let run = try workspace.run(["tm", "verify"])
    #expect(run.status == 1)
    #expect(run.output.contains("tm/cut.tmx:"))
    #expect(run.output.contains("[tm/duplicate-id]"))
    #expect(run.output.contains("3 files, "))
  }

  @Test func listsConflicts() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(
      Data("zh\ten\n会议开幕。\tThe meeting opened.\n会议 开幕。\tThe session began.\n茶\ttea\n".utf8),
      to: "a.tsv")
    #expect(try workspace.run(["tm", "import", "a.tsv"]).status == 0)
    let json = try workspace.run(["tm", "conflicts", "--format", "json"]).json()
    #expect(json["conflicts"].list.count == 0)
    try workspace.folder.write(
      Data("zh\ten\n会议开幕。\tThe session began.\n".utf8), to: "b.tsv")
    _ = try workspace.run(["tm", "import", "b.tsv"])
    let run = try workspace.run(["tm", "conflicts", "--format", "json"])
    #expect(run.status == 1)
    let renderings = try run.json()["conflicts"][0]["renderings"].list
    #expect(
      renderings.map { $0["target"].string } == ["The meeting opened.", "The session began."])
    #expect(renderings[1]["units"].strings == ["tm/b.tmx: b.1"])
  }

  @Test func whatIsExportedComesBack() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    for format in ["tmx", "tsv"] {
      let out = try workspace.run(["tm", "export", "example-paper", "--format", format])
      #expect(out.status == 0)
      try workspace.folder.write(Data(out.output.utf8), to: "out.\(format)")
      let back = try workspace.run(["tm", "import", "out.\(format)", "--id", "back-\(format)"])
      #expect(back.output == "tm/back-\(format).tmx: 9 units\n")
      let again = try workspace.run(["tm", "import", "out.\(format)", "--id", "back-\(format)"])
      #expect(again.output.contains("unchanged"))
    }
    // The same sentences are found in every file that has them.
    let hits = try workspace.run(["lookup", "绿色经济为此类合作提供了新的空间", "--min-score", "20"])
    #expect(hits.status == 0)
  }

  @Test func aPaperIsNotWrittenOver() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    try workspace.folder.write(Data("zh\ten\n茶\ttea\n".utf8), to: "a.tsv")
    let run = try workspace.run(["tm", "import", "a.tsv", "--id", "example-paper"])
    #expect(run.status == 2)
    #expect(run.errors.contains("--id"))
  }

  @Test func removes() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    #expect(try workspace.run(["tm", "remove", "nothing"]).status == 2)
    let run = try workspace.run(["tm", "remove", "example-paper"])
    #expect(run.status == 0)
    #expect(!workspace.folder.files().contains { $0.hasPrefix("tm/") })
    let sentence = "绿色经济为此类合作提供了新的空间"
    let gone = try workspace.run(["lookup", sentence, "--format", "json"]).json()
    #expect(gone["memory"].list.isEmpty)
  }

  @Test func aDamagedIndexIsRebuilt() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let lookup = ["lookup", "绿色经济", "--format", "json"]
    let right = try workspace.run(lookup).output
    for ending in [".units", ".zh.grams", ".en.grams", ".manifest"] {
      let path = try #require(
        workspace.folder.files().first { $0.hasPrefix(".concord/memory") && $0.hasSuffix(ending) })
      let file = workspace.folder.url.appendingPathComponent(path)
      var bytes = try Data(contentsOf: file)
      bytes[bytes.count * 3 / 4] ^= 0x55
      // Beside and renamed, as a mapped file must be.
      let fresh = workspace.folder.url.appendingPathComponent("fresh")
      try bytes.write(to: fresh)
      #expect(rename(fresh.path, file.path) == 0)
      let run = try workspace.run(lookup)
      #expect(run.status == 0, "\(path): \(run.errors)")
      #expect(run.output == right)
    }
    try FileManager.default.removeItem(at: workspace.folder.url.appendingPathComponent(".concord"))
    #expect(try workspace.run(lookup).output == right)
  }

  @Test func whatAnImportLeavesOutIsNamed() throws {
    let workspace = try SampleWorkspace()
    let gaps = (1...9).map { "句子\($0)。\t" + ($0.isMultiple(of: 3) ? "Sentence \($0)." : "") }
    try workspace.folder.write(
      Data((["zh\ten"] + gaps + ["\t"]).joined(separator: "\n").utf8),
      to: "t.tsv")
    let table = try workspace.run(["tm", "import", "t.tsv"])
    #expect(table.status == 0)
    #expect(table.output == "tm/t.tmx: 3 units, 7 skipped\n")
    #expect(
      table.errors == """
        t.tsv:2:1: left out: there is a text in one language only
        t.tsv:3:1: left out: there is a text in one language only
        t.tsv:5:1: left out: there is a text in one language only
        t.tsv:6:1: left out: there is a text in one language only
        t.tsv:8:1: left out: there is a text in one language only
        1 more left out: there is a text in one language only
        1 more left out: there is no text

        """, "\(table.errors)")
    let files = [
      "m.tmx": """
      <tmx version="1.4"><header srclang="zh"/><body>
      <tu><tuv xml:lang="zh"><seg>茶</seg></tuv><tuv xml:lang="en"><seg>tea</seg></tuv></tu>
      <tu><tuv xml:lang="zh"></tuv><tuv xml:lang="en"><seg>x</seg></tuv></tu>
      </body></tmx>
      """,
      "m.po":
        "msgid \"\"\nmsgstr \"Language: zh\\n\"\n\nmsgid \"a\"\nmsgstr \"\"\n\nmsgid \"tea\"\nmsgstr \"茶\"\n",
      "m.xlf": """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\
      <file source-language="en" target-language="zh"><body>
      <trans-unit id="1"><source>Hello</source></trans-unit>
      <trans-unit id="2"><source>tea</source><target>茶</target></trans-unit>
      <trans-unit id="3" translate="no"><source>SCO</source><target>SCO</target></trans-unit>
      </body></file></xliff>
      """,
    ]
    let expected = [
      "m.tmx": ["m.tmx:3:30: left out: <tuv> has no <seg>; add one or remove the unit"],
      "m.po": ["m.po:5:8: left out: it has no translation"],
      "m.xlf": [
        "m.xlf:2:20: left out: it has no translation",
        "m.xlf:4:20: left out: it is not to be translated",
      ],
    ]
    for (name, text) in files {
      try workspace.folder.write(Data(text.utf8), to: name)
      let id = name.replacing(".", with: "-")
      let run = try workspace.run(["tm", "import", name, "--id", id])
      let lines = run.errors.split(separator: "\n").map { line in
        // The column of an element is that of its first or last byte, as its reader has it.
        String(line).replacing(/:\d+: left/, with: ": left")
      }
      #expect(
        lines == expected[name]?.map { $0.replacing(/:\d+: left/, with: ": left") }, "\(run.errors)"
      )
      let json = try workspace.run(["tm", "import", name, "--id", id, "--format", "json"]).json()
      #expect(json["skipped"].int == expected[name]?.count)
      #expect(json["leftOut"].list.count == expected[name]?.count)
      #expect(json["leftOut"][0]["file"].string == name)
      #expect(json["reasons"].list.reduce(0) { $0 + ($1["count"].int ?? 0) } == json["skipped"].int)
    }
  }
}
