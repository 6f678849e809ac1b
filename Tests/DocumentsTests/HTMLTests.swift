import Documents
import TestSupport
import Testing
import TextModel

@Suite struct HTMLTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let html: String
    let text: [String]
    var kinds: [TextBlock.Kind]?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "paragraphs", html: "<p>上海<b>精神</b></p><p>дух</p>", text: ["上海   精神", "дух"]),
    Case(
      name: "headings, items, rows",
      html: "<h2>H</h2><ul><li>a</li><li>b</ul><table><tr><td>c<td>d</tr></table>",
      text: ["H", "a", "b", "c\t   d"],
      kinds: [.heading(2), .listItem, .listItem, .tableRow]),
    Case(
      name: "no prose",
      html: "<head><title>t</title></head><script>if (a<b) x</SCRIPT><style>p{}</style>x",
      text: ["x"]),
    Case(name: "unclosed script", html: "a<script>b", text: ["a"]),
    Case(name: "quotes in tags", html: "<p title='a > b'>x</p>", text: ["x"]),
    Case(name: "a sign that is no tag", html: "a < b, 1<2", text: ["a < b, 1<2"]),
    Case(name: "line break", html: "a<br>b", text: ["a\n   b"]),
    Case(name: "comment", html: "a<!-- <p>no</p> -->b", text: ["a                  b"]),
    Case(name: "empty", html: "", text: []),
  ])
  func reads(_ test: Case) {
    let document = TextDocument.html(test.html)
    #expect(document.blocks.map { document.text(of: $0) } == test.text)
    if let kinds = test.kinds { #expect(document.blocks.map(\.kind) == kinds) }
  }

  @Test(arguments: [
    ("R&amp;D", "R&D"), ("&lt;x&gt;", "<x>"), ("&#x4E0A;&#28023;", "上海"), ("a&mdash;b", "a—b"),
    ("caf&eacute;", "café"), ("&unknown; &", "&unknown; &"), ("&#0;&#xD800;", "&#0;&#xD800;"),
  ])
  func putsCharactersInTheirPlace(_ html: String, _ text: String) {
    let document = TextDocument.html(html)
    #expect(document.prose.utf8.count == html.utf8.count)
    let shown = document.prose.unicodeScalars.filter { $0 != "\u{AD}" && $0 != "\u{2060}" }
    #expect(String(String.UnicodeScalarView(shown)) == text)
  }

  @Test func keepsOffsets() throws {
    let marked = Marked("<p class=\"x\">a <i>1️⃣上海2️⃣</i> &nbsp; 3️⃣дух4️⃣</p>")
    let document = TextDocument.html(marked.text)
    let prose = Array(document.prose.utf8)
    #expect(String(decoding: prose[marked.range(1, 2)], as: UTF8.self) == "上海")
    #expect(String(decoding: prose[marked.range(3, 4)], as: UTF8.self) == "дух")
    let comment = TextDocument.html("<!-- concord: ignore x -->").comments
    #expect(comment.map(\.text) == [" concord: ignore x "])
  }

  @Test(arguments: 1...200) func anyBytesAreAPage(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "<", ">", "</", "<!--", "-->", "<p", "<script>", "&", "&#", ";", "\"", "'", "上", " a", "<li>",
      "=", "<!", "\n",
    ]
    let html = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let document = TextDocument.html(html)
    var end = 0
    for block in document.blocks {
      #expect(block.range.lowerBound >= end && block.range.upperBound <= html.utf8.count)
      end = block.range.upperBound
    }
  }
}
