// SPDX-License-Identifier: Apache-2.0
import Alignment
import Matching
import Papers
import Terminology
import TextModel

/// The terms and names a paper gives in two languages: its keyword lists and its authors.
struct PaperCandidates {
  private let matcher: TermMatcher

  init(matcher: TermMatcher) { self.matcher = matcher }

  /// Pairs the keyword lists of the source with each of the others.
  ///
  /// Authors give the lists in the same order, so lists of one length are paired by position. The aligner pairs lists of
  /// other lengths, in order as well. If the words that are known contradict the order, only the keywords whose words
  /// are known are paired.
  func keywords(
    of group: PaperPairing.PartGroup?, aligner: PartAligner
  ) throws -> [GrowResult.Candidate] {
    guard let group else { return [] }
    let source = group.parts[0].flatMap(\.items)
    return try group.languages.indices.dropFirst().flatMap { index in
      let pair = LanguagePair(from: group.languages[0], to: group.languages[index])
      let target = group.parts[index].flatMap(\.items)
      return pairs(source, target, by: try aligner.aligner(pair.from, pair.to))
        .map { candidate($0, $1, from: .keywords, in: pair) }
    }
  }

  /// The pairs of two lists of keywords.
  ///
  /// - Complexity: O(*nm*) for lists of *n* and *m* keywords.
  func pairs(_ source: [String], _ target: [String], by aligner: Aligner) -> [(String, String)] {
    let isSameLength = source.count == target.count
    let ordered: [(source: Int, target: Int)] =
      isSameLength
      ? source.indices.map { (source: $0, target: $0) }
      : aligner.align(source, target).beads.filter { $0.type == "1-1" }
        .map { (source: $0.source.lowerBound, target: $0.target.lowerBound) }
    let words = KeywordWords(source, target, by: aligner)
    let links = links(source, target, by: words, aligner: aligner)
    // A link contradicts the order if that gives one of the two keywords another partner.
    func areOpposites(_ pair: (source: Int, target: Int)) -> Bool {
      let texts = ContrastPair(
        (aligner.source, source[pair.source]), (aligner.target, target[pair.target]))
      return !OppositeContrast.between(texts).isEmpty
    }
    let isContradicted = ordered.contains { pair in
      areOpposites(pair) || links.contains { ($0.key == pair.source) != ($0.value == pair.target) }
    }
    guard isContradicted else { return ordered.map { (source[$0.source], target[$0.target]) } }
    var pairs = links.sorted { $0.key < $1.key }.map { (source[$0.key], target[$0.value]) }
    let left = source.indices.filter { links[$0] == nil }
    let linked = Set(links.values)
    let right = target.indices.filter { !linked.contains($0) }
    if isSameLength, left.count == 1, right.count == 1, !words.differ(left[0], right[0]),
      !areOpposites((left[0], right[0]))
    {
      pairs.append((source[left[0]], target[right[0]]))
    }
    return pairs
  }

  /// For each keyword the only one that has its meaning: by the terms of the glossary, and for the others by the
  /// lexicons of the aligner.
  private func links(
    _ source: [String], _ target: [String], by words: KeywordWords, aligner: Aligner
  ) -> [Int: Int] {
    let known = source.map { terms(in: $0, aligner.source) }
    let other = target.map { terms(in: $0, aligner.target) }
    let (ofKnown, ofOther) = (Self.positions(of: known), Self.positions(of: other))
    var links: [Int: Int] = [:]
    for (index, concepts) in known.enumerated() {
      // The only keyword that shares a term with one, and shares none with others.
      if let found = Self.only(concepts, in: ofOther),
        Self.only(other[found], in: ofKnown) != nil
      {
        links[index] = found
      }
    }
    let linked = Set(links.values)
    let left = source.indices.filter { links[$0] == nil }
    let right = target.indices.filter { !linked.contains($0) }
    return links.merging(words.links(left, right)) { first, _ in first }
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
