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

/// The checksum of all files in `.concord/`.
///
/// Four lanes of multiply and rotate, in the manner of xxHash (Collet 2012). It finds damage and is
/// not a defence against forgery: whoever can write `.concord/` can also write the glossaries.
package enum Checksum {
  /// The checksum of some bytes.
  ///
  /// - Complexity: O(*bytes*), several bytes per nanosecond.
  package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let prime: UInt64 = 0x9E37_79B1_85EB_CA87
    let second: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    var lanes = (prime &+ second, second, UInt64(0), 0 &- prime)
    @inline(__always) func round(_ lane: UInt64, _ at: Int) -> UInt64 {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let mixed = lane &+ word &* second
      return (mixed << 31 | mixed >> 33) &* prime
    }
    var at = 0
    while at + 32 <= bytes.count {
      lanes.0 = round(lanes.0, at)
      lanes.1 = round(lanes.1, at + 8)
      lanes.2 = round(lanes.2, at + 16)
      lanes.3 = round(lanes.3, at + 24)
      at += 32
    }
    var sum = UInt64(bytes.count) &* prime
    for lane in [lanes.0, lanes.1, lanes.2, lanes.3] { sum = (sum ^ lane) &* second ^ sum >> 29 }
    while at < bytes.count {
      sum = (sum ^ UInt64(bytes[at])) &* prime
      sum = sum << 11 | sum >> 53
      at += 1
    }
    sum = (sum ^ sum >> 33) &* second
    return sum ^ sum >> 32
  }

  /// The checksum of an array.
  package static func of(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { of($0) } }
}
