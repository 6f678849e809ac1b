// SPDX-License-Identifier: Apache-2.0
import Languages

extension QuantityComparison {
  /// Finds ranges of months that the other text tells in quarters or halves of a year: 1—9月 and `the first three quarters`.
  mutating func findMonths() {
    for (first, last) in Self.monthRanges(of: source) where !isFoundInTarget[last] {
      for its in target.indices where Self.span(target[its], from: source[first], to: source[last])
      {
        (isFoundInTarget[first], isFoundInTarget[last], isFoundInSource[its]) = (true, true, true)
      }
    }
    for (first, last) in Self.monthRanges(of: target) where !isFoundInSource[last] {
      for own in source.indices where Self.span(source[own], from: target[first], to: target[last])
      {
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
  private static func span(_ period: Quantity, from first: Quantity, to last: Quantity) -> Bool {
    let written = period.kind == .measure ? period.written : period.value
    guard let start = first.date?.month, let end = last.date?.month, (1...4).contains(written),
      let count = Int(exactly: written)
    else { return false }
    switch period.kind {
    case .quarter: return start == 3 * count - 2 && end == 3 * count
    case .halfYear: return start == 6 * count - 5 && end == 6 * count
    case .measure where period.unit?.name == "quarteryear":
      return start == 1 && end == 3 * count
    default: return false
    }
  }
}
