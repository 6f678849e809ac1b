// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation

/// Labels before texts and their translations, which belong to neither: `原文：`, 【译文】, `[EN]`, `Русский:`.
///
/// They begin a line, follow the end of a sentence or a stroke (`/`), or are inside a line that begins with one
/// (`EN: mutual trust ZH: 互信`). The number of a pair belongs to its label: `原文1：`, 【译文（2）】, `3. Source:`. They are
/// labels if the text has as many for a text in another script, or if most lines begin with one; a single `Source:` or
/// `Перевод:` may be a note.
enum LanguageLabels {
  /// The side or the language that a label names.
  private enum Name: Hashable {
    case side(ColumnNames.Side)
    case language(String)
  }

  private struct Label {
    /// The label with its marks and the spaces around it.
    var place: Range<Int>
    var name: Name
    /// Whether it is within a line, and no sentence ends before it.
    var isInner = false
    /// The script of the text after it; `nil` without letters.
    var script: LetterScript?
  }

  /// The most scalars of a name.
  private static let longest = 24

  /// The text without the labels; one inside a line gives way to a line end.
  ///
  /// - Complexity: O(*n*).
  static func removed(from text: MappedText) -> MappedText {
    let (found, lines) = labels(in: text.scalars)
    let scripts = scripts(of: found, lines: lines)
    let taken = found.filter { label in
      scripts[label.name].map { label.script == nil || label.script == $0 } ?? false
    }
    guard !taken.isEmpty else { return text }
    var out = MappedText(capacity: text.count)
    var at = 0
    for label in taken {
      out.append(at..<label.place.lowerBound, of: text)
      if label.isInner { out.append(lineEnd, from: text.source(label.place)) }
      at = label.place.upperBound
    }
    out.append(at..<text.count, of: text)
    return out
  }

  // MARK: Decision

  /// The names that are labels, with the script of the texts after each.
  private static func scripts(of labels: [Label], lines: Int) -> [Name: LetterScript] {
    var counts: [Name: [LetterScript: Int]] = [:]
    for label in labels {
      if let script = label.script { counts[label.name, default: [:]][script, default: 0] += 1 }
    }
    var names: [(name: Name, script: LetterScript, count: Int)] = []
    for (name, scripts) in counts {
      let all = scripts.values.reduce(0, +)
      if let most = scripts.first(where: { $0.value * 2 > all }) {
        names.append((name: name, script: most.key, count: most.value))
      }
    }
    let isLabelled = labels.count * 2 >= lines
    var known: [Name: LetterScript] = [:]
    for own in names {
      let isPaired = names.contains { other in
        other.script != own.script && other.count <= own.count * 2 && own.count <= other.count * 2
          && (isLabelled || min(own.count, other.count) > 2)
      }
      if isPaired || own.count > 1 && own.count * 3 >= lines * 2 { known[own.name] = own.script }
    }
    return known
  }

  // MARK: Search

  /// The candidates for labels, in order, and the number of lines with anything in them.
  private static func labels(in scalars: [UInt32]) -> (labels: [Label], lines: Int) {
    var labels: [Label] = []
    var lines = 0
    // Whether a line or sentence begins, whether anything is on the line, and whether a label is.
    var (isStart, isBlank, isLabelled) = (true, true, false)
    // The stroke before a place.
    var stroke: Int?
    var at = 0
    while at < scalars.count {
      let scalar = scalars[at]
      if CharacterClass.isLineEnd(scalar) {
        (isStart, isBlank, isLabelled) = (true, true, false)
      } else if !CharacterClass.isSpace(scalar), scalar != asterisk {
        let isFirst = isBlank
        if isBlank { lines += 1 }
        isBlank = false
        if isStart || stroke != nil || isLabelled && mayBegin(at, within: scalars),
          var label = label(in: scalars, from: at)
            ?? (isFirst ? numberedLabel(in: scalars, from: at) : nil)
        {
          label.isInner = !isStart
          if let stroke { label.place = stroke..<label.place.upperBound }
          stroke = nil
          labels.append(label)
          at = label.place.upperBound
          (isStart, isLabelled) = (false, true)
          continue
        }
        isStart = CharacterClass.isTerminal(scalar) || isStart && CharacterClass.isClosing(scalar)
        stroke =
          strokes.contains(scalar) && !isFirst && CharacterClass.isSpace(scalars[at - 1]) ? at : nil
      }
      at += 1
    }
    for index in labels.indices {
      let end = index + 1 < labels.count ? labels[index + 1].place.lowerBound : scalars.count
      labels[index].script = script(of: scalars[labels[index].place.upperBound..<end])
    }
    labels.removeAll { label in
      if case .language(let subtag) = label.name, let script = label.script {
        return !isWritten(subtag, in: script)
      }
      return false
    }
    return (labels, lines)
  }

  /// The script of the first sentence of a text; `nil` without letters.
  private static func script(of text: ArraySlice<UInt32>) -> LetterScript? {
    // A label may have a line of its own.
    let words = text.drop { CharacterClass.isSpace($0) || CharacterClass.isLineEnd($0) }
    let sentence = words.prefix(mostRead).prefix {
      !CharacterClass.isLineEnd($0) && !CharacterClass.isTerminal($0)
    }
    return ScriptBalance(sentence).script
  }

