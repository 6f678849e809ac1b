// SPDX-License-Identifier: Apache-2.0
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
      expected: 0...0.25),
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
  func wrongPart() throws {
    let aligner = Aligner(source: .chinese, target: .english)
    // Numbers keep the wrong part in line, so that only its words speak against it.
    func numbered(_ text: [String], _ label: (Int) -> String) -> [String] {
      text.indices.map { label($0 + 1) + text[$0] + " " + text[$0 / 8 * 8 + 7 - $0 % 8] }
    }
    let source = numbered(Self.source + Self.source.reversed() + Self.source) { "第\($0)条 " }
    let target = numbered(Self.target + Self.other + Self.target) { "Article \($0). " }
    let result = aligner.align(source, target)
    #expect(result.beads.map(\.type) == Array(repeating: "1-1", count: 24))
    let wrong = result.beads[10..<14].map(\.confidence)
    #expect(wrong.allSatisfy { $0 < 0.9 } && wrong.contains { $0 < 0.7 }, "\(wrong)")
    let right = result.beads[..<7] + result.beads[17...]
    #expect(right.count { $0.confidence > 0.9 } >= 10, "\(result.beads.map(\.confidence))")
    // Without its passage and its own words, the wrong part would be trusted.
    let probabilities = aligner.probabilities(
      of: result.beads, in: AlignmentText(source), AlignmentText(target)
    ).probabilities
    let support = try #require(result.support)
    let known = try #require(result.knownShare)
    let trusted = zip(result.beads, probabilities).map { bead, probability in
      support.probability
        * aligner.weights.confidence(
          Bead(source: bead.source, target: bead.target, confidence: probability),
          freedom: result.freedom, known: known)
    }[10..<14]
    #expect(trusted.allSatisfy { $0 > 0.6 }, "\(trusted)")
  }

  @Test("Equal numbers of articles do not make beads sure whose words say otherwise")
  func versions() {
    let aligner = Aligner(source: .chinese, target: .english)
    // Articles of two sentences; two articles of the translation have other contents.
    func articles(_ label: (Int) -> String, _ text: [String], _ other: [String]) -> [String] {
      text.indices.map { place in
        let text = (2..<4).contains(place) ? other : text
        return label(place + 1) + text[place] + " " + text[7 - place]
      }
    }
    let source = articles({ "第\($0)条 " }, Self.source, Self.source)
    let target = articles({ "Article \($0). " }, Self.target, Self.other)
    let beads = aligner.align(source, target).beads
    #expect(beads.map(\.type) == Array(repeating: "1-1", count: 8))
    #expect(beads[2..<4].allSatisfy { $0.confidence < 0.9 }, "\(beads.map(\.confidence))")
    #expect(beads[..<2].allSatisfy { $0.confidence > 0.9 })
    #expect(beads[4...].allSatisfy { $0.confidence > 0.9 })
  }

  /// Support whose tokens are found to some share.
  static func support(_ found: Double, weight: Double = 40) -> AlignmentSupport {
    var support = AlignmentSupport()
    (support.weight, support.least) = (weight, -0.5 * weight)
    support.evidence = 0.5 * found * weight
    (support.trials, support.control, support.controlLeast) = (weight, -0.4 * weight, -0.5 * weight)
    return support
  }

  @Test("A bead and a passage are compared with the whole of the texts")
  func passages() {
    var beads = (0..<30).map { _ in Self.support(0.3) }
    func probabilities(_ types: [(Int, Int)] = []) -> [Double] {
      let types = types + Array(repeating: (1, 1), count: beads.count - types.count)
      return PassageSupport.probabilities(
        beads, of: types.map { Bead(source: 0..<$0.0, target: 0..<$0.1) },
        in: AlignmentSupport(beads))
    }
    let right = probabilities()
    #expect(right.allSatisfy { $0 > 0.97 }, "\(right)")
    beads[3] = Self.support(-1)
    for place in 15..<25 { beads[place] = Self.support(-0.9) }
    beads[20] = AlignmentSupport()
    let found = probabilities()
    #expect(found[3] < 0.5 && found[2] > 0.9 && found[4] > 0.9, "\(found)")
    #expect(found[15..<25].count { $0 < 0.8 } == 9 && found[20] < right[20], "\(found)")
    #expect(found[..<3].allSatisfy { $0 > 0.9 }, "\(found)")
    // Where nothing is known, nothing is doubted.
    let unknown = [AlignmentSupport(), AlignmentSupport()]
    let pair = Bead(source: 0..<1, target: 0..<1)
    let trusted = PassageSupport.probabilities(
      unknown, of: [pair, pair], in: AlignmentSupport(unknown))
    #expect(trusted == [1, 1])
  }

  @Test("Beads between sentences that both sides lack are doubted, those near an omission hardly")
  func replaced() {
    // A right text with a part where little is found, which has five null beads.
    func middle(_ nulls: [(Int, Int)]) -> [Double] {
      var types = Array(repeating: (1, 1), count: 30)
      var supports = types.map { _ in Self.support(0.1) }
      for place in 8..<23 { supports[place] = Self.support(-0.4, weight: 8) }
      for (place, type) in zip([11, 13, 15, 17, 19], nulls) {
        (types[place], supports[place]) = (type, AlignmentSupport())
      }
      let beads = types.map { Bead(source: 0..<$0.0, target: 0..<$0.1) }
      let all = PassageSupport.probabilities(supports, of: beads, in: AlignmentSupport(supports))
      return [12, 14, 16, 18].map { all[$0] }
    }
    let omitted = middle(Array(repeating: (1, 0), count: 5))
    let replaced = middle([(1, 0), (0, 1), (1, 0), (0, 1), (1, 0)])
    #expect(omitted.allSatisfy { $0 > 0.8 }, "\(omitted)")
    #expect(replaced[1] < 0.7 && replaced[2] < 0.7, "\(replaced)")
    #expect(zip(replaced, omitted).allSatisfy { $0 < $1 })
  }

  @Test("Sentences that unrelated texts leave out count against them")
  func missing() throws {
    let aligner = Aligner(source: .chinese, target: .english)
    let texts = aligner.prepare(AlignmentText(Self.source), AlignmentText(Self.target))
    let full = (0..<8).map { Bead(source: $0..<($0 + 1), target: $0..<($0 + 1)) }
    let nulls =
      (4..<8).map { Bead(source: $0..<($0 + 1), target: 4..<4) }
      + (4..<8).map { Bead(source: 8..<8, target: $0..<($0 + 1)) }
    let (each, half) = texts.supports(of: full[..<4] + nulls, aligner.weights)
    #expect(each[4...].allSatisfy { $0.weight == 0 })
    #expect(half.weight > AlignmentSupport(each).weight && half.found < each[0].found)
    let whole = texts.supports(of: full, aligner.weights).text
    #expect(half.found < whole.found)
  }

  @Test("What a confidence is made of is what the fit reads")
  func measured() throws {
    let aligner = Aligner(source: .chinese, target: .english)
    let (source, target) = (AlignmentText(Self.source), AlignmentText(Self.target.dropLast()))
    let (result, probabilities, supports) = aligner.measured(source, target)
    #expect(result == aligner.align(source, target))
    let text = try #require(result.support)
    let known = try #require(result.knownShare)
    let passages = PassageSupport.probabilities(supports, of: result.beads, in: text)
    try #require(probabilities.count == result.beads.count)
    for (place, bead) in result.beads.enumerated() {
      #expect((supports[place].weight > 0) == !bead.isNull)
      let own = aligner.weights.confidence(
        Bead(source: bead.source, target: bead.target, confidence: probabilities[place]),
        freedom: result.freedom, known: known)
      let product = text.probability * passages[place] * own
      #expect(abs(product - bead.confidence) < 1e-4, "\(bead)")
    }
    // Without sentences on a side nothing is measured.
    let empty = aligner.measured(AlignmentText([]), target)
    #expect(empty.result.beads.count == empty.probabilities.count)
    #expect(empty.supports.allSatisfy { $0.weight == 0 })
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
    // The same probability is worth less in a text translated freely, in one whose words are not
    // known, and for a bead of several sentences.
    let weights = AlignmentWeights.row(for: .chinese, .english)
    func confidence(_ freedom: Double, known: Double = 0.6, targets: Int = 1) -> Double {
      weights.confidence(
        Bead(source: 0..<1, target: 0..<targets, confidence: 0.99), freedom: freedom, known: known)
    }
    #expect(confidence(literal) > confidence(short) && confidence(short) > confidence(free))
    #expect(confidence(short, known: 0.1) < confidence(short))
    #expect(confidence(short, targets: 2) < confidence(short))
  }
}
