// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import ICUText

/// Texts whose letters were lost or exchanged, beside texts like them that are right.
@Suite struct MisreadTextTests {
  static let wrong = [
    "Ð“Ð»Ð°Ð²Ñ‹ Ð³Ð¾ÑÑƒÐ´Ð°Ñ€ÑÑ‚Ð²", "РЎС‚РѕСЂРѕРЅС‹ РїРѕРґРїРёСЃР°Р»Рё.", "鍚勬柟绛剧讲浜嗗崗璁",
    "é¦–è„‘ä»¬åŒæ„äº†ã€‚", "п я┌п╬я─п╬п╫я▀ п©п╬п╢п©п╦я│п╟п╩п╦",
  ]
  static let right = [
    "План [TODO: название]", "название", "сама тема рама", "Заседание Комиссии",
    "", "The Heads of State met.", "Главы государств встретились в Астане.", "各方签署了协议。",
    "國家元首理事會會議在撒馬爾罕舉行。", "«ООН», США — и другие: РСФСР, СССР, РС, СР",
    "Le président a été élu à Nîmes.",
    "Größe über Öl, Straße, Mädchen", "联通", "El niño comió piñas; ¿qué?", "Ἡ ἀλήθεια", "สวัสดีครับ",
    "Цена: 5 € – «скидка» № 7", "日本語の文章です。", "Đảng Cộng sản Việt Nam",
    "新的库模块：",
  ]

  @Test(arguments: wrong) func doublyEncodedTextIsFound(_ text: String) {
    #expect(MisreadText.isDoublyEncoded(text))
  }

  @Test(arguments: right) func otherTextIsLeftAlone(_ text: String) {
    #expect(!MisreadText.isDoublyEncoded(text))
    #expect(!MisreadText.hasLostLetters(text, others: 0))
  }

  struct Marks: Sendable, CustomTestStringConvertible {
    let text: String
    let other: String
    let isLost: Bool
    var testDescription: String { text }
  }

  static let marks = [
    Marks(text: "Стороны подпи??ли его.", other: "The Parties signed it.", isLost: true),
    Marks(text: "Стороны подпи?али его.", other: "The Parties signed it.", isLost: true),
    Marks(text: "会议在??月举行。", other: "The meeting was held in July.", isLost: true),
    Marks(text: "各方□□协议", other: "The parties signed", isLost: true),
    Marks(text: "??????? ?????? in 2024", other: "The parties met in 2024", isLost: true),
    Marks(text: "Правда??", other: "Really??", isLost: false),
    Marks(text: "Правда???", other: "真的吗？", isLost: false),
    Marks(text: "Оставить?! Да??", other: "Keep it?! Yes??", isLost: false),
    Marks(text: "真的吗??他说。", other: "Really?? he said.", isLost: false),
    Marks(text: "□ Yes □ No", other: "□ Да □ Нет", isLost: false),
    Marks(text: "See https://a.org/?q=a??b", other: "См. a", isLost: false),
    Marks(text: "Что?Где?Когда?", other: "What? Where? When?", isLost: false),
    Marks(text: "Who (?) wrote it", other: "谁写的", isLost: false),
  ]

  @Test(arguments: marks) func lostLettersAreToldFromQuestions(_ test: Marks) {
    let others = MisreadText.marks(in: test.other)
    #expect(MisreadText.hasLostLetters(test.text, others: others) == test.isLost)
  }
}
