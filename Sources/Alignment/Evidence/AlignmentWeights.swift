/// What each kind of evidence is worth.
///
/// One row a language pair where known alignments allowed a fit (`scripts/fit-alignment.sh`).
public struct AlignmentWeights: Sendable, Hashable, Codable {
  /// For each evidence kind the weight of its log likelihood ratio.
  public var kinds: [Float]
  /// For each evidence kind the part of a token that its links explain, 0 to 1.
  public var mixtures: [Float]
  /// The weight of the squared length deviation.
  public var length: Float
  /// The variance of the length deviation per character.
  public var lengthVariance: Float
  /// What each `CutFeature` adds to the score of a path through the cut, by its raw value.
  public var cuts: [Float]
  /// What a cut gains where both sides start a paragraph.
  public var bothBreak: Float
  /// What a cut costs where one side starts a paragraph, and a bead that swallows one.
  public var oneBreak: Float
  /// The weight of sentence vectors where the texts have any; set by reason and not by a fit.
  public var vectors: Float = 4
  /// What a bead must be worth to stand: its probability less this is summed for the answer. Half of
  /// the F1 that is to be expected gives the highest F1 (Dinkelbach's method for a ratio).
  public var price: Float = 0.45
  /// The same for a sentence without a counterpart.
  public var nullPrice: Float = 0.45
  /// For how many beads the variance of lengths counts before any is seen; the sure beads of the texts
  /// at hand correct it. 0 keeps it as it is.
  public var lengthPrior: Float = 0
  /// How far the bead types of the texts at hand correct the prior, 0 to 1.
  public var adaptation: Float
  /// The slope and the offset that turn the log odds of a bead into those of its confidence (Platt).
  public var calibration: [Float]
  /// The log prior of each bead type.
  public var types: [BeadType]

  /// A bead type with its log prior.
  public struct BeadType: Sendable, Hashable, Codable {
    /// Source segments.
    public var source: Int
    /// Target segments.
    public var target: Int
    /// The logarithm of how common it is, up to a constant.
    public var bias: Float

    /// Whether it is an omission or an insertion.
    var isNull: Bool { source == 0 || target == 0 }

    /// A bead type with its log prior.
    public init(_ source: Int, _ target: Int, _ bias: Float) {
      self.source = source
      self.target = target
      self.bias = bias
    }
  }

  /// The weights every pair starts from, and Chinese-English keeps.
  ///
  /// A fit to the novels at hand did no better on those held out, so only the calibration is fitted.
  public static let standard = AlignmentWeights(
    kinds: [0.4, 0.4, 0.4, 0.4], mixtures: [0.5, 0.3, 0.3, 0.3], length: 0.5, lengthVariance: 11,
    cuts: [-1.5, 1, -1, 1, -0.5, 2, -0.2, 1, -1, 1, -0.3, 3, -3, -1], bothBreak: 2, oneBreak: 3,
    adaptation: 0.5,
    calibration: [0.684, 0.239], types: priorTypes())

  /// The same weights with only the bead types of at most so many sentences a side.
  func limited(to longest: Int) -> AlignmentWeights {
    var weights = self
    weights.types.removeAll { max($0.source, $0.target) > longest }
    return weights
  }

  /// The confidence that a posterior probability amounts to.
  func confidence(_ probability: Float) -> Double {
    let p = min(max(probability, 1e-6), 1 - 1e-6)
    let odds = calibration[0] * FastMath.log(p / (1 - p)) + calibration[1]
    return Double(1 / (1 + FastMath.exp(-odds)))
  }

  private static func priorTypes() -> [BeadType] {
    var types = [BeadType(1, 0, -6.9), BeadType(0, 1, -6.9)]
    for source in 1...5 {
      for target in 1...7 where source + target <= 8 {
        let bias = -0.48 - 1.9 * Float(source - 1) - 1.14 * Float(target - 1)
        types.append(BeadType(source, target, bias))
      }
    }
    return types
  }
}
