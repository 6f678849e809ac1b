// SPDX-License-Identifier: Apache-2.0

/// The part of the grid of cuts that is searched: for each source cut a range of target cuts.
///
/// Cut *i* of *n* sentences is before sentence *i*; there are *n* + 1. Both ends of the ranges
/// never decrease, and neighbouring ranges overlap, so that a path always exists.
struct Band: Sendable {
  /// The first target cut of each row.
  private(set) var low: [Int]
  /// The last target cut of each row.
  private(set) var high: [Int]
  /// Where each row's cells start, then their number.
  private(set) var rows: [Int]

  var sourceCount: Int { low.count - 1 }
  var targetCount: Int { high[high.count - 1] }
  var cells: Int { rows[rows.count - 1] }
  /// The number of cells of the longest row.
  var widest: Int { low.indices.reduce(1) { max($0, high[$1] - low[$1] + 1) } }

  /// A band with these bounds, corrected to be monotone and to contain both corners.
  init(low: [Int], high: [Int], targetCount: Int) {
    var low = low
    var high = high
    let last = low.count - 1
    low[0] = 0
    high[last] = targetCount
    for row in 1..<max(1, low.count) { high[row] = max(high[row], high[row - 1]) }
    for row in stride(from: last - 1, through: 0, by: -1) { low[row] = min(low[row], low[row + 1]) }
    for row in 1..<max(1, low.count) where low[row] > high[row - 1] { low[row] = high[row - 1] }
    self.low = low
    self.high = high
    rows = [0]
    for row in low.indices { rows.append(rows[row] + high[row] - low[row] + 1) }
  }

  /// The whole grid.
  static func whole(_ sourceCount: Int, _ targetCount: Int) -> Band {
    Band(
      low: [Int](repeating: 0, count: sourceCount + 1),
      high: [Int](repeating: targetCount, count: sourceCount + 1), targetCount: targetCount)
  }

  /// The cells at most `width` target cuts from a path that is given by its cuts in order.
  static func around(_ path: [(Int, Int)], width: Int, sourceCount: Int, targetCount: Int)
    -> Band
  {
    var low = [Int](repeating: targetCount, count: sourceCount + 1)
    var high = [Int](repeating: 0, count: sourceCount + 1)
    var before = (0, 0)
    for cut in path + [(sourceCount, targetCount)] {
      for row in before.0...max(before.0, cut.0) {
        low[row] = min(low[row], max(0, before.1 - width))
        high[row] = max(high[row], min(targetCount, cut.1 + width))
      }
      before = cut
    }
    return Band(low: low, high: high, targetCount: targetCount)
  }

  /// The same cells with source and target exchanged.
  func transposed() -> Band {
    var low = [Int](repeating: sourceCount, count: targetCount + 1)
    var high = [Int](repeating: 0, count: targetCount + 1)
    for row in 0...sourceCount {
      for column in self.low[row]...self.high[row] {
        low[column] = min(low[column], row)
        high[column] = max(high[column], row)
      }
    }
    return Band(low: low, high: high, targetCount: sourceCount)
  }

  /// The index of the cell of a row and column within the band.
  @inline(__always)
  func cell(_ row: Int, _ column: Int) -> Int { rows[row] + column - low[row] }

  /// Whether the band contains a cut.
  @inline(__always)
  func contains(_ row: Int, _ column: Int) -> Bool { column >= low[row] && column <= high[row] }
}
