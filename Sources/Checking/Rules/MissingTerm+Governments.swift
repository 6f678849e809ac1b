// SPDX-License-Identifier: Apache-2.0
import Matching

extension MissingTerm {
  /// The countries in the target whose governments capitals of the source may mean, by the places of these: `China`
  /// for `Beijing`.
  static func governments(in segment: AnalyzedSegment) -> [Range<Int>: String] {
    let target = segment.segment.target
    guard let source = segment.segment.source else { return [:] }
    return CityContrast.governments(
      in: ContrastPair((source.language, source.text), (target.language, target.text)))
  }
}
