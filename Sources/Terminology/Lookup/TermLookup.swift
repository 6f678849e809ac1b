// SPDX-License-Identifier: Apache-2.0
import TextModel

/// A concept that answers a query.
public struct TermAnswer: Hashable, Sendable {
  /// The concept.
  public let concept: ConceptEntry
  /// The glossary file that it comes from.
  public let glossary: String
  /// The term that the query found.
  public let source: Term
  /// The language of that term.
  public let language: LanguageTag
  /// The way the query matched it.
  public let kind: TermMatchKind
  /// The terms in the requested language, best first.
  ///
  /// Terms of the type of the source term come first (an abbreviation for an abbreviation), then by
  /// status, then in glossary order.
  public let targets: [Term]
}

/// Answers "how do we say this?" from a termbase.
///
/// ```swift
/// let lookup = TermLookup(TermMatcher(termbase))
/// lookup.answers(for: "上合组织", from: .chinese, to: .russian).first?.targets.first?.text  // "ШОС"
/// ```
public struct TermLookup {
  private let matcher: TermMatcher

  /// A lookup in the termbase of a matcher.
  public init(_ matcher: TermMatcher) { self.matcher = matcher }

  /// The concepts that a query names, best first.
  ///
  /// A concept whose term is the whole query comes first, in any letter case or inflection. Then,
  /// as `partial`, come the terms inside the query, longest first, and the terms that contain it,
  /// shortest first. Deprecated terms also answer: their targets are the terms to use instead.
  ///
  /// - Parameters:
  ///   - query: a term or a few words; articles and quotation marks around it are ignored.
  ///   - source: the language of the query; `nil` tries every language of the termbase.
  ///   - target: the language of the answer; `nil` gives the terms of all other languages.
  ///   - limit: the largest number of concepts.
  /// - Complexity: O(*terms* · log *terms*) for the terms that contain the query's rarest word.
  public func answers(
    for query: String, from source: LanguageTag? = nil, to target: LanguageTag? = nil,
    limit: Int = 10
  ) -> [TermAnswer] {
    var hits: [Hit] = []
    for language in sourceLanguages(source, target) {
      hits += wholeAndInner(query, language)
      hits += outer(query, language)
    }
    hits.sort { $0.rank < $1.rank }
    var seen: Set<Int> = []
    return hits.filter { seen.insert(matcher.termbase.entries[$0.entry].concept).inserted }
      .prefix(limit).map { answer($0.entry, as: $0.kind, to: target) }
  }

  /// The answers of terms found otherwise, one per concept, those without a translation left out.
  ///
  /// - Parameter found: the numbers of the terms and how they were found, best first.
  func answers(_ found: [(entry: Int, kind: TermMatchKind)], to target: LanguageTag, limit: Int)
    -> [TermAnswer]
  {
    var seen: Set<Int> = []
    var answers: [TermAnswer] = []
    for (entry, kind) in found where answers.count < limit {
      guard seen.insert(matcher.termbase.entries[entry].concept).inserted else { continue }
      let answer = answer(entry, as: kind, to: target)
      if !answer.targets.isEmpty { answers.append(answer) }
    }
    return answers
  }

  /// The best term of the same concept in the source language, for a term that is in the target language.
  func counterpart(ofEntry number: Int, from source: LanguageTag, to target: LanguageTag) -> Int? {
    let termbase = matcher.termbase
    let entry = termbase.entries[number]
    guard entry.language.matches(target), !entry.language.matches(source) else { return nil }
    return termbase.entryNumbers(ofConcept: entry.concept)
      .filter { termbase.entries[$0].language.matches(source) && !termbase.entries[$0].isBlocker }
      .min { termbase.entries[$0].term.status < termbase.entries[$1].term.status }
  }

  /// The most characters of a query that is a compound.
  private static let compound = 4

  private struct Hit {
    let entry: Int
    let kind: TermMatchKind
    /// Kind, distance of the form, tokens left over, status, number.
    let rank: (Int, Int, Int, TermStatus, Int)
  }

