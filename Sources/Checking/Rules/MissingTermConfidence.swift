// SPDX-License-Identifier: Apache-2.0

/// The probability that a missing term is a mistake, and not a wording that careful editors accept.
///
/// The table is printed by `scripts/fit-term-confidence.py`, which counts the findings on published translations in
/// which one term of each row was made wrong: those at that term are mistakes, and all others are places where the
/// published text has other words than the list.
enum MissingTermConfidence {
  /// Probabilities of source terms from a length on; `length` is in Han characters, or in words of other scripts.
  private struct Row {
    let length: Int
    /// The expected rendering has no capital letter.
    let small: Double
    /// The expected rendering has capital letters, as names do.
    let capital: Double
  }

  private static let han = [
    Row(length: 6, small: 0.67, capital: 0.72), Row(length: 4, small: 0.48, capital: 0.73),
    Row(length: 0, small: 0.17, capital: 0.66),
  ]
  private static let words = [Row(length: 0, small: 0.67, capital: 0.78)]

  /// The probability for a source term whose rendering is missing.
  ///
  /// - Parameters:
  ///   - term: the source term.
  ///   - expected: its preferred rendering.
  ///   - evidence: how often approved pairs keep the term; the odds of other words grow with the share that do not.
  /// - Complexity: O(length of both texts).
  static func probability(
    of term: String, expected: String, evidence: TermEvidence?
  ) -> Double {
    let ideographs = term.unicodeScalars.count { $0.properties.isIdeographic }
    let row = (ideographs > 0 ? han : words).first { $0.length <= ideographs }
    let isCapital = expected.unicodeScalars.contains { $0.properties.isUppercase }
    guard let row else { return 0.5 }
    let probability = isCapital ? row.capital : row.small
    guard let evidence else { return probability }
    let usual = 1 - TermEvidence(kept: 0, seen: 0).keptShare
    let odds = (1 - probability) / probability * (1 - evidence.keptShare) / usual
    return 1 / (1 + odds)
  }
}
