// SPDX-License-Identifier: Apache-2.0

/// A position in bytes that `ByteWriter` wrote; both readers advance it.
///
/// It never reads outside the bytes: a value that does not fit gives `nil`, and the position is
/// then undefined.
package struct ByteCursor {
  @usableFromInline let bytes: UnsafeRawBufferPointer
  @usableFromInline var at = 0

  /// Starts at the first byte; the bytes must outlive the cursor.
  @inlinable
  package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The number of bytes read.
  @inlinable package var position: Int { at }
  /// The number of bytes left.
  @inlinable package var remaining: Int { bytes.count - at }

  /// The next number; `nil` if the bytes end too soon or it has more than 64 bits.
  @inlinable
  package mutating func number() -> Int? {
    var value: UInt = 0
    var shift: UInt = 0
    while at < bytes.count, shift < 64 {
      let byte = bytes[at]
      at += 1
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value) }
      shift += 7
    }
    return nil
  }

  /// The next text or byte string, without its length; `nil` if it is longer than the remaining
  /// bytes.
  @inlinable
  package mutating func slice() -> UnsafeRawBufferPointer? {
    guard let count = number(), count >= 0, count <= remaining else { return nil }
    defer { at += count }
    return UnsafeRawBufferPointer(rebasing: bytes[at..<at + count])
  }
}
