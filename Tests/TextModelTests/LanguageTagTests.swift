// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("zh", "zh"), ("ZH_hant", "zh-Hant"), ("en-gb", "en-GB"), ("zh-hant-hk", "zh-Hant-HK"),
    ("es-419", "es-419"), ("de-1996", "de-1996"), ("eN-uS", "en-US"),
    ("zho", "zh"), ("chi", "zh"), ("cmn-Hant", "zh-Hant"), ("zh-cmn-Hans", "zh-Hans"),
    ("ENG", "en"),
    ("rus-RU", "ru-RU"), ("zh-CHS", "zh-Hans"), ("zh-cht", "zh-Hant"), ("zh_CN", "zh-CN"),
    ("CHS", "zh-Hans"), ("cht", "zh-Hant"), ("iw", "he"), ("yue-HK", "yue-HK"),
  ])
  func canonical(_ given: String, _ expected: String) {
    #expect(LanguageTag(given)?.description == expected)
  }

  @Test(arguments: ["", "z", "中文", "en-", "en--us", "abcdefghi", "en us"])
  func refused(_ text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test func matching() throws {
    #expect(LanguageTag.chinese.matches(.traditionalChinese))
    #expect(!LanguageTag.chinese.matches(.english))
  }
}
