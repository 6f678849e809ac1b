import Languages
import TextModel

/// Finds the terms of a termbase in texts.
///
/// Each text is folded and cut into tokens once, and all terms of its language are looked for in one
/// pass over them; what is found is then compared with the term letter by letter. The terms of a
/// language are taken in when its first text comes.
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
  /// Where the terms come from.
  public let termbase: Termbase
  private let tables: (LanguageTag) -> TermTables?
  /// What is known of languages.
  package let languages: LanguageCatalog
  private var matchers: [String: LanguageMatcher] = [:]
  private var last: LanguageMatcher?

  /// A matcher for the terms of a termbase.
  ///
  /// O(1): the work is done by the first text of a language, unless there are tables of its terms.
  ///
  /// - Parameter tables: what `TermMatcher.tables(of:_:)` made of a language of this very termbase;
  ///   asked when the first text of the language comes.
  public convenience init(
    _ termbase: Termbase, tables: @escaping (LanguageTag) -> TermTables? = { _ in nil }
  ) {
    self.init(termbase, languages: .standard, tables: tables)
  }

  /// A matcher for the terms of a termbase in languages of a catalog; tables must come from the same.
  package init(
    _ termbase: Termbase, languages: LanguageCatalog,
    tables: @escaping (LanguageTag) -> TermTables? = { _ in nil }
  ) {
    self.termbase = termbase
    self.languages = languages
    self.tables = tables
  }

  /// The terms of a language as bytes that `TermTables` reads, to be kept in a file.
  ///
  /// - Complexity: O(*n*) in the length of the terms.
  public static func tables(of termbase: Termbase, _ language: LanguageTag) -> [UInt8] {
    LanguageMatcher.tables(of: termbase, language, languages: .standard)
  }

  /// Makes a text ready for questions about its terms, in O(*n*).
  public func read(_ text: String, language: LanguageTag) -> TermText {
    let matcher = self.matcher(for: language)
    return TermText(tokens: matcher.tokenize(text), matcher: matcher)
  }

  /// The terms that a text contains by their numbers, as `TermText.spans()` has them.
  public func spans(in text: String, language: LanguageTag) -> [TermSpan] {
    var found: [TermSpan] = []
    appendSpans(in: text, language: language, to: &found)
    return found
  }

  /// Adds the terms that a text contains to `found`, by their numbers.
  ///
  /// The fastest way to search many short texts: all memory is that of the text before.
  public func appendSpans(in text: String, language: LanguageTag, to found: inout [TermSpan]) {
    var text = text
    text.withUTF8 { matcher(for: language).appendSpans(in: $0, to: &found) }
  }

  /// The terms that a text contains; see `TermText.matches()`.
  public func matches(in text: String, language: LanguageTag) -> [TermMatch] {
    read(text, language: language).matches()
  }

  /// Every place where a term may be meant; see `TermText.occurrences()`.
  public func occurrences(in text: String, language: LanguageTag) -> [TermMatch] {
    read(text, language: language).occurrences()
  }

  func matcher(for language: LanguageTag) -> LanguageMatcher {
    // Texts of one language come one after another.
    if let last, last.language == language { return last }
    let found =
      matchers[language.language]
      ?? LanguageMatcher(termbase, language, tables: tables(language), languages: languages)
    matchers[language.language] = found
    last = found
    return found
  }
}
