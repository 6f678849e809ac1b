// SPDX-License-Identifier: Apache-2.0
import Testing

/// Ordinals in words: a translation keeps them from the third on, and says first and second in many ways.
@Suite struct NumberOrdinalTests {
  @Test(arguments: [
    NumberCase("the same", "zh-en", "第四次会议", "the fourth meeting"),
    NumberCase("Traditional", "zh-Hant-en", "第五屆會議", "the fifth session"),
    NumberCase("another one", "zh-en", "第四次会议", "the fifth meeting", found: ["fifth"], .warning),
    NumberCase("first without a number", "zh-en", "首场胜利", "their first win"),
    NumberCase("third for 首", "zh-en", "首场胜利", "their third win", found: ["third"], .warning),
    NumberCase("second for 再次", "zh-en", "再次当选", "elected for a second time"),
    NumberCase(
      "fourth for 又一次", "zh-ru", "他又一次获得许可。", "Он получил право в четвёртый раз.",
      found: ["четвёртый раз"], .warning),
    NumberCase("a place in a list", "en-ru", "the third item", "третий пункт"),
    NumberCase(
      "a second place for a third one", "en-ru", "The defeat was only his second one.",
      "Это было лишь третье поражение.", found: ["третье"], .warning),
    NumberCase(
      "beside a cardinal of its value", "zh-en", "开场第4分钟，4分钟后扳平。",
      "Scored in the fourth minute, levelled four minutes later."),
    NumberCase(
      "one that differs beside a cardinal", "zh-en", "开场第4分钟，4分钟后扳平。",
      "Scored in the fifth minute, levelled four minutes later.", found: ["fifth minute"], .warning),
    NumberCase("Roman numerals", "zh-ru", "第十九章", "глава XIX"),
    NumberCase("a third party", "zh-en", "不针对他国", "not directed against third parties"),
    NumberCase("a third", "zh-en", "三分之一的成员国", "a third of the member states"),
    NumberCase("digits", "en-zh", "the 21st meeting", "第21次会议"),
    NumberCase(
      "digits that differ", "en-zh", "the 21st meeting", "第22次会议", found: ["22次会议"], .error),
    NumberCase("plenary session", "zh-en", "三中全会", "the third plenary session"),
    NumberCase(
      "session without 第", "zh-en", "十四届全国人大三次会议", "the third session of the 14th NPC"),
    NumberCase(
      "another session", "zh-en", "十四届全国人大三次会议", "the second session of the 14th NPC",
      found: ["second"], .warning),
    NumberCase("so many sessions", "zh-en", "举行了三次会议", "held three meetings"),
    NumberCase("quarter", "zh-ru", "第三季度", "третий квартал"),
    NumberCase(
      "another quarter", "zh-en", "第三季度", "in the second quarter", found: ["second quarter"],
      .warning),
  ])
  func judges(_ test: NumberCase) throws { try test.judge() }
}
