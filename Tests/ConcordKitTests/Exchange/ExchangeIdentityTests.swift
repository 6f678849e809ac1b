// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import TextModel

@testable import ConcordKit

/// Units of other tools keep apart what their ids, contexts and names do not.
@Suite struct ExchangeIdentityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    let text: String
    var from: LanguageTag?
    let targets: [String]
    var testDescription: String { name }
  }

  private static let marks = """
    <trans-unit id=""><source>甲。</source><seg-source><mrk mtype="seg" mid="1">甲。</mrk></seg-source>
    <target><mrk mtype="seg" mid="1">A.</mrk></target></trans-unit>
    <trans-unit id=""><source>乙。</source><seg-source><mrk mtype="seg" mid="1">乙。</mrk></seg-source>
    <target><mrk mtype="seg" mid="1">B.</mrk></target></trans-unit>
    """
  private static let joined = """
    <xliff version="1.2"><file original="a.docx" source-language="zh" target-language="en" datatype="x"><body>
    <trans-unit id="1"><source>甲。</source><target>A.</target></trans-unit></body></file>
    <file original="a.docx" source-language="zh" target-language="en" datatype="x"><body>
    <trans-unit id="1"><source>甲。</source><target>One.</target></trans-unit></body></file></xliff>
    """

  static let cases = [
    Case(
      name: "unit ids of two files, segments without ids", file: "a.xlf",
      text: """
        <xliff version="2.0" srcLang="zh" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file
        id="f1"><group id="g"><unit id="u"><segment state="final"><source>甲。</source><target>A.</target></segment>
        </unit></group></file><file id="f2"><unit id="u"><segment state="final"><source>乙。</source><target>B.</target>
        </segment><ignorable><source> </source></ignorable><segment state="final"><source>丙。</source><target>C.</target>
        </segment></unit></file></xliff>
        """, targets: ["A.", "B.", "C."]),
    Case(
      name: "marks without unit ids", file: "a.xlf", text: xliff12(marks), targets: ["A.", "B."]),
    Case(
      name: "one file joined twice, another translation", file: "a.xlf", text: joined,
      targets: ["A.", "One."]),
    Case(
      name: "tuid three times", file: "a.tmx",
      text: """
        <?xml version="1.0"?><tmx version="1.4"><header srclang="zh"/><body>
        <tu tuid="1"><tuv xml:lang="zh"><seg>甲。</seg></tuv><tuv xml:lang="en"><seg>A.</seg></tuv></tu>
        <tu tuid="1"><tuv xml:lang="zh"><seg>乙。</seg></tuv><tuv xml:lang="en"><seg>B.</seg></tuv></tu>
        <tu tuid="1"><tuv xml:lang="zh"><seg>丙。</seg></tuv><tuv xml:lang="en"><seg>C.</seg></tuv></tu></body></tmx>
        """, targets: ["A.", "B.", "C."]),
    Case(
      name: "ids of rows that are equal or empty", file: "a.csv",
      text: "id,zh,en\n1,甲。,A.\n1,乙。,B.\n,丙。,C.\n\n,丁。,D.\n", targets: ["A.", "B.", "C.", "D."]),
    Case(
      name: "a message in two contexts and two domains", file: "ru.po",
      text: messages([(nil, "Open", "Открыть"), ("adj", "Open", "Открыт")])
        + "\ndomain \"other\"\nmsgid \"Open\"\nmsgstr \"Открыто\"\n", from: .english,
      targets: ["Открыть", "Открыт", "Открыто"]),
  ]

  @Test(arguments: cases) func nothingIsLost(_ test: Case) throws {
    let kit = try ExchangeKit()
    let units = try kit.units(of: test.text, name: test.file, from: test.from)
    #expect(units.map { $0.variants.last?.text } == test.targets)
    #expect(Set(units.map(\.id)).count == units.count)
    // The same file again gives the same ids.
    let again = try kit.units(of: test.text, name: test.file, from: test.from)
    #expect(again.map(\.id) == units.map(\.id))
  }

  // MARK: Names of files

  struct Name: Sendable, CustomTestStringConvertible {
    let first: String
    let second: String
    var testDescription: String { "\(first), then \(second)" }
  }

  static let names = [
    Name(first: "a/export.tmx", second: "b/export.tmx"),
    Name(first: "a/Memory.tsv", second: "b/memory.csv"),
    Name(first: "a/my memo.tsv", second: "b/my-memo.tsv"),
    Name(first: "a/记忆库.tsv", second: "b/记忆库.tsv"),
    Name(first: "a/память.tsv", second: "b/Память.tsv"),
  ]

  /// The memory of one client is never replaced by that of another in silence.
  @Test(arguments: names) func anotherClientsMemoryStays(_ test: Name) throws {
    func content(_ name: String, _ source: String, _ target: String) -> Input {
      let mark = name.hasSuffix(".csv") ? "," : "\t"
      let table = "zh\(mark)en\n\(source)\(mark)\(target)\n"
      return .text(name.hasSuffix(".tmx") ? tmx(source, target) : table, name: name)
    }
    let kit = try ExchangeKit()
    _ = try kit.workspace.importMemory(content(test.first, "甲方会议结束。", "The first ended."))
    do {
      let done = try kit.workspace.importMemory(
        content(test.second, "乙方合同签署。", "The second was signed."))
      #expect(done.file.isEmpty == false)
    } catch {
      #expect(error.code == "tm/taken")
    }
    var targets: [String] = []
    for paper in try kit.workspace.memoryStore.papers(named: []) {
      try kit.workspace.memoryStore.read(paper) { unit, _ in
        targets.append(unit.variants.last?.text ?? "")
      }
    }
    #expect(targets.contains("The first ended."))
  }

  @Test func replacingIsSaid() throws {
    let kit = try ExchangeKit()
    _ = try kit.workspace.importMemory(.text(tmx("甲方会议结束。", "A."), name: "a/export.tmx"))
    let done = try kit.workspace.importMemory(
      .text(tmx("乙方合同签署。", "B."), name: "b/export.tmx"),
      options: MemoryImportOptions(replaces: true))
    #expect(done.findings.contains { $0.message.contains("no longer in the memory") })
    #expect(try kit.units(of: "export").map { $0.variants[1].text } == ["B."])
  }

  // MARK: Contexts

  @Test func contextsChooseTheTranslation() throws {
    let kit = try ExchangeKit()
    _ = try kit.workspace.importMemory(
      .text(
        messages([("verb", "Order", "Заказать"), ("noun", "Order", "Заказ")]), name: "memory.po"),
      options: MemoryImportOptions(from: .english))
    let done = try kit.filled(
      messages([("noun", "Order", ""), ("verb", "Order", ""), ("command", "Order", "")]),
      name: "new.po", from: .english)
    #expect(done.segments.prefix(2).map(\.target) == ["Заказ", "Заказать"])
    #expect(done.segments.map(\.state) == [.translated, .translated, .needsReview])
  }

  @Test func namesOfUnitsChooseTheTranslation() throws {
    func unit(_ id: String, _ name: String, _ target: String?) -> String {
      "<unit id=\"\(id)\" name=\"\(name)\"><segment\(target == nil ? "" : " state=\"final\"")><source>Close</source>"
        + (target.map { "<target>\($0)</target>" } ?? "") + "</segment></unit>"
    }
    let kit = try ExchangeKit()
    _ = try kit.units(
      of: xliff20(
        unit("1", "menu.close", "关闭") + unit("2", "adj.close", "近"), from: "en", to: "zh"),
      name: "a.xlf")
    let done = try kit.filled(
      xliff20(unit("1", "adj.close", nil) + unit("2", "menu.close", nil), from: "en", to: "zh"),
      name: "b.xlf")
    #expect(done.segments.map(\.target) == ["近", "关闭"])
  }

  @Test func contextsOfTablesChooseTheTranslation() throws {
    let kit = try ExchangeKit(
      memory: "en\tru\tcontext\nGeorgia\tГрузия\tcountry\nGeorgia\tДжорджия\tUS state\n")
    let done = try kit.filled(
      "en,ru,context\nGeorgia,,US state\nGeorgia,,country\nGeorgia,,given name\n", name: "b.csv")
    #expect(done.segments.prefix(2).map(\.target) == ["Джорджия", "Грузия"])
    #expect(done.segments[2].state == .needsReview)
  }

  // MARK: Several translations

  @Test(arguments: [
    ("The meeting ended.\nThe session closed.", false), ("The meeting ended.", true),
    ("The meeting ended.\nThe meeting ended.\nThe meeting ended.\nThe session closed.", false),
  ])
  func severalTranslationsAreForAPerson(_ targets: String, _ isTranslated: Bool) throws {
    let rows = targets.split(separator: "\n").map { "会议结束。\t\($0)\n" }.joined()
    let kit = try ExchangeKit(memory: "zh\ten\n\(rows)")
    let done = try kit.filled("zh,en\n会议结束。,\n", name: "a.csv")
    #expect(done.segments.map(\.state) == [isTranslated ? .translated : .needsReview])
  }

  @Test func aRejectedTranslationIsNoSecondOne() throws {
    let kit = try ExchangeKit(
      memory: "zh\ten\tstatus\n会议结束。\tThe meeting ended.\t\n会议结束。\tMeeting end.\trejected\n")
    let done = try kit.filled("zh,en\n会议结束。,\n", name: "a.csv")
    #expect(done.segments.map(\.state) == [.translated])
  }

  @Test func copiesDoNotUseUpTheLimit() throws {
    let copies = String(repeating: "会议结束。\tThe meeting ended.\n", count: 12)
    let kit = try ExchangeKit(memory: "zh\ten\n\(copies)会议结束了。\tThe meeting is over.\n")
    let found = try kit.workspace.lookup("会议结束。", options: LookupOptions(limit: 3))
    #expect(found.memory.contains { $0.target == "The meeting is over." })
  }
}
