// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Tells whether the first row of a table is a heading, although its words do not name two known languages.
///
/// The form says so:
/// - names of columns that only count them (`a`, `b`);
/// - the name of a field, of a side or of the language of its column;
/// - a short text in letters that the rest of its column does not have, such as «Китайский» over Chinese. In Latin
///   letters it may be a term as well (`GDP`), so the other columns have to agree: sentences below short texts, two
/// such
///   columns, or a column of few values that does not have the word of the first row. Otherwise it is doubtful.
struct FirstRow {
  enum Kind: Hashable {
    /// A row like the others.
    case row
    /// A heading or a row.
    case doubtful
    case heading
  }

  let kind: Kind

  /// The most characters of the name of a column.
  private static let longestName = 48

  /// - Parameter rows: the rows below it, or the first of them.
  /// - Complexity: O(*scalars*).
  init(_ row: [String], over rows: ArraySlice<[String]>, layout: TableLayout) {
    kind = Self.kind(of: row.map(\.trimmingBlank), over: rows, layout)
  }

  private static func kind(
    of row: [String], over rows: ArraySlice<[String]>, _ layout: TableLayout
  ) -> Kind {
    guard !rows.isEmpty else { return .row }
    let filled = row.filter { !$0.isEmpty }
    if filled.count > 1, !rows.contains(where: { areNames($0.map(\.trimmingBlank)) }),
      areNames(row)
    {
      return filled.count > 2 || filled.allSatisfy(ColumnNames.isTerm) ? .heading : .doubtful
    }
    if ColumnSeries.isOne(row), !rows.contains(where: ColumnSeries.isOne) { return .heading }
    func below(_ column: Int) -> [String] { rows.map { column < $0.count ? $0[column] : "" } }
    let texts = layout.languages.indices.filter { layout.languages[$0] != nil && $0 < row.count }
    let scripts = Dictionary(
      uniqueKeysWithValues: texts.map { ($0, ColumnScript(of: below($0))) })
    if isSmallLatinPair(texts.prefix(2).map { row[$0] }),
      texts.prefix(2).contains(where: { scripts[$0]?.isWithoutLatin == true })
    {
      return .heading
    }
    // A row whose columns are in the wrong order is not a heading.
    let tags = texts.prefix(2).map { scripts[$0]?.language }
    if tags.count == 2, let left = tags[0], let right = tags[1], !left.matches(right),
      ColumnScript(of: [row[texts[0]]]).isMostly(right),
      ColumnScript(of: [row[texts[1]]]).isMostly(left)
    {
      return .row
    }
    for column in texts {
      guard let script = scripts[column] else { continue }
      if script.isLatin, ColumnScript(of: [row[column]]).isForeign { return .heading }
    }
    for column in row.indices where layout.languages.indices.contains(column) {
      guard layout.languages[column] == nil, !row[column].isEmpty else { continue }
      let cells = below(column)
      guard !cells.contains(where: { $0.trimmingBlank == row[column] }) else { continue }
      if ColumnScript(of: cells).isNumbered, ColumnNames.knownField(row[column]) != nil {
        return .heading
      }
      // A word for a field above values; `approved` is one of these, unless they are yes and no.
      let isValue =
        StatusWords.isKnown(row[column])
        && (StatusWords.flag(row[column]) != nil
          || !cells.allSatisfy { $0.trimmingBlank.isEmpty || StatusWords.flag($0) != nil })
      if ColumnNames.isKnown(row[column]), !isValue, isOfFewValues(cells) { return .heading }
    }
    let names = texts.prefix(2).filter { isName(row[$0], in: below($0)) }
    guard texts.count >= 2, names.count == 2, row[texts[0]] != row[texts[1]] else { return .row }
    // In a list of languages the first row names one as well.
    let isLanguage = names.contains { column in
      guard let own = layout.languages[column],
        LanguageNames.language(row[column])?.matches(own) == true
      else { return false }
      return !below(column).contains { LanguageNames.language($0) != nil }
    }
    if isLanguage { return .heading }
    let foreign = names.filter { column in
      guard let script = scripts[column], script.isOfOneScript else { return false }
      return !script.hasLetters(of: row[column]) && ColumnScript(of: [row[column]]).hasLetters
    }
    guard !foreign.isEmpty else { return .row }
    if foreign.contains(where: { ColumnScript(of: [row[$0]]).isForeign }) { return .heading }
    let (left, right) = (row[texts[0]], row[texts[1]])
    if foreign.count == 2, !isAbbreviated(left, right) { return .heading }
    let cells = texts.prefix(2).flatMap(below).filter { !$0.trimmingBlank.isEmpty }
    if cells.count(where: TableLayout.isSentence) * 2 > cells.count { return .heading }
    if [left, right].allSatisfy({ $0.count <= 3 && $0.allSatisfy(\.isLetter) }) { return .heading }
    let isOfStates = row.indices.contains { column in
      guard layout.languages.indices.contains(column), layout.languages[column] == nil,
        isName(row[column], in: below(column))
      else { return false }
      return isOfFewValues(below(column)) && !StatusWords.isKnown(row[column])
    }
    if isOfStates { return .heading }
    return isAbbreviated(left, right) ? .row : .doubtful
  }

  /// Whether each text of a row is a word for a column of terms, texts or remarks: 术语, `Term`, 备注.
  private static func areNames(_ row: [String]) -> Bool {
    row.allSatisfy {
      $0.isEmpty || ColumnNames.isTerm($0) || ColumnNames.side($0) != nil
        || ColumnNames.knownField($0) != nil
    }
  }

  /// Whether a text may be the name of its column: short, without the mark of a sentence, and nowhere else in the
  /// column.
  private static func isName(_ text: String, in cells: [String]) -> Bool {
    !text.isEmpty && text.count <= longestName && !TableLayout.isSentence(text)
      && !cells.contains { $0.trimmingBlank == text }
  }

  /// Whether a column has short values that repeat, or words for states.
  private static func isOfFewValues(_ cells: [String]) -> Bool {
    let filled = cells.map(\.trimmingBlank).filter { !$0.isEmpty }
    let different = Set(filled)
    guard !filled.isEmpty, different.count <= 8, filled.allSatisfy({ $0.count <= longestName })
    else { return false }
    return different.count < filled.count || filled.allSatisfy(StatusWords.isKnown)
      || filled.contains(where: StatusWords.isDoubt)
  }

  /// Whether one text is the abbreviation of the other.
  private static func isAbbreviated(_ one: String, _ other: String) -> Bool {
    WordAlternatives.isAbbreviation(one, of: other)
      || WordAlternatives.isAbbreviation(other, of: one)
  }

  /// Whether two texts are one word of Latin small letters each, and not forms of one word.
  private static func isSmallLatinPair(_ words: [String]) -> Bool {
    words.count == 2 && words[0].prefix(3) != words[1].prefix(3)
      && words.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { $0.isASCIISmallLetter } }
  }
}
