// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

@Suite struct GlossaryJobTests {
  // MARK: List

  @Test func conceptsAreListedBySubject() throws {
    let kit = try KitWorkspace()
    let all = try kit.workspace.concepts()
    #expect(all.concepts.map(\.id.description) == ["shanghai-spirit", "shared-future"])
    #expect(all.concepts[0].glossary == "glossaries/sco.yaml" && all.concepts[0].line == 5)
    #expect(all.concepts[1].terms[1].deprecated == ["community of common destiny"])
    #expect(all.concepts[1].terms[1].preferred == ["community with a shared future"])
    #expect(try kit.workspace.concepts(subject: "sco").concepts.count == 1)
    #expect(try kit.workspace.concepts(subject: "sco/values/x").concepts.isEmpty)
    #expect(all.entry == nil)
  }

  @Test func oneConceptIsShownWithEveryGlossaryThatHasIt() throws {
    let kit = try KitWorkspace(["glossaries/zz.yaml": KitWorkspace.glossary])
    let found = try kit.workspace.concept(ConceptID("shanghai-spirit"))
    #expect(found.concepts.map(\.glossary) == ["glossaries/sco.yaml", "glossaries/zz.yaml"])
    #expect(found.entry?.sections.count == 2)
    #expect(try kit.workspace.concept(ConceptID("nothing")).entry == nil)
  }

