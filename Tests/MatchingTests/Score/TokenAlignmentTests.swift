// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TestSupport
import Testing

@testable import Matching

/// Distances and alignments of items.
@Suite struct TokenAlignmentTests {
  private static func text(_ count: Int, _ word: (Int) -> String) -> ComparedText {
    ComparedText((0..<count).map(word).joined(separator: " "), Tokenizer())
  }

  /// The table of Wagner and Fischer, without anything that makes it shorter.
  private static func plain(_ query: ComparedText, _ unit: ComparedText) -> (Int, [[Int?]]) {
    let (a, b) = (query.items, unit.items)
    var costs = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count where i + j > 0 {
        let more = i > 0 ? costs[i - 1][j] + Int(a[i - 1].weight) : .max
        let fewer = j > 0 ? costs[i][j - 1] + Int(b[j - 1].weight) : .max
        costs[i][j] = min(more, fewer)
        guard i > 0, j > 0 else { continue }
        let weight = a[i - 1].code == b[j - 1].code ? 0 : max(a[i - 1].weight, b[j - 1].weight)
        costs[i][j] = min(costs[i][j], costs[i - 1][j - 1] + Int(weight))
      }
    }
    var pairs: [[Int?]] = []
    var (i, j) = (a.count, b.count)
    while i > 0 || j > 0 {
      if i > 0, j > 0 {
        let weight = a[i - 1].code == b[j - 1].code ? 0 : max(a[i - 1].weight, b[j - 1].weight)
        if costs[i][j] == costs[i - 1][j - 1] + Int(weight) {
          (i, j) = (i - 1, j - 1)
          pairs.append([i, j])
          continue
        }
      }
      if i > 0, costs[i][j] == costs[i - 1][j] + Int(a[i - 1].weight) {
        i -= 1
        pairs.append([i, nil])
      } else {
        j -= 1
        pairs.append([nil, j])
      }
    }
    return (costs[a.count][b.count], pairs.reversed())
  }

  private static func random(_ random: inout SeededGenerator) -> ComparedText {
    let words = ["a", "b", "a", "b", "c", ",", ".", "1"]
    return text(Int.random(in: 0...9, using: &random)) { _ in
      words.randomElement(using: &random) ?? "a"
    }
  }

  /// Equal items at the start and end change neither the distance nor the pairs.
  @Test func alignmentsArePlain() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<2_000 {
      let (a, b) = (Self.random(&random), Self.random(&random))
      let (distance, pairs) = Self.plain(a, b)
      let alignment = TokenAlignment(a, b)
      var row: [Int32] = []
      #expect(alignment.distance == distance)
      #expect(alignment.pairs.map { [$0.query, $0.unit] } == pairs)
      #expect(TokenAlignment.distance(a, b, limit: .max, row: &row) == distance)
    }
  }

  /// Without a search the distance is never too small, and is that of the pairs.
  @Test(arguments: [0, 4, 12]) func alignmentsWithoutSearch(mostPairs: Int) {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<2_000 {
      let (a, b) = (Self.random(&random), Self.random(&random))
      let alignment = TokenAlignment(a, b, mostPairs: mostPairs)
      var row: [Int32] = []
      #expect(alignment.distance >= Self.plain(a, b).0)
      #expect(
        TokenAlignment.distance(a, b, limit: .max, mostPairs: mostPairs, row: &row)
          == alignment.distance)
      #expect(alignment.pairs.compactMap(\.query) == Array(a.items.indices))
      #expect(alignment.pairs.compactMap(\.unit) == Array(b.items.indices))
      let weight = alignment.pairs.reduce(0) { sum, pair in
        let (x, y) = (pair.query.map { a.items[$0] }, pair.unit.map { b.items[$0] })
        return sum + (x?.code == y?.code ? 0 : Int(max(x?.weight ?? 0, y?.weight ?? 0)))
      }
      #expect(weight == alignment.distance)
    }
  }

  /// Segments of tens of thousands of words are compared in a moment, and without gigabytes.
  @Test func longTexts() {
    let a = Self.text(30_000) { "w\($0)" }
    let b = Self.text(30_000) { $0 == 15_000 ? "other" : "w\($0)" }
    let c = Self.text(30_000) { "v\($0)" }
    var row: [Int32] = []
    let time = ProcessorTime.measure {
      #expect(TokenAlignment(a, a).distance == 0)
      #expect(TokenAlignment(a, b).distance == 2)
      #expect(TokenAlignment(a, c).distance == 60_000)
      #expect(TokenAlignment.distance(a, a, limit: 9, row: &row) == 0)
      #expect(TokenAlignment.distance(a, b, limit: 9, row: &row) == 2)
      #expect(TokenAlignment.distance(a, c, limit: .max, row: &row) == 60_000)
    }
    #expect(time < .seconds(5), "\(time)")
  }
}
