// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import Alignment

/// The tables of the search against their definitions, computed step by step.
@Suite struct SearchTests {
  static let aligner = Aligner(source: .chinese, target: .english)

  static func texts(_ seed: UInt64, _ n: Int, _ m: Int) -> (
    TokenizedSide, TokenizedSide, LinkedTexts
  ) {
    var random = SeededGenerator(seed: seed)
    let (left, right) = aligner.read(
      AlignmentPropertyTests.text("zh", n, &random), AlignmentPropertyTests.text("en", m, &random))
    let links = LinkedTexts(
      left, right, lexicons: PairLexicons(aligner.lexicons, from: .chinese, to: .english))
    return (left, right, links)
  }

  /// The evidence of a window for a sentence by its definition.
  static func evidence(
    _ window: Range<Int>, _ sentence: Int, _ left: TokenizedSide, _ right: TokenizedSide,
    _ links: TokenLinks, _ mixtures: [Float], _ weights: AlignmentWeights
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
      let share = mixtures[Int(token)]
      let chance = Float(right.occurrences[Int(token)]) / totals[kind]
      let ratio = mass > 0 ? 1 - share + share * mass / size / chance : 1 - share
      sum += weights.kinds[kind] * FastMath.log(ratio)
    }
    return sum
  }

  @Test("Sentences with numbers of their own are anchors, each beside its translation")
  func anchors() {
    let numbers = (0..<90).map { 1203 + $0 * 17 }
    let (left, right) = Self.aligner.read(
      numbers.map { "学校有\($0)个学生。" }, numbers.map { "The school has \($0) students." })
    let links = LinkedTexts(
      left, right, lexicons: PairLexicons(Self.aligner.lexicons, from: .chinese, to: .english))
    let pairs = AnchorChain(left, right, links: links.forward).pairs
    #expect(pairs.map(\.source) == Array(0..<90))
    #expect(pairs.map(\.target) == Array(0..<90))
  }

  @Test(
    "Window sums are the sums of their definition", arguments: 0..<6, [false, true])
  func windows(_ seed: Int, hasOwnMixtures: Bool) {
    let (left, right, links) = Self.texts(UInt64(seed), 14, 17)
    let weights = Self.aligner.weights
    // Words with a mixture of their own: between a tenth and nine tenths.
    let mixtures = right.kinds.enumerated().map { type, kind in
      hasOwnMixtures ? Float(1 + type % 9) / 10 : weights.mixtures[Int(kind.rawValue)]
    }
    let band = Band.around(
      (0..<14).map { ($0, min(17, $0)) }, width: 3 + seed, sourceCount: left.count,
      targetCount: right.count)
    let table = WindowEvidence(
      windows: left, sentences: right, links: links.forward, band: band, longest: 3,
      mixtures: hasOwnMixtures ? mixtures : [], weights: weights)
    for start in 0..<14 {
      let first = Int(table.firsts[start])
      let width = Int(table.widths[start])
      for length in 0..<min(3, 14 - start) {
        let row = table.starts[start] + length * width
        // A window's sums reach as far as a bead with it, or one of an exchange, can end.
        let columns = band.high[min(start + length + 2, start + 3, 14)] - first
        for column in 1..<max(1, columns + 1) {
          let expected = Self.evidence(
            start..<(start + length + 1), first + column - 1, left, right, links.forward,
            mixtures, weights)
          let found = table.sums[row + column] - table.sums[row + column - 1]
          #expect(abs(found - expected) < 2e-3, "seed \(seed), \(start)+\(length), \(column)")
        }
      }
    }
  }

  @Test("A book's probabilities are as exact as a page's")
  func precision() {
    // What is added to every bead by its number of sentences is added to every path alike; a book
    // reaches such sums by its length. Short beads, so that no bead's own score is rounded by it.
    var options = Alignment.AlignmentOptions()
    options.longestBead = 4
    let aligner = Aligner(source: .chinese, target: .english, options: options)
    var shifted = aligner
    for index in shifted.weights.types.indices {
      let type = shifted.weights.types[index]
      shifted.weights.types[index].bias += 20_000 * Float(type.source + type.target)
    }
    var random = SeededGenerator(seed: 5)
    let left = AlignmentPropertyTests.text("zh", 40, &random)
    let right = AlignmentPropertyTests.text("en", 50, &random)
    let plain = aligner.align(left, right).beads
    let book = shifted.align(left, right).beads
    #expect(plain.map(\.type) == book.map(\.type))
    for (one, other) in zip(plain, book) { #expect(abs(one.confidence - other.confidence) < 0.03) }
  }

  @Test("The longest headword is the longest", arguments: 0..<20)
  func longestHeadword(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
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
      let found = Array(text.utf8).withUnsafeBufferPointer { bytes in
        let size = String(text.prefix(1)).utf8.count
        let begun = table.headwords(beginningWith: UnsafeBufferPointer(rebasing: bytes[..<size]))
        #expect(begun.count == Set(headwords).filter { $0.hasPrefix(text.prefix(1)) }.count)
        return table.longestHeadword(in: bytes, among: begun)
      }
      #expect(found == expected, "seed \(seed), \(text) in \(headwords)")
    }
  }

  @Test("Headwords are found in the longest of several lexicons, whatever the text repeats")
  func headwordFinder() throws {
    func table(_ headwords: [String]) throws -> LexiconTable {
      var builder = LexiconBuilder()
      for headword in headwords { builder.add(Array(headword.utf8), [0x78], weight: 1) }
      return try #require(
        LexiconTable(
          bytes: builder.build(), name: "t", source: .chinese, target: .english, segmentsHan: true))
    }
    // One lexicon of characters, one of words, one without any that begins here; 𠀀 and 々 lie outside
    // the common block.
    var finder = HeadwordFinder([
      try table(["上", "海", "马"]), try table(["上海", "上海合作组织", "上", "𠀀上"]), try table(["a"]),
    ])
    let cases: [(text: String, longest: String)] = [
      ("上海市", "上海"), ("上海合作组织", "上海合作组织"), ("上海合作", "上海"), ("上马", "上"),
      ("海上", "海"), ("马上海", "马"), ("鱼上", "鱼"), ("𠀀上海", "𠀀上"), ("々上", "々"), ("上海", "上海"),
    ]
    for (text, longest) in cases {
      let scalar = try #require(text.unicodeScalars.first)
      let found = Array(text.utf8).withUnsafeBufferPointer {
        finder.longestHeadword(in: $0, scalar.value, UTF8.width(scalar))
      }
      #expect(found == longest.utf8.count, "\(text)")
    }
  }

  @Test("Given beads are judged by the model that aligns")
  func judge() throws {
    let left = ["马跑得很快。", "峰会于2019年6月15日举行。", "鱼在河里。", "月亮很圆。"]
    let right = [
      "The horse runs fast.", "The summit was held on June 15, 2019.", "The fish is in the river.",
      "The moon is round.",
    ]
    func bead(_ source: Range<Int>, _ target: Range<Int>) -> Bead {
      Bead(source: source, target: target)
    }
    let (result, probabilities) = Self.aligner.probabilities(
      of: [
        bead(1..<2, 1..<2), bead(1..<2, 2..<3), bead(0..<4, 0..<4), bead(0..<0, 0..<0),
        bead(3..<5, 3..<4),
      ], in: AlignmentText(left), AlignmentText(right))
    #expect(result == Self.aligner.align(left, right))
    #expect(probabilities[0] > 0.9 && probabilities[1] < 0.1)
    #expect(probabilities[2] < 0.01 && probabilities[3] == 0 && probabilities[4] == 0)
    let empty = Self.aligner.probabilities(
      of: [bead(0..<1, 0..<0)], in: AlignmentText(["马。"]), AlignmentText([]))
    #expect(empty.probabilities == [0] && empty.result.beads.count == 1)
  }

  @Test("What sure beads tell of a word counts for the word")
  func wordMixtures() throws {
    // Every horse is a 马; no gate is a 门.
    let left = (0..<12).map { "马在\($0 + 20)。" }
    let right = (0..<12).map { "The horse is at \($0 + 20), the gate too." }
    let (source, target) = (left + ["门开了。"], right + ["The gate is open."])
    let texts = PreparedTexts(
      AlignmentText(source), AlignmentText(target), tokens: Self.aligner.read(source, target),
      lexicons: PairLexicons(Self.aligner.lexicons, from: .chinese, to: .english))
    let weights = Self.aligner.weights
    let path = texts.path(in: texts.band(margin: 12).band, weights)
    let posterior = texts.posterior(around: path, width: 6, weights)
    let adaptation = texts.learning(
      from: posterior, steps: posterior.likeliestBeads(), weights: weights
    ).adaptation
    let (_, tokens) = Self.aligner.read(source, target)
    func mixture(_ stem: String) throws -> Float {
      let type = try #require(
        Array(stem.utf8).withUnsafeBufferPointer { tokens.find(.word, $0) })
      return adaptation.targetMixtures[Int(type)]
    }
    let ordinary = adaptation.mixtures[Int(EvidenceKind.word.rawValue)]
    #expect(try mixture("hors") > ordinary && mixture("gate") < ordinary)
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
      let links = LinkedTexts(
        left, right, lexicons: PairLexicons(lexicons, from: .chinese, to: .russian))
      let horse = try #require(Array("马".utf8).withUnsafeBufferPointer { left.find(.word, $0) })
      let start = Int(links.forward.offsets[Int(horse)])
      #expect(Int(links.forward.offsets[Int(horse) + 1]) == start + 1)
      right.withKey(of: Int(links.forward.targets[start])) {
        #expect(String(decoding: $0, as: UTF8.self) == "лошад")
      }
      #expect(links.backward.targets.count == 2)
    }
  }

  @Test("Without anchors and with very different numbers of sentences, a band grows with the texts")
  func bandIsBounded() {
    var cells: [Int] = []
    for size in [20_000, 40_000, 80_000] {
      let (band, isNarrowed) = Band.along(
        [], margin: 12, sourceCount: size, targetCount: 3 * size)
      #expect(isNarrowed)
      #expect(band.sourceCount == size && band.targetCount == 3 * size)
      for row in 1...size {
        #expect(band.low[row] <= band.high[row - 1] && band.low[row] <= band.high[row])
      }
      cells.append(band.cells)
    }
    #expect(cells.allSatisfy { $0 < 40_000_000 }, "\(cells)")
    let (band, isNarrowed) = Band.along([], margin: 12, sourceCount: 900, targetCount: 1000)
    #expect(!isNarrowed)
    #expect(band.cells == 313_516)
  }
}
