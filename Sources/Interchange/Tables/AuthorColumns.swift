// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The columns of a table with the people and the dates of its translations.
struct AuthorColumns: Hashable, Sendable {
  private(set) var creator: Int?
  private(set) var changer: Int?
  private(set) var created: Int?
  private(set) var changed: Int?
  /// Further columns of the same meanings, which are remarks.
  private(set) var others: [Int] = []
  /// The headings of all columns.
  private let headings: [String]

  /// No columns.
  init() { headings = [] }

  /// Finds the columns by their headings.
  ///
  /// Of several columns with one meaning the first counts, but a translator is named before another author, and the
  /// day of a creation before a day.
  init(_ layout: TableLayout) {
    headings = layout.headings.map(\.trimmingBlank)
    guard layout.headingRow != nil || layout.isHeadingUnknown, !layout.isWordfast else { return }
    var columns: [AuthorNames.Role: Int] = [:]
    for (column, heading) in layout.headings.enumerated()
    where layout.languages[column] == nil && layout.superseded[column] == nil {
      guard !ColumnNames.isKnown(heading), let role = AuthorNames.role(heading) else { continue }
      if columns[role] == nil { columns[role] = column } else { others.append(column) }
    }
    creator = columns[.translator] ?? columns[.author]
    created = columns[.created] ?? columns[.date]
    (changer, changed) = (columns[.changer], columns[.changed])
    if columns[.translator] != nil, let author = columns[.author] { others.append(author) }
    if columns[.created] != nil, let date = columns[.date] { others.append(date) }
    others.sort()
  }

  /// Whether there are none.
  var isEmpty: Bool {
    creator == nil && changer == nil && created == nil && changed == nil && others.isEmpty
  }

  /// The people and dates of a row.
  struct Reading {
    var authorship = Authorship()
    /// Remarks: cells that are not certain, each with its heading.
    var notes: [String] = []
    /// The columns whose dates may mean several days, or none.
    var doubts: [(title: String, value: String)] = []
  }

  /// Reads the cells of a row.
  func read(_ cells: [String]) -> Reading {
    var reading = Reading()
    func cell(_ column: Int) -> String? {
      guard column < cells.count else { return nil }
      let text = cells[column].trimmingBlank
      return text.isEmpty ? nil : text
    }
    func note(_ column: Int, _ text: String) {
      reading.notes.append("\(headings[column]): \(text)")
    }
    func name(_ column: Int?) -> String? {
      guard let column, let text = cell(column) else { return nil }
      guard text.utf8.count <= 200, !text.contains(where: \.isNewline) else {
        note(column, text)
        return nil
      }
      return text
    }
    func moment(_ column: Int?) -> String? {
      guard let column, let text = cell(column) else { return nil }
      if let moment = WrittenMoment.certain(text) { return moment }
      note(column, text)
      reading.doubts.append(("'\(headings[column])' (column \(column + 1))", text))
      return nil
    }
    reading.authorship.creator = name(creator)
    reading.authorship.changer = name(changer)
    reading.authorship.created = moment(created)
    reading.authorship.changed = moment(changed)
    for column in others { cell(column).map { note(column, $0) } }
    return reading
  }
}
