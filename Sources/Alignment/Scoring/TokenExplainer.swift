/// Tells how likely each token of some sentences was written for a token of the other side.
struct TokenExplainer {
  private let text: TokenizedSide
  private let links: TokenLinks
  private let mixtures: [Float]
  private let totals: [Float]
  private var mass: [Float]
  private var touched: [Int] = []
  /// For each type how many of its tokens were counted, and how many of them explained.
  private var tokensOf: [Float]
  private var explainedOf: [Float]

  /// An explainer of the tokens of `text` by what is linked to them.
  init(_ text: TokenizedSide, _ links: TokenLinks, mixtures: [Float]) {
    self.text = text
    self.links = links
    self.mixtures = mixtures
    mass = [Float](repeating: 0, count: text.kinds.count)
    totals = text.kindTotals
    explainedOf = [Float](repeating: 0, count: text.kinds.count)
    tokensOf = explainedOf
  }

  /// For each type the part of its tokens that links explain; `prior` tokens are explained as its
  /// kind's are.
  func typeMixtures(_ mixtures: [Float], prior: Float) -> [Float] {
    text.kinds.indices.map { type in
      let mixture = mixtures[Int(text.kinds[type].rawValue)]
      return min(0.95, max(0.02, (explainedOf[type] + prior * mixture) / (tokensOf[type] + prior)))
    }
  }

  /// Adds the tokens of some sentences that anything is linked to, and how many of them the window
  /// explains, to the sums of their kinds.
  mutating func count(
    _ sentences: Range<Int>, by window: Range<Int>, of other: TokenizedSide, weight: Float,
    explained: inout [Float], tokens: inout [Float]
  ) {
    let counts = lay(window, of: other)
    for sentence in sentences {
      for token in text.tokens(of: sentence) where links.isLinked[Int(token)] {
        let type = Int(token)
        let kind = Int(text.kinds[type].rawValue)
        tokens[kind] += weight
        tokensOf[type] += weight
        guard mass[type] > 0 else { continue }
        let gain = mixtures[kind] * ratio(type, kind, counts: counts)
        let part = weight * gain / (1 - mixtures[kind] + gain)
        explained[kind] += part
        explainedOf[type] += part
      }
    }
    clear()
  }

  /// Adds to the support of an alignment what the window says of the tokens of some sentences that
  /// anything is linked to, or that are known and nothing is.
  mutating func add(
    _ sentences: Range<Int>, by window: Range<Int>, of other: TokenizedSide, kinds: [Float],
    known: [Bool], to support: inout AlignmentSupport
  ) {
    let counts = lay(window, of: other)
    for sentence in sentences {
      for token in text.tokens(of: sentence) {
        let type = Int(token)
        guard links.isLinked[type] || known[type] else { continue }
        let kind = Int(text.kinds[type].rawValue)
        let gain = mass[type] > 0 ? mixtures[kind] * ratio(type, kind, counts: counts) : 0
        support.evidence += Double(kinds[kind] * FastMath.log(1 - mixtures[kind] + gain))
        support.least += Double(kinds[kind] * FastMath.log(1 - mixtures[kind]))
        support.tokens += 1
      }
    }
    clear()
  }

  /// Adds to the evidence of a bead what the window says of the words of some sentences.
  mutating func add(
    _ sentences: Range<Int>, by window: Range<Int>, of other: TokenizedSide, known: [Bool],
    to words: inout WordEvidence
  ) {
    let counts = lay(window, of: other)
    let kind = Int(EvidenceKind.word.rawValue)
    let none = FastMath.log(1 - mixtures[kind])
    for sentence in sentences {
      for token in text.tokens(of: sentence) {
        let type = Int(token)
        if text.kinds[type] == .number, mass[type] > 0 { words.numbers += 1 }
        guard text.kinds[type] == .word, links.isLinked[type] || known[type] else { continue }
        words.known += 1
        words.least += Double(none)
        guard mass[type] > 0 else {
          words.evidence += Double(none)
          continue
        }
        words.found += 1
        let gain = mixtures[kind] * ratio(type, kind, counts: counts)
        words.evidence += Double(FastMath.log(1 - mixtures[kind] + gain))
      }
    }
    clear()
  }

  /// How much likelier than chance a token of a type is by the mass laid out.
  private func ratio(_ type: Int, _ kind: Int, counts: [Float]) -> Float {
    mass[type] / counts[kind] / (Float(text.occurrences[type]) / totals[kind])
  }

  /// Lays out by type what the tokens of a window are linked to.
  ///
  /// - Returns: how many of each kind they are.
  private mutating func lay(_ window: Range<Int>, of other: TokenizedSide) -> [Float] {
    var counts = [Float](repeating: 0, count: EvidenceKind.count)
    for sentence in window {
      for token in other.tokens(of: sentence) {
        counts[Int(other.kinds[Int(token)].rawValue)] += 1
        for place in Int(links.offsets[Int(token)])..<Int(links.offsets[Int(token) + 1]) {
          let target = Int(links.targets[place])
          if mass[target] == 0 { touched.append(target) }
          mass[target] += links.probabilities[place]
        }
      }
    }
    return counts
  }

  private mutating func clear() {
    for type in touched { mass[type] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}
