// SPDX-License-Identifier: Apache-2.0

/// Finds the counters that have reached a minimum, one machine word of counters at a time.
enum CounterScan {
  /// Calls `body` with the place of each counter that is at least `least`, in ascending order.
  ///
  /// A counter is less than half of its type's range. Adding the difference of that half and
  /// `least` therefore sets its highest bit exactly if the counter is at least `least`, without a
  /// carry into another counter.
  ///
  /// - Parameters:
  ///   - counters: followed by eight more that are zero; aligned to eight bytes.
  ///   - count: the number of counters.
  ///   - least: from 1 to half of a counter's range.
  /// - Complexity: O(*count*), eight bytes per step.
  @inline(__always)
  static func forEach<Counter: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    in counters: UnsafeMutablePointer<Counter>, count: Int, atLeast least: Counter,
    _ body: (_ at: Int) -> Void
  ) {
    let size = MemoryLayout<Counter>.size
    let ones = UInt64.max / UInt64(Counter.max)
    let half = Counter(1) << Counter(Counter.bitWidth - 1)
    let high = ones &* UInt64(half)
    let lack = ones &* UInt64(half - least)
    let words = UnsafeRawPointer(counters)
    var byte = 0
    while byte < count * size {
      let word = UInt64(littleEndian: words.load(fromByteOffset: byte, as: UInt64.self))
      var far = (word &+ lack) & high
      while far != 0 {
        body((byte + far.trailingZeroBitCount / 8) / size)
        far &= far &- 1
      }
      byte += 8
    }
  }
}
