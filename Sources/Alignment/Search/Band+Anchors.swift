// SPDX-License-Identifier: Apache-2.0
extension Band {
  /// A band along a chain of anchors: narrow where they are close together, elsewhere wide, up to
  /// the whole rectangle between two of them.
  ///
  /// The band of texts that have few anchors and very different numbers of sentences would grow with the product of
  /// both; from `mostCells` on it is narrower.
  ///
  /// - Parameter margin: target cuts kept on both sides of the anchors.
  /// - Returns: the band, and whether it is narrower than the anchors ask for.
  /// - Complexity: O(`mostCells` + *n*) cells for *n* sentences.
  static func along(
    _ anchors: [(source: Int, target: Int)], margin: Int, sourceCount: Int, targetCount: Int
  ) -> (band: Band, isNarrowed: Bool) {
    var low = [Int](repeating: targetCount, count: sourceCount + 1)
    var high = [Int](repeating: 0, count: sourceCount + 1)
    let ends = anchors + [(sourceCount, targetCount)]
    // A short gap is searched whole; in a long gap only a part of its width around the diagonal.
    func reach(_ rows: Int, _ columns: Int) -> Int {
      max(margin, min(rows, columns, Self.widest) / 2 + abs(columns - rows)) + margin
    }
    var before = (source: 0, target: 0)
    var cells = 0
    for anchor in ends {
      let (rows, columns) = (anchor.source - before.source, anchor.target - before.target)
      cells += rows * min(columns + 2 * margin, 2 * reach(rows, columns))
      before = anchor
    }
    let isNarrowed = cells > Self.mostCells
    let most =
      isNarrowed ? max(Self.widest, Self.mostCells / 2 / max(1, sourceCount)) : .max
    before = (0, 0)
    for anchor in ends {
      let rows = anchor.source - before.source
      let columns = anchor.target - before.target
      let reach = min(reach(rows, columns), most)
      for row in before.source...max(before.source, anchor.source) {
        let share = rows > 0 ? (row - before.source) * columns / rows : 0
        let middle = before.target + share
        let first = max(before.target - margin, middle - reach)
        let last = min(anchor.target + margin, middle + reach)
        low[row] = min(low[row], max(0, first))
        high[row] = max(high[row], min(targetCount, last))
      }
      before = anchor
    }
    return (Band(low: low, high: high, targetCount: targetCount), isNarrowed)
  }

  /// The greatest width to each side at which a gap is searched at first.
  private static let widest = 160

  /// The number of cells from which a band is narrowed: about half a gigabyte of scores.
  private static let mostCells = 1 << 24

  /// Whether a path runs along an edge of the band that is not an edge of the grid.
  func isTouched(by path: [BestPath.Step]) -> Bool {
    path.contains { step in
      step.column <= low[step.row] && low[step.row] > 0
        || step.column >= high[step.row] && high[step.row] < targetCount
    }
  }
}
