// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// Cuts a paper into stretches of one language: lines of plain text, blocks of a format with markup, cells of
/// tables, halves of lines, and sentences that follow their translation on one line.
struct LineCutter {
  /// The stretches in the order in which they are read.
  ///
  /// The two sides of a page with columns come after each other; blank stretches separate paragraphs.
  private(set) var lines: [PaperLine] = []

  /// The text of the lines, which must exist as long as they are used.
  let text: PaperLineText
  private let mapped: MappedText
  private let languages: LanguageCatalog
  private let divisions: Set<String>
  private var rows = 0
  /// Where the lines end that have cells by a separator and are not a table in two languages.
  private var plainUntil: [RowCells.Separator: Int] = [:]

  /// Cuts plain text, or the blocks of a text with markup.
  ///
  /// - Complexity: O(*n*).
  init(_ mapped: MappedText, blocks: [TextBlock], hasMarkup: Bool, languages: LanguageCatalog) {
    self.mapped = mapped
    self.languages = languages
    text = PaperLineText(mapped, blocks: blocks, languages: languages)
    divisions = DivisionWords.words(of: languages)
    if hasMarkup { cutBlocks(blocks) } else { cutLines(blocks) }
    LineLanguages(mapped, languages).resolve(&lines)
  }

  // MARK: Plain text

  private mutating func cutLines(_ blocks: [TextBlock]) {
    let found = TextLine.lines(of: mapped)
    let page = PageFurniture(found, in: mapped, languages: languages)
    let furniture = page.find()
    var isBelowFrame = false
    let owners = Self.owners(of: found, in: blocks, of: mapped)
    let lastNumber = PageFurniture.lastPageNumber(found, in: mapped)
    var number = 0
    while number < found.count {
      let line = found[number]
      var origin = PaperLine.Origin()
      origin.block = owners[number]
      let kind = origin.block.map { text.blocks[$0].kind }
      if furniture.contains(number) || number == lastNumber || kind == .furniture {
        origin.isDropped = true
        append(line, origin)
        // A line of tools of a web page is between paragraphs.
        isBelowFrame = isBelowFrame || page.isOfWebPage(number)
        number += 1
      } else if let end = cutTable(found, from: number) {
        number = end
      } else if let end = cutColumns(found, from: number) ?? cutSignatures(found, from: number) {
        number = end
      } else {
        let isAlone =
          (number == 0 || found[number - 1].isBlank)
          && (number + 1 == found.count || found[number + 1].isBlank
            || LineShape(found[number + 1], in: mapped).startsItem)
        origin.isHard = isBelowFrame && !line.isBlank
        if !line.isBlank { isBelowFrame = false }
        cut(line, origin, isAlone: isAlone, isPlain: true)
        number += 1
      }
    }
  }

  /// A run of lines with the same number of cells, if one of them has several languages.
  private mutating func cutTable(_ found: [TextLine], from first: Int) -> Int? {
    for separator in [RowCells.Separator.tab, .bar] where first >= plainUntil[separator] ?? 0 {
      guard let head = RowCells(separator, of: found[first].content, in: mapped.scalars) else {
        continue
      }
      var table: [(line: Int, row: RowCells)] = [(first, head)]
      var number = first + 1
      while number < found.count {
        if found[number].isBlank {
          number += 1
          continue
        }
        guard let row = RowCells(separator, of: found[number].content, in: mapped.scalars),
          row.cells.count == head.cells.count || separator == .tab
        else { break }
        table.append((number, row))
        number += 1
      }
      let columns = TableColumns(
        table.map { _, row in
          row.cells.indices.map { cell(row.cells[$0], column: $0, balance: row.balances[$0]) }
        }, languages: languages)
      guard columns.isBilingual, table.contains(where: { $0.row.isBilingual }) else {
        plainUntil[separator] = number
        continue
      }
      for (place, (line, row)) in table.enumerated() {
        addRow(
          row.cells.enumerated().map { column, cell in
            let isHead = place == 0 && columns.hasHeadings
            let kind: CellKind =
              isHead
              ? .other
              : columns.doubles.contains(column)
                ? .double : columns.texts[column] != nil ? .text : .other
            return (
              TextLine(cell, of: found[line], in: mapped), kind,
              language: columns.texts[column] ?? nil, group: columns.groups[column] ?? 0
            )
          })
      }
      appendBlank(at: found[number - 1].content.upperBound)
      return number
    }
    return nil
  }

