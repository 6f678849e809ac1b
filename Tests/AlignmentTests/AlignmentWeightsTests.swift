// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Alignment

@Suite struct AlignmentWeightsTests {
  static let german = LanguageTag("de") ?? .undetermined
  static let french = LanguageTag("fr") ?? .undetermined
  static let fitted: [(LanguageTag, LanguageTag)] = [
    (.chinese, .english), (.english, .russian), (.chinese, .russian),
  ]

  @Test("Each pair of the fit has weights of its own, in both directions")
  func rows() {
    let rows = Self.fitted.map { AlignmentWeights.row(for: $0.0, $0.1) }
    #expect(rows == Self.fitted.map { AlignmentWeights.row(for: $0.1, $0.0) })
    #expect(Set(rows).count == 3)
    #expect(!rows.contains(.row(for: Self.german, Self.french)))
  }

  @Test("A pair without a fit has the mean of the fitted weights, and no stops")
  func mean() {
    let rows = Self.fitted.map { AlignmentWeights.row(for: $0.0, $0.1) }
    let other = AlignmentWeights.row(for: Self.german, Self.french)
    func isMean(_ value: (AlignmentWeights) -> Float) -> Bool {
      abs(value(other) - rows.map(value).reduce(0, +) / 3) < 1e-4
    }
    #expect(isMean(\.length) && isMean(\.omission) && isMean(\.informed.continuation))
    #expect(other.kinds.indices.allSatisfy { kind in isMean { $0.kinds[kind] } })
    #expect(other.cuts.indices.allSatisfy { cut in isMean { $0.cuts[cut] } })
    for (place, type) in other.types.enumerated() {
      for row in rows {
        #expect((row.types[place].source, row.types[place].target) == (type.source, type.target))
      }
      #expect(isMean { $0.types[place].bias })
    }
    #expect(other.stops == 0)
    // Of one row, the mean is the row.
    #expect(AlignmentWeights.mean(of: [rows[0]]) == rows[0])
  }
}
