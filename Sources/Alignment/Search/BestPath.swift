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
  /// Ties go to the type that comes first in the table. The scores of a row are forgotten after it.
  ///
  /// - Complexity: O(cells · types) time, two bytes per cell.
  static func find(_ arcs: BandArcs) -> [Step] {
    let runs = (Double(arcs.nulls.continuation), Double(arcs.nulls.alternation))
    let count = arcs.types.count
    let scores = UnsafeMutableBufferPointer<Float>.allocate(capacity: arcs.band.widest * count)
    defer { scores.deallocate() }
    scores.initialize(repeating: -.infinity)
    return sweep(arcs, runs) { row in
      let width = arcs.band.high[row] - arcs.band.low[row] + 1
      arcs.score(row, to: UnsafeMutableBufferPointer(rebasing: scores[..<(width * count)]))
    } gain: { cell, row, _, type in
      scores[(cell - arcs.band.rows[row]) * count + type]
    }
  }

  /// The steps of the path with the highest sum of `gain` over its beads.
  ///
  /// - Parameters:
  ///   - runs: the gain of a null bead after another of its side, and its cost after one of the other
  ///     side.
  ///   - open: called before the first bead that ends in a row.
  ///   - gain: called once for each bead, with the cell and the row where it ends, the cell where it starts, and its
  ///     type; minus infinity for a bead that starts outside the band.
  @inline(__always)
  static func sweep(
    _ arcs: BandArcs, _ runs: (continuation: Double, alternation: Double) = (0, 0),
    open: (_ row: Int) -> Void = { _ in },
    gain: (_ cell: Int, _ row: Int, _ origin: Int, _ type: Int) -> Float
  ) -> [Step] {
    let (types, nulls, band) = (arcs.types, arcs.nulls, arcs.band)
    // The sums of as many rows as the longest bead has sentences, and of the current one.
    let (depth, width) = ((types.map(\.source).max() ?? 0) + 1, band.widest)
    let sums = UnsafeMutablePointer<Sums>.allocate(capacity: depth * width)
    defer { sums.deallocate() }
    sums.initialize(repeating: Sums(), count: depth * width)
    var choices = [Choice](repeating: Choice(), count: band.cells)
    var last = State.full
    choices.withUnsafeMutableBufferPointer { choices in
      for row in 0...band.sourceCount {
        open(row)
        for column in band.low[row]...band.high[row] {
          let cell = band.rows[row] + column - band.low[row]
          var here = Sums()
          var choice = Choice()
          if row == 0, column == 0 { here.full = 0 }
          for index in types.indices where row > 0 || column > 0 {
            let type = types[index]
            let from = row - type.source
            guard from >= 0, band.contains(from, column - type.target) else { continue }
            let origin = arcs.origin(row, column, type: type)
            let score = Double(gain(cell, row, origin, index))
            guard score > -.infinity else { continue }
            let before = sums[from % depth * width + column - type.target - band.low[from]]
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
              choice.full = index
            }
          }
          last = here.state
          choice.last = last
          sums[row % depth * width + column - band.low[row]] = here
          choices[cell] = choice
        }
      }
    }
    return trace(choices, arcs, from: last)
  }

  /// The kind of the last bead of a path.
  private enum State: UInt16 { case full, source, target }

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

  /// The choices that lead to a cut: the last full bead of the best path that ends with one, what comes before its
  /// best null beads, and the last bead of the best path of all; in two bytes, since there is one for each cell.
  private struct Choice {
    private var bits: UInt16 = 0xFF

    /// The type of the full bead; 255 if there is none.
    var full: Int {
      get { Int(bits & 0xFF) }
      set { bits = bits & 0xFF00 | UInt16(truncatingIfNeeded: newValue & 0xFF) }
    }
    var source: State {
      get { state(8) }
      set { set(newValue, 8) }
    }
    var target: State {
      get { state(10) }
      set { set(newValue, 10) }
    }
    var last: State {
      get { state(12) }
      set { set(newValue, 12) }
    }

    private func state(_ shift: UInt16) -> State { State(rawValue: bits >> shift & 3) ?? .full }

    private mutating func set(_ state: State, _ shift: UInt16) {
      bits = bits & ~(3 << shift) | state.rawValue << shift
    }
  }

  private static func trace(_ choices: [Choice], _ arcs: BandArcs, from last: State) -> [Step] {
    var steps: [Step] = []
    var (row, column) = (arcs.band.sourceCount, arcs.band.targetCount)
    var current = last
    while row > 0 || column > 0 {
      let choice = choices[arcs.band.cell(row, column)]
      let type: Int
      var before: State?
      switch current {
      case .full: type = choice.full
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
