// SPDX-License-Identifier: Apache-2.0
import Alignment
import Testing

@testable import ConcordKit

/// Remarks in the record of a speech that only one language has, such as applause, belong to no pair.
@Suite struct StageRemarkTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var zh: [String]
    var en: [String]
    /// The sentences of each bead: `zh | en`.
    var beads: [String]
    var testDescription: String { name }
  }

  private static let long = String(repeating: "a", count: 32)

  static let cases: [Case] = [
    Case(
      name: "at the end", zh: ["谢谢大家。", "（掌声）"], en: ["Thank you all."],
      beads: ["谢谢大家。 | Thank you all.", "（掌声） | "]),
    Case(
      name: "at the beginning", zh: ["（掌声。）", "谢谢大家。"], en: ["Thank you all."],
      beads: ["（掌声。） | ", "谢谢大家。 | Thank you all."]),
    Case(
      name: "on both sides of a sentence", zh: ["谢谢大家。"],
      en: ["(Applause.)", "Thank you all.", "[Laughter]."],
      beads: [" | (Applause.)", "谢谢大家。 | Thank you all.", " | [Laughter]."]),
    Case(
      name: "several at one end, in order", zh: ["谢谢大家。", "（掌声）", "（笑声）"], en: ["Thank you."],
      beads: ["谢谢大家。 | Thank you.", "（掌声） | ", "（笑声） | "]),
    Case(
      name: "several at the beginning, in order", zh: ["（掌声）", "（笑声）", "谢谢大家。"],
      en: ["Thank you."], beads: ["（掌声） | ", "（笑声） | ", "谢谢大家。 | Thank you."]),
    Case(
      name: "both languages have it", zh: ["谢谢大家。", "（掌声）"], en: ["Thank you.", "(Applause.)"],
      beads: ["谢谢大家。（掌声） | Thank you.(Applause.)"]),
    Case(
      name: "the other language has a bracket", zh: ["谢谢大家。", "（掌声）"],
      en: ["Thank you (applause)."], beads: ["谢谢大家。（掌声） | Thank you (applause)."]),
    Case(name: "the only sentence", zh: ["（掌声）"], en: ["Thank you."], beads: ["（掌声） | Thank you."]),
    Case(
      name: "nothing but remarks", zh: ["（掌声）", "（笑声）"], en: ["Thank you."],
      beads: ["（掌声） | ", "（笑声） | Thank you."]),
    Case(name: "no partner", zh: ["谢谢大家。", "（掌声）"], en: [], beads: ["谢谢大家。（掌声） | "]),
    Case(
      name: "a sentence with a bracket in it", zh: ["谢谢大家。"], en: ["Thank you.", "He (Li) left."],
      beads: ["谢谢大家。 | Thank you.He (Li) left."]),
    Case(
      name: "two brackets", zh: ["谢谢大家。"], en: ["Thank you.", "(a) and (b)"],
      beads: ["谢谢大家。 | Thank you.(a) and (b)"]),
    Case(
      name: "a number", zh: ["谢谢大家。"], en: ["Thank you.", "(Act 2)"],
      beads: ["谢谢大家。 | Thank you.(Act 2)"]),
    Case(
      name: "signs only", zh: ["谢谢大家。"], en: ["Thank you.", "(…)"],
      beads: ["谢谢大家。 | Thank you.(…)"]),
    Case(
      name: "empty brackets", zh: ["谢谢大家。"], en: ["Thank you.", "()"],
      beads: ["谢谢大家。 | Thank you.()"]),
    Case(
      name: "a remark of 32 letters", zh: ["谢谢大家。"], en: ["Thank you.", "(\(long))"],
      beads: ["谢谢大家。 | Thank you.", " | (\(long))"]),
    Case(
      name: "longer than a remark", zh: ["谢谢大家。"], en: ["Thank you.", "(\(long)b)"],
      beads: ["谢谢大家。 | Thank you.(\(long)b)"]),
    Case(
      name: "more than 16 Han characters", zh: ["谢谢大家。", "（一二三四五六七八九十一二三四五六七）"],
      en: ["Thank you."], beads: ["谢谢大家。（一二三四五六七八九十一二三四五六七） | Thank you."]),
  ]

  @Test(arguments: cases) func remarks(_ test: Case) {
    let texts = [AlignmentText(test.zh), AlignmentText(test.en)]
    let bead = PaperBead(ranges: texts.map { $0.sentences.indices }, confidence: 0.8)
    let beads = StageRemark.apart(bead, in: texts)
    let shown = beads.map { bead in
      zip(bead.ranges, texts).map { $1.sentences[$0].joined() }.joined(separator: " | ")
    }
    #expect(shown == test.beads)
    // All sentences are still there, in order, in each language.
    for language in texts.indices {
      #expect(
        beads.flatMap { Array($0.ranges[language]) } == Array(texts[language].sentences.indices))
    }
  }
}
