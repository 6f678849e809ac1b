// SPDX-License-Identifier: Apache-2.0
import Testing

/// Which numbers of two texts are taken for each other's counterpart, and which are left alone, at each limit.
@Suite struct NumberPairingTests {
  @Test(arguments: [
    // A half that is left out of a length of time.
    NumberCase(
      "a year and a half", "zh-en", "合作了一年半。", "They cooperated for one year.", found: ["one year"],
      .warning),
    NumberCase(
      "two years and a half", "zh-en", "合作了两年半。", "They cooperated for two years.",
      found: ["two years"], .warning),
    NumberCase("the same", "zh-en", "合作了一年半。", "They cooperated for a year and a half."),
    NumberCase("a month and a half", "zh-en", "合作了一个半月。", "They cooperated for one year."),
    NumberCase("a weight", "zh-en", "买了一吨半。", "They bought one ton."),
    // One of people is another number of them, if it is three or more.
    NumberCase(
      "one of people", "zh-en", "一名士兵死亡。", "Three soldiers died.", found: ["Three"], .warning),
    NumberCase("people by one", "zh-en", "三名士兵死亡。", "One soldier died.", found: ["One"], .warning),
    NumberCase("two of people", "zh-en", "一名士兵死亡。", "Two soldiers died."),
    NumberCase("an article", "zh-en", "一名士兵死亡。", "A soldier died."),
    NumberCase("one of things", "zh-en", "一座桥。", "Three bridges."),
    NumberCase(
      "beside a number that is there", "zh-en", "一名士兵死亡，五人受伤。",
      "Three soldiers died and five were wounded.", found: ["Three"], .warning),
    // Vague amounts are of one order or of another.
    NumberCase("smaller", "zh-en", "数十亿美元", "millions of dollars", found: ["millions"], .warning),
    NumberCase(
      "ten times", "zh-en", "数百万人", "tens of millions of people", found: ["tens of millions"],
      .warning),
    NumberCase("the same order", "zh-en", "数十亿美元", "billions of dollars"),
    NumberCase("of other things", "zh-en", "数十公里", "thousands of tons"),
    // A length that is said twice.
    NumberCase(
      "said twice", "zh-en", "为期三年和四年", "three years and three years", found: ["three years"],
      .warning),
    NumberCase("another order", "zh-en", "为期三年和四年", "four years and three years"),
    NumberCase(
      "one of two", "zh-en", "三年内和五年内", "within three years and within six years",
      found: ["six years"],
      .warning),
  ])
  func pairs(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    // Opposite words beside equal numbers.
    NumberCase(
      "at most", "zh-en", "不得超过五年", "no less than five years", found: ["five years"], .error),
    NumberCase("at least", "zh-en", "至少五年", "at least five years"),
    NumberCase("beside the same", "zh-en", "至少五年，五年", "at most five years and five years"),
    NumberCase("a level", "zh-en", "增长8%", "rose to 8%", found: ["8%"], .warning),
    NumberCase("an amount", "zh-en", "增长到8%", "rose by 8%", found: ["8%"], .warning),
    NumberCase("the same amount", "zh-en", "增长8%", "rose by 8%"),
    NumberCase(
      "another period", "zh-en", "每周500元", "500 yuan per month", found: ["500 yuan"], .warning),
    NumberCase("the same period", "zh-en", "每周500元", "500 yuan per week"),
    // Ordinals by which things of one kind are called.
    NumberCase(
      "another war", "zh-en", "第二次世界大战", "World War I", found: ["World War I"], .warning),
    NumberCase("the same war", "zh-en", "第二次世界大战", "World War II"),
    NumberCase("both wars", "zh-en", "第一次和第二次世界大战", "World War I and World War II"),
    NumberCase(
      "a name", "zh-en", "六方会谈", "five-party talks", found: ["five-party talks"], .warning),
    NumberCase("the same name", "zh-en", "六方会谈", "six-party talks"),
    // First and second are often said without a number, the third is not.
    NumberCase("first", "zh-en", "第一次会议", "the second meeting"),
    NumberCase("third", "zh-en", "第三次会议", "the fourth meeting", found: ["fourth"], .warning),
    NumberCase(
      "a third that is added", "zh-en", "会议", "the third meeting", found: ["third"], .warning),
    NumberCase("a second that is added", "zh-en", "会议", "the second meeting"),
    // Small numbers in words where the other text has no number: from five things or three of a unit on.
    NumberCase("five that are added", "zh-en", "会议", "five countries", found: ["five"], .warning),
    NumberCase("four that are added", "zh-en", "会议", "four countries"),
    NumberCase("five that are missing", "zh-en", "五个国家", "countries", found: [""], .warning),
    NumberCase("four that are missing", "zh-en", "四个国家", "countries"),
    NumberCase("three days", "zh-en", "会议", "three days", found: ["three days"], .warning),
    NumberCase("two days", "zh-en", "会议", "two days"),
    NumberCase("sixty days", "zh-en", "会议", "sixty days", found: ["sixty days"], .warning),
  ])
  func words(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    // The numbers of a score, and groups of digits.
    NumberCase("a score", "zh-en", "比分为14:15。", "It passed with 14 votes to 15."),
    NumberCase("a score", "en-zh", "It passed with 14 votes to 15.", "比分为14:15。"),
    NumberCase(
      "another score", "zh-en", "比分为14:15。", "It passed with 14 votes to 16.", found: ["14", "16"],
      .error),
    NumberCase("groups", "zh-en", "电话116123", "phone 116 123"),
    NumberCase("other groups", "zh-en", "电话116123", "phone 116 124", found: ["116 124"], .error),
    NumberCase("parts of a number", "zh-en", "图3-1", "Figure 3.1"),
    NumberCase("parts in another order", "zh-en", "图3-1", "Figure 1.3", found: ["1.3"], .error),
    // Ends of a change, lists, numbered things, times and events that have changed their places.
    NumberCase("a change", "zh-en", "由30%降至20%", "from 30% to 20%"),
    NumberCase("ends of a change", "zh-en", "由30%降至20%", "from 20% to 30%", found: ["20%"], .error),
    NumberCase("a list", "zh-en", "12%和11.5%", "12% and 11.5%"),
    NumberCase("another order", "zh-en", "12%和11.5%", "11.5% and 12%", found: ["11.5%"], .warning),
    NumberCase("a list with equal numbers", "zh-en", "12%、12%和11.5%", "12%, 11.5% and 12%"),
    NumberCase("articles", "zh-en", "第3条第2款", "Article 3, paragraph 2"),
    NumberCase("equal articles", "zh-en", "第3条第3款", "Article 3, paragraph 3"),
    NumberCase(
      "exchanged articles", "zh-en", "第3条第2款", "Article 2, paragraph 3", found: ["2"], .warning),
    NumberCase(
      "by years", "zh-en", "到2030年为15%，到2050年为50%", "50% by 2030 and 15% by 2050",
      found: ["50%"], .warning),
    NumberCase(
      "by events", "zh-en", "生于1879年，卒于1953年", "born in 1953 and died in 1879", found: ["1953"],
      .warning),
    NumberCase(
      "by topics", "zh-en", "出口增长5%，进口增长7%", "exports grew by 7% and imports by 5%", found: ["7%"],
      .warning),
    NumberCase("the same topics", "zh-en", "出口增长5%，进口增长7%", "exports grew by 5% and imports by 7%"),
    NumberCase(
      "by owners", "zh-en", "中方占股51%，乌方占股49%", "China holds 49% and Uzbekistan 51%",
      found: ["49%"], .warning),
    NumberCase("the same owners", "zh-en", "中方占股51%，乌方占股49%", "China holds 51% and Uzbekistan 49%"),
  ])
  func places(_ test: NumberCase) throws { try test.judge() }

  private static let chinese = "当地政府对此表示了深切的哀悼并且承诺将会尽快调查清楚事情的真相以及全部的原因"
  private static let english =
    "the local government deeply mourned this and promised to find out the whole truth as soon as possible"

  /// In long texts a number in words or the number of a meeting has its counterpart in the same place.
  @Test(arguments: [
    NumberCase(
      "one of people", "zh-en", "一名士兵死亡，\(chinese)。", "Three soldiers died, and \(english).",
      found: ["Three"], .warning),
    NumberCase(
      "one of people, far away", "zh-en", "一名士兵死亡，\(chinese)。",
      "After \(english), three soldiers died."),
    NumberCase(
      "a meeting", "zh-en", "第1次会议，\(chinese)。", "At the second meeting, \(english).",
      found: ["second"],
      .warning),
    NumberCase(
      "a meeting, far away", "zh-en", "第1次会议，\(chinese)。", "After \(english), the second meeting."),
    NumberCase(
      "a meeting in a short text", "zh-en", "第1次会议", "the second meeting", found: ["second"],
      .warning),
    NumberCase(
      "a name", "zh-en", "六方会谈上，\(chinese)。", "At the talks of five parties, \(english).",
      found: ["five"],
      .warning),
    NumberCase(
      "a name, far away", "zh-en", "六方会谈上，\(chinese)。", "After \(english), the five parties met."),
    // The end of a change may come before its beginning.
    NumberCase("an end before a start", "zh-en", "由30%降至20%", "fell to 20% from 30%"),
    NumberCase(
      "ends of such a change", "zh-en", "由30%降至20%", "fell to 30% from 20%", found: ["20%"], .error),
    NumberCase(
      "a vague amount beside a number", "zh-en", "数万人和3人", "millions of people and 3 people",
      found: ["millions"], .warning),
    NumberCase(
      "money", "zh-en", "数千元", "tens of thousands of yuan", found: ["tens of thousands"], .warning),
    NumberCase(
      "a war beside a meeting", "zh-en", "第二次世界大战和第三次会议", "World War I and the third meeting",
      found: ["World War I"], .warning),
    // The words before a letter in quotation marks.
    NumberCase(
      "spaces before a letter", "en-ru", "under subparagraph (b)", "согласно  подпункту  «в»",
      found: ["в"],
      .warning),
    NumberCase(
      "no space before a letter", "en-ru", "under subparagraph (b)", "подпункт«в»", found: ["в"],
      .warning),
    NumberCase(
      "another word before a letter", "en-ru", "under subparagraph (b)", "согласно слову «в»"),
  ])
  func farApart(_ test: NumberCase) throws { try test.judge() }
}
