// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// How far the translations of other tools can be trusted.
@Suite struct TrustTests {
  static func segments(_ text: String, from: LanguageTag = .chinese, to: LanguageTag = .english)
    throws
    -> [PairedSegment]
  {
    let (source, format) = try ByteSource(Array(text.utf8), name: "a").recognized()
    var found: [PairedSegment] = []
    try PairedFile(source, format: format).read(PairSelection(LanguagePair(from: from, to: to))) {
      segment, _ in found.append(segment)
    }
    return found
  }

  static func units(_ text: String, from: LanguageTag = .chinese, to: LanguageTag = .english) throws
    -> [TranslationUnit]
  {
    let (source, format) = try ByteSource(Array(text.utf8), name: "a").recognized()
    var found: [TranslationUnit] = []
    try PairedFile(source, format: format).readUnits(
      PairSelection(LanguagePair(from: from, to: to)), idPrefix: "p"
    ) { unit, _ in found.append(unit) }
    return found
  }

  // MARK: Tools

  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    /// Attributes of the element of the tool.
    let attributes: String
    let state: TranslationState
    var isLocked = false
    var isMachine = false
    var status: ReviewStatus? = .approved
    var testDescription: String { name }
  }

  static let trados = [
    Row(
      name: "draft of a machine", attributes: #"conf="Draft" origin="nmt""#, state: .needsReview,
      isMachine: true, status: .needsReview),
    Row(
      name: "machine, confirmed", attributes: #"conf="Translated" origin="mt""#, state: .translated),
    Row(
      name: "sign-off rejected", attributes: #"conf="RejectedSignOff""#, state: .rejected,
      status: .rejected),
    Row(
      name: "locked", attributes: #"conf="ApprovedTranslation" locked="true""#, state: .reviewed,
      isLocked: true),
    Row(name: "not locked", attributes: #"conf="ApprovedSignOff" locked="false""#, state: .final),
    Row(name: "no word", attributes: "", state: .needsReview, status: .needsReview),
  ]

  @Test(arguments: trados) func tradosIsRead(_ row: Row) throws {
    let text = """
      <xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" version="1.2"
      xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="a" source-language="zh" target-language="en" datatype="x"><body>
      <trans-unit id="a"><source>甲乙</source><seg-source><mrk mtype="seg" mid="1">甲</mrk><mrk
      mtype="seg" mid="2">乙</mrk></seg-source><target><mrk mtype="seg" mid="1">A</mrk><mrk
      mtype="seg" mid="2">B</mrk></target><sdl:seg-defs><sdl:seg id="1" conf="ApprovedSignOff"/><sdl:seg
      id="2" \(row.attributes)/></sdl:seg-defs></trans-unit></body></file></xliff>
      """
    try check(row, text, of: 2)
    #expect(try Self.segments(text)[0].state == .final)
  }

  static let memoQ = [
    Row(
      name: "machine", attributes: #"mq:status="MachineTranslated""#, state: .needsReview,
      isMachine: true, status: .needsReview),
    Row(
      name: "edited", attributes: #"mq:status="Edited""#, state: .needsReview, status: .needsReview),
    Row(
      name: "proofread and locked", attributes: #"mq:status="Proofread" mq:locked="locked""#,
      state: .final, isLocked: true),
    Row(
      name: "rejected", attributes: #"mq:status="Rejected""#, state: .rejected, status: .rejected),
    Row(name: "confirmed", attributes: #"mq:status="ManuallyConfirmed""#, state: .translated),
  ]

  @Test(arguments: memoQ) func memoQIsRead(_ row: Row) throws {
    try check(row, Self.old(#"xmlns:mq="MQXliff""#, row.attributes), of: 1)
  }

  static let phrase = [
    Row(
      name: "machine", attributes: #"m:confirmed="0" m:trans-origin="mt""#, state: .needsReview,
      isMachine: true, status: .needsReview),
    Row(
      name: "confirmed and locked", attributes: #"m:confirmed="1" m:locked="true""#,
      state: .translated, isLocked: true),
    Row(
      name: "from a memory", attributes: #"m:confirmed="0" m:locked="false" m:trans-origin="tm""#,
      state: .needsReview, status: .needsReview),
  ]

  @Test(arguments: phrase) func phraseIsRead(_ row: Row) throws {
    try check(row, Self.old(#"xmlns:m="http://www.memsource.com/mxlf/2.0""#, row.attributes), of: 1)
  }

  static let qualifiers = [
    Row(
      name: "machine", attributes: #"state="translated" state-qualifier="leveraged-mt""#,
      state: .needsReview, isMachine: true, status: .needsReview),
    Row(
      name: "machine, signed off",
      attributes: #"state="signed-off" state-qualifier="mt-suggestion""#,
      state: .reviewed),
    Row(
      name: "from a memory", attributes: #"state="translated" state-qualifier="exact-match""#,
      state: .translated),
  ]

  @Test(arguments: qualifiers) func theStandardIsRead(_ row: Row) throws {
    try check(row, Self.old("", "", target: row.attributes), of: 1)
  }

  private static func old(_ namespace: String, _ unit: String, target: String = "") -> String {
    """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" \(namespace)>
    <file original="a" source-language="zh" target-language="en" datatype="x"><body>
    <trans-unit id="1" \(unit)><source>甲乙</source><target \(target)>A</target></trans-unit>
    </body></file></xliff>
    """
  }

  private func check(_ row: Row, _ text: String, of number: Int) throws {
    let segment = try Self.segments(text)[number - 1]
    #expect(segment.state == row.state)
    #expect(segment.isLocked == row.isLocked)
    #expect(segment.isMachine == row.isMachine)
    let unit = segment.unit(in: LanguagePair(from: .chinese, to: .english))
    #expect(unit?.status == row.status)
    #expect(unit?.isMachineTranslated == row.isMachine)
  }

  // MARK: TMX and tables

  struct Unit: Sendable, CustomTestStringConvertible {
    let name: String
    var attributes = ""
    var properties = ""
    let status: ReviewStatus
    var isMachine = false
    var testDescription: String { name }
  }

  static let memory = [
    Unit(
      name: "Trados: draft", properties: #"<prop type="x-ConfirmationLevel">Draft</prop>"#,
      status: .needsReview),
    Unit(
      name: "Trados: approved",
      properties: #"<prop type="x-ConfirmationLevel">ApprovedTranslation</prop>"#, status: .approved
    ),
    Unit(
      name: "Trados: rejected",
      properties: #"<prop type="x-ConfirmationLevel">RejectedTranslation</prop>"#, status: .rejected
    ),
    Unit(
      name: "Trados: a machine's", properties: #"<prop type="x-Origin">MachineTranslation</prop>"#,
      status: .needsReview, isMachine: true),
    Unit(
      name: "memoQ: aligned, not corrected",
      properties: #"<prop type="aligned">yes</prop><prop type="corrected">no</prop>"#,
      status: .needsReview),
    Unit(
      name: "memoQ: corrected",
      properties: #"<prop type="aligned">yes</prop><prop type="corrected">yes</prop>"#,
      status: .approved),
    Unit(
      name: "MyMemory: a machine's", attributes: #"creationid="MT!""#, status: .needsReview,
      isMachine: true),
    Unit(
      name: "a machine's, changed by a person", attributes: #"creationid="MT!" changeid="li""#,
      status: .approved),
    Unit(name: "fuzzy", properties: #"<prop type="x-fuzzy">true</prop>"#, status: .needsReview),
    Unit(name: "no properties", status: .approved),
    Unit(
      name: "others", properties: #"<prop type="x-domain">law</prop><prop type="client">A</prop>"#,
      status: .approved),
  ]

  @Test(arguments: memory) func memoriesAreRead(_ test: Unit) throws {
    let unit = try Self.units(
      """
      <?xml version="1.0"?><tmx version="1.4"><header srclang="zh"/><body>
      <tu \(test.attributes)>\(test.properties)<tuv xml:lang="zh"><seg>甲</seg></tuv><tuv
      xml:lang="en"><seg>A</seg></tuv></tu></body></tmx>
      """)[0]
    #expect(unit.status == test.status)
    #expect(unit.isMachineTranslated == test.isMachine)
  }

  @Test func tablesSayTheirStates() throws {
    let units = try Self.units(
      """
      zh\ten\tstatus\torigin
      甲\tA\tneeds-review\ttm/a.tmx: a.1
      乙\tB\ttranslated\t
      丙\tC\t\tMT
      丁\tD\tRejected\t
      戊\tE\tto do\t

      """)
    #expect(units.map(\.status) == [.needsReview, .approved, .needsReview, .rejected])
    #expect(units.map(\.id.description) == ["p.1", "p.2", "p.3", "p.4"])
  }

  // MARK: Copies of the source

  struct Copy: Sendable, CustomTestStringConvertible {
    let text: String
    var from: LanguageTag = .chinese
    var to: LanguageTag = .english
    var state = ""
    let isOpen: Bool
    var testDescription: String { "\(text) \(from)-\(to) \(state)" }
  }

  static let copies = [
    Copy(text: "双方交换了意见。", isOpen: true),
    Copy(text: "雙方交換了意見。", from: .traditionalChinese, state: #"state="translated""#, isOpen: true),
    Copy(text: "双方交换了意见。", state: #"state="final""#, isOpen: false),
    Copy(text: "Стороны", from: .russian, isOpen: true),
    Copy(text: "Стороны", from: .russian, to: .chinese, isOpen: true),
    Copy(text: "打开Excel文件。", isOpen: true), Copy(text: "中欧班列（CR Express）开行。", isOpen: true),
    Copy(text: "Программа Word", from: .russian, isOpen: true),
    Copy(text: "Open Excel文件", from: .english, to: .chinese, isOpen: false),
    Copy(text: "Email: a@b.cn", isOpen: false),
    Copy(text: "The meeting ended.", from: .english, to: .chinese, isOpen: true),
    Copy(text: "Close", from: .english, to: .russian, isOpen: true),
    Copy(
      text: "Samsung", from: .english, to: .chinese, state: #"state="translated""#, isOpen: false),
    Copy(text: "ISO 9001", from: .english, to: .chinese, isOpen: false),
    Copy(text: "2026", isOpen: false),
    Copy(text: "上海", from: .chinese, to: .traditionalChinese, isOpen: false),
  ]

  @Test(arguments: copies) func aCopyIsNoTranslation(_ test: Copy) throws {
    let segment = try Self.segments(
      """
      <xliff version="1.2"><file original="a" source-language="\(test.from)"
      target-language="\(test.to)" datatype="x"><body><trans-unit id="1"><source>\(test.text)</source>
      <target \(test.state)>\(test.text)</target></trans-unit></body></file></xliff>
      """, from: test.from, to: test.to)[0]
    #expect(segment.isOpen == test.isOpen)
  }

  /// A row of many languages is compared in another way than one of a few.
  @Test(arguments: [3, 9]) func aCopyInARowOfATableIsLeftOut(_ count: Int) throws {
    let texts = [
      ("zh", "双方交换了意见。"), ("en", "The parties met."), ("ru", "双方交换了 意见。"),
      ("de", "Die Parteien trafen sich."), ("fr", "Les parties se sont réunies."),
      ("es", "Las partes se reunieron."), ("ar", "اجتمع الطرفان."), ("ko", "양측은 만났다."),
      ("el", "Τα μέρη συναντήθηκαν."),
    ].prefix(count)
    let heading = (texts.map(\.0) + ["status"]).joined(separator: "\t")
    let row = (texts.map(\.1) + ["needs-review"]).joined(separator: "\t")
    let file = try PairedFile(
      ByteSource(Array("\(heading)\n\(row)\n".utf8), name: "a.tsv"), format: .table)
    var languages: [String] = []
    try file.readUnits(nil, idPrefix: "a") { unit, _ in
      languages += unit.variants.map(\.language.description)
    }
    #expect(languages == texts.map(\.0).filter { $0 != "ru" })
  }

  // MARK: Names

  @Test(arguments: [
    ("menu.close", "menu.close"), ("button_OK", "button_OK"), ("dialogTitle", "dialogTitle"),
    ("12", nil), ("tu3", nil), ("trans-unit-4", nil), ("NFDBB2FA9-tu1", nil), ("charter.12", nil),
    ("ba0cc104d3d69bf669f97b8d96a4c5d8d9559aa3", nil), ("", nil), ("菜单.关闭", nil),
  ]) func aNameSaysWhatATextIsFor(_ id: String, _ context: String?) {
    #expect(UnitContext.name(resource: nil, id: id) == context)
  }

  @Test func namesAreMadeDifferent() {
    var names = UniqueNames()
    let made = ["a", "a", "b", "a", "a#2", "", ""].map { names.unique($0) }
    #expect(made == ["a", "a#2", "b", "a#3", "a#2#2", "", ""])
  }

  static let identities = [
    """
    <xliff version="2.0" srcLang="zh" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0">
    <file id="f"><unit id="u"><segment state="final"><source>甲</source><target>A</target></segment>
    <segment state="final"><source>乙</source><target>B</target></segment></unit></file></xliff>
    """,
    """
    <xliff version="1.2"><file original="" source-language="zh" target-language="en" datatype="x"><body>
    <trans-unit id="1"><source>甲</source><target>A</target></trans-unit></body></file>
    <file original="" source-language="zh" target-language="en" datatype="x"><body>
    <trans-unit id="1"><source>乙</source><target>B</target></trans-unit></body></file></xliff>
    """,
    """
    <xliff version="1.2"><file original="a" source-language="zh" target-language="en" datatype="x"><body>
    <trans-unit id="1"><source>甲</source><target>A</target></trans-unit><group>
    <trans-unit id="1"><source>乙</source><target>B</target></trans-unit></group></body></file></xliff>
    """,
  ]

  @Test(arguments: identities) func noSegmentIsLost(_ text: String) throws {
    let units = try Self.units(text)
    #expect(units.map { $0.variants[1].text } == ["A", "B"])
    #expect(Set(units.map(\.id)).count == 2)
  }

  // MARK: Tables with too many fields

  @Test(arguments: [
    ("zh,en\n甲,A, and more\n乙,B\n", ["B"]), ("zh;en\n甲;A;;\n乙;B\n", ["A", "B"]),
    ("zh\ten\n甲\tA\tx\ty\n乙\tB\n", ["B"]),
  ]) func aRowThatIsCutWronglyIsLeftOut(_ text: String, _ targets: [String]) throws {
    #expect(try Self.units(text).map { $0.variants[1].text } == targets)
  }

  // MARK: Writing

  @Test func aPartWithoutTranslationKeepsTheTargetOpen() throws {
    let text = """
      <xliff version="1.2"><file original="a" source-language="zh" target-language="en" datatype="x"><body>
      <trans-unit id="1"><source>甲乙</source><seg-source><mrk mtype="seg" mid="1">甲</mrk><mrk
      mtype="seg" mid="2">乙</mrk></seg-source></trans-unit></body></file></xliff>
      """
    var file = try XLIFFFile(ByteSource(Array(text.utf8), name: "a"))
    func proposal(_ text: String) -> TargetProposal {
      TargetProposal(
        target: InlineContent([.text(text)]), hundredths: 10_000, isExact: true, memorySource: "",
        memoryTarget: text, origin: "m: 1")
    }
    file.propose(proposal("A"), for: 0)
    let part = String(decoding: file.bytes(), as: UTF8.self)
    #expect(part.contains("<target state=\"needs-review-translation\">"))
    file.propose(proposal("B"), for: 1)
    let whole = String(decoding: file.bytes(), as: UTF8.self)
    #expect(whole.contains("<target state=\"translated\" state-qualifier=\"exact-match\">"))
  }

  @Test("Marks of a damaged file that share a name get one state, that of the least certain")
  func marksThatShareAName() throws {
    let text = """
      <xliff version="1.2" xmlns:sdl="s"><file original="a" source-language="zh" target-language="en"
      datatype="x"><body><trans-unit id="1"><source>甲乙</source><seg-source><mrk mtype="seg"
      mid="7">甲</mrk><mrk mtype="seg" mid="7">乙</mrk></seg-source><sdl:seg-defs><sdl:seg
      id="7"/></sdl:seg-defs></trans-unit></body></file></xliff>
      """
    var file = try XLIFFFile(ByteSource(Array(text.utf8), name: "a"))
    for (index, hundredths) in [10_000, 8_150].enumerated() {
      file.propose(
        TargetProposal(
          target: InlineContent([.text("A")]), hundredths: hundredths,
          isExact: hundredths == 10_000, memorySource: "", memoryTarget: "A", origin: "m: 1"),
        for: index)
    }
    let written = String(decoding: file.bytes(), as: UTF8.self)
    #expect(written.ranges(of: "percent=").count <= 1)
    #expect(!written.contains("conf=\"Translated\""))
    _ = try Self.segments(written)
  }

  @Test(
    "A unit of a damaged file, of whose marks the target lacks one, is written once, and loses no text"
  )
  func aMarkThatTheTargetLacks() throws {
    let text = """
      <xliff version="1.2" xmlns:sdl="s"><file original="a" source-language="zh" target-language="en"
      datatype="x"><body><trans-unit id="1"><source>甲乙</source><seg-source><mrk mtype="seg"
      mid="1">甲</mrk><mrk mtype="seg" mid="2">乙</mrk></seg-source><target><mrk mtype="seg" mid="5">Kept.</mrk><mrk
      mtype="seg" mid="2"></mrk></target><sdl:seg-defs><sdl:seg id="1"/><sdl:seg
      id="2" conf="Draft"/></sdl:seg-defs></trans-unit></body></file></xliff>
      """
    var file = try XLIFFFile(ByteSource(Array(text.utf8), name: "a"))
    for (index, word) in ["A.", "B."].enumerated() {
      file.propose(
        TargetProposal(
          target: InlineContent([.text(word)]), hundredths: 10_000, isExact: true, memorySource: "",
          memoryTarget: word, origin: "m: 1"), for: index)
    }
    let written = String(decoding: file.bytes(), as: UTF8.self)
    let again = try Self.segments(written)
    #expect(again.map { $0.target?.plainText } == ["A.", "B."])
    #expect(written.contains(">Kept.</mrk>"))
    #expect(written.ranges(of: "conf=").count == 2)
  }

  @Test func toolsReadTheStatesThatAreWritten() throws {
    let text = """
      <xliff version="1.2" xmlns:sdl="s" xmlns:mq="MQXliff"><file original="a" source-language="zh"
      target-language="en" datatype="x"><body>
      <trans-unit id="1" mq:status="NotStarted"><source>甲</source><target/></trans-unit>
      <trans-unit id="2"><source>乙</source><seg-source><mrk mtype="seg" mid="7">乙</mrk></seg-source>
      <sdl:seg-defs><sdl:seg id="7"/></sdl:seg-defs></trans-unit></body></file></xliff>
      """
    var file = try XLIFFFile(ByteSource(Array(text.utf8), name: "a"))
    for index in 0..<2 {
      file.propose(
        TargetProposal(
          target: InlineContent([.text("A")]), hundredths: 8_150, isExact: false, memorySource: "",
          memoryTarget: "A", origin: "m: 1"), for: index)
    }
    let written = String(decoding: file.bytes(), as: UTF8.self)
    #expect(written.contains(#"mq:status="Pretranslated" mq:percent="81""#))
    #expect(written.contains(#"<sdl:seg id="7" conf="Draft" origin="tm" percent="81"/>"#))
    #expect(try Self.segments(written).map(\.state) == [.needsReview, .needsReview])
  }
}
