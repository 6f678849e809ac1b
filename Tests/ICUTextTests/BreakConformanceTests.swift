// SPDX-License-Identifier: Apache-2.0
import Foundation
import ICUText
import TestSupport
import Testing

/// The Unicode Character Database's own break tests (UAX #29), through `BreakIterator`.
@Suite struct BreakConformanceTests {
  struct File: CustomTestStringConvertible, Sendable {
    let name: String
    let kind: BreakIterator.Kind
    var locale = ""
    let count: Int
    /// Lines that ICU decides otherwise on purpose, by the characters they hold.
    var departures = 0
    var testDescription: String { "\(name) \(locale)" }
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/unicode")

  @Test(
    .enabled(if: ICUVersion.unicode.hasPrefix("15."), "the files are of Unicode 15"),
    arguments: [
      File(name: "SentenceBreakTest.txt", kind: .sentence, count: 502),
      // CLDR keeps the colon inside words for Finnish and Swedish only (root word rules, CLDR 42): of
      // the lines with U+003A between letters, these are the ones on which root and UAX #29 differ.
      File(name: "WordBreakTest.txt", kind: .word, count: 1823, departures: 15),
      File(name: "WordBreakTest.txt", kind: .word, locale: "fi", count: 1823),
    ])
  func passes(_ file: File) throws {
    let text = try String(
      contentsOf: Self.folder.appendingPathComponent(file.name), encoding: .utf8)
    let iterator = try BreakIterator(file.kind, locale: file.locale)
    var count = 0
    var departures = 0
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let test = line.prefix { $0 != "#" }
      var sample = String.UnicodeScalarView()
      var expected: [Int] = []
      for field in test.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
        if field == "÷" {
          expected.append(String(sample).utf8.count)
        } else if field != "×" {
          sample.append(try #require(UInt32(field, radix: 16).flatMap { Unicode.Scalar($0) }))
        }
      }
      let found = [0] + iterator.boundaries(of: String(sample))
      if file.departures > 0, sample.contains(":"), found != expected {
        departures += 1
      } else {
        #expect(found == expected, "\(line)")
      }
      count += 1
    }
    #expect(departures == file.departures)
    #expect(count == file.count)
  }
}
