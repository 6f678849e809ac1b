// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Note marks after a stop: ①, ¹, `[3]`, `[note 2]`, `12`.
extension SentenceScanner {
  /// Whether a sentence ends at a stop with a note mark: not before a small letter, nor at an abbreviation that
  /// does not end one, `В 1991 г. [5] Россия`.
  func notedVerdict(_ stop: Stop, _ following: Following) -> Bool {
    guard stop.isPeriod else { return true }
    if following.isLowercase { return false }
    guard !stop.isClosedLast, spaceLength(at: stop.start + 1) > 0,
      let kind = abbreviation(before: stop.start)
    else { return true }
    return abbreviationEnds(kind, stop, following: following)
      || isOpenListed(kind) && hasStatement(before: stop.start)
  }

  private func isOpenListed(_ kind: Abbreviation) -> Bool {
    if case .listed(let kind) = kind { return kind.contains(.open) }
    return false
  }

  /// Whether a note mark comes after the space, in the middle of a sentence: `Иванов и др. [4] писали`.
  func isBeforeNote(_ stop: Stop) -> Bool {
    guard stop.hasSpace, stop.isPeriod, bytes[stop.next] == 0x5B,
      let end = endOfCitation(from: stop.next + 1)
    else { return false }
    return CharacterClass.isLowercase(scalar(at: afterSpace(end)).value)
  }

  /// Takes note marks directly after a stop: ①, ¹, `[3]`, `[4-6][7]`, and a bare number before a
  /// capital (`steadily.12 However`).
  func takeNotes(into stop: inout Stop) {
    while stop.end < bytes.count {
      let (scalar, length) = scalar(at: stop.end)
      if CharacterClass.isNoteMark(scalar) {
        stop.end += length
      } else if scalar == 0x5B || scalar == 0xFF3B, let end = endOfCitation(from: stop.end + length)
      {
        stop.end = end
      } else if scalar.isASCIIDigit, !stop.hasNote, let end = endOfBareNote(stop) {
        stop.end = end
      } else if scalar == 0x20, let end = endOfSpacedCitation(from: stop.end) {
        stop.end = end
      } else {
        return
      }
      stop.hasNote = true
    }
  }

  /// `3]`, `4-6]`, `3, 5]`, `note 2]`, `a]`.
  private func endOfCitation(from start: Int) -> Int? {
    var at = start
    let word = word(at: start)
    if word.count > 0 {
      while at < bytes.count, CharacterClass.isLetter(scalar(at: at).value) {
        at += scalar(at: at).length
      }
      if bytes[start].isASCIISmallLetter, at == start + 1, scalar(at: at).value == 0x5D {
        // `[t]he` is a letter that an editor changed.
        return CharacterClass.isLetter(scalar(at: at + 1).value) ? nil : at + 1
      }
      guard table.noteWords.find(word) != nil else { return nil }
      if scalar(at: at).value == 0x2E { at += 1 }
    }
    var hasDigit = false
    while at < bytes.count, at - start < 24 {
      let (scalar, length) = scalar(at: at)
      at += length
      switch scalar {
      case 0x30...0x39: hasDigit = true
      case 0x2C, 0x2D, 0x20, 0x2013, 0xFF0C, 0x3001, 0x7E: break
      case 0x5D, 0xFF3D: return hasDigit ? at : nil
      default: return nil
      }
    }
    return nil
  }

  /// ` [3]`, ` [1][2]` between two sentences of a line; in a line that begins with a bracket it is the number of an
  /// entry of a list of references.
  private func endOfSpacedCitation(from start: Int) -> Int? {
    guard start + 1 < bytes.count, bytes[start + 1] == 0x5B,
      scalar(at: afterSpace(lineStart)).value != 0x5B, var end = endOfCitation(from: start + 2)
    else { return nil }
    while scalar(at: end).value == 0x5B, let more = endOfCitation(from: end + 1) { end = more }
    let next = afterSpace(end)
    let follower = scalar(at: afterOpenings(next)).value
    return CharacterClass.isLineEnd(follower)
      || next > end
        && (CharacterClass.isUppercase(follower) || CharacterClass.isDigit(follower)
          || CharacterClass.isHan(follower))
      ? end : nil
  }

  private func endOfBareNote(_ stop: Stop) -> Int? {
    let before = scalar(before: stop.start).value
    let isAfterYear = endsWithYear(at: stop.start)
    guard
      CharacterClass.isLetter(before) && !CharacterClass.isHan(before) || stop.isClosedLast
        || before == 0x29 || before == 0x5D || isAfterYear
    else { return nil }
    // `U.S.12` is not a note, and in `p.12` the number is a page.
    guard before >= 0x80 || !isShortWord(endingAt: stop.start) else { return nil }
    var at = stop.end
    while at < bytes.count, bytes[at].isASCIIDigit || bytes[at] == 0x2C { at += 1 }
    guard at - stop.end <= (isAfterYear ? 2 : 7), bytes[at - 1] != 0x2C else { return nil }
    let next = afterSpace(at)
    guard next > at else { return nil }
    let follower = scalar(at: afterOpenings(next)).value
    return CharacterClass.isUppercase(follower) || CharacterClass.isHan(follower) ? at : nil
  }

  /// Whether a year that is part of a sentence ends at an offset: `founded in 2001`, and not the date `2001.12`.
  func endsWithYear(at end: Int) -> Bool {
    guard end >= 7, bytes[end - 4..<end].allSatisfy({ $0.isASCIIDigit }), bytes[end - 5] == 0x20,
      bytes[end - 4] == 0x31 || bytes[end - 4] == 0x32
    else { return false }
    return CharacterClass.isLowercase(scalar(before: end - 5).value)
  }

  private func isShortWord(endingAt end: Int) -> Bool {
    var at = end
    while at > 0, end - at < 4, bytes[at - 1].isASCIILetter { at -= 1 }
    return end - at < 3 && (at == 0 || bytes[at - 1] <= 0x20 || bytes[at - 1] == 0x2E)
  }
}
