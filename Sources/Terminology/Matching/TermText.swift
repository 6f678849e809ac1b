import TextModel

/// A text in which the terms of a termbase can be found.
///
/// Made by `TermMatcher.read`, which folds the text and cuts it into tokens once for all questions.
public struct TermText {
  let tokens: TokenizedText
  let matcher: LanguageMatcher

  /// The terms that stand in the text: of two that overlap the longer, and none inside another.
  ///
  /// Terms of the same form (of two concepts) stand beside each other, the nearest form only.
  /// Blockers hide the terms inside them and are not returned.
  ///
  /// - Complexity: O(*n* + *k*) for *n* tokens and *k* terms that begin alike.
  public func matches() -> [TermMatch] { matches(in: 0..<tokens.tokens.count) }

  /// The terms inside a match, found as if it were a text of its own and the match no term.
  public func matches(inside match: TermMatch) -> [TermMatch] {
    matches(in: match.tokens, except: match.tokens)
  }

  private func matches(in range: Range<Int>, except whole: Range<Int>? = nil) -> [TermMatch] {
    var found: [TermMatch] = []
    var covered = range.lowerBound
    for start in range {
      // In order of their ends, so that the longest stand last.
      var candidates = matcher.candidates(in: tokens, at: start)[...]
      while let end = candidates.last?.end, end > covered {
        let first = candidates.firstIndex { $0.end == end } ?? candidates.startIndex
        let longest = candidates[first...]
        candidates = candidates[..<first]
        guard end <= range.upperBound, start..<end != whole else { continue }
        let best = nearest(longest, at: start)
        guard !best.isEmpty else { continue }
        covered = end
        for match in best where !matcher.entry(match.entry).isBlocker {
          found.append(match)
        }
        break
      }
    }
    return found
  }

  /// Every place where a term may be meant: overlapping ones, terms inside others, and words of the
  /// same stem.
  ///
  /// What a source term is looked for by in its translation, where any sign of it is good news. Only
  /// a form that is told from another concept's very own by a space or hyphen is not taken for it
  /// (`covid19` beside `COVID-19`).
  public func occurrences() -> [TermMatch] {
    tokens.tokens.indices.flatMap { start in
      let found = matcher.candidates(in: tokens, at: start).compactMap {
        match($0, at: start, for: .presence)
      }
      guard found.count > 1 else { return found }
      return found.filter { match in
        !match.differences.contains(.spacing)
          || !found.contains {
            $0.tokens == match.tokens && $0.conceptNumber != match.conceptNumber
              && $0.differences.isSubset(of: [.typography, .capitalAdded, .capitalLost])
          }
      }
    }
  }

  /// Every place where a term may be meant, whatever its letter case.
  func queryMatches() -> [TermMatch] {
    tokens.tokens.indices.flatMap { start in
      matcher.candidates(in: tokens, at: start).compactMap { match($0, at: start, for: .query) }
    }
  }

  /// What matches are wanted for, and so how strictly they are judged.
  private enum Purpose {
    /// To say what stands in a text: forms of the term itself.
    case text
    /// To see whether a term is rendered: words of its stem as well.
    case presence
    /// To find what a person asks for: small letters for capitals as well.
    case query
  }

  /// The matches of the nearest form among candidates of one span.
  private func nearest(_ candidates: ArraySlice<LanguageMatcher.Candidate>, at start: Int)
    -> [TermMatch]
  {
    if candidates.count == 1, let only = candidates.first {
      return match(only, at: start, for: .text).map { [$0] } ?? []
    }
    let found = candidates.compactMap { match($0, at: start, for: .text) }
    guard let least = found.map(\.differences.distance).min() else { return [] }
    var concepts: Set<Int> = []
    return found.filter { $0.differences.distance == least }
      .sorted {
        (hasMarks(of: $0) ? 0 : 1, $0.term.status, $0.entry)
          < (hasMarks(of: $1) ? 0 : 1, $1.term.status, $1.entry)
      }
      .filter { concepts.insert($0.conceptNumber).inserted }
  }

  /// Whether the text has the quotation or title marks of a term around a match, or neither has any:
  /// 《合作协议》 is rather the term of that name than 合作协议.
  private func hasMarks(of match: TermMatch) -> Bool {
    let shape = matcher.shape(of: match.entry)
    guard let first = shape.tokens.first else { return true }
    let isMarked = first.source.lowerBound > 0 && first.joint == .space
    return isMarked == (tokens.tokens[match.tokens.lowerBound].joint == .space)
  }

  private func match(_ candidate: LanguageMatcher.Candidate, at start: Int, for purpose: Purpose)
    -> TermMatch?
  {
    guard let differences = matcher.differences(candidate, in: tokens, at: start) else {
      return nil
    }
    let entry = matcher.entry(candidate.entry)
    let source =
      tokens.tokens[start].source.lowerBound..<tokens.tokens[candidate.end - 1].source.upperBound
    let form = MatchedForm(text: tokens.source[source], differences: differences)
    guard purpose != .text || !differences.contains(.derivation),
      purpose == .query || form.isForm(of: entry.term)
    else { return nil }
    return TermMatch(
      conceptNumber: entry.concept, concept: entry.id,
      entry: candidate.entry, term: entry.term, range: source, tokens: start..<candidate.end,
      differences: differences, keepsCase: form.keepsCase(of: entry.term))
  }
}
