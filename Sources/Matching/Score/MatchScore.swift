// SPDX-License-Identifier: Apache-2.0

/// The similarity of two texts, in hundredths of a percent: 0...10 000.
///
/// ```
/// score = 100 × (1 − distance / weight of the longer side) − penalties
/// ```
///
/// The distance is the least total weight of insertions, deletions and replacements that turn one
/// sequence of tokens into the other, compared folded. A mark weighs half a token, any other token
/// one, and a replacement as much as the heavier of its two tokens. Numbers count as equal to one
/// another. Differences that the comparison ignores, above all another value of a number, cost the
/// penalties of `MatchPenalty`. So only an identical text scores 100. Divisions round down.
public struct MatchScore: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// Hundredths of a percent.
  public let hundredths: Int

  /// A score from hundredths of a percent, clamped to 0...10 000.
  public init(hundredths: Int) { self.hundredths = min(max(hundredths, 0), 10_000) }
  /// A score from whole percents.
  public init(percent: Int) { self.init(hundredths: percent * 100) }

  /// The score before penalties.
  ///
  /// - Parameters:
  ///   - distance: the distance in half tokens.
  ///   - weight: the weight of the longer side in half tokens; 0 gives the score 0.
  init(distance: Int, weight: Int) {
    self.init(hundredths: weight == 0 ? 0 : (weight - min(distance, weight)) * 10_000 / weight)
  }

  /// The score of identical texts.
  public static let full = MatchScore(percent: 100)

  /// The largest distance, in half tokens, with which a pair of this weight reaches the score.
  func reach(weight: Int) -> Int { (10_000 - hundredths) * weight / 10_000 }

  /// The score in percent, with as many decimals as it needs: `100`, `87.5`, `71.42`.
  public var description: String {
    let rest = hundredths % 100
    if rest == 0 { return "\(hundredths / 100)" }
    let tail = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(hundredths / 100).\(tail)"
  }

  /// Lowest first.
  public static func < (a: MatchScore, b: MatchScore) -> Bool { a.hundredths < b.hundredths }

  /// Reads the number of hundredths.
  public init(from decoder: any Decoder) throws {
    self.init(hundredths: try decoder.singleValueContainer().decode(Int.self))
  }
  /// Writes the number of hundredths.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hundredths)
  }
}
