// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The texts of a unit as a file for an editor, and as they come back.
///
/// Each text comes after a line with its language in brackets. Where a text has such a line itself, the brackets are
/// doubled until none has.
package struct EditedTexts {
  /// The file.
  package let file: String
  private let variants: [(lang: LanguageTag, text: String)]
  private let markers: [String]

  /// The file of some texts, each with its language.
  package init(_ variants: [(lang: LanguageTag, text: String)]) {
    self.variants = variants
    let lines = Set(
      variants.flatMap { $0.text.split(whereSeparator: \.isNewline).map(Self.trimmed) })
    var depth = 1
    func markers(_ depth: Int) -> [String] {
      variants.map {
        String(repeating: "[", count: depth) + $0.lang.description
          + String(repeating: "]", count: depth)
      }
    }
    while !lines.isDisjoint(with: markers(depth)) { depth += 1 }
    self.markers = markers(depth)
    file = zip(self.markers, variants).map { "\($0)\n\($1.text)\n" }.joined(separator: "\n")
  }

  /// The texts of a file that comes back, in the order of the variants; `nil` if a language or its text is no
  /// longer there.
  ///
  /// A text that was not changed is the same to the byte; of one that was, lines are joined by spaces.
  package func texts(of edited: String) -> [String]? {
    if edited.utf8.elementsEqual(file.utf8) { return variants.map(\.text) }
    var parts: [Int: [String]] = [:]
    var current: Int?
    for line in edited.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = String(line)
      if let marker = markers.firstIndex(of: Self.trimmed(line[...])), parts[marker] == nil {
        current = marker
        parts[marker] = []
      } else if let current {
        parts[current]?.append(line)
      }
    }
    let texts = variants.indices.map { number -> String in
      let lines = parts[number] ?? []
      let joined = Self.joined(lines)
      // An editor may change line ends and what is at the end of the file.
      let old = variants[number].text.split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline
      ).map(String.init)
      return joined == Self.joined(old) ? variants[number].text : joined
    }
    return texts.contains("") ? nil : texts
  }

  private static func joined(_ lines: [String]) -> String {
    lines.map { trimmed($0[...]) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func trimmed(_ line: Substring) -> String {
    let start = line.drop { $0 == " " || $0 == "\t" }
    guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return String(start[...end])
  }
}
