// SPDX-License-Identifier: Apache-2.0

/// The smallest group of source and target segments that are translations of each other
/// (Gale and Church 1993).
///
/// An alignment is a list of beads that covers every segment of both sides once and in order; an
/// empty side is an omission (1-0) or an insertion (0-1).
public struct Bead: Hashable, Sendable, Codable {
  /// Source segment numbers, from 0.
  public var source: Range<Int>
  /// Target segment numbers, from 0.
  public var target: Range<Int>
  /// The probability that the bead is right, 0...1.
  public var confidence: Double

  /// Joins two runs of segments.
  public init(source: Range<Int>, target: Range<Int>, confidence: Double = 1) {
    self.source = source
    self.target = target
    self.confidence = confidence
  }

  /// The number of sentences of each side.
  public var shape: BeadShape { BeadShape([source.count, target.count]) }
  /// The shape as text: `1-1`, `1-2`, `0-1`.
  public var type: String { shape.description }
  /// Whether one side is empty.
  public var isNull: Bool { source.isEmpty || target.isEmpty }
}
