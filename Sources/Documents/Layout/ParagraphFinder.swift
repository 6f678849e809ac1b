// SPDX-License-Identifier: Apache-2.0

/// Cuts the rows of a column into paragraphs by their geometry: gaps, indents, short last rows, sizes of type and
/// scripts.
struct ParagraphFinder {
  private let rows: [PrintedLine]
  private let sizes: TypeSizes
  /// Where the rows begin, in order.
  private let lefts: [Double]
  /// The edges that most rows of the column keep.
  private let left: Double
  private let right: Double
  /// The usual distance between the middles of two rows, and the size of type that has it.
  private let pitch: Double
  private let usualSize: Double
  /// The usual distances of rows in each size of type that has several.
  private let pitches: [(size: Double, pitch: Double)]
  /// Whether paragraphs begin farther left than they go on, as in a list of references.
  private let hangs: Bool

  /// The paragraphs of a column.
  ///
  /// - Complexity: O(*rows* log *rows*).
  static func paragraphs(of rows: [PrintedLine], sizes: TypeSizes) -> [[PrintedLine]] {
    guard let first = rows.first else { return [] }
    let finder = ParagraphFinder(rows, sizes: sizes)
    var paragraphs = [[first]]
    for number in rows.indices.dropFirst() {
      if finder.startsParagraph(number, after: paragraphs[paragraphs.count - 1].count) {
        paragraphs.append([rows[number]])
      } else {
        paragraphs[paragraphs.count - 1].append(rows[number])
      }
    }
    return paragraphs
  }

  /// Whether the last row of a column runs on in the first row of another one: it is full, of the same type,
  /// and the other one does not begin a paragraph.
  static func runsOn(
    from first: [PrintedLine], to second: [PrintedLine], sizes: TypeSizes
  ) -> Bool {
    guard let last = first.last, let next = second.first, last.script == next.script,
      !sizes.differ(last, next)
    else { return false }
    let (before, after) = (
      ParagraphFinder(first, sizes: sizes), ParagraphFinder(second, sizes: sizes)
    )
    // Where a sentence ends, both are possible, and nothing is lost if they are kept apart.
    if last.isFinished { return false }
    if next.startsLowercase { return true }
    if first.count < 2, second.count < 2 { return false }
    return !before.isShort(first.count - 1, next: next) && !after.isIndented(0)
  }

  private init(_ rows: [PrintedLine], sizes: TypeSizes) {
    self.rows = rows
    self.sizes = sizes
    lefts = rows.map(\.box.left).sorted()
    var edges: [Int: Int] = [:]
    let size = max(0.5, Self.median(rows.map(\.em)))
    let outer = rows.reduce(Double.infinity) { min($0, $1.box.left) }
    for row in rows { edges[Int(min(1e6, (row.box.left - outer) / size * 2)), default: 0] += 1 }
    // The leftmost edge that a fifth of the rows have.
    let edge = edges.keys.sorted().first { edges[$0, default: 0] * 5 >= rows.count } ?? 0
    usualSize = size
    left = outer + Double(edge) * size / 2
    let ends = rows.map(\.box.right).sorted()
    right = ends[ends.count * 9 / 10]
    let steps = zip(rows, rows.dropFirst()).compactMap { first, second -> Double? in
      let step = second.box.centerY - first.box.centerY
      return step > 0 && step < 3 * size ? step : nil
    }
    // Where most paragraphs are of one row, few steps are those within a paragraph.
    let own = steps.isEmpty ? .infinity : steps.sorted()[steps.count / 5]
    let usual = Self.median(rows.map { sizes.step(of: $0) })
    pitch = steps.count < 6 ? min(own, max(usual, size * 1.1)) : own
    pitches = Self.pitches(of: rows)
    var (hanging, indented) = (0, 0)
    for (place, row) in rows.enumerated().dropFirst()
    where row.box.left > rows[place - 1].box.left + size * 0.8
      && row.box.left < rows[place - 1].box.left + size * 5
    {
      let before = rows[place - 1]
      if before.box.right > right - 2 * size, !before.isFinished {
        hanging += 1
      } else {
        indented += 1
      }
    }
    hangs = hanging > indented && hanging > 1
  }

