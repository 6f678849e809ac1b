// SPDX-License-Identifier: Apache-2.0

/// The sizes of type in a document: what is body text, what is larger, what is smaller.
///
/// The height of a word's box differs between fonts of one size, so each script is compared with itself.
struct TypeSizes: Sendable {
  private let body: [PrintedLine.Script: Double]
  /// The usual width of a wide character in body text.
  private let wideEm: Double?
  private let tolerance: Double
  /// The usual distance between the middles of two lines of a script, as a multiple of their size.
  private let leadings: [PrintedLine.Script: Double]

  /// Measures the lines of pages: the body of a script is the size that most of its characters have.
  init(_ pages: [PrintedPage]) {
    var counts: [PrintedLine.Script: [Int: Int]] = [:]
    for page in pages {
      for line in page.lines where line.hasSize && line.size > 0 && line.size < 10000 {
        counts[line.script, default: [:]][Int(line.size * 4), default: 0] += line.count
      }
    }
    let all = counts.values.reduce(0) { $0 + $1.values.reduce(0, +) }
    var body: [PrintedLine.Script: Double] = [:]
    for (script, sizes) in counts {
      let total = sizes.values.reduce(0, +)
      // Sizes next to each other are one size; of equal ones the smaller is the body.
      let best = sizes.keys.max { first, second in
        let (a, b) = (Self.weight(first, sizes), Self.weight(second, sizes))
        return a == b ? first > second : a < b
      }
      if total * 20 >= all, let best { body[script] = Double(best) / 4 + 0.125 }
    }
    self.body = body
    wideEm = body[.wide].flatMap { Self.wideEm(of: pages, size: $0) }
    leadings = Self.leadings(of: pages)
    tolerance = pages.contains { $0.isRecognized } ? 0.3 : 0.12
  }

  /// The usual width of a wide character in the lines of one size.
  private static func wideEm(of pages: [PrintedPage], size: Double) -> Double? {
    var ems: [Double] = []
    for page in pages where !page.isRecognized {
      for line in page.lines
      where line.script == .wide && line.hasSize && abs(line.size - size) < 0.3 {
        ems.append(line.em)
      }
    }
    return ems.isEmpty ? nil : ems.sorted()[ems.count / 2]
  }

  private static func leadings(of pages: [PrintedPage]) -> [PrintedLine.Script: Double] {
    var steps: [PrintedLine.Script: [Double]] = [:]
    for page in pages {
      let rows = RowFinder.rows(of: page.lines)
      for (first, second) in zip(rows, rows.dropFirst())
      where first.script == second.script {
        let step = second.box.centerY - first.box.centerY
        let size = max(0.5, max(first.size, second.size))
        let isBelow = second.box.left < first.box.right && first.box.left < second.box.right
        if isBelow, step > size * 0.6, step < size * 2.5 {
          steps[first.script, default: []].append(step / size)
        }
      }
    }
    return steps.mapValues { $0.sorted()[$0.count / 4] }
  }

  /// The usual distance between the middles of two lines like this one.
  func step(of line: PrintedLine) -> Double { line.size * leadings[line.script, default: 1.2] }

  private static func weight(_ size: Int, _ sizes: [Int: Int]) -> Int {
    (size - 1...size + 1).reduce(0) { $0 + sizes[$1, default: 0] }
  }

  /// The size of a line as a multiple of the body text of its script; 1 where that is not known.
  func ratio(of line: PrintedLine) -> Double {
    guard line.hasSize, let size = body[line.script] else { return widthRatio(of: line) }
    return line.size / size
  }

  /// The ratio of a line whose size only the widths of its characters tell, and not exactly.
  private func widthRatio(of line: PrintedLine) -> Double {
    guard !line.hasSize, line.script == .wide, let wideEm, line.words[0].confidence == nil else {
      return 1
    }
    let ratio = line.em / wideEm
    return abs(ratio - 1) > 0.2 ? ratio : 1
  }

  /// Whether a line is set clearly larger than the body text.
  func isLarge(_ line: PrintedLine) -> Bool { ratio(of: line) > 1 + tolerance }

  /// Whether a line is set clearly smaller than the body text.
  func isSmall(_ line: PrintedLine) -> Bool { ratio(of: line) < 1 - tolerance / 1.5 }

  /// Whether two lines are set in different sizes.
  func differ(_ first: PrintedLine, _ second: PrintedLine) -> Bool {
    guard first.hasSize, second.hasSize else { return false }
    guard first.script == second.script else {
      return isLarge(first) != isLarge(second) || isSmall(first) != isSmall(second)
    }
    return abs(first.size - second.size) > min(first.size, second.size) * tolerance
  }
}
