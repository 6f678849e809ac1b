import TextModel

/// The words that papers of a language announce their parts with.
///
/// Lists are markers in small letters, separated by white space, with `_` for a space inside one.
package struct SectionMarkerData: Sendable {
  /// The language that a marker speaks for: a script of its own has a table of its own.
  package var language: LanguageTag
  /// Markers of the abstract.
  package var abstract = ""
  /// Markers of the keywords.
  package var keywords = ""
  /// Markers of the authors.
  package var authors = ""
  /// Markers of what belongs to no part: classification, dates, notes on authors and funds.
  package var matter = ""
  /// Headings of the body.
  package var body = ""
  /// Markers that start no sentence of prose, so that a scanner may have lost the colon after them.
  package var colonless = ""
  /// What a line with the number of a journal's issue has beside digits: `vol.`.
  package var issueWords = ""

  /// A language without markers.
  package init(_ language: LanguageTag) { self.language = language }

  /// The words of a list with their spaces.
  package static func words(_ list: String) -> [String] {
    DataText.words(list).map { String($0.map { $0 == "_" ? " " : $0 }) }
  }
}
