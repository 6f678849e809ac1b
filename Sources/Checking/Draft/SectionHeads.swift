// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The headings by which papers announce a list of references, and what ends one.
enum SectionHeads {
  /// Whether a text is the heading of a list of references: `References`, `6. 参考文献`.
  static func isReferences(_ text: String) -> Bool {
    mayBeHead(text) && references.contains(plain(text))
  }

  /// Whether a text is the heading of a section that often cites works: `Notes`, `Sources`.
  static func isSources(_ text: String) -> Bool {
    mayBeHead(text) && sources.contains(plain(text))
  }

  /// Whether a text is the heading of another part: `Appendix`, `Abstract`.
  static func isOther(_ text: String) -> Bool {
    mayBeHead(text) && others.contains(plain(text))
  }

  /// Whether a text has as many letters as a heading, the same first one and the same last one, as far as
  /// letters of ASCII, Russian and Han tell; most sentences need no folding.
  private static func mayBeHead(_ text: String) -> Bool {
    shape(of: text).map(shapes.contains) ?? false
  }

  /// The number of letters, the first and the last one; `nil` for a text with more than any heading.
  private static func shape(of text: String, longest: UInt64 = longest) -> UInt64? {
    var count: UInt64 = 0
    var first: UInt64 = 0
    var last: UInt64 = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x410...0x42F: last = UInt64(scalar.value) + 0x20
      case 0x61...0x7A, 0x430...0x44F, 0x4E00...0x9FA5: last = UInt64(scalar.value)
      default: continue
      }
      if count == 0 { first = last }
      count += 1
      if count > longest { return nil }
    }
    return count << 40 | first << 20 | last
  }

  /// The scalars of the longest heading.
  private static let longest =
    heads.map { UInt64($0.unicodeScalars.count) }.max() ?? 0
  private static let shapes = Set(
    heads.compactMap { shape(of: $0, longest: .max) })

  /// A heading in small letters without its number and marks.
  private static func plain(_ text: String) -> String {
    var scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace || $0 == " " }[...]
    let isMark: (Unicode.Scalar) -> Bool = { !$0.properties.isAlphabetic }
    while let first = scalars.first, isMark(first) { scalars.removeFirst() }
    while let last = scalars.last, isMark(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars)).lowercased()
  }

  private static let tables = LanguageCatalog.standard.languages.flatMap(\.sections)
  private static let references = Set(
    tables.flatMap { SectionMarkerData.words($0.references) })
  private static let sources = Set(
    tables.flatMap { SectionMarkerData.words($0.sourceHeads) })
  private static let heads = references.union(others).union(sources)
  private static let others = Set(
    tables.flatMap {
      [$0.abstract, $0.keywords, $0.body, $0.notes].flatMap(SectionMarkerData.words)
    })
}
