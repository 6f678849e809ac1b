// SPDX-License-Identifier: Apache-2.0

/// Reads the output of `ByteWriter`; damage sets a flag and throws nothing.
///
/// It serves the hot path of a search, which passes on no errors, checks `isDamaged` at the end,
/// and then discards its results. Elsewhere use `ByteReader`.
package struct LenientByteReader {
  @usableFromInline var cursor: ByteCursor
  @usableFromInline var failed = false

  /// Starts at the first byte; the bytes must outlive the reader.
  @inlinable
  package init(_ bytes: UnsafeRawBufferPointer) { cursor = ByteCursor(bytes) }

  /// Whether something could not be read; values read since then may be wrong, so discard the
  /// results.
  @inlinable package var isDamaged: Bool { failed }

  /// A number; 0 for damage.
  @inlinable
  package mutating func number() -> Int {
    if let number = cursor.number() { return number }
    failed = true
    return 0
  }

  /// The bytes of a text; empty for damage.
  @inlinable
  package mutating func slice() -> UnsafeBufferPointer<UInt8> {
    if let slice = cursor.slice() { return slice.bindMemory(to: UInt8.self) }
    failed = true
    return UnsafeBufferPointer(start: nil, count: 0)
  }

  /// A text; empty for damage.
  @inlinable
  package mutating func text() -> String { String(decoding: slice(), as: UTF8.self) }
}
