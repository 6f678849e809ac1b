// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds pairs of phrases that translate each other in many units of a memory.
///
/// Phrases of both languages are found separately. A pair is kept if each phrase is the other's
/// best partner and they occur together far more often than by chance. The measure is the
/// log-likelihood ratio of Dunning (1993), "Accurate Methods for the Statistics of Surprise and
/// Coincidence".
public struct TermPairMiner {
  /// A pair of phrases.
  public struct Pair: Hashable, Sendable {
    /// The source phrase in its most frequent form.
    public var source: String
    /// The target phrase in its most frequent form.
    public var target: String
    /// The number of units with the source phrase.
    public var sourceCount: Int
    /// The number of units with the target phrase.
    public var targetCount: Int
    /// The number of units with both.
    public var count: Int
    /// The log-likelihood ratio, G²; 10.8 is significant at one in a thousand.
    public var score: Double
    /// Whether both look like everyday words, which any dictionary contains: these come last.
    public var isPlain: Bool
    /// The numbers of the first units with both.
    public var examples: [Int]
  }

  /// The largest number of units that are examined; of a larger memory the first ones.
  public static let unitLimit = 100_000

  /// The least score: significant at one in a thousand.
  private static let leastScore = 10.83
  private static let leastShare = 0.5
  private static let exampleLimit = 3

  /// Finds the pairs of units, given as their source and target texts, best first.
  ///
  /// - Parameter minimum: the least number of units in which a pair must occur, at least 2.
  /// - Complexity: O(*characters*) for the phrases, and for each unit its source phrases times its
  ///   target phrases.
  public static func pairs(
    in units: [(source: String, target: String)], of languages: LanguagePair, minimum: Int = 3
  ) -> [Pair] {
    pairs(in: units, of: languages, minimum: minimum, catalog: .standard)
  }

  /// Finds the pairs of units in languages of a catalog.
  package static func pairs(
    in units: [(source: String, target: String)], of languages: LanguagePair, minimum: Int = 3,
    catalog: LanguageCatalog
  ) -> [Pair] {
    let units = units.prefix(unitLimit)
    let minimum = max(2, minimum)
    let left = PhraseFinder(
      units.map(\.source), language: languages.from, minimum: minimum, languages: catalog)
    let right = PhraseFinder(
      units.map(\.target), language: languages.to, minimum: minimum, languages: catalog)
    guard !left.phrases.isEmpty, !right.phrases.isEmpty else { return [] }
    var (leftUnits, rightUnits) = (
      [Int](repeating: 0, count: left.phrases.count),
      [Int](repeating: 0, count: right.phrases.count)
    )
    for (a, b) in zip(left.bySentence, right.bySentence) {
      for one in a { leftUnits[Int(one)] += 1 }
      for other in b { rightUnits[Int(other)] += 1 }
    }
    // A pair needs units in common with the rarer phrase, and not too few of those of the other.
    func canShare(_ one: Int32, _ other: Int32) -> Bool {
      let (fewer, more) = (
        min(leftUnits[Int(one)], rightUnits[Int(other)]),
        max(leftUnits[Int(one)], rightUnits[Int(other)])
      )
      return fewer >= minimum && 2 * Double(fewer) / Double(fewer + more) >= leastShare
    }
    var sieve = CountSieve()
    for (a, b) in zip(left.bySentence, right.bySentence) {
      for one in a {
        for other in b where canShare(one, other) { sieve.add(mixed(key(one, other))) }
      }
    }
    var shared: [UInt64: Int] = [:]
    for (a, b) in zip(left.bySentence, right.bySentence) {
      for one in a {
        for other in b where canShare(one, other) {
          let pair = key(one, other)
          if sieve.mayHave(minimum, of: mixed(pair)) { shared[pair, default: 0] += 1 }
        }
      }
    }
    var best: (left: [Int: Link], right: [Int: Link]) = ([:], [:])
    for (pair, count) in shared where count >= minimum {
      let (one, other) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
      let share = 2 * Double(count) / Double(leftUnits[one] + rightUnits[other])
      guard share >= leastShare else { continue }
      let link = Link(
        share: share, length: left.phrases[one].length + right.phrases[other].length, left: one,
        right: other)
      if best.left[one].map({ $0 < link }) ?? true { best.left[one] = link }
      if best.right[other].map({ $0 < link }) ?? true { best.right[other] = link }
    }
    var pairs: [Pair] = []
    var places: [UInt64: Int] = [:]
    for (one, link) in best.left where best.right[link.right]?.left == one {
      let count = shared[key(Int32(one), Int32(link.right))] ?? 0
      let score = logLikelihood(
        both: count, left: leftUnits[one], right: rightUnits[link.right], all: units.count)
      guard score >= leastScore else { continue }
      places[key(Int32(one), Int32(link.right))] = pairs.count
      pairs.append(
        Pair(
          source: left.phrases[one].text, target: right.phrases[link.right].text,
          sourceCount: leftUnits[one], targetCount: rightUnits[link.right], count: count,
          score: score, isPlain: left.phrases[one].isPlain && right.phrases[link.right].isPlain,
          examples: []))
    }
    for (number, (a, b)) in zip(left.bySentence, right.bySentence).enumerated() {
      for one in a {
        for other in b {
          guard let place = places[key(one, other)],
            pairs[place].examples.count < exampleLimit
          else { continue }
          pairs[place].examples.append(number)
        }
      }
    }
    return pairs.sorted { a, b in
      (a.isPlain ? 1 : 0, b.score, a.source, a.target)
        < (b.isPlain ? 1 : 0, a.score, b.source, b.target)
    }
  }

  /// A possible partner; among equally good partners the longer pair is better, then the one found
  /// first.
  private struct Link: Comparable {
    var share: Double
    var length: Int
    var left: Int
    var right: Int

    static func < (a: Link, b: Link) -> Bool {
      (a.share, a.length, b.left, b.right) < (b.share, b.length, a.left, a.right)
    }
  }

  private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  /// A key with its bits spread, for a sieve.
  private static func mixed(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  /// Dunning's G² of a two by two table.
  static func logLikelihood(both: Int, left: Int, right: Int, all: Int) -> Double {
    func term(_ observed: Int, _ row: Int, column: Int) -> Double {
      guard observed > 0 else { return 0 }
      let expected = Double(row) * Double(column) / Double(all)
      return Double(observed) * log(Double(observed) / expected)
    }
    let sum =
      term(both, left, column: right) + term(left - both, left, column: all - right)
      + term(right - both, all - left, column: right)
      + term(all - left - right + both, all - left, column: all - right)
    return 2 * sum
  }
}
