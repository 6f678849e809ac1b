// SPDX-License-Identifier: Apache-2.0

/// The beads of a band, scored row by row.
struct BandArcs {
  let scorer: BeadScorer
  let band: Band
  let types: [AlignmentWeights.BeadType]
  /// The types that leave a source sentence, or a target sentence, without a counterpart.
  let nulls: NullTypes

  init(_ scorer: BeadScorer, in band: Band, types: [AlignmentWeights.BeadType]) {
    self.scorer = scorer
    self.band = band
    self.types = types
    nulls = NullTypes(types, scorer.weights)
  }

  /// Writes the scores of the beads that end at the cuts of a row: for each cut those of the types, and minus
  /// infinity if the bead would start outside the band.
  ///
  /// - Complexity: O(cuts · types).
  func score(_ row: Int, to scores: UnsafeMutableBufferPointer<Float>) {
    scores.update(repeating: -.infinity)
    guard let base = scores.baseAddress else { return }
    let count = types.count
    let (low, high) = (band.low[row], band.high[row])
    let cuts = (low...high).map { scorer.cut(row, $0) }
    for (index, type) in types.enumerated() where type.source <= row {
      let from = row - type.source
      let first = max(low, band.low[from] + type.target)
      let last = min(high, band.high[from] + type.target)
      guard first <= last else { continue }
      let place = base + (first - low) * count + index
      for column in first...last { place[(column - first) * count] = cuts[column - low] }
      scorer.add(
        type, from: from, (first - type.target)...(last - type.target), to: place, stride: count)
    }
  }

  /// The cell where a bead starts that ends at a cut.
  @inline(__always)
  func origin(_ row: Int, _ column: Int, type: AlignmentWeights.BeadType) -> Int {
    let from = row - type.source
    return band.rows[from] + column - type.target - band.low[from]
  }
}
