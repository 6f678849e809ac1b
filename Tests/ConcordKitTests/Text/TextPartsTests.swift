// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Long texts are worked on in parts.
@Suite struct TextPartsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "empty", text: ""), Case(name: "short", text: "上海精神。"),
    Case(name: "paragraphs", text: String(repeating: "上海精神。\n\n", count: 50)),
    Case(name: "paragraphs of Windows", text: String(repeating: "дух\r\n\r\n", count: 50)),
    Case(name: "lines", text: String(repeating: "the spirit\n", count: 50)),
    Case(name: "one line", text: String(repeating: "e\u{301}👍🏽中", count: 50)),
    Case(name: "line ends", text: String(repeating: "\n", count: 500)),
    Case(name: "returns", text: String(repeating: "\r", count: 500)),
  ])
  func parts(_ test: Case) {
    let parts = Array(TextParts(of: test.text, size: 40))
    let bytes = Array(test.text.utf8)
    #expect(parts.flatMap { bytes[$0] } == bytes)
    #expect(parts.allSatisfy { !$0.isEmpty && $0.count <= 80 })
    for part in parts {
      #expect(String(decoding: bytes[part], as: UTF8.self).utf8.elementsEqual(bytes[part]))
    }
    // Parts end where a paragraph does, if there is one in reach.
    if test.name.hasPrefix("paragraphs") {
      #expect(parts.allSatisfy { $0.upperBound == bytes.count || bytes[$0].last == 0x0A })
    }
  }

  /// Sentences of a text of several parts are those of its paragraphs.
  @Test func sentencesAreTheSame() throws {
    let paragraph = "The member states met. They spoke of co-\noperation in trade.\n\n"
    let count = TextParts.size * 5 / 2 / paragraph.utf8.count
    let list = try Concord.segment(
      .text(String(repeating: paragraph, count: count), name: "a.txt"),
      options: SegmentOptions(language: .english))
    #expect(list.segments.count == 2 * count)
    for (number, sentence) in list.segments.enumerated() {
      let text = number % 2 == 0 ? "The member states met." : "They spoke of cooperation in trade."
      guard sentence.text != text else { continue }
      Issue.record("\(number): \(sentence.text)")
      break
    }
    #expect(list.segments.last.map { $0.offset + $0.length } == count * paragraph.utf8.count - 2)
  }

  @Test func sizes() throws {
    let lines = String(repeating: "a\n", count: TextLimit.lines + 1)
    let error = #expect(throws: JobError.self) {
      try Concord.extract(.text(lines, name: "a.txt"))
    }
    #expect(error?.code == "document/too-large")
  }
}
