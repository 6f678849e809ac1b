// SPDX-License-Identifier: Apache-2.0
import Testing

/// Two countries where each does what is done to it in the source.
///
/// The order of words tells it, words such as 被 and `by`,
/// and the cases and verbs of Russian.
@Suite struct ExchangedActorTests {
  @Test(arguments: [
    // Capitals stand for the governments.
    PairCase(
      "ru-zh",
      (
        "Москва поддержала предложение Анкары о консультациях.", "俄罗斯支持土耳其关于磋商的提议。",
        "安卡拉支持莫斯科关于磋商的提议。"
      )),
    PairCase(
      "zh-en",
      (
        "俄罗斯邀请中国参加演习。", "China was invited by Russia to take part in the exercises.",
        "China invited Russia to take part in the exercises."
      )),
    PairCase(
      "zh-en",
      (
        "中国向俄罗斯提供了贷款。", "Russia received a loan from China.", "Russia provided China with a loan."
      )),
    PairCase(
      "zh-en",
      (
        "中国被美国制裁。", "The United States sanctioned China.",
        "The United States was sanctioned by China."
      )),
    PairCase(
      "zh-en",
      (
        "哈萨克斯坦总统访问乌兹别克斯坦。", "Uzbekistan was visited by the President of Kazakhstan.",
        "The President of Uzbekistan visited Kazakhstan."
      )),
    PairCase(
      "zh-en",
      (
        "美国指责伊朗违反协议。", "Iran was accused by the United States of violating the agreement.",
        "Iran accused the United States of violating the agreement."
      )),
    PairCase(
      "zh-en",
      (
        "日本首相对韩国总统来访表示欢迎。",
        "The visit of the President of the Republic of Korea was welcomed by the Prime Minister of Japan.",
        "The President of the Republic of Korea welcomed the visit of the Japanese Prime Minister."
      )),
    PairCase(
      "en-zh",
      (
        "Germany supports Brazil's bid.", "巴西的申请得到德国支持。", "巴西支持德国的申请。"
      )),
    PairCase(
      "zh-ru",
      (
        "俄罗斯邀请中国参加演习。", "Китай пригласила на учения Россия.",
        "Китай пригласил Россию принять участие в учениях."
      )),
    PairCase(
      "zh-ru",
      (
        "中国向蒙古提供援助。", "Монголии предоставлена помощь Китаем.",
        "Монголия предоставляет помощь Китаю."
      )),
    PairCase(
      "zh-ru",
      (
        "中方支持俄方的立场。", "Позицию России поддерживает Китай.", "Россия поддерживает позицию Китая."
      )),
    PairCase(
      "en-ru",
      (
        "Russia invited China to the summit.", "Россия пригласила Китай на саммит.",
        "Россию пригласил на саммит Китай."
      )),
    PairCase(
      "en-ru",
      (
        "France was criticised by Turkey.", "Францию раскритиковала Турция.",
        "Турцию раскритиковала Франция."
      )),
    PairCase(
      "en-ru",
      (
        "Serbia will supply Hungary with electricity.",
        "Сербия будет поставлять Венгрии электроэнергию.",
        "Венгрия будет поставлять Сербии электроэнергию."
      )),
    PairCase(
      "en-zh",
      (
        "Refugees crossed from South Sudan into Uganda.", "难民从南苏丹进入乌干达。", "难民从乌干达进入南苏丹。"
      )),
    PairCase(
      "zh-ru",
      (
        "反对党指责政府。", "Правительство было обвинено оппозиционной партией.",
        "Правительство обвинило оппозиционную партию."
      )),
  ])
  func exchanged(_ test: PairCase) { test.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase(
      "zh-en",
      (
        "应中国邀请，俄罗斯总统访问中国。", "The Russian president visited China at China's invitation.", ""
      )),
    PairCase(
      "zh-en",
      (
        "日本与中国就赔偿问题进行谈判。", "China and Japan are negotiating compensation.", ""
      )),
    PairCase(
      "zh-en",
      (
        "在美国支持下，以色列袭击了伊朗。", "Israel, supported by the United States, attacked Iran.", ""
      )),
    PairCase("zh-ru", ("中国外长访问伊朗。", "Иран посетил министр иностранных дел Китая.", "")),
    PairCase(
      "zh-ru",
      ("日本受到俄罗斯批评。", "Япония подверглась критике России.", "")),
    PairCase(
      "zh-ru",
      ("俄罗斯邀请中国参加演习。", "Китай получил приглашение России на учения.", "")),
  ])
  func kept(_ test: PairCase) { #expect(test.rules(of: test.right) == []) }
}
