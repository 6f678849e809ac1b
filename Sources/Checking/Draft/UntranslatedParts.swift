// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The parts of a draft that its format says are not to be translated.
struct UntranslatedParts {
  /// The UTF-8 bytes of the draft's content, in order, by the number of the segment.
  private let parts: [Int: [Range<Int>]]

  init(of document: CheckDocument) {
    var parts: [Int: [Range<Int>]] = [:]
    for segment in document.segments where !segment.untranslated.isEmpty {
      parts[segment.number] = segment.untranslated.map { segment.target.offsets.fileRange($0) }
    }
    self.parts = parts
  }

  /// Whether the words of a finding are inside one of the parts.
  ///
  /// - Complexity: O(log *n*) in the number of parts of the segment.
  func contain(_ finding: Finding) -> Bool {
    guard !parts.isEmpty, finding.length > 0, let own = finding.segment.flatMap({ parts[$0] })
    else { return false }
    let part = own.partitionPoint { $0.lowerBound <= finding.offset } - 1
    return part >= 0 && finding.offset + finding.length <= own[part].upperBound
  }
}
