// SPDX-License-Identifier: Apache-2.0
import Testing

/// Lower and upper limits, lists that name only some things, and numbers repeated in brackets.
@Suite struct NumberLimitTests {
  @Test(arguments: [
    NumberCase(
      "days of notice", "zh-en", "一方应至少提前三十天通知另一方。", "by giving no more than thirty days’ notice",
      found: ["thirty days"], .error),
    NumberCase(
      "the same days of notice", "zh-en", "一方应至少提前三十天通知另一方。",
      "by giving at least thirty days’ notice"),
    NumberCase(
      "no more for no less", "zh-ru", "任期不得超过五年。", "Срок составляет не менее пяти лет.",
      found: ["пяти лет"], .error),
    NumberCase(
      "industries", "zh-en", "加快一二三产业转型",
      "the transformation of primary, secondary and tertiary industries"),
    NumberCase("at least", "zh-en", "至少50人参加。", "At least 50 people took part."),
    NumberCase(
      "at most", "zh-en", "至少50人参加。", "At most 50 people took part.", found: ["50"], .error),
    NumberCase(
      "nearly", "zh-en", "超过50个国家参加。", "Nearly 50 countries took part.", found: ["50"], .warning),
    NumberCase(
      "more than", "zh-en", "近三分之二的成员。", "More than two thirds of the members.",
      found: ["two thirds"], .warning),
    NumberCase(
      "a negated verb", "en-ru", "The fine shall not exceed 500 roubles.",
      "Штраф составляет не менее 500 рублей.", found: ["500 рублей"], .error),
    NumberCase(
      "ages", "en-ru", "Persons under 18 may apply.", "Заявление подают лица старше 18 лет.",
      found: ["18 лет"], .warning),
    NumberCase(
      "after the number", "zh-en", "拥有50人以上的团队。", "It has a team of no more than 50 people.",
      found: ["50"], .error),
    NumberCase(
      "after the noun", "en-ru", "countries with 50 members or more",
      "страны, насчитывающие менее 50 членов", found: ["50"], .error),
    NumberCase(
      "beside another number of the value", "zh-ru", "共有5个国家投票，任期不得超过五年。",
      "Голосовало 5 стран, срок не менее пяти лет.", found: ["пяти лет"], .error),
    NumberCase(
      "a ranking", "zh-en", "该校世界排名前50以内。", "The university ranks in the top 50 or higher."),
    NumberCase("a rank", "zh-en", "排名50以内的学校", "schools ranked 50 or higher"),
    NumberCase("a ranking in Russian", "zh-ru", "进入前50以内。", "Вуз входит в топ-50 и выше."),
    NumberCase(
      "a limit beside a ranking", "zh-en", "前10名中有50人以上参加。",
      "At most 50 people of the top 10 took part.", found: ["50"], .error),
    NumberCase("in Traditional", "zh-Hant-en", "至少50人參加。", "No fewer than 50 people took part."),
    NumberCase("not less", "zh-en", "不少于20人。", "No fewer than 20 people."),
    NumberCase(
      "not less for not more", "zh-en", "不少于20人。", "Not more than 20 people.", found: ["20"], .error
    ),
    NumberCase("not more", "en-ru", "not more than 20 members", "не более 20 членов"),
    NumberCase(
      "a negation before a verb", "en-ru", "The number may not be more than 12.",
      "Число не может превышать 12."),
    NumberCase(
      "a negated sentence", "zh-en", "主席连续任职不得超过2届。",
      "No person shall serve as president for more than 2 consecutive terms."),
    NumberCase(
      "a negated sentence in Russian", "en-ru", "serve at most 2 terms",
      "никто не может занимать должность более 2 сроков"),
    NumberCase(
      "after a negated sentence", "zh-en", "没有人反对！超过5万人参加。",
      "Nobody objected! Fewer than 50,000 took part.", found: ["50,000"], .error),
    NumberCase("one side alone", "zh-en", "50人参加。", "At least 50 people took part."),
    NumberCase("up to", "en-ru", "up to 40% of exports", "до 40 % экспорта"),
    NumberCase("over a time", "zh-en", "近5年来增长了6%。", "Over 5 years it grew by 6%."),
    NumberCase(
      "over the past", "en-ru", "Over the past 5 years it grew.", "Почти за 5 лет объём вырос."),
    NumberCase("under an article", "en-ru", "under Article 5", "более того, статья 5"),
    NumberCase(
      "nevertheless", "en-ru", "At most 5 countries agreed.", "Тем не менее 5 стран согласились."),
    NumberCase(
      "both limits", "zh-en", "处三年以上十年以下有期徒刑。",
      "Imprisonment of not less than three years but not more than ten years."),
    NumberCase(
      "half-year after a word", "zh-en", "以上半年为例，增长5%。",
      "In the first half of the year it grew by 5%."),
    NumberCase("and more", "en-ru", "5 or more years", "5 и более лет"),
    NumberCase("two items", "en-ru", "5 and more than 6", "5 и более 6"),
  ])
  func judges(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("one named", "zh-en", "瑞士等6国参加。", "Switzerland and five other countries took part."),
    NumberCase("digits", "zh-en", "中国等12个国家参加。", "China and 11 other countries took part."),
    NumberCase(
      "two named", "zh-en", "瑞士、法国等6国参加。", "Switzerland, France and four other countries took part."
    ),
    NumberCase("in Russian", "zh-ru", "瑞士等6国参加。", "Участвовали Швейцария и ещё пять стран."),
    NumberCase(
      "another number", "zh-en", "中国等12个国家参加。", "China and 13 other countries took part.",
      found: ["13"], .error),
    NumberCase(
      "without a word for others", "zh-en", "中国等12个国家参加。", "China and 11 countries took part.",
      found: ["11"], .error),
  ])
  func countsWhatIsNotNamed(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "days", "en-ru", "within thirty (30) days", "в течение тридцати (30) дней"),
    NumberCase(
      "months", "en-ru", "within thirty (30) days", "в течение тридцати (30) месяцев",
      found: ["тридцати (30) месяцев"], .error),
    NumberCase(
      "small numbers", "en-ru", "a term of five (5) years", "срок в пять (5) месяцев",
      found: ["пять (5) месяцев"], .error),
    NumberCase(
      "money", "en-ru", "one hundred (100) dollars", "сто (100) евро", found: ["сто (100) евро"],
      .error),
    NumberCase(
      "digits first", "en-ru", "100 (one hundred) dollars", "100 (сто) евро",
      found: ["100 (сто) евро"], .error),
    NumberCase("digits alone", "zh-en", "30日内", "within thirty (30) days"),
    NumberCase("in Chinese", "en-zh", "within thirty (30) days", "三十（30）天内"),
    NumberCase(
      "weeks in Chinese", "en-zh", "within thirty (30) days", "三十（30）周内", found: ["三十（30）周"], .error
    ),
  ])
  func readsUnitsAfterBrackets(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "pay by the month", "zh-en", "最低工资不得低于每月2000元。",
      "The minimum wage shall not exceed 2,000 yuan per month.",
      found: ["2,000 yuan"], .error),
    NumberCase(
      "the same pay", "zh-en", "最低工资不得低于每月2000元。",
      "The minimum wage shall be at least 2,000 yuan per month."),
    NumberCase(
      "hours by the week", "zh-ru", "工作时间不得超过每周44小时。",
      "Рабочее время составляет не менее 44 часов в неделю.", found: ["44 часов"], .error),
    NumberCase(
      "by person and month", "zh-en", "缴费不少于每人每月300元。",
      "Contributions shall be at most 300 yuan per person a month.",
      found: ["300 yuan"], .error),
    NumberCase(
      "by measure", "zh-en", "排放不得超过每立方米50毫克。",
      "Emissions shall be no less than 50 mg per cubic metre.",
      found: ["50 mg"], .error),
    NumberCase(
      "English before the number", "en-zh", "The fee shall be at least a monthly 300 yuan.",
      "费用每月不得超过300元。",
      found: ["300元"], .error),
  ])
  func findsLimitsOfRates(_ test: NumberCase) throws { try test.judge() }
}
