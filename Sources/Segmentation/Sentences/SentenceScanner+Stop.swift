import ICUText

/// Reading a stop: the terminal marks and the closing marks after them.
extension SentenceScanner {
  /// The stop whose first mark is at an offset; enclosures that it closes are removed from
  /// `openings`.
  mutating func stop(at start: Int) -> Stop {
    var stop = Stop(start: start, end: start, next: start)
    var periods = 0
    while stop.end < bytes.count {
      let (scalar, length) = scalar(at: stop.end)
      if CharacterClass.isTerminal(scalar) {
        add(scalar, to: &stop, periods: &periods)
        stop.end += length
      } else if periods > 0, scalar == 0x20, isSpacedEllipsis(at: stop.end) {
        stop.marks.insert(.ellipsis)
        stop.end += 2
      } else if scalar == 0x20, let bracket = closingBracket(behindSpaceAt: stop.end) {
        stop.closesBracket = true
        stop.opening = closeEnclosure(self.scalar(at: bracket).value) ?? stop.opening
        stop.end = bracket + 1
        stop.isClosedLast = true
      } else if let closed = closes(scalar, at: stop.end, length: length) {
        switch closed {
        case .quote: stop.closesQuote = true
        case .bracket: stop.closesBracket = true
        case .title: stop.closesTitle = true
        }
        stop.opening = closeEnclosure(scalar) ?? stop.opening
        stop.end += length
        stop.isClosedLast = true
      } else {
        break
      }
    }
    takeNotes(into: &stop)
    findNext(of: &stop)
    return stop
  }

  private func add(_ scalar: UInt32, to stop: inout Stop, periods: inout Int) {
    stop.isClosedLast = false
    switch scalar {
    case 0x2E:
      periods += 1
      stop.marks.insert(periods > 1 ? .ellipsis : .period)
    case 0x3F, 0x2047: stop.marks.insert(.question)
    case 0x21, 0x203C: stop.marks.insert(.exclamation)
    case 0x2048, 0x2049: stop.marks.formUnion([.question, .exclamation])
    case 0x2026, 0x22EF: stop.marks.insert(.ellipsis)
    case 0xFF0E, 0xFE52: stop.marks.formUnion([.period, .wide])
    case 0xFF1F, 0xFE56: stop.marks.formUnion([.question, .wide])
    case 0xFF01, 0xFE57: stop.marks.formUnion([.exclamation, .wide])
    default: stop.marks.formUnion([.ideographic, .wide])
    }
  }

  /// `. . .`: a space between two full stops, after a full stop.
  private func isSpacedEllipsis(at offset: Int) -> Bool {
    guard offset + 1 < bytes.count, bytes[offset - 1] == 0x2E, bytes[offset + 1] == 0x2E else {
      return false
    }
    // Two stops alone may be the end of one sentence and the beginning of a name like `.NET`.
    return offset + 2 == bytes.count || bytes[offset + 2] == 0x20 || bytes[offset + 2] == 0x2E
  }

  /// A closing bracket after a space, `next day. )`, if one is open.
  private func closingBracket(behindSpaceAt offset: Int) -> Int? {
    let at = afterSpace(offset)
    guard at < bytes.count, bytes[at] == 0x29 || bytes[at] == 0x5D,
      openings.contains(where: { $0.closer == UInt32(bytes[at]) })
    else { return nil }
    return at
  }

  // MARK: Notes

  /// Takes note marks directly after a stop: ①, ¹, `[3]`, `[4-6][7]`, and a bare number before a
  /// capital (`steadily.12 However`).
  private func takeNotes(into stop: inout Stop) {
    while stop.end < bytes.count {
      let (scalar, length) = scalar(at: stop.end)
      if CharacterClass.isNoteMark(scalar) {
        stop.end += length
      } else if scalar == 0x5B || scalar == 0xFF3B, let end = endOfCitation(from: stop.end + length)
      {
        stop.end = end
      } else if scalar &- 0x30 < 10, !stop.hasNote, let end = endOfBareNote(stop) {
        stop.end = end
      } else if scalar == 0x20, let end = endOfSpacedCitation(from: stop.end) {
        stop.end = end
      } else {
        return
      }
      stop.hasNote = true
    }
  }

  /// `3]`, `4-6]`, `3, 5]`.
  private func endOfCitation(from start: Int) -> Int? {
    var at = start
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

  /// ` [3]` between two sentences of a line; in a line that begins with a bracket it numbers an entry of a
  /// list of references.
  private func endOfSpacedCitation(from start: Int) -> Int? {
    guard start + 1 < bytes.count, bytes[start + 1] == 0x5B,
      scalar(at: afterSpace(lineStart)).value != 0x5B, let end = endOfCitation(from: start + 2)
    else { return nil }
    let next = afterSpace(end)
    let follower = scalar(at: afterOpenings(next)).value
    return CharacterClass.isLineEnd(follower)
      || next > end && (CharacterClass.isUppercase(follower) || CharacterClass.isDigit(follower))
      ? end : nil
  }

  private func endOfBareNote(_ stop: Stop) -> Int? {
    let before = scalar(before: stop.start).value
    guard
      CharacterClass.isLetter(before) && !CharacterClass.isHan(before) || stop.isClosedLast
        || before == 0x29 || before == 0x5D
    else { return nil }
    // `U.S.12` is not a note, and in `p.12` the number is a page.
    guard before >= 0x80 || !isShortWord(endingAt: stop.start) else { return nil }
    var at = stop.end
    while at < bytes.count, bytes[at] &- 0x30 < 10 || bytes[at] == 0x2C { at += 1 }
    guard at - stop.end <= 7, bytes[at - 1] != 0x2C else { return nil }
    let next = afterSpace(at)
    guard next > at else { return nil }
    let follower = scalar(at: afterOpenings(next)).value
    return CharacterClass.isUppercase(follower) || CharacterClass.isHan(follower) ? at : nil
  }

  private func isShortWord(endingAt end: Int) -> Bool {
    var at = end
    while at > 0, end - at < 4, (bytes[at - 1] | 0x20) &- 0x61 < 26 { at -= 1 }
    return end - at < 3 && (at == 0 || bytes[at - 1] <= 0x20 || bytes[at - 1] == 0x2E)
  }

  // MARK: What follows

  private mutating func findNext(of stop: inout Stop) {
    stop.next = stop.end
    while stop.next < bytes.count {
      let (scalar, _) = scalar(at: stop.next)
      if CharacterClass.isLineEnd(scalar), isHardLineEnd(at: stop.next, lineStart: lineStart) {
        stop.isAtHardLineEnd = true
        return
      }
      let length = spaceLength(at: stop.next)
      if length == 0 { return }
      stop.next += length
    }
  }
}
