// SPDX-License-Identifier: Apache-2.0
import Languages
import Matching

/// Tells whether one text says of a part what the other one says of the rest: 超过八成的人没有投票 and `fewer than 20%
/// voted`.
enum ComplementaryShares {
  /// Whether two shares make up the whole, and are not both a half.
  static func are(_ own: Quantity, _ other: Quantity) -> Bool {
    own.kind == .share && other.kind == .share && !areAlike(own.limit, other.limit)
      && (own.change == .none || other.change == .none)
      && abs(own.value + other.value - 1) < 1e-9 && abs(own.value - other.value) > 1e-9
  }

  /// Whether both are lower limits, or upper ones: at least a third is not the rest of at least two thirds.
  private static func areAlike(_ own: Quantity.Limit?, _ other: Quantity.Limit?) -> Bool {
    guard let own, let other else { return false }
    return own.isLeast == other.isLeast
  }

  /// Whether each text has a share that is the rest of a share of the other text, which has no equal one.
  ///
  /// - Complexity: O(*n*) for texts of *n* bytes.
  static func are(in source: QuantityReading, and target: QuantityReading) -> Bool {
    source.quantities.contains { own in
      own.kind == .share
        && target.quantities.contains { are(own, $0) }
        && !target.quantities.contains { own.agreement(with: $0) == .same }
    }
  }
}
