// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation
import TextModel

/// Abstracts and keywords, found by their markers.
extension PaperOutline {
  /// Finds the sections with a marker, and leaves out lines of filing matter.
  mutating func findMarkedSections() {
    var number = 0
    while number < lines.count {
      guard let marker = lines[number].marker, uses[number] == .none else {
        number += 1
        continue
      }
      switch marker.kind {
      case .abstract: number = addSection(.abstract, marker, at: number)
      case .keywords: number = addSection(.keywords, marker, at: number)
      // In an agreement, `Funding:` begins a sentence as any other.
      case .matter: number = isMarkedPaper ? dropMatter(from: number) : number + 1
      case .title: number = addTitle(marker, at: number)
      case .authors, .body, .references, .notes: number += 1
      }
    }
  }

  /// Whether the text has a marker of an abstract or of keywords.
  private var isMarkedPaper: Bool {
    marked[.abstract]?.isEmpty == false || marked[.keywords]?.isEmpty == false
  }

  /// Adds a title with its label, `Title: …`, and gives the number of the line after it; a bare label, or one in a text
  /// that is not a paper, is a line like others.
  private mutating func addTitle(_ marker: SectionMarker, at first: Int) -> Int {
    let language = language(ofSectionAt: first, marker)
    guard isMarkedPaper, !lines[first].isBareMarker, !hasPart(.title, language) else {
      return first + 1
    }
    var end = first + 1
    while end < lines.count, !lines[end].isBlank, !lines[end].origin.isHard,
      lines[end].marker == nil, !lines[end].isOther(than: language), !lines[end].isMatter,
      // `and Their Rivers` looks like the last name of a list.
      lines[end].shape.startsLowercase || names(on: end, language) == nil
    {
      end += 1
    }
    add(.title, language, lines: Array(first..<end), from: lines[first].rest)
    dropTitleMarks()
    return end
  }

  /// Adds a section and gives the number of the line after it.
  private mutating func addSection(_ kind: PartKind, _ marker: SectionMarker, at first: Int) -> Int
  {
    let language = language(ofSectionAt: first, marker)
    let structured = kind == .abstract ? structuredAbstract(from: first, language) : nil
    structureLabels.formUnion(structured?.labels ?? [])
    let plain = kind == .abstract ? abstractEnd : keywordsEnd
    let end = structured?.end ?? plain(first, language)
    var numbers = (first..<end).filter { !lines[$0].isBlank && uses[$0] == .none }
    if kind == .abstract {
      numbers.removeAll { $0 > first && isPageHead($0, within: language) }
      let kept = withoutCopyright(numbers.filter { $0 == first || !isIssueHead($0) })
      if kept.count < numbers.count {
        for number in Set(numbers).subtracting(kept) { uses[number] = .dropped }
        numbers = kept
      }
      let inserted = numbers.filter { $0 > first && isInserted($0, language) }
      for number in inserted { add(.notes, language, lines: [number]) }
      numbers.removeAll { uses[$0] != .none }
      for note in notes(within: numbers) { add(.notes, language, lines: note) }
      numbers.removeAll { uses[$0] != .none }
    }
    let known = parts.count
    add(kind, language, lines: numbers, from: lines[first].rest)
    guard parts.count > known else { return end }
    if kind == .abstract { cutCopyright() }
    return addTranslation(of: kind, language, from: first, after: end)
  }

  /// The language of a section: that of its text where its letters are in another script than its marker.
  private func language(ofSectionAt first: Int, _ marker: SectionMarker) -> LanguageTag {
    let line = lines[first]
    var balance = ScriptBalance(mapped.scalars[line.rest..<max(line.rest, line.content.endIndex)])
    var found = line.language
    if !balance.hasLetters,
      let next = lines[(first + 1)...].first(where: { !$0.isBlank && !$0.origin.isDropped }),
      next.marker == nil
    {
      balance = next.balance
      found = next.language
    }
    guard let found, balance.hasLetters, found != .undetermined else { return marker.language }
    let codes = languages[marker.language].scripts
    let isPossible = [LetterScript.han, .latin, .cyrillic].contains {
      $0.code.map(codes.contains) == true && balance.isPossible($0)
    }
    if isPossible { return found.matches(marker.language) ? found : marker.language }
    if !found.matches(marker.language) { return found }
    // The marker has more letters than its text: `Ключевые слова (англ.): trade; trust`.
    let text = mapped.string(line.rest..<max(line.rest, line.content.endIndex))
    return balance.script.flatMap { LanguageDetector.detect(text, in: $0, among: languages) }
      ?? found
  }

