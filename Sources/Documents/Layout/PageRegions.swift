// SPDX-License-Identifier: Apache-2.0

/// Cuts a page into regions in reading order: text across the page, and columns side by side.
///
/// In the manner of the XY cut (Nagy and Seth 1984), but it looks for the gutter first: the vertical strip
/// that most lines side by side leave free. Lines across the strip cut the page into bands; in a band
/// with lines on both sides the columns are read one after the other. Both parts are cut again.
struct PageRegions {
  /// A part of a page.
  enum Region {
    /// Lines one below the other.
    case flow([PrintedLine])
    /// Columns side by side, left to right.
    case columns([[PrintedLine]])
  }

  /// How often regions are cut again.
  private static let depth = 5
  /// The places across a region where a gutter is looked for.
  private static let places = 240
  /// How many gutters are tried out in each region.
  private static let trials = 12

  /// The left edges of columns that are known.
  private let edges: [ScriptEdges.Edge]

  /// The regions of some lines.
  ///
  /// - Parameter edges: the left edges of columns that are known by their scripts.
  /// - Complexity: O(*lines* log *lines*).
  static func regions(of lines: [PrintedLine], edges: [ScriptEdges.Edge] = []) -> [Region] {
    let sorted = lines.enumerated().sorted {
      ($0.element.box.top, $0.element.box.left, $0.offset)
        < ($1.element.box.top, $1.element.box.left, $1.offset)
    }
    return PageRegions(edges: edges).regions(ofSorted: sorted.map(\.element), depth: depth)
  }

  private func regions(ofSorted lines: [PrintedLine], depth: Int) -> [Region] {
    guard depth > 0, lines.count > 3,
      let bands = gutters(in: lines).map({ cut(lines, at: $0) }).max(by: { $0.score < $1.score }),
      bands.score > 0
    else { return lines.isEmpty ? [] : [.flow(lines)] }
    return bands.parts.flatMap { part -> [Region] in
      guard part.isBand else { return regions(ofSorted: part.lines, depth: depth - 1) }
      return [.columns(columns(of: part.lines))]
    }
  }

  // MARK: Gutters

  /// The places where most pairs of lines side by side leave a gap, best first.
  private func gutters(in lines: [PrintedLine]) -> [Double] {
    let left = lines.reduce(Double.infinity) { min($0, $1.box.left) }
    let right = lines.reduce(-Double.infinity) { max($0, $1.box.right) }
    guard right - left > 1 else { return [] }
    let places = Double(Self.places)
    let step = (right - left) / places
    func place(_ x: Double) -> Int { Int(max(0, min(places, (x - left) / step))) }
    var votes = [Int](repeating: 0, count: Self.places + 2)
    for (number, line) in lines.enumerated() {
      // The base lines of columns need not agree, so a line half a row below counts as well.
      for other in lines[(number + 1)...].prefix(24) {
        guard other.box.top < line.box.bottom + line.box.height / 2 else { break }
        let (first, second) = line.box.left < other.box.left ? (line, other) : (other, line)
        guard second.box.left > first.box.right else { continue }
        votes[place(first.box.right)] += 1
        votes[place(second.box.left) + 1] -= 1
      }
    }
    var sums: [Int] = []
    for vote in votes.dropLast() { sums.append((sums.last ?? 0) + vote) }
    var found: [Double] = []
    var rest = sums
    while found.count < Self.trials, let most = rest.max(), most > 1,
      let at = rest.firstIndex(of: most)
    {
      var end = at
      while end + 1 < rest.count, rest[end + 1] == most { end += 1 }
      found.append(left + (Double(at + end) / 2 + 0.5) * step)
      for near in max(0, at - 2)...min(rest.count - 1, end + 2) { rest[near] = 0 }
    }
    let known = edges.filter { edge in lines.contains { edge.isBeside($0.box) } }.map(\.gutter)
    return found + known.prefix(Self.trials)
  }

  // MARK: Bands

  private struct Bands {
    var parts: [(lines: [PrintedLine], isBand: Bool)] = []
    /// The number of lines that are in columns.
    var score = 0
  }

  /// Cuts lines where one of them crosses a gutter.
  private func cut(_ lines: [PrintedLine], at x: Double) -> Bands {
    var bands = Bands()
    var band: [PrintedLine] = []
    func close() {
      if let last = bands.parts.last, !last.isBand, let above = last.lines.last {
        let rest = Self.tail(of: above, in: band, at: x)
        if !rest.isEmpty {
          append(Array(rest), isBand: false)
          band.removeFirst(rest.count)
        }
      }
      guard !band.isEmpty else { return }
      let isBand = areColumns(band, at: x)
      if isBand { bands.score += band.count }
      append(band, isBand: isBand)
      band = []
    }
    func append(_ lines: [PrintedLine], isBand: Bool) {
      if !isBand, let last = bands.parts.indices.last, !bands.parts[last].isBand {
        bands.parts[last].lines += lines
      } else {
        bands.parts.append((lines, isBand))
      }
    }
    var crossing: LayoutBox?
    for line in lines {
      if line.box.left < x, line.box.right > x {
        // What is on the row of a line across the gutter belongs to it.
        let level = band.suffix(8).filter { $0.box.isLevel(with: line.box) }
        band.removeLast(min(level.count, band.count))
        close()
        append(level + [line], isBand: false)
        crossing = line.box
      } else if let crossing, crossing.isLevel(with: line.box) {
        append([line], isBand: false)
      } else {
        band.append(line)
      }
    }
    close()
    return bands
  }

