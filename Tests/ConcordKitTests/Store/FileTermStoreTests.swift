// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

@Suite struct FileTermStoreTests {
  private let entry = ConceptEntry(
    id: ConceptID("tea"),
    sections: [
      LanguageSection(language: .chinese, terms: [Term("茶")]),
      LanguageSection(language: .english, terms: [Term("tea")]),
    ])

  @Test func aGlossaryGrowsAtItsEndAndKeepsEveryByte() throws {
    let kit = try KitWorkspace(
      glossary: KitWorkspace.glossary.replacing("name: sco", with: "name:   sco  # ours"))
    let store = kit.workspace.termStore
    let before = try kit.text(of: "glossaries/sco.yaml")
    let slug = try #require(FileSlug("sco"))
    let pending = try store.prepare(adding: entry, to: slug, among: store.glossaries())
    #expect(try kit.text(of: "glossaries/sco.yaml") == before)
    #expect(pending.glossary.path == "glossaries/sco.yaml")
    #expect(pending.glossary.entries.map(\.id.description).last == "tea")
    try store.write(pending)
    #expect(try kit.text(of: "glossaries/sco.yaml").hasPrefix(before))
    #expect(try store.glossaries()[0].entries.count == 3)
  }

  /// A table has the terms of languages that no list of a glossary names.
  @Test func tablesHaveAllLanguages() throws {
    let kit = try KitWorkspace(
      glossary: KitWorkspace.glossary + "  - id: tea\n    terms: {zh: [茶], ru: [чай]}\n")
    let export = try kit.workspace.exportGlossaries(.tsv)
    #expect(String(decoding: export.bytes, as: UTF8.self).contains("tea\t茶\t\tчай"))
    #expect(!export.findings.contains { $0.message.contains("of other languages") })
  }

  @Test func aNewGlossaryHasTheLanguagesOfItsConcept() throws {
    let kit = try KitWorkspace(glossary: nil)
    let store = kit.workspace.termStore
    let slug = try #require(FileSlug("own"))
    try store.write(try store.prepare(adding: entry, to: slug, among: []))
    let glossary = try #require(try store.glossaries().first)
    #expect(glossary.path == store.name(of: slug) && glossary.name == "own")
    #expect(glossary.languages == [.chinese, .english] && glossary.entries == [entry])
  }

  /// It would replace the other glossary.
  @Test(arguments: ["sco.yaml", "missing.yaml"])
  func aLinkIsNoNewGlossary(_ target: String) throws {
    let kit = try KitWorkspace()
    let store = kit.workspace.termStore
    try FileManager.default.createSymbolicLink(
      atPath: kit.workspace.file("glossaries/own.yaml"), withDestinationPath: target)
    let slug = try #require(FileSlug("own"))
    let error = #expect(throws: JobError.self) {
      try store.prepare(adding: entry, to: slug, among: store.glossaries())
    }
    #expect(error?.code == "glossary/taken")
    #expect(try kit.text(of: "glossaries/sco.yaml") == KitWorkspace.glossary)
  }

  @Test func versionsFollowTheFiles() throws {
    let kit = try KitWorkspace()
    let store = kit.workspace.termStore
    let before = try store.versions()
    #expect(before.map(\.name) == ["glossaries/sco.yaml"])
    #expect(try store.versions() == before)
    try kit.write(KitWorkspace.glossary + "# changed\n", to: "glossaries/sco.yaml")
    #expect(try store.versions() != before)
    try kit.write(KitWorkspace.glossary, to: "glossaries/a.yml")
    #expect(try store.versions().map(\.name) == ["glossaries/a.yml", "glossaries/sco.yaml"])
  }

  @Test func anotherGlossaryOfTheNameIsNotReplaced() throws {
    let kit = try KitWorkspace()
    let store = kit.workspace.termStore
    var glossary = try #require(try store.glossaries().first)
    glossary.path = "glossaries/copy.yaml"
    let first = try store.prepare(glossary)
    #expect(!first.isUnchanged)
    try store.write(first)
    #expect(try store.prepare(glossary).isUnchanged)
    glossary.entries.removeLast()
    let error = #expect(throws: JobError.self) { try store.prepare(glossary) }
    #expect(error?.code == "glossary/taken")
  }

  @Test func nothingIsAppendedToAnotherShape() throws {
    let odd = "concord-glossary: 1\nname: odd\nconcepts: []\nlanguages: [zh, en]\n"
    let kit = try KitWorkspace(["glossaries/odd.yaml": odd])
    let store = kit.workspace.termStore
    let slug = try #require(FileSlug("odd"))
    let error = #expect(throws: JobError.self) {
      try store.prepare(adding: entry, to: slug, among: store.glossaries())
    }
    #expect(error?.code == "glossary/shape")
    #expect(try kit.text(of: "glossaries/odd.yaml") == odd)
  }
}
