// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation
import TextModel

/// Titles and authors, found above abstracts and keywords.
extension PaperOutline {
  /// Finds the titles and authors of all languages, and abstracts without a marker above keywords.
  mutating func findFronts() {
    var previousEnd = 0
    let owners = Dictionary(parts.map { ($0.lines[0], $0.language) }) { first, _ in first }
    let abstracts = Set(parts.filter { $0.kind == .abstract }.map { $0.lines[0] })
    let notes = Set(parts.filter { $0.kind == .notes }.map { $0.lines[0] })
    // The language of the abstract that is the last section so far.
    var abstract: LanguageTag?
    var read: Set<String> = []
    for number in lines.indices {
      let before = abstract
      if let language = owners[number], !notes.contains(number) {
        abstract = abstracts.contains(number) ? language : nil
      }
      // An abstract that the format declares has its title above it, where the format declares none.
      if lines[number].marker == nil, uses[number] == .part,
        lines[number].origin.block?.part == .abstract, let language = owners[number],
        !hasPart(.title, language)
      {
        readFront(previousEnd..<number, language)
        previousEnd = number + 1
        continue
      }
      guard let marker = lines[number].marker, uses[number] == .part,
        marker.kind == .abstract || marker.kind == .keywords
      else {
        // A title with its label may be among those of other languages.
        if uses[number] == .part, lines[number].marker?.kind != .title {
          previousEnd = max(previousEnd, number + 1)
        }
        continue
      }
      let language = owners[number] ?? marker.language
      let isAbstractOpen =
        marker.kind == .keywords && hasPart(.title, language)
        && before?.matches(language) == true && hasText(previousEnd..<number, language)
      if marker.kind == .abstract || previousEnd < number {
        var end = number
        if marker.kind == .keywords {
          end =
            bareAbstract(between: previousEnd, and: number, language, mayHaveFront: !isAbstractOpen)
            ?? number
        }
        // What is between an abstract and its keywords is text and no front.
        if isAbstractOpen {
          previousEnd = number + 1
          continue
        }
        if marker.kind == .abstract || end < number,
          !read.insert(language.language).inserted
        {
          readNextFront(previousEnd..<end, language)
        } else {
          readFront(previousEnd..<end, language)
        }
      }
      previousEnd = number + 1
    }
    for front in waitingFronts {
      if hasPart(.title, front.language) {
        for number in front.lines { uses[number] = .dropped }
        addOthers(front.lines, front.language)
      } else {
        readFront(front.lines, front.language)
      }
    }
    if isPaper {
      readOpenings()
      readLabelledAuthors()
    } else {
      readBareTitle()
    }
  }

  /// Whether some lines have text of a language that nothing has used.
  private func hasText(_ range: Range<Int>, _ language: LanguageTag) -> Bool {
    range.contains { number in
      uses[number] == .none && lines[number].language?.matches(language) == true
        && !isMatter(number)
    }
  }

  /// Takes paragraphs of prose right above keywords for an abstract without a marker.
  ///
  /// - Returns: the number of its first line; `nil` when there is none.
  private mutating func bareAbstract(
    between start: Int, and end: Int, _ language: LanguageTag, mayHaveFront: Bool
  ) -> Int? {
    var found: [Int] = []
    var paragraph: [Int] = []
    var paragraphs = 0
    for number in (start..<end).reversed() {
      let line = lines[number]
      if line.origin.isDropped { continue }
      if line.isBlank {
        guard paragraph.isEmpty || isProse(paragraph) else { break }
        if !paragraph.isEmpty { paragraphs += 1 }
        found = paragraph + found
        paragraph = []
        continue
      }
      guard uses[number] == .none, !line.isOther(than: language), line.marker == nil,
        !line.isReference
      else { break }
      // The line above the last one of a title and authors without blank lines.
      if mayHaveFront, !paragraph.isEmpty, isFrontLine(number, language) {
        // Authors above the title, in the Russian way: the first line is the title.
        if isTitleLine(paragraph) { paragraph.removeFirst() }
        break
      }
      paragraph.insert(number, at: 0)
      if paragraph.count > 60 || paragraphs > 3 { return nil }
    }
    if isProse(paragraph) { found = paragraph + found }
    // Without a title above it, it may be the text of anything.
    guard let first = found.first, (start..<first).contains(where: { !lines[$0].isBlank }) else {
      return nil
    }
    add(
      .abstract, language, lines: found,
      from: SectionMarker.abstractRest(lines[first].content, in: languages))
    return first
  }

