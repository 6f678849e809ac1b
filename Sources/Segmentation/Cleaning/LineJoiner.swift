// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Joins the lines that a page broke, and decides the hyphens at their ends.
struct LineJoiner {
  /// The result for the end of a line.
  private enum LineJoin {
    /// The hyphen of the first line decides.
    case hyphen
    /// The line continues in the next.
    case joined
    /// The line ends, but the paragraph does not.
    case lineEnd
    /// A paragraph ends.
    case paragraph
  }

  private let text: MappedText
  private let steps: Set<CleaningStep>
  private let resolver: HyphenResolver
  private let divisions: Set<String>
  private let smallWords: SmallWords
  /// The width of the widest line of the text, in columns.
  private let widest: Int
  /// Whether lines end where the page is full, so that a line is not a paragraph.
  private let isWrapped: Bool
  /// Whether every line is too short for a page, so that each is an item of a list.
  private let isShortList: Bool
  /// Whether there are lines without a blank line between them.
  private let hasLines: Bool
  /// The joined lines.
  private(set) var out: MappedText
  /// The decisions about hyphens.
  private(set) var decisions: [HyphenDecision] = []
  /// The lines that were left out.
  private(set) var removals: [CleanedText.Removal] = []

  /// A joiner for a window of a text.
  ///
  /// - Parameters:
  ///   - facts: what all lines of the text say.
  ///   - out: what the windows before gave and nothing was done with; the joined lines are added to it.
  init(
    _ window: CleaningWindow, steps: Set<CleaningStep>, resolver: HyphenResolver, facts: LineFacts,
    out: consuming MappedText
  ) {
    text = window.text
    self.steps = steps
    self.resolver = resolver
    divisions = DivisionWords.words(of: resolver.languages)
    smallWords = .words(of: resolver.language, in: resolver.languages)
    widest = facts.widest
    isWrapped = facts.isWrapped
    isShortList = facts.isShortList
    hasLines = facts.hasLines
    self.out = out
    // More room for what is there already would be a copy for each part.
    if self.out.count == 0 { self.out.reserve(window.part.count) }
  }

  /// The joined lines, which the joiner then no longer has.
  mutating func takeOut() -> MappedText {
    let taken = out
    out = MappedText()
    return taken
  }

  /// Joins the lines of the part of a window.
  ///
  /// - Returns: whether a line was found that the first one of the part can be compared with; `false` without having
  ///   joined anything if the part begins the window's text but not the whole text.
  mutating func join(_ window: CleaningWindow, facts: LineFacts) -> Bool {
    let lines = window.lines
    let page =
      steps.contains(.pageFurniture)
      ? PageFurniture(
        lines, in: text, languages: resolver.languages, facts: facts, endsText: window.endsText)
      : nil
    let furniture = page?.find() ?? []
    let list = ListLines(lines, in: text, smallWords: smallWords)
    var previous: TextLine?
    var wasParted = false
    var turnedPage = false
    var isParagraph = false
    for (number, line) in lines.enumerated() {
      let isRemoved = furniture.contains(number)
      // No sentence goes on over a line of tools: a web page has no edges.
      let isOfWebPage = isRemoved && page?.isOfWebPage(number) == true
      turnedPage = turnedPage || line.startsPage || isRemoved && !isOfWebPage
      isParagraph = isParagraph || isOfWebPage
      isParagraph = isParagraph || line.startsParagraph
      if !line.isBlank, line.content.lowerBound >= window.part.upperBound { break }
      let isOwn = line.content.lowerBound >= window.part.lowerBound
      if isRemoved {
        if isOwn {
          removals.append(.init(step: .pageFurniture, range: text.source(line.content)))
        }
        continue
      }
      guard !line.isBlank else {
        wasParted = true
        continue
      }
      if isOwn {
        if let previous {
          let joint =
            isParagraph
            ? .paragraph
            : steps.contains(.lines)
              ? joint(
                previous, line, wasParted: wasParted, turnedPage: turnedPage,
                endsItem: !wasParted && !turnedPage && list.endsItem(number - 1))
              : wasParted ? .paragraph : .lineEnd
          add(joint, between: previous, and: line)
        } else if !window.startsText {
          return false
        }
        out.append(line.content, of: text)
      }
      previous = line
      wasParted = false
      turnedPage = false
      isParagraph = false
    }
    return true
  }

