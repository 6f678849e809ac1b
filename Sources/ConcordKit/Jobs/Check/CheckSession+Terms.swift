// SPDX-License-Identifier: Apache-2.0
import Checking
import Documents
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
  /// Whether the file has the words as they are; not with markup between them or a character written otherwise.
  public var isPlain: Bool
}

extension CheckSession {
  /// The places of a draft where a fix would replace terms: the writer's own words.
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
            guard place.match.term.status != .proposed else { return nil }
            return ReplaceableTerm(
              offset: place.range.lowerBound + draft.baseOffset, found: place.words,
              term: place.match.term.text,
              concept: matcher.termbase.concepts[place.match.conceptNumber].id,
              isPlain: written.elementsEqual(place.words.utf8))
          }
        }
      }
    }
  }

  /// Checks that a text can be a term of a language, as a change of a glossary does.
  ///
  /// - Throws: `JobError` with `glossary/term-text` or `glossary/script`.
  public static func checkTerm(_ text: String, in language: LanguageTag) throws(JobError) {
    try TermCheck.check(text)
    try TermCheck.checkScript(of: text, in: language)
  }

  /// Whether a draft says the same with other words at some places: the words are read there as they are written, and
  /// nothing else changes.
  ///
  /// A sign may be markup at one place and not at another: a bar in a table, a dollar beside another one.
  ///
  /// - Parameters:
  ///   - ranges: the bytes of the draft that are replaced, in order and without overlap.
  ///   - name: the name of the draft, whose ending tells the format.
  /// - Complexity: O(*bytes*).
  public static func isRead(
    _ words: String, at ranges: [Range<Int>], of text: String, name: String
  ) -> Bool {
    let bytes = Array(text.utf8)
    /// The draft with a text at all places.
    func document(with words: String) -> TextDocument {
      var changed: [UInt8] = []
      var at = 0
      for range in ranges where range.lowerBound >= at {
        changed += bytes[at..<range.lowerBound] + Array(words.utf8)
        at = range.upperBound
      }
      return TextDocument(
        String(decoding: changed + bytes[at...], as: UTF8.self), fileName: name)
    }
    let probe = IgnoreCommentWriter.probe
    let (plain, tried) = (document(with: probe), document(with: words))
    return plain.prose.replacing(probe, with: words) == tried.prose
      && plain.blocks.count == tried.blocks.count && plain.code.count == tried.code.count
      && plain.spans.count == tried.spans.count
  }
}
