// SPDX-License-Identifier: Apache-2.0
import Interchange
import Testing
import TextModel

@testable import ConcordKit

/// What files of other tools say beside their texts: notes, authors, dates, codes.
@Suite struct ExchangeDetailTests {
  // MARK: Tables

  @Test(arguments: ["note", "Comments", "备注", "Примечание"])
  func notesOfATableAreNotes(_ heading: String) throws {
    let units = try ExchangeKit().units(
      of:
        "zh,en,\(heading)\n会议结束。,The meeting ended.,\"said \"\"so\"\"\nin Astana\"\n会议开始。,The meeting began.,\n",
      name: "a.csv")
    #expect(units.map(\.notes) == [["said \"so\"\nin Astana"], []])
    #expect(units.allSatisfy { $0.status == .approved })
  }

  @Test func contextsAreNoNotes() throws {
    let units = try ExchangeKit().units(
      of: "zh,en,context,note\n打开,Open,menu,short\n", name: "a.csv")
    #expect(units.map(\.notes) == [["short"]])
    #expect(units[0].property(UnitProperty.context) == "menu")
  }

  /// A column that only a glossary has is named; the numbers of rows are not.
  @Test func columnsOfAGlossaryAreNamed() throws {
    let kit = try ExchangeKit()
    let done = try kit.workspace.importMemory(
      .text("id,zh,en,subject,definition\n1,会议,meeting,law,a sitting\n", name: "a.csv"))
    let named = done.findings.map(\.message)
    #expect(
      named == [
        "'subject' (column 4), 'definition' (column 5): a memory does not keep it; left out"
      ])
  }

  /// Notes come back from every format of exchange that has a place for them.
  @Test(arguments: [MemoryFormat.tmx, .tsv, .csv, .xlsx, .xliff, .docx])
  func notesComeBack(_ format: MemoryFormat) throws {
    let kit = try ExchangeKit()
    let table =
      "zh,en,note\n会议结束。,The meeting ended.,=1+1\n会议开始。,The meeting began.,\n投票,a vote,\"two\nlines\"\n"
    _ = try kit.units(of: table, name: "a.csv")
    let document = try kit.workspace.exportMemory(
      MemoryExportOptions(format: format, from: .chinese, to: .english))
    let again = try ExchangeKit().units(of: document, name: "b.\(format.rawValue)")
    #expect(again.map(\.notes) == [["=1+1"], [], ["two\nlines"]])
    #expect(
      again.map { $0.variants[1].text } == ["The meeting ended.", "The meeting began.", "a vote"])
    // Without notes there is no column for them.
    let plain = try ExchangeKit()
    _ = try plain.units(of: "zh,en\n会议,meeting\n", name: "a.csv")
    if format == .tsv {
      let bytes = try plain.workspace.exportMemory(MemoryExportOptions(format: format))
      #expect(String(decoding: bytes, as: UTF8.self) == "zh\ten\tstatus\n会议\tmeeting\tapproved\n")
    }
  }

  @Test func whatAPairCannotHoldIsSaid() throws {
    let kit = try ExchangeKit()
    let tmx = """
      <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en"
      srclang="zh" datatype="x"/><body>
      <tu tuid="a" creationdate="20240101T000000Z"><tuv xml:lang="zh"><seg>甲</seg></tuv><tuv xml:lang="en"><seg>A</seg></tuv></tu>
      <tu tuid="b"><prop type="x-client">MFA</prop><tuv xml:lang="zh"><seg>乙</seg></tuv><tuv xml:lang="en"><seg>B</seg></tuv></tu>
      <tu tuid="c"><tuv xml:lang="zh"><seg>丙</seg></tuv><tuv xml:lang="en"><seg>C</seg></tuv></tu></body></tmx>
      """
    _ = try kit.units(of: tmx, name: "a.tmx")
    var notices: [String] = []
    _ = try kit.workspace.exportMemory(MemoryExportOptions(format: .tsv)) { notices.append($0) }
    #expect(
      notices == [
        "written: 2 units without dates, authors, contexts and other properties; TMX keeps them"
      ])
  }

  // MARK: Wordfast

  @Test func wordfastHasAuthorsDatesAndTags() throws {
    let head =
      "%20260101~090000\t%User ID,LW\t%TU=00000003\t%EN-US\t%Wordfast TM v.546/00\t%RU-RU\t%-----------\t.\n"
    let rows = [
      "20240310~080910\tLW\t2\tEN-US\tIt\u{2019}s &tA;in force&tB; &'26; valid.\tRU-RU\t&tA;Действует&tB; &'26; в силе.\tMF MFA\tx",
      "20249999~080910\t\t0\tEN-US\tIt&'92;s &t; &'ZZ; &'E9; over.\tRU-RU\tКонец.\t",
    ]
    let units = try ExchangeKit().units(of: head + rows.joined(separator: "\n"), name: "a.txt")
    try #require(units.count == 2)
    #expect(units[0].attribute("creationdate") == "20240310T080910Z")
    #expect(units[0].attribute("creationid") == "LW" && units[0].attribute("usagecount") == "2")
    #expect(
      units[0].properties == [Property("x-attribute-1", "MF MFA"), Property("x-attribute-2", "x")])
    #expect(units[0].variants[0].text == "It\u{2019}s in force & valid.")
    #expect(units[0].variants[0].content?.displayText == "It\u{2019}s &tA;in force&tB; & valid.")
    #expect(units[0].variants[1].content?.codeCount == 2)
    // A day that is none, and what is neither a tag nor a character in every encoding, stay as they are.
    #expect(units[1].attributes.isEmpty)
    #expect(units[1].variants[0].text == "It\u{2019}s &t; &'ZZ; &'E9; over.")
    #expect(units[1].variants[0].content == nil)
  }

  // MARK: XLIFF

  private static let xliff = "xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\""
  private static let file =
    "<file original=\"f\" source-language=\"en\" target-language=\"ru\" datatype=\"x\"><body>"
  private static let pair = "<source>One vote.</source><target>Один голос.</target>"

  @Test(
    "Authors and dates of the tools of XLIFF 1.2",
    arguments: [
      (
        "<trans-unit id=\"1\" mq:status=\"ManuallyConfirmed\" mq:lastchanginguser=\"anna\" mq:lastchangedtimestamp=\"2023-04-05T06:07:08Z\">\(pair)</trans-unit>",
        [nil, nil, "20230405T060708Z", "anna"]
      ),
      (
        "<trans-unit id=\"1\" m:confirmed=\"1\" m:created-by=\"li\" m:created-at=\"1704067200000\" m:modified-by=\"anna\" m:modified-at=\"1704153600000\">\(pair)</trans-unit>",
        ["20240101T000000Z", "li", "20240102T000000Z", "anna"]
      ),
      (
        "<trans-unit id=\"1\">\(pair)<sdl:seg-defs><sdl:seg id=\"1\" conf=\"Translated\"><sdl:value key=\"created_by\">li</sdl:value><sdl:value key=\"created_on\">01/31/2024 10:00:00</sdl:value><sdl:value key=\"last_modified_by\">anna</sdl:value><sdl:value key=\"modified_on\">02/01/2024 11:00:00</sdl:value></sdl:seg></sdl:seg-defs></trans-unit>",
        ["20240131T100000Z", "li", "20240201T110000Z", "anna"]
      ),
      (
        "<trans-unit id=\"1\" m:confirmed=\"1\" m:created-by=\" \" m:created-at=\"1e999\" m:modified-at=\"-5\">\(pair)</trans-unit>",
        [nil, nil, nil, nil]
      ),
      ("<trans-unit id=\"1\">\(pair)</trans-unit>", [nil, nil, nil, nil]),
    ] as [(String, [String?])])
  func authorsOfXLIFF(_ unit: String, _ expected: [String?]) throws {
    let text =
      "<xliff \(Self.xliff) xmlns:mq=\"MQXliff\" xmlns:m=\"http://www.memsource.com/mxlf/2.0\" xmlns:sdl=\"http://sdl.com/FileTypes/SdlXliff/1.0\">"
      + "\(Self.file)\(unit)</body></file></xliff>"
    let found = try #require(try ExchangeKit().units(of: text, name: "a.xlf").first)
    #expect(
      [
        found.attribute("creationdate"), found.attribute("creationid"), found.changeDate,
        found.attribute("changeid"),
      ] == expected)
  }

  @Test func remarksOfTradosAreNotesOfTheirSegment() throws {
    let text = """
      <xliff \(Self.xliff) xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"><doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0">
      <cmt-defs><cmt-def id="c1"><Comments><Comment severity="Low" user="li">ask the author</Comment><Comment>no</Comment></Comments></cmt-def>
      <cmt-def id="c2"><Comments><Comment>other</Comment></Comments></cmt-def></cmt-defs></doc-info>\(Self.file)
      <trans-unit id="1"><source>One. Two.</source><seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></seg-source>
      <target><mrk mtype="seg" mid="1">Один.</mrk> <mrk mtype="seg" mid="2"><g id="5"><mrk mtype="x-sdl-comment" sdl:cid="c1">Два</mrk></g><mrk mtype="x-sdl-comment" sdl:cid="c1">.</mrk></mrk></target>
      <sdl:seg-defs><sdl:seg id="1" conf="Translated"/><sdl:seg id="2" conf="Translated"/></sdl:seg-defs></trans-unit></body></file></xliff>
      """
    let units = try ExchangeKit().units(of: text, name: "a.sdlxliff")
    #expect(units.map(\.notes) == [[], ["ask the author", "no"]])
  }
}
