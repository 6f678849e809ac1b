// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// A stretch of a paper on one line or in one block, in one language, with what can be said of it by
/// itself.
struct PaperLine {
  /// Where a stretch comes from.
  struct Origin {
    /// The number of the row whose cells or halves translate each other, if any.
    var row: Int?
    /// Whether a paragraph begins here because the layout says so: a block, a cell, a marker within a line.
    var isHard = false
    /// Whether the line was left out: a page number, a cell that is not text.
    var isDropped = false
    /// The block that it is in.
    var block: TextBlock?
  }

  /// The place in the mapped input.
  let line: TextLine
  /// The characters without Markdown marks at the start.
  let content: ArraySlice<UInt32>
  /// The text without Markdown marks at the start.
  ///
  /// - Complexity: O(*n*); only the scalars are kept.
  var text: String { MappedText.string(content) }
  /// The section marker at its start.
  let marker: SectionMarker?
  /// Where the text after the marker begins; the start of the content where there is none.
  let rest: Int
  /// The level of a heading, 0 for other lines.
  let headingLevel: Int
  /// The look of the line.
  let shape: LineShape
  /// The origin of the line.
  let origin: Origin
  /// The weight of the scripts of its letters.
  let balance: ScriptBalance
  /// The language of its letters; `nil` without letters.
  var language: LanguageTag?
  private let languages: LanguageCatalog

  init(
    _ line: TextLine, in mapped: MappedText, origin: Origin = Origin(), languages: LanguageCatalog
  ) {
    self.languages = languages
    self.line = line
    self.origin = origin
    var content = mapped.scalars[line.content]
    let marks = content.prefix { $0 == 0x23 }.count
    let isHeading =
      (1...6).contains(marks)
      && content.dropFirst(marks).first.map { CharacterClass.isSpace($0) } ?? false
    if case .heading(let level) = origin.block?.kind {
      headingLevel = level
    } else {
      headingLevel = isHeading ? marks : 0
    }
    if isHeading { content = content.dropFirst(marks).drop { CharacterClass.isSpace($0) } }
    self.content = content
    let found = SectionMarker.match(content, in: languages)
    marker = found?.marker
    rest = found?.rest ?? content.startIndex
    balance = ScriptBalance(content)
    shape = LineShape(line, in: mapped)
  }

  /// Whether there is nothing on it.
  var isBlank: Bool { content.isEmpty }

  /// Whether its marker has nothing after it: a heading.
  var isBareMarker: Bool { marker != nil && rest >= content.endIndex }

  /// Whether the line is in another language than this one.
  func isOther(than language: LanguageTag) -> Bool {
    self.language.map { !$0.matches(language) } ?? false
  }

  /// Whether the line names an institution, an address or a number by which papers are filed, and no person.
  var isMatter: Bool {
    if marker?.kind == .matter { return true }
    guard let first = content.first else { return false }
    if isAddress || first == 0xA9 { return true }
    let text = text
    let isInstitution = NameWords.words(of: languages).nameInstitution(in: text)
    if first == 0x28 || first == 0xFF08, isInstitution { return true }
    return isInstitution && !shape.isFinished
  }

  /// Whether the line has an e-mail or web address or an identifier of a paper or person.
  var isAddress: Bool {
    let text = text
    return Self.addressSigns.contains { text.hasBytes($0) } || text.hasPrefix("doi:")
      || PaperLabels.labels(of: languages).isIdentifier(content)
  }

  private static let addressSigns = [
    "@", "://", "www.", "DOI", "ORCID", "doi.org", "ISSN",
  ].map { Array($0.utf8) }

  /// Whether the line is a numbered or Markdown heading, or one of the fixed ones: 引言, Introduction.
  var isHeading: Bool {
    if headingLevel > 0 { return true }
    switch marker?.kind {
    case .body, .references, .notes: return true
    default: return shape.startsItem && !shape.isFinished && line.width < 60
    }
  }

  /// Whether the line is an entry of a list of references: `[12] Smith J. …`.
  var isReference: Bool {
    if origin.block?.kind == .reference { return true }
    guard let first = content.first, first == 0x5B || first == 0xFF3B else { return false }
    let digits = content.dropFirst().prefix { CharacterClass.isDigit($0) }
    guard (1...3).contains(digits.count), digits.endIndex < content.endIndex else { return false }
    return content[digits.endIndex] == 0x5D || content[digits.endIndex] == 0xFF3D
  }
}
