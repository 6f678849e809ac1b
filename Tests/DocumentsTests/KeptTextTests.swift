// SPDX-License-Identifier: Apache-2.0
import Documents
import Files
import TestSupport
import Testing
import TextModel

/// All that a reader sees is in the prose, in order, and leads to its bytes in the file.
@Suite struct KeptTextTests {
  private struct Piece {
    var markup: String
    /// What is seen of it, white space aside.
    var text = ""
  }

  private static let words = [
    "合作", "邊界", "Spirit", "дух", "5", "，", "۵", "e\u{301}", "🀄", "。", "x",
  ]

  private static let pages: [Piece] = [
    .init(markup: "<p>"), .init(markup: "</p>"), .init(markup: "<b>"), .init(markup: "</b>"),
    .init(markup: "<ul><li>"), .init(markup: "</ul>"), .init(markup: "<br>"),
    .init(markup: "<table><tr><td>"), .init(markup: "<td>"), .init(markup: "</table>"),
    .init(markup: "<h2>"), .init(markup: "</h2>"), .init(markup: "&amp;", text: "&"),
    .init(markup: "&mdash;", text: "—"), .init(markup: "<rt>q</rt>"), .init(markup: "\n"),
    .init(markup: "<i hidden>q</i>"), .init(markup: "<!-- q -->"), .init(markup: " "),
    .init(markup: "<script>q</script>"), .init(markup: "&shy;"),
    .init(markup: "<code>z</code>", text: "z"),
    .init(markup: "<div>"), .init(markup: "</div>"), .init(markup: "<blockquote>"),
  ]

  private static let markdown: [Piece] = [
    .init(markup: "\n\n"), .init(markup: " "), .init(markup: "\n- "), .init(markup: "\n\n## "),
    .init(markup: "**q**", text: "q"), .init(markup: " _q_ ", text: "q"),
    .init(markup: " `q*` ", text: "q*"),
    .init(markup: "[q](w)", text: "q"), .init(markup: "&mdash;", text: "—"),
    .init(markup: "\\*", text: "*"),
    .init(markup: "\n\n> "), .init(markup: "<!-- w -->"), .init(markup: "\n\n```\nw\n```\n\n"),
    .init(markup: "2 * 3", text: "2*3"), .init(markup: "<b>"), .init(markup: "</b>"),
    .init(markup: "<br>"),
  ]

  private static let latex: [Piece] = [
    .init(markup: "\n\n"), .init(markup: " "), .init(markup: "\\textbf{q}", text: "q"),
    .init(markup: "\\section{q}", text: "q"), .init(markup: "~\\cite{w}"),
    .init(markup: "---", text: "—"),
    .init(markup: "\\%", text: "%"), .init(markup: "% w\n"), .init(markup: "$q_1$", text: "$q_1$"),
    .init(markup: "\\\\ "), .init(markup: "\\begin{itemize}\\item "),
    .init(markup: "\\end{itemize}"),
    .init(markup: "{"), .init(markup: "}"), .init(markup: "\\label{w}"), .init(markup: "\n"),
  ]

  @Test(arguments: 1...100) func pages(_ seed: UInt64) {
    expectKept(Self.pages, seed) { .html("<body>" + $0) }
  }
  @Test(arguments: 1...100) func markdown(_ seed: UInt64) {
    expectKept(Self.markdown, seed) { .markdown("q " + $0) }
  }
  @Test(arguments: 1...100) func latex(_ seed: UInt64) {
    expectKept(Self.latex, seed) { .latex($0) }
  }

  private func expectKept(_ marks: [Piece], _ seed: UInt64, _ read: (String) -> TextDocument) {
    var random = SeededGenerator(seed: seed)
    var source = ""
    var seen = ""
    for _ in 0..<40 {
      let piece =
        Bool.random(using: &random)
        ? marks.randomElement(using: &random) ?? marks[0]
        : Self.words.randomElement(using: &random).map { Piece(markup: $0, text: $0) } ?? marks[0]
      source += piece.markup
      seen += piece.text
    }
    let document = read(source)
    let prose = document.prose.unicodeScalars.filter { !$0.properties.isWhitespace }
    let found = String(String.UnicodeScalarView(prose))
    #expect(found == seen || found == "q" + seen, "seed \(seed): \(source)")
    for block in document.blocks {
      #expect(!document.text(of: block).isEmpty)
      let place = document.sourceRange(block.range)
      #expect(place.lowerBound >= 0 && place.upperBound <= document.text.utf8.count)
    }
  }
}
