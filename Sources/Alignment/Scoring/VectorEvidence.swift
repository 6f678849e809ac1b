// SPDX-License-Identifier: Apache-2.0

/// The similarity of sentence vectors of two texts: the optional evidence of a server's embeddings.
///
/// A bead of a + b sentences scores (a + b) · ((s − μ) / (1 − μ) − `threshold`). Here s is the
/// cosine of the sums of its sentences' vectors. μ is the cosine of random sentences, which
/// calibrates the server's scale (Thompson and Koehn 2019 also normalise by random sentences). The
/// number of sentences on a path is always the same, so beads of all sizes have equal weight. A
/// bead without a counterpart scores 0.
struct VectorEvidence: Sendable {
  private let source: [[Float]]
  private let target: [[Float]]
  private let background: Float

  /// - Returns: `nil` when a side lacks vectors, or has not exactly one of equal length per
  ///   sentence.
  init?(_ source: AlignmentText, _ target: AlignmentText) {
    guard let size = source.vectors.first?.count, size > 0,
      source.vectors.count == source.sentences.count,
      target.vectors.count == target.sentences.count,
      (source.vectors + target.vectors).allSatisfy({ $0.count == size })
    else { return nil }
    self.source = source.vectors.map(Self.normalized)
    self.target = target.vectors.map(Self.normalized)
    var sum: Float = 0
    let samples = 200
    for sample in 0..<samples {
      sum += Self.dot(
        self.source[sample * 7919 % self.source.count],
        self.target[sample * 104_729 % self.target.count])
    }
    background = min(0.9, max(0, sum / Float(samples)))
  }

  /// The lowest similarity that counts as evidence, on a scale where chance is 0 and identity 1.
  private static let threshold: Float = 0.3

  /// The evidence of a bead of `a` source and `b` target sentences that starts at a cut.
  ///
  /// - Complexity: O((*a* + *b*) · dimensions).
  func evidence(_ row: Int, _ column: Int, a: Int, b: Int) -> Float {
    let left = Self.sum(source[row..<(row + a)])
    let right = Self.sum(target[column..<(column + b)])
    let norm = (Self.dot(left, left) * Self.dot(right, right)).squareRoot()
    guard norm > 0 else { return 0 }
    let likeness = (Self.dot(left, right) / norm - background) / (1 - background)
    return Float(a + b) * (likeness - Self.threshold)
  }

  private static func normalized(_ vector: [Float]) -> [Float] {
    let norm = dot(vector, vector).squareRoot()
    return norm > 0 && norm.isFinite ? vector.map { $0 / norm } : vector.map { _ in 0 }
  }

  private static func sum(_ vectors: ArraySlice<[Float]>) -> [Float] {
    guard vectors.count > 1, var sum = vectors.first else { return vectors.first ?? [] }
    for vector in vectors.dropFirst() {
      for index in sum.indices { sum[index] += vector[index] }
    }
    return sum
  }

  private static func dot(_ left: [Float], _ right: [Float]) -> Float {
    var sum: Float = 0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }
}
