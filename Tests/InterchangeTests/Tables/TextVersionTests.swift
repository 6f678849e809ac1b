// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// Tables with several columns of one text, whose headings say the stage.
@Suite struct TextVersionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let heading: String
    /// The column whose text is taken beside the first one, from 1; `nil` if the table is refused.
    let taken: Int?
    var isApproved = true
    var testDescription: String { heading }
  }

  static let cases = [
    Case(heading: "zh,en (MT),en (final)", taken: 3),
    Case(heading: "zh,en-final,en-draft", taken: 2),
    Case(heading: "Chinese,English draft,English final", taken: 3),
    Case(heading: "原文,初稿,终稿", taken: 3),
    Case(heading: "原文,译文（定稿）,译文（初稿）", taken: 2),
    Case(heading: "中文,英文机翻,英文", taken: 3),
    Case(heading: "中文,英文,终稿", taken: 3),
    Case(heading: "zh,MT,en", taken: 3),
    Case(heading: "src,mt,pe", taken: 3),
    Case(heading: "Source,DeepL,Translation", taken: 3),
    Case(heading: "Оригинал,Черновик,Перевод", taken: 3),
    Case(heading: "Source,Draft,note", taken: 2, isApproved: false),
    Case(heading: "中文,机翻,备注", taken: 2, isApproved: false),
    Case(heading: "中文,英语（机器翻译）,备注", taken: 2, isApproved: false),
    Case(heading: "zh,en v1,en v2", taken: nil),
    Case(heading: "zh,en,en", taken: nil),
    Case(heading: "原文,译文1,译文2", taken: nil),
  ]

  @Test(arguments: cases) func onlyTheLatestIsApproved(_ test: Case) throws {
    let texts = [
      "成员国举行了会议。", "Members held a meet.", "The member states held a meeting in the city.",
    ]
    let table = test.heading + "\n" + texts.joined(separator: ",") + "\n"
    let hints = TableHints(usual: LanguagePair(from: .chinese, to: .english))
    for isStreamed in [true, false] {
      func read() throws -> [TranslationUnit] {
        var units: [TranslationUnit] = []
        let file = try PairedFile(
          ByteSource(Array(table.utf8), name: "t.csv"), format: .table, hints: hints,
          isStreamed: isStreamed)
        try file.readUnits(nil, idPrefix: "t") { unit, _ in units.append(unit) }
        return units
      }
      guard let taken = test.taken else {
        let error = #expect(throws: FileError.self) { try read() }
        #expect(error?.code == "table/columns")
        #expect(error?.message.contains("(column 2)") == true)
        #expect(error?.message.contains("(column 3)") == true)
        continue
      }
      let unit = try #require(read().first)
      #expect(unit.variants.map(\.text) == [texts[0], texts[taken - 1]])
      #expect((unit.status == .approved) == test.isApproved)
    }
  }

  @Test(arguments: [
    // Marks, people and languages.
    ("zh,en,draft\n成员国举行了会议。,The states met.,yes\n会议结束。,The meeting ended.,no\n", 2),
    ("en,mt\nThe member states met.,L-istati membri ltaqgħu.\n", 1),
    ("zh,en-US,en-GB\n颜色,color,colour\n", 1),
  ]) func otherColumnsStayWhatTheyAre(_ table: String, _ count: Int) throws {
    var units: [TranslationUnit] = []
    let file = try PairedFile(
      ByteSource(Array(table.utf8), name: "t.csv"), format: .table, isStreamed: true)
    try file.readUnits(nil, idPrefix: "t") { unit, _ in units.append(unit) }
    #expect(units.count == count)
    #expect(!file.findings.contains { $0.rule == "table/version" })
  }

  @Test func aSecondTranslationWithoutAHeadingIsRefused() {
    let rows = (1...3).map { "第\($0)条。\tArticle \($0) is good.\tThe article \($0) is very good.\n" }
    let hints = TableHints(usual: LanguagePair(from: .chinese, to: .english))
    #expect(throws: FileError.self) {
      try PairedFile(
        ByteSource(Array(rows.joined().utf8), name: "t.tsv"), format: .table, hints: hints)
    }
  }

  @Test func aGlossaryTakesAMachinesTermsAsProposed() throws {
    let contents = try GlossaryTable.read(
      ByteSource(Array("zh,en (MT)\n互信,trust\n".utf8), name: "t.csv"))
    #expect(contents.entries[0].section(for: .english)?.terms.map(\.status) == [.proposed])
    #expect(contents.findings.map(\.rule) == ["table/version"])
  }

  @Test(arguments: [
    ("原文,译文\n成员国举行了会议。,Страны провели заседание.\n", ["zh", "ru"]),
    ("原文,译文\nThe states met.,Страны провели заседание.\n", ["en", "ru"]),
    ("Source,Target\nThe states met.,成员国举行了会议。\n", ["en", "zh"]),
  ]) func languagesThatNobodyNamedAreSaid(_ table: String, _ languages: [String]) throws {
    let hints = TableHints(usual: LanguagePair(from: .chinese, to: .english))
    let read = try BilingualTable(ByteSource(Array(table.utf8), name: "t.csv"), hints: hints)
    #expect(read.languages.map { $0?.description } == languages)
    #expect(read.findings.map(\.rule) == ["table/order"])
  }

  @Test func twoSidesInOneScriptAreRefused() {
    let table = "原文,译文\nThe states met.,Die Staaten trafen sich.\n"
    let hints = TableHints(usual: LanguagePair(from: .chinese, to: .english))
    let error = #expect(throws: FileError.self) {
      try BilingualTable(ByteSource(Array(table.utf8), name: "t.csv"), hints: hints)
    }
    #expect(error?.code == "table/header")
  }
}
