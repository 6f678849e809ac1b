// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing
import TextModel

extension DocumentPart {
  /// Each part as its kind, its language and its text; paragraphs are separated by ¶.
  static func summary(_ parts: [DocumentPart]) -> [String] {
    parts.map { part in
      let text = part.text.split(separator: "\n").joined(separator: "¶")
      return "\(part.kind) \(part.language) \(text)"
    }
  }
}

/// A text and the parts that are read from it.
struct PartCase: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  /// Each part as its kind, its language and its text; paragraphs are separated by ¶.
  let parts: [String]
  var testDescription: String { name }
}
