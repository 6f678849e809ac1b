// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import TextModel

@testable import ConcordKit

/// What is put in, and what is not, by contexts, states and copies.
@Suite struct PretranslationTrustTests {
  private func kit(_ text: String, _ name: String) throws -> KitWorkspace {
    let kit = try KitWorkspace()
    _ = try kit.workspace.importMemory(.text(text, name: name))
    return kit
  }

  private let header = "msgid \"\"\nmsgstr \"Language: ru\\nX-Source-Language: en\\n\"\n\n"

  private func message(_ context: String?, _ id: String, _ text: String = "") -> String {
    (context.map { "msgctxt \"\($0)\"\n" } ?? "") + "msgid \"\(id)\"\nmsgstr \"\(text)\"\n\n"
  }

  @Test func contextsOfMessagesAreCompared() throws {
    let kit = try kit(
      header + message("country", "Georgia", "Грузия") + message("US state", "Georgia", "Джорджия")
        + message(nil, "Chair", "Председатель"), "m.po")
    let done = try kit.workspace.pretranslate(
      .text(
        header + message("US state", "Georgia") + message("country", "Georgia")
          + message("furniture", "Chair") + message(nil, "Georgia"), name: "n.po"))
    #expect(done.segments.prefix(3).map(\.target) == ["Джорджия", "Грузия", "Председатель"])
    #expect(done.segments.map(\.state) == [.translated, .translated, .needsReview, .needsReview])
    #expect(
      done.segments[0].kind == .context && done.segments[2].penalties.map(\.name) == ["context"])
  }

  private func xliff(_ units: [(id: String, target: String)]) -> String {
    "<xliff version=\"1.2\"><file original=\"f\" source-language=\"en\" target-language=\"zh\""
      + " datatype=\"x\"><body>"
      + units.map {
        "<trans-unit id=\"\($0.id)\"><source>Close</source><target>\($0.target)</target></trans-unit>"
      }.joined() + "</body></file></xliff>"
  }

  @Test func namesOfResourcesAreCompared() throws {
    let kit = try kit(xliff([("adj.close", "近"), ("menu.close", "关闭")]), "m.xlf")
    let done = try kit.workspace.pretranslate(
      .text(xliff([("menu.close", ""), ("adj.close", ""), ("verb.close", "")]), name: "n.xlf"))
    #expect(done.segments.prefix(2).map(\.target) == ["关闭", "近"])
    #expect(done.segments.map(\.state) == [.translated, .translated, .needsReview])
  }

  @Test func severalTranslationsAreForAPersonToChoose() throws {
    let kit = try kit("zh\ten\n关闭\tClose\n关闭\tShut down\n打开\tOpen\n打开\tOpen\n", "m.tsv")
    let done = try kit.workspace.pretranslate(.text("zh\ten\n关闭\t\n打开\t\n", name: "n.tsv"))
    #expect(done.segments.map(\.state) == [.needsReview, .translated])
    #expect(done.segments[0].penalties.map(\.name) == ["translations"])
    #expect(done.segments[0].score == 99)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let target: String
    let isFilled: Bool
    var overwrites = true
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "empty", target: "<target/>", isFilled: true, overwrites: false),
    Case(
      name: "new", target: "<target state=\"new\">Old</target>", isFilled: true, overwrites: false),
    Case(name: "a copy", target: "<target>会议结束。</target>", isFilled: true, overwrites: false),
    Case(name: "translated", target: "<target>Old</target>", isFilled: true),
    Case(name: "signed off", target: "<target state=\"signed-off\">Old</target>", isFilled: false),
    Case(name: "locked", target: "<target>Old</target>", isFilled: false),
  ]) func whatSomebodyHasClosedStays(_ test: Case) throws {
    let kit = try kit("zh\ten\n会议结束。\tThe meeting ended.\n", "m.tsv")
    let locked =
      test.name == "locked" ? " mq:status=\"ManuallyConfirmed\" mq:locked=\"locked\"" : ""
    let done = try kit.workspace.pretranslate(
      .text(
        "<xliff version=\"1.2\" xmlns:mq=\"MQXliff\"><file original=\"f\" source-language=\"zh\""
          + " target-language=\"en\" datatype=\"x\"><body><trans-unit id=\"1\"\(locked)>"
          + "<source>会议结束。</source>\(test.target)</trans-unit></body></file></xliff>",
        name: "n.xlf"), options: PretranslationOptions(overwrites: test.overwrites))
    #expect(done.segments[0].state == (test.isFilled ? .translated : .kept))
  }

  @Test func aTableComesBackWithItsStates() throws {
    let kit = try kit(
      "zh\ten\n代表团昨日抵达撒马尔罕。\tThe delegation arrived in Samarkand yesterday.\n", "m.tsv")
    let done = try kit.workspace.pretranslate(
      .text("zh\ten\n代表团昨日抵达比什凯克。\t\n", name: "n.tsv"),
      options: PretranslationOptions(threshold: 60))
    #expect(done.segments[0].state == .needsReview)
    _ = try kit.workspace.importMemory(.bytes(done.document, name: "n.tsv"))
    let found = try kit.workspace.lookup("代表团昨日抵达比什凯克。").memory
    #expect(found.first?.status == .needsReview)
    #expect(found.first?.penalties == [.needsReview])
  }

  @Test func anotherScriptIsNeverTranslated() throws {
    let kit = try kit("en\tzh-TW\nOpen the repository.\t開啟存放庫。\n", "m.tsv")
    for (tag, state) in [
      ("zh-CN", Pretranslation.Segment.State.needsReview), ("zh-Hans", .needsReview),
      ("zh-HK", .translated), ("zh-TW", .translated),
    ] {
      let done = try kit.workspace.pretranslate(
        .text("en\t\(tag)\nOpen the repository.\t\n", name: "n.tsv"))
      #expect(done.segments[0].state == state, "\(tag)")
    }
  }

  @Test func anotherEncodingIsSaid() throws {
    let kit = try kit(
      "en\tru\nThe talks ended.\tПереговоры завершились.\nPeace.\tМир — 和平.\n", "m.tsv")
    let table = "en\tru\nThe talks ended.\t\n"
    let bytes = try #require((table + "We agree.\tМы согласны.\n").data(using: .windowsCP1251))
    try kit.folder.write(bytes, to: "n.tsv")
    let done = try kit.workspace.pretranslate(.path(kit.path("n.tsv")))
    #expect(done.segments[0].target == "Переговоры завершились.")
    // The encoding stays where it has all characters.
    #expect(done.notices.isEmpty)
    let text = String(data: Data(done.document), encoding: .windowsCP1251)
    #expect(text?.contains("The talks ended.\tПереговоры завершились.") == true)
    let other = table + "Peace.\t\nWe agree.\tМы согласны.\n"
    try kit.folder.write(try #require(other.data(using: .windowsCP1251)), to: "n.tsv")
    let recoded = try kit.workspace.pretranslate(.path(kit.path("n.tsv")))
    #expect(recoded.notices.contains { $0.contains("was not in UTF-8") })
    #expect(String(decoding: recoded.document, as: UTF8.self).contains("Мир — 和平."))
    let same = try kit.workspace.pretranslate(.text(table, name: "n.tsv"))
    #expect(!same.notices.contains { $0.contains("UTF-8") })
  }
}