  /// The width of the widest page, in columns; a longer line is a paragraph.
  private static let widestPage = 160

  // MARK: What a line end is

  private func joint(
    _ first: TextLine, _ second: TextLine, wasParted: Bool, turnedPage: Bool, endsItem: Bool
  ) -> LineJoin {
    let before = LineShape(first, in: text)
    let after = LineShape(second, in: text)
    if steps.contains(.hyphens), endsInBrokenWord(first, before: second),
      after.startsLowercase || !wasParted
    {
      return .hyphen
    }
    let runsOn = !before.isFinished && after.startsLowercase
    if turnedPage {
      if runsOn || before.isOpenEnded && !after.startsItem { return .joined }
      if !before.isFinished, goesOn(first, over: second) { return .joined }
      let isWide = before.endsWide && after.startsWide
      return isWide && !before.isFinished && !after.startsItem && second.indent < 4
        ? .joined : .paragraph
    }
    if isShortList, !before.isOpenEnded { return wasParted ? .paragraph : .lineEnd }
    let isShort = first.width * 4 < widest * 3
    if wasParted {
      if widest > Self.widestPage { return .paragraph }
      // A clause of a list or a recital ends in a comma or semicolon and is a paragraph. A sentence
      // that a scanner split continues from a full line.
      if before.endsClause {
        return runsOn && !isShort && isWrapped && hasLines && first.width < Self.widestPage
          ? .joined : .paragraph
      }
      if runsOn {
        let isHalf = hasLines && !isShort && isWrapped || endsInSmallWord(first)
        return isHalf || before.isOpenEnded ? .joined : .paragraph
      }
      return before.isOpenEnded && !after.startsItem ? .joined : .paragraph
    }
    // The text that a colon announces begins a line, and so does each of its clauses.
    if before.endsColon {
      let isFull = first.width * 10 >= widest * 9
      if after.startsItem || after.endsClause || !isFull && !after.startsLowercase {
        return .lineEnd
      }
    }
    if before.endsSemicolon, isShort { return .lineEnd }
    // The items of a list may begin with dashes: ——批准了预算；
    if startsWithDash(second), before.endsSemicolon || before.endsColon || before.isFinished {
      return .lineEnd
    }
    if runsOn { return after.startsItem ? .lineEnd : .joined }
    if endsItem { return .lineEnd }
    if !before.isFinished, before.hasGap, after.hasGap { return .lineEnd }
    if after.startsDivision(divisions),
      before.isFinished || isShort || before.startsDivision(divisions)
    {
      return .lineEnd
    }
    if before.startsDivision(divisions), !before.isFinished, isShort { return .lineEnd }
    if after.startsItem, before.isFinished || before.startsItem || isShort { return .lineEnd }
    if before.isFinished,
      isShort || !isWrapped || first.width > Self.widestPage
        || second.indent >= 2 && second.indent > first.indent
        || second.indent >= 4
    {
      return .lineEnd
    }
    if before.startsItem, !before.isFinished, !before.isOpenEnded, isShort { return .lineEnd }
    if !before.isFinished, !before.isOpenEnded, hasRoom(first, for: second, widest: widest),
      !endsInSmallWord(first)
    {
      return .lineEnd
    }
    return .joined
  }

  private func startsWithDash(_ line: TextLine) -> Bool {
    [0x2013, 0x2014, 0x2015, 0x2500].contains(text.scalars[line.content.lowerBound])
  }

