// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Testing

/// Places of comments that silence a rule: they change nothing that a reader sees.
@Suite struct IgnoreCommentWriterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    /// The document; the line with ⟦ is that of the finding.
    let text: String
    /// The document with the comment as `<!>`; `nil` where there is no place for one.
    let expected: String?
    var testDescription: String { "\(file): \(text)" }
  }

  static let cases = [
    Case(file: "a.md", text: "A ⟦term is here.\n", expected: "A term is here. <!>\n"),
    Case(file: "a.md", text: "# A ⟦term\n\nText.\n", expected: "# A term <!>\n\nText.\n"),
    Case(file: "a.md", text: "# A ⟦term #\n\nText.\n", expected: "<!>\n# A term #\n\nText.\n"),
    Case(file: "a.md", text: "A ⟦term is  \nhere.\n", expected: "A term is <!>  \nhere.\n"),
    Case(file: "a.md", text: "A ⟦term is\\\nhere.\n", expected: "A term is <!>\\\nhere.\n"),
    Case(
      file: "a.md", text: "| A ⟦term | b |\n|---|---|\n| x | y |\n",
      expected: "| A term | b <!> |\n|---|---|\n| x | y |\n"),
    Case(
      file: "a.md", text: "| A | b |\n|---|---|\n| x | a ⟦term |\n",
      expected: "| A | b |\n|---|---|\n| x | a term <!> |\n"),
    Case(file: "a.md", text: "---\ntitle: A ⟦term\n---\n\nText.\n", expected: nil),
    Case(file: "a.md", text: "+++\ntitle = \"A ⟦term\"\n+++\n\nText.\n", expected: nil),
    Case(file: "a.md", text: "--- \ntitle: A ⟦term\n---\t \n\nText.\n", expected: nil),
    Case(
      file: "a.md", text: "---\ntitle: a\n---\nA ⟦term is.\n",
      expected: "---\ntitle: a\n---\nA term is. <!>\n"),
    Case(
      file: "a.md", text: "---\ntitle: a\n...\nA ⟦term is.\n",
      expected: "---\ntitle: a\n...\nA term is. <!>\n"),
    Case(file: "a.md", text: "A ⟦term is here.\t \n", expected: "A term is here. <!>\t \n"),
    Case(file: "a.md", text: "A ⟦term is here.\r\n", expected: "A term is here. <!>\r\n"),
    Case(
      file: "a.md", text: "A ⟦term `code\r\nmore code` is.\r\n",
      expected: "<!>\r\nA term `code\r\nmore code` is.\r\n"),
    Case(
      file: "a.md", text: ">\n>\tA ⟦term `code\n> more` is.\n",
      expected: ">\n>\t<!>\n>\tA term `code\n> more` is.\n"),
    Case(
      file: "a.md", text: "A ⟦term <a title=\"x\ny\">z</a> is.\n",
      expected: "<!>\nA term <a title=\"x\ny\">z</a> is.\n"),
    Case(
      file: "a.md", text: "A ⟦term `code\nmore code` is.\n",
      expected: "<!>\nA term `code\nmore code` is.\n"),
    Case(file: "a.md", text: "Before\na ⟦term `code\nmore code` is.\n", expected: nil),
    Case(
      file: "a.md", text: "A ⟦term $x +\ny$ is.\n", expected: "<!>\nA term $x +\ny$ is.\n"),
    Case(
      file: "a.md", text: "A ⟦term [link](http://x\n\"title\") is.\n",
      expected: "<!>\nA term [link](http://x\n\"title\") is.\n"),
    Case(
      file: "a.md", text: "A ⟦term <!-- x\n y --> is.\n",
      expected: "<!>\nA term <!-- x\n y --> is.\n"),
    Case(
      file: "a.md", text: "> A ⟦term `code\n> more` is.\n",
      expected: "> <!>\n> A term `code\n> more` is.\n"),
    Case(
      file: "a.html", text: "<p>A ⟦term is here.</p>\n", expected: "<p>A term is here.</p> <!>\n"),
    Case(
      file: "a.html", text: "<p>A ⟦term <a title=\"x\ny\">z</a> is.</p>\n",
      expected: "<!>\n<p>A term <a title=\"x\ny\">z</a> is.</p>\n"),
    Case(
      file: "a.html", text: "<p>A ⟦term <a\nhref=\"y\">z</a> is.</p>\n",
      expected: "<!>\n<p>A term <a\nhref=\"y\">z</a> is.</p>\n"),
    Case(
      file: "a.html", text: "<p>A ⟦term <!-- a\nb --> is.</p>\n",
      expected: "<!>\n<p>A term <!-- a\nb --> is.</p>\n"),
    Case(
      file: "a.html", text: "<p>A ⟦term <textarea>x\ny</textarea> is.</p>\n",
      expected: "<!>\n<p>A term <textarea>x\ny</textarea> is.</p>\n"),
    Case(
      file: "a.html", text: "<p title=\"x\n\">A ⟦term <a\nhref=\"y\">z</a> is.</p>\n",
      expected: nil),
    // A comment on a line of its own would end the paragraph, unless the line before it is empty.
    Case(
      file: "a.md", text: "Before\r\n\r\nA ⟦term `code\r\nmore code` is.\r\n",
      expected: "Before\r\n\r\n<!>\r\nA term `code\r\nmore code` is.\r\n"),
    Case(file: "a.md", text: "Before\r\na ⟦term `code\r\nmore code` is.\r\n", expected: nil),
    Case(
      file: "a.md", text: "Before\n \t\nA ⟦term `code\nmore code` is.\n",
      expected: "Before\n \t\n<!>\nA term `code\nmore code` is.\n"),
    Case(file: "a.md", text: "> Before\n> a ⟦term `code\n> more code` is.\n", expected: nil),
    // Settings that nothing closes are text.
    Case(
      file: "a.md", text: "---\ntitle: a\n\nA ⟦term is.\n",
      expected: "---\ntitle: a\n\nA term is. <!>\n"),
    Case(file: "a.tex", text: "A ⟦term is here.\n", expected: "% <!>\nA term is here.\n"),
  ]

  @Test(arguments: cases) func commentsChangeNothing(_ test: Case) throws {
    let text = test.text.replacing("⟦", with: "")
    let before = test.text[..<(try #require(test.text.firstIndex(of: "⟦")))]
    let start =
      before.utf8.lastIndex(of: 0x0A).map {
        before.utf8.distance(from: before.utf8.startIndex, to: $0) + 1
      } ?? 0
    let length = Array(text.utf8)[start...].prefix { $0 != 0x0A && $0 != 0x0D }.count
    let writer = try #require(IgnoreCommentWriter(text, name: test.file))
    let insertion = writer.insertion(
      of: "term/forbidden", reason: "why|\nnow -->", line: start..<start + length)
    let written = insertion.map { insertion in
      var bytes = Array(text.utf8)
      bytes.insert(contentsOf: insertion.text.utf8, at: insertion.offset)
      return String(decoding: bytes, as: UTF8.self)
        .replacing("<!-- concord: ignore term/forbidden -- why/ now - -->", with: "<!>")
        .replacing("% concord: ignore term/forbidden -- why/ now -", with: "% <!>")
    }
    #expect(written == test.expected)
  }

  @Test func onlyFormatsWithCommentsAndRulesThatExist() {
    #expect(IgnoreCommentWriter("A term.", name: "a.txt") == nil)
    #expect(IgnoreCommentWriter.knows("term/forbidden") && IgnoreCommentWriter.knows("all"))
    #expect(!IgnoreCommentWriter.knows("no/such-rule"))
  }
}
