// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Documents

/// Narrow justified columns, whose spaces may be as wide as gutters, and whose base lines need not agree.
@Suite struct JustifiedColumnsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let columns: [[String]]
    var width = 150.0
    /// How much lower each column begins than the one before it.
    var offset = 0.0
    var testDescription: String { name }
  }

  static let rivers = [
    "This paper examines the cooperation", "of the member states of the",
    "organization and its results, which", "are considerable, since 2001. It",
    "concludes that the institutions", "should be strengthened.",
  ]
  static let short = [
    "и что создание такого", "мира, в котором люди", "будут иметь свободу", "слова и убеждений и",
    "будут свободны от", "страха и нужды",
  ]
  static let wide = ["成员国就区域合作达成共识", "并且通过了联合声明全部", "各项条文与相应的决议", "以及各自的行动计划等等"]

  static let cases = [
    Case(name: "one column, spaces of many widths", columns: [rivers], width: 200),
    Case(name: "one column of two to four words a line", columns: [short], width: 140),
    Case(name: "two columns, level", columns: [rivers, short], width: 190),
    Case(name: "two columns, half a line apart", columns: [rivers, short], width: 190, offset: 7),
    Case(
      name: "three columns, a third of a line apart", columns: [short, rivers, short], width: 190,
      offset: 4.5),
    Case(
      name: "wide characters beside letters, half a line apart", columns: [wide, short], width: 140,
      offset: 6.5),
    Case(
      name: "wide characters, two thirds of a line apart", columns: [wide, wide], width: 140,
      offset: 9),
  ]

  @Test(arguments: cases) func order(_ test: Case) {
    var lines: [PrintedLine] = []
    for (number, column) in test.columns.enumerated() {
      let left = 40 + Double(number) * (test.width + 20)
      for (row, text) in column.enumerated() {
        let top = 40 + Double(row) * 14 + Double(number) * test.offset
        lines += Self.justified(
          text, left: left, top: top, width: test.width, isLast: row + 1 == column.count)
      }
    }
    let page = PrintedPage(width: 700, height: 400, lines: lines)
    let document = LayoutWriter.document(of: PageLayout([page]).pages)
    let expected = test.columns.joined().joined(separator: " ").split(separator: " ")
    #expect(document.text.split { " \n".contains($0) } == expected)
  }

  @Test func columnsOfATable() {
    let rows = [
      "China           2001   1412 million", "Russia          2001   144 million",
      "Kazakhstan      2001   20 million",
      "India           2017   1428 million", "Pakistan        2017   241 million",
    ]
    let lines = DrawnPage.pages(rows.joined(separator: "\n")).flatMap(\.lines)
    let regions = PageRegions.regions(of: lines.flatMap(\.fragments))
    guard regions.count == 1, case .columns(let columns) = regions[0] else {
      Issue.record("no columns")
      return
    }
    #expect(columns.map(\.count) == [5, 5, 5])
  }

  @Test func eachSizeOfTypeHasItsOwnDistanceOfRows() {
    let small = (0..<7).flatMap { row in
      Self.line("成员国就区域合作达成了广泛共识并且通过了", size: 9, top: 40 + Double(row) * 13)
    }
    let body = (0..<12).flatMap { row in
      Self.line("各方还讨论了文化交流和人员往来等问题", size: 10.5, top: 160 + Double(row) * 18)
    }
    let page = PrintedPage(width: 300, height: 500, lines: small + body)
    let document = LayoutWriter.document(of: PageLayout([page]).pages)
    #expect(document.blocks.map { $0.kind } == [.paragraph, .paragraph])
  }

  private static func line(_ text: String, size: Double, top: Double) -> [PrintedLine] {
    let right = 40 + size * Double(text.count)
    let box = LayoutBox(left: 40, top: top, right: right, bottom: top + size)
    return [PrintedWord(text: text, box: box)].map { PrintedLine([$0]) }.compactMap { $0 }
  }

  /// The words of a justified line, each as a line of its own, as poppler gives words that are far apart.
  private static func justified(
    _ text: String, left: Double, top: Double, width: Double, isLast: Bool
  ) -> [PrintedLine] {
    let words = text.split(separator: " ")
    let widths = words.map { $0.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 10 : 4.4) } }
    let space = isLast ? 2.5 : (width - widths.reduce(0, +)) / Double(max(1, words.count - 1))
    var x = left
    return zip(words, widths).compactMap { word, width in
      defer { x += width + space }
      let box = LayoutBox(left: x, top: top, right: x + width, bottom: top + 9)
      return PrintedLine([PrintedWord(text: String(word), box: box)])
    }
  }
}
