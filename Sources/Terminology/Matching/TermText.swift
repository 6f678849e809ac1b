// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A text in which the terms of a termbase can be found.
///
/// It is made by `TermMatcher.read`, which folds the text and cuts it into tokens once for all
/// queries.
public struct TermText {
  let tokens: TermTokens
  let matcher: LanguageMatcher

  /// Another text of the same language, read by the same matcher.
  public func reading(_ text: String) -> TermText {
    TermText(tokens: matcher.tokenize(text), matcher: matcher)
  }

  /// The terms in the text: at each place the longest one, and none inside another; two that only overlap are both there.
  ///
  /// Terms of different concepts with the same form are adjacent in the result; only the nearest
  /// form counts. Blockers hide the terms inside them and are not returned.
  ///
  /// - Complexity: O(*n* + *k*) for *n* tokens and *k* terms with a common beginning.
  public func matches() -> [TermMatch] { spans().map(match) }

  /// The terms in the text, as in `matches()`, by their numbers.
  ///
  /// No term is decoded, so this is suitable for counting and for long texts.
  ///
  /// - Complexity: O(*n* + *k*) for *n* tokens and *k* terms with a common beginning.
  public func spans() -> [TermSpan] { spans(in: tokens.tokens.indices) }

  /// The terms inside a match, found as if it were a text of its own and the match itself not a
  /// term.
  public func matches(inside match: TermMatch) -> [TermMatch] {
    spans(in: match.tokens, except: match.tokens).map(self.match)
  }

  private func spans(in range: Range<Int>, except whole: Range<Int>? = nil) -> [TermSpan] {
    var found: [TermSpan] = []
    found.reserveCapacity(range.count / 4)
    var candidates: [LanguageMatcher.Candidate] = []
    appendSpans(in: range, except: whole, to: &found, &candidates)
    return found
  }

  /// Adds the terms in the text to `found`; `candidates` is working memory.
  func appendSpans(
    in range: Range<Int>, except whole: Range<Int>? = nil, to found: inout [TermSpan],
    _ candidates: inout [LanguageMatcher.Candidate]
  ) {
    tokens.tokens.withUnsafeBufferPointer {
      appendSpans(in: range, of: $0, except: whole, to: &found, &candidates)
    }
  }

  private func appendSpans(
    in range: Range<Int>, of own: UnsafeBufferPointer<TermToken>, except whole: Range<Int>?,
    to found: inout [TermSpan], _ candidates: inout [LanguageMatcher.Candidate]
  ) {
    var covered = range.lowerBound
    for start in range {
      // In the order of their ends, so that the longest come last.
      if !candidates.isEmpty { candidates.removeAll(keepingCapacity: true) }
      matcher.collect(tokens, own, at: start, into: &candidates)
      var upper = candidates.count
      while upper > 0, candidates[upper - 1].end > covered {
        let end = candidates[upper - 1].end
        var first = upper - 1
        while first > 0, candidates[first - 1].end == end { first -= 1 }
        let longest = first..<upper
        upper = first
        guard end <= range.upperBound, start..<end != whole else { continue }
        let isFound =
          longest.count == 1
          ? append(candidates[first].node, start..<end, of: own, to: &found)
          : append(candidates[longest], at: start, to: &found)
        guard isFound else { continue }
        covered = end
        break
      }
    }
  }

  /// Every place where a term may be meant: overlapping terms, terms inside others, and words with
  /// the same stem.
  ///
  /// A source term is looked for in its translation by these places, because any sign of it counts.
  /// One form is excluded: one that differs only by a space or hyphen from the exact form of
  /// another concept (`covid19` next to `COVID-19`).
  public func occurrences() -> [TermMatch] {
    tokens.tokens.indices.flatMap { start in
      let found = spans(at: start, for: .presence)
      guard found.count > 1 else { return found.map(match) }
      return found.filter { span in
        !span.differences.contains(.spacing)
          || !found.contains {
            $0.tokens == span.tokens && $0.conceptNumber != span.conceptNumber
              && $0.differences.isSubset(of: [.typography, .capitalAdded, .capitalLost])
          }
      }.map(match)
    }
  }

  /// Every place where a term may be meant, in any letter case.
  func queryMatches() -> [TermMatch] {
    tokens.tokens.indices.flatMap { spans(at: $0, for: .query).map(match) }
  }

