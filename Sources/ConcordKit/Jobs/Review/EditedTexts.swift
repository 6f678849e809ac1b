// SPDX-License-Identifier: Apache-2.0
import Files
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
      variants.flatMap {
        $0.text.split(whereSeparator: \.isNewline).map { String(Self.trimmed($0)) }
      })
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

  /// The text of the file as an editor left it; `nil` if it is not UTF-8.
  ///
  /// - Throws: `JobError` with `document/too-large` for more than was given and 64 MiB, and for a file that cannot be
  ///   read any more.
  package func left(at path: String) throws(JobError) -> String? {
    try JobError.border {
      let bytes = try ByteSource(path: path).readAll(limit: file.utf8.count + Self.addition)
      return String(validating: bytes, as: UTF8.self)
    }
  }

  /// The most bytes that an editor may add to what it was given.
  private static let addition = 64 << 20

  /// The texts of a file that comes back, in the order of the variants; `nil` if a language or its text is no
  /// longer there.
  ///
  /// A text that was not changed is the same to the byte; of one that was, lines are joined by spaces.
  package func texts(of edited: String) -> [String]? {
    if edited.utf8.elementsEqual(file.utf8) { return variants.map(\.text) }
    var parts: [Int: String] = [:]
    var current: Int?
    Self.forEachLine(of: edited) { line in
      if let marker = markers.firstIndex(of: String(line)), parts[marker] == nil {
        current = marker
        parts[marker] = ""
      } else if let current {
        Self.append(line, to: &parts[current, default: ""])
      }
    }
    let texts = variants.indices.map { number -> String in
      let joined = parts[number] ?? ""
      // An editor may change line ends and what is at the end of the file.
      var old = ""
      Self.forEachLine(of: variants[number].text) { Self.append($0, to: &old) }
      return joined == old ? variants[number].text : joined
    }
    return texts.contains("") ? nil : texts
  }

  /// Calls `body` with each line, without the spaces and tabs around it.
  ///
  /// No list of the lines is made: an editor may leave millions of them.
  private static func forEachLine(of text: String, _ body: (Substring) -> Void) {
    var start = text.startIndex
    while true {
      let end = text[start...].firstIndex(where: \.isNewline) ?? text.endIndex
      body(trimmed(text[start..<end]))
      if end == text.endIndex { return }
      start = text.index(after: end)
    }
  }

  private static func append(_ line: Substring, to text: inout String) {
    if line.isEmpty { return }
    if !text.isEmpty { text += " " }
    text += line
  }

  private static func trimmed(_ line: Substring) -> Substring {
    let start = line.drop { $0 == " " || $0 == "\t" }
    guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return start[...end]
  }
}
