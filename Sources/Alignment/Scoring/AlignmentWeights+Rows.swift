// SPDX-License-Identifier: Apache-2.0
import TextModel

extension AlignmentWeights {
  /// The row of a pair of languages, in either direction; `untabled` for pairs without a fit.
  public static func row(for source: LanguageTag, _ target: LanguageTag) -> AlignmentWeights {
    let pair = [source.language, target.language].sorted().joined(separator: "-")
    return rows.first { $0.pairs.contains(pair) }?.weights ?? untabled
  }

  /// Weights fitted by scripts/fit-alignment.py; the pairs' languages in alphabetical order.
  private static let rows: [(pairs: Set<String>, weights: AlignmentWeights)] = [
    (["en-zh"], chineseEnglish), (["en-ru"], russian), (["ru-zh"], chineseRussian),
  ]

  /// The row for pairs without a fit: the mean of the fitted ones.
  ///
  /// The abbreviations of such languages are unknown, so a full stop may not end a sentence.
  private static let untabled: AlignmentWeights = {
    var weights = mean(of: rows.map(\.weights))
    weights.stops = 0
    // Fitted on textberg alone.
    weights.calibration = [0.259, 0.74, -1.198, 0.077, -0.016, -0.691]
    return weights
  }()

  /// The mean of each weight over some rows with the same bead types; the calibration is that of the first.
  static func mean(of rows: [AlignmentWeights]) -> AlignmentWeights {
    var mean = rows[0]
    func average(_ path: WritableKeyPath<AlignmentWeights, Float>) {
      mean[keyPath: path] = rows.reduce(0) { $0 + $1[keyPath: path] } / Float(rows.count)
    }
    for path: WritableKeyPath<AlignmentWeights, Float> in [
      \.length, \.lengthVariance, \.bothBreak, \.oneBreak, \.vectors, \.lengthPrior, \.omission,
      \.foreign,
      \.wordPrior, \.exchange, \.stops, \.adaptation, \.informed.from, \.informed.full,
      \.informed.omission, \.informed.opening, \.informed.continuation, \.informed.alternation,
      \.informed.lacking, \.informed.adaptation, \.informed.faithful, \.informed.free,
      \.informed.literal,
    ] {
      average(path)
    }
    for path: WritableKeyPath<AlignmentWeights, [Float]> in [\.kinds, \.mixtures, \.cuts] {
      for place in mean[keyPath: path].indices { average(path.appending(path: \.[place])) }
    }
    for place in mean.types.indices { average(\.types[place].bias) }
    return mean
  }

  /// The row from 0.85 of a climb that started from the mean of two earlier ones
  /// (docs/alignment.md).
  private static let chineseEnglish = AlignmentWeights(
    kinds: [0.552, 0.418, 0.456, 0.403], mixtures: [0.408, 0.302, 0.351, 0.281], length: 0.515,
    lengthVariance: 10.081,
    cuts: [
      -1.278, 1.023, -0.751, 0.511, -0.199, 1.367, -0.143, 0.666, -0.537, 0.787, -0.331, 3, -3, -1,
      1,
    ], bothBreak: 2, oneBreak: 3, lengthPrior: 8.707, omission: 0.493,
    informed: informedChineseEnglish,
    wordPrior: 8.848, exchange: -0.045, stops: 1.057,
    adaptation: 0.424, calibration: [0.398, 1.27, -3.02, 0.473, 0, -0.151],
    types: [
      BeadType(1, 0, bias: -4.85), BeadType(0, 1, bias: -4.835), BeadType(1, 1, bias: -0.48),
      BeadType(1, 2, bias: -1.688), BeadType(1, 3, bias: -2.97), BeadType(1, 4, bias: -4.262),
      BeadType(1, 5, bias: -5.554), BeadType(1, 6, bias: -6.846), BeadType(1, 7, bias: -8.138),
      BeadType(2, 1, bias: -2.161), BeadType(2, 2, bias: -3.598), BeadType(2, 3, bias: -4.861),
      BeadType(2, 4, bias: -6.153), BeadType(2, 5, bias: -7.445), BeadType(2, 6, bias: -8.737),
      BeadType(3, 1, bias: -4.395), BeadType(3, 2, bias: -5.573), BeadType(3, 3, bias: -6.846),
      BeadType(3, 4, bias: -8.138), BeadType(3, 5, bias: -9.43), BeadType(4, 1, bias: -6.4),
      BeadType(4, 2, bias: -7.578), BeadType(4, 3, bias: -8.851), BeadType(4, 4, bias: -10.123),
      BeadType(5, 1, bias: -8.405), BeadType(5, 2, bias: -9.583), BeadType(5, 3, bias: -10.855),
    ])

  /// The price in known texts, from a random search around an earlier one (docs/alignment.md).
  private static let informedChineseEnglish = InformedOmission(
    omission: 0.42, opening: 1.2, continuation: 4.17, alternation: 3, lacking: 2.03,
    adaptation: 0.23, faithful: 2.5, free: -0.5, literal: 0.55)

