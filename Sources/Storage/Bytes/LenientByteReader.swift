/// Numbers and texts as bytes: variable-length integers, seven bits a byte, low bits first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ text: [UInt8]) {
    write(text.count)
    bytes.append(contentsOf: text)
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}

/// Reads what `ByteWriter` wrote; past the end, and for what cannot be, it gives zeros and says so.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private(set) var at = 0
  private(set) var isDamaged = false

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func number() -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while at < bytes.count, shift < 64 {
      let byte = bytes[at]
      at += 1
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value) }
      shift += 7
    }
    isDamaged = true
    return 0
  }

  /// The bytes of a text.
  mutating func slice() -> UnsafeBufferPointer<UInt8> {
    let count = number()
    guard count >= 0, count <= bytes.count - at else {
      isDamaged = true
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    defer { at += count }
    return UnsafeRawBufferPointer(rebasing: bytes[at..<at + count]).bindMemory(to: UInt8.self)
  }

  mutating func text() -> String { String(decoding: slice(), as: UTF8.self) }
}
