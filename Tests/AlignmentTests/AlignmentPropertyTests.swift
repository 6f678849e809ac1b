// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import Alignment

@Suite struct AlignmentPropertyTests {
  static let words: [String: [String]] = [
    "zh": ["马", "学校", "明天", "上海", "跑", "，", "。", "“", "”", "？", "3", "二〇一九", "𠀀", "🐎"],
    "en": [
      "horse", "School", "tomorrow", "Shanghai", "ran", ",", ".", "\"", "?", "3", "2,019", "é",
    ],
    "ru": ["лошадь", "Школа", "завтра", "Шанхай", "бежал", ",", ".", "«", "»", "3,5", "млн"],
    "ar": ["حصان", "مدرسة", "غدا", "،", "٣", "."],
    "th": ["ม้า", "โรงเรียน", "พรุ่งนี้", " ", "3"],
  ]

  static func text(_ language: String, _ count: Int, _ random: inout SeededGenerator) -> [String] {
    let words = words[language] ?? []
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...12, using: &random))
        .map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
  }

  static func covers(_ beads: [Bead], _ n: Int, _ m: Int) -> Bool {
    var (row, column) = (0, 0)
    for bead in beads {
      guard bead.source.lowerBound == row, bead.target.lowerBound == column,
        !(bead.source.isEmpty && bead.target.isEmpty), (0...1).contains(bead.confidence)
      else { return false }
      (row, column) = (bead.source.upperBound, bead.target.upperBound)
    }
    return row == n && column == m
  }

  @Test(
    "Every sentence is in one bead, in order", .tags(.slow), .enabled(if: SlowTests.areOn),
    arguments: 0..<25)
  func covering(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let languages = ["zh", "en", "ru", "ar", "th"]
    let source = languages[seed % 5]
    let target = languages[(seed / 5 + 1) % 5]
    let sizes = [0, 1, 2, 9, 17, 30]
    // One pair of texts is long.
    let n = seed == 0 ? 100 : sizes.randomElement(using: &random) ?? 1
    let m = seed == 0 ? 60 : sizes.randomElement(using: &random) ?? 1
    let left = Self.text(source, n, &random)
    let right = Self.text(target, m, &random)
    let aligner = Aligner(
      source: LanguageTag(source) ?? .undetermined, target: LanguageTag(target) ?? .undetermined)
    let result = aligner.align(left, right)
    #expect(Self.covers(result.beads, n, m), "seed \(seed)")
    #expect(aligner.align(left, right) == result, "seed \(seed)")
  }

  @Test("One against a hundred, identical texts, exchanged sides end in a notice")
  func degenerate() {
    let sentence = "The horse ran to school."
    let many = (0..<100).map { "我们明天去学校\($0)。" }
    let aligner = Aligner(source: .english, target: .chinese)
    let lopsided = aligner.align([sentence], many)
    #expect(Self.covers(lopsided.beads, 1, 100))
    #expect(lopsided.notices.contains { $0.code == "align/sizes-differ" })
    let exchanged = aligner.align(Array(many.prefix(3)), [sentence, sentence, sentence])
    #expect(exchanged.notices.first?.code == "align/sides-exchanged")
    let same = Aligner(source: .english, target: .english).align(
      ["One horse.", "Two schools."], ["One horse.", "Two schools."])
    #expect(same.notices.first?.code == "align/identical-texts")
    #expect(same.beads.map(\.type) == ["1-1", "1-1"])
  }

  @Test("With beads of one sentence a side there are no others")
  func oneToOne() {
    var options = Alignment.AlignmentOptions()
    options.longestBead = 1
    let result = Aligner(source: .chinese, target: .english, options: options).align(
      ["马跑。", "我们明天去学校。"], ["The horse ran.", "Tomorrow we go.", "To school."])
    #expect(Self.covers(result.beads, 2, 3))
    #expect(result.beads.allSatisfy { $0.source.count <= 1 && $0.target.count <= 1 })
  }

  @Test("A part that one side lacks is left out and not forced")
  func missingPart() {
    let subjects = ["horse", "school", "mountain", "river", "moon", "gate", "fish", "bird"]
    let characters = ["马", "学校", "山", "河", "月", "门", "鱼", "鸟"]
    var left: [String] = []
    var right: [String] = []
    for number in 20..<60 {
      left.append("第\(number)，\(characters[number % 8])在此。")
      if !(35..<45).contains(number) {
        right.append("Number \(number): the \(subjects[number % 8]) is here.")
      }
    }
    let result = Aligner(source: .chinese, target: .english).align(left, right)
    let missing = result.beads.filter { $0.target.isEmpty }.map(\.source.lowerBound)
    // The sentences beside the gap may be joined or left out; what lies further off may not move.
    #expect(missing.count >= 4 && missing.allSatisfy { (14..<26).contains($0) }, "\(result.beads)")
    for bead in result.beads where bead.source.lowerBound < 13 || bead.source.lowerBound > 26 {
      #expect(bead.type == "1-1")
      #expect(
        bead.target.lowerBound == bead.source.lowerBound - (bead.source.lowerBound > 26 ? 10 : 0))
    }
    #expect(result.notices.contains { $0.code == "align/part-missing" })
  }

  @Test("Three texts are cut alike")
  func three() {
    let beads = MultiAligner([.chinese, .english, .russian]).align([
      AlignmentText(["峰会于2019年6月15日举行。", "马跑得很快。"]),
      AlignmentText(["The summit was held on June 15, 2019.", "The horse runs.", "It is fast."]),
      AlignmentText(["Саммит прошёл 15 июня 2019 года.", "Лошадь бежит быстро."]),
    ])
    #expect(beads.map { $0.ranges.map(\.count) } == [[1, 1, 1], [1, 2, 1]])
  }

  @Test(
    "Three texts are cut consistently, whatever they are", .tags(.slow),
    .enabled(if: SlowTests.areOn), arguments: 0..<15)
  func consistent(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &* 977)
    let languages = ["zh", "en", "ru"]
    let texts = languages.map { language in
      Self.text(language, Int.random(in: 0...25, using: &random), &random)
    }
    let beads = MultiAligner([.chinese, .english, .russian]).align(texts.map { AlignmentText($0) })
    var cut = [0, 0, 0]
    for bead in beads {
      #expect(bead.ranges.map(\.lowerBound) == cut, "seed \(seed)")
      #expect(bead.ranges.contains { !$0.isEmpty } && (0...1).contains(bead.confidence))
      cut = bead.ranges.map(\.upperBound)
    }
    #expect(cut == texts.map(\.count), "seed \(seed)")
  }

  struct Degenerate: Sendable, CustomStringConvertible {
    let name: String
    var languages = (LanguageTag.chinese, LanguageTag.english)
    let left: [String]
    let right: [String]
    let notice: String
    var description: String { name }
  }

  static let degenerates: [Degenerate] = [
    .init(
      name: "a hundred against one", left: (0..<100).map { "第\($0)句。" },
      right: ["One sentence."], notice: "align/sizes-differ"),
    .init(
      name: "the target is Russian and not English", left: ["马跑得很快。", "鱼在河里。"],
      right: ["Лошадь бежит быстро.", "Рыба в реке."], notice: "align/wrong-language"),
    .init(
      name: "one language twice", languages: (.english, .english),
      left: ["The horse ran.", "It was cold."], right: ["A horse was running.", "It was cold."],
      notice: "align/same-language"),
    .init(
      name: "identical texts", languages: (.russian, .russian), left: ["Да.", "Нет."],
      right: ["Да.", "Нет."], notice: "align/identical-texts"),
    .init(
      name: "texts that have nothing to do with each other",
      left: ["今天天气很好，我们去公园散步。", "他昨天买了三本关于历史的书。", "会议将于明年在北京举行。", "这座桥建于一八八九年。"],
      right: [
        "Add two eggs and stir.", "Why?", "The committee rejected every one of the 47 proposals.",
        "Nobody had expected such a long, cold and tiresome winter after so mild an autumn.",
      ], notice: "align/low-confidence"),
    .init(
      name: "nothing but spaces", left: ["", " ", "\u{3000}"], right: [" ", ""],
      notice: "align/low-confidence"),
  ]

  @Test("Texts that are no translations end in an answer and a notice", arguments: degenerates)
  func degenerate(_ test: Degenerate) {
    let result = Aligner(source: test.languages.0, target: test.languages.1).align(
      test.left, test.right)
    #expect(Self.covers(result.beads, test.left.count, test.right.count))
    #expect(result.notices.contains { $0.code == test.notice }, "\(result.notices)")
  }
}