  /// The kind of a cell in a table with a text and its translations.
  private enum CellKind {
    /// A text that another cell of the row translates.
    case text
    /// A text with its own translation.
    case double
    /// A number, a state or the like.
    case other
  }

  private func cell(_ range: Range<Int>, column: Int, balance: ScriptBalance) -> TableColumns.Cell {
    let scalars = mapped.scalars[range]
    let isDouble =
      balance.isMixed
      && (RowCells.halves(of: range, in: mapped.scalars, isPlain: false) != nil
        || LanguageRuns(scalars, divisions: divisions).runs(isAlone: true).count > 1)
    return TableColumns.Cell(
      column: column, text: mapped.string(range), balance: balance, isDouble: isDouble)
  }

  /// Adds the cells of a row: those with text and, left out, the others.
  private mutating func addRow(
    _ cells: [(line: TextLine, kind: CellKind, language: LanguageTag?, group: Int)]
  ) {
    let before = rows + 1
    rows += 1 + (cells.map(\.group).max() ?? 0)
    for (line, kind, language, group) in cells where !line.isBlank {
      var origin = PaperLine.Origin(row: kind == .double ? nil : before + group, isHard: true)
      origin.isDropped = kind == .other
      origin.block = language.map {
        text.add(TextBlock(kind: .paragraph, range: mapped.source(line.content), language: $0))
      }
      appendBlank(at: line.content.lowerBound)
      cut(line, origin, isAlone: true, isPlain: false)
    }
  }

  /// Lines with one language at the left and another at the right, a paragraph of each: a new pair begins
  /// after a line on which both sides end a sentence.
  private mutating func cutColumns(_ found: [TextLine], from first: Int) -> Int? {
    guard let head = columns(found[first]) else { return nil }
    var sides: [[TextLine]] = head.cells.map { [TextLine($0, of: found[first], in: mapped)] }
    let scripts = head.balances.map(\.script)
    let right = column(of: head.cells[1], in: found[first])
    var number = first + 1
    while number < found.count, !found[number].isBlank {
      let isFinished = sides.allSatisfy {
        $0.last.map { LineShape($0, in: mapped).isFinished } ?? true
      }
      if let row = columns(found[number]), row.balances.map(\.script) == scripts {
        if isFinished { break }
        for (side, cell) in row.cells.enumerated() {
          sides[side].append(TextLine(cell, of: found[number], in: mapped))
        }
      } else {
        // One side is longer than the other.
        let line = found[number]
        let script = ScriptBalance(mapped.scalars[line.content]).script
        guard let side = scripts.firstIndex(of: script),
          side == 0 ? line.indent * 2 < right : line.indent * 10 > right * 8,
          !isFinished || side > 0
        else { break }
        sides[side].append(line)
      }
      number += 1
    }
    rows += 1
    for side in sides {
      appendBlank(at: side[0].content.lowerBound)
      for (place, line) in side.enumerated() {
        cut(line, PaperLine.Origin(row: rows, isHard: place == 0), isAlone: false, isPlain: false)
      }
    }
    appendBlank(at: found[number - 1].content.upperBound)
    return number
  }

  /// A paragraph of short lines with the same number of cells in one script and no end mark, as those who sign a text
  /// side by side: each cell is a paragraph.
  private mutating func cutSignatures(_ found: [TextLine], from first: Int) -> Int? {
    guard first == 0 || found[first - 1].isBlank,
      let head = RowCells(.gap, of: found[first].content, in: mapped.scalars),
      head.cells.count <= Self.mostSignatures
    else { return nil }
    var rows = [head]
    var end = first + 1
    while end < found.count, !found[end].isBlank {
      guard rows.count < Self.mostSignatureLines,
        let row = RowCells(.gap, of: found[end].content, in: mapped.scalars),
        row.cells.count == head.cells.count
      else { return nil }
      rows.append(row)
      end += 1
    }
    let balances = rows.flatMap(\.balances)
    guard rows.count > 1, Set(balances.map(\.script)).count == 1, balances[0].script != nil,
      rows.allSatisfy({ row in
        row.cells.allSatisfy {
          $0.count <= Self.widestSignature && !LineShape(mapped.scalars[$0]).isFinished
        }
      })
    else { return nil }
    for (line, row) in zip(found[first...], rows) {
      for cell in row.cells {
        let cell = TextLine(cell, of: line, in: mapped)
        appendBlank(at: cell.content.lowerBound)
        cut(cell, PaperLine.Origin(isHard: true), isAlone: true, isPlain: false)
      }
    }
    appendBlank(at: found[end - 1].content.upperBound)
    return end
  }

