// SPDX-License-Identifier: Apache-2.0
import Alignment
import ConcordKit
import Testing
import TextModel

@Suite struct AlignmentPageTests {
  static let result = AlignmentResult(
    beads: [
      Bead(source: 0..<1, target: 0..<2, confidence: 0.95),
      Bead(source: 1..<2, target: 2..<2, confidence: 0.7),
      Bead(source: 2..<3, target: 2..<3, confidence: 0.3),
    ],
    notices: [.init("align/test", "a < b")])

  static func page(_ source: String = "甲。") -> String {
    AlignmentPage.html(
      result, source: [source, "乙。", "丙。"], target: ["A & b.", "B.", "C."],
      languages: LanguagePair(from: .chinese, to: .english), title: "\"T\"")
  }

  @Test("The page contains every sentence once, counted from 1, and escapes markup")
  func escapes() {
    let page = Self.page("<马>")
    #expect(page.contains("&lt;马&gt;") && page.contains("A &amp; b.") && page.contains("a &lt; b"))
    #expect(!page.contains("<马>"))
    #expect(page.components(separatedBy: "<span class=\"n\">1</span>").count == 3)
    #expect(!page.contains("<span class=\"n\">0</span>"))
  }

  /// To a program that compares grapheme clusters, `<` with a combining character is not `<`; to a browser it is.
  @Test(arguments: [
    "<\u{301}script>", "\"\u{20DD} onload=\"x", "&\u{FE0F}lt;", "a\u{0}\u{1B}[2J\u{FFFE}b",
  ])
  func nothingOfATextIsMarkup(_ text: String) {
    let page = Self.page(text)
    let start = page.range(of: "<span class=\"n\">1</span><i></i>")
    let cell = start.map { page[$0.upperBound...].prefix { $0 != "/" } } ?? ""
    for scalar in cell.dropLast(1).unicodeScalars {
      #expect(scalar != "<" && scalar != "\"" && scalar != "\u{1B}")
    }
    #expect(start != nil)
  }

  @Test("The page has no script, loads nothing, and its policy says so")
  func isSelfContained() {
    let page = Self.page()
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'"))
    for word in ["<script", "http:", "https:", "url(", "@import", "<link", "<img"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test("Each kind of bead can be hidden, with its count")
  func filters() {
    let page = Self.page()
    for (kind, count) in [("sure", 1), ("doubtful", 1), ("alone", 1)] {
      #expect(page.contains("body:has(#show-\(kind):not(:checked)) .\(kind) { display: none }"))
      #expect(page.contains("id=\"show-\(kind)\" checked> "))
      #expect(page.contains("<b>\(count)</b>"))
    }
    #expect(!page.contains("show-fair"))
  }

  @Test("Lines join the sentences of a bead; a sentence without a partner has none")
  func links() {
    let page = Self.page()
    #expect(
      page.contains(
        "<div class=\"side many to\" lang=\"en\" dir=\"auto\"><p><span class=\"n\">1</span><i class=\"in\"></i>A &amp; b.</p>"
      ))
    #expect(page.contains("<p><span class=\"n\">2</span>乙。</p>"))
  }
}
