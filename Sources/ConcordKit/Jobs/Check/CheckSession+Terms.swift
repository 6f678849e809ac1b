// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import TextModel

/// A place of a draft where a term can be replaced.
public struct ReplaceableTerm: Hashable, Sendable {
  /// The first UTF-8 byte in the draft as it was given.
  public var offset: Int
  /// The words there, on one line.
  public var found: String
  /// The term of the glossary that they are a form of.
  public var term: String
  /// The concept.
  public var concept: ConceptID
}

extension CheckSession {
  /// The places of a draft where a fix would replace terms: the writer's own words, in one piece.
  ///
  /// Code, addresses, comments, quotations, titles and emphasis are left out, and so are terms that nobody has
  /// decided on. A file in two languages, and one without lines of its own, has no such places.
  ///
  /// - Parameter language: the language of the draft.
  /// - Throws: `JobError` for a draft or a glossary that cannot be read.
  public func replaceableTerms(in input: Input, language: LanguageTag) throws(JobError)
    -> [ReplaceableTerm]
  {
    try JobError.border {
      try engines.use { terms in
        try terms.ask { matcher in
          let draft = try Draft(
            input, options: DraftCheckOptions(to: language), lexicons: lexicons)
          guard draft.hasLines, draft.isRewritable, draft.places.isEmpty else { return [] }
          let bytes = Array(draft.document.content.utf8)
          return Checker(matcher: matcher).ownTerms(in: draft.document).compactMap { place in
            // Markup within the words, or a character that is written otherwise, stays.
            let written = bytes[place.range].lazy.map { (0x0A...0x0D).contains($0) ? 0x20 : $0 }
            guard place.match.term.status != .proposed, written.elementsEqual(place.words.utf8)
            else { return nil }
            return ReplaceableTerm(
              offset: place.range.lowerBound + draft.baseOffset, found: place.words,
              term: place.match.term.text,
              concept: matcher.termbase.concepts[place.match.conceptNumber].id)
          }
        }
      }
    }
  }

  /// Checks that a text can be a term, as a change of a glossary does.
  ///
  /// - Throws: `JobError` with `glossary/term-text`.
  public static func checkTerm(_ text: String) throws(JobError) { try TermCheck.check(text) }
}
