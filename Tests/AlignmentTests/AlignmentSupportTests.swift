import Testing
import TextModel

@testable import Alignment

@Suite struct AlignmentSupportTests {
  struct Case: Sendable, CustomStringConvertible {
    let name: String
    /// The share that is found in the beads, and around them: 1 is all that can be missing.
    var found = 0.0
    var around: Double? = nil
    var weight = 0.0
    let expected: ClosedRange<Double>
    var description: String { name }
  }

  static let cases: [Case] = [
    Case(name: "nothing known", expected: 1...1),
    Case(name: "one word that is not found", found: -1, weight: 0.5, expected: 0.9...0.99),
    Case(
      name: "a page of which nothing is found", found: -1, around: -1, weight: 60,
      expected: 0...0.05),
    Case(
      name: "a page with as much around its beads as in them", found: -0.5, around: -0.5,
      weight: 60, expected: 0...0.2),
    Case(
      name: "a page with less around its beads", found: 0, around: -0.8, weight: 60,
      expected: 0.999...1),
    Case(
      name: "a page half found", found: 0.7, around: -0.5, weight: 60, expected: 0.999...1),
  ]

  @Test("How likely texts are translations", arguments: cases)
  func probability(_ test: Case) {
    var support = AlignmentSupport()
    support.weight = test.weight
    support.least = -0.4 * test.weight
    support.evidence = test.found * -support.least
    if let around = test.around {
      support.trials = 12 * test.weight
      support.controlLeast = support.least
      support.control = around * -support.least
    }
    #expect(test.expected.contains(support.probability), "\(support.probability)")
  }

  /// Sentences that a lexicon knows word by word, and others of their length about something else.
  static let source = [
    "马在山上跑，鱼在河里游。", "学校的门开着，老师在写字。", "月亮很圆，星星很亮。", "鸟在树上唱歌，狗在门口睡觉。",
    "今天下雨，路很湿。", "父亲在田里种米，母亲在家做饭。", "河水很冷，没有人洗手。", "孩子们在雪地里笑。",
  ]
  static let target = [
    "The horse runs on the mountain and the fish swims in the river.",
    "The school's gate is open and the teacher is writing.",
    "The moon is round and the stars are bright.",
    "The bird sings in the tree and the dog sleeps at the door.",
    "It rains today and the road is wet.",
    "Father grows rice in the field and mother cooks at home.",
    "The river is cold and nobody washes his hands.", "The children laugh in the snow.",
  ]
  static let other = [
    "Shares of the company rose sharply after the quarterly report was published.",
    "Analysts had expected a much smaller profit for this period.",
    "The board proposes to raise its dividend again.",
    "Competitors in the sector struggled with higher interest rates and weak demand.",
    "Investors remain cautious about inflation.",
    "The central bank will decide on monetary policy next quarter.",
    "Exports declined while domestic consumption increased slightly.",
    "Unemployment stayed at its lowest level.",
  ]

  @Test("Of texts that are no translations nothing is sure, and it is said")
  func wrongTexts() throws {
    let aligner = Aligner(source: .chinese, target: .english)
    let right = aligner.align(Self.source, Self.target)
    #expect(right.beads.map(\.type) == Array(repeating: "1-1", count: 8))
    #expect(right.beads.allSatisfy { $0.confidence > 0.9 } && right.notices.isEmpty)
    #expect(try #require(right.support).probability > 0.99)
    let wrong = aligner.align(Self.source, Self.other)
    #expect(wrong.beads.allSatisfy { $0.confidence < 0.5 })
    #expect(wrong.notices.contains { $0.code == "align/low-confidence" })
  }

  @Test("Of a right text a part that is no translation is doubted, and only that part")
  func wrongPart() {
    let aligner = Aligner(source: .chinese, target: .english)
    let source = Self.source + Self.source.reversed() + Self.source
    let target = Self.target + Self.other + Self.target
    let beads = aligner.align(source, target).beads
    let wrong = beads.filter { $0.target.lowerBound >= 8 && $0.target.upperBound <= 16 }
    #expect(wrong.filter { !$0.isNull }.allSatisfy { $0.confidence < 0.5 })
    let right = beads.filter { $0.target.upperBound <= 7 || $0.target.lowerBound >= 17 }
    #expect(right.count { $0.confidence > 0.9 } >= 10)
  }

  @Test("Equal numbers of articles do not make beads sure whose words say otherwise")
  func versions() {
    let aligner = Aligner(source: .chinese, target: .english)
    let source = Self.source.enumerated().map { "第\($0 + 1)条 \($1)" }
    var contents = Self.target
    contents.replaceSubrange(2..<4, with: Self.other[2..<4])
    let target = contents.enumerated().map { "Article \($0 + 1). \($1)" }
    let beads = aligner.align(source, target).beads
    #expect(beads.map(\.type) == Array(repeating: "1-1", count: 8))
    #expect(beads[2..<4].allSatisfy { $0.confidence < 0.7 })
    #expect(beads[..<2].allSatisfy { $0.confidence > 0.9 })
    #expect(beads[4...].allSatisfy { $0.confidence > 0.9 })
  }

  @Test("How freely texts are translated, a short one taken for an ordinary one")
  func freedom() {
    func beads(_ types: [(Int, Int)]) -> AlignmentResult {
      AlignmentResult(beads: types.map { Bead(source: 0..<$0.0, target: 0..<$0.1) })
    }
    let literal = beads(Array(repeating: (1, 1), count: 90)).freedom
    let free = beads(Array(repeating: (1, 2), count: 90)).freedom
    let short = beads([(1, 2)]).freedom
    #expect(literal < 0.03 && free > 0.9 && (0.2...0.3).contains(short))
    // The same probability is worth less in a text translated freely.
    let weights = AlignmentWeights.row(for: .chinese, .english)
    #expect(
      weights.confidence(0.99, freedom: literal) > weights.confidence(0.99, freedom: short)
        && weights.confidence(0.99, freedom: short) > weights.confidence(0.99, freedom: free))
  }
}
