// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The heading of a table, wherever it is, and the language of each column.
///
/// Titles above the heading are skipped, and so are further rows that name the same languages. A heading may name
/// languages, or a source and a target (`原文`, `Translation`), whose languages then come from the user, the
/// scripts of the columns or what is usual. A table without a heading is read if its columns can be told apart.
struct TableLayout: Hashable, Sendable {
  /// The headings, empty where there are none.
  var headings: [String]
  /// The language of each column, `nil` where it has something else.
  var languages: [LanguageTag?]
  /// The index of the heading; `nil` if the table has none.
  var headingRow: Int?
  /// The index of the first row after the heading.
  var firstRow: Int
  /// Whether the columns are in another order than the user or the workspace has the languages.
  var isReversed = false
  /// Whether the first row is a heading in which no known language is named.
  var isHeadingUnknown = false
  /// Whether the first row may be a heading as well as a row, so that it waits for a person.
  var isFirstRowDoubtful = false
  /// Whether a row above the heading has texts in several columns.
  var hasTitles = false
  /// Columns with the pinyin of another one, from 0, which have no language.
  var pinyin: [Int] = []
  /// Whether the heading names a source and a target, whose languages nobody named and that are not the usual ones.
  var isGuessed = false
  /// The stage of the texts in each column that has a language, where its heading names one.
  var versions: [Int: TextVersion] = [:]
  /// Columns with a text that another column has at a later stage, by their numbers from 0.
  var superseded: [Int: Int] = [:]
  /// Whether rows may end before the last heading, so that nothing is missing in them.
  var isRagged = false
  /// Whether the table is a memory of Wordfast Classic.
  var isWordfast = false
  /// Two columns in one language whose headings do not say which one counts, from 0; empty without them.
  var rivals: [Int] = []

  /// Whether the columns are those of a glossary that Concord exports, whose cells have terms as they are written.
  var isExport: Bool {
    headingRow == 0 && languages.count > 4 && headings.first == "id"
      && languages.first == .some(nil)
      && headings.suffix(3) == ["subject", "definition", "note"]
      && languages.dropFirst().dropLast(3).allSatisfy { $0 != nil }
  }

  /// How far a heading may be from the top.
  private static let depth = 12
  /// The rows by which columns are told apart.
  static let sampleSize = 200

  /// Finds the heading of some rows.
  ///
  /// - Returns: `nil` if two languages cannot be told.
  init?(of rows: [[String]], hints: TableHints = TableHints()) {
    if let memory = Self.wordfast(rows) {
      self = memory
      return
    }
    for (index, row) in rows.prefix(Self.depth).enumerated() {
      let below = rows.dropFirst(index + 1)
      let columns = Self.columns(of: row, over: below)
      // A source and a target are a heading, whatever else is beside them.
      if Self.hasSides(columns), !Self.hasTexts(rows[..<index]),
        let sides = Self.sides(of: columns, in: below, hints)
      {
        self.init(rows, heading: index, languages: sides.languages, columns: columns)
        isGuessed = sides.isGuessed
        return
      }
      // Who names a source and a target means no languages by his headings.
      if index == 0, Self.hasSides(columns), below.contains(where: { !$0.isEmpty }) { return nil }
      let languages = Self.byScript(
        LanguageNames.columns(columns.map(\.text)), of: columns, in: below)
      let isSure =
        index == 0
        || !Self.hasTexts(rows[..<index])
          && !languages.allSatisfy { $0.map(LanguageNames.isAmbiguous(inCell:)) ?? true }
      if isSure, languages.count(where: { $0 != nil }) >= 2, !Self.isOneLanguage(languages, below) {
        self.init(
          rows, heading: index,
          languages: Self.withVersions(languages, of: columns, in: below), columns: columns)
        return
      }
    }
    for (index, row) in rows.prefix(Self.depth).enumerated() {
      let below = rows.dropFirst(index + 1)
      let columns = Self.columns(of: row, over: below)
      if !Self.hasTexts(rows[..<index]), let sides = Self.sides(of: columns, in: below, hints) {
        self.init(rows, heading: index, languages: sides.languages, columns: columns)
        isGuessed = sides.isGuessed
        return
      }
    }
    guard let found = Self.withoutHeading(rows, hints) else { return nil }
    self = found
  }

  /// Whether rows have texts of two languages, so that a row after them is not their heading.
  ///
  /// These are two rows or more with texts in two scripts, or one with sentences. A title may be written in two
  /// languages.
  private static func hasTexts(_ rows: ArraySlice<[String]>) -> Bool {
    var count = 0
    for row in rows {
      let texts = row.filter { ColumnScript(of: [$0]).hasLetters }
      let languages = Set(texts.compactMap { ColumnScript(of: [$0]).language?.description })
      guard languages.count > 1 else { continue }
      if texts.count(where: isSentence) > 1 { return true }
      count += 1
    }
    return count > 1
  }

