// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation
import TextModel

/// Finds the lines above an abstract that are the title.
extension PaperOutline {
  /// Adds the title with its subtitle: the paragraph beside the authors that is not prose; without authors, or if it is much
  /// shorter, the longest one.
  ///
  /// - Returns: the lines of the candidates that are not the title.
  mutating func addTitle(
    _ candidates: [[Int]], _ language: LanguageTag, authors: [Int]
  ) -> [Int] {
    let hasAuthors = !authors.isEmpty
    let small = SmallWords.words(of: language, in: languages)
    var titles: [[Int]] = []
    for candidate in candidates {
      let paragraph = Array(candidate.prefix { !isSectionHeading($0) })
      for number in candidate[paragraph.count...] where !isContentsEntry(number) {
        uses[number] = .none
      }
      if paragraph.isEmpty { continue }
      let last = lines[paragraph[paragraph.count - 1]]
      let mark = last.content.last ?? 0
      // A line of a form for a signature: 作者签名：    日期：.
      let colons = last.content.count { $0 == 0xFF1A }
      if colons > 1 {
        for number in paragraph { uses[number] = .none }
        continue
      }
      let isSentence = (mark == 0x2E || mark == 0x3002) && (!hasAuthors || isProse(paragraph))
      if isSentence {
        for number in paragraph { uses[number] = .none }
      } else if let before = titles.last?.last, isNext(paragraph[0], to: before),
        isSubtitle(paragraph[0], of: before, small)
      {
        titles[titles.count - 1] += paragraph
      } else {
        titles.append(paragraph)
      }
    }
    // The name of a journal, or the number of a chapter, directly above a title.
    titles = titles.map { title in
      guard title.count > 1 else { return title }
      let first = lines[title[0]]
      let isAbove =
        labels.isJournal(first.content, above: lines[title[1]].content, small: small)
        || first.shape.divisionLabel(DivisionWords.words(of: languages)) == first.line.content
      return isAbove ? Array(title.dropFirst()) : title
    }
    func length(_ paragraph: [Int]) -> Int { paragraph.reduce(0) { $0 + lines[$1].line.width } }
    let named = titles.filter { !isJournal($0) }
    if !named.isEmpty { titles = named }
    for isOther in [isForm, isInstitution] {
      let named = titles.filter { !isOther($0) }
      // A place and a year are not a title either.
      if named.contains(where: { length($0) > 16 }) { titles = named }
    }
    let all = candidates.flatMap { $0 }
    guard var title = titles.max(by: { length($0) <= length($1) }), !hasPart(.title, language)
    else {
      return all
    }
    if let first = authors.first, let last = authors.last {
      let beside = [
        titles.last { $0[$0.count - 1] < first }, titles.last { $0[0] > last },
      ].compactMap { $0 }
      if let near = beside.max(by: { length($0) < length($1) }), length(near) * 3 >= length(title) {
        title = near
      }
    }
    add(
      .title, language, lines: title,
      from: numberedTitles[title[0]] ?? lines[title[0]].content.startIndex)
    if !hasAuthors, !hasPart(.authors, language) { cutAuthors(language) }
    dropTitleMarks()
    return all.filter { uses[$0] == .dropped }
  }

  /// Cuts the authors off the title that was added last, where they are in one paragraph with it.
  private mutating func cutAuthors(_ language: LanguageTag) {
    guard let index = parts.indices.last, parts[index].kind == .title,
      let names = TitleAuthors(
        mapped.scalars[parts[index].bounds], language: language, languages: languages)
    else { return }
    let all = parts[index].lines
    let own = all.filter { number in
      let content = lines[number].line.content
      return content.upperBound > names.range.lowerBound
        && content.lowerBound < names.range.upperBound
    }
    guard let last = own.last else { return }
    parts[index].lines = all.filter { lines[$0].line.content.lowerBound < names.range.lowerBound }
    parts[index].bounds = parts[index].bounds.lowerBound..<names.titleEnd
    add(.authors, language, lines: own, from: names.range.lowerBound)
    guard parts[parts.count - 1].kind == .authors else { return }
    let end = min(names.range.upperBound, lines[last].line.content.upperBound)
    parts[parts.count - 1].bounds = names.range.lowerBound..<end
    parts.swapAt(index, parts.count - 1)
  }

  /// Whether a line is the heading of a section and not a title: 一、引言.
  private func isSectionHeading(_ number: Int) -> Bool {
    let line = lines[number]
    if line.marker?.kind == .body, line.isBareMarker { return true }
    if numberedTitles[number] != nil { return false }
    guard let first = line.content.first, LineShape(line.content).startsItem else { return false }
    return CharacterClass.isDigit(first) || CharacterClass.isHan(first) || first == 0xFF08
  }

  /// Whether a line is one of a list of contents: the heading of a section and the number of its page.
  private func isContentsEntry(_ number: Int) -> Bool {
    guard LineShape(lines[number].content).startsItem, let last = lines[number].content.last else {
      return false
    }
    return CharacterClass.isDigit(last)
  }

