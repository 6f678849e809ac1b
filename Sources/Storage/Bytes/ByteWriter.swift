// SPDX-License-Identifier: Apache-2.0

/// Writes a sequence of numbers and texts as bytes.
///
/// A number has variable length (LEB128: seven bits per byte, low bits first). A text is UTF-8
/// after its length. `ByteReader` and `LenientByteReader` read them.
package struct ByteWriter {
  /// The bytes so far.
  package private(set) var bytes: [UInt8] = []

  /// A writer without bytes.
  package init() {}

  /// Appends a number; a negative one takes ten bytes.
  package mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Appends a text.
  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends bytes after their length.
  package mutating func write(_ content: [UInt8]) {
    write(content.count)
    bytes.append(contentsOf: content)
  }

  /// Appends a text that may be absent.
  package mutating func write(_ text: String?) {
    write(text == nil ? 0 : 1)
    if let text { write(text) }
  }

  /// Appends a list: its length, then the output of `body` for each value.
  package mutating func write<Value>(_ values: [Value], _ body: (inout ByteWriter, Value) -> Void) {
    write(values.count)
    for value in values { body(&self, value) }
  }

  /// Starts again, reusing the allocated memory.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}
