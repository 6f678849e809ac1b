/// Where the types of a text that any link leads to stand: sentence numbers, ascending, type by type.
struct LinkedPositions {
  /// For each type the place of its first position, then the number of all positions.
  let offsets: [Int32]
  /// Sentence numbers; a sentence that has a type twice stands here twice.
  let sentences: [Int32]

  init(_ text: TokenizedText, _ links: TokenLinks) {
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

  /// For each sentence of the text the sum over its linked tokens of w · log(1 − λ): what they count
  /// where nothing is linked to them.
  static func ground(
    _ text: TokenizedText, _ other: TokenizedText, _ links: TokenLinks, _ kinds: [Float], _ mixtures: [Float]
  ) -> [Float] {
    let lam = shares(text, other, links, mixtures).0
    let single = text.kinds.indices.map { links.isLinked[$0] ? kinds[Int(text.kinds[$0].rawValue)] * FastMath.log(1 - lam[$0]) : 0 }
    return (0..<text.count).map { sentence in
      var sum: Float = 0
      text.forEachToken(of: sentence) { type in
        if links.isLinked[type] { sum += single[type] }
      }
      return sum
    }
  }
  static func shares(_ text: TokenizedText, _ other: TokenizedText, _ links: TokenLinks, _ mixtures: [Float]) -> ([Float], [Float]) {
    var expected = [Float](repeating: 0, count: text.kinds.count)
    var n = [Float](repeating: 0, count: 4), m = n
    for (t, k) in text.kinds.enumerated() { n[Int(k.rawValue)] += Float(text.occurrences[t]) }
    for (t, k) in other.kinds.enumerated() { m[Int(k.rawValue)] += Float(other.occurrences[t]) }
    for s in other.kinds.indices {
      for p in Int(links.offsets[s])..<Int(links.offsets[s+1]) {
        expected[Int(links.targets[p])] += Float(other.occurrences[s]) * links.probabilities[p]
      }
    }
    var lam = [Float](repeating: 0, count: text.kinds.count), r = lam
    for t in text.kinds.indices {
      let k = Int(text.kinds[t].rawValue)
      r[t] = expected[t] * n[k] / max(1, m[k]) / Float(max(1, text.occurrences[t]))
      lam[t] = k == 0 && XP.a >= 0 ? mixtures[k] * min(1, (XP.a > 0 ? XP.a : 2) * r[t]) : mixtures[k]
    }
    return (lam, r)
  }

  /// λ / (1−λ) / p(t) of each linked type: what its probability in a window is multiplied by to become
  /// odds.
  static func gains(
    _ text: TokenizedText, _ other: TokenizedText, _ links: TokenLinks, _ mixtures: [Float]
  ) -> [Float] {
    let (lam, r) = shares(text, other, links, mixtures)
    var totals = [Float](repeating: 0, count: EvidenceKind.count)
    for (type, kind) in text.kinds.enumerated() {
      totals[Int(kind.rawValue)] += Float(text.occurrences[type])
    }
    return text.kinds.indices.map { type in
      guard links.isLinked[type] else { return 0 }
      let kind = Int(text.kinds[type].rawValue)
      let norm: Float = kind == 0 && false && r[type] > 1 ? FastMath.exp(XP.d * FastMath.log(r[type])) : 1
      return lam[type] / (1 - lam[type]) * totals[kind]
        / Float(max(1, text.occurrences[type])) / norm
    }
  }
}
