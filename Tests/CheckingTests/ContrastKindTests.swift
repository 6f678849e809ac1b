// SPDX-License-Identifier: Apache-2.0
import Testing

/// Kinds of opposites and of other things, exchanged parties, and statements from the other side.
@Suite struct ContrastKindTests {
  @Test(arguments: [
    PairCase("zh-en", ("肿块是良性的。", "The lump is benign.", "The lump is malignant.")),
    PairCase("en-ru", ("The minutes are unsigned.", "Протокол не подписан.", "Протокол подписан.")),
    PairCase("ru-zh", ("Прибор неточен: показания неточные.", "该仪器读数不准确。", "该仪器读数准确。")),
    PairCase("en-zh", ("Take it before meals.", "饭前服用。", "饭后服用。")),
    PairCase("zh-ru", ("产量减半。", "Производство сократилось вдвое.", "Производство удвоилось.")),
  ])
  func opposites(_ pair: PairCase) { pair.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase(
      "zh-en",
      (
        "条约用中文和俄文写成。", "The treaty is done in the Chinese and Russian languages.",
        "The treaty is done in the Chinese and French languages."
      )),
    PairCase(
      "ru-en", ("Урожай пшеницы вырос.", "The wheat harvest grew.", "The rice harvest grew.")),
    PairCase("en-zh", ("Typhoid is spreading.", "伤寒正在蔓延。", "霍乱正在蔓延。")),
    PairCase("zh-ru", ("甘肃干旱。", "В провинции Ганьсу засуха.", "В провинции Сычуань засуха.")),
    PairCase("ru-zh", ("Поезд идёт в Уфу.", "列车开往乌法。", "列车开往萨马拉。")),
    PairCase("en-ru", ("Hegel wrote it.", "Это написал Гегель.", "Это написал Кант.")),
  ])
  func things(_ pair: PairCase) { pair.expect("meaning/contrast") }

  @Test(arguments: [
    PairCase(
      "en-ru",
      (
        "The lessor shall return the deposit to the lessee.",
        "Арендодатель возвращает залог арендатору.",
        "Арендатор возвращает залог арендатору."
      )),
    PairCase(
      "ru-zh", ("Истец не присутствовал.", "原告未到庭。", "被告未到庭。")),
    PairCase(
      "zh-en",
      (
        "前者合法，后者违法。", "The former is lawful and the latter is not.",
        "The latter is lawful and the former is not."
      )),
  ])
  func parties(_ pair: PairCase) { pair.expect("meaning/contrast") }

  @Test func numbersOfOpposites() {
    PairCase(
      "en-ru",
      (
        "Exports rose to 40 billion and imports to 25 billion.",
        "Экспорт вырос до 40 млрд, импорт — до 25 млрд.",
        "Экспорт вырос до 25 млрд, импорт — до 40 млрд."
      )
    ).expect("number/mismatch")
  }

  @Test(arguments: [
    PairCase("zh-en", ("日本对韩国出口下降。", "South Korean imports from Japan fell.", "")),
    PairCase("en-ru", ("Hungary won 3-1.", "Польша проиграла со счётом 1:3.", "")),
    PairCase("zh-en", ("原告败诉。", "The defendant won the case.", "")),
    PairCase("en-zh", ("The yen fell 2% against the dollar.", "美元兑日元上涨2%。", "")),
    PairCase("zh-en", ("与其他方法不同的是，它不稳定。", "Unlike other methods, it is not stable.", "")),
    PairCase("zh-en", ("产量同比增长-4%。", "Output fell by 4% year on year.", "")),
    PairCase("en-zh", ("Two thirds of a million people left.", "66.7万人离开。", "")),
    PairCase("en-ru", ("Two thirds of a million people left.", "Уехали 667 тысяч человек.", "")),
    PairCase(
      "zh-en", ("美方违反GATT第三条。", "The US infringed Article III of the General Agreement.", "")),
  ])
  func fromTheOtherSide(_ pair: PairCase) {
    #expect(pair.rules(of: pair.right).isEmpty)
  }
}
