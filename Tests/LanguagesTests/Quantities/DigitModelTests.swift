// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing
import TextModel

/// A number in the place of another is written as that one is.
@Suite struct DigitModelTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let model: String
    let language: LanguageTag
    let value: Double
    var decimals = 0
    let text: String?
    var testDescription: String { "\(value) like \(model) of \(language)" }
  }

  @Test(arguments: [
    Case(model: "1,500", language: .english, value: 12_300, text: "12,300"),
    Case(model: "12,300", language: .english, value: 2300, text: "2,300"),
    Case(model: "1500", language: .english, value: 12_300, text: "12300"),
    Case(model: "800", language: .english, value: 1_234_567, text: "1,234,567"),
    Case(model: "800", language: .english, value: 900, text: "900"),
    Case(model: "12.5", language: .english, value: 8.25, decimals: 2, text: "8.25"),
    Case(model: "12,5", language: .russian, value: 8.25, decimals: 2, text: "8,25"),
    Case(model: "12", language: .russian, value: 0.5, decimals: 1, text: "0,5"),
    Case(model: "12.5", language: .russian, value: 8.5, decimals: 2, text: "8.50"),
    Case(model: "1500", language: .russian, value: 2300, text: "2300"),
    Case(model: "1500", language: .russian, value: 12_300, text: "12\u{A0}300"),
    Case(model: "1 500", language: .russian, value: 12_300, text: "12 300"),
    Case(model: "1\u{202F}500", language: .russian, value: 2300, text: "2\u{202F}300"),
    Case(model: "12 500", language: .russian, value: 2300, text: "2300"),
    Case(model: "1500", language: .chinese, value: 12_300, text: "12300"),
    Case(model: "1,500", language: .chinese, value: 12_300, text: "12,300"),
    Case(model: "5", language: .chinese, value: 0, text: "0"),
    Case(model: "5", language: .chinese, value: 0x1p53 - 1, text: "9007199254740991"),
    // The last digits of what a Double does not hold exactly would be invented.
    Case(model: "5", language: .chinese, value: 0x1p53, text: nil),
    Case(model: "5", language: .chinese, value: 0x1p53 / 100, decimals: 2, text: nil),
    Case(model: "5", language: .chinese, value: 1e300, text: nil),
    Case(model: "5", language: .chinese, value: -.infinity, text: nil),
    Case(model: "5", language: .chinese, value: .nan, text: nil),
    Case(model: "3.11.2", language: .english, value: 5, text: nil),
    Case(model: "five", language: .english, value: 5, text: nil),
    Case(model: "", language: .russian, value: 5, text: nil),
  ])
  func writes(_ test: Case) {
    let model = DigitModel(Array(test.model.utf8), table: .table(for: test.language))
    #expect(model?.text(test.value, decimals: test.decimals) == test.text)
  }

  @Test func tellsItsDigitsFromWhatFollows() {
    let model = DigitModel(Array("350\u{A0}млн долларов".utf8), table: .table(for: .russian))
    #expect(model?.value == 350)
    #expect(model?.length == 3)
  }
}