  private func isFrontLine(_ number: Int, _ language: LanguageTag) -> Bool {
    if isMatter(number) { return true }
    return names(on: number, language).map {
      $0.isMarked || $0.hasInitials || $0.names.count > 1
        || $0.hasByline && $0.names.allSatisfy(labels.names.isPerson)
    } ?? false
  }

  /// Whether the first line of a paragraph is a title above its prose: not finished, and the next line begins a
  /// sentence.
  private func isTitleLine(_ paragraph: [Int]) -> Bool {
    guard paragraph.count > 1 else { return false }
    let (title, next) = (lines[paragraph[0]], lines[paragraph[1]])
    return !title.shape.isFinished && !title.shape.isOpenEnded && !next.shape.startsLowercase
      && !title.content.contains { $0 == 0x3002 }
      && isProse(Array(paragraph.dropFirst()))
  }

  /// Whether the lines of a paragraph are sentences and not a title.
  func isProse(_ numbers: [Int]) -> Bool {
    guard let last = numbers.last, lines[last].shape.isFinished else { return false }
    return !isMatter(last) && (numbers.count > 1 || lines[last].line.width > 60)
  }

  /// Reads the lines above a marker: each language's lines are its title, authors and matter.
  ///
  /// The first front of a paper starts at its first line and may have several languages; a later one goes up
  /// from its marker as long as the language stays and no sentence of prose is met.
  mutating func readFront(_ range: Range<Int>, _ language: LanguageTag) {
    var start = range.lowerBound
    let isFirst = !parts.contains { part in
      part.kind != .references && part.kind != .notes && part.lines[0] < start
    }
    var filled = 0
    for number in range.reversed()
    where !lines[number].isBlank && !lines[number].origin.isDropped && uses[number] != .dropped {
      let line = lines[number]
      let isProse =
        line.shape.isFinished && line.line.width > 60 && !isMatter(number) && !isQuestion(number)
      // Authors may be set in large type.
      let isAuthors = names(on: number, language).map { $0.isMarked || $0.names.count > 2 } ?? false
      let isEnd =
        line.isReference
        || !isFirst
          && (line.isHeading && !isAuthors && !isDashSubtitle(number)
            || labels.isCaption(line.content))
      filled += 1
      // Identifiers of authors are the same in all languages.
      let isOther = !isFirst && line.isOther(than: language) && line.marker?.kind != .matter
      if isProse || isEnd || isOther || filled > 24 {
        start = number + 1
        if !isOther, isTitleHeading(number, before: range.upperBound, language) {
          start = headingStart(number)
        }
        break
      }
    }
    var numbers = (start..<range.upperBound).filter { !lines[$0].isBlank && uses[$0] == .none }
    if isFirst { numbers = withoutMasthead(numbers, language) }
    for number in numbers {
      numberedTitles[number] = numberedTitleStart(number, before: range.upperBound, language)
    }
    var groups: [(language: LanguageTag, lines: [Int])] = []
    var current = language
    for number in numbers {
      if let language = lines[number].language { current = language }
      if let index = groups.firstIndex(where: { $0.language.matches(current) }) {
        groups[index].lines.append(number)
      } else {
        groups.append((current, [number]))
      }
    }
    for group in groups {
      // A line above the abstract in another language may be the name of a journal, if that language has a front of its own.
      if isFirst, !group.language.matches(language),
        marked[.abstract]?.contains(group.language.language) == true,
        !group.lines.contains(where: { names(on: $0, group.language) != nil })
      {
        waitingFronts.append(group)
      } else {
        readFront(group.lines, group.language)
      }
    }
  }

