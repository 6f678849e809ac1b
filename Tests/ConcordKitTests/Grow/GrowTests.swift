// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// `workspace.grow`, by function.
@Suite struct GrowJobTests {
  private func outcomes(
    _ kit: KitWorkspace, _ papers: [PaperSource], _ options: GrowOptions = GrowOptions()
  ) throws -> (outcomes: [GrowOutcome], summary: GrowSummary) {
    var outcomes: [GrowOutcome] = []
    let summary = try kit.workspace.grow(papers, options: options) { outcomes.append($0) }
    return (outcomes, summary)
  }

  /// A word for each outcome.
  private func words(_ outcomes: [GrowOutcome]) -> [String] {
    outcomes.map { outcome in
      switch outcome {
      case .grown(let result): "\(result.file) \(result.change)"
      case .known(_, let tally): "\(tally.file) known"
      case .failed(let paper, let error): "\(paper) \(error.code)"
      }
    }
  }

  private func inMemory(_ count: Int) -> [PaperSource] {
    (1...count).map {
      PaperSource([.text(KitWorkspace.paper("Tianjin", 1000 + $0), name: "p\($0).txt")])
    }
  }

  @Test func aPaperNeedsNoFile() throws {
    let kit = try KitWorkspace()
    let result = try kit.workspace.grow(inMemory(1)[0])
    #expect(result.paper.id == PaperID("p1") && result.file == "tm/p1.tmx")
    #expect(result.change == .added)
    #expect(result.units.map(\.source) == ["第1001号会议在Tianjin举行。", "各国通过了宣言。"])
    #expect(result.units.map(\.bead) == ["1-1", "1-1"])
    #expect(result.units.map(\.id.description) == ["p1.abstract.1", "p1.abstract.2"])
    #expect(kit.folder.files().contains("tm/p1.tmx"))
    let again = try kit.workspace.grow(inMemory(1)[0])
    #expect(again.change == .unchanged && again.units == result.units)
  }

  @Test func translationsMayBeInputsOfTheirOwn() throws {
    let kit = try KitWorkspace()
    let paper = PaperSource([
      .text("会议在天津举行。各国通过了宣言。", name: "a.zh.txt"),
      .bytes(
        Array("The meeting was held in Tianjin. The countries adopted a declaration.".utf8),
        name: "a.en.txt"),
    ])
    let result = try kit.workspace.grow(paper)
    #expect(result.file == "tm/a.tmx" && result.units.count == 2)
    #expect(paper.description == "a.zh.txt:a.en.txt")
  }

  @Test func oneAndManyAreOneCall() throws {
    let kit = try KitWorkspace()
    let one = try outcomes(kit, inMemory(1))
    #expect(words(one.outcomes) == ["tm/p1.tmx added"])
    #expect(one.summary.papers == 1 && one.summary.added == 1 && one.summary.units == 2)
    let many = try outcomes(kit, inMemory(3))
    #expect(words(many.outcomes) == ["tm/p1.tmx unchanged", "tm/p2.tmx added", "tm/p3.tmx added"])
    #expect(many.summary.papers == 3 && many.summary.added == 2 && many.summary.unchanged == 1)
  }

  @Test func manyGiveTheSameAsOneByOne() throws {
    let many = try KitWorkspace()
    _ = try outcomes(many, inMemory(4))
    for (number, paper) in inMemory(4).enumerated() {
      let one = try KitWorkspace()
      _ = try one.workspace.grow(paper)
      let file = "tm/p\(number + 1).tmx"
      #expect(try one.memory()[file] == many.memory()[file])
    }
  }

