// SPDX-License-Identifier: Apache-2.0

/// A text in the codes of a symbol table; both are in the form they have in a file.
package struct PackedText {
  private let codes: UnsafeRawBufferPointer
  private let table: UnsafeRawBufferPointer

  /// A text with its codes and the table they were made with.
  ///
  /// - Parameter table: `SymbolTable.storedCount` bytes.
  package init(_ codes: UnsafeRawBufferPointer, table: UnsafeRawBufferPointer) {
    self.codes = codes
    self.table = table
  }

  /// The largest number of bytes that the text can have.
  package var room: Int { codes.count * 8 }

  /// The text; invalid bytes are repaired.
  package var string: String {
    String(unsafeUninitializedCapacity: room) {
      decode(to: UnsafeMutableRawBufferPointer($0))
    }
  }

  /// Writes the UTF-8 bytes of the text to at least `room` bytes, and returns their number.
  ///
  /// A damaged table gives wrong bytes, but nothing is read or written out of bounds.
  ///
  /// - Complexity: O(*bytes*).
  package func decode(to out: UnsafeMutableRawBufferPointer) -> Int {
    guard table.count == SymbolTable.storedCount, let symbols = table.baseAddress,
      out.count >= room, let base = out.baseAddress
    else { return 0 }
    var end = 0
    var at = 0
    while at < codes.count {
      let code = codes[at]
      at += 1
      if code != SymbolTable.escape {
        let word = (symbols + Int(code) * 8).loadUnaligned(as: UInt64.self)
        base.storeBytes(of: word, toByteOffset: end, as: UInt64.self)
        end += Int(min(symbols.load(fromByteOffset: 256 * 8 + Int(code), as: UInt8.self), 8))
      } else if at < codes.count {
        base.storeBytes(of: codes[at], toByteOffset: end, as: UInt8.self)
        end += 1
        at += 1
      }
    }
    return end
  }
}

/// Memory into which texts are decoded, one after another; not thread-safe.
package final class TextBuffer {
  private var bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 12, alignment: 8)

  /// An empty buffer, which grows with the texts.
  package init() {}

  deinit { bytes.deallocate() }

  /// The UTF-8 bytes of a text, valid until the next call.
  package func bytes(of text: PackedText) -> UnsafeBufferPointer<UInt8> {
    if bytes.count < text.room {
      let count = max(text.room, bytes.count * 2)
      bytes.deallocate()
      bytes = .allocate(byteCount: count, alignment: 8)
    }
    let count = text.decode(to: bytes)
    return UnsafeRawBufferPointer(rebasing: bytes[..<count]).bindMemory(to: UInt8.self)
  }
}
