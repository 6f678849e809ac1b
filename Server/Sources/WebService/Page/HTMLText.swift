// SPDX-License-Identifier: Apache-2.0

/// Text in pages.
enum HTMLText {
  /// The text with the signs of HTML escaped, by code unit, so that no joining character hides one; controls become
  /// U+FFFD.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t", "\r": escaped.unicodeScalars.append(scalar)
      default:
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        escaped.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
      }
    }
    return escaped
  }

  /// The text with some places, in UTF-8 bytes, inside an element; places that overlap or are outside of the text are left out.
  static func marked(_ text: String, _ places: [Range<Int>], tag: String) -> String {
    let bytes = Array(text.utf8)
    var html = ""
    var at = 0
    for place in places.sorted(by: { $0.lowerBound < $1.lowerBound })
    where !place.isEmpty && place.lowerBound >= at && place.upperBound <= bytes.count {
      html += escaped(String(decoding: bytes[at..<place.lowerBound], as: UTF8.self))
      html += "<\(tag)>\(escaped(String(decoding: bytes[place], as: UTF8.self)))</\(tag)>"
      at = place.upperBound
    }
    return html + escaped(String(decoding: bytes[at...], as: UTF8.self))
  }
}
