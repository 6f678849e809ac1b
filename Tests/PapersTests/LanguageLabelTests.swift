// SPDX-License-Identifier: Apache-2.0
import Segmentation
import Testing

@testable import Papers

/// Labels that say which text is the source and which the translation, or in which language a text is.
@Suite struct LanguageLabelTests {
  private static func removed(_ text: String) -> String {
    var text = text
    let mapped = text.withUTF8 { MappedText($0, in: 0..<$0.count) }
    let scalars = LanguageLabels.removed(from: mapped).scalars.compactMap(Unicode.Scalar.init)
    return String(String.UnicodeScalarView(scalars))
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let source: String
    let target: String
    var text = "双方签署了协定。"
    var translation = "The two sides signed the agreement."
    var testDescription: String { source + target }
  }

  static let cases = [
    Case(source: "原文：", target: "译文："), Case(source: "【原文】", target: "【译文】"),
    Case(source: "[ZH] ", target: "[EN] "), Case(source: "中文：", target: "English: "),
    Case(source: "**中文**：", target: "**英文**："), Case(source: "原文：\n", target: "译文：\n"),
    Case(source: "（中文）", target: "（英文）"), Case(source: "ZH: ", target: "EN: "),
    Case(source: "Оригинал: ", target: "Перевод: ", text: "Стороны подписали соглашение."),
    Case(source: "Русский: ", target: "Английский: ", text: "Стороны подписали соглашение."),
    Case(source: "Source: ", target: "Target: "),
    Case(source: "原文1：", target: "译文1："), Case(source: "原文 (1): ", target: "译文 (1): "),
    Case(source: "【原文2】", target: "【译文2】"), Case(source: "原文一：", target: "译文一："),
    Case(source: "1. 原文：", target: "1. 译文："), Case(source: "[3] ZH: ", target: "[3] EN: "),
    Case(source: "①中文：", target: "①英文："), Case(source: "原文（12）：", target: "译文（12）："),
  ]

  @Test(arguments: cases) func labelsAreTakenOff(_ test: Case) {
    for count in [1, 2, 5] {
      let text = String(
        repeating: test.source + test.text + "\n" + test.target + test.translation + "\n",
        count: count)
      let found = Self.removed(text)
      #expect(
        found.split(separator: "\n").map(String.init)
          == Array(repeating: [test.text, test.translation], count: count).flatMap(\.self))
    }
  }

  @Test func labelsAfterASentenceAreTakenOff() {
    #expect(
      Self.removed("原文：双方签署了协定。译文：The two sides signed the agreement.\n")
        == "双方签署了协定。The two sides signed the agreement.\n")
  }

  @Test(arguments: [
    ("原文：上海精神 译文：Shanghai Spirit", "上海精神 \nShanghai Spirit"),
    ("EN: Shanghai Spirit ZH: 上海精神", "Shanghai Spirit \n上海精神"),
    ("【原文】上海精神【译文】Shanghai Spirit", "上海精神\nShanghai Spirit"),
    ("原文：上海精神译文：Shanghai Spirit", "上海精神\nShanghai Spirit"),
    ("[1] 原文：双方签署了协定。 译文：The two sides signed it.", "双方签署了协定。 The two sides signed it."),
    ("Русский: взаимное доверие / English: mutual trust", "взаимное доверие \nmutual trust"),
  ])
  func labelsInsideALineAreTakenOff(_ line: String, _ rest: String) {
    for count in [1, 3] {
      let text = String(repeating: line + "\n", count: count)
      #expect(Self.removed(text) == String(repeating: rest + "\n", count: count))
    }
  }

  /// A file of one language may have its label on every line.
  @Test func oneLabelOnEveryLineIsTakenOff() {
    #expect(
      Self.removed("English: They met.\nEnglish: They left.\n") == "They met.\nThey left.\n")
  }

  @Test(arguments: [
    "Source: National Bureau of Statistics.\nTrade grew.\n贸易增长了。\n",
    "Trade grew.\nSource: the bank.\nТорговля выросла.\nДоходы тоже выросли.\nПеревод: И. Иванов.\n",
    "Chinese: 1300 million speakers.\nEnglish: 400 million speakers.\nThat is all.\nNothing more.\n",
    "The word [1] is old.\n[2] So is that.\n",
    "Languages of the bank: English, Chinese. Source: the bank.\n银行的语言：英文、中文。\n",
    "1. Trade grew.\n2. Source: the bank.\n贸易增长了。\n收入也增长了。\n", "注：双方签署了协定。\nNote: they met.\n",
  ]) func otherLabelsStay(_ text: String) {
    #expect(Self.removed(text) == text)
  }
}