  @Test func duplicatesAreFindings() throws {
    let kit = try KitWorkspace()
    #expect(try kit.workspace.validateGlossaries().allSatisfy { $0.severity != .error })
    try kit.write(
      KitWorkspace.glossary.replacing("[Shanghai Spirit]", with: "[\"Shanghai  Spirit\"]"),
      to: "glossaries/b.yaml")
    #expect(
      try kit.workspace.validateGlossaries().contains {
        $0.rule == "glossary/spaces" && $0.location.file == "glossaries/b.yaml"
      })
  }

  // MARK: Add

  @Test(arguments: [
    ("西安", "Xi'an", CaseRule.capitals), ("症状", "Symptoms", .any),
    ("行政长官", "Chief Executive", .usual),
    ("豆腐", "doufu", .any),
  ])
  func theCaseRuleOfATermWithoutOne(_ source: String, _ target: String, _ rule: CaseRule) throws {
    let kit = try KitWorkspace()
    let added = try kit.workspace.addConcept(ConceptRequest(source: source, target: target))
    let entry = try #require(try kit.workspace.concept(added.concept).entry)
    #expect(entry.sections.flatMap(\.terms).last?.caseRule == rule)
  }

  @Test func aConceptIsAddedToAGlossaryOfItsOwn() throws {
    let kit = try KitWorkspace()
    let request = ConceptRequest(
      source: "能源合作", target: "energy cooperation", subject: "economy", note: "n")
    let added = try kit.workspace.addConcept(request)
    #expect(
      added
        == ConceptAddition(
          concept: ConceptID("energy-cooperation"), glossary: "glossaries/own.yaml", sources: []))
    let entry = try #require(try kit.workspace.concept(added.concept).entry)
    #expect(entry.subject == "economy" && entry.note == "n")
    #expect(entry.sections.flatMap(\.terms).map(\.status) == [.preferred, .preferred])
    let error = #expect(throws: JobError.self) { try kit.workspace.addConcept(request) }
    #expect(error?.code == "glossary/known")
  }

  struct Refused: CustomTestStringConvertible, Sendable {
    var testDescription: String { code }
    var request: ConceptRequest
    var code: String
  }

  @Test(arguments: [
    Refused(request: .init(source: "上海精神", target: "spirit"), code: "glossary/known"),
    Refused(
      request: .init(source: "新词", target: "new word", id: "shanghai-spirit"), code: "glossary/id"),
    Refused(
      request: .init(source: "共同命运", target: "community of common destiny"),
      code: "glossary/contradiction"),
    Refused(request: .init(source: "新词", target: "a  b"), code: "glossary/contradiction"),
    Refused(request: .init(source: "——", target: "……"), code: "glossary/term-text"),
    Refused(request: .init(source: "新词", target: "new\nword"), code: "glossary/term-text"),
    Refused(
      request: .init(source: "新词", target: "mot", to: LanguageTag("fr")),
      code: "glossary/undeclared"),
  ])
  func whatContradictsIsRefused(_ test: Refused) throws {
    let kit = try KitWorkspace()
    let error = #expect(throws: JobError.self) { try kit.workspace.addConcept(test.request) }
    #expect(error?.code == test.code)
    #expect(kit.folder.files().filter { $0.hasPrefix("glossaries/") } == ["glossaries/sco.yaml"])
  }

  @Test(
    arguments: [
      ("能源", "energy, and power", nil, "energy-and-power"), ("2050年", "2050", nil, "2050年"),
      ("能源", "Shanghai Spirit?", nil, "shanghai-spirit-2"), ("能源", "energy", "e1", "e1"),
    ] as [(String, String, String?, String)])
  func idsAreMadeOfLatinLetters(
    _ source: String, _ target: String, _ id: String?, _ expected: String
  ) throws {
    let kit = try KitWorkspace()
    let added = try kit.workspace.addConcept(
      ConceptRequest(source: source, target: target, id: id))
    #expect(added.concept.description == expected)
  }

  /// A file may have such terms, although no command adds them.
  @Test func termsWithoutLettersHaveAnID() {
    var names = ConceptNames()
    #expect(names.take(for: ["——", "……"]).description == "concept")
  }

  @Test func thePapersThatGiveAPairAreItsSources() throws {
    let kit = try KitWorkspace()
    let paper =
      KitWorkspace.paper("Tianjin", 7)
      .replacing("\n\nAbstract", with: "\n关键词：绿色经济；能源\n\nAbstract")
      + "\nKeywords: green economy; energy\n"
    _ = try kit.workspace.grow(PaperSource([.text(paper, name: "p.txt")]))
    let added = try kit.workspace.addConcept(
      ConceptRequest(source: "绿色经济", target: "green economy"))
    #expect(added.sources == ["p"])
    let own = try kit.workspace.addConcept(
      ConceptRequest(source: "能源", target: "energy", sources: ["a book"], glossary: "the team's"))
    #expect(own.sources == ["a book"] && own.glossary == "glossaries/the-team-s.yaml")
  }

  // MARK: Exchange

  @Test(arguments: [GlossaryFormat.yaml, .tbx, .tsv, .csv, .xlsx])
  func whatIsExportedComesBack(_ format: GlossaryFormat) throws {
    let kit = try KitWorkspace()
    let document = try kit.workspace.exportGlossaries(format)
    let other = try KitWorkspace(glossary: nil)
    let done = try other.workspace.importGlossary(
      .bytes(document.bytes, name: "office.\(format.rawValue)"))
    #expect(done.file == "glossaries/office.yaml" && done.concepts == 2 && !done.unchanged)
    func preferred(_ workspace: Workspace) throws -> [[String]] {
      try workspace.concepts().concepts.map { $0.terms.flatMap(\.preferred).sorted() }
    }
    #expect(try preferred(other.workspace) == preferred(kit.workspace))
    let again = try other.workspace.importGlossary(
      .bytes(document.bytes, name: "office.\(format.rawValue)"))
    #expect(again.unchanged)
  }

  @Test(arguments: [GlossaryFormat.utx, .omegat]) func pairsAreExported(_ format: GlossaryFormat)
    throws
  {
    let kit = try KitWorkspace()
    let text = String(
      decoding: try kit.workspace.exportGlossaries(format, from: .english, to: .chinese).bytes,
      as: UTF8.self)
    #expect(text.contains("Shanghai Spirit\t上海精神"))
  }

  @Test func idsOfAnImportAreUnique() throws {
    let kit = try KitWorkspace(glossary: nil)
    let done = try kit.workspace.importGlossary(
      .text("zh\ten\n茶\ttea\n红茶\ttea\n绿茶\ttea\n", name: "a.tsv"),
      options: GlossaryImportOptions(name: "drinks"))
    #expect(done.file == "glossaries/drinks.yaml" && done.concepts == 3)
    let ids = try kit.workspace.concepts().concepts.map(\.id)
    #expect(Set(ids).count == 3)
  }

  @Test("Ids that come back are numbered in order, however many there are")
  func idsOfAnImportAreNumbered() throws {
    let kit = try KitWorkspace(glossary: nil)
    let rows = ["a", "a", "a-2", "a"].enumerated().map { "\($1)\t茶\($0)\ttea \($0)\n" }
    _ = try kit.workspace.importGlossary(
      .text("id\tzh\ten\n" + rows.joined(), name: "a.tsv"),
      options: GlossaryImportOptions(name: "drinks"))
    let ids = try kit.workspace.concepts().concepts.map(\.id.description)
    #expect(ids.sorted() == ["a", "a-2", "a-2-2", "a-3"])
  }

  @Test(arguments: [
    (Input.text("zh\ten\n", name: "a.tsv"), "glossary/nothing"),
    (.text("<html><body>x</body></html>", name: "a.html"), "glossary/format"),
  ])
  func whatIsNotAGlossary(_ input: Input, _ code: String) throws {
    let kit = try KitWorkspace(glossary: nil)
    let error = #expect(throws: JobError.self) { try kit.workspace.importGlossary(input) }
    #expect(error?.code == code)
    #expect(kit.folder.files().allSatisfy { !$0.hasPrefix("glossaries/") })
  }

  @Test func anotherGlossaryOfTheNameStays() throws {
    let kit = try KitWorkspace()
    let error = #expect(throws: JobError.self) {
      try kit.workspace.importGlossary(.text("zh\ten\n茶\ttea\n", name: "sco.tsv"))
    }
    #expect(error?.code == "glossary/taken")
    #expect(try kit.text(of: "glossaries/sco.yaml") == KitWorkspace.glossary)
  }

  /// A mistyped id or term leads to the nearest one: at most one letter in four is other, more or less.
  @Test(
    arguments: [
      ("shanghai-spirit", "shanghai-spirit"), ("Shanghai Spirit", "Shanghai Spirit"),
      ("shanghai-spirrit", "shanghai-spirit"), ("shangai spirit", "Shanghai Spirit"),
      ("sharxd-fxtxre", "shared-future"), ("sharxd-fxtxrx", nil), ("上海精申", "上海精神"),
      ("上海京申", nil), ("上海精", "上海精神"), ("上海", nil), ("x", nil), ("", nil), ("trade", nil),
    ] as [(String, String?)])
  func nearestNames(_ written: String, _ nearest: String?) throws {
    let kit = try KitWorkspace()
    #expect(try kit.workspace.nearestConceptName(to: written) == nearest)
  }

  /// Of several near names the nearest one is shown, the first of those that are equally near.
  @Test func theNearestOfSeveral() throws {
    let concepts = ["abcdefgh", "abcdefgg", "abcdeffg"].map {
      "  - id: \($0)\n    terms: {en: [x \($0)]}\n"
    }
    let kit = try KitWorkspace(
      glossary: "concord-glossary: 1\nname: own\nlanguages: [en]\nconcepts:\n" + concepts.joined())
    #expect(try kit.workspace.nearestConceptName(to: "abcdeffg") == "abcdeffg")
    #expect(try kit.workspace.nearestConceptName(to: "abcdefgx") == "abcdefgh")
  }
}
