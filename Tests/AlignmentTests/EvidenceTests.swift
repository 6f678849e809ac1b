// SPDX-License-Identifier: Apache-2.0
import Foundation
import Languages
import Storage
import Testing
import TextModel

@testable import Alignment

@Suite struct EvidenceTests {
  struct NumberCase: Sendable, CustomStringConvertible {
    let name: String
    let languages: (LanguageTag, LanguageTag)
    let left: String
    let right: String
    var description: String { name }
  }

  static let numbers: [NumberCase] = [
    .init(
      name: "hundreds of millions", languages: (.chinese, .english), left: "3.5亿",
      right: "350 million"),
    .init(name: "by place", languages: (.chinese, .english), left: "二〇一九年", right: "in 2019"),
    .init(
      name: "by units", languages: (.chinese, .english), left: "三百五十人", right: "three hundred fifty"
    ),
    .init(name: "hyphen", languages: (.chinese, .english), left: "二十五", right: "twenty-five"),
    .init(
      name: "hundreds, tens and units", languages: (.chinese, .english), left: "225",
      right: "two hundred twenty-five"),
    .init(name: "and", languages: (.chinese, .english), left: "105", right: "one hundred and five"),
    .init(
      name: "and, tens and units", languages: (.chinese, .english), left: "225",
      right: "two hundred and twenty-five"),
    .init(
      name: "and before a multiplier", languages: (.chinese, .english), left: "105000",
      right: "one hundred and five thousand"),
    .init(
      name: "and after a thousand", languages: (.chinese, .english), left: "2001",
      right: "two thousand and one"),
    .init(name: "one after tens", languages: (.chinese, .english), left: "21", right: "twenty-one"),
    .init(name: "one million", languages: (.chinese, .english), left: "100万", right: "one million"),
    .init(
      name: "one in the middle", languages: (.chinese, .english), left: "2100",
      right: "two thousand one hundred"),
    .init(
      name: "one in Russian", languages: (.chinese, .russian), left: "31", right: "тридцать один"),
    .init(
      name: "a word for each place", languages: (.chinese, .russian), left: "2125",
      right: "две тысячи сто двадцать пять"),
    .init(name: "months", languages: (.chinese, .russian), left: "6月", right: "июня"),
    .init(
      name: "decimal comma", languages: (.english, .russian), left: "3.5 billion", right: "3,5 млрд"
    ),
    .init(name: "groups", languages: (.english, .russian), left: "12,500", right: "12 500"),
    .init(
      name: "groups with points", languages: (.english, .russian), left: "12,500", right: "12.500"),
    .init(
      name: "circles for zeros", languages: (.chinese, .english), left: "二○二五年", right: "in 2025"),
    .init(
      name: "digits after units", languages: (.chinese, .english), left: "3万5千人", right: "35,000"),
    .init(
      name: "several digits after units", languages: (.chinese, .english), left: "3亿5000万",
      right: "350 million"),
  ]

  static func numbers(_ text: String, _ language: LanguageTag) -> [String] {
    var reader = TextReader(language: language, other: .english, lexicons: [])
    reader.read([text])
    let read = reader.finish(otherNames: ByteInterner())
    return read.kinds.indices.filter { read.kinds[$0] == .number }.map { type in
      read.withKey(of: type) { $0.map { String($0, radix: 16) }.joined(separator: " ") }
    }
  }

  @Test(
    "Number words that do not make up one number are several",
    arguments: [
      (LanguageTag.russian, "сто двести", 2), (.russian, "двадцать пять три", 2),
      (.russian, "сто двадцать тридцать", 2), (.english, "twenty-five three", 2),
      (.english, "fifteen five", 2), (.english, "two hundred and five hundred", 2),
      (.english, "5 million and three others", 2), (.english, "five and three", 2),
      (.english, "one of the four", 1),
    ])
  func several(_ language: LanguageTag, _ text: String, _ count: Int) {
    #expect(Self.numbers(text, language).count == count)
  }

  @Test("Numbers compare by value", arguments: numbers)
  func values(_ test: NumberCase) {
    let left = Self.numbers(test.left, test.languages.0)
    #expect(left.count == 1)
    #expect(left == Self.numbers(test.right, test.languages.1))
  }

  @Test(
    "Quotations are followed through a text",
    arguments: [
      (["“马", "跑”。"], [false, true, false]), (["\"A b", "c\" d"], [false, true, false]),
      (["'Tis the dogs' day", "It's"], [false, false, false]),
      (["«а", "б»"], [false, true, false]),
      (["„a", "b“"], [false, true, false]), (["「馬", "」"], [false, true, false]),
      // A straight mark opens after a space or a bracket and before a word, and closes elsewhere.
      (["a \"b", "c\"", "\"d"], [false, true, false, true]), (["(\"b"], [false, true]),
      (["a\" b"], [false, false]), (["\" b"], [false, false]), (["—\"b"], [false, true]),
      (["ab 'c d", "e' f"], [false, true, false]), (["a ' b"], [false, false]),
      // An apostrophe inside a word closes nothing.
      (["‘a don’t", "b’"], [false, true, false]), (["‘a don’t b’ c"], [false, false]),
      (["‘a 5’4", "b’"], [false, true, false]), (["‘а об’я", "б’"], [false, true, false]),
      (["‘a’é", "b’"], [false, true, false]),
      // The same mark closes a low quotation and opens a high one.
      (["“a", "b”"], [false, true, false]), (["„a“", "“b"], [false, false, true]),
      (["„a", "b”"], [false, true, false]), (["„a”", "“b"], [false, false, true]),
      (["『馬", "』"], [false, true, false]), (["〝馬", "〞"], [false, true, false]),
      (["＂馬", "馬＂"], [false, true, false]),
    ])
  func quotes(_ sentences: [String], _ expected: [Bool]) {
    var state = QuoteState()
    var open = [state.isOpen]
    for var sentence in sentences {
      sentence.withUTF8 { state.read($0) }
      open.append(state.isOpen)
    }
    #expect(open == expected)
  }

  @Test("Names meet across scripts", arguments: [("Trump", "Трамп"), ("Putin", "Путин")])
  func names(_ latin: String, _ cyrillic: String) {
    #expect(
      Consonants.skeleton(of: Array(latin.lowercased().utf8))
        == Consonants.skeleton(of: Array(cyrillic.lowercased().utf8)))
  }

  @Test("Fast logarithm and exponential are near the library's")
  func fastMath() {
    for step in 1..<400 {
      let x = Float(step) * 0.37
      #expect(abs(FastMath.log(x) - Foundation.log(x)) < 1e-4)
      let y = x / 5 - 15
      #expect(abs(FastMath.exp(y) / Foundation.exp(y) - 1) < 1e-4)
    }
  }
}
