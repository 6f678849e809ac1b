// SPDX-License-Identifier: Apache-2.0

/// The form of the sentences of a language; lists are words separated by white space.
///
/// Abbreviations are written without their last stop, inner stops kept and inner spaces dropped: `e.g`,
/// `т.е`.
package struct SentenceData: Sendable {
  /// Abbreviations before a name, which never end a sentence before a capital: `dr`, `проф`.
  package var beforeName = ""
  /// Abbreviations before a number, which do not end a sentence before a digit: `no`, `ст`.
  package var beforeNumber = ""
  /// Abbreviations that are both.
  package var beforeNameOrNumber = ""
  /// Abbreviations inside a sentence, which never end one: `e.g`, `т.е`.
  package var inner = ""
  /// Abbreviations that may end a sentence, and do before a capital: `etc`, `т.д`.
  package var final = ""
  /// Abbreviations that may end a sentence, and do before a word that begins one: `u.s`, `inc`.
  package var open = ""
  /// Abbreviations that are `open` and `beforeNumber`: `jan`.
  package var openBeforeNumber = ""
  /// Abbreviations only after a number, `open` there: `г`.
  package var afterNumber = ""
  /// Units of measure after a number, which end a sentence before a capital: `кг`.
  package var unitsAfterNumber = ""
  /// The abbreviations of `afterNumber` that are a unit after a number of one to three digits: `г`, a year or a gram.
  package var unitsAfterSmallNumber = ""
  /// Units of one capital, folded: `в`.
  package var capitalUnits = ""
  /// Abbreviations of `beforeNumber` that are words as well: `fig`.
  package var homographs = ""
  /// Words that begin sentences and hardly follow an abbreviation within one: `However`, `Он`.
  package var starters = ""
  /// Ends of words that begin sentences after an abbreviation of a year: `Показано`, `Рассмотрены`.
  package var starterEndings = ""
  /// Nouns that begin sentences after such an abbreviation, unless the sentence before it begins with one of
  /// `timeOpenings` and may only have named the time: `Стороны`.
  package var nounStarters = ""
  /// Ends of words in the plural, which begin sentences after an abbreviation of a year: `Цветки`.
  package var pluralEndings = ""
  /// Words that open a statement of time or place: `in`, `в`.
  package var timeOpenings = ""
  /// Words that open a statement of quantity: `около`.
  package var measureOpenings = ""
  /// Ends of finite verbs and predicates inside a sentence: `овал`.
  package var verbEndings = ""
  /// Ends of nouns in cases other than that of the subject: `ом`.
  package var obliqueEndings = ""
  /// Words that come after a place and make it a zone of time: `time` in `5 p.m. Beijing time`.
  package var zoneWords = ""
  /// Zones of time: `gmt`.
  package var zones = ""
  /// Days, months and zones that come after a time of day if a mark, a number or one of `timeLinks` follows:
  /// `monday` in `2 p.m. Monday at the hall`.
  package var timeFollowers = ""
  /// The small words after those: `at`.
  package var timeLinks = ""
  /// Words that begin a sentence even where the writer uses no capitals: `i`, `they`.
  package var smallStarters = ""
  /// Verbs by which a quotation is given to its speaker: `asked`, 强调.
  package var speechVerbs = ""
  /// Words that are not the speaker before such a verb: `nobody`.
  package var nonSpeakers = ""
  /// Words of a note mark in square brackets, before its number: `note`.
  package var noteWords = ""
  /// The first words of a bracketed remark that is not a sentence: 详见.
  package var remarkOpenings = ""
  /// Words after which an ellipsis goes on: 然后, 等.
  package var ellipsisContinuers = ""
  /// The languages that its texts quote, by subtag: their words count as well.
  package var quotedLanguages = SentenceData.usuallyQuoted

  /// The languages that texts in a language without data are taken to quote.
  package static let usuallyQuoted = ["zh", "en"]

  /// No words.
  package init() {}
}
