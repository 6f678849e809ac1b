import TextModel

extension AlignmentWeights {
  /// The row of a pair of languages, in either direction; `untabled` for pairs nothing was fitted on.
  public static func row(for source: LanguageTag, _ target: LanguageTag) -> AlignmentWeights {
    let pair = [source.language, target.language].sorted().joined(separator: "-")
    return rows.first { $0.pairs.contains(pair) }?.weights ?? untabled
  }

  /// Weights fitted by scripts/fit-alignment.py; the pairs' languages in alphabetical order.
  private static let rows: [(pairs: Set<String>, weights: AlignmentWeights)] = [
    (["en-zh"], standard), (["en-ru", "ru-zh"], russian),
  ]

  /// Of languages without tables: their abbreviations are not known, so a full stop may end nothing.
  private static let untabled: AlignmentWeights = {
    var weights = standard
    weights.stops = 0
    return weights
  }()

  /// Searched on every other document; the rest did better with them too (docs/alignment.md).
  private static let russian = AlignmentWeights(
    kinds: [0.327, 1.338, 2.011, 1.599], mixtures: [0.5, 0.3, 0.3, 0.3], length: 1,
    lengthVariance: 11,
    cuts: [
      -0.84, 1.094, -1.094, 1.094, -0.547, 2.188, -0.219, 0.5, -0.5, 0.5, -0.15, 3, -3, -1,
      1,
    ], bothBreak: 2, oneBreak: 3, omission: 0.417, exchange: 2.2, stops: 1,
    adaptation: 0.1, calibration: [0.584, 0.071],
    types: [
      BeadType(1, 0, -4.544), BeadType(0, 1, -3.712), BeadType(1, 1, 1.338),
      BeadType(1, 2, -0.829), BeadType(1, 3, -3.358), BeadType(1, 4, -3.903),
      BeadType(1, 5, -6.662), BeadType(1, 6, -8.662), BeadType(1, 7, -10.662),
      BeadType(2, 1, -1.340), BeadType(2, 2, -3.247), BeadType(2, 3, -4.818),
      BeadType(2, 4, -6.910), BeadType(2, 5, -8.910), BeadType(2, 6, -10.910),
      BeadType(3, 1, -3.919), BeadType(3, 2, -5.045), BeadType(3, 3, -6.020),
      BeadType(3, 4, -9.158), BeadType(3, 5, -11.158), BeadType(4, 1, -5.406),
      BeadType(4, 2, -7.406), BeadType(4, 3, -9.406), BeadType(4, 4, -11.406),
      BeadType(5, 1, -7.655), BeadType(5, 2, -9.655), BeadType(5, 3, -11.655),
    ])
}
