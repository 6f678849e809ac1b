// SPDX-License-Identifier: Apache-2.0
import ICUText
import Testing
import TextModel

@Suite struct PluralRulesTests {
  @Test(
    arguments: [
      ("en", [1: "one", 0: "other", 2: "other", 21: "other"]),
      ("ru", [1: "one", 21: "one", 11: "many", 2: "few", 12: "many", 25: "many", 1.5: "other"]),
      ("zh-Hant", [1: "other", 5: "other"]),
      ("ar", [0: "zero", 2: "two", 3: "few"]),
      ("th", [1: "other"]),
    ] as [(String, [Double: String])])
  func tellsCategories(_ language: String, _ categories: [Double: String]) throws {
    let rules = PluralRules(try #require(LanguageTag(language)))
    for (number, category) in categories {
      #expect(rules.category(of: number) == category, "\(language) \(number)")
    }
  }
}
