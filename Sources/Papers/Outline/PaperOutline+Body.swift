// SPDX-License-Identifier: Apache-2.0
import ICUText
import Segmentation
import TextModel

/// The body, and what is beside it: references, captions, notes.
extension PaperOutline {
  /// Gives what no section took to the body, in runs of one language, and to references and notes.
  mutating func findBody() {
    var run: (kind: PartKind, language: LanguageTag?, lines: [Int])?
    var section: PartKind?
    var wasParted = true
    let isPaper = isPaper

    func close(_ outline: inout PaperOutline) {
      if let run { outline.add(run.kind, run.language ?? .undetermined, lines: run.lines) }
      run = nil
    }
    var before: Int?
    for (number, line) in lines.enumerated() {
      if line.isBlank {
        wasParted = true
        continue
      }
      if line.origin.isDropped { continue }
      guard uses[number] == .none else {
        if uses[number] == .part { section = nil }
        close(&self)
        before = nil
        continue
      }
      section = self.section(at: number, in: section, isPaper: isPaper)
      var kind = section ?? .body
      if section == nil, isBeside(number, before: before, wasParted: wasParted, isPaper: isPaper) {
        kind = .notes
      }
      // `Acknowledgments: …`: the section is one paragraph.
      if section == nil, isPaper, line.marker?.kind == .notes, !line.isBareMarker { kind = .notes }
      if line.isReference, kind == .body, isPaper || line.origin.block?.kind == .reference {
        kind = .references
      }
      let isOtherRow = run.map { lines[$0.lines[0]].origin.row != line.origin.row } ?? false
      let isOther = run?.language.map { line.isOther(than: $0) } ?? false
      if run?.kind != kind || isOtherRow || isOther && kind != .references { close(&self) }
      if run == nil { run = (kind, line.language, []) }
      if run?.language == nil { run?.language = line.language }
      run?.lines.append(number)
      before = number
      wasParted = false
    }
    close(&self)
  }

  /// The section that a heading begins, or the one that goes on: references and notes end where another heading
  /// or a part is.
  private func section(at number: Int, in section: PartKind?, isPaper: Bool) -> PartKind? {
    let line = lines[number]
    switch line.marker?.kind {
    case .references where line.isBareMarker && (isPaper || mayBeReference(after: number)):
      return .references
    case .notes where line.isBareMarker && (isPaper || line.headingLevel > 0): return .notes
    case .body where line.isBareMarker: return nil
    default: break
    }
    if section != nil, line.headingLevel > 0 { return nil }
    return section
  }

  /// Whether the line below a heading is of a list of references: with a number in brackets, a year or an address.
  private func mayBeReference(after number: Int) -> Bool {
    guard let line = lines[(number + 1)...].first(where: { !$0.isBlank && !$0.origin.isDropped })
    else { return false }
    let digits = line.content.split { !CharacterClass.isDigit($0) }
    return line.isReference || line.isAddress || digits.contains { $0.count == 4 }
  }

  /// Whether a line is beside the text: a caption, the source of a figure, a footnote, a formula.
  private func isBeside(
    _ number: Int, before: Int?, wasParted: Bool, isPaper: Bool
  ) -> Bool {
    let line = lines[number]
    switch line.origin.block?.kind {
    case .caption, .note: return true
    case .cell, .heading: return false
    default: break
    }
    guard line.origin.row == nil else { return false }
    // A line of copyright: the sign begins no sentence.
    if line.content.first == 0xA9, line.content.count < 160 { return true }
    // An address by itself: a link, an e-mail address; not in a Chinese sentence, which has no spaces either.
    let isHanSentence = line.shape.isFinished && line.balance.count(.han) > 3
    if line.isAddress, !isHanSentence,
      !line.content.contains(where: { CharacterClass.isSpace($0) })
    {
      return true
    }
    let isParagraph =
      wasParted || before == nil || line.origin.isHard
      || before.map { lines[$0].shape.isFinished || uses[$0] == .part } ?? true
    if labels.isCaption(line.content) {
      return isParagraph || before.map { labels.isCaption(lines[$0].content) } ?? false
    }
    guard isParagraph else { return false }
    if isPaper, labels.isCaptionNote(line.content) { return true }
    if let first = line.content.first, CharacterClass.isNoteMark(first), isPaper { return true }
    return isFormula(line)
  }

  /// Whether a line has the signs of a formula and no word.
  private func isFormula(_ line: PaperLine) -> Bool {
    guard line.content.contains(where: { Self.mathSigns.contains($0) }) else { return false }
    var letters = 0
    for scalar in line.content {
      letters = CharacterClass.isLetter(scalar) ? letters + 1 : 0
      if letters > 3 || CharacterClass.isHan(scalar) { return false }
    }
    return true
  }

  private static let mathSigns: Set<UInt32> = [
    0x3D, 0x2B, 0x2211, 0x222B, 0x221A, 0x2264, 0x2265, 0x2248, 0x00D7, 0x220F, 0x2202,
  ]
}
