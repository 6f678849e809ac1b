// SPDX-License-Identifier: Apache-2.0
import Checking
import Testing

/// Numbers that both texts write in forms of their own, and differences in such forms.
@Suite struct NumberFormTests {
  @Test(arguments: [
    NumberCase("two decades", "zh-en", "20世纪八九十年代，改革开放。", "Reform in the 1980s and 1990s."),
    NumberCase("two decades", "zh-ru", "20世纪七八十年代", "70-е и 80-е годы XX века"),
    NumberCase("two decades", "en-ru", "the 1980s and 1990s", "80-е и 90-е годы XX века"),
    NumberCase("last century", "zh-en", "上世纪四五十年代", "the 1940s and 1950s"),
    NumberCase("with a comma", "zh-en", "上世纪七、八十年代", "the 1970s and 1980s"),
    NumberCase(
      "another decade", "zh-en", "上世纪八九十年代", "the 1980s and 1970s", found: ["1970s"], .warning),
    NumberCase("quarters", "zh-en", "前三季度增长4.8%。", "In the first three quarters it grew by 4.8%."),
    NumberCase("quarters", "zh-ru", "前三季度增长4.8%。", "За первые три квартала рост составил 4,8%."),
    NumberCase("quarters", "en-ru", "the first three quarters", "первые три квартала"),
    NumberCase("a quarter", "zh-en", "第三季度", "in the third quarter"),
    NumberCase("months", "zh-en", "前11个月出口增长7%。", "Exports grew by 7% in the first 11 months."),
    NumberCase("plus or minus", "zh-en", "误差为±5%。", "The error is plus or minus 5%."),
    NumberCase("plus or minus", "zh-ru", "误差为正负5%。", "Погрешность составляет плюс-минус 5%."),
    NumberCase("plus or minus", "en-ru", "plus or minus about 5%", "±5%"),
    NumberCase("minus", "zh-en", "误差为正负5%。", "It is minus 5%.", found: ["minus 5%"], .error),
    NumberCase("blurred", "zh-en", "参保人数达8千多万。", "Over 80 million people are insured."),
    NumberCase("blurred", "zh-ru", "三十多万人", "более 300 000 человек"),
    NumberCase(
      "blurred, of another order", "zh-en", "8千多万", "over 800 million",
      found: ["800 million"], .error),
    NumberCase("basis points", "zh-en", "下调0.5个百分点。", "It was cut by 50 basis points."),
    NumberCase("basis points", "zh-ru", "下调25个基点。", "Снижение на 0,25 процентного пункта."),
    NumberCase("basis points", "en-ru", "cut by 50 basis points", "снижена на 50 базисных пунктов"),
    NumberCase(
      "basis points for points", "zh-en", "下调25个基点。", "cut by 25 percentage points",
      found: ["25 percentage points"], .error),
    NumberCase("a figure", "zh-en", "如图3-1所示", "as shown in Figure 3.1"),
    NumberCase("a table", "zh-ru", "见表2-4。", "См. таблицу 2.4."),
    NumberCase("another figure", "zh-en", "见图3-1。", "See Figure 1.3.", found: ["1.3"], .error),
    NumberCase("the tenth figure", "zh-en", "见图3-10。", "See Figure 3.1.", found: ["3.1"], .error),
    NumberCase("feet", "zh-en", "身高5英尺10英寸。", "He is 5 ft 10 in tall."),
    NumberCase("feet", "en-ru", "5 ft 10 in", "5 футов 10 дюймов"),
    NumberCase("a holiday", "zh-en", "十一期间客流增加。", "More people travelled around October 1."),
    NumberCase("hours and minutes", "zh-en", "航程3小时20分。", "The trip takes 200 minutes."),
    NumberCase("hours and minutes", "zh-ru", "航程3小时20分。", "Поездка занимает 3 часа 20 минут."),
    NumberCase("hours, minutes", "zh-en", "3小时20分", "three hours, twenty minutes"),
    NumberCase("years and months", "en-ru", "two years and three months", "27 месяцев"),
    NumberCase(
      "other minutes", "zh-en", "3小时20分", "3 hours 25 minutes",
      found: ["3 hours 25 minutes"], .error),
    NumberCase("a century and a half", "zh-en", "一个半世纪以来", "for a century and a half"),
    NumberCase("a century and a half", "en-ru", "a century and a half", "полтора века"),
    NumberCase("a decade and a half", "en-ru", "a decade and a half", "15 лет"),
  ])
  func readsForms(_ test: NumberCase) throws { try test.judge() }

