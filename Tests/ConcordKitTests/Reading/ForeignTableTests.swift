// SPDX-License-Identifier: Apache-2.0
import Files
import ICUText
import Testing
import TextModel

@testable import ConcordKit

/// Tables of other people: encodings, headings and states as they write them.
@Suite struct ForeignTableTests {
  private static func terms(_ bytes: [UInt8], _ name: String) throws -> String {
    let kit = try KitWorkspace(glossary: nil)
    _ = try kit.workspace.importGlossary(.bytes(bytes, name: name))
    let export = try kit.workspace.exportGlossaries(.tsv)
    return String(decoding: export.bytes, as: UTF8.self)
  }

  struct Short: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let term: String
    var testDescription: String { name }
  }

  /// One term of few bytes under a heading in ASCII.
  static let short = [
    Short(name: "Big5", bytes: [0xA9, 0x4D, 0xA5, 0xAD], term: "和平"),
    Short(name: "KOI8-R", bytes: [0xCD, 0xC9, 0xD2], term: "мир"),
    Short(name: "IBM866", bytes: [0xAC, 0xA8, 0xE0], term: "мир"),
    Short(name: "windows-1251", bytes: [0xEC, 0xE8, 0xF0], term: "мир"),
    Short(
      name: "windows-1251 in capitals", bytes: [0xD8, 0xCE, 0xD1, 0x3B, 0xCE, 0xCE, 0xCD],
      term: "ШОС"),
    Short(name: "GB18030", bytes: [0xBA, 0xCD, 0xC6, 0xBD], term: "和平"),
  ]

  @Test(arguments: short) func aShortTermIsDecoded(_ test: Short) throws {
    let language = test.name == "Big5" ? "zh-TW" : test.name == "GB18030" ? "zh" : "ru"
    let bytes = Array("\(language)\ten\n".utf8) + test.bytes + Array("\tpeace\n".utf8)
    #expect(try Self.terms(bytes, "a.tsv").contains(test.term))
  }

  @Test(arguments: [
    ("日本語,英語\n会議,meeting\n", "ja"), ("한국어;영어\n회의;meeting\n", "ko"),
    ("French\tEnglish (UK)\nréunion\tmeeting\n", "fr"),
    ("Казахский,Английский\nкездесу,meeting\n", "kk"), ("德语,英语\nTreffen,meeting\n", "de"),
  ])
  func languagesAreKnownByTheirNames(_ text: String, _ tag: String) throws {
    let made = try Self.terms(Array(text.utf8), text.contains("\t") ? "a.tsv" : "a.csv")
    #expect(made.split(separator: "\n").first?.contains(tag) == true)
    #expect(made.contains("meeting"))
  }

  @Test func aHeadingWithoutLanguagesIsNoTerm() throws {
    let numbered = "ID,Language 1,Language 2\n1,会议,meeting\n2,和平,peace\n3,合作,cooperation\n"
    #expect(!(try Self.terms(Array(numbered.utf8), "a.csv")).contains("Language"))
    let foreign = "词,外文\n会议,meeting\n和平,peace\n"
    #expect(!(try Self.terms(Array(foreign.utf8), "b.csv")).contains("外文"))
  }

  @Test func aTermInLatinLettersIsNoHeading() throws {
    let text = "GDP,gross domestic product\n和平,peace\n合作,cooperation\n"
    #expect(try Self.terms(Array(text.utf8), "a.csv").contains("GDP"))
  }

  @Test(arguments: [
    ("已拒绝", ReviewStatus.rejected), ("отклонено", .rejected), ("已批准", .approved),
    ("Утверждено", .approved), ("草稿", .needsReview), ("требует проверки", .needsReview),
    ("已翻译", .approved),
  ])
  func statesAreReadInTheWordsOfPeople(_ word: String, _ status: ReviewStatus) throws {
    let kit = try KitWorkspace()
    _ = try kit.workspace.importMemory(
      .text("zh,en,状态\n会议结束。,The meeting ended.,\(word)\n", name: "a.csv"))
    let store = kit.workspace.memoryStore
    var found: [ReviewStatus] = []
    for paper in try store.papers(named: []) {
      try store.read(paper) { unit, _ in found.append(unit.status) }
    }
    #expect(found == [status])
  }

  @Test(arguments: ["未翻译", "не переведено"])
  func whatIsNotTranslatedIsLeftOut(_ word: String) throws {
    let kit = try KitWorkspace()
    let done = try? kit.workspace.importMemory(
      .text("zh,en,状态\n会议结束。,会议结束。,\(word)\n谢谢。,Thanks.,\n", name: "a.csv"))
    #expect(done?.units == 1)
  }

  @Test(arguments: [
    ("source,target,fuzzy", "True", ReviewStatus.needsReview),
    ("source,target,fuzzy", "False", .approved),
    ("source,target,approved", "no", .needsReview), ("source,target,approved", "yes", .approved),
    ("source,target,rejected", "1", .rejected), ("source,target,rejected", "0", .approved),
  ])
  func flagsOfTablesAreStates(_ heading: String, _ flag: String, _ status: ReviewStatus) throws {
    let kit = try KitWorkspace()
    _ = try kit.workspace.importMemory(
      .text("\(heading)\n会议结束。,The meeting ended.,\(flag)\n", name: "a.csv"))
    var found: [ReviewStatus] = []
    for paper in try kit.workspace.memoryStore.papers(named: []) {
      try kit.workspace.memoryStore.read(paper) { unit, _ in found.append(unit.status) }
    }
    #expect(found == [status])
  }

  @Test func contextsOfTablesAreContexts() throws {
    let kit = try KitWorkspace()
    _ = try kit.workspace.importMemory(
      .text("source,target,context\n开,open,verb\n开,on,state\n", name: "a.csv"))
    let done = try kit.workspace.pretranslate(
      .text("zh,en,context\n开,,state\n开,,verb\n", name: "b.csv"))
    #expect(done.segments.map(\.target) == ["on", "open"])
    #expect(done.segments.map(\.kind) == [.context, .context])
  }

  @Test func anEmptyTranslationIsNone() throws {
    let kit = try KitWorkspace()
    try kit.add("m", [.init(source: "会议结束。", target: "")])
    let done = try kit.workspace.pretranslate(.text("zh,en\n会议结束。,\n", name: "b.csv"))
    #expect(done.segments.map(\.state) == [.new])
    let found = try kit.workspace.lookup("会议结束。")
    #expect(found.memory.isEmpty)
  }
}
