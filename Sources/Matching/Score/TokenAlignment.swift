// SPDX-License-Identifier: Apache-2.0

/// The least weighted edit distance between two texts, and one optimal alignment.
///
/// Wagner and Fischer (1974) with the weights of `MatchScore`. Of several optimal alignments, the
/// one that prefers pairs over insertions and deletions, counted from the end, is chosen: the same
/// on every machine.
struct TokenAlignment {
  /// The distance in half tokens.
  let distance: Int
  /// The aligned items: `nil` on one side for an insertion or deletion.
  let pairs: [(query: Int?, unit: Int?)]

  /// Aligns two texts.
  ///
  /// - Complexity: O(*n* × *m*) in time, and in bytes.
  init(_ query: ComparedText, _ unit: ComparedText) {
    let a = query.items
    let b = unit.items
    let width = b.count + 1
    var row = [Int32](repeating: 0, count: width)
    // 0: a pair; 1: the query has an additional item; 2: the unit has an additional item.
    var steps = [UInt8](repeating: 2, count: (a.count + 1) * width)
    for j in 0..<b.count { row[j + 1] = row[j] + b[j].weight }
    for i in 0..<a.count {
      var diagonal = row[0]
      row[0] += a[i].weight
      steps[(i + 1) * width] = 1
      for j in 0..<b.count {
        let pair = diagonal + (a[i].code == b[j].code ? 0 : max(a[i].weight, b[j].weight))
        let more = row[j + 1] + a[i].weight
        let fewer = row[j] + b[j].weight
        diagonal = row[j + 1]
        var best = pair
        var step: UInt8 = 0
        if more < best { (best, step) = (more, 1) }
        if fewer < best { (best, step) = (fewer, 2) }
        row[j + 1] = best
        steps[(i + 1) * width + j + 1] = step
      }
    }
    distance = Int(row[b.count])
    var pairs: [(Int?, Int?)] = []
    var (i, j) = (a.count, b.count)
    while i > 0 || j > 0 {
      switch steps[i * width + j] {
      case 0:
        (i, j) = (i - 1, j - 1)
        pairs.append((i, j))
      case 1:
        i -= 1
        pairs.append((i, nil))
      default:
        j -= 1
        pairs.append((nil, j))
      }
    }
    pairs.reverse()
    self.pairs = pairs
  }

  /// The distance alone, or any number greater than `limit` if it is greater.
  ///
  /// - Complexity: O(*n* × *m*) at most; it stops when no cell of a row is within the limit.
  static func distance(
    _ query: ComparedText, _ unit: ComparedText, limit: Int, row: inout [Int32]
  ) -> Int {
    row.removeAll(keepingCapacity: true)
    row.append(0)
    var sum: Int32 = 0
    for item in unit.items {
      sum += item.weight
      row.append(sum)
    }
    let limit = Int32(clamping: limit)
    return query.items.withUnsafeBufferPointer { a in
      unit.items.withUnsafeBufferPointer { b in
        row.withUnsafeMutableBufferPointer { row in
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
