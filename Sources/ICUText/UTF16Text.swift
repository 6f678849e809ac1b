// SPDX-License-Identifier: Apache-2.0

/// A text in UTF-16, as ICU reads it, with a map to UTF-8 offsets.
///
/// Converting a paragraph once and iterating over UTF-16 is faster than ICU's `UText` over UTF-8.
/// The units and offsets are reused when a new text is loaded, so one value serves a whole file. A
/// UTF-16 offset never leaves this module.
///
/// - Complexity: loading is O(*bytes*); an offset is O(1).
public struct UTF16Text: Sendable {
  /// The UTF-16 units.
  public private(set) var units: [UInt16] = []
  /// For each unit the UTF-8 offset of its scalar, then the length of the text; empty if the text
  /// is ASCII, where both offsets are the same.
  private var offsets: [UInt32] = []
  /// The UTF-8 length of the text.
  public private(set) var utf8Count = 0

  /// An empty text.
  public init() {}

  /// Converts a text.
  public init(_ text: String) {
    var text = text
    text.withUTF8 { load($0) }
  }

  /// Converts UTF-8, in which ill-formed bytes become U+FFFD one by one.
  public init(_ utf8: UnsafeBufferPointer<UInt8>) { load(utf8) }

  /// Replaces the text, keeping the storage.
  public mutating func load(_ utf8: UnsafeBufferPointer<UInt8>) {
    utf8Count = utf8.count
    let ascii = Self.asciiPrefix(of: utf8)
    // Each ill-formed byte becomes one unit, so there are never more units than bytes.
    Self.resize(&units, to: utf8.count)
    guard ascii < utf8.count else {
      offsets.removeAll(keepingCapacity: true)
      units.withUnsafeMutableBufferPointer { units in
        for at in 0..<ascii { units[at] = UInt16(utf8[at]) }
      }
      return
    }
    Self.resize(&offsets, to: utf8.count + 1)
    let count = units.withUnsafeMutableBufferPointer { units in
      offsets.withUnsafeMutableBufferPointer { offsets in
        Self.convert(utf8, asciiPrefix: ascii, into: units, offsets: offsets)
      }
    }
    units.removeLast(units.count - count)
    offsets.removeLast(offsets.count - count - 1)
  }

  /// Fills the units and the offset of each, and returns their count; the last offset is the
  /// length.
  private static func convert(
    _ utf8: UnsafeBufferPointer<UInt8>, asciiPrefix: Int,
    into units: UnsafeMutableBufferPointer<UInt16>,
    offsets: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    for at in 0..<asciiPrefix {
      units[at] = UInt16(utf8[at])
      offsets[at] = UInt32(truncatingIfNeeded: at)
    }
    var count = asciiPrefix
    var at = asciiPrefix
    while at < utf8.count {
      offsets[count] = UInt32(truncatingIfNeeded: at)
      let byte = utf8[at]
      if byte < 0x80 {
        units[count] = UInt16(byte)
        count += 1
        at += 1
        continue
      }
      // A fast path for Han and its punctuation, then for Cyrillic and accented letters.
      if byte > 0xE0, byte < 0xED, at + 2 < utf8.count, utf8[at + 1] & 0xC0 == 0x80,
        utf8[at + 2] & 0xC0 == 0x80
      {
        units[count] =
          UInt16(byte & 0x0F) << 12 | UInt16(utf8[at + 1] & 0x3F) << 6 | UInt16(utf8[at + 2] & 0x3F)
        count += 1
        at += 3
        continue
      }
      if byte >= 0xC2, byte < 0xE0, at + 1 < utf8.count, utf8[at + 1] & 0xC0 == 0x80 {
        units[count] = UInt16(byte & 0x1F) << 6 | UInt16(utf8[at + 1] & 0x3F)
        count += 1
        at += 2
        continue
      }
      let (scalar, length) = UTF8Scalars.decode(utf8, at: at)
      if scalar < 0x1_0000 {
        units[count] = UInt16(truncatingIfNeeded: scalar)
      } else {
        units[count] = UInt16(truncatingIfNeeded: 0xD7C0 + scalar >> 10)
        count += 1
        units[count] = UInt16(truncatingIfNeeded: 0xDC00 | scalar & 0x3FF)
        offsets[count] = UInt32(truncatingIfNeeded: at)
      }
      count += 1
      at += length
    }
    offsets[count] = UInt32(truncatingIfNeeded: utf8.count)
    return count
  }

  /// The number of ASCII bytes at the start; eight are checked at a time.
  private static func asciiPrefix(of utf8: UnsafeBufferPointer<UInt8>) -> Int {
    var at = 0
    let raw = UnsafeRawBufferPointer(utf8)
    while at + 8 <= raw.count {
      let eight = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      if eight & 0x8080_8080_8080_8080 != 0 { break }
      at += 8
    }
    while at < raw.count, raw[at] < 0x80 { at += 1 }
    return at
  }

  /// Changes the length of an array; new elements are zero until they are filled.
  private static func resize<Element: FixedWidthInteger>(_ array: inout [Element], to count: Int) {
    if array.count > count {
      array.removeLast(array.count - count)
    } else {
      array.append(contentsOf: repeatElement(0, count: count - array.count))
    }
  }

  /// The UTF-8 offset of the scalar that the unit belongs to; `units.count` gives `utf8Count`.
  public func utf8Offset(of unit: Int) -> Int { offsets.isEmpty ? unit : Int(offsets[unit]) }
}

/// Reads Unicode scalars from UTF-8 bytes without making a `String`.
public enum UTF8Scalars {
  /// The scalar at `at` and its length in bytes; U+FFFD and 1 for an ill-formed byte.
  ///
  /// Overlong forms, surrogates and truncated sequences are ill-formed (Unicode 15, table 3-7).
  @inlinable
  public static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[at])
    if first < 0x80 { return (first, 1) }
    let left = bytes.count - at
    func tail(_ k: Int) -> UInt32? {
      guard k < left else { return nil }
      let byte = bytes[at + k]
      return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
    }
    if first < 0xE0 {
      if first >= 0xC2, let a = tail(1) { return ((first & 0x1F) << 6 | a, 2) }
    } else if first < 0xF0 {
      if let a = tail(1), let b = tail(2) {
        let scalar = (first & 0x0F) << 12 | a << 6 | b
        if scalar >= 0x800, scalar & 0xF800 != 0xD800 { return (scalar, 3) }
      }
    } else if first < 0xF5, let a = tail(1), let b = tail(2), let c = tail(3) {
      let scalar = (first & 0x07) << 18 | a << 12 | b << 6 | c
      if scalar >= 0x1_0000, scalar <= 0x10_FFFF { return (scalar, 4) }
    }
    return (0xFFFD, 1)
  }

  /// The number of bytes of the UTF-8 form of a scalar.
  @inlinable
  public static func width(_ scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x1_0000 ? 3 : 4
  }

  /// Appends the UTF-8 form of a scalar.
  @inlinable
  public static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case 0..<0x80:
      bytes.append(UInt8(scalar))
    case 0..<0x800:
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    case 0..<0x1_0000:
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
