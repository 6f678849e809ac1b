// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The part of a draft that each segment belongs to; each part explains its abbreviations itself.
struct DraftParts {
  /// By where they begin.
  private let zones: [CheckZone]
  /// The places of abstracts that only their headings or labels show, in order.
  private let abstracts: [Range<Int>]

  /// Sorts the zones that are parts.
  init(_ document: CheckDocument) {
    zones = document.zones.filter {
      switch $0.kind {
      case .heading, .caption, .abstract, .keywords, .note, .reference: true
      default: false
      }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    abstracts = zones.contains { $0.kind == .abstract } ? [] : Self.abstracts(document, zones)
  }

  /// Where abstracts are: from their heading or label to the next heading or the keywords.
  ///
  /// - Complexity: O(*segments* + *zones*).
  private static func abstracts(_ document: CheckDocument, _ zones: [CheckZone]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    var headings = zones.filter { $0.kind == .heading }.map(\.range)[...]
    for segment in document.segments {
      let text = segment.target.text
      let at = Self.start(of: segment)
      while let first = headings.first, first.upperBound <= at { headings.removeFirst() }
      let isHeading = headings.first.map { $0.contains(at) } ?? (zones.isEmpty && text.isHeading)
      let begins = isHeading ? SectionHeads.isAbstract(text) : SectionHeads.beginsAbstract(text)
      if let from = start, isHeading || SectionHeads.beginsKeywords(text) {
        found.append(from..<at)
        start = nil
      }
      if begins { start = start ?? at }
    }
    // One that nothing ends may be the whole text.
    return found
  }

  private static func start(of segment: CheckSegment) -> Int {
    let text = segment.target.text
    return segment.target.offsets.fileRange(0..<text.utf8.count).lowerBound
  }

  /// The part of a segment; `nil` for the body.
  ///
  /// - Complexity: O(log *n*) for *n* zones and abstracts.
  func part(of segment: CheckSegment) -> CheckZone.Kind? {
    let text = segment.target.text
    let at = Self.start(of: segment)
    let zone = zones.partitionPoint { $0.range.lowerBound <= at } - 1
    if zone >= 0, at < zones[zone].range.upperBound { return zones[zone].kind }
    if zones.isEmpty, text.isHeading { return .heading }
    let abstract = abstracts.partitionPoint { $0.lowerBound <= at } - 1
    return abstract >= 0 && at < abstracts[abstract].upperBound ? .abstract : nil
  }
}
