// SPDX-License-Identifier: Apache-2.0

/// The signs that are markup in the format of a document.
enum MarkupSigns {
  /// Whether words are written in a document as they are; formats with markup escape some signs.
  ///
  /// - Parameter name: the name of the document, whose ending tells the format.
  static func isPlain(_ words: String, in name: String) -> Bool {
    let signs: String
    switch name.split(separator: ".").last?.lowercased() {
    case "txt": return true
    case "md", "markdown": signs = #"<`*[]\"#
    default: signs = #"&<>"'\%#_{}$~^"#
    }
    return !words.unicodeScalars.contains(where: signs.unicodeScalars.contains)
  }
}
