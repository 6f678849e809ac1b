// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import Testing
import TextModel

@testable import ConcordKit

/// Imports of a file whose name the memory knows.
@Suite struct MemoryImportTests {
  private static let first = "zh\ten\n会议开幕。\tThe meeting opened.\n会议闭幕。\tThe meeting closed.\n"

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var replaces = false
    let isTaken: Bool
    var findings = 0
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "the same", text: first, isTaken: false),
    Case(name: "one more", text: first + "茶\ttea\n", isTaken: false),
    Case(
      name: "one of two is gone", text: "zh\ten\n会议开幕。\tThe meeting opened.\n", isTaken: false,
      findings: 1),
    Case(
      name: "other translations",
      text: "zh\ten\n会议开幕。\tThe session opened.\n会议闭幕。\tThe session closed.\n", isTaken: false,
      findings: 1),
    Case(name: "another client's", text: "zh\ten\n茶\ttea\n水\twater\n", isTaken: true),
    Case(
      name: "another client's, in Russian",
      text: "ru\ten\nЗаседание закрыто.\tThe meeting was adjourned.\n", isTaken: true),
    Case(
      name: "replaced", text: "zh-Hant\ten\n會議開幕。\tThe meeting was opened.\n", replaces: true,
      isTaken: false, findings: 1),
  ]

  @Test(arguments: cases) func onlyTheSameFileIsReplaced(_ test: Case) throws {
    let kit = try KitWorkspace()
    _ = try kit.workspace.importMemory(.text(Self.first, name: "a/memory.tsv"))
    let before = try kit.memory()
    let input = Input.text(test.text, name: "b/memory.tsv")
    do {
      let done = try kit.workspace.importMemory(
        input, options: MemoryImportOptions(replaces: test.replaces))
      #expect(!test.isTaken)
      #expect(done.findings.count == test.findings)
    } catch {
      #expect(test.isTaken && error.code == "tm/taken")
      #expect(try kit.memory() == before)
    }
  }

  /// A file that has no text in a language that was named is refused, and nothing is written.
  @Test(arguments: [
    ("a.tsv", first, "zh", "ru"), ("a.tsv", first, "ru", "en"),
    (
      "a.tmx",
      "<tmx version=\"1.4\"><header srclang=\"zh\"/><body><tu tuid=\"1\"><tuv xml:lang=\"zh\"><seg>茶</seg></tuv>"
        + "<tuv xml:lang=\"en\"><seg>tea</seg></tuv></tu></body></tmx>", "ru", "fr"
    ),
  ])
  func languagesThatTheFileLacks(_ name: String, _ text: String, _ from: String, _ to: String)
    throws
  {
    let kit = try KitWorkspace()
    let options = MemoryImportOptions(from: LanguageTag(from), to: LanguageTag(to))
    #expect {
      try kit.workspace.importMemory(.text(text, name: name), options: options)
    } throws: { ($0 as? JobError)?.code == "bilingual/languages" }
    #expect(try kit.memory().isEmpty)
    // In either order, the languages of the file are right.
    let turned = MemoryImportOptions(from: .english, to: LanguageTag("zh-Hans"))
    #expect(try kit.workspace.importMemory(.text(text, name: name), options: turned).units > 0)
    if name.hasSuffix("tsv") {
      #expect {
        try kit.workspace.importGlossary(
          .text("zh\ten\n茶\ttea\n", name: name),
          options: GlossaryImportOptions(from: options.from, to: options.to))
      } throws: { ($0 as? JobError)?.code == "bilingual/languages" }
    }
  }

  /// A text with a character that the memory cannot hold waits: U+FFFD is in its place.
  @Test func lostCharactersWait() throws {
    let kit = try KitWorkspace()
    let text =
      "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"茶\"\nmsgstr \"tea\\a\"\n\nmsgid \"水\"\nmsgstr \"water\"\n"
    let done = try kit.workspace.importMemory(
      .text(text, name: "a.po"), options: MemoryImportOptions(from: .chinese))
    #expect(done.findings.contains { $0.message.contains("U+7") })
    let texts = try kit.text(of: "tm/a.tmx").components(separatedBy: "<tu ").dropFirst()
    #expect(texts.map { $0.contains("needs-review") } == [true, false])
  }

  /// However many rows are left out for one reason, they are named once, with the skipped segments.
  @Test func skippedSegmentsAreNoFindings() throws {
    let kit = try KitWorkspace()
    let count = SkippedSegments.limit + 200
    let rows = (0..<count).map { "неверно \($0)\twrong \($0)\n" }.joined()
    let done = try kit.workspace.importMemory(
      .text(Self.first + rows, name: "memory.tsv"))
    #expect(done.units == 2 && done.skipped == count)
    #expect(done.findings.isEmpty)
    let lines = MemoryTextReport.lines(of: done.skips)
    #expect(lines.count == 6)
    #expect(lines.last?.hasPrefix("\(count - 5) more left out: no letter of the text") == true)
  }

  @Test func decisionsStayWhileSentencesStay() throws {
    let kit = try KitWorkspace()
    let text =
      "zh\ten\tstatus\n会议开幕。\tThe meeting opened.\tneeds-review\n"
      + "会议闭幕。\tThe meeting shut.\tneeds-review\n茶\ttee\tneeds-review\n"
    _ = try kit.workspace.importMemory(.text(text, name: "m.tsv"))
    let session = kit.workspace.review()
    func place(_ id: String) -> ReviewPlace { ReviewPlace(file: "tm/m.tmx", id: UnitID(id)) }
    try session.accept([place("m.1")])
    try session.reject([place("m.2")])
    try session.edit(place("m.3"), language: .english, text: "tea")
    // A line before them all, so that all numbers change.
    let longer = text.replacingOccurrences(of: "status\n", with: "status\n水\twater\t\n")
    let done = try kit.workspace.importMemory(.text(longer, name: "m.tsv"))
    #expect(done.units == 4)
    var units: [TranslationUnit] = []
    try kit.workspace.memoryStore.read(StoredPaper(name: "tm/m.tmx", version: "")) { unit, _ in
      units.append(unit)
    }
    #expect(units.map(\.id.description) == ["m.1", "m.2", "m.3", "m.4"])
    #expect(units.map(\.status) == [.approved, .approved, .rejected, .approved])
    #expect(units.map { $0.variants[1].text }.last == "tea")
    let again = try kit.workspace.importMemory(.text(longer, name: "m.tsv"))
    #expect(again.unchanged)
  }

  @Test func unitsOfAMemoryGetIdsOfTheirOwn() throws {
    let kit = try KitWorkspace()
    let unit = "<tu tuid=\"1\"><tuv xml:lang=\"zh\"><seg>茶</seg></tuv><tuv xml:lang=\"en\"><seg>"
    let text =
      "<?xml version=\"1.0\"?><tmx version=\"1.4\"><header srclang=\"zh\"/><body>"
      + ["tea", "char", "tea"].map { unit + $0 + "</seg></tuv></tu>" }.joined() + "</body></tmx>"
    let done = try kit.workspace.importMemory(.text(text, name: "m.tmx"))
    #expect(done.units == 3)
    #expect(try kit.workspace.verifyMemory().findings.isEmpty)
  }
}
