/// A figure between 0 and 1 in hundredths, rounded down so that nothing unsure reads as 1.00, and so
/// that a hair's breadth does not change a file.
func hundredths(_ value: Double) -> Double {
  // A figure that was read back as 0.57 is 0.57 again, though 0.57 × 100 is 56.999….
  (min(max(value, 0), 1) * 100 + 1e-9).rounded(.down) / 100
}

/// Such a figure as text: `0.97`.
func decimals(_ value: Double) -> String {
  let figure = Int((hundredths(value) * 100).rounded())
  return "\(figure / 100).\(figure % 100 < 10 ? "0" : "")\(figure % 100)"
}
