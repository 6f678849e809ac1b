// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import TestSupport
import Testing
import TextModel

@testable import Alignment
@testable import Checking
@testable import Matching

/// The three engines read one numeral the same way.
///
/// A certain numeral is one number of one value in each. An ambiguous one is a number in none that
/// wants certainty (aligner, memory), and all its readings in the checker, which binds nobody to them.
@Suite struct NumeralAgreementTests {
  struct Numeral: CustomTestStringConvertible, Sendable {
    let text: String
    /// The certain value; of an ambiguous numeral `nil`.
    let value: Double?
    /// The readings of an ambiguous numeral.
    var readings: [Double] = []
    var testDescription: String { text }
  }

  @Test(arguments: [
    Numeral(text: "三百二", value: 320),
    Numeral(text: "一万二", value: 12_000),
    Numeral(text: "三四", value: nil, readings: [3, 4]),
    Numeral(text: "百", value: nil, readings: [100]),
    Numeral(text: "廿五", value: 25),
    Numeral(text: "千万", value: nil, readings: [10_000_000]),
    Numeral(text: "三千万", value: 30_000_000),
    Numeral(text: "3万5千", value: 35_000),
    Numeral(text: "2亿5000万", value: 250_000_000),
    Numeral(text: "二三十", value: nil, readings: [20, 30]),
    Numeral(text: "三兆", value: 3e12),
    Numeral(text: "一九九八", value: 1998),
    Numeral(text: "二○二五", value: 2025),
    Numeral(text: "卅二", value: 32),
    Numeral(text: "壹佰贰拾叁", value: 123),
    Numeral(text: "一萬兩千", value: 12_000),
    Numeral(text: "12亿3456万7890", value: 1_234_567_890),
    Numeral(text: "一千亿一万亿", value: nil, readings: [1e11, 1e12]),
  ])
  func readsAlike(_ numeral: Numeral) { check(numeral) }

  /// 200 numerals, written in every way: by place and by units, in everyday and formal numerals, with
  /// digits, traditional and simplified.
  @Test func generatedNumeralsReadAlike() {
    let seed: UInt64 = 20_261_126
    var random = SeededGenerator(seed: seed)
    for number in 0..<200 { check(Self.generate(number, &random)) }
  }

  /// Runs that end and begin again at each sign are collected once, not once for each numeral in them: the
  /// limit is a hundred times what linear work takes, and square work takes longer.
  @Test(
    .timeLimit(.minutes(Sanitizer.isOn ? 30 : 1)),
    arguments: ["3万", "一壹", "一壹佰", "1,2万", "三四", "九"])
  func longRunsTakeLinearTime(_ piece: String) {
    let text = String(repeating: piece, count: 2_000)
    #expect(!Self.aligned(text).contains { $0 < 0 })
    #expect(!ComparedText(text, Tokenizer()).items.isEmpty)
    let quantities = QuantityReading(text, language: .chinese).quantities
    #expect(quantities.allSatisfy { !$0.range.isEmpty })
  }

  private func check(_ numeral: Numeral) {
    let sentence = "共\(numeral.text)人"
    let (aligned, matched) = (Self.aligned(sentence), Self.matched(sentence))
    let quantities = QuantityReading(sentence, language: .chinese).quantities
    if let value = numeral.value {
      #expect(aligned == [value], "\(numeral.text)")
      #expect(matched == [value], "\(numeral.text)")
      #expect(quantities.map(\.value) == [value], "\(numeral.text)")
      #expect(quantities.first?.range == 3..<(sentence.utf8.count - 3), "\(numeral.text)")
      return
    }
    #expect(aligned.isEmpty, "\(numeral.text)")
    #expect(matched.isEmpty, "\(numeral.text)")
    #expect(quantities.allSatisfy { $0.certainty < .certain }, "\(numeral.text)")
    let readings = Set(quantities.flatMap(\.readings))
    #expect(readings.isSuperset(of: numeral.readings), "\(numeral.text)")
  }

