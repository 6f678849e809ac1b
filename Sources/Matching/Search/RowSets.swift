// SPDX-License-Identifier: Apache-2.0

/// Sets of rows as ascending numbers, for combining lists.
enum RowSets {
  /// The union of some lists; with `adjoining` only the rows where the gram's tokens are adjacent
  /// without a mark between them.
  static func union(_ lists: [PostingReader], adjoining: Bool, of count: Int) -> [UInt32] {
    var rows: [UInt32] = []
    let all = 0..<count
    if lists.count == 1, let list = lists.first {
      rows.reserveCapacity(list.count)
      list.forEach(in: all) { row, adjoins in
        if !adjoining || adjoins { rows.append(UInt32(truncatingIfNeeded: row)) }
      }
      return rows
    }
    var bits = [UInt64](repeating: 0, count: count / 64 + 1)
    bits.withUnsafeMutableBufferPointer { bits in
      for list in lists {
        list.forEach(in: all) { row, adjoins in
          if !adjoining || adjoins { bits[row >> 6] |= 1 << UInt64(row & 63) }
        }
      }
    }
    for (word, value) in bits.enumerated() where value != 0 {
      var left = value
      while left != 0 {
        rows.append(UInt32(word * 64 + left.trailingZeroBitCount))
        left &= left - 1
      }
    }
    return rows
  }

  /// The intersection of two sets.
  ///
  /// - Complexity: O(*a* + *b*), or O(*a* log *b*) when *a* is much shorter.
  static func intersection(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    if a.count > b.count { return intersection(b, a) }
    var both: [UInt32] = []
    var at = 0
    for row in a {
      if a.count * 16 < b.count {
        var high = b.count
        while at < high {
          let middle = (at + high) / 2
          if b[middle] < row { at = middle + 1 } else { high = middle }
        }
      } else {
        while at < b.count, b[at] < row { at += 1 }
      }
      if at == b.count { break }
      if b[at] == row { both.append(row) }
    }
    return both
  }
}
