// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// Fractions, multiples, frequencies with limits, and parts of years and centuries in words.
@Suite struct NumberWordTests {
  typealias Pair = (languages: String, source: String, target: String)

  static let right: [Pair] = [
    ("zh-en", "峰会至少每年举行两次。", "The summit is held at least twice a year."),
    ("zh-en", "双方至多每年会晤三次。", "The two sides meet at most three times a year."),
    ("zh-en", "委员会每年至少召开一次会议。", "The committee meets at least once a year."),
    ("zh-en", "理事会不少于每季度开会一次。", "The council meets not less than once a quarter."),
    ("zh-en", "三分之一的成员国投了反对票。", "One in three member states voted against."),
    ("zh-en", "五分之一的受访者表示同意。", "One in five respondents agreed."),
    ("zh-en", "每三个人中就有一人表示担忧。", "One out of every three people expressed concern."),
    ("zh-en", "四分之三的代表出席。", "Three quarters of the delegates attended."),
    ("zh-en", "三分之二的议员支持。", "Two thirds of the deputies were in favour."),
    ("zh-en", "贸易额翻了两番。", "Trade quadrupled."),
    ("zh-en", "贸易额翻了一番。", "Trade doubled."),
    ("zh-en", "产量增长了两倍。", "Output tripled."),
    ("zh-en", "产量增长了两倍。", "Output grew by 200 per cent."),
    ("zh-en", "产量增加了一倍。", "Output increased twofold."),
    ("zh-en", "进口增长到原来的三倍。", "Imports grew to three times the original level."),
    ("zh-en", "出口是2010年的两倍。", "Exports were twice those of 2010."),
    ("zh-en", "2024年上半年", "the first half of 2024"),
    ("zh-en", "2023年下半年，贸易额上升。", "In the second half of 2023, trade rose."),
    ("zh-en", "五月上旬举行会议。", "The meeting will be held in early May."),
    ("zh-en", "会谈将于十月中旬举行。", "The talks will be held in mid-October."),
    ("zh-en", "代表团六月下旬抵达。", "The delegation will arrive in late June."),
    ("zh-en", "到本世纪中叶建成现代化强国。", "to build a great modern country by the middle of the century"),
    ("zh-en", "到本世纪中叶实现碳中和。", "to achieve carbon neutrality by mid-century"),
    ("zh-en", "第三季度增长百分之五。", "Growth was 5 per cent in the third quarter."),
    ("zh-en", "2024年第一季度", "the first quarter of 2024"),
    ("zh-en", "前三季度进口增长4%。", "Imports grew by 4 percent in the first three quarters."),
    ("zh-en", "温度降至3开。", "The temperature fell to 3K."),
    ("zh-en", "背景辐射温度为2.7开尔文。", "The background radiation has a temperature of 2.7 K."),
    ("zh-en", "人口减少了一半。", "The population fell by half."),
    ("zh-en", "价格降低了三分之一。", "Prices fell by one third."),
    ("zh-en", "投资为去年的一倍半。", "Investment was one and a half times that of last year."),
    ("zh-en", "半数以上的国家批准了公约。", "More than half of the states ratified the convention."),
    ("zh-en", "他年近七旬。", "He is nearly seventy."),
    ("zh-en", "九一八事变", "the Mukden Incident of 18 September 1931"),
    ("zh-en", "每年召开两次会议。", "Meetings are held twice a year."),
    ("zh-en", "产量增加三倍以上。", "Output more than tripled."),
    (
      "en-ru", "The summit is held at least twice a year.",
      "Саммит проводится не реже двух раз в год."
    ),
    (
      "en-ru", "The parties meet at most three times a year.",
      "Стороны встречаются не чаще трёх раз в год."
    ),
    ("en-ru", "One in three citizens voted.", "Проголосовал каждый третий гражданин."),
    ("en-ru", "One in five respondents agreed.", "Согласился каждый пятый респондент."),
    ("en-ru", "one-third of the members", "треть членов"),
    ("en-ru", "two-thirds of the members", "две трети членов"),
    ("en-ru", "Exports doubled.", "Экспорт увеличился вдвое."),
    ("en-ru", "Exports tripled.", "Экспорт вырос втрое."),
    ("en-ru", "Prices rose one and a half times.", "Цены выросли в полтора раза."),
    ("en-ru", "Trade quadrupled.", "Товарооборот вырос в четыре раза."),
    ("en-ru", "a twofold increase", "двукратное увеличение"),
    ("en-ru", "in the first half of 2024", "в первом полугодии 2024 года"),
    ("en-ru", "in the second half of the year", "во второй половине года"),
    ("en-ru", "in early May", "в начале мая"),
    ("en-ru", "in mid-October", "в середине октября"),
    ("en-ru", "by the middle of the century", "к середине века"),
    ("en-ru", "The meeting resumed at 3.15 p.m.", "Заседание возобновляется в 15 ч. 15 м."),
    ("en-ru", "one in ten years", "один раз в десять лет"),
    ("zh-ru", "峰会至少每年举行两次。", "Саммит проводится не реже двух раз в год."),
    ("zh-ru", "双方至多每年会晤三次。", "Стороны встречаются не более трёх раз в год."),
    ("zh-ru", "三分之一的公民投票。", "Проголосовал каждый третий гражданин."),
    ("zh-ru", "贸易额翻了两番。", "Товарооборот увеличился в четыре раза."),
    ("zh-ru", "产量增长了两倍。", "Производство выросло втрое."),
    ("zh-ru", "产量增长了一倍。", "Производство выросло вдвое."),
    ("zh-ru", "2024年上半年", "первое полугодие 2024 года"),
    ("zh-ru", "会谈将于十月中旬举行。", "Переговоры пройдут в середине октября."),
    ("zh-ru", "代表团六月下旬抵达。", "Делегация прибудет в конце июня."),
    ("zh-ru", "五月上旬举行会议。", "Заседание состоится в первой декаде мая."),
    ("zh-ru", "到本世纪中叶实现碳中和。", "достичь углеродной нейтральности к середине века"),
    ("zh-ru", "第三季度增长百分之五。", "В третьем квартале рост составил 5 процентов."),
    ("zh-ru", "价格上涨了百分之五十。", "Цены выросли в полтора раза."),
    ("zh-ru", "四分之三的代表出席。", "Присутствовали три четверти делегатов."),
  ]

