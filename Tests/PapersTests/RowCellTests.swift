// SPDX-License-Identifier: Apache-2.0
import Segmentation
import Testing
import TextModel

@testable import Papers

/// Lines that are cut into cells, and keyword lists with each keyword in two languages.
@Suite struct RowCellTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var line: String
    var separator: RowCells.Separator
    /// The cells; none where the line has no separator.
    var cells: [String] = []
    var testDescription: String { "\(separator): \(line)" }
  }

  @Test(arguments: [
    Row(line: "甲\tA\t", separator: .tab, cells: ["甲", "A", ""]),
    Row(line: "\t甲", separator: .tab, cells: ["", "甲"]), Row(line: "甲 A", separator: .tab),
    Row(line: "| 甲 | A |", separator: .bar, cells: ["甲", "A"]),
    Row(line: "甲 │ A", separator: .bar, cells: ["甲", "A"]),
    Row(line: "甲｜｜A", separator: .bar, cells: ["甲", "", "A"]),
    Row(line: "| 甲 |", separator: .bar), Row(line: "|", separator: .bar),
    Row(line: "甲   A", separator: .gap, cells: ["甲", "A"]), Row(line: "甲  A", separator: .gap),
    Row(line: "甲\u{3000}\u{3000}A", separator: .gap, cells: ["甲", "A"]),
    Row(line: "甲\u{3000}A", separator: .gap),
    Row(line: "甲 \u{3000}A", separator: .gap, cells: ["甲", "A"]),
    Row(line: "甲 — A", separator: .dash, cells: ["甲", "A"]),
    Row(line: "甲 – A – B", separator: .dash, cells: ["甲", "A", "B"]),
    Row(line: "甲— A", separator: .dash), Row(line: "甲 —A", separator: .dash),
    Row(line: "— A", separator: .dash), Row(line: "甲 —", separator: .dash),
    Row(line: "甲 - A", separator: .dash),
    Row(line: "甲 / A", separator: .slash, cells: ["甲", "A"]),
    Row(line: "甲 ／ A", separator: .slash, cells: ["甲", "A"]),
    Row(line: "甲/A", separator: .slash), Row(line: "/ A", separator: .slash),
    Row(line: "甲 /", separator: .slash), Row(line: "甲 /A", separator: .slash),
    Row(line: "", separator: .tab),
  ])
  func cells(_ test: Row) {
    let scalars = test.line.unicodeScalars.map(\.value)
    let row = RowCells(test.separator, of: 0..<scalars.count, in: scalars)
    #expect(row?.cells.map { MappedText.string(scalars[$0]) } ?? [] == test.cells)
  }

  struct Halves: CustomTestStringConvertible, Sendable {
    var line: String
    var isPlain = true
    var halves: [String] = []
    var testDescription: String { line }
  }

  @Test(arguments: [
    Halves(line: "贸易增长   Trade grew", halves: ["贸易增长", "Trade grew"]),
    // In a format with markup, runs of spaces say nothing.
    Halves(line: "贸易增长   Trade grew", isPlain: false),
    Halves(line: "贸易增长 / Trade grew", isPlain: false, halves: ["贸易增长", "Trade grew"]),
    Halves(
      line: "贸易 / trade / торговля", halves: ["贸易", "trade", "торговля"]),
    Halves(line: "贸易 / trade / торговля / growth"), Halves(line: "贸易 / trade / growth"),
    Halves(line: "доверие — trust", halves: ["доверие", "trust"]),
    // A dash within a sentence.
    Halves(line: "доверие — trust."), Halves(line: "trade — growth"), Halves(line: "贸易 / 2012"),
    Halves(line: "贸易 trade / торговля"), Halves(line: "贸易增长"),
  ])
  func halves(_ test: Halves) {
    let scalars = test.line.unicodeScalars.map(\.value)
    let row = RowCells.halves(of: 0..<scalars.count, in: scalars, isPlain: test.isPlain)
    #expect(row?.cells.map { MappedText.string(scalars[$0]) } ?? [] == test.halves)
  }

  struct Keywords: CustomTestStringConvertible, Sendable {
    var items: [String]
    /// The keywords by language.
    var lists: String
    var testDescription: String { items.joined(separator: "; ") }
  }

  @Test(arguments: [
    Keywords(items: ["贸易", "信任"], lists: "zh: 贸易, 信任"),
    Keywords(items: ["贸易 / trade", "信任/trust"], lists: "zh: 贸易, 信任; en: trade, trust"),
    Keywords(items: ["贸易|trade", "信任／trust"], lists: "zh: 贸易, 信任; en: trade, trust"),
    Keywords(items: ["贸易（trade）", "信任 (trust)"], lists: "zh: 贸易, 信任; en: trade, trust"),
    // Two of three are enough, and one of two is not.
    Keywords(
      items: ["贸易 / trade", "信任 / trust", "安全"], lists: "zh: 贸易, 信任, 安全; en: trade, trust"),
    Keywords(items: ["贸易 / trade", "信任"], lists: "zh: 贸易 / trade, 信任"),
    // An abbreviation in brackets belongs to its keyword.
    Keywords(items: ["上海合作组织（SCO）", "贸易（WTO）"], lists: "zh: 上海合作组织（SCO）, 贸易（WTO）"),
    Keywords(items: ["贸易 / WTO", "安全 / SCO"], lists: "zh: 贸易, 安全; en: WTO, SCO"),
    // One script on both sides, or two on one.
    Keywords(items: ["进口/出口", "贸易/信任"], lists: "zh: 进口/出口, 贸易/信任"),
    Keywords(items: ["贸易trade/信任", "安全"], lists: "zh: 贸易trade/信任, 安全"),
    Keywords(items: ["2012/贸易"], lists: "zh: 2012/贸易"), Keywords(items: [], lists: "zh: "),
  ])
  func keywordsInTwoLanguages(_ test: Keywords) {
    let lists = KeywordLists.lists(test.items, .chinese, languages: .standard)
    let shown = lists.map { "\($0.language): " + $0.items.joined(separator: ", ") }
    #expect(shown.joined(separator: "; ") == test.lists)
  }

  struct Versions: CustomTestStringConvertible, Sendable {
    var texts: [String]
    /// The numbers of the texts that stay, and of those that are other versions of them.
    var parts: [Int]
    var versions: [Int] = []
    var testDescription: String { texts.joined(separator: " | ") }
  }

  /// A text that a paper has twice: word by word, it is dropped; with half of its pairs of words, it is a version.
  @Test(arguments: [
    Versions(texts: ["Trade grew."], parts: [0]), Versions(texts: [], parts: []),
    Versions(texts: ["Trade grew.", "trade grew"], parts: [0]),
    Versions(texts: ["Trade grew.", "We met."], parts: [0, 1]),
    Versions(texts: ["a b c d e", "a b c x y"], parts: [0], versions: [1]),
    Versions(texts: ["a b c d e f", "a b c x y z"], parts: [0, 1]),
    Versions(texts: ["a b c", "a b c d e"], parts: [0], versions: [1]),
    Versions(texts: ["a b c", "a b c d e f"], parts: [0, 1]),
    Versions(texts: ["贸易增长", "贸易下降"], parts: [0, 1]),
    Versions(texts: ["贸易又增长", "贸易又下降"], parts: [0], versions: [1]),
    // Titles of one word or two say too little.
    Versions(texts: ["Trade", "Growth"], parts: [0, 1]),
    Versions(texts: ["Trade grew", "Trade fell"], parts: [0, 1]),
    // A text is compared with the eight before it.
    Versions(
      texts: ["a b c d e"] + (1...7).map { "p\($0) q\($0) r\($0) s\($0)" } + ["a b c d x"],
      parts: Array(0...7), versions: [8]),
    Versions(
      texts: ["a b c d e"] + (1...8).map { "p\($0) q\($0) r\($0) s\($0)" } + ["a b c d x"],
      parts: Array(0...9)),
  ])
  func repeatedParts(_ test: Versions) {
    let parts = test.texts.enumerated().map { number, text in
      DocumentPart(
        kind: .abstract, language: .english, text: text, range: number..<number + 1, paragraphs: [])
    }
    let found = RepeatedParts(parts)
    #expect(found.parts.map(\.range.lowerBound) == test.parts)
    #expect(found.versions.map(\.range.lowerBound) == test.versions)
  }
}
