// SPDX-License-Identifier: Apache-2.0
import TextModel

extension AlignmentWeights {
  /// The row of a pair of languages, in either direction; `untabled` for pairs without a fit.
  public static func row(for source: LanguageTag, _ target: LanguageTag) -> AlignmentWeights {
    let pair = [source.language, target.language].sorted().joined(separator: "-")
    return rows.first { $0.pairs.contains(pair) }?.weights ?? untabled
  }

  /// The weights of a pair of languages, in either direction, where lexicons know no words; `nil` for pairs without a fit.
  public static func uninformed(
    for source: LanguageTag, _ target: LanguageTag
  ) -> AlignmentWeights? {
    let pair = [source.language, target.language].sorted().joined(separator: "-")
    return rows.first { $0.pairs.contains(pair) }?.uninformed
  }

  /// Weights fitted by scripts/fit-alignment.py; the pairs' languages in alphabetical order.
  private static let rows:
    [(pairs: Set<String>, weights: AlignmentWeights, uninformed: AlignmentWeights?)] = [
      (["en-zh"], chineseEnglish, chineseEnglishUninformed), (["en-ru"], russian, nil),
      (["ru-zh"], chineseRussian, nil),
    ]

  /// The row for pairs without a fit: the mean of the fitted ones.
  ///
  /// The abbreviations of such languages are unknown, so a full stop may not end a sentence.
  private static let untabled: AlignmentWeights = {
    var weights = mean(of: rows.map(\.weights))
    weights.stops = 0
    // Fitted on textberg alone.
    weights.calibration = [0.244, 1.108, -1.131, 0.132, 0.278, -0.285]
    return weights
  }()

  /// The weights between these and those without lexicons, for texts with a known share of the words, 0...1; the two have
  /// the same bead types.
  func mixed(with uninformed: AlignmentWeights, known share: Float) -> AlignmentWeights {
    let part = informedPart(known: share)
    return part == 1 ? self : Self.mean(of: [self, uninformed], shares: [part, 1 - part])
  }

  /// The mean of each weight over some rows with the same bead types.
  ///
  /// - Parameter shares: the share of each row, together 1; left out, they are equal.
  static func mean(of rows: [AlignmentWeights], shares: [Float]? = nil) -> AlignmentWeights {
    let shares = shares ?? rows.map { _ in 1 / Float(rows.count) }
    var mean = rows[0]
    func average(_ path: WritableKeyPath<AlignmentWeights, Float>) {
      mean[keyPath: path] = zip(rows, shares).reduce(0) { $0 + $1.0[keyPath: path] * $1.1 }
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
    for path: WritableKeyPath<AlignmentWeights, [Float]> in [
      \.kinds, \.mixtures, \.cuts, \.calibration,
    ] {
      for place in mean[keyPath: path].indices { average(path.appending(path: \.[place])) }
    }
    for place in mean.types.indices { average(\.types[place].bias) }
    return mean
  }

  /// The row from a climb that started from an earlier one when the core lexicon was added (docs/alignment.md).
  private static let chineseEnglish = AlignmentWeights(
    kinds: [0.552, 0.418, 0.54, 0.403], mixtures: [0.408, 0.302, 0.355, 0.31], length: 0.515,
    lengthVariance: 10.081,
    cuts: [
      -1.333, 1.023, -0.751, 0.588, -0.199, 1.618, -0.229, 0.947, -0.455, 0.835, -0.342, 3, -3, -1,
      1,
    ], bothBreak: 2, oneBreak: 3, lengthPrior: 10.2, omission: 0.493,
    informed: informedChineseEnglish,
    wordPrior: 7.963, exchange: -0.045, stops: 1.045,
    adaptation: 0.395, calibration: [0.398, 1.27, -3.02, 0.473, 0, -0.151],
    types: types([
      -4.85, -4.977, -0.48, -1.688, -2.97, -4.262, -5.554, -6.846, -8.138, -2.193, -3.63, -4.893,
      -6.185, -7.477, -8.769, -4.46, -5.638, -6.911, -8.203, -9.495, -6.497, -7.675, -8.948, -10.22,
      -8.534, -9.712, -10.984,
    ]))

  /// The row where lexicons know no words, from two climbs that started from the row above (docs/alignment.md).
  private static let chineseEnglishUninformed = AlignmentWeights(
    kinds: [0.671, 0.375, 0.66, 0.522], mixtures: [0.383, 0.418, 0.408, 0.398], length: 0.515,
    lengthVariance: 10.172,
    cuts: [
      -1.283, 1.165, -0.377, 1.114, -0.121, 1.463, -0.151, 0.871, -0.691, 1.073, -0.243, 3, -3, -1,
      1,
    ], bothBreak: 2, oneBreak: 3, lengthPrior: 11.675, omission: 0.609,
    informed: informedChineseEnglish,
    wordPrior: 7.618, exchange: -0.044, stops: 1.007,
    adaptation: 0.406, calibration: [0.398, 1.27, -3.02, 0.473, 0, -0.151],
    types: types([
      -4.641, -5.276, -0.48, -1.804, -2.878, -4.078, -5.278, -6.477, -7.677, -1.76, -3.711, -4.882,
      -6.082, -7.282, -8.481, -4.303, -5.595, -6.889, -8.089, -9.288, -6.216, -7.507, -8.801,
      -10.094, -8.129, -9.42, -10.713,
    ]))

  /// The price in known texts, from a random search around an earlier one (docs/alignment.md).
  private static let informedChineseEnglish = InformedOmission(
    omission: 0.42, opening: 1.267, continuation: 4.17, alternation: 3, lacking: 2.03,
    adaptation: 0.316, faithful: 2.5, free: -0.5, literal: 0.55)

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
    types: types([
      -4.203, -3.422, 1.338, -0.828, -3.634, -4.376, -7.332, -9.528, -11.725, -1.511, -3.743,
      -5.369, -7.658, -9.854, -12.051, -4.24, -5.619, -6.963, -10.297, -12.494, -5.946, -8.199,
      -10.568, -12.937, -8.414, -10.666, -13.036,
    ]))

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
    types: types([
      -4.255, -3.422, 1.338, -0.959, -3.869, -4.767, -7.878, -10.229, -12.582, -1.671, -3.992,
      -5.735, -8.179, -10.53, -12.883, -4.475, -5.985, -7.535, -11.024, -13.376, -6.337, -8.72,
      -11.295, -13.87, -8.96, -11.342, -13.918,
    ]))

  private static let informedChineseRussian = InformedOmission(
    omission: 0.208, opening: 1.092, continuation: 3.35, alternation: 6.3, lacking: 0.355,
    adaptation: 0.15, faithful: 1.9, free: -0.45, literal: 0.5)
}
