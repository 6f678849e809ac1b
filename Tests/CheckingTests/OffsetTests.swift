// SPDX-License-Identifier: Apache-2.0
import Checking
import TestSupport
import Testing

/// Offsets lead to the words in the file, whatever is before them.
@Suite struct OffsetTests {
  @Test func everyPrefix() {
    let words = "community of common destiny"
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "👍🏽", "👨‍👩‍👧", "e\u{301}", "\r\n", "ﬁ", "Ａ", "汉", "й", "\u{A0}", " ", ".", "ก็", "\u{200D}", "🇨🇳",
    ]
    for _ in 0..<200 {
      let before = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let text = before + " " + words + "\r\n" + before
      let report = Checker(termbase: Drafts.termbase).check(Drafts.text(text))
      let found = report.findings.filter { $0.rule == "term/forbidden" }
      #expect(found.count == 1)
      for finding in found {
        let bytes = Array(text.utf8)[finding.offset..<(finding.offset + finding.length)]
        #expect(String(decoding: bytes, as: UTF8.self) == words)
      }
      let once = Fixer.fix(text, report.findings).text
      #expect(once == before + " community with a shared future\r\n" + before)
      let again = Checker(termbase: Drafts.termbase).check(Drafts.text(once))
      #expect(Fixer.fix(once, again.findings).text == once)
    }
  }
}
