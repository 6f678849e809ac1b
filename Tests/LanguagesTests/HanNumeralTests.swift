// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import Languages

@Suite struct HanNumeralTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    /// The value; of an ambiguous numeral all values in order; none for what is not one numeral.
    let values: String
    let isCertain: Bool
    var testDescription: String { text }

    init(_ text: String, _ values: String, ambiguous: Bool = false) {
      self.text = text
      self.values = values
      isCertain = !ambiguous
    }
  }

  static let cases = [
    // By place.
    Case("一九九八", "1998"), Case("二〇〇八", "2008"), Case("二○二五", "2025"), Case("二零零一", "2001"),
    Case("三", "3"), Case("两", "2"), Case("兩", "2"), Case("二〇", "20"),
    Case("九九九九九九九九九九九九九九九九九九", "999999999999999999"),
    // By units.
    Case("十", "10"), Case("十九", "19"), Case("二十一", "21"), Case("三百零二", "302"),
    Case("三百〇二", "302"), Case("三百二十", "320"), Case("一百十五", "115"), Case("两千零一", "2001"),
    Case("三百万", "3000000"), Case("一亿二千万", "120000000"), Case("三万亿", "3000000000000"),
    Case("九千九百九十九亿九千九百九十九万", "999999990000"), Case("一万零五", "10005"),
    Case("一万二百", "10200"), Case("十万", "100000"), Case("三千五百万亿", "3500000000000000"),
    Case("三万亿五千亿", "3500000000000"), Case("四万万", "400000000"), Case("五千万", "50000000"),
    Case("廿五", "25"), Case("卅", "30"), Case("一百廿三", "123"), Case("三兆", "3000000000000"),
    Case("一萬二千三百億", "1230000000000"),
    // Colloquial.
    Case("三百二", "320"), Case("一万二", "12000"), Case("三千五", "3500"), Case("一亿二", "120000000"),
    Case("一千二百三", "1230"), Case("兩萬五", "25000"), Case("二百五", "250"),
    // Formal.
    Case("壹佰贰拾叁", "123"), Case("貳萬叄仟", "23000"), Case("玖拾万", "900000"), Case("壹玖玖捌", "1998"),
    Case("陆", "6", ambiguous: true), Case("伍万", "50000", ambiguous: true),
    Case("拾", "10", ambiguous: true),
    // Digits.
    Case("3万5千", "35000"), Case("2亿5000万", "250000000"), Case("3.5亿", "350000000"),
    Case("１２万", "120000"), Case("1,200万", "12000000"), Case("12亿3456万7890", "1234567890"),
    Case("3万五千", "35000"), Case("1.2345万", "12345"), Case("1.23456万", "12345.6"),
    Case("3千", "3000"), Case("2千5百", "2500"), Case("5百万", "5000000"),
    Case("10.7万亿", "10700000000000"),
    Case("1万零500", "10500"), Case("3.5", "3.5"), Case("12百万", "12000000"),
    Case("3万5", "35000 30000 5", ambiguous: true),
    Case("100万三", "1003000 1000000 3", ambiguous: true),
    // Ambiguous.
    Case("三四", "3 4 34", ambiguous: true), Case("二三十", "20 30", ambiguous: true),
    Case("十七八", "17 18", ambiguous: true), Case("两三万", "20000 30000", ambiguous: true),
    Case("三两", "2 3", ambiguous: true), Case("三五百", "300 500", ambiguous: true),
    Case("三百二三", "320 330", ambiguous: true), Case("十四五", "14 15", ambiguous: true),
    Case("九八", "98 9 8", ambiguous: true), Case("〇五", "5", ambiguous: true),
    Case("百", "100", ambiguous: true), Case("千", "1000", ambiguous: true),
    Case("万", "10000", ambiguous: true), Case("千万", "10000000", ambiguous: true),
    Case("百二十", "120", ambiguous: true), Case("零", "0", ambiguous: true),
    Case("十三五", "13 5", ambiguous: true),
    Case("一千亿一万亿", "100000000000 1000000000000", ambiguous: true),
    // Not one numeral.
    Case("", ""), Case("上海", ""), Case("三天", ""), Case("3.11.2万", ""), Case("1.5万3千", ""),
    Case("九九九九九九九九九九九九九九九九九九九", ""),
  ]

  @Test(arguments: cases)
  func reads(_ test: Case) {
    let readings = HanNumeral.read(test.text)
    #expect(readings.map(\.value.description).joined(separator: " ") == test.values)
    #expect(readings.allSatisfy { ($0.certainty == .certain) == test.isCertain })
    #expect(readings.count < 2 || !test.isCertain)
  }

  /// Both ways of asking agree.
  @Test(arguments: cases)
  func certainAgrees(_ test: Case) {
    let symbols = test.text.unicodeScalars.compactMap { HanNumeral.Symbol($0.value) }
    guard symbols.count == test.text.unicodeScalars.count else { return }
    let match = HanNumeral.certain(in: symbols[...])
    #expect(match?.value.description ?? "" == (test.isCertain ? test.values : ""))
  }

  struct Prefix: CustomTestStringConvertible, Sendable {
    let text: String
    let value: String?
    let count: Int
    var testDescription: String { text }
  }

  @Test(arguments: [
    Prefix(text: "二十陆", value: "20", count: 2),
    Prefix(text: "5万3", value: "50000", count: 2),
    Prefix(text: "5三", value: "5", count: 1),
    Prefix(text: "5一万", value: "5", count: 1),
  ])
  func endsWhereCertaintyEnds(_ test: Prefix) {
    let symbols = test.text.unicodeScalars.compactMap { scalar in
      scalar.isASCII
        ? HanNumeral.Symbol(DecimalValue(UInt64(scalar.value - 0x30)), width: 1)
        : HanNumeral.Symbol(scalar.value)
    }
    let match = HanNumeral.certain(in: symbols[...])
    #expect(match?.value.description == test.value)
    #expect(match?.count == test.count)
  }

  /// Whatever the run, nothing traps and a certain reading is the only one.
  @Test(.timeLimit(.minutes(1)))
  func survivesAnyRun() {
    let signs = Array("〇零一二两三四五六七八九十百千万亿兆廿卅壹贰拾佰仟陆萬億3").map(String.init)
    var random = SeededGenerator(seed: 20_261_126)
    func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
    for _ in 0..<4000 {
      let text = (0..<(1 + next(40))).map { _ in signs[next(signs.count)] }.joined()
      let readings = HanNumeral.read(text)
      #expect(readings.count <= 1 || readings.allSatisfy { $0.certainty == .ambiguous }, "\(text)")
    }
    for sign in signs {
      for count in [19, 20, 33, 1000, 100_000] {
        _ = HanNumeral.read(String(repeating: sign, count: count))
        _ = HanNumeral.read(String(repeating: "九" + sign, count: count / 2))
        _ = HanNumeral.read("9999999999999999999" + String(repeating: sign, count: count))
      }
    }
    _ = HanNumeral.read(String(repeating: "一千亿一万亿", count: 10_000))
  }

  @Test func numbersItems() {
    for scalar in "〇零一二三四五六七八九十百".unicodeScalars {
      #expect(HanNumeral.isOrdinal(scalar.value))
    }
    for scalar in "千万壹拾○两廿上a1".unicodeScalars where scalar != "两" {
      #expect(!HanNumeral.isOrdinal(scalar.value))
    }
    #expect(!HanNumeral.isOrdinal(0x4E24))
  }
}

