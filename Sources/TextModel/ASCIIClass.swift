// SPDX-License-Identifier: Apache-2.0

/// The classes of ASCII to which a byte of UTF-8 or the value of a scalar belongs; none for a value above 0x7F.
extension FixedWidthInteger where Self: UnsignedInteger {
  /// Whether a value is a digit of ASCII.
  @inlinable @inline(__always)
  package var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// Whether a value is a letter of ASCII.
  @inlinable @inline(__always)
  package var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether a value is a capital letter of ASCII.
  @inlinable @inline(__always)
  package var isASCIICapital: Bool { self &- 0x41 < 26 }

  /// Whether a value is a small letter of ASCII.
  @inlinable @inline(__always)
  package var isASCIISmallLetter: Bool { self &- 0x61 < 26 }
}
