// SPDX-License-Identifier: Apache-2.0
import Checking
import Interchange
import Terminology
import TextModel

/// Evidence of the approved units of a memory about the concepts of glossaries.
struct MemorySurvey {
  private struct Count {
    var seen = 0
    var missing: [GlossaryHealth.Example] = []
    var missingCount = 0
  }

  /// The units that are read; of a larger memory the first ones, in file order.
  private static let unitLimit = 50_000
  /// Units that must have a concept before it can count as mostly rendered otherwise.
  private static let leastSeen = 3
  private static let exampleLimit = 3

  private(set) var units = 0
  private(set) var reworded: [GlossaryHealth.Rewording] = []
  private(set) var refused: [GlossaryHealth.Refusal] = []
  private(set) var unmet: [GlossaryHealth.Place] = []

  /// Reads the papers and checks their units.
  ///
  /// - Throws: for a paper that cannot be read; when the task is cancelled.
  init(
    _ store: any MemoryStore, _ pair: LanguagePair, matcher: TermMatcher,
    places: [(place: GlossaryHealth.Place, entry: ConceptEntry)]
  ) throws {
    let checker = Checker(matcher: matcher)
    var counts: [ConceptID: Count] = [:]
    var met: Set<ConceptID> = []
    var refusals: [[String]: GlossaryHealth.Refusal] = [:]
    let first = Dictionary(places.map { ($0.place.concept, $0.place) }) { first, _ in first }
    for paper in try store.papers() where units < Self.unitLimit {
      try Task.checkCancellation()
      try store.read(paper) { unit, _ in
        guard units < Self.unitLimit, unit.status == .approved,
          let source = unit.variant(in: pair.from)?.text,
          let target = unit.variant(in: pair.to)?.text
        else { return }
        units += 1
        let example = GlossaryHealth.Example(
          file: paper.name, unit: unit.id, source: source, target: target)
        let start = OffsetMap(start: 0)
        let segment = CheckSegment(
          number: 1, target: CheckText(target, language: pair.to, offsets: start),
          source: CheckText(source, language: pair.from, offsets: start))
        let findings = checker.check(
          CheckDocument(file: "-", content: target, segments: [segment])
        ).findings
        let concepts = Set(matcher.matches(in: source, language: pair.from).map(\.concept))
        met.formUnion(concepts)
        met.formUnion(matcher.matches(in: target, language: pair.to).map(\.concept))
        let missing = Set(findings.filter { $0.rule == "term/missing" }.compactMap(\.concept))
        for concept in concepts {
          counts[concept, default: Count()].seen += 1
          guard missing.contains(concept) else { continue }
          counts[concept, default: Count()].missingCount += 1
          if counts[concept, default: Count()].missing.count < Self.exampleLimit {
            counts[concept, default: Count()].missing.append(example)
          }
        }
        for finding in findings where finding.rule == "term/forbidden" {
          guard let concept = finding.concept, let place = first[concept],
            let found = finding.found
          else { continue }
          let key = [concept.description, found]
          refusals[
            key,
            default: GlossaryHealth.Refusal(
              place: place, found: found, expected: finding.expected, count: 0, examples: [])
          ].count += 1
          if refusals[key]?.examples.count ?? 0 < Self.exampleLimit {
            refusals[key]?.examples.append(example)
          }
        }
      }
    }
    refused = refusals.values.sorted {
      ($1.count, $0.place.concept, $0.found) < ($0.count, $1.place.concept, $1.found)
    }
    judge(counts, met: met, places: places, pair: pair)
  }

  private mutating func judge(
    _ counts: [ConceptID: Count], met: Set<ConceptID>,
    places: [(place: GlossaryHealth.Place, entry: ConceptEntry)], pair: LanguagePair
  ) {
    var told: Set<ConceptID> = []
    for (place, entry) in places where told.insert(place.concept).inserted {
      if !met.contains(place.concept) { unmet.append(place) }
      guard let count = counts[place.concept], count.seen >= Self.leastSeen,
        count.missingCount * 2 > count.seen
      else { continue }
      let kept = count.seen - count.missingCount
      reworded.append(
        GlossaryHealth.Rewording(
          place: place, expected: entry.approvedTerms(in: pair.to).map(\.text), seen: count.seen,
          kept: kept, precision: Double(kept) / Double(count.seen), examples: count.missing))
    }
    reworded.sort {
      ($0.precision, $1.seen, $0.place.concept) < ($1.precision, $0.seen, $1.place.concept)
    }
  }
}
