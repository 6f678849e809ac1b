// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Alignment

/// What is known of the cuts between sentences: their marks and numbers, their lengths, and the part of the grid that
/// is searched.
@Suite struct CutTests {
  /// A side that has only edges.
  private static func side(_ edges: [SentenceEdge], open: [Bool]? = nil) -> TokenizedSide {
    var side = TokenizedSide()
    side.count = edges.count
    side.edges = edges
    side.lengths = edges.map { _ in 1 }
    side.quoteOpen = open ?? [Bool](repeating: false, count: edges.count + 1)
    return side
  }

  private static func edge(
    _ ending: SentenceEdge.Ending = .plain, opens: Bool = false, closes: Bool = false,
    label: Int32 = 0, isBracketed: Bool = false, stops: Int32 = 1
  ) -> SentenceEdge {
    var edge = SentenceEdge()
    (edge.ending, edge.opens, edge.closes) = (ending, opens, closes)
    (edge.label, edge.isBracketed, edge.stops) = (label, isBracketed, stops)
    return edge
  }

  struct Marks: CustomTestStringConvertible, Sendable {
    let name: String
    /// The sentences of both sides before the cut, or after it.
    let left: SentenceEdge
    let right: SentenceEdge
    let before: [CutFeature]
    let after: [CutFeature]
    var testDescription: String { name }

    init(
      _ name: String, _ left: SentenceEdge, right: SentenceEdge, before: [CutFeature] = [],
      after: [CutFeature] = []
    ) {
      (self.name, self.left, self.right) = (name, left, right)
      (self.before, self.after) = (before, after)
    }
  }

  @Test(arguments: [
    Marks("nothing", edge(), right: edge()),
    Marks("both ask", edge(.question), right: edge(.question), before: [.bothAsk]),
    Marks("one asks", edge(.question), right: edge(), before: [.oneAsks]),
    Marks("the other asks", edge(), right: edge(.question), before: [.oneAsks]),
    Marks("both exclaim", edge(.exclamation), right: edge(.exclamation), before: [.bothExclaim]),
    Marks("both end in a colon", edge(.colon), right: edge(.colon), before: [.bothMarked]),
    Marks(
      "a colon and a comma", edge(.colon), right: edge(.comma), before: [.oneMarked, .oneMarked]),
    Marks(
      "a question and an exclamation", edge(.question), right: edge(.exclamation),
      before: [.oneAsks, .oneExclaims]),
    Marks("both close", edge(closes: true), right: edge(closes: true), before: [.bothClose]),
    Marks("one closes", edge(closes: true), right: edge(), before: [.oneCloses]),
    Marks("the other closes", edge(), right: edge(closes: true), before: [.oneCloses]),
    Marks("both open", edge(opens: true), right: edge(opens: true), after: [.bothOpen]),
    Marks("one opens", edge(opens: true), right: edge(), after: [.oneOpens]),
    Marks("the other opens", edge(), right: edge(opens: true), after: [.oneOpens]),
    Marks("the same number", edge(label: 3), right: edge(label: 3), after: [.sameLabel]),
    Marks(
      "the same number, both in brackets", edge(label: 3, isBracketed: true),
      right: edge(label: 3, isBracketed: true), after: [.sameLabel]),
    Marks(
      "the same number, one in brackets", edge(label: 3),
      right: edge(label: 3, isBracketed: true), after: [.likeLabel]),
    Marks("other numbers", edge(label: 3), right: edge(label: 4), after: [.otherLabel]),
    Marks("one number", edge(label: 1), right: edge(), after: [.oneLabel]),
    Marks("a number of the other", edge(), right: edge(label: 1), after: [.oneLabel]),
  ])
  func marks(_ test: Marks) {
    let features = CutFeatures(Self.side([test.left]), Self.side([test.right]))
    func found(_ row: Int, _ column: Int) -> [CutFeature] {
      var found: [CutFeature] = []
      features.forEach(row, column) { found.append($0) }
      return found
    }
    #expect(found(1, 1) == test.before)
    #expect(found(0, 0) == test.after)
    // At the edges of the grid one side has no sentence to compare.
    #expect(found(0, 1).isEmpty && found(1, 0).isEmpty)
  }

  @Test func openQuotations() {
    let features = CutFeatures(
      Self.side([Self.edge()], open: [false, true]), Self.side([Self.edge()], open: [false, true]))
    func differs(_ row: Int, _ column: Int) -> Bool {
      var found = false
      features.forEach(row, column) { found = found || $0 == .quoteDiffers }
      return found
    }
    #expect(!differs(0, 0) && !differs(1, 1) && differs(0, 1) && differs(1, 0))
  }

  /// Sides with sentences of these lengths.
  private static func side(lengths: [Float], stops: [Int32]) -> TokenizedSide {
    var found = side(stops.map { edge(stops: $0) })
    found.lengths = lengths
    return found
  }

