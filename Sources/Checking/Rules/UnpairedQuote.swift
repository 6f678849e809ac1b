// SPDX-License-Identifier: Apache-2.0
import TextModel

/// `quote/unpaired`: quotation marks that don't pair.
///
/// Marks that have an opening and a closing form are matched within a paragraph of running text, so
/// that a quotation may go over several sentences. A quotation of several paragraphs opens each of them, or
/// begins with one and ends with a later one. The rows of a table are sentences or paragraphs
/// between which quotations go on, in one language often where they do not in the other; so of a row
/// only a closing mark is reported that comes after an opening one of another kind: no quotation
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
    let paragraphs = draft.paragraphs
    var marks = paragraphs.map { unpaired($0, isRunningText: draft.document.isRunningText) }
    if draft.document.isRunningText { Self.join(&marks, paragraphs) }
    return draft.findings(in: marks.joined()) { mark in
      [
        draft.finding(
          Self.description, at: mark.range, in: mark.segment,
          message: "the quotation mark \(mark.scalar) has no partner")
      ]
    }
  }

  /// The most paragraphs that one quotation goes over.
  private static let longest = 20

  /// Takes out the marks of quotations that go over several paragraphs.
  private static func join(_ marks: inout [[Mark]], _ paragraphs: [ArraySlice<CheckSegment>]) {
    var opened: (paragraph: Int, mark: Mark)?
    for number in marks.indices {
      let begins = paragraphs[number].first?.target.text.unicodeScalars.first
      if let before = opened {
        let isOver = number - before.paragraph > longest
        if !isOver, begins == before.mark.scalar {
          // Each paragraph opens the quotation again; the last one closes it.
          drop(before.mark, from: &marks[before.paragraph])
          opened = nil
        } else if !isOver, let last = marks[number].last,
          last.scalar == closing[before.mark.scalar],
          isEnd(last)
        {
          drop(before.mark, from: &marks[before.paragraph])
          drop(last, from: &marks[number])
          opened = nil
          continue
        } else if isOver || !marks[number].isEmpty {
          opened = nil
        }
      }
      if let first = marks[number].first(where: { closing[$0.scalar] != nil && isBeginning($0) }) {
        opened = (number, first)
      }
    }
  }

  /// Spaces between a colon and a quotation.
  private static let longestGap = 40

  private static func drop(_ mark: Mark, from marks: inout [Mark]) {
    marks.removeAll { $0.segment.number == mark.segment.number && $0.range == mark.range }
  }

  /// Whether a mark begins its segment or follows a colon.
  private static func isBeginning(_ mark: Mark) -> Bool {
    let text = mark.segment.target.text
    let at = text.utf8.index(text.startIndex, offsetBy: mark.range.lowerBound)
    // A mark after more spaces than anyone writes begins nothing.
    let before = text.unicodeScalars[..<at].suffix(longestGap)
    return before.last { $0 != " " }.map { $0 == ":" || $0 == "\u{FF1A}" }
      ?? (before.startIndex == text.startIndex)
  }

  /// Whether nothing but marks follows a mark in its segment.
  private static func isEnd(_ mark: Mark) -> Bool {
    let text = mark.segment.target.text
    return !text.utf8Slice(mark.range.upperBound..<text.utf8.count).contains(where: \.isLetter)
  }

  /// Whether a character is in one of the ranges of `closing` and the straight mark; most are not, and need no
  /// table.
  private static func mayBeMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x22, 0xAB, 0xBB, 0x201C...0x201E, 0x3008...0x300F: true
    default: false
    }
  }

  private func unpaired(_ segments: ArraySlice<CheckSegment>, isRunningText: Bool) -> [Mark] {
    var open: [Mark] = []
    var alone: [Mark] = []
    var straight: Mark?
    for segment in segments {
      var at = 0
      var before: Unicode.Scalar = " "
      for scalar in segment.target.text.unicodeScalars {
        let start = at
        at += UTF8.width(scalar)
        defer { before = scalar }
        guard Self.mayBeMark(scalar) else { continue }
        let mark = Mark(scalar: scalar, range: start..<at, segment: segment)
        if scalar == "\"" {
          let isInch = straight == nil && ("0"..."9").contains(before)
          if !isInch { straight = straight == nil ? mark : nil }
        } else if let last = open.last, Self.closing[last.scalar] == scalar {
          open.removeLast()
        } else if Self.closing[scalar] != nil {
          open.append(mark)
        } else if Self.closers.contains(scalar) {
          // One that closes a quotation of an earlier row comes before all that opens in this one.
          if isRunningText || !open.isEmpty { alone.append(mark) }
        }
      }
    }
    return isRunningText ? alone + open + (straight.map { [$0] } ?? []) : alone
  }
}
