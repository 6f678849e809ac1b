import Testing
import TextModel

@testable import Alignment

@Suite struct AlignmentPropertyTests {
  /// A seeded generator, so that a failure can be repeated.
  struct SplitMix64: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return z ^ z >> 31
    }
  }

  static let words: [String: [String]] = [
    "zh": ["马", "学校", "明天", "上海", "跑", "，", "。", "“", "”", "？", "3", "二〇一九", "𠀀", "🐎"],
    "en": [
      "horse", "School", "tomorrow", "Shanghai", "ran", ",", ".", "\"", "?", "3", "2,019", "é",
    ],
    "ru": ["лошадь", "Школа", "завтра", "Шанхай", "бежал", ",", ".", "«", "»", "3,5", "млн"],
    "ar": ["حصان", "مدرسة", "غدا", "،", "٣", "."],
    "th": ["ม้า", "โรงเรียน", "พรุ่งนี้", " ", "3"],
  ]

  static func text(_ language: String, _ count: Int, _ random: inout SplitMix64) -> [String] {
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

  @Test("Every sentence stands in one bead, in order", arguments: 0..<40)
  func covering(_ seed: Int) {
    var random = SplitMix64(state: UInt64(seed))
    let languages = ["zh", "en", "ru", "ar", "th"]
    let source = languages[seed % 5]
    let target = languages[(seed / 5 + 1) % 5]
    let sizes = [0, 1, 2, 17, 60, 130]
    let n = sizes.randomElement(using: &random) ?? 1
    let m = sizes.randomElement(using: &random) ?? 1
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
    // The edges of the gap may be joined to their neighbours; what lies further off may not move.
    #expect(missing.count >= 4 && missing.allSatisfy { (15..<25).contains($0) })
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

  @Test("The report holds every sentence and escapes mark-up")
  func report() {
    let result = AlignmentResult(
      beads: [Bead(source: 0..<1, target: 0..<1, confidence: 0.5)],
      notices: [.init("align/test", "a < b")])
    let page = AlignmentReport.html(
      result, source: ["<马>"], target: ["a & b"], languages: (.chinese, .english), title: "\"T\"")
    #expect(page.contains("&lt;马&gt;") && page.contains("a &amp; b") && page.contains("a &lt; b"))
    #expect(!page.contains("<马>") && !page.contains("http"))
  }
}
