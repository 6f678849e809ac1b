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
    // In an order of their own, since a long list of findings is cut.
    return places.sorted { $0.key < $1.key }.flatMap { $0.value.sorted { $0.key < $1.key } }
      .flatMap { mixed($0.value, in: draft) }
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
    let ranges = words(of: bytes)
    var others: Set<[UInt8]>?
    return ranges.enumerated().compactMap { order, word in
      let isName = order > 0 && bytes[word.lowerBound].isASCIICapital
      guard !isName, 4...40 ~= word.count, let found = data.spelling(of: bytes[word]),
        !segment.index.hasMatch(overlapping: word)
      else { return nil }
      if !found.others.isEmpty {
        let all = others ?? Set(ranges.map { bytes[$0].map(SpellingData.lowercase) })
        others = all
        if !found.others.isDisjoint(with: all) { return nil }
      }
      return (found.word, Place(segment: number, range: word, side: found.side))
    }
  }

  /// The words of a text.
  ///
  /// Characters of three bytes that begin with E2 are marks: quotation marks, dashes.
  private static func words(of bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var at = 0
    while at < bytes.count {
      let start = at
      while at < bytes.count, isLetter(bytes[at]) { at += 1 }
      if at > start { words.append(start..<at) }
      if at < bytes.count { at += bytes[at] == 0xE2 ? 3 : 1 }
    }
    return words
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte >= 0x80 && byte != 0xE2 || byte == 0x2D
  }
}
