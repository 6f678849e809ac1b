// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Reading a stop: the terminal marks and the closing marks after them.
extension SentenceScanner {
  /// The stop whose first mark is at an offset; enclosures that it closes are removed from
  /// `openings`.
  func stop(at start: Int) -> Stop {
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

  // MARK: What follows

  private func findNext(of stop: inout Stop) {
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
