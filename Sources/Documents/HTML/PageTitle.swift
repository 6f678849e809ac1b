// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Finds the block of a page that has the text of its `title`: the heading of the page, however it is marked.
///
/// Pages of ministries and journals often set it as bold text, or in a `div`. The `title` may have the name of the site as
/// well, after a dash, a bar or a low line.
struct PageTitle {
  /// The letters and digits of the title, and of what its separators divide it into, the longest first.
  private let candidates: [[UInt32]]

  /// The fewest letters, where a Han character counts as two; a shorter text may be a menu item.
  private static let least = 10
  /// The blocks that are looked at; the heading of a page is near its beginning.
  private static let reach = 60
  /// The most bytes of a title that are read.
  private static let longest = 2_000

  /// Reads the bytes of the element, without its tags.
  init(_ bytes: ArraySlice<UInt8>) {
    // A reference is a mark or a space, nearly always.
    let text = String(decoding: bytes.prefix(Self.longest), as: UTF8.self)
      .replacing(/&#?[A-Za-z0-9]{1,10};/, with: " ")
    var whole: [UInt32] = []
    var parts: [[UInt32]] = [[]]
    for scalar in text.unicodeScalars {
      if Self.separators.contains(scalar) {
        parts.append([])
      } else if let letter = Self.letter(scalar) {
        whole.append(letter)
        parts[parts.count - 1].append(letter)
      }
    }
    candidates = ([whole] + parts).filter(Self.isLong).sorted { $0.count > $1.count }
  }

  private static let separators: Set<Unicode.Scalar> = [
    "-", "_", "|", "\u{2013}", "\u{2014}", "\u{B7}", "\u{FF5C}", "\u{FF0D}", "<", ">", "\u{BB}",
  ]

  /// The number of the first block with the text; `nil` if a block is a heading of the first level already.
  ///
  /// - Parameter text: gives the text of a place in the prose.
  func number(in blocks: [TextBlock], text: (Range<Int>) -> String) -> Int? {
    guard !candidates.isEmpty, !blocks.contains(where: { $0.kind == .heading(1) }) else {
      return nil
    }
    var found: (rank: Int, number: Int)?
    for (number, block) in blocks.prefix(Self.reach).enumerated() {
      switch block.kind {
      case .paragraph, .heading: break
      default: continue
      }
      let letters = text(block.range).unicodeScalars.compactMap(Self.letter)
      guard let rank = candidates.firstIndex(of: letters) else { continue }
      if found.map({ rank < $0.rank }) ?? true { found = (rank, number) }
    }
    return found?.number
  }

  private static func letter(_ scalar: Unicode.Scalar) -> UInt32? {
    let value = scalar.value
    guard CharacterClass.isLetter(value) || CharacterClass.isDigit(value) else { return nil }
    return CharacterClass.lowercase(value)
  }

  private static func isLong(_ letters: [UInt32]) -> Bool {
    letters.reduce(0) { $0 + (CharacterClass.isHan($1) ? 2 : 1) } >= least
  }
}