  @Test func whatWasReadIsNotReadAgainUntilItChanges() throws {
    let kit = try KitWorkspace()
    var papers = inMemory(3)
    _ = try outcomes(kit, papers)
    let before = try kit.memory()
    #expect(
      try words(outcomes(kit, papers).outcomes)
        == ["tm/p1.tmx known", "tm/p2.tmx known", "tm/p3.tmx known"])
    papers[1].inputs = [.text(KitWorkspace.paper("Astana", 7), name: "p2.txt")]
    #expect(
      try words(outcomes(kit, papers).outcomes)
        == ["tm/p1.tmx known", "tm/p2.tmx updated", "tm/p3.tmx known"])
    #expect(try kit.memory()["tm/p1.tmx"] == before["tm/p1.tmx"])
    // Another option is another state.
    let strict = try outcomes(kit, papers, GrowOptions(minimumConfidence: 1))
    #expect(strict.outcomes.allSatisfy { if case .grown = $0 { true } else { false } })
    // So is another glossary.
    try kit.write(KitWorkspace.glossary + "# changed\n", to: "glossaries/sco.yaml")
    let other = try outcomes(kit, papers, GrowOptions(minimumConfidence: 1))
    #expect(other.outcomes.allSatisfy { if case .grown = $0 { true } else { false } })
  }

  @Test func aDryRunWritesNothing() throws {
    let kit = try KitWorkspace()
    let run = try outcomes(kit, inMemory(2), GrowOptions(isDryRun: true))
    #expect(run.summary.added == 2)
    #expect(
      try kit.workspace.grow(inMemory(1)[0], options: GrowOptions(isDryRun: true)).change == .added)
    #expect(try kit.memory().isEmpty)
    #expect(!kit.folder.files().contains { $0.contains("grow") })
  }

  @Test func aPaperThatFailsDoesNotStopTheOthers() throws {
    let kit = try KitWorkspace()
    let papers = [
      PaperSource([.text("Nobody has translated this sentence.", name: "alone.txt")]),
      PaperSource([.bytes(Array("PK\u{3}\u{4} no".utf8), name: "broken.docx")]),
      PaperSource(files: [kit.path("missing.txt")]), inMemory(1)[0],
    ]
    let run = try outcomes(kit, papers)
    #expect(run.summary.failed == 3 && run.summary.added == 1)
    // What may still find a partner is told last.
    #expect(words(run.outcomes).last == "alone.txt grow/one-language")
    #expect(try kit.memory().keys.sorted() == ["tm/p1.tmx"])
    for paper in papers.dropLast() {
      let single = try outcomes(kit, [paper])
      #expect(single.summary.failed == 1)
      let error = #expect(throws: JobError.self) { try kit.workspace.grow(paper) }
      if case .failed(_, let told)? = single.outcomes.first { #expect(told == error) }
    }
  }

  @Test func twoPapersOfOneNameAreNotMixedUp() throws {
    let kit = try KitWorkspace()
    let other = "摘要：全球治理需要改革。\n\nAbstract: Global governance needs reform.\n"
    let papers = [
      PaperSource([.text(KitWorkspace.paper("Beijing", 7), name: "a/p.txt")]),
      PaperSource([.text(other, name: "b/p.txt")]),
    ]
    let run = try outcomes(kit, papers)
    #expect(words(run.outcomes) == ["tm/p.tmx added", "b/p.txt grow/same-name"])
    let before = try kit.memory()
    let error = #expect(throws: JobError.self) { try kit.workspace.grow(papers[1]) }
    #expect(error?.code == "grow/taken")
    #expect(try kit.memory() == before)
    let own = try kit.workspace.grow(
      papers[1], options: GrowOptions(id: PaperID("q")))
    #expect(own.file == "tm/q.tmx")
  }

  @Test func filesOfOneLanguageFindTheirPartners() throws {
    let kit = try KitWorkspace()
    let papers = [
      PaperSource([.text("上海精神诞生于2001年。成员国举行了第25次会议。", name: "x.txt")]),
      PaperSource([
        .text("The Shanghai Spirit was born in 2001. Members met 25 times.", name: "y.txt")
      ]),
    ]
    let run = try outcomes(kit, papers)
    #expect(words(run.outcomes) == ["tm/x.tmx added"])
    #expect(try kit.text(of: "tm/x.tmx").contains("Members met 25 times."))
  }

  @Test func doubtfulPairsWaitAndDecisionsStay() throws {
    let kit = try KitWorkspace()
    let paper = PaperSource([.text(KitWorkspace.doubtful, name: "p.txt")])
    let first = try kit.workspace.grow(paper)
    #expect(first.units.map(\.status) == [.needsReview, .approved])
    #expect(first.findings.map(\.rule).contains("term/forbidden"))
    #expect(first.units[0].reasons.isEmpty == false && first.units[1].reasons.isEmpty)
    try kit.workspace.review().accept([ReviewPlace(file: first.file, id: first.units[0].id)])
    let again = try kit.workspace.grow(paper)
    #expect(again.change == .unchanged && again.units.map(\.status) == [.approved, .approved])
    let gone = PaperSource([
      .text("摘要：会议在天津举行。\n\nAbstract: The meeting was held in Tianjin.", name: "p.txt")
    ])
    let changed = try kit.workspace.grow(gone)
    #expect(changed.dropped.map(\.id.description) == ["p.abstract.1"])
    #expect(changed.units.map(\.id.description) == ["p.abstract.2"])
  }

  @Test func otherTranslationsAreConflicts() throws {
    let kit = try KitWorkspace()
    try kit.add("a", [.init(source: "各国通过了宣言。", target: "A declaration was adopted.")])
    let result = try kit.workspace.grow(inMemory(1)[0])
    #expect(
      result.conflicts == [
        .init(
          source: "各国通过了宣言。",
          targets: ["The countries adopted a declaration.", "A declaration was adopted."])
      ])
  }

  @Test func sectionsHoldEverySentenceOnce() throws {
    let kit = try KitWorkspace()
    let result = try kit.workspace.grow(
      PaperSource([.text(KitWorkspace.doubtful, name: "p.txt")]))
    let section = try #require(result.sections.first)
    #expect(section.part == .abstract && section.languages == [.chinese, .english])
    for language in 0..<2 {
      let covered = section.beads.flatMap { Array($0.ranges[language]) }
      #expect(covered == Array(section.sentences[language].indices))
    }
    let page = GrowPage(result).html
    #expect(
      page.contains("<h2>abstract: zh, en</h2>")
        && page.contains("<dt>Memory</dt><dd>tm/p.tmx</dd>"))
    #expect(
      page.contains("class=\"bead sure needs-review\"")
        || page.contains("class=\"bead fair needs-review\""))
    for reason in result.units[0].reasons { #expect(page.contains(reason.prefix(20))) }
    // The sections are for the page alone.
    let json = String(decoding: try JSONEncoder().encode(result), as: UTF8.self)
    #expect(!json.contains("sections") && json.contains("\"id\":\"p\""))
  }

  @Test func progressCountsToTheEnd() throws {
    let kit = try KitWorkspace()
    for count in [1, 3] {
      var seen: [[Int]] = []
      _ = try kit.workspace.grow(inMemory(count), progress: { seen.append([$0, $1]) })
      #expect(seen == (1...count).map { [$0, count] })
    }
  }
}
