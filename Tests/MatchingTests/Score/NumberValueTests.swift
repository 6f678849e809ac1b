// SPDX-License-Identifier: Apache-2.0
import Segmentation
import Testing

@testable import Matching

@Suite struct NumberValueTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let value: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "1998", value: "1998"),
    Case(text: "1,998", value: "1998"),
    Case(text: "1,234,567.50", value: "1234567.5"),
    Case(text: "1.234.567,5", value: "1234567.5"),
    Case(text: "3,5", value: "3.5"),
    Case(text: "3.500", value: "3.5"),
    Case(text: "007", value: "7"),
    Case(text: "0", value: "0"),
    Case(text: "0.0", value: "0"),
    Case(text: "3.11.2", value: "3.11.2"),
    Case(text: "1,22,333", value: "1,22,333"),
    Case(text: "(1)", value: "(1)"),
    Case(text: "0,125", value: "0.125"),
    Case(text: "1'234", value: "1234"),
    Case(text: "123,456,789,012,345,678,901", value: "123456789012345678901"),
  ])
  func reads(_ test: Case) {
    #expect(NumberValue(folded: test.text.utf8).canonical == test.value)
  }

  struct Numeral: CustomTestStringConvertible, Sendable {
    let text: String
    /// The values of the numbers, separated by spaces.
    let values: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    Numeral(text: "一九九八", values: "1998"),
    Numeral(text: "二○○一年", values: "2001"),
    Numeral(text: "二十一", values: "21"),
    Numeral(text: "三百二", values: "320"),
    Numeral(text: "三百零二", values: "302"),
    Numeral(text: "一亿二千万", values: "120000000"),
    Numeral(text: "3.5亿美元", values: "350000000"),
    Numeral(text: "3万5千人", values: "35000"),
    Numeral(text: "1,200万", values: "12000000"),
    Numeral(text: "3 万", values: "3"),
    Numeral(text: "三月", values: "3"),
    Numeral(text: "十日", values: "10"),
    Numeral(text: "三思", values: ""),
    Numeral(text: "大陆", values: ""),
    Numeral(text: "万一", values: ""),
    Numeral(text: "一万万万", values: ""),
    Numeral(text: "十百", values: ""),
    Numeral(text: "三四月", values: ""),
    Numeral(text: "千万", values: ""),
    Numeral(text: "2024年第三十二号", values: "2024 32"),
  ])
  func readsNumerals(_ test: Numeral) {
    let text = ComparedText(test.text, Tokenizer())
    let values = text.items.filter { $0.code == ComparedText.number }
      .map { text.value(of: $0).canonical }
    #expect(values.joined(separator: " ") == test.values)
  }

  /// A long run that is not one numeral is read once, not once for each character.
  @Test(.timeLimit(.minutes(1)))
  func readsLongRuns() {
    for run in ["一千亿一万亿", "三四", "百", "九", "3万", "一壹"] {
      let text = ComparedText(String(repeating: run, count: 20_000), Tokenizer())
      #expect(!text.items.isEmpty)
    }
  }
}
