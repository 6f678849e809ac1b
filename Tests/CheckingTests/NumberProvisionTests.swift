// SPDX-License-Identifier: Apache-2.0
import Testing

/// Numbers of provisions, repeated lengths of time, working days, taels and lunar dates.
@Suite struct NumberProvisionTests {
  @Test(arguments: [
    NumberCase(
      "an article is missing", "zh-en", "根据第三条和第七条的规定", "in accordance with Article 3", found: [""],
      .warning),
    NumberCase(
      "a paragraph is missing", "zh-en", "根据第二条第四款", "in accordance with Article 2", found: [""],
      .warning),
    NumberCase(
      "a chapter is missing", "zh-en", "第三章和第七章规定了程序。", "Chapter III lays down the procedure.",
      found: [""], .warning),
    NumberCase(
      "an article is missing", "zh-ru", "根据第三条、第七条", "согласно статье 3", found: [""], .warning),
    NumberCase(
      "the first article is missing", "zh-en", "根据第一条和第七条", "under Article 7", found: [""],
      .warning),
    NumberCase("all articles", "zh-en", "根据第一条和第七条", "under Articles 1 and 7"),
    NumberCase("articles in words", "zh-ru", "根据第三条、第七条", "согласно статьям третьей и седьмой"),
    NumberCase("a paragraph in brackets", "zh-en", "根据第二条第四款", "under Article 2(4)"),
    NumberCase("a counted thing", "zh-en", "第一条铁路通车。", "The railway line was opened to traffic."),
  ])
  func provisions(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "an extension", "zh-en", "有效期为五年，并延长五年。", "valid for five years and extended for ten years.",
      found: ["ten years"], .warning),
    NumberCase(
      "a repeated term", "zh-en", "任期三年，可连任，任期四年。",
      "The term is three years, renewable for a further term of three years.",
      found: ["three years"], .warning),
    NumberCase(
      "a repeated term", "ru-en", "сроком на пять лет и продлевается на десять лет",
      "for five years and extended for five years", found: ["five years"], .warning),
    NumberCase(
      "a length that is said once", "zh-en", "为期三年，三年期满后可延长四年。",
      "for three years, with an extension of four years"),
    NumberCase("another order", "zh-en", "三年后，再过五年", "five years more after three years"),
    NumberCase("another unit", "zh-en", "三年，再延长六个月", "three years, extended for half a year"),
  ])
  func lengths(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("working days", "zh-en", "30个工作日内", "within 30 days", found: ["30 days"], .error),
    NumberCase(
      "calendar days", "zh-en", "15个工作日内", "within 15 calendar days",
      found: ["15 calendar days"], .error),
    NumberCase(
      "days", "en-ru", "within 10 days", "в течение 10 рабочих дней", found: ["10 рабочих дней"],
      .error),
    NumberCase("the same working days", "zh-en", "30个工作日内", "within 30 business days"),
    NumberCase("the same working days", "en-ru", "5 working days", "пять рабочих дней"),
    NumberCase("the same calendar days", "zh-ru", "15个自然日", "15 календарных дней"),
  ])
  func workingDays(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("a hundred", "zh-en", "一百两黄金", "100 taels of gold"),
    NumberCase("ten thousand", "zh-en", "一万两白银", "10,000 taels of silver"),
    NumberCase("a large sum", "zh-en", "赔款白银二亿两", "an indemnity of 200 million taels of silver"),
    NumberCase("thousands", "zh-ru", "五千两银子", "5000 лянов"),
    NumberCase(
      "another number", "zh-en", "五千两银子", "6,000 taels of silver", found: ["6,000"], .warning),
    NumberCase("before a unit", "zh-en", "五千两百人", "5,200 people"),
  ])
  func taels(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "a reign", "zh-en", "光绪二十四年四月二十三日，光绪帝下诏变法。",
      "On 11 June 1898 the emperor decreed reforms."),
    NumberCase("a reign", "zh-ru", "康熙二十八年七月二十四日", "7 сентября 1689 года"),
    NumberCase("without the year", "zh-en", "光绪二十四年四月二十三日", "on 11 June"),
    NumberCase("the end of a year", "zh-en", "乾隆六十年十二月十五日", "24 January 1796"),
    NumberCase(
      "a later date", "zh-en", "光绪二十四年四月二十三日变法，八月初六日政变。", "Reforms began on 11 June 1898."),
    NumberCase(
      "another year", "zh-en", "光绪二十四年四月二十三日", "11 June 1899", found: ["11 June 1899"], .error),
    NumberCase(
      "the solar calendar", "zh-en", "民国二十六年七月七日", "on 8 July 1937", found: ["8 July 1937"],
      .error),
  ])
  func lunarDates(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "the last days of a month", "ru-en", "в 20-х числах мая", "in the last ten days of May")
  ])
  func days(_ test: NumberCase) throws { try test.judge() }
}
