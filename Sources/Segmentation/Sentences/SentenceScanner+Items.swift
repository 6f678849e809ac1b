// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// List items: `1.`, `2)`, `(a)`, `• 9.`, and lists in one line.
extension SentenceScanner {
  /// The number or letter of an item, between its marks.
  struct ItemMark {
    /// The bytes of the number or letter.
    var label: Range<Int>
    /// The offset after the closing marks: `1.`, `1)`, `1.)`.
    var end: Int
    /// The offset of the bullet before it, if any; else of the opening bracket or the label.
    var start: Int
    /// Whether a closing bracket is the last mark: `1)`, `1.)`, `1）`.
    var isBracketed = false
    /// Whether that bracket is of full width, so that no space has to follow.
    var isWide = false
  }

  /// The end of an item's mark at an offset: a bullet followed by space, or a number or letter in
  /// marks.
  func itemEnd(at offset: Int) -> Int? {
    if isBullet(at: offset) { return offset + scalar(at: offset).length }
    if scalar(at: offset).value == 0xFF08 || HanNumeral.isOrdinal(scalar(at: offset).value) {
      return hanItemEnd(at: offset)
    }
    return itemMark(at: offset)?.end
  }

  /// Whether the text from the segment's start to a stop is only the mark of an item, to which the
  /// stop belongs: `1.`, `• 9.`, `a.)`.
  func isItemMark(_ stop: Stop) -> Bool {
    var at = segmentText
    while at < stop.start, isBullet(at: at) { at = afterSpace(at + scalar(at: at).length) }
    if isSymbol(at..<max(at, stop.start)) { return true }
    guard at < stop.start, let mark = itemMark(at: at) else { return false }
    return mark.end == stop.end || mark.end == stop.start + 1
  }

