// SPDX-License-Identifier: Apache-2.0
import Files
import Languages
import TextModel

/// Several columns with one text: a draft, a translation of a machine, the final one.
extension TableLayout {
  /// The headings of a row, where a column that has only the name of a stage above it is one of texts, and not one of
  /// marks, dates or people.
  static func columns(
    of row: [String], over rows: ArraySlice<[String]>
  ) -> [ColumnHeading] {
    let columns = ColumnHeading.row(row)
    guard columns.contains(where: { $0.isBare || $0.hasStatus }) else { return columns }
    return columns.enumerated().map { column, heading in
      guard heading.isBare || heading.hasStatus else { return heading }
      let cells = rows.prefix(sampleSize).compactMap { row in
        column < row.count && !row[column].trimmingBlank.isEmpty ? row[column].trimmingBlank : nil
      }
      if heading.hasStatus {
        // Marks and texts of another language are not terms of this one.
        let isOfLanguage =
          !cells.allSatisfy { StatusWords.flag($0) != nil }
          && LanguageNames.language(heading.text).map(ColumnScript(of: cells).canBe) ?? true
        return isOfLanguage || cells.isEmpty ? heading : ColumnHeading(plain: row[column])
      }
      let isText =
        ColumnScript(of: cells).isText && !cells.contains(where: StatusWords.isKnown)
        && (cells.count < 4 || Set(cells).count * 2 > cells.count)
      return isText || cells.isEmpty ? heading : ColumnHeading(plain: row[column])
    }
  }

  /// The languages of a heading, where the code of a country is that of another language: `CH` above Chinese is not
  /// Chamorro.
  static func byScript(
    _ languages: [LanguageTag?], of columns: [ColumnHeading], in rows: ArraySlice<[String]>
  ) -> [LanguageTag?] {
    // `MT` above yes and no is not Maltese.
    let languages = languages.enumerated().map { column, tag -> LanguageTag? in
      guard tag != nil else { return nil }
      let cells = rows.prefix(sampleSize).compactMap { row -> String? in
        column < row.count && !row[column].trimmingBlank.isEmpty ? row[column] : nil
      }
      return !cells.isEmpty && cells.allSatisfy { StatusWords.flag($0) != nil } ? nil : tag
    }
    let named = Set(languages.compactMap { $0 })
    return languages.enumerated().map { column, tag in
      guard tag != nil || columns[column].text.utf8.count == 1,
        let other = LanguageNames.ofCountry(columns[column].text),
        named.count > 1 || named.first.map({ $0 != tag }) ?? false
      else { return tag }
      let script = ColumnScript(
        of: rows.prefix(sampleSize).map { column < $0.count ? $0[column] : "" })
      return script.isMostly(other) && tag.map { !script.canBe($0) } ?? true ? other : tag
    }
  }

  /// The languages of a heading that names two or more, with those of columns that are named for a stage alone: the
  /// only one in whose script they are.
  static func withVersions(
    _ languages: [LanguageTag?], of columns: [ColumnHeading], in rows: ArraySlice<[String]>
  ) -> [LanguageTag?] {
    var made = languages
    let named = Set(languages.compactMap { $0 }.prefix(mostTexts))
    for (column, heading) in columns.enumerated() where heading.isBare && languages[column] == nil {
      let script = ColumnScript(
        of: rows.prefix(sampleSize).map { column < $0.count ? $0[column] : "" })
      let possible = named.filter { script.isMostly($0) }
      if possible.count == 1 { made[column] = possible.first }
    }
    return made
  }

  /// The most columns that are compared with one another.
  private static let mostTexts = 200

  /// Of several columns with one text leaves the one that is at the latest stage.
  mutating func chooseVersions(_ columns: [ColumnHeading]) {
    func rank(_ column: Int) -> Int { columns[column].version?.rank ?? TextVersion.unnamedRank }
    for column in languages.indices where languages[column] != nil {
      versions[column] = columns[column].version
    }
    let texts = languages.indices.filter { languages[$0] != nil }.prefix(Self.mostTexts)
    for column in texts where superseded[column] == nil {
      let same = texts.filter { other in
        other >= column && isSameText(column, other, among: columns)
      }
      guard same.count > 1, let best = same.map(rank).max() else { continue }
      let taken = same.filter { rank($0) == best }
      if taken.count > 1, rivals.isEmpty { rivals = Array(taken.prefix(2)) }
      for other in same where rank(other) < best { superseded[other] = taken[0] }
    }
    for column in superseded.keys { languages[column] = nil }
  }

  /// Whether two columns have one text: they are in one language, or their tags differ only in the region and one of
  /// them is named for a stage.
  private func isSameText(_ one: Int, _ other: Int, among columns: [ColumnHeading]) -> Bool {
    guard let first = languages[one], let second = languages[other] else { return false }
    if first == second { return true }
    return first.matches(second) && first.script == second.script
      && (first.region == nil || second.region == nil)
      && (columns[one].version != nil || columns[other].version != nil)
  }

  /// The written heading of a column, with its number.
  private func title(_ column: Int) -> String {
    headings[column].isEmpty || headingRow == nil
      ? "column \(column + 1)" : "'\(headings[column])' (column \(column + 1))"
  }

  /// Why no memory can be made of the table: two columns have one text; `nil` if nothing speaks against it.
  ///
  /// - Parameter place: the place of the heading.
  func rivalry(at place: SourceLocation) -> FileError? {
    guard rivals.count == 2, let tag = languages[rivals[0]] else { return nil }
    return FileError(
      code: "table/columns",
      message:
        "\(title(rivals[0])) and \(title(rivals[1])) are both in \(tag); write '\(tag) final' above the one that"
        + " counts and '\(tag) draft' or 'note' above the other, or delete one of them",
      location: place)
  }

  /// Findings about columns that are left out, and about those whose texts nobody has approved.
  ///
  /// - Parameter place: the place of the heading.
  func versionFindings(at place: SourceLocation) -> [Finding] {
    func finding(_ severity: Severity, _ message: String) -> Finding {
      Finding(rule: "table/version", severity: severity, message: message, location: place)
    }
    let titles =
      hasTitles
      ? [
        Finding(
          rule: "table/heading", severity: .info,
          message:
            "a row above the heading has texts in several columns; it is left out as a title",
          location: place)
      ] : []
    let left = superseded.sorted { $0.key < $1.key }.map { column, taken in
      finding(.info, "\(title(taken)) is read, and \(title(column)) is left out")
    }
    return titles + left
      + untrusted.map { column in
        finding(.warning, "\(title(column)) \(doubt(of: column))")
      }
  }

  /// The words about a column whose texts nobody has approved.
  private func doubt(of column: Int) -> String {
    switch versions[column] {
    case .machine: "has translations of a machine, which wait for a review"
    case .status(let status): "has what is \(status.rawValue) in its language"
    case .unknown:
      "is taken for texts in \(languages[column]?.description ?? ""), which wait for a review, because not all of its"
        + " heading is known; write the language alone above approved texts"
    case .draft, .numbered, .final, nil: "has drafts of translations, which wait for a review"
    }
  }

  /// The status that the heading of a column gives its terms; `nil` for one that says nothing, or that they are
  /// approved.
  func status(ofColumn column: Int) -> TermStatus? {
    switch versions[column] {
    case .machine, .draft, .unknown: .proposed
    case .status(let status): status == .preferred ? nil : status
    case .numbered, .final, nil: nil
    }
  }

  /// The columns in a language whose texts are drafts or of a machine.
  var untrusted: [Int] {
    languages.indices.filter { languages[$0] != nil && versions[$0]?.isUntrusted == true }
  }
}
