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
    PairCase(
      "zh-en",
      (
        "印度已批准该协定，巴西尚未批准。", "India has ratified the agreement, but Brazil has not yet done so.",
        "Brazil has ratified the agreement, but India has not yet done so."
      )),
    PairCase(
      "en-ru",
      (
        "The sanctions apply to legal persons only and do not affect natural persons.",
        "Санкции применяются только к юридическим лицам и не затрагивают физических лиц.",
        "Санкции применяются только к физическим лицам и не затрагивают юридических лиц."
      )),
  ])
  func exchanged(_ test: PairCase) { test.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase(
      "zh-en", ("从北到南，从东到西，各地都有增有减。", "From east to west and north to south it varies.", "")),
    PairCase("zh-en", ("中国进口增加，美国出口增加。", "US exports rose, as did China's imports.", "")),
    PairCase("zh-ru", ("出口增长，进口减少。", "Импорт снизился, а экспорт вырос.", "")),
    PairCase(
      "zh-en", ("印度已批准该协定，巴西尚未批准。", "Brazil has not ratified the agreement, which India has.", "")),
  ])
  func kept(_ test: PairCase) { #expect(test.rules(of: test.right) == []) }
}
