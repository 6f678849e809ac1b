// SPDX-License-Identifier: Apache-2.0
import Testing

/// Words that turn what a text says into the opposite: of beginning and end, of speed, of duties, sanctions, exceptions and
/// conditions.
@Suite struct ReversedWordTests {
  @Test(arguments: [
    PairCase(
      "zh-en",
      (
        "双方决定停止合作。", "The two sides decided to end their cooperation.",
        "The two sides decided to continue cooperation."
      )),
    PairCase(
      "zh-ru",
      (
        "双方决定停止合作。", "Стороны решили прекратить сотрудничество.",
        "Стороны решили продолжить сотрудничество."
      )),
    PairCase(
      "en-ru",
      (
        "Production ceased in May.", "В мае производство остановили.",
        "В мае производство продолжили."
      )),
    PairCase(
      "zh-en", ("经济缓慢增长。", "The economy grew at a sluggish pace.", "The economy grew rapidly.")),
    PairCase(
      "zh-ru",
      (
        "两国贸易迅速发展。", "Торговля двух стран стремительно развивается.",
        "Торговля двух стран медленно развивается."
      )),
    PairCase(
      "zh-en",
      ("各国应加强合作。", "States should strengthen cooperation.", "States may strengthen cooperation.")),
    PairCase(
      "zh-ru",
      (
        "各国应加强合作。", "Государствам следует укреплять сотрудничество.",
        "Государства могут укреплять сотрудничество."
      )),
    PairCase(
      "zh-en",
      (
        "美国取消了对伊朗的制裁。", "The United States lifted the sanctions on Iran.",
        "The United States imposed sanctions on Iran."
      )),
    PairCase(
      "zh-en",
      (
        "除俄罗斯外，所有成员国都签署了协议。", "All member states except Russia signed the agreement.",
        "All member states, including Russia, signed the agreement."
      )),
    PairCase(
      "zh-en",
      (
        "双方同意无条件停火。", "The two sides agreed to a ceasefire without conditions.",
        "The two sides agreed to a ceasefire on certain conditions."
      )),
    PairCase(
      "zh-en",
      (
        "会议推迟到六月举行。", "The meeting was postponed to June.",
        "The meeting was held in June as planned."
      )),
    PairCase(
      "zh-en",
      ("会谈闭门举行。", "The talks were held behind closed doors.", "The talks were open to the press.")),
    PairCase(
      "zh-en",
      (
        "合同期限不少于三年。", "The term of the contract is no shorter than three years.",
        "The term of the contract is no longer than three years."
      )),
    PairCase(
      "en-ru",
      (
        "Trade grew by a quarter.", "Торговля выросла на четверть.",
        "Торговля изменилась, сократившись на четверть."
      )),
  ])
  func reversed(_ test: PairCase) { test.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase(
      "zh-en", ("此外，所有成员国都签署了协议。", "All member states, including Russia, also signed it.", "")),
    PairCase(
      "zh-en", ("各国应对气候变化的努力可能失败。", "The efforts of States to address climate change may fail.", "")
    ),
    PairCase("zh-en", ("雨一直没有停止。", "The rain continued.", "")),
    PairCase("zh-en", ("5月16日，各国应按时缴费。", "On 16 May, States are to pay on time.", "")),
    PairCase("zh-en", ("市场反应积极。", "The market may be said to have reacted positively.", "")),
  ])
  func kept(_ test: PairCase) { #expect(test.rules(of: test.right) == []) }
}
