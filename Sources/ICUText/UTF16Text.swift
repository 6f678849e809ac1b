/// A text in UTF-16, as ICU reads it, with the way back to UTF-8 offsets.
///
/// Converting a paragraph once and walking it in UTF-16 is faster than ICU's `UText` over UTF-8
/// (docs/icu.md). The units and offsets are reused when a new text is loaded, so one value serves a
/// whole file; a UTF-16 offset never leaves this module.
///
/// - Complexity: loading is O(*bytes*); an offset is O(1).
public struct UTF16Text: Sendable {
  /// The UTF-16 units.
  public private(set) var units: [UInt16] = []
  /// For each unit the UTF-8 offset of its scalar, then the length of the text; empty while the text
  /// is ASCII, where both offsets are the same.
  private var offsets: [UInt32] = []
  /// UTF-8 length of the text.
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
    units.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    utf8Count = utf8.count
    units.reserveCapacity(utf8.count)
    var at = 0
    while at < utf8.count, utf8[at] < 0x80 {
      units.append(UInt16(utf8[at]))
      at += 1
    }
    guard at < utf8.count else { return }
    offsets.reserveCapacity(utf8.count + 1)
    for offset in 0..<at { offsets.append(UInt32(truncatingIfNeeded: offset)) }
    while at < utf8.count {
      let (scalar, length) = UTF8Scalars.decode(utf8, at: at)
      let offset = UInt32(truncatingIfNeeded: at)
      if scalar < 0x1_0000 {
        units.append(UInt16(truncatingIfNeeded: scalar))
        offsets.append(offset)
      } else {
        units.append(UInt16(truncatingIfNeeded: 0xD7C0 + scalar >> 10))
        units.append(UInt16(truncatingIfNeeded: 0xDC00 | scalar & 0x3FF))
        offsets.append(offset)
        offsets.append(offset)
      }
      at += length
    }
    offsets.append(UInt32(truncatingIfNeeded: utf8.count))
  }

  /// The UTF-8 offset of the scalar that the unit belongs to; `units.count` gives `utf8Count`.
  public func utf8Offset(of unit: Int) -> Int { offsets.isEmpty ? unit : Int(offsets[unit]) }
}

/// Reading scalars from UTF-8 bytes without a `String`.
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
