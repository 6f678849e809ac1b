// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The weights of all kinds of evidence.
///
/// There is one row per language pair for which known alignments allowed a fit
/// (`scripts/fit-alignment.py`).
public struct AlignmentWeights: Sendable, Hashable, Codable {
  /// For each evidence kind the weight of its log likelihood ratio.
  public var kinds: [Float]
  /// For each evidence kind the share of a token that its links explain, 0...1.
  public var mixtures: [Float]
  /// The weight of the squared length deviation.
  public var length: Float
  /// The variance of the length deviation per character.
  public var lengthVariance: Float
  /// The amount that each `CutFeature` adds to the score of a path through the cut, by its raw
  /// value.
  public var cuts: [Float]
  /// The gain of a cut where both sides start a paragraph.
  public var bothBreak: Float
  /// The cost of a cut where only one side starts a paragraph, and of a bead across a paragraph
  /// start.
  public var oneBreak: Float
  /// The weight of sentence vectors if the texts have any; a reasoned value, not a fitted one.
  public var vectors: Float = 4
  /// The number of beads that the prior variance of lengths counts as.
  ///
  /// The confident beads of the current texts correct the variance; 0 leaves it unchanged.
  public var lengthPrior: Float = 10
  /// The share of the cost of its unexplained words that an omitted or inserted sentence gets,
  /// 0...1, where lexicons know no words of the texts.
  public var omission: Float = 0.5
  /// The price of omitted and inserted sentences where lexicons know the words of the texts.
  public var informed = InformedOmission()
  /// The gain of leaving a sentence that is written in another script than its side without a
  /// counterpart.
  public var foreign: Float = 4
  /// The number of tokens that a kind's mixture counts as in the mixture of a single word.
  ///
  /// The confident beads of the current texts show how often the word itself is explained.
  public var wordPrior: Float = 8
  /// The log prior of an exchange of two sentences, relative to that of a 2-2 bead.
  public var exchange: Float = 0
  /// The weight of equal numbers of sentence ends on both sides of a bead, where the current texts
  /// differ from the reference.
  public var stops: Float = 1
  /// The strength with which the bead types of the current texts correct the prior, 0...1.
  public var adaptation: Float
  /// Six numbers of the calibration: slope and offset, which turn the log odds of a bead into those
  /// of its confidence (Platt), then what is added per unit of `AlignmentResult.freedom` and of
  /// `AlignmentResult.knownShare`, for a null bead, and for a bead of more than one sentence per side.
  public var calibration: [Float]
  /// The log prior of each bead type.
  public var types: [BeadType]

  /// A bead type with its log prior.
  public struct BeadType: Sendable, Hashable, Codable {
    /// Source segments.
    public var source: Int
    /// Target segments.
    public var target: Int
    /// The logarithm of the frequency of the type, up to a constant.
    public var bias: Float

    /// A bead type with its log prior.
    public init(_ source: Int, _ target: Int, bias: Float) {
      self.source = source
      self.target = target
      self.bias = bias
    }

    /// Whether one side of the bead is empty.
    var isNull: Bool { source == 0 || target == 0 }
  }

  /// The price of sentences without a counterpart in texts whose words lexicons know; it replaces
  /// the plain one as far as they do.
  ///
  /// Only where words are known does their absence from the other text say that a sentence has no
  /// counterpart. The price is affine, because what is missing is often a whole passage: the first
  /// sentence is dear and the rest are cheap.
  public struct InformedOmission: Sendable, Hashable, Codable {
    /// The known share of the words up to which nothing is replaced, 0...1.
    public var from: Float
    /// The known share of the words from which everything is replaced, 0...1 and above `from`.
    public var full: Float
    /// `AlignmentWeights.omission`.
    public var omission: Float
    /// The cost of each sentence without a counterpart, in addition to the log prior of its type.
    public var opening: Float
    /// The gain of a sentence without a counterpart after another one of its side, not negative.
    public var continuation: Float
    /// The cost of a sentence without a counterpart after one of the other side, not negative: two
    /// sentences that hardly share a word are seldom both left out.
    public var alternation: Float
    /// The share of the cost of its words that the other text lacks altogether, beyond what is
    /// usual in the text, that a sentence gains by having no counterpart.
    public var lacking: Float
    /// `AlignmentWeights.adaptation` of the two types without a counterpart.
    public var adaptation: Float
    /// The gain of each sentence without a counterpart in a text that is translated faithfully.
    public var faithful: Float
    /// The degree of faithfulness of a free translation, where nothing is gained: the log ratio of
    /// the share of the known words that the translation explains to the usual share.
    public var free: Float
    /// The weight of the log ratio of the share of 1-1 beads to the usual share in that degree.
    public var literal: Float