  private func spans(at start: Int, for purpose: Purpose) -> [TermSpan] {
    var candidates: [LanguageMatcher.Candidate] = []
    matcher.collect(tokens, at: start, into: &candidates)
    var found: [TermSpan] = []
    for candidate in candidates {
      matcher.tables.forEachTerm(at: candidate.node) { term in
        if let span = span(term, start..<candidate.end, for: purpose) { found.append(span) }
      }
    }
    // Two nodes, reached with and without a hyphen, may end at the same token.
    if candidates.count > 1, found.count > 1 {
      found.sort { ($0.tokens.upperBound, $0.entry) < ($1.tokens.upperBound, $1.entry) }
    }
    return found
  }

  /// The purpose of matches, which decides how strictly they are judged.
  private enum Purpose {
    /// To find the terms of a text: forms of the term itself.
    case text
    /// To find whether a term is rendered: also words with its stem.
    case presence
    /// To answer a person's query: also small letters for capitals.
    case query
  }

  /// Adds the nearest of the terms of a node to which tokens led, except blockers.
  ///
  /// - Returns: whether any term was found.
  @inline(__always)
  private func append(
    _ node: Int, _ span: Range<Int>, of own: UnsafeBufferPointer<TermToken>,
    to found: inout [TermSpan]
  ) -> Bool {
    let tables = matcher.tables
    let memo = matcher.memo
    let isMarked = own[span.lowerBound].gap == .space
    if TermTokens.isSimplified(span, own), let term = tables.onlyTerm(at: node),
      tables.traits(of: term).isSimplified
    {
      add(term, span, of: own, differences: [], keepsCase: true, to: &found)
      return true
    }
    // The memo does not know where sentences begin.
    let isOpening = opensSentence(span.lowerBound) && hasExactTerm(at: node)
    guard !isOpening, let place = matcher.place(span, own) else {
      return append(
        [LanguageMatcher.Candidate(node: node, end: span.upperBound)], at: span.lowerBound,
        to: &found)
    }
    if let verdicts = memo.verdicts(place, node, isMarked: isMarked) {
      memo.forEach(verdicts) {
        add(
          Int($0.term), span, of: own, differences: $0.differences, keepsCase: $0.keepsCase,
          to: &found)
      }
      return !verdicts.isEmpty
    }
    let nearest = nearest(
      [LanguageMatcher.Candidate(node: node, end: span.upperBound)], at: span.lowerBound)
    memo.keep(nearest, place, node: node, isMarked: isMarked)
    for span in nearest where !isBlocker(span) { found.append(span) }
    return !nearest.isEmpty
  }

  private func isBlocker(_ span: TermSpan) -> Bool {
    matcher.tables.traits(of: span.term).isBlocker
  }

  @inline(__always)
  private func add(
    _ term: Int, _ span: Range<Int>, of own: UnsafeBufferPointer<TermToken>,
    differences: FormDifferences, keepsCase: Bool, to found: inout [TermSpan]
  ) {
    let tables = matcher.tables
    guard !tables.traits(of: term).isBlocker else { return }
    found.append(
      TermSpan(
        entry: tables.entry(of: term), conceptNumber: tables.concept(of: term), term: term,
        range: own[span.lowerBound].source.lowerBound..<own[span.upperBound - 1].source.upperBound,
        tokens: span, differences: differences, keepsCase: keepsCase))
  }

  /// Adds the nearest terms of candidates that end at the same token.
  private func append(
    _ candidates: ArraySlice<LanguageMatcher.Candidate>, at start: Int, to found: inout [TermSpan]
  ) -> Bool {
    let nearest = nearest(candidates, at: start)
    found += nearest.filter { !isBlocker($0) }
    return !nearest.isEmpty
  }

  /// The nearest forms among candidates of one place, one for each concept.
  private func nearest(_ candidates: ArraySlice<LanguageMatcher.Candidate>, at start: Int)
    -> [TermSpan]
  {
    var found: [TermSpan] = []
    for candidate in candidates {
      matcher.tables.forEachTerm(at: candidate.node) { term in
        if let span = span(term, start..<candidate.end, for: .text) { found.append(span) }
      }
    }
    guard let least = found.map(\.differences.distance).min() else { return [] }
    let nearest = found.filter { $0.differences.distance == least }
    guard nearest.count > 1 else { return nearest }
    func rank(_ span: TermSpan) -> (Int, TermStatus, Int) {
      (hasMarks(of: span) ? 0 : 1, matcher.tables.traits(of: span.term).status, span.entry)
    }
    var concepts: Set<Int> = []
    return nearest.sorted { rank($0) < rank($1) }
      .filter { concepts.insert($0.conceptNumber).inserted }
  }

