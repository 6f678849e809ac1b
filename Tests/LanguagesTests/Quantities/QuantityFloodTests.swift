// SPDX-License-Identifier: Apache-2.0
import Languages
import TestSupport
import Testing
import TextModel

/// Numbers that go on and on: no reader may call itself once for each of them, and twice the text must not take four
/// times as long.
@Suite struct QuantityFloodTests {
  @Test func partsOfPartsAreNotRead() {
    let text = Array(String(repeating: "1 million ", count: 8_000).utf8)
    let read = QuantityReading(
      folded: text, source: text, table: .table(for: .english), sourceRange: { $0 })
    #expect(!read.quantities.isEmpty)
  }

  @Test(arguments: [
    "1 million ", "1億", "1 млн ", "一千亿", "1,000,", "1 1 ", "百万亿", "twenty-", "1-", "5月",
  ])
  func numerals(_ piece: String) {
    let text = Array(String(repeating: piece, count: 6_000 / piece.utf8.count).utf8)
    for language in [LanguageTag.chinese, .english, .russian] {
      let time = ProcessorTime.measure {
        _ = QuantityReading(
          folded: text, source: text, table: .table(for: language), sourceRange: { $0 })
      }
      #expect(time < .seconds(60), "\(piece) \(language): \(time)")
    }
  }

  /// Each pair of numbers is one length of time, which is found in one pass.
  @Test func durations() {
    let text = Self.text("3小时20分、", 50_000)
    let table = QuantityTable.table(for: .chinese)
    var count = 0
    let time = ProcessorTime.measure {
      count = Self.reading(text, table).quantities.count
    }
    #expect(count == 50_000)
    #expect(time < .seconds(10), "\(time)")
  }

  /// The number of each word is looked up, not searched for among all numbers.
  @Test(arguments: [
    ("第1条、", LanguageTag.chinese), ("Article 1, ", .english), ("статья 1, ", .russian),
  ])
  func numbered(_ piece: String, _ language: LanguageTag) {
    let text = Self.text(piece, 10_000)
    let table = QuantityTable.table(for: language)
    let time = ProcessorTime.measure {
      // A key of several numbers is left out.
      #expect(Self.reading(text, table).numbered.isEmpty)
    }
    #expect(time < .seconds(4), "\(piece): \(time)")
  }

  private static func text(_ piece: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: piece, count: count).utf8)
  }

  private static func reading(_ text: [UInt8], _ table: QuantityTable) -> QuantityReading {
    // These texts need no folding but that of capitals.
    let folded = text.map { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 }
    return QuantityReading(folded: folded, source: text, table: table, sourceRange: { $0 })
  }
}
