// SPDX-License-Identifier: Apache-2.0
import Testing

/// Numbers in the notations of science and law: signs, powers, units with prefixes, ratios, amounts in two units.
@Suite struct NumberNotationTests {
  @Test(arguments: [
    NumberCase("a temperature", "zh-en", "年均温-2℃。", "The mean annual temperature is −2 °C."),
    NumberCase("a short sign before a share", "zh-ru", "收益率-5.3%。", "Доходность составила −5,3 %."),
    NumberCase("a long sign", "zh-en", "同比–3.5%", "−3.5% year on year"),
    NumberCase("an amount", "zh-en", "净利润-1.2亿元", "Net profit: −120 million yuan"),
    NumberCase(
      "the sign left out", "zh-en", "样品于-80℃保存。", "The samples were stored at 80 °C.",
      found: ["80 °C"], .error),
    NumberCase("a code", "zh-en", "位于甲-2区。", "It is in zone A-2."),
    NumberCase("a range of days", "zh-en", "会期为3天-5天。", "The meeting lasts 3 to 5 days."),
  ])
  func readsSigns(_ test: NumberCase) throws { try test.judge() }

  /// The first of the prefixes, and the last of the words for what a number is of.
  @Test(arguments: [
    NumberCase("picograms", "en-ru", "It weighs 5 picograms.", "Масса — 5 пикограммов."),
    NumberCase(
      "picograms and milligrams", "en-ru", "It weighs 5 picograms.", "Масса — 5 миллиграммов.",
      found: ["5 миллиграммов"], .error),
    NumberCase(
      "picograms and nanograms", "zh-en", "样品重5皮克。", "The sample weighs 5 nanograms.",
      found: ["5 nanograms"], .error),
  ])
  func readsTheEdgesOfTables(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("raised", "zh-en", "年处理能力为10⁶吨。", "Annual capacity is one million tonnes."),
    NumberCase(
      "a caret", "zh-en", "血小板计数为125×10⁹/L。", "The platelet count was 125 × 10^9/L."),
    NumberCase("written out", "zh-ru", "功率为1.2×10³ kW。", "Мощность составляет 1200 кВт."),
    NumberCase("negative", "en-ru", "a width of 5 × 10⁻³ m", "ширина 0,005 м"),
    NumberCase("a note", "en-ru", "as stated in footnote 3² here", "как указано в сноске 3 здесь"),
    NumberCase("a square metre", "en-ru", "covers 35 m²", "площадь 35 кв. м"),
    NumberCase(
      "another power", "zh-en", "约10⁸吨", "about 10⁹ tonnes", found: ["10⁹ tonnes"], .error),
  ])
  func readsPowers(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("micrograms", "zh-en", "剂量为500微克。", "The dose is 0.5 mg."),
    NumberCase("megapascals", "ru-en", "Давление 1,5 МПа.", "The pressure is 1,500 kPa."),
    NumberCase("gigabytes", "en-zh", "The file is 1.5 GB.", "文件大小为1500 MB。"),
    NumberCase("nanometres", "ru-zh", "длина волны 450 нм", "波长0.45微米"),
    NumberCase("millisieverts", "en-ru", "a dose of 20 mSv", "доза 0,02 Зв"),
    NumberCase("kilotons", "en-zh", "An explosion of 20 kilotons.", "两万吨当量的爆炸。"),
    NumberCase("electricity", "en-zh", "It consumes 3 TWh a year.", "年用电30亿度。"),
    NumberCase(
      "mg for μg", "en-zh", "The dose is 50 mg.", "剂量为50微克。", found: ["50微克"], .error),
    NumberCase(
      "kg for г", "ru-en", "Значение составило 35 г.", "The value was 35 kg.", found: ["35 kg"],
      .error),
    NumberCase(
      "mV for kV", "zh-en", "电压为10 kV。", "The voltage is 10 mV.", found: ["10 mV"], .error),
    NumberCase(
      "мВт for МВт", "ru-en", "мощность 20 МВт", "a power of 20 mW", found: ["20 mW"], .error),
    NumberCase(
      "a year cut short", "ru-en", "Это было в 98 г. в Москве.", "It was in 1998 in Moscow."),
    NumberCase("euros", "zh-en", "支付5千欧元。", "It paid 5,000 euros."),
    NumberCase("words", "en-ru", "two gigawatts of power", "мощностью 2000 мегаватт"),
  ])
  func convertsPrefixes(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase("a scale of a map", "en-ru", "The scale is 1:50,000.", "Масштаб 1:50 000."),
    NumberCase("a ratio", "zh-ru", "汇率为1∶11.2。", "Курс составил 1:11,2."),
    NumberCase("a ratio in a word", "zh-en", "汇率为1比11.2。", "The rate was 1:11.2."),
    NumberCase("another scale", "en-ru", "1:50,000", "1:25 000", found: ["25 000"], .error),
    NumberCase("times in a list", "zh-en", "12:30,13:00", "at 12:30 and 1 p.m."),
    NumberCase("jiao", "zh-en", "每公斤8元5角。", "It sells at 8.50 yuan a kilogram."),
    NumberCase("jiao and fen", "zh-ru", "单价3元2角5分。", "Цена 3,25 юаня."),
    NumberCase("kopecks", "ru-zh", "Билет стоит 5 рублей 50 копеек.", "票价为5.5卢布。"),
    NumberCase(
      "other kopecks", "ru-en", "Билет стоит 5 рублей 50 копеек.", "A ticket costs 5.60 roubles.",
      found: ["5.60 roubles"], .error),
    NumberCase("cents", "en-ru", "It costs $1.50.", "Это стоит 1 доллар 50 центов."),
    NumberCase("a height", "zh-en", "他身高1米78。", "He is 1.78 m tall."),
    NumberCase("a height in Han", "zh-ru", "她身高一米六五。", "Её рост 1,65 м."),
    NumberCase("metres and people", "zh-en", "间隔1米，2人一组", "1 m apart, in groups of 2"),
    NumberCase("centimetres", "ru-en", "Длина — 2 м 5 см.", "It is 2.05 metres long."),
    NumberCase("grams", "zh-en", "重3公斤200克。", "It weighs 3.2 kg."),
    NumberCase("n of N", "zh-en", "占61.1%（55/90）。", "The proportion was 61.1% (55 of 90)."),
    NumberCase(
      "an odds ratio", "zh-en", "OR=2.35，95%CI：1.42～3.89。",
      "The odds ratio was 2.35 (95% confidence interval 1.42 to 3.89)."),
  ])
  func readsRatiosAndParts(_ test: NumberCase) throws { try test.judge() }

  @Test(arguments: [
    NumberCase(
      "Russian", "ru-en", "Население сократилось с 90 до 60 тыс. человек.",
      "The population fell from 90,000 to 60,000."),
    NumberCase(
      "English", "en-zh", "Debt was reduced from 5 to 3 billion dollars.", "债务由50亿美元减至30亿美元。"),
    NumberCase(
      "a rise from units", "en-zh", "The number rose from 500 to 2 million.", "数量从500增至200万。"),
    NumberCase("an afternoon", "en-ru", "from 2 to 5 p.m.", "с 14 до 17 часов"),
    NumberCase("Chinese", "zh-ru", "晚上8点至10点", "с 20 до 22 часов"),
    NumberCase("over noon", "en-zh", "open from 10 to 2 p.m.", "开放时间为10:00至14:00"),
    NumberCase("hundreds of hours", "en-ru", "at 1830 hours", "в 18:30"),
    NumberCase(
      "another hour", "en-ru", "from 2 to 5 p.m.", "с 14 до 18 часов", found: ["18 часов"],
      .error),
    NumberCase(
      "three quarters", "en-zh", "Three quarters of a million people fled.", "75万人逃离。"),
    NumberCase("roubles", "ru-zh", "Потрачено три четверти миллиона рублей.", "花费了七十五万卢布。"),
    NumberCase("half a century", "en-ru", "Half a century has passed.", "Прошло пятьдесят лет."),
    NumberCase("two thirds", "en-zh", "It fell by two thirds.", "下降了67%。"),
    NumberCase("a third", "ru-en", "Прибыль упала на треть.", "Profits fell by 33.3%."),
    NumberCase(
      "another share", "zh-en", "65%的受访者同意。", "Two thirds of respondents agreed.",
      found: ["Two thirds"], .error),
    NumberCase("halved", "en-zh", "Deaths halved.", "死亡人数下降50%。"),
    NumberCase("a fall that widens", "zh-en", "出口降幅扩大至2.9%。", "Exports fell by 2.9%."),
    NumberCase("a rise that slows", "zh-ru", "涨幅回落至2%。", "Цены выросли на 2 %."),
    NumberCase(
      "a fall for a rise", "zh-en", "出口降幅扩大至2.9%。", "Exports rose by 2.9%.",
      found: ["2.9%"], .error),
  ])
  func sharesScalesAndHalves(_ test: NumberCase) throws { try test.judge() }
}
