// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Rows of a page that belong together.
struct LaidOutBlock: Sendable {
  var kind: TextBlock.Kind
  var rows: [PrintedLine]
  /// Whether the block continues the paragraph in which the column or page before ended.
  var runsOn = false

  /// A block of running text, or what its place and its type make of it.
  ///
  /// - Parameter isNote: whether its place makes it a note if its type is small.
  init(_ rows: [PrintedLine], sizes: TypeSizes, isNote: Bool = false) {
    self.rows = rows
    if isNote {
      kind = .note
    } else if let first = rows.first, sizes.isLarge(first),
      rows.count < 5 || rows.count < 9 && sizes.ratio(of: first) > 1.25
    {
      kind = .heading(sizes.ratio(of: first) > 1.4 ? 1 : 2)
    } else if let first = rows.first, rows.count < 4, sizes.isSmall(first),
      Self.beginsWithNumberedName(first.text)
    {
      kind = .caption
    } else {
      kind = .paragraph
    }
  }

  /// A block of a known kind.
  init(_ kind: TextBlock.Kind, _ rows: [PrintedLine]) {
    self.kind = kind
    self.rows = rows
  }

  /// Whether the text begins as captions do: a word of up to seven letters, a number, and a space or mark.
  private static func beginsWithNumberedName(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars.prefix(16).map(\.value))
    let letters = scalars.prefix { CharacterClass.isLetter($0) }
    guard (1...7).contains(letters.count) else { return false }
    let rest = scalars.dropFirst(letters.count).drop { $0 == 0x2E || CharacterClass.isSpace($0) }
    let number = rest.prefix { CharacterClass.isDigit($0) }
    guard (1...3).contains(number.count) else { return false }
    return rest.dropFirst(number.count).first.map { !CharacterClass.isLetter($0) } ?? true
  }
}
