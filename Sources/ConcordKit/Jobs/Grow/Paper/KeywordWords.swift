// SPDX-License-Identifier: Apache-2.0
import Alignment

/// The words that each keyword of one list shares with each keyword of another, by the lexicons of an aligner.
struct KeywordWords {
  private let evidence: [WordEvidence]
  private let columns: Int

  /// - Complexity: O(*nm*) for lists of *n* and *m* keywords.
  init(_ source: [String], _ target: [String], by aligner: Aligner) {
    columns = target.count
    let beads = source.indices.flatMap { row in
      target.indices.map { Bead(source: row..<row + 1, target: $0..<$0 + 1) }
    }
    // Lists of this size are a misread text: no pair is looked up.
    evidence =
      beads.count > Self.mostPairs
      ? beads.map { _ in WordEvidence() } : aligner.wordEvidence(of: beads, in: source, target)
  }

  /// For each of some keywords the only one of the others that has its meaning: at least half of the known words are
  /// found, they speak for the pair, and they speak less for every other pair of either keyword.
  func links(_ source: [Int], _ target: [Int]) -> [Int: Int] {
    var links: [Int: Int] = [:]
    for row in source {
      guard let column = Self.best(of: target, by: { likeness(row, $0) }),
        Self.best(of: source, by: { likeness($0, column) }) == row
      else { continue }
      links[row] = column
    }
    return links
  }

  /// Whether words of two keywords are known and none of them is found on the other side.
  func differ(_ row: Int, _ column: Int) -> Bool {
    let words = evidence[row * columns + column]
    return words.known > 0 && words.found == 0
  }

  /// How much the words of two keywords speak for them as a pair; 0 if most of the known words are not found.
  ///
  /// The word of a phrase is also found where only the phrase is a translation (转向东方 and *Asia*, for *pivot to
  /// Asia*): it is then hardly likelier than by chance, and the balance is low.
  private func likeness(_ row: Int, _ column: Int) -> Double {
    let words = evidence[row * columns + column]
    return words.found * 2 >= max(1, words.known) ? words.balance : 0
  }

  /// The keyword with the largest likeness; `nil` if that is too small or several have it.
  private static func best(of keywords: [Int], by likeness: (Int) -> Double) -> Int? {
    let values = keywords.map(likeness)
    guard let most = values.max(), most >= leastLikeness,
      values.count(where: { $0 == most }) == 1
    else { return nil }
    return values.firstIndex(of: most).map { keywords[$0] }
  }

  /// The balance of words from which two keywords have the same meaning.
  private static let leastLikeness = 0.1
  /// The number of pairs up to which lists are compared.
  private static let mostPairs = 10_000
}
