// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import Storage
import TextModel

/// Scores units against a query, and decides the kind of each match.
///
/// Scores and kinds are decided only here, whether the index found a unit or a scan over all units.
/// Not thread-safe.
final class UnitScorer {
  /// A unit in the index.
  struct Candidate {
    var record: UnitRecord.View
    /// The variant in the query's language.
    var source: Int
    /// The variant in the requested language.
    var target: Int
    var tags: [LanguageTag]
    /// The name of the unit's file.
    var file: () -> String
    /// The texts before and after the unit, in the query's language.
    var neighbours: () -> (previous: String, next: String)
  }

  let query: MatchQuery
  let compared: ComparedText
  let scratch: SearchScratch
  private let tokenizer: Tokenizer
  private var unit = ComparedText()
  private var row: [Int32] = []
  private let buffer = TextBuffer()
  private let language: LanguageTag
  /// The language wanted, if one is.
  private let wanted: LanguageTag?
  private let placesNumbers: Bool
  private let languages: LanguageCatalog
  private lazy var wantedScript = wanted.flatMap(WrittenScript.declared)
  private lazy var warnings = MatchWarnings(language, in: languages)
  private lazy var features = WarningFeatures(
    Placeables.Side(text: query.text, language: language, compared: compared))

  init(
    _ query: MatchQuery, options: MatchOptions, languages: LanguageCatalog, tokenizer: Tokenizer,
    scratch: SearchScratch
  ) {
    wanted = options.to
    language = options.from
    placesNumbers = options.placesNumbers
    self.languages = languages
    self.query = query
    self.scratch = scratch
    self.tokenizer = tokenizer
    compared = ComparedText(query.text, tokenizer)
  }

  /// The best possible kind of a match with a score.
  func bestKind(at score: MatchScore) -> MatchKind {
    if score < .full { return .normalized }
    let hasContext = query.context?.isEmpty == false
    return query.previous != nil || query.next != nil || hasContext ? .context : .exact
  }

  /// The match with a unit; `nil` if it does not reach the minimum score.
  func match(_ candidate: Candidate, minimum: MatchScore) -> MemoryMatch? {
    let source = buffer.bytes(of: candidate.record.variants[candidate.source].text)
    unit.load(source, tokenizer)
    let weight = max(compared.weight, unit.weight)
    let reach = minimum.reach(weight: weight)
    guard weight > 0, abs(compared.weight - unit.weight) <= reach,
      TokenAlignment.distance(compared, unit, limit: reach, row: &row) <= reach
    else { return nil }
    var text = query.text
    let comparison = text.withUTF8 {
      MatchComparison(
        query: compared, queryBytes: $0, unit: unit, unitBytes: source)
    }
    var penalties = comparison.penalties
    if candidate.record.status == .needsReview { penalties.insert(.needsReview) }
    if let codes = query.codes, codes != candidate.record.variants[candidate.source].codes {
      penalties.insert(.inlineCode)
    }
    if candidate.record.isMachineTranslated { penalties.insert(.machineTranslation) }
    if let context = query.context, let other = candidate.record.context,
      !other.elementsEqual(context.utf8)
    {
      penalties.insert(.context)
    }
    if isInOtherScript(candidate) { penalties.insert(.targetScript) }
    let score = comparison.score(adding: penalties)
    return score >= minimum ? match(candidate, comparison, score: score, penalties: penalties) : nil
  }

  private func match(
    _ candidate: Candidate, _ comparison: MatchComparison, score: MatchScore,
    penalties: Set<MatchPenalty>
  ) -> MemoryMatch {
    let variants = candidate.record.variants
    var kind = MatchKind.fuzzy
    var target = variants[candidate.target].text.string
    if comparison.isIdentical, !penalties.contains(.inlineCode) {
      kind = agrees(candidate) ? .context : .exact
    } else if comparison.base == .full {
      if comparison.numbers.isEmpty {
        kind = .normalized
      } else if placesNumbers, let carried = carry(comparison.numbers, candidate) {
        kind = .placeable
        target = carried
      }
    }
    if kind == .fuzzy, placesNumbers, let carried = carryLabel(comparison.edits, candidate) {
      kind = .placeable
      target = carried
    }
    let tag = { (variant: Int) in Self.tag(of: variant, candidate) }
    let region = tag(candidate.target).region
    return MemoryMatch(
      score: score, kind: kind,
      source: variants[candidate.source].text.string, target: target,
      sourceLanguage: tag(candidate.source), targetLanguage: tag(candidate.target),
      unit: UnitID(String(decoding: candidate.record.id, as: UTF8.self)), file: candidate.file(),
      changeDate: candidate.record.changeDate, status: candidate.record.status,
      edits: comparison.edits, penalties: MatchPenalty.allCases.filter(penalties.contains),
      warnings: [], hits: [],
      isOtherRegion: region != nil && wanted?.region.map { $0 != region } ?? false)
  }

  /// The translation of a unit with the numbers of the query.
  private func carry(_ numbers: [(query: Int, unit: Int)], _ candidate: Candidate) -> String? {
    let variants = candidate.record.variants
    let target = variants[candidate.target].text.string
    let language = Self.tag(of: candidate.source, candidate)
    return Placeables.carry(
      numbers,
      from: Placeables.Side(text: query.text, language: language, compared: compared),
      source: Placeables.Side(
        text: variants[candidate.source].text.string, language: language, compared: unit),
      into: Placeables.Side(
        text: target, language: Self.tag(of: candidate.target, candidate),
        compared: ComparedText(target, tokenizer)))
  }

  /// The translation of a unit with the number of the query's label, if the sources differ in that alone.
  private func carryLabel(_ edits: [MatchEdit], _ candidate: Candidate) -> String? {
    let variants = candidate.record.variants
    guard edits.count < 3, let last = edits.last, last.queryBytes.upperBound < 64 else {
      return nil
    }
    return NumberedLabel.carry(
      from: (query.text, language), source: variants[candidate.source].text.string,
      into: (variants[candidate.target].text.string, Self.tag(of: candidate.target, candidate)),
      edits: edits)
  }

  private static func tag(of variant: Int, _ candidate: Candidate) -> LanguageTag {
    let number = candidate.record.variants[variant].tag
    return candidate.tags.indices.contains(number) ? candidate.tags[number] : .undetermined
  }

  /// Whether the translation is in another script than the wanted language names.
  private func isInOtherScript(_ candidate: Candidate) -> Bool {
    guard let wanted, wantedScript != nil else { return false }
    return WrittenScript.isOther(
      candidate.record.variants[candidate.target].text.string,
      tagged: Self.tag(of: candidate.target, candidate), wanted: wanted)
  }

  /// Adds the warnings; called only for matches that are kept.
  func warn(_ match: inout MemoryMatch) {
    guard !match.edits.isEmpty else { return }
    let unit = WarningFeatures(
      Placeables.Side(
        text: match.source, language: language, compared: ComparedText(match.source, tokenizer)))
    match.warnings = warnings.warnings(features, unit, edits: match.edits, terms: query.terms)
  }

  /// Whether the context of the query is that of the unit, or else the neighbours that the query names are; at
  /// least one must be named.
  private func agrees(_ candidate: Candidate) -> Bool {
    if let context = query.context, let own = candidate.record.context {
      if !own.elementsEqual(context.utf8) { return false }
      if !context.isEmpty { return true }
    }
    guard query.previous != nil || query.next != nil else { return false }
    let (previous, next) = candidate.neighbours()
    return (query.previous == nil || query.previous == previous)
      && (query.next == nil || query.next == next)
  }
}
