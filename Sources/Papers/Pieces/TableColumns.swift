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
  }

  /// The columns with text, each with the language that its heading names, if any.
  private(set) var texts: [Int: LanguageTag?] = [:]
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
    var weights: [Int: [LetterScript: Int]] = [:]
    for cell in hasHeadings ? rows.dropFirst().joined() : rows[...].joined() {
      guard let script = cell.balance.script else { continue }
      weights[cell.column, default: [:]][script, default: 0] += cell.text.unicodeScalars.count
    }
    if hasHeadings, named.count > 1 {
      for cell in named where weights[cell.column] != nil {
        texts[cell.column] = .some(heads.language(cell.text))
      }
      if isBilingual { return }
      texts = [:]
    }
    // Of several columns in one script the one with most text is the text.
    var best: [LetterScript: (column: Int, weight: Int)] = [:]
    for (column, scripts) in weights.sorted(by: { $0.key < $1.key }) {
      guard
        let (script, weight) = scripts.max(by: {
          ($0.value, $0.key.order) < ($1.value, $1.key.order)
        })
      else { continue }
      if weight > best[script]?.weight ?? 0 { best[script] = (column, weight) }
    }
    for (column, _) in best.values { texts[column] = .some(nil) }
  }
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
