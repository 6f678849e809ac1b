// SPDX-License-Identifier: Apache-2.0
import TextModel

/// How much the beads of one part may be relied on, taken together.
///
/// The aligner weighs alignments of two texts against each other; of two texts that are not translations one
/// alignment is still the best, and numbers of articles can make single beads of it look sure.
struct PartTrust {
  /// A bead with what its texts show.
  struct Evidence {
    /// The bead.
    var bead: PaperBead
    /// The texts of the bead, the first language first.
    var variants: [(language: LanguageTag, text: String)]
    /// Faults of the texts.
    var faults: [VariantFault]
    /// The findings of the check in a pair about which nobody has decided.
    var findings: [Finding] = []
  }

  /// Beads below this confidence are never queued: there is nothing to review in them.
  static let leastConfidence = 0.1
  /// The confidence that at least half the beads of a part must reach for the part to be taken in.
  static let fairConfidence = 0.5

  /// Whether the texts do not match, so that none of the beads is worth a reviewer's time.
  private(set) var isWorthless = false
  /// Whether so much is doubtful that nothing should be approved unseen.
  private(set) var isDoubtful = false

  /// Whether so many pairs have other numbers, or say the opposite, that one text may be another version.
  private(set) var isContradictory = false

  /// Judges the beads of a part; those that a person has decided about do not count.
  ///
  /// - Parameters:
  ///   - kind: the kind of the part; a title has one sentence, which says nothing about others.
  ///   - sure: the confidence, 0 to 1, from which a bead is approved.
  init(_ beads: [Evidence], of kind: PartKind, sure: Double) {
    guard kind != .title else { return }
    let open = beads.filter { $0.bead.isPaired && !$0.bead.isDecided }
    let fair = open.count { $0.bead.confidence >= Self.fairConfidence }
    // The labels of an abstract say that it is the same text in both languages: its few pairs are for a person to
    // judge.
    isWorthless = kind == .body && !open.isEmpty && fair * 2 < open.count
    // Of a right text hardly one pair in fifty has other numbers; of another version of a law, a third have.
    let contradicted = open.count { $0.findings.contains(where: ReviewPolicy.isContradiction) }
    isContradictory = contradicted >= 2 && contradicted * 5 >= open.count
    let isSure = { (bead: Evidence) in bead.bead.confidence >= sure && bead.faults.isEmpty }
    // Of a right text the words of hardly one pair in twenty speak against it.
    let against = open.count { $0.bead.doubts.contains(ReviewPolicy.fewWords) }
    isDoubtful =
      against >= 2 && against * 4 >= open.count
      || Self.isMostlyDoubtful(
        beads.filter { !$0.bead.isDecided }, isSure: { $0.bead.isPaired && isSure($0) })
  }

  /// Whether in each language most sentences are in doubtful beads or have no partner.
  ///
  /// A text that has less than the other one, as a summary has, is judged by its own sentences.
  private static func isMostlyDoubtful(_ beads: [Evidence], isSure: (Evidence) -> Bool) -> Bool {
    guard let languages = beads.first?.bead.ranges.indices else { return false }
    var doubtful = false
    for language in languages {
      var (sure, all) = (0, 0)
      for bead in beads {
        let count = bead.bead.ranges[language].count
        all += count
        if isSure(bead) { sure += count }
      }
      guard all > 0 else { continue }
      let alone = beads.contains { !$0.bead.isPaired && !$0.bead.ranges[language].isEmpty }
      // At exactly one half, sentences without a partner decide: something is missing here.
      if sure * 2 > all || sure * 2 == all && !alone { return false }
      doubtful = true
    }
    return doubtful
  }
}
