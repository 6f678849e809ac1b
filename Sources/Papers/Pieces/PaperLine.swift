// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// A stretch of a paper on one line or in one block, in one language, with what can be said of it by
/// itself.
///
/// A hostile text has as many of them as bytes, so most of what is known of one is made when it is asked for.
struct PaperLine {
  /// Where a stretch comes from.
  struct Origin {
    /// The number of the row whose cells or halves translate each other, if any.
    var row: Int?
    /// Whether a paragraph begins here because the layout says so: a block, a cell, a marker within a line.
    var isHard = false
    /// Whether the line was left out: a page number, a cell that is not text.
    var isDropped = false
    /// The number of the block that it is in, among those of its text.
    var block: Int?
  }

  private let start: UInt32
  private let end: UInt32
  private let indent: UInt32
  private let columns: UInt32
  private let startsPage: Bool
  private let startsParagraph: Bool
  private var tag: Int32 = -1
  /// The origin and what was found out of the line; blank stretches without an origin share one.
  let origin: PaperLineDetails

  init(_ line: TextLine, origin: Origin = Origin(), of text: PaperLineText) {
    start = UInt32(line.content.lowerBound)
    end = UInt32(line.content.upperBound)
    indent = UInt32(clamping: line.indent)
    columns = UInt32(clamping: line.width)
    startsPage = line.startsPage
    startsParagraph = line.startsParagraph
    let isPlain = origin.row == nil && origin.block == nil && !origin.isHard && !origin.isDropped
    self.origin =
      line.isBlank && isPlain ? text.blank : PaperLineDetails(line, origin: origin, of: text)
  }

  /// The place in the mapped input.
  var line: TextLine {
    TextLine(
      content: Int(start)..<Int(end), indent: Int(indent), width: Int(columns),
      startsPage: startsPage, startsParagraph: startsParagraph)
  }
  /// The characters without Markdown marks at the start.
  var content: ArraySlice<UInt32> {
    start == end
      ? origin.text.scalars[Int(start)..<Int(end)]
      : origin.text.scalars[Int(origin.contentStart)..<Int(end)]
  }
  /// The text without Markdown marks at the start.
  ///
  /// - Complexity: O(*n*); only the scalars are kept.
  var text: String { MappedText.string(content) }
  /// The section marker at its start.
  var marker: SectionMarker? { origin.marker?.marker }
  /// Where the text after the marker begins; the start of the content where there is none.
  var rest: Int { origin.marker?.rest ?? content.startIndex }
  /// The level of a heading, 0 for other lines.
  var headingLevel: Int { Int(origin.headingLevel) }
  /// The look of the line.
  var shape: LineShape { LineShape(origin.text.scalars[Int(start)..<Int(end)]) }
  /// The weight of the scripts of its letters.
  var balance: ScriptBalance { origin.balance }
  /// The language of its letters; `nil` without letters.
  var language: LanguageTag? {
    get { tag < 0 ? nil : origin.text.tags[tag] }
    set { tag = newValue.map { origin.text.tags.number(of: $0) } ?? -1 }
  }
  private var languages: LanguageCatalog { origin.text.languages }

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
    // Also `Copyright: © 2023 …`.
    if isAddress || content.prefix(14).contains(0xA9) { return true }
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
    default: return shape.startsItem && !shape.isFinished && columns < 60
    }
  }

  /// Whether the line is an entry of a list of references: `[12] Smith J. …`.
  var isReference: Bool {
    if origin.block?.kind == .reference { return true }
    guard let first = content.first, first == 0x5B || first == 0xFF3B else { return false }
    let digits = content.dropFirst().prefix { CharacterClass.isDigit($0) }
    guard (1...3).contains(digits.count), digits.endIndex < content.endIndex else { return false }
    guard content[digits.endIndex] == 0x5D || content[digits.endIndex] == 0xFF3D else {
      return false
    }
    // The mark of a note that begins a line: `［1］。本研究…`.
    let rest = content[(digits.endIndex + 1)...].drop { CharacterClass.isSpace($0) }
    guard let next = rest.first else { return origin.isHard || origin.block == nil }
    return !CharacterClass.isTerminal(next) && !CharacterClass.isClosing(next)
      && ![0x2C, 0x3B, 0x3A, 0xFF0C, 0xFF1B, 0xFF1A, 0x3001].contains(next)
  }
}

/// The origin of a line and the facts that are not read from its characters each time.
final class PaperLineDetails {
  /// A section marker, and where the text after it begins.
  final class Marker {
    let marker: SectionMarker
    let rest: Int

    init(_ marker: SectionMarker, rest: Int) {
      self.marker = marker
      self.rest = rest
    }
  }

