// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TestSupport
import Testing
import TextModel

/// Random texts: segments and the gaps between them give the text back, gaps are white space, and the
/// same text gives the same segments again, from a segmenter that has seen others.
@Suite struct SegmenterFuzzTests {
  private static let pieces: [String] = [
    ".", "!", "?", "。", "！", "？", "…", "……", "．", "\n", "\r\n", "\r", " ", "\u{3000}", "\u{2028}",
    "\u{85}", "\u{C}", "“", "”", "\"", "'", "‘", "’", "(", ")", "（", "）", "[3]", "①", "《", "》", "«",
    "»", "「", "」", "Mr", "e.g", "No", "г", "т. е", "U.S", "The", "it", "上海", "合作", "Он", "в", "1",
    "12", "A", "a)", "•", "http://a.b/c", "*****", "-", "—", ":)", ";", "；", ",", "，", "\u{301}",
    "👩🏽‍🔬",
    "ไทย", "।", "؟", "\u{200B}", "\u{FEFF}", "𠀀", "\u{0}", "\u{1B}",
  ]

  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
  func piecesGiveTheTextBack(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let segmenters = [LanguageTag.english, .chinese, .russian].map { Segmenter(language: $0) }
    for _ in 0..<80 {
      let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }.joined()
      for segmenter in segmenters { check(text, segmenter) }
    }
  }

  @Test(arguments: [UInt64(11), 12, 13, 14])
  func randomBytesGiveTheTextBack(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let segmenter = Segmenter(language: .english)
    for _ in 0..<80 {
      let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      check(String(decoding: bytes, as: UTF8.self), segmenter)
    }
  }

  /// Found by libFuzzer: a unit of a number directly after white space at the start of the text.
  @Test(arguments: ["\0 г. КD\0\u{C}`", " г. К", "\u{3000}г. К", "\n\nгг. К", "г. К"])
  func unitsAtTheStartGiveTheTextBack(text: String) {
    for language in [LanguageTag.russian, .english, .chinese] {
      check(text, Segmenter(language: language))
    }
  }

  private func check(_ text: String, _ segmenter: Segmenter) {
    let segments = segmenter.segments(of: text)
    let bytes = Array(text.utf8)
    var at = 0
    for segment in segments {
      guard segment.range.lowerBound >= at, segment.range.upperBound <= bytes.count else {
        Issue.record("\(segment.range) after \(at) in \(text.debugDescription)")
        return
      }
      #expect(
        isSpace(bytes[at..<segment.range.lowerBound]),
        "gap before \(segment) in \(text.debugDescription)")
      #expect(String(decoding: bytes[segment.range], as: UTF8.self) == segment.text)
      at = segment.range.upperBound
    }
    #expect(isSpace(bytes[at...]), "gap at the end of \(text.debugDescription)")
    #expect(segmenter.segments(of: text) == segments)
  }

  private func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }
}
