// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// `punct/width`: full-width marks in Latin or Cyrillic text, half-width ones in Chinese.
///
/// A mark counts as wrong when the letters on both sides of it are of the other kind, so that numbers,
/// names and quotations in another script are left alone. In Chinese a full stop, a question mark or an
/// exclamation mark is half-width for certain where a Han character or a closing mark comes before it and
/// nothing of another script after it; a comma, colon or semicolon also where it comes between a number or Latin
/// letters and a Han character (5%,高于); and brackets are where they hold Han characters and follow one. In an entry of
/// a list of references all marks are as its standard has them (`[M]. 北京: 时事出版社, 2008.`). In Latin and Cyrillic text
/// spaces beside marks are looked at as well (`PunctuationSpacing`).
struct PunctuationWidth: Rule {
  static let description = RuleDescription(
    id: "punct/width", severity: .info,
    summary: "Full-width marks in Latin text, and the reverse; wrong spaces beside marks")

  /// Full-width marks and their half-width partners.
  private static let narrow: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{FF0C}": ",", "\u{3002}": ".", "\u{FF1B}": ";", "\u{FF1A}": ":", "\u{FF1F}": "?",
    "\u{FF01}": "!", "\u{FF08}": "(", "\u{FF09}": ")", "\u{3001}": ",",
  ]
  private static let wide: [Unicode.Scalar: Unicode.Scalar] = [
    ",": "\u{FF0C}", ";": "\u{FF1B}", ":": "\u{FF1A}", "?": "\u{FF1F}", "!": "\u{FF01}",
    ".": "\u{3002}", "(": "\u{FF08}", ")": "\u{FF09}",
  ]

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.findings(in: draft.segments) { segment -> [Finding] in
      let text = segment.segment.target.text
      let spaces = spaces(in: segment.segment, of: draft)
      guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return spaces }
      let scalars = Array(text.unicodeScalars)
      let isChinese =
        segment.segment.target.language.matches(.chinese) && scalars.contains(where: Self.isHan)
      let isChineseSentence = isChinese || Self.beginsOrEndsInHan(scalars)
      let brackets = isChinese ? Self.brackets(in: scalars) : []
      var isEntry: Bool?
      var offset = 0
      let marks = scalars.indices.compactMap { at -> Finding? in
        let start = offset
        offset += UTF8.width(scalars[at])
        let mark = scalars[at]
        guard !Self.isPlain(mark) else { return nil }
        let right: Unicode.Scalar
        if let narrow = Self.narrow[mark] {
          // The sentence is Chinese, and the mark is its own: 会议讨论了AI、5G等议题.
          guard !isChineseSentence, Self.isAlphabetic(Self.neighbour(scalars, at, step: -1)),
            Self.isAlphabetic(
              Self.neighbour(scalars, at, step: 1) ?? Self.neighbour(scalars, at, step: -1))
          else { return nil }
          right = narrow
        } else if let wide = Self.wide[mark] {
          guard
            isChinese
              ? brackets.contains(at) || Self.isMisplaced(mark, scalars, at: at)
              : Self.isBetweenHan(mark, scalars, at: at)
          else { return nil }
          right = wide
        } else {
          return nil
        }
        let isReference =
          isEntry ?? Self.isReference(start..<offset, in: segment.segment, of: draft)
        isEntry = isReference
        if isReference { return nil }
        var finding = draft.finding(
          Self.description, at: start..<offset, in: segment.segment,
          message: "\u{201C}\(mark)\u{201D} is written in place of \u{201C}\(right)\u{201D}")
        finding.expected = [String(right)]
        return finding
      }
      return spaces + marks
    }
  }

  private func spaces(in segment: CheckSegment, of draft: AnalyzedDraft) -> [Finding] {
    // Where the file has something that is not read, such as the key of a citation or the end of a line, nothing is
    // wrong with the spaces.
    let size = draft.document.content.utf8.count
    var issues = PunctuationSpacing.issues(in: segment.target).filter { issue in
      let place = segment.target.offsets.fileRange(issue.range)
      guard place.count == issue.range.count else { return false }
      return place.upperBound > size
        || !draft.document.content.utf8Slice(place).contains(where: \.isNewline)
    }
    if !issues.isEmpty, let source = segment.source {
      // A word that a program fills in may be missing on both sides: `click .`
      let same = Set(PunctuationSpacing.issues(in: source).map(\.message))
      issues.removeAll { same.contains($0.message) }
    }
    guard let first = issues.first, !Self.isReference(first.range, in: segment, of: draft) else {
      return []
    }
    return issues.map { issue in
      var finding = draft.finding(
        Self.description, at: issue.range, in: segment, message: issue.message)
      finding.expected = [issue.expected]
      return finding
    }
  }

  /// Whether a place is in an entry of a list of references.
  private static func isReference(
    _ range: Range<Int>, in segment: CheckSegment, of draft: AnalyzedDraft
  ) -> Bool {
    let text = segment.target
    return draft.cited.setting(of: text.offsets.fileRange(range), text: "").isReference
      || CitedWork.isCited(in: text.text, isNote: false, isLine: false)
  }

  /// Whether a character is a letter or a space that most of a text consists of, and so surely not a mark.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return value == 0x20 || value.isASCIILetter || (0x4E00...0x9FFF).contains(value)
      || (0x400...0x4FF).contains(value)
  }

  /// Whether the first or the last letter is a Han character: 包括UN、EU等 is a Chinese sentence wherever it is.
  private static func beginsOrEndsInHan(_ text: [Unicode.Scalar]) -> Bool {
    let (first, last) = (
      text.first(where: \.properties.isAlphabetic), text.last(where: \.properties.isAlphabetic)
    )
    return first.map(isHan) ?? false || last.map(isHan) ?? false
  }

  /// Whether a half-width mark comes between Han characters.
  private static func isBetweenHan(
    _ mark: Unicode.Scalar, _ text: [Unicode.Scalar], at: Int
  ) -> Bool {
    guard mark != ".", mark != "(", mark != ")", at > 0, at + 1 < text.count else { return false }
    return isHan(text[at - 1]) && isHan(text[at + 1])
  }

  /// Whether a half-width mark of a Chinese sentence comes after a Han character and before another, a wide
  /// mark or the end.
  private static func isMisplaced(
    _ mark: Unicode.Scalar, _ text: [Unicode.Scalar], at: Int
  ) -> Bool {
    guard mark != "(", mark != ")", at > 0 else { return false }
    if !isHan(text[at - 1]), !isClosing(text[at - 1]) {
      // 1,总则 may be the first item of a list.
      return mark != "." && isPartOfNumberOrWord(text[at - 1]) && at + 1 < text.count
        && isHan(text[at + 1]) && text[..<at].contains(where: isHan)
    }
    guard let next = neighbour(text, at, step: 1) else { return mark != "," && mark != ":" }
    return isHan(next) || isClosing(next) || isOpening(next)
  }

  /// The half-width brackets of a Chinese sentence that follow a Han character and hold one.
  private static func brackets(in text: [Unicode.Scalar]) -> Set<Int> {
    var found: Set<Int> = []
    var open: [(at: Int, holdsHan: Bool)] = []
    for (at, scalar) in text.enumerated() {
      if scalar == "(" {
        open.append((at, false))
      } else if scalar == ")", let last = open.popLast() {
        let before = neighbour(text, last.at, step: -1)
        if last.holdsHan, before.map({ isHan($0) || isClosing($0) }) ?? true {
          found.formUnion([last.at, at])
        }
        if last.holdsHan, !open.isEmpty { open[open.count - 1].holdsHan = true }
      } else if !open.isEmpty, isHan(scalar) {
        open[open.count - 1].holdsHan = true
      }
    }
    return found
  }

  /// The next character that is not a space.
  private static func neighbour(_ text: [Unicode.Scalar], _ at: Int, step: Int)
    -> Unicode.Scalar?
  {
    var at = at + step
    while text.indices.contains(at), text[at] == " " { at += step }
    return text.indices.contains(at) ? text[at] : nil
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2E80 && Script(of: scalar.value) == .han
  }

  /// Whether a character ends a number or a Latin word.
  private static func isPartOfNumberOrWord(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass.isDigit(scalar.value) || Script(of: scalar.value) == .latin
      || ["%", "\u{2030}", "\u{2103}", "\u{00B0}"].contains(scalar)
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    ["\u{FF09}", "\u{201D}", "\u{300B}", "\u{300D}", "\u{300F}", "\u{3011}"].contains(scalar)
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    ["\u{FF08}", "\u{201C}", "\u{300A}", "\u{300C}", "\u{300E}", "\u{3010}"].contains(scalar)
  }

  private static func isAlphabetic(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return [.latin, .cyrillic].contains(Script(of: scalar.value))
  }
}
