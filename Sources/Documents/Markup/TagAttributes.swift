// SPDX-License-Identifier: Apache-2.0

/// Reads the attributes of a tag.
enum TagAttributes {
  /// The values of the attributes in some bytes of a document, by their names in lower case; a prefix
  /// such as `xml:` is left out, and of two of one name the first counts.
  ///
  /// - Complexity: O(*bytes*).
  static func values(_ bytes: [UInt8], in range: Range<Int>) -> [String: String] {
    var values: [String: String] = [:]
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      while at < end, isGap(bytes[at]) { at += 1 }
      let start = at
      while at < end, !isGap(bytes[at]), bytes[at] != 0x3D { at += 1 }
      let name = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
        .split(separator: ":").last.map(String.init)
      while at < end, bytes[at] <= 0x20 { at += 1 }
      var value = ""
      if at < end, bytes[at] == 0x3D {
        at += 1
        while at < end, bytes[at] <= 0x20 { at += 1 }
        let quote = at < end && (bytes[at] == 0x22 || bytes[at] == 0x27) ? bytes[at] : nil
        if quote != nil { at += 1 }
        let from = at
        while at < end, quote.map({ bytes[at] != $0 }) ?? !isEnd(bytes[at]) { at += 1 }
        value = String(decoding: bytes[from..<at], as: UTF8.self)
        if quote != nil, at < end { at += 1 }
      } else if at == start {
        at += 1
        continue
      }
      if let name, values[name] == nil { values[name] = value }
    }
    return values
  }

  private static func isGap(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2F || byte == 0x3E }
  private static func isEnd(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x3E }
}
