// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// A heading within a table, where files were joined or the heading is on each page.
struct HeadingAgain: Hashable {
  /// Whether it is the heading of the table, and not one of other languages.
  let isSame: Bool

  /// The message of a finding about the row.
  var message: String {
    isSame
      ? "the row repeats the heading; it is left out"
      : "the row is a heading of other languages; it is left out, so divide the file into two tables"
  }

  /// A row that repeats the heading in each column with a language, or has codes of different languages in all of them;
  /// `nil` for any other row.
  ///
  /// - Parameter columns: the columns with a language, in order.
  /// - Complexity: O(*fields*) of the row.
  init?(_ row: [String], headings: [String], languages: [LanguageTag?], columns: [Int]) {
    guard columns.count >= 2, let last = columns.last, last < min(row.count, headings.count) else {
      return nil
    }
    let cells = columns.map { row[$0].trimmingBlank }
    guard cells.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 80 }) else { return nil }
    if zip(columns, cells).allSatisfy({ headings[$0].lowercased() == $1.lowercased() }) {
      isSame = true
      return
    }
    let tags = cells.compactMap { cell in
      cell.utf8.count <= 5 && cell.utf8.allSatisfy { $0 < 0x80 }
        ? LanguageNames.language(cell) : nil
    }
    guard tags.count == cells.count, Set(tags.map(\.language)).count == tags.count,
      !zip(columns, tags).allSatisfy({ languages[$0]?.matches($1) == true }),
      zip(columns, tags).contains(where: { languages[$0]?.matches($1) == true })
    else { return nil }
    isSame = false
  }
}
