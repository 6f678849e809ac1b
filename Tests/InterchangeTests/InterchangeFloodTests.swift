// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import TestSupport
import Testing
import TextModel

/// Files that are made to keep a reader busy: twice the file must not take four times as long.
@Suite struct InterchangeFloodTests {
  private func expectQuick(_ name: String, _ body: () throws -> Void) rethrows {
    let time = try ProcessorTime.measure { try body() }
    #expect(time < .seconds(10), "\(name): \(time)")
  }

  private func many(_ count: Int, _ piece: (Int) -> String) -> String {
    (0..<count).map(piece).joined()
  }

  @Test func segmentsOfOneUnit() throws {
    let marks = many(6_000) { "<mrk mtype=\"seg\" mid=\"\($0)\">中</mrk>" }
    let text =
      "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"f\" "
      + "source-language=\"zh\" target-language=\"en\" datatype=\"plaintext\"><body><trans-unit id=\"1\">"
      + "<source>中</source><seg-source>\(marks)</seg-source><target>\(marks)</target><sdl:seg-defs "
      + "xmlns:sdl=\"s\">\(many(6_000) { "<sdl:seg id=\"\($0)\" conf=\"Draft\"/>" })</sdl:seg-defs></trans-unit>"
      + "</body></file></xliff>"
    try expectQuick("marks") {
      let file = try XLIFFFile(ByteSource(Array(text.utf8), name: "a.xlf"))
      #expect(file.segments.count == 6_000)
      #expect(file.segments[5_999].target?.plainText == "中")
    }
  }

  /// A unit of thousands of segments that get a note each; the file has a proposal for each of them.
  @Test func notesOfOneUnit() throws {
    let count = 8_000
    let marks = many(count) { "<mrk mtype=\"seg\" mid=\"\($0)\">中</mrk>" }
    let matches = many(count) {
      "<alt-trans origin=\"m\"><source>中</source><target>\($0)</target></alt-trans>"
    }
    let text =
      "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"f\" "
      + "source-language=\"zh\" target-language=\"en\" datatype=\"plaintext\"><body><trans-unit id=\"1\">"
      + "<source>中</source><seg-source>\(marks)</seg-source>\(matches)</trans-unit></body></file></xliff>"
    try expectQuick("notes") {
      var file = try XLIFFFile(ByteSource(Array(text.utf8), name: "a.xlf"))
      for index in 0..<count {
        file.addNote("note \(index)", to: index)
        file.addNote("note 0", to: index)
        file.propose(
          TargetProposal(
            target: InlineContent([.text("\(index)")]), hundredths: 10_000, isExact: true,
            memorySource: "中", memoryTarget: "\(index + 1)", origin: "m"), for: index)
      }
      let again = try XLIFFFile(ByteSource(file.bytes(), name: "a.xlf"))
      #expect(again.segments[0].notes.count == count)
      #expect(again.segments[0].matches.count == count + 1)
    }
  }

  /// A unit of thousands of segments that are all translated.
  @Test(arguments: [
    ("1.2", "zh", "en"), ("1.2", "en", "zh"), ("2.0", "zh", "en"), ("2.0", "en", "zh"),
    ("spans", "en", "zh"),
  ])
  func translatedSegmentsOfOneUnit(_ form: String, _ source: String, _ target: String) throws {
    let count = 4_000
    let text: String
    if form == "1.2" {
      let marks = many(count) { "<mrk mtype=\"seg\" mid=\"\($0)\">a.</mrk>" }
      let empty = many(count) { "<mrk mtype=\"seg\" mid=\"\($0)\"></mrk>" }
      text =
        "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"f\" "
        + "source-language=\"\(source)\" target-language=\"\(target)\" datatype=\"plaintext\"><body>"
        + "<trans-unit id=\"1\"><source>a.</source><seg-source>\(marks)</seg-source><target>\(empty)</target>"
        + "</trans-unit></body></file></xliff>"
    } else {
      // A span from each segment into the next one; the first has an end whose start nobody translates.
      func code(_ number: Int) -> String {
        form == "2.0"
          ? ""
          : "<ec startRef=\"\(number)\" canDelete=\"no\"/><sc id=\"\(number + 1)\" canDelete=\"no\"/>"
      }
      text =
        "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"\(source)\" "
        + "trgLang=\"\(target)\"><file id=\"f\"><unit id=\"1\">"
        + (form == "2.0"
          ? "" : "<segment><source>a.<sc id=\"0\" canDelete=\"no\"/></source></segment>")
        + many(count) {
          "<segment><source>a.\(code($0))</source></segment><ignorable><source> </source></ignorable>"
        }
        + (form == "2.0"
          ? ""
          : "<segment><source>a.<ec startRef=\"\(count)\" canDelete=\"no\"/></source></segment>")
        + "</unit></file></xliff>"
    }
    try expectQuick("\(form) \(source)") {
      var file = try XLIFFFile(ByteSource(Array(text.utf8), name: "a.xlf"))
      for index in file.segments.indices where form != "spans" || index > 0 {
        file.propose(
          TargetProposal(
            target: InlineContent([.text("b\(index).")]), hundredths: 10_000, isExact: true,
            memorySource: "a.", memoryTarget: "b.", origin: "m"), for: index)
      }
      let again = try XLIFFFile(ByteSource(file.bytes(), name: "a.xlf"))
      #expect(again.segments.count == count + (form == "spans" ? 2 : 0))
      // Without the translation of the first one, each span lacks its start in turn.
      for segment in [again.segments[1], again.segments[again.segments.count - 1]] {
        #expect((segment.target?.plainText ?? "").isEmpty == (form == "spans"))
      }
    }
  }

  @Test func messagesWithoutHeader() throws {
    let text = many(8_000) { "msgid \"中\($0 % 5)\"\nmsgstr \"a\"\n\n" }
    try expectQuick("messages") {
      let file = try PairedFile(ByteSource(Array(text.utf8), name: "a.po"), format: .po)
      #expect(file.languages.choices == nil)
      _ = try? file.readUnits(nil, idPrefix: "a", header: { _ in }, unit: { _, _ in })
    }
  }

  @Test(arguments: ["a%; ", "a/", "1/", "a / ", "a、", "/", "a ", "(", "a b/c d "])
  func cells(_ piece: String) throws {
    let cell = many(3_000) { piece.replacing("%", with: "\($0)") }
    expectQuick(piece) {
      _ = try? GlossaryTable.read(
        ByteSource(Array("zh\ten\n中\t\(cell)\n".utf8), name: "a.tsv"), hints: TableHints())
    }
  }

  @Test(arguments: [true, false])
  func textsOfOneUnit(hasManyLanguages: Bool) throws {
    let variants = many(8_000) { number in
      let language = hasManyLanguages ? "q\(["a", "b", "c", "d"][number % 4])-x-\(number)" : "zh"
      return "<tuv xml:lang=\"\(language)\"><seg>中</seg></tuv>"
    }
    let text =
      "<tmx version=\"1.4\"><header creationtool=\"a\" creationtoolversion=\"1\" segtype=\"sentence\" "
      + "o-tmf=\"a\" adminlang=\"en\" srclang=\"zh\" datatype=\"plaintext\"/><body><tu>\(variants)</tu></body></tmx>"
    try expectQuick("texts") {
      let file = try PairedFile(ByteSource(Array(text.utf8), name: "a.tmx"), format: .tmx)
      var count = 0
      _ = try file.readUnits(
        nil, idPrefix: "a", header: { _ in }, unit: { unit, _ in count += unit.variants.count })
      #expect(count > 0)
    }
  }

  @Test func languagesOfOneEntry() throws {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let sections = many(17_576) { number in
      let tag = String([letters[number / 676], letters[number / 26 % 26], letters[number % 26]])
      return "<langSet xml:lang=\"\(tag)\"><tig><term>a</term></tig></langSet>"
    }
    let text =
      "<martif type=\"TBX\" xml:lang=\"en\"><text><body><termEntry id=\"c\">\(sections)</termEntry></body>"
      + "</text></martif>"
    try expectQuick("languages") {
      let read = try TBXReader(ByteSource(Array(text.utf8), name: "a.tbx")).readAll()
      #expect(read.entries.count == 1)
    }
  }

  @Test(arguments: ["", ",Note", ",% status"])
  func languagesOfOneRow(_ field: String) throws {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let heads = (0..<16_000).map { number in
      let tag = String([letters[number / 676], letters[number / 26 % 26], letters[number % 26]])
      return tag + field.replacing("%", with: tag)
    }
    let cells = heads.map { "a" + $0.filter { $0 == "," } }
    let table = heads.joined(separator: ",") + "\n" + cells.joined(separator: ",") + "\n"
    expectQuick("languages\(field)") {
      _ = try? GlossaryTable.read(
        ByteSource(Array(table.utf8), name: "a.csv"), hints: TableHints())
    }
  }

  /// Headings of many Han characters that name no language.
  @Test func longHeadings() throws {
    let letters = Array("的一是不了人我在有他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生")
    var headings: [String] = []
    for number in 0..<3000 {
      var heading = ""
      for place in 0..<26 {
        let at = number * 7 + place * 11 + number / 40 * place
        heading.append(letters[at % letters.count])
      }
      headings.append(heading)
    }
    let table = "zh\ten\t" + headings.joined(separator: "\t") + "\n合作\tcooperation\n"
    try expectQuick("headings") {
      let read = try GlossaryTable.read(ByteSource(Array(table.utf8), name: "a.tsv"))
      #expect(read.entries.count == 1)
    }
  }

  /// Terms in a column for all languages of a table with many of them.
  @Test func refusedTermsBesideManyLanguages() throws {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    var tags: [String] = []
    for number in 6760..<10_760 {
      tags.append(
        String([letters[number / 676], letters[number / 26 % 26], letters[number % 26]]))
    }
    let rows = (0..<2000).map { "合作\($0)号\tterm\($0)\tbad term\($0)" }
    let table =
      "zh\ten\tforbidden\t" + tags.joined(separator: "\t") + "\n" + rows.joined(separator: "\n")
      + "\n"
    try expectQuick("terms") {
      let read = try GlossaryTable.read(ByteSource(Array(table.utf8), name: "a.tsv"))
      #expect(read.entries.count == rows.count)
    }
  }

  @Test func declaredEntities() throws {
    let text =
      "<!DOCTYPE tmx [\(many(40_000) { "<!ENTITY e\($0) \"a\">" })]><tmx version=\"1.4\"><header/><body>"
      + "<tu><tuv xml:lang=\"zh\"><seg>\(many(2_000) { "&e\($0);" })</seg></tuv></tu></body></tmx>"
    try expectQuick("entities") {
      let read = try TMXReader(Array(text.utf8), name: "a.tmx").readAll()
      #expect(read.units.first?.variants.first?.text.utf8.count == 2_000)
    }
  }

  // MARK: Workbooks

  private static func workbook(
    _ sheet: String, strings: String = "", merges: String = "", sheets: Int = 1
  ) throws -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let names = (0..<sheets).map { "<sheet name=\"s\($0)\" r:id=\"r\($0)\"/>" }.joined()
    let links = (0..<sheets).map {
      "<Relationship Id=\"r\($0)\" Target=\"worksheets/sheet1.xml\"/>"
    }.joined()
    return try ZipArchive.bytes(
      of: [
        (
          "xl/workbook.xml",
          "<workbook xmlns=\"\(main)\" xmlns:r=\"r\"><sheets>\(names)</sheets></workbook>"
        ),
        ("xl/_rels/workbook.xml.rels", "<Relationships>\(links)</Relationships>"),
        (
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"\(main)\"><sheetData>\(sheet)</sheetData>\(merges)</worksheet>"
        ),
        ("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings)</sst>"),
      ].map { ($0.0, Array($0.1.utf8)) })
  }

  @Test func sheetsThatAreOnePart() throws {
    let rows = String(
      repeating: "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>", count: 2_000)
    let bytes = try Self.workbook(rows, strings: "", sheets: 1_000)
    try expectQuick("sheets") {
      let sheets = try Spreadsheet.read(bytes, name: "a.xlsx")
      #expect(sheets.map(\.name) == ["s0"])
      #expect(sheets.first?.rows.count == 2_000)
    }
  }

  /// One long string in thousands of cells is refused before it is copied into all of them.
  @Test func stringThatIsUsedOften() throws {
    let text = String(repeating: "a_x0041_", count: 5_000)
    let rows = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 4_000)
    let bytes = try Self.workbook(rows, strings: "<si><t>\(text)</t></si>", sheets: 1)
    let error = #expect(throws: FileError.self) { try Spreadsheet.read(bytes, name: "a.xlsx") }
    #expect(error?.code == "xlsx/limit")
    let few = try Self.workbook(
      String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 40),
      strings: "<si><t>\(text)</t></si>", sheets: 1)
    #expect(try Spreadsheet.read(few, name: "a.xlsx").first?.rows.count == 40)
  }

  /// Merged cells cost what is in them, not the rows that they name.
  @Test func mergedCellsWithoutRows() throws {
    let cell = "<c t=\"inlineStr\"><is><t>a</t></is></c>"
    let bytes = try Self.workbook(
      "<row>\(cell)</row><row><c/>\(cell)</row>",
      merges: String(repeating: "<mergeCell ref=\"A1:A9999\"/>", count: 20_000))
    try expectQuick("merged") {
      let sheets = try Spreadsheet.read(bytes, name: "a.xlsx")
      #expect(sheets.first?.rows == [["a"], ["a", "a"]])
    }
  }

  /// Merged cells that hold more than a workbook are refused: they overlap, or make rows of thousands of cells.
  @Test func mergedCellsBeyondTheLimit() throws {
    func cell(_ name: String) -> String { "<c r=\"\(name)\" t=\"inlineStr\"><is><t>a</t></is></c>" }
    let rows = (2...1_000).map { "<row r=\"\($0)\">\(cell("A\($0)"))</row>" }.joined()
    let overlapping = try Self.workbook(
      "<row r=\"1\">\(cell("A1"))</row>" + rows,
      merges: String(repeating: "<mergeCell ref=\"A1:A1000\"/>", count: 5_000))
    let wide = try Self.workbook(
      "<row r=\"1\">\(cell("XFD1"))</row>" + rows,
      merges: "<mergeCell ref=\"XFD1:XFD1000\"/>")
    for bytes in [overlapping, wide] {
      let error = #expect(throws: FileError.self) { try Spreadsheet.read(bytes, name: "a.xlsx") }
      #expect(error?.code == "xlsx/limit")
    }
  }
}
