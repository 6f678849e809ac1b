// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The headings by which papers announce a list of references, and what ends one.
///
/// A heading may have a number before it (`6.`, `VI.`, 六、), wide spaces between its characters (参 考 文 献), and several
/// parts: `References and Notes`, 参考文献 References.
enum SectionHeads {
  /// Whether a text is the heading of a list of references: `References`, `6. 参考文献`, `Sources and Literature`.
  static func isReferences(_ text: String) -> Bool {
    guard mayBeHead(text) else { return false }
    let heading = heading(of: text)
    if references.contains(heading) { return true }
    let parts = parts(of: heading)
    return parts.count > 1
      && parts.allSatisfy { references.contains($0) || sources.contains($0) }
  }

  /// Whether a text is the heading of a section that often cites works: `Notes`, `Sources`.
  static func isSources(_ text: String) -> Bool {
    mayBeHead(text) && sources.contains(heading(of: text))
  }

  /// Whether a text is the heading of another part: `Appendix`, `Abstract`.
  static func isOther(_ text: String) -> Bool {
    mayBeHead(text) && others.contains(heading(of: text))
  }

  /// Whether a text is the heading of an abstract.
  static func isAbstract(_ text: String) -> Bool {
    mayBeHead(text) && abstracts.contains(heading(of: text))
  }

  /// Whether a text begins with a word for an abstract and a mark: `Abstract.`, 摘要：.
  static func beginsAbstract(_ text: String) -> Bool {
    label(of: text).map(abstracts.contains) ?? false
  }

  /// Whether a text begins with a word for keywords and a mark.
  static func beginsKeywords(_ text: String) -> Bool {
    label(of: text).map(keywords.contains) ?? false
  }

  /// The words before the first full stop, colon or dash of a text, if they are few.
  private static func label(of text: String) -> String? {
    let label = text.unicodeScalars.prefix(mostOfLabel).prefix { !labelEnds.contains($0) }
    guard label.count < min(mostOfLabel, text.unicodeScalars.count) else { return nil }
    return heading(of: String(label))
  }

  /// The most characters of a label.
  private static let mostOfLabel = 30
  private static let labelEnds = Set(".:。：—–".unicodeScalars)
  private static let abstracts = Set(tables.flatMap { SectionMarkerData.words($0.abstract) })
  private static let keywords = Set(tables.flatMap { SectionMarkerData.words($0.keywords) })

  /// Whether a text has no more letters than a heading, and ends with the letters of one, as far as letters of
  /// ASCII, Russian and Han tell; most sentences need no folding.
  private static func mayBeHead(_ text: String) -> Bool {
    ending(of: text).map(endings.contains) ?? false
  }

  /// The last two letters; `nil` for a text with more letters than any heading.
  private static func ending(of text: String) -> UInt64? {
    var count = 0
    var ending: UInt64 = 0
    for scalar in text.unicodeScalars {
      let letter: UInt32
      switch scalar.value {
      case 0x41...0x5A, 0x410...0x42F: letter = scalar.value + 0x20
      case 0x61...0x7A, 0x430...0x44F, 0x4E00...0x9FA5: letter = scalar.value
      default: continue
      }
      ending = ending << 32 | UInt64(letter)
      count += 1
      if count > most { return nil }
    }
    return ending
  }

  /// The most letters of a heading.
  private static let most = 80
  private static let endings = Set(heads.compactMap { ending(of: $0) })

  // MARK: Parts of a heading

  /// A heading in small letters without its number and the marks around it, and with single spaces.
  private static func heading(of text: String) -> String {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    var scalars: [Unicode.Scalar] = []
    for word in words {
      guard let first = word.unicodeScalars.first else { continue }
      if let last = scalars.last,
        !CharacterClass.isHan(last.value) || !CharacterClass.isHan(first.value)
      {
        scalars.append(" ")
      }
      scalars += word.unicodeScalars
    }
    var rest = trimmed(scalars[...])
    if let end = rest.firstIndex(where: { !isLetter($0) }), rest[end] != " ", isNumber(rest[..<end])
    {
      rest = trimmed(rest[end...])
    }
    return String(String.UnicodeScalarView(rest))
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard let first = scalars.firstIndex(where: isLetter),
      let last = scalars.lastIndex(where: isLetter)
    else { return [] }
    return scalars[first...last]
  }

  /// Whether letters before a mark are the number of a heading: a Roman or Han numeral, or one letter.
  private static func isNumber(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    if letters.count == 1 { return true }
    if letters.allSatisfy({ HanNumeral.Symbol($0.value) != nil }) { return true }
    return letters.allSatisfy(\.isASCII)
      && RomanNumeral.value(of: letters.map { UInt8($0.value) & ~0x20 }) != nil
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  /// The parts that conjunctions, marks, or a change between Han and other letters divide a heading into.
  private static func parts(of heading: String) -> [String] {
    var parts = [""]
    var wasHan: Bool?
    for scalar in heading.unicodeScalars {
      let isHan = CharacterClass.isHan(scalar.value)
      if scalar == " " {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      } else if isHan ? conjunctions.contains(String(scalar)) : !isLetter(scalar) {
        parts.append("")
        wasHan = nil
      } else {
        if let wasHan, wasHan != isHan { parts.append("") }
        parts[parts.count - 1].unicodeScalars.append(scalar)
        wasHan = isHan
      }
    }
    return parts.flatMap { part in
      part.split(separator: " ").split { conjunctions.contains(String($0)) }
        .map { $0.joined(separator: " ") }
    }
  }

  /// Words that join two names: `and`, и, 与.
  private static let conjunctions = Set(
    LanguageCatalog.standard.languages.flatMap { DataText.words($0.names?.conjunctions ?? "") })
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
