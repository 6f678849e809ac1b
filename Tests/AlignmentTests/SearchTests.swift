import TestSupport
import Testing
import TextModel

@testable import Alignment

/// The tables of the search against what they stand for, worked out the slow way.
@Suite struct SearchTests {
  static let aligner = Aligner(source: .chinese, target: .english)

  static func texts(_ seed: UInt64, _ n: Int, _ m: Int) -> (
    TokenizedText, TokenizedText, LinkedTexts
  ) {
    var random = AlignmentPropertyTests.SplitMix64(state: seed)
    let (left, right) = aligner.read(
      AlignmentPropertyTests.text("zh", n, &random), AlignmentPropertyTests.text("en", m, &random))
    let links = LinkedTexts(left, right, PairLexicons(aligner.lexicons, .chinese, .english))
    return (left, right, links)
  }

  /// The evidence of a window for a sentence by its definition.
  static func evidence(
    _ window: Range<Int>, _ sentence: Int, _ left: TokenizedText, _ right: TokenizedText,
    _ links: TokenLinks, _ weights: AlignmentWeights
  ) -> Float {
    var totals = [Float](repeating: 0, count: EvidenceKind.count)
    for (type, kind) in right.kinds.enumerated() {
      totals[Int(kind.rawValue)] += Float(right.occurrences[type])
    }
    var sum: Float = 0
    for token in right.tokens(of: sentence) where links.isLinked[Int(token)] {
      let kind = Int(right.kinds[Int(token)].rawValue)
      var (mass, size): (Float, Float) = (0, 0)
      for place in window {
        for source in left.tokens(of: place) {
          if Int(left.kinds[Int(source)].rawValue) == kind { size += 1 }
          for link in Int(links.offsets[Int(source)])..<Int(links.offsets[Int(source) + 1])
          where links.targets[link] == token {
            mass += links.probabilities[link]
          }
        }
      }
      let share = weights.mixtures[kind]
      let chance = Float(right.occurrences[Int(token)]) / totals[kind]
      let ratio = mass > 0 ? 1 - share + share * mass / size / chance : 1 - share
      sum += weights.kinds[kind] * FastMath.log(ratio)
    }
    return sum
  }

  @Test("Window sums are the sums of their definition", arguments: 0..<6)
  func windows(_ seed: Int) {
    let (left, right, links) = Self.texts(UInt64(seed), 14, 17)
    let weights = Self.aligner.weights
    let band = Band.around(
      (0..<14).map { ($0, min(17, $0)) }, width: 3 + seed, left.count, right.count)
    let table = WindowEvidence(
      windows: left, sentences: right, links: links.forward, band: band, longest: 3,
      weights: weights)
    for start in 0..<14 {
      let (first, width) = (Int(table.firsts[start]), Int(table.widths[start]))
      for length in 0..<min(3, 14 - start) {
        let row = table.starts[start] + length * width
        for column in 1..<max(1, width) {
          let expected = Self.evidence(
            start..<(start + length + 1), first + column - 1, left, right, links.forward, weights)
          let found = table.sums[row + column] - table.sums[row + column - 1]
          #expect(abs(found - expected) < 2e-3, "seed \(seed), \(start)+\(length), \(column)")
        }
      }
    }
  }

  @Test("A book's probabilities are as exact as a page's")
  func precision() {
    // What is added to every bead by its number of sentences is added to every path alike; a book
    // reaches such sums by its length.
    var shifted = Self.aligner
    for index in shifted.weights.types.indices {
      let type = shifted.weights.types[index]
      shifted.weights.types[index].bias += 20_000 * Float(type.source + type.target)
    }
    var random = AlignmentPropertyTests.SplitMix64(state: 5)
    let left = AlignmentPropertyTests.text("zh", 40, &random)
    let right = AlignmentPropertyTests.text("en", 50, &random)
    let plain = Self.aligner.align(left, right).beads
    let book = shifted.align(left, right).beads
    #expect(plain.map(\.type) == book.map(\.type))
    for (one, other) in zip(plain, book) { #expect(abs(one.confidence - other.confidence) < 0.03) }
  }

  @Test("The longest headword is the longest", arguments: 0..<20)
  func longestHeadword(_ seed: Int) throws {
    var random = AlignmentPropertyTests.SplitMix64(state: UInt64(seed))
    func word(_ most: Int) -> String {
      String(
        (0..<Int.random(in: 1...most, using: &random)).map { _ in
          Character(["马", "上", "海", "a", "𠀀"][Int.random(in: 0..<5, using: &random)])
        })
    }
    let headwords = (0..<Int.random(in: 1...40, using: &random)).map { _ in word(4) }
    var builder = LexiconBuilder()
    for headword in headwords { builder.add(Array(headword.utf8), [0x78], weight: 1) }
    let table = try #require(
      LexiconTable(
        bytes: builder.build(), name: "t", source: .chinese, target: .english, segmentsHan: true))
    for _ in 0..<50 {
      let text = word(7)
      let expected =
        headwords.filter { text.utf8.starts(with: $0.utf8) }.map(\.utf8.count).max() ?? 0
      let found = Array(text.utf8).withUnsafeBufferPointer { table.longestHeadword(in: $0) }
      #expect(found == expected, "seed \(seed), \(text) in \(headwords)")
    }
  }

  @Test("Two lexicons meet in a third language")
  func pivot() throws {
    func table(_ from: LanguageTag, _ to: LanguageTag, _ rows: [(String, String)]) throws
      -> LexiconTable
    {
      try #require(
        LexiconTable(
          name: "t", source: from, target: to,
          entries: rows.map { DictionaryEntry(headwords: [$0.0], glosses: [$0.1]) }))
    }
    let chinese = try table(.chinese, .english, [("马", "horse"), ("学校", "school")])
    let forward = try table(.english, .russian, [("horse", "лошадь"), ("school", "школа")])
    let backward = try table(.russian, .english, [("лошадь", "horse"), ("школа", "school")])
    var options = Alignment.AlignmentOptions()
    options.usesBaseLexicon = false
    for lexicons in [[chinese, forward], [chinese, backward]] {
      let aligner = Aligner(
        source: .chinese, target: .russian, lexicons: lexicons, options: options)
      let (left, right) = aligner.read(["马", "学校"], ["лошади", "школы"])
      let links = LinkedTexts(left, right, PairLexicons(lexicons, .chinese, .russian))
      let horse = try #require(Array("马".utf8).withUnsafeBufferPointer { left.find(.word, $0) })
      let start = Int(links.forward.offsets[Int(horse)])
      #expect(Int(links.forward.offsets[Int(horse) + 1]) == start + 1)
      right.withKey(of: Int(links.forward.targets[start])) {
        #expect(String(decoding: $0, as: UTF8.self) == "лошад")
      }
      #expect(links.backward.targets.count == 2)
    }
  }
}
