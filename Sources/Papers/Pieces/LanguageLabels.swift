// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation

/// Labels before texts and their translations, which belong to neither: `原文：`, 【译文】, `[EN]`, `Русский:`.
///
/// They begin a line, or follow the end of a sentence. They are labels if the text has as many for a text in another
/// script, or if most lines begin with one; a single `Source:` or `Перевод:` may be a note.
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
    /// The script of the text after it; `nil` without letters.
    var script: LetterScript?
  }

  /// The most scalars of a name.
  private static let longest = 24

  /// The text without the labels.
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
    // Whether a line or sentence begins, and whether anything is on the line.
    var (isStart, isBlank) = (true, true)
    var at = 0
    while at < scalars.count {
      let scalar = scalars[at]
      if CharacterClass.isLineEnd(scalar) {
        (isStart, isBlank) = (true, true)
      } else if !CharacterClass.isSpace(scalar), scalar != asterisk {
        if isBlank { lines += 1 }
        isBlank = false
        if isStart, let label = label(in: scalars, from: at) {
          labels.append(label)
          at = label.place.upperBound
          isStart = false
          continue
        }
        isStart =
          CharacterClass.isTerminal(scalar) || isStart && CharacterClass.isClosing(scalar)
      }
      at += 1
    }
    return (labels, lines)
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
    // A label in bold letters.
    while closing == nil, end < scalars.count, scalars[end] == asterisk { end += 1 }
    guard last > name, end < scalars.count else { return nil }
    guard closing.map({ $0 == scalars[end] }) ?? isColon(scalars[end]) else { return nil }
    guard let named = self.name(MappedText.string(scalars[name..<last])) else { return nil }
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
    // A label may have a line of its own.
    var text = end
    while text < scalars.count,
      CharacterClass.isSpace(scalars[text]) || CharacterClass.isLineEnd(scalars[text])
    {
      text += 1
    }
    // Another label may come after the first sentence.
    let rest = scalars[text...].prefix {
      !CharacterClass.isLineEnd($0) && !CharacterClass.isTerminal($0)
    }
    let script = ScriptBalance(rest.prefix(mostRead)).script
    if case .language(let subtag) = named, let script, !isWritten(subtag, in: script) { return nil }
    return Label(place: first..<end, name: named, script: script)
  }

  /// The most scalars of a text that are read for its script.
  private static let mostRead = 400

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
