// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite struct DictionaryTests {
  @Test func addListRemove() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(
      Data("# CC-CEDICT\n茶 茶 [cha2] /tea/tea plant/\n銀行 银行 [yin2 hang2] /bank/\n".utf8),
      to: "cedict.u8")
    let added = try workspace.run(["dictionary", "add", "cedict.u8"])
    #expect(added.status == 0, "\(added.errors)")
    #expect(added.output.contains("2 entries"))
    let file = try workspace.folder.text(of: "dictionaries/cedict.zh-en.tsv")
    #expect(file.contains("银行\tbank"))
    #expect(file.contains("銀行\tbank"))
    #expect(try workspace.run(["dictionary", "add", "cedict.u8"]).status == 2)
    let listed = try workspace.run(["dictionary", "list", "--format", "json"]).json()
    #expect(listed[0]["name"].string == "cedict")
    #expect(listed[0]["from"].string == "zh")
    #expect(try workspace.run(["dictionary", "remove", "cedict"]).status == 0)
    #expect(try workspace.run(["dictionary", "list"]).status == 1)
  }

  @Test func refusesWhatIsNone() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data("just a line\n".utf8), to: "a.tsv")
    try workspace.folder.write(Data("tea\tchai\n".utf8), to: "b.tsv")
    for arguments in [["none.u8"], ["a.tsv"], ["b.tsv"]] {
      let run = try workspace.run(["dictionary", "add"] + arguments)
      #expect(run.status == 2)
      #expect(run.errors.split(separator: "\n").count == 1)
    }
    #expect(!workspace.folder.files().contains { $0.hasPrefix("dictionaries/") })
    #expect(
      try workspace.run(["dictionary", "add", "b.tsv", "--from", "en", "--to", "ru"]).status == 0)
  }

  @Test func installsWhatIsOnTheMachine() throws {
    let workspace = try SampleWorkspace()
    let text = "tea\n  чай\n"
    try workspace.folder.write(Data(text.utf8), to: "machine/freedict-eng-rus.dict")
    try workspace.folder.write(
      Data("tea\tA\tN\n".utf8), to: "machine/freedict-eng-rus.index")
    let folder = ["--folder", "nothing", "--folder", "machine"]
    let run = try workspace.run(["dictionary", "install", "freedict-eng-rus"] + folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "dictionaries/freedict-eng-rus.en-ru.tsv: 1 entry, en → ru\n")
    for name in ["freedict-rus-eng", "", "../machine/freedict-eng-rus"] {
      let refused = try workspace.run(["dictionary", "install", name] + folder)
      #expect(refused.status == 2)
      #expect(refused.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func helpsTheAligner() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data("磐\tzorb\n琮\tquim\n".utf8), to: "d.tsv")
    try workspace.folder.write(Data("磐。\n琮。\n".utf8), to: "a.zh.txt")
    try workspace.folder.write(Data("Zorb.\nQuim.\n".utf8), to: "a.en.txt")
    func beads() throws -> [String] {
      try workspace.run([
        "align", "a.zh.txt", "a.en.txt", "--presegmented", "--format", "ids", "--source-lang", "zh",
        "--target-lang", "en",
      ]).lines
    }
    let before = try beads()
    _ = try workspace.run(["dictionary", "add", "d.tsv", "--from", "zh", "--to", "en"])
    let with = try beads()
    #expect(with.map { $0.prefix(7) } == ["[0]:[0]", "[1]:[1]"])
    #expect(with != before)
    #expect(try beads() == with)
  }

  @Test("A folder of dictionaries that cannot be seen is an error, never no dictionaries")
  func unseenFolder() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data("会议\tmeeting\n".utf8), to: "words.tsv")
    let added = try workspace.run(["dictionary", "add", "words.tsv", "--from", "zh", "--to", "en"])
    #expect(added.status == 0)
    let folder = workspace.folder.url.appendingPathComponent("dictionaries").path
    try FileManager.default.moveItem(atPath: folder, toPath: folder + ".aside")
    try FileManager.default.createSymbolicLink(atPath: folder, withDestinationPath: folder)
    for command in [["dictionary", "list"], ["dictionary", "remove", "words"], ["undo"]] {
      let run = try workspace.run(command)
      #expect(run.status == 2, "\(command): \(run.output)")
      #expect(run.errors.split(separator: "\n").count == 1, "\(command): \(run.errors)")
    }
    // Nothing was lost, and all of it works once the folder is back.
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.moveItem(atPath: folder + ".aside", toPath: folder)
    #expect(try workspace.run(["dictionary", "list"]).output.contains("words"))
    #expect(try workspace.run(["undo"]).status == 0)
    #expect(try workspace.run(["dictionary", "list"]).status == 1)
  }
}
