// SPDX-License-Identifier: Apache-2.0

/// The least weighted edit distance between two texts, and one optimal alignment.
///
/// Wagner and Fischer (1974) with the weights of `MatchScore`. Of several optimal alignments, the
/// one that prefers pairs over insertions and deletions, counted from the end, is chosen: the same
/// on every machine.
///
/// Texts of thousands of items are compared between the items at their start and end that are equal. If that is still
/// too much, what is between them is aligned item by item, without a search: a distance that is too large at times, and
/// never too small.
struct TokenAlignment {
  /// The most pairs of items that are compared: 16.8 million, for example of two texts of 4,096 items.
  static let mostPairs = 1 << 24

  /// The distance in half tokens.
  let distance: Int
  /// The aligned items: `nil` on one side for an insertion or deletion.
  let pairs: [(query: Int?, unit: Int?)]

  /// Aligns two texts.
  ///
  /// - Complexity: O(*n* × *m*) in time, and in bytes, for *n* × *m* up to `mostPairs`; O(*n* + *m*) above it.
  init(_ query: ComparedText, _ unit: ComparedText, mostPairs: Int = Self.mostPairs) {
    let (head, tail) = query.items.withUnsafeBufferPointer { a in
      unit.items.withUnsafeBufferPointer { b in Self.equalEnds(a, b) }
    }
    // The end of an optimal alignment pairs the equal items there. Its start may pair other ones, if items are repeated.
    let whole = (query.items.count - tail + 1) * (unit.items.count - tail + 1)
    let start = whole > mostPairs ? head : 0
    let a = query.items[start..<query.items.count - tail]
    let b = unit.items[start..<unit.items.count - tail]
    let middle: (distance: Int, pairs: [(query: Int?, unit: Int?)])
    if (query.items.count - head - tail) * (unit.items.count - head - tail) > mostPairs {
      middle = Self.paired(a, b)
    } else {
      middle = Self.aligned(a, b)
    }
    distance = middle.distance
    var pairs: [(query: Int?, unit: Int?)] = []
    pairs.reserveCapacity(start + middle.pairs.count + tail)
    for at in 0..<start { pairs.append((at, at)) }
    pairs += middle.pairs
    for at in 0..<tail { pairs.append((a.endIndex + at, b.endIndex + at)) }
    self.pairs = pairs
  }

  /// The numbers of equal items at the starts and at the ends of two texts; no item is in both.
  private static func equalEnds(
    _ a: UnsafeBufferPointer<ComparedText.Item>, _ b: UnsafeBufferPointer<ComparedText.Item>
  ) -> (head: Int, tail: Int) {
    let least = min(a.count, b.count)
    var tail = 0
    while tail < least, a[a.count - 1 - tail].code == b[b.count - 1 - tail].code { tail += 1 }
    var head = 0
    while head < least - tail, a[head].code == b[head].code { head += 1 }
    return (head, tail)
  }

  /// An optimal alignment.
  private static func aligned(
    _ a: ArraySlice<ComparedText.Item>, _ b: ArraySlice<ComparedText.Item>
  ) -> (distance: Int, pairs: [(query: Int?, unit: Int?)]) {
    let (first, other) = (a.startIndex, b.startIndex)
    let width = b.count + 1
    var row = [Int32](repeating: 0, count: width)
    // 0: a pair; 1: the query has an additional item; 2: the unit has an additional item.
    var steps = [UInt8](repeating: 2, count: (a.count + 1) * width)
    for j in 0..<b.count { row[j + 1] = row[j] + b[other + j].weight }
    for i in 0..<a.count {
      let item = a[first + i]
      var diagonal = row[0]
      row[0] += item.weight
      steps[(i + 1) * width] = 1
      for j in 0..<b.count {
        let unit = b[other + j]
        let pair = diagonal + (item.code == unit.code ? 0 : max(item.weight, unit.weight))
        let more = row[j + 1] + item.weight
        let fewer = row[j] + unit.weight
        diagonal = row[j + 1]
        var best = pair
        var step: UInt8 = 0
        if more < best { (best, step) = (more, 1) }
        if fewer < best { (best, step) = (fewer, 2) }
        row[j + 1] = best
        steps[(i + 1) * width + j + 1] = step
      }
    }
    var pairs: [(query: Int?, unit: Int?)] = []
    var (i, j) = (a.count, b.count)
    while i > 0 || j > 0 {
      switch steps[i * width + j] {
      case 0:
        (i, j) = (i - 1, j - 1)
        pairs.append((first + i, other + j))
      case 1:
        i -= 1
        pairs.append((first + i, nil))
      default:
        j -= 1
        pairs.append((nil, other + j))
      }
    }
    pairs.reverse()
    return (Int(row[b.count]), pairs)
  }

