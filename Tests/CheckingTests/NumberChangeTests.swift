// SPDX-License-Identifier: Apache-2.0
import Testing

/// Changes by so much and changes to so much, and minus signs beside words for a fall.
@Suite struct NumberChangeTests {
  @Test(arguments: [
    NumberCase("by for to", "zh-en", "产量增长到8%。", "Output rose by 8%.", found: ["8%"], .warning),
    NumberCase("to for by", "zh-en", "产量增长8%。", "Output rose to 8%.", found: ["8%"], .warning),
    NumberCase(
      "to for 了", "zh-en", "价格下降了约8%。", "Prices fell to about 8%.", found: ["8%"], .warning),
    NumberCase(
      "Russian", "zh-ru", "产量增长8%。", "Производство выросло до 8%.", found: ["8%"], .warning),
    NumberCase(
      "from Russian", "ru-en", "Экспорт вырос на 8 млрд долларов.", "Exports rose to $8 billion.",
      found: ["$8 billion"], .warning),
    NumberCase(
      "to Chinese", "en-zh", "Unemployment fell to 5%.", "失业率下降5%。", found: ["5%"], .warning),
    NumberCase(
      "Traditional", "zh-Hant-en", "產量增長到8%。", "Output rose by 8%.", found: ["8%"], .warning),
    NumberCase(
      "a participle", "en-ru", "Production was cut by 2 million barrels.",
      "Добыча сокращена до 2 млн баррелей.", found: ["2 млн баррелей"], .warning),
    NumberCase("both by", "zh-ru", "产量增长8%。", "Производство выросло на 8%."),
    NumberCase("both to", "zh-en", "失业率降至5%。", "Unemployment fell to 5%."),
    NumberCase("an end that words do not tell", "zh-en", "产量增长达8%。", "Output rose by 8%."),
    NumberCase("the end of a rate", "zh-en", "产量增长8%。", "Output growth rose to 8%."),
    NumberCase("up to", "zh-en", "产量增长8%。", "Output rose up to 8%."),
    NumberCase("a range", "zh-ru", "产量增长5%至8%。", "Производство выросло на 5–8%."),
    NumberCase("both ends", "zh-en", "产量从5%增长到8%。", "Output rose from 5% to 8%."),
    NumberCase(
      "an amount and an end", "en-ru", "Output rose by 5% to 8 million tons.",
      "Производство выросло на 5%, до 8 млн т."),
    NumberCase("multiples", "zh-en", "增长到3倍", "increased threefold"),
  ])
  func changes(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "a minus lost after a fall", "en-zh", "Growth fell to -3%.", "增速降至3%。", found: ["3%"], .error),
    NumberCase(
      "a minus lost in Russian", "en-ru", "Growth fell to -3%.", "Рост снизился до 3%.",
      found: ["3%"],
      .error),
    NumberCase(
      "a short minus in Chinese", "zh-en", "增速为-3%。", "Growth was 3%.", found: ["3%"], .error),
    NumberCase(
      "degrees", "zh-en", "气温降至零下3度。", "The temperature fell to 3 degrees.", found: ["3 degrees"],
      .error),
    NumberCase(
      "a rise for a minus", "zh-en", "产量变化为-3%。", "Output rose 3%.", found: ["3%"], .error),
    NumberCase("a fall for a minus", "zh-en", "增速为-3%。", "Output fell by 3%."),
    NumberCase("both", "zh-ru", "增速降至-3%。", "Рост упал до −3%."),
    NumberCase("a range with a dash", "zh-en", "共3-5人", "three to five people"),
    NumberCase("a dash after a name", "zh-en", "歼-20飞机", "the J-20 plane"),
  ])
  func signs(_ test: NumberCase) throws { try test.judge() }
}
