// SPDX-License-Identifier: Apache-2.0
import Testing

/// Words for periods: rates, parts of decades and centuries, nights, dates of events.
@Suite struct NumberPeriodTests {
  @Test(arguments: [
    NumberCase(
      "week and month", "zh-en", "每周工作40小时。", "They work 40 hours per month.", found: ["40 hours"],
      .warning),
    NumberCase(
      "month and week", "en-ru", "500 rubles per month", "500 рублей в неделю",
      found: ["500 рублей"],
      .warning),
    NumberCase("day and year", "en-zh", "200 tons per day", "每年200吨", found: ["200吨"], .warning),
    NumberCase("times", "en-zh", "3 times a week", "每月3次", found: ["3"], .warning),
    NumberCase(
      "adverbs", "ru-en", "200 тонн ежегодно", "200 tons monthly", found: ["200 tons"], .warning),
    NumberCase("the same", "zh-en", "每周工作40小时。", "They work 40 hours a week."),
    NumberCase("an adjective", "zh-en", "年产200万吨", "an annual output of 2 million tons"),
    NumberCase("one without a period", "zh-en", "每周工作40小时。", "They work 40 hours."),
    NumberCase(
      "two rates in another order", "zh-en", "每天工作8小时，每周工作5天", "5 days a week, 8 hours a day"),
    NumberCase(
      "a length and a rate", "en-ru", "in 8 days, 200 tons a day", "за 8 дней, по 200 тонн в сутки"),
    NumberCase("a weekday", "zh-en", "每周五举行", "held every Friday"),
    NumberCase("a half", "en-zh", "half an hour", "半小时"),
  ])
  func rates(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("late for 初", "zh-en", "20世纪90年代初", "the late 1990s", found: ["1990s"], .warning),
    NumberCase("late for 中期", "zh-en", "上世纪80年代中期", "the late 1980s", found: ["1980s"], .warning),
    NumberCase(
      "начало for late", "en-ru", "the late 19th century", "начало XIX века", found: ["XIX века"],
      .warning),
    NumberCase(
      "末 for early", "en-zh", "in the early 20th century", "20世纪末", found: ["20世纪"], .warning),
    NumberCase("a year", "zh-en", "2020年初", "in late 2020", found: ["2020"], .warning),
    NumberCase("a month", "zh-ru", "3月底", "в начале марта", found: ["марта"], .warning),
    NumberCase("the same", "zh-ru", "20世纪90年代初", "в начале 90-х годов XX века"),
    NumberCase("a hyphen", "zh-en", "上世纪80年代中期", "the mid-1980s"),
    NumberCase("none", "zh-en", "20世纪90年代初", "in the 1990s"),
    NumberCase("two parts of one", "zh-en", "20世纪90年代初至中期", "the early to mid-1990s"),
    NumberCase("a half", "zh-ru", "20世纪90年代后期", "во второй половине 1990-х годов"),
    NumberCase(
      "two centuries", "zh-en", "19世纪末20世纪初", "the late 19th and early 20th centuries"),
  ])
  func parts(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "two dates", "en-ru", "On the night of 22 to 23 August a fire broke out.",
      "В ночь на 23 августа вспыхнул пожар."),
    NumberCase(
      "the first of them", "ru-en", "В ночь на 23 августа вспыхнул пожар.",
      "A fire broke out on the night of 22 August."),
    NumberCase(
      "the end of a month", "zh-ru", "8月31日夜间发生火灾。", "В ночь на 1 сентября вспыхнул пожар."),
    NumberCase(
      "the end of a year", "zh-ru", "2024年12月31日夜间", "в ночь на 1 января 2025 года"),
    NumberCase(
      "another day", "ru-en", "В ночь на 23 августа вспыхнул пожар.",
      "A fire broke out on the night of 25 August.", found: ["25 August"], .error),
    NumberCase(
      "another day at the end of a month", "zh-ru", "8月25日夜间发生火灾。",
      "В ночь на 1 сентября вспыхнул пожар.", found: ["1 сентября"], .error),
    NumberCase(
      "a quarter past", "en-ru", "The meeting starts at quarter past nine.",
      "Собрание начинается в четверть десятого."),
    NumberCase("a quarter to", "en-zh", "It starts at quarter to nine.", "8点45分开始。"),
    NumberCase("minutes past", "en-zh", "It starts at twenty past nine.", "9点20分开始。"),
    NumberCase(
      "other minutes past", "en-zh", "It starts at twenty past nine.", "9点10分开始。",
      found: ["9点10分"], .warning),
    NumberCase("past years", "en-zh", "five of the past nine years", "过去九年中的五年"),
    NumberCase("a quarter of a century", "zh-ru", "四分之一世纪", "четверть века"),
  ])
  func nightsAndQuarters(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "birth and death", "zh-en", "1953年出生，1979年逝世。", "He was born in 1979 and died in 1953.",
      found: ["1979"], .warning),
    NumberCase(
      "Russian", "en-ru", "He was born in 1879 and died in 1953.",
      "Он родился в 1953 году и умер в 1879 году.", found: ["1953 году"], .warning),
    NumberCase(
      "months", "zh-en", "会议于3月开幕，5月闭幕。", "The meeting opened in May and closed in March.",
      found: ["May"], .warning),
    NumberCase(
      "in another order", "zh-en", "1879年出生，1953年逝世。", "He died in 1953, and was born in 1879."),
    NumberCase(
      "signed and in force", "zh-en", "1945年签署，1946年生效。",
      "It was signed in 1945 and entered into force in 1946."),
    NumberCase(
      "one event twice", "zh-en", "甲生于1879年，乙生于1953年。", "B was born in 1953, A was born in 1879."),
  ])
  func events(_ test: NumberCase) throws { try test.judge() }
}
