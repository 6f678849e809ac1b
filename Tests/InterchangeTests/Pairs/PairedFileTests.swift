// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// One small text in every bilingual format.
@Suite struct PairedFileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let format: FileFormat
    let bytes: [UInt8]
    var declared: LanguagePair?
    /// The states, by segment.
    let states: [TranslationState]
    /// The names for a person.
    let units: [String?]
    /// The lines of the places.
    let lines: [Int]
    var hasRuns = true
    var testDescription: String { name }

    init(
      _ name: String, _ format: FileFormat, _ text: String, declared: LanguagePair? = nil,
      states: [TranslationState], units: [String?], lines: [Int], hasRuns: Bool = true
    ) {
      self.init(
        name, format, bytes: Array(text.utf8), declared: declared, states: states, units: units,
        lines: lines, hasRuns: hasRuns)
    }

    init(
      _ name: String, _ format: FileFormat, bytes: [UInt8], declared: LanguagePair? = nil,
      states: [TranslationState], units: [String?], lines: [Int], hasRuns: Bool = true
    ) {
      (self.name, self.format, self.bytes) = (name, format, bytes)
      (self.declared, self.states, self.units) = (declared, states, units)
      (self.lines, self.hasRuns) = (lines, hasRuns)
    }
  }

  static let pair = LanguagePair(from: .chinese, to: .english)
  static let sources = ["上海精神", "互信 & 互利", "多样"]
  static let targets = ["Shanghai Spirit", "trust & \"benefit\"", ""]

  static let cases: [Case] = [
    Case(
      "TMX", .tmx,
      """
      <?xml version="1.0"?>
      <tmx version="1.4"><header srclang="zh"/><body>
      <tu tuid="a.1"><tuv xml:lang="zh"><seg>上海精神</seg></tuv><tuv xml:lang="en"><seg>Shanghai Spirit</seg></tuv></tu>
      <tu tuid="a.2"><prop type="x-status">needs-review</prop>
      <tuv xml:lang="zh-CN"><seg>互信 &amp; 互利</seg></tuv><tuv xml:lang="en"><seg>trust &amp; "benefit"</seg></tuv></tu>
      <tu tuid="a.3"><tuv xml:lang="zh"><seg>多样</seg></tuv><tuv xml:lang="en"><seg></seg></tuv></tu>
      </body></tmx>
      """, states: [.reviewed, .needsReview, .untranslated], units: ["a.1", "a.2", "a.3"],
      lines: [3, 4, 6], hasRuns: false),
    Case(
      "XLIFF 1.2", .xliff,
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="a" source-language="zh" target-language="en"><body>
      <trans-unit id="1"><source>上海精神</source><target state="final">Shanghai Spirit</target></trans-unit>
      <trans-unit id="2"><source>互信 &amp; 互利</source><target state="needs-adaptation">trust &amp; "benefit"</target></trans-unit>
      <trans-unit id="3"><source>多样</source></trans-unit>
      </body></file></xliff>
      """, declared: pair, states: [.final, .needsReview, .untranslated],
      units: ["a/1", "a/2", "a/3"], lines: [3, 4, 5]),
    Case(
      "XLIFF 2.0", .xliff,
      """
      <xliff version="2.0" srcLang="zh" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0">
      <file id="a">
      <unit id="1"><segment state="reviewed"><source>上海精神</source><target>Shanghai Spirit</target></segment></unit>
      <unit id="2"><segment><source>互信 &amp; 互利</source><target>trust &amp; "benefit"</target></segment></unit>
      <unit id="3"><segment state="initial"><source>多样</source></segment></unit>
      </file></xliff>
      """, declared: pair, states: [.reviewed, .needsReview, .untranslated],
      units: ["a/1", "a/2", "a/3"], lines: [3, 4, 5]),
    Case(
      "PO", .po,
      """
      msgid ""
      msgstr "Language: en\\nX-Source-Language: zh\\nContent-Type: text/plain; charset=UTF-8\\n"

      msgctxt "title"
      msgid "上海精神"
      msgstr "Shanghai Spirit"

      #, fuzzy
      msgid "互信 & 互利"
      msgstr "trust & \\"benefit\\""

      msgid "多样"
      msgstr ""
      """, declared: pair, states: [.translated, .needsReview, .untranslated],
      units: ["title", nil, nil], lines: [6, 10, 13]),
    Case(
      "TSV", .table,
      "id\tzh\ten\n1\t上海精神\tShanghai Spirit\n2\t互信 & 互利\t\"trust & \"\"benefit\"\"\"\n3\t多样\t\n",
      states: [.translated, .translated, .untranslated], units: [nil, nil, nil],
      lines: [2, 3, 4]),
    Case(
      "CSV with a mark", .table,
      "\u{FEFF}zh,en\r\n上海精神,Shanghai Spirit\r\n互信 & 互利,\"trust & \"\"benefit\"\"\"\r\n多样,\r\n",
      states: [.translated, .translated, .untranslated], units: [nil, nil, nil],
      lines: [2, 3, 4]),
    Case(
      "XLSX", .workbook, bytes: workbook, states: [.translated, .translated, .untranslated],
      units: [nil, nil, nil], lines: [2, 3, 4], hasRuns: false),
  ]

  static let workbook: [UInt8] = {
    let rows = [["zh", "en"]] + zip(sources, targets).map { [$0, $1] }
    return (try? Spreadsheet.bytes(of: rows)) ?? []
  }()

  static func file(_ test: Case) throws -> PairedFile {
    let source = ByteSource(test.bytes, name: "a")
    let (recognized, format) = try source.recognized()
    #expect(format == test.format)
    return try PairedFile(recognized, format: format)
  }

  static func segments(_ file: PairedFile, strict: Bool = false) throws -> [PairedSegment] {
    var found: [PairedSegment] = []
    try file.read(PairSelection(pair, isStrict: strict)) { segment, _ in found.append(segment) }
    return found
  }

  @Test(arguments: cases) func givesSegments(_ test: Case) throws {
    let segments = try Self.segments(Self.file(test))
    #expect(segments.map(\.number) == [1, 2, 3])
    #expect(segments.map(\.source.plainText) == Self.sources)
    #expect(segments.map { $0.target?.plainText ?? "" } == Self.targets)
    #expect(segments.map(\.state) == test.states)
    #expect(segments.map(\.unit) == test.units)
    #expect(segments.map(\.location.line) == test.lines)
    #expect(segments.map(\.isOpen) == [false, false, true])
    let isPlain = segments.allSatisfy { $0.isTranslatable && !$0.isLocked && !$0.isMiddleForm }
    #expect(isPlain)
  }

  /// Each run of a target is in the file's text byte by byte, and together they cover the words.
  @Test(arguments: cases) func runsLeadToTheWords(_ test: Case) throws {
    let file = try Self.file(test)
    let text = Array(file.text.text.utf8)
    for segment in try Self.segments(file) where segment.isTranslated {
      #expect(segment.runs.isEmpty != test.hasRuns)
      let words = Array(segment.target?.plainText.utf8 ?? "".utf8)
      for run in segment.runs {
        #expect(
          text[run.file..<run.file + run.length].elementsEqual(
            words[run.text..<run.text + run.length]))
      }
      // What the file writes in another way lies between the runs.
      let covered = segment.runs.map(\.length).reduce(0, +)
      let escaped = test.format == .xliff && segment.number == 2 ? 1 : 0
      let quoted = test.format == .po && segment.number == 2 ? 2 : 0
      if test.hasRuns { #expect(covered == words.count - escaped - quoted) }
    }
  }

  @Test(arguments: cases) func saysItsLanguages(_ test: Case) throws {
    let languages = try Self.file(test).languages
    #expect(languages.source == test.declared?.from)
    #expect(languages.target == test.declared?.to)
    if test.declared == nil {
      #expect(languages.choices == [.chinese, .english])
    } else {
      #expect(languages.choices == nil)
      #expect(languages.sourceSample == Self.sources.joined(separator: "\n"))
      #expect(languages.targetSample.hasPrefix("Shanghai Spirit\n"))
    }
  }

  @Test(arguments: cases) func saysWhatItsTextIs(_ test: Case) throws {
    let file = try Self.file(test)
    #expect(file.isRunningText == (test.format == .xliff))
    #expect(file.text.hasLines == (test.format != .workbook))
    #expect(file.text.isUTF8 == test.hasRuns)
    #expect(file.text.markLength == (test.name.contains("mark") ? 3 : 0))
    #expect(file.text.text.isEmpty != test.hasRuns)
    #expect(
      file.text.escape("a & \"b\"")
        == (test.format == .xliff
          ? "a &amp; \"b\"" : test.format == .po ? "a & \\\"b\\\"" : "a & \"b\""))
  }

  @Test(arguments: cases) func givesUnits(_ test: Case) throws {
    let file = try Self.file(test)
    var units: [TranslationUnit] = []
    var places: [Int] = []
    let summary = try file.readUnits(PairSelection(Self.pair), idPrefix: "p") { unit, place in
      units.append(unit)
      places.append(place.line)
    }
    // An empty translation is a unit of TMX all the same.
    let count = test.format == .tmx ? 3 : 2
    #expect(units.count == count)
    #expect(summary.skipped == 3 - count)
    #expect(
      units.prefix(2).map { $0.variants.map(\.text) } == [
        [Self.sources[0], Self.targets[0]], [Self.sources[1], Self.targets[1]],
      ])
    #expect(
      units.prefix(2).map(\.status)
        == test.states.prefix(2).map { $0 < .translated ? .needsReview : .approved })
    #expect(Set(units.map(\.id)).count == count)
    #expect(places == test.lines.prefix(count) + [])
    if test.format == .table { #expect(units[0].id.description == "p.1") }
    if test.format == .po { #expect(units[0].property(UnitProperty.context) == "title") }
    if test.format == .xliff { #expect(units[0].id.description == "a/1") }
  }

  @Test(arguments: cases) func isFilledInPlace(_ test: Case) throws {
    var file = try Self.file(test)
    #expect(file.isWritable == [.xliff, .po, .table].contains(test.format))
    guard file.isWritable else { return }
    #expect(file.bytes() == test.bytes)
    file.prepare(for: Self.pair)
    let proposal = TargetProposal(
      target: InlineContent([.text("diversity")]), hundredths: 8750, isExact: false,
      memorySource: "多样性", memoryTarget: "diversity", origin: "tm/a.tmx: a.3")
    file.propose(proposal, for: 3)
    file.note("多样 = diversity", for: 3)
    let bytes = file.bytes()
    let again = try PairedFile(ByteSource(bytes, name: "b"), format: test.format)
    let segments = try Self.segments(again)
    #expect(segments.map { $0.target?.plainText ?? "" } == Self.targets.dropLast() + ["diversity"])
    #expect(segments.map(\.source.plainText) == Self.sources)
    #expect(segments.prefix(2).map(\.state) == test.states.prefix(2) + [])
    // A table says it in a column that a table does not have a word for yet.
    #expect(segments[2].state == .needsReview)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("多样 = diversity") && text.contains("87.5"))
    #expect(text.contains("tm/a.tmx: a.3"))
  }

  /// A target of white space alone, in each format; said to be done where the format can say so.
  static let blank: [(format: FileFormat, text: String)] = [
    (
      .tmx,
      """
      <tmx version="1.4"><header srclang="zh"/><body><tu tuid="1"><prop type="x-status">approved</prop>
      <tuv xml:lang="zh"><seg>多样</seg></tuv><tuv xml:lang="en"><seg> </seg></tuv></tu></body></tmx>
      """
    ),
    (
      .xliff,
      """
      <xliff version="1.2"><file original="a" source-language="zh" target-language="en"><body>
      <trans-unit id="1" approved="yes"><source>多样</source><target state="final"> \u{3000}</target>
      </trans-unit></body></file></xliff>
      """
    ),
    (
      .xliff,
      """
      <xliff version="1.2"><file original="a" source-language="zh" target-language="en"><body>
      <trans-unit id="1"><source>多样</source><target> <g id="1"> </g></target>
      </trans-unit></body></file></xliff>
      """
    ),
    (
      .xliff,
      """
      <xliff version="2.0" srcLang="zh" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0">
      <file id="a"><unit id="1"><segment state="final"><source>多样</source><target> </target></segment>
      </unit></file></xliff>
      """
    ),
    (.po, "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"多样\"\nmsgstr \" \\n\"\n"),
    (.table, "zh\ten\n多样\t\u{A0}\n"),
  ]

  @Test("A target of white space alone is no translation in any format", arguments: blank)
  func blankTargets(_ format: FileFormat, _ text: String) throws {
    let file = try PairedFile(ByteSource(Array(text.utf8), name: "a"), format: format)
    let segments = try Self.segments(file)
    #expect(segments.map(\.state) == [.untranslated])
    #expect(segments.map(\.isOpen) == [true] && segments.map(\.isTranslated) == [false])
    #expect(segments.first?.unit(in: Self.pair) == nil)
    // A memory is taken over as it is.
    guard format != .tmx else { return }
    var count = 0
    let summary = try file.readUnits(PairSelection(Self.pair), idPrefix: "p") { _, _ in count += 1 }
    #expect(count == 0 && summary.skipped == 1)
  }

  @Test func tablesKeepEveryLanguage() throws {
    let text = "zh\ten\tru\n上海\tShanghai\tШанхай\n北京\t\tПекин\n\tonly\t\n"
    let file = try PairedFile(ByteSource(Array(text.utf8), name: "a"), format: .table)
    var units: [TranslationUnit] = []
    let summary = try file.readUnits(nil, idPrefix: "t") { unit, _ in units.append(unit) }
    #expect(
      units.map { $0.variants.map(\.language.description) } == [["zh", "en", "ru"], ["zh", "ru"]])
    #expect(units.map(\.id.description) == ["t.1", "t.2"])
    #expect(summary.skipped == 1)
    var seen: [String] = []
    try file.read(PairSelection(LanguagePair(from: .russian, to: .chinese))) { segment, _ in
      seen.append("\(segment.source.plainText)=\(segment.target?.plainText ?? "")")
    }
    #expect(seen == ["Шанхай=上海", "Пекин=北京", "="])
  }

  struct CutRow: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// The status of each unit.
    let states: [ReviewStatus]
    var testDescription: String { name }
  }

  /// A row with too few fields, and the row after it where both may be one.
  @Test(arguments: [
    CutRow(
      name: "a line end in the source",
      text: "zh\ten\n一。\tOne.\n双方同意\n尽快签署。\tThe Parties agree to sign.\n二。\tTwo.\n",
      states: [.approved, .needsReview, .approved]),
    CutRow(
      name: "a line end in the second of three",
      text: "zh\ten\tru\n一。\tOne\nand two.\tОдин.\n二。\tTwo.\tДва.\n",
      states: [.needsReview, .approved]),
    CutRow(
      name: "too many fields for one row", text: "zh\ten\tru\n一。\tOne.\n二。\tTwo.\tДва.\n",
      states: [.approved, .approved]),
    CutRow(
      name: "a column of remarks is missing", text: "zh\ten\tnote\n一。\tOne.\n二。\tTwo.\tx\n",
      states: [.approved, .approved]),
    CutRow(
      name: "nothing is missing", text: "zh\ten\n一。\t\n二。\tTwo.\n", states: [.approved]),
  ]) func partsOfACutRowWait(_ test: CutRow) throws {
    let file = try PairedFile(ByteSource(Array(test.text.utf8), name: "a"), format: .table)
    var units: [TranslationUnit] = []
    let summary = try file.readUnits(nil, idPrefix: "t") { unit, _ in units.append(unit) }
    #expect(units.map(\.status) == test.states)
    let said = summary.findings.filter { $0.message.contains("waits for a review") }
    #expect(said.count == test.states.count { $0 == .needsReview })
    #expect(said.allSatisfy { $0.rule == "table/fields" && $0.severity == .warning })
  }

  @Test func strictSelectionLeavesOtherLanguagesOut() throws {
    let text = """
      <xliff version="1.2"><file original="a" source-language="zh" target-language="en"><body>
      <trans-unit id="1"><source>一</source><target>one</target></trans-unit></body></file>
      <file original="b" source-language="ru" target-language="en"><body>
      <trans-unit id="1"><source>два</source><target>two</target></trans-unit></body></file></xliff>
      """
    let file = try PairedFile(ByteSource(Array(text.utf8), name: "a"), format: .xliff)
    #expect(try Self.segments(file).map(\.source.plainText) == ["一", "два"])
    let strict = try Self.segments(file, strict: true)
    #expect(strict.map(\.source.plainText) == ["一"])
    var pairs: [LanguagePair] = []
    try file.read(PairSelection(Self.pair)) { pairs.append($1) }
    #expect(pairs.map(\.description) == ["zh-en", "ru-en"])
    #expect(strict[0].text == "a")
    var units = 0
    let summary = try file.readUnits(PairSelection(Self.pair, isStrict: true), idPrefix: "") {
      _, _ in
      units += 1
    }
    #expect(units == 1 && summary.skipped == 1)
  }

  @Test func pluralFormsAreSegments() throws {
    let text = """
      msgid ""
      msgstr "Language: ru\\n"
      msgid "%d file"
      msgid_plural "%d files"
      msgstr[0] "%d файл"
      msgstr[1] "%d файла"
      msgstr[2] "%d файлов"
      """
    let file = try PairedFile(ByteSource(Array(text.utf8), name: "a"), format: .po)
    let segments = try Self.segments(file)
    #expect(segments.map(\.source.plainText) == ["%d file", "%d files", "%d files"])
    #expect(segments.map(\.isMiddleForm) == [false, true, false])
    #expect(segments.map(\.isLocked) == [true, true, true])
    var units: [String] = []
    let summary = try file.readUnits(
      PairSelection(LanguagePair(from: .english, to: .russian)), idPrefix: ""
    ) { unit, _ in units.append(unit.variants[1].text) }
    #expect(units == ["%d файл", "%d файлов"])
    #expect(summary.skipped == 1)
  }

  @Test func aRowPastTheHeadingIsLocked() throws {
    let text = "zh\ten\n上海\t\tcomment\n北京\t\n"
    let file = try PairedFile(ByteSource(Array(text.utf8), name: "a"), format: .table)
    #expect(try Self.segments(file).map(\.isLocked) == [true, false])
  }

  @Test func codesOfMemoriesAreKept() throws {
    let text = """
      <tmx version="1.4"><header srclang="zh"/><body><tu tuid="1">
      <tuv xml:lang="zh"><seg>按<ph x="1">&lt;b/&gt;</ph>键</seg></tuv><tuv xml:lang="en"><seg>Press</seg></tuv>
      </tu></body></tmx>
      """
    let file = try PairedFile(ByteSource(Array(text.utf8), name: "a"), format: .tmx)
    let segments = try Self.segments(file)
    #expect(segments.map(\.source.codeCount) == [1])
    #expect(segments.map(\.source.plainText) == ["按键"])
  }

  @Test(
    "The languages that a file declares come before those of its segments",
    arguments: [
      (
        """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f">\
        <group id="g"/></file></xliff>
        """, "en", nil
      ),
      (
        """
        <xliff version="1.2"><file original="a" source-language="en" target-language="de" \
        datatype="plaintext"><body><trans-unit id="1"><source xml:lang="en-US">Tea</source>\
        <target xml:lang="de-DE">Tee</target></trans-unit></body></file></xliff>
        """, "en", "de"
      ),
    ] as [(String, String, String?)])
  func declaresLanguages(_ text: String, _ source: String, _ target: String?) throws {
    let file = try PairedFile(ByteSource(Array(text.utf8), name: "a.xlf"), format: .xliff)
    #expect(file.languages.source?.description == source)
    #expect(file.languages.target?.description == target)
  }

  @Test func anEmptyMemoryHasNoLanguages() throws {
    let text = "<tmx version=\"1.4\"><header/><body></body></tmx>"
    let file = try PairedFile(ByteSource(Array(text.utf8), name: "a"), format: .tmx)
    #expect(file.languages.choices == [])
    #expect(try Self.segments(file).isEmpty)
  }

  @Test(arguments: [
    ("<tmx version='1.4'><header/><body><tu>", FileFormat.tmx, "xml/truncated"),
    ("<feed/>", .xml, "tmx/root"), ("<feed/>", .xliff, "xliff/root"),
    ("plain words\n", .text, "table/header"), ("msgid \"a\" b", .po, "po/string"),
  ])
  func refuses(_ text: String, _ format: FileFormat, _ code: String) {
    let error = #expect(throws: FileError.self) {
      try PairedFile(ByteSource(Array(text.utf8), name: "a.x"), format: format)
    }
    #expect(error?.code == code)
    #expect(error?.file == "a.x")
  }
}