    /// The price with the factors of a fit; by default it changes nothing.
    public init(
      from: Float = 0.2, full: Float = 0.6, omission: Float = 0.5, opening: Float = 0,
      continuation: Float = 0, alternation: Float = 0, lacking: Float = 0, adaptation: Float = 0.4,
      faithful: Float = 0, free: Float = -0.5, literal: Float = 0.5
    ) {
      self.from = from
      self.full = full
      self.omission = omission
      self.opening = opening
      self.continuation = continuation
      self.alternation = alternation
      self.lacking = lacking
      self.adaptation = adaptation
      self.faithful = faithful
      self.free = free
      self.literal = literal
    }
  }

  /// The degree to which texts with a known share of the words, 0...1, count as known, 0...1.
  func informedPart(known share: Float) -> Float {
    min(1, max(0, (share - informed.from) / max(0.01, informed.full - informed.from)))
  }

  /// The weights for texts with a known share of the words, 0...1.
  func informed(known share: Float) -> AlignmentWeights {
    let part = informedPart(known: share)
    var weights = self
    weights.omission += part * (informed.omission - omission)
    weights.informed.omission = weights.omission
    weights.informed.adaptation = adaptation + part * (informed.adaptation - adaptation)
    weights.informed.opening *= part
    weights.informed.continuation *= part
    weights.informed.alternation *= part
    weights.informed.lacking *= part
    weights.informed.faithful *= part
    for index in weights.types.indices where weights.types[index].isNull {
      weights.types[index].bias -= weights.informed.opening
    }
    return weights
  }

  /// The weights that every fit starts from.
  ///
  /// They were searched on novels and news in Chinese and English together. The priors of the bead
  /// types are geometric. The weights of labels are reasoned values, because the texts of the
  /// search have no labels.
  public static let standard = AlignmentWeights(
    kinds: [0.5, 0.4, 0.4, 0.4], mixtures: [0.4, 0.3, 0.3, 0.3], length: 0.5, lengthVariance: 11,
    cuts: [
      -1.5, 0.7, -0.7, 0.7, -0.35, 1.4, -0.14, 0.625, -0.625, 0.625, -0.188, 3, -3, -1,
      1,
    ],
    bothBreak: 2, oneBreak: 3, adaptation: 0.4, calibration: [0.570, -0.274, 0, 0, 0, 0],
    types: priorTypes()
  )

  /// The same weights with only the bead types of at most `longest` sentences per side.
  func limited(to longest: Int) -> AlignmentWeights {
    var weights = self
    weights.types.removeAll { max($0.source, $0.target) > longest }
    return weights
  }

  /// The confidence of a bead whose confidence is still its posterior probability.
  ///
  /// - Parameters:
  ///   - bead: the bead with its probability under the model.
  ///   - freedom: the freedom of the translation, 0...1.
  ///   - known: the share of the words of the texts that are known, 0...1.
  func confidence(_ bead: Bead, freedom: Double, known: Double) -> Double {
    let p = min(max(Float(bead.confidence), 1e-6), 1 - 1e-6)
    let features: [Float] = [
      FastMath.log(p / (1 - p)), 1, Float(freedom), Float(known), bead.isNull ? 1 : 0,
      bead.source.count + bead.target.count > 2 ? 1 : 0,
    ]
    let odds = zip(calibration, features).reduce(Float(0)) { $0 + $1.0 * $1.1 }
    return Double(1 / (1 + FastMath.exp(-odds)))
  }

  /// The bead types with some log priors, in the order of `priorTypes`.
  static func types(_ biases: [Float]) -> [BeadType] {
    zip(priorTypes(), biases).map { BeadType($0.source, $0.target, bias: $1) }
  }

  /// The bead types with their geometric log priors.
  static func priorTypes() -> [BeadType] {
    var types = [BeadType(1, 0, bias: -4.9), BeadType(0, 1, bias: -4.9)]
    for source in 1...5 {
      for target in 1...7 where source + target <= 8 {
        let bias = -0.48 - 1.9 * Float(source - 1) - 1.14 * Float(target - 1)
        types.append(BeadType(source, target, bias: bias))
      }
    }
    return types
  }
}
