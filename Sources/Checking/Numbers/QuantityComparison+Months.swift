// SPDX-License-Identifier: Apache-2.0
import Languages

extension QuantityComparison {
  /// Finds ranges of months that the other text tells in quarters or halves of a year: 1—9月 and `the first three quarters`.
  mutating func findMonths() {
    for (first, last) in Self.monthRanges(of: source) where !isFoundInTarget[last] {
      for its in target.indices where Self.span(target[its], source[first], source[last]) {
        (isFoundInTarget[first], isFoundInTarget[last], isFoundInSource[its]) = (true, true, true)
      }
    }
    for (first, last) in Self.monthRanges(of: target) where !isFoundInSource[last] {
      for own in source.indices where Self.span(source[own], target[first], target[last]) {
        (isFoundInSource[first], isFoundInSource[last], isFoundInTarget[own]) = (true, true, true)
      }
    }
  }

  /// The ends of the ranges of months without a day.
  private static func monthRanges(of quantities: [Quantity]) -> [(first: Int, last: Int)] {
    func isMonth(_ at: Int) -> Bool {
      quantities[at].date.map { $0.month != nil && $0.day == nil } ?? false
    }
    return quantities.indices.dropFirst().filter {
      quantities[$0].link == .range && isMonth($0) && isMonth($0 - 1)
    }.map { ($0 - 1, $0) }
  }

  /// Whether a quarter, a half of a year or several quarters from its beginning are the months of a range.
  private static func span(_ period: Quantity, _ first: Quantity, _ last: Quantity) -> Bool {
    guard let start = first.date?.month, let end = last.date?.month,
      let count = Int(exactly: period.kind == .measure ? period.written : period.value)
    else { return false }
    let months = Double(end - start + 1)
    switch period.kind {
    case .quarter: return start == 3 * count - 2 && end == 3 * count
    case .halfYear: return start == 6 * count - 5 && end == 6 * count
    case .measure where period.unit?.name == "quarteryear":
      return start == 1 && months == 3 * period.written
    default: return false
    }
  }
}
