// SPDX-License-Identifier: Apache-2.0
import Alignment
import Foundation
import TestSupport
import Testing
import TextModel

/// The beads of texts of sentences from `Tests/Fixtures/golden/grammars`, with what their words, numbers and names say.
@Suite struct AlignmentComposedGoldenTests {
  private static let columns = [LanguageTag.chinese, .english, .russian]

  static let directions = [
    Golden.Languages(from: .chinese, to: .english), Golden.Languages(from: .english, to: .russian),
    Golden.Languages(from: .russian, to: .chinese),
  ]

  /// Two texts of 5 to 14 sentences; some are joined, left out, added or exchanged.
  private static func texts(_ languages: Golden.Languages, _ count: Int) throws
    -> [(source: [String], target: [String])]
  {
    var texts = try ComposedText(of: "sentences.txt", seed: 7, slips: 12)
    let from = try #require(columns.firstIndex(of: languages.from))
    let to = try #require(columns.firstIndex(of: languages.to))
    return (0..<count).map { number in
      var (source, target): ([String], [String]) = ([], [])
      for place in 0..<5 + number % 10 {
        let sentence = texts.next("sentence")
        switch (place * 7 + number * 3) % 19 {
        case 2: source.append(sentence[from])
        case 5: target.append(sentence[to])
        case 8 where !target.isEmpty:
          source.append(sentence[from])
          target[target.count - 1] += " " + sentence[to]
        case 11 where !source.isEmpty:
          source[source.count - 1] += " " + sentence[from]
          target.append(sentence[to])
        case 14 where !target.isEmpty:
          source.append(sentence[from])
          target.insert(sentence[to], at: target.count - 1)
        default:
          source.append(sentence[from])
          target.append(sentence[to])
        }
      }
      return (source, target)
    }
  }

  /// The beads of two texts with their confidences, and what their words, numbers and names say.
  static func lines(of aligner: Aligner, _ source: [String], _ target: [String]) -> [String] {
    let (result, probabilities, supports) = aligner.measured(
      AlignmentText(source), AlignmentText(target))
    let contents = aligner.contents(of: result.beads, in: source, target)
    let evidence = aligner.wordEvidence(of: result.beads, in: source, target)
    var lines: [String] = []
    for (place, bead) in result.beads.enumerated() {
      let (content, words, support) = (contents[place], evidence[place], supports[place])
      lines.append(
        "\(bead.source.lowerBound):\(bead.target.lowerBound) \(bead.type) \(Golden.rounded(bead.confidence)) \(Golden.rounded(probabilities[place])) support \(Golden.rounded(support.probability))"
      )
      guard !bead.source.isEmpty, !bead.target.isEmpty else { continue }
      lines.append(
        "  words \(words.known) \(words.found) \(Golden.rounded(words.evidence)) \(Golden.rounded(words.least)) \(words.numbers) \(words.names) \(Golden.rounded(words.support))"
      )
      lines.append(
        "  content \(Golden.rounded(content.words)) \(Golden.rounded(content.least)) \(content.found) \(Golden.rounded(content.numbers)) \(content.otherNumbers) \(Golden.rounded(content.names)) \(Golden.rounded(content.omission.source)) \(Golden.rounded(content.omission.target)) \(content.hasForeignSentence)"
      )
    }
    return lines + result.notices.map { "  \($0)" }
  }

  @Test(arguments: directions) func beads(_ languages: Golden.Languages) throws {
    let aligner = Aligner(source: languages.from, target: languages.to)
    var lines: [String] = []
    for (number, text) in try Self.texts(languages, 24).enumerated() {
      let (source, target) = text
      lines.append("⁂ \(number)")
      lines += Self.lines(of: aligner, source, target)
    }
    let all = try Self.texts(languages, 6)
    lines += aligner.coverage(all.flatMap(\.source), all.flatMap(\.target)).map {
      "\($0.lexicon) \($0.languages) \(Golden.rounded($0.share))"
    }
    Golden.compare(lines, with: "composed-align-\(languages.testDescription)")
  }
}