  /// Adds what follows a section as its translation without a marker of its own: the other half of its line,
  /// or a text in another language that runs on in the paragraph.
  private mutating func addTranslation(
    of kind: PartKind, _ language: LanguageTag, from first: Int, after end: Int
  ) -> Int {
    var numbers: [Int] = []
    var number = end
    let row = lines[first].origin.row
    while number < lines.count, uses[number] == .none, numbers.count < 60 {
      let line = lines[number]
      if line.isBlank, row != nil, numbers.isEmpty {
        number += 1
        continue
      }
      guard !line.isBlank, line.marker == nil, line.headingLevel == 0, line.isOther(than: language),
        numbers.first.map({ !line.isOther(than: lines[$0].language ?? language) }) ?? true,
        line.origin.row == row, row != nil || kind == .abstract, row != nil || !line.origin.isHard
      else { break }
      numbers.append(number)
      number += 1
    }
    guard let other = numbers.first.flatMap({ lines[$0].language }),
      marked[kind == .abstract ? .abstract : .keywords]?.contains(other.language) != true
    else { return end }
    add(kind, other, lines: numbers)
    return number
  }

  /// The line after an abstract: the next marker or heading; or text in another language; or any paragraph
  /// when no keywords of its language follow.
  private func abstractEnd(from first: Int, _ language: LanguageTag) -> Int {
    let nextNumber = lines[(first + 1)...].indices.first { number in
      lines[number].marker.map { $0.kind != .body && $0.kind != .authors } ?? false
        && !isInserted(number, language)
    }
    let nextMarker = nextNumber.flatMap { lines[$0].marker }
    let keywordsFollow =
      nextMarker?.kind == .keywords && nextMarker?.language.matches(language) == true
    let labelsEnd = keywordsFollow ? min(nextNumber ?? 0, first + Self.mostLines) : 0
    var isLabelled = false
    let isHeaded = isHeaded(from: first, language)
    var hasText = lines[first].rest < lines[first].line.content.upperBound
    var wasParted = false
    var number = first + 1
    while number < lines.count {
      let line = lines[number]
      if line.isBlank || line.origin.isDropped {
        wasParted = wasParted || line.isBlank
        number += 1
        continue
      }
      let isLabel =
        isAbstractLabel(number) && (!hasText || isLabelled && !wasParted || number < labelsEnd)
      isLabelled = isLabelled || isLabel
      if hasText, isInserted(number, language) {
        number += 1
        continue
      }
      if line.marker != nil, !isLabel, line.marker?.kind != .authors || wasParted { break }
      if line.origin.row != lines[first].origin.row, hasText { break }
      if hasText, isPageHead(number, within: language),
        keywordsFollow || continuesSentence(after: number)
      {
        number += 1
        continue
      }
      if hasText, line.isOther(than: language) { break }
      if hasText, line.origin.isHard { wasParted = true }
      if hasText, wasParted, !isLabel {
        if line.isHeading || line.isReference
          || !keywordsFollow && !isHeaded && !line.shape.startsLowercase
        {
          break
        }
      } else if hasText, line.headingLevel > 0 {
        break
      }
      hasText = true
      wasParted = false
      number += 1
    }
    return number
  }

  /// Whether a heading of bodies may be the label of a paragraph in a structured abstract, with its text on the same
  /// line: `Introduction. China has published …`.
  private func isAbstractLabel(_ number: Int) -> Bool {
    let line = lines[number]
    return line.marker?.kind == .body && !line.isBareMarker && line.headingLevel == 0
  }

  /// Whether an abstract has a heading of the format above it, and another heading or marker ends it soon: all its
  /// paragraphs belong to it.
  private func isHeaded(from first: Int, _ language: LanguageTag) -> Bool {
    guard lines[first].headingLevel > 0, lines[first].isBareMarker else { return false }
    var paragraphs = 0
    for line in lines[(first + 1)...] where !line.isBlank && !line.origin.isDropped {
      if line.headingLevel > 0 || line.marker != nil || line.isOther(than: language) {
        return paragraphs > 0
      }
      paragraphs += 1
      if paragraphs > Self.mostParagraphs { return false }
    }
    return false
  }

  /// The most paragraphs or lines of an abstract that its heading alone holds together.
  private static let mostParagraphs = 12

  /// The most lines between the marker of an abstract and the keywords after it.
  private static let mostLines = 60

