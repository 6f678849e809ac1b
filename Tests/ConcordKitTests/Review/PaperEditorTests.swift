// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

@Suite struct PaperEditorTests {
  private let kit: KitWorkspace
  private static let file = "tm/p.tmx"

  init() throws {
    kit = try KitWorkspace()
    try write(Self.rows)
  }

  /// Three pairs; the second English text belongs to the third Chinese one.
  private static let rows: [(zh: String?, en: String?)] = [
    ("会议在天津举行。", "The meeting was held in Tianjin."),
    ("各国通过宣言。主席讲话。", "The countries adopted a declaration."),
    ("贸易增长。", "The chairman spoke. Trade grew."),
  ]

  private func write(_ rows: [(zh: String?, en: String?)]) throws {
    let units = rows.enumerated().map { number, row in
      var variants: [TranslationUnitVariant] = []
      if let zh = row.zh { variants.append(TranslationUnitVariant(language: .chinese, text: zh)) }
      if let en = row.en { variants.append(TranslationUnitVariant(language: .english, text: en)) }
      return TranslationUnit(
        id: UnitID("p.body.\(number + 1)"), variants: variants,
        properties: [
          Property(UnitProperty.status, ReviewStatus.needsReview.rawValue),
          Property(UnitProperty.part, PartKind.body.rawValue),
          Property(UnitProperty.confidence, "0.40"),
        ], notes: ["the alignment is not sure"])
    }
    try kit.write(
      String(decoding: TMXWriter.bytes(of: units).bytes, as: UTF8.self), to: Self.file)
  }

  private func editor() throws -> PaperEditor {
    try PaperEditor(kit.workspace, file: Self.file, now: { Date(timeIntervalSince1970: 0) })
  }

  /// Makes a change as a person who sees the paper as it is.
  @discardableResult
  private func apply(
    _ edit: BeadEdit, _ index: Int, in editor: PaperEditor, as owner: String = "a"
  ) throws -> [PaperStep] {
    let page = try editor.page()
    return try editor.apply(
      edit, to: page.units[index].id,
      seen: Dictionary(uniqueKeysWithValues: page.units.map { ($0.id, $0.version) }),
      step: page.step, as: owner, reviewer: "Li Na")
  }

  /// The texts of the paper on the disk, `-` for a gap.
  private func texts(_ language: LanguageTag) throws -> [String] {
    try PaperEditor(kit.workspace, file: Self.file).page().units.map { unit in
      unit.variants.first { $0.lang == language }?.text ?? "-"
    }
  }

