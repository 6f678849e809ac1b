// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Alignment

/// Sentences that one side lacks: the price of a run of them, and the words that show them.
@Suite struct OmissionTests {
  /// Texts of three sentences with scores for 1-0, 0-1, 1-1 and 1-2 alone.
  static func arcs(continuation: Float, alternation: Float) -> ArcTable {
    var weights = AlignmentWeights.standard
    weights.informed.from = 0
    weights.informed.full = 0.01
    weights.informed.continuation = continuation
    weights.informed.alternation = alternation
    weights.types = [
      .init(1, 0, bias: -1), .init(0, 1, bias: -1.5), .init(1, 1, bias: -2), .init(1, 2, bias: -3),
    ]
    let aligner = Aligner(source: .chinese, target: .english)
    let (source, target) = (
      AlignmentText(["马在山上跑。", "月亮很圆，星星很亮。", "今天下雨。"]),
      AlignmentText(["The horse runs.", "The moon is round and the stars are bright.", "It rains."])
    )
    let scorer = aligner.prepare(source, target).scorer(in: .whole(3, 3), weights)
    return ArcTable(BandArcs(scorer, in: .whole(3, 3), types: weights.types))
  }

  /// Every path from a cut to the end with its score, by trying all beads.
  static func paths(
    _ arcs: ArcTable, from row: Int = 0, _ column: Int = 0, after last: Int = -1
  ) -> [(steps: [BestPath.Step], score: Double)] {
    if row == 3, column == 3 { return [([], 0)] }
    let nulls = [arcs.nulls.source, arcs.nulls.target]
    return arcs.types.indices.flatMap { type -> [(steps: [BestPath.Step], score: Double)] in
      let (end, stop) = (row + arcs.types[type].source, column + arcs.types[type].target)
      guard end <= 3, stop <= 3 else { return [] }
      var score = Double(arcs.scores[arcs.band.cell(end, stop) * arcs.types.count + type])
      if nulls.contains(type), nulls.contains(last) {
        score += type == last ? Double(arcs.nulls.continuation) : -Double(arcs.nulls.alternation)
      }
      let step = BestPath.Step(row: row, column: column, type: type)
      return paths(arcs, from: end, stop, after: type).map { ([step] + $0.steps, score + $0.score) }
    }
  }

  @Test(
    "Runs of null beads have an affine price, in the best path and in the probabilities",
    arguments: [(0, 0), (3, 0), (0, 2), (3, 2)] as [(Float, Float)])
  func affinePrice(_ price: (Float, Float)) throws {
    let arcs = Self.arcs(continuation: price.0, alternation: price.1)
    let all = Self.paths(arcs)
    let best = try #require(all.max { $0.score < $1.score })
    let found = BestPath.find(arcs.arcs)
    let score = try #require(all.first { $0.steps == found }).score
    #expect(abs(score - best.score) < 1e-3)
    let posterior = Posterior(arcs)
    func total(_ scores: [Double]) -> Double { scores.reduce(0) { $0 + exp($1) } }
    let whole = total(all.map { $0.score - best.score })
    for step in Set(all.flatMap(\.steps)) {
      let part = total(all.filter { $0.steps.contains(step) }.map { $0.score - best.score })
      #expect(abs(Double(posterior.probability(of: step)) - part / whole) < 2e-3, "\(step)")
    }
  }

  private func exp(_ x: Double) -> Double { Double(FastMath.exp(Float(x))) }

  @Test("The price of omissions follows the share of the words that is known")
  func informed() {
    var weights = AlignmentWeights.row(for: .chinese, .english)
    weights.informed = .init(
      from: 0.2, full: 0.6, omission: 0.3, opening: 1, continuation: 4, alternation: 2, lacking: 1,
      adaptation: 0.1)
    let unknown = weights.informed(known: 0.1)
    #expect(unknown.omission == weights.omission && unknown.types == weights.types)
    #expect(unknown.informed.continuation == 0 && unknown.informed.lacking == 0)
    #expect(unknown.informed.adaptation == weights.adaptation)
    let half = weights.informed(known: 0.4)
    #expect(abs(half.informed.continuation - 2) < 1e-4 && abs(half.informed.alternation - 1) < 1e-4)
    let full = weights.informed(known: 0.9)
    #expect(abs(full.omission - 0.3) < 1e-4 && abs(full.informed.adaptation - 0.1) < 1e-4)
    for (before, after) in zip(weights.types, full.types) {
      #expect(after.bias == before.bias - (before.isNull ? 1 : 0))
    }
  }

  @Test("In a faithful translation, sentences without a counterpart cost less")
  func faithful() {
    var weights = AlignmentWeights.row(for: .chinese, .english)
    weights.informed.adaptation = 0
    let usual = weights.mixtures[0]
    // The bias that a null bead gains, by the found share of the words and the shift of 1-1 beads.
    func gain(_ found: Float, literal: Float = 0, taught: Float = 1) -> Float {
      var mixtures = weights.mixtures
      mixtures[0] = usual * found
      let adaptation = DocumentAdaptation(
        typeShifts: [(.init(1, 1, bias: 0), literal)], mixtures: mixtures, taught: taught,
        sourceMixtures: [], targetMixtures: [], lengthVariance: 1, stops: (0, 0))
      let known = weights.informed(known: 1)
      return adaptation.applied(to: known).types[0].bias - known.types[0].bias
    }
    #expect(weights.types[0].source + weights.types[0].target == 1)
    #expect(gain(0.4) == 0 && abs(gain(1) - weights.informed.faithful) < 1e-4)
    #expect(gain(0.65) > 0 && gain(0.65) < gain(0.7))
    // A short text says little about how it is translated.
    #expect(abs(gain(1, taught: 0.5) - weights.informed.faithful / 2) < 1e-4)
    #expect(gain(0.65, literal: 0.1) > gain(0.65) && gain(0.65, literal: -0.1) < gain(0.65))
  }

