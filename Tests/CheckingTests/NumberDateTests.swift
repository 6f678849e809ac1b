// SPDX-License-Identifier: Apache-2.0
import Testing

/// Dates, decades, eras and times of day.
@Suite struct NumberDateTests {
  @Test(arguments: [
    NumberCase("a day", "zh-en", "2025年9月3日", "3 September 2025"),
    NumberCase("in digits", "zh-ru", "2025年9月3日", "03.09.2025"),
    NumberCase(
      "another month", "zh-ru", "2025年9月3日", "3 октября 2025 года",
      found: ["3 октября 2025 года"], .error),
    NumberCase(
      "another year", "en-zh", "September 3, 2025", "2024年9月3日", found: ["2024年9月3日"], .error),
    NumberCase("without the year", "zh-en", "2025年9月3日", "on September 3"),
    NumberCase(
      "another weekday", "zh-en", "9月3日星期三", "Friday, September 3",
      found: ["Friday, September 3"], .error),
    NumberCase("in Han numerals", "zh-en", "二〇二五年九月三日", "September 3, 2025"),
    NumberCase("the era of the Republic", "zh-Hant-en", "民國三十八年", "1949"),
    NumberCase("Reiwa", "zh-ru", "令和6年", "2024 год"),
    NumberCase(
      "another year of the Republic", "zh-Hant-en", "民國三十八年", "in 1948", found: ["1948"], .error),
    NumberCase("before the common era", "zh-en", "公元前221年", "221 BC"),
    NumberCase("a decade", "zh-ru", "20世纪80年代", "80-е годы XX века"),
    NumberCase(
      "another decade", "zh-en", "20世纪80年代", "the 1970s", found: ["1970s"], .error),
    NumberCase("a century", "zh-en", "二十一世纪", "the twenty-first century"),
    NumberCase("half a year", "zh-ru", "上半年", "первое полугодие"),
    NumberCase("the afternoon", "zh-en", "下午三点半", "3:30 p.m."),
    NumberCase("on 24 hours", "zh-ru", "下午三点半", "15:30"),
    NumberCase("the morning", "zh-en", "下午三点半", "3:30 a.m.", found: ["3:30 a.m"], .error),
    NumberCase("a quarter to nothing", "zh-en", "九点一刻", "9:15"),
    NumberCase("half past", "en-zh", "at half past nine", "9点半"),
    NumberCase("half of the seventh", "zh-ru", "早上6点半", "в половине седьмого утра"),
    NumberCase(
      "half of another hour", "zh-ru", "早上6点半", "в половине восьмого утра",
      found: ["в половине восьмого утра"], .warning),
    NumberCase("a quarter to", "zh-ru", "差一刻五点", "без четверти пять"),
    NumberCase(
      "another day of the week", "en-ru", "The talks are on Monday.", "Переговоры во вторник.",
      found: ["вторник"], .warning),
    NumberCase("a battle named by its day", "zh-Hant-en", "八二三砲戰", "the battle of August 23"),
    NumberCase(
      "an event by its day", "zh-en", "“3·15”晚会昨日播出。", "The March 15 gala was on air yesterday."),
    NumberCase("a movement by its day", "zh-ru", "“12·9”运动爆发。", "Началось движение 9 декабря."),
    NumberCase("with another dot", "zh-en", "“4•20”芦山地震", "the April 20 Lushan earthquake"),
    NumberCase("a day of the year", "zh-en", "6·25全国土地日", "National Land Day on June 25"),
    NumberCase("in Han numerals with a dot", "zh-ru", "“五·二〇”声明", "заявление от 20 мая"),
    NumberCase("into Chinese", "en-zh", "The April 15 gala", "“4·15”晚会"),
    NumberCase("with a decimal point", "zh-en", "“3.15”晚会", "the March 15 gala"),
    NumberCase("named without its day", "zh-en", "“3·15”晚会", "the consumer rights gala"),
    NumberCase(
      "another day", "zh-en", "“12·9”运动", "the December 10th Movement",
      found: ["December 10th"], .warning),
    NumberCase(
      "a decimal with a dot of the middle", "zh-en", "增长5.12%，即9.11米。", "5.12%, or 9.11 m"),
    NumberCase("a dot for the decimal point", "zh-en", "增长7·5元。", "It rose by 7.5 yuan."),
    NumberCase(
      "before a unit of ten thousands", "zh-ru", "出口7·5亿元。", "Экспорт составил 750 млн юаней."),
    NumberCase("in Han numerals", "zh-en", "出口三·五亿元。", "Exports were 350 million yuan."),
    NumberCase("tenths and hundredths", "zh-en", "占三成五。", "It made up 35%."),
    NumberCase("a share in Han numerals", "zh-ru", "增长七·五％。", "Рост составил 7,5 %."),
    NumberCase(
      "another fraction after the dot", "zh-en", "出口7·5亿元。", "Exports were 850 million yuan.",
      found: ["850 million yuan"], .error),
    NumberCase(
      "a share that is no day", "zh-en", "增长5.12%", "grew by 5.21%", found: ["5.21%"], .error),
    NumberCase("a fiscal year", "en-zh", "fiscal year 2024–25", "2024至25财年"),
    NumberCase("an anniversary", "zh-ru", "建交75周年", "75-летие установления дипотношений"),
    NumberCase(
      "another anniversary", "zh-ru", "建交75周年", "70-летие установления дипотношений",
      found: ["70-летие"], .error),
  ])
  func judges(_ test: NumberCase) throws { try test.judge() }
}
