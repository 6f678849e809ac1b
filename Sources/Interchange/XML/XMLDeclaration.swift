/// What the first bytes of a document say of its encoding.
enum XMLDeclaration {
  /// Whether a declaration in single bytes says that the document is in two-byte units.
  ///
  /// Such files come from tools that changed the encoding and left the declaration; they are UTF-8.
  static func claimsUTF16InBytes(_ window: UnsafeBufferPointer<UInt8>) -> Bool {
    let head = window.prefix(200)
    guard let end = head.firstIndex(of: UInt8(ascii: ">")), head.starts(with: "<?xml".utf8) else {
      return false
    }
    let declaration = String(decoding: head[..<end], as: UTF8.self).lowercased()
    guard let name = declaration.split(separator: "encoding").dropFirst().first else {
      return false
    }
    let value = name.drop { $0 == " " || $0 == "=" || $0 == "\"" || $0 == "'" }
    return value.hasPrefix("utf-16") || value.hasPrefix("ucs-2")
      || value.hasPrefix("iso-10646-ucs-2")
  }
}
