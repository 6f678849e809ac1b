// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import TextModel

@testable import ConcordKit

/// Trust in the translations of other tools, from the import to the next task.
@Suite struct ExchangeTrustTests {
  struct Memory: Sendable, CustomTestStringConvertible {
    let name: String
    var properties = ""
    var unit = ""
    var variant = ""
    let status: ReviewStatus
    var testDescription: String { name }

    /// A property of the unit.
    init(_ name: String, _ type: String, _ value: String, _ status: ReviewStatus) {
      self.name = name
      properties = "<prop type=\"\(type)\">\(value)</prop>"
      self.status = status
    }

    init(_ name: String, unit: String = "", variant: String = "", _ status: ReviewStatus) {
      self.name = name
      self.unit = unit
      self.variant = variant
      self.status = status
    }
  }

  static let memories = [
    Memory("MateCat, draft", "x-MateCAT-status", "DRAFT", .needsReview),
    Memory("MateCat, approved", "x-MateCAT-status", "APPROVED2", .approved),
    Memory("Trados, a field of one text", "x-Status:SingleString", "Draft", .needsReview),
    Memory(
      "Trados, a field of a list", "x-ConfirmationLevel:SinglePicklist", "RejectedTranslation",
      .rejected),
    Memory("Trados, a machine's", "x-Origin:SingleString", "MachineTranslation", .needsReview),
    Memory("Trados, from a memory", "x-Origin", "TM", .approved),
    Memory("Smartcat", "x-smartcat-status", "unconfirmed", .needsReview),
    Memory("memoQ", "x-memoq:status", "Rejected", .rejected),
    Memory("Phrase", "confirmed", "false", .needsReview),
    Memory("a status of something else", "x-project-status", "closed", .approved),
    Memory("a name that only begins so", "x-status-date", "2024", .approved),
    Memory("the author of a variant", variant: "creationid=\"MT!\"", .needsReview),
    Memory("a person", unit: "creationid=\"OmegaT\" changeid=\"li\"", .approved),
  ]

  @Test(arguments: memories) func propertiesOfMemoriesAreStates(_ test: Memory) throws {
    let kit = try ExchangeKit()
    let units = try kit.units(
      of: tmx(
        "会议结束。", "The meeting ended.", properties: test.properties, unit: test.unit,
        variant: test.variant), name: "a.tmx")
    #expect(units.map(\.status) == [test.status])
  }