  /// Takes off the mark of a note at the end of the title that was added last.
  mutating func dropTitleMarks() {
    guard let index = parts.indices.last, parts[index].kind == .title else { return }
    var end = parts[index].bounds.upperBound
    while end > parts[index].bounds.lowerBound + 1, Self.isTitleMark(mapped.scalars[end - 1]) {
      end -= 1
    }
    // Bold or slanting letters of Markdown.
    var start = parts[index].bounds.lowerBound
    let marks = mapped.scalars[end..<parts[index].bounds.upperBound].prefix { $0 == 0x2A }
    if !marks.isEmpty, mapped.scalars[start..<end].starts(with: marks) { start += marks.count }
    parts[index].bounds = start..<end
  }

  private static func isTitleMark(_ scalar: UInt32) -> Bool {
    CharacterClass.isNoteMark(scalar) || CharacterClass.isSpace(scalar)
      || CharacterClass.isAsterisk(scalar) || [0x2606, 0x2605, 0x25CF, 0x203B].contains(scalar)
  }

  private func isJournal(_ paragraph: [Int]) -> Bool {
    paragraph.count == 1 && labels.isJournal(lines[paragraph[0]].text)
  }

  /// Whether a paragraph has a field of a form that has at least two.
  private func isForm(_ paragraph: [Int]) -> Bool {
    paragraph.contains { number in
      guard labels.isField(lines[number].content) else { return false }
      let before = lines[..<number].last { !$0.isBlank }
      let after = lines[(number + 1)...].first { !$0.isBlank }
      return [before, after].contains { line in
        line.map { labels.isField($0.content) && $0.marker?.kind != .abstract } ?? false
      }
    }
  }

  /// Whether a paragraph begins with the name of an institution, and has only its short divisions after that.
  private func isInstitution(_ paragraph: [Int]) -> Bool {
    isMatter(paragraph[0])
      && paragraph.dropFirst().allSatisfy { isMatter($0) || lines[$0].line.width < 24 }
  }

  /// Whether a paragraph begins with a dash, or the one before it ends with a colon or a small word.
  private func isSubtitle(_ number: Int, of title: Int, _ small: SmallWords) -> Bool {
    if lines[title].shape.endsColon { return true }
    // A title that was broken by hand: `… Connectivity of the States⏎in the Context of …`.
    if lines[number].shape.startsLowercase, !lines[title].shape.isFinished { return true }
    if let last = lines[title].text.split(separator: " ").last,
      small.contains(last.lowercased())
    {
      return true
    }
    return startsWithDash(number)
  }

  private func startsWithDash(_ number: Int) -> Bool {
    guard let first = lines[number].content.first else { return false }
    return [0x2014, 0x2015, 0x2013, 0x2500].contains(first)
  }

  /// Whether a line with a dash before it is a subtitle and no item of a list: in one paragraph with a line above that is
  /// neither an item nor finished.
  func isDashSubtitle(_ number: Int) -> Bool {
    guard number > 0, startsWithDash(number) else { return false }
    let above = lines[number - 1]
    return isOneParagraph(number - 1, number) && !above.isBlank && !above.shape.startsItem
      && !above.shape.isFinished && above.marker == nil
      && !above.isOther(than: lines[number].language ?? .undetermined)
  }

  /// Whether a line above a title names the journal, or is a number.
  func isFurniture(_ number: Int) -> Bool {
    let line = lines[number]
    if !line.content.contains(where: { CharacterClass.isLetter($0) }) { return true }
    // The number of a page before the text: iv.
    if line.content.count < 6,
      line.content.allSatisfy({ [0x69, 0x76, 0x78].contains(CharacterClass.lowercase($0)) })
    {
      return true
    }
    // The column of a journal: 【经济研究】, ·经济研究·.
    if line.content.first == 0x3010, line.content.last == 0x3011 { return true }
    if let first = line.content.first, line.content.count > 2, first == line.content.last,
      [0xB7, 0x2022, 0x30FB].contains(first)
    {
      return true
    }
    return labels.isIssue(line.content) || labels.isArticleType(line.text)
      || labels.isContents(line.content) || labels.isCoverField(line.content)
  }

  /// A heading of the first level on the first line is the title of a text without markers; so is that of its
  /// translation: next to it, or the only one in its language and the first line in it.
  mutating func readBareTitle() {
    let text = lines.indices.filter { !lines[$0].isBlank && !lines[$0].origin.isDropped }
    guard let first = text.first, isBareTitle(first) else { return }
    var found = [first]
    for number in text.dropFirst() {
      guard let language = lines[number].language, isBareTitle(number),
        found.allSatisfy({ lines[number].isOther(than: lines[$0].language ?? .undetermined) })
      else { continue }
      let own = text.filter { lines[$0].language?.matches(language) == true }
      let isNext = isNext(number, to: found[found.count - 1])
      let isOnly = ([lines[first].language ?? .undetermined, language]).allSatisfy { language in
        text.count { isBareTitle($0) && !lines[$0].isOther(than: language) } == 1
      }
      if own.first == number, isNext || isOnly { found.append(number) }
    }
    for number in found {
      add(
        .title, lines[number].language ?? .undetermined, lines: [number],
        from: lines[number].content.startIndex)
    }
  }

  private func isBareTitle(_ number: Int) -> Bool {
    lines[number].headingLevel == 1 && uses[number] == .none
  }
}