  /// Whether all columns that a row names are in one language, and the texts below are in several: 汉语, `Chinese` is a
  /// term and its translation.
  private static func isOneLanguage(
    _ languages: [LanguageTag?], _ rows: ArraySlice<[String]>
  ) -> Bool {
    let tags = languages.compactMap { $0 }
    guard let first = tags.first, tags.allSatisfy({ $0.matches(first) }) else { return false }
    return languages.indices.contains { column in
      guard let tag = languages[column] else { return false }
      return !ColumnScript(of: rows.prefix(sampleSize).map { column < $0.count ? $0[column] : "" })
        .canBe(tag)
    }
  }

  private init(
    _ rows: [[String]], heading: Int, languages: [LanguageTag?], columns: [ColumnHeading]
  ) {
    headingRow = heading
    headings = rows[heading].map(\.trimmingBlank)
    hasTitles = rows[..<heading].contains { row in
      row.count { ColumnScript(of: [$0]).hasLetters } > 1
        && !row.contains { ColumnNames.isKnown($0) }
    }
    self.languages = languages
    // A heading in two languages has two rows.
    var next = heading + 1
    while next < rows.count, Self.repeats(rows[next], languages) { next += 1 }
    if next < rows.count, let names = Self.names(below: headings, languages, in: rows[next]) {
      headings = names
      next += 1
    }
    firstRow = next
    // Cells that are merged with the row above have their text there.
    for above in rows[..<heading].reversed() {
      for column in headings.indices where headings[column].isEmpty && column < above.count {
        if ColumnNames.knownField(above[column]) != nil { headings[column] = above[column] }
      }
    }
    chooseVersions(columns)
  }

  /// Whether a row names languages again, in the same columns.
  private static func repeats(_ row: [String], _ languages: [LanguageTag?]) -> Bool {
    let again = LanguageNames.columns(row)
    var count = 0
    for (column, tag) in again.enumerated() {
      guard let tag else { continue }
      guard column < languages.count, let first = languages[column], first.matches(tag) else {
        return false
      }
      count += 1
    }
    return count >= 2
  }

  /// The headings with the names that a second row of heading gives to columns without one: `Chinese`, nothing,
  /// `English` above `term`, `pinyin`, `term`; `nil` if the row is not a heading.
  private static func names(
    below headings: [String], _ languages: [LanguageTag?], in row: [String]
  ) -> [String]? {
    guard row.count <= headings.count else { return nil }
    var names = headings
    var isNamed = false
    for (column, cell) in row.enumerated() {
      let cell = cell.trimmingBlank
      if cell.isEmpty { continue }
      if languages[column] != nil {
        guard ColumnNames.isTerm(cell) || ColumnNames.side(cell) != nil else { return nil }
      } else if headings[column].isEmpty {
        names[column] = cell
        isNamed = isNamed || ColumnNames.knownField(cell) != nil
      } else {
        guard ColumnNames.knownField(cell) != nil else { return nil }
      }
    }
    return isNamed ? names : nil
  }

  /// Whether the languages of the columns are others than the user may expect, as `reversal(in:)` says.
  var hasReversal: Bool { isReversed || isHeadingUnknown || isGuessed || !pinyin.isEmpty }

  /// A finding that says in which languages a table without a heading of languages was read.
  func reversal(in file: String) -> Finding {
    let tags = languages.compactMap { $0?.description }.joined(separator: " and ")
    return Finding(
      rule: "table/order", severity: .info,
      message: isGuessed
        ? "the heading does not name both languages; by their scripts the columns are in \(tags); if they are not, name the"
          + " languages with --from and --to"
        : isHeadingUnknown
          ? "the first row is taken for a heading, and names no language that is known; by their scripts the columns"
            + " are in \(tags)"
          : "the table has no heading; by their scripts its columns are in \(tags)"
            + (pinyin.first.map { ", and column \($0 + 1) is left out as pinyin" } ?? ""),
      location: SourceLocation(file: file, line: 1, column: 1))
  }

  // MARK: Source and target

  private static func hasSides(_ row: [ColumnHeading]) -> Bool {
    let isSource = row.contains {
      ColumnNames.side($0.text) == .source || ColumnNames.isTerm($0.text)
    }
    return isSource && row.contains { ColumnNames.side($0.text) == .target || $0.isBare }
  }

