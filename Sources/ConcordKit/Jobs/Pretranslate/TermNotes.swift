// SPDX-License-Identifier: Apache-2.0
import Terminology
import TextModel

/// Finds the glossary terms of a source and their approved translations.
struct TermNotes {
  private let matcher: TermMatcher
  private let pair: LanguagePair

  init(_ matcher: TermMatcher, _ pair: LanguagePair) {
    self.matcher = matcher
    self.pair = pair
  }

  /// The terms of a text, each once, in text order, and the UTF-8 bytes where each occurs.
  func terms(in text: String) -> (notes: [Pretranslation.TermNote], ranges: [Range<Int>]) {
    var notes: [Pretranslation.TermNote] = []
    var ranges: [Range<Int>] = []
    for match in matcher.wholeMatches(in: text, language: pair.from) {
      let concept = matcher.termbase.concepts[match.conceptNumber]
      guard let term = concept.approvedTerms(in: pair.to, for: match.term).first else { continue }
      ranges.append(match.range)
      let note = Pretranslation.TermNote(source: match.term.text, target: term.text)
      if !notes.contains(note) { notes.append(note) }
    }
    return (notes, ranges)
  }
}
