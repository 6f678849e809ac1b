// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// Finds differences between two texts of one language that a person must not overlook.
struct MatchWarnings {
  private let table: WarningTable
  private let countries: CountryNames

  /// The warnings of a language; without a table, only about numbers, countries and terms.
  init(_ language: LanguageTag, in languages: LanguageCatalog) {
    table = WarningTable.table(for: language, in: languages)
    countries = CountryNames(language)
  }

  /// The warnings, in the order of the cases.
  func warnings(
    _ query: WarningFeatures, _ unit: WarningFeatures, edits: [MatchEdit], terms: [Range<Int>]
  ) -> [MatchWarning] {
    if edits.isEmpty { return [] }
    var found: Set<MatchWarning> = []
    if negations(query.words) != negations(unit.words) { found.insert(.negation) }
    if query.numbers != unit.numbers || query.amounts != unit.amounts { found.insert(.number) }
    if dates(query) != dates(unit) { found.insert(.date) }
    if countries.found(in: query.words) != countries.found(in: unit.words) {
      found.insert(.country)
    }
    if differ(query, unit, in: table.countries) { found.insert(.country) }
    if differ(query, unit, in: table.opposites) { found.insert(.opposite) }
    let touches = edits.contains { edit in
      terms.contains {
        $0.overlaps(edit.queryBytes)
          || edit.queryBytes.isEmpty
            && $0.lowerBound < edit.queryBytes.lowerBound
            && edit.queryBytes.lowerBound < $0.upperBound
      }
    }
    if touches { found.insert(.term) }
    return found.sorted()
  }

  private func differ(
    _ a: WarningFeatures, _ b: WarningFeatures, in words: OppositeWords
  ) -> Bool {
    OppositeWords.differ(words.found(in: a.words), words.found(in: b.words))
  }

  private func negations(_ words: [String]) -> Int {
    words.indices.count { at in
      if table.negationEndings.contains(where: words[at].hasSuffix) { return true }
      guard table.negations.contains(words[at]) else { return false }
      return at + 1 == words.count
        || !table.affirmations.contains(words[at] + words[at + 1])
    }
  }

  /// Months, days of the week, and numbers with the unit of a date after them.
  private func dates(_ text: WarningFeatures) -> [String] {
    let (words, text) = (text.words, text.side.compared)
    var found = words.compactMap { table.dateWords[$0] }
    for (at, item) in text.items.enumerated() where item.code == ComparedText.number {
      guard at + 1 < text.items.count else { continue }
      let next = words[Int(text.items[at + 1].first)]
      if table.dateUnits.contains(next) { found.append(text.value(of: item).canonical + next) }
    }
    return found.sorted()
  }
}

/// The parts of a text that warnings compare, each computed once: a query is compared with every match that is kept.
///
/// Not thread-safe.
final class WarningFeatures {
  let side: Placeables.Side

  init(_ side: Placeables.Side) { self.side = side }

  /// The folded tokens.
  private(set) lazy var words = side.compared.text.tokens.indices.map(side.compared.text.folded)

  /// The numbers in digits, sorted.
  private(set) lazy var numbers = side.compared.items
    .filter { $0.code == ComparedText.number }
    .map { side.compared.value(of: $0).canonical }
    .sorted()

  /// The values of all quantities that bind, but dates and times, sorted.
  ///
  /// 三分之一, 两倍 and `a third of` consist of several tokens. Dates are compared by themselves.
  private(set) lazy var amounts = Placeables.quantities(of: side)
    .compactMap { quantity -> String? in
      switch quantity.kind {
      case .date, .time: return nil
      case .share, .multiple: return "\(quantity.kind) \(quantity.readings)"
      default:
        let isBinding = quantity.certainty > .possible && !quantity.isName || quantity.isVague
        return isBinding ? "\(quantity.written)" : nil
      }
    }
    .sorted()
}

/// The negations, date words and opposites of a language, as folded tokens; see `WarningData`.
struct WarningTable: Sendable {
  let negations: Set<String>
  let negationEndings: [String]
  let affirmations: Set<String>
  /// Months and days of the week, each with the value by which it is compared: `6` for all forms of
  /// June.
  let dateWords: [String: String]
  let dateUnits: Set<String>
  let opposites: OppositeWords
  /// Short names of countries, and words made of names.
  let countries: OppositeWords

  private init(_ data: WarningData, months: String) {
    negations = Set(DataText.words(data.negations))
    negationEndings = DataText.words(data.negationEndings)
    affirmations = Set(DataText.words(data.affirmations))
    var dateWords: [String: String] = [:]
    for day in DataText.words(data.weekdays) { dateWords[day] = day }
    for (word, month) in NumberData.months(months) { dateWords[word] = "\(month)" }
    self.dateWords = dateWords
    dateUnits = Set(DataText.words(data.dateUnits))
    opposites = OppositeWords(rows: data.oppositeRows)
    countries = OppositeWords(rows: data.countryRows)
  }

  /// The table of a language; empty if the language has no data.
  static func table(for language: LanguageTag, in languages: LanguageCatalog) -> WarningTable {
    compiled.table(for: language, in: languages)
  }

  private static let compiled = CompiledTables { tag, languages in
    let language = languages[tag]
    return WarningTable(
      language.warnings ?? WarningData(), months: language.numbers?.months ?? "")
  }
}

/// The names of countries and territories in a language, from ICU.
struct CountryNames {
  private let names: [String: [(tokens: [String], region: String)]]

  init(_ language: LanguageTag) { names = Self.cache.names(language) }

  /// The regions named in a text, in its order; at each place the longest matching name counts.
  func found(in words: [String]) -> [String] {
    var found: [String] = []
    var at = 0
    while at < words.count {
      let fitting = names[words[at]]?.first { words[at...].starts(with: $0.tokens) }
      if let fitting { found.append(fitting.region) }
      at += fitting?.tokens.count ?? 1
    }
    return found
  }

  private static let cache = CountryNameCache()
}
