// SPDX-License-Identifier: Apache-2.0
import Testing

/// Parts of a sentence that its translation leaves out, and translations that say the same more freely.
@Suite struct OmittedPartTests {
  @Test(arguments: [
    PairCase(
      "zh-en",
      (
        "补充协议应以书面形式订立。", "Supplementary agreements shall be made in writing.",
        "Supplementary agreements shall be made."
      )),
    PairCase(
      "zh-ru",
      (
        "合同签字盖章后生效。", "Договор вступает в силу после подписания и скрепления печатями.",
        "Договор вступает в силу после подписания."
      )),
    PairCase(
      "en-zh", ("The letter of credit is irrevocable.", "信用证不可撤销。", "信用证有效。")),
    PairCase(
      "zh-en",
      (
        "哈萨克斯坦前总统出席了论坛。", "The former President of Kazakhstan attended the forum.",
        "The President of Kazakhstan attended the forum."
      )),
    PairCase(
      "ru-zh",
      (
        "На встрече присутствовал бывший министр иностранных дел.", "前外长出席了会见。", "外长出席了会见。"
      )),
    PairCase(
      "en-ru",
      (
        "The acting president closed the session.",
        "Исполняющий обязанности президента закрыл сессию.",
        "Президент закрыл сессию."
      )),
    PairCase(
      "ru-en",
      (
        "Поручители отвечают солидарно.", "The sureties are jointly and severally liable.",
        "The sureties are liable."
      )),
    PairCase(
      "en-ru",
      (
        "Support for agriculture and tourism has grown.",
        "Поддержка сельского хозяйства и туризма выросла.",
        "Поддержка сельского хозяйства выросла."
      )),
    PairCase(
      "ru-zh", ("Запрещены применение силы и угроза силой.", "禁止使用武力和以武力相威胁。", "禁止使用武力。")),
    PairCase(
      "zh-en",
      (
        "出口和进口都在增长。", "Both exports and imports are growing.", "Exports are growing."
      )),
    PairCase(
      "en-ru",
      (
        "Men and women may apply.", "Заявку могут подать мужчины и женщины.",
        "Заявку могут подать мужчины."
      )),
    PairCase(
      "zh-en",
      (
        "会议讨论了水利、电力、公路和港口项目。", "The meeting discussed water, power, road and port projects.",
        "The meeting discussed water, power and port projects."
      )),
    PairCase(
      "ru-zh",
      (
        "Музей хранит монеты, оружие и ткани.", "博物馆藏有钱币、兵器和织物。", "博物馆藏有钱币、兵器、瓷器、书籍和织物。"
      )),
    PairCase(
      "en-ru",
      (
        "The river rose overnight, and by morning the lower streets were under water, so that the school had to be closed for a week.",
        "За ночь река поднялась, и к утру нижние улицы оказались под водой, так что школу пришлось закрыть на неделю.",
        "За ночь река поднялась, и к утру улицы затопило."
      )),
  ])
  func aPartIsLeftOut(_ pair: PairCase) { pair.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase(
      "zh-en", ("双方发展经济、文化交流。", "The two sides develop economic and cultural exchanges.", "")),
    PairCase("zh-en", ("进出口总额下降。", "Total imports and exports fell.", "")),
    PairCase("en-zh", ("Prices rose, but not for long.", "物价上涨，但为时不久。", "")),
    PairCase(
      "ru-en", ("Стороны обменялись нотами и письмами.", "Notes and letters were exchanged.", "")),
    PairCase(
      "en-ru", ("Notice shall be given in writing.", "Уведомление направляется письмом.", "")),
    PairCase("zh-ru", ("青年、妇女、儿童的权益", "права молодёжи, женщин и детей", "")),
  ])
  func nothingIsLeftOut(_ pair: PairCase) {
    #expect(pair.rules(of: pair.right).isEmpty)
  }
}
