// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Which units a reviewer means, and in which order.
@Suite struct ReviewSelectionTests {
  @Test(arguments: [
    ("aas.body.*", "aas.body.12", true), ("aas.body.*", "aas.abstract.1", false),
    ("*", "", true), ("*", "任何.id", true), ("*.body.?", "a.body.1", true),
    ("*.body.?", "a.body.12", false), ("a*b*c", "a-b-b-c", true), ("a*b*c", "a-c-b", false),
    ("?", "法", true), ("?", "", false), ("**a**", "bab", true),
  ])
  func patterns(_ pattern: String, _ id: String, _ matches: Bool) throws {
    #expect(try #require(IDPattern(pattern)).matches(id) == matches)
  }

  @Test func anIDIsNoPattern() { #expect(IDPattern("aas.body.1") == nil) }

  @Test func aPatternOfManyStarsIsFast() throws {
    let pattern = try #require(IDPattern(String(repeating: "*a", count: 200) + "b"))
    #expect(!pattern.matches(String(repeating: "a", count: 2000)))
  }

  private func item(
    _ id: String, _ confidence: Double?, _ reasons: [String], part: PartKind = .body
  ) -> ReviewItem {
    var unit = TranslationUnit(
      id: UnitID(id), variants: [], properties: [Property(UnitProperty.part, part.rawValue)],
      notes: reasons)
    if let confidence { unit.setProperty(UnitProperty.confidence, "\(confidence)") }
    return ReviewItem(unit, file: "tm/p.tmx", paper: "p")
  }

  private var items: [ReviewItem] {
    [
      item("1", 0.9, ["a term"]), item("2", 0.4, ["not sure", "a term"]),
      item("3", 0.7, ["not sure"], part: .abstract), item("4", nil, []),
      item("5", 0.4, ["not sure"]),
    ]
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var selection: ReviewSelection
    var ids: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "all", selection: ReviewSelection(), ids: ["1", "2", "3", "4", "5"]),
    Case(
      name: "the least sure first", selection: ReviewSelection(order: .confidence),
      ids: ["2", "5", "3", "1", "4"]),
    Case(
      name: "by reason", selection: ReviewSelection(order: .reason), ids: ["2", "5", "3", "1", "4"]),
    Case(name: "below", selection: ReviewSelection(below: 0.7), ids: ["2", "5"]),
    Case(name: "a part", selection: ReviewSelection(part: .abstract), ids: ["3"]),
    Case(
      name: "both", selection: ReviewSelection(part: .body, below: 0.95, order: .confidence),
      ids: ["2", "5", "1"]),
  ])
  func chosen(_ test: Case) {
    #expect(test.selection.chosen(from: items).map(\.id.description) == test.ids)
  }

  @Test(arguments: [
    (0.0, "19700101T000000Z"), (951_827_696.9, "20000229T123456Z"), (-1, "19691231T235959Z"),
    (4_107_542_399, "21000228T235959Z"), (4_107_542_400, "21000301T000000Z"),
    (-1e18, "00000101T000000Z"), (1e18, "99991231T235959Z"),
  ])
  func aMomentAsTMXWritesIt(_ seconds: Double, _ text: String) {
    #expect(TMXDate.text(of: Date(timeIntervalSince1970: seconds)) == text)
  }

  private func grown() throws -> KitWorkspace {
    let kit = try KitWorkspace()
    let paper = """
      摘要：會議在天津舉行。各國通過了宣言。銀行提供貸款。

      Аннотация: Встреча прошла в Тяньцзине. Страны приняли декларацию. Банк предоставляет кредит.
      """
    _ = try kit.workspace.grow(
      PaperSource([.text(paper, name: "p.txt")]), options: GrowOptions(minimumConfidence: 1))
    return kit
  }

  @Test func aPatternMeansWhatWaits() throws {
    let kit = try grown()
    let review = kit.workspace.review(by: "Li Wei") { Date(timeIntervalSince1970: 0) }
    #expect(try review.waiting().units.count == 3)
    try review.accept(review.places(of: ["p.abstract.2"]))
    let places = try review.places(of: ["p.abstract.1", "p.*"], among: ReviewSelection())
    #expect(places.map { $0.map(\.id.description) } == [["p.abstract.1"], ["p.abstract.3"]])
    try review.reject(places.flatMap { $0 })
    let file = try kit.text(of: "tm/p.tmx")
    #expect(
      file.components(separatedBy: "changedate=\"19700101T000000Z\" changeid=\"Li Wei\"").count == 4
    )
    #expect(try review.waiting().units.isEmpty)
  }

  @Test func aPatternThatMeansNothingIsAnError() throws {
    let review = try grown().workspace.review()
    for (names, selection) in [
      (["p.body.*"], ReviewSelection()), (["p.*"], ReviewSelection(part: .title)),
      (["p.abstract.1", "q*"], ReviewSelection()),
    ] {
      let error = #expect(throws: JobError.self) { try review.places(of: names, among: selection) }
      #expect(error?.code == "review/missing")
    }
  }

  @Test(
    arguments: [
      (true, "Ли Вэй 李伟", "Ли Вэй 李伟"), (true, "", nil), (false, "Li Wei", nil),
    ] as [(Bool, String, String?)])
  func theReviewerOfARepository(_ isRepository: Bool, _ name: String, _ expected: String?) throws {
    let kit = try KitWorkspace()
    if isRepository {
      try kit.write(
        "[core]\n\trepositoryformatversion = 0\n\tbare = false\n[user]\n\tname = \(name)\n",
        to: ".git/config")
      try kit.write("ref: refs/heads/main\n", to: ".git/HEAD")
      try kit.folder.makeFolder(".git/objects")
      try kit.folder.makeFolder(".git/refs")
    }
    let found = kit.workspace.gitUserName()
    // Where git is not installed nobody is named.
    #expect(
      found == expected
        || found == nil && !FileManager.default.isExecutableFile(atPath: "/usr/bin/git"))
  }
}
