// SPDX-License-Identifier: Apache-2.0

/// The positions of all types of a text that any link leads to: sentence numbers, ascending, type
/// by type.
struct LinkedPositions {
  /// For each type the place of its first position, then the number of all positions.
  let offsets: [Int32]
  /// Sentence numbers; a sentence that contains a type twice appears twice.
  let sentences: [Int32]

  init(_ text: TokenizedSide, _ links: TokenLinks) {
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(text.kinds.count + 1)
    var total: Int32 = 0
    for type in text.kinds.indices {
      if links.isLinked[type] { total += text.occurrences[type] }
      offsets.append(total)
    }
    var sentences = [Int32](repeating: 0, count: Int(total))
    var next = offsets
    for sentence in 0..<text.count {
      text.forEachToken(of: sentence) { type in
        guard links.isLinked[type] else { return }
        sentences[Int(next[type])] = Int32(truncatingIfNeeded: sentence)
        next[type] += 1
      }
    }
    self.offsets = offsets
    self.sentences = sentences
  }

  /// For each sentence of the text the sum over its linked tokens of w · log(1 − λ): their score if
  /// a window explains none of them.
  static func ground(
    _ text: TokenizedSide, _ links: TokenLinks, mixtures: [Float], weights: AlignmentWeights
  ) -> [Float] {
    let single = text.kinds.indices.map {
      weights.kinds[Int(text.kinds[$0].rawValue)] * FastMath.log(1 - mixtures[$0])
    }
    return (0..<text.count).map { sentence in
      var sum: Float = 0
      text.forEachToken(of: sentence) { type in
        if links.isLinked[type] { sum += single[type] }
      }
      return sum
    }
  }

  /// For each sentence the amount by which its expected tokens that the other text lacks exceed what
  /// is usual in the text, in the measure of `ground`.
  ///
  /// A free translation lacks many words everywhere; a sentence that was left out lacks more than
  /// the rest.
  static func excess(
    _ text: TokenizedSide, _ links: TokenLinks, expected: [Bool], weights: AlignmentWeights
  ) -> [Float] {
    let single = text.kinds.indices.map { type -> Float in
      guard expected[type] || links.isLinked[type] else { return 0 }
      let kind = Int(text.kinds[type].rawValue)
      return -weights.kinds[kind] * FastMath.log(1 - weights.mixtures[kind])
    }
    var sums: [(lacking: Float, all: Float)] = []
    for sentence in 0..<text.count {
      var sum: (lacking: Float, all: Float) = (0, 0)
      text.forEachToken(of: sentence) { type in
        sum.all += single[type]
        if !links.isLinked[type] { sum.lacking += single[type] }
      }
      sums.append(sum)
    }
    let all = sums.reduce(0) { $0 + $1.all }
    let usual = all > 0 ? sums.reduce(0) { $0 + $1.lacking } / all : 0
    return sums.map { $0.lacking - usual * $0.all }
  }

  /// λ / (1−λ) / p(t) of each linked type: the factor that turns its probability in a window into
  /// odds.
  static func gains(
    _ text: TokenizedSide, _ links: TokenLinks, mixtures: [Float]
  ) -> [Float] {
    let totals = text.kindTotals
    return text.kinds.indices.map { type in
      guard links.isLinked[type] else { return 0 }
      let kind = Int(text.kinds[type].rawValue)
      return mixtures[type] / (1 - mixtures[type]) * totals[kind]
        / Float(max(1, text.occurrences[type]))
    }
  }
}