  private func sourceLanguages(_ source: LanguageTag?, _ target: LanguageTag?) -> [LanguageTag] {
    if let source { return [source] }
    var seen: Set<String> = []
    let all = matcher.termbase.languages.filter { seen.insert($0.language).inserted }
    return all.filter { !($0.language == target?.language) }
      + all.filter { $0.language == target?.language }
  }

  /// Terms that equal the query, and terms inside it.
  private func wholeAndInner(_ query: String, _ language: LanguageTag) -> [Hit] {
    let tokenizer = matcher.matcher(for: language)
    let tokens = tokenizer.tokenize(query).tokens
    var first = 0
    while first + 1 < tokens.count, tokenizer.tokenizer.isArticle(tokens[first]) { first += 1 }
    guard first < tokens.count, let last = tokens.last else { return [] }
    let text = matcher.read(query, language: language)
    // A compound by itself is asked about with its parts: 道家.
    let isShort = tokens.count <= Self.compound
    return text.queryMatches().compactMap { match in
      guard !matcher.termbase.entries[match.entry].isBlocker,
        isShort || !text.isInsideWord(match)
      else { return nil }
      let isWhole =
        match.range.lowerBound <= tokens[first].source.lowerBound
        && match.range.upperBound == last.source.upperBound
      let left = query.utf8.count - match.range.count
      let kind = isWhole ? match.kind : .partial
      return Hit(
        entry: match.entry, kind: kind,
        rank: (
          isWhole ? 0 : 1, isWhole ? match.differences.distance : 0, isWhole ? 0 : left,
          match.term.status, match.entry
        ))
    }
  }

  /// Terms that contain the query; only those with its rarest key are examined.
  private func outer(_ query: String, _ language: LanguageTag) -> [Hit] {
    let language = matcher.matcher(for: language)
    let keys = language.tokenize(query).tokens.map(\.key)
    guard !keys.contains(0),
      let rarest = keys.map({ language.tables.terms(with: $0) }).min(by: { $0.count < $1.count })
    else { return [] }
    return rarest.map { Int($0) }.compactMap { number in
      let traits = language.tables.traits(of: number)
      guard !traits.isBlocker else { return nil }
      let term = language.shape(of: number).tokens.map(\.key)
      guard term.count > keys.count,
        (0...(term.count - keys.count)).contains(where: {
          term[$0..<($0 + keys.count)].elementsEqual(keys)
        })
      else { return nil }
      let entry = language.tables.entry(of: number)
      return Hit(
        entry: entry, kind: .partial, rank: (2, 0, term.count - keys.count, traits.status, entry))
    }
  }

  private func answer(_ number: Int, as kind: TermMatchKind, to target: LanguageTag?) -> TermAnswer
  {
    let entry = matcher.termbase.entries[number]
    let concept = matcher.termbase.concepts[entry.concept]
    let sections =
      target.map { concept.section(for: $0).map { [$0] } ?? [] }
      ?? concept.sections.filter { !$0.language.matches(entry.language) }
    let targets = sections.flatMap { section in
      section.terms.enumerated().sorted { a, b in
        Self.order(a.element, a.offset, like: entry.term)
          < Self.order(b.element, b.offset, like: entry.term)
      }.map(\.element)
    }
    return TermAnswer(
      concept: concept, glossary: matcher.termbase.file(ofConcept: entry.concept),
      source: entry.term, language: entry.language, kind: kind, targets: targets)
  }

  /// Orders approved terms first, then those of the source's type, then by status, then in file
  /// order.
  private static func order(_ term: Term, _ offset: Int, like source: Term)
    -> (Int, Int, TermStatus, Int)
  {
    let type = source.type == .variant ? .full : source.type
    let isLike = (term.type == .variant ? .full : term.type) == type
    return (term.status.isApproved ? 0 : 1, isLike ? 0 : 1, term.status, offset)
  }
}
