// SPDX-License-Identifier: Apache-2.0
import Testing

/// Measures in another unit, amounts in another currency, and amounts that are vague.
@Suite struct NumberUnitTests {
  /// What a message quotes is whole: with the stop of an abbreviation, and without a word before the amount.
  @Test(arguments: [
    (
      NumberCase("p.m.", "zh-en", "会议于下午6时开始。", "The meeting begins at 5 p.m."), "“5 p.m.” should"
    ),
    (
      NumberCase("a.m.", "zh-en", "会议于上午11时在此举行。", "It was held at 10 a.m. in Astana."),
      "“10 a.m.” should"
    ),
    (
      NumberCase("the half of the day", "en-zh", "The meeting begins at 6 p.m.", "会议于下午5时开始。"),
      "“下午5时” should"
    ),
    (NumberCase("km", "zh-en", "他跑了6公里。", "He ran 5 km."), "“5 km” should"),
    (
      NumberCase("hours", "zh-ru", "会谈持续了18小时。", "Переговоры длились 17 часов."),
      "“17 часов” should"
    ),
    (
      NumberCase("an unknown abbreviation", "zh-en", "支付了6百万美元现金。", "They paid $5 mln. in cash."),
      "“$5 mln.” should"
    ),
    (
      NumberCase("roubles", "zh-ru", "每件6卢布。", "Цена 5 руб. за штуку."), "“5 руб.” should"
    ),
    (NumberCase("a loan", "zh-en", "发放贷款5亿元。", "It lent 600 million yuan."), "(5亿元)"),
    (NumberCase("an article", "zh-en", "每款5美元。", "Each costs $6."), "(5美元)"),
    (NumberCase("a currency", "zh-en", "支付人民币5亿元。", "It paid 600 million yuan."), "(人民币5亿元)"),
    (NumberCase("a sign", "zh-en", "气温为-5度。", "It was 6 degrees below zero."), "(-5度)"),
  ])
  func quotesAreWhole(_ test: NumberCase, _ words: String) throws {
    let message = try #require(try test.findings().first).message
    #expect(message.contains(words), "\(message)")
  }

  @Test(arguments: [
    NumberCase(
      "taels", "zh-en", "我收了二十两银子，花了五十两。", "I got twenty taels of silver and spent fifty."),
    NumberCase(
      "other taels", "zh-en", "我收了二十两银子。", "I got thirty taels of silver.",
      found: ["thirty"], .warning),
    NumberCase("两 before a unit", "zh-en", "一万两千人", "12,000 people"),
    NumberCase("rounded", "en-ru", "a hog of 550 pounds", "свинья весом в 250 килограммов"),
    NumberCase(
      "an exact number that is off", "en-ru", "a hog of 550 pounds",
      "свинья весом в 253 килограмма", found: ["253 килограмма"], .warning),
    NumberCase("miles", "zh-en", "26.2英里", "42 km"),
    NumberCase("miles that are off", "zh-en", "385英里", "360 km", found: ["360 km"], .warning),
    NumberCase("speed", "en-ru", "85 miles per hour", "137 км/ч"),
    NumberCase("mu", "zh-en", "100亩土地", "6.7 hectares of land"),
    NumberCase("jin", "zh-ru", "40斤大米", "20 кг риса"),
    NumberCase("Fahrenheit", "en-zh", "86 degrees Fahrenheit", "30摄氏度"),
    NumberCase(
      "Fahrenheit that is off", "en-zh", "86 degrees Fahrenheit", "35摄氏度", found: ["35摄氏度"],
      .warning),
    NumberCase("months and days", "zh-en", "为期两个月", "for 60 days"),
    NumberCase("the unit alone", "zh-en", "80吨", "80 kilograms", found: ["80 kilograms"], .error),
    NumberCase(
      "the currency alone", "zh-ru", "5亿美元", "500 млн евро", found: ["500 млн евро"], .error),
    NumberCase("yuan of Taiwan", "zh-Hant-en", "30億元", "NT$3 billion"),
    NumberCase("any dollar", "en-zh", "$20 million", "2000万美元"),
    NumberCase("decades", "en-ru", "It happened decades ago.", "Это было 30 лет назад."),
    NumberCase("millions by a letter", "zh-en", "350万美元", "US$3.5m"),
    NumberCase("after groups of digits", "zh-en", "15亿美元", "$1,500m"),
    NumberCase(
      "other millions by a letter", "zh-en", "350万美元", "US$3.6m", found: ["US$3.6m"], .error),
    NumberCase("metres with a fraction", "zh-en", "长3.5米", "3.5m long"),
    NumberCase("several decades", "zh-en", "几十年前的事", "a matter of 40 years ago"),
    NumberCase(
      "too few years for decades", "en-ru", "It happened decades ago.", "Это было 15 лет назад.",
      found: ["15 лет"], .warning),
    NumberCase("hundreds", "zh-en", "数百人", "some 300 people"),
    NumberCase(
      "too many for hundreds", "en-zh", "hundreds of people", "3万人", found: ["3万"], .warning),
    NumberCase(
      "points for percent", "en-ru", "up 1.5 percent", "на 1,5 п. п.", found: ["1,5 п. п"],
      .error),
    NumberCase("per thousand", "en-zh", "5 per 1,000", "千分之五"),
    NumberCase("a fraction in one character", "en-ru", "2½ years", "два с половиной года"),
    NumberCase("a half in one character", "en-zh", "½ of them", "其中的一半"),
    NumberCase(
      "another fraction", "en-zh", "2½ years", "3.5年", found: ["3.5年"], .error),
    NumberCase("a trillion", "zh-en", "万亿级城市", "cities with a GDP of one trillion yuan"),
    NumberCase("at all hours", "en-ru", "the 24/7 service", "круглосуточная служба"),
    NumberCase(
      "years of a sentence", "zh-en", "处三年以上十年以下有期徒刑",
      "not less than three years but not more than seven years", found: ["seven years"], .warning),
    NumberCase("half a million", "ru-en", "более полумиллиона", "more than half a million"),
    NumberCase("a fifth", "zh-ru", "五分之一的人口", "пятая часть населения"),
    NumberCase("per mille", "zh-en", "千分之三", "0.3 percent"),
    NumberCase(
      "per mille for percent", "zh-ru", "下降3%", "снизилось на 3‰", found: ["3‰"], .error),
  ])
  func judges(_ test: NumberCase) throws { try test.judge() }
}
