// SPDX-License-Identifier: Apache-2.0
import Testing

/// Things that are compared, times that are counted from another one, and what texts say of rates and hypotheses.
@Suite struct ComparedThingTests {
  @Test(arguments: [
    PairCase(
      "zh-en",
      ("出口增速快于进口。", "Exports grew faster than imports.", "Imports grew faster than exports.")),
    PairCase(
      "zh-en",
      ("出口比进口增长得快。", "Imports grew more slowly than exports.", "Imports grew faster than exports.")),
    PairCase(
      "en-ru", ("Imports exceeded exports.", "Импорт превысил экспорт.", "Экспорт превысил импорт.")
    ),
    PairCase(
      "zh-en",
      (
        "日本的GDP高于德国。", "Japan's GDP is higher than Germany's.",
        "Germany's GDP is higher than Japan's."
      )),
    PairCase(
      "ru-en",
      (
        "Россия опередила Китай по добыче.", "China was overtaken by Russia in output.",
        "China overtook Russia in output."
      )),
    PairCase(
      "zh-en",
      (
        "短期利率高于长期利率。", "Long-term rates are lower than short-term rates.",
        "Short-term rates are lower than long-term rates."
      )),
    PairCase(
      "zh-en",
      (
        "东部地区的人均收入约为西部地区的三倍。",
        "Income per head in the eastern region is about three times that of the western region.",
        "Income per head in the western region is about three times that of the eastern region."
      )),
    PairCase(
      "en-zh",
      (
        "Rural households spend a larger share of their income on food than urban households do.",
        "与城市家庭相比，农村家庭的食品支出占收入的比重更大。", "与农村家庭相比，城市家庭的食品支出占收入的比重更大。"
      )),
    PairCase(
      "zh-ru",
      (
        "农村青年比城市青年更倾向于外出务工。",
        "Сельская молодёжь более склонна уезжать на заработки, чем городская.",
        "Городская молодёжь более склонна уезжать на заработки, чем сельская."
      )),
  ])
  func comparisons(_ pair: PairCase) { pair.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase(
      "zh-en",
      (
        "五年后他当选总统。", "Five years later he was elected president.",
        "Five years earlier he was elected president."
      )),
    PairCase(
      "en-ru",
      (
        "Three years later the treaty was signed.", "Договор был подписан три года спустя.",
        "Тремя годами ранее договор был подписан."
      )),
    PairCase(
      "ru-en",
      (
        "Оплата производится не позднее 10-го числа.", "Payment is due no later than the 10th.",
        "Payment is due no earlier than the 10th."
      )),
    PairCase(
      "zh-en",
      ("他于5月3日晚抵达。", "He arrived on the evening of 3 May.", "He arrived on the morning of 3 May.")),
  ])
  func times(_ pair: PairCase) { pair.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase("zh-ru", ("法不溯及既往。", "Закон обратной силы не имеет.", "Закон имеет обратную силу.")),
    PairCase("en-zh", ("The results support the hypothesis.", "结果支持该假设。", "结果否定了该假设。")),
    PairCase("en-zh", ("The coefficient is positive.", "系数为正。", "系数为负。")),
    PairCase("en-zh", ("The central bank kept the rate unchanged.", "央行维持利率不变。", "央行上调利率。")),
    PairCase(
      "ru-en",
      ("Россия наложила вето на проект.", "Russia vetoed the draft.", "Russia supported the draft.")
    ),
    PairCase(
      "zh-en",
      ("该学者为这一理论辩护。", "The scholar defends this theory.", "The scholar criticises this theory.")),
    PairCase(
      "zh-en",
      (
        "该国于1994年加入不扩散条约。", "The country joined the Non-Proliferation Treaty in 1994.",
        "The country withdrew from the Non-Proliferation Treaty in 1994."
      )),
    PairCase("zh-en", ("无人反对。", "Nobody objected.", "Everyone objected.")),
    PairCase("en-zh", ("Germany and France signed the treaty.", "法德两国签署条约。", "德意两国签署条约。")),
  ])
  func opposites(_ pair: PairCase) { pair.expect("meaning/contrast") }

  /// Right translations that say no, or name parts, only in one of the languages.
  @Test(arguments: [
    ("zh-en", "中国对韩出口增长12%。", "South Korean imports from China grew by 12%."),
    ("zh-ru", "中国对俄出口增长12%。", "Российский импорт из Китая вырос на 12 %."),
    (
      "zh-en", "未经甲方书面同意，乙方不得转让本合同。",
      "Party B shall not assign this Contract without the prior written consent of Party A."
    ),
    ("zh-ru", "未经债权人书面同意", "без предварительного письменного согласия кредитора"),
    ("zh-en", "他们坚持“五不”原则。", "They adhere to the Five Nos."),
    ("zh-en", "含义不明确。", "The meaning is ambiguous."),
    ("zh-en", "藏文没有大小写之分。", "Tibetan is a caseless script."),
    ("zh-en", "没有什么比和平更重要。", "Nothing is more important than peace."),
    ("zh-ru", "半数以上的受访者表示不信任媒体。", "Более половины опрошенных заявили, что не доверяют СМИ."),
    ("zh-en", "除非停火得到遵守，否则谈判无从谈起。", "There can be no talks unless the ceasefire is observed."),
    ("en-ru", "Only one in ten was satisfied.", "Девять из десяти недовольны."),
    ("zh-en", "一、加强交通、能源合作", "1. Cooperation in transport and energy"),
  ])
  func saysTheSame(_ languages: String, _ source: String, _ target: String) {
    let pair = PairCase(languages, (source, target, target))
    #expect(pair.rules(of: target, from: .info).isEmpty)
  }

  /// Code between backticks is compared as such, and not as language.
  @Test(arguments: [
    PairCase(
      "zh-en",
      (
        "若返回值为`None`，则调用`no_op()`。", "If the result is `None`, call `no_op()`.",
        "If the result is `None`, call `no_ops()`."
      )),
    PairCase(
      "en-ru",
      (
        "The command `git remove 3` adds a file.", "Команда `git remove 3` добавляет файл.",
        "Команда `git remove 5` добавляет файл."
      )),
  ])
  func code(_ pair: PairCase) { pair.expect("code/mismatch") }
}
