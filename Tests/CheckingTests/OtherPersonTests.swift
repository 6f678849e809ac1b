// SPDX-License-Identifier: Apache-2.0
import Testing

/// A Chinese person in pinyin whom the characters do not name, beside an office with another one.
@Suite struct OtherPersonTests {
  @Test(arguments: [
    PairCase(
      "zh-en",
      (
        "外交部发言人林剑主持例行记者会。",
        "Foreign Ministry spokesperson Lin Jian hosted a regular press conference.",
        "Foreign Ministry spokesperson Guo Jiakun hosted a regular press conference."
      )),
    PairCase(
      "en-zh",
      (
        "Professor Zhao Mingda chaired the panel.", "赵明达教授主持了分论坛，教授赵明达致辞。", "论坛由教授钱学礼主持。"
      )),
    PairCase(
      "zh-ru",
      (
        "副校长周文博会见了代表团。", "Проректор Чжоу Вэньбо принял делегацию.",
        "Проректор Чжоу Вэньбао принял делегацию."
      )),
  ])
  func another(_ test: PairCase) { test.expect("name/transliteration") }

  @Test(arguments: [
    // The surname alone, a name from knowledge, a foreign name, and no office.
    PairCase("zh-en", ("林发言人主持记者会。", "Spokesperson Lin hosted the press conference.", "")),
    PairCase("zh-en", ("外交部发言人主持记者会。", "Spokesperson Guo Jiakun hosted the conference.", "")),
    PairCase("zh-en", ("总理莫迪会见了来宾。", "Prime Minister Modi met the guests.", "")),
    PairCase("zh-en", ("教授们讨论了林业问题。", "The professors discussed forestry with Guo Jiakun.", "")),
  ])
  func kept(_ test: PairCase) {
    #expect(!test.rules(of: test.right).contains("name/transliteration"))
  }
}
