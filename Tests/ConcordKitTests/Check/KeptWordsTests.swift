// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import TestSupport
import Testing

/// `check --fix` leaves alone what the format says is not the draft's own text.
@Suite struct KeptWordsTests {
  private static let glossary = """
    concord-glossary: 1
    name: towns
    languages: [en]
    concepts:
      - id: kyiv
        terms:
          en: [Kyiv, {term: Kiev, status: deprecated}]

    """

  private static let cases = [
    (file: "d.html", text: "<p lang=\"fr\">La ville de 1 est grande.</p><p>They met in 2.</p>"),
    (file: "d.html", text: "<p>They saw <b translate=\"no\">the old 1</b> there, in 2.</p>"),
    (file: "d.txt", text: "They came to 2 then.\n\n> They met in 1 there.\n\nThey left 2 then.\n"),
    (file: "d.md", text: "They saw [1][] and left 2.\n\n[Kiev]: http://x.example\n"),
    (file: "d.tex", text: "\\begin{document}They saw \\gls{1} and left 2.\\end{document}"),
  ]

  /// 1 stays, and 2 is fixed.
  @Test(arguments: cases)
  func stay(_ file: String, _ text: String) throws {
    let draft = text.replacing(/[12]/) { _ in "Kiev" }
    let seeded = try SeededWorkspace(["glossaries/towns.yaml": Self.glossary, file: draft])
    _ = try seeded.workspace.check(
      .path(seeded.path(file)), options: DraftCheckOptions(to: .english, fixing: .write))
    let fixed = text.replacing("1", with: "Kiev").replacing("2", with: "Kyiv")
    #expect(try seeded.folder.text(of: file) == fixed)
  }
}
