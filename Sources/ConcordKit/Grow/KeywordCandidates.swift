import Alignment
import Terminology
import TextModel

/// Pairs the keyword lists of a paper.
///
/// Authors give the lists in the same order, so lists of one length are paired by position; of others
/// the aligner decides what belongs together.
struct KeywordCandidates {
  private let aligner: Aligner
  private let matcher: TermMatcher

  init(aligner: Aligner, matcher: TermMatcher) {
    self.aligner = aligner
    self.matcher = matcher
  }

  func candidates(_ source: [String], _ target: [String]) -> [GrowResult.Candidate] {
    var pairs: [(String, String)] = []
    if source.count == target.count {
      pairs = Array(zip(source, target))
    } else {
      for bead in aligner.align(source, target).beads where bead.type == "1-1" {
        pairs.append((source[bead.source.lowerBound], target[bead.target.lowerBound]))
      }
    }
    return pairs.map { source, target in
      GrowResult.Candidate(
        source: source, target: target, from: "keywords", known: isKnown(source, target))
    }
  }

  /// Whether a concept has both terms among its approved ones: any term that is the whole keyword, or
  /// the whole of it but for an abbreviation in brackets behind it.
  private func isKnown(_ source: String, _ target: String) -> Bool {
    !concepts(of: source, aligner.source).isDisjoint(with: concepts(of: target, aligner.target))
  }

  private func concepts(of keyword: String, _ language: LanguageTag) -> Set<Int> {
    let bare = keyword.prefix { $0 != "(" && $0 != "（" }
    let lookup = TermLookup(matcher)
    return Set(
      [keyword, String(bare)].flatMap { lookup.answers(to: $0, from: language) }
        .filter { $0.kind != .partial && $0.source.status.isApproved }
        .compactMap { matcher.termbase.number(of: $0.concept.id) })
  }
}
