// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation
import TextModel

/// Lines that a page has put into an abstract: running heads, footnotes, notices of copyright.
extension PaperOutline {
  /// Whether a line is a running head with the number of an issue: `46    中亚研究    2020年第4期`.
  func isIssueHead(_ number: Int) -> Bool {
    let content = lines[number].content
    guard lines[number].line.width < Self.widestIssueHead, labels.isIssue(content),
      !content.contains(where: { CharacterClass.isTerminal($0) || $0 == 0x2C || $0 == 0xFF0C })
    else { return false }
    let edges = [content.first, content.last].compactMap { $0 }
    let hasPage = edges.contains { CharacterClass.isDigit($0) || $0 == 0xB7 }
    return hasPage || RowCells(.gap, of: content.indices, in: mapped.scalars) != nil
      || content.contains(0x3000)
  }

  /// The columns of the widest running head with the number of an issue.
  private static let widestIssueHead = 100

  /// The lines without a notice of copyright among them, which goes on to the end of its paragraph.
  func withoutCopyright(_ numbers: [Int]) -> [Int] {
    guard let place = numbers.dropFirst().firstIndex(where: { lines[$0].content.first == 0xA9 })
    else { return numbers }
    let end =
      numbers[(place + 1)...].indices.first { !isOneParagraph(numbers[$0 - 1], numbers[$0]) }
      ?? numbers.count
    return Array(numbers[..<place]) + Array(numbers[end...])
  }

  /// Cuts a notice of copyright, `© 2021 The Authors.`, off the end of the abstract that was added last.
  mutating func cutCopyright() {
    guard let index = parts.indices.last else { return }
    let text = mapped.scalars[parts[index].bounds].suffix(Self.longestCopyright)
    guard let sign = text.firstIndex(of: 0xA9),
      text[(sign + 1)...].first(where: { !CharacterClass.isSpace($0) })
        .map(CharacterClass.isDigit) == true,
      let last = text[..<sign].lastIndex(where: { !CharacterClass.isSpace($0) }),
      CharacterClass.isTerminal(text[last])
    else { return }
    parts[index].bounds = parts[index].bounds.lowerBound..<last + 1
    parts[index].lines.removeAll { lines[$0].line.content.lowerBound > last }
  }

  /// The most scalars of a notice of copyright.
  private static let longestCopyright = 240

  /// The footnotes that a page has put between two lines of a sentence, or between two paragraphs: each begins with its mark
  /// and ends a sentence.
  func notes(within numbers: [Int]) -> [[Int]] {
    var found: [[Int]] = []
    var place = 1
    // The next line that ends a sentence, looked for once.
    var end = 0
    while place + 1 < numbers.count {
      guard let mark = lines[numbers[place]].content.first, Self.isNoteSign(mark),
        !lines[numbers[place - 1]].shape.isFinished
          || CharacterClass.isNoteMark(mark) && lines[numbers[place] - 1].isBlank
      else {
        place += 1
        continue
      }
      if end < place {
        end = numbers[place...].firstIndex { lines[$0].shape.isFinished } ?? numbers.count
      }
      guard end + 1 < numbers.count else { break }
      found.append(Array(numbers[place...end]))
      place = end + 1
    }
    return found
  }

  private static func isNoteSign(_ scalar: UInt32) -> Bool {
    CharacterClass.isNoteMark(scalar) || CharacterClass.isAsterisk(scalar)
      || scalar == 0x2020 || scalar == 0x203B
  }

  /// Whether a line is a running head within a section: the first of its page, short, in another language or in larger type,
  /// and the language of the section goes on below it.
  func isPageHead(_ number: Int, within language: LanguageTag) -> Bool {
    let line = lines[number]
    let isLarge = line.headingLevel > 0 && line.origin.block != nil
    guard line.line.startsPage, line.isOther(than: language) || isLarge,
      line.marker == nil, line.line.width < Self.widestHead, !line.shape.isFinished,
      let place = lines[(number + 1)...].firstIndex(where: {
        !$0.isBlank && !$0.origin.isDropped
      })
    else { return false }
    let next = lines[place]
    // Authors below a heading: it is the title of another text.
    if isLarge, names(on: place, language) != nil { return false }
    return next.language?.matches(language) == true && next.marker == nil && next.headingLevel == 0
  }

  /// Whether a line of filing matter is in the middle of a sentence, as a footnote that a page has put there:
  /// `* Corresponding author: …`.
  func isInserted(_ number: Int, _ language: LanguageTag) -> Bool {
    let line = lines[number]
    let mark = mapped.scalars[line.line.content].first
    let isNote = mark.map(Self.isNoteSign) == true && line.isAddress
    guard isNote || line.marker?.kind == .matter && !line.isOther(than: language), number > 0,
      let next = lines[(number + 1)...].first(where: { !$0.isBlank && !$0.origin.isDropped }),
      next.marker == nil, !next.isOther(than: language), next.headingLevel == 0
    else { return false }
    // The lines of the paragraph that the note is in.
    let isWithin =
      isNote && !lines[number - 1].isBlank && !lines[number - 1].shape.isFinished
      && lines[number - 1].marker?.kind != .authors && !lines[number + 1].isBlank
    return isWithin || continuesSentence(after: number)
  }

  /// Whether the text below a line continues the sentence above it.
  func continuesSentence(after number: Int) -> Bool {
    let isText = { (line: PaperLine) in !line.isBlank && !line.origin.isDropped }
    guard let before = lines[..<number].last(where: isText),
      let next = lines[(number + 1)...].first(where: isText)
    else { return false }
    return !before.shape.isFinished
      && (next.shape.startsLowercase || next.content.first.map(CharacterClass.isHan) == true)
  }

  /// The columns of the widest running head.
  private static let widestHead = 60
}
