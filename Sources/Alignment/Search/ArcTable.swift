// SPDX-License-Identifier: Apache-2.0

/// The scores of all beads of a band, each at the cut where it ends, computed once for all sweeps.
///
/// - Complexity: O(cells · types) time and four bytes per cell and type.
struct ArcTable {
  let arcs: BandArcs
  /// For each cell the scores of the types that end there; minus infinity if the bead would start
  /// outside the band.
  let scores: [Float]

  var scorer: BeadScorer { arcs.scorer }
  var band: Band { arcs.band }
  var types: [AlignmentWeights.BeadType] { arcs.types }
  var nulls: NullTypes { arcs.nulls }

  init(_ arcs: BandArcs) {
    self.arcs = arcs
    let (band, count) = (arcs.band, arcs.types.count)
    scores = [Float](unsafeUninitializedCapacity: band.cells * count) { buffer, initialized in
      buffer.initialize(repeating: -.infinity)
      initialized = band.cells * count
      for row in 0...band.sourceCount {
        let places = band.rows[row] * count..<band.rows[row + 1] * count
        arcs.score(row, to: UnsafeMutableBufferPointer(rebasing: buffer[places]))
      }
    }
  }

  /// Calls `body` for each cut except the first, in order, with its cell and its row and column.
  @inline(__always)
  func forEachCell(_ body: (_ cell: Int, _ row: Int, _ column: Int) -> Void) {
    for row in 0...band.sourceCount {
      for column in band.low[row]...band.high[row] where row > 0 || column > 0 {
        body(band.rows[row] + column - band.low[row], row, column)
      }
    }
  }

  /// The distance, in cells, from the start of a bead to its end.
  @inline(__always)
  func origin(_ row: Int, _ column: Int, type: AlignmentWeights.BeadType) -> Int {
    arcs.origin(row, column, type: type)
  }
}
