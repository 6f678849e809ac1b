// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Text written as XML 1.0, which HTML reads the same way.
package enum XMLText {
  /// Appends character data.
  ///
  /// `&`, `<` and `>` become references, and so does CR, which a parser would read as a line end.
  ///
  /// - Returns: the first character that XML 1.0 does not allow; then nothing more was appended.
  package static func append(_ text: String, to bytes: inout [UInt8]) -> Unicode.Scalar? {
    append(text, to: &bytes, inAttribute: false)
  }

  /// Appends a space, the name, and the value in double quotes.
  ///
  /// White space other than the space itself becomes references, because a parser would turn it
  /// into spaces.
  package static func append(attribute name: String, _ value: String, to bytes: inout [UInt8])
    -> Unicode.Scalar?
  {
    bytes.append(0x20)
    bytes.append(contentsOf: name.utf8)
    bytes.append(contentsOf: "=\"".utf8)
    let refused = append(value, to: &bytes, inAttribute: true)
    bytes.append(UInt8(ascii: "\""))
    return refused
  }

  /// Appends an element with its content, on one line except for line ends in its text.
  package static func append(_ element: MarkupElement, to bytes: inout [UInt8]) -> Unicode.Scalar? {
    var refused: Unicode.Scalar?
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: element.name.utf8)
    for attribute in element.attributes {
      let scalar = append(attribute: attribute.name, attribute.value, to: &bytes)
      refused = refused ?? scalar
    }
    guard !element.children.isEmpty else {
      bytes.append(contentsOf: "/>".utf8)
      return refused
    }
    bytes.append(UInt8(ascii: ">"))
    for child in element.children {
      let scalar =
        switch child {
        case .text(let text): append(text, to: &bytes)
        case .element(let element): append(element, to: &bytes)
        }
      refused = refused ?? scalar
    }
    bytes.append(contentsOf: "</\(element.name)>".utf8)
    return refused
  }

  /// The text as character data of XML or HTML, with U+FFFD for each character that XML 1.0 does
  /// not allow.
  package static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    _ = append(allowed(text), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text for HTML or XML, between tags or in a quoted attribute: `&`, `<`, `>` and `"` as
  /// references.
  package static func escapedWithQuotes(_ text: String) -> String {
    // The text is escaped by bytes: a mark joined with a combining character is still a mark to a
    // browser.
    var bytes: [UInt8] = []
    for byte in escaped(text).utf8 {
      if byte == UInt8(ascii: "\"") {
        bytes.append(contentsOf: "&quot;".utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text with U+FFFD for each character that XML 1.0 does not allow.
  package static func allowed(_ text: String) -> String {
    let isAllowed = { (scalar: Unicode.Scalar) in
      scalar.value >= 0x20 && scalar.value & 0xFFFF_FFFE != 0xFFFE || scalar == "\t"
        || scalar == "\n" || scalar == "\r"
    }
    guard !text.unicodeScalars.allSatisfy(isAllowed) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { out.append(isAllowed(scalar) ? scalar : "\u{FFFD}") }
    return String(out)
  }

  /// A tree of markup with the same replacement in all its text.
  package static func allowed(_ node: MarkupNode) -> MarkupNode {
    switch node {
    case .text(let text): return .text(allowed(text))
    case .element(var element):
      for index in element.attributes.indices {
        element.attributes[index].value = allowed(element.attributes[index].value)
      }
      element.children = element.children.map(allowed)
      return .element(element)
    }
  }

  /// Whether a text can be the name of an element or attribute here.
  ///
  /// Allowed are letters, digits, `-`, `_`, `.`, `:` and all characters outside ASCII; the first
  /// must not be a digit, `-` or `.`.
  package static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, !first.isASCIIDigit, first != 0x2D, first != 0x2E
    else { return false }
    return text.utf8.allSatisfy {
      $0.isASCIILetter || $0 &- 0x30 < 11 || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
        || $0 >= 0x80
    }
  }

  private static func append(_ text: String, to bytes: inout [UInt8], inAttribute: Bool)
    -> Unicode.Scalar?
  {
    var text = text
    return text.withUTF8 { source in
      var copied = 0
      var at = 0
      func copy(_ end: Int, _ bytes: inout [UInt8]) {
        if end > copied {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<end]))
        }
      }
      while at < source.count {
        let byte = source[at]
        guard isSpecial(byte) else {
          at += 1
          continue
        }
        if byte == 0xEF {
          if at + 2 < source.count, source[at + 1] == 0xBF, source[at + 2] >= 0xBE {
            copy(at, &bytes)
            return Unicode.Scalar(UInt32(0xFF00) + UInt32(source[at + 2]) + 0x40)
          }
          at += 1
          continue
        }
        let reference: StaticString? =
          switch byte {
          case UInt8(ascii: "&"): "&amp;"
          case UInt8(ascii: "<"): "&lt;"
          case UInt8(ascii: ">"): "&gt;"
          case 0x0D: "&#13;"
          case 0x0A: inAttribute ? "&#10;" : nil
          case 0x09: inAttribute ? "&#9;" : nil
          case UInt8(ascii: "\""): inAttribute ? "&quot;" : nil
          default: ""
          }
        if let reference {
          copy(at, &bytes)
          guard reference.utf8CodeUnitCount > 0 else { return Unicode.Scalar(byte) }
          reference.withUTF8Buffer { bytes.append(contentsOf: $0) }
          copied = at + 1
        }
        at += 1
      }
      copy(source.count, &bytes)
      return nil
    }
  }

  /// Controls, `"`, `&`, `<`, `>`, and the byte that begins U+FFFE and U+FFFF.
  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0xEF
  }
}
