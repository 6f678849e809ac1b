// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Interchange

@Suite struct POStringTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let written: String
    let text: String
    var unknown: String?
    var testDescription: String { written }
  }

  @Test(arguments: [
    Case(written: "", text: ""), Case(written: "上海", text: "上海"),
    Case(written: #"a\nb"#, text: "a\nb"), Case(written: #"\t\r"#, text: "\t\r"),
    Case(written: #"\"q\""#, text: "\"q\""), Case(written: #"\\n"#, text: "\\n"),
    Case(written: #"\a\b\f\v"#, text: "\u{7}\u{8}\u{C}\u{B}"), Case(written: #"\'\?"#, text: "'?"),
    Case(written: #"\101\1012"#, text: "AA2"), Case(written: #"\x41\x4G"#, text: "A\u{4}G"),
    Case(written: #"\0"#, text: "\0"), Case(written: #"\q"#, text: #"\q"#, unknown: "q"),
    Case(written: #"\q\z"#, text: #"\q\z"#, unknown: "q"), Case(written: #"a\"#, text: #"a\"#),
    Case(written: #"\xE4\xB8\x8A"#, text: "上"),
  ])
  func isUnescaped(_ test: Case) {
    let (bytes, unknown) = POString.unescaped(Array(test.written.utf8)[...])
    #expect(String(decoding: bytes, as: UTF8.self) == test.text)
    #expect(unknown.map { String(UnicodeScalar($0)) } == test.unknown)
  }

  @Test(arguments: [
    "", "a", "上海\n", "a\nb", "a\n\nb\n", "\"\\\t\r\n", "\\n", "e\u{301}👩‍👩‍👧", "عربي ไทย",
  ])
  func survives(_ text: String) {
    let lines = POString.quoted(text).split(separator: "\n")
    let inside = lines.map { $0.dropFirst().dropLast() }.joined()
    let (bytes, unknown) = POString.unescaped(Array(inside.utf8)[...])
    #expect(String(decoding: bytes, as: UTF8.self) == text)
    #expect(unknown == nil)
    #expect(lines.allSatisfy { $0.hasPrefix("\"") && $0.hasSuffix("\"") })
  }

  @Test func aTextOfSeveralLinesBeginsWithAnEmptyString() {
    #expect(POString.quoted("a") == "\"a\"")
    #expect(POString.quoted("a\n") == "\"a\\n\"")
    #expect(POString.quoted("a\nb") == "\"\"\n\"a\\n\"\n\"b\"")
  }

  /// Runs lead from the text to the bytes between escapes, over the ends of lines.
  @Test func runsGoOverEscapesAndLines() {
    let written = Array("msgstr \"a\\nb\"\n\"c\\\"\"".utf8)
    let runs = POString.runs(written, 7..<written.count, textLength: 5)
    // Runs of no bytes lead to both ends of an escape.
    #expect(runs.map(\.text) == [0, 1, 2, 2, 3, 4, 5, 5])
    #expect(runs.map(\.file) == [8, 9, 11, 11, 15, 16, 18, written.count - 1])
    #expect(runs.map(\.length) == [1, 0, 0, 1, 1, 0, 0, 0])
    #expect(POString.runs(written, 7..<written.count, textLength: 4).isEmpty)
  }
}
