// SPDX-License-Identifier: Apache-2.0

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
