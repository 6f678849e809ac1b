// SPDX-License-Identifier: Apache-2.0

/// The scores of all beads of a band, each at the cut where it ends, computed once for all sweeps.
///
/// - Complexity: O(cells · types) time and four bytes per cell and type.
struct ArcTable {
  let scorer: BeadScorer
  let band: Band
  let types: [AlignmentWeights.BeadType]
  /// For each cell the scores of the types that end there; minus infinity if the bead would start
  /// outside the band.
  let scores: [Float]
  /// The types that leave a source sentence, or a target sentence, without a counterpart.
  let nulls: NullTypes

  init(_ scorer: BeadScorer, in band: Band, types: [AlignmentWeights.BeadType]) {
    self.scorer = scorer
    self.band = band
    self.types = types
    nulls = NullTypes(types, scorer.weights)
    let count = types.count
    scores = [Float](unsafeUninitializedCapacity: band.cells * count) { buffer, initialized in
      buffer.initialize(repeating: -.infinity)
      initialized = band.cells * count
      for row in 0...band.sourceCount {
        let base = band.rows[row] * count
        let (low, high) = (band.low[row], band.high[row])
        let cuts = (low...high).map { scorer.cut(row, $0) }
        for (index, type) in types.enumerated() where type.source <= row {
          let from = row - type.source
          let first = max(low, band.low[from] + type.target)
          let last = min(high, band.high[from] + type.target)
          guard first <= last else { continue }
          guard let scores = buffer.baseAddress else { continue }
          let place = scores + base + (first - low) * count + index
          for column in first...last { place[(column - first) * count] = cuts[column - low] }
          scorer.add(
            type, from: from, (first - type.target)...(last - type.target), to: place,
            stride: count)
        }
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
    let from = row - type.source
    return band.rows[from] + column - type.target - band.low[from]
  }
}
