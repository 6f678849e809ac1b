// SPDX-License-Identifier: Apache-2.0
import Alignment
import Papers
import Terminology
import TextModel

/// The terms and names a paper gives in two languages: its keyword lists and its authors.
struct PaperCandidates {
  private let matcher: TermMatcher

  init(matcher: TermMatcher) { self.matcher = matcher }

  /// Pairs the keyword lists of the source with each of the others.
  ///
  /// Authors give the lists in the same order, so lists of one length are paired by position, unless the terms that the
  /// glossary knows are at other positions: then only these are paired, and what is left if it is one keyword. Of lists
  /// of other lengths the aligner decides what belongs together.
  func keywords(
    of group: PaperPairing.PartGroup?, aligner: PartAligner
  ) throws -> [GrowResult.Candidate] {
    guard let group else { return [] }
    let source = group.parts[0].flatMap(\.items)
    return try group.languages.indices.dropFirst().flatMap { index in
      let pair = LanguagePair(from: group.languages[0], to: group.languages[index])
      let target = group.parts[index].flatMap(\.items)
      let pairs =
        try source.count == target.count
        ? sameLength(source, target, in: pair)
        : aligner.aligner(pair.from, pair.to).align(source, target).beads
          .filter { $0.type == "1-1" }
          .map { (source[$0.source.lowerBound], target[$0.target.lowerBound]) }
      return pairs.map { candidate($0, $1, from: .keywords, in: pair) }
    }
  }

  /// The pairs of two lists of one length.
  ///
  /// - Complexity: O(*n*) for lists of *n* bytes.
  func sameLength(
    _ source: [String], _ target: [String], in pair: LanguagePair
  ) -> [(String, String)] {
    let known = source.map { terms(in: $0, pair.from) }
    let other = target.map { terms(in: $0, pair.to) }
    let (ofKnown, ofOther) = (Self.positions(of: known), Self.positions(of: other))
    // The only keyword that shares a term with one, and shares none with others.
    let links = known.map { concepts -> Int? in
      guard let found = Self.only(concepts, in: ofOther),
        Self.only(other[found], in: ofKnown) != nil
      else { return nil }
      return found
    }
    guard links.enumerated().contains(where: { $0.element != nil && $0.element != $0.offset })
    else { return Array(zip(source, target)) }
    var pairs = links.enumerated().compactMap { a, b in b.map { (source[a], target[$0]) } }
    let left = source.indices.filter { links[$0] == nil }
    let linked = Set(links.compactMap(\.self))
    let right = target.indices.filter { !linked.contains($0) }
    if left.count == 1, right.count == 1 {
      pairs.append((source[left[0]], target[right[0]]))
    }
    return pairs
  }

  /// The positions of the keywords with each concept.
  private static func positions(of keywords: [Set<Int>]) -> [Int: [Int]] {
    var positions: [Int: [Int]] = [:]
    for (at, concepts) in keywords.enumerated() {
      for concept in concepts { positions[concept, default: []].append(at) }
    }
    return positions
  }

  /// The only keyword with one of some concepts; `nil` if there are none or several.
  private static func only(_ concepts: Set<Int>, in positions: [Int: [Int]]) -> Int? {
    var found: Int?
    for concept in concepts {
      for position in positions[concept] ?? [] {
        if let found, found != position { return nil }
        found = position
      }
    }
    return found
  }

  /// The concepts with approved terms in a keyword.
  private func terms(in keyword: String, _ language: LanguageTag) -> Set<Int> {
    Set(
      matcher.matches(in: keyword, language: language).lazy.filter { $0.term.status.isApproved }
        .map(\.conceptNumber))
  }

  /// Pairs the names of the authors, which are in the same order, where the spellings agree: a name that
  /// does not agree is that of another person, or a slip from which nobody should learn.
  func names(of group: PaperPairing.PartGroup?) -> [GrowResult.Candidate] {
    guard let group else { return [] }
    let source = group.parts[0].flatMap(\.items)
    return group.languages.indices.dropFirst().flatMap { index in
      let target = group.parts[index].flatMap(\.items)
      guard source.count == target.count else { return [GrowResult.Candidate]() }
      return zip(source, target).compactMap { source, target in
        let pair = LanguagePair(from: group.languages[0], to: group.languages[index])
        guard NameAgreement.agree(source, target, in: pair) else {
          return nil
        }
        return candidate(source, target, from: .authors, in: pair)
      }
    }
  }

  private func candidate(
    _ source: String, _ target: String, from origin: GrowResult.Candidate.Origin,
    in pair: LanguagePair
  ) -> GrowResult.Candidate {
    GrowResult.Candidate(
      source: source, target: target, sourceLanguage: pair.from, targetLanguage: pair.to,
      from: origin, known: knows(source, as: target, in: pair))
  }

  /// Whether a concept has both terms among its approved ones: a term that is the whole keyword, or the
  /// whole of it but for an abbreviation in brackets after it.
  func knows(_ source: String, as target: String, in pair: LanguagePair) -> Bool {
    !concepts(of: source, pair.from).isDisjoint(with: concepts(of: target, pair.to))
  }

  /// Whether one of two phrases that occur together is the whole term of a concept that has approved terms in both
  /// languages, so that the glossary already says how it is translated.
  func hasTranslation(_ source: String, _ target: String, in pair: LanguagePair) -> Bool {
    concepts(of: source, pair.from).union(concepts(of: target, pair.to)).contains { number in
      let concept = matcher.termbase.concepts[number]
      return !concept.approvedTerms(in: pair.from).isEmpty
        && !concept.approvedTerms(in: pair.to).isEmpty
    }
  }

  private func concepts(of keyword: String, _ language: LanguageTag) -> Set<Int> {
    let bare = keyword.prefix { $0 != "(" && $0 != "（" }
    let lookup = TermLookup(matcher)
    return Set(
      [keyword, String(bare)].flatMap { lookup.answers(for: $0, from: language) }
        .filter { $0.kind != .partial && $0.source.status.isApproved }
        .compactMap { matcher.termbase.number(of: $0.concept.id) })
  }
}
