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
  mutating func findEventYears(_ own: [Quantity], _ its: [Quantity]) {
    guard !own.isEmpty || !its.isEmpty else { return }
    let lacking = source.indices.filter { !isFoundInTarget[$0] }
    let added = target.indices.filter { !isFoundInSource[$0] }
    for at in lacking {
      isFoundInTarget[at] = Self.isYear(source[at], of: its, besides: added.map { target[$0] })
    }
    for at in added {
      isFoundInSource[at] = Self.isYear(target[at], of: own, besides: lacking.map { source[$0] })
    }
  }

  /// Whether a quantity is a year of an event of the other text, which has no other year of it left.
  private static func isYear(
    _ quantity: Quantity, of events: [Quantity], besides others: [Quantity]
  ) -> Bool {
    func agrees(_ year: Quantity, _ other: Quantity) -> Bool {
      year.agreement(with: other) == .same
    }
    return events.contains { event in
      agrees(event, quantity)
        && !events.contains { year in
          year.range == event.range && others.contains { agrees(year, $0) }
        }
    }
  }
}
