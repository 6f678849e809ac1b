// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// The division of a paper into its parts.
///
/// Extensions find the parts in this order: what the format declares, abstracts and keywords by their markers,
/// titles and authors above them, and the body, the references and the notes in what is left.
struct PaperOutline {
  /// A part, before it is cleaned.
  struct Part {
    var kind: PartKind
    var language: LanguageTag
    /// The numbers of its stretches, in reading order.
    var lines: [Int]
    /// Where the first stretch begins, after its marker, and where the last one ends: scalars of the mapped text.
    var bounds: Range<Int>
    /// Whether a title may have the name of its author at its end.
    var mayEndInName = false
    /// The letters that may be glued to authors' names.
    var noteLetters: NoteLetters?
  }

  /// The use of a stretch.
  enum Use: Equatable {
    case none
    case part
    case dropped
  }

  /// The parts in reading order.
  var parts: [Part] = []

  let mapped: MappedText
  let languages: LanguageCatalog
  let lines: [PaperLine]
  let labels: PaperLabels
  var uses: [Use]
  /// The lines that are labels of structured abstracts, each a paragraph of its own.
  var structureLabels: Set<Int> = []
  /// The first lines of titles that begin with the number of the paper in a collection, and where the title begins.
  var numberedTitles: [Int: Int] = [:]
  /// Lines above the first abstract in another language, to be read if that language has no title elsewhere.
  var waitingFronts: [(language: LanguageTag, lines: [Int])] = []
  /// The languages that have a part of each kind.
  private var found: [PartKind: Set<String>] = [:]
  /// The languages that have a marker of their own for an abstract or keywords.
  let marked: [SectionMarker.Kind: Set<String>]

  /// Reads the outline of a text that was cut into stretches, in O(*n*).
  init(_ mapped: MappedText, lines: [PaperLine], languages: LanguageCatalog) {
    self.mapped = mapped
    self.languages = languages
    self.lines = lines
    labels = PaperLabels.labels(of: languages)
    marked = Dictionary(grouping: lines.compactMap(\.marker), by: \.kind)
      .mapValues { Set($0.map(\.language.language)) }
    uses = lines.map { $0.origin.isDropped ? .dropped : .none }
    findDeclaredParts()
    findMarkedSections()
    findFronts()
    findBody()
    for index in parts.indices
    where parts[index].kind == .title && !hasPart(.authors, parts[index].language) {
      parts[index].mayEndInName = TitleAuthors.mayEndInName(
        mapped.scalars[parts[index].bounds], language: parts[index].language, languages: languages)
    }
    for index in parts.indices where parts[index].kind == .authors {
      parts[index].noteLetters = NoteLetters(below: parts[index], in: self)
    }
    parts.sort { ($0.bounds.lowerBound, $0.lines[0]) < ($1.bounds.lowerBound, $1.lines[0]) }
  }

  /// Whether the text has the marks of a paper: an abstract or keywords.
  var isPaper: Bool { found[.abstract] != nil || found[.keywords] != nil }

  /// Whether a language has a part of a kind.
  func hasPart(_ kind: PartKind, _ language: LanguageTag) -> Bool {
    found[kind]?.contains(language.language) == true
  }

  /// Lets a language have other parts of some kinds, as those of another paper in the same text.
  ///
  /// - Returns: the kinds that it had.
  mutating func reopen(_ kinds: [PartKind], _ language: LanguageTag) -> [PartKind] {
    kinds.filter { found[$0]?.remove(language.language) != nil }
  }

  /// Takes back what `reopen` did.
  mutating func close(_ kinds: [PartKind], _ language: LanguageTag) {
    for kind in kinds { found[kind, default: []].insert(language.language) }
  }

  /// Adds a part of some stretches, which are not used again.
  mutating func add(
    _ kind: PartKind, _ language: LanguageTag, lines numbers: [Int], from start: Int? = nil
  ) {
    guard let first = numbers.first, let last = numbers.last else { return }
    for number in numbers { uses[number] = .part }
    let from = start ?? lines[first].line.content.lowerBound
    let end = lines[last].line.content.upperBound
    guard first != last || from < end else { return }
    found[kind, default: []].insert(language.language)
    parts.append(
      Part(kind: kind, language: language, lines: numbers, bounds: from..<max(end, from)))
  }

  /// The parts that a format declares: front matter with `title_zh`, LaTeX with an abstract.
  private mutating func findDeclaredParts() {
    var number = 0
    while number < lines.count {
      guard uses[number] == .none, let part = lines[number].origin.block?.part, part != .body,
        let language = lines[number].language
      else {
        number += 1
        continue
      }
      // Keywords with a marker inside an abstract are found by that.
      if isKeywords(number, in: part) {
        number = blockEnd(after: number)
        continue
      }
      var numbers = [number]
      var next = number + 1
      while next < lines.count {
        if lines[next].isBlank {
          next += 1
          continue
        }
        guard lines[next].origin.block?.part == part, !lines[next].isOther(than: language),
          !isKeywords(next, in: part)
        else { break }
        numbers.append(next)
        next += 1
      }
      if part == .title { numbers = withoutCover(numbers) }
      let first = numbers[0]
      // 题目 alone is a title.
      let isLabel =
        lines[first].marker.map { $0.kind != .title || !lines[first].isBareMarker } ?? false
      add(part, language, lines: numbers, from: isLabel ? lines[first].rest : nil)
      if part == .title { dropTitleMarks() }
      number = next
    }
  }

  /// The lines of a declared title without those that name the kind of work, the journal or the issue, if others
  /// are left: covers of theses have 某某大学硕士学位论文 in the style of the title.
  private mutating func withoutCover(_ numbers: [Int]) -> [Int] {
    let rest = numbers.filter { !isFurniture($0) }
    guard !rest.isEmpty, rest.count < numbers.count else { return numbers }
    for number in numbers where isFurniture(number) { uses[number] = .dropped }
    return rest
  }

  /// Whether a line of a declared abstract begins the keywords.
  private func isKeywords(_ number: Int, in part: PartKind) -> Bool {
    part == .abstract && lines[number].marker?.kind == .keywords
  }

  /// The line after the block that a line is in.
  private func blockEnd(after number: Int) -> Int {
    let block = lines[number].origin.block?.range
    return lines[number...].firstIndex { !$0.isBlank && $0.origin.block?.range != block }
      ?? lines.count
  }
}
