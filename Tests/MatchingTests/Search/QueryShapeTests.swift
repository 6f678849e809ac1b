// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TestSupport
import Testing

@testable import Matching

/// The bounds of the search agree with what they are made from.
@Suite struct QueryShapeTests {
  static let queries = ["a", "a b c d e f", "a, b. (c) - d; e!", "。，！？a", "…………"]

  /// What a class of marks may lack is what its rows may lack, no more and no less, however many
  /// marks they have.
  @Test(arguments: queries, [30, 50, 70, 85, 100])
  func classesAreAsLooseAsTheirLoosestRow(query: String, percent: Int) {
    let shape = QueryShape(
      ComparedText(query, Tokenizer()), minimum: MatchScore(percent: percent))
    for width in [GramWidth.single, .pair] {
      for length in 0..<40 {
        for markClass in 0..<MarkClass.count {
          let rows = (0..<300).filter { MarkClass.of(length: length, marks: $0) == markClass }
          let loosest = rows.compactMap { shape.mayLack(length: length, marks: $0, width: width) }
            .max()
          let bound = shape.mayLack(
            length: length, markClass: markClass, width: width, limit: .max)
          #expect(bound == loosest, "\(width.count) \(length) \(markClass)")
        }
      }
    }
  }

  /// The bounds are the best that can be said from the lengths and the numbers of marks: they agree with a walk over all numbers
  /// of deletions, insertions, replacements, and marks exchanged for tokens.
  @Test(arguments: ["a b c", "a b. c, d e", "。，！a"], [50, 60, 85])
  func boundsAreThoseOfAllSetsOfEdits(query: String, percent: Int) {
    let shape = QueryShape(
      ComparedText(query, Tokenizer()), minimum: MatchScore(percent: percent))
    for length in 0..<9 {
      for marks in 0..<12 {
        let edits = Self.edits(from: shape, length: length, marks: marks)
        let reach = shape.reach(length: length, marks: marks)
        for width in [GramWidth.single, .pair] {
          let lost = edits.filter { $0.cost <= reach }
            .map { width.count * ($0.removed + $0.replaced) + (width.count - 1) * $0.inserted }
          #expect(
            shape.mayLack(length: length, marks: marks, width: width) == lost.max(),
            "\(width.count) \(length) \(marks)")
        }
        for count in abs(length - shape.length)..<9 {
          let least = edits.filter { $0.removed + $0.replaced + $0.inserted == count }
            .map(\.cost).min()
          #expect(shape.leastDistance(edits: count, length: length, marks: marks) == least)
        }
      }
    }
  }

  private struct Edits {
    var removed: Int
    var inserted: Int
    var replaced: Int
    var cost: Int
  }

  /// The sets of edits between a query and a row, with what the marks cost at least.
  private static func edits(from shape: QueryShape, length: Int, marks: Int) -> [Edits] {
    var found: [Edits] = []
    for removed in 0..<12 where removed + length - shape.length >= 0 {
      let inserted = removed + length - shape.length
      for replaced in 0..<12 {
        for marksForTokens in 0...removed {
          for tokensForMarks in 0...inserted {
            let own = marks - shape.marks - marksForTokens + tokensForMarks
            found.append(
              Edits(
                removed: removed, inserted: inserted, replaced: replaced,
                cost: 2 * (removed + inserted + replaced) + abs(own)))
          }
        }
      }
    }
    return found
  }

  /// No text lacks more grams of another than its score allows.
  @Test func textsLackNoMoreThanTheirScoreAllows() {
    var random = SeededGenerator(seed: 11)
    let alphabet = ["中", "国", "发", "，", "。", "；"]
    var row: [Int32] = []
    var tight = 0
    for _ in 0..<4_000 {
      let text = { (length: Int) in
        (0..<length).map { _ in alphabet.randomElement(using: &random)! }.joined()
      }
      let first = ComparedText(text(Int.random(in: 1...9, using: &random)), Tokenizer())
      let second = ComparedText(text(Int.random(in: 1...9, using: &random)), Tokenizer())
      let score = MatchScore(
        distance: TokenAlignment.distance(first, second, limit: .max, row: &row),
        weight: max(first.weight, second.weight))
      // A distance above the weight has the score 0 too.
      guard score.hundredths > 0 else { continue }
      let shape = QueryShape(first, minimum: score)
      for width in [GramWidth.single, .pair] {
        let lacking = Self.grams(first, width).subtracting(Self.grams(second, width)).count
        let most = shape.mayLack(
          length: second.content.count, marks: second.weight - 2 * second.content.count,
          width: width)
        #expect(most != nil && lacking <= most!)
        if lacking == most { tight += 1 }
      }
    }
    #expect(tight > 200)
  }

  private static func grams(_ text: ComparedText, _ width: GramWidth) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    text.content.withUnsafeBufferPointer { content in
      width.forEach(in: content) { key, _ in keys.insert(key) }
    }
    return keys
  }

  /// Counters of every width and value are found, and only those.
  @Test func countersAreFound() {
    var random = SeededGenerator(seed: 5)
    for count in [0, 1, 7, 8, 9, 100] {
      check(count, most: 127, as: UInt8.self, &random)
      check(count, most: 32_767, as: UInt16.self, &random)
      check(count, most: 1 << 20, as: UInt32.self, &random)
    }
  }

  private func check<Counter: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    _ count: Int, most: Counter, as: Counter.Type, _ random: inout SeededGenerator
  ) {
    let scratch = SearchScratch()
    let counters = scratch.counts(count, as: Counter.self)
    for at in 0..<count {
      counters[at] = Bool.random(using: &random) ? 0 : Counter.random(in: 0...most, using: &random)
    }
    for least in [1, 2, 60, most] as [Counter] {
      var found: [Int] = []
      CounterScan.forEach(in: counters, count: count, atLeast: least) { found.append($0) }
      #expect(found == (0..<count).filter { counters[$0] >= least })
    }
  }
}
