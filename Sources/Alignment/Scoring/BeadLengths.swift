// SPDX-License-Identifier: Apache-2.0

/// The deviation of the lengths of a bead's sides from the ratio of the whole texts.
///
/// After Gale and Church (1993), with the length ratio of the current texts.
struct BeadLengths: Sendable {
  /// Prefix sums of the lengths at each cut; those of the source are scaled to the target.
  private var source: [Double] = [0]
  private var target: [Double] = [0]
  private var sourceStops: [Int32] = [0]
  private var targetStops: [Int32] = [0]

  init(_ source: TokenizedSide, _ target: TokenizedSide) {
    let totals = (source.lengths.reduce(0, +), target.lengths.reduce(0, +))
    let ratio = totals.0 > 0 && totals.1 > 0 ? Double(totals.1 / totals.0) : 1
    for (index, length) in source.lengths.enumerated() {
      self.source.append(self.source[index] + Double(length) * ratio)
    }
    for (index, length) in target.lengths.enumerated() {
      self.target.append(self.target[index] + Double(length))
    }
    for edge in source.edges { sourceStops.append(sourceStops[sourceStops.count - 1] + edge.stops) }
    for edge in target.edges { targetStops.append(targetStops[targetStops.count - 1] + edge.stops) }
  }

  /// The difference between the numbers of sentence-final stops on the two sides of a bead.
  @inline(__always)
  func unevenStops(_ source: Range<Int>, _ target: Range<Int>) -> Int32 {
    abs(
      sourceStops[source.upperBound] - sourceStops[source.lowerBound]
        - targetStops[target.upperBound] + targetStops[target.lowerBound])
  }

  /// The squared difference of the lengths of a bead's sides over their mean.
  @inline(__always)
  func deviation(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    let left = Float(self.source[source.upperBound] - self.source[source.lowerBound])
    let right = Float(self.target[target.upperBound] - self.target[target.lowerBound])
    return Self.deviation(left, right)
  }

  /// Calls `body` with the deviation and the uneven stops of every bead of one type that starts at
  /// `row` and at one of `columns`.
  ///
  /// - Parameters:
  ///   - row: the source cut.
  ///   - columns: the target cuts.
  ///   - sides: the numbers of source and target sentences of the type.
  ///   - body: called once per target cut.
  @inline(__always)
  func forEachDeviation(
    _ row: Int, _ columns: ClosedRange<Int>, sides: (Int, Int),
    body: (_ column: Int, _ deviation: Float, _ unevenStops: Int32) -> Void
  ) {
    let (a, b) = sides
    let left = Float(source[row + a] - source[row])
    let stops = sourceStops[row + a] - sourceStops[row]
    target.withUnsafeBufferPointer { target in
      targetStops.withUnsafeBufferPointer { targetStops in
        for column in columns {
          let right = Float(target[column + b] - target[column])
          body(
            column, Self.deviation(left, right),
            abs(stops - targetStops[column + b] + targetStops[column]))
        }
      }
    }
  }

  @inline(__always)
  private static func deviation(_ left: Float, _ right: Float) -> Float {
    let difference = right - left
    return difference * difference / max(1, (left + right) / 2)
  }
}
