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
  /// Ties go to the type that comes first in the weights' table.
  ///
  /// - Complexity: O(cells · types) time, five bytes a cell.
  static func find(_ scorer: BeadScorer, in band: Band) -> [Step] {
    let types = scorer.weights.types
    var scores = [Float](repeating: -.infinity, count: band.cells)
    var choices = [UInt8](repeating: .max, count: band.cells)
    scores.withUnsafeMutableBufferPointer { scores in
      choices.withUnsafeMutableBufferPointer { choices in
        for row in 0...band.sourceCount {
          for column in band.low[row]...band.high[row] {
            if row == 0, column == 0 {
              scores[0] = 0
              continue
            }
            var best = -Float.infinity
            var choice = UInt8.max
            for (index, type) in types.enumerated() {
              let (from, start) = (row - type.source, column - type.target)
              guard from >= 0, start >= 0, band.contains(from, start) else { continue }
              let before = scores[band.cell(from, start)]
              guard before > -.infinity else { continue }
              let score =
                before + scorer.bead(from, start, type.source, type.target, bias: type.bias)
              if score > best {
                best = score
                choice = UInt8(truncatingIfNeeded: index)
              }
            }
            let cell = band.cell(row, column)
            scores[cell] = best + scorer.cut(row, column)
            choices[cell] = choice
          }
        }
      }
    }
    return trace(choices, types, band)
  }

  static func trace(
    _ choices: [UInt8], _ types: [AlignmentWeights.BeadType], _ band: Band
  ) -> [Step] {
    var steps: [Step] = []
    var (row, column) = (band.sourceCount, band.targetCount)
    while row > 0 || column > 0 {
      let choice = Int(choices[band.cell(row, column)])
      guard choice < types.count else { return [] }
      row -= types[choice].source
      column -= types[choice].target
      steps.append(Step(row: row, column: column, type: choice))
    }
    return steps.reversed()
  }
}