  struct Unit: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let statuses: [ReviewStatus]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ statuses: [ReviewStatus]) {
      self.name = name
      self.text = text
      self.statuses = statuses
    }
  }

  private static func target(_ attributes: String, unit: String = "") -> String {
    xliff12(
      "<trans-unit id=\"1\" \(unit)><source>会议结束。</source><target \(attributes)>The meeting ended.</target></trans-unit>"
    )
  }

  private static func phrase(_ attributes: String) -> String {
    xliff12(
      "<group id=\"0\"><trans-unit id=\"1\" \(attributes)><source>会议结束。</source><target>The meeting ended.</target>"
        + "<alt-trans><target>Ended.</target></alt-trans></trans-unit></group>",
      namespace: "xmlns:m=\"http://www.memsource.com/mxlf/2.0\"")
  }

  private static func trados(_ definition: String) -> String {
    xliff12(
      """
      <trans-unit id="1"><source>会议结束。</source><seg-source><g id="1"><mrk mtype="seg" mid="5">会议结束。</mrk></g></seg-source>
      <target><g id="1"><mrk mtype="seg" mid="5">The meeting ended.</mrk></g></target><sdl:seg-defs><sdl:seg id="5"
      \(definition)><sdl:value key="x">y</sdl:value></sdl:seg></sdl:seg-defs></trans-unit>
      """, namespace: "xmlns:sdl=\"http://sdl.com/FileTypes/SdlXliff/1.0\"")
  }

  static let units = [
    Unit(
      "not approved, but translated", target("state=\"translated\"", unit: "approved=\"no\""),
      [.approved]),
    Unit(
      "to be reviewed, by a machine",
      target("state=\"needs-review-translation\" state-qualifier=\"mt-suggestion\""), [.needsReview]
    ),
    Unit(
      "Phrase, a machine's", phrase("m:confirmed=\"0\" m:trans-origin=\"mt\""), [.needsReview]),
    Unit("Phrase, confirmed", phrase("m:confirmed=\"1\" m:trans-origin=\"mt\""), [.approved]),
    Unit(
      "Phrase, from a memory", phrase("m:confirmed=\"0\" m:gross-score=\"0.75\""), [.needsReview]),
    Unit("Trados, propagated", trados("conf=\"Draft\" origin=\"auto-propagated\""), [.needsReview]),
    Unit("Trados, rejected", trados("conf=\"RejectedSignOff\""), [.rejected]),
    Unit("Trados, a machine's", trados("conf=\"Translated\" origin=\"amt\""), [.approved]),
    Unit(
      "XLIFF 2",
      xliff20(
        """
        <unit id="1"><segment state="translated" subState="x:mt"><source>甲。</source><target>A.</target></segment></unit>
        <unit id="2"><segment state="translated" subState="m:rejected"><source>乙。</source><target>B.</target></segment></unit>
        <unit id="3"><segment><source>丙。</source><target>C.</target></segment></unit>
        """), [.needsReview, .rejected, .needsReview]),
  ]

  @Test(arguments: units) func statesOfSegmentsAreRead(_ test: Unit) throws {
    let kit = try ExchangeKit()
    #expect(try kit.units(of: test.text, name: "a.xlf").map(\.status) == test.statuses)
  }

  @Test(arguments: [
    trados("conf=\"Draft\" locked=\"true\""),
    xliff12(
      "<trans-unit id=\"1\" mq:status=\"NotStarted\" mq:locked=\"true\"><source>会议结束。</source><target/></trans-unit>",
      namespace: "xmlns:mq=\"MQXliff\""), phrase("m:confirmed=\"1\" m:locked=\"true\""),
  ])
  func lockedSegmentsStay(_ text: String) throws {
    let kit = try ExchangeKit(memory: "zh\ten\n会议结束。\tThe session is over.\n")
    let done = try kit.filled(text, name: "a.xlf", overwrites: true)
    #expect(!done.text.contains("The session is over."))
  }

  // MARK: Copies of the source

  struct Copy: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var file = "a.csv"
    var from: LanguageTag?
    /// The translations that are taken, and their states.
    let expected: [String: ReviewStatus]
    var testDescription: String { name }
  }

  static let copies = [
    Copy(
      name: "table", text: "zh,en\n会议结束。,会议结束。\n双方签字。,Both signed.\n",
      expected: ["Both signed.": .approved]),
    Copy(
      name: "table, in the other script", text: "zh,en\n会议圆满结束。,會議圓滿結束。\n双方签字。,Both signed.\n",
      expected: ["Both signed.": .approved]),
    Copy(
      name: "table of three languages",
      text: "zh,en,ru\n会议结束。,会议结束。,Встреча завершена.\n",
      expected: ["Встреча завершена.": .approved]),
    Copy(
      name: "table, Latin letters",
      text: "en,ru\nThe meeting ended.,The meeting ended.\nGitHub,GitHub\n",
      expected: ["GitHub": .approved]),
    Copy(
      name: "table, reviewed",
      text: "en,ru,status\nThe meeting ended.,The meeting ended.,approved\n",
      expected: ["The meeting ended.": .approved]),
    Copy(
      name: "messages",
      text: messages([(nil, "The meeting ended.", "The meeting ended."), (nil, "Open", "Открыть")]),
      file: "ru.po", from: .english, expected: ["Открыть": .approved]),
    Copy(
      name: "codes and spaces",
      text: xliff12(
        "<trans-unit id=\"1\"><source>会议<g id=\"1\">圆满</g>结束。</source><target> 会议<g id=\"1\">圆满</g>结束。 </target></trans-unit>"
      ), file: "a.xlf", expected: [:]),
    Copy(
      name: "other words in letters of another language",
      text: xliff12(
        "<trans-unit id=\"1\"><source>会议结束。</source><target state=\"translated\">Встреча завершена.</target></trans-unit>"
      ), file: "a.xlf", expected: ["Встреча завершена.": .needsReview]),
    Copy(
      name: "memory", text: tmx("会议结束。", "会议结束。"), file: "a.tmx",
      expected: ["会议结束。": .needsReview]),
    Copy(
      name: "memory, a name", text: tmx("华为", "Huawei"), file: "a.tmx",
      expected: ["Huawei": .approved]),
    Copy(
      name: "a symbol",
      text: xliff12(
        "<trans-unit id=\"1\"><source>伽马</source><target state=\"translated\">γ</target></trans-unit>"
      ),
      file: "a.xlf", expected: ["γ": .approved]),
  ]

  @Test(arguments: copies) func copiesAreNotApproved(_ test: Copy) throws {
    let kit = try ExchangeKit()
    let units = try kit.units(of: test.text, name: test.file, from: test.from)
    let found = Dictionary(
      units.map { ($0.variants.last?.text ?? "", $0.status) },
      uniquingKeysWith: { first, _ in first })
    #expect(found == test.expected)
  }

  @Test func aCopyWithSpacesIsFilled() throws {
    let kit = try ExchangeKit(memory: "zh\ten\n会议结束。\tThe meeting ended.\n")
    let done = try kit.filled(
      xliff20(
        "<unit id=\"1\"><segment state=\"initial\"><source>会议结束。</source><target>會議結束。 </target></segment></unit>"
      ),
      name: "a.xlf")
    #expect(done.segments.map(\.target) == ["The meeting ended."])
  }

  // MARK: Round trips

  @Test(arguments: MemoryFormat.allCases)
  func statesComeBack(_ format: MemoryFormat) throws {
    let kit = try ExchangeKit(
      memory: "zh\ten\tstatus\n甲。\tA.\tneeds-review\n乙。\tB.\trejected\n丙。\tC.\t\n")
    let export = try kit.workspace.exportMemory(
      MemoryExportOptions(format: format, statuses: Set(ReviewStatus.allCases)))
    let back = try kit.units(of: export, name: "back.\(format.rawValue)")
    #expect(back.map(\.status) == [.needsReview, .rejected, .approved])
  }

  @Test(arguments: [
    ("Identifier,Source string,Translation,Context,Approved", "k1,Open,Открыть,menu,0"),
    ("ru;en;Статус", "Открыть;Open;На проверке"),
    ("Source,Target,Review status", "Open,Открыть,Fuzzy"),
  ])
  func columnsOfToolsAreStates(_ heading: String, _ row: String) throws {
    let kit = try ExchangeKit()
    let units = try kit.units(
      of: "\(heading)\n\(row)\n", name: "a.csv", from: .english, to: .russian)
    #expect(units.map(\.status) == [.needsReview])
    #expect(units.first?.variants.count == 2)
  }

  @Test func aDecisionThatTheNewFileDoesNotHaveIsSaid() throws {
    let kit = try ExchangeKit(memory: "zh\ten\tstatus\n甲。\tA.\trejected\n乙。\tB.\t\n")
    let done = try kit.workspace.importMemory(
      .text("zh\ten\n甲。\tA.\n乙。\tB.\n", name: "memory.tsv"))
    #expect(done.findings.map(\.message).contains { $0.contains("was rejected or waited") })
  }
}
