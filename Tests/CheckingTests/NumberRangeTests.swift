// SPDX-License-Identifier: Apache-2.0
import Testing

/// Ranges after changes, rates of exchange, fractions in messages.
@Suite struct NumberRangeTests {
  @Test(arguments: [
    NumberCase(
      "a dash", "zh-en", "利率上调25个基点至5.25%至5.5%。", "raised by 25 basis points to 5.25–5.5 percent"),
    NumberCase(
      "a word", "zh-en", "利率上调25个基点至5.25%至5.5%。",
      "raised by 25 basis points to 5.25 to 5.5 percent"),
    NumberCase(
      "Russian", "zh-ru", "利率上调25个基点至5.25%至5.5%。",
      "Ставка повышена на 25 базисных пунктов, до 5,25–5,5 %."),
    NumberCase(
      "percentage points", "zh-en", "增长2个百分点，达到5%至6%。",
      "It rose by 2 percentage points to 5-6 percent."),
    NumberCase(
      "another end", "zh-en", "增长2个百分点，达到5%至6%。", "It rose by 2 percentage points to 5-7 percent.",
      found: ["7 percent"], .error),
    NumberCase(
      "money after a share", "zh-en", "价格上涨10%至200至300元。", "rose by 10 percent to 200-300 yuan"),
    NumberCase("a scale after a share", "zh-en", "上涨5%至600至700万。", "rose 5 percent to 6-7 million"),
    NumberCase(
      "a start before a range", "en-zh", "from 3 to 5–7 million tonnes", "从300万吨到500万至700万吨"),
    NumberCase(
      "a currency before a range and a rate", "zh-en", "在7.75至7.85港元兑1美元的区间内",
      "a band of HK$7.75-7.85 to US$1"),
    NumberCase("a unit before a range", "en-zh", "$5–6 million", "500万至600万美元"),
    NumberCase("months of days", "en-zh", "from 5 to 10 May 2020", "2020年5月5日至10日"),
  ])
  func givesRangesTheirUnits(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "to the dollar", "zh-en", "汇率为1美元兑7.2元人民币。", "The rate is 7.2 yuan to the US dollar."),
    NumberCase("per dollar", "zh-ru", "1美元兑90卢布。", "90 рублей за доллар"),
    NumberCase("what traded", "en-zh", "The dollar traded at 155 yen.", "1美元兑155日元。"),
    NumberCase("pounds", "en-zh", "The pound was worth 1.25 dollars.", "1英镑兑1.25美元。"),
    NumberCase("the 1 last", "zh-en", "7.2元兑1美元", "7.2 yuan per dollar"),
    NumberCase(
      "another rate", "en-zh", "The dollar traded at 155 yen.", "1美元兑156日元。", found: ["156日元"],
      .error),
    NumberCase(
      "the other way round", "zh-en", "1美元兑7.2元人民币。", "7.2 US dollars to the yuan",
      found: ["7.2 US dollars"], .error),
    NumberCase(
      "a hundred", "zh-en", "100日元兑4.7元人民币。", "4.7 yuan to the yen", found: [""], .warning),
    NumberCase("a price", "zh-en", "售价为1美元。", "It is cheap.", found: [""], .warning),
    NumberCase(
      "a price of something else", "zh-en", "以1美元收购了1亿欧元的债务。", "It bought debts of €100 million.",
      found: [""], .warning),
    NumberCase("a list", "zh-en", "收到1美元和7欧元。", "It got 7 euros.", found: [""], .warning),
  ])
  func leavesOutTheOneOfARate(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    (
      NumberCase("", "zh-en", "三分之一的选民", "two thirds of voters"),
      "“two thirds” should be 1/3 (三分之一)"
    ),
    (NumberCase("", "ru-en", "треть избирателей", "35% of voters"), "“35%” should be 1/3 (треть)"),
    (NumberCase("", "zh-ru", "三分之一的选民", "35 % избирателей"), "“35 %” should be 1/3 (三分之一)"),
    (NumberCase("", "zh-en", "四分之一的选民", "35% of voters"), "“35%” should be 25% (四分之一)"),
    (NumberCase("", "zh-en", "1.5625%的选民", "2% of voters"), "“2%” should be 1.5625% (1.5625%)"),
    (NumberCase("", "zh-en", "百分之六的选民", "8% of voters"), "“8%” should be 6% (百分之六)"),
    (NumberCase("", "zh-en", "25%的选民", "a third of voters"), "“a third of” should be 25% (25%)"),
  ])
  func writesFractions(_ test: NumberCase, _ message: String) throws {
    #expect(try test.findings().map(\.message) == [message])
  }

  /// The ends of a range are compared with the ends of its translation, wherever it is in the sentence.
  @Test(arguments: [
    (
      NumberCase(
        "early and late", "zh-en", "用3%至5%的资金完成这个项目的全部建设工作和验收工作。",
        "All the construction and inspection of this project will take 4% to 7% of the funds."),
      ["“4%” should be 3% (3%)", "“7%” should be 5% (5%)"]
    ),
    (
      NumberCase(
        "late and early", "en-zh",
        "All the construction and inspection of this project will take 3% to 5% of the funds.",
        "用4%至7%的资金完成这个项目的全部建设工作和验收工作。"),
      ["“4%” should be 3% (3%)", "“7%” should be 5% (5%)"]
    ),
    (
      NumberCase(
        "Russian", "zh-ru", "用3%至5%的资金完成这个项目的全部建设工作和验收工作。",
        "Всё строительство и приёмка объектов этого проекта потребуют от 4 до 7 % средств."),
      ["“4” should be 3% (3%)", "“7 %” should be 5% (5%)"]
    ),
    (
      NumberCase("one end", "zh-en", "增长3%至5%。", "It grew by 3% to 7%."), ["“7%” should be 5% (5%)"]
    ),
    (
      NumberCase("the other end", "zh-en", "增长3%至5%。", "It grew by 2% to 5%."),
      ["“2%” should be 3% (3%)"]
    ),
  ])
  func comparesEnds(_ test: NumberCase, _ messages: [String]) throws {
    #expect(try test.findings().map(\.message) == messages)
  }
}
