// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// The properties of a line that show its role in a text.
package struct LineShape {
  private let scalars: ArraySlice<UInt32>

  /// The shape of a line.
  package init(_ line: TextLine, in text: MappedText) { scalars = text.scalars[line.content] }

  /// The shape of a line without the space around it.
  package init(_ scalars: ArraySlice<UInt32>) { self.scalars = scalars }

  /// Whether the line ends a sentence: a terminal mark, then at most closing marks and note marks.
  package var isFinished: Bool {
    var rest = scalars
    while let last = rest.last {
      if CharacterClass.isTerminal(last) { return true }
      guard CharacterClass.isClosing(last) || CharacterClass.isNoteMark(last) else { return false }
      rest.removeLast()
    }
    return false
  }

  /// Whether the line ends in a mark after which a sentence continues: a comma, a dash, an open
  /// bracket.
  package var isOpenEnded: Bool {
    guard let last = scalars.last else { return false }
    switch last {
    case 0x2C, 0x3B, 0xFF0C, 0x3001, 0xFF1B, 0x2013, 0x2014, 0x28, 0xFF08, 0x201C, 0x300A, 0xAB,
      0x300C:
      return true
    default: return CharacterClass.isHyphen(last)
    }
  }

  /// Whether the line ends in a comma or semicolon, as a clause of a list does.
  package var endsClause: Bool {
    guard let last = scalars.last else { return false }
    return [0x2C, 0x3B, 0xFF0C, 0x3001, 0xFF1B].contains(last)
  }

  /// Whether the line ends in a semicolon.
  package var endsSemicolon: Bool { scalars.last == 0x3B || scalars.last == 0xFF1B }

  /// Whether the line ends in a colon.
  package var endsColon: Bool { scalars.last == 0x3A || scalars.last == 0xFF1A }

  /// Whether the line begins a division of a text: `Article 5`, `Chapter IV`, 第三章.
  ///
  /// The line must not continue like a sentence: `Article 5 of the Charter`.
  ///
  /// - Parameter words: the words of divisions, in small letters.
  package func startsDivision(_ words: Set<String>) -> Bool {
    divisionLabel(words) != nil
  }

  /// The scalars of the label at the start: `Article 5`, 第三章.
  ///
  /// `nil` if the line does not begin with one, or continues like a sentence:
  /// `Article 5 of the Charter`.
  package func divisionLabel(_ words: Set<String>) -> Range<Int>? {
    if scalars.first == 0x7B2C { return chapterLabel }
    var at = scalars.startIndex
    while at < scalars.endIndex, CharacterClass.isLetter(scalars[at]), at - scalars.startIndex < 16
    {
      at += 1
    }
    guard at > scalars.startIndex, at < scalars.endIndex, CharacterClass.isSpace(scalars[at]),
      CharacterClass.isUppercase(scalars[scalars.startIndex])
    else { return nil }
    var word: [UInt8] = []
    for scalar in scalars[scalars.startIndex..<at] {
      UTF8Scalars.append(CharacterClass.lowercase(scalar), to: &word)
    }
    guard words.contains(String(decoding: word, as: UTF8.self)) else { return nil }
    while at < scalars.endIndex, CharacterClass.isSpace(scalars[at]) { at += 1 }
    let number = at
    while at < scalars.endIndex, at - number < 8,
      CharacterClass.isDigit(scalars[at]) || Self.romanDigits.contains(scalars[at])
    { at += 1 }
    guard at > number else { return nil }
    if at < scalars.endIndex, scalars[at] == 0x2E { at += 1 }
    let rest = scalars[at...].drop { CharacterClass.isSpace($0) }
    guard let next = rest.first else { return scalars.startIndex..<at }
    let isGlued = rest.startIndex == at && scalars[at - 1] != 0x2E
    if isGlued, !CharacterClass.isHan(next) { return nil }
    return CharacterClass.isLowercase(next) || next == 0x2C || next == 0x29
      ? nil : scalars.startIndex..<at
  }

  private static let romanDigits: Set<UInt32> = [0x49, 0x56, 0x58, 0x4C, 0x43]

  /// 第三章, 第二百一十条.
  private var chapterLabel: Range<Int>? {
    let rest = scalars.dropFirst()
    guard startsChapter(rest) else { return nil }
    let number = rest.drop { HanNumeral.isOrdinal($0) || CharacterClass.isDigit($0) }
    return scalars.startIndex..<number.startIndex + 1
  }

  /// Whether the line has a gap of four columns or more, as those of persons who sign side by side.
  package var hasGap: Bool {
    var columns = 0
    for scalar in scalars {
      columns = CharacterClass.isSpace(scalar) ? columns + (scalar == 0x3000 ? 2 : 1) : 0
      if columns > 3 { return true }
    }
    return false
  }

  /// Whether the line begins with a small letter.
  package var startsLowercase: Bool {
    scalars.first.map { CharacterClass.isLowercase($0) } ?? false
  }

  /// Whether the last character belongs to a script without spaces.
  package var endsWide: Bool { scalars.last.map { CharacterClass.isWide($0) } ?? false }

  /// Whether the first character belongs to a script without spaces.
  package var startsWide: Bool { scalars.first.map { CharacterClass.isWide($0) } ?? false }

  /// Whether the line begins a list item or a numbered heading: a bullet; `1.`, `1)`, `(1)`, `a)`,
  /// `2.3`; 一、 （一） 第一章.
  package var startsItem: Bool {
    var rest = scalars
    guard let first = rest.popFirst() else { return false }
    if Self.bullets.contains(first) {
      return rest.first.map { CharacterClass.isSpace($0) } ?? false
    }
    if first == 0x7B2C { return startsChapter(rest) }
    let isBracketed = first == 0x28 || first == 0xFF08
    if isBracketed {
      guard let next = rest.popFirst() else { return false }
      return isEnumerated(next, rest, isBracketed: true)
    }
    return isEnumerated(first, rest, isBracketed: false)
  }

  private static let bullets: Set<UInt32> = [
    0x2022, 0x2023, 0x25A0, 0x25A1, 0x25AA, 0x25CF, 0x25CB, 0x25C6, 0x25E6, 0x2043, 0x2A, 0x2D,
    0xB7,
    0x2013, 0x2014,
  ]

  /// 第三章, 第二节, 第一部分.
  private func startsChapter(_ scalars: ArraySlice<UInt32>) -> Bool {
    let rest = scalars.drop { HanNumeral.isOrdinal($0) || CharacterClass.isDigit($0) }
    guard rest.startIndex > scalars.startIndex, let unit = rest.first else { return false }
    // 章 节 部 条 篇
    return [0x7AE0, 0x8282, 0x7BC0, 0x90E8, 0x6761, 0x689D, 0x7BC7].contains(unit)
  }

  private func isEnumerated(
    _ first: UInt32, _ scalars: ArraySlice<UInt32>, isBracketed: Bool
  ) -> Bool {
    var rest = scalars
    if HanNumeral.isOrdinal(first) {
      rest = rest.drop { HanNumeral.isOrdinal($0) }
      guard rest.startIndex - scalars.startIndex <= 2, let mark = rest.first else { return false }
      return isBracketed ? mark == 0xFF09 || mark == 0x29 : mark == 0x3001
    }
    if CharacterClass.isDigit(first) {
      var count = 1
      while let next = rest.first, CharacterClass.isDigit(next) || next == 0x2E && count > 0 {
        if next == 0x2E, !(rest.dropFirst().first.map { CharacterClass.isDigit($0) } ?? false) {
          break
        }
        count = next == 0x2E ? 0 : count + 1
        if count > 2 { return false }
        rest.removeFirst()
      }
    } else if first < 0x80, CharacterClass.isLetter(first) {
      // One letter, or a small Roman numeral within brackets.
      if isBracketed { rest = rest.drop { [0x69, 0x76, 0x78].contains($0) } }
    } else {
      return false
    }
    guard let mark = rest.popFirst() else { return false }
    if isBracketed { return mark == 0x29 || mark == 0xFF09 }
    switch mark {
    case 0x29, 0xFF09, 0x3001, 0xFF0E: return true
    case 0x2E:
      // The number of a provision on a line of its own.
      guard let next = rest.first else { return CharacterClass.isDigit(first) }
      let isInitial = CharacterClass.isUppercase(first)
      return next == 0x29 || CharacterClass.isSpace(next) && !isInitial
        || CharacterClass.isHan(next)
    case 0x20, 0x3000:
      // `2.3 Results` is numbered; `45 members` is prose.
      return scalars.contains(0x2E) && scalars.first == 0x2E
        && rest.first.map { CharacterClass.isUppercase($0) || CharacterClass.isHan($0) } ?? false
    default: return false
    }
  }
}
