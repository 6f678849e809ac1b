// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Finds short sentences that differ from their translation in a negation: 双方未达成一致 and `The two sides reached
/// agreement`.
///
/// A sentence says no with one negation, and the other one with none, nor with a word that may say no in other words
/// (`fail`, отказаться). Both are short, since a longer sentence may say no in one of its clauses and yes in the
/// other language. Free translations of news are found too: 5 of 1,007 pairs zh-en and en-ru, 10 of zh-ru (NTREX).
struct NegationContrast: Sendable {
  /// The languages that are known, with their data.
  let languages: LanguageCatalog

  init(_ languages: LanguageCatalog = .standard) { self.languages = languages }

  /// Whether one of two texts says no and the other does not.
  ///
  /// - Returns: `false` for a text that is too long, or of a language without a table.
  /// - Complexity: O(*n*) for texts of *n* bytes.
  func isBetween(
    _ first: (language: LanguageTag, text: String), _ second: (language: LanguageTag, text: String)
  ) -> Bool {
    guard let a = reading(of: first), let b = reading(of: second) else { return false }
    // `non-tariff` does not say no in other words where the other text has 非关税.
    let areCompound = a.hasCompound && b.hasCompound
    return a.count == 1 && (b.isPlain || areCompound && b.isPlainBesideCompounds)
      || b.count == 1 && (a.isPlain || areCompound && a.isPlainBesideCompounds)
  }

  /// The negations of a text.
  private struct Reading {
    /// The number of its negations.
    var count: Int
    /// Whether it has no word that may say no.
    var isPlain: Bool
    /// Whether it has a word with a negation in it that a translation keeps: 非关税, `non-tariff`.
    var hasCompound = false
    /// Whether it has no word that may say no beside these.
    var isPlainBesideCompounds = false
  }

  private func reading(of variant: (language: LanguageTag, text: String)) -> Reading? {
    let table = Self.tables.table(for: variant.language, in: languages)
    return table.reading(of: variant.text.lowercased())
  }

  private static let tables = CompiledTables { tag, languages in
    Table(languages[tag].negation ?? NegationData(), isSpaced: languages[tag].isSpaced)
  }

  /// The words of a language.
  private struct Table: Sendable {
    let negations: Words
    let hidden: Words
    /// Words that look like those of `hidden`.
    let harmless: Words
    /// Words of `hidden` that a translation keeps as such.
    let compounds: Words
    let endings: [String]
    /// The negations and exceptions of a language that does not separate words, longest first, because one may contain
    /// another.
    let phrases: RankedPhrases
    /// Whether the phrase of each rank is a negation.
    let negates: [Bool]
    let hiddenPhrases: RankedPhrases
    let harmlessPhrases: RankedPhrases
    let compoundPhrases: RankedPhrases
    let most: Int
    let isSpaced: Bool

    init(_ data: NegationData, isSpaced: Bool) {
      negations = Words(data.negations)
      hidden = Words(data.hidden)
      harmless = Words(data.harmless)
      compounds = Words(Self.compounds(of: data))
      endings = DataText.words(data.endings)
      let exceptions = DataText.words(data.exceptions).map { ($0, false) }
      let all = (exceptions + negations.all.map { ($0, true) }).sorted {
        ($0.0.count, $1.1 ? 1 : 0, $1.0) > ($1.0.count, $0.1 ? 1 : 0, $0.0)
      }
      phrases = RankedPhrases(all.map(\.0))
      negates = all.map(\.1)
      hiddenPhrases = RankedPhrases(hidden.all)
      harmlessPhrases = RankedPhrases(harmless.all)
      compoundPhrases = RankedPhrases(compounds.all)
      most = data.most
      self.isSpaced = isSpaced
    }

    /// The row `compound` of `NegationData.shared`, in the notation of `hidden`.
    private static func compounds(of data: NegationData) -> String {
      DataText.lines(data.shared).filter { $0.first == "compound" }
        .flatMap { $0.dropFirst() }.map { $0.replacing("*", with: "-") }.joined(separator: " ")
    }

    func reading(of text: String) -> Reading? {
      guard most > 0 else { return nil }
      return isSpaced ? spaced(text) : unspaced(text)
    }

    private func spaced(_ text: String) -> Reading? {
      let words = text.split { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" }
      guard words.count <= most else { return nil }
      let count = words.count { word in
        negations.contain(word) || endings.contains(where: word.hasSuffix)
      }
      let doubtful = words.filter { hidden.contain($0) && !harmless.contain($0) }
      return Reading(
        count: count, isPlain: count == 0 && doubtful.isEmpty,
        hasCompound: words.contains(where: compounds.contain),
        isPlainBesideCompounds: count == 0 && doubtful.allSatisfy(compounds.contain))
    }

    private func unspaced(_ text: String) -> Reading? {
      var letters: [UInt32] = []
      for scalar in text.unicodeScalars where CharacterClass.isLetter(scalar.value) {
        guard letters.count < most else { return nil }
        letters.append(scalar.value)
      }
      let harmless = harmlessPhrases.found(in: letters).taken
      let compounds = compoundPhrases.found(in: letters)
      return Reading(
        count: phrases.found(in: letters).ranks.count { negates[$0] },
        isPlain: !hiddenPhrases.occur(in: letters, besides: harmless),
        hasCompound: !compounds.ranks.isEmpty,
        isPlainBesideCompounds: !hiddenPhrases.occur(
          in: letters, besides: zip(harmless, compounds.taken).map { $0 || $1 }))
    }
  }

  /// Whole words, and beginnings of words.
  private struct Words: Sendable {
    let all: [String]
    private let whole: Set<String>
    private let beginnings: [String]

    init(_ list: String) {
      all = DataText.words(list)
      whole = Set(all.filter { !$0.hasSuffix("-") })
      beginnings = all.filter { $0.hasSuffix("-") }.map { String($0.dropLast()) }
    }

    func contain(_ word: Substring) -> Bool {
      whole.contains(String(word)) || beginnings.contains(where: word.hasPrefix)
    }
  }
}