  /// The most persons who sign side by side, the most lines of them, and the most characters of a cell.
  private static let (mostSignatures, mostSignatureLines, widestSignature) = (4, 6, 60)

  private func columns(_ line: TextLine) -> RowCells? {
    guard let row = RowCells.halves(of: line.content, in: mapped.scalars, isPlain: true),
      row.separator == .gap, row.cells.count == 2
    else { return nil }
    return row
  }

  /// The number of columns from the start of a line to a cell.
  private func column(of cell: Range<Int>, in line: TextLine) -> Int {
    line.indent
      + mapped.scalars[line.content.lowerBound..<cell.lowerBound].reduce(0) {
        $0 + (CharacterClass.isWide($1) || $1 == 0x3000 ? 2 : 1)
      }
  }

  // MARK: Markup

  private mutating func cutBlocks(_ blocks: [TextBlock]) {
    let tables = tables(in: blocks)
    var index = 0
    var row: (cell: TableCell, number: Int)?
    var end = 0
    var startsPage = false
    lines.reserveCapacity(2 * blocks.count)
    for (number, block) in blocks.enumerated() {
      let range = scalars(of: block.range, from: &index)
      if end < range.lowerBound, mapped.scalars[end..<range.lowerBound].contains(0x0C) {
        startsPage = true
      }
      end = max(end, range.upperBound)
      var found = blockLines(range)
      guard let line = found.first else { continue }
      if block.kind != .furniture {
        found[0].startsPage = startsPage
        startsPage = false
      }
      var origin = PaperLine.Origin(isHard: true, block: number)
      origin.isDropped = block.kind == .furniture
      appendBlank(at: line.content.lowerBound)
      if case .cell(let cell) = block.kind, let columns = tables[cell.table] {
        if row?.cell.table != cell.table || row?.cell.row != cell.row {
          row = (cell, rows + 1)
          rows += 1 + (columns.columns.groups.values.max() ?? 0)
        }
        if columns.isBilingual {
          let isHead = columns.hasHeadings && cell.row == columns.firstRow
          let isDouble = columns.columns.doubles.contains(cell.column)
          let group = columns.columns.groups[cell.column] ?? 0
          origin.row = isDouble ? nil : row.map { $0.number + group }
          origin.isDropped = columns.columns.texts[cell.column] == nil && !isDouble || isHead
          if block.language == nil, let language = columns.columns.texts[cell.column] ?? nil {
            var own = block
            own.language = language
            origin.block = text.add(own)
          }
        }
        cut(found, origin)
      } else if found.count == 1, let cells = RowCells(.tab, of: line.content, in: mapped.scalars),
        cells.isBilingual
      {
        addRow(cells.cells.map { (TextLine($0, of: line, in: mapped), .text, nil, 0) })
      } else {
        cut(found, origin)
      }
    }
  }

  /// Cuts the lines of a block.
  private mutating func cut(_ found: [TextLine], _ origin: PaperLine.Origin) {
    for (place, line) in found.enumerated() {
      var own = origin
      own.isHard = place == 0
      cut(line, own, isAlone: found.count == 1, isPlain: false)
    }
  }

  /// The lines of a block that have something on them.
  private func blockLines(_ range: Range<Int>) -> [TextLine] {
    var found: [TextLine] = []
    var start = range.lowerBound
    for at in range.lowerBound...range.upperBound
    where at == range.upperBound || CharacterClass.isLineEnd(mapped.scalars[at]) {
      if let line = TextLine.line(start..<at, in: mapped), !line.isBlank { found.append(line) }
      start = at + 1
    }
    return found
  }

  /// A table of the blocks.
  private struct Table {
    var columns: TableColumns
    var firstRow: Int
    var isBilingual: Bool { columns.isBilingual }
    var hasHeadings: Bool { columns.hasHeadings }
  }