  /// Whether a line is a heading that is the title of what comes after it, and not that of a section: one of the
  /// first level, or one right above authors.
  private func isTitleHeading(_ number: Int, before end: Int, _ language: LanguageTag) -> Bool {
    let line = lines[number]
    if numberedTitleStart(number, before: end, language) != nil { return true }
    guard line.headingLevel > 0, line.marker == nil, !line.isReference else { return false }
    if line.headingLevel == 1 { return true }
    guard !line.shape.startsItem,
      let next = lines[number + 1..<end].firstIndex(where: { !$0.isBlank })
    else { return false }
    guard let names = names(on: next, language) else { return false }
    if names.isMarked || names.names.count > 1 { return true }
    // A single author is alone between the title and the abstract, and no other line can be of the title.
    let above = lines[..<headingStart(number)].lastIndex {
      !$0.isBlank && !$0.origin.isDropped
    }
    return lines[(next + 1)..<end].allSatisfy { $0.isBlank || $0.isMatter }
      && above.map {
        uses[$0] != .none || lines[$0].shape.isFinished || lines[$0].isOther(than: language)
      } ?? true
  }

  /// Where a title begins after the number of its paper in a collection, `2. Green Finance`; `nil` for a section's heading.
  ///
  /// The authors are on the next line. After them, only institutions come before the abstract.
  private func numberedTitleStart(
    _ number: Int, before end: Int, _ language: LanguageTag
  ) -> Int? {
    let line = lines[number]
    guard line.marker == nil, line.shape.startsItem, !line.shape.isFinished, !line.isReference,
      line.content.first.map(CharacterClass.isDigit) == true, number + 1 < end,
      !line.isOther(than: language), isOneParagraph(number, number + 1),
      names(on: number + 1, language) != nil,
      lines[(number + 2)..<end].indices.allSatisfy({ lines[$0].isBlank || isMatter($0) })
    else { return nil }
    let title = line.content.drop {
      CharacterClass.isDigit($0) || CharacterClass.isSpace($0) || Self.numberMarks.contains($0)
    }
    return title.isEmpty ? nil : title.startIndex
  }

  /// Marks after the number of a title: `. ) 、` and wide forms.
  private static let numberMarks: Set<UInt32> = [0x2E, 0x29, 0x3001, 0xFF0E, 0xFF09]

  /// The first line of a heading that takes several, in one block or in blocks right below each other.
  private func headingStart(_ number: Int) -> Int {
    let level = lines[number].headingLevel
    guard lines[number].origin.block != nil, level > 0 else { return number }
    var start = number
    while let before = lines[..<start].lastIndex(where: { !$0.isBlank && !$0.origin.isDropped }),
      lines[before].headingLevel == level, uses[before] == .none, lines[before].marker == nil,
      !lines[before].isOther(than: lines[number].language ?? .undetermined),
      lines[before].origin.block?.range == lines[start].origin.block?.range
        || !lines[before].shape.startsItem && !lines[before].isReference
    {
      start = before
    }
    return start
  }

  /// The lines of a front after its last line with the number or date of an issue, if a title is among them.
  private mutating func withoutMasthead(_ numbers: [Int], _ language: LanguageTag) -> [Int] {
    var end = 0
    for (place, number) in numbers.enumerated() {
      let line = lines[number]
      if place > end, let names = names(on: number, line.language ?? language), names.isMarked {
        break
      }
      if labels.isIssue(line.content) { end = place + 1 }
    }
    let rest = numbers[end...].filter { number in
      lines[number].content.contains { CharacterClass.isLetter($0) } && !isFurniture(number)
        && !isMatter(number) && names(on: number, lines[number].language ?? language) == nil
    }
    guard end > 0, !rest.isEmpty else { return numbers }
    for number in numbers[..<end] { uses[number] = .dropped }
    return Array(numbers[end...])
  }

