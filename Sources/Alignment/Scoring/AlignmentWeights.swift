/// What each kind of evidence is worth.
///
/// One row a language pair where known alignments allowed a fit (`scripts/fit-alignment.py`).
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
  /// For how many beads the variance of lengths counts before any is seen.
  ///
  /// The sure beads of the texts at hand correct it; 0 keeps it as it is.
  public var lengthPrior: Float = 10
  /// What part of the evidence against a bead that explains none of its words an omitted or inserted
  /// sentence bears.
  public var omission: Float = 0.5
  /// For how many tokens a kind's mixture counts in that of a single word; the sure beads of the texts
  /// at hand say how often the word itself is explained.
  public var wordPrior: Float = 8
  /// The log prior of an exchange of two sentences, beside that of a bead of two a side.
  public var exchange: Float = 0
  /// What it is worth whether as many sentences end on both sides of a bead, as far as the texts at
  /// hand differ from the reference.
  public var stops: Float = 1
  /// How far the bead types of the texts at hand correct the prior, 0 to 1.
  public var adaptation: Float
  /// Three numbers: the slope and the offset that turn the log odds of a bead into those of its
  /// confidence (Platt), and what a text translated freely adds, times its `AlignmentResult.freedom`.
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

    /// A bead type with its log prior.
    public init(_ source: Int, _ target: Int, bias: Float) {
      self.source = source
      self.target = target
      self.bias = bias
    }
  }

  /// The weights every fit starts from, and those of languages without tables.
  ///
  /// Searched on novels and news in Chinese and English together; the priors of the bead types are
  /// geometric. The weights of labels are set by reason: the texts searched on have none.
  public static let standard = AlignmentWeights(
    kinds: [0.5, 0.4, 0.4, 0.4], mixtures: [0.4, 0.3, 0.3, 0.3], length: 0.5, lengthVariance: 11,
    cuts: [
      -1.5, 0.7, -0.7, 0.7, -0.35, 1.4, -0.14, 0.625, -0.625, 0.625, -0.188, 3, -3, -1,
      1,
    ],
    bothBreak: 2, oneBreak: 3, adaptation: 0.4, calibration: [0.570, -0.274, 0], types: priorTypes()
  )

  /// The same weights with only the bead types of at most so many sentences a side.
  func limited(to longest: Int) -> AlignmentWeights {
    var weights = self
    weights.types.removeAll { max($0.source, $0.target) > longest }
    return weights
  }

  /// The confidence that a posterior probability amounts to in a text of some freedom.
  func confidence(_ probability: Float, freedom: Double) -> Double {
    let p = min(max(probability, 1e-6), 1 - 1e-6)
    let odds =
      calibration[0] * FastMath.log(p / (1 - p)) + calibration[1]
      + calibration[2] * Float(freedom)
    return Double(1 / (1 + FastMath.exp(-odds)))
  }

  private static func priorTypes() -> [BeadType] {
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
