// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

@Suite struct GlossaryYAMLTests {
  @Test func readsEveryKey() throws {
    let glossary = try GlossaryYAML.read(
      """
      concord-glossary: 1
      name: Test
      languages: [zh, en-gb]
      sources: {b: second, a: first}
      concepts:
        - id: belt
          subject: initiative
          definition: D
          note: >-
            two
            lines
          sources: [a]
          related: [road]
          do-not-translate: true
          exempt: [quotation, title]
          number: [1, 1]
          blockers: {zh: [一带一路口]}
          terms:
            zh: 一带一路
            en:
              - Belt and Road
              - BRI
              - {term: OBOR, status: deprecated, type: abbreviation, case: exact,
                 scope: translation, from: 2013, until: "2015-09", note: N, source: a}
      """, path: "x.yaml")
    #expect(glossary.name == "Test")
    #expect(glossary.languages.map(\.description) == ["zh", "en-GB"])
    #expect(glossary.sources == [Property("b", "second"), Property("a", "first")])
    #expect(glossary.lines == [6])
    let entry = try #require(glossary.entries.first)
    #expect(entry.id == ConceptID("belt"))
    #expect(entry.note == "two lines")
    #expect(entry.sources == ["a"])
    #expect(entry.related == [ConceptID("road")])
    #expect(entry.isUntranslated)
    #expect(entry.exempt == [.quotation, .title])
    #expect(entry.numbers == [1, 1])
    #expect(entry.section(for: .chinese)?.blockers == ["一带一路口"])
    let terms = try #require(entry.section(for: .english)?.terms)
    #expect(terms.map(\.status) == [.preferred, .admitted, .deprecated])
    #expect(
      terms[2]
        == Term(
          "OBOR", status: .deprecated, type: .abbreviation, caseRule: .exact, scope: .translation,
          from: "2013", until: "2015-09", note: "N", source: "a"))
    #expect(entry.approvedTerms(in: .english).map(\.text) == ["Belt and Road", "BRI"])
  }

  @Test func theStarterGlossaryIsWhole() throws {
    let url = Repository.root.appendingPathComponent("glossaries/sco.yaml")
    let glossary = try GlossaryYAML.read(
      String(contentsOf: url, encoding: .utf8), path: "glossaries/sco.yaml")
    #expect(glossary.entries.count >= 139)
    let sources = Set(glossary.sources.map(\.type))
    let ids = Set(glossary.entries.map(\.id))
    for entry in glossary.entries {
      #expect(!entry.sources.isEmpty, "\(entry.id) names no source")
      #expect(Set(entry.sources).isSubset(of: sources), "\(entry.id) names an unknown source")
      #expect(Set(entry.related).isSubset(of: ids), "\(entry.id) relates to nothing")
      for section in entry.sections {
        let preferred = section.terms.filter { $0.status == .preferred }
        let isProposed = preferred.isEmpty && section.terms.contains { $0.status == .proposed }
        #expect(
          preferred.count == 1 || isProposed,
          "\(entry.id) has no one preferred term in \(section.language)")
      }
    }
  }

  @Test func whatIsWrittenReadsBack() throws {
    let url = Repository.root.appendingPathComponent("glossaries/sco.yaml")
    let starter = try GlossaryYAML.read(
      String(contentsOf: url, encoding: .utf8), path: "glossaries/sco.yaml")
    var odd = starter
    odd.entries = [
      ConceptEntry(
        id: ConceptID("odd"), note: "a: b # c\n\"q\" \\ \u{7}", numbers: [14],
        sections: [
          LanguageSection(
            language: .english,
            terms: ["no", "12", "- x", "{a}", "é", "2013-09", "a: b", " x"].map { Term($0) },
            blockers: ["*", "&a"])
        ])
    ]
    for glossary in [starter, odd] {
      let text = String(decoding: GlossaryYAML.bytes(of: glossary), as: UTF8.self)
      var back = try GlossaryYAML.read(text, path: glossary.path)
      back.lines = glossary.lines
      #expect(back == glossary)
    }
  }
}
