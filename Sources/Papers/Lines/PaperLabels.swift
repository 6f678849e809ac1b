// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation

/// The words by which lines beside the text of a paper are known: captions, kinds of article, names of
/// journals, numbers of issues and dates.
struct PaperLabels: Sendable {
  private let captions: [[UInt32]]
  private let captionNotes: [[UInt32]]
  private let articleTypes: Set<String>
  /// The words that kinds of article are made of, and those that such a line ends with.
  private let typeWords: Set<String>
  private let typeEnds: Set<String>
  /// Kinds that end a line of Han: 某某大学硕士学位论文.
  private let hanTypes: [String]
  private let journals: Set<String>
  private let hanJournals: [String]
  /// The words that the name of a journal begins with, and the ends of one in Han.
  private let journalStarts: [[String]]
  private let journalEnds: [String]
  private let issues: [[UInt32]]
  private let months: Set<String>
  private let identifiers: Set<String>
  private let contents: Set<String>
  private let abstractLabels: Set<String>
  private let coverFields: Set<String>
  /// The words beside names.
  let names: NameWords

  private init(_ catalog: LanguageCatalog) {
    let data = catalog.languages.flatMap(\.sections)
    func scalars(_ list: KeyPath<SectionMarkerData, String>) -> [[UInt32]] {
      data.flatMap { SectionMarkerData.words($0[keyPath: list]) }
        .map { $0.unicodeScalars.map(\.value) }.sorted { $0.count > $1.count }
    }
    captions = scalars(\.captions)
    captionNotes = scalars(\.captionNotes)
    issues = scalars(\.issueWords).map { $0.filter { $0 != 0x20 } }
    articleTypes = Set(data.flatMap { SectionMarkerData.words($0.articleTypes) })
    hanTypes = articleTypes.filter { type in
      type.unicodeScalars.count > 3
        && type.unicodeScalars.allSatisfy { CharacterClass.isHan($0.value) }
    }.sorted()
    let spaced = articleTypes.map { $0.split(separator: " ").map(String.init) }
    typeEnds = Set(spaced.compactMap(\.last))
    typeWords = Set(
      spaced.joined() + data.flatMap { SectionMarkerData.words($0.articleQualifiers) })
    let journals = data.flatMap { SectionMarkerData.words($0.journals) }
    self.journals = Set(journals)
    hanJournals = journals.filter {
      $0.unicodeScalars.allSatisfy { CharacterClass.isHan($0.value) }
    }
    let journalNames = data.flatMap { SectionMarkerData.words($0.journalNames) }
    journalStarts = journalNames.filter { !$0.isHan }.map(DataText.words)
    journalEnds = journalNames.filter(\.isHan)
    identifiers = Set(data.flatMap { SectionMarkerData.words($0.identifiers) })
    contents = Set(data.flatMap { SectionMarkerData.words($0.contents) })
    coverFields = Set(data.flatMap { SectionMarkerData.words($0.coverFields) })
    abstractLabels = Set(data.flatMap { SectionMarkerData.words($0.abstractLabels) })
    self.names = NameWords.words(of: catalog)
    months = Set(
      catalog.languages.compactMap(\.numbers).flatMap { NumberData.months($0.months) }
        .map { String($0.word.prefix(3)) })
  }

  /// The words of the languages of a catalog.
  static func labels(of languages: LanguageCatalog) -> PaperLabels { compiled.table(in: languages) }

  private static let compiled = CompiledTables { PaperLabels($1) }

  /// Whether words in small letters are a label of a structured abstract: 方法, `methods`.
  func isAbstractLabel(_ words: String) -> Bool { abstractLabels.contains(words) }

  // MARK: Captions

