// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import Alignment

/// IBM Model 1, compared with the textbook's loops over all pairs of words.
@Suite struct TranslationModelTests {
  /// p(target | source) as Brown and others (1993) compute it, of pairs of types that share enough sentences.
  private static func plain(
    _ pairs: [(source: [Int32], target: [Int32])], rounds: Int, together: Int
  ) -> [[Int32]: Double] {
    var shared: [[Int32]: Int] = [:]
    for pair in pairs {
      for source in pair.source {
        for target in pair.target { shared[[source, target], default: 0] += 1 }
      }
    }
    var known = shared.filter { $0.value >= together }.mapValues { _ in 1.0 }
    var empty = Dictionary(
      pairs.flatMap(\.target).map { ($0, 1.0) }, uniquingKeysWith: { one, _ in one })
    for _ in 0..<rounds {
      var counts: [[Int32]: Double] = [:]
      var emptyCounts: [Int32: Double] = [:]
      for pair in pairs {
        for target in pair.target {
          let own = empty[target] ?? 0
          let sum = pair.source.reduce(own) { $0 + (known[[$1, target]] ?? 0) }
          for source in pair.source {
            counts[[source, target], default: 0] += (known[[source, target]] ?? 0) / sum
          }
          emptyCounts[target, default: 0] += own / sum
        }
      }
      var totals: [Int32: Double] = [:]
      for (link, count) in counts { totals[link[0], default: 0] += count }
      for link in known.keys {
        known[link] = (counts[link] ?? 0) / max(totals[link[0]] ?? 0, 1e-300)
      }
      let total = emptyCounts.values.reduce(0, +)
      empty = emptyCounts.mapValues { $0 / total }
    }
    return known
  }

  @Test("The fast model has the probabilities of the plain one", arguments: 1...3)
  func agree(_ together: Int) {
    for seed in 1...5 {
      var random = SeededGenerator(seed: UInt64(seed))
      func words() -> [Int32] {
        (0..<Int.random(in: 1...6, using: &random)).map { _ in
          Int32.random(in: 0..<9, using: &random)
        }
        .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      }
      let pairs = (0..<30).map { _ in (source: words(), target: words()) }
      let plain = Self.plain(pairs, rounds: 4, together: together)
      let links = Model1.train(
        pairs.map { ($0.source[...], $0.target[...]) }, sourceTypes: 9, rounds: 4, floor: 0,
        together: together)
      #expect(links.count == plain.count, "seed \(seed)")
      for link in links {
        let expected = plain[[link.source, link.target]] ?? -1
        #expect(abs(Double(link.weight) - expected) < 1e-4, "seed \(seed), \(link)")
      }
    }
  }

  @Test("Pairs of types with a probability below the floor are left out")
  func floor() {
    let pairs: [Model1.Pair] = [([0, 1], [0, 1]), ([0], [0]), ([1], [1])]
    let all = Model1.train(pairs, sourceTypes: 2, rounds: 5, floor: 0)
    #expect(all.count == 4)
    let likely = Model1.train(pairs, sourceTypes: 2, rounds: 5, floor: 0.5)
    #expect(likely.map { [$0.source, $0.target] } == [[0, 0], [1, 1]])
    #expect(Model1.train([], sourceTypes: 0, rounds: 5, floor: 0).isEmpty)
  }
}
