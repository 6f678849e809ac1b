// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// An indefinite article that goes by the sound of the word after it, before words that are replaced: `a`, `an`.
struct Article {
  private let data: ArticleData
  private let consonantStarts: [String]
  private let consonantExceptions: [String]
  private let vowelStarts: [String]
  private let vowelDigits: [String]
  private let vowelTens: [String]
  private let spoken: Set<String>

  init(_ data: ArticleData) {
    self.data = data
    consonantStarts = DataText.words(data.consonantStarts)
    consonantExceptions = DataText.words(data.consonantExceptions)
    vowelStarts = DataText.words(data.vowelStarts)
    vowelDigits = DataText.words(data.vowelDigits)
    vowelTens = DataText.words(data.vowelTens)
    spoken = Set(DataText.words(data.spokenAbbreviations))
  }

  /// The article of a language; `nil` for a language without one.
  static func of(_ language: Language) -> Article? {
    LanguageTag(language.subtag).flatMap { compiled.table(for: $0, in: .standard) }
  }

  private static let compiled = CompiledTables { tag, languages in
    languages[tag].article.map(Article.init)
  }

  /// The form of the article before replaced words that the new words need.
  ///
  /// A capital article inside a sentence may be a letter (`Plan A`), and stays.
  func change(
    _ word: PrecedingWord, in text: [UInt8], from old: String, to new: String
  ) -> PrecedingWord.Change {
    let small = word.text.lowercased()
    guard small == data.plain || small == data.beforeVowel else { return .kept }
    let isCapital = word.text.first?.isUppercase ?? false
    let isHeading =
      Self.isInCapitals(old)
      || old == old.uppercased() && word.followsCapitals(in: text) && new == new.uppercased()
    // In a line in capitals the article is one, and `AN` is always one.
    let isArticle = isHeading && (word.text.count > 1 || word.followsCapitals(in: text))
    if isCapital, !isArticle, !word.isFirst(in: text) { return .kept }
    let isVowel: Bool
    if isHeading {
      // The words may be abbreviations or not; where it matters, only a longer one is certainly a word.
      guard let spelled = beginsWithVowel(new), let said = beginsWithVowel(new.lowercased()) else {
        return .kept
      }
      guard spelled == said || new.utf8.prefix(while: Self.isLetter).count > Self.longestInDoubt
      else { return .doubt }
      isVowel = said
    } else {
      guard let said = beginsWithVowel(new) else { return .kept }
      isVowel = said
    }
    let wanted = isVowel ? data.beforeVowel : data.plain
    guard small != wanted else { return .kept }
    // The letters that both forms share keep their case.
    let shared = zip(small.utf8, wanted.utf8).prefix { $0 == $1 }.count
    let rest = String(decoding: wanted.utf8.dropFirst(shared), as: UTF8.self)
    let written =
      String(decoding: word.text.utf8.prefix(shared), as: UTF8.self)
      + (isCapital && isHeading ? rest.uppercased() : rest)
    return .changed(written)
  }

  /// Whether several words are all in capitals, as in a heading.
  private static func isInCapitals(_ words: String) -> Bool {
    words == words.uppercased() && words.split { !$0.isLetter }.count > 1
  }

  /// The most letters of a word in capitals that may be an abbreviation.
  private static let longestInDoubt = 3

  /// Whether words begin with a vowel when spoken; `nil` for words that are not Latin and for numbers that are
  /// spoken in two ways (`1100`).
  ///
  /// By letters, with the exceptions of the language: `university`, `European`, `one`, `hour`; an
  /// abbreviation goes by the name of its first letter (`an SCO`, `an MoU`, `an F-16`), unless it is spoken as a
  /// word (`a NATO`), and a number by its words (`an 8-point`, `an 18-month`).
  func beginsWithVowel(_ words: String) -> Bool? {
    let first = words.utf8.prefix(while: Self.isLetter)
    guard let letter = first.first else { return beginsWithVowel(number: words) }
    let capitals = first.count { $0 < 0x61 }
    let isSpoken = spoken.contains(String(decoding: first, as: UTF8.self))
    if !isSpoken, letter < 0x61 {
      let isAbbreviation =
        capitals > 1 && (capitals == first.count || first.count <= Self.longestMixed)
      if isAbbreviation
        || Self.isLetterName(first.count, before: words.utf8.dropFirst(first.count).first)
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

  /// Whether a capital is spoken by its name: `F` in `F-16` and `F.B.I.`, `R` in `R&D`, `U` in `U-turn`.
  private static func isLetterName(_ count: Int, before next: UInt8?) -> Bool {
    guard count == 1, let next else { return false }
    return [0x2D, 0x26, 0x2B, 0x2E].contains(next) || next.isASCIIDigit
  }

  private func beginsWithVowel(number words: String) -> Bool? {
    let digits = words.utf8.prefix { $0.isASCIIDigit || $0 == 0x2C }
    let groups = digits.split(separator: 0x2C)
    guard let group = groups.first.map({ String(decoding: $0, as: UTF8.self) }),
      let first = words.utf8.first,
      first.isASCIIDigit
    else { return nil }
    if vowelDigits.contains(where: { group.hasPrefix($0) }) { return true }
    guard let ten = vowelTens.first(where: { group.hasPrefix($0) }) else { return false }
    // `11,000` is eleven thousand, `110` is not.
    if group.count == ten.count || groups.count == 1 && group.count % 3 == ten.count { return true }
    return groups.count == 1 && group.count == ten.count + 2 ? nil : false
  }
}
