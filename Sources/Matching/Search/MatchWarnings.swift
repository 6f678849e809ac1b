import ICUText
import Segmentation
import TextModel

/// Says what a person must not overlook in the difference between two texts of one language.
struct MatchWarnings {
  private let table: WarningTable
  private let countries: CountryNames

  /// The warnings of a language; one without a table warns of numbers, countries and terms.
  init(_ language: LanguageTag) {
    table = WarningTable.table(for: language)
    countries = CountryNames(language)
  }

  /// The warnings, in the order of the cases.
  func warnings(
    _ query: ComparedText, _ unit: ComparedText, edits: [MatchEdit], terms: [Range<Int>]
  ) -> [MatchWarning] {
    if edits.isEmpty { return [] }
    var found: Set<MatchWarning> = []
    let (a, b) = (words(of: query), words(of: unit))
    if negations(a) != negations(b) { found.insert(.negation) }
    if numbers(query) != numbers(unit) { found.insert(.number) }
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

  /// Names of months and days, and numbers followed by the unit of a date.
  private func dates(_ text: ComparedText, _ words: [String]) -> [String] {
    var found = words.filter(table.dateWords.contains)
    for (at, item) in text.items.enumerated() where item.code == ComparedText.number {
      guard at + 1 < text.items.count else { continue }
      let next = words[Int(text.items[at + 1].first)]
      if table.dateUnits.contains(next) { found.append(text.value(of: item).canonical + next) }
    }
    return found.sorted()
  }
}

/// What a language says no and dates with, in folded tokens.
struct WarningTable {
  var negations: Set<String> = []
  var negationEndings: [String] = []
  /// Pairs of tokens that begin like a negation and are none: 不断, 未来, 非洲.
  var affirmations: Set<String> = []
  var dateWords: Set<String> = []
  var dateUnits: Set<String> = []

  /// The table of a language; an empty one for others.
  static func table(for language: LanguageTag) -> WarningTable {
    tables[language.language] ?? WarningTable()
  }

  private static let tables: [String: WarningTable] = [
    "zh": WarningTable(
      negations: ["不", "没", "无", "非", "未", "否", "勿", "毋", "莫"],
      affirmations: [
        "不断", "不仅", "不但", "不只", "不过", "不久", "不少", "不论", "不管", "不禁", "不愧", "不惜",
        "无论", "无疑", "无比", "非常", "非洲", "未来", "莫斯", "莫大",
      ],
      dateUnits: ["年", "月", "日", "号"]),
    "en": WarningTable(
      negations: [
        "not", "no", "never", "neither", "nor", "none", "nobody", "nothing", "nowhere", "without",
        "cannot",
      ],
      negationEndings: ["n't"],
      dateWords: [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday",
      ]),
    "ru": WarningTable(
      negations: ["не", "ни", "нет", "нельзя", "никогда", "никто", "ничто", "без"],
      dateWords: [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
        "октября", "ноября", "декабря", "понедельник", "вторник", "среда", "четверг", "пятница",
        "суббота", "воскресенье",
      ],
      dateUnits: ["г", "год", "года", "году"]),
  ]
}

/// The names of countries and territories in a language, as ICU has them.
struct CountryNames {
  private let names: [String: [(tokens: [String], region: String)]]

  init(_ language: LanguageTag) { names = Self.cache.names(language) }

  /// The regions named in a text, sorted; the longest name that fits at a place counts.
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
