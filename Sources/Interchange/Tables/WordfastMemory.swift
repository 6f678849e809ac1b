// SPDX-License-Identifier: Apache-2.0
import Foundation
import TextModel

/// The parts of a memory of Wordfast Classic beside the two texts of a row.
///
/// The columns are date, user, count, language, source, language, target, and attributes. A text has tags as `&tA;`
/// and characters as `&'92;`, by their number in the encoding of the machine (`wordfast.py` of the Translate Toolkit).
/// Numbers that mean different characters in windows-1252 and windows-1251 are left as they are.
enum WordfastMemory {
  /// The places of the columns.
  static let (date, user, count, source, target) = (0, 1, 2, 4, 6)
  /// The number of columns that are read.
  static let width = 32

  /// The author and the date of a row, and how often it was used.
  static func authorship(of fields: [String]) -> Authorship {
    Authorship(
      creator: fields[user], created: Authorship.moment(fields[date]),
      useCount: Int(fields[count]).flatMap { $0 > 0 ? $0 : nil })
  }

  /// The attributes of a row as properties of its unit: `x-attribute-1`.
  static func properties(of fields: [String]) -> [Property] {
    fields.dropFirst(target + 1).enumerated().compactMap { index, value in
      let value = value.trimmingSpace
      return value.isEmpty ? nil : Property("x-attribute-\(index + 1)", value)
    }
  }

  /// A text with its tags as inline codes.
  static func content(of text: String) -> InlineContent {
    var nodes: [MarkupNode] = []
    var words = ""
    var tagCount = 0
    var rest = Substring(text)
    while let mark = rest.firstIndex(of: "&") {
      words += rest[..<mark]
      rest = rest[mark...]
      if let tag = rest.prefixMatch(of: /&t[A-Z]{1,3};/) {
        if !words.isEmpty { nodes.append(.text(words)) }
        words = ""
        tagCount += 1
        nodes.append(
          .element(
            MarkupElement(
              "ph", attributes: [Attribute("x", "\(tagCount)")],
              children: [.text(String(tag.output))])))
        rest = rest[tag.range.upperBound...]
      } else if let escape = rest.prefixMatch(of: /&'([0-9A-F]{2});/),
        let byte = UInt8(escape.output.1, radix: 16),
        let character = String(bytes: [byte], encoding: .windowsCP1252),
        character == String(bytes: [byte], encoding: .windowsCP1251)
      {
        words += character
        rest = rest[escape.range.upperBound...]
      } else {
        words.append("&")
        rest = rest.dropFirst()
      }
    }
    words += rest
    if !words.isEmpty { nodes.append(.text(words)) }
    return InlineContent(nodes)
  }
}
