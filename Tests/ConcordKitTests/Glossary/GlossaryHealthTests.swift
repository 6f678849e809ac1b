// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import TextModel

@testable import ConcordKit

/// `workspace.glossaryHealth`, by function.
@Suite struct GlossaryHealthTests {
  private static let glossary = """
    concord-glossary: 1
    name: own
    languages: [zh, en, ru]
    concepts:
      - id: spirit
        terms:
          zh: 上海精神
          en: [Shanghai Spirit, {term: Spirit of Shanghai, status: deprecated}]
          ru: шанхайский дух
      - id: trust
        terms:
          zh: 互信
          en: mutual trust
      - id: faith
        terms:
          zh: 互信
          en: faith
          ru: доверие
      - id: unheard
        terms:
          zh: 鲁班工坊
          en: Luban Workshop
          ru: мастерская Лу Баня

    """

  private static func health() throws -> GlossaryHealth {
    let kit = try KitWorkspace(glossary: glossary)
    try kit.add(
      "a",
      [
        .init(source: "弘扬上海精神。", target: "Carry forward its ideals."),
        .init(source: "上海精神很重要。", target: "These values are important."),
        .init(source: "我们坚持上海精神。", target: "We keep to the Shanghai Spirit."),
        .init(source: "他谈到上海精神。", target: "He spoke of the Spirit of Shanghai."),
        .init(source: "加强互信。", target: "Strengthen mutual trust."),
        .init(source: "上海精神万岁", target: "Its ideals live", status: .needsReview),
      ])
    return try kit.workspace.glossaryHealth()
  }

  @Test func theMemoryJudgesTheTerms() throws {
    let health = try Self.health()
    #expect(health.concepts == 4 && health.units == 5 && !health.isSound)
    let refused = try #require(health.refused.first)
    #expect(refused.found == "Spirit of Shanghai" && refused.count == 1)
    #expect(refused.expected == ["Shanghai Spirit"] && refused.examples[0].file == "tm/a.tmx")
    #expect(health.unmet.map(\.concept) == [ConceptID("unheard")])
    // Units that wait for a review do not count.
    #expect(health.reworded.allSatisfy { $0.seen <= 4 })
  }

  @Test func mostlyRenderedOtherwise() throws {
    let kit = try KitWorkspace(glossary: Self.glossary)
    try kit.add(
      "b",
      ["甲", "乙", "丙", "丁"].map {
        .init(source: "\($0)弘扬上海精神。", target: "They carry forward its ideals.")
      } + [.init(source: "上海精神好。", target: "The Shanghai Spirit is good.")])
    let health = try kit.workspace.glossaryHealth()
    let reworded = try #require(health.reworded.first)
    #expect(reworded.place.concept == ConceptID("spirit"))
    #expect(reworded.seen == 5 && reworded.kept == 1 && reworded.precision == 0.2)
    #expect(reworded.examples.count == 3)
    let text = GlossaryHealthReport(style: .plain).text(of: health)
    #expect(text.contains("Shanghai Spirit in 1 of 5 units"))
  }

  @Test func conflictsAndGaps() throws {
    let health = try Self.health()
    let conflict = try #require(health.conflicts.first)
    #expect(
      conflict.term == "互信" && conflict.places.map(\.concept.description) == ["trust", "faith"])
    #expect(conflict.translations == [["mutual trust"], ["faith"]])
    #expect(health.incomplete.map(\.place.concept.description) == ["trust"])
    #expect(health.incomplete.first?.languages == [.russian])
  }

  @Test func aSoundWorkspaceSaysSo() throws {
    let kit = try KitWorkspace()
    let health = try withExtendedLifetime(kit) { try kit.workspace.glossaryHealth() }
    #expect(health.isSound && health.units == 0)
    let text = GlossaryHealthReport(style: .plain).text(of: health)
    #expect(text.hasSuffix("2 concepts, 0 approved units (zh → en), nothing to correct"))
  }

  @Test func reportsForPeopleAndAsAPage() throws {
    let health = try Self.health()
    let text = GlossaryHealthReport(style: .plain, limit: 1).text(of: health)
    #expect(text.contains("terms with different translations: 1"))
    #expect(text.contains("refused forms in approved units: 1"))
    #expect(text.contains("concepts without all languages: 1"))
    let page = GlossaryHealthPage.text(of: health)
    #expect(page.contains("<b>Spirit of Shanghai</b>") && !page.contains("<script"))
    #expect(page.contains("concepts that the memory never has"))
  }
}
