// SPDX-License-Identifier: Apache-2.0
import Testing

/// Years beside the names of events, which imply them.
@Suite struct NumberEventTests {
  @Test(arguments: [
    NumberCase("a year added", "zh-en", "辛亥革命推翻了清朝。", "The Revolution of 1911 overthrew the Qing."),
    NumberCase("a year left out", "en-zh", "the Revolution of 1911", "辛亥革命"),
    NumberCase("a name with its year", "zh-ru", "1911年辛亥革命", "Синьхайская революция"),
    NumberCase(
      "another year", "zh-en", "辛亥革命推翻了清朝。", "The Revolution of 1912 overthrew the Qing.",
      found: ["1912"], .warning),
    NumberCase("two years", "zh-en", "甲午战争后", "After the Sino-Japanese War of 1894-1895"),
    NumberCase("a short year", "zh-en", "甲午战争后", "After the Sino-Japanese War of 1894–95"),
    NumberCase("Russian years", "zh-ru", "甲午战争后", "После японо-китайской войны 1894–1895 гг."),
    NumberCase(
      "another war", "zh-en", "甲午战争后", "After the Sino-Japanese War of 1937-1945",
      found: ["1937", "1945"], .warning),
    NumberCase("a reform", "zh-en", "戊戌变法失败了。", "The Reform Movement of 1898 failed."),
    NumberCase("October", "en-zh", "the October Revolution of 1917", "十月革命"),
    NumberCase("October in Russian", "ru-zh", "Октябрьская революция 1917 года", "十月革命"),
    NumberCase(
      "into Russian", "en-ru", "the October Revolution", "Октябрьская революция 1917 года"),
    NumberCase(
      "another October", "en-ru", "the October Revolution", "Октябрьская революция 1918 года",
      found: ["1918 года"], .warning),
    NumberCase(
      "a war by its number", "ru-en", "Вторая опиумная война 1856—1860 гг.", "The Second Opium War"),
    NumberCase(
      "the years of another war of the name", "zh-en", "第二次鸦片战争",
      "the Second Opium War (1839-1842)",
      found: ["1839", "1842"], .warning),
    NumberCase(
      "a war of no number", "zh-en", "第二次世界大战", "World War 99999999999999999999",
      found: ["World War 99999999999999999999"], .warning),
    NumberCase("a Roman numeral", "zh-en", "二战", "World War II (1939-45)"),
    NumberCase(
      "years of the other world war", "zh-en", "第二次世界大战", "World War II (1914–1918)",
      found: ["1914", "1918"], .warning),
    NumberCase(
      "another world war", "zh-en", "第二次世界大战", "World War I", found: ["World War I"], .warning),
    NumberCase(
      "a day that nobody named", "zh-en", "辛亥革命", "October 10, 1911", found: ["October 10, 1911"],
      .warning),
    NumberCase(
      "an event of several names", "zh-en", "新中国成立以来",
      "since the founding of the People's Republic of China in 1949"),
    NumberCase("a plan", "zh-en", "第十四个五年规划", "the 14th Five-Year Plan (2021-2025)"),
    NumberCase("a plan by its short name", "zh-ru", "“十三五”规划", "13-я пятилетка (2016–2020 гг.)"),
    NumberCase(
      "the years of another plan", "zh-en", "第十四个五年规划", "the 14th Five-Year Plan (2020-2025)",
      found: ["2020"], .warning),
    NumberCase("a congress", "zh-en", "十八大以来", "since the 18th CPC National Congress in 2012"),
    NumberCase("a congress with its year", "zh-ru", "2017年党的十九大", "XIX съезд КПК"),
    NumberCase(
      "two years of one event", "zh-en", "甲午战争爆发于1894年。",
      "The First Sino-Japanese War broke out in 1895.",
      found: ["1895"], .error),
    NumberCase(
      "years of two events", "zh-en", "辛亥革命和1917年的十月革命",
      "the Revolution of 1911 and the October Revolution"),
    NumberCase(
      "a year that is not of the event", "zh-en", "他生于1910年，参加了辛亥革命。",
      "Born in 1909, he took part in the Revolution of 1911.", found: ["1909"], .error),
  ])
  func knowsTheirYears(_ test: NumberCase) throws { try test.judge() }
}
