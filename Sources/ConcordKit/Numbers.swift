/// A figure rounded to four decimals, so that it reads and compares the same everywhere.
func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

/// A figure between 0 and 1 with two decimals, rounded down so that nothing unsure reads as 1.00, and
/// so that a hair's breadth does not change a file: `0.97`.
func decimals(_ value: Double) -> String {
  let figure = Int((min(max(value, 0), 1) * 100).rounded(.down))
  return "\(figure / 100).\(figure % 100 < 10 ? "0" : "")\(figure % 100)"
}
