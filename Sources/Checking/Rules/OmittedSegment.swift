// SPDX-License-Identifier: Apache-2.0
import TextModel

/// `segment/omitted`: a sentence of the source that the translation does not have.
///
/// The finding is at the end of the sentence before which it is missing. So is one for a part of a sentence, which is less
/// certain and therefore information; one for a translation of something else is at that translation.
struct OmittedSegment: Rule {
  static let description = RuleDescription(
    id: "segment/omitted", severity: .warning,
    summary: "A sentence of the source that is not translated", isBilingual: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.segments.flatMap { segment in
      let segment = segment.segment
      func finding(_ text: String, _ message: String, severity: Severity? = nil) -> Finding {
        let end = segment.target.text.utf8.count
        var finding = draft.finding(
          Self.description, severity: severity, at: end..<end, in: segment, message: message)
        finding.source = Finding.Source(text: text, term: text)
        return finding
      }
      var others: [Finding] = []
      if segment.hasOtherContent, let source = segment.source {
        var other = draft.finding(
          Self.description, at: 0..<segment.target.text.utf8.count, in: segment,
          message: "too few words of \u{201C}\(source.text.opening)\u{201D} are translated here")
        other.source = Finding.Source(text: source.text, term: source.text)
        others.append(other)
      }
      others += segment.omittedParts.map {
        finding(
          $0, "\u{201C}\($0.opening)\u{201D} is probably not translated here", severity: .info)
      }
      return others
        + segment.omitted.map {
          finding($0, "\u{201C}\($0.opening)\u{201D} is not translated here")
        }
        + segment.omittedItems.map {
          finding(
            $0,
            "an item of the source's list is not translated, perhaps \u{201C}\($0.opening)\u{201D}")
        }
    }
  }
}

/// `segment/added`: a sentence of the translation that the source does not have.
struct AddedSegment: Rule {
  static let description = RuleDescription(
    id: "segment/added", severity: .warning,
    summary: "A sentence of the translation that the source does not have", isBilingual: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.segments.flatMap { segment in
      segment.segment.added.map { range in
        draft.finding(
          Self.description, at: range, in: segment.segment,
          message: "the source has no sentence for this one")
      }
        + segment.segment.addedParts.map { range in
          draft.finding(
            Self.description, severity: .info, at: range, in: segment.segment,
            message: "the source has probably nothing for this part")
        }
    }
  }
}

extension String {
  /// The text, cut where a message would become long.
  var opening: String { count > 60 ? prefix(57) + "\u{2026}" : self }
}
