// SPDX-License-Identifier: Apache-2.0

/// How far two spellings of a name are apart.
enum NameDistance {
  /// 0 for equal letters, 1 if one letter is inserted, left out or replaced or two neighbours are
  /// exchanged, `nil` for more.
  ///
  /// - Complexity: O(*n*).
  static func small<Letter: Equatable>(_ a: [Letter], _ b: [Letter]) -> Int? {
    guard abs(a.count - b.count) <= 1 else { return nil }
    var head = 0
    let shorter = min(a.count, b.count)
    while head < shorter, a[head] == b[head] { head += 1 }
    if head == a.count, head == b.count { return 0 }
    var tail = 0
    while tail < shorter - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    let (left, right) = (a.count - head - tail, b.count - head - tail)
    if max(left, right) == 1 { return 1 }
    return left == 2 && right == 2 && a[head] == b[head + 1] && a[head + 1] == b[head] ? 1 : nil
  }

  /// The number of letters inserted, left out, replaced or exchanged with a neighbour (Damerau's distance
  /// by optimal string alignment), at most `limit`; `nil` for more.
  ///
  /// - Complexity: O(*a* · *b*), and O(1) where the lengths differ by more than `limit`.
  static func between<Letter: Equatable>(_ a: [Letter], _ b: [Letter], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    if limit <= 1 { return small(a, b).flatMap { $0 <= limit ? $0 : nil } }
    var before: [Int] = []
    var above = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var best = min(above[j] + (a[i] == b[j] ? 0 : 1), above[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      (before, above) = (above, row)
    }
    return above[b.count] <= limit ? above[b.count] : nil
  }
}
