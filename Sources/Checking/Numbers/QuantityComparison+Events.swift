// SPDX-License-Identifier: Apache-2.0
import Languages

extension QuantityComparison {
  /// Finds the years of events that only the other text names: 辛亥革命, `the Revolution of 1911`.
  ///
  /// Where each text has another year of one event, it is left to be compared: 1894 and 1895 of 甲午战争.
  ///
  /// - Parameters:
  ///   - own: the years of the events of the source.
  ///   - its: those of the target.
  /// - Complexity: O(*years* × *quantities*), each at most 400.
  mutating func findEventYears(_ own: [Quantity], _ its: [Quantity]) {
    guard !own.isEmpty || !its.isEmpty else { return }
    let lacking = source.indices.filter { !isFoundInTarget[$0] }
    let added = target.indices.filter { !isFoundInSource[$0] }
    let itsDated = Self.events(of: its, datedBy: added.map { target[$0] })
    let ownDated = Self.events(of: own, datedBy: lacking.map { source[$0] })
    for at in lacking {
      isFoundInTarget[at] = its.contains {
        Self.agree($0, source[at]) && !itsDated.contains($0.range)
      }
    }
    for at in added {
      isFoundInSource[at] = own.contains {
        Self.agree($0, target[at]) && !ownDated.contains($0.range)
      }
    }
  }

  /// The places of the events that have a year among some quantities.
  private static func events(of years: [Quantity], datedBy others: [Quantity]) -> Set<Range<Int>> {
    Set(years.filter { year in others.contains { agree(year, $0) } }.map(\.range))
  }

  private static func agree(_ year: Quantity, _ other: Quantity) -> Bool {
    year.agreement(with: other) == .same
  }
}
