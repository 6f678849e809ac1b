// SPDX-License-Identifier: Apache-2.0
import Testing

/// Numbers that have changed their places, ends of ranges and changes, signs and directions.
@Suite struct NumberOrderTests {
  @Test(arguments: [
    NumberCase("the ends of a change", "zh-en", "由30%降至20%", "fell from 30% to 20%"),
    NumberCase(
      "exchanged ends", "zh-en", "由30%降至20%", "fell from 20% to 30%", found: ["20%"], .error),
    NumberCase(
      "exchanged ends in Russian", "en-ru", "rose from 12% to 15%", "вырос с 15 % до 12 %",
      found: ["15 %"], .error),
    NumberCase("a list in order", "zh-en", "分别为3%和5%", "3% and 5% respectively"),
    NumberCase(
      "a list out of order", "zh-en", "分别为3%和5%", "5% and 3% respectively", found: ["5%"], .error),
    NumberCase(
      "a list out of order in Traditional", "zh-Hant-en", "分別增長3%和5%",
      "grew by 5% and 3% respectively", found: ["5%"], .error),
    NumberCase(
      "by topic", "zh-en", "出口120亿元，进口80亿元", "exports 8 billion yuan, imports 12 billion yuan",
      found: ["8 billion yuan"], .warning),
    NumberCase(
      "topics in another order", "zh-en", "出口120亿元，进口80亿元",
      "imports 8 billion yuan, exports 12 billion yuan"),
    NumberCase(
      "votes", "zh-en", "决议以120票赞成、15票反对、22票弃权获得通过。",
      "The resolution was adopted by 120 votes to 22, with 15 abstentions.", found: ["22"],
      .warning),
    NumberCase(
      "one vote and two", "zh-en", "决议以15票赞成、2票反对、1票弃权获得通过。",
      "The resolution was adopted by 15 votes in favour, 1 against and 2 abstentions.",
      found: ["1"], .warning),
    NumberCase(
      "one vote and two in their places", "zh-en", "决议以15票赞成、2票反对、1票弃权获得通过。",
      "The resolution was adopted by 15 votes in favour, 2 against and 1 abstention."),
    NumberCase(
      "votes in their places", "zh-en", "决议以120票赞成、15票反对、22票弃权获得通过。",
      "The resolution was adopted by 120 votes to 15, with 22 abstentions."),
    NumberCase(
      "a recorded vote", "zh-en", "决议以120票赞成、15票反对、22票弃权获得通过。",
      "The resolution was adopted by a recorded vote of 120 to 22, with 15 abstentions.",
      found: ["22"], .warning),
    NumberCase(
      "a recorded vote in favour", "zh-en", "决议以120票赞成、15票反对、22票弃权获得通过。",
      "The resolution was adopted by a recorded vote of 120 in favour to 15 against, with 22 abstentions."
    ),
    NumberCase(
      "votes in Russian", "zh-ru", "决议以120票赞成、15票反对、22票弃权获得通过。",
      "Резолюция принята 120 голосами против 22 при 15 воздержавшихся.", found: ["22"],
      .warning),
    NumberCase(
      "votes in their places in Russian", "en-ru",
      "The resolution was adopted by 120 votes to 15, with 22 abstentions.",
      "Резолюция принята 120 голосами против 15 при 22 воздержавшихся."),
    NumberCase(
      "votes for and against", "zh-en", "提案以15票反对、22票赞成获得通过。",
      "The proposal was adopted by 22 votes to 15."),
    NumberCase(
      "men and women", "zh-ru", "男性30人，女性20人", "мужчин 20 человек, женщин 30 человек",
      found: ["20"], .warning),
    NumberCase(
      "article and paragraph", "zh-en", "第3条第2款规定如下。",
      "Paragraph 3 of Article 2 provides as follows.",
      found: ["2"], .warning),
    NumberCase(
      "article and paragraph in their places", "zh-en", "第3条第2款规定如下。",
      "Paragraph 2 of Article 3 provides as follows."),
    NumberCase(
      "article and paragraph in Russian", "en-ru", "Article 3, paragraph 2", "Пункт 3 статьи 2",
      found: ["2"], .warning),
    NumberCase("in their places in Russian", "zh-ru", "第3条第2款", "пункт 2 статьи 3"),
    NumberCase(
      "chapter and section", "zh-en", "第2章第5节", "Section 2 of Chapter 5", found: ["5"], .warning),
    NumberCase(
      "chapter and section into Chinese", "en-zh", "Section 2 of Chapter 5", "第2章第5节",
      found: ["2"], .warning),
    NumberCase(
      "volume and issue", "zh-en", "第12卷第3期", "Volume 3, Issue 12", found: ["12"], .warning),
    NumberCase("group and place", "zh-en", "第三组第4名", "the 3rd place in Group 4"),
    NumberCase("another division", "zh-ru", "第3条第2款第1项", "пункт 1 части 2 статьи 3"),
    NumberCase(
      "three numbers, two of them exchanged", "zh-en", "第3条第2款第1项规定的条件",
      "the conditions of item 1 of paragraph 3 of Article 2", found: ["2"], .warning),
    NumberCase("two articles", "zh-en", "第3条和第2条第5款", "Article 3 and Article 2, paragraph 5"),
    NumberCase(
      "numbers before and after", "en-en", "Article 3 paragraph 2 item 4",
      "Article 3 paragraph 2 item 4"),
    NumberCase("a range", "zh-ru", "3至5亿美元", "300–500 млн долларов США"),
    NumberCase("a range of years", "en-zh", "2023–24", "2023至2024年"),
    NumberCase("up", "zh-en", "同比增长5.2%", "a year-on-year rise of 5.2%"),
    NumberCase("down as minus", "zh-en", "下降5.2%", "−5.2%"),
    NumberCase(
      "down as up", "zh-ru", "下降5.2%", "выросло на 5,2 %", found: ["5,2 %"], .error),
    NumberCase("below zero", "zh-ru", "零下15度", "−15 градусов"),
    NumberCase("without the sign", "zh-ru", "零下15度", "15 градусов", found: ["15 градусов"], .error),
    NumberCase("tenfold", "zh-en", "增长10倍", "grew tenfold"),
    NumberCase("doubled twice", "zh-ru", "翻两番", "вырос в четыре раза"),
    NumberCase(
      "three times for four", "zh-en", "翻两番", "tripled", found: ["tripled"], .warning),
    NumberCase(
      "between years in another order", "en-ru", "15% by 2030 and 50% by 2050",
      "50 % к 2030 году и 15 % к 2050 году", found: ["50 %"], .warning),
    NumberCase(
      "between years", "zh-en", "2023年增长4.1%，2024年5.6%", "5.6% in 2023 and 4.1% in 2024",
      found: ["5.6%"], .warning),
    NumberCase(
      "between months", "zh-en", "5月3%，6月5%", "5% in May and 3% in June", found: ["5%"], .warning),
    NumberCase(
      "beside their years", "zh-en", "2023年增长4.1%，2024年5.6%", "4.1% in 2023, 5.6% in 2024"),
    NumberCase(
      "years in another order", "en-ru", "15% by 2030 and 50% by 2050",
      "К 2050 году 50 %, а к 2030 году 15 %"),
    NumberCase(
      "a third number", "zh-en", "2023年增长4.1%，2024年5.6%，比预期高2%",
      "In 2024 growth was 5.6%, 2% above expectations, after 4.1% in 2023"),
    NumberCase(
      "a change after a dash", "zh-ru", "失业率下降0.4个百分点，从5.3%降至4.9%",
      "Безработица снизилась на 0,4 процентного пункта – с 5,3 до 4,9 %"),
    NumberCase(
      "a change after a long dash", "zh-ru", "下降1个百分点，从18%降至17%",
      "снизилась на 1 процентный пункт — с 18 до 17 %"),
    NumberCase(
      "a change in basis points", "en-ru", "cut by 25 basis points, from 7.5% to 7.25%",
      "снижена на 25 базисных пунктов – с 7,5 до 7,25 %"),
    NumberCase(
      "another start after a dash", "zh-ru", "失业率下降0.4个百分点，从5.3%降至4.9%",
      "Безработица снизилась на 0,4 процентного пункта – с 5,4 до 4,9 %", found: ["5,4"], .error),
    NumberCase("halved", "zh-ru", "人数下降了一半", "Число сократилось вдвое"),
    NumberCase("twice less", "zh-ru", "产量减少一半", "Производство снизилось в два раза"),
    NumberCase("by two thirds", "zh-ru", "产量减少了三分之二", "Производство сократилось втрое"),
    NumberCase(
      "halved for a third", "zh-ru", "产量减少了三分之一", "Производство сократилось вдвое",
      found: ["вдвое"], .warning),
  ])
  func judges(_ test: NumberCase) throws { try test.judge() }
}
