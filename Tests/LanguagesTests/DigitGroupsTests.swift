// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Languages

@Suite struct DigitGroupsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    /// Readings, the likeliest first; `?` after one that is ambiguous.
    let point: String
    let comma: String
    var testDescription: String { text }

    init(_ text: String, point: String, comma: String) {
      self.text = text
      self.point = point
      self.comma = comma
    }

    init(_ text: String, _ both: String) { self.init(text, point: both, comma: both) }
  }

  @Test(arguments: [
    Case("7", "7"), Case("007", "7"), Case("1998", "1998"),
    Case("1.234", point: "1.234 1234?", comma: "1234? 1.234?"),
    Case("1,234", point: "1234 1.234?", comma: "1234? 1.234?"),
    Case("1,5", point: "1.5?", comma: "1.5"), Case("1.5", "1.5"),
    Case("3.500", point: "3.5 3500?", comma: "3500? 3.5?"),
    Case("0,125", point: "0.125?", comma: "0.125"), Case("0.125", "0.125"),
    Case("1234,567", point: "1234.567?", comma: "1234.567"),
    Case("12 500", point: "12500?", comma: "12500"),
    Case("12 500 000", point: "12500000?", comma: "12500000"),
    Case("12 500,75", "12500.75"), Case("1'234'567", "1234567"), Case("1'234.5", "1234.5"),
    Case("1,234,567.50", "1234567.5"), Case("1.234.567,5", "1234567.5"),
    Case("1.234.567", "1234567"),
    Case("3.11.2", ""), Case("1,22,333", ""), Case("1,234,5", ""),
  ])
  func reads(_ test: Case) {
    #expect(Self.readings(test.text, .point) == test.point)
    #expect(Self.readings(test.text, .comma) == test.comma)
  }

  struct End: CustomTestStringConvertible, Sendable {
    let text: String
    let end: Int
    var testDescription: String { text }
  }

  @Test(arguments: [
    End(text: "12 50", end: 2), End(text: "2024 100", end: 4), End(text: "5'10", end: 1),
    End(text: "5,", end: 1), End(text: "5.a", end: 1), End(text: "1,234 567", end: 5),
  ])
  func ends(_ test: End) {
    let end = Array(test.text.utf8).withUnsafeBufferPointer {
      DigitGroups.scan($0, at: 0, style: .comma, joinsSpaces: true).end
    }
    #expect(end == test.end)
  }

  @Test func readsAnyLength() {
    let long = Array(
      (String(repeating: "9", count: 30) + "." + String(repeating: "5", count: 30)).utf8)
    long.withUnsafeBufferPointer { bytes in
      #expect(DigitGroups.value(bytes, .fraction) == nil)
      #expect(DigitGroups.double(bytes, .fraction) == 1e30)
      #expect(DigitGroups.text(bytes, .fraction).utf8.count == 61)
    }
    let groups = Array(("1" + String(repeating: ",234", count: 100)).utf8)
    let end = groups.withUnsafeBufferPointer {
      DigitGroups.scan($0, at: 0, style: .point, joinsSpaces: true).end
    }
    #expect(end == 61)
  }

  @Test(arguments: [("00.50", "0.5"), ("1,234.50", "1234.5"), ("0.0", "0")])
  func writes(_ text: String, _ expected: String) {
    Array(text.utf8).withUnsafeBufferPointer {
      #expect(DigitGroups.text($0, .fraction) == expected)
      #expect(DigitGroups.value($0, .fraction)?.description == expected)
    }
  }

  private static func readings(_ text: String, _ style: DigitGroups.Style) -> String {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      let found = DigitGroups.scan(bytes, at: 0, style: style, joinsSpaces: true)
      guard found.end == bytes.count else { return "ends at \(found.end)" }
      return found.readings.map {
        let value = DigitGroups.value(bytes, $0.kind)?.description ?? "too long"
        return value + ($0.certainty == .certain ? "" : "?")
      }.joined(separator: " ")
    }
  }
}
