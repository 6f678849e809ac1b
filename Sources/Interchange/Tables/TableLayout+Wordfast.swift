// SPDX-License-Identifier: Apache-2.0
import TextModel

extension TableLayout {
  /// The layout of a memory of Wordfast Classic, a text with tabs whose first row has a `%` before each field; `nil` for
  /// any other table.
  ///
  /// A row has as many attributes as somebody has given it. The user says whether a machine made the translation (`MT!`).
  static func wordfast(_ rows: [[String]]) -> TableLayout? {
    let (source, target) = (WordfastMemory.source, WordfastMemory.target)
    guard let row = rows.first, row.count > target,
      row[0...target].allSatisfy({ $0.hasPrefix("%") }),
      row[source].hasPrefix("%Wordfast"),
      let from = LanguageTag(String(row[source - 1].dropFirst())),
      let to = LanguageTag(String(row[target - 1].dropFirst()))
    else { return nil }
    var headings = [String](repeating: "", count: WordfastMemory.width)
    headings[WordfastMemory.user] = "origin"
    var languages = [LanguageTag?](repeating: nil, count: WordfastMemory.width)
    (languages[source], languages[target]) = (from, to)
    var layout = TableLayout(headings: headings, languages: languages, headingRow: 0, firstRow: 1)
    layout.isRagged = true
    layout.isWordfast = true
    return layout
  }
}
