// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

@Suite struct MemoryJobTests {
  private let tea = KitWorkspace.Pair(source: "茶", target: "tea")
  private let water = KitWorkspace.Pair(source: "水", target: "water")

  /// Every command names a damaged paper by its path from the workspace.
  @Test func aDamagedPaperIsNamedAsInTheWorkspace() throws {
    let kit = try KitWorkspace()
    try kit.write("<tmx version=\"1.4\"><header/><body><tu", to: "tm/bad.tmx")
    let jobs: [() throws -> Void] = [
      { _ = try kit.workspace.memoryCensus() },
      { _ = try kit.workspace.lookupSession().lookup("茶") },
    ]
    for job in jobs {
      let error = #expect(throws: JobError.self) { try job() }
      #expect(error?.location?.file == "tm/bad.tmx")
    }
    #expect(try kit.workspace.verifyMemory().findings.map(\.location.file) == ["tm/bad.tmx"])
  }

  // MARK: Import

  struct Foreign: CustomTestStringConvertible, Sendable {
    var testDescription: String { name }
    var name: String
    var text: String
    var units: Int
    var skipped: Int
  }

  @Test(arguments: [
    Foreign(name: "a.tsv", text: "zh\ten\n茶\ttea\n水\twater\n只有中文\t\n", units: 2, skipped: 1),
    Foreign(name: "a.csv", text: "zh,en,ru\n茶,tea,чай\n,water,вода\n", units: 2, skipped: 0),
    Foreign(
      name: "a.po",
      text: "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"茶\"\nmsgstr \"tea\"\n"
        + "\nmsgid \"水\"\nmsgstr \"\"\n", units: 1, skipped: 1),
    Foreign(
      name: "a.xlf",
      text: """
        <xliff version="1.2"><file original="f" source-language="zh" target-language="en"
        datatype="plaintext"><body><trans-unit id="1"><source>茶</source><target>tea</target>
        </trans-unit><trans-unit id="2"><source>水</source></trans-unit></body></file></xliff>
        """, units: 1, skipped: 1),
  ])
  func aForeignFileBecomesAPaper(_ test: Foreign) throws {
    let kit = try KitWorkspace()
    let input = Input.text(test.text, name: test.name)
    let done = try kit.workspace.importMemory(input)
    #expect(done.file == "tm/a.tmx" && !done.unchanged)
    #expect(done.units == test.units && done.skipped == test.skipped)
    #expect(try kit.workspace.memoryCensus().total.units == test.units)
    let again = try kit.workspace.importMemory(input)
    #expect(again.unchanged)
    let json = String(decoding: try JSONEncoder().encode(done), as: UTF8.self)
    #expect(!json.contains("findings"))
  }

