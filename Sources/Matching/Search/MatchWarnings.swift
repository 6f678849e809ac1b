// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// Finds differences between two texts of one language that a person must not overlook.
struct MatchWarnings {
  private let table: WarningTable
  private let countries: MentionedCountries
  private let contrasts: ReplacedContrasts

  /// The warnings of a language; without a table, only about numbers, countries and terms.
  init(_ language: LanguageTag, in languages: LanguageCatalog) {
    table = WarningTable.table(for: language, in: languages)
    countries = MentionedCountries(language, table)
    contrasts = ReplacedContrasts(language, table, in: languages)
  }

  /// The warnings, in the order of the cases.
  func warnings(
    _ query: WarningFeatures, _ unit: WarningFeatures, edits: [MatchEdit], terms: [Range<Int>]
  ) -> [MatchWarning] {
    if edits.isEmpty { return [] }
    var found: Set<MatchWarning> = []
    if table.negations(in: query) != table.negations(in: unit) { found.insert(.negation) }
    if Self.differInNumber(query, unit) { found.insert(.number) }
    if dates(query) != dates(unit) { found.insert(.date) }
    let mentions = (countries.places(in: query), countries.places(in: unit))
    let lists: ReorderedCountries?
    if MentionedCountries.differ(mentions.0.map(\.mention), mentions.1.map(\.mention)) {
      lists = ReorderedCountries(
        (mentions.0, query), (mentions.1, unit), joiners: table.joiners,
        orderWords: table.orderWords)
      if lists == nil { found.insert(.country) }
    } else {
      lists = nil
    }
    if OppositeWords.differ(table.opposites.found(in: query), table.opposites.found(in: unit))
      || table.swaps.differ(query, unit, edits: edits)
      || contrasts.differ(query, unit, edits: edits)
    {
      found.insert(.opposite)
    }
    let touches = edits.contains { edit in
      if let lists, lists.contains(edit.queryBytes) { return false }
      return terms.contains {
        $0.overlaps(edit.queryBytes)
          || edit.queryBytes.isEmpty
            && $0.lowerBound < edit.queryBytes.lowerBound
            && edit.queryBytes.lowerBound < $0.upperBound
      }
    }
    if touches { found.insert(.term) }
    return found.sorted()
  }

