// SPDX-License-Identifier: Apache-2.0
import TextModel

/// `bracket/unpaired`: brackets that don't pair, or pair with one of the other width.
///
/// Brackets are matched within a paragraph of running text. The numbers of lists (`1)`, `a)`, `ii)`), faces and
/// intervals (`[0, 1)`) are left alone, and so are addresses.
struct UnpairedBracket: Rule {
  static let description = RuleDescription(
    id: "bracket/unpaired", severity: .info, summary: "Brackets that don't pair")

  private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "\u{FF08}": "\u{FF09}", "[": "]", "\u{3010}": "\u{3011}", "\u{3014}": "\u{3015}",
  ]
  private static let closers = Set(closing.values)
  /// Brackets of one shape in two widths.
  private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
    ")": "\u{FF09}", "\u{FF09}": ")",
  ]

  private struct Mark {
    let scalar: Unicode.Scalar
    let range: Range<Int>
    /// The place of the segment in the paragraph.
    let segment: Int
  }

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    guard draft.document.isRunningText else { return [] }
    return draft.findings(in: draft.paragraphs) { paragraph -> [Finding] in
      let (alone, twins) = unpaired(paragraph)
      return draft.findings(in: alone) { mark in
        [
          draft.finding(
            Self.description, at: mark.range, in: paragraph[mark.segment],
            message: "the bracket \(mark.scalar) has no partner")
        ]
      }
        + draft.findings(in: twins) { mark in
          var finding = draft.finding(
            Self.description, at: mark.range, in: paragraph[mark.segment],
            message: "the bracket \(mark.scalar) is of another width than its partner")
          finding.expected = Self.twins[mark.scalar].map { [String($0)] } ?? []
          return [finding]
        }
    }
  }

  /// Whether a character is in one of the ranges of `closing`; most are not, and need no table.
  private static func mayBeBracket(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x28, 0x29, 0x5B, 0x5D, 0x3010, 0x3011, 0x3014, 0x3015, 0xFF08, 0xFF09: true
    default: false
    }
  }

  private func unpaired(_ segments: ArraySlice<CheckSegment>) -> (alone: [Mark], twins: [Mark]) {
    var open: [Mark] = []
    var alone: [Mark] = []
    var twins: [Mark] = []
    for number in segments.indices {
      let text = segments[number].target.text
      guard
        text.utf8.contains(where: {
          $0 == 0x28 || $0 == 0x29 || $0 == 0x5B || $0 == 0x5D || $0 >= 0xE3
        })
      else { continue }
      let addresses = AddressScanner.ranges(in: Array(text.utf8))
      var at = 0
      /// The characters since the last space.
      var word: [Unicode.Scalar] = []
      var address = addresses.startIndex
      for scalar in text.unicodeScalars {
        let range = at..<(at + UTF8.width(scalar))
        at = range.upperBound
        defer {
          if scalar == " " || Self.separators.contains(scalar) {
            word.removeAll(keepingCapacity: true)
          } else if word.count < 8 {
            word.append(scalar)
          }
        }
        guard Self.mayBeBracket(scalar),
          Self.closing[scalar] != nil || Self.closers.contains(scalar)
        else { continue }
        while address < addresses.endIndex, addresses[address].upperBound <= range.lowerBound {
          address += 1
        }
        if address < addresses.endIndex, addresses[address].contains(range.lowerBound) { continue }
        let mark = Mark(scalar: scalar, range: range, segment: number)
        if Self.closing[scalar] != nil {
          open.append(mark)
        } else if let last = open.last, Self.closing[last.scalar] == scalar {
          open.removeLast()
        } else if let last = open.last, let twin = Self.twins[scalar],
          Self.closing[last.scalar] == twin
        {
          open.removeLast()
          twins.append(mark)
        } else if let last = open.last, Self.isInterval(from: last, to: mark, in: segments) {
          open.removeLast()
        } else if !Self.isLabel(word) {
          alone.append(mark)
        }
      }
    }
    return (alone + open, twins)
  }

  /// Marks after which a label may begin without a space.
  private static let separators: Set<Unicode.Scalar> = [
    "\u{3001}", "\u{3002}", "\u{FF0C}", "\u{FF1A}", "\u{FF1B}",
  ]

  /// Whether a closing bracket ends the label of an item or a face.
  private static func isLabel(_ word: [Unicode.Scalar]) -> Bool {
    guard let last = word.last, word.count <= 4 else { return false }
    if [":", ";", "-"].contains(last) { return true }
    let letters = word.filter(\.properties.isAlphabetic)
    let isRoman = letters.allSatisfy { ["i", "v", "x", "I", "V", "X"].contains($0) }
    guard letters.count <= 1 || isRoman else { return false }
    return word.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "."
    }
  }

  /// Bytes between the brackets of an interval.
  private static let longestInterval = 200

  /// Whether two brackets of other shapes hold two numbers.
  private static func isInterval(
    from open: Mark, to close: Mark, in segments: ArraySlice<CheckSegment>
  ) -> Bool {
    guard open.segment == close.segment,
      close.range.lowerBound - open.range.upperBound <= longestInterval
    else { return false }
    let inside = segments[open.segment].target.text
      .utf8Slice(open.range.upperBound..<close.range.lowerBound)
    return inside.contains(",") || inside.contains(";")
      ? inside.unicodeScalars.allSatisfy {
        !$0.properties.isAlphabetic || $0.properties.isASCIIHexDigit || $0 == "\u{221E}"
      } : false
  }
}
