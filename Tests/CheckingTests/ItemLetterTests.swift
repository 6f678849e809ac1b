// SPDX-License-Identifier: Apache-2.0
import Testing

/// Letters and numbers of the items of articles and lists.
@Suite struct ItemLetterTests {
  @Test(arguments: [
    NumberCase(
      "another letter", "zh-en", "第三条第(a)项适用于本案。", "Item (b) of Article 3 applies.", found: ["b"],
      .warning),
    NumberCase(
      "another letter", "zh-en", "依照a项的规定", "in accordance with item (b)", found: ["b"], .warning),
    NumberCase(
      "another letter", "en-zh", "under paragraph 2(a)", "根据第2款(b)项", found: ["b"], .warning),
    NumberCase(
      "a letter for a number", "zh-en", "第（三）项规定的措施", "the measures in item (d)", found: ["d"],
      .warning),
    NumberCase(
      "a number without brackets", "zh-en", "第三款第二项", "subparagraph (c) of paragraph 3",
      found: ["", "c"], .warning),
    NumberCase("a Roman numeral", "zh-en", "第（三）项", "item (iv)", found: ["iv"], .warning),
    NumberCase(
      "one of two", "en-zh", "subparagraphs (c) and (e)", "(c)项和(d)项", found: ["d"], .warning),
    NumberCase(
      "letters of Russian", "en-ru", "under subparagraph (c)", "в соответствии с подпунктом «г»",
      found: ["г"], .warning),
    NumberCase(
      "letters of Russian", "zh-ru", "第(a)项", "подпункт б)", found: ["б"], .warning),
    NumberCase(
      "heavenly stems", "zh-en", "（乙）撤销决定", "(c) to revoke the decision", found: ["c"], .warning),
  ])
  func another(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("a letter for a number", "zh-en", "第三条第（三）项", "Article 3 (c)"),
    NumberCase("a Roman numeral", "zh-en", "第（三）项", "item (iii)"),
    NumberCase("one letter or numeral", "zh-en", "第（一）项", "item (i)"),
    NumberCase("digits", "zh-en", "第（三）项", "item (3)"),
    NumberCase("another order", "en-zh", "(c) and (d) of paragraph 1", "第1款(d)项和(c)项"),
    NumberCase("letters of Russian", "en-ru", "under subparagraph (c)", "согласно подпункту в)"),
    NumberCase(
      "Latin letters in Russian", "en-ru", "under subparagraph (b)", "согласно подпункту b)"),
    NumberCase(
      "letters that look alike", "en-ru", "under subparagraph (c)", "согласно подпункту с)"),
    NumberCase("an ending in brackets", "zh-en", "第（三）项所列当事方", "the Party(s) listed above"),
    NumberCase("as many do not", "zh-en", "第(a)项", "the first item"),
    NumberCase("more of them", "zh-en", "第(a)项", "items (b) and (c)"),
  ])
  func same(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("times a week", "zh-en", "该课程每周三次。", "The course takes place three times a week."),
    NumberCase(
      "other times a week", "zh-en", "会议每周三次。", "Meetings are held 4 times a week.",
      found: ["4 times"], .warning),
    NumberCase("days a week", "zh-en", "每周五天工作制", "a five-day working week"),
    NumberCase(
      "a day of the week", "zh-en", "会议每周三举行。", "It is held every Thursday.", found: ["Thursday"],
      .warning),
    NumberCase("days of the week", "zh-en", "周一至周五开放。", "Open Monday to Friday."),
  ])
  func weeks(_ test: NumberCase) throws { try test.judge() }
}
