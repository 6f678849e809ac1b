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
  ])
  func reads(_ test: Case) {
    #expect(NumberValue(folded: test.text.utf8).canonical == test.value)
  }

  struct Han: CustomTestStringConvertible, Sendable {
    let text: String
    let value: UInt64?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Han(text: "一九九八", value: 1998),
    Han(text: "二〇〇一", value: 2001),
    Han(text: "十", value: 10),
    Han(text: "十九", value: 19),
    Han(text: "二十一", value: 21),
    Han(text: "三百零二", value: 302),
    Han(text: "三百二十", value: 320),
    Han(text: "三百二", value: nil),
    Han(text: "两千零一", value: 2001),
    Han(text: "三百万", value: 3_000_000),
    Han(text: "一亿二千万", value: 120_000_000),
    Han(text: "三万亿", value: 3_000_000_000_000),
    Han(text: "万一", value: nil),
    Han(text: "一万万万", value: nil),
    Han(text: "十百", value: nil),
    Han(text: "九千九百九十九亿九千九百九十九万", value: 999_999_990_000),
  ])
  func readsHan(_ test: Han) {
    let run = test.text.unicodeScalars.compactMap { HanNumeral.value(of: $0.value) }
    #expect(run.count == test.text.unicodeScalars.count)
    #expect(HanNumeral.read(run) == test.value)
  }
}
