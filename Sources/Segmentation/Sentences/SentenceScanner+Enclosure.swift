// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Brackets and quotation marks.
extension SentenceScanner {
  /// The kind of text that a closing mark closes.
  enum Enclosure {
    case bracket
    case quote
    /// 《》 and 〈〉, which name a work: nothing inside ends a sentence.
    case title
  }

  /// Tracks a bracket or quotation mark outside stops.
  func noteEnclosure(_ scalar: UInt32, _ offset: Int) {
    if scalar == 0x22 {
      // A straight mark opens after space or an opening mark, and closes the quotation it opened.
      if openings.last?.closer == 0x22 || closesCurly(at: offset) {
        openings.removeLast()
      } else if opensStraight(at: offset) {
        push(Opening(closer: 0x22, offset: offset))
      }
    } else if let closer = Self.closer(of: scalar) {
      push(Opening(closer: closer, offset: offset))
    } else if let opening = closeEnclosure(scalar) {
      if scalar == 0x29 || scalar == 0xFF09 { endRemark(from: opening, to: offset) }
    }
  }

  /// Ends a segment that is entirely a bracketed remark: （详见附件一） between two sentences.
  private func endRemark(from opening: Int, to closing: Int) {
    guard opening <= segmentText,
      hasPrefix(table.remarkOpenings, at: opening + scalar(at: opening).length)
    else { return }
    let end = closing + scalar(at: closing).length
    let next = scalar(at: afterSpace(end)).value
    if CharacterClass.isHan(next) { self.end(at: end) }
  }

  /// Whether a straight mark closes the quotation that a curly one opened: the innermost, which no curly mark
  /// closes within the limit.
  private func closesCurly(at offset: Int) -> Bool {
    guard let last = openings.last, last.closer == 0x201D else { return false }
    return closing(of: last, from: offset + 1) == nil
  }

  private func push(_ opening: Opening) {
    // Unclosed openings must not accumulate without bound.
    if openings.count > 16 { openings.removeFirst(8) }
    openings.append(opening)
  }

  /// Removes the innermost enclosure that a mark closes, and unclosed ones inside it.
  ///
  /// - Returns: the offset where it was opened.
  func closeEnclosure(_ scalar: UInt32) -> Int? {
    guard
      let index = openings.lastIndex(where: { $0.closer == scalar })
        ?? openings.lastIndex(where: { Self.closesOtherForm(scalar, $0.closer) })
    else { return nil }
    let offset = openings[index].offset
    openings.removeSubrange(index...)
    return offset
  }

  /// Whether a mark closes a quotation whose opening mark is of the other form, straight or curly.
  private static func closesOtherForm(_ mark: UInt32, _ expected: UInt32) -> Bool {
    mark == 0x22 && expected == 0x201D || mark == 0x201D && expected == 0x22
  }

  /// The enclosure that a mark after a terminal mark closes; `nil` if it closes none.
  func closes(_ scalar: UInt32, at offset: Int, length: Int) -> Enclosure? {
    switch scalar {
    case 0x29, 0x5D, 0x7D, 0xFF09, 0xFF3D, 0x3011, 0x3015, 0x3017: return .bracket
    case 0x300B, 0x3009: return .title
    case 0x22:
      return openings.contains { $0.closer == 0x22 } || !isWordPart(at: offset + 1)
        || closesCurly(at: offset) ? .quote : nil
    case 0x27: return isWordPart(at: offset + 1) ? nil : .quote
    case 0x201C: return openings.contains { $0.closer == 0x201C } ? .quote : nil
    case 0..<0xBB: return nil
    default:
      if CharacterClass.isUnifiedHan(scalar) { return nil }
      switch GeneralCategory(of: scalar) {
      case .finalPunctuation: return .quote
      case .closePunctuation: return scalar >= 0x300C && scalar <= 0x300F ? .quote : .bracket
      default: return nil
      }
    }
  }

  private func isWordPart(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    let scalar = scalar(at: offset).value
    return CharacterClass.isLetter(scalar) || CharacterClass.isDigit(scalar)
  }

  private func opensStraight(at offset: Int) -> Bool {
    let before = scalar(before: offset).value
    let after = scalar(at: offset + 1).value
    if CharacterClass.isSpace(after) || CharacterClass.isLineEnd(after) { return false }
    return CharacterClass.isSpace(before) || CharacterClass.isLineEnd(before)
      || CharacterClass.isOpening(before) || CharacterClass.isWide(before) || before == 0x2014
      || before == 0x2D
  }

  /// The closing partner of an opening mark.
  static func closer(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0x7B: 0x7D
    case 0xAB: 0xBB
    case 0x201C: 0x201D
    case 0x201E: 0x201C
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016: scalar + 1
    case 0xFF08: 0xFF09
    case 0xFF3B: 0xFF3D
    default: nil
    }
  }

  /// The place where an open enclosure closes, within the limit and the line.
  func closing(of opening: Opening, from start: Int) -> Int? {
    let opener = scalar(at: opening.offset).value
    var depth = 0
    var at = start
    while at < bytes.count, at - start < Limit.enclosure {
      let (scalar, length) = scalar(at: at)
      if scalar == opening.closer {
        if depth == 0 { return at }
        depth -= 1
      } else if scalar == opener {
        depth += 1
      } else if CharacterClass.isLineEnd(scalar), self.scalar(at: at + length).value == scalar {
        return nil
      }
      at += length
    }
    return nil
  }
}
