// SPDX-License-Identifier: Apache-2.0
import Checking
import Testing
import TextModel

@Suite struct GlossaryLinterTests {
  static func concept(_ id: String, _ english: [Term], related: [String] = []) -> ConceptEntry {
    ConceptEntry(
      id: ConceptID(id), related: related.map { ConceptID($0) },
      sections: [LanguageSection(language: .english, terms: english)])
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let entries: [ConceptEntry]
    let rules: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "sound", entries: [concept("a", [Term("one")]), concept("b", [Term("two")])], rules: []),
    Case(name: "spaces", entries: [concept("a", [Term("one  way ")])], rules: ["glossary/spaces"]),
    Case(name: "space before", entries: [concept("a", [Term(" one")])], rules: ["glossary/spaces"]),
    Case(name: "space after", entries: [concept("a", [Term("one ")])], rules: ["glossary/spaces"]),
    Case(
      name: "two spaces within", entries: [concept("a", [Term("one  way")])],
      rules: ["glossary/spaces"]),
    Case(name: "one space within", entries: [concept("a", [Term("one way")])], rules: []),
    Case(name: "empty", entries: [concept("a", [Term("")])], rules: ["glossary/spaces"]),
    Case(
      name: "mixed", entries: [concept("a", [Term("сarpet")])], rules: ["glossary/mixed-script"]),
    Case(
      name: "twice", entries: [concept("a", [Term("one"), Term("one", status: .admitted)])],
      rules: ["glossary/duplicate"]),
    Case(
      name: "no preferred", entries: [concept("a", [Term("one", status: .admitted)])],
      rules: ["glossary/no-preferred"]),
    Case(
      name: "contradiction",
      entries: [
        concept("a", [Term("one")]), concept("b", [Term("two"), Term("one", status: .forbidden)]),
      ], rules: ["glossary/contradiction"]),
    Case(
      name: "wrong only as a translation",
      entries: [
        concept("a", [Term("one")]),
        concept("b", [Term("two"), Term("one", status: .deprecated, scope: .translation)]),
      ], rules: []),
    Case(
      name: "cycle",
      entries: [
        concept("a", [Term("one"), Term("two", status: .deprecated, scope: .translation)]),
        concept("b", [Term("two"), Term("one", status: .deprecated, scope: .translation)]),
      ], rules: ["glossary/cycle"]),
    Case(
      name: "homonym", entries: [concept("a", [Term("one")]), concept("b", [Term("one")])],
      rules: ["glossary/homonym"]),
    Case(
      name: "inside a wrong form",
      entries: [
        concept("a", [Term("road")]),
        concept("b", [Term("path"), Term("old road", status: .deprecated)]),
      ], rules: ["glossary/inside-deprecated"]),
    Case(
      name: "related to nothing", entries: [concept("a", [Term("one")], related: ["z"])],
      rules: ["glossary/unknown-related"]),
    Case(name: "article", entries: [concept("a", [Term("the one")])], rules: ["glossary/article"]),
    Case(
      name: "like an article",
      entries: [concept("a", [Term("theatre")]), concept("b", [Term("an")])],
      rules: []),
    Case(name: "article of a name", entries: [concept("a", [Term("The Hague")])], rules: []),
  ])
  func finds(_ test: Case) {
    let found = GlossaryLinter.findings(
      in: [
        .init(file: "g.yaml", entries: test.entries, lines: test.entries.indices.map { $0 * 5 + 2 })
      ])
    #expect(found.map(\.rule) == test.rules)
    #expect(found.allSatisfy { $0.location.file == "g.yaml" && ($0.location.line - 2) % 5 == 0 })
  }

  /// Two concepts of two files, and what is said of them together.
  @Test(
    arguments: [
      ("sound", ["甲"], Term("one"), ["乙"], Term("two"), nil, []),
      ("the same term, other targets", ["甲"], Term("one"), ["甲"], Term("two"), nil, ["meanings 甲"]),
      ("the same term, another subject", ["甲"], Term("one"), ["甲"], Term("two"), "law", []),
      ("the same term, one target", ["甲"], Term("one"), ["甲"], Term("one"), nil, []),
      (
        "approved and forbidden", ["甲"], Term("one"), ["乙"], Term("one", status: .forbidden), nil,
        ["contradiction one"]
      ),
      (
        "only in translations", ["甲"], Term("one"), ["乙"],
        Term("one", status: .forbidden, scope: .translation), nil, []
      ),
    ] as [(String, [String], Term, [String], Term, String?, [String])])
  func disagreements(
    _ name: String, _ chinese: [String], _ english: Term, _ otherChinese: [String],
    _ otherEnglish: Term, _ subject: String?, _ found: [String]
  ) {
    func concept(_ id: String, _ zh: [String], _ en: Term, _ subject: String) -> ConceptEntry {
      ConceptEntry(
        id: ConceptID(id), subject: subject,
        sections: [
          LanguageSection(language: .chinese, terms: zh.map { Term($0) }),
          LanguageSection(language: .english, terms: [en]),
        ])
    }
    let glossaries = [
      GlossaryLinter.Glossary(
        file: "a.yaml", entries: [concept("a", chinese, english, "trade")]),
      GlossaryLinter.Glossary(
        file: "b.yaml", entries: [concept("b", otherChinese, otherEnglish, subject ?? "trade")]),
    ]
    let all = GlossaryLinter.disagreements(in: glossaries)
    #expect(all.map { "\($0.kind.rawValue) \($0.text)" } == found, "\(name)")
    for one in all {
      #expect(Set([one.file, one.otherFile ?? ""]) == ["a.yaml", "b.yaml"])
      #expect(Set([one.concept, one.otherConcept]) == [ConceptID("a"), ConceptID("b")])
    }
    let moved = GlossaryLinter.disagreements(in: glossaries.reversed())
    #expect(Set(moved.map(\.key)) == Set(all.map(\.key)))
  }

  /// Each pair of concepts with a term is compared, so that the concepts between two do not matter.
  @Test func comparesAllConceptsOfATerm() {
    let targets = [["one"], ["one", "two"], ["two"]]
    let concepts = zip(["a", "b", "c"], targets).map { id, terms in
      ConceptEntry(
        id: ConceptID(id),
        sections: [
          LanguageSection(language: .chinese, terms: [Term("甲")]),
          LanguageSection(language: .english, terms: terms.map { Term($0) }),
        ])
    }
    let (a, b, c) = (concepts[0], concepts[1], concepts[2])
    for order in [[a, b, c], [a, c, b], [b, a, c], [c, b, a], [a, c]] {
      let found = Self.disagreements(order).filter { $0.kind == .meanings }
      #expect(found.map(\.key) == [["meanings", "甲", "a", "c"]], "\(order.map(\.id))")
    }
    let all = Self.disagreements([a, b, c])
    #expect(all.map(\.message) == ["c: '甲' is a term of a too (g.yaml:1:1)"])
  }

  /// A term of many concepts is compared with some of them, not with all.
  @Test func comparesSomeOfManyConcepts() {
    let concepts = (0..<1_000).map { number in
      ConceptEntry(
        id: ConceptID("\(number)"),
        sections: [
          LanguageSection(language: .chinese, terms: [Term("甲")]),
          LanguageSection(language: .english, terms: [Term("\(number)")]),
        ])
    }
    let found = Self.disagreements(concepts)
    // The first 50 have fewer concepts before them.
    #expect(found.count == 1_000 * 50 - 50 * 51 / 2)
  }

  @Test func namesUnknownRelatedConcepts() {
    let found = Self.disagreements([
      Self.concept("a", [Term("one")], related: ["b", "z"]), Self.concept("b", [Term("two")]),
    ])
    #expect(found.map(\.key) == [["unknown-related", "z", "a", ""]])
    #expect(found.map(\.kind) == [.unknownRelated])
    #expect(found.allSatisfy { $0.otherFile == nil && $0.otherConcept == nil })
    #expect(
      found.map(\.message)
        == ["a: the related concept 'z' is in no glossary; fix the id or leave it out"])
  }

  /// The order is that of the concepts, not that of a set, which changes with each run.
  @Test func keepsTheOrderOfConcepts() {
    let concepts = (0..<40).flatMap { pair in
      [("a", "b"), ("b", "a")].map { own, other in
        Self.concept(
          "\(own)\(pair)",
          [
            Term("\(own)\(pair)"),
            Term("\(other)\(pair)", status: .deprecated, scope: .translation),
          ])
      }
    }
    let found = Self.disagreements(concepts)
    #expect(found.map(\.concept) == (0..<40).map { ConceptID("b\($0)") })
    #expect(found == Self.disagreements(concepts))
  }

  private static func disagreements(_ concepts: [ConceptEntry]) -> [GlossaryDisagreement] {
    GlossaryLinter.disagreements(in: [.init(file: "g.yaml", entries: concepts)])
  }
}
