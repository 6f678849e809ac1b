// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// A word at a line's start that says what follows: 摘要, Abstract, Ключевые слова.
///
/// Spaces inside the word, its case, Markdown marks before it and brackets round it do not matter;
/// after it there must be a bracket, a colon, a dash, a stop, the end of the line or, for text whose
/// scanner lost the colon, a capital or a Han letter.
package struct SectionMarker: Hashable, Sendable {
  /// The part that a marker announces.
  package enum Kind: Hashable, Sendable {
    /// The title.
    case title
    /// The authors' names.
    case authors
    /// The abstract.
    case abstract
    /// The keyword list.
    case keywords
    /// Matter that is not part of the text: classification, dates, notes on authors and funds.
    case matter
    /// The first heading of the body, or one of its fixed headings.
    case body
    /// The heading of a list of references.
    case references
    /// The heading of acknowledgements or notes.
    case notes
  }

  /// The part that the marker announces.
  package let kind: Kind
  /// The language of the table it was found in.
  package let language: LanguageTag
  /// The marker as the table spells it: without spaces and brackets, 内容提要.
  package let name: String

  /// The bytes of a paragraph that has more than a line of a narrow column.
  private static let leastParagraph = 160

  /// The marker at the start of a line, and where what it announces begins.
  ///
  /// - Parameters:
  ///   - bytes: the length of the paragraph that the line begins, in bytes, where the layout tells it; a short line of a
  ///     long paragraph may begin an abstract as well.
  ///   - next: the rest of that paragraph, where the layout tells it.
  static func match(
    _ line: ArraySlice<UInt32>, ofParagraph bytes: Int = 0,
    next: () -> ArraySlice<UInt32> = { [] }, in languages: LanguageCatalog
  ) -> (marker: SectionMarker, rest: Int)? {
    var at = line.startIndex
    var isBracketed = false
    while at < line.endIndex {
      let scalar = line[at]
      if Self.openings.contains(scalar) { isBracketed = true }
      guard
        Self.openings.contains(scalar) || Self.decoration.contains(scalar)
          || CharacterClass.isSpace(scalar)
      else { break }
      at += 1
    }
    guard at < line.endIndex else { return nil }
    let letter = CharacterClass.folded(line[at])
    // The end of the longest marker that the line begins with, if it is a word of a sentence.
    var refused = at
    for entry in SectionMarkerTable.entries(startingWith: letter, in: languages) {
      guard let end = entry.end(in: line, from: at, mayBeGlued: true) else { continue }
      // `Keyword` in `Keywords are …`.
      if end < refused, CharacterClass.isLetter(line[end]), !CharacterClass.isHan(line[end]) {
        continue
      }
      refused = max(refused, end)
      guard
        let rest = restStart(
          line, from: end, entry: entry, isBracketed: isBracketed,
          isLong: line.count > 48 || bytes >= leastParagraph, next: next)
      else { continue }
      return isOfContents(line[end...]) ? nil : (entry.marker, rest)
    }
    return nil
  }

  /// Whether what follows a marker is dots and the number of a page, as in a table of contents.
  private static func isOfContents(_ rest: ArraySlice<UInt32>) -> Bool {
    let text = rest.drop { CharacterClass.isSpace($0) || $0 == 0x2E || $0 == 0x2026 }
    return text.startIndex - rest.startIndex > 3 && text.count < 6
      && text.allSatisfy {
        CharacterClass.isDigit($0) || [0x49, 0x56, 0x58, 0x69, 0x76, 0x78].contains($0)
      }
  }

  /// Where an abstract begins whose marker has nothing but a space after it, `Summary This paper …`; `nil` without a marker.
  ///
  /// Only for a text that is known to be an abstract: the marker may begin any sentence.
  static func abstractRest(_ line: ArraySlice<UInt32>, in languages: LanguageCatalog) -> Int? {
    guard let first = line.first else { return nil }
    for entry in SectionMarkerTable.entries(
      startingWith: CharacterClass.folded(first), in: languages)
    where entry.marker.kind == .abstract {
      guard let end = entry.end(in: line, from: line.startIndex, mayBeGlued: false) else {
        continue
      }
      let rest = line[end...].drop { CharacterClass.isSpace($0) }
      if rest.startIndex > end, let next = rest.first, CharacterClass.isUppercase(next) {
        return rest.startIndex
      }
    }
    return nil
  }

  static let openings: Set<UInt32> = [0x5B, 0x3010, 0x3014, 0xFF3B, 0x28, 0xFF08, 0x3016]
  static let closings: Set<UInt32> = [0x5D, 0x3011, 0x3015, 0xFF3D, 0x29, 0xFF09, 0x3017]
  private static let decoration: Set<UInt32> = [
    0x23, 0x2A, 0x5F, 0x3E, 0x25A0, 0x25C6, 0x25CF, 0xB7,
  ]
  private static let delimiters: Set<UInt32> = [
    0x3A, 0xFF1A, 0x2E, 0x2014, 0x2013, 0x2D, 0x7C, 0xFF5C, 0x2236, 0xFE55, 0x3B, 0x3002, 0x2F,
    0xFF0F,
  ]

  /// Where the text after a marker begins, if the marker is delimited.
  private static func restStart(
    _ line: ArraySlice<UInt32>, from end: Int, entry: SectionMarkerTable.Entry, isBracketed: Bool,
    isLong: Bool, next following: () -> ArraySlice<UInt32>
  ) -> Int? {
    var at = end
    var isDelimited = false
    var spaces = 0
    while at < line.endIndex {
      let scalar = line[at]
      if CharacterClass.isSpace(scalar) {
        spaces += scalar == 0x3000 ? 2 : 1
      } else if closings.contains(scalar) && isBracketed || delimiters.contains(scalar) {
        isDelimited = true
      } else if let end = remarkEnd(in: line, from: at) {
        isDelimited = true
        at = end
        continue
      } else if scalar != 0x2A, scalar != 0x5F {
        break
      }
      at += 1
    }
    if isDelimited || at == line.endIndex || isBracketed && spaces > 0 { return at }
    let next = line[at]
    let kind = entry.marker.kind
    let isHan = CharacterClass.isHan(line[end - 1])
    // A number follows 中图分类号, УДК and DOI without a colon.
    if kind == .matter, spaces > 0 {
      // Two characters may be the beginning of a title with a space after each.
      if isHan, entry.marker.name.unicodeScalars.count < 3 { return nil }
      return isHan || entry.marker.name.contains(" ")
        || !CharacterClass.isLowercase(next) && !CharacterClass.isTerminal(line[line.endIndex - 1])
        || CharacterClass.isDigit(next) ? at : nil
    }
    if isHan {
      if spaces > 0 { return at }
      return isGlued(line[at...], entry) ? at : nil
    }
    if spaces > 1 { return at }
    if spaces == 0 { return CharacterClass.isLetter(next) && at == end ? at : nil }
    if kind == .keywords, !entry.isContinued(by: line[at...]) {
      let rest = following()
      if KeywordList.isList(line[at...]) || KeywordList.isList(line[at...] + rest)
        || rest.isEmpty && KeywordList.mayBeList(line[at...])
      {
        return at
      }
    }
    let isCapital = CharacterClass.isUppercase(next) || CharacterClass.isHan(next)
    return entry.mayLackColon && isCapital && isLong ? at : nil
  }

  /// The place after the name of a language in brackets, as beside a marker, `(EN)`, `(in English)`, （中文）, or after any
  /// remark in brackets before a colon, （200字以内）：; `nil` for anything else.
  private static func remarkEnd(in line: ArraySlice<UInt32>, from start: Int) -> Int? {
    guard openings.contains(line[start]) else { return nil }
    let name = line[(start + 1)...].prefix(longestRemark).prefix { !closings.contains($0) }
    guard !name.isEmpty, name.endIndex < line.endIndex, closings.contains(line[name.endIndex])
    else { return nil }
    let rest = line[(name.endIndex + 1)...]
    if rest.first == 0x3A || rest.first == 0xFF1A { return name.endIndex + 1 }
    // The last word: `in English`.
    let word = name.split(whereSeparator: CharacterClass.isSpace).last ?? []
    let isLanguage = [name, word].contains {
      LanguageNames.language(MappedText.string($0)) != nil
    }
    return isLanguage ? name.endIndex + 1 : nil
  }

  /// The most scalars of a remark in brackets beside a marker.
  private static let longestRemark = 24

  /// Whether what follows a marker without any separator is what it announces: 摘要本文研究…, and no sentence
  /// about abstracts: 摘要的写作.
  private static func isGlued(
    _ rest: ArraySlice<UInt32>, _ entry: SectionMarkerTable.Entry
  ) -> Bool {
    guard !entry.isContinued(by: rest) else { return false }
    switch entry.marker.kind {
    case .abstract:
      return rest.count >= 16 && rest.contains { CharacterClass.isTerminal($0) || $0 == 0xFF0C }
    case .keywords: return KeywordList.isList(rest)
    default: return false
    }
  }
}

extension CharacterClass {
  /// The small form of a letter, half-width.
  static func folded(_ scalar: UInt32) -> UInt32 {
    let narrow = scalar &- 0xFF21 < 0x3A ? scalar - 0xFEE0 : scalar
    return lowercase(narrow)
  }
}
