// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The indefinite article of English before words that are replaced.
enum Article {
  private static let data = Language.of(.english).article
  private static let consonantStarts = DataText.words(data?.consonantStarts ?? "")
  private static let consonantExceptions = DataText.words(data?.consonantExceptions ?? "")
  private static let vowelStarts = DataText.words(data?.vowelStarts ?? "")
  private static let vowelDigits = DataText.words(data?.vowelDigits ?? "")
  private static let vowelTens = DataText.words(data?.vowelTens ?? "")
  private static let spoken = Set(DataText.words(data?.spokenAbbreviations ?? ""))

  /// Changes the article at the end of a text (`a` to `an` or back) to that which the words after it want.
  ///
  /// A capital article inside a sentence may be a letter (`Plan A`), and stays.
  ///
  /// - Returns: the bytes of the text as it was that have changed, and what is there now; `nil` if nothing has.
  @discardableResult
  static func adjust(_ text: inout [UInt8], from old: String, to new: String)
    -> (range: Range<Int>, text: String)?
  {
    guard let data, let newSound = beginsWithVowel(new) else { return nil }
    guard let end = endOfWord(before: text) else { return nil }
    var start = end
    while start > 0, text[start - 1] | 0x20 >= 0x61, text[start - 1] | 0x20 <= 0x7A { start -= 1 }
    guard start == 0 || text[start - 1] < 0x80 else { return nil }
    let word = text[start..<end].map { $0 | 0x20 }
    let (present, wanted) =
      newSound ? (data.plain, data.beforeVowel) : (data.beforeVowel, data.plain)
    guard word.elementsEqual(present.utf8) else { return nil }
    if text[start] < 0x61 {
      let before = text[..<start].last { $0 > 0x20 }
      guard before.map({ $0 < 0x30 || (0x3A...0x3F).contains($0) }) ?? true else { return nil }
    }
    // The letters that both forms share keep their case.
    let shared = zip(present.utf8, wanted.utf8).prefix { $0 == $1 }.count
    text.replaceSubrange((start + shared)..<end, with: wanted.utf8.dropFirst(shared))
    return (start..<end, String(decoding: text[start..<start + wanted.utf8.count], as: UTF8.self))
  }

  /// The end of the word that only spaces, marks that open, and markup separate from the end of a text; `nil` if no
  /// space is among them.
  ///
  /// Marks are those of quotations, and those of Markdown (`an **old** plan`); tags are those of HTML inside a sentence.
  /// What is before a bracket may be a number of a list (`Option a (old)`), and other tags begin other texts.
  static func endOfWord(before text: [UInt8]) -> Int? {
    var end = text.count
    var hasSpace = false
    while end > 0 {
      let rest = text[..<end]
      switch rest[end - 1] {
      case 0x20:
        hasSpace = true
        end -= 1
      case let byte where marks.contains(byte): end -= 1
      case 0x3E:
        guard let tag = rest.suffix(longestTag).lastIndex(of: 0x3C) else { return nil }
        let name = rest[(tag + 1)...].drop { $0 == 0x2F }.prefix {
          $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A
        }
        guard inlineTags.contains(String(decoding: name, as: UTF8.self).lowercased()) else {
          return nil
        }
        end = tag
      case 0x80...:
        guard let quote = quotes.first(where: { rest.suffix($0.count).elementsEqual($0) }) else {
          return hasSpace ? end : nil
        }
        end -= quote.count
      default: return hasSpace ? end : nil
      }
    }
    return nil
  }

  private static let marks = Set("\"'*_[~".utf8)
  private static let inlineTags: Set = [
    "a", "b", "code", "em", "i", "mark", "q", "span", "strong", "u",
  ]
  private static let quotes = ["\u{201C}", "\u{2018}", "\u{AB}"].map { Array($0.utf8) }
  /// The most bytes of a tag that is looked for.
  private static let longestTag = 400

  /// Whether words begin with a vowel when spoken; `nil` for words that are not Latin and for numbers that are
  /// spoken in two ways (`1100`).
  ///
  /// By letters, with the exceptions of the language: `university`, `European`, `one`, `hour`; an
  /// abbreviation goes by the name of its first letter (`an SCO`, `an MoU`, `an F-16`), unless it is spoken as a
  /// word (`a NATO`), and a number by its words (`an 8-point`, `an 18-month`).
  static func beginsWithVowel(_ words: String) -> Bool? {
    let first = words.utf8.prefix { isLetter($0) }
    guard let data else { return nil }
    guard let letter = first.first else { return beginsWithVowel(number: words) }
    let capitals = first.count { $0 < 0x61 }
    let isSpoken = spoken.contains(String(decoding: first, as: UTF8.self))
    if !isSpoken, letter < 0x61 {
      let isAbbreviation = capitals > 1 && (capitals == first.count || first.count <= longestMixed)
      if isAbbreviation
        || isLetterName(first.count, before: words.utf8.dropFirst(first.count).first)
      {
        return data.vowelCapitals.utf8.contains(letter)
      }
    }
    let word = first.map { $0 | 0x20 }
    if consonantStarts.contains(where: { word.starts(with: $0.utf8) }) {
      return consonantExceptions.contains { word.starts(with: $0.utf8) }
    }
    if vowelStarts.contains(where: { word.starts(with: $0.utf8) }) { return true }
    return data.vowels.utf8.contains(word[0])
  }

  /// The most letters of an abbreviation with small letters: `MoU`.
  private static let longestMixed = 4

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  /// Whether a capital is spoken by its name: `F` in `F-16`, `R` in `R&D`, `U` in `U-turn`.
  private static func isLetterName(_ count: Int, before next: UInt8?) -> Bool {
    guard count == 1, let next else { return false }
    return [0x2D, 0x26, 0x2B].contains(next) || (0x30...0x39).contains(next)
  }

  private static func beginsWithVowel(number words: String) -> Bool? {
    let digits = words.utf8.prefix { (0x30...0x39).contains($0) || $0 == 0x2C }
    let groups = digits.split(separator: 0x2C)
    guard let group = groups.first.map({ String(decoding: $0, as: UTF8.self) }),
      let first = words.utf8.first,
      (0x30...0x39).contains(first)
    else { return nil }
    if vowelDigits.contains(where: { group.hasPrefix($0) }) { return true }
    guard let ten = vowelTens.first(where: { group.hasPrefix($0) }) else { return false }
    // `11,000` is eleven thousand, `110` is not.
    if group.count == ten.count || groups.count == 1 && group.count % 3 == ten.count { return true }
    return groups.count == 1 && group.count == ten.count + 2 ? nil : false
  }
}
