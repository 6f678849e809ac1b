// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Finds the numbers of lines in the margin of a manuscript: a column of rising numbers beside the rows, one for each
/// row or for each fifth one.
///
/// The number and the row must advance together, so that the numbers of list items, which have several rows each, are
/// not line numbers. The rows of a table with numbers have gaps and do not fill the page.
struct MarginNumbers {
  private struct Number {
    let line: Int
    let word: Int
    let value: Int
    let box: LayoutBox
  }

  /// The steps in which line numbers rise.
  private static let steps: Set<Int> = [1, 2, 5, 10]
  /// The fewest numbers and rows of a page that show that a document has line numbers; other pages may have fewer.
  private static let fewest = (numbers: 3, rows: 4)

  /// For each page its line numbers, top to bottom; empty where it has none.
  private(set) var numbers: [[PrintedWord]] = []
  /// The pages without line numbers.
  private(set) var pages: [PrintedPage] = []

  /// Examines pages.
  ///
  /// - Complexity: O(*words* log *words*).
  init(_ pages: [PrintedPage]) {
    let found = pages.map { page in
      [true, false].map { Self.column(of: page, isLeft: $0) }.max { $0.count < $1.count } ?? []
    }
    let isNumbered = found.contains { column in
      guard let first = column.first, let last = column.last else { return false }
      return column.count >= Self.fewest.numbers
        && last.value - first.value + 1 >= Self.fewest.rows
    }
    for (page, column) in zip(pages, found) {
      let column = isNumbered ? column : []
      numbers.append(column.map { page.lines[$0.line].words[$0.word] })
      self.pages.append(column.isEmpty ? page : Self.without(column, page))
    }
  }

  private static func without(_ column: [Number], _ page: PrintedPage) -> PrintedPage {
    var page = page
    let removed = Dictionary(grouping: column, by: \.line)
    page.lines = page.lines.enumerated().compactMap { number, line in
      guard let words = removed[number].map({ Set($0.map(\.word)) }) else { return line }
      return PrintedLine(line.words.indices.filter { !words.contains($0) }.map { line.words[$0] })
    }
    return page
  }

  /// The line numbers in one margin of a page.
  private static func column(of page: PrintedPage, isLeft: Bool) -> [Number] {
    var candidates: [Number] = []
    var others: [LayoutBox] = []
    for (number, line) in page.lines.enumerated() where !line.isUpright {
      for (place, word) in line.words.enumerated() {
        if let value = value(of: word.text) {
          candidates.append(Number(line: number, word: place, value: value, box: word.box))
        } else {
          others.append(word.box)
        }
      }
    }
    guard candidates.count > 1, !others.isEmpty else { return [] }
    let strip = aligned(candidates, isLeft: isLeft)
    guard let first = strip.first, let last = strip.last, strip.count > 1 else { return [] }
    // What is level with the column is the text; only there nothing may reach into the margin.
    let inside = Set(strip.map { [$0.line, $0.word] })
    others += candidates.filter { !inside.contains([$0.line, $0.word]) }.map(\.box)
    let text = others.filter {
      $0.bottom > first.box.top - first.box.height && $0.top < last.box.bottom + last.box.height
    }
    let edge =
      isLeft
      ? strip.reduce(-.infinity) { max($0, $1.box.right) }
      : strip.reduce(.infinity) { min($0, $1.box.left) }
    let gap = first.box.height * 0.8
    guard text.allSatisfy({ isLeft ? $0.left > edge + gap : $0.right < edge - gap }) else {
      return []
    }
    return advances(strip, with: rows(of: text)) ? strip : []
  }

  /// The number that a word is: up to four digits.
  private static func value(of word: String) -> Int? {
    guard (1...4).contains(word.utf8.count), word.utf8.allSatisfy({ $0.isASCIIDigit }) else {
      return nil
    }
    return Int(word)
  }

  /// The outermost candidates that have an edge in common, top to bottom.
  private static func aligned(_ candidates: [Number], isLeft: Bool) -> [Number] {
    var best: [Number] = []
    for edge in [\LayoutBox.left, \LayoutBox.right] {
      var groups: [[Number]] = []
      for candidate in candidates.sorted(by: { $0.box[keyPath: edge] < $1.box[keyPath: edge] }) {
        let last = groups.last?.last?.box[keyPath: edge]
        if let last, candidate.box[keyPath: edge] - last < 1.5 {
          groups[groups.count - 1].append(candidate)
        } else {
          groups.append([candidate])
        }
      }
      let outer = isLeft ? groups.first { $0.count > 1 } : groups.last { $0.count > 1 }
      if let outer, outer.count > best.count { best = outer }
    }
    return best.sorted { $0.box.top < $1.box.top }
  }

  /// Words on one row.
  private struct Row {
    var box: LayoutBox
    /// The widest gap between two words.
    var gap = 0.0
  }

  private static func rows(of boxes: [LayoutBox]) -> [Row] {
    var rows: [[LayoutBox]] = []
    for box in boxes.sorted(by: { $0.centerY < $1.centerY }) {
      if let last = rows.last?.last, last.isLevel(with: box) {
        rows[rows.count - 1].append(box)
      } else {
        rows.append([box])
      }
    }
    return rows.map { words in
      let sorted = words.sorted { $0.left < $1.left }
      let gap = zip(sorted, sorted.dropFirst()).reduce(0) { max($0, $1.1.left - $1.0.right) }
      return Row(box: sorted.dropFirst().reduce(sorted[0]) { $0.union($1) }, gap: gap)
    }
  }

  /// Whether the numbers rise in equal steps, and each is beside a row that is as many rows further down; most of the
  /// rows fill the page as running text does.
  private static func advances(_ strip: [Number], with rows: [Row]) -> Bool {
    let places = strip.map { number in rows.firstIndex { $0.box.isLevel(with: number.box) } }
    let step = strip[1].value - strip[0].value
    guard steps.contains(step) else { return false }
    for (place, number) in strip.enumerated().dropFirst() {
      guard number.value - strip[place - 1].value == step,
        let row = places[place], let before = places[place - 1], row - before == step
      else { return false }
    }
    guard let top = places.first ?? nil, let bottom = places.last ?? nil else { return false }
    let beside = rows[top...bottom]
    let left = beside.reduce(Double.infinity) { min($0, $1.box.left) }
    let right = beside.reduce(-Double.infinity) { max($0, $1.box.right) }
    let full = beside.count {
      $0.box.width > (right - left) * 0.7 && $0.gap < $0.box.height * 1.5
    }
    return full * 2 >= beside.count
  }
}
