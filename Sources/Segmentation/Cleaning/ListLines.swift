// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Finds lines that are the items of a list, although no mark says so: names below `与会者：`, points of an agenda,
/// speakers with a colon.
///
/// A page breaks a line where the next word has no room, so a broken line is about as wide as its neighbours. Only
/// the few lines around a line are compared.
struct ListLines {
  private let lines: [TextLine]
  private let text: MappedText
  private let smallWords: SmallWords

  /// The columns of the widest item of words, and those that every line of Han is below.
  private static let widest = (words: 48, han: 24)
  /// The number of lines that are compared on each side.
  private static let reach = 4
  /// The fewest items of a list.
  private static let fewest = 3

  /// The list lines among some lines.
  ///
  /// - Parameter smallWords: those of the language; without any, capitals say nothing, as German nouns have them.
  init(_ lines: [TextLine], in text: MappedText, smallWords: SmallWords) {
    self.lines = lines
    self.text = text
    self.smallWords = smallWords
  }

  /// Whether an item ends with a line and the next line begins another one.
  ///
  /// - Complexity: O(*n*) for the characters of the lines around.
  func endsItem(_ number: Int) -> Bool {
    guard isNext(number) else { return false }
    if isLabelled(number), isLabelled(number + 1), !shape(number).isOpenEnded { return true }
    if isTimed(number + 1), isInProgramme(number + 1) { return true }
    return endsHanItem(number) || endsPoint(number) || endsHanHeading(number)
  }

  /// Whether a line has another one directly below.
  private func isNext(_ number: Int) -> Bool {
    number >= 0 && number + 1 < lines.count && !lines[number].isBlank
      && !lines[number + 1].isBlank && !lines[number + 1].startsPage
      && !lines[number + 1].startsParagraph
  }

  /// The lines around a line for which something is true, without a gap.
  private func run(around number: Int, _ isItem: (Int) -> Bool) -> Range<Int>? {
    guard isItem(number) else { return nil }
    var start = number
    while number - start < Self.reach, isNext(start - 1), isItem(start - 1) { start -= 1 }
    var end = number + 1
    while end - number < Self.reach + 2, isNext(end - 1), isItem(end) { end += 1 }
    return end - start >= Self.fewest ? start..<end : nil
  }

  // MARK: Lines with a label

  /// Whether a line begins with a short label, a colon and some text, as those of speakers do.
  private func isLabelled(_ number: Int) -> Bool {
    let scalars = text.scalars[lines[number].content]
    guard let first = scalars.first,
      let colon = scalars.prefix(Self.widest.han).firstIndex(where: { $0 == 0x3A || $0 == 0xFF1A }),
      colon > scalars.startIndex, colon + 1 < scalars.endIndex
    else { return false }
    let label = scalars[..<colon]
    guard label.allSatisfy({ CharacterClass.isLetter($0) || CharacterClass.isSpace($0) }) else {
      return false
    }
    if CharacterClass.isHan(first) { return label.count <= 6 }
    return CharacterClass.isUppercase(first) && CharacterClass.isSpace(scalars[colon + 1])
      && label.count { CharacterClass.isSpace($0) } < 3
  }

  // MARK: Lines of a programme

  /// Whether a line begins with a time of the day, as those of a programme do: 09:30 开幕式.
  private func isTimed(_ number: Int) -> Bool {
    let scalars = text.scalars[lines[number].content]
    let hour = scalars.prefix { CharacterClass.isDigit($0) }
    guard 1...2 ~= hour.count, hour.endIndex < scalars.endIndex,
      [0x3A, 0xFF1A].contains(scalars[hour.endIndex])
    else { return false }
    let rest = scalars[(hour.endIndex + 1)...]
    return rest.prefix { CharacterClass.isDigit($0) }.count == 2
  }

  /// Whether enough lines around a line begin with a time.
  private func isInProgramme(_ number: Int) -> Bool {
    let near = max(0, number - 2 * Self.reach)..<min(lines.count, number + 2 * Self.reach + 1)
    return near.count { isTimed($0) } >= Self.fewest
  }

  // MARK: Short lines of Han

  /// Whether a line is in a list of short lines of Han: they are below a colon, or several of them have room for the
  /// first character of the next line.
  private func endsHanItem(_ number: Int) -> Bool {
    guard let run = run(around: number, isHanItem) else { return false }
    // The last item has room for the text below it.
    if !run.contains(number + 1), !hasRoom(number, within: lines[number + 1].width) { return false }
    if isNext(run.lowerBound - 1), shape(run.lowerBound - 1).endsColon { return true }
    let full = lines[run].map(\.width).max() ?? 0
    return run.dropLast().count { hasRoom($0, within: full) } > 1
  }

  private func isHanItem(_ number: Int) -> Bool {
    let line = lines[number]
    let scalars = text.scalars[line.content]
    guard let first = scalars.first, let last = scalars.last, line.width < Self.widest.han,
      line.width > LineFacts.letterColumns
    else { return false }
    return CharacterClass.isHan(first) && CharacterClass.isHan(last)
      && scalars.allSatisfy {
        CharacterClass.isLetter($0) || $0 == 0xB7 || CharacterClass.isSpace($0)
      }
  }