  /// The alignment that pairs items at the same places.
  private static func paired(
    _ a: ArraySlice<ComparedText.Item>, _ b: ArraySlice<ComparedText.Item>
  ) -> (distance: Int, pairs: [(query: Int?, unit: Int?)]) {
    let least = min(a.count, b.count)
    var pairs: [(query: Int?, unit: Int?)] = []
    pairs.reserveCapacity(max(a.count, b.count))
    for (i, j) in zip(a.indices, b.indices) { pairs.append((i, j)) }
    for i in a.indices.dropFirst(least) { pairs.append((i, nil)) }
    for j in b.indices.dropFirst(least) { pairs.append((nil, j)) }
    let distance = a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in pairedDistance(a, b) }
    }
    return (distance, pairs)
  }

  /// The distance with pairs of the items at the same places.
  private static func pairedDistance(
    _ a: UnsafeBufferPointer<ComparedText.Item>, _ b: UnsafeBufferPointer<ComparedText.Item>
  ) -> Int {
    let least = min(a.count, b.count)
    var distance = 0
    for at in 0..<least where a[at].code != b[at].code {
      distance += Int(max(a[at].weight, b[at].weight))
    }
    for item in a[least...] { distance += Int(item.weight) }
    for item in b[least...] { distance += Int(item.weight) }
    return distance
  }

  /// The distance alone, or any number greater than `limit` if it is greater.
  ///
  /// - Complexity: O(*n* × *m*) at most; it stops when no cell of a row is within the limit. O(*n* + *m*) above
  ///   `mostPairs`.
  static func distance(
    _ query: ComparedText, _ unit: ComparedText, limit: Int, mostPairs: Int = Self.mostPairs,
    row: inout [Int32]
  ) -> Int {
    let limit = Int32(clamping: limit)
    return query.items.withUnsafeBufferPointer { a in
      unit.items.withUnsafeBufferPointer { b in
        let (head, tail) = equalEnds(a, b)
        let a = UnsafeBufferPointer(rebasing: a[head..<a.count - tail])
        let b = UnsafeBufferPointer(rebasing: b[head..<b.count - tail])
        if a.count * b.count > mostPairs { return pairedDistance(a, b) }
        row.removeAll(keepingCapacity: true)
        row.append(0)
        var sum: Int32 = 0
        for item in b {
          sum += item.weight
          row.append(sum)
        }
        return row.withUnsafeMutableBufferPointer { row in
          for i in 0..<a.count {
            var diagonal = row[0]
            let weight = a[i].weight
            row[0] += weight
            var least = row[0]
            var left = row[0]
            for j in 0..<b.count {
              let pair = diagonal &+ (a[i].code == b[j].code ? 0 : max(weight, b[j].weight))
              diagonal = row[j + 1]
              left = min(pair, diagonal &+ weight, left &+ b[j].weight)
              row[j + 1] = left
              least = min(least, left)
            }
            if least > limit { return Int(limit) + 1 }
          }
          return Int(row[b.count])
        }
      }
    }
  }
}
