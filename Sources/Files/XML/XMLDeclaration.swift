// SPDX-License-Identifier: Apache-2.0

/// The encoding that the first bytes of a document declare.
package enum XMLDeclaration {
  /// Whether a declaration in single bytes says that the document is in two-byte units.
  ///
  /// Such files come from tools that changed the encoding and left the declaration; they are UTF-8.
  static func claimsUTF16InBytes(_ window: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let value = encoding(in: window)?.lowercased() else { return false }
    return ["utf-16", "ucs-2", "iso-10646-ucs-2"].contains { value.hasPrefix($0) }
  }

  /// The encoding that a declaration in single bytes names, after a byte order mark if there is
  /// one.
  static func encoding(in window: UnsafeBufferPointer<UInt8>) -> String? {
    range(in: window).map { String(decoding: window[$0], as: UTF8.self) }
  }

  /// The bytes of the name of the encoding.
  package static func range(in window: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let start = window.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = window.dropFirst(start).prefix(200)
    guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    let key = Array("encoding".utf8)
    guard
      var at = (start..<max(start, end - key.count)).first(where: {
        window[$0..<$0 + key.count].elementsEqual(key)
      })
    else { return nil }
    at += key.count
    while at < end, window[at] != 0x22, window[at] != 0x27 { at += 1 }
    guard at < end else { return nil }
    let quote = window[at]
    guard let close = (at + 1..<end).first(where: { window[$0] == quote }) else { return nil }
    return at + 1..<close
  }
}
