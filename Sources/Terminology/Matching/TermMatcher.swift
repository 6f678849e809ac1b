// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Finds the terms of a termbase in texts.
///
/// Each text is folded and cut into tokens once, and all terms of its language are searched in one
/// pass over them. Each candidate is then compared with its term letter by letter. The terms of a
/// language are compiled when its first text comes.
///
/// ```swift
/// let matcher = TermMatcher(termbase)
/// for match in matcher.matches(in: "the Shanghai spirit", language: .english) {
///   print(match.concept, match.range, match.keepsCase)
/// }
/// ```
///
/// Not thread-safe; use one instance per thread.
public final class TermMatcher {
  /// The source of the terms.
  public let termbase: Termbase
  private let tables: (LanguageTag) -> TermTables?
  /// The languages that are known, with their data.
  package let languages: LanguageCatalog
  private var matchers: [String: LanguageMatcher] = [:]
  private var last: LanguageMatcher?

  /// A matcher for the terms of a termbase.
  ///
  /// O(1): the work is done for the first text of a language, unless there are tables of its terms.
  ///
  /// - Parameter tables: returns the result of `TermMatcher.tables(of:_:)` for a language of
  ///   exactly this termbase; called for the first text of the language.
  public convenience init(
    _ termbase: Termbase, tables: @escaping (LanguageTag) -> TermTables? = { _ in nil }
  ) {
    self.init(termbase, languages: .standard, tables: tables)
  }

  /// A matcher for the terms of a termbase in languages of a catalog; tables must come from the
  /// same catalog.
  package init(
    _ termbase: Termbase, languages: LanguageCatalog,
    tables: @escaping (LanguageTag) -> TermTables? = { _ in nil }
  ) {
    self.termbase = termbase
    self.languages = languages
    self.tables = tables
  }

  /// The terms of a language as bytes that `TermTables` reads, for storing in a file.
  ///
  /// - Complexity: O(*n*) in the length of the terms.
  public static func tables(of termbase: Termbase, _ language: LanguageTag) -> [UInt8] {
    LanguageMatcher.tables(of: termbase, language, languages: .standard)
  }

  /// Prepares a text for queries about its terms, in O(*n*).
  public func read(_ text: String, language: LanguageTag) -> TermText {
    let matcher = self.matcher(for: language)
    return TermText(tokens: matcher.tokenize(text), matcher: matcher)
  }

  /// The terms in a text by their numbers; see `TermText.spans()`.
  public func spans(in text: String, language: LanguageTag) -> [TermSpan] {
    var found: [TermSpan] = []
    appendSpans(in: text, language: language, to: &found)
    return found
  }

  /// Adds the terms in a text to `found`, by their numbers.
  ///
  /// This is the fastest way to search many short texts: all memory is reused from the text before.
  public func appendSpans(in text: String, language: LanguageTag, to found: inout [TermSpan]) {
    var text = text
    text.withUTF8 { matcher(for: language).appendSpans(in: $0, to: &found) }
  }

  /// The terms in a text; see `TermText.matches()`.
  public func matches(in text: String, language: LanguageTag) -> [TermMatch] {
    read(text, language: language).matches()
  }

  /// The terms in a text that are not parts of longer words; see `TermText.wholeMatches()`.
  public func wholeMatches(in text: String, language: LanguageTag) -> [TermMatch] {
    read(text, language: language).wholeMatches()
  }

  /// Every place where a term may be meant; see `TermText.occurrences()`.
  public func occurrences(in text: String, language: LanguageTag) -> [TermMatch] {
    read(text, language: language).occurrences()
  }

  func matcher(for language: LanguageTag) -> LanguageMatcher {
    // Consecutive texts are mostly in the same language.
    if let last, last.language == language { return last }
    let found =
      matchers[language.language]
      ?? LanguageMatcher(termbase, language, tables: tables(language), languages: languages)
    matchers[language.language] = found
    last = found
    return found
  }
}
