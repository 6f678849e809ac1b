// SPDX-License-Identifier: Apache-2.0
import Terminology
import TextModel

/// `term/inconsistent`: one concept rendered in two admitted ways within the draft.
///
/// Full forms are compared with full forms: an abbreviation, a short form or a grammatical variant may
/// are beside them. The form that is used most (the first of equals) is taken for the draft's own,
/// and the first place of each other form is reported. A name and a longer one that holds it are not compared,
/// and what is quoted or cited does not count, nor in a translation a form whose sentence of the source has not the
/// concept: общее благосостояние for 总体福祉 is not a rendering of 共同富裕. Rows of a table or a memory are not one text, so
/// nothing is said of them.
struct InconsistentTerm: Rule {
  static let description = RuleDescription(
    id: "term/inconsistent", severity: .warning,
    summary: "One concept rendered in two admitted ways within the draft",
    respectsExemptions: true, isStylistic: true)

  func findings(in draft: AnalyzedDraft) -> [Finding] {
    guard draft.document.isRunningText else { return [] }
    let divided = Self.divided(draft)
    guard !divided.isEmpty else { return [] }
    var uses: [Int: [(entry: Int, match: TermMatch, segment: AnalyzedSegment)]] = [:]
    for segment in draft.segments {
      for match in segment.matches
      where divided.contains(match.conceptNumber) && Self.counts(match)
        && Self.isMeant(match, in: segment) && !draft.isCited(match.range, in: segment.segment)
      {
        uses[match.conceptNumber, default: []].append((match.entry, match, segment))
      }
    }
    return uses.keys.sorted().flatMap { concept -> [Finding] in
      let places = uses[concept] ?? []
      var order: [Int] = []
      var counts: [Int: Int] = [:]
      for place in places {
        if counts[place.entry] == nil { order.append(place.entry) }
        counts[place.entry, default: 0] += 1
      }
      guard order.count > 1,
        let own = order.max(by: { counts[$0] ?? 0 < counts[$1] ?? 0 || counts[$0] == counts[$1] })
      else { return [] }
      let ownForm = draft.termbase.entries[own].term.text
      return order.filter {
        $0 != own && !Self.nest(ownForm, draft.termbase.entries[$0].term.text)
      }.compactMap { entry in
        guard let place = places.first(where: { $0.entry == entry }) else { return nil }
        let segment = place.segment.segment
        let found = segment.target.text.utf8Slice(place.match.range)
        let ownForm = draft.han.spelling(of: ownForm, in: segment, like: found).text
        let count = counts[own] ?? 0
        var finding = draft.finding(
          Self.description, at: place.match.range, in: segment,
          message: "\u{201C}\(found)\u{201D} here, \u{201C}\(ownForm)\u{201D}"
            + (count == 1 ? " elsewhere" : " \(count) times") + " in this draft: keep to one")
        finding.concept = place.match.concept
        finding.expected = [ownForm]
        return finding
      }
    }
  }

  /// Whether one name holds the other: `Belt and Road Initiative` and `Belt and Road`.
  private static func nest(_ a: String, _ b: String) -> Bool {
    let (a, b) = (a.lowercased(), b.lowercased())
    return a.contains(b) || b.contains(a) || shortens(a, b) || shortens(b, a)
  }

  /// Whether a name is a shortened form of another: words are left out (`people-to-people exchanges` of
  /// `people-to-people and cultural exchanges`, 联大 of 联合国大会), or one word is made of the beginnings of
  /// several (`UN General Assembly`, `biodiversity`).
  ///
  /// - Complexity: O(*words* × *words* × *letters*).
  private static func shortens(_ short: String, _ long: String) -> Bool {
    let (parts, words) = (pieces(short), pieces(long))
    guard short.count < long.count, !parts.isEmpty, words.count <= 24 else { return false }
    // The places among the words that may come next after some parts of the short form.
    var reached: Set<Int> = [0]
    for (index, part) in parts.enumerated() {
      var next: Set<Int> = []
      for start in reached {
        // The first word of both is the same one, or begins the same.
        for at in start..<words.count where index > 0 || at == 0 {
          if words[at] == part { next.insert(at + 1) }
          next.formUnion(ends(ofBlend: part[...], from: at, in: words, count: 0))
        }
      }
      reached = next
    }
    return reached.contains(words.count)
  }

  /// The places after words from one on whose beginnings make up some letters, two words or more.
  private static func ends(
    ofBlend rest: ArraySlice<Character>, from at: Int, in words: [[Character]], count: Int
  ) -> Set<Int> {
    if rest.isEmpty { return count > 1 ? [at] : [] }
    guard at < words.count else { return [] }
    var found: Set<Int> = []
    let shared = zip(rest, words[at]).prefix { $0 == $1 }.count
    guard shared > 0 else { return [] }
    for length in 1...shared {
      found.formUnion(
        ends(ofBlend: rest.dropFirst(length), from: at + 1, in: words, count: count + 1))
    }
    return found
  }

  /// The words of a name; of one in Han characters, the characters.
  private static func pieces(_ name: String) -> [[Character]] {
    name.split { !$0.isLetter && !$0.isNumber }.flatMap { word -> [[Character]] in
      word.unicodeScalars.contains { $0.properties.isIdeographic }
        ? word.map { [$0] } : [Array(word)]
    }
  }

  /// Concepts that the draft renders by more terms than one.
  private static func divided(_ draft: AnalyzedDraft) -> Set<Int> {
    var first: [Int: Int] = [:]
    var divided: Set<Int> = []
    for segment in draft.segments {
      for match in segment.matches where counts(match) && isMeant(match, in: segment) {
        if let known = first[match.conceptNumber] {
          if known != match.entry { divided.insert(match.conceptNumber) }
        } else {
          first[match.conceptNumber] = match.entry
        }
      }
    }
    return divided
  }

  /// Whether a match may be a translation of its concept: the source has the concept, or there is no source.
  private static func isMeant(_ match: TermMatch, in segment: AnalyzedSegment) -> Bool {
    !segment.hasSource || segment.index.sourceTerm(ofConcept: match.conceptNumber) != nil
  }

  /// Whether a match is compared with others: a full form that is approved and in its case.
  private static func counts(_ match: TermMatch) -> Bool {
    match.term.type == .full && match.term.status.isApproved && match.keepsCase
  }
}
