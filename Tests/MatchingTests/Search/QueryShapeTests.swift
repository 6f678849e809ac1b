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

  /// The most edits are the most whose least distance is within reach.
  @Test(arguments: queries, [30, 50, 70, 85, 100])
  func editsAreCountedFromTheDistance(query: String, percent: Int) {
    let shape = QueryShape(
      ComparedText(query, Tokenizer()), minimum: MatchScore(percent: percent))
    for length in 0..<30 {
      for marks in 0..<60 {
        let reach = shape.reach(length: length, marks: marks)
        let most = (abs(length - shape.length)..<100).last {
          shape.leastDistance(edits: $0, marks: marks) <= reach
        }
        #expect(shape.mostEdits(length: length, marks: marks) == most, "\(length) \(marks)")
      }
    }
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