extension HanNumeral {
  /// The readings of a text that is one numeral from end to end; none for any other text.
  ///
  /// Digits may be full-width, with a decimal point, and grouped by commas: `1,200万`.
  fileprivate static func read(_ text: String) -> [Reading] {
    var symbols: [Symbol] = []
    var digits: [UInt8] = []
    func endDigits() -> Bool {
      if digits.isEmpty { return true }
      let value = digits.withUnsafeBufferPointer { bytes -> DecimalValue? in
        let found = DigitGroups.scan(bytes, at: 0, style: .point, joinsSpaces: false)
        guard found.end == bytes.count, let first = found.first else { return nil }
        return DigitGroups.value(bytes, first.kind)
      }
      guard let value else { return false }
      symbols.append(Symbol(value, width: digits.count))
      digits.removeAll()
      return true
    }
    for scalar in text.unicodeScalars {
      let narrow = 0xFF01...0xFF5E ~= scalar.value ? scalar.value - 0xFEE0 : scalar.value
      if 0x30...0x39 ~= narrow || narrow == 0x2C || narrow == 0x2E {
        digits.append(UInt8(narrow))
        continue
      }
      guard endDigits(), let symbol = Symbol(scalar.value) else { return [] }
      symbols.append(symbol)
    }
    guard endDigits() else { return [] }
    let (readings, count) = readings(in: symbols[...])
    return count == symbols.count ? readings : []
  }
}
