// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import TestSupport
import Testing

/// Lookups by function.
@Suite struct LookupSessionTests {
  @Test func aTermIsTyped() throws {
    let seeded = try SeededWorkspace()
    let result = try seeded.workspace.lookup("上海精神")
    #expect(result.from == .chinese && result.to == .english)
    let term = try #require(result.terms.first)
    #expect(term.concept == ConceptID("shanghai-spirit"))
    #expect(term.match == .exact)
    #expect(term.sourceStatus == .preferred)
    #expect(term.targets.map(\.term) == ["Shanghai Spirit", "Spirit of Shanghai"])
    #expect(term.targets.map(\.status) == [.preferred, .deprecated])
    #expect(term.glossary == "glossaries/sco.yaml" && term.subject == "sco/concept")
    #expect(result.concordance == 1)
  }

  struct Query: CustomTestStringConvertible, Sendable {
    let text: String
    var options = LookupOptions()
    /// Kind, score, penalties and warnings of the best unit; none if nothing is found.
    var kind: MatchKind?
    var score = 100.0
    var penalties: [MatchPenalty] = []
    var warnings: [MatchWarning] = []
    var testDescription: String { text }
  }

  @Test(arguments: [
    Query(text: "成员国重申上海精神。", kind: .exact),
    Query(
      text: "第26次会议在天津举行。", kind: .placeable, score: 98, penalties: [.number],
      warnings: [.number]),
    Query(
      text: "The bank lends for infrastructure.", options: LookupOptions(to: .chinese),
      kind: .exact),
    Query(
      text: "第26次会议在天津举行。", options: LookupOptions(isExhaustive: true), kind: .placeable,
      score: 98, penalties: [.number], warnings: [.number]),
    Query(text: "完全无关的话题讨论", options: LookupOptions(minimumScore: 90)),
  ])
  func unitsAreTyped(_ query: Query) throws {
    let seeded = try SeededWorkspace()
    let hit = try seeded.workspace.lookup(query.text, options: query.options).memory.first
    #expect(hit?.kind == query.kind)
    guard let hit else { return }
    #expect(hit.score == query.score)
    #expect(hit.penalties == query.penalties)
    #expect(hit.warnings == query.warnings)
    #expect(hit.file == "tm/paper.tmx" && hit.status == .approved)
  }

