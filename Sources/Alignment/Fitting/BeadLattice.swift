/// All beads near the right path of a document with their evidence, taken apart by kind, so that a
/// fit can weigh them anew without reading the texts again.
struct BeadLattice {
  /// A bead with its evidence: the values of `WeightVector`'s features.
  struct Arc {
    var from: Int32
    var to: Int32
    var type: Int32
    var features: SIMD8<Float>
  }

  /// How many cuts there are; the first is the start, the last the end.
  let cells: Int
  /// The beads, ordered by the cut where they end.
  private(set) var arcs: [Arc] = []
  /// The features of each cut, a bit each by raw value.
  private(set) var cuts: [UInt32]
  /// The places in `arcs` of the right beads.
  private(set) var gold: [Int] = []

  init?(_ document: GoldDocument, aligner: Aligner, width: Int) {
    let (n, m) = (document.source.count, document.target.count)
    let path = document.beads.map { ($0.source.lowerBound, $0.target.lowerBound) }
    let band = Band.around(path, width: width, n, m)
    cells = band.cells
    let texts = aligner.prepare(
      AlignmentText(document.source), AlignmentText(document.target))
    let scorers = (0..<EvidenceKind.count).map { kind in
      var weights = aligner.weights
      weights.kinds = (0..<EvidenceKind.count).map { $0 == kind ? 1 : 0 }
      return texts.scorer(in: band, weights)
    }
    let right = Set(
      document.beads.map {
        [$0.source.lowerBound, $0.target.lowerBound, $0.source.count, $0.target.count]
      })
    var found = 0
    cuts = [UInt32](repeating: 0, count: cells)
    for row in 0...n {
      for column in band.low[row]...band.high[row] {
        scorers[0].cutFeatures.forEach(row, column) {
          cuts[band.cell(row, column)] |= 1 << UInt32($0.rawValue)
        }
        for (index, type) in aligner.weights.types.enumerated() {
          let (from, start) = (row - type.source, column - type.target)
          guard from >= 0, start >= 0, band.contains(from, start) else { continue }
          var features = SIMD8<Float>()
          if type.source > 0, type.target > 0 {
            for kind in 0..<EvidenceKind.count {
              features[kind] = scorers[kind].evidence(from, start, type.source, type.target)
            }
            features[4] = -scorers[0].deviation(from, start, type.source, type.target)
          }
          features[5] = texts.manner.shift(of: type)
          if right.contains([from, start, type.source, type.target]) {
            gold.append(arcs.count)
            found += 1
          }
          arcs.append(
            Arc(
              from: Int32(band.cell(from, start)), to: Int32(band.cell(row, column)),
              type: Int32(index), features: features))
        }
      }
    }
    guard found == document.beads.count else { return nil }
  }
}
