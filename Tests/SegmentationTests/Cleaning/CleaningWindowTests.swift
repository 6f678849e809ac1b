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

  /// A text of pieces is that of the copied pieces, and so are its words.
  @Test(arguments: [UInt64(3), 4, 5, 6])
  func piecesAreAsTheirCopy(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      var text = (0..<Int.random(in: 1...30, using: &random)).map { _ in
        Self.lines[Int.random(in: 0..<Self.lines.count, using: &random)] + "\n"
      }.joined()
      let source = text.withUTF8 { MappedText($0, in: 0..<$0.count) }
      var pieces = MappedPieces(of: source)
      var copy = MappedText()
      var at = 0
      while at < source.count {
        let end = Int.random(in: at...min(source.count, at + 60), using: &random)
        pieces.append(at..<end)
        copy.append(at..<end, of: source)
        if Bool.random(using: &random) {
          let place = source.source(end..<end)
          pieces.append(0x2029, from: place)
          copy.append(0x2029, from: place)
        }
        at = end + Int.random(in: 0...2, using: &random)
      }
      #expect(pieces.count == copy.count, "seed \(seed)")
      #expect(pieces.sourceBounds == copy.sourceBounds, "seed \(seed)")
      for _ in 0..<20 {
        let start = Int.random(in: 0...copy.count, using: &random)
        let range = start..<Int.random(in: start...copy.count, using: &random)
        let (part, own) = (pieces.mapped(range), copy.mapped(range))
        #expect(part.scalars == own.scalars, "seed \(seed)")
        #expect(
          (0..<part.count).allSatisfy { part.source($0..<$0 + 1) == own.source($0..<$0 + 1) },
          "seed \(seed)")
      }
      for size in [20, 200, 1 << 20] {
        var (counts, all) = (WordCounts(), WordCounts())
        pieces.count(&counts, sizes: CleaningWindow.Sizes(part: size))
        all.add(copy, in: 0..<copy.count)
        #expect(counts == all, "seed \(seed), parts of \(size)")
      }
      let cleaner = Cleaner(language: .english)
      #expect(
        cleaner.clean(pieces, sizes: CleaningWindow.Sizes()) == cleaner.clean(copy, sizes: .init()))
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
