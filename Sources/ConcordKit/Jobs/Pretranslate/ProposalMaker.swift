// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import Matching
import TextModel

/// Makes the translation that goes into a segment out of the matches that the memory has for it.
struct ProposalMaker {
  /// The deduction from a match if the memory has another translation of the same text that is as good.
  static let ambiguityPenalty = 100
  /// The deduction from a match whose codes are not those of the segment, in hundredths of a percent.
  static let codePenalty = 100

  /// A match that was chosen, as it goes into the file.
  struct Choice {
    var proposal: TargetProposal
    var match: MemoryMatch
    /// Whether codes of the segment have no place in the translation.
    var lacksCodes: Bool
    /// Whether the memory has another translation of the same text that is as good.
    var isAmbiguous = false

    /// Notes that something of the segment has no place in the translation.
    mutating func loseCodes() {
      lacksCodes = true
      guard proposal.isExact || proposal.hundredths == match.score.hundredths else { return }
      proposal.isExact = false
      proposal.hundredths = max(0, proposal.hundredths - ProposalMaker.codePenalty)
    }
  }

  let units: MatchedUnits
  let minimum: MatchScore

  /// The best of some matches, once their codes are taken into account; the first of equals.
  ///
  /// Where the memory has several translations of the very text that are as good, a person has to choose.
  func best(of matches: [MemoryMatch], for source: CodedText) -> Choice? {
    var best: Choice?
    for match in matches where !match.target.allSatisfy(\.isWhitespace) {
      let made = choice(match, for: source)
      guard made.proposal.hundredths >= minimum.hundredths,
        made.proposal.hundredths > best?.proposal.hundredths ?? -1
      else { continue }
      best = made
    }
    guard var chosen = best, chosen.proposal.isExact,
      matches.contains(where: {
        $0.score == chosen.match.score && $0.kind == chosen.match.kind
          && $0.target != chosen.match.target && $0.isOtherRegion == chosen.match.isOtherRegion
      })
    else { return best }
    chosen.isAmbiguous = true
    chosen.proposal.isExact = false
    chosen.proposal.hundredths -= Self.ambiguityPenalty
    return chosen.proposal.hundredths >= minimum.hundredths ? chosen : nil
  }

  /// Whether a penalty is for the unit and not for a difference of the texts.
  static func isOfUnit(_ penalty: MatchPenalty) -> Bool {
    switch penalty {
    case .needsReview, .machineTranslation, .context, .targetScript: true
    default: false
    }
  }

  private func choice(_ match: MemoryMatch, for source: CodedText) -> Choice {
    let written = source.withWrittenCodes
    if written != source { return choice(match, for: source, written: written) }
    let margins = source.margins
    func framed(_ text: String) -> String { margins.before + text + margins.after }
    var content: InlineContent?
    var isSame = !source.hasCodes
    if source.hasCodes {
      if let texts = units.texts(of: match), texts.source.hasCodes {
        content = source.carried(into: texts.target, of: texts.source)?.content
        isSame = content != nil
      }
      // A code around the whole sentence is put around its translation as well.
      content = content ?? source.around(match.target)?.content
    }
    let lacksCodes = source.hasCodes && content == nil
    let score = match.score.hundredths - (isSame ? 0 : Self.codePenalty)
    let proposal = TargetProposal(
      target: content ?? InlineContent([.text(framed(match.target))]),
      hundredths: max(score, 0), isExact: score == MatchScore.full.hundredths,
      memorySource: match.source, memoryTarget: units.target(of: match),
      origin: "\(match.file): \(match.unit)")
    return Choice(proposal: proposal, match: match, lacksCodes: lacksCodes)
  }

  /// A match for a segment with codes that are written as text, which take the places of those of the memory.
  ///
  /// Where the words are the same the match loses no more than for an inline code, and nothing for equal codes.
  private func choice(
    _ match: MemoryMatch, for source: CodedText, written: CodedText
  ) -> Choice {
    let translation = units.target(of: match)
    let texts = units.texts(of: match) ?? (CodedText(match.source), CodedText(translation))
    let known = (source: texts.source.withWrittenCodes, target: texts.target.withWrittenCodes)
    let carried = written.carried(into: known.target, of: known.source)?.content
    let content = carried ?? written.around(match.target)?.content
    var score = match.score.hundredths
    if carried == nil {
      score = max(0, score - Self.codePenalty)
    } else if written.hasSameWords(as: known.source) {
      // What is not about the words still costs: a unit that waits for a reviewer, another context.
      var cost = match.penalties.filter(Self.isOfUnit).reduce(0) { $0 + $1.cost }
      if written.hasSameCodes(as: known.source) {
        score = max(score, MatchScore.full.hundredths - cost)
      } else {
        // The unit may have been found by other codes than those of the segment.
        cost += MatchPenalty.inlineCode.cost
        score = MatchScore.full.hundredths - cost
      }
    } else if !written.hasSameCodes(as: known.source) {
      score = max(0, score - MatchPenalty.inlineCode.cost)
    }
    var target = content ?? InlineContent([.text(match.target)])
    if !source.hasCodes {
      // The white space around the words is that of the segment.
      let margins = source.margins
      target = InlineContent([
        .text(margins.before + target.plainText.trimmingSpace + margins.after)
      ])
    }
    let proposal = TargetProposal(
      target: target, hundredths: score, isExact: score == MatchScore.full.hundredths,
      memorySource: match.source, memoryTarget: translation,
      origin: "\(match.file): \(match.unit)")
    return Choice(proposal: proposal, match: match, lacksCodes: content == nil)
  }
}
