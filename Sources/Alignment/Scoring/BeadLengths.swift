/// How far the lengths of the two sides of a bead are from what the texts as a whole let expect (Gale
/// and Church 1993, with the ratio of the texts at hand).
struct BeadLengths: Sendable {
  /// Summed lengths before each cut, the source's in the target's measure.
  private var source: [Double] = [0]
  private var target: [Double] = [0]
  private var sourceStops: [Int32] = [0]
  private var targetStops: [Int32] = [0]

  init(_ source: TokenizedText, _ target: TokenizedText) {
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

  /// How many more sentences end on one side of a bead than on the other.
  @inline(__always)
  func unevenStops(_ row: Int, _ column: Int, _ a: Int, _ b: Int) -> Int32 {
    abs(sourceStops[row + a] - sourceStops[row] - targetStops[column + b] + targetStops[column])
  }

  /// The squared difference of the lengths over their mean, for a bead of `a` source and `b` target
  /// sentences that starts at a cut.
  @inline(__always)
  func deviation(_ row: Int, _ column: Int, _ a: Int, _ b: Int) -> Float {
    let left = Float(source[row + a] - source[row])
    let right = Float(target[column + b] - target[column])
    return Self.deviation(left, right)
  }

  /// Calls `body` with the deviation and the uneven stops of the beads of a type that start at one
  /// source cut and each of some target cuts.
  @inline(__always)
  func forEachDeviation(
    _ row: Int, _ columns: ClosedRange<Int>, _ a: Int, _ b: Int,
    _ body: (_ column: Int, _ deviation: Float, _ unevenStops: Int32) -> Void
  ) {
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
