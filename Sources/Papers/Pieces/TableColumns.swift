// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// The columns of a table that have a text and its translations.
///
/// Columns with numbers, identifiers, states and comments are left out, and so is the row of headings.
struct TableColumns {
  /// A cell of a table with what is in it.
  struct Cell {
    let column: Int
    let text: String
    let balance: ScriptBalance
    /// Whether the cell has a text and its translation: 立即 / Immediate.
    let isDouble: Bool
  }

  /// The columns with text, each with the language that its heading names, if any.
  private(set) var texts: [Int: LanguageTag?] = [:]
  /// The columns whose cells have a text and its translation each; they are translated by no other column.
  private(set) var doubles: Set<Int> = []
  /// The columns that belong to a second table beside the first, as in 术语 | Term | 术语 | Term: their number, from 1.
  private(set) var groups: [Int: Int] = [:]
  /// Whether the first row is one of headings.
  private(set) var hasHeadings = false

  /// Whether there are texts in at least two languages.
  var isBilingual: Bool { texts.count > 1 }

  /// Reads a table.
  ///
  /// - Complexity: O(*cells*).
  init(_ rows: [[Cell]], languages: LanguageCatalog) {
    guard let first = rows.first else { return }
    let heads = ColumnHeads.heads(of: languages)
    let named = first.filter { heads.language($0.text) != nil }
    let known = first.filter { $0.balance.hasLetters || $0.text.contains("№") }
    hasHeadings =
      rows.count > 1 && named.count > 1 && named.count * 2 >= known.count
      || rows.count > 1 && !named.isEmpty
        && known.allSatisfy { heads.language($0.text) != nil || heads.isHead($0.text) }
      || rows.count > 1 && known.count > 1 && known.allSatisfy { heads.isHead($0.text) }
    let cells = (hasHeadings ? rows.dropFirst() : rows[...]).joined()
    doubles = Self.doubles(among: cells)
    var weights: [Int: [LetterScript: Int]] = [:]
    var counts: [Int: Int] = [:]
    for cell in cells where !doubles.contains(cell.column) {
      guard let script = cell.balance.script else { continue }
      weights[cell.column, default: [:]][script, default: 0] += cell.text.unicodeScalars.count
      counts[cell.column, default: 0] += 1
    }
    if hasHeadings, named.count > 1 {
      var counts: [LanguageTag: Int] = [:]
      for cell in named where weights[cell.column] != nil {
        let language = heads.language(cell.text)
        texts[cell.column] = .some(language)
        guard let language else { continue }
        if let number = counts[language] { groups[cell.column] = number }
        counts[language, default: 0] += 1
      }
      if isBilingual { return }
      texts = [:]
    }
    let columns = Self.columns(weights, counts)
    if let beside = Self.tables(of: columns, heads: first) {
      for (column, group) in beside {
        texts[column] = .some(nil)
        if group > 0 { groups[column] = group }
      }
      return
    }
    var distinct: [Int: Set<String>] = [:]
    for cell in cells { distinct[cell.column, default: []].insert(cell.text) }
    for column in Self.translated(
      columns, distinct: distinct.mapValues(\.count), counts: counts)
    {
      texts[column] = .some(nil)
    }
  }

  /// The columns in which most cells have a text and its translation.
  private static func doubles(among cells: some Sequence<Cell>) -> Set<Int> {
    var counts: [Int: (double: Int, all: Int)] = [:]
    for cell in cells where cell.balance.hasLetters {
      counts[cell.column, default: (0, 0)].all += 1
      if cell.isDouble { counts[cell.column, default: (0, 0)].double += 1 }
    }
    return Set(counts.filter { $0.value.double * 2 > $0.value.all }.keys)
  }

  private typealias Columns = [LetterScript: [(column: Int, length: Int)]]

  /// The columns of each script with their lengths, in letters of an alphabet; without those that are mostly empty, as
  /// remarks are.
  ///
  /// - Parameters:
  ///   - weights: the number of characters of each column in cells of each script.
  ///   - counts: the number of cells of each column that have letters.
  private static func columns(
    _ weights: [Int: [LetterScript: Int]], _ counts: [Int: Int]
  ) -> Columns {
    var columns: Columns = [:]
    for (column, scripts) in weights.sorted(by: { $0.key < $1.key }) {
      guard
        let (script, weight) = scripts.max(by: {
          ($0.value, $0.key.order) < ($1.value, $1.key.order)
        })
      else { continue }
      let length = script == .han ? weight * lettersOfHan : weight
      columns[script, default: []].append((column, length))
    }
    for (script, own) in columns {
      let most = own.map { counts[$0.column, default: 0] }.max() ?? 0
      columns[script] = own.filter { counts[$0.column, default: 0] * 2 >= most }
    }
    return columns
  }