  /// Whether a line begins like the caption of a figure or table: its word, its number, and no sentence about
  /// it: `Table 1 shows`, 图1显示.
  func isCaption(_ line: ArraySlice<UInt32>) -> Bool {
    guard let rest = Self.rest(of: line, after: captions) else { return false }
    var at = rest.drop { CharacterClass.isSpace($0) || $0 == 0x2E }.startIndex
    let number = at
    while at < line.endIndex,
      CharacterClass.isDigit(line[at]) || [0x2D, 0x2E, 0x2013].contains(line[at])
    {
      at += 1
    }
    guard at > number else { return false }
    let isSpaced =
      at == line.endIndex || CharacterClass.isSpace(line[at]) || line[at - 1] == 0x2E
      || line[at] == 0x3A || line[at] == 0xFF1A
    let text = line[at...].drop { CharacterClass.isSpace($0) }
    guard let next = text.first else { return true }
    return isSpaced && !CharacterClass.isLowercase(next) && line.last != 0x3002
      && next != 0x2C && next != 0xFF0C
  }

  /// Whether a line names the source of a figure or table: `Source:`, 资料来源：.
  func isCaptionNote(_ line: ArraySlice<UInt32>) -> Bool {
    guard let rest = Self.rest(of: line, after: captionNotes) else { return false }
    let next = rest.drop { CharacterClass.isSpace($0) }.first
    return next == 0x3A || next == 0xFF1A
  }

  /// The rest of a list after its first word at the start of a line.
  private static func rest(
    of line: ArraySlice<UInt32>, after words: [[UInt32]]
  ) -> ArraySlice<UInt32>? {
    for word in words where line.count >= word.count {
      guard zip(line, word).allSatisfy({ CharacterClass.lowercase($0) == $1 }) else { continue }
      let rest = line.dropFirst(word.count)
      let isWhole = rest.first.map { !CharacterClass.isLetter($0) } ?? true
      if isWhole || word.last.map({ CharacterClass.isHan($0) }) == true { return rest }
    }
    return nil
  }

  // MARK: Contents

  /// Whether a line is the heading or an entry of a table of contents: 目录, `1. Trade ........ 5`.
  ///
  /// An entry has dots that lead to its page, and perhaps an author before the number.
  ///
  /// - Complexity: O(*n*).
  func isContents(_ line: ArraySlice<UInt32>) -> Bool {
    let word = line.filter { !CharacterClass.isSpace($0) }
    if line.count < 24,
      contents.contains(MappedText.string(line).lowercased())
        || contents.contains(MappedText.string(word[...]).lowercased())
    {
      return true
    }
    var dots = 0
    var end: Int?
    for at in line.indices where !CharacterClass.isSpace(line[at]) {
      switch line[at] {
      case 0x2026, 0x22EF: dots += 3
      case 0x2E, 0xB7, 0x2025, 0x2024: dots += 1
      default: dots = 0
      }
      if dots >= 4 { end = at + 1 }
    }
    guard let end else { return false }
    let rest = line[end...].filter { !CharacterClass.isSpace($0) }
    guard let number = rest.lastIndex(where: { CharacterClass.isDigit($0) }) else { return false }
    // Several authors may be before a number in brackets.
    let longest = number + 1 < rest.count ? 80 : 24
    return rest.count <= longest && rest[(number + 1)...].allSatisfy { $0 == 0x29 || $0 == 0xFF09 }
  }

  // MARK: Forms

  /// Whether a line is a field of a form, as covers of theses have them: a short label, a colon and a short value
  /// (`Научный руководитель: Павлова Т. М.`, 指導教授：林志遠).
  func isField(_ line: ArraySlice<UInt32>) -> Bool {
    guard let colon = line.firstIndex(where: { $0 == 0x3A || $0 == 0xFF1A }) else { return false }
    let label = line[..<colon]
    let value = line[(colon + 1)...].drop { CharacterClass.isSpace($0) }
    let letters = label.count { CharacterClass.isLetter($0) }
    guard letters > 1, !value.isEmpty, let last = value.last,
      !CharacterClass.isTerminal(last) || last == 0x2E
    else { return false }
    if label.contains(where: { CharacterClass.isHan($0) }) {
      return letters <= 8 && value.count <= 28
    }
    return label.split(whereSeparator: { CharacterClass.isSpace($0) }).count <= 3
      && letters <= 32 && value.count <= 72
  }