  @Test func aPaperThatWasGrownIsNotReplaced() throws {
    let kit = try KitWorkspace()
    _ = try kit.workspace.grow(
      PaperSource([.text(KitWorkspace.paper("Tianjin", 7), name: "p.txt")]))
    let before = try kit.memory()
    let id = try #require(PaperID("p"))
    let input = Input.text("zh\ten\n茶\ttea\n", name: "a.tsv")
    let error = #expect(throws: JobError.self) {
      try kit.workspace.importMemory(input, options: MemoryImportOptions(id: id))
    }
    #expect(error?.code == "tm/taken")
    #expect(try kit.memory() == before)
  }

  @Test(arguments: [
    (Input.text("plain text\n", name: "a.md"), "tm/format"),
    (.text("zh\ten\n茶\t\n", name: "a.tsv"), "tm/nothing"),
    (.path("/nothing/here.tmx"), "document/missing"),
    (.bytes([0xFF, 0xFE, 0x00], name: "a.tmx"), "xml/empty"),
  ])
  func whatHoldsNoPairs(_ input: Input, _ code: String) throws {
    let kit = try KitWorkspace()
    let error = #expect(throws: JobError.self) { try kit.workspace.importMemory(input) }
    #expect(error?.code == code)
    #expect(try kit.memory().isEmpty)
  }

  /// Who reads that a table has no pair reads in which languages it was read.
  @Test func languagesWithoutPairsAreNamed() throws {
    let kit = try KitWorkspace()
    let error = #expect(throws: JobError.self) {
      try kit.workspace.importMemory(.text("原文\tEnglish\n增长。\tРост.\n", name: "a.tsv"))
    }
    #expect(error?.message.contains("taken for zh and en") == true)
    #expect(error?.message.contains("--from and --to") == true)
  }

  @Test func theLanguagesOfAFileAreHeld() throws {
    let kit = try KitWorkspace()
    let text = "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"茶\"\nmsgstr \"tea\"\n"
    let error = #expect(throws: JobError.self) {
      try kit.workspace.importMemory(
        .text(text, name: "a.po"), options: MemoryImportOptions(from: .chinese, to: .russian))
    }
    #expect(error?.code == "bilingual/languages")
  }

  // MARK: Export

  @Test(arguments: MemoryFormat.allCases) func whatIsExportedComesBack(_ format: MemoryFormat)
    throws
  {
    let kit = try KitWorkspace()
    try kit.add("a", [tea, water])
    try kit.add("b", [.init(source: "风", target: "wind", status: .rejected)])
    let document = try kit.workspace.exportMemory(MemoryExportOptions(format: format))
    let other = try KitWorkspace()
    let done = try other.workspace.importMemory(.bytes(document, name: "x.\(format.rawValue)"))
    #expect(done.units == 2)
    let again = try other.workspace.exportMemory(MemoryExportOptions(format: .tsv))
    #expect(
      String(decoding: again, as: UTF8.self)
        == "zh\ten\tstatus\n茶\ttea\tapproved\n水\twater\tapproved\n")
  }

  /// Texts with whatever may be a sign of a format come back as they were.
  @Test(arguments: MemoryFormat.allCases) func signsOfAFormatComeBack(_ format: MemoryFormat) throws
  {
    let texts = [
      "a\tb", "\"All\" is\twell\nhere", "\ta", "a\t", " a ", "a  b", "'=x", "=x", "_x000D_y",
      "_x0041_", "a\n\tb",
      "\"", "a, b; c | d", "%a", "#a", "<b>&amp;</b>", "\u{3000}a\u{A0}", "e\u{301}", "-5 %",
      "\\n \\",
    ]
    let kit = try KitWorkspace()
    try kit.add(
      "a",
      texts.enumerated().map { .init(source: "关于上海合作组织的第\($0)句话。", target: $1 + " tea") })
    let document = try kit.workspace.exportMemory(MemoryExportOptions(format: format))
    let other = try KitWorkspace()
    _ = try other.workspace.importMemory(.bytes(document, name: "x.\(format.rawValue)"))
    var back: [String] = []
    let store = other.workspace.memoryStore
    for paper in try store.papers() {
      try store.read(paper) { unit, _ in back.append(unit.variant(in: .english)?.text ?? "") }
    }
    #expect(back == texts.map { $0 + " tea" })
  }

  /// What a grown paper says of itself is not said of a file that was exported or imported.
  @Test func anExportIsNoGrownPaper() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="concord" creationtoolversion="1" segtype="sentence" \
      o-tmf="concord" adminlang="en" srclang="zh" datatype="plaintext"><prop type="x-paper">p</prop>\
      <prop type="x-title-en">On Tea</prop><prop type="x-digest-abstract">00</prop></header><body>\
      <tu tuid="1"><tuv xml:lang="zh"><seg>茶</seg></tuv><tuv xml:lang="en"><seg>tea</seg></tuv></tu>\
      </body></tmx>
      """
    let kit = try KitWorkspace()
    let input = Input.text(text, name: "a.tmx")
    _ = try kit.workspace.importMemory(input)
    #expect(try kit.workspace.importMemory(input).unchanged)
    let document = try kit.workspace.exportMemory(MemoryExportOptions(format: .tmx))
    let written = String(decoding: document, as: UTF8.self)
    #expect(written.contains("On Tea"))
    #expect(!written.contains("x-paper") && !written.contains("x-digest"))
  }

  @Test func theHeaderComesBackWithItsPropertiesAndNotes() throws {
    let kit = try KitWorkspace()
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="Other" creationtoolversion="2" segtype="sentence" \
      o-tmf="x" adminlang="en" srclang="zh" datatype="plaintext"><note>Of the summit</note>\
      <prop type="client">UN</prop></header><body><tu><tuv xml:lang="zh"><seg>茶</seg></tuv>\
      <tuv xml:lang="ru"><seg>чай</seg></tuv></tu></body></tmx>
      """
    _ = try kit.workspace.importMemory(.text(text, name: "a.tmx"))
    let document = try kit.workspace.exportMemory(MemoryExportOptions(format: .tmx))
    let written = String(decoding: document, as: UTF8.self)
    for kept in ["srclang=\"zh\"", "Of the summit", "<prop type=\"client\">UN</prop>"] {
      #expect(written.contains(kept), "\(kept)")
    }
  }

  /// A format of pairs says what it does not keep.
  @Test(arguments: [MemoryFormat.tsv, .csv, .xlsx, .docx, .xliff, .tmx])
  func whatAFormatLosesIsSaid(_ format: MemoryFormat) throws {
    let kit = try KitWorkspace()
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="Other" creationtoolversion="2" segtype="sentence" \
      o-tmf="x" adminlang="en" srclang="zh-Hant" datatype="plaintext"></header><body><tu>\
      <prop type="x-origin">mt</prop><tuv xml:lang="zh-Hant"><seg>茶<ph x="1">{1}</ph></seg></tuv>\
      <tuv xml:lang="en-GB"><seg>tea&#13;and</seg></tuv></tu></body></tmx>
      """
    try kit.write(text, to: "tm/a.tmx")
    var lines: [String] = []
    _ = try kit.workspace.exportMemory(
      MemoryExportOptions(format: format, statuses: Set(ReviewStatus.allCases))
    ) { lines.append($0) }
    let all = lines.joined(separator: "\n")
    let isPair = format != .tmx
    #expect(all.contains("inline codes") == isPair, "\(all)")
    #expect(all.contains("written under zh: 1 text in zh-Hant") == isPair)
    #expect(all.contains("written under en: 1 text in en-GB") == isPair)
    #expect(all.contains("a machine translated it") == (isPair && format != .xliff))
    #expect(all.contains("paragraphs for other line ends") == (format == .docx))
    if isPair {
      let error = #expect(throws: JobError.self) {
        try kit.workspace.exportMemory(
          MemoryExportOptions(format: format, from: .english, to: .english))
      }
      #expect(error?.code == "tm/languages")
    }
  }

  @Test func papersAndLanguagesAreChosen() throws {
    let kit = try KitWorkspace()
    try kit.add("a", [tea])
    try kit.add("b", [water])
    let id = try #require(PaperID("b"))
    let options = MemoryExportOptions(papers: [id], format: .tsv, from: .english, to: .chinese)
    #expect(
      String(decoding: try kit.workspace.exportMemory(options), as: UTF8.self)
        == "en\tzh\tstatus\nwater\t水\tapproved\n")
    let russian = MemoryExportOptions(format: .csv, to: .russian, hasMark: false)
    let table = String(decoding: try kit.workspace.exportMemory(russian), as: UTF8.self)
    #expect(table == "zh,ru,status\n")
    let missing = MemoryExportOptions(papers: [try #require(PaperID("c"))])
    let error = #expect(throws: JobError.self) { try kit.workspace.exportMemory(missing) }
    #expect(error?.code == "tm/missing")
  }

  /// A file without a unit is written with a word about it: a wrong status would look like an empty memory.
  @Test func anEmptyExportIsNamed() throws {
    let kit = try KitWorkspace()
    var notices: [String] = []
    let options = MemoryExportOptions(format: .xliff, statuses: [.rejected])
    _ = try kit.workspace.exportMemory(options) { notices.append($0) }
    #expect(notices == ["no unit has the status rejected; the file has none"])
  }

  /// A format of pairs names the units and texts that it leaves out.
  @Test func whatPairsCannotHoldIsNamed() throws {
    let kit = try KitWorkspace()
    func unit(_ id: String, _ texts: (String, String)...) -> TranslationUnit {
      TranslationUnit(
        id: UnitID(id),
        variants: texts.compactMap { tag, text in
          LanguageTag(tag).map { TranslationUnitVariant(language: $0, text: text) }
        })
    }
    var writer = TMXWriter(header: TMXHeader(toolVersion: "1"))
    for unit in [
      unit("1", ("zh-CN", "茶"), ("en", "tea"), ("en", "Tea"), ("ru", "чай")),
      unit("2", ("zh-TW", "水"), ("en", "water")), unit("3", ("zh-CN", "火"), ("en", " ")),
      unit("4", ("zh-CN", "人"), ("ru", "человек")),
    ] { try writer.append(unit) }
    try kit.write(String(decoding: writer.finish(), as: UTF8.self), to: "tm/a.tmx")
    let from = try #require(LanguageTag("zh-CN"))
    for format in [MemoryFormat.tsv, .csv, .xlsx, .docx, .xliff, .tmx] {
      var notices: [String] = []
      let options = MemoryExportOptions(
        format: format, from: from, to: .english, hasMark: false)
      let bytes = try kit.workspace.exportMemory(options) { notices.append($0) }
      #expect(
        notices
          == (format == .tmx
            ? []
            : [
              "left out: 1 unit in zh-TW; name that language to export them",
              "left out: 1 unit without a text in zh-CN or en",
              "left out: 1 unit with an empty text",
              "left out: 2 further texts of units; TMX keeps them",
            ]))
      if format == .tsv {
        #expect(String(decoding: bytes, as: UTF8.self) == "zh-CN\ten\tstatus\n茶\ttea\tapproved\n")
      }
    }
  }

  // MARK: Remove

  @Test func papersAreRemovedAllOrNone() throws {
    let kit = try KitWorkspace()
    try kit.add("a", [tea])
    try kit.add("b", [water])
    let (a, b) = (try #require(PaperID("a")), try #require(PaperID("b")))
    let error = #expect(throws: JobError.self) {
      try kit.workspace.removePapers([a, try #require(PaperID("c"))])
    }
    #expect(error?.code == "tm/missing")
    #expect(try kit.memory().count == 2)
    #expect(try kit.workspace.removePapers([]) == [])
    #expect(try kit.memory().count == 2)
    #expect(try kit.workspace.removePapers([b, a]) == ["tm/b.tmx", "tm/a.tmx"])
    #expect(try kit.memory().isEmpty)
  }

  // MARK: Counts

  @Test func theCensusCountsByPaperAndLanguage() throws {
    let kit = try KitWorkspace()
    try kit.add(
      "a",
      [
        tea, .init(source: "水", target: "water", status: .needsReview),
        .init(source: "风", target: "wind", status: .rejected),
      ])
    try kit.add("b", [.init(source: "上海精神", target: "Shanghai Spirit")])
    let census = try kit.workspace.memoryCensus()
    #expect(census.files.map(\.file) == ["tm/a.tmx", "tm/b.tmx"])
    #expect(census.files[0].counts.needsReview == 1 && census.files[0].counts.rejected == 1)
    #expect(census.total.units == 4 && census.total.segments == ["zh": 4, "en": 4])
    #expect(census.total.characters == ["zh": 7, "en": 27])
    #expect(try KitWorkspace().workspace.memoryCensus() == MemoryCensus())
  }

  // MARK: Conflicts

  @Test func conflictsAreFoundWhateverTheSpelling() throws {
    let kit = try KitWorkspace()
    try kit.add(
      "a",
      [
        .init(source: "会议开幕。", target: "The meeting opened."),
        .init(source: "会议开幕。", target: "the meeting  OPENED."), tea,
      ])
    #expect(try kit.workspace.memoryConflicts().conflicts.isEmpty)
    try kit.add(
      "b",
      [
        .init(source: "会议开幕。", target: "The session began."),
        .init(source: "茶", target: "Rejected tea", status: .rejected),
      ])
    let found = try kit.workspace.memoryConflicts()
    #expect(found.from == .chinese && found.to == .english)
    #expect(
      found.conflicts == [
        .init(
          source: "会议开幕。",
          renderings: [
            .init(target: "The meeting opened.", units: ["tm/a.tmx: a.1", "tm/a.tmx: a.2"]),
            .init(target: "The session began.", units: ["tm/b.tmx: b.1"]),
          ])
      ])
    #expect(try kit.workspace.memoryConflicts(to: .russian).conflicts.isEmpty)
    try kit.add("c", [.init(source: "他说会议开幕。", target: "the session began.")])
    let back = try kit.workspace.memoryConflicts(from: .english, to: .chinese)
    #expect(back.conflicts.map(\.source) == ["The session began."])
  }

  // MARK: Verification

  @Test func verificationReadsEveryPaper() throws {
    let kit = try KitWorkspace()
    try kit.add("a", [tea, water])
    #expect(try kit.workspace.verifyMemory() == MemoryVerification(files: 1, units: 2))
    let whole = try kit.text(of: "tm/a.tmx")
    try kit.write(String(whole.prefix(whole.count / 2)), to: "tm/cut.tmx")
    try kit.write(whole.replacing("a.2", with: "a.1"), to: "tm/twice.tmx")
    try kit.write(whole.replacing("<seg>tea</seg>", with: ""), to: "tm/unit.tmx")
    let verification = try kit.workspace.verifyMemory()
    #expect(verification.files == 4)
    let rules = verification.findings.map { "\($0.location.file) \($0.rule)" }
    #expect(rules.contains("tm/twice.tmx tm/duplicate-id"))
    #expect(rules.contains { $0.hasPrefix("tm/cut.tmx xml/") || $0.hasPrefix("tm/cut.tmx tmx/") })
    #expect(rules.contains { $0.hasPrefix("tm/unit.tmx tmx/") })
    #expect(verification.findings.allSatisfy { $0.location.line >= 1 })
    #expect(verification.findings.first { $0.rule == "tm/duplicate-id" }?.severity == .warning)
  }

  // MARK: Cancellation

  @Test func everyLongJobCanBeCancelled() async throws {
    let kit = try KitWorkspace()
    try kit.add("a", [tea])
    let workspace = kit.workspace
    let jobs: [@Sendable () throws -> Void] = [
      { _ = try workspace.exportMemory() }, { _ = try workspace.memoryCensus() },
      { _ = try workspace.memoryConflicts() }, { _ = try workspace.verifyMemory() },
      { _ = try workspace.candidates() }, { _ = try workspace.review().waiting() },
    ]
    for (number, job) in jobs.enumerated() {
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        try job()
      }
      let error = await #expect(throws: JobError.self, "job \(number)") { try await task.value }
      #expect(error?.code == JobError.cancelledCode, "job \(number)")
    }
  }
}
