// SPDX-License-Identifier: Apache-2.0
import TextModel

/// `segment/empty`: a segment without a translation.
struct EmptySegment: Rule {
  static let description = RuleDescription(
    id: "segment/empty", severity: .warning, summary: "A segment without a translation",
    isBilingual: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.segments.compactMap { segment in
      guard let source = segment.segment.source, !source.text.isBlank,
        segment.segment.target.text.isBlank
      else { return nil }
      var finding = draft.finding(
        Self.description, at: 0..<0, in: segment.segment, message: "the segment has no translation")
      finding.source = Finding.Source(text: source.text, term: source.text)
      return finding
    }
  }
}

extension String {
  /// Whether there is nothing but white space.
  var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
}
