// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TextModel

/// The words of a language that exclude one another in all languages (`WarningData.contrasts`, roles of contracts), where an
/// edit puts one in the place of another: `Arctic` for `Antarctic`, `Landlord` for `Tenant`.
///
/// Compiled apart from `ContrastWords`, which compares two languages: only matches in a memory need it.
struct ReplacedContrasts: Sendable {
  private struct Word: Hashable, Sendable {
    let row: String
    let number: Int
  }

  private var words = TokenPhrases<Word>()

  /// The table of a language; empty if the language has no data.
  static func table(for language: LanguageTag, in languages: LanguageCatalog) -> ReplacedContrasts {
    compiled.table(for: language, in: languages)
  }

  private static let compiled = CompiledTables { tag, languages in
    ReplacedContrasts(languages[tag])
  }

  private init(_ language: Language) {
    let tokenizer = Tokenizer()
    let data = language.warnings ?? WarningData()
    var rows = data.contrastRows
    for line in DataText.lines(language.roles?.roles ?? "") {
      guard let id = line.first else { continue }
      rows.append((id, line.dropFirst().split(separator: "|").map { Array($0) }))
    }
    for row in rows {
      for (number, forms) in row.words.enumerated() {
        // Months and numbers are compared by themselves, and 北京 in a row of 北 means none of its words.
        for form in forms where !form.contains(where: { "~=#@".contains($0) }) {
          words.add(form, Word(row: row.id, number: number), cutBy: tokenizer)
        }
      }
    }
  }

  /// Whether an edit puts a word of a row in the place of another word of it.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words of the rows.
  func differ(_ query: WarningFeatures, _ unit: WarningFeatures, edits: [MatchEdit]) -> Bool {
    let replaced = edits.filter { $0.operation == .replace }
    guard !replaced.isEmpty else { return false }
    let (own, others) = (found(in: query), found(in: unit))
    guard !own.isEmpty, !others.isEmpty else { return false }
    return replaced.contains { edit in
      let first = own.filter { $0.range.overlaps(edit.query) }
      let second = others.filter { $0.range.overlaps(edit.unit) }
      return first.contains { a in
        second.contains { b in a.value.row == b.value.row && a.value.number != b.value.number }
          && !second.contains { $0.value == a.value }
      }
    }
  }

  private func found(in text: WarningFeatures) -> [TokenPhrases<Word>.Found] {
    let found = words.found(in: text.words, written: text.written)
    return Dictionary(grouping: found, by: \.value.row).values.flatMap {
      TokenPhrases.outer(of: $0)
    }
  }
}
