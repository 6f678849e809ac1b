// SPDX-License-Identifier: Apache-2.0
import Documents
import Files
import ICUText
import Interchange
import Languages
import TextModel

/// The bilingual tables of a Word document: those that Trados and memoQ write for reviewers (`Segment ID`, `Segment
/// status`, `Source segment`, `Target segment`), and others with a column for each language.
struct WordTables {
  /// The first table with a heading of two languages, with the rows of all tables that have the same heading.
  let table: BilingualTable

  /// The place of each row of the table in the document: the number of its table, and of the row there.
  private let places: [(table: Int, row: Int)]

  private typealias Cell = (text: String, offset: Int)
  private typealias Place = (table: Int, row: Int)

  /// The most columns that are read.
  private static let columnLimit = 64

  /// Whether the table has states of segments, so that the document is a table for reviewers and not a text with a
  /// table in it.
  var isReview: Bool { statusColumn != nil }

  /// The table for reviewers of a document; `nil` for any other document.
  ///
  /// - Throws: `FileError` with `document/docx`.
  static func forReview(
    _ document: [UInt8], name: String, hints: TableHints
  ) throws -> WordTables? {
    let document = try TextDocument.docx(document, path: name)
    let tables = WordTables(of: document, name: name, hints: hints, separator: "\n")
    return tables?.isReview == true ? tables : nil
  }

  /// Finds the tables.
  ///
  /// - Parameters:
  ///   - separator: what is between the paragraphs of one cell; `nil` for what the text of the document has
  ///     there, so that places in a cell are places in the text.
  ///   - needsHeading: whether only tables with a heading of two languages are read; otherwise those whose columns are
  ///     in different scripts are read too, if none has such a heading.
  /// - Returns: `nil` if there is no such table.
  /// - Complexity: O(*bytes*) of the text.
  init?(
    of document: TextDocument, name: String, hints: TableHints, separator: String? = nil,
    needsHeading: Bool = true
  ) {
    let tables = Self.rows(of: document, separator)
    func read(_ rows: [[Cell]], _ needsHeading: Bool) -> BilingualTable? {
      BilingualTable(
        rows: rows, in: document.text, name: name, hints: hints, needsHeading: needsHeading)
    }
    var found: BilingualTable?
    var all: [[Cell]] = []
    var places: [Place] = []
    for (rows, numbers) in tables {
      if let found {
        let heading = rows.firstIndex { $0.map { $0.text.trimmingSpace } == found.headings }
        if let heading {
          all += rows[(heading + 1)...]
          places += numbers[(heading + 1)...]
        }
      } else {
        found = read(rows, true)
        (all, places) = (rows, numbers)
      }
    }
    if found == nil, !needsHeading {
      // Tables with the same languages go on one another.
      (all, places) = ([], [])
      let parted = separator.map { mark in tables.map { Self.byParagraph($0, mark) } } ?? tables
      for (rows, numbers) in parted {
        guard let table = read(rows, false), found == nil || found?.languages == table.languages
        else { continue }
        found = found ?? table
        all += rows
        places += numbers
      }
    }
    guard let found, let table = read(all, found.hasHeading) else { return nil }
    self.table = table
    // What is before the first row is the heading.
    self.places = places.suffix(table.rows.count)
  }

  /// The cell of the document that has a field of the table.
  ///
  /// - Parameter row: the number of the row, from 1.
  func cell(row: Int, column: Int) -> TableCell? {
    guard places.indices.contains(row - 1) else { return nil }
    let place = places[row - 1]
    return TableCell(table: place.table, row: place.row, column: column)
  }

  /// How many letters the rows of the table have.
  var letters: Int {
    table.rows.reduce(0) { $0 + $1.fields.reduce(0) { $0 + Self.letters($1.text) } }
  }

