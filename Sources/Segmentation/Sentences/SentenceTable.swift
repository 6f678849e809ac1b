// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The meaning of a full stop after an abbreviation.
struct AbbreviationClass: OptionSet, Sendable {
  let rawValue: UInt8
  /// Comes before a name: never ends a sentence before a capital (`Dr.`, `проф.`).
  static let beforeName = AbbreviationClass(rawValue: 1)
  /// Comes before a number: does not end a sentence before a digit or Roman numeral (`No.`, `ст.`).
  static let beforeNumber = AbbreviationClass(rawValue: 2)
  /// Comes inside a sentence: never ends one (`e.g.`, `т. е.`).
  static let inner = AbbreviationClass(rawValue: 4)
  /// May end a sentence, and does before a capital (`etc.`, `p.m.`, `и т. д.`).
  static let final = AbbreviationClass(rawValue: 8)
  /// May end a sentence, and does before a word that begins one (`U.S.`, `Inc.`, `2001 г.`).
  static let open = AbbreviationClass(rawValue: 16)
  /// Is an abbreviation only after a number (`2001 г.`, `XX в.`).
  static let afterNumber = AbbreviationClass(rawValue: 32)
  /// Is a unit of measure after a number, which ends a sentence before a capital (`180 кг.`).
  static let unit = AbbreviationClass(rawValue: 64)
  /// Is such a unit only after a number of one to three digits (`40 г.`, but not `1940 г.`).
  static let smallUnit = AbbreviationClass(rawValue: 128)
}

/// The sentence data of a language, which the rules of `SentenceScanner` use.
///
/// Texts quote other languages, so a table also contains the abbreviations of others; their scripts
/// keep them apart. A class, so that a scanner that is copied copies one reference.
final class SentenceTable: Sendable {
  /// Abbreviations without their last stop, inner stops kept and inner spaces dropped: `e.g`,
  /// `т.е`.
  let abbreviations: FoldedWordTable<AbbreviationClass>
  /// Words that begin sentences and seldom follow an abbreviation inside one: `However`, `Он`.
  let starters: FoldedWordTable<Void>
  /// Ends of words that begin sentences after an abbreviation of a year, folded: `ано`.
  let starterEndings: [[UInt8]]
  /// Nouns that begin sentences there, unless the sentence before may only name a time: `Стороны`.
  let nounStarters: FoldedWordTable<Void>
  /// Ends of words in the plural, which begin sentences after an abbreviation of a year: `ники`.
  let pluralEndings: [[UInt8]]
  /// Words that open a statement of time: `в`.
  let timeOpenings: FoldedWordTable<Void>
  /// Words that form a time zone with a place before them, and names of zones.
  let zoneWords: FoldedWordTable<Void>
  let zones: FoldedWordTable<Void>
  /// Words that begin a sentence even if the writer uses no capitals: `i`, `they`.
  let smallStarters: FoldedWordTable<Void>
  /// Words that open a statement of quantity: `около`.
  let measureOpenings: FoldedWordTable<Void>
  /// Ends of finite verbs and predicates inside a sentence.
  let verbEndings: [[UInt8]]
  /// Ends of nouns in cases other than that of the subject.
  let obliqueEndings: [[UInt8]]
  /// Units of one capital, folded: `в`.
  let capitalUnits: FoldedWordTable<Void>
  /// Abbreviations before numbers that are words as well: `fig`.
  let homographs: FoldedWordTable<Void>
  /// Days, months and zones after a time of day, and the small words that follow them.
  let timeFollowers: FoldedWordTable<Void>
  let timeLinks: FoldedWordTable<Void>
  /// Words that are not the speaker before a verb of speech: `nobody`.
  let nonSpeakers: FoldedWordTable<Void>
  /// Words of a note mark before its number: `note`.
  let noteWords: FoldedWordTable<Void>
  /// Verbs that attribute a quotation to its speaker: `asked`, 强调.
  let speechVerbs: [[UInt8]]
  /// The beginnings of bracketed remarks that are not sentences: 详见, 参见.
  let remarkOpenings: [[UInt8]]
  /// Words before which a sentence continues after an ellipsis: 然后, 等.
  let ellipsisContinuers: [[UInt8]]

  private init(_ sources: [SentenceData]) {
    var entries: [(word: String, class: AbbreviationClass)] = []
    var starters: [(word: String, class: Void)] = []
    for source in sources {
      let lists: [(String, AbbreviationClass)] = [
        (source.beforeName, .beforeName), (source.beforeNumber, .beforeNumber),
        (source.beforeNameOrNumber, [.beforeName, .beforeNumber]), (source.inner, .inner),
        (source.final, .final), (source.open, .open),
        (source.openBeforeNumber, [.open, .beforeNumber]),
        (source.afterNumber, [.open, .afterNumber]),
        (source.unitsAfterNumber, [.unit, .afterNumber]),
        (source.unitsAfterSmallNumber, [.smallUnit, .afterNumber]),
      ]
      for (words, kind) in lists { entries += DataText.words(words).map { ($0, kind) } }
      starters += DataText.words(source.starters).map { ($0, ()) }
    }
    abbreviations = FoldedWordTable(entries) { $0.union($1) }
    self.starters = FoldedWordTable(starters)
    func table(_ words: KeyPath<SentenceData, String>) -> FoldedWordTable<Void> {
      FoldedWordTable(sources.flatMap { DataText.words($0[keyPath: words]) }.map { ($0, ()) })
    }
    smallStarters = table(\.smallStarters)
    nounStarters = table(\.nounStarters)
    timeOpenings = table(\.timeOpenings)
    zoneWords = table(\.zoneWords)
    zones = table(\.zones)
    measureOpenings = table(\.measureOpenings)
    capitalUnits = table(\.capitalUnits)
    homographs = table(\.homographs)
    timeFollowers = table(\.timeFollowers)
    timeLinks = table(\.timeLinks)
    nonSpeakers = table(\.nonSpeakers)
    noteWords = table(\.noteWords)
    func bytes(_ words: KeyPath<SentenceData, String>) -> [[UInt8]] {
      sources.flatMap { DataText.words($0[keyPath: words]) }.map { Array($0.utf8) }
    }
    starterEndings = bytes(\.starterEndings)
    pluralEndings = bytes(\.pluralEndings)
    verbEndings = bytes(\.verbEndings)
    obliqueEndings = bytes(\.obliqueEndings)
    speechVerbs = bytes(\.speechVerbs)
    remarkOpenings = bytes(\.remarkOpenings)
    ellipsisContinuers = bytes(\.ellipsisContinuers)
  }

  /// The table of a language: its own words and those of the languages it quotes.
  static func table(
    for language: LanguageTag, in languages: LanguageCatalog
  ) -> SentenceTable {
    compiled.table(for: language, in: languages)
  }

  /// The sources of a language's table: the lists of the languages it quotes, and its own.
  ///
  /// If two lists contain a word, both count.
  static func sources(
    for language: LanguageTag, in languages: LanguageCatalog
  ) -> [SentenceData] {
    let own = languages[language].sentences
    let quoted = (own?.quotedLanguages ?? SentenceData.usuallyQuoted).compactMap { subtag in
      LanguageTag(subtag).flatMap { languages[$0].sentences }
    }
    return quoted + (own.map { [$0] } ?? [])
  }

  private static let compiled = CompiledTables { SentenceTable(sources(for: $0, in: $1)) }
}
