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
    _ ownSide: Placeables.Side, _ unitSide: Placeables.Side, edits: [MatchEdit],
    terms: [Range<Int>]
  ) -> [MatchWarning] {
    if edits.isEmpty { return [] }
    let (query, unit) = (ownSide.compared, unitSide.compared)
    var found: Set<MatchWarning> = []
    let (a, b) = (words(of: query), words(of: unit))
    if negations(a) != negations(b) { found.insert(.negation) }
    if numbers(query) != numbers(unit) || amounts(ownSide) != amounts(unitSide) {
      found.insert(.number)
    }
    if dates(query, a) != dates(unit, b) { found.insert(.date) }
    if countries.found(in: a) != countries.found(in: b) { found.insert(.country) }
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

  private func words(of text: ComparedText) -> [String] {
    text.text.tokens.indices.map(text.text.folded)
  }

  private func negations(_ words: [String]) -> Int {
    words.indices.count { at in
      if table.negationEndings.contains(where: words[at].hasSuffix) { return true }
      guard table.negations.contains(words[at]) else { return false }
      return at + 1 == words.count
        || !table.affirmations.contains(words[at] + words[at + 1])
    }
  }

  private func numbers(_ text: ComparedText) -> [String] {
    text.items.filter { $0.code == ComparedText.number }.map { text.value(of: $0).canonical }
      .sorted()
  }

  /// The values of numbers in words and of shares and multiples.
  ///
  /// 三分之一, 两倍 and `a third of` consist of several tokens. Dates are compared by themselves.
  private func amounts(_ side: Placeables.Side) -> [String] {
    Placeables.quantities(of: side).compactMap { quantity in
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

  /// Months, days of the week, and numbers with the unit of a date after them.
  private func dates(_ text: ComparedText, _ words: [String]) -> [String] {
    var found = words.compactMap { table.dateWords[$0] }
    for (at, item) in text.items.enumerated() where item.code == ComparedText.number {
      guard at + 1 < text.items.count else { continue }
      let next = words[Int(text.items[at + 1].first)]
      if table.dateUnits.contains(next) { found.append(text.value(of: item).canonical + next) }
    }
    return found.sorted()
  }
}

/// The negations and date words of a language, as folded tokens; see `WarningData`.
struct WarningTable: Sendable {
  let negations: Set<String>
  let negationEndings: [String]
  let affirmations: Set<String>
  /// Months and days of the week, each with the value by which it is compared: `6` for all forms of
  /// June.
  let dateWords: [String: String]
  let dateUnits: Set<String>

  private init(_ data: WarningData, months: String) {
    negations = Set(DataText.words(data.negations))
    negationEndings = DataText.words(data.negationEndings)
    affirmations = Set(DataText.words(data.affirmations))
    var dateWords: [String: String] = [:]
    for day in DataText.words(data.weekdays) { dateWords[day] = day }
    for (word, month) in NumberData.months(months) { dateWords[word] = "\(month)" }
    self.dateWords = dateWords
    dateUnits = Set(DataText.words(data.dateUnits))
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

  /// The regions named in a text, sorted; at each place the longest matching name counts.
  func found(in words: [String]) -> [String] {
    var found: [String] = []
    var at = 0
    while at < words.count {
      let fitting = names[words[at]]?.first { words[at...].starts(with: $0.tokens) }
      if let fitting { found.append(fitting.region) }
      at += fitting?.tokens.count ?? 1
    }
    return found.sorted()
  }

  private static let cache = CountryNameCache()
}
