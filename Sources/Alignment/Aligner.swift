// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Finds which sentences of two texts are translations of each other.
///
/// A dynamic programme searches beads of up to seven sentences per side. Its evidence is length,
/// punctuation, quotation, numbers, names and lexicons; each bead gets a probability. See
/// docs/alignment.md.
///
/// ```swift
/// let aligner = Aligner(source: .chinese, target: .english)
/// let result = aligner.align(["上海合作组织成立于2001年。"], ["The SCO was founded in 2001."])
/// result.beads.map(\.type)  // ["1-1"]
/// ```
public struct Aligner: Sendable {
  /// The language of the first text.
  public let source: LanguageTag
  /// The language of the second text.
  public let target: LanguageTag
  /// The options.
  public let options: AlignmentOptions
  let lexicons: [any Lexicon]
  /// The languages that are known, with their data.
  package let languages: LanguageCatalog
  /// The weight of each kind of evidence where lexicons know the words of the texts; by default the row of the language
  /// pair.
  public var weights: AlignmentWeights
  /// The weights where lexicons know none of the words; `nil` if `weights` serve there too.
  ///
  /// Texts with a part of known words have weights between the two (`AlignmentWeights.mixed(with:known:)`).
  public var uninformedWeights: AlignmentWeights?

  /// An aligner for a pair of languages.
  ///
  /// - Parameter lexicons: glossary, memory and dictionaries, in either direction of the pair;
  ///   others are ignored.
  public init(
    source: LanguageTag, target: LanguageTag, lexicons: [any Lexicon] = [],
    options: AlignmentOptions = .init()
  ) {
    self.init(
      source: source, target: target, lexicons: lexicons, options: options, languages: .standard)
  }

  /// An aligner for a pair of languages of a catalog.
  package init(
    source: LanguageTag, target: LanguageTag, lexicons: [any Lexicon] = [],
    options: AlignmentOptions = .init(), languages: LanguageCatalog
  ) {
    self.languages = languages
    self.source = source
    self.target = target
    self.options = options
    let base: [any Lexicon] =
      options.usesBaseLexicon ? BaseLexicon.lexicons(source, target) : []
    self.lexicons = lexicons + base
    let longest = max(1, options.longestBead)
    weights = .row(for: source, target).limited(to: longest)
    uninformedWeights = AlignmentWeights.uninformed(for: source, target)?.limited(to: longest)
  }

  /// Aligns two lists of sentences.
  public func align(_ source: [String], _ target: [String]) -> AlignmentResult {
    align(AlignmentText(source), AlignmentText(target))
  }

  /// Aligns two texts.
  ///
  /// Every sentence of both texts is in exactly one bead, in order, for any two texts.
  public func align(_ source: AlignmentText, _ target: AlignmentText) -> AlignmentResult {
    let n = source.sentences.count
    let m = target.sentences.count
    guard n > 0, m > 0 else { return Self.oneSided(n, m) }
    return align(prepare(source, target))
  }

  /// Reads and links two texts, for an alignment and for questions about its beads.
  package func prepare(_ source: AlignmentText, _ target: AlignmentText) -> PreparedTexts {
    PreparedTexts(
      source, target, tokens: read(source.sentences, target.sentences),
      lexicons: PairLexicons(lexicons, from: self.source, to: self.target))
  }

  /// Aligns two texts that this aligner has prepared.
  package func align(_ texts: PreparedTexts) -> AlignmentResult {
    let n = texts.source.sentences.count
    let m = texts.target.sentences.count
    guard n > 0, m > 0 else { return Self.oneSided(n, m) }
    return result(of: passes(texts), texts.source, texts.target)
  }

  /// Aligns two texts, and gives the probability of other beads of the same texts, for example of
  /// the right beads when weights are fitted.
  ///
  /// - Returns: the alignment, and for each bead its probability under the model. Unlike a
  ///   confidence it is not calibrated. It is 0 for a bead outside the searched cells, or of a type
  ///   that the model does not have.
  /// - Complexity: that of an alignment.
  public func probabilities(
    of beads: [Bead], in source: AlignmentText, _ target: AlignmentText
  ) -> (result: AlignmentResult, probabilities: [Double]) {
    guard !source.sentences.isEmpty, !target.sentences.isEmpty else {
      return (align(source, target), beads.map { _ in 0 })
    }
    let passes = passes(prepare(source, target))
    return (result(of: passes, source, target), beads.map(passes.posterior.probability))
  }

