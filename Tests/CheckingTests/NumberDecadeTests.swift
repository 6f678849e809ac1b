// SPDX-License-Identifier: Apache-2.0
import Testing

/// Years and decades, years before and of the common era, dates in digits.
@Suite struct NumberDecadeTests {
  @Test(arguments: [
    NumberCase(
      "a year and its decade", "zh-en", "三国于1940年签订条约。", "They signed it in the 1940s.",
      found: ["1940s"], .error),
    NumberCase(
      "a decade and its year", "zh-en", "20世纪50年代，该国独立。", "It became independent in 1950.",
      found: ["1950"], .error),
    NumberCase(
      "a decade of two digits", "zh-ru", "在八十年代", "в 1980 году", found: ["1980 году"], .warning),
    NumberCase(
      "a Russian decade", "ru-zh", "Договор подписан в 1940-х годах.", "条约于1940年签订。",
      found: ["1940年"],
      .error),
    NumberCase(
      "without a word for years", "ru-en", "с 1940-х", "since 1940", found: ["1940"], .error),
    NumberCase("the same Russian decade", "ru-en", "с 1940-х", "since the 1940s"),
    NumberCase("a Russian year with an ending", "ru-en", "в 1940-м году", "in 1940"),
    NumberCase("a meeting by its number", "ru-en", "1850-е заседание", "the 1850th meeting"),
    NumberCase("two decades", "en-zh", "The 1940s and 1950s", "1940和1950年代"),
    NumberCase("a range of decades", "zh-en", "从1960年到1980年代", "from the 1960s to the 1980s"),
    NumberCase("from a year on", "zh-en", "从1960年到1980年代", "between 1960 and the 1980s"),
    NumberCase("an apostrophe", "en-zh", "The 1940's were hard.", "1940年代十分艰难。"),
    NumberCase("a series by its name", "en-zh", "the 1860s series", "1860s系列"),
    NumberCase("a century before decades", "zh-ru", "20世纪60至80年代", "60–80-е годы XX века"),
    NumberCase("decades without a century", "zh-en", "20世纪80、90年代", "the 1980s and 1990s"),
    NumberCase(
      "another century before decades", "zh-en", "19世纪60至80年代", "the 1860s to the 1980s",
      found: ["1980s"], .error),
    NumberCase("the last ten years", "zh-en", "近10年来", "over the past decade"),
    NumberCase("a century in years", "zh-en", "19世纪", "the 1800s"),
  ])
  func tellsYearsFromDecades(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("AD after the year", "zh-en", "公元前221年", "in 221 AD", found: ["221 AD"], .error),
    NumberCase("AD before the year", "zh-en", "公元前221年", "in AD 221", found: ["AD 221"], .error),
    NumberCase("CE", "zh-en", "公元前221年", "in 221 CE", found: ["221 CE"], .error),
    NumberCase("with full stops", "zh-en", "公元前221年", "in 221 C.E.", found: ["221 C.E"], .error),
    NumberCase("BCE", "zh-en", "公元前221年", "in 221 BCE"),
    NumberCase("a bare number", "zh-en", "公元前221年", "in 221"),
    NumberCase("of the era", "en-zh", "in 14 CE", "公元14年"),
    NumberCase("before the era", "en-zh", "in 14 CE", "公元前14年", found: ["公元前14年"], .error),
    NumberCase(
      "Russian", "zh-ru", "公元前209年", "в 209 году нашей эры", found: ["209 году нашей эры"], .error),
    NumberCase(
      "Russian, shorter", "zh-ru", "公元前209年", "в 209 г. н. э.", found: ["209 г. н. э"], .error),
    NumberCase("Russian, before the era", "zh-ru", "公元前209年", "в 209 году до нашей эры"),
    NumberCase("the first year", "zh-ru", "公元元年", "в 1 году н. э."),
    NumberCase("both eras", "zh-en", "公元前206年－公元220年", "206 BCE–220 CE"),
    NumberCase(
      "a number after the era", "en-zh", "Rome fell in 476 AD, 300 years later.",
      "300年后的公元476年，罗马陷落。"),
    NumberCase("a hash of a commit", "zh-en", "在 commit ce46195b56a9 中", "in commit ce46195b56a9"),
    NumberCase("advertisements", "en-zh", "in 3 ad campaigns", "在3次广告活动中"),
  ])
  func tellsErasApart(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "the month first", "ru-en", "Встреча состоялась 07.05.2012.",
      "It took place on July 5, 2012.",
      found: ["July 5, 2012"], .error),
    NumberCase("the day first", "ru-en", "Встреча состоялась 07.05.2012.", "on May 7, 2012"),
    NumberCase(
      "another day", "ru-en", "Подписано 13.06.2019 г.", "Signed on June 14, 2019.",
      found: ["June 14, 2019"], .error),
    NumberCase("Chinese", "ru-zh", "07.05.2012", "2012年7月5日", found: ["2012年7月5日"], .error),
    NumberCase("into Russian", "zh-ru", "2012年7月5日", "07.05.2012", found: ["07.05.2012"], .error),
    NumberCase(
      "a year of two digits", "ru-en", "Указ от 07.05.12 № 596", "Decree No. 596 of July 5, 2012",
      found: ["July 5, 2012"], .warning),
    NumberCase("the same year of two digits", "ru-en", "от 07.05.12", "of May 7, 2012"),
    NumberCase("English, the month first", "en-zh", "on 07/05/2012", "2012年7月5日"),
    NumberCase("English, the day first", "en-zh", "on 07/05/2012", "2012年5月7日"),
    NumberCase(
      "English with full stops", "en-zh", "on 07.05.2012", "2012年7月5日", found: ["2012年7月5日"],
      .warning),
    NumberCase(
      "the year first", "zh-en", "2012-05-07", "May 8, 2012", found: ["May 8, 2012"], .error),
  ])
  func readsDatesInDigits(_ test: NumberCase) throws { try test.judge() }

  /// A message has no value that nobody writes: `-221`, or 50 for 20世纪50年代.
  @Test(arguments: [
    (NumberCase("", "zh-en", "公元前221年", "in 221 AD"), "“221 AD” is not “公元前221年” of the source"),
    (NumberCase("", "en-zh", "in 14 CE", "公元前14年"), "“公元前14年” is not “14 CE” of the source"),
    (NumberCase("", "zh-en", "20世纪50年代", "in 1950"), "“1950” is not “50年代” of the source"),
    (NumberCase("", "zh-en", "1940年", "the 1940s"), "“1940s” should be 1940 (1940年)"),
  ])
  func saysWhatIsWanted(_ test: NumberCase, _ message: String) throws {
    #expect(try test.findings().map(\.message) == [message])
  }

  /// The turn of two centuries, which the later one alone may name, or none.
  @Test(arguments: [
    NumberCase("late and early", "zh-en", "20世纪末21世纪初", "at the turn of the 21st century"),
    NumberCase("in words", "zh-en", "19世纪末20世纪初", "at the turn of the twentieth century"),
    NumberCase("the century alone", "zh-en", "20世纪末21世纪初", "at the turn of the century"),
    NumberCase("Russian", "zh-ru", "20世纪末21世纪初", "на рубеже XX–XXI веков"),
    NumberCase(
      "a range for one", "en-ru", "at the turn of the 21st century", "на рубеже XX–XXI веков"),
    NumberCase(
      "another turn", "zh-en", "20世纪末21世纪初", "at the turn of the 20th century", found: [""],
      .warning),
    NumberCase(
      "the earlier century is not left out elsewhere", "zh-en", "从20世纪到21世纪", "in the 21st century",
      found: [""], .warning),
  ])
  func turns(_ pair: NumberCase) throws { try pair.judge() }
}
