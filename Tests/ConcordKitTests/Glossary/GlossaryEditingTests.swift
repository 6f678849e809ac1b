// SPDX-License-Identifier: Apache-2.0
import Foundation
import Synchronization
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Commands that edit glossaries, by function.
@Suite struct GlossaryEditingTests {
  static let glossary = """
    # The team's terms
    concord-glossary: 1
    name: own
    languages: [zh, en, ru]
    concepts:
      # Values
      - id: spirit
        related: [trust]
        terms:
          zh: 上海精神
          en:
            - Shanghai Spirit        # both capitals
            - {term: Spirit of Shanghai, status: deprecated}
          ru: шанхайский дух

      - id: trust
        note: A note.
        terms:
          zh: 互信
          en: [mutual trust, trust]

      - id: faith
        sources: [a book]
        related: [spirit]
        terms:
          zh: 信任
          en: faith

    """

  private static func kit() throws -> KitWorkspace { try KitWorkspace(glossary: glossary) }

  private static func lines(_ kit: KitWorkspace) throws -> (gone: [String], new: [String]) {
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
    let difference = lines(try kit.text(of: "glossaries/sco.yaml")).difference(
      from: lines(glossary))
    let text = { (change: CollectionDifference<Substring>.Change) -> String in
      switch change {
      case .insert(_, let line, _), .remove(_, let line, _):
        line.trimmingCharacters(in: .whitespaces)
      }
    }
    return (difference.removals.map(text), difference.insertions.map(text))
  }

  @Test(arguments: GlossaryFormat.allCases) func anExportSaysWhenItLeavesOutSources(
    _ format: GlossaryFormat
  ) throws {
    let list = Self.glossary.replacing(
      "concepts:", with: "sources:\n  a: \"A book, 2001\"\nconcepts:")
    for (glossary, isLost) in [(list, format != .yaml), (Self.glossary, false)] {
      let kit = try KitWorkspace(glossary: glossary)
      let messages = try kit.workspace.exportGlossaries(format).findings.map(\.message)
      #expect(messages.contains { $0.contains("list of sources") } == isLost, "\(messages)")
    }
  }

  private static let signature = EditSignature(name: "Li Wei", day: PartialDate("2026-11-27"))