  static let wrong: [Pair] = [
    ("zh-en", "峰会至少每年举行两次。", "The summit is held at most twice a year."),
    ("zh-en", "双方至多每年会晤三次。", "The two sides meet at least three times a year."),
    ("zh-en", "峰会每年举行两次。", "The summit is held twice a month."),
    ("zh-en", "三分之一的成员国投了反对票。", "One in four member states voted against."),
    ("zh-en", "五分之一的受访者表示同意。", "One in three respondents agreed."),
    ("zh-en", "每三个人中就有一人表示担忧。", "One out of every five people expressed concern."),
    ("zh-en", "四分之三的代表出席。", "One quarter of the delegates attended."),
    ("zh-en", "三分之二的议员支持。", "One third of the deputies were in favour."),
    ("zh-en", "贸易额翻了两番。", "Trade doubled."),
    ("zh-en", "贸易额翻了一番。", "Trade tripled."),
    ("zh-en", "产量增长了两倍。", "Output doubled."),
    ("zh-en", "产量增长了两倍。", "Output grew by 300 per cent."),
    ("zh-en", "产量增加了一倍。", "Output increased threefold."),
    ("zh-en", "进口增长到原来的三倍。", "Imports grew to four times the original level."),
    ("zh-en", "出口是2010年的两倍。", "Exports were three times those of 2010."),
    ("zh-en", "2024年上半年", "the second half of 2024"),
    ("zh-en", "2023年下半年，贸易额上升。", "In the first half of 2023, trade rose."),
    ("zh-en", "五月上旬举行会议。", "The meeting will be held in late May."),
    ("zh-en", "会谈将于十月中旬举行。", "The talks will be held in early October."),
    ("zh-en", "代表团六月下旬抵达。", "The delegation will arrive in mid-June."),
    ("zh-en", "到本世纪中叶建成现代化强国。", "to build a great modern country by the end of the century"),
    ("zh-en", "到本世纪中叶实现碳中和。", "to achieve carbon neutrality by the beginning of the century"),
    ("zh-en", "第三季度增长百分之五。", "Growth was 5 per cent in the fourth quarter."),
    ("zh-en", "2024年第一季度", "the second quarter of 2024"),
    ("zh-en", "前三季度进口增长4%。", "Imports grew by 4 percent in the third quarter."),
    ("zh-en", "温度降至3开。", "The temperature fell to 4K."),
    ("zh-en", "背景辐射温度为2.7开尔文。", "The background radiation has a temperature of 27 K."),
    ("zh-en", "人口减少了一半。", "The population fell by one third."),
    ("zh-en", "价格降低了三分之一。", "Prices fell by one quarter."),
    ("zh-en", "半数以上的国家批准了公约。", "Less than half of the states ratified the convention."),
    ("zh-en", "他年近七旬。", "He is nearly eighty."),
    ("zh-en", "每年召开两次会议。", "Meetings are held twice a month."),
    (
      "en-ru", "The summit is held at least twice a year.",
      "Саммит проводится не чаще двух раз в год."
    ),
    (
      "en-ru", "The parties meet at most three times a year.",
      "Стороны встречаются не реже трёх раз в год."
    ),
    ("en-ru", "One in three citizens voted.", "Проголосовал каждый пятый гражданин."),
    ("en-ru", "One in five respondents agreed.", "Согласился каждый третий респондент."),
    ("en-ru", "one-third of the members", "четверть членов"),
    ("en-ru", "two-thirds of the members", "треть членов"),
    ("en-ru", "Exports doubled.", "Экспорт увеличился втрое."),
    ("en-ru", "Exports tripled.", "Экспорт вырос вдвое."),
    ("en-ru", "Prices rose one and a half times.", "Цены выросли в два раза."),
    ("en-ru", "Trade quadrupled.", "Товарооборот вырос в два раза."),
    ("en-ru", "a twofold increase", "трёхкратное увеличение"),
    ("en-ru", "in the first half of 2024", "во втором полугодии 2024 года"),
    ("en-ru", "in the second half of the year", "в первой половине года"),
    ("en-ru", "in early May", "в конце мая"),
    ("en-ru", "in mid-October", "в начале октября"),
    ("en-ru", "by the middle of the century", "к концу века"),
    ("en-ru", "Meetings are held twice a year.", "Заседания проводятся два раза в месяц."),
    ("zh-ru", "峰会至少每年举行两次。", "Саммит проводится не более двух раз в год."),
    ("zh-ru", "双方至多每年会晤三次。", "Стороны встречаются не менее трёх раз в год."),
    ("zh-ru", "三分之一的公民投票。", "Проголосовал каждый четвёртый гражданин."),
    ("zh-ru", "贸易额翻了两番。", "Товарооборот увеличился вдвое."),
    ("zh-ru", "产量增长了两倍。", "Производство выросло вдвое."),
    ("zh-ru", "产量增长了一倍。", "Производство выросло втрое."),
    ("zh-ru", "2024年上半年", "второе полугодие 2024 года"),
    ("zh-ru", "会谈将于十月中旬举行。", "Переговоры пройдут в конце октября."),
    ("zh-ru", "代表团六月下旬抵达。", "Делегация прибудет в начале июня."),
    ("zh-ru", "五月上旬举行会议。", "Заседание состоится в третьей декаде мая."),
    ("zh-ru", "到本世纪中叶实现碳中和。", "достичь углеродной нейтральности к концу века"),
    ("zh-ru", "第三季度增长百分之五。", "Во втором квартале рост составил 5 процентов."),
    ("zh-ru", "价格上涨了百分之五十。", "Цены выросли в два раза."),
    ("zh-ru", "四分之三的代表出席。", "Присутствовала четверть делегатов."),
  ]

