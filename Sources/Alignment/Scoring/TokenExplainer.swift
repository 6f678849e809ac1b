// SPDX-License-Identifier: Apache-2.0

/// Computes the probability that each token of some sentences was written for a token of the other
/// side.
struct TokenExplainer {
  private let text: TokenizedSide
  private let links: TokenLinks
  private let mixtures: [Float]
  private let totals: [Float]
  /// For each kind the log ratio of a token that is not found.
  private let unexplained: [Float]
  private var mass: [Float]
  private var touched: [Int] = []
  /// For each type the number of tokens that were counted, and how many of them were explained.
  private var tokensOf: [Float]
  private var explainedOf: [Float]

  /// An explainer of the tokens of `text` by their links.
  init(_ text: TokenizedSide, _ links: TokenLinks, mixtures: [Float]) {
    self.text = text
    self.links = links
    self.mixtures = mixtures
    mass = [Float](repeating: 0, count: text.kinds.count)
    totals = text.kindTotals
    unexplained = mixtures.map { FastMath.log(1 - $0) }
    explainedOf = [Float](repeating: 0, count: text.kinds.count)
    tokensOf = explainedOf
  }

  /// For each type the share of its tokens that links explain; the kind's share counts as `prior`
  /// tokens.
  func typeMixtures(_ mixtures: [Float], prior: Float) -> [Float] {
    text.kinds.indices.map { type in
      let mixture = mixtures[Int(text.kinds[type].rawValue)]
      return min(0.95, max(0.02, (explainedOf[type] + prior * mixture) / (tokensOf[type] + prior)))
    }
  }

  /// Adds the linked tokens of some sentences, and the number of them that the window explains, to
  /// the sums of their kinds.
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

  /// Adds the evidence about the linked or known tokens of some beads, in their own bead and in the beads
  /// around it, to the support of each bead.
  ///
  /// A known token without a link counts as not found.
  ///
  /// - Parameters:
  ///   - beads: the sentences of this side and of the other, bead by bead.
  ///   - kinds: the weight of each kind of token; tokens without weight are left out.
  ///   - supports: the support of each bead.
  mutating func add(
    _ beads: [(own: Range<Int>, other: Range<Int>)], of other: TokenizedSide, kinds: [Float],
    known: [Bool], to supports: inout [AlignmentSupport]
  ) {
    let stride = max(1, beads.count / AlignmentSupport.mostControlled)
    for (number, bead) in beads.enumerated() {
      let counts = lay(bead.other, of: other)
      let sum = evidence(for: bead.own, counts: counts, kinds: kinds, known: known)
      supports[number].evidence += sum.evidence
      supports[number].least += sum.least
      supports[number].weight += sum.weight
      let around = Self.around(number, in: beads.indices)
      for control in around where control != number && control % stride == 0 {
        let sum = evidence(for: beads[control].own, counts: counts, kinds: kinds, known: known)
        let trials = Double(Self.around(control, in: beads.indices).count - 1)
        supports[control].control += sum.evidence / trials
        supports[control].controlLeast += sum.least / trials
        supports[control].trials += sum.weight
      }
      clear()
    }
  }

  /// Adds the linked or known tokens of sentences without a counterpart to a support, as a share of
  /// tokens that are not found.
  func add(
    missing sentences: Range<Int>, kinds: [Float], known: [Bool], share: Double,
    to support: inout AlignmentSupport
  ) {
    for sentence in sentences {
      for token in text.tokens(of: sentence) {
        let type = Int(token)
        let kind = Int(text.kinds[type].rawValue)
        guard kinds[kind] > 0, links.isLinked[type] || known[type] else { continue }
        let least = share * Double(kinds[kind] * unexplained[kind])
        support.evidence += least
        support.least += least
        support.weight += share * Double(kinds[kind])
      }
    }
  }

  /// The places near a bead.
  private static func around(_ number: Int, in beads: Range<Int>) -> Range<Int> {
    let reach = AlignmentSupport.reach
    return max(0, number - reach)..<min(beads.count, number + reach + 1)
  }

  /// The evidence of the current window about the linked or known tokens of some sentences, what it would be if
  /// none was found, and the weight of the tokens.
  private func evidence(
    for sentences: Range<Int>, counts: [Float], kinds: [Float], known: [Bool]
  ) -> (evidence: Double, least: Double, weight: Double) {
    var sum = (evidence: 0.0, least: 0.0, weight: 0.0)
    for sentence in sentences {
      for token in text.tokens(of: sentence) {
        let type = Int(token)
        let kind = Int(text.kinds[type].rawValue)
        guard kinds[kind] > 0, links.isLinked[type] || known[type] else { continue }
        let least = kinds[kind] * unexplained[kind]
        sum.least += Double(least)
        sum.weight += Double(kinds[kind])
        guard mass[type] > 0 else {
          sum.evidence += Double(least)
          continue
        }
        let gain = mixtures[kind] * ratio(type, kind, counts: counts)
        sum.evidence += Double(kinds[kind] * FastMath.log(1 - mixtures[kind] + gain))
      }
    }
    return sum
  }

  /// Adds the window's evidence about the words of some sentences to the evidence of a bead.
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
        if mass[type] > 0 { add(type, counts: counts, to: &words) }
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

  /// Adds a number or a name that is found, and the support of a word or name.
  private func add(_ type: Int, counts: [Float], to words: inout WordEvidence) {
    let kind = Int(text.kinds[type].rawValue)
    switch text.kinds[type] {
    case .mark: return
    case .number: words.numbers += 1
    case .name, .word:
      if text.kinds[type] == .name { words.names += 1 }
      let gain = mixtures[kind] * ratio(type, kind, counts: counts)
      words.support += Double(max(0, FastMath.log(1 - mixtures[kind] + gain)))
    }
  }

  /// The ratio of a type's probability in the current window to its chance.
  private func ratio(_ type: Int, _ kind: Int, counts: [Float]) -> Float {
    mass[type] / counts[kind] / (Float(text.occurrences[type]) / totals[kind])
  }

  /// Collects by type the tokens that a window is linked to.
  ///
  /// - Returns: their number per kind.
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
