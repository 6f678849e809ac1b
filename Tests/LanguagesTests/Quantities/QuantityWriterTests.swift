import Testing
// SPDX-License-Identifier: Apache-2.0
import TextModel

@testable import Languages

/// Numbers of any size are written.
@Suite struct QuantityWriterTests {
  private let writer = QuantityTable.table(for: .english).writer

  @Test(arguments: [
    (0.0, "0"), (8.5, "8.5"), (-3.14, "-3.14"), (0.9999999, "1"),
    (12_345_678_901_234, "12,345,678,901,234"),
    (123_456_789_012_345.5, "123,456,789,012,345.5"),
    (999_999_999_999_999.9, "999,999,999,999,999.875"),
    (123_456_789_012_345_680, "123,456,789,012,345,680"), (2e30, "2e+30"), (.infinity, "inf"),
  ])
  func numbers(_ value: Double, _ written: String) {
    #expect(writer.number(value) == written)
  }
}
