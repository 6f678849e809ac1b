// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@Suite struct PartialDateTests {
  @Test(arguments: ["2025", "2025-09", "2025-09-01", "2024-02-29", "0001-12-31"])
  func reads(_ text: String) { #expect(PartialDate(text)?.description == text) }

  @Test(arguments: [
    "", "yesterday", "01.09.2025", "2025-13", "2025-13-45", "2025-02-29", "2025-9-1", "25", "2025-",
    "2025-09-01T00", "２０２５", "-2025",
  ])
  func refuses(_ text: String) { #expect(PartialDate(text) == nil) }

  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (951_782_400, "2000-02-29"),
    (1_764_115_199, "2025-11-25"),
    (4_102_444_800, "2100-01-01"),
  ])
  func ofTheClock(_ seconds: Int, _ date: String) {
    #expect(PartialDate(secondsSince1970: seconds).description == date)
  }
}
