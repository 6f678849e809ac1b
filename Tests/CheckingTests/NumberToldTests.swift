// SPDX-License-Identifier: Apache-2.0
import Testing

/// Numbers that the other text tells another way: by quarters, by the year before, by the rest, by rough fractions.
@Suite struct NumberToldTests {
  @Test(arguments: [
    NumberCase(
      "quarters", "zh-en", "今年1—9月", "in the first three quarters of this year"),
    NumberCase("half", "zh-ru", "1—6月进出口总额增长8%。", "В первом полугодии товарооборот вырос на 8 %."),
    NumberCase(
      "a quarter", "zh-en", "1—3月投资增长4.2%。", "In the first quarter, investment rose 4.2%."),
    NumberCase(
      "another period", "zh-en", "1—9月，工业增长5%。",
      "In the first half of the year industry grew by 5%.",
      found: [""], .warning),
    NumberCase(
      "a third of a month", "zh-en", "会议定于下月上旬举行。",
      "It will meet in the first ten days of next month."),
  ])
  func readsMonths(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("next", "zh-en", "他于1912年出生，翌年迁居上海。", "Born in 1912, he moved to Shanghai in 1913."),
    NumberCase(
      "twice", "zh-en", "1912年出生，次年丧父，翌年丧母。",
      "Born in 1912, he lost his father in 1913 and his mother in 1914."),
    NumberCase(
      "following", "en-zh", "He was elected in 1998 and re-elected the following year.",
      "他1998年当选，1999年连任。"),
    NumberCase(
      "before", "zh-en", "1999年北约轰炸南联盟，前一年科索沃爆发冲突。",
      "NATO bombed Yugoslavia in 1999; conflict broke out in Kosovo in 1998."),
    NumberCase(
      "in Russian", "ru-zh", "Книга вышла в 1936 году и в следующем году была переиздана.",
      "该书1936年出版，1937年再版。"),
    NumberCase(
      "another year", "zh-en", "他于1912年出生，翌年迁居上海。", "Born in 1912, he moved to Shanghai in 1915.",
      found: ["1915"], .warning),
  ])
  func readsYearsBeside(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "a month", "zh-ru", "九月十二日上午，三国外长举行会晤。",
      "Утром 12 сентября министры трёх стран провели встречу."),
    NumberCase("an evening", "ru-zh", "Вечером 20 июня состоялся концерт.", "6月20日晚举行了音乐会。"),
    NumberCase(
      "another day", "ru-zh", "Утром 12 сентября прошла встреча.", "9月13日上午举行会晤。", found: ["9月13日"],
      .error),
  ])
  func readsDaysAfterTheirTime(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("a quarter", "zh-en", "24.8%的人同意。", "About a quarter agreed."),
    NumberCase("a half", "en-zh", "Some 48.7% of voters backed him.", "近一半选民支持他。"),
    NumberCase(
      "too far", "en-zh", "About a quarter agreed.", "约35%的人同意。", found: ["35%"], .warning),
    NumberCase("money", "en-zh", "It grew by two thirds of a million dollars.", "增加了约67万美元。"),
    NumberCase(
      "a milliard", "ru-en", "Выделено две трети миллиарда рублей.",
      "Some 667 million roubles were allocated."),
    NumberCase("a split", "zh-en", "利润三七开。", "Profits are split 70:30."),
    NumberCase("fifty-fifty", "en-zh", "They split the profits fifty-fifty.", "他们五五分账。"),
  ])
  func readsFractions(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("a quarter point", "zh-en", "利率下调25个基点。", "The rate was cut by a quarter point."),
    NumberCase("a half point", "en-zh", "a half-point cut in rates", "降息50个基点"),
    NumberCase(
      "hyphens", "zh-en", "下调存款准备金率0.5个百分点。",
      "It announced a 50-basis-point cut in the reserve ratio."),
    NumberCase(
      "in Russian", "ru-en", "Ставка снижена на четверть процентного пункта.",
      "The rate was cut by 25 basis points."),
    NumberCase(
      "another cut", "zh-en", "利率下调0.25个百分点。", "The rate was cut by 50 basis points.",
      found: ["50 basis points"], .error),
  ])
  func readsPoints(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("in Han numerals", "zh-en", "全程三百里。", "The journey is 150 km."),
    NumberCase("about", "zh-en", "离城三百余里。", "It lies more than 150 km from the city."),
    NumberCase("within", "zh-en", "这二十天里他没有休息。", "He had no rest in these twenty days."),
    NumberCase("a name", "zh-en", "2016里约奥运会", "the Rio 2016 Olympics"),
    NumberCase(
      "kilometres", "zh-en", "全程三百里。", "The journey is 300 km.", found: ["300 km"], .error),
  ])
  func readsLi(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "besides", "zh-en", "除王明外，另有三人出席了听证会。",
      "Four people, including Wang Ming, attended the hearing."),
    NumberCase(
      "others", "en-zh", "Twelve people, including the mayor, were killed.", "市长和另外11人遇难。"),
    NumberCase(
      "in Russian", "ru-en", "Погибли 12 человек, включая мэра.",
      "The mayor and 11 others were killed."),
    NumberCase("colleagues", "en-zh", "Wang and two colleagues attended.", "王某等三人出席。"),
    NumberCase(
      "too few", "ru-en", "Погибли 12 человек, включая мэра.",
      "The mayor and 8 others were killed.", found: ["8"], .error),
  ])
  func countsThoseWhoAreNamed(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("absent", "zh-en", "出勤率为98%。", "Only 2% were absent."),
    NumberCase("not vote", "en-zh", "More than 80% of people did not vote.", "不到两成的人投了票。"),
    NumberCase(
      "nothing says no", "zh-en", "98%的人赞成。", "Some 2% were in favour.", found: ["2%"], .error),
  ])
  func readsTheRest(_ test: NumberCase) throws { try test.judge() }
}
