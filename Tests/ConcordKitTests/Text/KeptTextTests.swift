// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Text is never lost: what is not white space comes out of every command, in order.
@Suite struct KeptTextTests {
  /// Quotation marks, brackets, dashes and other marks of sentences.
  private static let marks = Array(
    "\"‘’“”‚„‹›«»「」『』《》〈〉【】〔〕〖〗()（）[]［］{}｛｝-‐‑‒–—―－…⋯·・`´′″〝〞〟＂＇!?.,;:！？。，；：、"
  ).map(String.init)
  private static let words: [(language: LanguageTag, words: [String])] = [
    (.chinese, ["甲", "合作", "上海精神", "国家"]), (.traditionalChinese, ["乙", "國家", "組織", "說"]),
    (.english, ["a", "The", "trade", "SCO"]), (.russian, ["а", "Он", "рост", "Союз"]),
  ]

  private static func text(_ words: [String], _ random: inout SeededGenerator) -> String {
    var text = words[1]
    for _ in 0..<Int.random(in: 3...40, using: &random) {
      switch Int.random(in: 0..<20, using: &random) {
      case 0..<10:
        let mark = marks[Int.random(in: 0..<marks.count, using: &random)]
        // Two apostrophes in a word are one, by the step `doubledMarks`.
        if "'’".contains(mark), text.hasSuffix("'") || text.hasSuffix("’") { continue }
        text += mark
      case 10..<17: text += words[Int.random(in: 0..<words.count, using: &random)]
      default: text += " "
      }
    }
    return text + words[0] + "."
  }

  private static func solid(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func commandsKeepText(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<12 {
      let (from, to) = (
        Int.random(in: 0..<4, using: &random), Int.random(in: 0..<4, using: &random)
      )
      let texts = [
        Self.text(Self.words[from].words, &random), Self.text(Self.words[to].words, &random),
      ]
      let languages = [Self.words[from].language, Self.words[to].language]
      for (text, language) in zip(texts, languages) {
        let input = Input.text(text, name: "a.txt")
        let sentences = try Concord.segment(input, options: SegmentOptions(language: language))
        #expect(
          Self.solid(sentences.segments.map(\.text).joined()) == Self.solid(text), "seed \(seed)")
        let cleaned = try Concord.clean(input, options: CleanOptions(language: language))
        #expect(Self.solid(cleaned.text) == Self.solid(text), "seed \(seed)")
      }
      let beads = try Concord.align(
        .text(texts[0], name: "a.txt"), .text(texts[1], name: "b.txt"),
        options: AlignOptions(source: languages[0], target: languages[1])
      ).beads
      #expect(Self.solid(beads.map(\.source).joined()) == Self.solid(texts[0]), "seed \(seed)")
      #expect(Self.solid(beads.map(\.target).joined()) == Self.solid(texts[1]), "seed \(seed)")
    }
  }

  /// Each mark inside sentences that certainly are translations: the units have it.
  @Test func growKeepsMarks() throws {
    let kit = try KitWorkspace()
    for (number, mark) in Self.marks.enumerated() where !".!?…．。！？;；:：".contains(mark) {
      let abstract = "第\(1000 + number)号会议\(mark)在天津举行\(mark)\(mark)结束。各国通过了\(mark)宣言\(mark)文本。"
      let paper = """
        摘要：\(abstract)

        Abstract: Meeting No. \(1000 + number) was held in Tianjin. The countries adopted a declaration.
        """
      let result = try kit.workspace.grow(PaperSource([.text(paper, name: "p\(number).txt")]))
      #expect(Self.solid(result.units.map(\.source).joined()) == Self.solid(abstract), "\(mark)")
    }
  }
}
