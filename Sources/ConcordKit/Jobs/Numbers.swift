// SPDX-License-Identifier: Apache-2.0

/// A figure in 0...1 in hundredths, rounded down so that an uncertain value never reads as 1.00.
///
/// The rounding also keeps a file unchanged when a value changes very little.
func hundredths(_ value: Double) -> Double {
  // Neither of the two comparisons holds for NaN.
  guard value > 0 else { return 0 }
  // A figure that was read as 0.57 stays 0.57, although 0.57 × 100 is 56.999….
  return (min(value, 1) * 100 + 1e-9).rounded(.down) / 100
}

/// Such a figure as text: `0.97`.
func decimals(_ value: Double) -> String {
  let figure = Int((hundredths(value) * 100).rounded())
  return "\(figure / 100).\(figure % 100 < 10 ? "0" : "")\(figure % 100)"
}
