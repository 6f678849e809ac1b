// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite struct SegmentTests {
  @Test(arguments: ["zh", "en"])
  func theExampleAbstracts(_ language: String) throws {
    let gold = try SampleWorkspace.gold()
    let abstract = try #require(gold["abstract"][language].string)
    let run = try CommandRun(["segment", "-"], input: abstract)
    #expect(run.status == 0)
    #expect(run.lines == gold["sentences"][language].strings)
    let json = try CommandRun(["segment", "--format", "json"], input: abstract).json()
    #expect(json["lang"].string == language)
    let bytes = Array(abstract.utf8)
    for segment in json["segments"].list {
      let start = try #require(segment["offset"].int)
      let length = try #require(segment["length"].int)
      let cut = String(decoding: bytes[start..<start + length], as: UTF8.self)
      #expect(cut == segment["text"].string)
    }
  }

  @Test func wrappedLinesAreJoined() throws {
    let run = try CommandRun(
      ["segment", "--lang", "en"],
      input: "The Shanghai Co-\noperation Organization\nmet. Then it\nparted.\n")
    #expect(run.lines == ["The Shanghai Cooperation Organization met.", "Then it parted."])
  }

  @Test func clausesAreCutOnRequest() throws {
    let input = "双方商定：扩大贸易；便利签证。会议8：30开始。\n"
    #expect(try CommandRun(["segment", "--lang", "zh"], input: input).lines.count == 2)
    let run = try CommandRun(["segment", "--lang", "zh", "--clauses"], input: input)
    #expect(run.lines == ["双方商定：", "扩大贸易；", "便利签证。", "会议8：30开始。"])
  }

  @Test func rulesOfAFileDecideAboutClauses() throws {
    let folder = try TemporaryFolder(["rules.srx": Self.srx])
    let run = try CommandRun(
      ["segment", "--clauses", "--srx", "rules.srx"], in: folder.url,
      input: "One; two|Three: four\n")
    #expect(run.lines == ["One; two|", "Three: four"])
    #expect(run.errors.contains("rules.srx: its rules decide"))
  }

  @Test func russian() throws {
    let run = try CommandRun(
      ["segment"], input: "Шанхайский дух объединяет страны. Саммит прошёл в Тяньцзине.")
    #expect(run.lines.count == 2)
  }

  static let srx = """
    <?xml version="1.0" encoding="UTF-8"?>
    <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header cascade="yes" segmentsubflows="yes"/>
    <body><languagerules><languagerule languagerulename="Default">
    <rule break="yes"><beforebreak>\\|</beforebreak><afterbreak></afterbreak></rule>
    </languagerule></languagerules>
    <maprules><languagemap languagepattern=".*" languagerulename="Default"/></maprules></body></srx>
    """

  @Test func anSRXFileDecides() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data(Self.srx.utf8), to: "rules.srx")
    let run = try workspace.run(["segment", "--srx", "rules.srx"], input: "One. Two|Three. Four\n")
    #expect(run.lines == ["One. Two|", "Three. Four"])
    try workspace.folder.write(Data("srx: rules.srx\n".utf8), to: "concord.yaml")
    #expect(
      try workspace.run(["segment"], input: "One. Two|Three.\n").lines == ["One. Two|", "Three."])
    let bad = Self.srx.replacingOccurrences(of: "\\|", with: "(")
    try workspace.folder.write(Data(bad.utf8), to: "rules.srx")
    let refused = try workspace.run(["segment"], input: "One. Two.\n")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("rules.srx:"))
    #expect(refused.errors.split(separator: "\n").count == 1)
  }

  @Test func ourRulesAsSRX() throws {
    let folder = try TemporaryFolder()
    let rules = try CommandRun(["segment", "--print-srx"])
    #expect(rules.status == 0)
    try folder.write(Data(rules.output.utf8), to: "ours.srx")
    let text = "Dr. Li spoke. He left at 5 p.m. on Sept. 14.\n"
    let cut = try CommandRun(["segment", "--srx", "ours.srx"], in: folder.url, input: text)
    #expect(cut.lines == ["Dr. Li spoke.", "He left at 5 p.m. on Sept. 14."])
  }

  @Test func nothingIsLost() throws {
    let text = "ﬁrst ''quoted''.  Sec\u{AD}ond\u{200B}.\n\n12\n\nThird①。\n"
    let json = try CommandRun(["segment", "--lang", "en", "--format", "json"], input: text).json()
    let bytes = Array(text.utf8)
    var rest = bytes
    for segment in json["segments"].list.reversed() {
      let start = segment["offset"].int ?? 0
      rest.removeSubrange(start..<start + (segment["length"].int ?? 0))
    }
    let between = String(decoding: rest, as: UTF8.self)
    #expect(between.filter { !$0.isWhitespace } == "")
  }

  @Test(arguments: ["a.tsv", "a.csv"]) func aTableIsNoText(_ name: String) throws {
    let folder = try TemporaryFolder([name: "zh\ten\n茶\ttea\n"])
    let run = try CommandRun(["segment", name], in: folder.url)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("concord: \(name): this is a table (TSV, CSV)"))
    #expect(run.errors.contains("concord tm import"))
  }
}
