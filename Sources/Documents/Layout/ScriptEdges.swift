// SPDX-License-Identifier: Apache-2.0
import ICUText
import TextModel

/// Finds the columns of a text and its translation between which there is only a narrow space, by their scripts.
///
/// At the left edge of such a column, row after row begins with a word of another script than the words before it, and
/// no word of the rows between crosses the edge. No running text has that at one place. A column of row numbers before
/// the first text is found by its numbers, which rise by one.
struct ScriptEdges {
  /// The left edge of a column on some rows of a page.
  struct Edge: Hashable {
    /// Where the rows of the column begin.
    var start: Double
    /// The middle of the space before the column.
    var gutter: Double
    /// The top of the first row and the bottom of the last one.
    var top: Double
    var bottom: Double

    /// Whether a box is on the rows of the edge.
    func isBeside(_ box: LayoutBox) -> Bool { box.centerY > top && box.centerY < bottom }
  }

  /// The edges, those of the most rows first.
  private(set) var edges: [Edge] = []

  private let rows: [Row]
  private let em: Double
  /// How far the places differ at which the rows of a column begin.
  private let tolerance: Double

  /// How many places are tried out on each page.
  private static let trials = 12
  /// The most edges of a page.
  private static let mostEdges = 48
  /// The fewest rows that have both scripts, and the fewest that begin at the edge.
  private static let fewest = (shared: 2, all: 3)

  /// A word and the script of its letters; `other` without any.
  fileprivate struct Word {
    var box: LayoutBox
    var script: PrintedLine.Script
    var text: String
  }

  /// The words on a row of the page, left to right.
  fileprivate struct Row {
    var words: [Word]
    var box: LayoutBox
  }

  /// Examines the lines of a page.
  ///
  /// - Parameter known: where columns of the page before begin; one row is enough for these.
  /// - Complexity: O(*words* log *words*).
  init(_ lines: [PrintedLine], known: [Double] = []) {
    rows = Self.rows(of: lines)
    let sizes = lines.map(\.em).sorted()
    em = sizes.isEmpty ? 1 : sizes[sizes.count / 2]
    tolerance = em * (lines.contains { $0.words[0].confidence != nil } ? 0.5 : 0.15)
    var found: [(edge: Edge, x: Double, count: Int)] = []
    for x in places() { found += bands(at: x, fewest: Self.fewest) }
    for x in known.prefix(Self.trials) { found += bands(at: x, fewest: (1, 1)) }
    found.sort { ($1.count, $0.x) < ($0.count, $1.x) }
    for (edge, x, _) in found.prefix(Self.mostEdges) {
      let isKnown = edges.contains {
        abs($0.gutter - x) < em * 3 && $0.top < edge.bottom && edge.top < $0.bottom
      }
      if !isKnown { edges.append(edge) }
    }
    for edge in edges where !edges.contains(where: { isBefore($0, edge) }) {
      if let number = numberEdge(before: edge, known: known) { edges.append(number) }
    }
  }

  /// The lines cut at the edges.
  ///
  /// - Complexity: O(*words* · *edges*).
  func cut(_ lines: [PrintedLine]) -> [PrintedLine] {
    guard !edges.isEmpty else { return lines }
    return lines.flatMap { line -> [PrintedLine] in
      let gutters = edges.filter { $0.isBeside(line.box) }.map(\.gutter).sorted()
      var rest = line.words[...]
      var pieces: [PrintedLine] = []
      for gutter in gutters {
        let piece = rest.prefix { $0.box.centerX < gutter }
        if let piece = PrintedLine(Array(piece)) { pieces.append(piece) }
        rest = rest.dropFirst(piece.count)
      }
      if let piece = PrintedLine(Array(rest)) { pieces.append(piece) }
      return pieces
    }
  }

  private func isBefore(_ first: Edge, _ second: Edge) -> Bool {
    first.gutter < second.gutter && first.top < second.bottom && second.top < first.bottom
  }

  // MARK: Texts

