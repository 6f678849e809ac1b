// SPDX-License-Identifier: Apache-2.0
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

  /// Marks that the standard steps remove or replace, by the step's documentation.
  private static let changed: Set<UInt32> = Set(
    [0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF] + Array(0x2E80...0x2FDF))

  /// Every mark and symbol of the basic plane between letters of each script, once, doubled, and next to its
  /// neighbour: what is not space comes out in order.
  @Test(arguments: [LanguageTag.chinese, .traditionalChinese, .english, .russian])
  func losesNoMark(language: LanguageTag) throws {
    let letters: [String: [String]] = ["zh": ["甲", "乙"], "en": ["a", "B"], "ru": ["а", "Б"]]
    let pair = try #require(letters[language.language])
    let marks = (0x21...0xFFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter {
      scalar in
      switch scalar.properties.generalCategory {
      case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation, .connectorPunctuation, .mathSymbol, .currencySymbol,
        .modifierSymbol, .otherSymbol:
        return !Self.changed.contains(scalar.value)
      default: return false
      }
    }
    #expect(marks.count > 4_000)
    func solid(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { !$0.properties.isWhitespace }
    }
    let cleaner = Cleaner(language: language)
    let texts = zip(marks, marks.dropFirst() + marks.prefix(1)).map { mark, next in
      let isApostrophe = mark == "'" || mark == "\u{2019}"
      let doubled =
        isApostrophe && language.language != "zh" ? "" : "\(pair[0])\(mark)\(mark)\(pair[1])"
      return
        "\(pair[0])\(mark)\(pair[1]) \(mark)\(pair[0])\(mark)\(next)\(pair[1])\(mark) \(doubled)"
    }
    // Many at a time, since each text costs a cleaner's set-up; what differs is looked at by itself.
    for start in stride(from: 0, to: texts.count, by: 100) {
      let some = texts[start..<min(start + 100, texts.count)]
      let all = some.joined(separator: " ")
      guard solid(cleaner.clean(all).text) != solid(all) else { continue }
      Issue.record("lost: \(some.filter { solid(cleaner.clean($0).text) != solid($0) })")
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
