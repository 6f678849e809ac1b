import Segmentation
import TestSupport
import Testing
import TextModel

/// Random texts through the cleaner: every character of the result points into the input, in order, and
/// what was not changed points at itself.
@Suite struct CleanerFuzzTests {
  private static let pieces: [String] = [
    "word", "co-", "\n", "\r\n", "\u{C}", " ", "\u{3000}", "  ", "上海", "合", "ﬁ", "⼀", "⻄", "\u{AD}",
    "\u{200B}", "’'", "12", "- 3 -", "①", "``", "''", "...", "Ｓ", "５．２％", ",", "。", "Pоссия", "\"",
    "https://a.b/", "1. ", "(", ")", "é", "e\u{301}", "👍🏽", "\n\n", "SCO-", "2001-",
  ]

  @Test(arguments: [UInt64(21), 22, 23, 24])
  func pointsIntoTheInput(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let all = CleaningOptions(steps: Set(CleaningStep.allCases))
    let cleaners = [LanguageTag.english, .chinese, .russian].flatMap {
      [Cleaner(language: $0), Cleaner(language: $0, options: all)]
    }
    for _ in 0..<60 {
      let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }.joined()
      for cleaner in cleaners { check(text, cleaner) }
    }
  }

  private func check(_ text: String, _ cleaner: Cleaner) {
    let cleaned = cleaner.clean(text)
    let source = Array(text.utf8)
    var before = 0
    var offset = 0
    for scalar in cleaned.text.unicodeScalars {
      let end = offset + String(scalar).utf8.count
      defer { offset = end }
      let range = cleaned.sourceRange(offset..<end)
      guard range.lowerBound >= before, range.upperBound <= source.count, !range.isEmpty else {
        Issue.record("\(scalar) at \(offset) of \(cleaned.text.debugDescription) gives \(range)")
        return
      }
      before = range.lowerBound
      if scalar >= "a", scalar <= "z", range.count == 1 {
        #expect(source[range.lowerBound] == UInt8(ascii: scalar))
      }
    }
  }
}
