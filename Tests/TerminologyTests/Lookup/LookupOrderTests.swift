// SPDX-License-Identifier: Apache-2.0
import Terminology
import Testing
import TextModel

@Suite struct LookupOrderTests {
  static func concept(_ id: String, _ sections: [(LanguageTag, [Term])]) -> ConceptEntry {
    ConceptEntry(
      id: ConceptID(id),
      sections: sections.map { LanguageSection(language: $0.0, terms: $0.1) })
  }

  let lookup = TermLookup(
    TermMatcher(
      Termbase([
        (
          file: "g",
          entries: [
            Self.concept("bank", [(.english, [Term("bank")]), (.chinese, [Term("银行")])]),
            Self.concept("central-bank", [(.english, [Term("central bank")])]),
            Self.concept(
              "world-bank",
              [
                (.english, [Term("World Bank"), Term("WB", type: .abbreviation)]),
                (
                  .chinese,
                  [
                    Term("世行", type: .abbreviation), Term("世银", status: .deprecated),
                    Term("世界银行"), Term("世界银行集团", status: .admitted),
                  ]
                ),
              ]),
            Self.concept(
              "old-bank",
              [(.english, [Term("thrift"), Term("savings bank", status: .deprecated)])]),
            Self.concept("chat", [(.english, [Term("chat")])]),
            Self.concept("cat", [(.russian, [Term("chat")])]),
          ]
        )
      ])))

  static func ids(_ answers: [TermAnswer]) -> [String] { answers.map(\.concept.id.description) }

  @Test("The whole query comes first, then terms in it, then terms that contain it")
  func order() {
    #expect(
      Self.ids(lookup.answers(for: "bank", from: .english)) == [
        "bank", "central-bank", "world-bank", "old-bank",
      ])
    let inner = lookup.answers(for: "the central bank of the World Bank", from: .english)
    #expect(Set(Self.ids(inner)) == ["central-bank", "world-bank", "bank"])
    #expect(inner.allSatisfy { $0.kind == .partial } && Self.ids(inner).last == "bank")
  }

  @Test(arguments: 0...5)
  func limit(_ limit: Int) {
    let all = lookup.answers(for: "bank", from: .english)
    let some = lookup.answers(for: "bank", from: .english, limit: limit)
    #expect(some == Array(all.prefix(limit)))
  }

  @Test("Targets: those of the source's type first, then by status, then in glossary order")
  func targets() throws {
    func targets(_ query: String) throws -> [String] {
      try #require(lookup.answers(for: query, to: .chinese).first).targets.map(\.text)
    }
    #expect(try targets("World Bank") == ["世界银行", "世界银行集团", "世行", "世银"])
    #expect(try targets("WB") == ["世行", "世界银行", "世界银行集团", "世银"])
  }

  @Test("A deprecated term answers with what to write instead")
  func deprecated() throws {
    let answer = try #require(lookup.answers(for: "savings bank").first)
    #expect(answer.concept.id == ConceptID("old-bank") && answer.source.status == .deprecated)
  }

  @Test("Without a language every language is tried, the target's last")
  func allLanguages() {
    #expect(Self.ids(lookup.answers(for: "chat")) == ["chat", "cat"])
    #expect(Self.ids(lookup.answers(for: "chat", from: .russian)) == ["cat"])
    #expect(lookup.answers(for: "银行", from: .english).isEmpty)
  }

  @Test(arguments: ["", " ", "“”", "the", "money", "👍🏽", "ก"])
  func nothing(_ query: String) {
    #expect(lookup.answers(for: query, from: .english).isEmpty)
  }
}
