// SPDX-License-Identifier: Apache-2.0
import TextModel

/// The evidence in an alignment that its texts are translations of each other at all.
///
/// The probability of a bead only compares alignments of the same texts: even two unrelated texts
/// have a best alignment. In translations more of the tokens that lexicons know have a translation in
/// their own bead, and fewer have one in the beads around it, which are the control: texts about one
/// subject have many words of each other everywhere. Only links that existed before learning from the
/// texts count.
public struct AlignmentSupport: Hashable, Sendable, Codable {
  /// The sum of the log ratios of all linked or known tokens, weighted by kind (nats).
  ///
  /// The ratio is between the token's probability in its bead and its probability by chance.
  public var evidence = 0.0
  /// The value of that sum if no token had a translation on the other side; not positive.
  public var least = 0.0
  /// The sum of the weights of those tokens: a measure of how much is known.
  public var weight = 0.0
  /// The sum of the log ratios in the beads around each token's own, on average over those beads.
  public var control = 0.0
  /// The value of `least` for the tokens that `control` counts.
  public var controlLeast = 0.0
  /// The sum of the weights of these tokens, each as often as it was compared with another bead.
  public var trials = 0.0

  /// Support without evidence.
  public init() {}

  /// The probability that texts with this support are translations, 0...1; near 1 if no token is
  /// known.
  ///
  /// The probability is logistic in what is found in the beads less what is found around them, by the square root
  /// of what is known; a few words count for less than that, since one of them may decide. The factors were
  /// fitted on documents with their own and with other documents' translations (docs/alignment.md).
  public var probability: Double {
    guard least < 0 else { return 1 }
    let known = (weight * min(1, weight / Self.enoughWeight)).squareRoot()
    let odds =
      Self.prior
      + Self.slope * known * (Self.own * found - Self.others * around - Self.level)
    return 1 / (1 + Double(FastMath.exp(Float(min(max(-odds, -80), 80)))))
  }

  /// The evidence as a share of its least value: -1 if no token has a translation.
  public var found: Double { least < 0 ? evidence / -least : 0 }

  /// The evidence around the beads as a share of its least value, drawn towards that of an ordinary
  /// text where little was compared.
  public var around: Double {
    guard controlLeast < 0 else { return Self.usualControl }
    return (control / -controlLeast * trials + Self.usualControl * Self.usualTrials)
      / (trials + Self.usualTrials)
  }

  /// The prior that the texts are translations, a hundred to one (log odds): nobody aligns two
  /// texts without a reason.
  public static let prior = 4.6
  private static let slope = 5.0
  private static let own = 0.735
  private static let others = 0.993
  private static let level = 0.36
  /// The weight below which little is known.
  private static let enoughWeight = 30.0
  /// The evidence around the beads of an ordinary text, and the trials that this counts as.
  private static let usualControl = -0.58
  private static let usualTrials = 100.0

  /// The number of beads before and after a bead that are its control.
  static let reach = 6
  /// The number of beads of a long text whose tokens are compared with the beads around them.
  static let mostControlled = 256
  /// The factor of each kind of token, beside its weight: a mark is in every text, and two versions of one law
  /// or report have equal numbers whatever they say.
  static let shares: [Float] = [1, 0, 0.2, 1]
}

extension AlignmentSupport {
  /// The support that the links give to each bead of two texts, none for a null bead, and to the
  /// texts.
  ///
  /// Texts that are not translations have few beads with sentences on both sides, and these are the
  /// ones that fit by chance. The tokens of sentences without a counterpart therefore count for the
  /// texts as tokens that are not found, by a share.
  ///
  /// - Complexity: O(tokens and their links); of a long text, a fixed number of beads is controlled.
  static func supports(
    of beads: [Bead], source: TokenizedSide, target: TokenizedSide, links: LinkedTexts,
    weights: AlignmentWeights
  ) -> (beads: [AlignmentSupport], text: AlignmentSupport) {
    let words = weights.kinds[Int(EvidenceKind.word.rawValue)]
    var kinds = zip(weights.kinds, Self.shares).map { $0 * $1 }
    // However much numbers say where a bead begins, they never outweigh the words.
    let number = Int(EvidenceKind.number.rawValue)
    kinds[number] = min(kinds[number], Self.shares[number] * words)
    let full = beads.filter { !$0.isNull }
    var found = full.map { _ in AlignmentSupport() }
    var ahead = TokenExplainer(target, links.forward, mixtures: weights.mixtures)
    ahead.add(
      full.map { ($0.target, $0.source) }, of: source, kinds: kinds, known: links.expected.target,
      to: &found)
    var behind = TokenExplainer(source, links.backward, mixtures: weights.mixtures)
    behind.add(
      full.map { ($0.source, $0.target) }, of: target, kinds: kinds, known: links.expected.source,
      to: &found)
    var text = AlignmentSupport(found)
    for bead in beads where bead.isNull {
      ahead.add(
        missing: bead.target, kinds: kinds, known: links.expected.target, share: missingShare,
        to: &text)
      behind.add(
        missing: bead.source, kinds: kinds, known: links.expected.source, share: missingShare,
        to: &text)
    }
    var next = 0
    let each = beads.map { bead in
      guard !bead.isNull else { return AlignmentSupport() }
      next += 1
      return found[next - 1]
    }
    return (each, text)
  }

  /// The part of a token that each token of a sentence without a counterpart counts as.
  private static let missingShare = 0.5

  /// The sum of the support of some beads.
  init(_ supports: some Sequence<AlignmentSupport>) {
    self.init()
    for support in supports {
      evidence += support.evidence
      least += support.least
      weight += support.weight
      control += support.control
      controlLeast += support.controlLeast
      trials += support.trials
    }
  }
}
