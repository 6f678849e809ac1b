/// A figure rounded to four decimals, so that it reads and compares the same everywhere.
func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

/// A figure between 0 and 1 with four decimals: `0.9731`.
func decimals(_ value: Double) -> String {
  let figure = Int((min(max(value, 0), 1) * 10_000).rounded())
  let tail = String(figure % 10_000)
  return "\(figure / 10_000)." + String(repeating: "0", count: 4 - tail.count) + tail
}
