// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The lines that a page adds to a text: page numbers, running heads, footnotes at its bottom, and what is around the
/// text of a web page.
///
/// Every rule needs a sign that the line is not the author's: its decoration, its place next to a
/// page break, its repetition, or a sentence that continues across it.
package struct PageFurniture {
  private let text: MappedText
  private let languages: LanguageCatalog
  private let lines: [TextLine]
  /// The lines that are not blank, in order.
  private let filled: [Int]
  /// Lines at the edges of pages of the whole text, as text with digits masked, and how often each occurs there.
  private let edgeCounts: [String: Int]
  /// The width of a full line of the text, in columns.
  private let full: Int
  private let divisions: Set<String>
  /// Whether the text ends with the last line.
  private let endsText: Bool

  /// Examines the lines of a text.
  package init(_ lines: [TextLine], in text: MappedText, languages: LanguageCatalog) {
    var facts = LineFacts()
    facts.add(lines[...], in: text, edges: DivisionWords.words(of: languages))
    facts.end()
    self.init(lines, in: text, languages: languages, facts: facts, endsText: true)
  }

  /// Examines lines that are a part of a text.
  init(
    _ lines: [TextLine], in text: MappedText, languages: LanguageCatalog, facts: LineFacts,
    endsText: Bool
  ) {
    self.languages = languages
    self.text = text
    self.lines = lines
    self.endsText = endsText
    filled = lines.indices.filter { !lines[$0].isBlank }
    edgeCounts = facts.edgeCounts
    full = facts.fullWidth
    divisions = DivisionWords.words(of: languages)
  }

  /// The numbers of the lines to remove.
  package func find() -> Set<Int> {
    var found: Set<Int> = []
    for (place, line) in filled.enumerated() where isPageNumber(place) { found.insert(line) }
    var kept: KeptLine?
    for (place, line) in filled.enumerated() where !found.contains(line) {
      if isRunningHead(place, after: kept) {
        found.insert(line)
      } else {
        kept = KeptLine(line: line, isFinished: shape(line).isFinished)
      }
    }
    found.formUnion(setApartBlocks())
    for line in filled where isOfWebPage(line) { found.insert(line) }
    found.formUnion(footnotes(removed: found))
    return found
  }

  // MARK: Page numbers

  private func isPageNumber(_ place: Int) -> Bool {
    let line = lines[filled[place]]
    guard line.width <= 16 else { return false }
    let scalars = text.scalars[line.content]
    let digits = scalars.count { CharacterClass.isDigit($0) }
    guard (1...4).contains(digits) else { return false }
    let others = scalars.filter { !CharacterClass.isDigit($0) && !CharacterClass.isSpace($0) }
    if others.isEmpty { return scalars.count == digits && isSetApart(place) }
    // `- 12 -`, `· 12 ·`: the same marks on both sides.
    return others.count == 2 && others[0] == others[1] && Self.ornaments.contains(others[0])
      && others[0] == scalars.first && others[1] == scalars.last
  }

  private static let ornaments: Set<UInt32> = [
    0x2D, 0x2010, 0x2013, 0x2014, 0xB7, 0x2022, 0x30FB, 0x7E, 0x2E, 0x7C,
  ]

  /// Whether a bare number is next to a page break, or by itself within a sentence that continues.
  private func isSetApart(_ place: Int) -> Bool {
    if startsPage(place) && place > 0
      || endsPage(place) && place + 1 < filled.count
    {
      return true
    }
    guard place > 0, place + 1 < filled.count else { return false }
    let line = filled[place]
    guard line > 0, lines[line - 1].isBlank, line + 1 < lines.count, lines[line + 1].isBlank else {
      return false
    }
    return runsOn(from: filled[place - 1], to: filled[place + 1])
  }

  // MARK: Running heads

  /// The last line of the text above a line.
  private struct KeptLine {
    let line: Int
    /// Whether a sentence ends with it.
    let isFinished: Bool
  }

  private func isRunningHead(_ place: Int, after kept: KeptLine?) -> Bool {
    guard startsPage(place), place > 0, place + 1 < filled.count else {
      guard endsPage(place), !shape(filled[place]).isFinished else { return false }
      guard place + 1 < filled.count else {
        return place > 0 && recurs(filled[place]) && isNumbered(filled[place])
      }
      return recurs(filled[place]) || isFoot(place, after: kept)
    }
    let line = filled[place]
    let shape = shape(line)
    guard !shape.isFinished, !shape.startsLowercase else { return false }
    if recurs(line) { return true }
    guard let kept else { return namesIssue(line) }
    let isBody = isBodyLine(place) && !kept.isFinished
    if namesIssue(line), !isBody || endsInIssue(line) { return true }
    if shape.startsDivision(divisions) || isBody { return false }
    return !kept.isFinished && continues(kept.line, in: filled[place + 1])
      && (!continues(kept.line, in: line) || isApart(line) && hasNumberAtEdge(line))
  }

  /// Whether the last line of a page is its foot: the sentence above it continues on the next page, and the line has a
  /// number at one end or names an issue.
  private func isFoot(_ place: Int, after kept: KeptLine?) -> Bool {
    let line = filled[place]
    guard let kept, !kept.isFinished, kept.line + 1 < line || namesIssue(line),
      !shape(line).startsLowercase, !isBodyLine(place)
    else { return false }
    guard hasNumberAtEdge(line) || namesIssue(line) else { return false }
    // The head of the next page may come before the rest of the sentence.
    return filled[(place + 1)...].prefix(2).contains { continues(kept.line, in: $0) }
  }

  /// Whether a line begins or ends with a digit.
  private func hasNumberAtEdge(_ line: Int) -> Bool {
    let scalars = text.scalars[lines[line].content]
    return [scalars.first, scalars.last].contains { $0.map(CharacterClass.isDigit) ?? false }
  }

  /// Whether a line is short and has a blank line below.
  private func isApart(_ line: Int) -> Bool {
    lines[line].width * 2 < full && line + 1 < lines.count && lines[line + 1].isBlank
  }

  /// Whether a line is at the edges of several pages.
  private func recurs(_ line: Int) -> Bool {
    (edgeCounts[Self.masked(lines[line], text, divisions: divisions)] ?? 0) > 1
  }

  /// Whether a line is a part of the paragraph that continues below it: it is about as wide as a full line, and the
  /// next line comes directly after it.
  ///
  /// A running head is shorter, or a blank line sets it apart.
  private func isBodyLine(_ place: Int) -> Bool {
    let line = filled[place]
    return lines[line].width * 4 >= full * 3 && filled[place + 1] == line + 1
  }

  /// Whether a line names an issue of a journal: a number with 期, the abbreviation of number or
  /// volume, or an ISSN.
  private func namesIssue(_ line: Int) -> Bool {
    let words = text.string(lines[line].content).lowercased()
    guard lines[line].width < 80, words.utf8.contains(where: { $0.isASCIIDigit }) else {
      return false
    }
    return IssueWords.words(of: languages).contains { issue in
      words.contains(issue.hasSuffix(" ") ? String(issue.dropLast()) : issue)
    }
  }

  /// Whether a line ends with the number of an issue: `第6期`, `No. 3`.
  ///
  /// A line of text may have the word and a number as well: `2020年后期，各国`.
  private func endsInIssue(_ line: Int) -> Bool {
    let words = text.string(lines[line].content).lowercased()
    func endsInDigit(_ text: some StringProtocol) -> Bool {
      let last = text.unicodeScalars.last { !CharacterClass.isSpace($0.value) }
      return last.map { CharacterClass.isDigit($0.value) } ?? false
    }
    if endsInDigit(words) { return true }
    return IssueWords.words(of: languages).contains { issue in
      words.hasSuffix(issue) && endsInDigit(words.dropLast(issue.count))
    }
  }

  /// Whether the sentence of one line continues in another: no stop, then a small letter or, in Han
  /// text, anything that does not begin an item.
  private func runsOn(from first: Int, to second: Int) -> Bool {
    !shape(first).isFinished && continues(first, in: second)
  }

  /// The same for a line that ends no sentence.
  private func continues(_ first: Int, in second: Int) -> Bool {
    let before = shape(first)
    let after = shape(second)
    if after.startsLowercase { return true }
    return before.endsWide && after.startsWide && !after.startsItem
      && lines[second].indent < 4
  }

  /// Blocks of a page number and a running head in the middle of a sentence.
  ///
  /// In text without form feeds, this is the pattern of a page's edge: a blank line, `47` and the
  /// journal's name, a blank line, and the rest of the sentence.
  private func setApartBlocks() -> Set<Int> {
    var found: Set<Int> = []
    let blocks = blocks
    for (number, block) in blocks.enumerated().dropFirst().dropLast() where block.count <= 3 {
      let isHead = block.allSatisfy { lines[$0].width <= 80 && !shape($0).isFinished }
      guard isHead, block.contains(where: { isBareNumber($0) || isNumbered($0) }),
        let before = blocks[number - 1].last, let after = blocks[number + 1].first,
        runsOn(from: before, to: after)
      else { continue }
      found.formUnion(block)
    }
    return found
  }

  /// Runs of lines between blank lines.
  private var blocks: [[Int]] {
    var blocks: [[Int]] = []
    for line in filled {
      if line > 0, !lines[line - 1].isBlank, !blocks.isEmpty {
        blocks[blocks.count - 1].append(line)
      } else {
        blocks.append([line])
      }
    }
    return blocks
  }

  /// The most columns of a line of the frame of a page that is not a sentence.
  private static let mostOfLabel = 40

  private func isBareNumber(_ line: Int) -> Bool {
    let scalars = text.scalars[lines[line].content]
    return scalars.count <= 4 && scalars.allSatisfy { CharacterClass.isDigit($0) }
  }

  /// Whether a line has a number at one end and a wide gap before or after it, as a head with the number of its page.
  private func isNumbered(_ line: Int) -> Bool {
    let scalars = text.scalars[lines[line].content]
    let ends = [Array(scalars), Array(scalars.reversed())]
    return ends.contains { end in
      let digits = end.prefix { CharacterClass.isDigit($0) }
      let gap = end.dropFirst(digits.count).prefix { CharacterClass.isSpace($0) }
      return (1...4).contains(digits.count)
        && gap.reduce(0) { $0 + ($1 == 0x3000 ? 2 : 1) } > 2
    }
  }

  /// Whether a line is of the frame of a web page that was saved as text, and no line of a paragraph.
  package func isOfWebPage(_ line: Int) -> Bool {
    guard lines[line].width <= 240,
      WebFrame.standard.canHaveKind(text.scalars[lines[line].content])
    else { return false }
    func isOpen(_ other: Int) -> Bool {
      lines.indices.contains(other) && !lines[other].isBlank && lines[other].width * 4 >= full * 3
        && !shape(other).isFinished
    }
    // The last line of a paragraph may be two words as well, and a first line begins a sentence.
    let isInParagraph =
      isOpen(line - 1)
      || isOpen(line) && lines.indices.contains(line + 1) && !lines[line + 1].isBlank
        && lines[line].width > Self.mostOfLabel
    let words = text.string(lines[line].content)
    if isInParagraph { return WebFrame.standard.isOfFields(words) }
    return WebFrame.standard.kind(of: words) == .frame
  }

  // MARK: Footnotes

  /// The footnotes of each page: lines at its bottom, from one with a note mark that also occurs in
  /// the page's text.
  private func footnotes(removed: Set<Int>) -> Set<Int> {
    var found: Set<Int> = []
    guard lines.contains(where: { $0.startsPage }) else { return found }
    var pageStart = 0
    for place in filled.indices where endsPage(place) {
      defer { pageStart = place + 1 }
      let page = filled[pageStart...place].filter { !removed.contains($0) }
      if let first = firstFootnote(of: page) { found.formUnion(page[first...]) }
    }
    return found
  }

  /// The place of the first line of a page that begins with a note mark of the text above it.
  ///
  /// - Complexity: O(*n*) in the length of the page.
  private func firstFootnote(of page: [Int]) -> Int? {
    var marks: Set<UInt32> = []
    for (place, line) in page.enumerated() {
      let scalars = text.scalars[lines[line].content]
      if let mark = scalars.first, marks.contains(mark) { return place }
      marks.formUnion(scalars.dropFirst().lazy.filter(CharacterClass.isNoteMark))
    }
    return nil
  }

  // MARK: Helpers

  private func shape(_ line: Int) -> LineShape { LineShape(lines[line], in: text) }

  private func startsPage(_ place: Int) -> Bool {
    let previous = place > 0 ? filled[place - 1] : -1
    return lines[(previous + 1)...filled[place]].contains { $0.startsPage }
  }

  private func endsPage(_ place: Int) -> Bool {
    place + 1 == filled.count ? endsText : startsPage(place + 1)
  }

  /// The letters of a line, with digits masked.
  ///
  /// The number of a division is not masked: `Article 5` and `Article 9` are two headings, while `Chapter 2 17` and
  /// `Chapter 2 19` are the same running head.
  static func masked(_ line: TextLine, _ text: MappedText, divisions: Set<String>) -> String {
    let label = LineShape(line, in: text).divisionLabel(divisions)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.content.count + 1)
    for at in line.content where text.scalars[at] != 0x20 {
      let isMasked = CharacterClass.isDigit(text.scalars[at]) && label?.contains(at) != true
      UTF8Scalars.append(isMasked ? 0x30 : text.scalars[at], to: &bytes)
      if let label, at + 1 == label.upperBound { bytes.append(0x20) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension PageFurniture {
  /// The number of the last page, which nothing comes after.
  package static func lastPageNumber(_ found: [TextLine], in mapped: MappedText) -> Int? {
    guard let last = found.lastIndex(where: { !$0.isBlank }), last > 0, found[last - 1].isBlank,
      found[last].content.count < 5, found.contains(where: \.startsPage),
      mapped.scalars[found[last].content].allSatisfy({ CharacterClass.isDigit($0) })
    else { return nil }
    return last
  }
}
