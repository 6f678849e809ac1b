// SPDX-License-Identifier: Apache-2.0
import Papers
import TestSupport
import Testing
import TextModel

/// What holds for the parts of any text.
@Suite struct PaperPropertyTests {
  private static let pieces = [
    "摘要：", "Abstract: ", "Key words: ", "关键词：", "\n", "\n\n", "安全。", "Trade grew. ", "李明",
    "Anna Petrova", "\u{C}", " ", "1. ", "# ", "\t", "👍🏽", "é", "Аннотация: ", "доверие; ", " | ",
    " / ", "     ", "第一条　", "Article 1 ", "Статья 2. ", "参考文献\n", "[1] Smith J. ", "图1 运量\n",
    "合作,\n", "，", "\u{1}", "（", "“", "文献标志码：A", "The two sides agreed", "стороны", "\u{2029}",
  ]

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...40, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }.joined()
  }

  @Test("Parts lie within the text and do not overlap; each paragraph lies within its part")
  func placesAreDisjoint() {
    let seed: UInt64 = 47
    var random = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      // Columns and lists in two languages are the exceptions that the documentation names.
      let text = Self.text(&random).split(separator: "     ").joined(separator: " ")
      let parts = PaperReader().parts(of: text)
      var end = 0
      for part in parts {
        #expect(!part.text.isEmpty && part.range.upperBound <= text.utf8.count)
        if part.kind != .keywords {
          // A running head may be within an abstract.
          #expect(
            part.range.lowerBound >= end || part.range.upperBound < end,
            "seed \(seed): \(text.debugDescription)")
        }
        end = max(end, part.range.upperBound)
        for paragraph in part.paragraphs {
          #expect(
            part.range.lowerBound <= paragraph.range.lowerBound
              && paragraph.range.upperBound <= part.range.upperBound,
            "seed \(seed): \(text.debugDescription)")
        }
      }
    }
  }

  @Test("Text without markers of any kind is lost nowhere")
  func nothingIsLost() {
    let words = ["安全。", "合作，", "Trade grew. ", "стороны ", "\n", "\n\n", "The talks ", "Доверие. "]
    let seed: UInt64 = 53
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 1...30, using: &random)).map { _ in
        words[Int.random(in: 0..<words.count, using: &random)]
      }.joined()
      let read = PaperReader().parts(of: text).map(\.text).joined()
      #expect(
        read.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace },
        "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test("Two languages are never in one part when every line is in one")
  func languagesAreKeptApart() {
    let lines: [(LanguageTag, String)] = [
      (.chinese, "各国应加强区域合作。"), (.english, "States shall strengthen regional cooperation."),
      (.russian, "Государства укрепляют сотрудничество."), (.chinese, "第二条"),
      (.english, "Article 2"),
      (.russian, "Статья 2"), (.chinese, "会议结束"), (.english, "The meeting of the council"),
    ]
    let seed: UInt64 = 59
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let chosen = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        lines[Int.random(in: 0..<lines.count, using: &random)]
      }
      let separator = Bool.random(using: &random) ? "\n" : "\n\n"
      let text = chosen.map(\.1).joined(separator: separator)
      for part in PaperReader().parts(of: text) {
        for paragraph in part.paragraphs {
          let own = lines.filter { paragraph.text.contains($0.1) }.map(\.0)
          #expect(
            own.allSatisfy { $0 == part.language }, "seed \(seed): \(text.debugDescription)")
        }
      }
    }
  }
}
