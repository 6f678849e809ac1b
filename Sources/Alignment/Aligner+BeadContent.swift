// SPDX-License-Identifier: Apache-2.0
import Foundation
import TextModel

extension Aligner {
  /// The evidence of words, numbers and names that the sides of each bead have the same content.
  ///
  /// - Parameters:
  ///   - beads: beads of the texts; a null bead has no content.
  ///   - source: the sentences of the source.
  ///   - target: the sentences of the target.
  /// - Complexity: O(tokens and their links).
  public func contents(of beads: [Bead], in source: [String], _ target: [String]) -> [BeadContent] {
    contents(of: beads, in: prepare(AlignmentText(source), AlignmentText(target)))
  }

  /// The content of each bead of two texts that this aligner has prepared.
  package func contents(of beads: [Bead], in texts: PreparedTexts) -> [BeadContent] {
    let (left, right, links) = (texts.left, texts.right, texts.directLinks)
    var ahead = ContentReader(
      right, of: left, links: links.forward, expected: links.expected.target)
    var behind = ContentReader(
      left, of: right, links: links.backward, expected: links.expected.source)
    let pairs = beads.filter { !$0.isNull }
    ahead.learn(from: pairs.lazy.map { ($0.target, $0.source) })
    behind.learn(from: pairs.lazy.map { ($0.source, $0.target) })
    let lengths = ContentLengths(of: pairs, left, right)
    return beads.map { bead in
      var content = BeadContent()
      guard !bead.isNull else { return content }
      let excess = lengths.excess(of: bead)
      let (target, source) = (
        ahead.read(bead.target, by: bead.source, to: &content),
        behind.read(bead.source, by: bead.target, to: &content)
      )
      content.hasForeignSentence = target.hasForeignSentence || source.hasForeignSentence
      content.omission.target = Self.omission(of: target) - excess
      content.omission.source = Self.omission(of: source) + excess
      return content
    }
  }

  /// The evidence of a passage without a translation.
  ///
  /// In a longer sentence, longer passages occur in it by accident; there is only one at its end,
  /// where most clauses are left out.
  private static func omission(of passage: ContentReader.Passage) -> Double {
    max(passage.missing - 1.5 * log(max(2, passage.known)), passage.missingEnd - log(2))
  }
}

/// How much longer one side of a bead is than those of the other beads make expect.
private struct ContentLengths {
  private let left: TokenizedSide
  private let right: TokenizedSide
  private var totals = (left: 0.0, right: 0.0)
  private var count = 0.0

  init(of beads: [Bead], _ left: TokenizedSide, _ right: TokenizedSide) {
    (self.left, self.right) = (left, right)
    for bead in beads {
      let own = lengths(of: bead)
      totals = (totals.left + own.left, totals.right + own.right)
      count += 1
    }
  }

  /// The evidence of the lengths that the source has more than the target (nats); negative if the target has more.
  ///
  /// Few beads say little about the usual ratio.
  func excess(of bead: Bead) -> Double {
    let own = lengths(of: bead)
    let others = (left: totals.left - own.left, right: totals.right - own.right)
    guard min(own.left, own.right, others.left, others.right) > 0 else { return 0 }
    let deviation = log(own.left / own.right) - log(others.left / others.right)
    return Self.weight * deviation * (count - 1) / (count - 0.5)
  }

  private func lengths(of bead: Bead) -> (left: Double, right: Double) {
    (
      Double(left.lengths[bead.source].reduce(0, +)),
      Double(right.lengths[bead.target].reduce(0, +))
    )
  }

  /// The weight of the logarithm of the ratio of lengths beside words (nats).
  private static let weight = 10.0
}
