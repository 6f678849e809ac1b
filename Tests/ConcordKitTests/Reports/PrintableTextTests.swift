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
    // The first and last of each range that is replaced, alone, and their neighbours.
    ("a\u{1F} ~", "a\u{FFFD} ~"), ("\u{80}", "\u{FFFD}"), ("\u{9F}", "\u{FFFD}"),
    ("\u{A0}\u{C0}", "\u{A0}\u{C0}"), ("\u{202A}", "\u{FFFD}"), ("\u{202E}", "\u{FFFD}"),
    ("\u{2028}", " "), ("\u{2066}", "\u{FFFD}"), ("\u{2069}", "\u{FFFD}"),
    ("\u{2065}\u{206A}", "\u{2065}\u{206A}"), ("\n", " "), ("", ""),
  ])
  func aLine(_ text: String, _ expected: String) {
    #expect(text.printableLine == expected)
  }

  @Test func lineEndsOfATextStay() {
    #expect("a\nb\r\nc\td\u{85}".printable == "a\nb\nc\td\u{FFFD}")
    #expect("a\nb".printable == "a\nb" && "a\rb\n".printable == "a\u{FFFD}b\n")
  }

  /// A colour is a number of two digits at most; anything else that begins like one could move the cursor.
  @Test(arguments: [
    ("\u{1B}[m", true), ("\u{1B}[7m", true), ("\u{1B}[31m", true), ("\u{1B}[131m", false),
    ("\u{1B}31m", false), ("\u{1B}[3;1m", false), ("\u{1B}[31", false), ("\u{1B}", false),
  ])
  func coloursAndOtherSequences(_ sequence: String, _ isColour: Bool) {
    let clean = isColour ? sequence : "\u{FFFD}" + sequence.dropFirst()
    #expect(sequence.printableReport(hasColors: true) == clean)
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