  /// Whether a line is a field of the cover of a thesis by its label: `Supervisor: Prof. Lin`.
  func isCoverField(_ line: ArraySlice<UInt32>) -> Bool {
    guard isField(line), let colon = line.firstIndex(where: { $0 == 0x3A || $0 == 0xFF1A }) else {
      return false
    }
    let label = MappedText.string(line[..<colon]).lowercased()
    return coverFields.contains(label.trimming { CharacterClass.isSpace($0) })
  }

  // MARK: Heads of journals

  /// Whether a line is a number by which a person or a paper is filed, with the name of the file it is in:
  /// `ResearcherID: A-1234-2020`, `eLibrary SPIN: 1234-5678`, РИНЦ AuthorID 123456.
  ///
  /// - Complexity: O(*n*).
  func isIdentifier(_ line: ArraySlice<UInt32>) -> Bool {
    guard line.count < 100, line.count(where: { CharacterClass.isDigit($0) }) >= 4 else {
      return false
    }
    let words = line.split { CharacterClass.isSpace($0) || Self.identifierMarks.contains($0) }
    guard let number = words.firstIndex(where: { $0.contains { CharacterClass.isDigit($0) } }),
      1...6 ~= number, words[..<number].contains(where: isIdentifierWord)
    else { return false }
    // Nothing but numbers, and further names of them, comes after it.
    return words[number...].allSatisfy { word in
      !word.contains { CharacterClass.isLowercase($0) || CharacterClass.isHan($0) }
        || isIdentifierWord(word)
    }
  }

  private func isIdentifierWord(_ word: ArraySlice<UInt32>) -> Bool {
    identifiers.contains(
      String(
        String.UnicodeScalarView(
          word.compactMap { Unicode.Scalar(CharacterClass.lowercase($0)) })))
  }

  /// A colon, a comma, a semicolon, a bracket, a hyphen or a full stop.
  private static let identifierMarks: Set<UInt32> = [
    0x3A, 0xFF1A, 0x2C, 0x3B, 0x28, 0x29, 0x2D, 0x2E, 0x23, 0x2116,
  ]

  /// Whether a line only says what kind of article follows: `Original article`, Научная статья.
  func isArticleType(_ text: String) -> Bool {
    let bare = text.lowercased().trimming { !CharacterClass.isLetter($0) }
    if articleTypes.contains(bare) { return true }
    // Original Research Article: words of kinds, with one that a kind ends with at the end.
    let words = bare.split { !$0.isLetter }.map(String.init)
    if (2...5).contains(words.count), words.allSatisfy(typeWords.contains),
      typeEnds.contains(words[words.count - 1])
    {
      return true
    }
    return text.unicodeScalars.count < 24 && hanTypes.contains { bare.hasSuffix($0) }
  }

  /// Whether a line looks like the name of a journal.
  func isJournal(_ text: String) -> Bool {
    guard text.unicodeScalars.count < 60 else { return false }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.count < 9, let first = words.first, let last = words.last else { return false }
    return journals.contains(first) || journals.contains(last)
      || words.count == 1 && hanJournals.contains { last.hasSuffix($0) && last.count < 16 }
  }

  /// Whether a line is surely the name of a journal, and what is below it does not go on with it: `Journal of Water
  /// Studies` above a title.
  ///
  /// - Parameter small: the small words of the language, with which no name ends.
  func isJournal(
    _ line: ArraySlice<UInt32>, above next: ArraySlice<UInt32>, small: SmallWords
  ) -> Bool {
    let text = MappedText.string(line)
    guard isJournal(text), !LineShape(next).startsLowercase, !LineShape(line).isOpenEnded,
      !line.contains(where: { Self.colons.contains($0) }),
      !names.conjunctions.contains(where: {
        $0.isHan && next.starts(with: $0.unicodeScalars.map(\.value))
      })
    else { return false }
    let isInCapitals = { (line: ArraySlice<UInt32>) in
      !line.contains { CharacterClass.isLowercase($0) }
    }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard let last = words.last else { return false }
    if line.contains(where: { CharacterClass.isUppercase($0) }), isInCapitals(line),
      !isInCapitals(next)
    {
      return true
    }
    if small.contains(last) { return false }
    return journalStarts.contains { words.count > $0.count && words.starts(with: $0) }
      || words.count == 1 && journalEnds.contains(where: last.hasSuffix)
  }

