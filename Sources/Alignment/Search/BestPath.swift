/// The best sequence of beads through a band, by dynamic programming over its cuts.
enum BestPath {
  /// A bead before it has a confidence: the cut where it starts and its type.
  struct Step: Hashable {
    var row: Int
    var column: Int
    var type: Int
  }

  /// The steps of the path with the highest sum of scores, in order.
  ///
  /// Ties go to the type that comes first in the table.
  ///
  /// - Complexity: O(cells · types) time, nine bytes per cell.
  static func find(_ arcs: ArcTable) -> [Step] {
    sweep(arcs) { cell, _, type in arcs.scores[cell * arcs.types.count + type] }
  }

  /// The steps of the path with the highest sum of `gain` over its beads.
  ///
  /// - Parameter gain: called once for each bead, with the cells where it ends and starts, and its type.
  @inline(__always)
  static func sweep(
    _ arcs: ArcTable, gain: (_ cell: Int, _ origin: Int, _ type: Int) -> Float
  ) -> [Step] {
    let types = arcs.types
    var sums = [Double](repeating: -.infinity, count: arcs.band.cells)
    var choices = [UInt8](repeating: .max, count: arcs.band.cells)
    sums[0] = 0
    sums.withUnsafeMutableBufferPointer { sums in
      choices.withUnsafeMutableBufferPointer { choices in
        arcs.forEachCell { cell, row, column in
          var best = -Double.infinity
          var choice = UInt8.max
          for index in types.indices {
            guard arcs.scores[cell * types.count + index] > -.infinity else { continue }
            let origin = arcs.origin(row, column, type: types[index])
            let sum = sums[origin] + Double(gain(cell, origin, index))
            if sum > best {
              best = sum
              choice = UInt8(truncatingIfNeeded: index)
            }
          }
          sums[cell] = best
          choices[cell] = choice
        }
      }
    }
    return trace(choices, arcs)
  }

  private static func trace(_ choices: [UInt8], _ arcs: ArcTable) -> [Step] {
    var steps: [Step] = []
    var (row, column) = (arcs.band.sourceCount, arcs.band.targetCount)
    while row > 0 || column > 0 {
      let choice = Int(choices[arcs.band.cell(row, column)])
      guard choice < arcs.types.count else { return [] }
      row -= arcs.types[choice].source
      column -= arcs.types[choice].target
      steps.append(Step(row: row, column: column, type: choice))
    }
    return steps.reversed()
  }
}
