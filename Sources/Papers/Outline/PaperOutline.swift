import ICUText
import Languages
import Segmentation
import TextModel

/// Which lines of a paper are which part.
///
/// A part is one run of characters; the lines of an author list or a title stand together, or they
/// are not taken for one.
struct PaperOutline {
  /// A part, before it is cleaned.
  struct Part {
    var kind: PartKind
    var language: LanguageTag
    /// Characters of the mapped text.
    var range: Range<Int>
  }

  /// What a line was found to be.
  private enum Use: Equatable {
    case none
    case part
    case dropped
  }

  /// The parts in reading order.
  private(set) var parts: [Part] = []

  private let mapped: MappedText
  private let languages: LanguageCatalog
  private let lines: [PaperLine]
  private var uses: [Use]

  /// Reads the outline of a text in O(*n*).
  init(_ mapped: MappedText, languages: LanguageCatalog) {
    self.mapped = mapped
    self.languages = languages
    lines = TextLine.lines(of: mapped).flatMap { line in
      let cells = TableRow.cells(of: line, in: mapped, languages: languages)
      return cells.map { PaperLine($0, in: mapped, isCell: cells.count > 1, languages: languages) }
    }
    uses = Array(repeating: .none, count: lines.count)
    findMarkedSections()
    findFronts()
    findBody()
    parts.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: Abstracts and keywords

  private mutating func findMarkedSections() {
    var number = 0
    while number < lines.count {
      guard let marker = lines[number].marker, uses[number] == .none else {
        number += 1
        continue
      }
      switch marker.kind {
      case .abstract:
        number = addSection(.abstract, marker, at: number, end: abstractEnd(from: number))
      case .keywords:
        number = addSection(.keywords, marker, at: number, end: keywordsEnd(from: number))
      case .matter:
        number = dropMatter(from: number)
      case .authors, .title, .body:
        number += 1
      }
    }
  }

  /// Adds a section and gives the number of the line after it.
  private mutating func addSection(
    _ kind: PartKind, _ marker: SectionMarker, at first: Int, end: Int
  ) -> Int {
    for number in first..<end { uses[number] = .part }
    let last = lines[first..<end].last { !$0.isBlank } ?? lines[first]
    let start = lines[first].rest
    let range = start..<max(start, last.line.content.upperBound)
    let text = mapped.string(range)
    let detected = LanguageDetector.detect(text, among: languages)
    let language = detected.flatMap { $0.matches(marker.language) ? $0 : nil } ?? marker.language
    parts.append(Part(kind: kind, language: language, range: range))
    return end
  }

  /// The line after an abstract: the next marker or heading; or a paragraph in another language; or
  /// any paragraph when no keywords of its language follow.
  private func abstractEnd(from first: Int) -> Int {
    guard let marker = lines[first].marker else { return first + 1 }
    let nextMarker = lines[(first + 1)...].firstIndex {
      $0.marker != nil && $0.marker?.kind != .body
    }
    let keywordsFollow =
      nextMarker.map {
        lines[$0].marker?.kind == .keywords
          && lines[$0].marker?.language.matches(marker.language) == true
      } ?? false
    var hasText = lines[first].rest < lines[first].line.content.upperBound
    var wasParted = false
    var number = first + 1
    while number < lines.count {
      let line = lines[number]
      if line.isBlank {
        wasParted = true
        number += 1
        continue
      }
      if line.marker != nil, line.marker?.kind != .authors || wasParted { break }
      if hasText, wasParted {
        let isOther = line.language.map { !$0.matches(marker.language) } ?? false
        let runsOn = line.shape.startsLowercase
        if isOther || line.isHeading || !keywordsFollow && !runsOn { break }
      } else if hasText, line.headingLevel > 0 {
        break
      }
      hasText = true
      wasParted = false
      number += 1
    }
    return number
  }

  /// The line after a keyword list, which a blank line ends only where the line above is complete.
  private func keywordsEnd(from first: Int) -> Int {
    let widest = lines.map(\.line.width).max() ?? 0
    var last: Int?
    if lines[first].rest < lines[first].line.content.upperBound { last = first }
    var wasParted = false
    var number = first + 1
    while number < lines.count, number < first + 12 {
      let line = lines[number]
      if line.isBlank {
        wasParted = true
        number += 1
        continue
      }
      if line.marker != nil || line.headingLevel > 0 { break }
      if let last {
        let above = mapped.scalars[lines[last].rest..<lines[last].line.content.upperBound]
        let isOpen = KeywordList.endsOpen(above)
        if wasParted, !isOpen { break }
        let isOther =
          line.language.map { !$0.matches(lines[first].marker?.language ?? $0) } ?? false
        if isOther || line.shape.isFinished && !KeywordList.hasSeparator(line.content) { break }
        if !isOpen {
          let isFull = lines[last].line.width * 5 >= widest * 4
          let runsOn = line.shape.startsLowercase
          let isList = KeywordList.hasSeparator(line.content)
          guard !line.isHeading, runsOn && isList || isFull && (runsOn || isList) else { break }
        }
      }
      last = number
      wasParted = false
      number += 1
    }
    return (last ?? first) + 1
  }

  /// Leaves out a line of filing matter and the lines it runs on to.
  private mutating func dropMatter(from first: Int) -> Int {
    uses[first] = .dropped
    var number = first + 1
    while number < lines.count, !lines[number].isBlank, lines[number].marker == nil,
      !lines[number].isHeading, !lines[number - 1].shape.isFinished,
      lines[number - 1].line.width > 40
    {
      uses[number] = .dropped
      number += 1
    }
    return number
  }

  // MARK: Titles and authors

  private mutating func findFronts() {
    var previousEnd = 0
    for number in lines.indices {
      guard let marker = lines[number].marker, uses[number] == .part,
        marker.kind == .abstract || marker.kind == .keywords
      else {
        if uses[number] != .none { previousEnd = max(previousEnd, number + 1) }
        continue
      }
      if marker.kind == .abstract || previousEnd < number {
        readFront(previousEnd..<number, marker)
      }
      previousEnd = number + 1
    }
    if !parts.contains(where: { $0.kind == .abstract || $0.kind == .keywords }) { readBareTitle() }
  }

  /// Reads the lines above a marker: each language's lines are its title, authors and matter.
  ///
  /// The first front of a paper starts at its first line and may hold several languages; a later one
  /// goes up from its marker as long as the language stays and no sentence of prose is met.
  private mutating func readFront(_ range: Range<Int>, _ marker: SectionMarker) {
    var start = range.lowerBound
    let isFirst = !uses[..<start].contains(.part)
    var filled = 0
    for number in range.reversed() where !lines[number].isBlank {
      let line = lines[number]
      let isOther = line.language.map { !$0.matches(marker.language) } ?? false
      let isProse = line.shape.isFinished && line.line.width > 60 && !line.isMatter
      filled += 1
      if isProse || !isFirst && isOther || filled > 20 {
        start = number + 1
        break
      }
    }
    var groups: [(language: LanguageTag, lines: [Int])] = []
    var current = marker.language
    for number in start..<range.upperBound where !lines[number].isBlank && uses[number] == .none {
      if let language = lines[number].language { current = language }
      if let index = groups.firstIndex(where: { $0.language.matches(current) }) {
        groups[index].lines.append(number)
      } else {
        groups.append((current, [number]))
      }
    }
    for group in groups { readFront(group.lines, group.language) }
  }

  private mutating func readFront(_ numbers: [Int], _ language: LanguageTag) {
    var title: Range<Int>?
    var authors: Range<Int>?
    var isInBracket = false
    for number in numbers {
      let line = lines[number]
      uses[number] = .dropped
      // An affiliation in brackets may run over several lines.
      if isInBracket || line.isMatter && (title != nil || line.marker != nil) {
        isInBracket = Self.leavesBracketOpen(line.content, isInBracket)
        continue
      }
      if isFurniture(line) { continue }
      let content = line.rest..<line.line.content.upperBound
      let names = NameList(mapped.string(content), language: language, languages: languages)
      let isList = names.map { $0.isMarked || title != nil } ?? false
      if line.marker?.kind == .authors || isList && (title != nil || numbers.count == 1) {
        authors = authors.map { $0.lowerBound..<content.upperBound } ?? content
        uses[number] = .part
      } else if authors == nil, line.marker == nil {
        title =
          title.map { $0.lowerBound..<line.content.endIndex }
          ?? line.content.startIndex..<line.content.endIndex
        uses[number] = .part
      }
    }
    if let title, !parts.contains(where: { $0.kind == .title && $0.language.matches(language) }) {
      parts.append(Part(kind: .title, language: language, range: title))
    }
    if let authors, !parts.contains(where: { $0.kind == .authors && $0.language.matches(language) })
    {
      parts.append(Part(kind: .authors, language: language, range: authors))
    }
  }

  /// A Markdown heading of the first level on the first line is the title of a text without markers.
  private mutating func readBareTitle() {
    guard let number = lines.firstIndex(where: { !$0.isBlank }), lines[number].headingLevel == 1
    else {
      return
    }
    uses[number] = .part
    let content = lines[number].content
    parts.append(
      Part(
        kind: .title, language: lines[number].language ?? .undetermined,
        range: content.startIndex..<content.endIndex))
  }

  private static func leavesBracketOpen(_ content: ArraySlice<UInt32>, _ wasOpen: Bool) -> Bool {
    var depth = wasOpen ? 1 : 0
    for scalar in content {
      if scalar == 0x28 || scalar == 0xFF08 { depth += 1 }
      if scalar == 0x29 || scalar == 0xFF09 { depth -= 1 }
    }
    return depth > 0
  }

  /// Whether a line above a title names the journal, or is a number.
  private func isFurniture(_ line: PaperLine) -> Bool {
    let text = line.text.lowercased()
    if !line.content.contains(where: { CharacterClass.isLetter($0) }) { return true }
    return line.content.contains { CharacterClass.isDigit($0) }
      && IssueWords.words(of: languages).contains { text.contains($0) }
  }

  // MARK: Body

  /// What no section took, in runs of one language.
  private mutating func findBody() {
    var start: Int?
    var language: LanguageTag?
    func close(at end: Int) {
      guard let first = start else { return }
      let last = lines[first..<end].last { !$0.isBlank } ?? lines[first]
      let range = lines[first].line.content.lowerBound..<last.line.content.upperBound
      parts.append(Part(kind: .body, language: language ?? .undetermined, range: range))
      start = nil
      language = nil
    }
    var wasParted = true
    for (number, line) in lines.enumerated() {
      if line.isBlank {
        wasParted = true
        continue
      }
      guard uses[number] == .none else {
        close(at: number)
        continue
      }
      // A finished line may be followed by its translation without an empty line between.
      let above = number > 0 ? lines[number - 1] : line
      let mayTurn =
        wasParted && line.line.width > 20 || above.shape.isFinished && line.shape.isFinished
        || above.isCell || line.isCell
      if mayTurn, let found = line.language, let current = language, !found.matches(current) {
        close(at: number)
      }
      if start == nil { start = number }
      if language == nil { language = line.language }
      wasParted = false
    }
    close(at: lines.count)
  }
}
