// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// The lines around a line end, up to the blank lines, with the width of the widest.
struct LineBlock {
  /// The range that was measured, in bytes.
  var range = 0..<0
  /// The width of the widest line, in columns.
  var widest = 0
  /// The number of lines.
  var count = 0
}

/// Line ends: whether a line was wrapped or ends a segment.
extension SentenceScanner {
  /// Handles a line end outside stops.
  func handleLineEnd(_ at: inout Int) {
    takeProposals(before: at)
    let length = scalar(at: at).length
    if bytes[at] == 0x0A {
      bytesLineStart = at + 1
      isForeignLine = false
    }
    if isHardLineEnd(at: at, lineStart: lineStart) {
      end(at: at + length)
      openings.removeAll(keepingCapacity: true)
    }
    at += length
    lineStart = at
  }

  /// Whether the line end at an offset ends a segment.
  func isHardLineEnd(at offset: Int, lineStart: Int) -> Bool {
    switch options.lineEnds {
    case .ends: return true
    case .space: return false
    case .decided: break
    }
    // A paragraph on a line of its own is not a line of a page.
    if offset - lineStart > Limit.line { return true }
    var nextLine = offset + scalar(at: offset).length
    if bytes[offset] == 0x0D, nextLine < bytes.count, bytes[nextLine] == 0x0A { nextLine += 1 }
    let next = afterSpace(nextLine)
    let last = beforeSpace(offset)
    guard last > lineStart, next < bytes.count else { return true }
    let first = scalar(at: next).value
    if CharacterClass.isLineEnd(first) || bytes[offset] == 0x0C { return true }
    let isFinished = isFinished(before: last)
    if CharacterClass.isLowercase(first) { return isFinished && !isWrapped(lineStart..<last) }
    if itemEnd(at: next) != nil { return true }
    if !isFinished, isOpenEnded(before: last) || first == 0x28 || first == 0x2C { return false }
    return !isWrapped(lineStart..<last)
  }

  private func isFinished(before offset: Int) -> Bool {
    var at = offset
    while at > 0 {
      let (scalar, length) = scalar(before: at)
      if CharacterClass.isTerminal(scalar) { return true }
      guard CharacterClass.isClosing(scalar) || CharacterClass.isNoteMark(scalar) else {
        return false
      }
      at -= length
    }
    return false
  }

  /// Whether a line ends in a comma, an opening mark or a small word that must continue: `the`.
  private func isOpenEnded(before offset: Int) -> Bool {
    let last = scalar(before: offset).value
    switch last {
    case 0x2C, 0xFF0C, 0x3001, 0x2013, 0x2014: return true
    default: break
    }
    guard CharacterClass.isLowercase(last), last < 0x80 else {
      return CharacterClass.isOpening(last) && last > 0x27
    }
    var start = offset
    while start > 0, bytes[start - 1].isASCIISmallLetter { start -= 1 }
    return start > 0 && bytes[start - 1] == 0x20 && offset - start <= 4 && isStarter(at: start)
  }

  /// Whether a line is as wide as the lines of a page: three quarters of the widest line of its
  /// block, nine tenths in Han text.
  private func isWrapped(_ line: Range<Int>) -> Bool {
    if !block.range.contains(line.lowerBound) { block = measure(from: line.lowerBound) }
    guard block.count > 2, block.widest >= 36 else { return false }
    let isHan = CharacterClass.isWide(scalar(before: line.upperBound).value)
    return columns(line) * (isHan ? 10 : 4) >= block.widest * (isHan ? 9 : 3)
  }

  /// Measures at most 40 lines from one on, up to a blank line or one too long for a page.
  private func measure(from start: Int) -> LineBlock {
    var block = LineBlock(range: start..<start)
    var lineStart = start
    while block.count < 40, lineStart < bytes.count {
      var end = lineStart
      while end < bytes.count, end - lineStart <= Limit.line, bytes[end] != 0x0A, bytes[end] != 0x0D
      {
        end += 1
      }
      if end == lineStart && end > start || end - lineStart > Limit.line { break }
      let width = columns(lineStart..<end)
      block.widest = max(block.widest, width)
      block.count += 1
      lineStart = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { lineStart += 1 }
    }
    block.range = start..<max(lineStart, start + 1)
    return block
  }

  /// The width of a line in columns, from the first bytes of its characters: three- and four-byte
  /// ones are wide.
  private func columns(_ line: Range<Int>) -> Int {
    var columns = 0
    for offset in line {
      let byte = bytes[offset]
      columns += byte < 0x80 || byte &- 0xC0 < 0x20 ? 1 : byte >= 0xE0 ? 2 : 0
    }
    return columns
  }
}
