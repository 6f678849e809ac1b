// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TestSupport
import Testing
import TextModel

/// Texts of one sentence with thousands of places that may end it: twice the text must not take four times as long.
@Suite struct SentenceFloodTests {
  @Test(arguments: [
    (LanguageTag.chinese, "", "好……"), (.chinese, "一，", "好……"), (.chinese, "", "，好……"),
    (.russian, "Это 5 ", "Млн. "), (.russian, "Это ", "млрд. долл. "), (.russian, "Это ", "тыс. "),
  ])
  func sentences(_ language: LanguageTag, _ head: String, _ piece: String) {
    let text = head + String(repeating: piece, count: 20_000)
    let time = ProcessorTime.measure {
      #expect(!Segmenter(language: language).segments(of: text).isEmpty)
    }
    #expect(time < .seconds(8), "\(piece): \(time)")
  }

  /// An ellipsis before a Han letter ends a sentence whose last comma is the one between items, however many ellipses
  /// come before it.
  @Test func ellipsesAfterEachOther() {
    var random = SeededGenerator(seed: 9)
    let segmenter = Segmenter(language: .chinese)
    for _ in 0..<500 {
      let text = (0..<30).map { _ in
        ["好", "好", "、", "，", "；", "好……好", "好……好"].randomElement(using: &random) ?? "好"
      }.joined()
      var sentences: [String] = []
      var sentence = ""
      let characters = Array(text)
      for (at, character) in characters.enumerated() {
        sentence.append(character)
        guard character == "…", at + 1 < characters.count, characters[at + 1] == "好" else {
          continue
        }
        if sentence.last(where: { "、，；".contains($0) }) == "、" {
          sentences.append(sentence)
          sentence = ""
        }
      }
      sentences.append(sentence)
      #expect(segmenter.segments(of: text).map(\.text) == sentences, "\(text)")
    }
  }

  /// A unit belongs to the number before it, with up to four other units between them.
  @Test(arguments: [
    ("5", 1), ("5 млн.", 1), ("5 Млн. тыс.", 1), ("5 млн. млн. млн. млн.", 1), ("XX млн.", 1),
    ("90-х млн.", 1), ("много", 2), ("много млн.", 2), ("5 млн. млн. млн. млн. млн.", 2),
  ])
  func units(_ number: String, _ count: Int) {
    let text = "Это стоит \(number) долл. США нужны."
    #expect(Segmenter(language: .russian).segments(of: text).count == count, "\(text)")
  }
}