  /// Whether a label may begin at a place within a line: not inside a word of letters.
  private static func mayBegin(_ at: Int, within scalars: [UInt32]) -> Bool {
    let (scalar, before) = (scalars[at], scalars[at - 1])
    return CharacterClass.isHan(scalar) || closing(of: scalar) != nil
      || !CharacterClass.isLetter(before) || CharacterClass.isHan(before)
  }

  /// The label that begins with the number of its pair: `1. 原文：`, `[2] Source:`.
  private static func numberedLabel(in scalars: [UInt32], from start: Int) -> Label? {
    guard var end = numberEnd(in: scalars, from: start) else { return nil }
    let isMarked =
      end > start + 1 && closing(of: scalars[start]) != nil || isCircled(scalars[start])
    if !isMarked {
      guard end < scalars.count, numberMarks.contains(scalars[end]) else { return nil }
      end += 1
    }
    while end < scalars.count, CharacterClass.isSpace(scalars[end]) { end += 1 }
    guard end < scalars.count, var label = label(in: scalars, from: end) else { return nil }
    label.place = start..<label.place.upperBound
    return label
  }

  /// The end of a number of at most four digits, in brackets or not; `nil` if there is none.
  private static func numberEnd(in scalars: [UInt32], from start: Int) -> Int? {
    guard start < scalars.count else { return nil }
    if isCircled(scalars[start]) { return start + 1 }
    let closing = closing(of: scalars[start])
    var end = closing == nil ? start : start + 1
    let first = end
    while end < scalars.count, end - first < 4, CharacterClass.isDigit(scalars[end]) { end += 1 }
    guard end > first else { return nil }
    guard let closing else { return end }
    return end < scalars.count && scalars[end] == closing ? end + 1 : nil
  }

  /// The label that begins at a place.
  private static func label(in scalars: [UInt32], from start: Int) -> Label? {
    let closing = closing(of: scalars[start])
    var end = closing == nil ? start : start + 1
    let name = end
    while end < scalars.count, end - name <= longest,
      CharacterClass.isLetter(scalars[end]) || [0x20, 0x2D].contains(scalars[end])
    {
      end += 1
    }
    let last = end
    guard last > name else { return nil }
    // The number of a pair: 原文1, `Source (2)`.
    end = numberEnd(in: scalars, from: end) ?? end
    while end < scalars.count, scalars[end] == 0x20 { end += 1 }
    // A label in bold letters.
    while closing == nil, end < scalars.count, scalars[end] == asterisk { end += 1 }
    guard end < scalars.count else { return nil }
    guard closing.map({ $0 == scalars[end] }) ?? isColon(scalars[end]) else { return nil }
    guard let named = self.name(scalars[name..<last]) else { return nil }
    end += 1
    // A colon after the bracket, and the asterisks of a label in bold letters.
    while end < scalars.count,
      CharacterClass.isSpace(scalars[end]) || scalars[end] == asterisk
        || closing != nil && isColon(scalars[end])
    {
      end += 1
    }
    var first = start
    while first > 0, scalars[first - 1] == asterisk { first -= 1 }
    return Label(place: first..<end, name: named)
  }

  /// The most scalars of a text that are read for its script.
  private static let mostRead = 400

  /// The side or language that a text names, without a Han numeral at its end: 译文二.
  private static func name(_ scalars: ArraySlice<UInt32>) -> Name? {
    if let name = name(MappedText.string(scalars)) { return name }
    var rest = scalars
    while let last = rest.last, HanNumeral.Symbol(last) != nil { rest.removeLast() }
    return rest.count < scalars.count ? name(MappedText.string(rest)) : nil
  }

  private static func name(_ text: String) -> Name? {
    if let side = ColumnNames.side(text) { return .side(side) }
    guard let tag = LanguageNames.language(text), ColumnHeading.isClear(tag) else { return nil }
    return .language(tag.language)
  }

  /// Whether a language is written in a script.
  private static func isWritten(_ subtag: String, in script: LetterScript) -> Bool {
    let scripts = Set(Script.scripts(of: subtag))
    return switch script {
    case .han: scripts.contains(.han)
    case .latin: scripts.contains(.latin)
    case .cyrillic: scripts.contains(.cyrillic)
    case .other: scripts.isDisjoint(with: [.han, .latin, .cyrillic])
    }
  }

  private static let asterisk: UInt32 = 0x2A
  private static let lineEnd: UInt32 = 0x0A
  /// Strokes between a text and its translation: `/`, `|` and their full-width forms.
  private static let strokes: [UInt32] = [0x2F, 0x7C, 0xFF0F, 0xFF5C]
  /// Marks between the number of a list and what it numbers: `. , : )` and Chinese forms.
  private static let numberMarks: [UInt32] = [
    0x2E, 0x2C, 0x3A, 0x29, 0x3001, 0xFF0E, 0xFF0C, 0xFF1A, 0xFF09,
  ]

  /// Whether a scalar is a number in a circle: ①.
  private static func isCircled(_ scalar: UInt32) -> Bool { 0x2460...0x2473 ~= scalar }

  private static func isColon(_ scalar: UInt32) -> Bool { scalar == 0x3A || scalar == 0xFF1A }

  /// The bracket that closes another one.
  private static func closing(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0xFF08, 0x3010, 0x3014, 0x3016: scalar + 1
    case 0xFF3B: 0xFF3D
    default: nil
    }
  }
}
