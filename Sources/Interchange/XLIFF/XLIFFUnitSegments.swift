import Files
// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The segments of a unit of XLIFF, and what their editor asks of them for each one.
struct XLIFFUnitSegments {
  /// All segments, in file order.
  let all: [XLIFFSegment]
  /// The segments whose target or state was changed.
  let changed: [XLIFFSegment]
  /// Whether a changed segment has a mark in the source only.
  let lacksMarks: Bool
  /// The elements of the unit, and the place of each among them.
  let elements: [Int]
  let places: [Int: Int]
  /// Whether targets name their places.
  let hasOrder: Bool
  /// For each element that holds the attributes of a tool the first changed segment with them, and the first of those
  /// that are not exact.
  private(set) var tools: [Int: (first: XLIFFSegment, inexact: XLIFFSegment?)] = [:]
  /// The marks of targets.
  private(set) var marks: Set<Int> = []
  /// The numbers of the first segment of each mark of the source, and of each element with a target that is not blank.
  private(set) var bySourceMark: [Int: Int] = [:]
  private(set) var translated: [Int: Int] = [:]
  /// The number of the first segment with some nodes.
  private var byNodes: [[Int?]: Int] = [:]
  /// Whether the segments are elements of their own, as in XLIFF 2.
  private let areElements: Bool

  /// - Complexity: O(*segments* + *elements*).
  init(_ segments: [XLIFFSegment], in tree: XMLTree) {
    all = segments
    changed = segments.filter(\.isChanged)
    lacksMarks = changed.contains { $0.sourceMarkNode != nil && $0.markNode == nil }
    elements = segments.first.map { tree.elements(of: $0.unitNode) } ?? []
    places = Dictionary(zip(elements, elements.indices)) { first, _ in first }
    hasOrder = elements.contains { part in
      tree.first("target", in: part).map { tree.nodes[$0].attribute("order") != nil } ?? false
    }
    areElements = segments.first.map { tree.nodes[$0.node].localName == "segment" } ?? false
    for (number, segment) in segments.enumerated() {
      if let mark = segment.markNode { marks.insert(mark) }
      func keep(_ key: Int?, _ numbers: inout [Int: Int]) {
        if let key, numbers[key] == nil { numbers[key] = number }
      }
      keep(segment.sourceMarkNode, &bySourceMark)
      if segment.target?.isBlank == false { keep(segment.node, &translated) }
      for key in [Self.target(segment), Self.whole(segment)] where byNodes[key] == nil {
        byNodes[key] = number
      }
    }
    for segment in changed {
      guard let node = segment.toolNode else { continue }
      var sharing = tools[node] ?? (segment, nil)
      if sharing.inexact == nil, segment.proposal?.isExact == false { sharing.inexact = segment }
      tools[node] = sharing
    }
  }

  private static func target(_ segment: XLIFFSegment) -> [Int?] {
    [segment.node, segment.markNode]
  }
  private static func whole(_ segment: XLIFFSegment) -> [Int?] {
    target(segment) + [segment.sourceMarkNode]
  }

  /// The segment before another.
  func segmentBefore(_ segment: XLIFFSegment) -> XLIFFSegment? {
    byNodes[Self.target(segment)].flatMap { $0 > 0 ? all[$0 - 1] : nil }
  }

  /// The segments directly before and after another.
  func neighbours(of segment: XLIFFSegment) -> (before: XLIFFSegment?, after: XLIFFSegment?) {
    guard let number = byNodes[Self.whole(segment)] else { return (nil, nil) }
    let before = number > 0 ? all[number - 1] : nil
    let after = number + 1 < all.count ? all[number + 1] : nil
    guard areElements else { return (before, after) }
    // Text that is not to be translated is between the others.
    func isNext(_ first: Int, _ second: Int) -> Bool {
      guard let at = places[first], at + 1 < elements.count else { return false }
      return elements[at + 1] == second
    }
    return (
      before.flatMap { isNext($0.node, segment.node) ? $0 : nil },
      after.flatMap { isNext(segment.node, $0.node) ? $0 : nil }
    )
  }
}
