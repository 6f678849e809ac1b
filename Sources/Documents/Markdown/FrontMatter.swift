// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The lines between `---` and `---` above a Markdown document, as far as they describe a paper: its
/// titles, authors, abstracts and keywords, in one language or in several.
///
/// They are the YAML that people write there: `title: …`, `title_en: …`, `abstract: |`, lists, and maps
/// by language or by field. What is not of that kind is left out, and nothing is an error.
struct FrontMatter {
  /// A text of the paper, with the bytes of its lines.
  struct Field {
    var style: ProseBuilder.Style
    var lines: [Range<Int>]
  }

  /// The texts, in the order of the file.
  private(set) var fields: [Field] = []
  private let bytes: [UInt8]
  private var language: LanguageTag?

  /// Reads the lines between the marks.
  init(_ bytes: [UInt8], _ lines: ArraySlice<Range<Int>>) {
    self.bytes = bytes
    let root = FrontMatterValue(bytes, lines)
    guard case .map(let entries) = root else { return }
    for (key, value) in entries where ["lang", "language", "locale"].contains(key.lowercased()) {
      if case .text(let lines) = value { language = LanguageTag(text(of: lines)) }
    }
    for (key, value) in entries { read(key, value, in: language, depth: 0) }
  }

  /// The number of the line that ends the front matter of a document; nil if it has none.
  ///
  /// - Returns: with `isYAML` false for lines in another notation (`+++`).
  static func lastLine(_ bytes: [UInt8], _ lines: [Range<Int>]) -> (number: Int, isYAML: Bool)? {
    guard let first = lines.first else { return nil }
    for mark in [UInt8(ascii: "-"), UInt8(ascii: "+")] where isMark(mark, in: first, of: bytes) {
      let last = lines.dropFirst().firstIndex {
        isMark(mark, in: $0, of: bytes)
          || mark == UInt8(ascii: "-") && isMark(UInt8(ascii: "."), in: $0, of: bytes)
      }
      // A thematic break at the top has no keys below it.
      guard let last, lines[1..<last].contains(where: { !$0.isBlank(in: bytes) }),
        let line = lines[1..<last].first(where: {
          !$0.isBlank(in: bytes) && bytes[$0.lowerBound] != 0x23
        }),
        line.contains(where: { [0x3A, 0x3D].contains(bytes[$0]) })
      else { return nil }
      return (last, mark == UInt8(ascii: "-"))
    }
    return nil
  }

  private static func isMark(_ mark: UInt8, in line: Range<Int>, of bytes: [UInt8]) -> Bool {
    let line = MarkdownLine.trimmed(line, bytes)
    return line.count == 3 && line.allSatisfy { bytes[$0] == mark }
  }

  // MARK: Fields

  private mutating func read(
    _ key: String, _ value: FrontMatterValue, in language: LanguageTag?, depth: Int
  ) {
    guard depth < 3 else { return }
    if let (part, own) = PartNames.part(of: key) {
      add(value, to: part, in: own ?? language, depth: depth)
    } else if let own = PartNames.language(key), case .map(let entries) = value {
      for (key, value) in entries { read(key, value, in: own, depth: depth + 1) }
    }
  }

  private mutating func add(
    _ value: FrontMatterValue, to part: PartKind, in language: LanguageTag?, depth: Int
  ) {
    guard depth < 4 else { return }
    switch value {
    case .text(let lines):
      let kind: TextBlock.Kind =
        switch part {
        case .title: .heading(1)
        case .keywords: .listItem
        default: .paragraph
        }
      for lines in lines.split(whereSeparator: { $0.isBlank(in: bytes) }) {
        fields.append(
          Field(
            style: .init(kind: kind, language: language, part: part), lines: Array(lines)))
      }
    case .list(let values):
      for value in values { add(value, to: part, in: language, depth: depth + 1) }
    case .map(let entries):
      for (key, value) in entries {
        if let own = PartNames.language(key) {
          add(value, to: part, in: own, depth: depth + 1)
        } else if ["name", "text", "literal", "main"].contains(key.lowercased()) {
          add(value, to: part, in: language, depth: depth + 1)
        }
      }
    }
  }

  private func text(of lines: [Range<Int>]) -> String {
    lines.first.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
  }
}