  /// The columns of tables beside each other, each with the number of its table: the scripts take turns, the headings
  /// repeat, or the lengths agree; `nil` for one table.
  private static func tables(of columns: Columns, heads: [Cell]) -> [(column: Int, group: Int)]? {
    let all = columns.flatMap { script, own in own.map { (script, $0) } }
      .sorted { $0.1.column < $1.1.column }
    let count = columns.count
    guard count > 1, all.count >= 2 * count, all.count % count == 0,
      Set(all.prefix(count).map { $0.0 }).count == count,
      all.indices.allSatisfy({ all[$0].0 == all[$0 % count].0 })
    else { return nil }
    func head(_ place: Int) -> String? { heads.first { $0.column == all[place].1.column }?.text }
    let repeats = all.indices.allSatisfy { head($0) == head($0 % count) && head($0) != nil }
    let agree = all.indices.allSatisfy { place in
      ratio(all[place].1.length, all[place / count * count].1.length) < sameLength
    }
    guard repeats || agree else { return nil }
    return all.indices.map { (all[$0].1.column, $0 / count) }
  }

  /// One column of each script: of several, the one whose length agrees best with that of the text in another script,
  /// and those with texts of the same length: nobody knows which is the translation.
  ///
  /// - Parameters:
  ///   - distinct: the number of different texts of each column.
  ///   - counts: the number of cells of each column that have letters.
  private static func translated(
    _ columns: Columns, distinct: [Int: Int], counts: [Int: Int]
  ) -> [Int] {
    guard columns.count > 1 else { return columns.values.first?.first.map { [$0.column] } ?? [] }
    let fewest = columns.values.map(\.count).min() ?? 0
    let text = columns.values.filter { $0.count == fewest }.joined()
      .max { ($0.length, $1.column) < ($1.length, $0.column) }
    guard let text else { return [] }
    return columns.values.flatMap { own -> [Int] in
      let best =
        own.first { $0.column == text.column }
        ?? own.min { ratio($0.length, text.length) < ratio($1.length, text.length) }
      guard let best else { return [] }
      return own.filter { other in
        // States repeat.
        other.column == best.column
          || ratio(other.length, best.length) < sameLength
            && distinct[other.column, default: 0] * 2 > counts[other.column, default: 0]
      }.map(\.column)
    }
  }

  private static func ratio(_ first: Int, _ second: Int) -> Double {
    Double(max(first, second)) / Double(max(1, min(first, second)))
  }

  /// The number of letters of an alphabet that the translation of a Han character has, about.
  private static let lettersOfHan = 3
  /// The ratio below which two lengths may be those of a text and its translation, or of two versions of one.
  private static let sameLength = 1.6
}

extension LetterScript {
  fileprivate var order: Int {
    switch self {
    case .han: 3
    case .latin: 2
    case .cyrillic: 1
    case .other: 0
    }
  }
}

/// The heads of columns that tables of texts have, in all languages of a catalog.
struct ColumnHeads: Sendable {
  private let names: [String: LanguageTag]
  private let others: Set<String>

  private init(_ catalog: LanguageCatalog) {
    var names: [String: LanguageTag] = [:]
    for (tag, words) in catalog.languages.flatMap({ $0.headings }) {
      for word in DataText.words(words) { names[word] = LanguageTag(tag) }
      // `Source (zh)`: the code of the language.
      if names[tag.lowercased()] == nil { names[tag.lowercased()] = LanguageTag(tag) }
    }
    self.names = names
    others = Set(
      catalog.languages.flatMap(\.sections).flatMap { SectionMarkerData.words($0.columnHeads) })
  }

  /// The heads in the languages of a catalog.
  static func heads(of languages: LanguageCatalog) -> ColumnHeads { compiled.table(in: languages) }

  private static let compiled = CompiledTables { ColumnHeads($1) }

  /// The language that a heading names: 中文, `English text`.
  func language(_ heading: String) -> LanguageTag? {
    let text = Self.folded(heading)
    guard text.unicodeScalars.count <= 24 else { return nil }
    if let found = names[text] { return found }
    let words = text.split { !$0.isLetter }.map(String.init)
    guard words.count <= 3 else { return nil }
    for word in words {
      if let found = names[word] { return found }
    }
    // 中文原文: the name and what it is, without a space between them; `Place` does not begin with `pl`.
    return names.filter { name, _ in
      text.unicodeScalars.count <= 6 && name.count > 1 && text.hasPrefix(name)
        && name.unicodeScalars.allSatisfy { CharacterClass.isHan($0.value) }
    }
    .min { $0.key < $1.key }?.value
  }

  /// Whether a cell is the head of a column that has no text: 序号, `No.`.
  func isHead(_ heading: String) -> Bool { others.contains(Self.folded(heading)) }

  private static func folded(_ heading: String) -> String {
    heading.lowercased().trimming {
      CharacterClass.isSpace($0) || $0 == 0x2A || $0 == 0x3A || $0 == 0xFF1A
    }
  }
}
