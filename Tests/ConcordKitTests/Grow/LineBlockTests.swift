// SPDX-License-Identifier: Apache-2.0
import Alignment
import Testing
import TextModel

@testable import ConcordKit

/// Blocks of short lines, where one line is not a sentence by itself.
@Suite struct LineBlockTests {
  /// The texts of a language: lines of a block have `+` before them.
  private static func blocks(_ lines: [String]) -> LineBlocks {
    var text = PartSentences()
    for line in lines {
      let continues = line.hasPrefix("+")
      text.append(
        [continues ? String(line.dropFirst()) : line], position: nil, row: nil,
        continuesBlock: continues)
    }
    return LineBlocks(text)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let zh: [String]
    let ru: [String]
    /// The numbers of the lines that each bead has.
    let beads: [[Range<Int>]]
    var sure = true
    /// The beads that wait.
    let cut: Set<Int>
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "a line of a signature and the name of a state",
      zh: ["俄罗斯联邦政府"], ru: ["За Правительство", "+Российской Федерации"],
      beads: [[0..<1, 0..<1], [1..<1, 1..<2]], cut: [0, 1]),
    Case(
      name: "the whole of a signature", zh: ["俄罗斯联邦政府", "+代表"],
      ru: ["За Правительство", "+Российской Федерации"], beads: [[0..<2, 0..<2]], cut: []),
    Case(
      name: "a heading of two lines, each with its translation", zh: ["上海合作组织秘书处", "+会议纪要"],
      ru: ["Секретариат ШОС", "+Протокол заседания"], beads: [[0..<1, 0..<1], [1..<2, 1..<2]],
      cut: []),
    Case(
      name: "the same if one of the pairs is not certain", zh: ["中华人民共和国政府", "+代表"],
      ru: ["За Правительство", "+Китайской Народной Республики"],
      beads: [[0..<1, 0..<1], [1..<2, 1..<2]], sure: false, cut: [0, 1]),
    Case(
      name: "a sentence in a narrow column", zh: ["双方同意", "+扩大能源", "+贸易。"],
      ru: ["Стороны договорились", "+Расширить торговлю", "+Энергией."],
      beads: [[0..<1, 0..<1], [1..<2, 1..<2], [2..<3, 2..<3]], cut: [0, 1, 2]),
    Case(
      name: "a heading above a sentence", zh: ["总则", "+本法适用于湖泊。"],
      ru: ["Общие положения", "+Закон применяется к озёрам."],
      beads: [[0..<1, 0..<1], [1..<2, 1..<2]], cut: []),
    Case(
      name: "paragraphs apart", zh: ["俄罗斯联邦政府", "代表"],
      ru: ["За Правительство", "Российской Федерации"], beads: [[0..<1, 0..<1], [1..<2, 1..<2]],
      sure: false, cut: []),
    Case(
      name: "items of a list", zh: ["1. 湖泊", "+2. 河流"], ru: ["1. Озёра", "+2. Реки"],
      beads: [[0..<1, 0..<1], [1..<2, 1..<2]], sure: false, cut: []),
  ]

  @Test(arguments: cases) func linesOfBlocksWait(_ test: Case) {
    let beads = test.beads.map { PaperBead(ranges: $0, confidence: 0.9) }
    let cut = LineBlocks.cut(beads, in: [Self.blocks(test.zh), Self.blocks(test.ru)]) { _ in
      test.sure
    }
    #expect(cut == test.cut)
  }

  /// The lines of a paragraph of a web page are a block as well.
  @Test func breaksOfWebPages() throws {
    let kit = try KitWorkspace()
    let result = try kit.workspace.grow(
      PaperSource([
        .text(
          "<html><body><p>会议于2024年7月4日在阿斯塔纳举行。</p><p>各国领导人发表了联合声明。</p>"
            + "<p>成员国强调加强在安全领域的合作。</p><p>俄罗斯联邦政府</p><p>代表</p></body></html>",
          name: "a.zh.html"),
        .text(
          "<html><body><p>The meeting was held in Astana on 4 July 2024.</p>"
            + "<p>The leaders of the states issued a joint statement.</p>"
            + "<p>The member states stressed the strengthening of security cooperation.</p>"
            + "<p>The Government of the Russian Federation<br>Its Representative</p></body></html>",
          name: "a.en.html"),
      ]))
    #expect(result.units.contains { $0.status == .approved })
    #expect(
      result.units.filter { $0.reasons.contains(ReviewPolicy.lineOfBlock) }.map(\.source)
        == ["俄罗斯联邦政府", "代表"])
  }
}