  private func tables(in blocks: [TextBlock]) -> [Int: Table] {
    var rows: [Int: [Int: [TableColumns.Cell]]] = [:]
    var index = 0
    for block in blocks {
      guard case .cell(let cell) = block.kind else { continue }
      let range = scalars(of: block.range, from: &index)
      rows[cell.table, default: [:]][cell.row, default: []].append(
        self.cell(range, column: cell.column, balance: ScriptBalance(mapped.scalars[range])))
    }
    return rows.mapValues { rows in
      let sorted = rows.sorted { $0.key < $1.key }
      return Table(
        columns: TableColumns(sorted.map(\.value), languages: languages),
        firstRow: sorted.first?.key ?? 0)
    }
  }

  /// The scalars of a range of bytes; `index` moves on with the blocks.
  private func scalars(of bytes: Range<Int>, from index: inout Int) -> Range<Int> {
    let start = mapped.firstIndex(from: index, startingAt: bytes.lowerBound)
    index = mapped.firstIndex(from: start, startingAt: bytes.upperBound)
    return start..<index
  }

  // MARK: Stretches

  /// Adds a line, cut at its markers, its halves and where the language changes.
  private mutating func cut(
    _ line: TextLine, _ origin: PaperLine.Origin, isAlone: Bool, isPlain: Bool
  ) {
    guard !line.isBlank, !origin.isDropped else { return append(line, origin) }
    if origin.row == nil,
      let cells = RowCells.halves(of: line.content, in: mapped.scalars, isPlain: isPlain)?.cells
        ?? bars(line)?.cells
        ?? NameRuns.runs(of: line.content, in: mapped.scalars, languages: languages)
    {
      rows += 1
      for cell in cells where !cell.isEmpty {
        var half = origin
        half.row = rows
        half.isHard = true
        cut(TextLine(cell, of: line, in: mapped), half, isAlone: isAlone, isPlain: false)
      }
      return
    }
    var stretches: [(range: Range<Int>, isMarker: Bool)] = []
    var start = line.content.lowerBound
    for cut in MarkerCuts.cuts(in: mapped.scalars[line.content], languages: languages) {
      stretches.append((start..<cut, start > line.content.lowerBound))
      start = cut
    }
    stretches.append((start..<line.content.upperBound, start > line.content.lowerBound))
    for (range, isMarker) in stretches {
      if stretches.count == 1, let before = lines.last,
        let inner = LanguageRuns.translation(inBrackets: mapped.scalars[range], after: before)
      {
        append(TextLine(inner, of: line, in: mapped), origin)
        continue
      }
      let label = label(range)
      let body = (label?.upperBound ?? range.lowerBound)..<range.upperBound
      let runs =
        (label.map { [$0] } ?? [])
        + LanguageRuns(mapped.scalars[body], divisions: divisions)
        .runs(isAlone: isAlone && stretches.count == 1)
      for (place, run) in runs.enumerated() {
        var part = origin
        part.isHard =
          place == 0 && (isMarker || origin.isHard && range.lowerBound == line.content.lowerBound)
        append(
          range == line.content && runs.count == 1
            ? line : TextLine(run, of: line, in: mapped), part)
      }
    }
  }

  /// The halves of one line with bars.
  private func bars(_ line: TextLine) -> RowCells? {
    guard let row = RowCells(.bar, of: line.content, in: mapped.scalars), row.isBilingual,
      row.cells.count < 4, row.balances.allSatisfy({ !$0.isMixed || $0.script != nil })
    else { return nil }
    return row
  }

  /// The label of an article at the start of a line of another language, after a line with the same label in
  /// that language: 第一条, then `Article 1各国应…`.
  private func label(_ range: Range<Int>) -> Range<Int>? {
    let line = mapped.scalars[range]
    guard let first = line.first, let script = LetterScript(of: first),
      let label = LineShape(line).divisionLabel(divisions),
      let next = line[label.upperBound...].first(where: { CharacterClass.isLetter($0) }),
      LetterScript(of: next) != script,
      let before = lines.last(where: { !$0.isBlank }), let own = before.balance.script,
      own != script,
      before.shape.divisionLabel(divisions) == before.line.content
    else { return nil }
    return label
  }

  private mutating func append(_ line: TextLine, _ origin: PaperLine.Origin) {
    lines.append(PaperLine(line, origin: origin, of: text))
  }

  private mutating func appendBlank(at place: Int) {
    guard let line = TextLine.line(place..<place, in: mapped) else { return }
    append(line, PaperLine.Origin())
  }
}
