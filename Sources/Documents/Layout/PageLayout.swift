// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Puts the lines of the pages of a document in reading order, as blocks.
struct PageLayout {
  /// For each page its blocks, in reading order.
  private(set) var pages: [[LaidOutBlock]] = []

  private let sizes: TypeSizes
  /// The rows of the last column, notes left out, if the next column or page may go on with them.
  private var open: [PrintedLine]?
  /// The number of the last table, its last row, and its columns.
  private var table = -1
  private var tableRow = 0
  private var tableColumns = 0
  /// The left edges of columns on the page that are known by their scripts.
  private var edges: [ScriptEdges.Edge] = []
  /// The columns in which the page before ends.
  private var carried: CarriedColumns?
  /// The number of blocks between the last cell and here.
  private var blocksSinceTable = 1

  /// Lays out pages.
  ///
  /// - Complexity: O(*lines* log *lines*).
  init(_ pages: [PrintedPage]) {
    let margins = MarginNumbers(DropCaps.joined(pages))
    sizes = TypeSizes(margins.pages)
    let furniture = PageEdges.furniture(of: margins.pages)
    for (number, page) in margins.pages.enumerated() {
      add(page, furniture: furniture[number])
      let rows = margins.numbers[number].compactMap { PrintedLine([$0]) }
      if !rows.isEmpty { self.pages[number].append(LaidOutBlock(.furniture, rows)) }
    }
  }

  /// Whether so much of the pages is text that runs from top to bottom that their layout is not understood.
  static func isUnreadable(_ pages: [PrintedPage]) -> Bool {
    var (all, upright) = (0, 0)
    for page in pages {
      for line in page.lines {
        all += line.count
        if line.isUpright { upright += line.count }
      }
    }
    return all == 0 || upright * 5 > all
  }

  private mutating func add(_ page: PrintedPage, furniture: Set<Int>) {
    pages.append([])
    var (head, foot, body): ([PrintedLine], [PrintedLine], [PrintedLine]) = ([], [], [])
    for (number, line) in page.lines.enumerated() {
      if line.isUpright {
        foot.append(line)
      } else if furniture.contains(number) {
        if line.box.centerY < page.height / 2 { head.append(line) } else { foot.append(line) }
      } else {
        body += line.fragments
      }
    }
    if let open,
      let single = SingleHead(of: body, height: page.height, after: open, sizes: sizes)
    {
      head += single.head
      body = single.rest
    }
    body = DivisionNumbers.joined(body)
    append(furniture: head)
    let found = ScriptEdges(body, known: edges.map(\.start))
    edges = found.edges
    let regions = PageRegions.regions(of: found.cut(body), edges: edges)
    for (number, region) in (carried?.applied(to: regions) ?? regions).enumerated() {
      add(region, on: page, isFirst: number == 0)
    }
    carried = page.lines.isEmpty ? nil : CarriedColumns(regions)
    append(furniture: foot)
  }

  private mutating func append(furniture lines: [PrintedLine]) {
    let sorted = lines.sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
    let rows = RowFinder.rows(of: sorted)
    pages[pages.count - 1] += rows.map { LaidOutBlock(.furniture, [$0]) }
  }

  private mutating func add(
    _ region: PageRegions.Region, on page: PrintedPage, isFirst: Bool, depth: Int = 2
  ) {
    switch region {
    case .flow(let lines):
      add(RowFinder.rows(of: lines), on: page, mayRunOn: isFirst)
    case .columns(let columns):
      let goesOn = isFirst && blocksSinceTable == 0 && tableColumns == columns.count
      if let level = LevelRows(columns, sizes: sizes, isTable: goesOn) {
        add(level, isFirst: isFirst)
        return
      }
      for (number, column) in Self.withLabels(columns).enumerated() {
        let regions = depth > 0 ? PageRegions.regions(of: column, edges: edges) : [.flow(column)]
        for (place, region) in regions.enumerated() {
          add(region, on: page, isFirst: place == 0 && (isFirst || number > 0), depth: depth - 1)
        }
      }
    }
  }

  /// Columns, those of labels only joined with the column to their right.
  private static func withLabels(_ columns: [[PrintedLine]]) -> [[PrintedLine]] {
    var joined: [[PrintedLine]] = []
    var labels: [PrintedLine] = []
    for (number, column) in columns.enumerated() {
      if number + 1 < columns.count, PageRegions.areLabels(column) {
        labels += column
      } else {
        joined.append(
          labels.isEmpty ? column : (labels + column).sorted { $0.box.top < $1.box.top })
        labels = []
      }
    }
    return joined
  }

  // MARK: Running text

