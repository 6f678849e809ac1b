// SPDX-License-Identifier: Apache-2.0
import Documents
import Testing

/// What formats say about words within a line.
@Suite struct TextSpanTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let file: String
    let text: String
    let spans: [String]
    var testDescription: String { "\(file): \(text)" }
  }

  @Test(arguments: [
    Case(file: "a.md", text: "a *b c* d **e** _f_", spans: ["emphasis b c", "emphasis f"]),
    Case(file: "a.md", text: "a *b **c** d* e", spans: ["emphasis b c d"]),
    Case(file: "a.md", text: "a*b 上海*合作", spans: ["emphasis b 上海"]),
    Case(file: "a.md", text: "a *b and c", spans: []),
    Case(
      file: "a.md", text: "a <q>b</q> <cite>c &amp; d</cite> <em>e</em>",
      spans: ["quotation b", "title c & d", "emphasis e"]),
    Case(
      file: "a.html", text: "<p>a <q>b <i>c</i></q> <cite>d</cite></p><p><em>e</em></p>",
      spans: ["quotation b", "emphasis c", "title d", "emphasis e"]),
    Case(
      file: "a.tex",
      text: "\\begin{document}a \\emph{b c} d \\textit{e} \\enquote{f}\\end{document}",
      spans: ["emphasis b c", "emphasis e", "quotation f"]),
    Case(
      file: "a.md",
      text: "a [b][] and [c] [d][e] [f]\n\n[b]: http://x\n[c]: http://x\n[e]: http://x",
      spans: ["emphasis b", "emphasis c"]),
    Case(file: "a.md", text: "a [[b|c]] d", spans: ["emphasis b|c"]),
    Case(
      file: "a.nxml",
      text: "<article><body><p>a (<xref ref-type=\"bibr\">b 2001</xref>)</p></body></article>",
      spans: ["title b 2001"]),
    Case(file: "a.txt", text: "a *b* c", spans: []),
  ])
  func spans(_ test: Case) {
    let document = TextDocument(test.text, fileName: test.file)
    let bytes = Array(document.prose.utf8)
    let found = document.spans.map {
      "\($0.kind) " + String(decoding: bytes[$0.range], as: UTF8.self)
    }
    #expect(found == test.spans)
  }
}
