// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// Glossaries of other tools: terms that nobody has approved, ids, and terms that are there.
@Suite struct GlossaryImportDoubtTests {
  private static func read(_ text: String, _ name: String = "a.tsv") throws -> GlossaryImport {
    let kit = try KitWorkspace(glossary: nil)
    defer { withExtendedLifetime(kit) {} }
    return try kit.workspace.importGlossary(.text(text, name: name))
  }

  /// The terms of a concept, with the first letter of each status that is not preferred.
  private static func terms(_ entry: ConceptEntry, _ language: LanguageTag) -> [String] {
    (entry.section(for: language)?.terms ?? []).map { term in
      (term.status == .preferred ? "" : String(term.status.rawValue.prefix(1)) + ":") + term.text
    }
  }

  @Test(arguments: [
    "CN\tEN\tStatus\n主权\tsovereignty\tdraft\n领土\tterritory\tforbidden\n",
    "CN\tEN\tStan\n主权\tsovereignty\tdraft\n领土\tterritory\tforbidden\n",
    "主权\tsovereignty\tdraft\n领土\tterritory\tforbidden\n人权\thuman rights\tapproved\n",
    "zh\ten\tПримечание\n主权\tsovereignty\tчерновик\n领土\tterritory\tзапрещено\n",
    "zh\ten\t是否禁用\n主权\tsovereignty\t是\n领土\tterritory\t是\n",
    "zh\ten\tVerified\n主权\tsovereignty\tno\n领土\tterritory\t\n人权\thuman rights\tyes\n",
    "zh\ten\tDraft\n主权\tsovereignty\tyes\n领土\tterritory\tx\n",
    "zh\ten\tstatus\n主权\tsovereignty\tapproved?\n领土\tterritory\t已审核？\n",
    "#UTX 1.20; zh/en\n#src\ttgt\tterm status\n主权\tsovereignty\tprovisional\n领土\tterritory\tprovisional\n",
  ]) func whatWaitsIsNotApproved(_ table: String) throws {
    let entries = try Self.read(table).entries
    for text in ["sovereignty", "territory"] {
      let entry = try #require(
        entries.first { $0.sections.contains { $0.terms.contains { $0.text == text } } })
      #expect(entry.approvedTerms(in: .english).isEmpty, "\(text)")
    }
    #expect(
      !entries.contains {
        $0.sections.contains { $0.terms.contains { $0.text == "CN" || $0.text == "EN" } }
      })
  }

  @Test func aRowThatMayBeAHeadingIsOnlyProposed() throws {
    let done = try Self.read(
      "Slowo\tEkvivalent\n主权\tsovereignty\n领土\tterritory\n人权\thuman rights\n")
    #expect(done.findings.contains { $0.rule == "table/heading" || $0.rule == "table/order" })
    #expect(
      !done.entries.contains { $0.approvedTerms(in: .english).contains { $0.text == "Ekvivalent" } }
    )
    let plain = try Self.read("GDP\tgross domestic product\n主权\tsovereignty\n领土\tterritory\n")
    #expect(plain.entries.count == 3)
  }

  @Test func refusedTermsBelongToTheLanguageOfTheirScript() throws {
    for heading in ["zh\ten\tru\tForbidden", "zh\ten\tForbidden\tru"] {
      let isLast = heading.hasSuffix("Forbidden")
      let refused = ["Russian land", "русская земля", "領地"]
      let rows = refused.enumerated().map { number, term in
        isLast
          ? "领土\(number)\tterritory \(number)\tтерритория \(number)\t\(term)\n"
          : "领土\(number)\tterritory \(number)\t\(term)\tтерритория \(number)\n"
      }
      let entries = try Self.read(heading + "\n" + rows.joined()).entries
      for (entry, (language, term)) in zip(
        entries, zip([LanguageTag.english, .russian, .chinese], refused))
      {
        #expect(Self.terms(entry, language).contains("f:" + term))
      }
    }
  }

  @Test func termsOfNumbersAreKeptAndValuesAreNamed() throws {
    let done = try Self.read("zh\ten\n9·11事件\t9/11\n全天候\t24/7\n一加六\t1+6\n五\t45000\n")
    #expect(
      done.entries.prefix(3).map { Self.terms($0, .english) } == [["9/11"], ["24/7"], ["1+6"]])
    #expect(done.findings.contains { $0.message.contains("45000") })
  }

  @Test func pinyinIsNotATranslation() throws {
    for pinyin in [["zhǔquán", "lǐngtǔ"], ["zhuquan", "lingtu"]] {
      let done = try Self.read("主权\t\(pinyin[0])\tsovereignty\n领土\t\(pinyin[1])\tterritory\n")
      #expect(done.entries.map { Self.terms($0, .english) } == [["sovereignty"], ["territory"]])
      #expect(done.findings.contains { $0.message.contains("pinyin") })
    }
  }

  @Test func negationsBelongToTheTermInOmegaTsTextToo() throws {
    let done = try Self.read("和而不同\tharmony, not uniformity\n", "a.txt")
    #expect(done.entries.map { Self.terms($0, .english) } == [["harmony, not uniformity"]])
  }

  @Test func lettersInSquareBracketsAreOneOfThem() throws {
    let done = try Self.read("zh\ten\n合作组织\tCooperation Organi[sz]ation\n")
    #expect(
      Self.terms(done.entries[0], .english).map { $0.replacing("a:", with: "") } == [
        "Cooperation Organisation", "Cooperation Organization",
      ])
  }

  @Test(arguments: ["confidence-building measures (CBMs)", "memorandum of understanding (MoU)"])
  func abbreviationsMayHaveSmallLetters(_ cell: String) throws {
    let entry = try #require(try Self.read("zh\ten\n措施\t\(cell)\n").entries.first)
    #expect(entry.section(for: .english)?.terms.map(\.type) == [.full, .abbreviation])
  }

  @Test func unfitCharactersAreRefused() throws {
    let done = try Self.read("zh\ten\n主权\tsover\u{202E}eignty\n领土\tterritory\n")
    #expect(done.entries.map { Self.terms($0, .english) } == [[], ["territory"]])
    #expect(done.findings.contains { $0.message.contains("202E") })
  }

  // MARK: Ids

  private static func utx(_ rows: (String, String)...) -> String {
    "#UTX 1.20; zh/en\n#src\ttgt\tterm status\tconcept ID\n"
      + rows.enumerated().map { "\($1.0)\t\($1.1)\tapproved\t\($0 + 1)\n" }.joined()
  }

  @Test func idsOfTwoGlossariesDiffer() throws {
    let kit = try KitWorkspace(glossary: nil)
    let first = Self.utx(("主权", "sovereignty"), ("领土", "territory"))
    let second = Self.utx(("人权", "human rights"))
    _ = try kit.workspace.importGlossary(.text(first, name: "a.utx"))
    let done = try kit.workspace.importGlossary(.text(second, name: "b.utx"))
    #expect(done.entries.map(\.id) == [ConceptID("1-2")])
    #expect(done.findings.contains { $0.rule == "glossary/id" })
    // The same files again change nothing.
    #expect(try kit.workspace.importGlossary(.text(first, name: "a.utx")).unchanged)
    #expect(try kit.workspace.importGlossary(.text(second, name: "b.utx")).unchanged)
    #expect(try kit.workspace.validateGlossaries().isEmpty)
  }

  @Test func whatAnotherGlossaryRefusesIsNamed() throws {
    let kit = try KitWorkspace(glossary: nil)
    let refused =
      "zh\ten\tstatus\n多边主义\tmultilateralism\tapproved\n多边主义\tmultilateral way\tforbidden\n"
    _ = try kit.workspace.importGlossary(.text(refused, name: "a.tsv"))
    let done = try kit.workspace.importGlossary(
      .text("zh\ten\n多边主义\tmultilateral way\n", name: "b.tsv"))
    #expect(
      done.findings.contains { $0.severity == .warning && $0.message.contains("multilateral way") })
  }

  @Test func commentsFollowTheirConcept() throws {
    let kit = try KitWorkspace(glossary: nil)
    for (id, term) in [("charter", "宪章"), ("statute", "章程")] {
      try kit.workspace.addConcept(ConceptRequest(source: term, target: id, id: id))
      try kit.workspace.comment(
        on: .concept(ConceptID(id)), "about \(id)", by: "Li", at: "2026-01-02T03:04:05Z")
    }
    try kit.workspace.renameInGlossaries(TermSelection("charter"), to: "un-charter")
    let renamed = StoreItem.concept(ConceptID("un-charter"))
    #expect(try kit.workspace.comments(on: renamed).map(\.text) == ["about charter"])
    try kit.workspace.mergeConcepts([TermSelection("statute")], into: TermSelection("un-charter"))
    #expect(
      try kit.workspace.comments(on: renamed).map(\.text) == ["about charter", "about statute"])
    #expect(try kit.workspace.comments().count == 2)
  }

  @Test(arguments: ["全球發展倡議", "全球 发展 倡议", "全球发展倡议"])
  func aTermInOtherCharactersIsThereAlready(_ term: String) throws {
    let kit = try KitWorkspace(glossary: nil)
    try kit.workspace.addConcept(
      ConceptRequest(source: "全球发展倡议", target: "Global Development Initiative"))
    let error = #expect(throws: JobError.self) {
      try kit.workspace.addConcept(
        ConceptRequest(source: term, target: "Global Development Project"))
    }
    #expect(error?.code == "glossary/known")
  }
}