  /// The line after a keyword list, which a blank line ends only where the line above is complete.
  private func keywordsEnd(from first: Int, _ language: LanguageTag) -> Int {
    let widest =
      lines[max(0, first - 12)..<min(lines.count, first + 12)]
      .filter { !$0.isBlank && !$0.origin.isDropped && !$0.isOther(than: language) }
      .map(\.line.width).max() ?? 0
    let isBare = lines[first].isBareMarker
    var last: Int? = isBare ? nil : first
    var isList =
      !isBare
      && KeywordList.hasSeparator(mapped.scalars[lines[first].rest..<lines[first].content.endIndex])
    var wasParted = false
    var number = first + 1
    while number < lines.count, number < first + 24 {
      let line = lines[number]
      if line.isBlank || line.origin.isDropped {
        wasParted = wasParted || line.isBlank
        number += 1
        continue
      }
      if line.marker != nil || line.headingLevel > 0 { break }
      if let last {
        let start = last == first ? lines[last].rest : lines[last].line.content.lowerBound
        let above = mapped.scalars[start..<lines[last].line.content.upperBound]
        let isOpen = KeywordList.endsOpen(above)
        if wasParted, !isOpen { break }
        let separates = KeywordList.hasSeparator(line.content)
        // A list with semicolons goes on with them: commas are in any sentence.
        let goesOn =
          KeywordList.hasSemicolon(above) ? KeywordList.hasSemicolon(line.content) : separates
        let isLastKeyword =
          isList && isLastKeyword(number, after: last, isOpen: isOpen, wasParted: wasParted)
        if isLastKeyword {
          return number + 1
        }
        if line.isOther(than: language) || line.shape.isFinished && !separates { break }
        // One keyword a line.
        let isItem = isBare && !isList && !separates && line.line.width < 48
        if !isOpen, !isItem {
          let isFull = lines[last].line.width * 5 >= widest * 4
          let runsOn = line.shape.startsLowercase
          guard
            !line.isHeading,
            runsOn && separates || isFull && (runsOn || goesOn)
              || isList
                && isLastRow(number, after: last, isFull: isFull || separates && goesOn)
          else { break }
        }
      } else if line.isOther(than: language) || line.isHeading
        || wasParted && isLoneHeading(number)
      {
        break
      }
      isList = isList || KeywordList.hasSeparator(line.content)
      last = number
      wasParted = false
      number += 1
    }
    return (last ?? first) + 1
  }

  /// Whether a line below a blank one is a heading rather than the only keyword: neither a separator nor another
  /// keyword comes after it.
  private func isLoneHeading(_ number: Int) -> Bool {
    guard !KeywordList.hasSeparator(lines[number].content) else { return false }
    guard let next = lines[(number + 1)...].first(where: { !$0.isBlank && !$0.origin.isDropped })
    else { return false }
    return next.shape.isFinished || next.line.width > 60
  }

  /// Whether a line is the rest of the last keyword of a list, with a stop at its end: `clearance.` below `customs`.
  ///
  /// - Parameter isOpen: whether the row before it ends with a separator or a hyphen.
  private func isLastKeyword(
    _ number: Int, after last: Int, isOpen: Bool, wasParted: Bool
  ) -> Bool {
    let (row, before) = (lines[number], lines[last])
    guard row.shape.isFinished, !before.shape.isFinished, row.marker == nil, !row.isHeading,
      !row.isOther(than: before.language ?? .undetermined),
      row.line.width < Self.widestKeyword, isOpen || !wasParted && !row.origin.isHard
    else { return false }
    // One stop, at the end.
    guard !row.content.dropLast().contains(where: { CharacterClass.isTerminal($0) }) else {
      return false
    }
    let isHan = row.content.first.map(CharacterClass.isHan) == true
    guard row.shape.startsLowercase || isHan || isOpen && !wasParted else { return false }
    if wasParted { return true }
    return isLastRow(number, after: last, isFull: isOpen)
  }

  /// The columns of the widest rest of a keyword.
  private static let widestKeyword = 40

  /// Whether a line is the short last row of the paragraph of the row before it, so that the last keyword of a list
  /// has been broken: `Middle` and `Eastern countries`.
  ///
  /// - Parameter isFull: whether the row before it is as wide as others, or what follows is of a list as well.
  private func isLastRow(_ number: Int, after last: Int, isFull: Bool) -> Bool {
    let (row, before) = (lines[number], lines[last])
    guard last + 1 == number, !row.origin.isHard, !row.shape.startsItem,
      row.line.width < before.line.width, before.line.width > 40 || isFull
    else { return false }
    return number + 1 == lines.count || lines[number + 1].isBlank
      || lines[number + 1].origin.isHard
  }

  /// The most lines of filing matter with its heading.
  private static let mostMatter = 5

  /// Leaves out a line of filing matter and the lines it runs on to.
  private mutating func dropMatter(from first: Int) -> Int {
    uses[first] = .dropped
    var number = first + 1
    // A heading with what it announces below it: `Funding information`.
    let isHeading =
      lines[first].isBareMarker && lines[first].content.last.map(CharacterClass.isLowercase) == true
    while isHeading, number < lines.count, number < first + Self.mostMatter, !lines[number].isBlank,
      lines[number].marker == nil, !lines[number].isHeading, !lines[number].origin.isHard
    {
      uses[number] = .dropped
      number += 1
    }
    while number < lines.count, !lines[number].isBlank, lines[number].marker == nil,
      !lines[number].isHeading, !lines[number].origin.isHard,
      !lines[number - 1].shape.isFinished, lines[number - 1].line.width > 40,
      !lines[number].isOther(than: lines[first].language ?? .undetermined)
    {
      uses[number] = .dropped
      number += 1
    }
    return number
  }
}
