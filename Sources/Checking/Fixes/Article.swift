// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The indefinite article of English before words that are replaced.
enum Article {
  private static let data = Language.of(.english).article
  private static let consonantStarts = DataText.words(data?.consonantStarts ?? "")
  private static let consonantExceptions = DataText.words(data?.consonantExceptions ?? "")
  private static let vowelStarts = DataText.words(data?.vowelStarts ?? "")

  /// Changes the article at the end of a text (`a` to `an` or back) where the words after it begin with
  /// another sound than those they replace.
  ///
  /// - Returns: the bytes of the text as it was that have changed, and what is there now; `nil` if nothing has.
  @discardableResult
  static func adjust(_ text: inout [UInt8], from old: String, to new: String)
    -> (range: Range<Int>, text: String)?
  {
    guard let data, let oldSound = beginsWithVowel(old), let newSound = beginsWithVowel(new),
      oldSound != newSound
    else { return nil }
    guard let end = endOfWord(before: text) else { return nil }
    var start = end
    while start > 0, text[start - 1] | 0x20 >= 0x61, text[start - 1] | 0x20 <= 0x7A { start -= 1 }
    guard start == 0 || text[start - 1] < 0x80 else { return nil }
    let word = text[start..<end].map { $0 | 0x20 }
    let (present, wanted) =
      newSound ? (data.plain, data.beforeVowel) : (data.beforeVowel, data.plain)
    guard word.elementsEqual(present.utf8) else { return nil }
    // The letters that both forms share keep their case.
    let shared = zip(present.utf8, wanted.utf8).prefix { $0 == $1 }.count
    text.replaceSubrange((start + shared)..<end, with: wanted.utf8.dropFirst(shared))
    return (start..<end, String(decoding: text[start..<start + wanted.utf8.count], as: UTF8.self))
  }

  /// The end of the word that only spaces, marks that open, and markup separate from the end of a text; `nil` if no
  /// space is among them.
  ///
  /// Marks are those of quotations and brackets, and those of Markdown (`an **old** plan`); tags are those of XML and HTML.
  private static func endOfWord(before text: [UInt8]) -> Int? {
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
        end = tag
      case 0x80...:
        guard let quote = quotes.first(where: { rest.suffix($0.count).elementsEqual($0) }) else {
          return nil
        }
        end -= quote.count
      default: return hasSpace ? end : nil
      }
    }
    return nil
  }

  private static let marks = Set("\"'*_[(~".utf8)
  private static let quotes = ["\u{201C}", "\u{2018}", "\u{AB}"].map { Array($0.utf8) }
  /// The most bytes of a tag that is looked for.
  private static let longestTag = 400

  /// Whether words begin with a vowel when spoken; `nil` for words that are not Latin.
  ///
  /// By letters, with the exceptions of the language: `university`, `European`, `one`, `hour`; an
  /// abbreviation goes by the name of its first letter (`an SCO`).
  static func beginsWithVowel(_ words: String) -> Bool? {
    let first = words.utf8.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    guard let data, let letter = first.first else { return nil }
    let isAbbreviation = first.count > 1 && first.allSatisfy { $0 < 0x61 }
    if isAbbreviation { return data.vowelCapitals.utf8.contains(letter) }
    let word = first.map { $0 | 0x20 }
    if consonantStarts.contains(where: { word.starts(with: $0.utf8) }) {
      return consonantExceptions.contains { word.starts(with: $0.utf8) }
    }
    if vowelStarts.contains(where: { word.starts(with: $0.utf8) }) { return true }
    return data.vowels.utf8.contains(word[0])
  }
}
