// SPDX-License-Identifier: Apache-2.0
import Testing

/// Words that are all there and are said of other things than in the source.
@Suite struct ExchangedWordTests {
  @Test(arguments: [
    PairCase(
      "zh-en",
      (
        "中国支持该提案，日本反对该提案。", "Japan opposed the proposal, which China supported.",
        "Japan supported the proposal, while China opposed it."
      )),
    PairCase(
      "zh-en",
      (
        "中国经济增速加快，美国经济增速放缓。", "Growth slowed in the United States and accelerated in China.",
        "Growth accelerated in the United States and slowed in China."
      )),
    PairCase(
      "zh-ru",
      (
        "出口增长，进口减少。", "Экспорт вырос, а импорт снизился.", "Импорт вырос, а экспорт снизился."
      )),
  ])
  func exchanged(_ test: PairCase) { test.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase(
      "zh-en", ("从北到南，从东到西，各地都有增有减。", "From east to west and north to south it varies.", "")),
    PairCase("zh-en", ("中国进口增加，美国出口增加。", "US exports rose, as did China's imports.", "")),
    PairCase("zh-ru", ("出口增长，进口减少。", "Импорт снизился, а экспорт вырос.", "")),
  ])
  func kept(_ test: PairCase) { #expect(test.rules(of: test.right) == []) }
}