  private static func findings(_ pair: Pair) throws -> [Finding] {
    let from = try #require(LanguageTag(String(pair.languages.dropLast(3))))
    let to = try #require(LanguageTag(String(pair.languages.suffix(2))))
    return Checker(termbase: Termbase([]))
      .check(Drafts.pair(pair.source, from, pair.target, to)).findings
      .filter { $0.rule == "number/mismatch" || $0.rule == "meaning/contrast" }
  }

  @Test(arguments: right) func good(_ pair: Pair) throws {
    let messages = try Self.findings(pair).map(\.message)
    #expect(messages == [])
  }

  @Test(arguments: wrong) func bad(_ pair: Pair) throws {
    let findings = try Self.findings(pair)
    #expect(!findings.isEmpty)
  }

  @Test(
    "Born and died are opposites",
    arguments: [
      ("zh-en", "他于1953年逝世。", "He was born in 1953."),
      ("en-ru", "The writer died in 1953.", "Писатель родился в 1953 году."),
    ])
  func life(_ languages: String, _ source: String, _ target: String) throws {
    #expect(try Self.findings((languages, source, target)).map(\.rule) == ["meaning/contrast"])
  }

  /// Idioms with numerals that count nothing.
  @Test(arguments: [
    NumberCase("four and five", "zh-en", "国家四分五裂。", "The country fell apart."),
    NumberCase("seven and eight", "zh-en", "会场乱七八糟。", "The hall was a mess."),
    NumberCase("nine and one", "zh-ru", "他九死一生。", "Он чудом уцелел."),
    NumberCase(
      "ten thousand", "zh-en", "局势瞬息万变。", "The situation changes from one moment to the next."),
    NumberCase(
      "the eleventh hour", "en-zh", "The deal was saved at the eleventh hour.", "协议在最后关头得以挽救。"),
    NumberCase("a fifth column", "zh-ru", "他们是内奸。", "Это пятая колонна."),
    NumberCase(
      "a number beside one", "zh-en", "分裂为四个国家。", "It split into three countries.",
      found: ["three"], .warning),
  ])
  func idioms(_ pair: NumberCase) throws { try pair.judge() }
}
