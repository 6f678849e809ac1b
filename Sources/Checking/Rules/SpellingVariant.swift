// SPDX-License-Identifier: Apache-2.0
import Languages
import Terminology
import TextModel

/// `text/spelling-variant`: a word in two spellings in one draft.
///
/// Of the two spellings the rarer one is reported, or the later one where both are equally frequent. Terms of the
/// glossary are left out, because names keep the spelling of their owners (`International Labour Organization`), and
/// so are words that begin with a capital within a sentence.
struct SpellingVariant: Rule {
  static let description = RuleDescription(
    id: "text/spelling-variant", severity: .info, summary: "A word in two spellings in one draft",
    respectsExemptions: true, isStylistic: true)

  /// A word of the table in the draft.
  private struct Place {
    let segment: Int
    let range: Range<Int>
    let side: Int
  }

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    guard draft.document.isRunningText else { return [] }
    var places: [String: [String: [Place]]] = [:]
    for (number, segment) in draft.segments.enumerated() {
      let language = segment.segment.target.language
      guard let data = Language.of(language).spellings?() else { continue }
      for (word, place) in Self.places(in: segment, number, data) {
        places[language.language, default: [:]][word, default: []].append(place)
      }
    }
    return places.values.flatMap(\.values).flatMap { mixed($0, in: draft) }
  }

  private func mixed(_ places: [Place], in draft: AnalyzedDraft) -> [Finding] {
    let sides = [0, 1].map { side in places.filter { $0.side == side } }
    guard let first = places.first, !sides[0].isEmpty, !sides[1].isEmpty else { return [] }
    let rarer =
      sides[0].count == sides[1].count ? 1 - first.side : sides[0].count < sides[1].count ? 0 : 1
    let usual = sides[1 - rarer][0]
    let word = draft.segments[usual.segment].segment.target.text.utf8Slice(usual.range)
    return sides[rarer].map { place in
      let segment = draft.segments[place.segment].segment
      let found = segment.target.text.utf8Slice(place.range)
      return draft.finding(
        Self.description, at: place.range, in: segment,
        message:
          "\u{201C}\(found)\u{201D} is spelt \u{201C}\(word)\u{201D} elsewhere in the draft; keep"
          + " to one spelling")
    }
  }

  /// The words of a segment that have two spellings.
  ///
  /// - Complexity: O(*bytes*).
  private static func places(in segment: AnalyzedSegment, _ number: Int, _ data: SpellingData)
    -> [(String, Place)]
  {
    let bytes = Array(segment.segment.target.text.utf8)
    var places: [(String, Place)] = []
    var at = 0
    var isFirst = true
    while at < bytes.count {
      guard isLetter(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < bytes.count, isLetter(bytes[at]) { at += 1 }
      let isName = !isFirst && bytes[start] &- 0x41 < 26
      isFirst = false
      guard !isName, 4...40 ~= at - start, let found = data.spelling(of: bytes[start..<at]),
        !segment.matches.contains(where: { $0.range.overlaps(start..<at) }),
        !hasWord(of: found.others, in: bytes)
      else { continue }
      places.append((found.word, Place(segment: number, range: start..<at, side: found.side)))
    }
    return places
  }

  /// Whether a text has one of some words.
  private static func hasWord(of words: Set<[UInt8]>, in text: [UInt8]) -> Bool {
    !words.isEmpty
      && text.split { !isLetter($0) }.contains { words.contains($0.map(SpellingData.lowercase)) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 && byte != 0xE2 || byte == 0x2D
  }
}
