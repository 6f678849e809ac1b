// SPDX-License-Identifier: Apache-2.0
import CICU

extension TextEncoding {
  /// A text in an encoding of bytes, such as `GB18030` or `windows-1251`.
  ///
  /// ```swift
  /// TextEncoding.encode("上海", as: "GB18030")  // [201, 207, 186, 163]
  /// TextEncoding.encode("上海", as: "windows-1251")  // nil
  /// ```
  ///
  /// - Returns: `nil` if the encoding is unknown, lacks a character, or gives bytes that are read as another text.
  /// - Complexity: O(*n*).
  package static func encode(_ text: String, as name: String) -> [UInt8]? {
    let units = Array(text.utf16)
    var bytes: [UInt8] = []
    var error: Int32 = 0
    // Two bytes per unit are enough for most encodings.
    var capacity = 2 * units.count + 16
    for _ in 0..<2 {
      var needed: Int32 = 0
      bytes = [UInt8](unsafeUninitializedCapacity: capacity) { out, count in
        needed = units.withUnsafeBufferPointer {
          cicu_encode(
            name, $0.baseAddress, Int32(clamping: $0.count), out.baseAddress,
            Int32(clamping: out.count), &error)
        }
        count = error == 0 ? min(max(Int(needed), 0), out.count) : 0
      }
      if error != 0 || Int(needed) <= capacity { break }
      capacity = Int(needed)
    }
    guard error == 0, let read = try? decode(bytes, as: name), read.text == text,
      read.text.utf8.count == text.utf8.count
    else { return nil }
    return bytes
  }
}