  /// Whether a term and the place in the text both have quotation or title marks, or neither has.
  ///
  /// In 《合作协议》 the term of that name is more likely than 合作协议.
  private func hasMarks(of span: TermSpan) -> Bool {
    let shape = matcher.shape(of: span.term)
    guard let first = shape.tokens.first else { return true }
    let isMarked = first.source.lowerBound > 0 && first.gap == .space
    return isMarked == (tokens.tokens[span.tokens.lowerBound].gap == .space)
  }

  private func span(_ term: Int, _ span: Range<Int>, for purpose: Purpose) -> TermSpan? {
    guard let differences = matcher.differences(term, in: tokens, at: span) else { return nil }
    let tables = matcher.tables
    let range = tokens.range(span)
    var keepsCase = true
    if !differences.isEmpty {
      let traits = tables.traits(of: term)
      if traits.isAbbreviation, isAnotherWord(than: term, span, differences) { return nil }
      var kept = differences
      if traits.caseRule == .exact, kept.contains(.capitalAdded), hasCapitalOfSentence(term, span) {
        kept.remove(.capitalAdded)
      }
      let judged = tokens.source.withUnsafeBufferPointer { source in
        let form = MatchedForm(
          text: UnsafeBufferPointer(rebasing: source[range]), differences: kept)
        return (form.isForm(of: traits), form.keepsCase(of: traits))
      }
      guard purpose != .text || !differences.contains(.derivation), purpose == .query || judged.0
      else { return nil }
      keepsCase = judged.1
    }
    return TermSpan(
      entry: tables.entry(of: term), conceptNumber: tables.concept(of: term), term: term,
      range: range, tokens: span, differences: differences, keepsCase: keepsCase)
  }

  /// Whether a place is not the abbreviation to whose stem it led, but a common word: `us` for `US`, и for ИИ.
  ///
  /// An abbreviation takes its endings after all of its letters (МИДа). In small letters it is not one if these are a
  /// word of the language, and has no endings.
  private func isAnotherWord(
    than term: Int, _ span: Range<Int>, _ differences: FormDifferences
  ) -> Bool {
    let shape = matcher.shape(of: term)
    guard span.count == 1, shape.tokens.count == 1, let own = shape.tokens.first else {
      return false
    }
    let isInflected = !differences.isDisjoint(with: [.inflection, .conjugation, .derivation])
    let word = tokens.foldedBytes(tokens.tokens[span.lowerBound])
    if isInflected,
      differences.contains(.capitalLost) || !word.starts(with: shape.foldedBytes(own))
    {
      return true
    }
    return differences.contains(.capitalLost) && matcher.commonWords.contains(Array(word))
  }

  /// Whether the only capital that a term has not is that of the sentence which the place begins: `Member countries`
  /// for `member countries`.
  ///
  /// A word with another capital keeps its own (`eBay`).
  private func hasCapitalOfSentence(_ term: Int, _ span: Range<Int>) -> Bool {
    // A term by itself is not a sentence.
    guard opensSentence(span.lowerBound), span.upperBound < tokens.tokens.count,
      tokens.tokens[span.upperBound].gap != .stop
    else { return false }
    let own = String(decoding: matcher.tables.text(of: term), as: UTF8.self).unicodeScalars
    let words = String(decoding: tokens.source[tokens.range(span)], as: UTF8.self).unicodeScalars
    guard let first = own.first, let capital = words.first, first.properties.isLowercase,
      capital.properties.isUppercase
    else { return false }
    let rest = own.dropFirst()
    return rest.prefix { $0.properties.isAlphabetic }.allSatisfy { !$0.properties.isUppercase }
      && words.count(where: \.properties.isUppercase)
        == rest.count(where: \.properties.isUppercase) + 1
  }

  /// Whether a term that ends at a node has to agree letter for letter.
  private func hasExactTerm(at node: Int) -> Bool {
    var isAny = false
    matcher.tables.forEachTerm(at: node) { term in
      if matcher.tables.traits(of: term).caseRule == .exact { isAny = true }
    }
    return isAny
  }

  /// Whether a token begins the text, or what comes after the end of a sentence.
  @inline(__always)
  private func opensSentence(_ at: Int) -> Bool { at == 0 || tokens.tokens[at].gap == .stop }

  private func match(_ span: TermSpan) -> TermMatch {
    let entry = matcher.entry(of: span.term)
    return TermMatch(
      conceptNumber: span.conceptNumber, concept: entry.id, entry: span.entry, term: entry.term,
      range: span.range, tokens: span.tokens, differences: span.differences,
      keepsCase: span.keepsCase)
  }
}
