// SPDX-License-Identifier: Apache-2.0
import Foundation
import Matching
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

@Suite struct PretranslationSessionTests {
  private func kit() throws -> KitWorkspace {
    let kit = try KitWorkspace()
    try kit.add(
      "m",
      [
        .init(source: "上海精神的内涵是互信。", target: "The essence of the Shanghai Spirit is mutual trust."),
        .init(source: "成员国于2001年签署宣言。", target: "The members signed the declaration in 2001."),
      ])
    return kit
  }

  private let table =
    "zh\ten\n上海精神的内涵是互信。\t\n成员国于1999年签署宣言。\t\n茶。\ttea\n完全不同的内容在这里。\t\n"

  @Test func aTableInMemoryIsFilled() throws {
    let kit = try kit()
    let done = try kit.workspace.pretranslate(.text(table, name: "a.tsv"))
    #expect(done.file == "a.tsv" && done.from == .chinese && done.to == .english)
    #expect(done.segments.map(\.state) == [.translated, .needsReview, .kept, .new])
    #expect(done.segments[0].kind == .exact && done.segments[0].score == 100)
    #expect(done.segments[1].kind == .placeable)
    #expect(done.segments[1].target == "The members signed the declaration in 1999.")
    #expect(
      done.segments[1].memoryFile == "tm/m.tmx" && done.segments[1].memoryUnit == UnitID("m.2"))
    #expect(done.segments[0].terms.map(\.target) == ["Shanghai Spirit"])
    let rows = done.rows.filter { $0.segments > 0 }
    #expect(rows.map(\.band) == ["kept", "exact", "95-99", "new"])
    let text = String(decoding: done.document, as: UTF8.self)
    #expect(text.hasPrefix("zh\ten\tstatus\tmatch\torigin\tterms\n"))
    #expect(text.contains("茶。\ttea\t"))
    // Nothing is written unless a file is named.
    #expect(done.output == nil)
    #expect(kit.folder.files().allSatisfy { !$0.hasSuffix(".tsv") })
  }

  @Test func aFileIsWrittenWhole() throws {
    let kit = try kit()
    let output = kit.path("out.tsv")
    let done = try kit.workspace.pretranslate(.text(table, name: "a.tsv"), writingTo: output)
    #expect(try kit.text(of: "out.tsv") == String(decoding: done.document, as: UTF8.self))
    #expect(done.output == output)
    let standard = try kit.workspace.pretranslate(.text(table, name: "a.tsv"), writingTo: "-")
    #expect(standard.output == "-" && standard.document == done.document)
    // What is filled stays as it is the second time.
    let again = try kit.workspace.pretranslate(.path(output), writingTo: output)
    #expect(again.segments.map(\.state) == [.kept, .kept, .kept, .new])
  }

  /// Only an earlier version of the document is replaced.
  @Test(arguments: [
    "concord.yaml", "glossaries/sco.yaml", "glossaries/new.tsv", "tm/m.tmx", "letter.xlf",
  ])
  func otherFilesAreNotReplaced(_ name: String) throws {
    let kit = try kit()
    try kit.write("<xliff version=\"1.2\"/>", to: "letter.xlf")
    try kit.write("concord: 1\n", to: "concord.yaml")
    let before = try kit.memory()
    let error = #expect(throws: JobError.self) {
      try kit.workspace.pretranslate(
        .text(table, name: "a.tsv"), writingTo: kit.workspace.file(name))
    }
    #expect(error?.code == "output/taken")
    #expect(try kit.memory() == before)
    #expect(!FileManager.default.fileExists(atPath: kit.workspace.file("glossaries/new.tsv")))
  }

  /// A number that has no exact digits is not put in a translation, and never ends the process.
  @Test(arguments: [
    "一千亿一万亿", "9223372036854775807", "18446744073709551616", "9007199254740993",
    String(repeating: "9", count: 5000), "1" + String(repeating: ",000", count: 3000),
    String(repeating: "９", count: 4000), String(repeating: "亿", count: 3000),
    String(repeating: "１２３", count: 500), "第" + String(repeating: "九", count: 3000),
  ])
  func numbersOfAnySizeAreRead(_ number: String) throws {
    let kit = try KitWorkspace()
    try kit.add(
      "m",
      [
        .init(source: "我们有\(number)人。", target: "We have \(number) people."),
        .init(source: "我们有12人。", target: "We have 12 people."),
      ])
    let table = "zh\ten\n我们有\(number)人。\t\n我们有1\(number)2人。\t\n我们有35人。\t\n"
    let done = try kit.workspace.pretranslate(.text(table, name: "a.tsv"))
    #expect(done.segments[0].target == "We have \(number) people.")
    #expect(done.segments[2].target == "We have 35 people.")
    // Whatever stands for the changed number, none of its digits is invented.
    if done.segments[1].kind == .placeable {
      #expect(done.segments[1].target?.contains("1\(number)2") == true)
    }
    let lookup = try kit.workspace.lookup("我们有\(number)人。")
    #expect(lookup.memory.first?.score == 100)
  }

  @Test func optionsDecide() throws {
    let kit = try kit()
    let session = try kit.workspace.pretranslation()
    func states(_ options: PretranslationOptions) throws -> [Pretranslation.Segment.State] {
      try session.pretranslate(.text(table, name: "a.tsv"), options: options).segments.map(\.state)
    }
    #expect(
      try states(.init(threshold: 100)) == [.translated, .new, .kept, .new])
    let plain = try session.pretranslate(
      .text(table, name: "a.tsv"), options: .init(notesTerms: false))
    #expect(plain.segments.allSatisfy { $0.terms.isEmpty })
    let over = try session.pretranslate(
      .text("zh\ten\n上海精神的内涵是互信。\told\n", name: "a.tsv"), options: .init(overwrites: true))
    #expect(over.segments[0].target == "The essence of the Shanghai Spirit is mutual trust.")
  }

  @Test func theJSONHasTheNamesOfKindsAndPenalties() throws {
    let kit = try kit()
    let text = """
      <xliff version="1.2"><file original="f" source-language="zh" target-language="en"
      datatype="plaintext"><body><trans-unit id="1"><source>上海精神的<x id="2"/>内涵是互信。</source>
      </trans-unit></body></file></xliff>
      """
    let done = try kit.workspace.pretranslate(.text(text, name: "a.xlf"))
    #expect(done.segments[0].penalties.last == .codes && done.segments[0].lacksCodes)
    let json = try JSON(
      parsing: String(decoding: try JSONEncoder().encode(done), as: UTF8.self))
    #expect(json["segments"][0]["kind"].string == "exact")
    #expect(json["segments"][0]["penalties"].strings.last == "codes")
    #expect(json["document"].isMissing)
    let back = try JSONDecoder().decode(
      [Pretranslation.Penalty].self, from: Data("[\"codes\", \"inline-code\"]".utf8))
    #expect(back == [.codes, .match(.inlineCode)])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Pretranslation.Penalty].self, from: Data("[\"nonsense\"]".utf8))
    }
  }

  @Test(arguments: [
    (Input.text("plain", name: "a.txt"), PretranslationOptions(), "pretranslate/format"),
    (
      .text("zh\ten\n茶\t\n", name: "a.tsv"), PretranslationOptions(to: .russian),
      "check/languages"
    ),
  ])
  func whatCannotBeFilled(_ input: Input, _ options: PretranslationOptions, _ code: String) throws {
    let kit = try kit()
    let error = #expect(throws: JobError.self) {
      try kit.workspace.pretranslate(input, options: options)
    }
    #expect(error?.code == code)
  }

  @Test func oneSessionServesSeveralTasks() async throws {
    let kit = try kit()
    let session = try kit.workspace.pretranslation()
    let alone = try session.pretranslate(.text(table, name: "a.tsv"))
    let table = table
    let all = try await withThrowingTaskGroup(of: Pretranslation.self) { group in
      for _ in 0..<8 {
        group.addTask { try session.pretranslate(.text(table, name: "a.tsv")) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(all.count == 8 && all.allSatisfy { $0 == alone })
  }

  @Test func aCancelledTaskWritesNothing() async throws {
    let kit = try kit()
    let session = try kit.workspace.pretranslation()
    let (output, table) = (kit.path("out.tsv"), table)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try session.pretranslate(.text(table, name: "a.tsv"), writingTo: output)
    }
    let error = await #expect(throws: JobError.self) { try await task.value }
    #expect(error?.code == JobError.cancelledCode)
    #expect(!kit.folder.files().contains("out.tsv"))
  }
}
