// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import TestSupport
import Testing

/// `check --fix` says how many fixes it does not make because of what they would bring.
@Suite struct RefusedFixTests {
  private static let glossary = """
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
      - id: aged
        terms:
          en: [old time, {term: aeld time, status: deprecated}]
      - id: moon
        terms:
          en: [new moon, {term: old time moon, status: deprecated}]

    """

  private func fixed(_ text: String) throws -> (text: String, result: DraftCheckResult) {
    let seeded = try SeededWorkspace(["glossaries/councils.yaml": Self.glossary, "d.md": text])
    let result = try seeded.workspace.check(
      .path(seeded.path("d.md")), options: DraftCheckOptions(fixing: .write))
    return (try seeded.folder.text(of: "d.md"), result)
  }

  @Test func areCounted() throws {
    let text = "They all know of the aeld time moon there.\n\nThe Plumb Road grows there.\n"
    let fixed = try fixed(text)
    #expect(fixed.text == text.replacing("Plumb", with: "Plum"))
    #expect(fixed.result.fixes.map(\.count) == [1])
    #expect(fixed.result.notices.count == 1)
    #expect(
      fixed.result.notices[0].hasSuffix(
        "d.md: not fixed: 1 finding whose fix would bring another finding (term/forbidden);"
          + " correct by hand"))
  }

  @Test func nameTheRuleOfTheNewFinding() throws {
    let text = "They all know of OBOX there and then.\n"
    let fixed = try fixed(text)
    #expect(fixed.text == text)
    #expect(fixed.result.notices.map { $0.contains(" (abbr/undefined); ") } == [true])
  }
}
