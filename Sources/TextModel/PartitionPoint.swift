// SPDX-License-Identifier: Apache-2.0

extension RandomAccessCollection {
  /// Where the elements begin that a condition does not hold for, of a collection whose first elements all fulfil it.
  ///
  /// - Complexity: O(log *n*).
  package func partitionPoint(where isBefore: (Element) -> Bool) -> Index {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = index(low, offsetBy: distance(from: low, to: high) / 2)
      if isBefore(self[middle]) { low = index(after: middle) } else { high = middle }
    }
    return low
  }
}
