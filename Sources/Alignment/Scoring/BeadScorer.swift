// SPDX-License-Identifier: Apache-2.0

/// Scores any bead of a pair of texts in constant time, from tables made in advance.
///
/// score = prior of the type + length + evidence of the target's tokens given the source's
/// sentences, and the reverse. Features of a cut (marks, labels, paragraphs) are scored at the cut
/// where the bead ends.
struct BeadScorer {
  let weights: AlignmentWeights
  let sourceCount: Int
  let targetCount: Int
  let forward: WindowEvidence
  let backward: WindowEvidence
  private let lengths: BeadLengths
  let cutFeatures: CutFeatures
  private let stops: (even: Float, uneven: Float)
  private let vectors: VectorEvidence?
  private let sourceBreaks: [Bool]
  private let targetBreaks: [Bool]
  private let isForeign: (source: [Bool], target: [Bool])
  /// The evidence of words that the other text lacks for leaving each sentence without a
  /// counterpart.
  private let lacking: (source: [Float], target: [Float])

  init(
    source: TokenizedSide, target: TokenizedSide, links: LinkedTexts, band: Band,
    weights: AlignmentWeights, sourceBreaks: [Bool], targetBreaks: [Bool],
    vectors: VectorEvidence? = nil,
    adaptation: DocumentAdaptation
  ) {
    self.stops = adaptation.stops
    self.vectors = vectors
    self.weights = weights
    sourceCount = source.count
    targetCount = target.count
    let types = weights.types
    forward = WindowEvidence(
      windows: source, sentences: target, links: links.forward, band: band,
      longest: types.map(\.source).max() ?? 1, mixtures: adaptation.targetMixtures, weights: weights
    )
    backward = WindowEvidence(
      windows: target, sentences: source, links: links.backward, band: band.transposed(),
      longest: types.map(\.target).max() ?? 1, mixtures: adaptation.sourceMixtures, weights: weights
    )
    lengths = BeadLengths(source, target)
    cutFeatures = CutFeatures(source, target)
    self.sourceBreaks = sourceBreaks
    self.targetBreaks = targetBreaks
    isForeign = (source.isForeign, target.isForeign)
    lacking = (
      LinkedPositions.excess(
        source, links.backward, expected: links.expected.source, weights: weights),
      LinkedPositions.excess(
        target, links.forward, expected: links.expected.target, weights: weights)
    )
  }

  /// The score of a cut by itself.
  @inline(__always)
  func cut(_ row: Int, _ column: Int) -> Float {
    var score: Float = 0
    cutFeatures.forEach(row, column) { score += weights.cuts[$0.rawValue] }
    let (here, there) = (sourceBreaks[row], targetBreaks[column])
    if here || there { score += here && there ? weights.bothBreak : -weights.oneBreak }
    return score
  }

  /// Adds to `scores` the scores of the beads of one type that start at one source cut.
  ///
  /// The score of the bead that starts at target cut `columns.lowerBound + k` is added to
  /// `scores[k * stride]`.
  func add(
    _ type: AlignmentWeights.BeadType, from row: Int, _ columns: ClosedRange<Int>,
    to scores: UnsafeMutablePointer<Float>, stride: Int
  ) {
    let (a, b) = (type.source, type.target)
    var place = 0
    func add(_ score: Float) {
      scores[place] += score
      place += stride
    }
    guard a > 0 else {
      for column in columns {
        add(
          type.bias + weights.informed.lacking * lacking.target[column]
            + omission(forward.ground[column], isForeign: isForeign.target[column]))
      }
      return
    }
    guard b > 0 else {
      let score =
        type.bias + weights.informed.lacking * lacking.source[row]
        + omission(backward.ground[row], isForeign: isForeign.source[row])
      for _ in columns { add(score) }
      return
    }
    let (length, variance) = (weights.length, weights.lengthVariance)
    lengths.forEachDeviation(row, columns, sides: (a, b)) { column, deviation, unevenStops in
      var score = type.bias - length * min(Self.outlier, deviation / variance)
      score += evidence(row, column, a: a, b: b)
      if a == 2, b == 2 { score = Self.either(score, exchanged(row, column, bias: type.bias)) }
      if a + b > 2 { score += weights.stops * (unevenStops == 0 ? stops.even : stops.uneven) }
      if let vectors { score += weights.vectors * vectors.evidence(row, column, a: a, b: b) }
      add(score)
    }
  }

  /// The score of a sentence without a counterpart beside the prior, by its unexplained tokens.
  @inline(__always)
  private func omission(_ ground: Float, isForeign: Bool) -> Float {
    weights.omission * ground + (isForeign ? weights.foreign : 0)
  }

  /// The score of two sentences per side that translate each other in the opposite order.
  private func exchanged(_ row: Int, _ column: Int, bias: Float) -> Float {
    guard reaches(row, column) else { return -.infinity }
    let deviations = deviation(row, column + 1) + deviation(row + 1, column)
    return bias + weights.exchange - weights.length * deviations
      + evidence(row, column + 1, a: 1, b: 1) + evidence(row + 1, column, a: 1, b: 1)
  }

  /// Whether two sentences per side translate each other in the opposite order, by their words.
  func isExchanged(_ row: Int, _ column: Int) -> Bool {
    guard reaches(row, column) else { return false }
    let straight = evidence(row, column, a: 1, b: 1) + evidence(row + 1, column + 1, a: 1, b: 1)
    let crossed = evidence(row, column + 1, a: 1, b: 1) + evidence(row + 1, column, a: 1, b: 1)
    return crossed > straight + 1
  }

  /// Whether the tables, which end at the edge of the band, contain the exchanged pairs of a bead.
  private func reaches(_ row: Int, _ column: Int) -> Bool {
    column >= Int(forward.firsts[row + 1]) && row >= Int(backward.firsts[column + 1])
  }

  /// The logarithm of the sum of two probabilities that are given as logarithms.
  private static func either(_ a: Float, _ b: Float) -> Float {
    max(a, b) + FastMath.log(1 + FastMath.exp(-abs(a - b)))
  }

  /// The token evidence of a bead in both directions.
  @inline(__always)
  func evidence(_ row: Int, _ column: Int, a: Int, b: Int) -> Float {
    let width = Int(forward.widths[row])
    let ahead = forward.starts[row] + (a - 1) * width + column - Int(forward.firsts[row])
    let height = Int(backward.widths[column])
    let behind = backward.starts[column] + (b - 1) * height + row - Int(backward.firsts[column])
    return forward.sums.withUnsafeBufferPointer { $0[ahead + b] - $0[ahead] }
      + backward.sums.withUnsafeBufferPointer { $0[behind + a] - $0[behind] }
  }

  /// The squared deviation of the lengths of a 1-1 bead over its variance, capped at `outlier`.
  @inline(__always)
  private func deviation(_ row: Int, _ column: Int) -> Float {
    min(
      Self.outlier, lengths.deviation(row..<row + 1, column..<column + 1) / weights.lengthVariance)
  }

  /// The cap of a squared deviation, in variances, so that one outlier cannot decide the path.
  private static let outlier: Float = 25
}