  /// The columns of the widest heading in a text whose lines are paragraphs.
  private static let widestHeading = 60

  /// The columns of the narrowest page that wraps lines.
  private static let narrowestPage = 24

  /// Whether the first word of the next line has room at the end of a line, so that no page broke it there:
  /// three quarters of the widest line are enough for both.
  private func hasRoom(_ line: TextLine, for next: TextLine, widest: Int) -> Bool {
    // Where a line is a paragraph, only a short one is a heading or a word of a list.
    if widest > Self.widestPage, line.width > Self.widestHeading { return false }
    // Letters of one word, set one below the other.
    if max(line.width, next.width) <= LineFacts.letterColumns { return false }
    let first = text.scalars[next.content.lowerBound]
    if CharacterClass.isHan(text.scalars[line.content.upperBound - 1]) {
      // A word of two letters, as headings are: 摘要.
      return line.width <= LineFacts.listColumns.han / 2 && CharacterClass.isHan(first)
    }
    guard CharacterClass.isUppercase(first) || CharacterClass.isDigit(first) else { return false }
    // A name in another script is often on a line of its own: `версия⏎Microsoft Word`.
    let last = text.scalars[line.content.upperBound - 1]
    if LetterScript(of: last) != LetterScript(of: first), LetterScript(of: last) != nil,
      LetterScript(of: first) != nil
    {
      return false
    }
    var width = 0
    for scalar in text.scalars[next.content] {
      if CharacterClass.isSpace(scalar) { break }
      width += CharacterClass.columns(scalar)
    }
    return (line.width + 1 + width) * 4 <= max(widest, Self.narrowestPage) * 3
  }

  /// Whether a line without an end mark continues at the top of the next page with a capital letter or a number.
  ///
  /// It does after a small word, and with a number after a full line or a Han letter.
  private func goesOn(_ line: TextLine, over next: TextLine) -> Bool {
    let after = LineShape(next, in: text)
    if after.startsItem || after.startsDivision(divisions) { return false }
    if endsInSmallWord(line, mayBeginSentence: true) { return true }
    guard CharacterClass.isDigit(text.scalars[next.content.lowerBound]) else { return false }
    let last = text.scalars[line.content.upperBound - 1]
    return CharacterClass.isHan(last) || line.width * 4 >= widest * 3 && isWordPart(last)
  }

  /// Whether a line ends in a small word that must continue: `the foundation for`.
  ///
  /// - Parameter mayBeginSentence: whether a word with a capital letter counts: `In`, but not the `A` of `Part A`.
  private func endsInSmallWord(_ line: TextLine, mayBeginSentence: Bool = false) -> Bool {
    var start = line.content.upperBound
    while start > line.content.lowerBound, CharacterClass.isLetter(text.scalars[start - 1]) {
      start -= 1
    }
    let word = text.scalars[start..<line.content.upperBound]
    guard let first = word.first else { return false }
    let isCapital =
      mayBeginSentence && word.dropFirst().first.map { CharacterClass.isLowercase($0) } == true
    guard CharacterClass.isLowercase(first) || isCapital else { return false }
    return smallWords.contains(text.string(start..<line.content.upperBound).lowercased())
  }

  /// Whether a line ends in a hyphen directly after a letter or digit, and the next one begins with
  /// one.
  private func endsInBrokenWord(_ line: TextLine, before next: TextLine) -> Bool {
    guard line.content.count > 1, let first = text.scalars[next.content].first else { return false }
    let last = line.content.upperBound - 1
    let before = text.scalars[last - 1]
    return CharacterClass.isHyphen(text.scalars[last]) && isWordPart(before) && isWordPart(first)
  }

  private func isWordPart(_ scalar: UInt32) -> Bool {
    (CharacterClass.isLetter(scalar) || CharacterClass.isDigit(scalar))
      && !CharacterClass.isHan(scalar)
  }

  // MARK: Writing it

