// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import Segmentation

/// Texts that are cleaned in parts of any size come out as if they were cleaned at once.
@Suite struct CleaningWindowTests {
  private static let lines: [String] = [
    "The meeting was held in the capital and its results were inter-", "national and long-",
    "term, as the members of the organization said in their statement of",
    "the day. It ended late.",
    "JOURNAL OF STUDIES 12", "JOURNAL OF STUDIES 13", "- 4 -", "47", "", "", "   ", "\u{C}",
    "\u{C}",
    "会议在上海举行，各国代表讨论了", "合作的问题。", "目的 研究合作的问题。", "方法 比较各国的法律。", "① A note.",
    "Results① of the work;", "1. First item,", "``quoted''", "https://a.b/c-", "d/e", "SCO-", "led",
    "Россия и Китай под-", "писали договор.", "    Indented line", "co\u{AD}", "operation ﬁne",
    "Short", "Title Of A Chapter", "\u{2029}", "第三条 各国应当合作。",
  ]

  private struct Sizes: CustomTestStringConvertible {
    var part: Int
    var context: Int
    var testDescription: String { "\(part) and \(context)" }
  }

  @Test(arguments: [UInt64(7), 8, 9, 10, 11, 12])
  func partsAreAsTheWhole(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let mostSteps = Set(CleaningStep.allCases).subtracting([.backtickQuotes])
    let cleaners = [LanguageTag.english, .chinese, .russian].flatMap {
      [
        Cleaner(language: $0), Cleaner(language: $0, options: CleaningOptions(steps: mostSteps)),
        Cleaner(language: $0, options: CleaningOptions(steps: [.hyphens, .spaces])),
      ]
    }
    for _ in 0..<12 {
      let ends = ["\n", "\n", "\n", "\r\n"]
      let end = ends[Int.random(in: 0..<ends.count, using: &random)]
      let text = (0..<Int.random(in: 1...120, using: &random)).map { _ in
        Self.lines[Int.random(in: 0..<Self.lines.count, using: &random)] + end
      }.joined()
      for cleaner in cleaners {
        let whole = cleaner.clean(text)
        for sizes in [Sizes(part: 40, context: 9000), Sizes(part: 700, context: 9000)] {
          let parted = cleaned(text, cleaner, sizes)
          #expect(parted.text == whole.text, "seed \(seed)")
          #expect(parted.hyphens == whole.hyphens, "seed \(seed)")
          #expect(parted.removals == whole.removals, "seed \(seed)")
          #expect(parted == whole, "seed \(seed)")
        }
      }
    }
  }

  /// What a part is compared with may come after more blank lines than are around it.
  @Test func findsTheLineBeforeBlankLines() {
    let text =
      "The members of the organization signed the state-\n"
      + String(repeating: "\n", count: 500) + "ment of the day.\nMore.\n"
    let cleaner = Cleaner(language: .english)
    #expect(cleaned(text, cleaner, Sizes(part: 30, context: 8)).text == cleaner.clean(text).text)
  }

  /// A label that is the only one of its text is not a label, wherever the parts end.
  @Test func countsLabelsOfAllParts() {
    let cleaner = Cleaner(language: .chinese)
    let filler = String(repeating: "各国代表在上海讨论了合作的问题。\n\n", count: 20)
    for text in ["目的 研究合作。\n\n" + filler, "目的 研究合作。\n\n" + filler + "方法 比较法律。\n"] {
      #expect(cleaned(text, cleaner, Sizes(part: 90, context: 200)) == cleaner.clean(text))
    }
  }

  private func cleaned(_ text: String, _ cleaner: Cleaner, _ sizes: Sizes) -> CleanedText {
    var text = text
    return text.withUTF8 { bytes in
      cleaner.clean(
        UTF8Input(bytes: bytes, range: 0..<bytes.count),
        sizes: CleaningWindow.Sizes(part: sizes.part, context: sizes.context))
    }
  }
}
