// SPDX-License-Identifier: Apache-2.0
import Alignment
import TextModel

/// Strict and lax precision, recall and F1 (Sennrich and Volk 2010), pooled over documents, and the
/// calibration of confidences.
struct Scores {
  private var strictPrecise = 0, laxPrecise = 0, judged = 0
  private var strictFound = 0, laxFound = 0, wanted = 0
  private var bins = [(count: Int, sum: Double, right: Int)](repeating: (0, 0, 0), count: 10)
  private var sure = 0, sureRight = 0
  private var types: [String: (found: Int, gold: Int)] = [:]
  /// Sentences without a counterpart: of those found, of the right ones, and of both.
  private var nulls = (found: 0, wanted: 0, right: 0)
  private(set) var seconds = 0.0

  mutating func add(_ result: [Bead], gold: [GoldBead], seconds: Double) {
    self.seconds += seconds
    let right = Set(gold)
    let found = Set(result.map(GoldBead.init))
    let goldLinks = Set(gold.flatMap(\.links))
    let foundLinks = Set(result.flatMap { GoldBead($0).links })
    for bead in result {
      judged += 1
      let isRight = right.contains(GoldBead(bead))
      if isRight { strictPrecise += 1 }
      if isRight || GoldBead(bead).links.contains(where: goldLinks.contains) { laxPrecise += 1 }
      let bin = min(9, Int(bead.confidence * 10))
      bins[bin].count += 1
      bins[bin].sum += bead.confidence
      bins[bin].right += isRight ? 1 : 0
      if bead.confidence >= 0.9 {
        sure += 1
        sureRight += isRight ? 1 : 0
      }
    }
    for bead in gold {
      let type = "\(bead.source.count)-\(bead.target.count)"
      types[type, default: (0, 0)].gold += 1
      if found.contains(bead) { types[type, default: (0, 0)].found += 1 }
    }
    let alone = (Self.alone(result.map(GoldBead.init)), Self.alone(gold))
    nulls.found += alone.0.count
    nulls.wanted += alone.1.count
    nulls.right += alone.0.intersection(alone.1).count
    for bead in gold where !bead.isNull {
      wanted += 1
      let isFound = found.contains(bead)
      if isFound { strictFound += 1 }
      if isFound || bead.links.contains(where: foundLinks.contains) { laxFound += 1 }
    }
  }

  var strict: Double { Self.f1(strictPrecise, judged, strictFound, wanted) }
  var lax: Double { Self.f1(laxPrecise, judged, laxFound, wanted) }
  /// The mean distance between confidence and precision over ten bins, weighted by their beads.
  var calibrationError: Double {
    bins.reduce(0) { $0 + abs($1.sum - Double($1.right)) } / Double(max(1, judged))
  }
  var surePrecision: Double { Double(sureRight) / Double(max(1, sure)) }

  /// The sentences of null beads: those of the target as negative numbers.
  private static func alone(_ beads: [GoldBead]) -> Set<Int> {
    Set(beads.filter(\.isNull).flatMap { $0.source + $0.target.map { -1 - $0 } })
  }

  /// Recall and precision of the sentences without a counterpart.
  var nullLine: String {
    func share(_ all: Int) -> String {
      "\(Double(nulls.right * 1000 / max(1, all)) / 1000) (\(nulls.right) of \(all))"
    }
    return "nulls recall \(share(nulls.wanted)) precision \(share(nulls.found))"
  }

  /// Exact recall by bead type, commonest first.
  var typeLine: String {
    types.sorted { ($0.value.gold, $1.key) > ($1.value.gold, $0.key) }
      .map { "\($0.key) \($0.value.found)/\($0.value.gold)" }.joined(separator: "  ")
  }

  var line: String {
    func cell(_ x: Double) -> String {
      let thousandths = Int((x * 10000).rounded())
      return "\(thousandths / 10000).\(String(10000 + thousandths % 10000).dropFirst())"
    }
    return "strict \(cell(strict)) lax \(cell(lax)) ece \(cell(calibrationError)) "
      + "p@.9 \(cell(surePrecision)) of \(sure)/\(judged) \(cell(seconds)) s"
  }

  private static func f1(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> Double {
    let (p, r) = (Double(a) / Double(max(1, b)), Double(c) / Double(max(1, d)))
    return p + r > 0 ? 2 * p * r / (p + r) : 0
  }
}
