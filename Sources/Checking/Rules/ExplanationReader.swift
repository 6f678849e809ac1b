// SPDX-License-Identifier: Apache-2.0
import Terminology
import TextModel

/// Reads how a segment explains the abbreviations in it.
struct ExplanationReader {
  /// An explanation of an abbreviation.
  struct Explanation {
    /// From the full form to the abbreviation, or back, where the full form is the glossary's.
    var range: Range<Int>?
  }

  /// The widest gap in bytes between a full form and its abbreviation where no bracket opens.
  private static let widestGap = 48
  /// The widest gap in a bracket: `(hereinafter referred to as “the SCO” or “the Organization”)`.
  private static let widestBracket = 100

  private let segment: AnalyzedSegment
  private let text: [UInt8]
  /// The full forms of the segment, found when they are first asked for.
  private var full: [TermMatch]?
  /// The bytes of the longest of them.
  private var longest = 0

  init(_ segment: AnalyzedSegment) {
    self.segment = segment
    text = Array(segment.segment.target.text.utf8)
  }

  /// The explanation of an abbreviation at its place, if there is one.
  ///
  /// - Parameters:
  ///   - match: the abbreviation.
  ///   - concepts: the concepts that it may mean.
  /// - Complexity: O(*n*) for the first that marks adjoin, then O(log *n*) and the terms that are near.
  mutating func explanation(of match: TermMatch, concepts: [Int]) -> Explanation? {
    let start = match.range.lowerBound
    let bracket = openBracket(before: start)
    let before = text[max(0, start - Self.widestGap)..<start]
    let after = text[
      match.range.upperBound..<min(text.count, match.range.upperBound + Self.widestGap)]
    guard bracket != nil || Self.hasMark(before) || Self.hasMark(after) else { return nil }
    let forms = fullForms(near: match.range).filter { concepts.contains($0.conceptNumber) }
    for form in forms where form.range.upperBound <= start {
      let gap = text[form.range.upperBound..<start]
      if let bracket, form.range.upperBound <= bracket, bracket - form.range.upperBound <= 3,
        gap.count <= Self.widestBracket
      {
        return Explanation(range: form.range.lowerBound..<match.range.upperBound)
      }
      if gap.count <= Self.widestGap, Self.joins(gap) {
        return Explanation(range: form.range.lowerBound..<match.range.upperBound)
      }
    }
    for form in forms where form.range.lowerBound >= match.range.upperBound {
      let gap = text[match.range.upperBound..<form.range.lowerBound]
      if gap.count <= Self.widestGap, Self.joins(gap) {
        return Explanation(range: start..<form.range.upperBound)
      }
    }
    // (SCO) after whatever words.
    if let bracket, isOnly(match.range, after: bracket), Self.hasWord(text[..<bracket]) {
      return Explanation(range: nil)
    }
    return nil
  }

  /// The full forms that end or begin so close to a range that they may explain what is there.
  private mutating func fullForms(near range: Range<Int>) -> ArraySlice<TermMatch> {
    let all = full ?? segment.target.occurrences().filter { $0.term.type == .full }
    if full == nil {
      full = all
      longest = all.map(\.range.count).max() ?? 0
    }
    let earliest = range.lowerBound - Self.widestBracket - longest
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.lowerBound >= earliest { high = middle } else { low = middle + 1 }
    }
    return all[low...].prefix { $0.range.lowerBound <= range.upperBound + Self.widestGap }
  }

  /// The bracket before an offset that is not closed there.
  private func openBracket(before offset: Int) -> Int? {
    var at = offset
    let end = max(0, offset - Self.widestBracket)
    while at > end {
      at -= 1
      switch text[at] {
      case 0x28, 0x5B: return at
      case 0x29, 0x5D: return nil
      case 0xEF where text[at...].starts(with: [0xEF, 0xBC, 0x88]): return at
      case 0xEF where text[at...].starts(with: [0xEF, 0xBC, 0x89]): return nil
      default: break
      }
    }
    return nil
  }

  /// Whether a bracket holds an abbreviation and no more than quotation marks around it.
  private func isOnly(_ range: Range<Int>, after bracket: Int) -> Bool {
    let width = text[bracket] == 0xEF ? 3 : 1
    let lead = text[(bracket + width)..<range.lowerBound]
    guard lead.allSatisfy({ $0 == 0x20 || $0 == 0x22 || $0 >= 0x80 || $0 == 0x27 }) else {
      return false
    }
    let rest = text[range.upperBound...].drop {
      $0 == 0x20 || $0 == 0x22 || $0 == 0x27 || $0 == 0xE2 || $0 & 0xC0 == 0x80 || $0 == 0x73
        || $0 == 0xC2
    }
    // A comma: (SCO, the Organization), but not (SCO, 2021).
    if rest.first == 0x2C || rest.first == 0x3B {
      let inside = rest.prefix { $0 != 0x29 && $0 != 0x5D }
      return !inside.contains { $0.isASCIIDigit }
    }
    return rest.first == 0x29 || rest.first == 0x5D || rest.starts(with: [0xEF, 0xBC, 0x89])
  }

  private static func hasWord(_ text: ArraySlice<UInt8>) -> Bool {
    text.last { $0 > 0x20 }.map {
      $0 >= 0x80 || $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x22
    }
      ?? false
  }

  /// Whether there is a mark by which an explanation may be joined.
  private static func hasMark(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.contains { [0x28, 0x5B, 0x2C, 0x3A, 0x3D, 0x2D, 0xE2, 0xEF, 0xE3].contains($0) }
      || gap.contains(0x22)
  }

  /// Whether what is between two names makes one the explanation of the other: a bracket, a dash, a colon, an
  /// equals sign, a comma; no end of a sentence.
  private static func joins(_ gap: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: gap, as: UTF8.self)
    var isJoined = false
    var words = 0
    var isInWord = false
    var before: Unicode.Scalar = "x"
    for scalar in text.unicodeScalars {
      defer { before = scalar }
      switch scalar {
      case "-" where before == " ": isJoined = true
      case "(", "[", "\u{FF08}", "\u{2013}", "\u{2014}", "\u{2212}", ":", "\u{FF1A}", "=",
        ",", "\u{FF0C}", "\u{201C}", "\"", "\u{AB}":
        isJoined = true
        isInWord = false
      case ".", "!", "?", ";", ")", "]", "\u{3002}", "\u{FF1B}", "\u{FF09}": return false
      default:
        let isLetter = scalar.properties.isAlphabetic
        if isLetter, !isInWord { words += 1 }
        isInWord = isLetter
      }
    }
    return isJoined && words <= 4
  }
}
