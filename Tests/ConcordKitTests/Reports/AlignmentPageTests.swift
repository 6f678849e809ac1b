import Alignment
import ConcordKit
import Testing
import TextModel

@Suite struct AlignmentPageTests {
  @Test("The report contains every sentence and escapes mark-up")
  func escapes() {
    let result = AlignmentResult(
      beads: [Bead(source: 0..<1, target: 0..<1, confidence: 0.5)],
      notices: [.init("align/test", "a < b")])
    let page = AlignmentPage.html(
      result, source: ["<马>"], target: ["a & b"],
      languages: LanguagePair(from: .chinese, to: .english), title: "\"T\"")
    #expect(page.contains("&lt;马&gt;") && page.contains("a &amp; b") && page.contains("a &lt; b"))
    #expect(!page.contains("<马>") && !page.contains("http"))
  }
}