  @Test func sentencesMoveOnOneSide() throws {
    let editor = try editor()
    let steps = try apply(.moveUp(.english), 2, in: editor)
    #expect(
      try texts(.english) == [
        "The meeting was held in Tianjin.",
        "The countries adopted a declaration. The chairman spoke.", "Trade grew.",
      ])
    #expect(steps.count == 1 && steps[0].at == 1 && steps[0].removed == 2)
    // The figure and the reasons were about other pairs.
    #expect(
      steps[0].units.allSatisfy {
        $0.confidence == nil && $0.reasons == ["a reviewer left it to be decided ('moved')"]
      })
    #expect(steps[0].units.allSatisfy { $0.status == .needsReview && $0.by == "Li Na" })
    try apply(.moveDown(.english), 1, in: editor)
    #expect(try texts(.english)[2] == "The chairman spoke. Trade grew.")
  }

  @Test func aShiftEndsAtTheNextGap() throws {
    let editor = try editor()
    try apply(.shiftDown(.english), 1, in: editor)
    #expect(
      try texts(.english) == [
        "The meeting was held in Tianjin.", "-", "The countries adopted a declaration.",
        "The chairman spoke. Trade grew.",
      ])
    #expect(try texts(.chinese)[3] == "-")
    // A row without a partner cannot be approved.
    let error = #expect(throws: JobError.self) { try apply(.accept, 3, in: editor) }
    #expect(error?.code == "review/move")
    try apply(.shiftDown(.english), 0, in: editor)
    #expect(try texts(.english)[0] == "-" && texts(.english)[1].hasPrefix("The meeting"))
    #expect(try texts(.english)[2] == "The countries adopted a declaration.")
    try apply(.shiftUp(.english), 1, in: editor)
    #expect(try texts(.english)[0].hasPrefix("The meeting"))
  }

  @Test func unitsAreMergedSplitAndSwapped() throws {
    let editor = try editor()
    try apply(.merge, 1, in: editor)
    #expect(try texts(.chinese) == ["会议在天津举行。", "各国通过宣言。主席讲话。贸易增长。"])
    try apply(.split([:]), 1, in: editor)
    #expect(try texts(.chinese)[1...] == ["各国通过宣言。", "主席讲话。贸易增长。"])
    #expect(try texts(.english)[1] == "The countries adopted a declaration.")
    let place = "主席讲话。".utf8.count
    try apply(
      .split([.chinese: place, .english: "The chairman spoke. ".utf8.count]), 2, in: editor)
    #expect(try texts(.english)[2...] == ["The chairman spoke.", "Trade grew."])
    try apply(.swap(.english), 2, in: editor)
    #expect(try texts(.english)[2...] == ["Trade grew.", "The chairman spoke."])
    #expect(throws: JobError.self) { try apply(.split([.chinese: 1]), 0, in: editor) }
    #expect(throws: JobError.self) { try apply(.merge, 3, in: editor) }
  }

  @Test func everythingUpToHereIsApprovedButGaps() throws {
    let editor = try editor()
    try apply(.shiftDown(.english), 1, in: editor)
    try apply(.acceptUpToHere, 3, in: editor)
    #expect(
      try editor.page().units.map(\.status) == [.approved, .needsReview, .approved, .needsReview])
    #expect(try editor.page().waiting == 2)
    // Nor is one whose only text a person has edited.
    try apply(.text(.chinese, "宣言通过了。"), 1, in: editor)
    #expect(try editor.page().units[1].status == .needsReview)
  }

  @Test func aTextIsEditedAndTheOldOneKept() throws {
    let editor = try editor()
    try apply(.text(.english, "Trade\ngrew fast."), 2, in: editor)
    let text = try kit.text(of: Self.file)
    #expect(text.contains("Trade grew fast.") && text.contains("x-grown-en"))
    #expect(try editor.page().units[2].status == .approved)
    #expect(throws: JobError.self) { try apply(.text(.english, " "), 2, in: editor) }
    #expect(throws: JobError.self) { try apply(.text(.russian, "да"), 2, in: editor) }
  }

  /// Growing the paper again knows a changed text by what the paper had, also after it was joined with another.
  @Test(arguments: [1, 2]) func aMergedTextKeepsWhatThePaperHad(_ edited: Int) throws {
    let editor = try editor()
    let before = try texts(.english)
    try apply(.text(.english, "Changed by hand."), edited, in: editor)
    try apply(.merge, 1, in: editor)
    let text = try kit.text(of: Self.file)
    #expect(text.contains("Changed by hand."))
    #expect(text.contains("x-grown-en\">\(before[1]) \(before[2])<"))
  }

  @Test func twoPeopleLoseNothingAndUndoTheirOwn() throws {
    let editor = try editor()
    let seen = try editor.page()
    let versions = Dictionary(uniqueKeysWithValues: seen.units.map { ($0.id, $0.version) })
    try apply(.accept, 0, in: editor, as: "a")
    // The other one has not seen it, and decides about another unit.
    try editor.apply(.reject, to: seen.units[2].id, seen: versions, as: "b")
    let error = #expect(throws: JobError.self) {
      try editor.apply(.reject, to: seen.units[0].id, seen: versions, as: "b")
    }
    #expect(error?.code == "review/changed")
    #expect(throws: JobError.self) {
      try editor.apply(
        .acceptUpToHere, to: seen.units[1].id, seen: versions, step: seen.step, as: "b")
    }
    #expect(try editor.page().units.map(\.status) == [.approved, .needsReview, .rejected])
    #expect(try editor.undo(as: "a").count == 1)
    #expect(try editor.page().units.map(\.status) == [.needsReview, .needsReview, .rejected])
    #expect(try editor.undo(as: "a").isEmpty)
    // What another one has changed since is not taken back.
    try apply(.accept, 1, in: editor, as: "a")
    try apply(.reject, 1, in: editor, as: "b")
    #expect(throws: JobError.self) { try editor.undo(as: "a") }
    #expect(try editor.page().units[1].status == .rejected)
  }

  @Test func changesOfOtherProgramsAreSteps() throws {
    let editor = try editor()
    #expect(try editor.refresh().isEmpty)
    try kit.workspace.review().accept([ReviewPlace(file: Self.file, id: UnitID("p.body.2"))])
    let step = try #require(try editor.refresh().first)
    #expect(step.at == 1 && step.removed == 1 && step.units.map(\.status) == [.approved])
    #expect(step.owner == nil && step.waiting == 2)
  }

  @Test func whatOthersChangedIsToldAfterARefusal() throws {
    let editor = try editor()
    let seen = try editor.page()
    try kit.workspace.review().accept([ReviewPlace(file: Self.file, id: UnitID("p.body.2"))])
    let error = #expect(throws: JobError.self) {
      try editor.apply(
        .reject, to: seen.units[1].id, seen: [seen.units[1].id: seen.units[1].version], as: "a")
    }
    #expect(error?.code == "review/changed")
    #expect(try editor.refresh().map(\.at) == [1])
    #expect(try editor.refresh().isEmpty)
  }

  @Test func noIdIsGivenTwice() throws {
    let editor = try editor()
    try apply(.merge, 1, in: editor, as: "a")
    let cuts = [LanguageTag.chinese: "会议".utf8.count, .english: "The meeting ".utf8.count]
    try apply(.split(cuts), 0, in: editor, as: "b")
    #expect(try editor.undo(as: "a").count == 1)
    let ids = try editor.page().units.map(\.id)
    #expect(ids.count == 4 && Set(ids).count == 4)
  }

  /// TMX allows two texts of one language in a unit.
  @Test func aUnitWithTwoTextsOfALanguageKeepsBoth() throws {
    let text = try kit.text(of: Self.file)
    let second = "<tuv xml:lang=\"en\"><seg>It took place in Tianjin.</seg></tuv>"
    let end = try #require(text.range(of: "</tu>"))
    try kit.write(text.replacingCharacters(in: end, with: second + "</tu>"), to: Self.file)
    let editor = try editor()
    let before = try kit.text(of: Self.file)
    for edit in [BeadEdit.merge, .split([:]), .moveDown(.english), .text(.english, "It met.")] {
      let error = #expect(throws: JobError.self) { try apply(edit, 0, in: editor) }
      #expect(error?.code == "review/variants", "\(edit)")
    }
    #expect(try kit.text(of: Self.file) == before)
    try apply(.accept, 0, in: editor)
    #expect(try kit.text(of: Self.file).contains("It took place in Tianjin."))
  }

  /// Whatever is done, every letter stays, in its order within its language, except for swaps and edits; and undoing
  /// everything gives the first paper.
  @Test(arguments: [1, 2, 3, 4, 5]) func noTextIsLost(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let zh = ["甲到。", "乙来了。丙走。", "丁说：好。", "戊在。己不在。庚也在。", "辛。"]
    let en = ["A came.", "B is here. C left.", "D said yes.", "E is in. F is not. G is too.", "H."]
    try write(
      (0..<8).map { _ in
        let isGap = Int.random(in: 0..<5, using: &random) == 0
        return (zh.randomElement(using: &random), isGap ? nil : en.randomElement(using: &random))
      })
    let editor = try editor()
    let first = try editor.page().units
    func letters(_ language: LanguageTag) throws -> String {
      try editor.page().units.flatMap { unit in
        unit.variants.filter { $0.lang == language }.map(\.text)
      }.joined().filter { !$0.isWhitespace }
    }
    let (chinese, english) = (try letters(.chinese), try letters(.english))
    var done = 0
    for _ in 0..<60 {
      let language = Bool.random(using: &random) ? LanguageTag.chinese : .english
      let edits: [BeadEdit] = [
        .merge, .split([:]), .moveUp(language), .moveDown(language), .shiftUp(language),
        .shiftDown(language), .accept, .reject, .acceptUpToHere,
        .split([language: Int.random(in: 0...12, using: &random)]),
      ]
      let edit = try #require(edits.randomElement(using: &random))
      let count = try editor.page().units.count
      let before = try kit.text(of: Self.file)
      do {
        done += try apply(edit, Int.random(in: 0..<count, using: &random), in: editor).count
      } catch {
        #expect(try kit.text(of: Self.file) == before, "seed \(seed): \(edit)")
      }
      #expect(try letters(.chinese) == chinese, "seed \(seed): \(edit)")
      #expect(try letters(.english) == english, "seed \(seed): \(edit)")
      let ids = try editor.page().units.map(\.id)
      #expect(Set(ids).count == ids.count, "seed \(seed): \(edit)")
    }
    #expect(done > 20)
    for _ in 0..<done { #expect(try editor.undo(as: "a").count == 1) }
    #expect(try editor.page().units == first)
  }
}
