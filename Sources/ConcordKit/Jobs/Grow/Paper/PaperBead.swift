// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Sentences of one part of a paper that are translations of each other, in two languages or more.
struct PaperBead {
  /// For each language of the part its sentence numbers, from 0; empty where it has none.
  var ranges: [Range<Int>]
  /// How likely all of it is right, 0 to 1.
  var confidence: Double
  /// The unit of the memory that the bead comes from, if any.
  var kept: TranslationUnit?
  /// Reasons why its unit should wait besides the confidence, a word of `ReviewPolicy` each.
  var doubts: [String] = []

  /// Whether at least two languages have a sentence here.
  var isPaired: Bool { ranges.count { !$0.isEmpty } >= 2 }

  /// Whether a person has decided about its unit.
  var isDecided = false

  /// How many sentences of each language it joins; languages without a sentence are left out.
  var shape: BeadShape { BeadShape(ranges.filter { !$0.isEmpty }.map(\.count)) }

  /// The sentences of the bead as beads of one sentence each, without a partner.
  var apart: [PaperBead] { Self.alone(ranges) }

  /// Beads of one sentence each, for sentences without a partner.
  static func alone(_ ranges: [Range<Int>]) -> [PaperBead] {
    ranges.indices.flatMap { language in
      ranges[language].map { sentence in
        let own = ranges.enumerated().map { index, range in
          index < language
            ? range.upperBound..<range.upperBound : range.lowerBound..<range.lowerBound
        }
        var bead = PaperBead(ranges: own, confidence: 1)
        bead.ranges[language] = sentence..<sentence + 1
        return bead
      }
    }
  }
}
