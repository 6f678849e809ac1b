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
}