  /// The first lines of a band that end the paragraph above it, whose last line is as short as a column.
  ///
  /// They come directly below it in the same type, above everything in the right column, and what follows is set apart.
  private static func tail(
    of above: PrintedLine, in band: [PrintedLine], at x: Double
  ) -> ArraySlice<PrintedLine> {
    func isNext(_ line: PrintedLine, _ before: PrintedLine) -> Bool {
      let size = min(line.size, before.size)
      let gap = line.box.top - before.box.bottom
      return abs(line.size - before.size) < size * 0.08 && gap < size * 0.5 && gap > -size
        && line.box.left < before.box.left + size * 3
    }
    var end = 0
    var before = above
    while end < band.count, band[end].box.right <= x, isNext(band[end], before) {
      before = band[end]
      end += 1
    }
    guard end > 0, end < band.count else { return [] }
    let isApart =
      band[end].box.top > before.box.bottom + before.size * 0.5
      || abs(band[end].size - before.size) >= before.size * 0.08
    return isApart ? band[..<end] : []
  }

  /// Whether the lines on the two sides of a gutter are columns: at least two each, next to each other, and on
  /// neither side only labels, such as the numbers of list items.
  private func areColumns(_ lines: [PrintedLine], at x: Double) -> Bool {
    let left = lines.filter { $0.box.right <= x }
    let right = lines.filter { $0.box.right > x }
    guard Self.hasRows(left), Self.hasRows(right), !Self.areLabels(left), !Self.areLabels(right)
    else { return false }
    func extent(_ side: [PrintedLine]) -> (Double, Double) {
      (
        side.reduce(.infinity) { min($0, $1.box.top) },
        side.reduce(-.infinity) { max($0, $1.box.bottom) }
      )
    }
    let (a, b) = (extent(left), extent(right))
    let shared = min(a.1, b.1) - max(a.0, b.0)
    return shared > 0.3 * min(a.1 - a.0, b.1 - b.0)
      && (isEdge(from: x - 1, to: x + 1, in: lines) || GutterTest(lines, at: x).isGutter)
  }

  /// Whether the left edge of a known column lies between two places next to some lines.
  private func isEdge(from left: Double, to right: Double, in lines: [PrintedLine]) -> Bool {
    edges.contains { edge in
      edge.gutter >= left && edge.gutter <= right && lines.contains { edge.isBeside($0.box) }
    }
  }

  /// Whether lines lie on two rows at least.
  private static func hasRows(_ lines: [PrintedLine]) -> Bool {
    guard let first = lines.first, let last = lines.last else { return false }
    return !first.box.isLevel(with: last.box)
  }

  /// Whether lines hold a few characters each.
  static func areLabels(_ lines: [PrintedLine]) -> Bool {
    lines.reduce(0) { $0 + $1.count } < lines.count * 5
      && lines.allSatisfy { $0.box.width < 5 * $0.em }
  }

  /// The columns of a band: the lines between strips that none of them crosses.
  private func columns(of lines: [PrintedLine]) -> [[PrintedLine]] {
    var columns: [(right: Double, lines: [Int])] = []
    let order = lines.indices.sorted { (lines[$0].box.left, $0) < (lines[$1].box.left, $1) }
    for number in order {
      let box = lines[number].box
      let gap = lines[number].em * 0.3
      if let last = columns.last, box.left < last.right + gap,
        box.left <= last.right || !isEdge(from: last.right, to: box.left, in: [lines[number]])
      {
        columns[columns.count - 1].lines.append(number)
        columns[columns.count - 1].right = max(last.right, box.right)
      } else {
        columns.append((box.right, [number]))
      }
    }
    var joined: [[PrintedLine]] = []
    for column in columns {
      let right = column.lines.map { lines[$0] }
      let start = right.reduce(.infinity) { min($0, $1.box.left) }
      let end = joined.last?.reduce(-.infinity) { max($0, $1.box.right) }
      if let end, let left = joined.last, !isEdge(from: end, to: start, in: right),
        !GutterTest(left + right, at: (start + end) / 2).isGutter
      {
        joined[joined.count - 1] += right
      } else {
        joined.append(right)
      }
    }
    return joined.map { $0.sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) } }
  }
}
