// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import TestSupport
import Testing
import TextModel

@testable import Alignment

/// Dictionaries of the dictd server as several makers write them.
@Suite struct DictdVariantTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    /// Headwords as the index has them, and articles.
    let articles: [(headword: String, text: String)]
    var from = LanguageTag.chinese
    var to = LanguageTag.english
    /// The translations of some words.
    let expected: [String: [String]]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "both scripts, tone marks",
      articles: [("輪值|轮值", "輪值|轮值\n  [lún zhí]\n  rotating; to take turns\n")],
      expected: ["轮值": ["rotat", "take", "turn"], "輪值|轮值": [], "lún": []]),
    Case(
      name: "one script, tone numbers",
      articles: [("口岸", "口岸\n  [kou3 an4]\n  port\n"), ("和平", "和平\n  [he2 ping2]\n  peace\n")],
      expected: ["口岸": ["port"], "和平": ["peac"]]),
    Case(
      name: "brackets that are no pronunciation",
      articles: [("和平", "和平\n  [he2 ping2]\n  peace [calm]\n")],
      expected: ["和平": ["peac"]]),
    Case(
      name: "FreeDict", articles: [("peace", "peace /piːs/ <n>\n1. мир\n2. покой\n")],
      from: .english, to: .russian, expected: ["peac": ["мир", "пок"]]),
    Case(
      name: "information about the dictionary",
      articles: [
        ("00-database-info", "00-database-info\n  a treaty of makers\n"), ("条约", "条约\n  treaty\n"),
      ], expected: ["条约": ["treati"], "00-database-info": []]),
  ]

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  private static func number(_ value: Int) -> String {
    let last = String(digits[value % 64])
    return value < 64 ? last : number(value / 64) + last
  }

  @Test(arguments: cases) func areRead(_ test: Case) throws {
    let folder = try TemporaryFolder.path()
    // So that numbers of the index have several digits.
    var text = String(repeating: " ", count: 5000)
    var index = ""
    for article in test.articles {
      let length = article.text.utf8.count
      index += "\(article.headword)\t\(Self.number(text.utf8.count))\t\(Self.number(length))\n"
      text += article.text
    }
    try text.write(toFile: folder + "/d.dict", atomically: true, encoding: .utf8)
    try index.write(toFile: folder + "/d.index", atomically: true, encoding: .utf8)
    let lexicon = try #require(
      try DictionaryFile(path: folder + "/d.index").lexicon(source: test.from, target: test.to))
    for (word, translations) in test.expected {
      #expect(LexiconTests.translations(lexicon, word) == translations, "\(word)")
    }
  }
}