  /// The usual distance between the middles of two rows of one size, for each size with six distances at least.
  private static func pitches(of rows: [PrintedLine]) -> [(size: Double, pitch: Double)] {
    var groups: [(size: Double, steps: [Double])] = []
    for (first, second) in zip(rows, rows.dropFirst()) {
      let step = second.box.centerY - first.box.centerY
      let size = min(first.em, second.em)
      guard isSame(first.em, second.em), step > 0, step < 2.2 * size else { continue }
      if let group = groups.firstIndex(where: { isSame($0.size, size) }) {
        groups[group].steps.append(step)
      } else {
        groups.append((size, [step]))
      }
    }
    return groups.filter { $0.steps.count > 5 }
      .map { ($0.size, $0.steps.sorted()[$0.steps.count / 5]) }
  }

  private static func isSame(_ first: Double, _ second: Double) -> Bool {
    abs(first - second) < min(first, second) * 0.08
  }

  private static func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
  }

  /// Whether a row begins a paragraph.
  ///
  /// - Parameter count: the rows that the paragraph above it has so far.
  private func startsParagraph(_ number: Int, after count: Int) -> Bool {
    let (before, row) = (rows[number - 1], rows[number])
    // A few letters of a picture do not tell their size; the row beside them does.
    let size =
      before.hasSize == row.hasSize
      ? min(before.em, row.em) : before.hasSize ? before.em : row.em
    if sizes.differ(before, row) { return true }
    let step = row.box.centerY - before.box.centerY
    let own = pitches.first { Self.isSame($0.size, size) }?.pitch ?? 0
    let usual = max(own, pitch * max(1, size / usualSize))
    if step < 0 || step > usual * 1.27 { return true }
    if turnsScript(before, row) { return true }
    // `第二条` with a space after it, below the end of a sentence.
    if before.isFinished, row.words.count > 1, DivisionNumbers.isNumber(row.words[0].text) {
      return true
    }
    if isCentered(before), isCentered(row) { return false }
    if isCentered(row), isSymmetric(before), !before.isFinished,
      isAlone(number) || sizes.isLarge(row)
    {
      return false
    }
    if row.startsLowercase, !before.isFinished { return false }
    if continuesHeading(before, row) { return false }
    if hangs {
      if row.box.left < before.box.left - size * 0.8 { return true }
      if row.box.left > before.box.left + size * 0.8 { return false }
      return row.box.left < left + size * 0.8 && isShort(number - 1, next: row)
    }
    let isDeeper = row.box.left > before.box.left + size * 0.8
    if isDeeper, row.box.left < left + size * 6 { return true }
    // The end of a quotation that is set in.
    if count > 1, row.box.left < before.box.left - size * 0.8,
      abs(rows[number - 2].box.left - before.box.left) < size * 0.5
    {
      return true
    }
    return isShort(number - 1, next: row) && !endsAtOwnEdge(number - 1)
  }

  /// Whether a row of letters without an end mark and the rows above and below it end exactly at one place, as in a
  /// justified paragraph that is narrower than the column.
  private func endsAtOwnEdge(_ number: Int) -> Bool {
    let row = rows[number]
    guard row.script != .wide, !row.isFinished, number > 0, number + 1 < rows.count else {
      return false
    }
    return rows[(number - 1)...(number + 1)].allSatisfy { near in
      near.words.count > 3 && abs(near.box.right - row.box.right) < row.em * 0.05
    }
  }

  /// Whether two rows of one large size are a heading in several rows, which need not be as wide as the column.
  ///
  /// A row that begins with a number or a bracket may be a heading of its own.
  private func continuesHeading(_ before: PrintedLine, _ row: PrintedLine) -> Bool {
    sizes.isLarge(before) && sizes.isLarge(row) && Self.isSame(before.em, row.em)
      && before.script == row.script && !before.isFinished && !row.startsLabel
      && (abs(row.box.left - before.box.left) < before.em * 0.5
        || abs(row.box.centerX - before.box.centerX) < before.em * 0.3)
  }

  /// Whether wide characters turn to letters of an alphabet or the reverse, where a sentence ends or a row is
  /// set apart.
  private func turnsScript(_ before: PrintedLine, _ row: PrintedLine) -> Bool {
    guard before.script != row.script, before.script != .other, row.script != .other else {
      return false
    }
    return before.isFinished || row.box.left > left + row.em * 0.8
      || isShort(end: before, next: row)
  }

  /// Whether the row ends before it is full: what follows would have had room on it.
  private func isShort(_ number: Int, next: PrintedLine) -> Bool {
    isShort(end: rows[number], next: next, edge: narrowEdge(number))
  }

  private func isShort(end row: PrintedLine, next: PrintedLine, edge: Double? = nil) -> Bool {
    let slack = (edge ?? right) - row.box.right
    let room = next.firstWordWidth + row.em * (next.script == .wide ? 0.6 : 0.5)
    return slack > room && slack > (row.isFinished ? 1.2 : 3) * row.em
  }

  /// The right edge of a block that is narrower than its column, such as an abstract that is set in; `nil` for a row of no
  /// such block.
  ///
  /// The block is prose of one size. In one of wide characters most rows have marks, and several rows end at the edge; in
  /// one of letters most rows go on in small letters.
  private func narrowEdge(_ number: Int) -> Double? {
    let row = rows[number]
    guard row.script != .other, row.box.width > Self.narrowest * row.em else { return nil }
    func isOwn(_ other: PrintedLine) -> Bool {
      other.script == row.script && Self.isSame(other.em, row.em)
        && abs(other.box.left - row.box.left) < row.em * 2.6
    }
    var (first, last) = (number, number)
    var edge = row.box.right
    // The rows next to it, then paragraphs above and below that keep their edge.
    for isNear in [true, false] {
      func belongs(_ other: Int, below: Int) -> Bool {
        isOwn(rows[other])
          && (isNear ? isClose(below) : rows[other].box.right < edge + row.em * 1.2)
      }
      while first > max(0, number - Self.reach), belongs(first - 1, below: first) {
        first -= 1
        edge = max(edge, rows[first].box.right)
      }
      while last < min(rows.count - 1, number + Self.reach), belongs(last + 1, below: last + 1) {
        last += 1
        edge = max(edge, rows[last].box.right)
      }
    }
    let block = rows[first...last]
    guard edge < right - row.em * 3 else { return nil }
    let isProse =
      row.script == .wide
      ? block.count { $0.box.right > edge - row.em * 1.2 } > 1
        && block.count(where: \.hasInnerMark) * 2 >= block.count
      : block.count > 2 && block.dropFirst().count(where: \.startsLowercase) * 2 >= block.count - 1
    return isProse ? edge : nil
  }

  /// Whether a row is as near to the one above it as rows of a paragraph are.
  private func isClose(_ number: Int) -> Bool {
    let step = rows[number].box.centerY - rows[number - 1].box.centerY
    return step > 0 && step < pitch * max(1, rows[number].em / usualSize) * 1.27
  }

  /// The fewest wide characters of a full row of a narrow block, and how many rows above and below one are looked at.
  private static let (narrowest, reach) = (14.0, 24)

  private func isIndented(_ number: Int) -> Bool {
    guard rows.count > 1 else { return false }
    return rows[number].box.left > left + rows[number].em * 0.8
  }

  /// Whether a row has the same space on both sides, and some.
  private func isCentered(_ row: PrintedLine) -> Bool {
    row.box.left - left > row.em && right - row.box.right > row.em && isSymmetric(row)
  }

  /// Whether a row has the same space on both sides, or none.
  private func isSymmetric(_ row: PrintedLine) -> Bool {
    abs((row.box.left - left) - (right - row.box.right)) < row.em
  }

  /// Whether no other row begins where this one does, as rows with an indent do.
  private func isAlone(_ number: Int) -> Bool {
    let row = rows[number]
    let near = row.em * 0.3
    var (first, end) = (0, lefts.count)
    while first < end {
      let middle = (first + end) / 2
      if row.box.left - lefts[middle] < near { end = middle } else { first = middle + 1 }
    }
    return first + 1 >= lefts.count || lefts[first + 1] - row.box.left >= near
  }
}
