// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// The steps that change characters that the author may have meant; applied only on request.
enum OptionalMending {
  /// Applies those of the given steps that belong to this file.
  static func mend(_ text: MappedText, _ steps: Set<CleaningStep>) -> MappedText {
    var text = text
    if steps.contains(.backtickQuotes) { text = mendBackticks(text) }
    if steps.contains(.fullWidthForms) { text = narrow(text) }
    if steps.contains(.ellipses) { text = mendEllipses(text) }
    if steps.contains(.chinesePunctuation) { text = widenPunctuation(text) }
    if steps.contains(.chineseQuotes) { text = pairQuotes(text) }
    if steps.contains(.homoglyphs) { text = Homoglyphs.mend(text) }
    if steps.contains(.noteMarks) { text = removeNoteMarks(text) }
    return text
  }

  /// ``x'' → "x".
  private static func mendBackticks(_ text: MappedText) -> MappedText {
    var rewrite = MappedRewrite(text)
    var isOpen = false
    var at = 0
    while at < text.count {
      let isPair = at + 1 < text.count && text.scalars[at] == text.scalars[at + 1]
      let mark = text.scalars[at]
      if isPair, mark == 0x60 || mark == 0x27 && isOpen {
        isOpen = mark == 0x60
        rewrite.replace(at..<at + 2, by: CollectionOfOne(0x22))
        at += 2
      } else {
        at += 1
      }
    }
    return rewrite.finish()
  }

  /// Full-width letters and digits, and the stop and percent sign of a full-width number, become
  /// half-width.
  private static func narrow(_ text: MappedText) -> MappedText {
    var rewrite = MappedRewrite(text)
    for index in 0..<text.count {
      let scalar = text.scalars[index]
      var narrowed = scalar
      switch scalar {
      case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: narrowed = scalar - 0xFEE0
      case 0xFF0E, 0xFF0C:
        if isDigit(text, index - 1), isDigit(text, index + 1) { narrowed = scalar - 0xFEE0 }
      case 0xFF05: if isDigit(text, index - 1) { narrowed = 0x25 }
      default: break
      }
      rewrite.replace(index, by: narrowed)
    }
    return rewrite.finish()
  }

  /// Three full stops after Han become the Chinese ellipsis, two U+2026.
  private static func mendEllipses(_ text: MappedText) -> MappedText {
    var rewrite = MappedRewrite(text)
    var at = 0
    while at < text.count {
      var end = at
      while end < text.count, text.scalars[end] == 0x2E { end += 1 }
      if end - at >= 3, isHan(text, at - 1) {
        rewrite.replace(at..<end, by: [0x2026, 0x2026])
        at = end
      } else {
        at += 1
      }
    }
    return rewrite.finish()
  }

  private static let fullWidth: [UInt32: UInt32] = [
    0x2C: 0xFF0C, 0x2E: 0x3002, 0x3B: 0xFF1B, 0x3A: 0xFF1A, 0x3F: 0xFF1F, 0x21: 0xFF01,
    0x28: 0xFF08,
    0x29: 0xFF09,
  ]

  /// Half-width punctuation after Han becomes full-width: commas, stops and similar marks; brackets
  /// with Han inside.
  private static func widenPunctuation(_ text: MappedText) -> MappedText {
    var rewrite = MappedRewrite(text)
    for index in 0..<text.count {
      let scalar = text.scalars[index]
      if let wide = fullWidth[scalar],
        scalar == 0x28 ? isHan(text, index + 1) : isHan(text, index - 1)
      {
        rewrite.replace(index, by: wide)
      }
    }
    return rewrite.finish()
  }

  /// Straight double quotes next to Han become “ and ” alternately; a paragraph begins with “.
  private static func pairQuotes(_ text: MappedText) -> MappedText {
    var rewrite = MappedRewrite(text)
    var isOpen = false
    for index in 0..<text.count {
      let scalar = text.scalars[index]
      if scalar == 0x0A { isOpen = false }
      if scalar == 0x22, isOpen || isHan(text, index + 1) || isHan(text, index - 1) {
        rewrite.replace(index, by: isOpen ? 0x201D : 0x201C)
        isOpen.toggle()
      }
    }
    return rewrite.finish()
  }

  private static func removeNoteMarks(_ text: MappedText) -> MappedText {
    var rewrite = MappedRewrite(text)
    for mark in noteMarks(in: text) { rewrite.remove(mark) }
    return rewrite.finish()
  }

  /// The marks of notes: circled numbers and daggers, and raised numbers that are not part of the text, as in km².
  ///
  /// - Complexity: O(*n*).
  static func noteMarks(in text: MappedText) -> [Range<Int>] {
    let raised = RaisedNumbers(in: text.scalars).numbers
    let others = text.scalars.indices.filter {
      CharacterClass.isNoteMark(text.scalars[$0])
        && CharacterClass.superscriptDigit(text.scalars[$0]) == nil
    }.map { $0..<$0 + 1 }
    return (raised.filter { $0.kind != .text }.map(\.digits) + others)
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func isDigit(_ text: MappedText, _ index: Int) -> Bool {
    text.scalars.indices.contains(index) && CharacterClass.isDigit(text.scalars[index])
  }

  private static func isHan(_ text: MappedText, _ index: Int) -> Bool {
    text.scalars.indices.contains(index) && CharacterClass.isHan(text.scalars[index])
  }
}

/// Latin letters in Cyrillic words, as keyboards and scanners leave them.
enum Homoglyphs {
  /// Latin letters and the Cyrillic ones that look the same.
  private static let cyrillic: [UInt32: UInt32] = Dictionary(
    uniqueKeysWithValues: zip(
      LetterTwins.latin.unicodeScalars.map(\.value),
      LetterTwins.cyrillic.unicodeScalars.map(\.value)))

  /// A Latin letter becomes Cyrillic in a word whose every other letter is Cyrillic.
  static func mend(_ text: MappedText) -> MappedText {
    var rewrite = MappedRewrite(text)
    var at = 0
    while at < text.count {
      var end = at
      while end < text.count, CharacterClass.isLetter(text.scalars[end]) { end += 1 }
      let word = text.scalars[at..<end]
      let isMixed =
        word.contains { (0x400..<0x530).contains($0) }
        && word.allSatisfy { (0x400..<0x530).contains($0) || cyrillic[$0] != nil }
      if isMixed {
        for index in at..<end {
          rewrite.replace(index, by: cyrillic[text.scalars[index]] ?? text.scalars[index])
        }
      }
      if end == at { end += 1 }
      at = end
    }
    return rewrite.finish()
  }
}
