// SPDX-License-Identifier: Apache-2.0
import ICUText

/// The steps that correct spaces within a line, and doubled apostrophes.
enum Spacing {
  /// One space for a run; none at the edges of a line, within Han text, or before a comma or stop.
  ///
  /// A space between Han and Latin does not change, and neither does one after a label of a structured abstract.
  ///
  /// - Parameter labelEnds: the scalars after such labels.
  static func mendSpaces(_ text: MappedText, labelEnds: Set<Int>) -> MappedText {
    var rewrite = MappedRewrite(text)
    var at = 0
    while at < text.count {
      guard CharacterClass.isSpace(text.scalars[at]) else {
        at += 1
        continue
      }
      var end = at
      while end < text.count, CharacterClass.isSpace(text.scalars[end]) { end += 1 }
      let before = at > 0 ? text.scalars[at - 1] : 0x0A
      let after = end < text.count ? text.scalars[end] : 0x0A
      let isLabel = labelEnds.contains(at) || endsLabel(text, at: at)
      if !isNeedless(between: before, and: after) || isLabel, after != 0x0A {
        if end - at > 1 || text.scalars[at] != 0x20 {
          rewrite.replace(at..<end, by: CollectionOfOne(0x20))
        }
      } else {
        rewrite.remove(at..<end)
      }
      at = end
    }
    return rewrite.finish()
  }

  /// Whether a division label that began the line ends here: 第三十三条.
  private static func endsLabel(_ text: MappedText, at end: Int) -> Bool {
    guard end > 0, CharacterClass.isHan(text.scalars[end - 1]) else { return false }
    var start = end
    while start > 0, end - start < 12, !CharacterClass.isLineEnd(text.scalars[start - 1]) {
      start -= 1
    }
    guard start == 0 || CharacterClass.isLineEnd(text.scalars[start - 1]) else { return false }
    return LineShape(text.scalars[start..<end]).divisionLabel([])?.upperBound == end
  }

  private static func isNeedless(between before: UInt32, and after: UInt32) -> Bool {
    if CharacterClass.isLineEnd(before) || CharacterClass.isLineEnd(after) { return true }
    if CharacterClass.isWide(before), CharacterClass.isWide(after) { return true }
    // Full-width punctuation contains its own space.
    if isFullWidthMark(before) || isFullWidthMark(after) { return true }
    return (after == 0x2C || after == 0x2E || after == 0x3B) && CharacterClass.isLetter(before)
  }

  private static func isFullWidthMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3001, 0x3002, 0x3008...0x3011, 0x3014...0x301B, 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF0E,
      0xFF1A, 0xFF1B, 0xFF1F:
      true
    default: false
    }
  }

  /// Two apostrophes of any kind between alphabetic letters become one; the first is kept.
  ///
  /// U+2018 opens a quotation and is not an apostrophe, and Han text has closing and opening marks between
  /// letters without a space (‘甲’‘乙’).
  static func mendDoubledMarks(_ text: MappedText) -> MappedText {
    var rewrite = MappedRewrite(text)
    var at = 0
    while at < text.count {
      if at > 0, at + 2 < text.count, isApostrophe(text.scalars[at]),
        isApostrophe(text.scalars[at + 1]),
        isAlphabetic(text.scalars[at - 1]), isAlphabetic(text.scalars[at + 2])
      {
        at += 1
        rewrite.remove(at..<at + 1)
      }
      at += 1
    }
    return rewrite.finish()
  }

  private static func isAlphabetic(_ scalar: UInt32) -> Bool {
    CharacterClass.isLetter(scalar) && !CharacterClass.isWide(scalar)
  }

  private static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0x2BC
  }
}