  // MARK: One language

  /// Reads the lines of a front in one language: its title, authors and matter.
  mutating func readFront(_ numbers: [Int], _ language: LanguageTag) {
    var titles: [[Int]] = []
    var authors: [Int] = []
    var isInBracket = false
    var wasTitle = false
    // Lines that are neither the title, the authors nor matter.
    var others: [Int] = []
    /// The lines that go on with a list of names.
    var broken = 0
    for (place, number) in numbers.enumerated() {
      let line = lines[number]
      uses[number] = .dropped
      defer { isInBracket = Self.leavesBracketOpen(line.content, isInBracket) }
      if isInBracket {
        wasTitle = false
        continue
      }
      if broken == 0, authors.isEmpty { broken = brokenNames(at: place, in: numbers, language) }
      if broken > 0 {
        authors.append(number)
        broken -= 1
        wasTitle = false
        continue
      }
      let names = names(on: number, language)
      let isAuthors =
        line.marker?.kind == .authors
        || names.map {
          isAuthorLine(
            $0, at: place, in: numbers, language: language, after: titles, wasTitle: wasTitle)
            && !(isPost($0, on: number) && !authors.isEmpty)
        }
          ?? false
      if isAuthors, names != nil {
        if authors.isEmpty || isNext(number, after: authors, titles) { authors.append(number) }
        wasTitle = false
      } else if isFurniture(number)
        || isMatter(number)
          && (!titles.isEmpty || line.marker != nil || line.isAddress
            || !authors.isEmpty && hasTitle(after: place, in: numbers, language))
          && !(wasTitle && isTitleEnd(place, in: numbers, after: titles, language))
          && !(authors.isEmpty && isTitleAboveAuthors(place, in: numbers, language))
        || !authors.isEmpty && isLabelledPlace(number)
      {
        wasTitle = false
      } else if line.marker == nil, authors.isEmpty || titles.isEmpty,
        authors.isEmpty || isCapitalTitle(number, language)
          || !numbers[place...].contains(where: { isCapitalTitle($0, language) })
      {
        if wasTitle, let last = titles.last?.last, isOneParagraph(last, number) {
          titles[titles.count - 1].append(number)
        } else {
          titles.append([number])
        }
        wasTitle = true
      } else {
        wasTitle = false
        if line.marker == nil { others.append(number) }
      }
    }
    if !authors.isEmpty, !hasPart(.authors, language) {
      let start = lines[authors[0]].marker == nil ? nil : lines[authors[0]].rest
      add(.authors, language, lines: authors, from: start)
    }
    others += addTitle(titles, language, authors: authors)
    addOthers(others, language)
  }

  /// Whether no blank line and no border of the layout is between two lines.
  func isOneParagraph(_ first: Int, _ second: Int) -> Bool {
    !lines[second].origin.isHard && isNext(second, to: first)
      && !lines[first..<second].contains { $0.isBlank }
  }

  /// Whether only blank lines and page numbers are between two lines.
  func isNext(_ second: Int, to first: Int) -> Bool {
    lines[(first + 1)..<second].allSatisfy { $0.isBlank || $0.origin.isDropped }
  }

  /// Whether nothing but affiliations is between a line and the authors before it.
  private func isNext(_ number: Int, after authors: [Int], _ titles: [[Int]]) -> Bool {
    guard let last = authors.last else { return true }
    return lines[last..<number].count { $0.isBlank } < 3 && number - last < 8
      && lines[last + 1..<number].allSatisfy {
        !$0.isOther(than: lines[last].language ?? .undetermined)
      }
      && titles.last?.last.map { $0 < last } ?? true
  }
}
