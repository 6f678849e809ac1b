// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The words of a language that exclude one another in all languages (`WarningData.contrasts`, roles of contracts), where an
/// edit puts one in the place of another: `Arctic` for `Antarctic`, `Landlord` for `Tenant`.
struct ReplacedContrasts: Sendable {
  private struct Word {
    let row: String
    let number: Int
    let tokens: Range<Int>
  }

  private let contrasts: ContrastWords
  private let language: LanguageTag
  private let languages: LanguageCatalog

  /// The words of a language and its table.
  init(_ language: LanguageTag, _ table: WarningTable, in languages: LanguageCatalog) {
    contrasts = table.contrasts
    self.language = language
    self.languages = languages
  }

  /// Whether an edit puts a word of a row in the place of another word of it.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words of the rows.
  func differ(_ query: WarningFeatures, _ unit: WarningFeatures, edits: [MatchEdit]) -> Bool {
    let replaced = edits.filter { $0.operation == .replace }
    guard !replaced.isEmpty else { return false }
    let own = Self.numbers(of: words(in: query), in: replaced.map(\.query))
    guard !own.isEmpty else { return false }
    let others = Self.numbers(of: words(in: unit), in: replaced.map(\.unit))
    return own.contains { place, numbers in
      // A word that both texts have there was not replaced.
      others[place].map { !numbers.isSubset(of: $0) } ?? false
    }
  }

  /// The words of rows in a text; a word inside a longer word of its row does not count.
  private func words(in text: WarningFeatures) -> [Word] {
    let found = Dictionary(grouping: contrasts.found(in: text), by: \.value.row)
    var words = found.flatMap { row, found in
      TokenPhrases.outer(of: found).compactMap { word in
        word.value.number.flatMap {
          word.value.isProof ? Word(row: row, number: $0, tokens: word.range) : nil
        }
      }
    }
    let roles = RoleTable.table(for: language, in: languages)?.mentions(in: text) ?? [:]
    for (row, parties) in roles {
      words += parties.map { Word(row: row, number: $0.number, tokens: $0.tokens) }
    }
    return words
  }

  /// A row in an edit.
  private struct Place: Hashable {
    let edit: Int
    let row: String
  }

  /// The numbers of the words of each row in each of some edits, whose tokens do not overlap.
  private static func numbers(
    of words: [Word], in edits: [Range<Int>]
  ) -> [Place: Set<Int>] {
    var editOfToken: [Int: Int] = [:]
    for (edit, tokens) in edits.enumerated() {
      for token in tokens { editOfToken[token] = edit }
    }
    var numbers: [Place: Set<Int>] = [:]
    for word in words {
      for token in word.tokens {
        guard let edit = editOfToken[token] else { continue }
        numbers[Place(edit: edit, row: word.row), default: []].insert(word.number)
      }
    }
    return numbers
  }
}
