import ICUText

/// What the characters of a line say about its place in a text.
package struct LineShape {
  private let scalars: ArraySlice<UInt32>

  /// Looks at a line.
  package init(_ line: TextLine, in text: MappedText) { scalars = text.scalars[line.content] }

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

  /// Whether the line ends in a mark after which a sentence goes on: a comma, a dash, an open bracket.
  package var isOpenEnded: Bool {
    guard let last = scalars.last else { return false }
    switch last {
    case 0x2C, 0x3B, 0xFF0C, 0x3001, 0xFF1B, 0x2013, 0x2014, 0x28, 0xFF08, 0x201C, 0x300A, 0xAB,
      0x300C:
      return true
    default: return CharacterClass.isHyphen(last)
    }
  }

  /// Whether the line begins with a small letter.
  package var startsLowercase: Bool {
    scalars.first.map { CharacterClass.isLowercase($0) } ?? false
  }

  /// Whether the last character is set without spaces.
  package var endsWide: Bool { scalars.last.map { CharacterClass.isWide($0) } ?? false }

  /// Whether the first character is set without spaces.
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
    let rest = scalars.drop { CharacterClass.isHanNumeral($0) || CharacterClass.isDigit($0) }
    guard rest.startIndex > scalars.startIndex, let unit = rest.first else { return false }
    // 章 节 部 条 篇
    return [0x7AE0, 0x8282, 0x7BC0, 0x90E8, 0x6761, 0x689D, 0x7BC7].contains(unit)
  }

  private func isEnumerated(
    _ first: UInt32, _ scalars: ArraySlice<UInt32>, isBracketed: Bool
  ) -> Bool {
    var rest = scalars
    if CharacterClass.isHanNumeral(first) {
      rest = rest.drop { CharacterClass.isHanNumeral($0) }
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
      guard let next = rest.first else { return false }
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

extension CharacterClass {
  /// A Chinese numeral: 零 to 十, 百, 〇.
  static func isHanNumeral(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x96F6, 0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D,
      0x5341, 0x767E:
      true
    default: false
    }
  }
}
