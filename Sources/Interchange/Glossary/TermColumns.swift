// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Finds the language of a term that is in a column for all languages, such as one of forbidden terms.
struct TermColumns {
  /// The script of a term, and the column that it is in.
  private struct Place: Hashable {
    let script: Script?
    let column: Int
  }

  /// The language of each column; `nil` where it has something else.
  private let languages: [LanguageTag?]
  /// The columns of earlier terms.
  private var known: [Place: Int?] = [:]

  init(_ languages: [LanguageTag?]) { self.languages = languages }

  /// The column with the language of a term: one in whose script the term is, the one to the left of its own column if
  /// others follow that, otherwise the last; `nil` without languages.
  ///
  /// - Complexity: O(*characters*); for the first term of a script and column, O(*columns*) as well.
  mutating func column(of term: String, in own: Int) -> Int? {
    let script = ColumnScript(of: [term])
    let place = Place(script: script.most, column: own)
    if let column = known[place] { return column }
    let column = column(ofTermIn: script, own)
    known[place] = .some(column)
    return column
  }

  private func column(ofTermIn script: ColumnScript, _ own: Int) -> Int? {
    let columns = languages.indices.filter { languages[$0] != nil }
    let possible = columns.filter { languages[$0].map(script.isMostly) ?? false }
    let candidates = possible.isEmpty ? columns : possible
    if let left = columns.last(where: { $0 < own }), columns.contains(where: { $0 > own }),
      candidates.contains(left)
    {
      return left
    }
    return candidates.last
  }
}