  @Test("How much of two texts lexicons know")
  func known() {
    func share(_ usesBaseLexicon: Bool) -> Float {
      var options = Alignment.AlignmentOptions()
      options.usesBaseLexicon = usesBaseLexicon
      let aligner = Aligner(source: .chinese, target: .english, options: options)
      let texts = aligner.prepare(
        AlignmentText(AlignmentSupportTests.source), AlignmentText(AlignmentSupportTests.target))
      return texts.links.knownShare(texts.left, texts.right)
    }
    #expect(share(true) > 0.6 && share(false) < 0.2)
  }

  @Test("A passage that one side lacks is left out whole", arguments: [2..<5, 4..<8, 1..<3])
  func passage(_ missing: Range<Int>) {
    var right = AlignmentSupportTests.target
    right.removeSubrange(missing)
    let beads = Aligner(source: .chinese, target: .english)
      .align(AlignmentSupportTests.source, right).beads
    let alone = beads.filter(\.isNull)
    #expect(alone.flatMap { Array($0.source) } == Array(missing))
    #expect(alone.allSatisfy { $0.target.isEmpty })
  }

  @Test("A sentence in another language than its side stands alone")
  func foreign() {
    var left = AlignmentSupportTests.source
    left.insert("Downloaded from the library of the university on Monday", at: 3)
    let beads = Aligner(source: .chinese, target: .english)
      .align(left, AlignmentSupportTests.target).beads
    #expect(beads.filter(\.isNull).map(\.source) == [3..<4])
    #expect(beads.filter { !$0.isNull }.map(\.type) == Array(repeating: "1-1", count: 8))
  }

  struct ScriptCase: Sendable, CustomStringConvertible {
    let language: LanguageTag
    let sentence: String
    let isForeign: Bool
    var description: String { sentence }
  }

  static let scripts: [ScriptCase] = [
    .init(language: .chinese, sentence: "Downloaded from the library.", isForeign: true),
    .init(language: .chinese, sentence: "WTO", isForeign: false),
    .init(language: .chinese, sentence: "他说Downloaded from the library这句话", isForeign: false),
    .init(language: .english, sentence: "上海合作组织成员国", isForeign: true),
    .init(language: .english, sentence: "Shanghai 上海", isForeign: false),
    .init(language: .russian, sentence: "The members of the organization", isForeign: true),
    .init(language: .russian, sentence: "Члены организации, Shanghai Five", isForeign: false),
    .init(language: .english, sentence: "", isForeign: false),
    // From sixteen letters on, and eight for each letter of the language's own; a character counts as three.
    .init(language: .chinese, sentence: "abcdefghijklmnop", isForeign: true),
    .init(language: .chinese, sentence: "abcdefghijklmno", isForeign: false),
    .init(language: .chinese, sentence: "马abcdefghijklmnopqrstuvwx", isForeign: true),
    .init(language: .chinese, sentence: "马abcdefghijklmnopqrstuvw", isForeign: false),
    .init(language: .english, sentence: "马马马马马马", isForeign: true),
    .init(language: .english, sentence: "马马马马马", isForeign: false),
  ]

  @Test("Which sentences are in another script", arguments: scripts)
  func script(_ test: ScriptCase) {
    let other: LanguageTag = test.language == .english ? .chinese : .english
    var reader = TextReader(language: test.language, other: other, lexicons: [])
    let own =
      test.language == .chinese ? "这是正文。" : test.language == .russian ? "Это текст." : "It is text."
    reader.read([own, test.sentence, own])
    #expect(reader.text.isForeign == [false, test.isForeign, false])
    // Where most sentences are in another script, the language of the side was wrong.
    reader = TextReader(language: test.language, other: other, lexicons: [])
    reader.read([test.sentence, test.sentence])
    #expect(reader.text.isForeign == [false, false])
  }

  @Test("Known words that the other text lacks count, beyond what is usual")
  func lacking() {
    let aligner = Aligner(source: .chinese, target: .english)
    let texts = aligner.prepare(
      AlignmentText(["马在山上跑。", "鱼在河里游。", "学校的门开着。"]),
      AlignmentText(["The horse runs on the mountain.", "The fish swims in the river."]))
    let excess = LinkedPositions.excess(
      texts.left, texts.links.backward, expected: texts.links.expected.source,
      weights: aligner.weights)
    #expect(excess[2] > 0.5 && excess[0] < 0 && excess[1] < 0)
    #expect(abs(excess.reduce(0, +)) < 1e-3)
    // A word of the target is expected too when a lexicon of the other direction has it.
    let horse = Array("hors".utf8).withUnsafeBufferPointer { texts.right.find(.word, $0) }
    #expect(horse.map { texts.links.expected.target[Int($0)] } == true)
  }
}
