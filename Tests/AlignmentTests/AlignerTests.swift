// SPDX-License-Identifier: Apache-2.0
import Alignment
import Testing
import TextModel

@Suite struct AlignerTests {
  struct Case: Sendable, CustomStringConvertible {
    let name: String
    var source = LanguageTag.chinese
    var target = LanguageTag.english
    let left: [String]
    let right: [String]
    let beads: [String]
    var description: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "one Chinese sentence for two English ones",
      left: [
        "上海合作组织成立于2001年。", "二十多年来，成员国坚持互信；合作不断扩大。", "本文分析其经济影响。",
      ],
      right: [
        "The Shanghai Cooperation Organization was founded in 2001.",
        "For more than twenty years its members have upheld mutual trust.",
        "Cooperation has kept expanding.", "This paper analyses its economic influence.",
      ],
      beads: ["0..<1 0..<1", "1..<2 1..<3", "2..<3 3..<4"]),
    Case(
      name: "Russian beside English by numbers and names",
      source: .russian, target: .english,
      left: [
        "Саммит прошёл 15 июня 2019 года в Бишкеке.", "Трамп не приехал.",
        "Товарооборот достиг 3,5 млрд долларов.",
      ],
      right: [
        "The summit took place on June 15, 2019 in Bishkek.", "Trump did not come.",
        "Trade turnover reached 3.5 billion dollars.",
      ],
      beads: ["0..<1 0..<1", "1..<2 1..<2", "2..<3 2..<3"]),
    Case(
      name: "traditional characters", source: .traditionalChinese,
      left: ["我們明天去學校。", "馬跑得很快。"],
      right: ["We go to school tomorrow.", "The horse runs fast."],
      beads: ["0..<1 0..<1", "1..<2 1..<2"]),
  ]

  @Test("Known beads", arguments: cases)
  func beads(_ test: Case) {
    let result = Aligner(source: test.source, target: test.target).align(test.left, test.right)
    #expect(result.beads.map { "\($0.source) \($0.target)" } == test.beads)
    #expect(result.beads.allSatisfy { (0...1).contains($0.confidence) })
  }

  /// Sentences that a lexicon knows word by word.
  static let facts: [(String, String)] = [
    ("马在山上跑。", "The horse runs on the mountain."),
    ("鱼在河里游，水很冷。", "The fish swims in the river and the water is cold."),
    ("学校的门开着，老师在写字。", "The school's gate is open and the teacher is writing."),
    ("月亮很圆，星星很亮。", "The moon is round and the stars are bright."),
    ("鸟在树上唱歌。", "The bird sings in the tree."),
    ("雪下了一夜，路白了。", "Snow fell all night and the road is white."),
  ]

  @Test("Two sentences in the other order are one bead, and named", arguments: 0..<5)
  func exchange(_ place: Int) {
    var right = Self.facts.map(\.1)
    right.swapAt(place, place + 1)
    let result = Aligner(source: .chinese, target: .english).align(Self.facts.map(\.0), right)
    #expect(result.beads.contains { $0.type == "2-2" && $0.source.lowerBound == place })
    #expect(result.beads.filter { $0.type == "1-1" }.count == 4)
    #expect(result.notices.map(\.code) == ["align/crossing"])
  }

  @Test("An empty side gives omissions and a notice", arguments: [(0, 0), (3, 0), (0, 2)])
  func emptySide(_ counts: (Int, Int)) {
    let result = Aligner(source: .chinese, target: .english).align(
      (0..<counts.0).map { "第\($0)句。" }, (0..<counts.1).map { "Sentence \($0)." })
    #expect(result.beads.count == counts.0 + counts.1)
    #expect(result.notices.map(\.code) == ["align/empty-side"])
  }
}
