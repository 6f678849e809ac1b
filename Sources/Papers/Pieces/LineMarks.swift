// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation
import TextModel

/// Marks at the start of lines that belong to no sentence: the time codes of a transcript (`[00:01:12]`) and the signs of
/// quoted mail (`>`).
///
/// A code in square brackets is left out anywhere. One without brackets has hours, minutes and seconds and begins at
/// least two lines: `09:00` may be the time of an opening.
enum LineMarks {
  /// The text without the marks.
  ///
  /// - Parameter isPlain: whether the text has no markup, so that `>` at the start of a line is a sign of quoted mail.
  /// - Complexity: O(*n*).
  static func removed(from text: MappedText, isPlain: Bool) -> MappedText {
    let scalars = text.scalars
    guard scalars.contains(where: { $0 == 0x3A || $0 == 0xFF1A || isPlain && $0 == 0x3E }) else {
      return text
    }
    var found: [Range<Int>] = []
    var bare: [Range<Int>] = []
    for line in TextLine.lines(of: text) where !line.isBlank {
      var at = line.content.lowerBound
      let end = line.content.upperBound
      if isPlain, let rest = quoteEnd(at, before: end, in: scalars) {
        found.append(at..<rest)
        at = rest
      }
      if let code = TimeCode(at, before: end, in: scalars) {
        let rest = spaceEnd(code.end, before: end, in: scalars)
        // A code without brackets before a mark or a letter of its word is something else: `00:01:12Z`.
        if code.isBracketed {
          found.append(at..<rest)
          at = rest
        } else if rest > code.end || code.end == end {
          bare.append(at..<rest)
          at = rest
        }
      }
      while let open = scalars[at..<end].firstIndex(where: { $0 == 0x5B || $0 == 0x3010 }) {
        at = open + 1
        guard let code = TimeCode(open, before: end, in: scalars), code.hasSeconds else { continue }
        found.append(open..<spaceEnd(code.end, before: end, in: scalars))
        at = code.end
      }
    }
    if bare.count > 1 { found = (found + bare).sorted { $0.lowerBound < $1.lowerBound } }
    return text.removing(found)
  }

  /// The end of the signs of quoted mail and the spaces after them; `nil` if the line does not begin with one.
  private static func quoteEnd(_ start: Int, before end: Int, in scalars: [UInt32]) -> Int? {
    var at = start
    while at < end, scalars[at] == 0x3E || at > start && CharacterClass.isSpace(scalars[at]) {
      at += 1
    }
    guard at > start else { return nil }
    // `> 5 %` is a comparison.
    guard at < end else { return at }
    return CharacterClass.isDigit(scalars[at]) || scalars[at] == 0x3D ? nil : at
  }

  private static func spaceEnd(_ start: Int, before end: Int, in scalars: [UInt32]) -> Int {
    var at = start
    while at < end, CharacterClass.isSpace(scalars[at]) { at += 1 }
    return at
  }
}

/// A time code at a place of a text: `[00:01:12]`, `（00:02:15）`, `00:03:20`, `[00:01:12.500 --> 00:01:15.000]`.
struct TimeCode {
  /// The end of the code.
  let end: Int
  /// Whether it is in brackets.
  let isBracketed: Bool
  /// Whether it has seconds besides minutes and hours.
  let hasSeconds: Bool

  /// The code that begins at a place; `nil` if none does.
  ///
  /// - Complexity: O(1).
  init?(_ start: Int, before end: Int, in scalars: [UInt32]) {
    guard start < end else { return nil }
    var at = start
    let closing: UInt32? =
      switch scalars[start] {
      case 0x5B: 0x5D
      case 0x3010: 0x3011
      case 0xFF3B: 0xFF3D
      case 0x28: 0x29
      case 0xFF08: 0xFF09
      default: nil
      }
    if closing != nil { at += 1 }
    guard let first = Self.numbers(&at, before: end, in: scalars) else { return nil }
    var count = first
    let range = at
    while at < end, CharacterClass.isSpace(scalars[at]) || Self.arrow.contains(scalars[at]),
      at - range < 6
    {
      at += 1
    }
    if at > range, let second = Self.numbers(&at, before: end, in: scalars) {
      count = min(count, second)
    } else {
      at = range
    }
    if let closing {
      guard at < end, scalars[at] == closing else { return nil }
      at += 1
      // `(12:30)` may be the time of day.
      let isSquare = closing == 0x5D || closing == 0x3011 || closing == 0xFF3D
      guard count > 2 || isSquare else { return nil }
    } else {
      guard count > 2 else { return nil }
    }
    self.end = at
    isBracketed = closing != nil
    hasSeconds = count > 2
  }

  private static let arrow: Set<UInt32> = [0x2D, 0x3E, 0x2013, 0x2192]

  /// Reads two or three numbers with colons between them, and fractions of a second; gives their count.
  private static func numbers(_ at: inout Int, before end: Int, in scalars: [UInt32]) -> Int? {
    var place = at
    var count = 0
    while true {
      let start = place
      while place < end, scalars[place].isASCIIDigit, place - start < 3 { place += 1 }
      let digits = place - start
      guard count == 0 ? (1...2).contains(digits) : digits == 2 else { return nil }
      count += 1
      guard count < 3, place < end, scalars[place] == 0x3A || scalars[place] == 0xFF1A else {
        break
      }
      place += 1
    }
    guard count > 1 else { return nil }
    if count == 3, place + 1 < end, scalars[place] == 0x2E || scalars[place] == 0x2C,
      scalars[place + 1].isASCIIDigit
    {
      place += 1
      let start = place
      while place < end, scalars[place].isASCIIDigit, place - start < 3 { place += 1 }
    }
    // `1:2:3:4` is not a time.
    guard place == end || scalars[place] != 0x3A && !scalars[place].isASCIIDigit else { return nil }
    at = place
    return count
  }
}