  private static func aligned(_ sentence: String) -> [Double] {
    var reader = TextReader(language: .chinese, other: .english, lexicons: [])
    reader.read([sentence])
    var values: [Double] = []
    for type in reader.text.tokens where reader.text.kinds[Int(type)] == .number {
      reader.text.types.withBytes(of: Int(type)) { key in
        guard key.count == 9 else { return }
        let bits = key.dropFirst().reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        values.append(Double(bitPattern: bits))
      }
    }
    return values
  }

  private static func matched(_ sentence: String) -> [Double] {
    let text = ComparedText(sentence, Tokenizer())
    return text.items.filter { $0.code == ComparedText.number }
      .compactMap { Double(text.value(of: $0).canonical) }
  }
}

extension NumeralAgreementTests {
  private static func generate(_ number: Int, _ random: inout SeededGenerator) -> Numeral {
    switch number % 5 {
    case 0:
      let digits = (0..<Int.random(in: 3...9, using: &random)).map { place in
        Int.random(in: (place == 0 ? 1 : 0)...9, using: &random)
      }
      let zero = ["〇", "零", "○"].randomElement(using: &random) ?? "〇"
      let text = digits.map { $0 == 0 ? zero : everyday[$0] }.joined()
      return Numeral(text: text, value: Double(digits.reduce(0) { $0 * 10 + $1 }))
    case 1: return byUnits(&random) { $0 }
    case 2:
      return byUnits(&random) {
        $0.replacing("万", with: "萬").replacing("亿", with: "億").replacing("二千", with: "兩千")
      }
    case 3:
      let formal = "零壹贰叁肆伍陆柒捌玖".map(String.init)
      return byUnits(&random) { text in
        var text = text
        for (plain, sign) in zip(everyday, formal) { text.replace(plain, with: sign) }
        for (plain, sign) in [("十", "拾"), ("百", "佰"), ("千", "仟")] {
          text.replace(plain, with: sign)
        }
        return text
      }
    default:
      let large: [(String, Double)] = [("万", 1e4), ("亿", 1e8), ("万亿", 1e12)]
      let (sign, unit) = large.randomElement(using: &random) ?? ("万", 1e4)
      let head = Int.random(in: 1...9999, using: &random)
      let part = Int.random(in: 1...9, using: &random)
      if Bool.random(using: &random) {
        return Numeral(
          text: "\(head).\(part)\(sign)", value: Double(head * 10 + part) * unit / 10)
      }
      let small = unit == 1e4 ? ("千", 1e3) : ("千万", 1e7)
      return Numeral(
        text: "\(head)\(sign)\(part)\(small.0)", value: Double(head) * unit + Double(part) * small.1
      )
    }
  }

  private static let everyday = "零一二三四五六七八九".map(String.init)

  private static func byUnits(
    _ random: inout SeededGenerator, _ write: (String) -> String
  ) -> Numeral {
    let size = Int.random(in: 2...13, using: &random)
    let bound = (0..<size).reduce(UInt64(1)) { power, _ in power * 10 }
    let value = UInt64.random(in: 20..<max(bound, 21), using: &random)
    return Numeral(text: write(written(value)), value: Double(value))
  }

  /// A number as it is written by units, zeros included.
  private static func written(_ value: UInt64) -> String {
    if value < 10_000 { return section(value) }
    let (upper, unit, lower) =
      value < 100_000_000
      ? (value / 10_000, "万", value % 10_000) : (value / 100_000_000, "亿", value % 100_000_000)
    let head = written(upper) + unit
    if lower == 0 { return head }
    let isShort = lower < (unit == "万" ? 1000 : 10_000_000)
    return head + (isShort ? "零" : "") + written(lower)
  }

  private static func section(_ value: UInt64) -> String {
    var text = ""
    var isZero = false
    for (unit, sign) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] as [(UInt64, String)] {
      let digit = value / unit % 10
      if digit == 0 {
        isZero = !text.isEmpty
      } else {
        text += (isZero ? "零" : "") + everyday[Int(digit)] + sign
        isZero = false
      }
    }
    return text
  }
}
