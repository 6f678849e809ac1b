// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Two texts read and linked, ready to be scored.
package struct PreparedTexts {
  let source: AlignmentText
  let target: AlignmentText
  let left: TokenizedSide
  let right: TokenizedSide
  private let sourceBreaks: [Bool]
  private let targetBreaks: [Bool]
  private let vectors: VectorEvidence?
  private(set) var links: LinkedTexts
  private let lexicons: PairLexicons
  /// The share of the words of both texts that lexicons know or that have a counterpart in the
  /// other text, before anything is learned, 0...1.
  let knownShare: Float
  /// The adaptation learned from the first pass; without effect before that.
  private(set) var adaptation = DocumentAdaptation.none

  /// Links two texts.
  ///
  /// - Parameters:
  ///   - source: the source text.
  ///   - target: the target text.
  ///   - tokens: the sentences of both as tokens.
  ///   - lexicons: the lexicons of the pair.
  init(
    _ source: AlignmentText, _ target: AlignmentText, tokens: (TokenizedSide, TokenizedSide),
    lexicons: PairLexicons
  ) {
    (self.source, self.target) = (source, target)
    (left, right) = tokens
    self.lexicons = lexicons
    links = LinkedTexts(left, right, lexicons: lexicons)
    knownShare = links.knownShare(left, right)
    vectors = VectorEvidence(source, target)
    sourceBreaks = source.breaks
    targetBreaks = target.breaks
  }

  /// The links without those through a third language.
  ///
  /// - Complexity: that of linking the texts again, if there are such.
  var directLinks: LinkedTexts {
    lexicons.pivot == nil
      ? links : LinkedTexts(left, right, lexicons: lexicons, usesPivot: false)
  }

  /// A scorer for the beads of a band.
  func scorer(in band: Band, _ weights: AlignmentWeights) -> BeadScorer {
    let weights = adaptation.applied(to: weights.informed(known: knownShare))
    return BeadScorer(
      source: left, target: right, links: links, band: band, weights: weights,
      sourceBreaks: sourceBreaks, targetBreaks: targetBreaks, vectors: vectors,
      adaptation: adaptation)
  }

  /// The cells to search: all of a small grid, those along the anchors in a large one; and whether the band is
  /// narrower than the anchors ask for.
  func band(margin: Int) -> (band: Band, isNarrowed: Bool) {
    let (n, m) = (left.count, right.count)
    if n * m <= Self.smallGrid { return (.whole(n, m), false) }
    return Band.along(
      AnchorChain(left, right, links: links.forward).pairs, margin: margin, sourceCount: n,
      targetCount: m)
  }

  /// The number of cells up to which a grid is searched whole.
  private static let smallGrid = 4000

  /// The best path through a band.
  func path(in band: Band, _ weights: AlignmentWeights) -> [BestPath.Step] {
    BestPath.find(arcs(in: band, weights.limited(to: Self.longestAtFirst)))
  }

  /// The longest bead side of the first path, which need only be near the right one.
  private static let longestAtFirst = 2

  /// The probabilities of all beads close to a path.
  func posterior(
    around path: [BestPath.Step], width: Int, _ weights: AlignmentWeights
  ) -> Posterior {
    let band = Band.around(
      path.map { ($0.row, $0.column) }, width: width, sourceCount: left.count,
      targetCount: right.count)
    return Posterior(ArcTable(arcs(in: band, weights)))
  }

  private func arcs(in band: Band, _ weights: AlignmentWeights) -> BandArcs {
    let scorer = scorer(in: band, weights)
    return BandArcs(scorer, in: band, types: scorer.weights.types)
  }

  /// The evidence of the tokens of each bead, and of both texts, that they are translations, by the
  /// current links.
  func supports(
    of beads: [Bead], _ weights: AlignmentWeights
  ) -> (beads: [AlignmentSupport], text: AlignmentSupport) {
    AlignmentSupport.supports(
      of: beads, source: left, target: right, links: links, weights: weights)
  }

  /// The same texts with additional links between words that often occur together in confident
  /// beads.
  func learning(
    from posterior: Posterior, steps: [BestPath.Step], weights: AlignmentWeights
  ) -> PreparedTexts {
    var texts = self
    texts.adaptation = DocumentAdaptation(
      learnedFrom: steps, posterior: posterior, texts: (left, right), links: links,
      weights: adaptation.applied(to: weights))
    var pairs: [(source: [Int32], target: [Int32])] = []
    // Long texts have more confident beads than training needs; sample every `stride`-th one.
    let stride = max(1, steps.count / Self.mostBeads)
    for (index, step) in steps.enumerated() where index % stride == 0 {
      let type = weights.types[step.type]
      guard type.source > 0, type.target > 0,
        posterior.probability(of: step) >= Self.sureEnough
      else { continue }
      pairs.append(
        (
          Self.recurring(left, step.row..<(step.row + type.source)),
          Self.recurring(right, step.column..<(step.column + type.target))
        ))
    }
    texts.links.learn(
      forward: Model1.train(
        pairs.map { ($0.source[...], $0.target[...]) }, sourceTypes: left.kinds.count, rounds: 4,
        floor: 0.05, together: 2),
      backward: Model1.train(
        pairs.map { ($0.target[...], $0.source[...]) }, sourceTypes: right.kinds.count, rounds: 4,
        floor: 0.05, together: 2))
    return texts
  }

  /// The probability below which a bead is not learned from.
  private static let sureEnough: Float = 0.5
  /// The approximate number of beads that are learned from.
  private static let mostBeads = 3000

  /// The words of some sentences that can be learned from, each once.
  ///
  /// A word that occurs once in the text would only confirm the bead that contains it, and the most
  /// frequent words of a long text occur with everything.
  private static func recurring(_ text: TokenizedSide, _ sentences: Range<Int>) -> [Int32] {
    var found: [Int32] = []
    for sentence in sentences {
      for type in text.tokens(of: sentence)
      where text.kinds[Int(type)] == .word {
        let occurrences = Int(text.occurrences[Int(type)])
        if occurrences > 1, occurrences <= max(400, text.count / 20) { found.append(type) }
      }
    }
    found.sort()
    var distinct: [Int32] = []
    for type in found where distinct.last != type { distinct.append(type) }
    return distinct
  }
}