  @Test func aConceptIsSetAndSigned() throws {
    let kit = try Self.kit()
    var changes = ConceptChanges()
    changes.definition = "The six principles"
    changes.sources = ["a speech"]
    let done = try kit.workspace.setConcept(
      TermSelection("上海精神"), to: changes, signature: Self.signature)
    #expect(done.concept == ConceptID("spirit") && done.glossary == "glossaries/sco.yaml")
    let (gone, new) = try Self.lines(kit)
    #expect(gone.isEmpty)
    #expect(
      new == [
        "definition: The six principles", "sources: [a speech]", "by: Li Wei",
        "on: \"2026-11-27\"",
      ])
    let again = try kit.workspace.setConcept(TermSelection("spirit"), to: changes)
    #expect(again.isUnchanged)
    changes = ConceptChanges()
    changes.note = ""
    _ = try kit.workspace.setConcept(TermSelection("trust"), to: changes)
    #expect(try Self.lines(kit).gone == ["note: A note."])
  }

  /// The day of a concept is never that of a clock that was set back.
  @Test func aConceptIsNotSignedWithAnEarlierDay() throws {
    let kit = try Self.kit()
    for (number, (day, expected)) in [
      ("2026-11-27", "2026-11-27"), ("2024-01-01", "2026-11-27"), ("2026-11-28", "2026-11-28"),
    ].enumerated() {
      var changes = ConceptChanges()
      changes.note = "note \(number)"
      _ = try kit.workspace.setConcept(
        TermSelection("spirit"), to: changes,
        signature: EditSignature(name: "Li Wei", day: PartialDate(day)))
      #expect(try kit.workspace.concept(ConceptID("spirit")).entry?.edited == expected)
    }
    // What is not a date is replaced.
    var entry = ConceptEntry(id: ConceptID("a"), sections: [])
    entry.edited = "yesterday"
    EditSignature(day: PartialDate("2026-11-28")).sign(&entry)
    #expect(entry.edited == "2026-11-28")
  }

  @Test func aTermIsSet() throws {
    let kit = try Self.kit()
    var changes = TermChanges()
    changes.status = .forbidden
    changes.note = "a description"
    _ = try kit.workspace.setTerm(TermSelection("spirit of shanghai"), to: changes)
    #expect(
      try Self.lines(kit).new == [
        "- {term: Spirit of Shanghai, status: forbidden, note: a description}"
      ])
    let error = #expect(throws: JobError.self) {
      try kit.workspace.setTerm(TermSelection("spirit"), to: changes)
    }
    #expect(error?.code == "glossary/term")
  }

  @Test func aTermIsDeprecatedWithItsReplacement() throws {
    let kit = try Self.kit()
    _ = try kit.workspace.deprecateTerm(
      TermSelection("Shanghai Spirit"), until: PartialDate("2026"), replacement: "SCO Spirit")
    let english = try #require(
      try kit.workspace.concept(ConceptID("spirit")).entry?.section(for: .english))
    #expect(
      english.terms.map { "\($0.text) \($0.status.rawValue) \($0.until ?? "-")" } == [
        "SCO Spirit preferred -", "Shanghai Spirit deprecated 2026",
        "Spirit of Shanghai deprecated -",
      ])
    #expect(try kit.text(of: "glossaries/sco.yaml").contains("# both capitals"))
    // Without a replacement the first admitted term is preferred.
    _ = try kit.workspace.deprecateTerm(TermSelection("mutual trust"))
    #expect(
      try kit.workspace.concept(ConceptID("trust")).entry?.section(for: .english)?.terms.map(
        \.status)
        == [.deprecated, .preferred])
  }

  @Test func termsAreAddedInAnyLanguage() throws {
    let kit = try Self.kit()
    _ = try kit.workspace.addTerms(
      [
        RequestedTerm(Term("взаимное доверие"), in: .russian),
        RequestedTerm(Term("reciprocal trust", status: .forbidden)),
      ], to: TermSelection("互信"))
    let entry = try #require(try kit.workspace.concept(ConceptID("trust")).entry)
    #expect(entry.section(for: .russian)?.terms.map(\.text) == ["взаимное доверие"])
    #expect(
      entry.section(for: .english)?.terms.map(\.status) == [.preferred, .admitted, .forbidden])
  }

  @Test func aFurtherPreferredTermLeavesTheFirstOne() throws {
    let kit = try Self.kit()
    _ = try kit.workspace.addTerms(
      [RequestedTerm(Term("confidence in each other"))], to: TermSelection("trust"))
    let english = try #require(
      try kit.workspace.concept(ConceptID("trust")).entry?.section(for: .english))
    let preferred = english.terms.filter { $0.status == .preferred }.map(\.text)
    #expect(preferred == ["mutual trust", "confidence in each other"])
  }

  @Test func aRegionOrAScriptHasASectionOfItsOwn() throws {
    let kit = try Self.kit()
    let (british, american) = (
      try #require(LanguageTag("en-GB")), try #require(LanguageTag("en-US"))
    )
    var request = ConceptRequest(source: "颜色", target: "colour", to: british)
    request.terms = [
      RequestedTerm(Term("color", status: .forbidden), in: american),
      RequestedTerm(Term("顏色"), in: LanguageTag("zh-Hant")),
      RequestedTerm(Term("hue", status: .admitted), in: .english),
    ]
    let added = try kit.workspace.addConcept(request)
    let entry = try #require(try kit.workspace.concept(added.concept).entry)
    #expect(
      entry.sections.map { "\($0.language): \($0.terms.map(\.text).joined(separator: ", "))" } == [
        "zh: 颜色", "en-GB: colour, hue", "en-US: color", "zh-Hant: 顏色",
      ])
  }

  @Test func aConceptGetsAllItsTermsAtOnce() throws {
    let kit = try Self.kit()
    var request = ConceptRequest(source: "能源合作", target: "energy cooperation")
    request.terms = [
      RequestedTerm(Term("энергетическое сотрудничество"), in: .russian),
      RequestedTerm(Term("energetic cooperation", status: .forbidden)),
    ]
    request.signature = Self.signature
    let added = try kit.workspace.addConcept(request)
    let entry = try #require(try kit.workspace.concept(added.concept).entry)
    #expect(entry.editor == "Li Wei" && entry.edited == "2026-11-27")
    #expect(
      entry.sections.map { $0.terms.map(\.status) } == [
        [.preferred], [.preferred, .forbidden], [.preferred],
      ])
  }

  @Test func anIDAndATermAreRenamed() throws {
    let kit = try Self.kit()
    _ = try kit.workspace.renameInGlossaries(TermSelection("spirit"), to: "shanghai-spirit")
    #expect(try Self.lines(kit).gone == ["- id: spirit", "related: [spirit]"])
    _ = try kit.workspace.renameInGlossaries(TermSelection("faith"), to: "belief-2")
    _ = try kit.workspace.renameInGlossaries(TermSelection("信任"), to: "信赖")
    #expect(
      try kit.workspace.concept(ConceptID("belief-2")).entry?.sections[0].terms[0].text == "信赖")
    let error = #expect(throws: JobError.self) {
      try kit.workspace.renameInGlossaries(TermSelection("trust"), to: "shanghai-spirit")
    }
    #expect(error?.code == "glossary/id")
    let before = try kit.text(of: "glossaries/sco.yaml")
    for name in ["a b", "../x", String(repeating: "a", count: 3000), "a\nb", ".a", "a/b"] {
      let error = #expect(throws: JobError.self) {
        try kit.workspace.renameInGlossaries(TermSelection("trust"), to: name)
      }
      #expect(error?.code == "glossary/id" && error?.message.contains("\n") == false, "\(name)")
    }
    #expect(try kit.text(of: "glossaries/sco.yaml") == before)
  }

  @Test func importedIDsAreNamesOfConcepts() throws {
    let kit = try KitWorkspace(glossary: nil)
    let table = "id,zh,en\na b,茶,tea\n../x,水,water\ntea,咖啡,coffee\ntea,可可,cocoa\n"
    let done = try kit.workspace.importGlossary(.text(table, name: "g.csv"))
    let ids = done.entries.map(\.id.description)
    #expect(ids.allSatisfy { FileSlug($0) != nil } && Set(ids).count == ids.count, "\(ids)")
    let notice = try #require(done.findings.first { $0.rule == "glossary/id" })
    #expect(notice.message.contains("'a b' is a-b"))
  }

  @Test func aTermAndAConceptAreRemovedAndTakenBack() throws {
    let kit = try Self.kit()
    _ = try kit.workspace.removeFromGlossaries(TermSelection("spirit", term: "Spirit of Shanghai"))
    #expect(try Self.lines(kit).gone == ["- {term: Spirit of Shanghai, status: deprecated}"])
    let fresh = try Workspace(at: kit.folder.url.path)
    _ = try fresh.removeFromGlossaries(TermSelection("trust"))
    #expect(try kit.workspace.concept(ConceptID("trust")).entry == nil)
    #expect(try kit.text(of: "glossaries/sco.yaml").contains("# Values\n  - id: spirit"))
    _ = try fresh.undo()
    _ = try fresh.undo()
    #expect(try kit.text(of: "glossaries/sco.yaml") == Self.glossary)
  }

  /// `remove spirit --lang ru` would otherwise remove the concept with all its languages.
  @Test func aLanguageWithoutATermIsRefused() throws {
    let kit = try Self.kit()
    let whole = TermSelection("spirit", language: .russian)
    let removal = #expect(throws: JobError.self) { try kit.workspace.removeFromGlossaries(whole) }
    let change = #expect(throws: JobError.self) {
      try kit.workspace.setConcept(whole, to: ConceptChanges())
    }
    #expect(removal?.code == "glossary/no-term" && change?.code == "glossary/no-term")
    #expect(try kit.text(of: "glossaries/sco.yaml") == Self.glossary)
  }

  @Test func conceptsAreMerged() throws {
    let kit = try Self.kit()
    _ = try kit.workspace.mergeConcepts([TermSelection("faith")], into: TermSelection("trust"))
    let entry = try #require(try kit.workspace.concept(ConceptID("trust")).entry)
    #expect(entry.sections[0].terms.map(\.text) == ["互信", "信任"])
    #expect(entry.sections[1].terms.map(\.status) == [.preferred, .admitted, .admitted])
    #expect(entry.sources == ["a book"] && entry.related == [ConceptID("spirit")])
    #expect(try kit.workspace.concepts().concepts.count == 2)
    let error = #expect(throws: JobError.self) {
      try kit.workspace.mergeConcepts([TermSelection("互信")], into: TermSelection("trust"))
    }
    #expect(error?.code == "glossary/ambiguous")
  }

  @Test(arguments: [
    ("nothing", "glossary/unknown"), ("double", "glossary/ambiguous"),
  ]) func whatIsNotOneConceptIsRefused(_ name: String, _ code: String) throws {
    let double =
      "concord-glossary: 1\nconcepts:\n  - id: a\n    terms:\n      en: double\n  - id: b\n    terms:\n      en: double\n"
    let kit = try KitWorkspace(["glossaries/double.yaml": double], glossary: Self.glossary)
    var changes = ConceptChanges()
    changes.note = "x"
    let error = #expect(throws: JobError.self) {
      try kit.workspace.setConcept(TermSelection(name), to: changes)
    }
    #expect(error?.code == code)
  }

  @Test func aContradictionIsRefusedAndNothingIsWritten() throws {
    let kit = try Self.kit()
    let error = #expect(throws: JobError.self) {
      try kit.workspace.addTerms(
        [RequestedTerm(Term("faith", status: .forbidden), in: .english)], to: TermSelection("trust")
      )
    }
    #expect(error?.code == "glossary/contradiction")
    #expect(try kit.text(of: "glossaries/sco.yaml") == Self.glossary)
  }

  @Test func flowConceptsAreRefused() throws {
    let text = "concord-glossary: 1\nconcepts:\n  - {id: a, terms: {zh: 甲, en: a}}\n"
    let kit = try KitWorkspace(glossary: text)
    var changes = ConceptChanges()
    changes.note = "x"
    let error = #expect(throws: JobError.self) {
      try kit.workspace.setConcept(TermSelection("a"), to: changes)
    }
    #expect(error?.code == "glossary/shape")
  }

  // MARK: History

  @Test func theHistoryOfAConcept() throws {
    let kit = try Self.kit()
    var changes = ConceptChanges()
    changes.note = "n"
    _ = try kit.workspace.setConcept(TermSelection("trust"), to: changes, signature: Self.signature)
    #expect(try kit.workspace.history(of: "nothing").isEmpty)
    let plain = try #require(try kit.workspace.history(of: "互信").first)
    #expect(plain.by == "Li Wei" && plain.on == "2026-11-27" && plain.changes.isEmpty)
    #expect(HistoryTextReport.text(of: [plain]).contains("last changed 2026-11-27  Li Wei"))

    func git(_ arguments: [String]) throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments =
        ["git", "-C", kit.folder.url.path, "-c", "user.name=Anna", "-c", "user.email=a@b.c"]
        + arguments
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
    }
    try git(["init", "-q"])
    try git(["add", "glossaries"])
    try git(["commit", "-q", "-m", "The first terms"])
    changes.note = "m"
    _ = try kit.workspace.setConcept(TermSelection("trust"), to: changes)
    try git(["commit", "-q", "-a", "-m", "Trust: another note"])
    let known = try #require(try kit.workspace.history(of: "trust").first)
    #expect(known.changes.map(\.message) == ["Trust: another note", "The first terms"])
    #expect(known.changes.allSatisfy { $0.by == "Anna" && !$0.commit.isEmpty })
    #expect(
      try kit.workspace.history(of: "spirit").first?.changes.map(\.message) == ["The first terms"])
  }

  // MARK: Candidates

  @Test func candidatesAreTaken() throws {
    let kit = try KitWorkspace()
    for name in ["a", "b"] {
      let paper = """
        摘要：各国通过了宣言。
        关键词：绿色经济；上海精神；数字经济

        Abstract: The countries adopted a declaration.
        Keywords: green economy; Shanghai Spirit; digital economy
        """
      _ = try kit.workspace.grow(PaperSource([.text(paper, name: "\(name).txt")]))
    }
    let found = try kit.workspace.candidates()
    let done = try kit.workspace.take(
      Array(found.candidates.prefix(1)), of: found, into: "economy", subject: "economy",
      signature: Self.signature)
    #expect(done.refused.isEmpty && done.added.map(\.glossary) == ["glossaries/economy.yaml"])
    #expect(done.added.first?.sources == ["a", "b"])
    let again = try kit.workspace.take(Array(found.candidates.prefix(1)), of: found)
    #expect(again.refused.map(\.code) == ["glossary/known"])
    let csv = String(decoding: CandidatesTextReport.csv(of: found), as: UTF8.self)
    #expect(csv.contains("number,zh,en,origin,count,papers") && csv.contains("1,"))
  }

  private static func many(_ count: Int, _ concept: (Int) -> String) -> String {
    "concord-glossary: 1\nname: own\nlanguages: [zh, en]\nconcepts:\n"
      + (0..<count).map(concept).joined()
  }

  /// Each concept that changes is read by itself, and not with the whole file.
  @Test func aConceptThatManyReferTo() throws {
    let count = 1500
    let kit = try KitWorkspace(
      glossary: Self.many(count) {
        "  - id: c\($0)\n    related: [c0]  # \($0)\n    terms: {zh: 词\($0), en: T \($0)}\n"
      })
    let time = try ProcessorTime.measure {
      _ = try kit.workspace.renameInGlossaries(TermSelection("c0"), to: "cx")
    }
    #expect(time < .seconds(15), "\(time)")
    let text = try kit.folder.text(of: "glossaries/sco.yaml")
    #expect(text.components(separatedBy: "[cx]  # ").count == count + 1)
    #expect(text.components(separatedBy: "\n").count >= 3 * count + 4)
  }

  @Test func manyConceptsBecomeOne() throws {
    let count = 1200
    let kit = try KitWorkspace(
      glossary: Self.many(count) {
        "  - id: c\($0)\n    sources: [s\($0 % 3)]\n    related: [c\(($0 + 1) % count)]\n"
          + "    terms:\n      zh: 词\($0)\n      en: T \($0)\n\n"
      } + "  - id: last\n    related: [c5, c6]\n    terms: {zh: 末, en: last}\n")
    let time = try ProcessorTime.measure {
      _ = try kit.workspace.mergeConcepts(
        (1..<count).map { TermSelection($0 % 2 == 0 ? "c\($0)" : "词\($0)") },
        into: TermSelection("c0"))
    }
    #expect(time < .seconds(15), "\(time)")
    let glossary = try #require(try kit.workspace.glossaries().first)
    #expect(glossary.entries.map(\.id.description) == ["c0", "last"])
    let entry = glossary.entries[0]
    #expect(entry.sections.map(\.terms.count) == [count, count])
    #expect(entry.sections[0].terms.map(\.text) == (0..<count).map { "词\($0)" })
    #expect(entry.sections[1].terms.count { $0.status == .preferred } == 1)
    #expect(entry.sources == ["s0", "s1", "s2"] && entry.related.isEmpty)
    #expect(glossary.entries[1].related.map(\.description) == ["c0"])
  }

  /// The comments of a concept that goes into another go there; those around it stay.
  @Test func commentsOfAMergedConceptGoWithIt() throws {
    let kit = try KitWorkspace(
      glossary: """
        concord-glossary: 1
        name: own
        languages: [zh, en]
        concepts:
          # Trust
          - id: trust  # decided by Li
            terms:
              zh: [互信]
              en: [trust]
          # Faith
          - id: faith
            # asked the Ministry twice
            terms:
              zh: [信任]
              en:
                - "faith #1"
                - faith  # not religious

        """)
    _ = try kit.workspace.mergeConcepts([TermSelection("faith")], into: TermSelection("trust"))
    #expect(kit.workspace.notices.lines.isEmpty)
    let text = try kit.folder.text(of: "glossaries/sco.yaml")
    for kept in [
      "# Trust", "# decided by Li", "# Faith", "faith #1",
      "    # faith: asked the Ministry twice\n",
      "    # faith: not religious\n",
    ] {
      #expect(text.contains(kept), "\(text)")
    }
  }

  @Test func aConceptIsMergedOnce() throws {
    let kit = try Self.kit()
    let before = try kit.folder.text(of: "glossaries/sco.yaml")
    let error = #expect(throws: JobError.self) {
      try kit.workspace.mergeConcepts(
        [TermSelection("faith"), TermSelection("信任")], into: TermSelection("trust"))
    }
    #expect(error?.code == "glossary/ambiguous" && error?.message.contains("twice") == true)
    #expect(try kit.folder.text(of: "glossaries/sco.yaml") == before)
  }

  private static func pair(_ first: String, _ second: String) -> String {
    "concord-glossary: 1\nname: own\nlanguages: [zh, en]\nconcepts:\n  - id: a\n\(first)\n  - id: b\n\(second)\n"
  }

  /// What both concepts say about one term is put together; a value for which there is no place goes into a note.
  @Test func mergedTermsKeepWhatBothSay() throws {
    let kit = try KitWorkspace(
      glossary: Self.pair(
        """
            definition: One.
            terms:
              zh: 数据
              en: [{term: data, status: forbidden, note: mine, until: "2020"}]
        """,
        """
            definition: Two.
            number: 14
            exempt: [quotation]
            terms:
              zh: [数据集]
              en: [{term: data, status: deprecated, note: its, until: "2021", from: "2001", case: exact}]
        """))
    _ = try kit.workspace.mergeConcepts([TermSelection("b")], into: TermSelection("a"))
    let entry = try #require(try kit.workspace.concept(ConceptID("a")).entry)
    #expect(entry.numbers == [14] && entry.exempt.count == 1 && entry.definition == "One.")
    let term = try #require(entry.section(for: .english)?.terms.first)
    #expect(term.status == .forbidden && term.note == "mine; its; until in b: 2021")
    #expect(term.caseRule == .exact && entry.note == "definition of b: Two.")
    #expect(term.from == "2001" && term.until == "2020")
    #expect(
      kit.workspace.notices.lines == [
        "the definition of b goes into the note: Two.",
        "'until' of “data” in b goes into its note: 2021",
      ])
  }

  /// One concept must not lose that a term is forbidden because another approves it.
  @Test func aTermThatOneRefusesIsNotMerged() throws {
    let glossary = Self.pair(
      "    terms:\n      zh: 数据\n      en: [datum, {term: data, status: admitted}]",
      "    terms:\n      zh: 数据集\n      en: [dataset, {term: data, status: forbidden}]")
    let kit = try KitWorkspace(glossary: glossary)
    let error = #expect(throws: JobError.self) {
      try kit.workspace.mergeConcepts([TermSelection("b")], into: TermSelection("a"))
    }
    #expect(error?.code == "glossary/contradiction" && error?.message.contains("“data”") == true)
    #expect(try kit.text(of: "glossaries/sco.yaml") == glossary)
  }

  /// A store that cannot write its second glossary.
  private final class FailingStore: TermStore {
    let store: any TermStore
    let count = Mutex(0)

    init(_ store: any TermStore) { self.store = store }

    func versions() throws -> [StoredGlossary] { try store.versions() }
    func glossaries() throws -> [GlossaryFile] { try store.glossaries() }
    func name(of glossary: FileSlug) -> String { store.name(of: glossary) }
    func prepare(
      adding entry: ConceptEntry, to glossary: FileSlug, among glossaries: [GlossaryFile]
    ) throws -> PendingGlossary {
      try store.prepare(adding: entry, to: glossary, among: glossaries)
    }
    func prepare(_ glossary: GlossaryFile) throws -> PendingGlossary { try store.prepare(glossary) }
    func prepare(
      _ changes: [GlossaryEditor.Change], in glossary: GlossaryFile
    ) throws -> PendingGlossary { try store.prepare(changes, in: glossary) }
    func write(_ pending: PendingGlossary) throws {
      let number = count.withLock {
        $0 += 1
        return $0
      }
      if number == 2 { throw JobError(code: "file/unwritable", message: "full") }
      try store.write(pending)
    }
    func changing<Result>(_ body: () throws -> Result) throws -> Result {
      try store.changing(body)
    }
  }

  /// Where one of two glossaries cannot be written, the other one is as it was.
  @Test func twoGlossariesAreWrittenTogether() throws {
    let first =
      "# mine\nconcord-glossary: 1\nname: own\nlanguages: [zh, en]\nconcepts:\n  - id: a\n    terms: {zh: 甲, en: a}\n"
    let second =
      "concord-glossary: 1\nname: z\nlanguages: [zh, en]\nconcepts:\n  - id: b\n    terms: {zh: 乙, en: b}\n"
    let kit = try KitWorkspace(["glossaries/z.yaml": second], glossary: first)
    let store = FailingStore(kit.workspace.termStore)
    var edits = try GlossaryEdits(store)
    let places = try edits.places(of: [TermSelection("a"), TermSelection("b")])
    edits.remove(at: places[0])
    var entry = edits.entry(at: places[1])
    entry.note = "both"
    edits.put(entry, at: places[1])
    let error = #expect(throws: JobError.self) { try edits.write(places[1]) }
    #expect(error?.code == "file/unwritable" && store.count.withLock { $0 } == 3)
    #expect(try kit.text(of: "glossaries/sco.yaml") == first)
    #expect(try kit.text(of: "glossaries/z.yaml") == second)
  }
}
