// SPDX-License-Identifier: Apache-2.0
import Terminology
import Testing
import TextModel

@Suite struct TermLookupTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let query: String
    var from: LanguageTag?
    var to: LanguageTag
    let concept: String?
    var kind = TermMatchKind.exact
    var target = ""
    var testDescription: String { query }
  }

  @Test(arguments: [
    Case(query: "上海精神", to: .english, concept: "shanghai-spirit", target: "Shanghai Spirit"),
    Case(query: "Shanghai Spirit", to: .chinese, concept: "shanghai-spirit", target: "上海精神"),
    Case(query: "上合组织", to: .russian, concept: "sco", target: "ШОС"),
    Case(query: "上合组织", to: .english, concept: "sco", target: "SCO"),
    Case(
      query: "上海合作組織", to: .english, concept: "sco", kind: .normalized,
      target: "Shanghai Cooperation Organization"),
    Case(query: "sco", to: .chinese, concept: "sco", kind: .normalized, target: "上合组织"),
    Case(query: "“the SCO”", to: .russian, concept: "sco", target: "ШОС"),
    Case(
      query: "community of common destiny", to: .chinese, concept: "shared-future", target: "命运共同体"),
    Case(
      query: "сообщества единой судьбы", from: .russian, to: .english, concept: "shared-future",
      kind: .inflected, target: "community with a shared future"),
    Case(
      query: "弘扬上海精神", to: .english, concept: "shanghai-spirit", kind: .partial,
      target: "Shanghai Spirit"),
    Case(
      query: "共同体", to: .english, concept: "shared-future", kind: .partial,
      target: "community with a shared future"),
    Case(query: "green economy", to: .chinese, concept: nil),
    Case(query: "", to: .chinese, concept: nil),
  ])
  func answers(_ test: Case) {
    let lookup = TermLookup(TermMatcher(SampleGlossary.termbase))
    let best = lookup.answers(for: test.query, from: test.from, to: test.to).first
    #expect(best?.concept.id.description == test.concept)
    guard let best else { return }
    #expect(best.kind == test.kind)
    #expect(best.targets.first?.text == test.target)
    #expect(best.glossary == "glossaries/sample.yaml")
  }

  @Test func deprecatedTargetsComeLast() throws {
    let lookup = TermLookup(TermMatcher(SampleGlossary.termbase))
    let best = try #require(lookup.answers(for: "上海精神", to: .english).first)
    #expect(best.targets.map(\.status) == [.preferred, .deprecated, .deprecated])
  }
}
