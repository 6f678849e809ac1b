// SPDX-License-Identifier: Apache-2.0

/// The bead types without a counterpart among some types, and the price of a run of them.
///
/// The price is affine: each bead of a run costs its own score, and each after the first gains
/// `continuation`, since what is missing is often a whole passage.
struct NullTypes: Sendable {
  /// The index of 1-0 and that of 0-1; -1 for a type that is not searched.
  let source: Int
  let target: Int
  /// The gain of a null bead after another of its side.
  let continuation: Float
  /// The cost of a null bead after one of the other side.
  let alternation: Float

  init(_ types: [AlignmentWeights.BeadType], _ weights: AlignmentWeights) {
    source = types.firstIndex { $0.source == 1 && $0.target == 0 } ?? -1
    target = types.firstIndex { $0.source == 0 && $0.target == 1 } ?? -1
    continuation = max(0, weights.informed.continuation)
    alternation = max(0, weights.informed.alternation)
  }
}