  /// Months, days of the week, and numbers with the unit of a date after them.
  private func dates(_ text: WarningFeatures) -> [String] {
    let (words, text) = (text.words, text.side.compared)
    var found = words.compactMap { table.dateWords[$0] }
    for (at, item) in text.items.enumerated() where item.code == ComparedText.number {
      guard at + 1 < text.items.count else { continue }
      let next = words[Int(text.items[at + 1].first)]
      if let unit = table.dateUnits[next] { found.append(text.value(of: item).canonical + unit) }
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

  /// The hashes of the folded tokens.
  private(set) lazy var hashes = TokenHashes(words)

  /// The tokens as written.
  private(set) lazy var written = {
    let bytes = Array(side.text.utf8)
    return side.compared.text.tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }()

  /// The numbers in digits, sorted.
  private(set) lazy var numbers = side.compared.items
    .filter { $0.code == ComparedText.number }
    .map { side.compared.value(of: $0).canonical }
    .sorted()

  /// The quantities.
  private(set) lazy var quantities = Placeables.quantities(of: side)

  /// The numbers in digits that are in no quantity, and words with digits, sorted: `3a` in `Article 3A`.
  private(set) lazy var looseNumbers = {
    let tokens = side.compared.text.tokens
    var rest = quantities.map(\.range).sorted { $0.lowerBound < $1.lowerBound }[...]
    return side.compared.items
      .compactMap { item -> String? in
        guard item.code == ComparedText.number else {
          let word = words[Int(item.first)]
          return word.utf8.contains { $0.isASCIIDigit } ? word : nil
        }
        let place = tokens[Int(item.first)].range
        rest = rest.drop { $0.upperBound <= place.lowerBound }
        let isLoose = rest.first.map { !$0.overlaps(place) } ?? true
        return isLoose ? side.compared.value(of: item).canonical : nil
      }
      .sorted()
  }()

  /// The values of all quantities that bind, but dates and times, sorted.
  ///
  /// 三分之一, 两倍 and `a third of` consist of several tokens. Dates are compared by themselves.
  private(set) lazy var amounts =
    quantities
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

/// The negations, date words, opposites and countries of a language, compiled; see `WarningData`.
///
/// A class, because every text that is compared refers to it, and a copy of all its tables costs time.
final class WarningTable: Sendable {
  /// Words and phrases, each with how much it negates: 1, or 0 for one that only looks like a negation.
  private let negations: TokenPhrases<Int>
  private let negationEndings: WordEndings
  /// Months and days of the week, each with the value by which it is compared: `6` for all forms of
  /// June.
  let dateWords: [String: String]
  /// Words after the numbers of dates, each with the one by which it is compared.
  let dateUnits: [String: String]
  let opposites: OppositeWords
  let swaps: SwappedWords
  let contrasts: ContrastWords
  /// Words that join the members of a list.
  let joints: Set<String>
  /// Words between two statements; one of them may say no, and the other not.
  let turns: Set<String>
  /// The mark between the members of a list.
  let listMark: String
  /// Words and marks that may separate the members of a list.
  let listJoints: Set<String>
  let cities: CityNames
  let currencies: CityNames
  /// Names of countries and words made of names.
  let countries: TokenPhrases<[MentionedCountries.Mention]>
  /// Endings that a name of a country may have.
  let countryEndings: WordEndings
  let givenNames: Set<String>
  /// Words between the last two names of a list, folded.
  let joiners: Set<String>
  /// Words that say that the order of a list counts.
  let orderWords: TokenPhrases<Void>

  private init(_ data: WarningData, months: String, joints: String) {
    let tokenizer = Tokenizer()
    var negations = TokenPhrases<Int>()
    for form in DataText.words(data.negations) { negations.add(form, 1, cutBy: tokenizer) }
    for form in DataText.words(data.affirmations) { negations.add(form, 0, cutBy: tokenizer) }
    self.negations = negations
    negationEndings = WordEndings(DataText.words(data.negationEndings))
    var dateWords: [String: String] = [:]
    for day in DataText.words(data.weekdays) { dateWords[day] = day }
    for (word, month) in NumberData.months(months) { dateWords[word] = "\(month)" }
    self.dateWords = dateWords
    dateUnits = Dictionary(
      DataText.words(data.dateUnits).flatMap { group -> [(String, String)] in
        let words = group.split(separator: "/").map(String.init)
        return words.map { ($0, words[0]) }
      }, uniquingKeysWith: { first, _ in first })
    opposites = OppositeWords(rows: DataText.rows(data.opposites))
    swaps = SwappedWords(rows: DataText.rows(data.swaps))
    contrasts = ContrastWords(
      rows: data.contrastRows, months: NumberData.months(months).map(\.word))
    self.joints = Set(DataText.words(joints))
    turns = Set(DataText.words(data.turns))
    listMark = data.listMark
    listJoints = Set(DataText.words(data.listJoints))
    cities = CityNames(DataText.lines(data.cities), endings: DataText.words(data.countryEndings))
    currencies = CityNames(
      DataText.lines(data.currencies), endings: DataText.words(data.countryEndings))
    var countries = TokenPhrases<[MentionedCountries.Mention]>()
    for name in data.countries {
      countries.add(
        name.form, name.regions.map { .init(regions: $0, isName: name.isName) }, cutBy: tokenizer)
    }
    self.countries = countries
    countryEndings = WordEndings(DataText.words(data.countryEndings))
    givenNames = Set(DataText.words(data.givenNames))
    joiners = Set(DataText.words(data.joiners))
    var orderWords = TokenPhrases<Void>()
    for form in DataText.words(data.orderWords) { orderWords.add(form, (), cutBy: tokenizer) }
    self.orderWords = orderWords
  }

  /// How often a text negates.
  func negations(in text: WarningFeatures) -> Int { negatingTokens(of: text).count }

  /// The first tokens of the words that negate, in the order of a text; at each place the longest phrase counts.
  func negatingTokens(of text: WarningFeatures) -> [Int] {
    let phrases = Dictionary(
      grouping: negations.found(in: text), by: \.range.lowerBound)
    var found: [Int] = []
    var at = 0
    while at < text.words.count {
      let longest = phrases[at]?.max {
        ($0.range.count, $0.length) < ($1.range.count, $1.length)
      }
      if let longest {
        if longest.value > 0 { found.append(at) }
      } else if negationEndings.end(text.words[at]) {
        found.append(at)
      }
      at = longest?.range.upperBound ?? at + 1
    }
    return found
  }

  /// The table of a language; empty if the language has no data.
  static func table(for language: LanguageTag, in languages: LanguageCatalog) -> WarningTable {
    compiled.table(for: language, in: languages)
  }

  private static let compiled = CompiledTables { tag, languages in
    let language = languages[tag]
    return WarningTable(
      language.warnings ?? WarningData(), months: language.numbers?.months ?? "",
      joints: language.roles?.joints ?? "")
  }
}
