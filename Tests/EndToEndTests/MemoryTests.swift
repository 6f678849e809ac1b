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
}
