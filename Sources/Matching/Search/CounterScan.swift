/// Finds the counters that have come far enough, a word of them at a time.
enum CounterScan {
  /// Calls `body` with the place of each counter that is at least `least`, in ascending order.
  ///
  /// A counter is below half of what its type holds, so adding what `least` lacks to that half sets
  /// its highest bit exactly when it is far enough, and carries into no other.
  ///
  /// - Parameters:
  ///   - counters: followed by eight more that are zero; aligned to eight bytes.
  ///   - least: from 1 to half of what a counter holds.
  /// - Complexity: O(*count*), eight bytes a step.
  @inline(__always)
  static func forEach<Counter: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    _ counters: UnsafeMutablePointer<Counter>, _ count: Int, atLeast least: Counter,
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
