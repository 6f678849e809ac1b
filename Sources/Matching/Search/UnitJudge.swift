import Segmentation
import TextModel

/// Compares one query with one unit after another and says what sort of match each is.
///
/// The one place where scores and kinds are decided, whether a unit was found by the index or by
/// going through all of them. Not for two threads at once.
final class UnitJudge {
  /// A unit as the index holds it.
  struct Candidate {
    var id: UnitID
    var file: String
    var changeDate: String?
    var status: ReviewStatus
    var source: TranslationUnitVariant
    var target: TranslationUnitVariant
    /// The neighbours' texts in the source language; `nil` when not asked for.
    var previous: String?
    var next: String?
  }

  let query: MatchQuery
  let compared: ComparedText
  private let tokenizer: Tokenizer
  private var unit = ComparedText()
  private var row: [Int32] = []

  init(_ query: MatchQuery, _ tokenizer: Tokenizer) {
    self.query = query
    self.tokenizer = tokenizer
    compared = ComparedText(query.text, tokenizer)
  }

  /// The match with a unit, or `nil` when it does not reach the score.
  func match(_ candidate: Candidate, minimum: MatchScore) -> MemoryMatch? {
    var source = candidate.source.text
    source.makeContiguousUTF8()
    var text = query.text
    return source.withUTF8 { unitBytes -> MemoryMatch? in
      unit.load(unitBytes, tokenizer)
      let weight = max(compared.weight, unit.weight)
      let reach = minimum.reach(weight: weight)
      guard weight > 0, abs(compared.weight - unit.weight) <= reach,
        TokenAlignment.distance(compared, unit, limit: reach, row: &row) <= reach
      else { return nil }
      return text.withUTF8 { queryBytes in
        let comparison = MatchComparison(compared, queryBytes, unit, unitBytes)
        return match(candidate, comparison, minimum: minimum)
      }
    }
  }

  private func match(
    _ candidate: Candidate, _ comparison: MatchComparison, minimum: MatchScore
  ) -> MemoryMatch? {
    let penalties = comparison.penalties.union(
      candidate.status == .needsReview ? [.needsReview] : [])
    let score = comparison.score(adding: penalties)
    guard score >= minimum else { return nil }
    var kind = MatchKind.fuzzy
    var target = candidate.target.text
    if comparison.isIdentical {
      kind = agrees(candidate) ? .context : .exact
    } else if comparison.base == .full {
      if comparison.numbers.isEmpty {
        kind = .normalized
      } else if let carried = Placeables.carry(
        comparison.numbers, from: compared, query.text, source: unit,
        into: ComparedText(target, tokenizer), target)
      {
        kind = .placeable
        target = carried
      }
    }
    return MemoryMatch(
      score: score, kind: kind, source: candidate.source.text, target: target,
      sourceLanguage: candidate.source.language, targetLanguage: candidate.target.language,
      unit: candidate.id, file: candidate.file, changeDate: candidate.changeDate,
      status: candidate.status, edits: comparison.edits,
      penalties: MatchPenalty.allCases.filter(penalties.contains), warnings: [], hits: [])
  }

  /// Whether the neighbours that the query names are those of the unit; at least one must be named.
  private func agrees(_ candidate: Candidate) -> Bool {
    guard query.previous != nil || query.next != nil else { return false }
    return (query.previous == nil || query.previous == candidate.previous ?? "")
      && (query.next == nil || query.next == candidate.next ?? "")
  }
}