  /// The places where words of another script than the words before them begin most often.
  private func places() -> [Double] {
    var starts: [Double] = []
    for row in rows {
      var before = PrintedLine.Script.other
      /// The first word after the last one with letters.
      var start: Double?
      for word in row.words {
        if word.script == .other {
          start = start ?? word.box.left
          continue
        }
        if before != .other, before != word.script {
          starts.append(word.box.left)
          if let start { starts.append(start) }
        }
        before = word.script
        start = nil
      }
    }
    starts.sort()
    var groups: [(x: Double, count: Int)] = []
    for start in starts {
      if let last = groups.last, start - last.x < tolerance {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((start, 1))
      }
    }
    return groups.filter { $0.count >= Self.fewest.shared }
      .sorted { ($1.count, $0.x) < ($0.count, $1.x) }.prefix(Self.trials).map(\.x)
  }

  /// The edge at a place in each run of rows that no word crosses there, with the number of its rows.
  private func bands(
    at x: Double, fewest: (shared: Int, all: Int)
  ) -> [(edge: Edge, x: Double, count: Int)] {
    var found: [(Edge, Double, Int)] = []
    var band = Band()
    for row in rows {
      if row.isCrossed(at: x, tolerance: tolerance) {
        if let edge = band.edge(at: x, fewest: fewest) { found.append((edge, x, band.count)) }
        band = Band()
      } else {
        band.add(row, at: x, tolerance: tolerance)
      }
    }
    if let edge = band.edge(at: x, fewest: fewest) { found.append((edge, x, band.count)) }
    return found
  }

  /// Rows that no word crosses at a place.
  private struct Band {
    /// The rows with two scripts that change at the place, and those that have both but do not.
    private var shared: [[PrintedLine.Script]: Int] = [:]
    private var others = 0
    /// The rows that have only the right side and begin at the place.
    private var starts = 0
    private var top: Double?
    private var bottom = 0.0
    /// The nearest words on each side up to the last row that counts, and up to here.
    private var left = -Double.infinity
    private var pendingLeft = -Double.infinity
    private var right = Double.infinity

    /// The number of rows that begin at the place.
    var count: Int { shared.values.reduce(0, +) + starts }

    mutating func add(_ row: Row, at x: Double, tolerance: Double) {
      let end = row.words.firstIndex { $0.box.left > x - tolerance } ?? row.words.count
      let (before, after) = (row.words[..<end], row.words[end...])
      if let last = before.last { pendingLeft = max(pendingLeft, last.box.right) }
      guard let first = after.first,
        let script = after.first(where: { $0.script != .other })?.script
      else { return }
      let isStart = first.box.left < x + tolerance
      if let old = before.last(where: { $0.script != .other })?.script {
        if old != script, isStart {
          shared[[old, script], default: 0] += 1
        } else {
          others += 1
          return
        }
      } else if isStart, !shared.isEmpty {
        starts += 1
      } else {
        return
      }
      if top == nil { pendingLeft = before.last?.box.right ?? -.infinity }
      top = top ?? row.box.top
      bottom = max(bottom, row.box.bottom)
      left = max(left, pendingLeft)
      right = min(right, first.box.left)
    }

    func edge(at x: Double, fewest: (shared: Int, all: Int)) -> Edge? {
      let all = shared.values.reduce(0, +)
      guard let top, let most = shared.values.max(), most >= fewest.shared,
        all + starts >= fewest.all, most * 10 >= all * 8, all * 10 >= (all + others) * 7,
        left < right
      else { return nil }
      return Edge(start: x, gutter: (left + right) / 2, top: top, bottom: bottom)
    }
  }

  // MARK: Numbers

