extension Band {
  /// A band along a chain of anchors: narrow where they are close together, elsewhere wide, up to
  /// the whole rectangle between two of them.
  ///
  /// - Parameter margin: target cuts kept on both sides of the anchors.
  static func along(
    _ anchors: [(source: Int, target: Int)], margin: Int, sourceCount: Int, targetCount: Int
  ) -> Band {
    var low = [Int](repeating: targetCount, count: sourceCount + 1)
    var high = [Int](repeating: 0, count: sourceCount + 1)
    var before = (source: 0, target: 0)
    for anchor in anchors + [(sourceCount, targetCount)] {
      let rows = anchor.source - before.source
      let columns = anchor.target - before.target
      // A short gap is searched whole; in a long gap only a part of its width around the diagonal.
      let spread = max(margin, min(rows, columns, Self.widest) / 2 + abs(columns - rows))
      for row in before.source...max(before.source, anchor.source) {
        let share = rows > 0 ? (row - before.source) * columns / rows : 0
        let middle = before.target + share
        let first = max(before.target - margin, middle - spread - margin)
        let last = min(anchor.target + margin, middle + spread + margin)
        low[row] = min(low[row], max(0, first))
        high[row] = max(high[row], min(targetCount, last))
      }
      before = anchor
    }
    return Band(low: low, high: high, targetCount: targetCount)
  }

  /// The greatest width to each side at which a gap is searched at first.
  private static let widest = 160

  /// Whether a path runs along an edge of the band that is not an edge of the grid.
  func isTouched(by path: [BestPath.Step]) -> Bool {
    path.contains { step in
      step.column <= low[step.row] && low[step.row] > 0 && step.row > 0
        || step.column >= high[step.row] && high[step.row] < targetCount
          && step.row < sourceCount
    }
  }
}
