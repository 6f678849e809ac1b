// SPDX-License-Identifier: Apache-2.0

/// Groups of rows of similar length and number of marks, for posting lists in a database.
///
/// The number of a row in a list begins with its bucket, so that rows of the lengths that a query allows
/// are a range of numbers. Lengths up to 32 tokens have buckets of their own; longer ones share one with
/// lengths up to 7 % away.
package enum ListBucket {
  /// The number of buckets.
  package static let count = 256
  /// The number of rows of a bucket in one part of a memory.
  package static let capacity = 1 << 24

  /// The first length of each class of lengths; the last class has no end.
  private static let starts: [Int] = {
    var starts = Array(0...32)
    while starts.count < count / MarkClass.count {
      let last = starts.last ?? 0
      starts.append(max(last + 1, last * 107 / 100))
    }
    return starts
  }()

  /// The bucket of a row.
  static func bucket(length: Int, marks: Int) -> Int {
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= length { low = middle } else { high = middle - 1 }
    }
    return low * MarkClass.count + MarkClass.of(length: length, marks: marks)
  }

  /// The lengths of the rows of a bucket, and their class of marks; `nil` for a number without rows.
  static func shape(of bucket: Int) -> (lengths: ClosedRange<Int>, markClass: Int)? {
    let (place, markClass) = bucket.quotientAndRemainder(dividingBy: MarkClass.count)
    guard starts.indices.contains(place) else { return nil }
    let end = place + 1 < starts.count ? starts[place + 1] - 1 : Int.max / 8
    return (starts[place]...end, markClass)
  }

  /// The number of a row.
  ///
  /// - Parameter place: 0..<`capacity`.
  package static func number(bucket: Int, place: Int) -> Int32 {
    Int32(truncatingIfNeeded: (bucket - count / 2) << 24 | place)
  }

  /// The numbers of the rows of a bucket.
  static func numbers(of bucket: Int) -> ClosedRange<Int32> {
    number(bucket: bucket, place: 0)...number(bucket: bucket, place: capacity - 1)
  }
}