  /// The edge between a column of row numbers and the text before another edge; `nil` where there are none.
  private func numberEdge(before edge: Edge, known: [Double]) -> Edge? {
    let beside = rows.filter { edge.isBeside($0.box) }
    // A row of the text may begin with a number as well: `2025 года`.
    let starts = beside.compactMap { row -> Double? in
      let left = row.words.prefix { $0.box.centerX < edge.gutter }
      let isNumber = left.count > 1 && Self.number(left[0].text) != nil
      return left.dropFirst(isNumber ? 1 : 0).first?.box.left
    }
    guard let x = mode(of: starts) else { return nil }
    var numbers: [(value: Int, isRepeated: Bool)] = []
    var texts = 0
    for row in beside {
      let left = row.words.prefix { $0.box.centerX < edge.gutter }
      guard let first = left.first, first.box.right < x - tolerance,
        let value = Self.number(first.text)
      else { continue }
      // The numbers of the clauses themselves are on both sides.
      let other = row.words[left.count...].first?.text ?? ""
      if left.count == 1 || abs(left[1].box.left - x) < tolerance { texts += 1 }
      numbers.append((value, other.hasPrefix(first.text)))
    }
    guard !numbers.isEmpty else { return nil }
    let steps = zip(numbers, numbers.dropFirst()).count { $1.value - $0.value == 1 }
    let isKnown = known.contains { abs($0 - x) < tolerance }
    guard numbers.count >= (isKnown ? 1 : Self.fewest.all), steps * 10 >= (numbers.count - 1) * 7,
      numbers.count(where: { $0.isRepeated }) * 2 < numbers.count,
      texts * 10 >= numbers.count * 7
    else { return nil }
    var (left, words) = (-Double.infinity, 0)
    for row in beside {
      guard !row.isCrossed(at: x, tolerance: tolerance) else { return nil }
      for word in row.words where word.box.left <= x - tolerance {
        left = max(left, word.box.right)
        if Self.number(word.text) == nil { words += 1 }
      }
    }
    // The heading of the column has letters.
    guard words < 3, left < x else { return nil }
    return Edge(start: x, gutter: (left + x) / 2, top: edge.top, bottom: edge.bottom)
  }

  /// The place near which most of some places are; `nil` without any.
  private func mode(of places: [Double]) -> Double? {
    let sorted = places.sorted()
    var best: (x: Double, count: Int)?
    var start = 0
    for (number, place) in sorted.enumerated() {
      while place - sorted[start] >= tolerance { start += 1 }
      if number - start + 1 > best?.count ?? 0 { best = (sorted[start], number - start + 1) }
    }
    return best?.x
  }

  /// The number that a word of up to four digits is, with or without a mark after it.
  private static func number(_ word: String) -> Int? {
    let digits =
      word.utf8.last.map { $0 == UInt8(ascii: ".") } == true ? word.dropLast() : word[...]
    guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0.isASCIIDigit }) else {
      return nil
    }
    return Int(digits)
  }

  // MARK: Rows

  private static func rows(of lines: [PrintedLine]) -> [Row] {
    let words = lines.flatMap(\.words).map { word in
      Word(box: word.box, script: script(of: word.text), text: word.text)
    }
    var rows: [Row] = []
    for word in words.sorted(by: { ($0.box.centerY, $0.box.left) < ($1.box.centerY, $1.box.left) })
    {
      if let last = rows.last?.words.last, last.box.isLevel(with: word.box) {
        rows[rows.count - 1].words.append(word)
        rows[rows.count - 1].box = rows[rows.count - 1].box.union(word.box)
      } else {
        rows.append(Row(words: [word], box: word.box))
      }
    }
    return rows.map { row in
      Row(words: row.words.sorted { $0.box.left < $1.box.left }, box: row.box)
    }
  }

  /// The script that most letters of a word have.
  private static func script(of word: String) -> PrintedLine.Script {
    var counts: [PrintedLine.Script: Int] = [:]
    for scalar in word.unicodeScalars where CharacterClass.isLetter(scalar.value) {
      counts[PrintedLine.Script(of: scalar.value), default: 0] += 1
    }
    return [.wide, .latin, .cyrillic].max { counts[$0, default: 0] < counts[$1, default: 0] }
      .flatMap { counts[$0] == nil ? nil : $0 } ?? .other
  }
}

extension ScriptEdges.Row {
  /// Whether a word of the row is on both sides of a place.
  fileprivate func isCrossed(at x: Double, tolerance: Double) -> Bool {
    words.contains { $0.box.left <= x - tolerance && $0.box.right > x - tolerance / 3 }
  }
}
