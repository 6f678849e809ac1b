// SPDX-License-Identifier: Apache-2.0
import Testing

/// Causes and effects, what is so and what is not, and offices that have changed their sides.
@Suite struct ExchangedSidesTests {
  @Test(arguments: [
    PairCase(
      "zh-en",
      (
        "失业导致贫困。", "Unemployment leads to poverty.", "Poverty leads to unemployment."
      )),
    PairCase(
      "zh-en",
      (
        "汇率下跌是由通货膨胀引起的。", "The fall in the exchange rate was caused by inflation.",
        "Inflation was caused by the fall in the exchange rate."
      )),
    PairCase(
      "zh-ru",
      (
        "由于汇率贬值，该国的外债负担明显加重。",
        "Из-за падения валютного курса заметно возросло бремя внешнего долга страны.",
        "Из-за возросшего бремени внешнего долга валютный курс страны заметно снизился."
      )),
    // No table has these words: a dictionary knows them.
    PairCase(
      "zh-en",
      (
        "本研究表明，教育水平的提高导致生育率下降。",
        "This study shows that higher educational attainment leads to falling fertility.",
        "This study shows that falling fertility leads to higher educational attainment."
      )),
    PairCase(
      "zh-en",
      (
        "原材料涨价导致企业利润下滑，而不是需求不足造成的。",
        "The fall in profits was caused by higher raw material prices rather than by weak demand.",
        "The fall in profits was caused by weak demand rather than by higher raw material prices."
      )),
    PairCase(
      "zh-en",
      (
        "该国出口的不是石油而是煤炭。", "The country exports coal, not oil.",
        "The country exports oil rather than coal."
      )),
    PairCase(
      "ru-zh",
      ("Страна экспортирует уголь, а не нефть.", "该国出口的是煤炭，而不是石油。", "该国出口的是石油，而不是煤炭。")),
    PairCase(
      "zh-en",
      (
        "前财政部长就任总理。", "The former finance minister became prime minister.",
        "The former prime minister was sworn in as finance minister."
      )),
  ])
  func exchanged(_ test: PairCase) { test.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase("zh-en", ("失业导致贫困。", "Poverty results from unemployment.", "")),
    PairCase("zh-en", ("贫困并非由失业造成。", "It is not unemployment that leads to poverty.", "")),
    PairCase(
      "zh-en",
      (
        "火灾损坏了教堂，但由于信徒计划重建，因此他们订了一口钟。",
        "As a result of the fire the church was damaged, and during its rebuilding the believers ordered a bell.",
        ""
      )),
    PairCase("zh-en", ("该国不仅出口石油，而且出口煤炭。", "The country exports not only coal but also oil.", "")),
    PairCase(
      "zh-ru", ("财政部长当选总理。", "Премьер-министром стал министр финансов.", "")),
  ])
  func kept(_ test: PairCase) { #expect(test.rules(of: test.right) == []) }
}
