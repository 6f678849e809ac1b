// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A 64-bit hash of some content: equal for equal bytes and, in practice, different for different
/// bytes.
///
/// It distinguishes states of a text. Damage on the disk is found by `Checksum`, and the version of
/// a file by `FileStamp`, which does not read it. Not safe against an adversary.
package struct ContentHash: Hashable, Sendable {
  /// The hash as a number.
  package let value: UInt64

  /// The hash of bytes.
  ///
  /// - Complexity: O(*bytes*).
  @inlinable
  package init(_ bytes: some Sequence<UInt8>) { value = FNV1a.hash(bytes) }

  /// The hash of a name, a zero and bytes.
  ///
  /// - Complexity: O(*bytes*).
  package init(_ bytes: [UInt8], after name: String) {
    var hash = FNV1a.mix(FNV1a.hash(name.utf8), 0)
    bytes.withUnsafeBufferPointer { for byte in $0 { hash = FNV1a.mix(hash, byte) } }
    value = hash
  }

  /// The hash with a known value.
  package init(raw value: UInt64) { self.value = value }

  /// The hash in digits and small Latin letters (base 36).
  package var text: String { String(value, radix: 36) }

  /// The lower half of the hash in the same digits, for checksums that people see.
  package var shortText: String { String(UInt32(truncatingIfNeeded: value), radix: 36) }

  /// Eight bytes, lowest first.
  package var bytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
}
