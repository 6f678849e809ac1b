// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Documents

/// Tables of word processors, where only a border is between two rows, and columns of running text.
@Suite struct RowStartsTests {
  /// The lines of a cell: one size of type after the other.
  private struct Cell {
    var left: Double
    var step: Double
    var lines: [String]
  }

  /// A page with rows of cells: half a point is between two rows.
  private func table(_ rows: [[Cell]], border: Double = 0.5) -> PrintedPage {
    var top = 70.0
    var lines: [PrintedLine] = []
    for row in rows {
      var bottom = top
      for cell in row {
        for (number, text) in cell.lines.enumerated() {
          let start = top + Double(number) * cell.step
          if let line = line(text, left: cell.left, top: start) { lines.append(line) }
          bottom = max(bottom, start + cell.step)
        }
      }
      top = bottom + border
    }
    return PrintedPage(width: 600, height: 800, lines: lines)
  }

  /// A line of words in type that is 13 units high; narrow characters are 5 units wide, wide ones 10.
  private func line(_ text: String, left: Double, top: Double, height: Double = 13) -> PrintedLine?
  {
    var at = left
    let words = text.split(separator: " ").map { word in
      let width = word.unicodeScalars.reduce(0.0) { $0 + ($1.value >= 0x2E80 ? 10 : 5) }
      defer { at += width + 3 }
      let box = LayoutBox(left: at, top: top, right: at + width, bottom: top + height)
      return PrintedWord(text: String(word), box: box)
    }
    return PrintedLine(words)
  }

  private func blocks(_ pages: [PrintedPage]) -> [String] {
    DrawnPage.description(of: LayoutWriter.document(of: PageLayout(pages).pages))
  }

  @Test func shortRows() {
    func row(_ chinese: [String], _ english: [String]) -> [Cell] {
      [
        Cell(left: 90, step: 10.5, lines: chinese), Cell(left: 250, step: 12.25, lines: english),
      ]
    }
    let page = table([
      row(["愿进一步发展两国睦邻", "友好关系，"], ["Desiring to further develop", "good relations,"]),
      row(["达成协议如下："], ["Have agreed as follows:"]),
      row(["第一条"], ["Article 1"]),
      row(
        ["一、双方同意在附件所", "列口岸开展客货运输。"],
        ["1. The Parties agree to carry", "out transport at the ports."]),
    ])
    #expect(
      blocks([page]) == [
        "0.0.0 愿进一步发展两国睦邻/友好关系，",
        "0.0.1 Desiring to further develop/good relations,",
        "0.1.0 达成协议如下：", "0.1.1 Have agreed as follows:",
        "0.2.0 第一条", "0.2.1 Article 1",
        "0.3.0 一、双方同意在附件所/列口岸开展客货运输。",
        "0.3.1 1. The Parties agree to carry/out transport at the ports.",
      ])
  }

  @Test func rowsWithNumbersAndWithoutBorders() {
    let texts: [([String], [String])] = [
      (
        ["Стороны развивают торговлю и", "сотрудничество"],
        ["The Parties develop trade and", "cooperation"]
      ),
      (["Стороны упрощают процедуры"], ["The Parties simplify procedures"]),
      (["Статья 2"], ["Article 2"]),
      (
        ["Договор вступает в силу со", "дня подписания"],
        ["The treaty enters into force", "on the day it is signed"]
      ),
    ]
    let page = table(
      texts.enumerated().map { number, text in
        [
          Cell(left: 60, step: 12, lines: ["\(number + 1)"]),
          Cell(left: 90, step: 12, lines: text.0), Cell(left: 280, step: 12, lines: text.1),
        ]
      }, border: 0)
    let found = blocks([page])
    #expect(found.count == 12)
    #expect(found.contains("0.1.1 Стороны упрощают процедуры") && found.contains("0.2.2 Article 2"))
  }

  @Test func centeredNumbersAreInTheMiddleOfRows() {
    let columns = [
      [line("1", left: 60, top: 82), line("2", left: 60, top: 118), line("3", left: 60, top: 154)],
      [
        "Стороны", "развивают", "торговлю.", "Стороны", "упрощают", "процедуры.", "Договор",
        "вступает",
        "в силу.",
      ]
      .enumerated().map { line($1, left: 90, top: 70 + Double($0) * 12) },
    ].map { $0.compactMap { $0 } }
    let starts = RowStarts(columns)
    #expect(!columns[1].contains { starts.isNumbered($0) })
  }

  @Test func oneCellGoesOnOnTheNextPage() {
    func row(_ russian: [String], _ english: [String]) -> [Cell] {
      [
        Cell(left: 90, step: 12.25, lines: russian), Cell(left: 280, step: 12.25, lines: english),
      ]
    }
    let first = table([
      row(
        ["Стороны развивают торговлю", "и сотрудничество."],
        ["The Parties develop trade", "and cooperation."]),
      row(
        ["Стороны упрощают обмен", "между ведомствами."],
        ["The Parties simplify exchange", "between agencies."]),
      row(
        ["Договор вступает в силу со", "дня подписания и действует"],
        ["The treaty enters into force."]),
    ])
    let second = table([
      row(["в течение пяти лет, если", "Стороны не договорятся."], []),
      row(["Подписан в Москве в двух", "экземплярах."], ["Done in Moscow in two", "copies."]),
    ])
    #expect(
      blocks([first, second]).suffix(4) == [
        "0.2.0 Договор вступает в силу со/дня подписания и действует"
          + "/в течение пяти лет, если/Стороны не договорятся.",
        "0.2.1 The treaty enters into force.",
        "0.3.0 Подписан в Москве в двух/экземплярах.", "0.3.1 Done in Moscow in two/copies.",
      ])
  }

  @Test func theRestOfARowHasNoNumber() {
    func row(_ number: String?, _ chinese: String, _ english: String) -> [Cell] {
      (number.map { [Cell(left: 60, step: 12, lines: [$0])] } ?? []) + [
        Cell(left: 90, step: 12, lines: [chinese]), Cell(left: 280, step: 12, lines: [english]),
      ]
    }
    let first = table(
      [
        row("1", "双方发展贸易往来。", "The parties develop trade."),
        row("2", "双方简化海关手续。", "The parties simplify customs."),
        row("3", "争议应当提交海城仲裁", "Disputes shall be submitted"),
      ], border: 8)
    let second = table([row(nil, "委员会仲裁。", "to arbitration.")], border: 8)
    #expect(
      blocks([first, second]).suffix(3) == [
        "0.2.0 3", "0.2.1 争议应当提交海城仲裁/委员会仲裁。",
        "0.2.2 Disputes shall be submitted/to arbitration.",
      ])
  }

  @Test func twoStripsAcrossColumnsAreChance() {
    let left = [
      ("基于图神经网络的客流预测", 78.0), ("赵一鸣，钱思远，孙悦", 100),
      ("摘要：准确的客流预测是地铁", 141), ("调度的基础。现有方法往往忽", 155), ("略站点之间的空间依赖关系。", 169),
    ]
    let right = [
      ("Passenger Flow Prediction with", 78.0), ("Graph Neural Networks", 92),
      ("Yiming Zhao, Siyuan Qian", 133), ("Abstract: Accurate passenger", 155),
      ("flow prediction is the basis of", 169), ("metro dispatching and planning.", 183),
    ]
    let lines =
      left.compactMap { line($0.0, left: 60, top: $0.1) }
      + right.compactMap { line($0.0, left: 290, top: $0.1) }
    let found = blocks([PrintedPage(width: 600, height: 800, lines: lines)])
    #expect(!found.contains { $0.hasPrefix("0.") })
  }
}