  /// Whether some bytes are a number with a stroke, as resolutions have before their titles: `79/312`.
  private func isSymbol(_ range: Range<Int>) -> Bool {
    guard range.count <= 9 else { return false }
    let parts = bytes[range].split(separator: 0x2F, omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { 1...4 ~= $0.count && $0.allSatisfy { $0.isASCIIDigit } }
  }

  /// `1.`, `12)`, `2.1.`, `(a)`, `(iv)`, `B)`, `б)`, `1）`; a letter has a stop only in a list of letters.
  func itemMark(at offset: Int) -> ItemMark? {
    var at = offset
    let isBracketed = at < bytes.count && bytes[at] == 0x28
    if isBracketed { at += 1 }
    let labelStart = at
    while at < bytes.count, at - labelStart < 8, isLabel(bytes[at]) { at += 1 }
    if at == labelStart, isCyrillicLabel(at) { at += 2 }
    if at == labelStart { return wideItemMark(at: offset) }
    let label = labelStart..<at
    guard !label.isEmpty, at < bytes.count,
      isNumber(label) || label.count == 1 || isRoman(label) || isCyrillicLabel(labelStart)
    else { return nil }
    let mark = bytes[at]
    if mark == 0x29 {
      return ItemMark(label: label, end: at + 1, start: offset, isBracketed: true)
    }
    if scalar(at: at).value == 0xFF09, !isBracketed, isNumber(label) {
      return ItemMark(label: label, end: at + 3, start: offset, isBracketed: true, isWide: true)
    }
    if scalar(at: at).value == 0xFF0E, !isBracketed, isNumber(label) || label.count == 1 {
      return ItemMark(label: label, end: at + 3, start: offset, isWide: true)
    }
    guard mark == 0x2E, !isBracketed, label.count < 4, !isCyrillicLabel(labelStart) else {
      return nil
    }
    let hasBracket = at + 1 < bytes.count && bytes[at + 1] == 0x29
    return ItemMark(
      label: label, end: at + (hasBracket ? 2 : 1), start: offset, isBracketed: hasBracket)
  }

  /// Whether one of the small letters а to п, which number items in Russian, is at an offset.
  private func isCyrillicLabel(_ offset: Int) -> Bool {
    offset + 1 < bytes.count && bytes[offset] == 0xD0 && bytes[offset + 1] &- 0xB0 < 16
  }

  /// `３．`: one or two digits and a stop of full width.
  private func wideItemMark(at offset: Int) -> ItemMark? {
    var at = offset
    while at - offset < 9, 0xFF10...0xFF19 ~= scalar(at: at).value { at += 3 }
    guard at > offset, at - offset < 9, scalar(at: at).value == 0xFF0E else { return nil }
    return ItemMark(label: offset..<at, end: at + 3, start: offset, isWide: true)
  }

  /// （一）, 一、.
  private func hanItemEnd(at offset: Int) -> Int? {
    var at = offset
    let isBracketed = scalar(at: at).value == 0xFF08
    if isBracketed { at += 3 }
    var count = 0
    while HanNumeral.isOrdinal(scalar(at: at).value) || scalar(at: at).value.isASCIIDigit {
      at += scalar(at: at).length
      count += 1
    }
    guard (1...3).contains(count) else { return nil }
    let mark = scalar(at: at).value
    return mark == (isBracketed ? 0xFF09 : 0x3001) ? at + 3 : nil
  }

  /// Whether the first item of a list in one line begins at an offset: `a. … b. …`.
  func beginsList(at offset: Int) -> Bool {
    guard let mark = itemMark(at: offset), mark.label.count == 1,
      bytes[mark.label.lowerBound] == 0x61 || bytes[mark.label.lowerBound] == 0x31
    else { return false }
    return nextItem(after: offset) != nil
  }

  /// The start of the item after the one at an offset, in a list in one line.
  ///
  /// The next number with the same marks must follow space, and the words after both must begin in
  /// the same way, with or without capitals.
  func nextItem(after start: Int) -> Int? {
    guard start < bytes.count, mayBeginItem(bytes[start]) else { return nil }
    if isBullet(at: start) { return nextBullet(after: start) }
    if isAddressStart(start) { return nextAddress(after: start) }
    guard let mark = itemMark(at: start) else { return nil }
    for successor in successors(of: mark.label) {
      if let next = nextItem(after: start, mark, successor) { return next }
    }
    return nil
  }

  /// The start of the item with a number, after the item with a mark.
  private func nextItem(after start: Int, _ mark: ItemMark, _ successor: [UInt8]) -> Int? {
    let text = afterSpace(mark.end)
    guard text > mark.end || mark.isWide, text < bytes.count else { return nil }
    let isCapital = CharacterClass.isUppercase(scalar(at: text).value)
    // Bare numbers with a stop are too frequent inside sentences.
    guard isCapital || mark.isBracketed || !isNumber(mark.label) else { return nil }
    let wanted =
      Array(bytes[start..<mark.label.lowerBound]) + successor
      + Array(bytes[mark.label.upperBound..<mark.end])
    var at = text
    while at + wanted.count < bytes.count, at - text < Limit.item, bytes[at] != 0x0A {
      defer { at += 1 }
      if mark.isWide, mark.isBracketed, bytes[at] >= 0x80, bytes[at] < 0xC0,
        CharacterClass.isHan(scalar(before: at + 1).value), isText(wanted, at: at + 1)
      {
        return at + 1
      }
      guard bytes[at] == 0x20, isText(wanted, at: at + 1) else { continue }
      let follower = afterSpace(at + 1 + wanted.count)
      guard follower > at + 1 + wanted.count || mark.isWide else { continue }
      if CharacterClass.isUppercase(scalar(at: follower).value) == isCapital,
        isCapital || !isNumber(mark.label) || !isInsideClause(at)
      {
        return at + 1
      }
    }
    return nil
  }

  private func isText(_ wanted: [UInt8], at offset: Int) -> Bool {
    wanted.indices.allSatisfy { bytes[offset + $0] == wanted[$0] }
  }

  /// Begins a list in the middle of a line, after a colon: `The plan: a) trade b) transport`.
  ///
  /// Its items but the first are segments, unless commas, semicolons or short words join them.
  func beginList(afterColon offset: Int) {
    let start = afterSpace(offset)
    guard nextItem == nil, openings.isEmpty, let mark = itemMark(at: start), mark.isBracketed,
      let next = nextItem(after: start), !isInsideClause(next - (bytes[next - 1] == 0x20 ? 1 : 0))
    else { return }
    nextItem = next
  }

  /// Whether a comma, a semicolon or a short word such as `and` comes before the space at an offset: the next
  /// number then goes on with the sentence, `1) trade; 2) talks`.
  private func isInsideClause(_ offset: Int) -> Bool {
    let end = beforeSpace(offset)
    switch scalar(before: end).value {
    case 0x2C, 0x3B, 0xFF0C, 0x3001, 0xFF1B: return true
    default: break
    }
    var start = end
    while start > segmentStart, CharacterClass.isLetter(scalar(before: start).value) {
      start -= scalar(before: start).length
    }
    return end - start <= Limit.joiningWord && table.starters.find(word(at: start)) != nil
  }

  private func nextBullet(after start: Int) -> Int? {
    let bullet = scalar(at: start)
    var at = start + bullet.length
    while at < bytes.count, at - start < Limit.item, bytes[at] != 0x0A {
      if bytes[at] == bytes[start], scalar(at: at).value == bullet.value, isBullet(at: at),
        spaceLength(before: at) > 0
      {
        return at
      }
      at += 1
    }
    return nil
  }

  /// The next address in a list of consecutive web addresses.
  private func nextAddress(after start: Int) -> Int? {
    var end = start
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    let next = afterSpace(end)
    return isAddressStart(next) ? next : nil
  }

  /// Whether a web address begins at an offset: `http://`, `https://`, `www.`.
  func isAddressStart(_ offset: Int) -> Bool {
    guard offset + 7 < bytes.count else { return false }
    if bytes[offset] == 0x77 { return bytes[offset + 1] == 0x77 && bytes[offset + 3] == 0x2E }
    guard bytes[offset] == 0x68, bytes[offset + 1] == 0x74, bytes[offset + 3] == 0x70 else {
      return false
    }
    let colon = bytes[offset + 4] == 0x73 ? offset + 5 : offset + 4
    return bytes[colon] == 0x3A && bytes[colon + 1] == 0x2F
  }

  private func mayBeginItem(_ byte: UInt8) -> Bool {
    byte == 0x28 || isLabel(byte) || byte == 0xE2 || byte == 0xC2 || byte == 0xD0
  }

  /// • ‣ ▪ ● ○ ◆ ⁃ · followed by space.
  private func isBullet(at offset: Int) -> Bool {
    let (scalar, length) = scalar(at: offset)
    switch scalar {
    case 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25CB, 0x25C6, 0x25A0, 0x2043, 0xB7:
      guard offset + length < bytes.count else { return false }
      return spaceLength(at: offset + length) > 0 || bytes[offset + length].isASCIIDigit
    default: return false
    }
  }

  private func isLabel(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit
  }

  private func isNumber(_ label: Range<Int>) -> Bool {
    label.count < 4 && label.allSatisfy { bytes[$0].isASCIIDigit }
  }

  private func isRoman(_ label: Range<Int>) -> Bool {
    label.allSatisfy {
      bytes[$0] | 0x20 == 0x69 || bytes[$0] | 0x20 == 0x76 || bytes[$0] | 0x20 == 0x78
    }
  }

  /// `2` after `1`, `b` after `a`, `б` after `а`; `ii` and `j` after `i`.
  private func successors(of label: Range<Int>) -> [[UInt8]] {
    if isNumber(label) {
      let value = label.reduce(0) { $0 * 10 + Int(bytes[$1] &- 0x30) }
      return [Array(String(value + 1).utf8)]
    }
    if isCyrillicLabel(label.lowerBound) {
      // й numbers no items; п is the last letter of its lead byte.
      let letter = bytes[label.lowerBound + 1]
      return letter < 0xBF ? [[0xD0, letter + (letter == 0xB8 ? 2 : 1)]] : []
    }
    var found: [[UInt8]] = []
    if let number = Self.romanLabels.firstIndex(of: Array(bytes[label])),
      number + 1 < Self.romanLabels.count
    {
      found.append(Self.romanLabels[number + 1])
    }
    if label.count == 1, bytes[label.lowerBound] | 0x20 < 0x7A {
      found.append([bytes[label.lowerBound] + 1])
    }
    return found
  }

  private static let romanLabels = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
    .map { Array($0.utf8) }
}
