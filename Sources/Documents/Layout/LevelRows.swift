// SPDX-License-Identifier: Apache-2.0

/// Finds the rows that columns have in common: a text and its translation side by side, or a table.
///
/// Rows are separated by white strips across all columns that are higher than the space between lines, or
/// below which paragraphs begin in several columns at one height.
struct LevelRows {
  /// For each row the lines of each column; empty where a column has nothing.
  private(set) var rows: [[[PrintedLine]]] = []

  private let columns: [[PrintedLine]]
  private let starts: RowStarts

  /// The common rows of columns of text; `nil` if the columns are to be read one after the other.
  ///
  /// - Parameter isTable: whether the page before ends with rows of as many columns, so that one more row is enough.
  /// - Complexity: O(*lines* log *lines*).
  init?(_ columns: [[PrintedLine]], sizes: TypeSizes, isTable goesOn: Bool = false) {
    self.columns = columns.map { RowFinder.rows(of: $0) }
    starts = RowStarts(self.columns)
    cut(sizes)
    let shared = rows.filter { row in row.count { !$0.isEmpty } > 1 }
    // The first row of a page may be the rest of a cell of one column.
    let others = rows.count - (goesOn && rows.first.map { !shared.contains($0) } == true ? 1 : 0)
    guard shared.count > (goesOn ? 0 : 1), shared.count * 2 > others else { return nil }
    // Two or three strips may be across the columns by chance.
    let tolerance = shared.count < 4 && !goesOn ? 0.5 : 0.8
    let level = shared.count { Self.isLevel($0, tolerance: tolerance) }
    guard level * 10 >= shared.count * 7 else { return nil }
    let scripts = Set(self.columns.map(Self.script).filter { $0 != .other })
    guard goesOn || scripts.count > 1 || isTable || unevenRows > 2 else { return nil }
  }

  private mutating func cut(_ sizes: TypeSizes) {
    let all = columns.enumerated().flatMap { column, lines in
      zip(lines, Self.starts(of: lines, sizes)).map { Line(column: column, line: $0, isStart: $1) }
    }.sorted { ($0.line.box.top, $0.column) < ($1.line.box.top, $1.column) }
    let gap = Self.usualGap(columns)
    let gaps = columns.map { max(gap, Self.usualGap([$0])) }
    var bottom = -Double.infinity
    for (place, entry) in all.enumerated() {
      let (column, line) = (entry.column, entry.line)
      let strip = line.box.top - bottom
      // The last line of a cell may be alone, where its type is set wider than that of the other column.
      let isAlone =
        place + 1 == all.count || !all[place + 1].line.box.isLevel(with: line.box)
      let isSeparate =
        rows.isEmpty
        || strip > (isAlone ? gaps[column] : gap) + line.size * 0.22
        || strip > -line.size * 0.2 && startsTogether(all[place...].prefix(columns.count), sizes)
      if isSeparate { rows.append(columns.map { _ in [] }) }
      rows[rows.count - 1][column].append(line)
      bottom = max(bottom, line.box.bottom)
    }
  }

  /// A line, its column, and whether a paragraph of the column begins with it.
  private struct Line {
    var column: Int
    var line: PrintedLine
    var isStart: Bool
  }

  /// Whether a paragraph begins with each of the lines of a column, or a row with its number.
  private static func starts(of lines: [PrintedLine], _ sizes: TypeSizes) -> [Bool] {
    if !lines.isEmpty, PageRegions.areLabels(lines) { return lines.map { _ in true } }
    return ParagraphFinder.paragraphs(of: lines, sizes: sizes)
      .flatMap { $0.indices.map { $0 == 0 } }
  }

  /// The usual space between two lines of a column.
  private static func usualGap(_ columns: [[PrintedLine]]) -> Double {
    let gaps = columns.flatMap { lines in
      // The rest of a table on another page may have a column without lines.
      let size = lines.first?.size ?? 0
      return zip(lines, lines.dropFirst()).map { $1.box.top - $0.box.bottom }
        .filter { $0 < size * 1.2 }
    }
    guard !gaps.isEmpty else { return 0 }
    return max(0, gaps.sorted()[gaps.count / 3])
  }

  /// Whether paragraphs begin in two columns at the height of the first of some lines, and none of the columns
  /// goes on there.
  private func startsTogether(_ lines: ArraySlice<Line>, _ sizes: TypeSizes) -> Bool {
    guard let first = lines.first, let row = rows.last else { return false }
    let level = lines.filter {
      abs($0.line.box.top - first.line.box.top) < first.line.size * 0.5
    }
    guard Set(level.map(\.column)).count == level.count, level.count > 1 else { return false }
    let goesOn = level.contains { entry in
      entry.line.startsLowercase && row[entry.column].last.map { !$0.isFinished } == true
    }
    if goesOn { return false }
    if level.contains(where: { starts.isNumbered($0.line) }) { return true }
    let spaces = level.map { entry in
      row[entry.column].last.map {
        starts.space(above: entry.line, below: $0, column: entry.column)
      } ?? .usual
    }
    let isClear = spaces.contains(.more)
    return zip(level, spaces).allSatisfy { entry, space in
      // Few lines do not tell how wide their column is.
      if entry.isStart || row[entry.column].isEmpty || space == .more { return true }
      if isClear, space == .unclear { return true }
      let near = Array(row[entry.column].suffix(3)) + [entry.line]
      return ParagraphFinder.paragraphs(of: near, sizes: sizes).last?.count == 1
    }
  }

  /// Whether the first lines of the cells of a row are at one height.
  ///
  /// - Parameter tolerance: how far they may be apart, as a share of the size of type.
  private static func isLevel(_ row: [[PrintedLine]], tolerance: Double = 0.8) -> Bool {
    let tops = row.compactMap(\.first)
    guard let first = tops.first else { return false }
    return tops.allSatisfy { abs($0.box.centerY - first.box.centerY) < first.size * tolerance }
  }

  private static func script(of lines: [PrintedLine]) -> PrintedLine.Script {
    var counts: [PrintedLine.Script: Int] = [:]
    for line in lines { counts[line.script, default: 0] += line.count }
    return [.wide, .latin, .cyrillic].max { counts[$0, default: 0] < counts[$1, default: 0] }
      .flatMap { counts[$0] == nil ? nil : $0 } ?? .other
  }

  /// Whether most cells are of one line that does not fill its column, as figures and names do.
  private var isTable: Bool {
    let cells = rows.flatMap { row in
      row.enumerated().filter { !$0.element.isEmpty }.map { ($0.offset, $0.element) }
    }
    let widths = columns.map { lines in
      lines.reduce(0) { max($0, $1.box.right) } - lines.reduce(.infinity) { min($0, $1.box.left) }
    }
    let short = cells.count { column, lines in
      lines.count == 1 && lines[0].box.width < widths[column] * 0.8 || lines[0].count < 12
    }
    return columns.count > 2 && short * 10 > cells.count * 7
  }

  /// The rows that begin level although the columns of the row above end at different heights: chance does
  /// not do that often.
  private var unevenRows: Int {
    zip(rows, rows.dropFirst()).count { above, row in
      let ends = above.compactMap { $0.last?.box.bottom }
      guard ends.count > 1, let size = above.lazy.compactMap(\.first).first?.size,
        row.count(where: { !$0.isEmpty }) > 1, Self.isLevel(row)
      else { return false }
      return (ends.max() ?? 0) - (ends.min() ?? 0) > size * 0.8
    }
  }
}
