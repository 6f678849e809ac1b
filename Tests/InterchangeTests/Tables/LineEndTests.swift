// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// Line ends within cells: a table is the same whatever its file has at the ends of lines.
@Suite struct LineEndTests {
  static let ends = ["\n", "\r\n", "\r"]
  static let memory = """
    zh,en,note,context
    "第一行。
    第二行""。","Line one.
    Line two"".","a note
    of two lines","menu
    bar"
    第三句。,Third.,x,y

    """

  private static func source(_ text: String, _ end: String) -> ByteSource {
    ByteSource(Array(text.replacing("\n", with: end).utf8), name: "a.csv")
  }

  @Test(arguments: ends, [true, false])
  func unitsAreTheSame(_ end: String, isStreamed: Bool) throws {
    func units(_ end: String) throws -> [TranslationUnit] {
      var units: [TranslationUnit] = []
      _ = try PairedFile(
        Self.source(Self.memory, end), format: .table, hints: TableHints(), isStreamed: isStreamed
      ).readUnits(nil, idPrefix: "p") { unit, _ in units.append(unit) }
      return units
    }
    let read = try units(end)
    #expect(try read == units("\n"))
    #expect(read.first?.variants.map(\.text) == ["第一行。\n第二行\"。", "Line one.\nLine two\"."])
    #expect(read.first?.notes == ["a note\nof two lines"])
  }

  /// The words of a target are found in the file over line ends of two characters and doubled quotes.
  @Test(arguments: ends)
  func wordsHaveTheirPlaces(_ end: String) throws {
    let source = Self.source(Self.memory, end)
    let bytes = try source.readAll()
    var targets: [String] = []
    try PairedFile(source, format: .table, hints: TableHints()).read(
      PairSelection(PairedFileTests.pair)
    ) { segment, _ in
      let target = Array((segment.target?.plainText ?? "").utf8)
      targets.append(String(decoding: target, as: UTF8.self))
      for run in segment.runs {
        let inFile = bytes[run.file..<run.file + run.length].map { $0 == 0x0D ? 0x0A : $0 }
        #expect(inFile == Array(target[run.text..<run.text + run.length]))
      }
      #expect(segment.runs.reduce(0) { $0 + $1.length } == target.count)
    }
    #expect(targets == ["Line one.\nLine two\".", "Third."])
  }

  /// What is put into a table has the line ends of the cells beside it.
  @Test(arguments: ends)
  func filledCellsFollowTheirRow(_ end: String) throws {
    let text = "zh,en\n\"第一行。\n第二行。\",\n"
    var file = try PairedFile(Self.source(text, end), format: .table, hints: TableHints())
    file.prepare(for: PairedFileTests.pair)
    file.propose(
      TargetProposal(
        target: InlineContent([.text("One.\nTwo.")]), hundredths: 10_000, isExact: true,
        memorySource: "", memoryTarget: "", origin: "tm/a.tmx: a.1"), for: 1)
    let written = String(decoding: file.bytes(), as: UTF8.self)
    #expect(written.contains("\"One.\(end)Two.\""))
  }

  @Test(arguments: ends) func conceptsAreTheSame(_ end: String) throws {
    let text = """
      zh,en,definition,note
      "上海精神
      上海之魂","Shanghai Spirit
      Spirit of Shanghai","one
      two","three
      four"

      """
    let read = try GlossaryTable.read(Self.source(text, end)).entries
    #expect(try read == GlossaryTable.read(Self.source(text, "\n")).entries)
    #expect(read.first?.definition == "one\ntwo" && read.first?.note == "three\nfour")
    #expect(read.first?.section(for: .english)?.terms.count == 2)
  }
}