  @Test("The sentences of a paragraph are looked up one by one, unless it is one unit")
  func paragraphs() throws {
    let kit = try KitWorkspace()
    try kit.add(
      "m",
      [
        .init(source: "会议结束。", target: "The meeting ended."),
        .init(source: "各方同意。", target: "All agreed."),
        .init(source: "甲方签字。乙方付款。", target: "Party A signs. Party B pays."),
      ])
    let result = try kit.workspace.lookup("会议结束。从未见过的一句话。各方同意。")
    let sentences = try #require(result.sentences)
    #expect(sentences.map(\.query) == ["会议结束。", "从未见过的一句话。", "各方同意。"])
    #expect(sentences.map(\.isEmpty) == [false, true, false])
    #expect(sentences[2].memory.first?.target == "All agreed.")
    #expect(result.fragments.isEmpty && !result.isEmpty)
    #expect(try kit.workspace.lookup("甲方签字。乙方付款。").sentences == nil)
    #expect(try kit.workspace.lookup("甲方签字。乙方也付款。").sentences == nil)
    #expect(try kit.workspace.lookup("会议结束。").sentences == nil)
    #expect(
      LookupTextReport(style: .plain).text(of: result).contains("各方同意。\n100 %"))
  }

  @Test func theJSONIsTextAsEver() throws {
    let seeded = try SeededWorkspace()
    let result = try seeded.workspace.lookup("第26次会议在天津举行。")
    let json = try JSON(parsing: JSONReport.text(of: result))
    let hit = json["memory"][0]
    #expect(hit["kind"].string == "placeable")
    #expect(hit["penalties"].strings == ["number"])
    #expect(hit["warnings"].strings == ["number"])
    #expect(hit["unit"].string == "paper.2")
    let term = try JSON(
      parsing: JSONReport.line(of: try seeded.workspace.lookup("Shanghai spirit")))
    #expect(term["terms"][0]["match"].string == "normalized")
    #expect(term["from"].string == "en" && term["to"].string == "zh")
    // What was written reads back, and is written the same way again.
    let text = try JSONReport.text(of: result)
    let read = try JSONDecoder().decode(LookupResult.self, from: Data(text.utf8))
    #expect(try JSONReport.text(of: read) == text)
  }

  @Test func fragmentsOfAnUnknownSentence() throws {
    let seeded = try SeededWorkspace()
    let query = "主席说各国扩大本币结算而其他事务以后再议也不迟因为时间有限需要更多准备。"
    let result = try seeded.workspace.lookup(query)
    let fragment = try #require(result.fragments.first)
    #expect(fragment.text.contains("本币结算"))
    let bytes = Array(query.utf8)[fragment.offset..<fragment.offset + fragment.length]
    #expect(String(decoding: bytes, as: UTF8.self) == fragment.text)
    let unit = try #require(fragment.units.first)
    #expect(unit.kind == .fragment)
    let target = Array(unit.target.utf8)
    let marked = (unit.targetHits ?? []).map { String(decoding: target[$0], as: UTF8.self) }
    #expect(marked.contains { $0.contains("settlement in local currencies") })
  }

  @Test func manyAreThoseOfOneAfterAnother() throws {
    let session = try SeededWorkspace().workspace.lookupSession()
    let queries = ["上海精神", "Shanghai Spirit", "银行提供贷款", "шанхайский дух", "2024", "第27次会议在天津举行。"]
    var found: [LookupResult] = []
    try session.lookup(queries) { found.append($0) }
    #expect(found == (try queries.map { try session.lookup($0) }))
    #expect(found.map(\.query) == queries)
  }

  @Test func severalTasksGetTheSameAnswers() async throws {
    let seeded = try SeededWorkspace()
    let session = try seeded.workspace.lookupSession()
    let queries = SeededWorkspace.pairs.flatMap { [$0.0, $0.1] } + ["上海精神", "SCO", "本币结算"]
    let expected = try queries.map { try session.lookup($0) }
    let found = try await withThrowingTaskGroup(of: (Int, [LookupResult]).self) { group in
      for task in 0..<8 {
        group.addTask {
          // Every task begins somewhere else, so that different questions meet.
          let order = queries.indices.map { ($0 + task * 3) % queries.count }
          let answers = try order.map { ($0, try session.lookup(queries[$0])) }
          return (task, answers.sorted { $0.0 < $1.0 }.map(\.1))
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(found.count == 8)
    for (_, answers) in found { #expect(answers == expected) }
  }

  @Test func aCancelledTaskStops() async throws {
    let session = try SeededWorkspace().workspace.lookupSession()
    let queries = (0..<5000).map { "第\($0)次会议在天津举行。" }
    let task = Task { () -> (Int, String?) in
      var count = 0
      let code = failureCode {
        try session.lookup(queries) { _ in
          count += 1
          if count == 3 { withUnsafeCurrentTask { $0?.cancel() } }
        }
      }
      return (count, code)
    }
    let (count, code) = await task.value
    #expect(code == JobError.cancelledCode)
    #expect(count >= 3 && count < queries.count)
    // The session is as good as before.
    #expect(try session.lookup("上海精神").terms.count == 1)
  }

  @Test func whatTheBodyThrowsIsUnderlying() throws {
    struct Stop: Error {}
    let session = try SeededWorkspace().workspace.lookupSession()
    let error = #expect(throws: JobError.self) {
      try session.lookup(["上海精神"]) { _ in throw Stop() }
    }
    #expect(error?.underlying is Stop)
  }

  @Test func queriesOfABatch() throws {
    let text = "上海精神\n\n  \nShanghai Spirit\r\n"
    #expect(
      try Workspace.queries(in: .text(text, name: "batch")) == ["上海精神", "Shanghai Spirit"])
    let error = #expect(throws: JobError.self) {
      try Workspace.queries(in: .path("/nowhere/batch.txt"))
    }
    #expect(error?.code == "document/missing")
  }

  @Test func aBrokenGlossaryIsSaidWhenTheSessionOpens() throws {
    let seeded = try SeededWorkspace(["glossaries/broken.yaml": "concord-glossary: 1\nconcepts: {"])
    let error = #expect(throws: JobError.self) { try seeded.workspace.lookupSession() }
    #expect(error?.location?.file.hasSuffix("broken.yaml") == true)
    #expect(error?.code.isEmpty == false)
  }
}
