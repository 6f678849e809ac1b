// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Several tables as one: the sheets of a workbook.
extension TableLayout {
  /// The columns of a table that grows by those of others, by their contents.
  ///
  /// One index is used for all tables that are joined, so that its columns are looked at once.
  struct ColumnIndex {
    /// The contents by which columns are the same.
    private enum Kind: Hashable {
      case field(String)
      /// Texts in a language, in any script.
      case language(String, status: TermStatus?)
      /// Texts in a script of a language; `nil` where its tag leaves that open.
      case written(String, status: TermStatus?, script: String?)
    }

    /// The columns of each kind, from the first to the last.
    private var columns: [Kind: [Int]] = [:]
    /// The number of columns.
    private var count = 0
    /// The columns that a column of the table that is being joined has taken, and how many of each kind are.
    private var taken: Set<Int> = []
    private var passed: [Kind: Int] = [:]

    /// Adds the columns of a table that came after the index was made, and frees all.
    ///
    /// - Complexity: O(*new columns* + *columns taken*).
    fileprivate mutating func update(_ layout: TableLayout) {
      taken.removeAll(keepingCapacity: true)
      passed.removeAll(keepingCapacity: true)
      for column in count..<layout.headings.count {
        guard let tag = layout.languages[column] else {
          columns[.field(ColumnNames.field(layout.headings[column])), default: []].append(column)
          continue
        }
        let status = layout.status(ofColumn: column)
        let script = WrittenScript.declared(by: tag)
        columns[.language(tag.language, status: status), default: []].append(column)
        columns[
          .written(tag.language, status: status, script: script), default: []
        ].append(column)
      }
      count = layout.headings.count
    }

    /// Takes the first free column with the same contents as a column of another table; `nil` without one.
    ///
    /// - Complexity: O(1) on average over all columns.
    fileprivate mutating func take(like column: Int, of layout: TableLayout) -> Int? {
      var found: Int?
      if let tag = layout.languages[column] {
        let status = layout.status(ofColumn: column)
        if let script = WrittenScript.declared(by: tag) {
          let own = first(.written(tag.language, status: status, script: script))
          let open = first(.written(tag.language, status: status, script: nil))
          found = [own, open].compactMap { $0 }.min()
        } else {
          found = first(.language(tag.language, status: status))
        }
      } else {
        found = first(.field(ColumnNames.field(layout.headings[column])))
      }
      if let found { taken.insert(found) }
      return found
    }

    private mutating func first(_ kind: Kind) -> Int? {
      guard let columns = columns[kind] else { return nil }
      while let column = columns.dropFirst(passed[kind] ?? 0).first {
        if !taken.contains(column) { return column }
        passed[kind, default: 0] += 1
      }
      return nil
    }
  }

  /// The columns of this table for those of another one, each that of the same language or name; columns that this one
  /// does not have are added to it.
  ///
  /// - Parameter index: the index of this table; an empty one before the first call.
  /// - Complexity: O(*columns*) of the other table, and of this one at the first call.
  mutating func join(_ other: TableLayout, by index: inout ColumnIndex) -> [Int] {
    index.update(self)
    let columns = other.headings.indices.map { column -> Int in
      if let like = index.take(like: column, of: other) { return like }
      versions[headings.count] = other.versions[column]
      headings.append(other.headings[column])
      languages.append(other.languages[column])
      return headings.count - 1
    }
    if rivals.isEmpty { rivals = other.rivals.map { columns[$0] } }
    return columns
  }

  /// A row with each field in another column, and as many fields as it needs.
  ///
  /// - Parameter columns: the new column of each field; those without one are left out.
  static func row(_ row: [String], in columns: [Int]) -> [String] {
    var made: [String] = []
    for (column, field) in zip(columns, row) where !field.isEmpty {
      while made.count <= column { made.append("") }
      made[column] = field
    }
    return made
  }
}
