// SPDX-License-Identifier: Apache-2.0
import Terminology
import TextModel

/// The abbreviations that a draft explains itself: `the Office for Border Research (OBOR)`.
struct OwnAbbreviations {
  /// The most long forms of one abbreviation that are compared with a concept.
  private static let most = 8

  /// The first long forms of each abbreviation.
  private var forms: [String: [String]] = [:]

  /// Finds the abbreviations of a draft.
  ///
  /// - Complexity: O(*n*) in the length of the draft.
  init(_ document: CheckDocument) {
    for segment in document.segments {
      let text = segment.target.text
      guard text.contains(where: { $0 == "(" || $0 == "（" }) else { continue }
      for bracket in BracketedAbbreviation.all(in: text) {
        let known = forms[bracket.short] ?? []
        guard known.count < Self.most, !known.contains(bracket.full) else { continue }
        forms[bracket.short] = known + [bracket.full]
      }
    }
  }

  /// The reason why an abbreviation does not mean its concept; `nil` if the draft does not explain it, or explains it
  /// by a form of the concept.
  func doubt(about match: TermMatch, in segment: AnalyzedSegment) -> String? {
    guard match.tokenCount == 1, !forms.isEmpty,
      let full = forms[segment.segment.target.text.utf8Slice(match.range)]
    else { return nil }
    let own = full.filter { isOther($0, than: match, in: segment) }
    guard own.count == full.count, let first = own.first else { return nil }
    return "the draft explains it as \u{201C}\(first)\u{201D}"
  }

  private func isOther(_ full: String, than match: TermMatch, in segment: AnalyzedSegment) -> Bool {
    !segment.target.reading(full).matches().contains { $0.conceptNumber == match.conceptNumber }
  }
}
