// SPDX-License-Identifier: Apache-2.0

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
  /// - Complexity: O(cells · types) time, two bytes per cell and 24 per cut of the rows that a bead can
  ///   reach back to.
  static func find(_ arcs: ArcTable) -> [Step] {
    let runs = (Double(arcs.nulls.continuation), Double(arcs.nulls.alternation))
    return sweep(arcs, runs) { cell, _, type in arcs.scores[cell * arcs.types.count + type] }
  }

  /// The steps of the path with the highest sum of `gain` over its beads.
  ///
  /// - Parameters:
  ///   - runs: the gain of a null bead after another of its side, and its cost after one of the other
  ///     side.
  ///   - gain: called once for each bead, with the cells where it ends and starts, and its type.
  @inline(__always)
  static func sweep(
    _ arcs: ArcTable, _ runs: (continuation: Double, alternation: Double) = (0, 0),
    gain: (_ cell: Int, _ origin: Int, _ type: Int) -> Float
  ) -> [Step] {
    let types = arcs.types
    let nulls = arcs.nulls
    let band = arcs.band
    // Only the sums of the rows where a bead can start are kept, in a ring.
    let kept = (types.map(\.source).max() ?? 0) + 1
    let width = band.widest
    var sums = [Sums](repeating: Sums(), count: kept * width)
    var choices = [Choice](repeating: Choice(), count: band.cells)
    sums[0].full = 0
    sums.withUnsafeMutableBufferPointer { sums in
      choices.withUnsafeMutableBufferPointer { choices in
        arcs.forEachCell { cell, row, column in
          var here = Sums()
          var choice = Choice()
          for index in types.indices {
            guard arcs.scores[cell * types.count + index] > -.infinity else { continue }
            let from = row - types[index].source
            let start = column - types[index].target - band.low[from]
            let before = sums[from % kept * width + start]
            let score = Double(gain(cell, band.rows[from] + start, index))
            if index == nulls.source {
              let last = Sums(
                full: before.full, source: before.source + runs.continuation,
                target: before.target - runs.alternation)
              choice.source = last.state
              here.source = score + last.best
            } else if index == nulls.target {
              let last = Sums(
                full: before.full, source: before.source - runs.alternation,
                target: before.target + runs.continuation)
              choice.target = last.state
              here.target = score + last.best
            } else if score + before.best > here.full {
              here.full = score + before.best
              choice.full = UInt8(truncatingIfNeeded: index)
            }
          }
          choice.last = here.state
          sums[row % kept * width + column - band.low[row]] = here
          choices[cell] = choice
        }
      }
    }
    return trace(choices, arcs)
  }

  /// The kind of the last bead of a path.
  private enum State: UInt8 { case full, source, target }

  /// The best sums of the paths to a cut, by their last bead: a full one, or a null bead of a side.
  private struct Sums {
    var full = -Double.infinity
    var source = -Double.infinity
    var target = -Double.infinity

    var best: Double { max(full, source, target) }
    var state: State {
      if full >= source, full >= target { return .full }
      return source >= target ? .source : .target
    }
  }

  /// The last full bead of the best path to a cut that ends with one, what comes before its best
  /// null beads, and the last bead of the best of these paths.
  private struct Choice {
    var full = UInt8.max
    private var states: UInt8 = 0

    var source: State {
      get { state(0) }
      set { set(newValue, 0) }
    }
    var target: State {
      get { state(2) }
      set { set(newValue, 2) }
    }
    var last: State {
      get { state(4) }
      set { set(newValue, 4) }
    }

    @inline(__always)
    private func state(_ place: UInt8) -> State { State(rawValue: states >> place & 3) ?? .full }

    @inline(__always)
    private mutating func set(_ state: State, _ place: UInt8) {
      states = states & ~(3 << place) | state.rawValue << place
    }
  }

  private static func trace(_ choices: [Choice], _ arcs: ArcTable) -> [Step] {
    var steps: [Step] = []
    var (row, column) = (arcs.band.sourceCount, arcs.band.targetCount)
    var current = choices[arcs.band.cell(row, column)].last
    while row > 0 || column > 0 {
      let choice = choices[arcs.band.cell(row, column)]
      let type: Int
      var before: State?
      switch current {
      case .full: type = Int(choice.full)
      case .source: (type, before) = (arcs.nulls.source, choice.source)
      case .target: (type, before) = (arcs.nulls.target, choice.target)
      }
      guard arcs.types.indices.contains(type) else { return [] }
      row -= arcs.types[type].source
      column -= arcs.types[type].target
      steps.append(Step(row: row, column: column, type: type))
      current = before ?? choices[arcs.band.cell(row, column)].last
    }
    return steps.reversed()
  }
}