  private mutating func add(_ rows: [PrintedLine], on page: PrintedPage, mayRunOn: Bool) {
    var paragraphs = ParagraphFinder.paragraphs(of: rows, sizes: sizes)
    var notes: [[PrintedLine]] = []
    while paragraphs.count > 1, let last = paragraphs.last,
      isNote(last, below: paragraphs.dropLast(), on: page),
      paragraphs.contains(where: { !sizes.isSmall($0[0]) })
    {
      notes.insert(paragraphs.removeLast(), at: 0)
    }
    let text = paragraphs.flatMap { $0 }
    let runsOn =
      mayRunOn
      && open.map { ParagraphFinder.runsOn(from: $0, to: text, sizes: sizes) } ?? false
    for (number, paragraph) in paragraphs.enumerated() {
      var block = LaidOutBlock(paragraph, sizes: sizes)
      block.runsOn = runsOn && number == 0 && block.kind == .paragraph
      let between = block.runsOn ? takeNotes() : []
      append(block)
      between.forEach { append($0) }
    }
    for note in notes { append(LaidOutBlock(note, sizes: sizes, isNote: true)) }
    open = text
    if let last = paragraphs.last, LaidOutBlock(last, sizes: sizes).kind != .paragraph {
      open = nil
    }
  }

  /// Takes away the notes after the last paragraph, so that they come after the rest of it.
  private mutating func takeNotes() -> [LaidOutBlock] {
    var notes: [LaidOutBlock] = []
    for page in pages.indices.suffix(2).reversed() {
      let paragraph = pages[page].lastIndex { $0.kind != .note && $0.kind != .furniture }
      let start = paragraph.map { $0 + 1 } ?? 0
      notes = pages[page][start...].filter { $0.kind == .note } + notes
      pages[page].removeAll { $0.kind == .note && paragraph == nil }
      if let paragraph {
        let kept = pages[page][(paragraph + 1)...].filter { $0.kind != .note }
        pages[page].replaceSubrange((paragraph + 1)..., with: kept)
        break
      }
    }
    return notes
  }

  /// Whether a paragraph is set small at the foot of a page, or directly below the text of a short page.
  ///
  /// - Parameter text: the paragraphs above it.
  private func isNote(
    _ rows: [PrintedLine], below text: ArraySlice<[PrintedLine]>, on page: PrintedPage
  ) -> Bool {
    guard let last = rows.last, rows.allSatisfy({ sizes.isSmall($0) }) else { return false }
    if last.box.bottom > page.height * 0.7 { return true }
    // On a short page a note has a mark, which the text above it has as well, or it interrupts a sentence.
    guard let mark = rows[0].noteMark, let above = text.last?.last,
      page.lines.allSatisfy({
        $0.box.top < last.box.bottom || $0.box.top > page.height * 0.85
      })
    else { return false }
    return !above.isFinished
      || text.joined().contains { line in
        line.words.contains { word in
          let text = RaisedText.plain(word.text)
          return text == mark
            || text.count > mark.count && text.hasSuffix(mark)
              && text.dropLast(mark.count).unicodeScalars.last.map {
                !CharacterClass.isDigit($0.value)
              } == true
        }
      }
  }

  private mutating func append(_ block: LaidOutBlock) {
    blocksSinceTable += 1
    pages[pages.count - 1].append(block)
  }

  // MARK: Tables

  private mutating func add(_ level: LevelRows, isFirst: Bool) {
    open = nil
    let goesOn = isFirst && blocksSinceTable == 0 && tableColumns == level.rows[0].count
    var rows = level.rows[...]
    if goesOn {
      if let first = rows.first, isUnfinished(before: first) {
        extend(by: first)
        rows = rows.dropFirst()
      }
    } else {
      table += 1
      tableRow = -1
      tableColumns = level.rows[0].count
    }
    for row in rows {
      tableRow += 1
      for (column, lines) in row.enumerated() where !lines.isEmpty {
        let cell = TableCell(table: table, row: tableRow, column: column)
        pages[pages.count - 1].append(LaidOutBlock(.cell(cell), lines))
      }
    }
    blocksSinceTable = 0
  }

  /// The places of the cells of the last row.
  private var lastRow: [(page: Int, block: Int, column: Int)] {
    var found: [(Int, Int, Int)] = []
    for page in pages.indices.suffix(2) {
      for (number, block) in pages[page].enumerated() {
        if case .cell(let cell) = block.kind, cell.table == table, cell.row == tableRow {
          found.append((page, number, cell.column))
        }
      }
    }
    return found
  }

  /// Whether the row after a page break is the rest of the last row of the table.
  ///
  /// All its cells go on in the middle of a sentence. If a column has ended, which has nothing after the break, one cell
  /// is enough. A row of one line may be whole, unless the row after the break begins with a small letter.
  private func isUnfinished(before row: [[PrintedLine]]) -> Bool {
    let last = lastRow
    let cells = last.filter { !row[$0.column].isEmpty }
    let open = cells.count { place in
      pages[place.page][place.block].rows.last.map { !$0.isFinished } ?? false
    }
    guard open > 0, cells.count == row.count(where: { !$0.isEmpty }) else { return false }
    if cells.count < last.count { return true }
    return open == cells.count
      && (row.contains { $0.first?.startsLowercase == true }
        || cells.contains { pages[$0.page][$0.block].rows.count > 1 })
  }

  private mutating func extend(by row: [[PrintedLine]]) {
    for place in lastRow { pages[place.page][place.block].rows += row[place.column] }
  }
}
