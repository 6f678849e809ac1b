// SPDX-License-Identifier: Apache-2.0

/// Eight bytes of a text as one number, with the first one lowest.
///
/// A word is folded, hashed and compared in a few operations instead of one per byte.
struct ByteLanes {
  /// The bytes.
  let bits: UInt64

  private static let each: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x80 * each

  @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  /// The bytes from an offset on; `nil` if there are fewer than eight.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    guard offset + 8 <= bytes.count else { return nil }
    bits = UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes)
        .loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The first one to eight bytes, with zeros for the rest.
  @inline(__always)
  func prefix(_ count: Int) -> UInt64 { bits & (.max &>> UInt64(64 - count * 8)) }

  /// The number of ASCII letters and digits at the beginning, and the eight bytes with ASCII
  /// capitals made small.
  @inline(__always)
  func asciiWord() -> (count: Int, small: UInt64) {
    let low = bits & ~Self.tops
    let lowered = low | 0x20 * Self.each
    // The sum sets the top bit of a byte that reaches the bound.
    let letters = (lowered + 0x1F * Self.each) & ~(lowered + 0x05 * Self.each) & Self.tops & ~bits
    let digits = (low + 0x50 * Self.each) & ~(low + 0x46 * Self.each) & Self.tops & ~bits
    let others = ~(letters | digits) & Self.tops
    return (others.trailingZeroBitCount >> 3, bits | letters >> 2)
  }
}
