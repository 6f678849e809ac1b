// SPDX-License-Identifier: Apache-2.0
import Testing

/// Things of one kind, such as professions and fuels, where one takes the place of another.
@Suite struct KindTests {
  @Test(arguments: [
    PairCase(
      "zh-en",
      (
        "政府取消了农业补贴。", "The government abolished farm subsidies.",
        "The government abolished subsidies for industry."
      )),
    PairCase(
      "en-ru",
      ("Debt exceeds 90% of GDP.", "Долг превышает 90 % ВВП.", "Долг превышает 90 % бюджета.")),
    PairCase(
      "zh-en",
      ("护士罢工持续了一周。", "The nurses' strike lasted a week.", "The teachers' strike lasted a week.")),
    PairCase(
      "zh-ru",
      (
        "新铁路将于明年通车。", "Новая железная дорога откроется в будущем году.",
        "Новый аэропорт откроется в будущем году."
      )),
    PairCase("ru-zh", ("Его дедушка был врачом.", "他的祖父是医生。", "他的叔叔是医生。")),
    PairCase(
      "zh-en",
      (
        "样本取自患者的血清。", "Samples were taken from the patients' serum.",
        "Samples were taken from the patients' urine."
      )),
    PairCase(
      "ru-en",
      (
        "Спор передан в арбитраж.", "The dispute was referred to arbitration.",
        "The dispute was referred to mediation."
      )),
    PairCase("en-zh", ("The governor resigned in spring.", "州长于春季辞职。", "州长于秋季辞职。")),
    PairCase(
      "en-ru", ("The voters are angry.", "Избиратели недовольны.", "Потребители недовольны.")),
  ])
  func exchanged(_ test: PairCase) { test.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase("zh-en", ("农民收入增加。", "Rural incomes rose.", "")),
    PairCase("zh-ru", ("一位女患者在接种疫苗后痊愈。", "После прививки пациентка выздоровела.", "")),
    PairCase("zh-ru", ("他的表兄来了。", "Его брат пришёл.", "")),
    PairCase("zh-ru", ("背部受伤的人", "человек с травмой позвоночника", "")),
    PairCase("zh-en", ("凌晨两点", "two in the morning", "")),
    PairCase("zh-ru", ("凌晨两点", "в два часа ночи", "")),
  ])
  func kept(_ test: PairCase) { #expect(test.rules(of: test.right) == []) }
}