  unowned let text: PaperLineText
  let balance: ScriptBalance
  let marker: Marker?
  let contentStart: UInt32
  let headingLevel: UInt8
  /// Whether a paragraph begins here because the layout says so.
  let isHard: Bool
  /// Whether the line was left out.
  let isDropped: Bool
  private let rowNumber: Int32
  private let blockNumber: Int32

  init(_ line: TextLine, origin: PaperLine.Origin, of text: PaperLineText) {
    self.text = text
    isHard = origin.isHard
    isDropped = origin.isDropped
    rowNumber = origin.row.map { Int32(clamping: $0) } ?? -1
    blockNumber = origin.block.map { Int32(clamping: $0) } ?? -1
    var content = text.scalars[line.content]
    let marks = content.prefix { $0 == 0x23 }.count
    let isHeading =
      (1...6).contains(marks)
      && content.dropFirst(marks).first.map { CharacterClass.isSpace($0) } ?? false
    if case .heading(let level) = origin.block.map({ text.blocks[$0].kind }) {
      headingLevel = UInt8(clamping: level)
    } else {
      headingLevel = isHeading ? UInt8(marks) : 0
    }
    if isHeading { content = content.dropFirst(marks).drop { CharacterClass.isSpace($0) } }
    contentStart = UInt32(content.startIndex)
    let block = origin.block.map { text.blocks[$0] }
    let paragraph = origin.isHard && block?.kind == .paragraph ? block?.range.count ?? 0 : 0
    marker = SectionMarker.match(
      content, ofParagraph: paragraph,
      next: { paragraph > 0 ? text.rest(after: line.content.upperBound, most: paragraph) : [] },
      in: text.languages
    ).map { Marker($0.marker, rest: $0.rest) }
    balance = ScriptBalance(content)
  }

  /// The number of the row whose cells or halves translate each other, if any.
  var row: Int? { rowNumber < 0 ? nil : Int(rowNumber) }
  /// The block that the line is in.
  var block: TextBlock? { blockNumber < 0 ? nil : text.blocks[Int(blockNumber)] }
}

/// The characters, blocks and languages that all lines of a text share.
final class PaperLineText {
  let scalars: [UInt32]
  let languages: LanguageCatalog
  /// The blocks of the text; those that are made of the cells of its lines come after them.
  fileprivate(set) var blocks: Blocks
  fileprivate var tags = Tags()
  /// The details of a blank line without an origin.
  private(set) lazy var blank = PaperLineDetails(
    TextLine(content: 0..<0, indent: 0, width: 0, startsPage: false, startsParagraph: false),
    origin: PaperLine.Origin(), of: self)

  init(_ mapped: MappedText, blocks: [TextBlock], languages: LanguageCatalog) {
    scalars = mapped.scalars
    self.languages = languages
    self.blocks = Blocks(given: blocks)
  }

  /// The rest of a paragraph after a line, line ends as spaces, up to an empty line; at most a number of characters, and
  /// no more than lists of keywords have.
  func rest(after end: Int, most: Int) -> ArraySlice<UInt32> {
    var rest: [UInt32] = []
    var wasEnd = false
    for scalar in scalars[end..<min(scalars.count, end + min(most, Self.longestList))] {
      let isEnd = CharacterClass.isLineEnd(scalar)
      if isEnd, wasEnd { break }
      wasEnd = isEnd
      rest.append(isEnd ? 0x20 : scalar)
    }
    return rest[...]
  }

  /// The most characters of the rest of a list of keywords.
  private static let longestList = 400

  /// Adds a block.
  ///
  /// - Returns: its number.
  func add(_ block: TextBlock) -> Int {
    blocks.made.append(block)
    return blocks.given.count + blocks.made.count - 1
  }

  /// Blocks by their numbers.
  struct Blocks {
    let given: [TextBlock]
    fileprivate var made: [TextBlock] = []

    fileprivate init(given: [TextBlock]) { self.given = given }

    subscript(number: Int) -> TextBlock {
      number < given.count ? given[number] : made[number - given.count]
    }
  }

  /// Languages by their numbers.
  fileprivate struct Tags {
    private var all: [LanguageTag] = []
    private var numbers: [LanguageTag: Int32] = [:]
    private var last: Int32 = -1

    subscript(number: Int32) -> LanguageTag { all[Int(number)] }

    mutating func number(of tag: LanguageTag) -> Int32 {
      if last >= 0, all[Int(last)] == tag { return last }
      if let known = numbers[tag] {
        last = known
        return known
      }
      last = Int32(all.count)
      all.append(tag)
      numbers[tag] = last
      return last
    }
  }
}
