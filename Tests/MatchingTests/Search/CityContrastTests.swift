// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing
import TextModel

@testable import Matching

/// Texts of two languages that name different cities.
@Suite struct CityContrastTests {
  private typealias Text = (language: LanguageTag, text: String)

  private static func words(_ first: Text, _ second: Text) -> [String] {
    CityContrast.between(ContrastPair(first, second)).map { [$0.first, $0.second] } ?? []
  }

  @Test(arguments: [
    (
      LanguageTag.chinese, "会议在北京召开。", LanguageTag.english, "The meeting was held in Shanghai.",
      ["北京", "Shanghai"]
    ),
    (
      LanguageTag("zh-Hant")!, "會議在廣州召開。", .russian, "Встреча прошла в Шэньчжэне.",
      ["廣州", "Шэньчжэне"]
    ),
    (
      .english, "He flew from Kazan to Ankara.", .russian, "Он вылетел из Казани в Стамбул.",
      ["Ankara", "Стамбул"]
    ),
    (.chinese, "东京的气温上升。", .english, "New York's temperature rose.", ["东京", "New York's"]),
  ])
  func others(
    _ from: LanguageTag, _ first: String, _ to: LanguageTag, _ second: String, _ found: [String]
  ) {
    #expect(Self.words((from, first), (to, second)) == found)
    #expect(Self.words((to, second), (from, first)) == found.reversed())
  }

  /// A capital stands for the government of its country.
  @Test(arguments: [
    (
      LanguageTag.chinese, "中方敦促华盛顿取消制裁。", LanguageTag.english,
      "Beijing has urged the United States."
    ),
    (
      .russian, "Пекин призвал Вашингтон к переговорам.", .english,
      "China called on the United States to talk."
    ),
    (.english, "Moscow and Tokyo signed it.", .chinese, "俄罗斯与日本签署了它。"),
  ])
  func governments(
    _ from: LanguageTag, _ first: String, _ to: LanguageTag, _ second: String
  ) {
    let pair = ContrastPair((from, first), (to, second))
    #expect(CityContrast.between(pair) == nil)
    #expect(CountryContrast.between(pair) == nil)
  }

  @Test func otherGovernments() {
    let pair = ContrastPair(
      (.chinese, "中方敦促德国取消制裁。"), (.english, "Beijing has urged France to lift sanctions."))
    #expect(CountryContrast.between(pair)?.second == "France")
    let named = ContrastPair(
      (.english, "Moscow has rejected it."), (.russian, "Россия отклонила это."))
    #expect(CityContrast.governments(in: named) == [0..<6: "Россия"])
  }

  @Test(arguments: [
    (LanguageTag.chinese, "会议在北京召开。", LanguageTag.english, "The meeting was held in Beijing."),
    (.chinese, "会议在首都召开。", .english, "The meeting was held in Beijing."),
    (.chinese, "上合组织会议在首都召开。", .english, "The Shanghai Cooperation Organization met in Beijing."),
    (.chinese, "京沪高铁", .english, "the Beijing-Shanghai railway"),
    (.chinese, "", .english, "Paris"),
    (LanguageTag("ja")!, "東京", .english, "Paris"),
  ])
  func noOthers(_ from: LanguageTag, _ first: String, _ to: LanguageTag, _ second: String) {
    #expect(Self.words((from, first), (to, second)).isEmpty)
    #expect(Self.words((to, second), (from, first)).isEmpty)
  }

  @Test func languagesHaveTheSameCities() {
    let cities = [LanguageTag.chinese, .english, .russian].map { tag in
      DataText.lines(LanguageCatalog.standard[tag].warnings?.cities ?? "").compactMap(\.first)
    }
    #expect(!cities[0].isEmpty)
    #expect(cities[0] == cities[1])
    #expect(cities[0] == cities[2])
    #expect(Set(cities[0]).count == cities[0].count)
  }
}
