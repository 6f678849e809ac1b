// SPDX-License-Identifier: Apache-2.0

/// The folded bytes of a text's words, concatenated, in memory with the size of the text.
struct FoldedWords {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  /// The number of bytes.
  private(set) var count = 0

  /// An empty list of words in some memory.
  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  /// The last byte.
  var last: UInt8? { count > 0 ? bytes[count - 1] : nil }

  /// The bytes in a range.
  @inline(__always)
  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: UnsafeBufferPointer(bytes)[range])
  }

  /// Eight bytes from an offset on, which may extend beyond the word; `nil` at the very end.
  @inline(__always)
  func eightBytes(at offset: Int) -> ByteLanes? {
    ByteLanes(UnsafeBufferPointer(bytes), at: offset)
  }

  /// Adds the first of eight bytes, if there is room for all eight.
  @inline(__always)
  mutating func append(_ eight: UInt64, count added: Int) -> Bool {
    guard count + 8 <= bytes.count else { return false }
    UnsafeMutableRawBufferPointer(bytes)
      .storeBytes(of: eight.littleEndian, toByteOffset: count, as: UInt64.self)
    count += added
    return true
  }

  /// Adds a byte, if there is room.
  @inline(__always)
  mutating func append(byte: UInt8) -> Bool {
    guard count < bytes.count else { return false }
    bytes[count] = byte
    count += 1
    return true
  }

  /// Adds a scalar, if there is room.
  @inline(__always)
  mutating func append(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return append(byte: UInt8(truncatingIfNeeded: scalar)) }
    guard count + 4 <= bytes.count else { return false }
    if scalar < 0x800 {
      bytes[count] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      count += 1
    } else {
      if scalar < 0x1_0000 {
        bytes[count] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      } else {
        bytes[count] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
        bytes[count + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F)
        count += 1
      }
      bytes[count + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
      count += 2
    }
    bytes[count] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
    count += 1
    return true
  }
}
