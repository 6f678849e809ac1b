// SPDX-License-Identifier: Apache-2.0
import ICUText

/// Tells the gutter between columns from a river: spaces of a justified column that are by chance one below the other.
///
/// In a justified line all spaces are about equal, so a row of equal spaces speaks against a gutter, and a space
/// that is wider than all others on its row speaks for it. Where neither decides, the edges beside the place
/// must be aligned over several rows.
struct GutterTest {
  /// The words of a row that are nearest to the place, and the spaces between words on each side.
  private struct Row {
    var left: LayoutBox
    var right: LayoutBox
    var spaces: [Double]
  }

  /// A gutter is wider than this multiple of the other spaces on its row.
  private static let wide = 1.3
  /// The widest space of a justified line is up to this multiple of the narrowest one.
  private static let even = 1.6

  /// The rows that have words on both sides.
  private var rows: [Row] = []
  private var sides: (left: [PrintedLine], right: [PrintedLine])
  private let em: Double
  private let isRecognized: Bool

  /// Examines a place that none of the lines crosses.
  ///
  /// - Complexity: O(*words* log *words*).
  init(_ lines: [PrintedLine], at x: Double) {
    let sorted = lines.sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
    sides = (sorted.filter { $0.box.right <= x }, sorted.filter { $0.box.right > x })
    let sizes = sorted.map(\.em).sorted()
    em = sizes.isEmpty ? 1 : sizes[sizes.count / 2]
    isRecognized = sorted.contains { $0.words[0].confidence != nil }
    for group in Self.groups(of: sorted) {
      let words = group.flatMap(\.words).sorted { $0.box.left < $1.box.left }
      let left = words.filter { $0.box.centerX <= x }
      let right = words.filter { $0.box.centerX > x }
      guard let last = left.max(by: { $0.box.right < $1.box.right }), let first = right.first else {
        continue
      }
      rows.append(
        Row(
          left: last.box, right: first.box,
          spaces: Self.spaces(between: left) + Self.spaces(between: right)))
    }
  }

  /// Whether the place separates columns.
  var isGutter: Bool {
    var (wide, even) = (0, 0)
    for row in rows {
      guard let most = row.spaces.max(), let least = row.spaces.min() else { continue }
      let space = row.right.left - row.left.right
      if space > most * Self.wide {
        wide += 1
      } else if max(space, most) <= min(space, least) * Self.even {
        even += 1
      }
    }
    if wide != even { return wide > even || hasAlignedEdges(fewest: 5) }
    return areOffsetColumns || hasAlignedEdges(fewest: 4)
  }

  /// Whether the words at the place have an edge or their middle in common on most rows.
  private func hasAlignedEdges(fewest: Int) -> Bool {
    [
      rows.map(\.right.left), rows.map(\.left.right), rows.map(\.right.centerX),
      rows.map(\.left.centerX),
    ]
    .contains { isAligned($0, part: 0.8, fewest: fewest) }
  }

  private func isAligned(_ places: [Double], part: Double, fewest: Int) -> Bool {
    guard places.count >= fewest else { return false }
    let sorted = places.sorted()
    let needed = max(fewest, Int((Double(places.count) * part).rounded(.up)))
    let tolerance = em * (isRecognized ? 0.6 : 0.2)
    return zip(sorted, sorted.dropFirst(needed - 1)).contains { $1 - $0 < tolerance }
  }

  /// Whether there are two columns with an edge each, and few of their lines are level.
  private var areOffsetColumns: Bool {
    let edges = [sides.left, sides.right].map { side in
      Self.groups(of: side).map { $0.reduce(.infinity) { min($0, $1.box.left) } }
    }
    return edges.allSatisfy { rows.count * 2 < $0.count && isAligned($0, part: 0.5, fewest: 3) }
  }

  /// Lines that are level, top to bottom.
  private static func groups(of lines: [PrintedLine]) -> [[PrintedLine]] {
    var groups: [[PrintedLine]] = []
    for line in lines {
      if let first = groups.last?.first, first.box.isLevel(with: line.box) {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups
  }

  /// The spaces between words; several wide characters without a space count as one of no width.
  private static func spaces(between words: [PrintedWord]) -> [Double] {
    let isDense = words.contains { word in
      word.text.unicodeScalars.count(where: { CharacterClass.isWide($0.value) }) > 3
    }
    return zip(words, words.dropFirst()).map { $1.box.left - $0.box.right } + (isDense ? [0] : [])
  }
}
