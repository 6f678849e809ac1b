// SPDX-License-Identifier: Apache-2.0
import Papers
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
