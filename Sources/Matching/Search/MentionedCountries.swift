// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// The countries and territories that a text names, in any words: 中国, 中方 and 访华 name the same one.
struct MentionedCountries: Sendable {
  /// A name in a text.
  struct Mention: Sendable, Equatable {
    /// The regions that the name may mean: 印 is India or Indonesia.
    let regions: Set<String>
    /// Whether the word is a name by itself: `China`, and not 中 or `Chinese`.
    let isName: Bool

    fileprivate func mayBe(_ other: Self) -> Bool { !regions.isDisjoint(with: other.regions) }

    /// Whether one of some mentions may mean the same country.
    func isAmong(_ others: [Self]) -> Bool { others.contains(where: mayBe) }
  }

  private let icu: CountryNames
  private let table: WarningTable

  /// The names that ICU has in a language, and those of its table.
  init(_ language: LanguageTag, _ table: WarningTable) {
    icu = Self.cache.names(language)
    self.table = table
  }

  /// The countries named in a text, in its order.
  func found(in text: WarningFeatures) -> [Mention] { places(in: text).map(\.mention) }

  /// The countries named in a text with their tokens, in its order; at each place the longest matching name counts.
  func places(in text: WarningFeatures) -> [(mention: Mention, tokens: Range<Int>)] {
    let words = table.countryEndings.removed(from: text.words)
    // A name of the table may contain such an ending itself.
    var inTable = table.countries.found(in: words, of: text)
    if words != text.words {
      inTable += table.countries.found(in: text)
    }
    let known = Dictionary(grouping: inTable, by: \.range.lowerBound)
    lazy var hasCapitals = text.written.contains {
      $0.unicodeScalars.contains { CharacterClass.isUppercase($0.value) }
    }
    var found: [(mention: Mention, tokens: Range<Int>)] = []
    var at = 0
    while at < words.count {
      var end = at
      var length = 0
      var mentions: [Mention] = []
      if let name = icu.longest(at: at, of: words) {
        end = at + name.tokens.count
        length = name.tokens.reduce(0) { $0 + $1.count }
        mentions = [Mention(regions: [name.region], isName: true)]
      }
      for name in known[at] ?? [] where (name.range.upperBound, name.length) > (end, length) {
        (end, length, mentions) = (name.range.upperBound, name.length, name.value)
      }
      // The name of a country has a capital, where there are capitals at all: того is not Togo.
      let isName = mentions.contains(where: \.isName)
      if isName,
        hasCapitals && text.written[at].first?.isLowercase == true || isOfPerson(at, text)
      {
        mentions = []
      }
      found += mentions.map { ($0, at..<end) }
      at = max(end, at + 1)
    }
    return found
  }

  /// Whether a given name is before a place, with nothing but names and initials between: `Michael B. Jordan`.
  private func isOfPerson(_ place: Int, _ text: WarningFeatures) -> Bool {
    var at = place - 1
    while at >= 0, place - at <= 4 {
      let word = text.written[at]
      if word == ".", at > 0, text.written[at - 1].count == 1 {
        at -= 1
        continue
      }
      guard word.first?.isUppercase == true else { return false }
      if table.givenNames.contains(text.words[at]) { return true }
      at -= 1
    }
    return false
  }

  /// Whether two texts name different countries, or the same ones in another order.
  ///
  /// A word such as 中方 or `Chinese` that only one text has proves nothing; a name by itself does.
  static func differ(_ a: [Mention], _ b: [Mention]) -> Bool {
    let lone = (a.filter { !$0.isAmong(b) }, b.filter { !$0.isAmong(a) })
    if !lone.0.isEmpty && !lone.1.isEmpty || (lone.0 + lone.1).contains(where: \.isName) {
      return true
    }
    var shared = (a.filter { $0.isAmong(b) }, b.filter { $0.isAmong(a) })
    if shared.0.count != shared.1.count { shared = (firsts(shared.0), firsts(shared.1)) }
    return shared.0.count == shared.1.count && !zip(shared.0, shared.1).allSatisfy { $0.mayBe($1) }
  }

  /// The mentions of countries that are not mentioned before.
  private static func firsts(_ mentions: [Mention]) -> [Mention] {
    mentions.enumerated().filter { at, mention in
      !mentions[..<at].contains(where: mention.mayBe)
    }.map(\.element)
  }

  private static let cache = CountryNameCache()
}
