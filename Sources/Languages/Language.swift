// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Everything that is known of one language, as data made of optional parts.
///
/// An absent part means ICU's behaviour: a language without `sentences` is cut by the rules of UAX #29,
/// one without `stems` is compared by whole words, and so on. The parts hold source data only; an
/// engine compiles the table it needs on first use (`CompiledTables`).
///
/// `docs/adding-a-language.md` tells how to add one.
package struct Language: Sendable {
  /// The primary language subtag: `zh`.
  package let subtag: String
  /// The scripts it is written in, by their ISO 15924 codes and the usual one first; empty if unknown.
  ///
  /// Both Chinese scripts are `Hani`, Japanese is `Jpan`.
  package var scripts: [String] = []
  /// The ISO 639-2 codes of the language, as names of dictionaries have them: `zho`, `chi`.
  package var codes: [String] = []
  /// Names of the language at the head of a column, in small letters and separated by spaces, by the tag
  /// that they mean: `chinese 中文`.
  package var headings: [String: String] = [:]
  /// Encodings besides those of Unicode in which texts of the language are met, by tag; the likeliest first,
  /// separated by white space.
  package var encodings: [String: String] = [:]
  /// Marks of the language in names of files and folders, in small letters and separated by spaces.
  package var fileMarkers = ""
  /// Names of the language in commands, keys and styles, besides its tags, in small letters and separated
  /// by spaces, by the tag that they mean: `c cn` of `\ctitle`, `title_cn`.
  package var affixes: [String: String] = [:]
  /// Whether words are separated by spaces.
  package var isSpaced = true
  /// The separator of two sentences.
  package var sentenceJoiner = " "
  /// The separator of the items of a list, such as keywords.
  package var listSeparator = "; "
  /// Where Debian installs a list of its words, one per line; `nil` where none is known.
  package var wordListPath: String?

  /// The models that `tesseract` reads it with, by script, where the names are not in `codes`.
  ///
  /// `Hant` is `chi_tra`. The first one is the usual.
  package var ocrModels: KeyValuePairs<String, String> = [:]

  /// The features that tell the language from others of its script.
  package var detection: DetectionData?
  /// How the language writes numbers, months and measures.
  package var numbers: NumberData?
  /// The words with which it says what its numbers count.
  package var quantities: QuantityData?
  /// The form of its sentences.
  package var sentences: SentenceData?
  /// The rules of its spelling for hyphens at line ends.
  package var hyphens: HyphenData?
  /// How its inflected forms come together.
  package var stems: StemmingData?
  /// How the language writes names of persons and institutions.
  package var names: NameData?
  /// The words that its papers announce their parts with, a table for each of its scripts.
  package var sections: [SectionMarkerData] = []
  /// When its indefinite article changes with the sound after it.
  package var article: ArticleData?
  /// The prepositions that change with the sound after them.
  package var prepositions: PrepositionData?
  /// The words for no, and for dates.
  package var warnings: WarningData?
  /// The words by which its sentences say no.
  package var negation: NegationData?
  /// The words that tell who does something and to whom.
  package var roles: RoleData?
  /// How forms of its terms may differ.
  package var terms: TermFormData?
  /// The words that are written where a translation is missing.
  package var placeholders: PlaceholderData?
  /// The words that the language may write twice in a row.
  package var repetition: RepetitionData?
  /// Words with two right spellings, made when they are first asked for.
  package var spellings: (@Sendable () -> SpellingData)?
  /// Phrases that it has from other languages and leaves as they are, in small letters, one per line: `de facto`.
  package var borrowedPhrases = ""
  /// The form of phrases that may be terms.
  package var phrases: PhraseData?
  /// The aligner's data beyond stems, numbers and names.
  package var alignment: AlignmentData?

  /// A language without data.
  package init(_ subtag: String) { self.subtag = subtag }

  /// A language with only its scripts, codes and detection.
  init(
    _ subtag: String, scripts: [String], codes: [String] = [], detection: DetectionData? = nil
  ) {
    self.subtag = subtag
    self.scripts = scripts
    self.codes = codes
    self.detection = detection
  }

  /// The language of a tag among those that ship; one without any part for an unknown tag.
  package static func of(_ tag: LanguageTag) -> Language { LanguageCatalog.standard[tag] }

  /// The names of the models that `tesseract` reads the language with: that of the tag's script first.
  package func ocrModels(for tag: LanguageTag) -> [String] {
    guard !ocrModels.isEmpty else { return Array(codes.prefix(1)) }
    let isTraditional = tag.script == nil && ["TW", "HK", "MO"].contains(tag.region ?? "")
    let script = isTraditional ? "Hant" : tag.script
    return ocrModels.filter { $0.key == script }.map(\.value)
      + ocrModels.filter { $0.key != script }.map(\.value)
  }

  /// Whether the language is written in Han characters, with kana or without.
  package var isHan: Bool { scripts.first == "Hani" || scripts.first == "Jpan" }
}
