// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Which texts of a pair are taken for misread, for another language or for the opposite, in texts of
/// `grammars/variants.txt` and in texts that grow by one step.
@Suite struct TrustGoldenTests {
  private static let languages = [LanguageTag.chinese, .english, .russian]

  /// The reasons against a pair, without the language that each is about.
  private static func faults(_ variants: [(language: LanguageTag, text: String)]) -> String {
    VariantExaminer().faults(of: variants).map {
      $0.reason.replacingOccurrences(of: "the \($0.language) text ", with: "\($0.language) ")
    }.joined(separator: "; ")
  }

  @Test func units() throws {
    var texts = try ComposedText(of: "variants.txt", seed: 1, slips: 6)
    let negations = NegationContrast()
    var lines: [String] = []
    for number in 0..<500 {
      let columns = texts.next("unit")
      #expect(!columns.joined().contains("‹"))
      let (first, second) = [(0, 1), (1, 0), (1, 2), (2, 0), (0, 2), (2, 1)][number % 6]
      let variants = [first, second].map {
        (language: Self.languages[$0], text: columns[$0])
      }
      let no = negations.isBetween(variants[0], variants[1]) ? "one says no; " : ""
      let bare = variants.map { CitationMarks.blanked($0.text) }
      lines.append("\(variants[0].text) ¦ \(variants[1].text): \(no)\(Self.faults(variants))")
      if bare != variants.map(\.text) { lines.append("  " + bare.joined(separator: " ¦ ")) }
    }
    Golden.compare(lines, with: "trust-units")
  }

  /// The languages of a pair, a text in which `‽` is repeated, and the other text.
  private static let templates: [(LanguageTag, LanguageTag, String, String, String)] = [
    (.chinese, .english, "本文研究‽，并比较。", " small", "We study and compare."),
    (.chinese, .english, "本文研究‽. 并比较。", " more", "We study and compare."),
    (.chinese, .english, "本文研究‽并比较。", " Small", "We study and compare."),
    (.chinese, .english, "本文 The‽ 并比较。", " new", "We study and compare."),
    (.chinese, .english, "本文‽并比较。", " Ab cd efgh", "We study and compare."),
    (.chinese, .english, "‽ABC", "文", "All ABC"),
    (.english, .chinese, "We study ‽.", "水", "我们研究水。"),
    (.english, .chinese, "We study ‽，", "水", "我们研究水。"),
    (.english, .chinese, "We study (‽。).", "水", "我们研究水。"),
    (.english, .russian, "We study ‽.", "мы ", "Мы изучаем."),
    (.english, .russian, "Wé é ‽", "é", "Мы изучаем."),
    (.russian, .english, "Слово ‽", "РС", "A word"),
    (.russian, .english, "Слово ‽", "зС", "A word"),
    (.russian, .english, "Слово ‽.", " иЯ да", "A word"),
    (.chinese, .english, "‽他说 The world is changing fast.。", "（", "He said so."),
    (.english, .chinese, "Let $‽$ be.", "x", "设。"), (.english, .chinese, "Let \\‽ be.", "x", "设。"),
    (.english, .russian, "It is not ‽.", "so ", "Это так."),
    (.english, .chinese, "It is so.", "很", "不‽。"),
    (.russian, .english, "Это ‽ так.", "не ", "It is so."),
    (.english, .russian, "‽ It is.", "the study of the water ", "Это так."),
    (.english, .russian, "‽ Das.", "der das die und ", "Это так."),
    (.russian, .english, "‽ Це.", "та що не є ", "It is."),
    (LanguageTag.traditionalChinese, .english, "這個‽", "国", "It is."),
    (LanguageTag.traditionalChinese, .english, "‽国国国国", "國", "It is."),
  ]

  @Test func counts() {
    let negations = NegationContrast()
    var lines: [String] = []
    for (from, to, text, piece, other) in Self.templates {
      lines.append("⁂ \(text) \(piece)")
      lines += Golden.runs(
        (0...45).map { count in
          let source = text.replacingOccurrences(
            of: "‽", with: String(repeating: piece, count: count))
          let target = other.replacingOccurrences(
            of: "‽", with: String(repeating: piece, count: count))
          let variants = [(language: from, text: source), (language: to, text: target)]
          let no = negations.isBetween(variants[0], variants[1]) ? "one says no; " : ""
          let faults = VariantExaminer().faults(of: variants)
          let kinds = faults.map { fault -> String in
            if case .sentence(_, let script) = fault.kind { return "sentence in \(script)" }
            if case .latex = fault.kind { return "LaTeX" }
            return "\(fault.kind)"
          }
          return ("\(count)", no + kinds.joined(separator: "; "))
        })
    }
    Golden.compare(lines, with: "trust-counts")
  }

  @Test func characters() {
    let templates = [
      "We cite it[‽] here.", "We cite it[1‽2] here.", "We cite it‽ here.", "‽[1] It is.",
      "Let \\ab‽ be.",
      "Let $a‽b$ be.", "Let $‽b$ be.", "Let \\(a‽b\\) be.", "It don‽t change fast, so we study it.",
      "本文研究 small words here now‽并比较。", "水‽",
    ]
    var lines: [String] = []
    let edges =
      Golden.edges
      + [0x1, 0x1F, 0x7F, 0x85, 0x9F, 0xE000, 0xF8FF, 0xFFFD, 0xFFFE, 0xF0000, 0x1FFFF]
      .compactMap { Unicode.Scalar(UInt32($0)).map(Character.init) }
    for template in templates {
      lines.append("⁂ \(template)")
      lines += Golden.runs(
        edges.map { edge in
          let text = template.replacingOccurrences(of: "‽", with: String(edge))
          let both: [(language: LanguageTag, text: String)] = [
            (template.hasPrefix("W") || template.hasPrefix("L") ? .english : .chinese, text),
            (.russian, template.contains("Let") ? text : "Слово."),
          ]
          let kinds = VariantExaminer().faults(of: both).map { "\($0.reason.prefix(48))" }
          let isBare = CitationMarks.blanked(text) != text
          return (
            String(Golden.name(of: edge).prefix { $0 != " " }),
            (isBare ? "cites; " : "")
              + kinds.joined(separator: "; ").replacingOccurrences(of: String(edge), with: "‽")
          )
        })
    }
    Golden.compare(lines, with: "trust-characters")
  }
}