  private static let colons: Set<UInt32> = [0x3A, 0xFF1A]

  /// Whether a line has the number of an issue (`Vol. 34 No. 5`, 第5期) or is a date.
  func isIssue(_ line: ArraySlice<UInt32>) -> Bool {
    guard line.contains(where: { CharacterClass.isDigit($0) }), line.count < 100 else {
      return false
    }
    return isDate(line) || hasDateCell(line) || issues.contains { hasNumbered($0, in: line) }
  }

  /// Whether a date is at an edge of a line and a wide gap from the rest of it: `2024年5月      ECONOMIC REVIEW      May 2024`.
  private func hasDateCell(_ line: ArraySlice<UInt32>) -> Bool {
    let cells = line.split(omittingEmptySubsequences: true) { $0 == 0x09 || $0 == 0x3000 }
      .flatMap(Self.cells)
    guard cells.count > 1, let first = cells.first, let last = cells.last else { return false }
    return isDate(first) || isDate(last)
  }

  /// The parts of a line between gaps of three spaces or more.
  private static func cells(of line: ArraySlice<UInt32>) -> [ArraySlice<UInt32>] {
    var cells: [ArraySlice<UInt32>] = []
    var start: Int?
    var spaces = 0
    for at in line.indices {
      if CharacterClass.isSpace(line[at]) {
        spaces += 1
        if spaces == 3, let from = start {
          cells.append(line[from..<(at - 2)])
          start = nil
        }
      } else {
        start = start ?? at
        spaces = 0
      }
    }
    if let start { cells.append(line[start..<(line.endIndex - spaces)]) }
    return cells
  }

  /// Whether a word occurs beside a number.
  private func hasNumbered(_ word: [UInt32], in line: ArraySlice<UInt32>) -> Bool {
    guard let first = word.first else { return false }
    for at in line.indices where CharacterClass.lowercase(line[at]) == first {
      let end = at + word.count
      guard end <= line.endIndex,
        zip(line[at..<end], word).allSatisfy({ CharacterClass.lowercase($0) == $1 })
      else { continue }
      if at > line.startIndex, CharacterClass.isLetter(line[at - 1]), !CharacterClass.isHan(first) {
        continue
      }
      let after = line[end...].drop { CharacterClass.isSpace($0) || $0 == 0x2E || $0 == 0x3A }.first
      let before = line[..<at].last { !CharacterClass.isSpace($0) }
      if CharacterClass.isHan(first) {
        if let before, CharacterClass.isDigit(before) || HanNumeral.isOrdinal(before) {
          return true
        }
      } else if let after, CharacterClass.isDigit(after) {
        return true
      }
    }
    return false
  }

  /// Whether a line is a date with a year and nothing else: `Sep., 2011`, 2011 年 9 月.
  private func isDate(_ line: ArraySlice<UInt32>) -> Bool {
    guard line.count < 32 else { return false }
    let text = String(String.UnicodeScalarView(line.compactMap(Unicode.Scalar.init)))
    let numbers = text.split { !$0.isNumber }
    guard numbers.contains(where: { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) })
    else { return false }
    for at in line.indices where CharacterClass.isHan(line[at]) {
      guard let before = line[..<at].last(where: { !CharacterClass.isSpace($0) }),
        CharacterClass.isDigit(before)
      else { return false }
    }
    return text.split { !$0.isLetter }.allSatisfy { word in
      word.unicodeScalars.contains { CharacterClass.isHan($0.value) } || word.count == 1
        || months.contains(String(word.lowercased().prefix(3)))
    }
  }
}
