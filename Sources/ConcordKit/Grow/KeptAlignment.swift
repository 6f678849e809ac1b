import TextModel

/// The beads of a paper that is in the memory already, read back from its units.
///
/// What the aligner knows grows with the memory, so a paper aligned again months later might come out
/// a little otherwise. While its sentences are the same, the beads it has are kept: the same paper again
/// changes nothing.
struct KeptAlignment {
  /// A unit of the paper as its file has it.
  struct Unit {
    var source: String
    var target: String
    var bead: String
    var confidence: Double
  }

  /// The units by part, in file order.
  private var units: [PartKind: [Unit]] = [:]

  mutating func add(_ unit: Unit, part: PartKind) { units[part, default: []].append(unit) }

  /// The beads of a part, if its units are these very sentences: sentences between units had no
  /// partner.
  ///
  /// - Complexity: O(*sentences*).
  func beads(
    _ part: PartKind, _ source: [String], _ target: [String],
    join: (ArraySlice<String>, Bool) -> String
  ) -> [Bead]? {
    guard let units = units[part], !units.isEmpty else { return nil }
    var beads: [Bead] = []
    var (row, column) = (0, 0)
    for unit in units {
      let counts = unit.bead.split(separator: "-").compactMap { Int($0) }
      guard counts.count == 2, counts[0] > 0, counts[1] > 0,
        let nextRow = (row..<source.count).first(where: { start in
          start + counts[0] <= source.count
            && join(source[start..<start + counts[0]], true) == unit.source
        }),
        let nextColumn = (column..<target.count).first(where: { start in
          start + counts[1] <= target.count
            && join(target[start..<start + counts[1]], false) == unit.target
        })
      else { return nil }
      beads += Self.unpaired(row..<nextRow, column..<nextColumn)
      (row, column) = (nextRow + counts[0], nextColumn + counts[1])
      beads.append(
        Bead(source: nextRow..<row, target: nextColumn..<column, confidence: unit.confidence))
    }
    return beads + Self.unpaired(row..<source.count, column..<target.count)
  }

  private static func unpaired(_ rows: Range<Int>, _ columns: Range<Int>) -> [Bead] {
    rows.map { Bead(source: $0..<$0 + 1, target: columns.lowerBound..<columns.lowerBound) }
      + columns.map { Bead(source: rows.upperBound..<rows.upperBound, target: $0..<$0 + 1) }
  }
}