  /// The texts as they were read, the probabilities of all beads close to the path that the passes found, and the weights
  /// for what is known of the texts; neither side is empty.
  func passes(
    _ first: PreparedTexts
  ) -> (texts: PreparedTexts, posterior: Posterior, weights: AlignmentWeights) {
    let weights =
      uninformedWeights.map { self.weights.mixed(with: $0, known: first.knownShare) }
      ?? self.weights
    var (texts, path) = (first, firstPath(through: first, weights))
    if options.learnsFromPair { (texts, path) = secondPass(texts, path, weights: weights) }
    return (first, texts.posterior(around: path, width: Self.closeWidth, weights), weights)
  }

  /// The likeliest beads with their confidences, and the notices for the reader.
  func result(
    of passes: (texts: PreparedTexts, posterior: Posterior, weights: AlignmentWeights),
    _ source: AlignmentText, _ target: AlignmentText
  ) -> AlignmentResult {
    let (_, posterior, weights) = passes
    var beads = posterior.likeliestBeads().map { step in
      let type = weights.types[step.type]
      return Bead(
        source: step.row..<(step.row + type.source),
        target: step.column..<(step.column + type.target),
        confidence: Double(posterior.probability(of: step)))
    }
    let freedom = AlignmentResult(beads: beads).freedom
    // The model only compares alignments of the two texts with each other and assumes that one of
    // them is right.
    // This is fitted with the weights of known texts.
    let (supports, support) = passes.texts.supports(of: beads, self.weights)
    let share = support.probability
    let passages = PassageSupport.probabilities(supports, of: beads, in: support)
    let known = Double(passes.texts.knownShare)
    for index in beads.indices {
      let confidence = weights.confidence(beads[index], freedom: freedom, known: known)
      beads[index].confidence = share * passages[index] * confidence
    }
    let notices =
      AlignmentNotices.before(
        source.sentences, target.sentences, languages: (self.source, self.target),
        catalog: languages)
      + AlignmentNotices.crossings(beads, posterior.arcs.scorer, of: source)
      + AlignmentNotices.after(beads, of: source, target)
    var result = AlignmentResult(beads: beads, notices: notices)
    result.support = support
    result.knownShare = known
    return result
  }

  /// The number of target cuts that are searched on each side of a good path.
  private static let closeWidth = 6
  /// The longest bead side of the second pass, whose purpose is to learn from confident beads.
  private static let longestAtSecond = 5
  /// The number of target cuts on each side of the anchors that the first pass searches at first.
  private static let margin = 12

  /// A path with the small bead types, in a band along anchors.
  ///
  /// The band widens while the path runs along its edge.
  private func firstPath(
    through texts: PreparedTexts, _ weights: AlignmentWeights
  ) -> [BestPath.Step] {
    var margin = Self.margin
    while true {
      let (band, isNarrowed) = texts.band(margin: margin)
      let path = texts.path(in: band, weights)
      if margin > 400 || isNarrowed || !band.isTouched(by: path) { return path }
      margin *= 3
    }
  }

  /// Learns from the first path and searches again close to it.
  private func secondPass(
    _ texts: PreparedTexts, _ path: [BestPath.Step], weights: AlignmentWeights
  ) -> (PreparedTexts, [BestPath.Step]) {
    let small = weights.limited(to: Self.longestAtSecond)
    let posterior = texts.posterior(around: path, width: Self.closeWidth, small)
    let steps = posterior.likeliestBeads()
    return (texts.learning(from: posterior, steps: steps, weights: small), steps)
  }

  /// Both sides as tokens.
  func read(
    _ source: [String], _ target: [String]
  ) -> (TokenizedSide, TokenizedSide) {
    var left = TextReader(
      language: self.source, other: self.target, lexicons: lexicons,
      languages: languages)
    var right = TextReader(
      language: self.target, other: self.source, lexicons: lexicons,
      languages: languages)
    left.read(source)
    right.read(target)
    let words = (left.nameWords(), right.nameWords())
    let names = (left.names(among: words.1), right.names(among: words.0))
    return (left.finish(otherNames: names.1), right.finish(otherNames: names.0))
  }

  /// The result when one side has no sentences.
  private static func oneSided(_ n: Int, _ m: Int) -> AlignmentResult {
    let beads =
      (0..<n).map { Bead(source: $0..<($0 + 1), target: 0..<0, confidence: 1) }
      + (0..<m).map { Bead(source: n..<n, target: $0..<($0 + 1), confidence: 1) }
    let side = n == 0 ? (m == 0 ? "both sides have" : "the source has") : "the target has"
    return AlignmentResult(
      beads: beads,
      notices: [.init("align/empty-side", "\(side) no sentences; nothing could be aligned")])
  }
}
