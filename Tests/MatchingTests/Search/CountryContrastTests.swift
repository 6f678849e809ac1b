// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Matching

/// Texts of two languages that name different countries.
@Suite struct CountryContrastTests {
  private func isBetween(
    _ from: LanguageTag, _ first: String, _ to: LanguageTag, _ second: String
  ) -> Bool {
    CountryContrast.between(ContrastPair((from, first), (to, second))) != nil
  }

  @Test(arguments: [
    (
      LanguageTag.chinese, "德国总理将于下月访华。", LanguageTag.english,
      "The Austrian chancellor will visit China next month."
    ),
    (LanguageTag.chinese, "伊朗加入了该组织。", LanguageTag.english, "Iraq joined the organization."),
    (
      LanguageTag.english, "France hesitated for a long time.", LanguageTag.russian,
      "Испания долго колебалась."
    ),
    (
      LanguageTag.chinese, "意大利外长前往布鲁塞尔。", LanguageTag.english,
      "The Spanish foreign minister travelled to Brussels."
    ),
    (LanguageTag.chinese, "哈萨克斯坦总统抵达。", LanguageTag.russian, "Прибыл президент Узбекистана."),
  ])
  func otherCountries(_ from: LanguageTag, _ first: String, _ to: LanguageTag, _ second: String) {
    #expect(isBetween(from, first, to, second))
    #expect(isBetween(to, second, from, first))
  }

  @Test(arguments: [
    (
      LanguageTag.chinese, "德国总理将于下月访华。", LanguageTag.english,
      "The German chancellor will visit China next month."
    ),
    (LanguageTag.chinese, "中方对此表示欢迎。", LanguageTag.english, "China welcomes this."),
    (LanguageTag.chinese, "法国总统抵达。", LanguageTag.russian, "Прибыл президент Франции."),
    (LanguageTag.chinese, "两国签署了协议。", LanguageTag.english, "China and Laos signed an agreement."),
    (LanguageTag.english, "The ministers met.", LanguageTag.russian, "Министры встретились."),
    (
      LanguageTag.chinese, "香港的出口下降。", LanguageTag.english,
      "Hong Kong's exports to South Korea declined."
    ),
    (
      LanguageTag.english, "They met in Singapore.", LanguageTag.russian,
      "Президент США прибыл в Сингапур и выступил в Сингапуре."
    ),
    (
      LanguageTag.chinese, "双方在新加坡会面。", LanguageTag.russian, "Президент США выступил в Сингапуре."
    ),
    (
      LanguageTag.english, "Michael Jordan visited Spain.", LanguageTag.russian,
      "Майкл Джордан посетил Испанию."
    ),
  ])
  func sameCountries(_ from: LanguageTag, _ first: String, _ to: LanguageTag, _ second: String) {
    #expect(!isBetween(from, first, to, second))
    #expect(!isBetween(to, second, from, first))
  }
}