  /// The languages of a heading that names a source and a target, or one of them beside a language, and whether only
  /// the scripts of the columns tell them.
  private static func sides(
    of row: [ColumnHeading], in rows: ArraySlice<[String]>, _ hints: TableHints
  ) -> (languages: [LanguageTag?], isGuessed: Bool)? {
    let named = row.map { LanguageNames.language($0.text) }
    let sides = row.map { ColumnNames.side($0.text) }
    let versions = row.map { $0.version?.rank ?? TextVersion.unnamedRank }
    func best(_ columns: [Int]) -> Int? { columns.max { (versions[$0], $1) < (versions[$1], $0) } }
    // A stage alone is that of a translation.
    let targets = row.indices.filter { sides[$0] == .target || row[$0].isBare }
    let sources = row.indices.filter { sides[$0] == .source }
    let target = best(targets)
    // Beside a translation or a language, terms are the source.
    let source = best(sources) ?? row.firstIndex { ColumnNames.isTerm($0.text) }
    var languages = [LanguageTag?](repeating: nil, count: row.count)
    if let source, let target {
      guard let pair = pair(of: source, target, in: rows, hints) else { return nil }
      for column in sources { languages[column] = pair.from }
      for column in targets { languages[column] = pair.to }
      (languages[source], languages[target]) = (pair.from, pair.to)
      let isNamed = hints.from != nil && hints.to != nil
      return (languages, !isNamed && hints.usual.map { $0 != pair } ?? false)
    }
    let known = named.indices.filter { named[$0] != nil }
    guard let first = known.first, known.allSatisfy({ named[$0] == named[first] }),
      let side = source ?? target, !known.contains(side)
    else { return nil }
    let tag = named[first]
    let said = source == nil ? hints.to : hints.from
    var hints = hints
    if source == nil { hints.from = hints.from ?? tag } else { hints.to = hints.to ?? tag }
    guard let pair = hints.pair else { return nil }
    for column in known { languages[column] = tag }
    // The script of a column says more than what is usual.
    let usual = source == nil ? pair.to : pair.from
    let written = said == nil ? language(ofColumn: side, in: rows, unlike: usual) : nil
    let isOther = written.map { tag?.matches($0) == false } ?? false
    for column in source == nil ? targets : [side] {
      languages[column] = isOther ? written : usual
    }
    return (languages, isOther)
  }

  /// The language in whose script a column is, if it cannot be in another one.
  private static func language(
    ofColumn column: Int, in rows: ArraySlice<[String]>, unlike usual: LanguageTag
  ) -> LanguageTag? {
    let script = ColumnScript(
      of: rows.prefix(sampleSize).map { column < $0.count ? $0[column] : "" })
    guard !script.canBe(usual), let language = script.language, script.isMostly(language) else {
      return nil
    }
    return language
  }

  // MARK: Without a heading

  /// - Parameter seeksHeading: whether the first row may be a heading.
  /// - Complexity: O(*characters*) of the rows that are looked at.
  private static func withoutHeading(
    _ rows: [[String]], _ hints: TableHints, seeksHeading: Bool = true
  ) -> TableLayout? {
    guard hints.pair != nil else { return nil }
    let sample = rows.prefix(sampleSize)
    let width = sample.map(\.count).max() ?? 0
    func cells(_ column: Int) -> [String] { sample.map { column < $0.count ? $0[column] : "" } }
    let all = (0..<width).filter { ColumnScript(of: cells($0)).isText }
    let pinyin = PinyinColumn.columns(among: all, cells: cells)
    let pinyinColumns = Set(pinyin)
    let texts = all.filter { column in
      // The first cell may be the heading.
      !pinyinColumns.contains(column) && !RowTrust.isOfStates(cells(column).dropFirst())
    }
    guard texts.count >= 2 else { return nil }
    guard let pair = pair(of: texts[0], texts[1], in: sample, hints) else { return nil }
    var languages = [LanguageTag?](repeating: nil, count: width)
    (languages[texts[0]], languages[texts[1]]) = (pair.from, pair.to)
    var known = [pair.from, pair.to]
    var headings = [String](repeating: "", count: width)
    let isOpen = hints.from == nil || hints.to == nil
    for column in texts.dropFirst(2) where isOpen {
      guard
        let language = ColumnScript(of: cells(column)).language(besides: known, of: sample.count)
      else { continue }
      languages[column] = language
      known.append(language)
    }
    // What else follows the terms is a remark, as in OmegaT's glossaries.
    let rest = all.filter { !pinyinColumns.contains($0) && $0 > texts[0] }
    if let note = rest.first(where: { languages[$0] == nil }) { headings[note] = "note" }
    let rival = translation(
      like: texts[1], among: texts.dropFirst(2).filter { languages[$0] == nil }, in: sample)
    var layout = TableLayout(headings: headings, languages: languages, headingRow: nil, firstRow: 0)
    layout.pinyin = pinyin
    if let rival { layout.rivals = [texts[1], rival] }
    layout.isReversed = hints.pair.map { !$0.from.matches(pair.from) } ?? false
    guard seeksHeading, let row = rows.first else { return layout }
    let first = FirstRow(row, over: sample.dropFirst(), layout: layout)
    layout.isFirstRowDoubtful = first.kind == .doubtful
    guard first.kind == .heading else { return layout }
    // The words of the heading say nothing of the scripts of the columns.
    if let below = withoutHeading(Array(rows.dropFirst()), hints, seeksHeading: false) {
      layout = below
      while layout.headings.count < width {
        layout.headings.append("")
        layout.languages.append(nil)
      }
    }
    layout.firstRow = 1
    layout.isHeadingUnknown = true
    // The columns without a language have the meaning that their headings name.
    for (column, heading) in row.enumerated() where layout.languages[column] == nil {
      layout.headings[column] = heading.trimmingBlank
    }
    return layout
  }

