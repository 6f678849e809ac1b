// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation
import Terminology
import TextModel

/// The candidates in the papers of a memory, including those that a glossary already contains.
struct CandidateEvidence {
  private(set) var keywords: [TermCandidates.Candidate] = []
  private(set) var authors: [TermCandidates.Candidate] = []
  private(set) var abbreviations: [TermCandidates.Candidate] = []
  private let pair: LanguagePair
  private var units: [(source: String, target: String)] = []
  private var places: [(file: String, id: UnitID)] = []

  /// Reads the papers.
  ///
  /// - Throws: for a paper that cannot be read.
  init(_ store: any MemoryStore, _ pair: LanguagePair) throws {
    self.pair = pair
    var lists: [TermCandidates.Origin: [[String]: [String]]] = [:]
    for paper in try store.papers() {
      try Task.checkCancellation()
      var properties: [Property] = []
      try store.read(paper, header: { properties = $0.properties }) { unit, _ in
        guard unit.status == .approved, units.count < TermPairMiner.unitLimit,
          let source = unit.variant(in: pair.from)?.text,
          let target = unit.variant(in: pair.to)?.text
        else { return }
        units.append((source, target))
        places.append((paper.name, unit.id))
      }
      let name = properties.first { $0.type == UnitProperty.paper }?.value ?? paper.name
      for (source, target) in Self.pairs(of: "keywords", in: properties, pair) {
        lists[.keywords, default: [:]][[source, target], default: []].append(name)
      }
      for (source, target) in Self.pairs(of: "authors", in: properties, pair)
      where NameAgreement.agree(source, target, in: pair) {
        lists[.authors, default: [:]][[source, target], default: []].append(name)
      }
    }
    keywords = listed(lists[.keywords] ?? [:], .keywords)
    authors = listed(lists[.authors] ?? [:], .authors)
    abbreviations = bracketed()
  }

  /// The elements of two lists of the same length, pair by pair.
  private static func pairs(
    of kind: String, in properties: [Property], _ pair: LanguagePair
  ) -> [(String, String)] {
    func items(_ language: LanguageTag) -> [String] {
      let own = properties.first { property in
        let prefix = "x-\(kind)-"
        return property.type.hasPrefix(prefix)
          && LanguageTag(String(property.type.dropFirst(prefix.count)))?.matches(language) == true
      }
      return (own?.value ?? "").components(separatedBy: "; ").filter { !$0.isEmpty }
    }
    let (left, right) = (items(pair.from), items(pair.to))
    return left.count == right.count ? Array(zip(left, right)) : []
  }

  private func listed(_ pairs: [[String]: [String]], _ origin: TermCandidates.Origin)
    -> [TermCandidates.Candidate]
  {
    pairs.map { pair, papers in
      TermCandidates.Candidate(
        source: pair[0], target: pair[1], from: origin, count: papers.count, sourceCount: nil,
        targetCount: nil, score: nil, papers: papers, examples: [])
    }.sorted { ($1.count, $0.source, $0.target) < ($0.count, $1.source, $1.target) }
  }

  /// Long forms followed by their abbreviations in brackets, in both texts of a unit.
  private func bracketed() -> [TermCandidates.Candidate] {
    var found: [[String]: [Int]] = [:]
    for (number, unit) in units.enumerated() {
      let left = BracketedAbbreviation.all(in: unit.source)
      let right = BracketedAbbreviation.all(in: unit.target)
      // One on each side must be the same; with several, the pairs are unknown.
      guard left.count == 1, right.count == 1 else { continue }
      found[[left[0].full, right[0].full], default: []].append(number)
      found[[left[0].short, right[0].short], default: []].append(number)
    }
    return found.map { pair, numbers in
      TermCandidates.Candidate(
        source: pair[0], target: pair[1], from: .abbreviation, count: numbers.count,
        sourceCount: nil, targetCount: nil, score: nil, papers: [],
        examples: numbers.prefix(3).map(example))
    }.sorted { ($1.count, $0.source, $0.target) < ($0.count, $1.source, $1.target) }
  }

  /// Phrases that translate each other in at least `minimum` units.
  func statistics(_ minimum: Int) -> [TermCandidates.Candidate] {
    TermPairMiner.pairs(in: units, of: pair, minimum: minimum).map { pair in
      TermCandidates.Candidate(
        source: pair.source, target: pair.target, from: .statistics, count: pair.count,
        sourceCount: pair.sourceCount, targetCount: pair.targetCount,
        score: (pair.score * 10).rounded() / 10, papers: [],
        examples: pair.examples.map(example))
    }
  }

  private func example(_ number: Int) -> TermCandidates.Example {
    TermCandidates.Example(
      file: places[number].file, unit: places[number].id, source: units[number].source,
      target: units[number].target)
  }
}
