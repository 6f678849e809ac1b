// SPDX-License-Identifier: Apache-2.0
/// FNV-1a (Fowler, Noll and Vo) with 64 bits: one multiplication per byte, good for short keys.
///
/// Callers that need mixed low bits for an open-addressing table finalise the value themselves.
package enum FNV1a {
  /// The value before the first byte.
  @inlinable package static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// The value after one more byte.
  @inlinable
  @inline(__always)
  package static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of some bytes.
  ///
  /// - Complexity: O(*bytes*).
  @inlinable
  package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    // A caller that is not specialized would look up how to iterate at every byte.
    if let whole = bytes.withContiguousStorageIfAvailable({ Self.hash($0) }) { return whole }
    var hash = seed
    for byte in bytes { hash = mix(hash, byte) }
    return hash
  }

  /// The hash of the bytes of a buffer; not generic, so that every caller gets it inline.
  @inlinable
  @inline(__always)
  package static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = mix(hash, byte) }
    return hash
  }
}
