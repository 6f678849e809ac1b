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
/// Not for two threads at once.
public final class TermMatcher {
  /// Where the terms come from.
  public let termbase: Termbase
  private var languages: [String: LanguageMatcher] = [:]
  private let simplifier = SimplifiedCharacters()

  /// A matcher for the terms of a termbase.
  ///
  /// O(1): the work is done by the first text of a language.
  public init(_ termbase: Termbase) { self.termbase = termbase }

  /// The terms that stand in a text: of two that overlap the longer, and none inside another.
  ///
  /// Terms of the same form (of two concepts) stand beside each other, the nearest form only.
  /// Blockers hide the terms inside them and are not returned.
  ///
  /// - Complexity: O(*n* + *k*) for *n* tokens and *k* terms that begin alike.
  public func matches(in text: String, language: LanguageTag) -> [TermMatch] {
    let matcher = self.matcher(for: language)
    let text = matcher.tokenize(text)
    var found: [TermMatch] = []
    var covered = 0
    for start in text.tokens.indices {
      let candidates = matcher.candidates(in: text, at: start)
      guard let last = candidates.last, last.end > covered else { continue }
      for end in Set(candidates.map(\.end)).sorted(by: >) where end > covered {
        let best = Self.nearest(
          candidates.filter { $0.end == end }, in: text, at: start, matcher, for: .text)
        guard !best.isEmpty else { continue }
        covered = end
        found += best.filter { !termbase.entries[$0.entry].isBlocker }
        break
      }
    }
    return found
  }

  /// Every place where a term may be meant: overlapping ones, terms inside others, and words of the
  /// same root.
  ///
  /// What a source term is looked for by in its translation, where any sign of it is good news.
  public func occurrences(in text: String, language: LanguageTag) -> [TermMatch] {
    let matcher = self.matcher(for: language)
    let text = matcher.tokenize(text)
    return text.tokens.indices.flatMap { start in
      matcher.candidates(in: text, at: start).compactMap {
        Self.match($0, in: text, at: start, matcher, for: .presence)
      }
    }
  }

  /// Every place in a query where a term may be meant, whatever its letter case.
  func queryMatches(_ query: String, language: LanguageTag) -> [TermMatch] {
    let matcher = self.matcher(for: language)
    let text = matcher.tokenize(query)
    return text.tokens.indices.flatMap { start in
      matcher.candidates(in: text, at: start).compactMap {
        Self.match($0, in: text, at: start, matcher, for: .query)
      }
    }
  }

  /// What matches are wanted for, and so how strictly they are judged.
  private enum Purpose {
    /// To say what stands in a text: forms of the term itself.
    case text
    /// To see whether a term is rendered: words of its root as well.
    case presence
    /// To find what a person asks for: small letters for capitals as well.
    case query
  }

  func matcher(for language: LanguageTag) -> LanguageMatcher {
    if let known = languages[language.language] { return known }
    let made = LanguageMatcher(termbase, language, simplifier: simplifier)
    languages[language.language] = made
    return made
  }

  /// The matches of the nearest form among candidates of one span.
  private static func nearest(
    _ candidates: [LanguageMatcher.Candidate], in text: TokenizedText, at start: Int,
    _ matcher: LanguageMatcher, for purpose: Purpose
  ) -> [TermMatch] {
    let found = candidates.compactMap {
      match($0, in: text, at: start, matcher, for: purpose)
    }
    guard let least = found.map(\.differences.distance).min() else { return [] }
    var concepts: Set<Int> = []
    return found.filter { $0.differences.distance == least }
      .sorted { ($0.term.status, $0.entry) < ($1.term.status, $1.entry) }
      .filter { concepts.insert($0.conceptNumber).inserted }
  }

  private static func match(
    _ candidate: LanguageMatcher.Candidate, in text: TokenizedText, at start: Int,
    _ matcher: LanguageMatcher, for purpose: Purpose
  ) -> TermMatch? {
    guard let differences = matcher.differences(candidate, in: text, at: start) else { return nil }
    let entry = matcher.termbase.entries[candidate.entry]
    let source =
      text.tokens[start].source.lowerBound..<text.tokens[candidate.end - 1].source.upperBound
    let form = MatchedForm(text: text.source[source], differences: differences)
    guard purpose != .text || !differences.contains(.derivation),
      purpose == .query || form.isForm(of: entry.term)
    else { return nil }
    return TermMatch(
      conceptNumber: entry.concept, concept: matcher.termbase.concepts[entry.concept].id,
      entry: candidate.entry, term: entry.term, range: source, differences: differences,
      keepsCase: form.keepsCase(of: entry.term))
  }
}
