// SPDX-License-Identifier: Apache-2.0
import Testing

/// Changes whose verb has its object before the number: `raised interest rates by 25 basis points`.
@Suite struct NumberVerbTests {
  @Test(arguments: [
    NumberCase(
      "raised for 下调", "zh-en", "央行将利率下调25个基点。",
      "The central bank raised interest rates by 25 basis points.", found: ["25 basis points"],
      .error),
    NumberCase(
      "cut for 上调", "zh-en", "央行将利率上调25个基点。",
      "The central bank cut interest rates by 25 basis points.", found: ["25 basis points"], .error),
    NumberCase(
      "a verb before its object in Chinese", "en-zh",
      "The central bank raised interest rates by 25 basis points.", "央行下调利率25个基点。",
      found: ["25个基点"], .error),
    NumberCase(
      "reduced for 增加", "zh-en", "这使出口增加0.37%。", "This reduced exports by 0.37 per cent.",
      found: ["0.37 per cent"], .error),
    NumberCase(
      "lowered for 增加", "zh-en", "这使出口增加0.37%。",
      "This lowered the total exports of China by about 0.37 per cent.",
      found: ["0.37 per cent"], .error),
    NumberCase(
      "raised for 减少", "zh-en", "这使出口减少0.37%。", "This raised exports by 0.37 per cent.",
      found: ["0.37 per cent"], .error),
    NumberCase(
      "boosted for 减少", "zh-en", "这使出口减少0.37%。", "This boosted exports by 0.37 per cent.",
      found: ["0.37 per cent"], .error),
    NumberCase(
      "an infinitive", "zh-en", "该国计划将支出减少5%。", "The country plans to increase spending by 5%.",
      found: ["5%"], .error),
    NumberCase(
      "English and Russian", "en-ru", "The bank cut rates by 2%.", "Банк поднял ставки на 2 %.",
      found: ["2 %"], .error),
    NumberCase(
      "Russian and English", "ru-en", "Банк снизил ключевую ставку на 2 %.",
      "The bank raised its key rate by 2%.", found: ["2%"], .error),
    NumberCase(
      "Chinese and Russian", "zh-ru", "央行将利率下调2%。", "Центральный банк повысил ставку на 2 %.",
      found: ["2 %"], .error),
    NumberCase(
      "the end of a change", "en-ru", "The bank cut its key rate to 5%.",
      "Банк повысил ключевую ставку до 5 %.", found: ["5 %"], .error),
    NumberCase(
      "a growth that goes down", "zh-en", "这使经济增速提高2%。", "The shock reduced growth by 2%.",
      found: ["2%"], .error),
  ])
  func exchanged(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "cut and 下调", "zh-en", "央行将利率下调25个基点。",
      "The central bank cut interest rates by 25 basis points."),
    NumberCase(
      "raised and 上调", "zh-en", "央行上调利率25个基点。",
      "The central bank raised interest rates by 25 basis points."),
    NumberCase(
      "without a preposition", "zh-en", "政府将税率提高5%。", "The government raised taxes 5 per cent."),
    NumberCase(
      "a growth that goes down", "zh-en", "这使经济增速下降2%。", "The shock reduced growth by 2%."),
    NumberCase("losses that go up", "zh-en", "这使损失增加2%。", "The shock increased losses by 2%."),
    NumberCase(
      "a Russian growth that goes down", "zh-ru", "这使经济增速下降2%。",
      "Это снизило темпы роста на 2 %."),
    NumberCase(
      "an adjective before another verb", "zh-en", "增产使价格下跌5%。",
      "Increased output depressed prices by 5%."),
    NumberCase(
      "an adjective at the start", "zh-en", "关税上升使出口下降5%。",
      "The increased tariffs hit exports by 5%."),
    NumberCase(
      "a comparative before a verb", "zh-en", "关税降低使出口增加5%。",
      "Lower tariffs increased exports by 5%."),
    NumberCase(
      "a cut that raises", "zh-en", "减税使产出增加5%。", "The tax cut boosted output by 5%."),
    NumberCase(
      "a cut that lifts", "zh-en", "减税使产出增加5%。", "The tax cut lifted output by 5%."),
    NumberCase(
      "cuts that support a growth", "zh-en", "降息使增速提高2%。",
      "The rate cuts supported growth by 2%."),
    NumberCase(
      "a cut before another verb", "zh-en", "减税使消费增加3%。",
      "The tax cut invigorated private consumption by 3%."),
    NumberCase(
      "two verbs", "zh-en", "该公司提高了工资，并将成本降低5%。",
      "The company raised wages and cut costs by 5%."),
    NumberCase(
      "a clause between", "zh-en", "央行加息后，通胀率下降5%。",
      "The bank raised rates, and inflation fell by 5%."),
    NumberCase(
      "another share of it", "zh-en", "降低最富有的5%人口的税负。",
      "to raise concerns about the tax burden of the richest 5%"),
    NumberCase(
      "value added", "zh-en", "工业增加值占国内生产总值的5%。",
      "Industry accounted for 5% of the gross domestic product."),
    NumberCase(
      "Russian", "en-ru", "The bank cut its key rate by 2%.", "Банк снизил ключевую ставку на 2 %."),
    NumberCase(
      "a Russian noun before another verb", "zh-ru", "降低关税使出口增加5%。",
      "Снижение тарифов ускорило рост экспорта на 5 %."),
    NumberCase(
      "a doubling", "zh-en", "这使出口增加2倍。", "This increased exports by 200%."),
  ])
  func same(_ test: NumberCase) throws { try test.judge() }
}
