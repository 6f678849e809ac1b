// SPDX-License-Identifier: Apache-2.0
import Testing

/// Numbers beside equal ones of another kind: each needs a counterpart of its own.
@Suite struct NumberSpentTests {
  @Test(arguments: [
    NumberCase(
      "a share beside a half-year", "zh-en", "上半年出口增长5.3%。",
      "Exports grew by 3.5% in the first half of the year.",
      found: ["3.5%"]),
    NumberCase(
      "a length beside a half-year", "zh-en", "铁路全长1520公里，下半年通车。",
      "The railway is 1,250 kilometres long; it will open in the second half of the year.",
      found: ["1,250 kilometres"]),
    NumberCase(
      "Russian", "zh-ru", "2024年下半年，失业率为12%。",
      "Во второй половине 2024 года безработица составила 21 %.",
      found: ["21 %"]),
    NumberCase(
      "a right share", "zh-en", "上半年出口增长5.3%。",
      "Exports grew by 5.3% in the first half of the year."),
    NumberCase(
      "six months", "zh-en", "上半年出口增长。", "Exports grew in the first six months of the year."),
    NumberCase(
      "a count and a day", "zh-en", "五国代表于2018年8月5日签署了公约。",
      "On 5 July 2016, the representatives of five states signed the convention.",
      found: ["5 July 2016"]),
    NumberCase(
      "two and a second day", "zh-en", "两国学者于2019年11月2日在北京开会。",
      "On 2 November 2018, scholars from both countries met in Beijing.", found: ["2 November 2018"]
    ),
    NumberCase(
      "a right day", "zh-en", "五国代表于2018年8月5日签署了公约。",
      "On 5 August 2018, the representatives of five states signed the convention."),
    NumberCase(
      "the number of a resolution", "zh-en", "第12号决议于2025年6月12日通过。",
      "Resolution 12 was adopted on 12 July 2024.", found: ["12 July 2024"]),
    NumberCase(
      "Russian days", "en-ru", "On 5 June 2025, five ministers met.",
      "5 июля 2024 года встретились пять министров.",
      found: ["5 июля 2024 года"]),
    NumberCase("a lost sign", "zh-en", "系数（β=-0.45）", "the coefficient (β=0.45)", found: ["0.45"]),
    NumberCase("a sign", "zh-en", "系数（t=-2.31）", "the coefficient (t = \u{2013}2.31)"),
    NumberCase("a part of an annex", "zh-en", "见附件3B。", "See Annex 3B."),
    NumberCase("a room", "zh-en", "在会议室12B举行。", "It is held in Room 12B."),
    NumberCase("a contract", "zh-en", "合同编号：CN-2026/0417-B", "Contract No. CN-2026/0417-B"),
    NumberCase("billions", "zh-en", "收入为50亿美元。", "Revenue was $5B."),
    NumberCase("votes", "zh-en", "法案以51:49获通过。", "The bill was passed by 51 to 49."),
    NumberCase(
      "another vote", "zh-en", "法案以51:49获通过。", "The bill was passed by 53 to 47.",
      found: ["53", "47"]),
    NumberCase("the scale of a map", "zh-en", "比例尺1:50000", "scale 1:50,000"),
  ]) func eachHasACounterpart(_ test: NumberCase) throws {
    let findings = try test.findings()
    #expect(findings.map { $0.found ?? "" } == test.found, "\(findings.map(\.message))")
  }

  /// Votes and games that look like a time of day, and times.
  @Test(arguments: [
    NumberCase("votes", "zh-en", "草案以14:15的票数未获通过。", "The draft was rejected by 14 to 15."),
    NumberCase(
      "votes of each side", "zh-ru", "决议以14:15的票数未获通过。",
      "Резолюция была отклонена 14 голосами против 15."),
    NumberCase("a game", "zh-en", "中国队以21:19获胜。", "The Chinese team won 21 to 19."),
    NumberCase("a Russian score", "en-ru", "It won 14 to 15.", "Победила со счётом 14:15."),
    NumberCase(
      "other votes", "zh-en", "草案以14:15的票数未获通过。", "The draft was rejected by 14 to 16.",
      found: ["14", "16"], .error),
    NumberCase(
      "another order", "zh-en", "以14:15获胜。", "It won 15 to 14.", found: ["15", "14"], .error),
    NumberCase(
      "a time is not two numbers", "zh-en", "14:15开会，有15国的14人出席。",
      "Fourteen people of 15 countries met.", found: [""], .warning),
  ])
  func scores(_ pair: NumberCase) throws { try pair.judge() }

  /// One and two of a text that are themselves in the other one.
  @Test(arguments: [
    NumberCase(
      "another unit", "zh-en", "两国同意在两年内完成谈判。",
      "The two countries agreed to complete the negotiations within two months.",
      found: ["two months"], .warning),
    NumberCase(
      "the same unit", "zh-en", "两国同意在两年内完成谈判。",
      "The two countries agreed to complete the negotiations within two years."),
    NumberCase(
      "a share without its percent", "zh-en", "两国的关税降至2%。",
      "The two countries cut the tariff.", found: [""], .warning),
    NumberCase(
      "one number for both", "zh-en", "双方将于两年后举行会晤。", "The meeting will be held in two years."),
  ])
  func onesAndTwos(_ pair: NumberCase) throws { try pair.judge() }
}