  /// A value that is the other one rounded waits for a person.
  @Test(arguments: [
    NumberCase(
      "a share", "zh-en", "占44.65%。", "They account for 45 percent.", found: ["45 percent"],
      .warning),
    NumberCase(
      "a scale", "zh-en", "人口达276.3万。", "The population is 2.76 million.",
      found: ["2.76 million"], .warning),
    NumberCase(
      "money", "en-ru", "$12.34 billion", "12,3 млрд долларов", found: ["12,3 млрд долларов"],
      .warning),
    NumberCase("finer", "ru-zh", "2,76 млн человек", "276.3万人", found: ["276.3万"], .warning),
    NumberCase(
      "rounded wrongly", "zh-en", "占44.35%。", "They account for 45 percent.",
      found: ["45 percent"], .error),
    NumberCase("as many digits", "zh-en", "共123人", "120 people", found: ["120"], .error),
  ])
  func warnsOfRounding(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "rates of two things", "zh-en", "出口增长5%，进口增长3%。",
      "Exports grew by 3% and imports grew by 5%.", found: ["3%"], .warning),
    NumberCase(
      "rates of two things", "zh-ru", "出口增长5%，进口增长3%。",
      "Экспорт вырос на 3%, импорт вырос на 5%.", found: ["3%"], .warning),
    NumberCase(
      "in their places", "zh-ru", "出口增长5%，进口增长3%。", "Экспорт вырос на 5%, импорт вырос на 3%."),
    NumberCase(
      "times as much", "zh-en", "贸易额是2013年的3倍。", "Trade was 4 times that of 2013.",
      found: ["4 times"], .error),
    NumberCase(
      "times as much", "zh-ru", "贸易额是2013年的3倍。", "Торговля в 4 раза превысила объем 2013 года.",
      found: ["4 раза"], .error),
    NumberCase("a growth of times", "zh-en", "比去年增长3倍。", "It was four times that of last year."),
    NumberCase("more by times", "zh-en", "比去年多3倍。", "It was four times that of last year."),
    NumberCase("doubled", "zh-en", "产量增长了一倍。", "Output doubled."),
    NumberCase("tripled", "zh-en", "产量增长了一倍。", "Output tripled.", found: ["tripled"], .warning),
    NumberCase(
      "tripled", "zh-ru", "产量增长了一倍。", "Производство утроилось.", found: ["утроилось"], .warning),
    NumberCase("hundreds", "zh-ru", "数百人参加。", "Участвовали сотни людей."),
    NumberCase("tens of thousands", "zh-en", "数万人参加。", "Tens of thousands of people took part."),
    NumberCase(
      "thousands", "zh-en", "数百人参加。", "Thousands of people took part.", found: ["Thousands"],
      .warning),
    NumberCase(
      "hundreds of thousands", "zh-ru", "数千人参加。", "Участвовали сотни людей.", found: ["сотни"],
      .warning),
    NumberCase(
      "millions", "zh-en", "投资数十亿美元。", "Millions of dollars were invested.", found: ["Millions"],
      .warning),
    NumberCase("billions", "zh-en", "投资数十亿美元。", "Billions of dollars were invested."),
    NumberCase(
      "thousands", "en-ru", "hundreds of people", "тысячи людей", found: ["тысячи"], .warning),
    NumberCase("by half", "zh-en", "产量下降一半。", "Output fell by half."),
    NumberCase(
      "half for a third", "zh-en", "产量下降三分之一。", "Output fell by half.", found: ["half"], .warning),
    NumberCase("a third for half", "zh-ru", "一半的人口", "треть населения", found: ["треть"], .warning),
    NumberCase(
      "half for a third", "en-ru", "a third of the people", "половина населения",
      found: ["половина"], .warning),
    NumberCase(
      "ends of a change in tenths", "zh-en", "比重从三成提高到四成。", "The share rose from 40% to 30%.",
      found: ["40%"], .warning),
    NumberCase("a year and a half", "zh-ru", "历时一年半。", "Это заняло полтора года."),
    NumberCase("a year", "zh-en", "历时一年半。", "It took one year.", found: ["one year"], .warning),
    NumberCase(
      "a year", "en-ru", "It took a year and a half.", "Это заняло один год.", found: ["один год"],
      .warning),
    NumberCase("a currency before", "zh-en", "欧元100亿", "10 billion euros"),
    NumberCase(
      "another currency", "zh-en", "欧元100亿", "US$10 billion", found: ["US$10 billion"], .error),
    NumberCase("a congress", "zh-ru", "党的十九大", "XIX съезд КПК"),
    NumberCase("another congress", "zh-ru", "党的十九大", "XX съезд КПК", found: ["XX"], .warning),
    NumberCase("a group", "zh-en", "七国集团", "the G7"),
    NumberCase("another group", "zh-en", "七国集团", "the G8", found: ["G8"], .warning),
    NumberCase(
      "another group", "en-ru", "the Group of Seven", "Большая восьмерка",
      found: ["Большая восьмерка"], .warning),
    NumberCase("talks", "zh-ru", "六方会谈", "шестисторонние переговоры"),
    NumberCase(
      "other talks", "zh-en", "六方会谈", "the five-party talks", found: ["five-party talks"], .warning),
  ])
  func findsDifferences(_ test: NumberCase) throws { try test.judge() }
}
