import Documents
import TestSupport
import Testing

@Suite struct TextDocumentTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// The prose of each block, runs of spaces and line ends written as one space.
    let blocks: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "paragraphs", text: "one\ntwo\n\nthree\n", blocks: ["one two", "three"]),
    Case(name: "CRLF", text: "one\r\ntwo\r\n\r\nthree", blocks: ["one two", "three"]),
    Case(name: "old Mac", text: "one\r\rtwo", blocks: ["one", "two"]),
    Case(name: "blank line of spaces", text: "a\n \t\nb", blocks: ["a", "b"]),
    Case(name: "form feed", text: "a\n\u{0C}b", blocks: ["a", "b"]),
    Case(name: "Chinese", text: "上海精神\n命运共同体", blocks: ["上海精神 命运共同体"]),
    Case(name: "marks stay", text: "# not *a* `heading`", blocks: ["# not *a* `heading`"]),
    Case(name: "empty", text: "", blocks: []),
    Case(name: "blank", text: " \n\n ", blocks: []),
  ])
  func plain(_ test: Case) { expect(TextDocument.plain(test.text), test) }

  @Test(arguments: [
    Case(name: "ATX heading", text: "# Title\ntext", blocks: ["Title", "text"]),
    Case(name: "no heading without a space", text: "#tag", blocks: ["#tag"]),
    Case(name: "setext heading", text: "Title\n=====\ntext", blocks: ["Title", "text"]),
    Case(name: "rule between", text: "one\n\n---\n\ntwo", blocks: ["one", "two"]),
    Case(name: "emphasis", text: "the **Shanghai** _Spirit_", blocks: ["the Shanghai Spirit"]),
    Case(name: "underscore in a word", text: "snake_case", blocks: ["snake_case"]),
    Case(name: "code span", text: "run `One Belt` now", blocks: ["run now"]),
    Case(name: "code span of two", text: "a ``b ` c`` d", blocks: ["a d"]),
    Case(name: "open code span", text: "a ` b", blocks: ["a ` b"]),
    Case(name: "fence", text: "a\n```\ncode\n\n```\nb", blocks: ["a", "b"]),
    Case(name: "tilde fence holds backticks", text: "~~~\n```\n~~~\nb", blocks: ["b"]),
    Case(name: "open fence", text: "a\n```\ncode", blocks: ["a"]),
    Case(name: "indented code", text: "a\n\n    code\n\nb", blocks: ["a", "b"]),
    Case(
      name: "list", text: "- one\n- two\n  more\n3. three", blocks: ["one", "two more", "three"]),
    Case(name: "quote", text: "> one\n> two", blocks: ["one two"]),
    Case(
      name: "link", text: "see [the Spirit](https://x.y/OBOR) now", blocks: ["see the Spirit now"]),
    Case(name: "image", text: "![a map](map.png) here", blocks: ["a map here"]),
    Case(name: "bare address", text: "at https://x.y/OBOR.html. Then", blocks: ["at . Then"]),
    Case(name: "angle address", text: "at <https://x.y/OBOR> then", blocks: ["at then"]),
    Case(name: "tag", text: "a <b class='x'>bold</b> word", blocks: ["a bold word"]),
    Case(name: "less than", text: "1 < 2 and 3 > 2", blocks: ["1 < 2 and 3 > 2"]),
    Case(name: "comment", text: "a <!-- OBOR\n\nOBOR --> b", blocks: ["a", "b"]),
    Case(name: "front matter", text: "---\ntitle: OBOR\n---\ntext", blocks: ["text"]),
    Case(name: "table", text: "| a | b |\n|---|:-:|\n| c | d |", blocks: ["a b", "c d"]),
    Case(name: "escape", text: #"\*not\* emphasis"#, blocks: ["*not * emphasis"]),
    Case(name: "Chinese", text: "## 上海**精神**", blocks: ["上海 精神"]),
    Case(name: "empty", text: "", blocks: []),
  ])
  func markdown(_ test: Case) { expect(TextDocument.markdown(test.text), test) }

  @Test func everyByteStaysAtItsPlace() {
    let text = "# 标题\n\n- 一 [二](x) `三` <b>四</b> é\n\n```\n五\n```\n**六** https://七.cn <!-- 八 -->\n"
    let document = TextDocument.markdown(text)
    #expect(document.prose.utf8.count == text.utf8.count)
    for (given, kept) in zip(text.utf8, document.prose.utf8) where kept != 0x20 {
      #expect(given == kept)
    }
    #expect(document.comments.map(\.text) == ["<!-- 八 -->"])
  }

  @Test func theNameChoosesTheFormat() {
    #expect(TextDocument("# a", fileName: "x.MD").blocks.first?.kind == .heading(1))
    #expect(TextDocument("# a", fileName: "x.txt").blocks.first?.kind == .paragraph)
    #expect(TextDocument("# a", fileName: "-").blocks.first?.kind == .paragraph)
  }

  private func expect(_ document: TextDocument, _ test: Case) {
    let blocks = document.blocks.map { block in
      document.text(of: block).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(blocks == test.blocks)
  }
}