  private mutating func add(_ joint: LineJoin, between first: TextLine, and second: TextLine) {
    let gap = first.content.upperBound..<second.content.lowerBound
    switch joint {
    case .hyphen: resolveHyphen(between: first, and: second)
    case .joined:
      if needsSpace(between: first, and: second) { out.append(0x20, from: text.source(gap)) }
    case .lineEnd: out.append(0x0A, from: text.source(gap))
    case .paragraph:
      // Two line ends share the bytes of the gap.
      out.append(0x0A, from: text.source(gap))
      out.append(0x0A, from: text.source(gap))
    }
  }

  private func needsSpace(between first: TextLine, and second: TextLine) -> Bool {
    let last = text.scalars[first.content.upperBound - 1]
    let next = text.scalars[second.content.lowerBound]
    if CharacterClass.isWide(last) || CharacterClass.isWide(next) { return false }
    // A curly mark or a digit takes the width of its neighbour: 〔…”〕 + 〔上〕.
    switch next {
    case 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D: return false
    default: break
    }
    if last == 0x2013, isDigit(before: first.content.upperBound - 1), CharacterClass.isDigit(next) {
      return false
    }
    // A number that the end of a row of Han breaks: 40⏎0公斤.
    if CharacterClass.isDigit(last), CharacterClass.isDigit(next),
      isHanBefore(numberEndingAt: first.content), first.width >= Self.leastFullRow
    {
      return false
    }
    return !(isAddress(endingAt: first.content) && Self.addressMarks.contains(last))
  }

  /// Whether a Han character is directly before the number at the end of a line.
  private func isHanBefore(numberEndingAt line: Range<Int>) -> Bool {
    text.scalars[line].last { !CharacterClass.isDigit($0) && $0 != 0x2E }
      .map(CharacterClass.isHan) ?? false
  }

  /// The columns of the narrowest row of a page that may break a number.
  private static let leastFullRow = 30

  private func isDigit(before index: Int) -> Bool {
    index > 0 && CharacterClass.isDigit(text.scalars[index - 1])
  }

  private static let addressMarks: Set<UInt32> = [0x2F, 0x5F, 0x3D, 0x26, 0x3F, 0x25, 0x2D]

  private mutating func resolveHyphen(between first: TextLine, and second: TextLine) {
    let hyphen = first.content.upperBound - 1
    var start = hyphen
    while start > first.content.lowerBound,
      isWordPart(text.scalars[start - 1])
        || CharacterClass.isHyphen(text.scalars[start - 1])
    { start -= 1 }
    var end = second.content.lowerBound
    while end < second.content.upperBound, isWordPart(text.scalars[end]) { end += 1 }
    let halves = HyphenResolver.Halves(
      first: text.string(start..<hyphen), second: text.string(second.content.lowerBound..<end),
      isSoft: text.scalars[hyphen] == 0xAD, isAddress: isAddress(endingAt: first.content),
      isChained: end + 1 < second.content.upperBound
        && CharacterClass.isHyphen(text.scalars[end]) && isWordPart(text.scalars[end + 1]))
    let (isJoined, reason) = resolver.decide(halves)
    decisions.append(
      HyphenDecision(
        first: halves.first, second: halves.second, isJoined: isJoined, reason: reason,
        isDoubtful: reason == .guess && resolver.mayBeCompound(halves),
        range: text.source(start..<end)))
    if isJoined { out.removeLast() }
  }

  /// Whether the last word of a line is, or began, a web address, an e-mail address or a DOI.
  private func isAddress(endingAt content: Range<Int>) -> Bool {
    var start = content.upperBound
    while start > content.lowerBound, text.scalars[start - 1] > 0x20, text.scalars[start - 1] < 0x7F
    {
      start -= 1
    }
    let word = text.string(start..<content.upperBound).lowercased()
    return word.contains("://") || word.hasPrefix("www.") || word.hasPrefix("doi:")
      || word.hasPrefix("10.") && word.contains("/")
  }
}