  /// The first column that may be a second translation beside another one, and not remarks: nearly all rows have
  /// different texts of about the same length in the same script.
  private static func translation(
    like other: Int, among columns: [Int], in rows: ArraySlice<[String]>
  ) -> Int? {
    func cells(_ column: Int) -> [String] {
      rows.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
    }
    func length(_ cells: [String]) -> Int { cells.reduce(0) { $0 + $1.utf8.count } }
    let others = cells(other)
    let usual = length(others)
    guard rows.count > 1, let language = ColumnScript(of: others).language else { return nil }
    return columns.first { column in
      let own = cells(column)
      let size = length(own)
      return own.count * 10 >= rows.count * 9 && Set(own).count * 2 > own.count
        && ColumnScript(of: own).isMostly(language) && size <= usual * 2 && usual <= size * 2
        && own.contains(where: isSentence)
    }
  }

  /// Whether each column with a language is in a script of that, but for a few cells, and not in one of the others', so
  /// that they are a text and its translations even without a heading.
  ///
  /// A single row must be sentences, as it may be a field of a form.
  func isTold(in rows: [[String]]) -> Bool {
    let columns = languages.indices.filter { languages[$0] != nil }
    guard columns.count >= 2 else { return false }
    if rows.count < 2, !rows.allSatisfy({ row in columns.allSatisfy { Self.isSentence(row[$0]) } })
    {
      return false
    }
    return columns.allSatisfy { column in
      guard let own = languages[column] else { return false }
      let script = ColumnScript(of: rows.map { column < $0.count ? $0[column] : "" })
      return script.isText && script.isMostly(own)
        && columns.allSatisfy { other in
          other == column || languages[other].map { !script.canBe($0) } ?? true
        }
    }
  }

  /// Whether a cell ends with the mark of a sentence.
  static func isSentence(_ text: String) -> Bool {
    text.trimmingBlank.unicodeScalars.last { !CharacterClass.isClosing($0.value) }
      .map { CharacterClass.isTerminal($0.value) } ?? false
  }

  init(headings: [String], languages: [LanguageTag?], headingRow: Int?, firstRow: Int) {
    self.headings = headings
    self.languages = languages
    self.headingRow = headingRow
    self.firstRow = firstRow
  }

  /// The languages of two columns: the pair that is known, in the order that their scripts say; else languages
  /// of their scripts, unless the user named others.
  private static func pair(
    of first: Int, _ second: Int, in rows: ArraySlice<[String]>, _ hints: TableHints
  ) -> LanguagePair? {
    func script(_ column: Int) -> ColumnScript {
      ColumnScript(of: rows.prefix(sampleSize).map { column < $0.count ? $0[column] : "" })
    }
    let (left, right) = (script(first), script(second))
    if let pair = hints.pair {
      if left.canBe(pair.from), right.canBe(pair.to) { return pair }
      if left.canBe(pair.to), right.canBe(pair.from) { return pair.reversed }
      if hints.from != nil, hints.to != nil { return nil }
    }
    guard let from = left.language, let to = right.language, !from.matches(to) else { return nil }
    let pair = LanguagePair(from: from, to: to)
    let said = [hints.from, hints.to].compactMap { $0 }
    return said.allSatisfy { $0.matches(from) || $0.matches(to) } ? pair : nil
  }
}
