// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation
import TextModel

/// Titles and authors that begin a text without an abstract below them.
extension PaperOutline {
  /// Finds the titles and authors that are not above an abstract of their language.
  ///
  /// They begin a text that has the abstract at its end, or come right after an abstract and keywords that begin it.
  mutating func readOpenings() {
    var languages: Set<String> = []
    while let start = lines.indices.first(where: { uses[$0] == .none && !lines[$0].isBlank }),
      let language = lines[start].language, languages.insert(language.language).inserted,
      !hasPart(.title, language), hasPart(.abstract, language) || hasPart(.keywords, language)
    {
      let title = paragraph(from: start)
      guard isOpening(title, language) else { return }
      var found = title
      if let next = lines[(found[found.count - 1] + 1)...].firstIndex(where: { !$0.isBlank }) {
        let below = paragraph(from: next)
        if !below.isEmpty,
          below.allSatisfy({ names(on: $0, language) != nil || lines[$0].isMatter })
        {
          found += below
        }
      }
      let hasNames = found.dropFirst().contains { names(on: $0, language) != nil }
      let opensText = !lines[..<start].contains { !$0.isBlank }
      guard opensText || hasNames || lines[start].headingLevel == 1 || isAlone(title) else {
        return
      }
      readFront(found, language)
    }
  }

  /// Whether a paragraph between blank lines is all that is left between what was read before it and a part: the title of a
  /// paper that has its abstract first.
  private func isAlone(_ paragraph: [Int]) -> Bool {
    guard let next = lines[(paragraph[paragraph.count - 1] + 1)...].indices.first(where: isText),
      let before = lines[..<paragraph[0]].indices.last(where: { !lines[$0].isBlank })
    else { return false }
    let width = paragraph.reduce(0) { $0 + lines[$1].line.width }
    return uses[next] == .part && uses[before] != .none && before + 1 < paragraph[0]
      && width >= Self.leastTitle && !KeywordList.isList(lines[paragraph[0]].content)
  }

  /// The columns of the shortest title that is known by its place alone.
  private static let leastTitle = 12

  private func isText(_ number: Int) -> Bool {
    !lines[number].isBlank && !lines[number].origin.isDropped
  }

  /// Adds the authors that a line with their label names after the abstract: `[Author] Li Ming, Professor`.
  mutating func readLabelledAuthors() {
    var before: Int?
    for number in lines.indices where isText(number) {
      defer { before = number }
      guard uses[number] == .none, lines[number].marker?.kind == .authors,
        !lines[number].isBareMarker, before.map({ uses[$0] != .none }) ?? false,
        let language = lines[number].language, !hasPart(.authors, language),
        names(on: number, language) != nil
      else { continue }
      add(.authors, language, lines: [number], from: lines[number].rest)
    }
  }

  /// The lines of a paragraph that nothing has used.
  private func paragraph(from start: Int) -> [Int] {
    var end = start
    while end < lines.count, !lines[end].isBlank, uses[end] == .none,
      end == start
        || !lines[end].origin.isHard
          && !lines[end].isOther(than: lines[start].language ?? .undetermined)
    {
      end += 1
    }
    return Array(start..<end)
  }

  /// Whether a paragraph can be a title, with its authors: a few lines that are not prose and no heading of a section.
  private func isOpening(_ paragraph: [Int], _ language: LanguageTag) -> Bool {
    guard let last = paragraph.last, paragraph.count < 5, !lines[last].shape.isFinished,
      names(on: paragraph[0], language) == nil
    else { return false }
    return paragraph.allSatisfy { number in
      let line = lines[number]
      return line.marker == nil && !line.isReference && !line.shape.startsItem && !line.isMatter
        && !labels.isCaption(line.content) && line.line.width <= Self.widestTitle
        && line.origin.row == nil && !isFurniture(number)
    }
  }

  /// The columns of the widest line that can be a title.
  private static let widestTitle = 160

  /// Adds lines of a front that no part has as notes, so that they are not left out in silence.
  mutating func addOthers(_ numbers: [Int], _ language: LanguageTag) {
    let titles = Set(
      parts.filter { $0.kind == .title }.flatMap(\.lines).map { lines[$0].text })
    for number in numbers.sorted() {
      let line = lines[number]
      guard uses[number] == .dropped, !titles.contains(line.text), !isFurniture(number),
        !isMatter(number), !labels.isJournal(line.text)
      else { continue }
      // The degree of an author goes on in the institution below.
      let isDegree =
        line.shape.endsClause && number + 1 < lines.count && !lines[number + 1].isBlank
        && isMatter(number + 1)
      if isDegree { continue }
      add(.notes, language, lines: [number])
    }
  }

  /// Whether a bracket is open after a line.
  static func leavesBracketOpen(_ content: ArraySlice<UInt32>, _ wasOpen: Bool) -> Bool {
    var depth = wasOpen ? 1 : 0
    for scalar in content {
      if scalar == 0x28 || scalar == 0xFF08 { depth += 1 }
      if scalar == 0x29 || scalar == 0xFF09 { depth -= 1 }
    }
    return depth > 0
  }
}
