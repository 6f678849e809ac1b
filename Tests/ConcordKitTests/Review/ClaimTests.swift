// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// A unit that somebody has claimed changes only by that person, also where a change is asked for at another unit.
@Suite struct ClaimTests {
  private static let file = "tm/p.tmx"
  private let kit: KitWorkspace

  /// A paper of five units that wait.
  init() throws {
    kit = try KitWorkspace()
    let texts = [
      ("会议举行。", "The meeting was held."), ("宣言通过。", "The declaration was adopted."),
      ("主席讲话。", "The chairman spoke."), ("贸易增长。", "Trade grew."), ("会议结束。", "The meeting ended."),
    ]
    let units = texts.enumerated().map { number, row in
      TranslationUnit(
        id: Self.place(number).id,
        variants: [
          TranslationUnitVariant(language: .chinese, text: row.0),
          TranslationUnitVariant(language: .english, text: row.1),
        ],
        properties: [
          Property(UnitProperty.status, ReviewStatus.needsReview.rawValue),
          Property(UnitProperty.part, PartKind.body.rawValue),
        ], notes: ["the alignment is not sure"])
    }
    try kit.write(
      String(decoding: TMXWriter.bytes(of: units).bytes, as: UTF8.self), to: Self.file)
  }

  private static func place(_ number: Int) -> ReviewPlace {
    ReviewPlace(file: file, id: UnitID("p.body.\(number)"))
  }

  private static let now: @Sendable () -> Date = { Date(timeIntervalSince1970: 0) }

  private func review(by name: String) -> ReviewSession {
    kit.workspace.review(by: name, now: Self.now)
  }

  private func editor() throws -> PaperEditor {
    try PaperEditor(kit.workspace, file: Self.file, now: Self.now)
  }

  /// Makes a change as a person who sees the paper as it is.
  private func apply(_ edit: BeadEdit, _ index: Int, in editor: PaperEditor, by name: String) throws
  {
    let page = try editor.page()
    try editor.apply(
      edit, to: page.units[index].id,
      seen: Dictionary(uniqueKeysWithValues: page.units.map { ($0.id, $0.version) }),
      step: page.step, as: name, reviewer: name)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let edit: BeadEdit
    let index: Int
    /// The units that change.
    let changed: ClosedRange<Int>
    var testDescription: String { "\(edit) at \(index)" }
  }

  private static let cases = [
    Case(edit: .acceptUpToHere, index: 2, changed: 0...2),
    Case(edit: .merge, index: 1, changed: 1...2),
    Case(edit: .split([.english: 4]), index: 1, changed: 1...1),
    Case(edit: .moveUp(.english), index: 2, changed: 1...2),
    Case(edit: .moveDown(.english), index: 2, changed: 2...3),
    Case(edit: .shiftUp(.chinese), index: 3, changed: 2...4),
    Case(edit: .shiftDown(.chinese), index: 3, changed: 3...4),
    Case(edit: .swap(.english), index: 0, changed: 0...1),
  ]

  @Test(arguments: cases) func neighboursThatOthersHaveClaimedStay(_ test: Case) throws {
    let editor = try editor()
    let before = try kit.text(of: Self.file)
    for number in 0..<5 {
      try review(by: "Li").claim([Self.place(number)])
      if test.changed.contains(number) {
        let error = #expect(throws: JobError.self) {
          try apply(test.edit, test.index, in: editor, by: "Boris")
        }
        #expect(error?.code == "review/claimed", "\(number)")
        #expect(error?.message.contains("p.body.\(number) is claimed by Li") == true)
      } else {
        try apply(test.edit, test.index, in: editor, by: "Boris")
        #expect(try kit.text(of: Self.file) != before, "\(number)")
        #expect(try editor.undo(as: "Boris", reviewer: "Boris").count == 1)
      }
      #expect(try kit.text(of: Self.file) == before, "\(number)")
      try review(by: "Li").release()
    }
    try review(by: "Li").claim((0..<5).map(Self.place))
    try apply(test.edit, test.index, in: editor, by: "Li")
    #expect(try kit.text(of: Self.file) != before)
    // The one who has the claims takes it back; without the claim of the whole paper, so does anybody.
    let error = #expect(throws: JobError.self) { try editor.undo(as: "Li", reviewer: "Boris") }
    #expect(error?.code == "review/claimed")
    #expect(try editor.undo(as: "Li", reviewer: "Li").count == 1)
    #expect(try kit.text(of: Self.file) == before)
  }

  /// What is decided already does not change with a decision about everything before it.
  @Test func aClaimOfWhatStaysHindersNobody() throws {
    let editor = try editor()
    try apply(.reject, 1, in: editor, by: "Li")
    try review(by: "Li").claim([Self.place(1)])
    try apply(.acceptUpToHere, 2, in: editor, by: "Boris")
    #expect(
      try editor.page().units.prefix(3).map(\.status) == [.approved, .rejected, .approved])
  }

  @Test func nobodyTakesBackWhatOthersHaveClaimedSince() throws {
    let editor = try editor()
    try apply(.accept, 1, in: editor, by: "Boris")
    let accepted = try kit.text(of: Self.file)
    try review(by: "Li").claim([Self.place(1)])
    let error = #expect(throws: JobError.self) {
      try editor.undo(as: "Boris", reviewer: "Boris")
    }
    #expect(error?.code == "review/claimed")
    #expect(try kit.text(of: Self.file) == accepted)
    // Once the claim has ended, it can be taken back.
    try review(by: "Li").release()
    #expect(try editor.undo(as: "Boris", reviewer: "Boris").count == 1)
    #expect(try editor.page().units[1].status == .needsReview)
  }

  @Test func aReviewMergesNothingThatOthersHaveClaimed() throws {
    let boris = review(by: "Boris")
    let before = try kit.text(of: Self.file)
    try review(by: "Li").claim([Self.place(2)])
    let error = #expect(throws: JobError.self) { try boris.mergeWithNext(Self.place(1)) }
    #expect(error?.code == "review/claimed")
    #expect(try kit.text(of: Self.file) == before)
    try boris.mergeWithNext(Self.place(3))
    #expect(try boris.undo() == Self.place(3))
    #expect(try kit.text(of: Self.file) == before)
  }

  @Test func aReviewTakesNothingBackThatOthersHaveClaimedSince() throws {
    let boris = review(by: "Boris")
    let before = try kit.text(of: Self.file)
    try boris.accept([Self.place(0), Self.place(3)])
    for claimed in [0, 3] {
      try review(by: "Li").claim([Self.place(claimed)])
      let error = #expect(throws: JobError.self) { try boris.undo() }
      #expect(error?.code == "review/claimed", "\(claimed)")
      try review(by: "Li").release()
    }
    try review(by: "Li").claim([Self.place(1)])
    #expect(try boris.undo() == Self.place(0))
    #expect(try kit.text(of: Self.file) == before)
  }
}