  /// The number of blocks with letters outside the rows of the table and its heading, and of their letters.
  func rest(of document: TextDocument) -> (blocks: Int, letters: Int) {
    let tables = Set(places.map(\.table))
    var rest = (blocks: 0, letters: 0)
    for block in document.blocks {
      if case .cell(let cell) = block.kind, tables.contains(cell.table) { continue }
      let letters = Self.letters(document.text(of: block))
      if letters > 0 { rest = (rest.blocks + 1, rest.letters + letters) }
    }
    return rest
  }

  private static func letters(_ text: String) -> Int {
    text.unicodeScalars.count { CharacterClass.isLetter($0.value) }
  }

  /// The column whose heading names the state of each row.
  var statusColumn: Int? {
    table.headings.firstIndex { ColumnNames.field($0) == BilingualTable.statusHeading }
  }

  /// The rows of a table with a row for each paragraph, where the cells of a row have the same number of several.
  ///
  /// A whole text may be in one row. A short cell, such as a number or a state, is that of all its paragraphs.
  private static func byParagraph(
    _ table: (rows: [[Cell]], places: [Place]), _ separator: String
  ) -> (rows: [[Cell]], places: [Place]) {
    var made: (rows: [[Cell]], places: [Place]) = ([], [])
    for (row, place) in zip(table.rows, table.places) {
      let cells = row.map { cell in
        cell.text.split(separator: separator).map { String($0) }.filter {
          !$0.trimmingSpace.isEmpty
        }
      }
      let several = cells.filter { $0.count > 1 }
      let count = several.first?.count ?? 1
      let isShort = cells.allSatisfy {
        $0.count > 1 || ($0.first ?? "").unicodeScalars.count < shortCell
      }
      guard several.count > 1, several.allSatisfy({ $0.count == count }), isShort else {
        made.rows.append(row)
        made.places.append(place)
        continue
      }
      for number in 0..<count {
        made.rows.append(
          zip(row, cells).map { cell, texts in
            (texts.count > 1 ? texts[number] : cell.text, cell.offset)
          })
        made.places.append(place)
      }
    }
    return made
  }

  /// The characters of a cell that says something of the others: a number, a state.
  private static let shortCell = 24

  /// The rows of each table that have text, all rows of a table as wide as its widest.
  ///
  /// - Complexity: O(*bytes*) of the text.
  private static func rows(
    of document: TextDocument, _ separator: String?
  ) -> [(rows: [[Cell]], places: [Place])] {
    var tables: [[[Cell]]] = []
    var places: [[Place]] = []
    var numbers: [Int: Int] = [:]
    var rows: [Int: Int] = [:]
    var last: TableCell?
    for block in document.blocks {
      guard case .cell(let cell) = block.kind, cell.column < columnLimit else { continue }
      let start = block.range.lowerBound
      let number = numbers[cell.table] ?? tables.count
      if number == tables.count {
        numbers[cell.table] = number
        tables.append([])
        places.append([])
      }
      if rows[number] != cell.row {
        rows[number] = cell.row
        tables[number].append([])
        places[number].append((cell.table, cell.row))
      }
      let row = tables[number].count - 1
      while tables[number][row].count <= cell.column { tables[number][row].append(("", start)) }
      if tables[number][row][cell.column].text.isEmpty {
        tables[number][row][cell.column] = (document.text(of: block), start)
      } else if let separator {
        tables[number][row][cell.column].text += separator + document.text(of: block)
      } else if last == cell {
        // Only what is not yet in the cell is read, since a cell may have any number of paragraphs.
        let end =
          tables[number][row][cell.column].offset
          + tables[number][row][cell.column].text.utf8.count
        tables[number][row][cell.column].text += document.prose(in: end..<block.range.upperBound)
      }
      last = cell
    }
    return zip(tables, places).map { rows, places in
      let width = rows.map { $0.count }.max() ?? 0
      let wide = rows.map { row in
        row + [Cell](repeating: ("", row.last?.offset ?? 0), count: width - row.count)
      }
      return (wide, places)
    }
  }
}
