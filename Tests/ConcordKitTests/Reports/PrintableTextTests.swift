// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import ConcordKit

@Suite struct PrintableTextTests {
  @Test(arguments: [
    ("plain 中文 «ё»", "plain 中文 «ё»"), ("a\tb", "a\tb"), ("a\r\nb", "a b"), ("a\nb", "a b"),
    ("a\rb", "a\u{FFFD}b"), ("\u{1B}[2J", "\u{FFFD}[2J"), ("a\u{9B}b", "a\u{FFFD}b"),
    ("a\u{7F}", "a\u{FFFD}"),
    ("a\u{202E}b\u{2066}", "a\u{FFFD}b\u{FFFD}"), ("a\u{2028}b\u{2029}c", "a b c"),
    ("a\u{200F}b", "a\u{200F}b"),
    ("\u{B}\u{301}", "\u{FFFD}\u{301}"), ("—“…”", "—“…”"), ("\u{2027}\u{202F}", "\u{2027}\u{202F}"),
  ])
  func aLine(_ text: String, _ expected: String) {
    #expect(text.printableLine == expected)
  }

  @Test func lineEndsOfATextStay() {
    #expect("a\nb\r\nc\td\u{85}".printable == "a\nb\nc\td\u{FFFD}")
  }

  @Test func aReportKeepsItsOwnColours() {
    let report = "\u{1B}[31mred\u{1B}[0m \u{1B}[2J \u{1B}]0;title\u{7} \u{1B}[1"
    #expect(
      report.printableReport(hasColors: true)
        == "\u{1B}[31mred\u{1B}[0m \u{FFFD}[2J \u{FFFD}]0;title\u{FFFD} \u{FFFD}[1")
    #expect(!report.printableReport(hasColors: false).contains("\u{1B}"))
  }

  @Test func jsonHasControlsAsEscapesAndTheSameValue() throws {
    let text = "a\u{9B}b\u{202E}c\u{2028}d\u{7F}é中—\u{1B}"
    let json = try JSONReport.line(of: [text])
    #expect(json.unicodeScalars.allSatisfy { !String.isUnprintable($0) })
    #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [text])
    let ordered = OrderedJSON.string(text).text()
    #expect(ordered.unicodeScalars.allSatisfy { !String.isUnprintable($0) })
    #expect(try JSONDecoder().decode([String].self, from: Data("[\(ordered)]".utf8)) == [text])
  }
}
