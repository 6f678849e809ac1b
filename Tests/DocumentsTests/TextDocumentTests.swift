// SPDX-License-Identifier: Apache-2.0
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

  @Test("Lines of a mail that is answered are quotations")
  func quotations() {
    let document = TextDocument.plain("A wrote:\n> b\n> c\nd\n\n> e")
    #expect(document.blocks.map(\.kind) == [.paragraph, .quotation, .paragraph, .quotation])
    #expect(document.blocks.map { document.text(of: $0) } == ["A wrote:", "> b\n> c", "d", "> e"])
  }

  @Test func theNameChoosesTheFormat() {
    #expect(TextDocument("# a", fileName: "x.MD").blocks.first?.kind == .heading(1))
    #expect(TextDocument("# a", fileName: "x.txt").blocks.first?.kind == .paragraph)
    #expect(TextDocument("# a", fileName: "-").blocks.first?.kind == .paragraph)
    #expect(TextDocument("\\section{a}", fileName: "x.tex").blocks.first?.kind == .heading(2))
  }

  private func expect(_ document: TextDocument, _ test: Case) {
    let blocks = document.blocks.map { block in
      document.text(of: block).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(blocks == test.blocks)
  }
}