  @Test func lengths() {
    // The target is twice as long as the source throughout, but for one sentence.
    let lengths = BeadLengths(
      Self.side(lengths: [10, 20, 30], stops: [1, 2, 1]),
      Self.side(lengths: [20, 40, 60], stops: [1, 1, 2]))
    #expect(lengths.deviation(0..<1, 0..<1) == 0)
    #expect(lengths.deviation(0..<3, 0..<3) == 0)
    // 40 against 20 scaled: 20² over their mean of 30.
    #expect(abs(lengths.deviation(0..<1, 1..<2) - 400 / 30) < 1e-4)
    #expect(abs(lengths.deviation(1..<2, 0..<1) - 400 / 30) < 1e-4)
    #expect(lengths.unevenStops(0..<1, 0..<1) == 0)
    #expect(lengths.unevenStops(1..<2, 1..<2) == 1)
    #expect(lengths.unevenStops(1..<3, 1..<3) == 0)
    #expect(lengths.unevenStops(0..<1, 1..<3) == 2)
    lengths.forEachDeviation(0, 0...2, sides: (1, 1)) { column, deviation, stops in
      #expect(deviation == lengths.deviation(0..<1, column..<column + 1))
      #expect(stops == lengths.unevenStops(0..<1, column..<column + 1))
    }
    lengths.forEachDeviation(1, 0...1, sides: (2, 2)) { column, deviation, stops in
      #expect(deviation == lengths.deviation(1..<3, column..<column + 2))
      #expect(stops == lengths.unevenStops(1..<3, column..<column + 2))
    }
  }

  /// Sentences without a letter have no ratio, and a deviation of them is not divided by nothing.
  @Test(arguments: [
    ([0, 0] as [Float], [5, 7] as [Float]), ([5, 7], [0, 0]), ([0, 0], [0, 0]),
  ])
  func sidesWithoutLetters(_ source: [Float], _ target: [Float]) {
    let lengths = BeadLengths(
      Self.side(lengths: source, stops: [1, 1]), Self.side(lengths: target, stops: [1, 1]))
    let difference = target[0] - source[0]
    let mean = max(1, (target[0] + source[0]) / 2)
    #expect(lengths.deviation(0..<1, 0..<1) == difference * difference / mean)
  }

  @Test func bands() {
    let band = Band(low: [0, 1, 1], high: [1, 2, 3], targetCount: 3)
    #expect(band.sourceCount == 2 && band.targetCount == 3 && band.cells == 7)
    #expect(band.rows == [0, 2, 4, 7])
    #expect(band.widest == 3)
    #expect(band.contains(1, 1) && band.contains(1, 2))
    #expect(!band.contains(1, 0) && !band.contains(1, 3))
    #expect((0...1).map { band.cell(0, $0) } == [0, 1])
    #expect((1...2).map { band.cell(1, $0) } == [2, 3])
    #expect((1...3).map { band.cell(2, $0) } == [4, 5, 6])
    let other = band.transposed()
    #expect(other.sourceCount == 3 && other.targetCount == 2 && other.cells == band.cells)
    for row in 0...2 {
      for column in 0...3 { #expect(other.contains(column, row) == band.contains(row, column)) }
    }
  }

  /// Bounds that go back or leave a gap are widened, so that a path always exists.
  @Test func bandsAreCorrected() {
    let band = Band(low: [2, 3, 1, 5, 5], high: [0, 4, 2, 3, 5], targetCount: 6)
    #expect(band.low == [0, 0, 1, 4, 4])
    #expect(band.high == [0, 4, 4, 4, 6])
    for row in 1...4 {
      #expect(band.low[row] <= band.high[row - 1])
      #expect(band.low[row - 1] <= band.low[row] && band.high[row - 1] <= band.high[row])
    }
    let whole = Band.whole(2, 3)
    #expect(whole.low == [0, 0, 0] && whole.high == [3, 3, 3] && whole.cells == 12)
    let empty = Band.whole(0, 0)
    #expect(empty.cells == 1 && empty.contains(0, 0))
  }

  @Test func bandsAroundAPath() {
    let band = Band.around([(0, 0), (2, 2), (4, 6)], width: 1, sourceCount: 6, targetCount: 8)
    #expect(band.low == [0, 0, 0, 1, 1, 5, 5])
    #expect(band.high == [3, 3, 7, 7, 8, 8, 8])
  }

  /// A path along an edge of the band may have a better one outside; the edge of the grid has nothing outside.
  @Test(arguments: [
    (0, 0, false), (1, 1, true), (1, 2, false), (1, 3, true), (2, 1, true), (2, 4, true),
    (3, 5, false),
    (2, 3, false),
  ])
  func pathsAlongAnEdge(_ row: Int, _ column: Int, _ isTouched: Bool) {
    let band = Band(low: [0, 1, 1, 3], high: [1, 3, 4, 5], targetCount: 5)
    let path = [BestPath.Step(row: row, column: column, type: 0)]
    #expect(band.isTouched(by: path) == isTouched)
  }
}
