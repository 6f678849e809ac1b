import Terminology
import TextModel

/// Where a draft quotes or names a work, so that concepts whose entry says so are not judged there.
///
/// A quotation runs from an opening mark to its closing one, over sentences if need be; a title is what
/// stands in 《》 or 〈〉, and a segment that is a heading.
struct Exemptions {
  /// A stretch of the file.
  private struct Place {
    var kind: TermExemption
    var range: Range<Int>
  }

  private let termbase: Termbase
  /// By where they begin.
  private let places: [Place]

  /// Finds the quotations and titles of a draft, if any concept asks for them.
  ///
  /// - Complexity: O(*n*).
  init(_ draft: AnalyzedDraft) {
    termbase = draft.termbase
    let concepts = draft.segments.lazy.flatMap(\.matches).map(\.conceptNumber)
    guard concepts.contains(where: { !draft.termbase.concepts[$0].exempt.isEmpty }) else {
      places = []
      return
    }
    var places: [Place] = []
    for paragraph in draft.paragraphs {
      var open: [(closing: Unicode.Scalar, kind: TermExemption, start: Int)] = []
      for segment in paragraph {
        let text = segment.target
        if text.text.isHeading {
          places.append(
            Place(kind: .title, range: text.offsets.fileRange(0..<text.text.utf8.count)))
        }
        var at = 0
        for scalar in text.text.unicodeScalars {
          let range = text.offsets.fileRange(at..<at + UTF8.width(scalar))
          at += UTF8.width(scalar)
          if let mark = open.lastIndex(where: { $0.closing == scalar }) {
            places.append(Place(kind: open[mark].kind, range: open[mark].start..<range.upperBound))
            open.removeSubrange(mark...)
          } else if let pair = Self.marks[scalar] {
            open.append((pair.closing, pair.kind, range.lowerBound))
          }
        }
      }
    }
    self.places = places.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a finding of a rule lies in a quotation or a title where its concept is exempt.
  func exempts(_ finding: Finding, of rule: RuleDescription) -> Bool {
    guard !places.isEmpty, rule.respectsExemptions,
      let concept = finding.concept.flatMap({ termbase.number(of: $0) })
    else { return false }
    let exempt = termbase.concepts[concept].exempt
    return places.contains {
      exempt.contains($0.kind) && $0.range.lowerBound <= finding.offset
        && finding.offset + finding.length <= $0.range.upperBound
    }
  }

  /// What opens a quotation or a title, and what ends it.
  private static let marks: [Unicode.Scalar: (closing: Unicode.Scalar, kind: TermExemption)] = [
    "\u{201C}": ("\u{201D}", .quotation), "\u{201E}": ("\u{201C}", .quotation),
    "\u{AB}": ("\u{BB}", .quotation), "\u{300C}": ("\u{300D}", .quotation),
    "\u{300E}": ("\u{300F}", .quotation), "\"": ("\"", .quotation),
    "\u{300A}": ("\u{300B}", .title), "\u{3008}": ("\u{3009}", .title),
  ]
}

extension String {
  /// Whether a text is a heading rather than a sentence.
  ///
  /// No mark ends it, and fewer than three of its words of four letters or more begin with a small one.
  /// Scripts without capitals have no such thing.
  var isHeading: Bool {
    contains(where: \.isUppercase) && !isRunningText && last.map { !".!?;:".contains($0) } ?? false
  }

  /// Whether three words of four letters or more begin with a small one.
  var isRunningText: Bool {
    split { !$0.isLetter }.lazy.filter { $0.utf8.count > 3 && $0.first?.isLowercase == true }
      .prefix(3).count == 3
  }
}