  /// The price in known texts, from a random search around a first guess.
  private static let informedRussian = InformedOmission(
    omission: 0.2, opening: 1.1, continuation: 3.35, alternation: 6.3, lacking: 0.38,
    adaptation: 0.15, faithful: 1.9, free: -0.45, literal: 0.5)

  /// The row from a descent on all documents; a descent on every other document also improved the
  /// rest.
  private static let russian = AlignmentWeights(
    kinds: [0.427, 1.314, 2.002, 1.55], mixtures: [0.508, 0.325, 0.329, 0.3], length: 0.967,
    lengthVariance: 9.352,
    cuts: [
      -0.937, 1.094, -1.094, 1.094, -0.547, 2.159, -1.509, 0.5, -0.521, 0.612, -0.21, 3, -3, -1, 1,
    ], bothBreak: 2, oneBreak: 3, lengthPrior: 8.755, omission: 0.269,
    informed: informedRussian,
    wordPrior: 8, exchange: 2.291, stops: 1.199,
    adaptation: 0.1, calibration: [0.486, 0.137, -1.546, 1.293, 0.365, -0.719],
    types: [
      BeadType(1, 0, bias: -4.203), BeadType(0, 1, bias: -3.422), BeadType(1, 1, bias: 1.338),
      BeadType(1, 2, bias: -0.828), BeadType(1, 3, bias: -3.634), BeadType(1, 4, bias: -4.376),
      BeadType(1, 5, bias: -7.332), BeadType(1, 6, bias: -9.528), BeadType(1, 7, bias: -11.725),
      BeadType(2, 1, bias: -1.511), BeadType(2, 2, bias: -3.743), BeadType(2, 3, bias: -5.369),
      BeadType(2, 4, bias: -7.658), BeadType(2, 5, bias: -9.854), BeadType(2, 6, bias: -12.051),
      BeadType(3, 1, bias: -4.24), BeadType(3, 2, bias: -5.619), BeadType(3, 3, bias: -6.963),
      BeadType(3, 4, bias: -10.297), BeadType(3, 5, bias: -12.494), BeadType(4, 1, bias: -5.946),
      BeadType(4, 2, bias: -8.199), BeadType(4, 3, bias: -10.568), BeadType(4, 4, bias: -12.937),
      BeadType(5, 1, bias: -8.414), BeadType(5, 2, bias: -10.666), BeadType(5, 3, bias: -13.036),
    ])

  /// The row from one round of a descent on all documents that started from the Russian row; a round on every other
  /// document also improved the rest.
  private static let chineseRussian = AlignmentWeights(
    kinds: [0.394, 1.213, 2.103, 1.655], mixtures: [0.505, 0.308, 0.34, 0.308], length: 0.893,
    lengthVariance: 10.131,
    cuts: [
      -0.927, 1.094, -1.094, 1.094, -0.547, 2.159, -1.589, 0.5, -0.501, 0.622, -0.232,
      3, -3, -1, 1,
    ], bothBreak: 2, oneBreak: 3, lengthPrior: 8.826, omission: 0.248,
    informed: informedChineseRussian,
    wordPrior: 8, exchange: 2.271, stops: 1.239,
    adaptation: 0.1, calibration: [0.424, 0.093, -1.76, 1.316, 0.365, -0.621],
    types: [
      BeadType(1, 0, bias: -4.255), BeadType(0, 1, bias: -3.422), BeadType(1, 1, bias: 1.338),
      BeadType(1, 2, bias: -0.959), BeadType(1, 3, bias: -3.869), BeadType(1, 4, bias: -4.767),
      BeadType(1, 5, bias: -7.878), BeadType(1, 6, bias: -10.229), BeadType(1, 7, bias: -12.582),
      BeadType(2, 1, bias: -1.671), BeadType(2, 2, bias: -3.992), BeadType(2, 3, bias: -5.735),
      BeadType(2, 4, bias: -8.179), BeadType(2, 5, bias: -10.53), BeadType(2, 6, bias: -12.883),
      BeadType(3, 1, bias: -4.475), BeadType(3, 2, bias: -5.985), BeadType(3, 3, bias: -7.535),
      BeadType(3, 4, bias: -11.024), BeadType(3, 5, bias: -13.376), BeadType(4, 1, bias: -6.337),
      BeadType(4, 2, bias: -8.72), BeadType(4, 3, bias: -11.295), BeadType(4, 4, bias: -13.87),
      BeadType(5, 1, bias: -8.96), BeadType(5, 2, bias: -11.342), BeadType(5, 3, bias: -13.918),
    ])

  private static let informedChineseRussian = InformedOmission(
    omission: 0.208, opening: 1.092, continuation: 3.35, alternation: 6.3, lacking: 0.355,
    adaptation: 0.15, faithful: 1.9, free: -0.45, literal: 0.5)
}