  /// Whether the first character of the next line has room on a line.
  ///
  /// One that a mark comes after would have moved down with the mark.
  private func hasRoom(_ number: Int, within full: Int) -> Bool {
    let next = text.scalars[lines[number + 1].content].dropFirst().first
    return lines[number].width + 2 <= full && next.map { CharacterClass.isLetter($0) } ?? true
  }

  // MARK: Headings of Han

  /// The most lines of a heading.
  private static let headingLines = 3

  /// Whether a line and the next one are a heading of Han by themselves, and lines around are so wide that the page
  /// had room: 上海合作组织秘书处 and 会议纪要.
  private func endsHanHeading(_ number: Int) -> Bool {
    guard isHeadingLine(number), isHeadingLine(number + 1) else { return false }
    var (start, end) = (number, number + 2)
    while start > 0, isNext(start - 1), isHeadingLine(start - 1), end - start <= Self.headingLines {
      start -= 1
    }
    while end < lines.count, isNext(end - 1), isHeadingLine(end), end - start <= Self.headingLines {
      end += 1
    }
    guard end - start <= Self.headingLines, start == 0 || lines[start - 1].isBlank,
      end == lines.count || lines[end].isBlank
    else { return false }
    let room = lines[number].width + 4
    let near = max(0, start - 2 * Self.reach)..<min(lines.count, end + 2 * Self.reach)
    return near.contains { !($0 >= start && $0 < end) && lines[$0].width >= room }
  }

  private func isHeadingLine(_ number: Int) -> Bool {
    let line = lines[number]
    guard line.width < Self.widest.words, line.width > LineFacts.letterColumns else { return false }
    return text.scalars[line.content].allSatisfy { CharacterClass.isHan($0) }
  }

  // MARK: Points of words

  /// Whether a list of lines goes on that begin with a capital each, as if each were a sentence without a stop.
  private func endsPoint(_ number: Int) -> Bool {
    guard !smallWords.isEmpty, let run = run(around: number + 1, isPoint) else { return false }
    // The line that announces the points may be wider than they are.
    if !run.contains(number) {
      guard !endsInSmallWord(text.scalars[lines[number].content]), !shape(number).isOpenEnded,
        hasRoomForWords(run, below: number)
      else { return false }
    }
    // Text that runs into the list or out of it is broken by a page, unless the page had room.
    if run.lowerBound > 0, isNext(run.lowerBound - 1), run.lowerBound > number - Self.reach {
      let before = shape(run.lowerBound - 1)
      guard
        before.isFinished || before.endsColon || hasRoomForWords(run, below: run.lowerBound - 1)
      else { return false }
    }
    if isNext(run.upperBound - 1), run.upperBound < number + Self.reach + 2,
      shape(run.upperBound).startsLowercase
    {
      return false
    }
    // A title has capitals throughout.
    return run.count { hasPlainWord($0) } > 1
  }

  private func isPoint(_ number: Int) -> Bool {
    let line = lines[number]
    let shape = shape(number)
    let scalars = text.scalars[line.content]
    guard let first = scalars.first, let last = scalars.last, line.width <= Self.widest.words,
      line.width > LineFacts.letterColumns
    else { return false }
    return CharacterClass.isUppercase(first) && CharacterClass.isLetter(last)
      && !CharacterClass.isWide(last) && !shape.isFinished && !shape.isOpenEnded
      && !endsInSmallWord(scalars)
  }

  /// Whether two lines of a run or more have room for the first word of the next one, within the width of the run and the
  /// line before it.
  private func hasRoomForWords(_ run: Range<Int>, below number: Int) -> Bool {
    let full = max(lines[number].width, lines[run].map(\.width).max() ?? 0)
    return run.dropLast().count { at in
      let word = text.scalars[lines[at + 1].content].prefix { !CharacterClass.isSpace($0) }
      let width = word.reduce(0) { $0 + CharacterClass.columns($1) }
      return lines[at].width + 1 + width <= full
    } > 1
  }

  private func endsInSmallWord(_ scalars: ArraySlice<UInt32>) -> Bool {
    let word = scalars.suffix(scalars.reversed().prefix { CharacterClass.isLetter($0) }.count)
    return smallWords.contains(MappedText.string(word))
  }

  /// Whether a word after the first one is in small letters and no small word.
  private func hasPlainWord(_ number: Int) -> Bool {
    text.scalars[lines[number].content].split { !CharacterClass.isLetter($0) }.dropFirst()
      .contains { word in
        word.count > 2 && word.allSatisfy { CharacterClass.isLowercase($0) }
          && !smallWords.contains(MappedText.string(word))
      }
  }

  private func shape(_ number: Int) -> LineShape { LineShape(lines[number], in: text) }
}
