// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The part of a draft that each segment belongs to; each part explains its abbreviations itself.
struct DraftParts {
  /// By where they begin.
  private let zones: [CheckZone]

  /// Sorts the zones that are parts.
  init(_ document: CheckDocument) {
    zones = document.zones.filter {
      switch $0.kind {
      case .heading, .caption, .abstract, .keywords, .note, .reference: true
      default: false
      }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The part of a segment; `nil` for the body.
  ///
  /// - Complexity: O(log *zones*).
  func part(of segment: CheckSegment) -> CheckZone.Kind? {
    let text = segment.target.text
    let at = segment.target.offsets.fileRange(0..<text.utf8.count).lowerBound
    var low = 0
    var high = zones.count
    while low < high {
      let middle = (low + high) / 2
      if zones[middle].range.lowerBound <= at { low = middle + 1 } else { high = middle }
    }
    if low > 0, at < zones[low - 1].range.upperBound { return zones[low - 1].kind }
    return zones.isEmpty && text.isHeading ? .heading : nil
  }
}
