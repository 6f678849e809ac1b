// SPDX-License-Identifier: Apache-2.0
import Alignment
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// At which numbers of words, pairs and sentences `grow` begins to doubt a pair or a whole part.
@Suite struct EvidenceGoldenTests {
  private static func words(
    known: Int, found: Int = 0, balance: Double = 0, numbers: Int = 0, support: Double = 0
  ) -> WordEvidence {
    var words = WordEvidence()
    (words.known, words.found, words.numbers, words.support) = (known, found, numbers, support)
    (words.least, words.evidence) = (-10, 10 * balance)
    return words
  }

  @Test func pairs() {
    let strengths: [LayoutBlock.Strength] = [.none, .adjacent, .turn, .row]
    var lines: [String] = []
    for strength in strengths {
      for (numbers, found) in [(0, 0), (0, 1), (1, 0), (1, 1), (2, 2), (1, 5)] {
        for balance in [-1, -0.91, -0.9, -0.76, -0.75, -0.5, 0.4] {
          lines += Golden.runs(
            (0...24).map { known in
              var bead = PaperBead(ranges: [0..<1, 0..<1], confidence: 0.8)
              PairEvidence.weigh(
                &bead,
                by: Self.words(known: known, found: found, balance: balance, numbers: numbers),
                content: BeadContent(), strength: strength)
              return (
                "\(strength) \(numbers) numbers, \(found) found, \(balance), \(known) known",
                "\(Golden.rounded(bead.confidence)) \(bead.doubts.joined(separator: "; "))"
              )
            })
        }
      }
    }
    for found in 0...4 {
      lines += Golden.runs(
        (0...22).map { known in
          (
            "turn, \(found) found, \(known) known",
            "\(PairEvidence.isPossible(turn: Self.words(known: known, found: found)))"
          )
        })
    }
    for balance in [-0.63, -0.62, -0.61] {
      lines += Golden.runs(
        (38...42).map { known in
          (
            "text \(balance), \(known) known",
            "\(PairEvidence.isAgainst(text: Self.words(known: known, balance: balance)))"
          )
        })
    }
    for (numbers, support) in [(0, 0), (1, 0), (0, 0.9), (0, 1)] {
      for found in 3...6 {
        for count in 3...5 {
          lines += Golden.runs(
            (found...16).map { known in
              let words = Self.words(known: known, found: found, numbers: numbers, support: support)
              let isShown = PairEvidence.isShown(
                by: words, content: BeadContent(), amongBeads: count)
              return (
                "shown by \(numbers) numbers, support \(support), \(found) found, \(count) beads, \(known) known",
                "\(isShown)"
              )
            })
        }
      }
    }
    Golden.compare(lines, with: "evidence-pairs")
  }

  /// Parts with some pairs of one kind among sure ones.
  @Test func parts() {
    let finding = Finding(
      rule: "number/mismatch", severity: .warning, message: "",
      location: SourceLocation(file: "a", line: 1, column: 1))
    let kinds: [(name: String, change: (inout PartTrust.Evidence) -> Void)] = [
      ("of 0.49", { $0.bead.confidence = 0.49 }), ("of 0.5", { $0.bead.confidence = 0.5 }),
      ("of 0.8", { $0.bead.confidence = 0.8 }),
      ("against", { $0.bead.doubts = [ReviewPolicy.fewWords] }),
      ("contradicted", { $0.findings = [finding] }),
      ("with a fault", { $0.faults = [VariantFault(kind: .replacement, language: .english)] }),
      (
        "decided",
        {
          $0.bead.isDecided = true
          $0.bead.confidence = 0.1
        }
      ), ("alone here", { $0.bead.ranges[1] = 0..<0 }),
      ("alone there", { $0.bead.ranges[0] = 0..<0 }),
      ("of two sentences", { $0.bead.ranges[0] = 0..<2 }),
    ]
    var lines: [String] = []
    for part in [PartKind.body, .abstract, .title] {
      for (name, change) in kinds {
        for other in [0.9, 0.6] {
          for count in 0...12 {
            lines += Golden.runs(
              (0...count).map { some in
                let beads = (0..<count).map { number in
                  var evidence = PartTrust.Evidence(
                    bead: PaperBead(ranges: [0..<1, 0..<1], confidence: other), variants: [],
                    faults: [])
                  if number < some { change(&evidence) }
                  return evidence
                }
                let trust = PartTrust(beads, of: part, sure: 0.8)
                return (
                  "\(part.rawValue) \(other): \(count) pairs, \(some) \(name)",
                  (trust.isWorthless ? "worthless " : "") + (trust.isDoubtful ? "doubtful " : "")
                    + (trust.isContradictory ? "contradictory" : "")
                )
              })
          }
        }
      }
    }
    Golden.compare(lines, with: "evidence-parts")
  }
}
