import TextModel

/// `quote/unpaired`: quotation marks that don't pair.
///
/// Marks that have an opening and a closing form are matched within a paragraph of running text, so
/// that a quotation may go over several sentences. The rows of a table are sentences or paragraphs
/// between which quotations go on, in one language often where they do not in the other; so of a row
/// only a closing mark is reported that stands after an opening one of another kind: no quotation
/// over rows explains it. Single marks are left alone: they cannot be told from apostrophes. A straight mark
/// after a digit is an inch.
struct UnpairedQuote: Rule {
  static let description = RuleDescription(
    id: "quote/unpaired", severity: .info, summary: "Quotation marks that don't pair")

  private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{201C}": "\u{201D}", "\u{201E}": "\u{201C}", "\u{AB}": "\u{BB}", "\u{300C}": "\u{300D}",
    "\u{300E}": "\u{300F}", "\u{300A}": "\u{300B}", "\u{3008}": "\u{3009}",
  ]
  private static let closers = Set(closing.values)

  private struct Mark {
    let scalar: Unicode.Scalar
    let range: Range<Int>
    let segment: CheckSegment
  }

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    draft.paragraphs.flatMap { segments in
      unpaired(segments, isRunningText: draft.document.isRunningText).map { mark in
        draft.finding(
          Self.description, at: mark.range, in: mark.segment,
          message: "the quotation mark \(mark.scalar) has no partner")
      }
    }
  }

  private func unpaired(_ segments: [CheckSegment], isRunningText: Bool) -> [Mark] {
    var open: [Mark] = []
    var alone: [Mark] = []
    var straight: Mark?
    for segment in segments {
      var at = 0
      var before: Unicode.Scalar = " "
      for scalar in segment.target.text.unicodeScalars {
        let mark = Mark(
          scalar: scalar, range: at..<(at + UTF8.width(scalar)), segment: segment)
        at = mark.range.upperBound
        if scalar == "\"" {
          let isInch = straight == nil && ("0"..."9").contains(before)
          if !isInch { straight = straight == nil ? mark : nil }
        } else if let last = open.last, Self.closing[last.scalar] == scalar {
          open.removeLast()
        } else if Self.closing[scalar] != nil {
          // A quotation of several paragraphs opens each of them.
          if open.last?.scalar != scalar || scalar != "\u{201C}" { open.append(mark) }
        } else if Self.closers.contains(scalar) {
          // One that closes a quotation of an earlier row stands before all that opens in this one.
          if isRunningText || !open.isEmpty { alone.append(mark) }
        }
        before = scalar
      }
    }
    return isRunningText ? alone + open + (straight.map { [$0] } ?? []) : alone
  }
}
