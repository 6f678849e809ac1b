// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing

@testable import Checking

/// The sound by which an indefinite article goes: `an SCO plan`, `a NATO plan`.
@Suite struct ArticleTests {
  struct Words: CustomTestStringConvertible, Sendable {
    let text: String
    let isVowel: Bool?
    var testDescription: String { text }
  }

  @Test(
    arguments: [
      // Words, by their letters and the exceptions.
      ("economic", true), ("plan", false), ("umbrella", true), ("university", false),
      ("use", false),
      ("European", false), ("one", false), ("once", false), ("onerous", true), ("hour", true),
      ("Honest", true), ("heir", true), ("her", false), ("unimportant", true), ("uninvited", true),
      ("unit", false), ("ewe", false), ("Kazakh", false), ("Uzbek", true),
      // Names with one capital are words, however short.
      ("Map", false), ("Man", false), ("Lao", false), ("Fiji", false), ("Ada", true), ("Xi", false),
      ("A", true), ("B", false), ("X", false),
      // Abbreviations go by the name of the first letter.
      ("SCO", true), ("UN", false), ("EU", true), ("BRI", false), ("MoU", true), ("MoUs", true),
      ("PhD", false), ("LLCs", true), ("McKinsey", false), ("HongKong", false),
      // Those that are spoken as words.
      ("NATO", false), ("ASEAN", true), ("UNESCO", false),
      // One letter with something after it.
      ("F-16", true), ("U-turn", false), ("R&D", true), ("F.B.I.", true), ("X1", true),
      ("S+", true),
      ("N/A", false), ("x-ray", false),
      // Numbers, as they are spoken.
      ("8-point", true), ("80", true), ("800,000", true), ("11", true), ("18-month", true),
      ("11,000", true), ("18000", true), ("110", false), ("110,000", false), ("180000", false),
      ("5", false), ("1", false), ("100-page", false), ("1,100", false),
      ("1100", nil), ("1812", nil),
      // No letter and no digit.
      ("", nil), ("贸易", nil), ("торговля", nil), ("-", nil), (",8", nil),
    ].map { Words(text: $0.0, isVowel: $0.1) })
  func sounds(_ test: Words) throws {
    let article = try #require(Article.of(.of(.english)))
    #expect(article.beginsWithVowel(test.text) == test.isVowel)
  }
}
