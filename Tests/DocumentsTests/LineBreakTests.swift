// SPDX-License-Identifier: Apache-2.0
import Documents
import Testing
import TextModel

/// Blocks that are the lines of one paragraph.
@Suite struct LineBreakTests {
  private func lines(_ document: TextDocument) -> [Bool] {
    document.blocks.map(\.continuesParagraph)
  }

  @Test func breaksOfHTML() {
    #expect(lines(.html("<p>For the Government<br>of Peru<p>Lima</p>")) == [false, true, false])
    #expect(lines(.html("<p>a<br><br>b</p>")) == [false, false])
    #expect(lines(.html("<p>a</p><p><br>b</p>")) == [false, false])
    #expect(lines(.html("<div>a<br>b<br/>c</div>d")) == [false, true, true, false])
  }

  @Test func breaksOfWord() throws {
    let body =
      "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p><w:p><w:r><w:br/><w:t>c</w:t></w:r></w:p>"
    let document = try TextDocument.docx(DOCXTests.archive(body), path: "a.docx")
    #expect(lines(document) == [false, true, false])
  }
}
