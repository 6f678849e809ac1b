// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@Suite struct LineIndexTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let marked: String
    let line: Int
    let column: Int
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "start", marked: "1️⃣abc", line: 1, column: 1),
    Case(name: "second line", marked: "abc\nd1️⃣ef", line: 2, column: 2),
    Case(name: "CRLF is one", marked: "abc\r\nd1️⃣ef", line: 2, column: 2),
    Case(name: "CR ends a line", marked: "abc\r1️⃣def", line: 2, column: 1),
    Case(name: "before a line end", marked: "abc1️⃣\n", line: 1, column: 4),
    Case(name: "end of text", marked: "abc\n1️⃣", line: 2, column: 1),
    Case(name: "Han counts one", marked: "上海1️⃣精神", line: 1, column: 3),
    Case(name: "emoji counts one", marked: "👍1️⃣", line: 1, column: 2),
    Case(name: "a mark counts by itself", marked: "e\u{301}1️⃣x", line: 1, column: 3),
    Case(name: "empty", marked: "1️⃣", line: 1, column: 1),
  ])
  func positions(_ test: Case) {
    let marked = Marked(test.marked)
    let position = LineIndex(marked.text).position(of: marked.offsets[0])
    #expect(position.line == test.line)
    #expect(position.column == test.column)
  }

  @Test(arguments: ["x", "中", "e\u{301}", "👍", "я "])
  func columnsOfLongLines(_ piece: String) {
    let text = "a\n" + String(repeating: piece, count: 6_000) + "\nb"
    let index = LineIndex(text)
    var line = 1
    var column = 1
    var offset = 0
    for scalar in text.unicodeScalars {
      if offset % 37 == 0 || offset > text.utf8.count - 9 {
        let position = index.position(of: offset)
        #expect(position.line == line)
        #expect(position.column == column)
      }
      offset += UTF8.width(scalar)
      column += 1
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
    #expect(index.position(of: text.utf8.count) == (3, 2))
    let open = LineIndex(String(repeating: piece, count: 6_000))
    #expect(
      open.position(of: .max).column
        == String(repeating: piece, count: 6_000).unicodeScalars.count + 1)
  }

  @Test func lines() {
    let index = LineIndex("一\r\n二\n三")
    #expect((0...4).map(index.line) == ["", "一", "二", "三", ""])
  }
}
