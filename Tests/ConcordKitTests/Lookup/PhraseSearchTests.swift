// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// The memory phrase by phrase and paper by paper, in parts.
@Suite struct PhraseSearchTests {
  private static func filled() throws -> KitWorkspace {
    let kit = try KitWorkspace()
    try kit.add(
      "talks", (1...25).map { .init(source: "第\($0)次能源合作会议。", target: "Energy meeting \($0).") })
    try kit.add(
      "other",
      [
        .init(source: "能源合作。", target: "Energy cooperation."),
        .init(source: "能源合作。", target: "Energy cooperation."),
        .init(source: "被拒绝的能源合作。", target: "Refused.", status: .rejected),
        .init(source: "天气。", target: "Weather.", status: .needsReview),
      ])
    return kit
  }

  @Test func partsGiveEveryUnitOnce() throws {
    let kit = try Self.filled()
    let session = try kit.workspace.lookupSession()
    let whole = try session.phrase("能源合作", options: PhraseOptions(to: .english, limit: 100))
    // The equal pair counts twice and appears once; the rejected one does neither.
    #expect(whole.total == 27)
    #expect(whole.units.count == 26)
    #expect(!whole.hasMore)
    #expect(whole.units.first?.source == "能源合作。")
    var found: [LookupResult.MemoryHit] = []
    for offset in stride(from: 0, to: 40, by: 7) {
      let page = try session.phrase(
        "能源合作", options: PhraseOptions(to: .english, offset: offset, limit: 7))
      #expect(page.total == 27)
      #expect(page.hasMore == (offset + 7 < 26))
      found += page.units
    }
    #expect(found == whole.units)
    #expect(session.unitCount == 28)
    #expect(try session.conceptCount() == 2)
  }

  struct Marked: CustomTestStringConvertible, Sendable {
    let source: String
    let target: String
    var to = LanguageTag.english
    let marks: [String]
    var testDescription: String { "\(source) \(target)" }
  }

  /// The words of a translation that translate a phrase are marked, those beside each other as one.
  @Test(arguments: [
    Marked(
      source: "上海精神与命运共同体", target: "Shanghai Spirit community with a shared future",
      marks: ["Shanghai Spirit community with a shared future"]),
    Marked(
      source: "上海精神与命运共同体", target: "Shanghai Spirit, community with a shared future",
      marks: ["Shanghai Spirit", "community with a shared future"]),
    // What a term has in the translation is not marked by its single words, too.
    Marked(
      source: "命运共同体", target: "a community with a shared future of all, with the risks shared",
      marks: ["community with a shared future"]),
    Marked(
      source: "命运共同体的风险", target: "the risks of a community with a shared future",
      marks: ["risks", "community with a shared future"]),
    Marked(source: "上海精神", target: "A community with a shared future", marks: []),
    Marked(source: "Shanghai Spirit", target: "弘扬上海精神。", to: .chinese, marks: ["上海精神"]),
    Marked(source: "the new government", target: "本届政府", to: .chinese, marks: ["政府"]),
    Marked(source: "the government", target: "政府同意了", to: .chinese, marks: ["政府"]),
    Marked(source: "the government", target: "政 府", to: .chinese, marks: []),
  ])
  func translationsAreMarked(_ test: Marked) throws {
    let kit = try KitWorkspace()
    let pair = LanguagePair(from: test.to == .english ? .chinese : .english, to: test.to)
    let markers = TargetMarkers(kit.workspace, try WorkspaceTerms(kit.workspace))
    let marks = try markers.marker(of: pair).marks(of: test.source, in: test.target)
    let bytes = Array(test.target.utf8)
    #expect(marks.map { String(decoding: bytes[$0], as: UTF8.self) } == test.marks)
  }

  @Test func nothingIsFound() throws {
    let kit = try Self.filled()
    let page = try kit.workspace.lookupSession().phrase("月球", options: PhraseOptions(offset: 5))
    #expect(page.total == 0)
    #expect(page.units.isEmpty && !page.hasMore)
    #expect(page.from == .chinese && page.to == .english)
  }

  @Test func papersAndUnitsByTheirNames() throws {
    let kit = try Self.filled()
    #expect(try kit.workspace.paperLabels() == ["other", "talks"])
    let page = try #require(try kit.workspace.paper(labelled: "talks", from: 20, limit: 3))
    #expect(page.total == 25)
    #expect(page.units.map(\.id.description) == ["talks.21", "talks.22", "talks.23"])
    // A rejected unit is neither counted nor given.
    #expect(try kit.workspace.paper(labelled: "other")?.total == 3)
    #expect(try kit.workspace.unit(UnitID("other.3"), inPaperLabelled: "other") == nil)
    let unit = try kit.workspace.unit(UnitID("talks.7"), inPaperLabelled: "talks")
    #expect(unit?.unit.variants.first?.text == "第7次能源合作会议。")
    #expect(unit?.file == "tm/talks.tmx")
    #expect(try kit.workspace.unit(UnitID("talks.7"), inPaperLabelled: "other") == nil)
    for label in ["", "..", "../tm/talks", "talks.tmx", "tm/talks", "/talks"] {
      #expect(try kit.workspace.paper(labelled: label) == nil, "\(label)")
    }
  }

  @Test func theQueueIsReadInParts() throws {
    let kit = try Self.filled()
    try kit.add(
      "waiting",
      (1...9).map {
        .init(source: "句\($0)。", target: "S\($0).", status: $0 % 2 == 0 ? .approved : .needsReview)
      })
    let queue = try WorkspaceSessions(at: kit.workspace.root).current().reviewQueue()
    #expect(queue.count == 6)
    let all = try kit.workspace.review().waiting().units
    #expect(try queue.items(from: 0, limit: 100) == all)
    for size in 1...7 {
      var found: [ReviewItem] = []
      for offset in stride(from: 0, to: 12, by: size) {
        found += try queue.items(from: offset, limit: size)
      }
      #expect(found == all, "\(size)")
    }
  }

  @Test func theVersionOfAWorkspaceChangesWithIt() throws {
    let kit = try Self.filled()
    let sessions = WorkspaceSessions(at: kit.workspace.root)
    let first = try sessions.current().version
    #expect(try sessions.current().version == first)
    #expect(try WorkspaceSessions(at: kit.workspace.root).current().version == first)
    try kit.add("new", [.init(source: "新。", target: "New.")])
    #expect(try sessions.current().version != first)
  }

  @Test(
    arguments: [
      ("talks.body.3", PartKind.body), ("a.b.abstract.12", .abstract), ("talks.3", nil),
      ("body.3", nil), ("talks.body.x", nil), ("talks.nothing.3", nil), ("", nil),
    ] as [(String, PartKind?)])
  func partsAreReadFromIDs(_ id: String, _ part: PartKind?) throws {
    let kit = try KitWorkspace()
    let unit = TranslationUnit(
      id: UnitID(id),
      variants: [
        TranslationUnitVariant(language: .chinese, text: "能源合作。"),
        TranslationUnitVariant(language: .english, text: "Energy."),
      ])
    try kit.folder.write(.init(TMXWriter.bytes(of: [unit]).bytes), to: "tm/a.tmx")
    let hit = try kit.workspace.lookupSession().phrase("能源合作").units.first
    #expect(hit?.part == (id.isEmpty ? nil : part))
  }
}
