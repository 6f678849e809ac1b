// SPDX-License-Identifier: Apache-2.0
import Testing

/// Prices for measures, times in zones, floors, and lists that count those who are named.
@Suite struct NumberPriceTests {
  @Test(arguments: [
    PairCase(
      "zh-en", ("猪肉价格为每斤15元。", "Pork costs 30 yuan a kilogram.", "Pork costs 15 yuan a kilogram.")),
    PairCase(
      "zh-en", ("猪肉价格为每斤15元。", "Pork costs 15 yuan per jin.", "Pork costs 15 yuan per 100 grams.")),
    PairCase(
      "zh-en",
      (
        "小麦收购价每公斤2.4元。", "The price of wheat is 2.4 yuan a kilo.",
        "The price of wheat is 2.4 yuan a ton."
      )),
    PairCase(
      "zh-en",
      (
        "当地猪肉价格已降至每斤12元。", "The price has fallen to 12 yuan per 500 grams.",
        "The price has fallen to 12 yuan per kilogram."
      )),
    PairCase(
      "zh-ru",
      (
        "小麦收购价每公斤2.4元。", "Цена пшеницы — 2,4 юаня за килограмм.",
        "Цена пшеницы — 2,4 юаня за тонну."
      )),
    PairCase(
      "zh-ru",
      (
        "猪肉价格为每斤15元。", "Свинина стоит 15 юаней за 500 граммов.",
        "Свинина стоит 15 юаней за килограмм."
      )),
    PairCase(
      "zh-en",
      (
        "苹果价格为8元/公斤。", "Apples cost 4 yuan per half kilogram.",
        "Apples cost 8 yuan per half kilogram."
      )),
    PairCase(
      "zh-en",
      (
        "火箭于北京时间21时30分升空。", "The rocket lifted off at 13:30 GMT.",
        "The rocket lifted off at 21:30 GMT."
      )),
    PairCase(
      "zh-ru",
      (
        "会议将于北京时间20时举行。", "Заседание состоится в 15:00 по московскому времени.",
        "Заседание состоится в 20:00 по московскому времени."
      )),
    PairCase(
      "zh-en",
      (
        "北京时间21时30分，飞船对接。", "The ship docked at 9:30 p.m. Beijing time (13:30 GMT).",
        "The ship docked at 9:30 p.m. Beijing time (14:30 GMT)."
      )),
    PairCase(
      "zh-en",
      (
        "代表处设在该大厦十二层。", "The office is on the eleventh floor of the building.",
        "The office is on the ninth floor of the building."
      )),
    PairCase(
      "ru-en",
      (
        "Офис расположен на третьем этаже.", "The office is on the second floor.",
        "The office is on the fifth floor."
      )),
    PairCase(
      "zh-en",
      (
        "王某、李某等三人被判处有期徒刑。", "Wang, Li and one other person were sentenced to imprisonment.",
        "Wang, Li and three others were sentenced to imprisonment."
      )),
    PairCase(
      "zh-en",
      (
        "张某等三人被提起公诉。", "Zhang and two others were prosecuted.",
        "Zhang and three others were prosecuted."
      )),
    PairCase(
      "zh-ru",
      (
        "处三年以下有期徒刑。", "Наказывается лишением свободы на срок до трёх лет.",
        "Наказывается лишением свободы на срок от трёх лет."
      )),
    PairCase(
      "zh-ru",
      (
        "罚款金额为五万元以上。", "Размер штрафа составляет свыше 50 тысяч юаней.",
        "Размер штрафа составляет до 50 тысяч юаней."
      )),
    PairCase(
      "zh-ru",
      (
        "桥隧比超过40%。", "Доля мостов и тоннелей превышает 40 %.",
        "Доля мостов и тоннелей не достигает 40 %."
      )),
    PairCase(
      "ru-en",
      (
        "Лица, не достигшие восемнадцати лет, не голосуют.",
        "Persons under the age of eighteen do not vote.",
        "Persons over the age of eighteen do not vote."
      )),
  ])
  func anotherNumber(_ test: PairCase) {
    test.expect("number/mismatch")
  }

  @Test(
    "right texts",
    arguments: [
      ("zh-en", "每百公斤小麦价格为230元。", "Wheat costs 230 yuan per 100 kilograms."),
      ("zh-en", "每斤茶叶可卖到两千元。", "A pound of the tea can fetch 2,000 yuan."),
      (
        "zh-en", "会议于北京时间20:00（莫斯科时间15:00）开始。",
        "The meeting begins at 20:00 Beijing time (15:00 Moscow time)."
      ),
      ("zh-en", "会议于北京时间20时开始。", "The meeting begins at 20:00 (UTC+8)."),
      ("zh-en", "年近八旬的院士仍在工作。", "The academician, in his late seventies, is still working."),
      ("zh-ru", "一位八旬老人讲述了经历。", "Старик на девятом десятке рассказал о пережитом."),
      ("zh-en", "瑞士等其他五国也签署了协定。", "Switzerland and five other countries signed the agreement too."),
    ])
  func rightTexts(_ languages: String, _ source: String, _ target: String) {
    let test = PairCase(languages, (source, target, target))
    #expect(test.rules(of: target).isEmpty)
  }
}
