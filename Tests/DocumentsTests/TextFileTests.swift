// SPDX-License-Identifier: Apache-2.0
import Documents
import Files
import Foundation
import TestSupport
import Testing

@Suite struct TextFileTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let text: String
    let encoding: String
    var testDescription: String { name }
  }

  static let chinese = "上海精神是上海合作组织的灵魂。"
  /// The same in GB18030.
  static let gb: [UInt8] = [
    0xC9, 0xCF, 0xBA, 0xA3, 0xBE, 0xAB, 0xC9, 0xF1, 0xCA, 0xC7, 0xC9, 0xCF, 0xBA, 0xA3, 0xBA, 0xCF,
    0xD7, 0xF7, 0xD7, 0xE9, 0xD6, 0xAF, 0xB5, 0xC4, 0xC1, 0xE9, 0xBB, 0xEA, 0xA1, 0xA3,
  ]

  @Test(arguments: [
    Case(name: "UTF-8", bytes: Array(chinese.utf8), text: chinese, encoding: "UTF-8"),
    Case(
      name: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + chinese.utf8, text: chinese,
      encoding: "UTF-8"),
    Case(name: "GB18030", bytes: gb, text: chinese, encoding: "GB18030"),
    Case(
      name: "UTF-16LE",
      bytes: [0xFF, 0xFE] + chinese.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      text: chinese, encoding: "UTF-16LE"),
    Case(
      name: "UTF-16BE",
      bytes: [0xFE, 0xFF] + chinese.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      text: chinese, encoding: "UTF-16BE"),
    Case(
      name: "windows-1251",
      bytes: [0xD8, 0xE0, 0xED, 0xF5, 0xE0, 0xE9, 0xF1, 0xEA, 0xE8, 0xE9, 0x20, 0xE4, 0xF3, 0xF5],
      text: "Шанхайский дух", encoding: "windows-1251"),
    Case(name: "ASCII", bytes: Array("plain".utf8), text: "plain", encoding: "UTF-8"),
  ])
  func decodes(_ test: Case) throws {
    let file = try TextFile(bytes: test.bytes, path: "x.txt")
    #expect(file.text == test.text)
    #expect(file.encoding == test.encoding)
  }

  @Test(
    arguments: [
      ("empty", [], "document/empty"),
      ("blank", Array(" \n\u{3000}\n".utf8), "document/empty"),
      ("binary", [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x00, 0x00], "document/binary"),
      ("truncated UTF-8", Array(Array(chinese.utf8).dropLast()), "document/encoding"),
      (
        "a byte lost in the middle",
        Array(chinese.utf8.prefix(30)) + Array(chinese.utf8.dropFirst(31)),
        "document/encoding"
      ),
    ] as [(String, [UInt8], String)])
  func refuses(_ name: String, _ bytes: [UInt8], _ code: String) {
    let error = #expect(throws: FileError.self) { try TextFile(bytes: bytes, path: "x.txt") }
    #expect(error?.code == code)
    #expect(error?.description.hasPrefix("x.txt") == true)
    #expect(error?.description.contains("\n") == false)
  }

  /// Texts of one word, too short to tell by their letters.
  @Test(
    arguments: [
      ("zh, cut", Array("你".utf8) + [0xE5]),
      ("zh, cut in its last character", Array("合作".utf8) + [0xE7, 0xB2]),
      ("zh, a byte lost", Array("上海".utf8) + Array("精".utf8.dropFirst()) + Array("神".utf8)),
      ("zh in a row", Array("Shanghai\t上".utf8) + [0xE6, 0xB5] + Array("\n".utf8)),
      ("ru, cut", Array("дом".utf8) + [0xD0]),
      ("ru, a byte lost", Array("до".utf8) + [0xD0] + Array(" дух".utf8)),
      ("en, a dash cut", Array("Trade ".utf8) + [0xE2, 0x80] + Array(" and more".utf8)),
      (
        "en, a dash without its first byte",
        Array("Trade ".utf8) + [0x80, 0x94] + Array(" more".utf8)
      ),
      ("en, a quotation mark cut", Array("Beijing".utf8) + [0xE2, 0x80] + Array("s role".utf8)),
      ("en, an accent and a byte of Latin-1", Array("a café, r".utf8) + [0xE9] + Array("sum".utf8)),
      ("en, a lost byte in a word", Array("na".utf8) + [0xC3] + Array("ve".utf8)),
      ("ru in en, and a byte of Latin-1", Array("caf".utf8) + [0xE9] + Array("\tДа\n".utf8)),
      (
        "zh in en, cut",
        Array("zh\ten\nni hao\tHello\n".utf8) + [0xE6, 0xB5] + Array("\tShanghai\n".utf8)
      ),
      (
        "zh in en, a byte of another text",
        Array("The term ".utf8) + [0xE5, 0xFC, 0xBD] + Array(" 命".utf8)
      ),
      ("emoji, cut", Array("good ".utf8) + [0xF0, 0x9F, 0x99] + Array(" bad".utf8)),
    ] as [(String, [UInt8])])
  func damagedWordIsNoOtherEncoding(_ name: String, _ bytes: [UInt8]) {
    let error = #expect(throws: FileError.self) { try TextFile(bytes: bytes, path: "x.txt") }
    #expect(error?.code == "document/encoding")
  }

  @Test(
    arguments: [
      ("合作", "GB18030", [0xBA, 0xCF, 0xD7, 0xF7]),
      ("北京", "GB18030", [0xB1, 0xB1, 0xBE, 0xA9]),
      ("貿易", "Big5", [0xB6, 0x54, 0xA9, 0xF6]),
      ("дело", "windows-1251", [0xE4, 0xE5, 0xEB, 0xEE]),
    ] as [(String, String, [UInt8])])
  func wordsOfOtherEncodings(_ text: String, _ encoding: String, _ bytes: [UInt8]) throws {
    let file = try TextFile(bytes: bytes, path: "x.txt")
    #expect(file.text == text)
    #expect(file.encoding == encoding)
  }

  struct Controls: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    /// The text; `nil` if the file is refused.
    let text: String?
    var count = 0
    var testDescription: String { name }
  }

  static let controls = [
    Controls(name: "en", bytes: Array("x\u{0F}y\u{02}.".utf8), text: "x y .", count: 2),
    Controls(name: "Hans", bytes: Array("合作\u{01}。".utf8), text: "合作 。", count: 1),
    Controls(
      name: "Hant, with a byte order mark", bytes: [0xEF, 0xBB, 0xBF] + Array("貿\u{7F}易".utf8),
      text: "貿 易", count: 1),
    Controls(
      name: "ru, windows-1251",
      bytes: [0xD8, 0xE0, 0xED, 0x02, 0xF5, 0xE0, 0xE9, 0x20, 0xE4, 0xF3, 0xF5],
      text: "Шан хай дух", count: 1),
    Controls(
      name: "a few in a long text",
      bytes: Array(
        (String(repeating: "trade ", count: 300) + String(repeating: "\u{2}", count: 9)).utf8),
      text: String(repeating: "trade ", count: 300) + String(repeating: " ", count: 9), count: 9),
    Controls(name: "none", bytes: Array("a\tb\n".utf8), text: "a\tb\n"),
    Controls(name: "NUL", bytes: Array("trade\u{0}".utf8), text: nil),
    Controls(name: "many", bytes: Array(String(repeating: "a\u{2}", count: 9).utf8), text: nil),
  ]

  @Test(arguments: controls) func fewControls(_ test: Controls) throws {
    guard let text = test.text else {
      let error = #expect(throws: FileError.self) {
        try TextFile(bytes: test.bytes, path: "x.txt", replacesControls: true)
      }
      #expect(error?.code == "document/binary")
      return
    }
    let file = try TextFile(bytes: test.bytes, path: "x.txt", replacesControls: true)
    #expect(file.text == text)
    #expect(file.replacedControls == test.count)
    if test.count > 0, file.baseOffset == 0 {
      #expect(throws: FileError.self) { try TextFile(bytes: test.bytes, path: "x.txt") }
    }
  }

  @Test func missingAndDirectory() throws {
    let folder = try TemporaryFolder()
    let missing = #expect(throws: FileError.self) {
      try TextFile(reading: folder.url.path + "/none.txt")
    }
    #expect(missing?.code == "document/missing")
    let directory = #expect(throws: FileError.self) { try TextFile(reading: folder.url.path) }
    #expect(directory?.code == "document/directory")
  }

  /// Texts of other encodings are not damaged UTF-8, however short.
  @Test(
    arguments: [
      (
        "Übergröße für Mädchen", "cp1252",
        [
          0xDC, 0x62, 0x65, 0x72, 0x67, 0x72, 0xF6, 0xDF, 0x65, 0x20, 0x66, 0xFC, 0x72, 0x20, 0x4D,
          0xE4, 0x64, 0x63, 0x68, 0x65, 0x6E,
        ]
      ),
      (
        "El Niño y el año", "cp1252",
        [
          0x45, 0x6C, 0x20, 0x4E, 0x69, 0xF1, 0x6F, 0x20, 0x79, 0x20, 0x65, 0x6C, 0x20, 0x61, 0xF1,
          0x6F,
        ]
      ),
      (
        "Voilà\u{A0}: l'été", "cp1252",
        [0x56, 0x6F, 0x69, 0x6C, 0xE0, 0xA0, 0x3A, 0x20, 0x6C, 0x27, 0xE9, 0x74, 0xE9]
      ),
      ("naïve", "cp1252", [0x6E, 0x61, 0xEF, 0x76, 0x65]),
      (
        "São Paulo não é", "cp1252",
        [0x53, 0xE3, 0x6F, 0x20, 0x50, 0x61, 0x75, 0x6C, 0x6F, 0x20, 0x6E, 0xE3, 0x6F, 0x20, 0xE9]
      ),
      (
        "Smith’s “view” – here", "cp1252",
        [
          0x53, 0x6D, 0x69, 0x74, 0x68, 0x92, 0x73, 0x20, 0x93, 0x76, 0x69, 0x65, 0x77, 0x94, 0x20,
          0x96, 0x20, 0x68, 0x65, 0x72, 0x65,
        ]
      ),
      (
        "Шёлковый путь", "cp1251",
        [0xD8, 0xB8, 0xEB, 0xEA, 0xEE, 0xE2, 0xFB, 0xE9, 0x20, 0xEF, 0xF3, 0xF2, 0xFC]
      ),
      ("её моё", "cp1251", [0xE5, 0xB8, 0x20, 0xEC, 0xEE, 0xB8]),
      (
        "ещё «Москва»", "cp1251",
        [0xE5, 0xF9, 0xB8, 0x20, 0xAB, 0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0, 0xBB]
      ),
      (
        "Шёлковый путь и мир", "koi8-r",
        [
          0xFB, 0xA3, 0xCC, 0xCB, 0xCF, 0xD7, 0xD9, 0xCA, 0x20, 0xD0, 0xD5, 0xD4, 0xD8, 0x20, 0xC9,
          0x20, 0xCD, 0xC9, 0xD2,
        ]
      ),
      ("Москва", "koi8-r", [0xED, 0xCF, 0xD3, 0xCB, 0xD7, 0xC1]),
      ("媒体", "gb18030", [0xC3, 0xBD, 0xCC, 0xE5]),
      ("大学", "gb18030", [0xB4, 0xF3, 0xD1, 0xA7]),
      ("传媒", "gb18030", [0xB4, 0xAB, 0xC3, 0xBD]),
      (
        "中国和俄罗斯", "gb18030",
        [0xD6, 0xD0, 0xB9, 0xFA, 0xBA, 0xCD, 0xB6, 0xED, 0xC2, 0xDE, 0xCB, 0xB9]
      ),
      ("合作，发展", "gb18030", [0xBA, 0xCF, 0xD7, 0xF7, 0xA3, 0xAC, 0xB7, 0xA2, 0xD5, 0xB9]),
      ("貿易", "big5", [0xB6, 0x54, 0xA9, 0xF6]),
      ("臺灣經濟", "big5", [0xBB, 0x4F, 0xC6, 0x57, 0xB8, 0x67, 0xC0, 0xD9]),
      ("合作與發展", "big5", [0xA6, 0x58, 0xA7, 0x40, 0xBB, 0x50, 0xB5, 0x6F, 0xAE, 0x69]),
    ] as [(String, String, [UInt8])])
  func shortTextsOfOtherEncodings(_ text: String, _ encoding: String, _ bytes: [UInt8]) throws {
    #expect(try TextFile(bytes: bytes, path: "x.txt").text == text, "\(encoding)")
  }

  /// Of texts of three languages in UTF-8 with one damaged place, none is read as something else.
  @Test func textsWithADamagedPlaceAreRefused() throws {
    var random = SeededGenerator(seed: 7)
    let texts = [
      "Energy cooperation – “good” and naïve.", "上海精神是上海合作组织的灵魂。",
      "Москва и Пекин подписали договор.",
      "The SCO (上海合作组织) summit", "«Шёлковый путь» is the Silk Road",
    ]
    for text in texts {
      for _ in 0..<60 {
        var bytes = Array(text.utf8)
        let high = bytes.indices.filter { bytes[$0] >= 0x80 }
        let place = high[Int.random(in: 0..<high.count, using: &random)]
        if Bool.random(using: &random) {
          bytes.remove(at: place)
        } else {
          bytes[place] = [0x20, 0xE9, 0xFF].randomElement(using: &random) ?? 0xFF
        }
        guard String(validating: bytes, as: UTF8.self) == nil else { continue }
        let error = #expect(throws: FileError.self, "\(bytes)") {
          try TextFile(bytes: bytes, path: "x.txt")
        }
        #expect(error?.location?.line == 1 && (error?.location?.column ?? 0) > 0)
      }
    }
  }
}
