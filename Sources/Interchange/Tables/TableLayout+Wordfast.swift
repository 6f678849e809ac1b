// SPDX-License-Identifier: Apache-2.0
import TextModel

extension TableLayout {
  /// The places of the columns.
  ///
  /// They are date, user, count, language, source, language, target, and attributes.
  private static let (user, source, target, width) = (1, 4, 6, 32)

  /// The layout of a memory of Wordfast Classic, a text with tabs whose first row has a `%` before each field; `nil` for
  /// any other table.
  ///
  /// A row has as many attributes as somebody has given it. The user says whether a machine made the translation (`MT!`).
  static func wordfast(_ rows: [[String]]) -> TableLayout? {
    guard let row = rows.first, row.count > target,
      row[0...target].allSatisfy({ $0.hasPrefix("%") }),
      row[source].hasPrefix("%Wordfast"),
      let from = LanguageTag(String(row[source - 1].dropFirst())),
      let to = LanguageTag(String(row[target - 1].dropFirst()))
    else { return nil }
    var headings = [String](repeating: "", count: width)
    headings[user] = "origin"
    var languages = [LanguageTag?](repeating: nil, count: width)
    (languages[source], languages[target]) = (from, to)
    var layout = TableLayout(headings: headings, languages: languages, headingRow: 0, firstRow: 1)
    layout.isRagged = true
    return layout
  }
}
