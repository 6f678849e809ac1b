// SPDX-License-Identifier: Apache-2.0

/// Percent encoding of URIs (RFC 3986, section 2).
package enum PercentEncoding {
  /// A text whose UTF-8 bytes are encoded, except letters, digits, `-`, `.`, `_`, `~` and those in `kept`.
  ///
  /// - Complexity: O(*bytes*).
  package static func encoded(_ text: String, keeping kept: StaticString = "") -> String {
    let digits: StaticString = "0123456789ABCDEF"
    let isKept = kept.withUTF8Buffer { Set($0) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        bytes.append(byte)
      case _ where isKept.contains(byte): bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        digits.withUTF8Buffer { bytes += [$0[Int(byte >> 4)], $0[Int(byte & 15)]] }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text that an encoded text means; `nil` if a sign lacks its two digits, or the bytes are not UTF-8.
  ///
  /// - Complexity: O(*bytes*).
  package static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let first = digit(rest.popFirst()), let second = digit(rest.popFirst()) else {
        return nil
      }
      bytes.append(first << 4 | second)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8?) -> UInt8? {
    byte.flatMap { Character(Unicode.Scalar($0)).hexDigitValue }.map { UInt8($0) }
  }
}
