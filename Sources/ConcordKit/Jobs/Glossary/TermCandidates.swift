import Alignment
import Interchange
import Terminology
import TextModel

/// Terms and names that the memory offers and no glossary has, as `glossary candidates` gives them.
public struct TermCandidates: Hashable, Sendable, Codable {
  /// Where a candidate was found.
  public enum Origin: String, Hashable, Sendable, Codable {
    /// In the keyword lists of papers.
    case keywords
    /// As a long form with its abbreviation in brackets, on both sides.
    case abbreviation
    /// As phrases that translate each other in many units.
    case statistics
    /// Among the authors of papers.
    case authors
  }

  /// A unit that has both terms.
  public struct Example: Hashable, Sendable, Codable {
    /// Its file, as a path from the workspace.
    public var file: String
    /// Its id.
    public var unit: UnitID
    /// The source text.
    public var source: String
    /// The target text.
    public var target: String
  }

  /// A pair of terms.
  public struct Candidate: Hashable, Sendable, Codable {
    /// The source term.
    public var source: String
    /// The target term.
    public var target: String
    /// Where it was found.
    public var from: Origin
    /// Papers or units that have the pair.
    public var count: Int
    /// Units that have the source term, for statistics.
    public var sourceCount: Int?
    /// Units that have the target term, for statistics.
    public var targetCount: Int?
    /// The log-likelihood ratio, for statistics.
    public var score: Double?
    /// Papers that give the pair, for keywords and authors.
    public var papers: [String]
    /// Units that have both, at most three.
    public var examples: [Example]
  }

  /// The language of the source terms.
  public var from: LanguageTag
  /// The language of the target terms.
  public var to: LanguageTag
  /// The candidates: keywords, abbreviations, statistics, authors, the most frequent or the strongest of
  /// each first.
  public var candidates: [Candidate]

  /// Looks through the memory of a workspace.
  ///
  /// - Parameters:
  ///   - from: the source language; left out, the workspace's.
  ///   - to: the target language; left out, the workspace's.
  ///   - minimum: units in which a pair has to stand for statistics to speak of it.
  /// - Throws: what reading the glossaries and the memory throws.
  public init(
    _ workspace: Workspace, from: LanguageTag? = nil, to: LanguageTag? = nil, minimum: Int = 3
  ) throws {
    let from = from ?? workspace.configuration.sourceLanguage
    let to = to ?? workspace.configuration.targetLanguage
    (self.from, self.to) = (from, to)
    let glossaries = try workspace.glossaries()
    let known = PaperCandidates(
      matcher: TermMatcher(Termbase(glossaries.map { ($0.path, $0.entries) })))
    let memory = try CandidateMemory(workspace, from, to)
    var seen: Set<[String]> = []
    candidates =
      (memory.keywords + memory.abbreviations + memory.statistics(minimum)
      + memory.authors).filter { candidate in
        seen.insert([candidate.source.lowercased(), candidate.target.lowercased()]).inserted
          && !known.knows(candidate.source, from, candidate.target, to)
      }
  }
}

/// What the files of a memory say of terms in two languages.
private struct CandidateMemory {
  private(set) var keywords: [TermCandidates.Candidate] = []
  private(set) var authors: [TermCandidates.Candidate] = []
  private(set) var abbreviations: [TermCandidates.Candidate] = []
  private let from: LanguageTag
  private let to: LanguageTag
  private var units: [(source: String, target: String)] = []
  private var places: [(file: String, id: UnitID)] = []

  init(_ workspace: Workspace, _ from: LanguageTag, _ to: LanguageTag) throws {
    (self.from, self.to) = (from, to)
    var lists: [TermCandidates.Origin: [[String]: [String]]] = [:]
    for file in workspace.memoryFiles {
      var properties: [Property] = []
      try TMXReader(path: workspace.root + "/" + file).read(header: { properties = $0.properties })
      {
        unit, _ in
        guard unit.status == .approved, units.count < TermPairMiner.unitLimit,
          let source = unit.variant(in: from)?.text, let target = unit.variant(in: to)?.text
        else { return }
        units.append((source, target))
        places.append((file, unit.id))
      }
      let paper = properties.first { $0.type == PaperMemory.paperProperty }?.value ?? file
      for (source, target) in Self.pairs("keywords", properties, from, to) {
        lists[.keywords, default: [:]][[source, target], default: []].append(paper)
      }
      for (source, target) in Self.pairs("authors", properties, from, to)
      where NameAgreement.agree(source, from, target, to) {
        lists[.authors, default: [:]][[source, target], default: []].append(paper)
      }
    }
    keywords = listed(lists[.keywords] ?? [:], .keywords)
    authors = listed(lists[.authors] ?? [:], .authors)
    abbreviations = bracketed()
  }

  /// The items of two lists of one length, pair by pair.
  private static func pairs(
    _ kind: String, _ properties: [Property], _ from: LanguageTag, _ to: LanguageTag
  ) -> [(String, String)] {
    func items(_ language: LanguageTag) -> [String] {
      let own = properties.first { property in
        let prefix = "x-\(kind)-"
        return property.type.hasPrefix(prefix)
          && LanguageTag(String(property.type.dropFirst(prefix.count)))?.matches(language) == true
      }
      return (own?.value ?? "").components(separatedBy: "; ").filter { !$0.isEmpty }
    }
    let (left, right) = (items(from), items(to))
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

  /// Long forms and abbreviations that stand in brackets behind them in both texts of a unit.
  private func bracketed() -> [TermCandidates.Candidate] {
    var found: [[String]: [Int]] = [:]
    for (number, unit) in units.enumerated() {
      let left = BracketedAbbreviation.all(in: unit.source, from)
      let right = BracketedAbbreviation.all(in: unit.target, to)
      // One on each side is the same one; of several nobody can say which is which.
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

  func statistics(_ minimum: Int) -> [TermCandidates.Candidate] {
    TermPairMiner.pairs(in: units, from, to, minimum: minimum).map { pair in
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
