// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import TestSupport
import Testing

/// `check --fix` says how many fixes it does not make because of what they would bring.
@Suite struct RefusedFixTests {
  @Test func areTold() throws {
    let glossary = """
      concord-glossary: 1
      name: councils
      languages: [en]
      concepts:
        - id: quorum-council
          terms:
            en:
              - Xenial Quorum Council
              - {term: XQC, type: abbreviation}
              - {term: OBOX, type: abbreviation, status: deprecated}
        - id: plum-road
          terms:
            en: [Plum Road, {term: Plumb Road, status: deprecated}]

      """
    let text = "They all know of OBOX there and then.\n\nThe Plumb Road grows there.\n"
    let seeded = try SeededWorkspace(["glossaries/councils.yaml": glossary, "d.md": text])
    let path = seeded.path("d.md")
    let result = try seeded.workspace.check(
      .path(path), options: DraftCheckOptions(fixing: .write))
    #expect(try seeded.folder.text(of: "d.md") == text.replacing("Plumb", with: "Plum"))
    #expect(result.fixes.map(\.count) == [1])
    #expect(
      result.notices == [
        "\(path): not fixed: 1 finding whose fix would bring another finding; correct by hand"
      ])
  }
}
