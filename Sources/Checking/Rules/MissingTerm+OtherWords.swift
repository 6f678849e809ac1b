// SPDX-License-Identifier: Apache-2.0
import Terminology
import TextModel

extension MissingTerm {
  /// The most UTF-8 bytes in the brackets after a name.
  private static let longestInBrackets = 24

  /// Whether a place of the target is a name in which another word has taken the place of its article: `of exchange Group`
  /// for `of the Group`.
  ///
  /// Function words and common verbs take no such place: `whether Group companies`, `as Group chairman`.
  static func hasWordForArticle(_ place: TermMatch, in segment: AnalyzedSegment) -> Bool {
    guard let word = segment.target.wordInPlaceOfArticle(of: place) else { return false }
    return WordNeighbours.of(segment.segment.target.language)?.isFree(word) == false
  }

  /// Whether the target has an abbreviation of the source only as a name in full that is followed by brackets with another
  /// abbreviation, or with nothing: `Asian Infrastructure Investment Bank (ADB)` for AIIB.
  ///
  /// An abbreviation of initials of the name is right in any language, and so is one that an entry has.
  ///
  /// - Complexity: O(*k*) for *k* places of the concept, once for each abbreviation.
  func isAbbreviatedOtherwise(
    _ match: TermMatch, in segment: AnalyzedSegment, of draft: AnalyzedDraft
  ) -> Bool {
    let (concept, term) = (match.conceptNumber, match.term.text)
    guard term.isAbbreviation else { return false }
    if let known = segment.index.renderings.isAbbreviatedOtherwise[concept]?[term] { return known }
    let answer = hasOtherAbbreviation(match, in: segment, of: draft)
    segment.index.renderings.isAbbreviatedOtherwise[concept, default: [:]][term] = answer
    return answer
  }

  private func hasOtherAbbreviation(
    _ match: TermMatch, in segment: AnalyzedSegment, of draft: AnalyzedDraft
  ) -> Bool {
    guard let places = segment.index.places[match.conceptNumber], !places.isEmpty else {
      return false
    }
    let text = segment.segment.target.text
    let known = draft.approvedTerms(of: match, language: segment.segment.target.language).map(
      \.text)
    return places.allSatisfy { place in
      guard place.tokenCount > 2, let word = Self.bracketed(after: place.range, in: text) else {
        return false
      }
      if word.isEmpty { return true }
      return word.isAbbreviation && word != match.term.text && !known.contains(String(word))
        && !word.isOfInitials(of: text.utf8Slice(place.range))
    }
  }

  /// The text in the brackets directly after a place; `nil` if there are none.
  private static func bracketed(after place: Range<Int>, in text: String) -> Substring? {
    let rest = Substring(text.utf8.dropFirst(place.upperBound)).drop { $0 == " " || $0 == "\u{A0}" }
    guard let mark = rest.first, mark == "(" || mark == "（" else { return nil }
    let inside = rest.dropFirst()
    let near = Substring(inside.utf8.prefix(longestInBrackets))
    guard let end = near.firstIndex(where: { $0 == ")" || $0 == "）" }) else { return nil }
    return near[..<end]
  }
}

extension StringProtocol {
  /// Whether a text is one word of letters with two capitals or more, none of them Han characters.
  fileprivate var isAbbreviation: Bool {
    let scalars = unicodeScalars
    return scalars.allSatisfy { $0.properties.isAlphabetic && !$0.properties.isIdeographic }
      && scalars.count(where: \.properties.isUppercase) >= 2
  }

  /// Whether the capitals of an abbreviation are initials of the words of a name, in order.
  fileprivate func isOfInitials(of name: String) -> Bool {
    var initials = name.split { !$0.isLetter }.compactMap(\.first).map { $0.uppercased() }[...]
    for letter in self where letter.isUppercase {
      guard let at = initials.firstIndex(of: String(letter)) else { return false }
      initials = initials[(at + 1)...]
    }
    return true
  }
}
