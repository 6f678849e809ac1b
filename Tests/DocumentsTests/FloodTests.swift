// SPDX-License-Identifier: Apache-2.0
import Documents
import TestSupport
import Testing

/// Texts that are made to keep a reader busy: twice the text must not take four times as long.
@Suite struct FloodTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let piece: String
    var end = ""
    var testDescription: String { "\(piece)…\(end)" }
  }

  static let markup = [
    "<li></h1>", "<a", "<a '", "<a \">", "<", "<!", "<!--", "</", "&", "&#", "<p", "<b><i></b>",
    "<div><span></div></i>", "<script>", "<td>", "<table><tr><td colspan=1000 rowspan=9>",
    "<p hidden>", "<ul><li>a", "<![CDATA[", "<br>a", "<nav></nav>",
    "<tr><td rowspan=60000 colspan=900>",
  ].map { Case(piece: $0) }

  static let markdown = [
    "](x)", "[", "[a](b", "[a](<b", "[a](b \"", "![", "[a][b]", "`", "`a``b", "*a", "**a*_b_", "_a",
    "*a _b ~~c", "$a ", "$$", "<a ", "<a b='", "<a b=\"<a c='", "<!--", "<x>", "<code>", "> ", "- ",
    "a|b\n", "|a\n", "[^1]", "[@", "http://", "\\", "&", "<div>\n\n", "<pre>\n", "#", "1. ", ": ",
    "a\\\n", "```\n", "~~~a\n", "{a", "[a]{", "<ruby><rt>", "[x]: y\n", "===\n",
  ].map { Case(piece: $0) }

  static let latex = [
    "{", "}", "\\label{", "\\begin{a}", "\\end{a}", "$", "$a\n\n", "\\(", "\\[", "\\foo[",
    "\\title{",
    "\\footnote{", "\\footnote{a}", "\\begin{equation}", "\\begin{verbatim}", "\\item[", "&", "~",
    "\\setup{title={", "\\xsetup{title={a}}", "\\'", "\\'{", "%", "\\verb|", "--", "\\\\[",
    "\\begin{tabular}{a}", "\\def\\a", "\\iffalse", "\\cite[", "\\begin{a}{\\end{b}",
    "\\author{a\\and ",
  ].map { Case(piece: $0) }

  @Test(arguments: markup) func pages(_ test: Case) { expectLinear(test) { .html($0) } }
  @Test(arguments: markup) func papers(_ test: Case) { expectLinear(test) { .jats($0) } }
  @Test(.tags(.slow), .enabled(if: SlowTests.areOn), arguments: markdown + markup)
  func markdownText(_ test: Case) {
    expectLinear(test) { .markdown($0) }
  }
  /// Larger texts, since only the lists of marks that are open were copied.
  @Test func openMarksOfEmphasis() {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: "*a _b ~~c", count: count)
      return ProcessorTime.measure { _ = TextDocument.markdown(text) }
    }
    // Four times the text took 22 times as long in the release program.
    #expect(time(100_000) < time(25_000) * 8)
  }
  @Test(arguments: ["title: [", "- - ", "a:\n  b:\n   c:\n", "a: \"", "a: |\n x\n"])
  func frontMatter(_ piece: String) {
    expectLinear(Case(piece: piece)) { .markdown("---\nlang: zh\n" + $0 + "\n---\na") }
  }
  @Test(.tags(.slow), .enabled(if: SlowTests.areOn), arguments: latex) func latexText(_ test: Case)
  { expectLinear(test) { .latex($0) } }

  private func expectLinear(_ test: Case, _ read: (String) -> TextDocument) {
    // Some 25 KB: what takes quadratic time takes more than a quarter of a minute.
    let text = String(repeating: test.piece, count: 25_000 / test.piece.utf8.count) + test.end
    var prose = 0
    let time = ProcessorTime.measure { prose = read(text).prose.utf8.count }
    #expect(time < .seconds(6), "\(test): \(time)")
    #expect(prose <= text.utf8.count * 3)
  }
}
