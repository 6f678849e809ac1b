// SPDX-License-Identifier: Apache-2.0

/// The columns in which a page ends, for the first lines of the next page: the last page of a text or table may have so
/// few of them that nothing on it tells that they are columns.
struct CarriedColumns {
  /// Where each column begins.
  private let lefts: [Double]
  /// The middles of the spaces between them.
  private let gutters: [Double]
  private let em: Double

  /// The columns of a page; `nil` if the page does not end with any.
  init?(_ regions: [PageRegions.Region]) {
    guard case .columns(let columns) = regions.last, columns.count > 1,
      columns.allSatisfy({ $0.count > 1 })
    else { return nil }
    lefts = columns.map { $0.reduce(.infinity) { min($0, $1.box.left) } }
    let rights = columns.map { $0.reduce(-.infinity) { max($0, $1.box.right) } }
    gutters = zip(rights, lefts.dropFirst()).map { ($0 + $1) / 2 }
    guard zip(rights, lefts.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    em = columns[columns.count - 1][0].em
  }

  /// The regions of the next page, its first lines as columns if they begin where the columns do.
  ///
  /// - Complexity: O(*lines* · *columns*).
  func applied(to regions: [PageRegions.Region]) -> [PageRegions.Region] {
    guard case .flow(let lines) = regions.first else { return regions }
    let end =
      lines.firstIndex { line in
        gutters.contains { line.box.left < $0 && line.box.right > $0 }
      } ?? lines.count
    var sides = lefts.map { _ in [PrintedLine]() }
    for line in lines[..<end] {
      sides[gutters.count { $0 < line.box.centerX }].append(line)
    }
    let firsts = sides.compactMap(\.first).sorted { $0.box.top < $1.box.top }
    guard firsts.count > 1, firsts[0].box.isLevel(with: firsts[1].box),
      zip(sides, lefts).allSatisfy({ PageRegions.areLabels($0) || begins($0, at: $1) })
    else { return regions }
    let rest = Array(lines[end...])
    return [.columns(sides)] + (rest.isEmpty ? [] : [.flow(rest)]) + regions.dropFirst()
  }

  /// Whether lines begin at a place or have an indent from it.
  private func begins(_ lines: [PrintedLine], at place: Double) -> Bool {
    lines.allSatisfy { $0.box.left > place - em * 0.3 && $0.box.left < place + em * 3 }
  }
}
