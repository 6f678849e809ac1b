import TextModel

extension AlignmentWeights {
  /// The row of a pair of languages, in either direction; `standard` for pairs nothing was fitted on.
  public static func row(for source: LanguageTag, _ target: LanguageTag) -> AlignmentWeights {
    let pair = [source.language, target.language].sorted().joined(separator: "-")
    return rows.first { $0.pairs.contains(pair) }?.weights ?? standard
  }

  /// Weights fitted by scripts/fit-alignment.sh; the pairs' languages in alphabetical order.
  private static let rows: [(pairs: Set<String>, weights: AlignmentWeights)] = [
    (["en-ru", "ru-zh"], russian)
  ]

  private static let russian = AlignmentWeights(
    kinds: [0.471, 1.284, 1.749, 1.279], mixtures: [0.5, 0.3, 0.3, 0.3], length: 1.345,
    lengthVariance: 11, cuts: [-0.7, 1, -1, 1, -0.5, 2, -0.2, 1, -1, 1, -0.3, 3, -3, -1],
    bothBreak: 2, oneBreak: 3, adaptation: 0,
    calibration: [0.551, -0.402],
    types: [
      BeadType(1, 0, -6.044), BeadType(0, 1, -5.212), BeadType(1, 1, 1.338),
      BeadType(1, 2, -0.829), BeadType(1, 3, -3.358), BeadType(1, 4, -3.903),
      BeadType(1, 5, -5.040), BeadType(1, 6, -6.180), BeadType(1, 7, -7.320),
      BeadType(2, 1, -1.692), BeadType(2, 2, -3.599), BeadType(2, 3, -5.170),
      BeadType(2, 4, -5.861), BeadType(2, 5, -6.940), BeadType(2, 6, -8.080),
      BeadType(3, 1, -4.623), BeadType(3, 2, -5.749), BeadType(3, 3, -6.724),
      BeadType(3, 4, -7.807), BeadType(3, 5, -8.849), BeadType(4, 1, -6.180),
      BeadType(4, 2, -7.322), BeadType(4, 3, -8.472), BeadType(4, 4, -9.607),
      BeadType(5, 1, -8.080), BeadType(5, 2, -9.220), BeadType(5, 3, -10.360),
    ])
}
