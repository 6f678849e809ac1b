import Alignment

/// How far the mean confidence tells texts that are translations from texts that are not: what the
/// notice `align/low-confidence` goes by.
struct Mismatch {
  /// Mean confidences of each document with its translation, ascending, and with that of the next.
  private(set) var right: [Double] = []
  private(set) var wrong: [Double] = []

  let dump = true
  init(_ row: Calibration.Row) {
    let documents = row.set.documents
    guard documents.count > 1 else { return }
    for (number, document) in documents.enumerated() {
      let other = documents[(number + 1) % documents.count]
      if dump { for (tag, r) in [("right", row.aligner.align(document.source, document.target)), ("wrong", row.aligner.align(document.source, other.target))] {
        print("SUP", row.name.replacing(" ", with: "/"), tag, r.support?.evidence ?? 0, r.support?.tokens ?? 0, Self.mean(r), r.beads.count) } }
      right.append(Self.mean(row.aligner.align(document.source, document.target)))
      wrong.append(Self.mean(row.aligner.align(document.source, other.target)))
    }
    right.sort()
    wrong.sort()
  }

  private static func mean(_ result: AlignmentResult) -> Double {
    result.beads.reduce(0) { $0 + $1.confidence } / Double(max(1, result.beads.count))
  }

  /// The lowest of the right and the highest of the wrong.
  var line: String {
    guard let lowest = right.first, let highest = wrong.last else { return "one document" }
    func cell(_ x: Double) -> String { String(Int((x * 1000).rounded())) }
    let twentieth = right.count / 20
    return "mean confidence in thousandths: translations from \(cell(lowest)), "
      + "95 of a hundred from \(cell(right[twentieth])); others up to \(cell(highest)), "
      + "95 of a hundred up to \(cell(wrong[wrong.count - 1 - twentieth]))"
  }
}
