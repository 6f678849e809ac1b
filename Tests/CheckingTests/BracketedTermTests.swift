// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// Terms that a glossary writes with their abbreviation in brackets: the name and the abbreviation are right alone.
@Suite struct BracketedTermTests {
  private static func termbase(_ terms: [(LanguageTag, String)]) -> Termbase {
    Termbase([
      (
        file: "g.yaml",
        entries: [
          ConceptEntry(
            id: ConceptID("c"),
            sections: terms.map { LanguageSection(language: $0.0, terms: [Term($0.1)]) })
        ]
      )
    ])
  }

  private static let bank = termbase([
    (.chinese, "亚洲基础设施投资银行（亚投行）"), (.english, "Asian Infrastructure Investment Bank (AIIB)"),
    (.russian, "Азиатский банк инфраструктурных инвестиций (АБИИ)"),
  ])
  private static let assembly = termbase([
    (.chinese, "联合国大会（联大）"), (.english, "United Nations General Assembly (UNGA)"),
    (.russian, "Генеральная Ассамблея ООН (ГА ООН)"),
  ])
  private static let council = termbase([
    (.chinese, "政府首脑（总理）理事会"), (.english, "Council of Heads of Government (Prime Ministers)"),
  ])

  private static func missing(
    _ termbase: Termbase, _ source: (LanguageTag, String), _ target: (LanguageTag, String)
  ) -> Int {
    let text = CheckText(target.1, language: target.0, offsets: OffsetMap(start: 0))
    let original = CheckText(source.1, language: source.0, offsets: OffsetMap(start: 0))
    let document = CheckDocument(
      file: "a.tsv", content: text.text,
      segments: [CheckSegment(number: 1, target: text, source: original)])
    return Checker(termbase: termbase).check(document).findings
      .filter { $0.rule == "term/missing" }.count
  }

  @Test func nameOrAbbreviationAloneIsRight() {
    for text in ["亚洲基础设施投资银行壮大了。", "亚投行壮大了。", "亚洲基础设施投资银行（亚投行）壮大了。"] {
      #expect(Self.missing(Self.bank, (.english, "The AIIB grew."), (.chinese, text)) == 0)
    }
    for text in ["ГА ООН собралась.", "Генеральная Ассамблея ООН собралась."] {
      #expect(Self.missing(Self.assembly, (.chinese, "联大召开会议。"), (.russian, text)) == 0)
    }
  }

  @Test func partOfNameIsWrong() {
    #expect(
      Self.missing(
        Self.bank, (.chinese, "亚洲基础设施投资银行成立了。"),
        (.english, "The Asian Investment Bank was founded."))
        == 1)
    #expect(
      Self.missing(
        Self.bank, (.chinese, "亚投行总部设在北京。"), (.english, "The headquarters are in Beijing.")) == 1)
    #expect(
      Self.missing(
        Self.council, (.english, "The Council of Heads of Government (Prime Ministers) met."),
        (.chinese, "总理召开会议。"))
        == 1)
  }
}
