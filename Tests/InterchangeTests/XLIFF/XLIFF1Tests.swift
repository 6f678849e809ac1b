// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// XLIFF 1.x as its writers write it.
@Suite struct XLIFF1Tests {
  static func file(_ units: String, file: String = "") throws -> XLIFFFile {
    try XLIFFTests.file(
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="a" source-language="en" target-language="ru" \(file)><body>\(units)</body></file></xliff>
      """)
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    var unit = ""
    var target = "<target>б</target>"
    let state: XLIFFSegment.State
    var testDescription: String { name }
  }

  @Test(arguments: [
    Row(name: "no state", state: .translated),
    Row(name: "no target", target: "", state: .initial),
    Row(name: "empty target", target: "<target/>", state: .initial),
    Row(name: "approved", unit: "approved='yes'", state: .final),
    Row(name: "not approved", unit: "approved='no'", state: .translated),
    Row(
      name: "the state before the approval", unit: "approved='yes'",
      target: "<target state='translated'>б</target>", state: .translated),
    Row(name: "new", target: "<target state='new'>б</target>", state: .initial),
    Row(
      name: "needs review", target: "<target state='needs-review-translation'>б</target>",
      state: .initial),
    Row(name: "signed off", target: "<target state='signed-off'>б</target>", state: .reviewed),
    Row(name: "final", target: "<target state='final'>б</target>", state: .final),
    Row(name: "a word of a tool", target: "<target state='x-done'>б</target>", state: .initial),
  ])
  func states(_ row: Row) throws {
    let file = try Self.file(
      "<trans-unit id='1' \(row.unit)><source>a</source>\(row.target)</trans-unit>")
    #expect(file.segments.map(\.state) == [row.state])
  }

  @Test func groupsInheritTranslate() throws {
    let file = try Self.file(
      """
      <group translate="no"><trans-unit id="1"><source>a</source></trans-unit>
      <trans-unit id="2" translate="yes"><source>b</source></trans-unit></group>
      <trans-unit id="3"><source>c</source></trans-unit>
      """)
    #expect(file.segments.map(\.isTranslatable) == [false, true, true])
    #expect(file.segments.map(\.name) == ["a/1", "a/2", "a/3"])
  }

  @Test func marksAreSegments() throws {
    var file = try Self.file(
      """
      <trans-unit id="1"><source>One. Two.</source>
      <seg-source><mrk mtype="seg" mid="1">One.</mrk> <g id="1"><mrk mtype="seg" mid="2">Two.</mrk></g></seg-source>
      <target><mrk mtype="seg" mid="1">Раз.</mrk> <mrk mtype="seg" mid="2"/></target></trans-unit>
      """)
    #expect(file.segments.map(\.id) == ["1", "2"])
    #expect(file.segments.map(\.source.plainText) == ["One.", "Two."])
    #expect(file.segments.map { $0.target?.plainText } == ["Раз.", ""])
    file.setTarget(InlineContent([.text("Два.")]), state: .translated, of: 1)
    let text = String(decoding: file.bytes(), as: UTF8.self)
    #expect(text.contains("<mrk mtype=\"seg\" mid=\"2\">Два.</mrk></target>"))
    #expect(text.contains("<mrk mtype=\"seg\" mid=\"1\">Раз.</mrk>"))
  }

  @Test func readsProposalsAndNotes() throws {
    let file = try Self.file(
      """
      <trans-unit id="1"><source>a</source><note>n</note>
      <alt-trans match-quality="87%" origin="tm"><source>b</source><target>б</target></alt-trans>
      <alt-trans><target>в</target></alt-trans><alt-trans><source>c</source></alt-trans></trans-unit>
      """)
    let segment = try #require(file.segments.first)
    #expect(segment.notes == ["n"])
    #expect(segment.matches.map(\.quality) == [87, nil])
    #expect(segment.matches.map { $0.source?.plainText } == ["b", nil])
    #expect(segment.matches.map(\.target.plainText) == ["б", "в"])
    #expect(segment.matches.map(\.origin) == ["tm", nil])
  }

  @Test func aLanguageOfTheUnitComesFirst() throws {
    let file = try Self.file(
      """
      <trans-unit id="1"><source xml:lang="de">a</source><target xml:lang="fr">b</target></trans-unit>
      <trans-unit id="2"><source>a</source></trans-unit>
      """)
    #expect(file.segments.map(\.sourceLanguage) == [LanguageTag("de"), .english])
    #expect(file.segments.map(\.targetLanguage) == [LanguageTag("fr"), .russian])
    #expect(file.sourceLanguage == .english && file.targetLanguage == .russian)
  }

  @Test func saysWhatIsOdd() throws {
    let noSource = try Self.file("<trans-unit id='1'><target>б</target></trans-unit>")
    #expect(noSource.segments.isEmpty)
    #expect(noSource.findings.map(\.rule) == ["xliff/no-source"])
    let bare = try XLIFFTests.file(
      "<xliff version='1.2'><file original='a' source-language='en'><body/></file></xliff>")
    #expect(bare.findings.map(\.rule) == ["xliff/namespace"])
  }

  @Test(arguments: [
    (true, "translated", "exact-match"), (false, "needs-review-translation", "fuzzy-match"),
  ])
  func proposalsHaveAStateAndAQualifier(_ isExact: Bool, _ state: String, _ qualifier: String)
    throws
  {
    var file = try Self.file("<trans-unit id='1'><source>a &amp; b</source></trans-unit>")
    file.propose(
      TargetProposal(
        target: InlineContent([.text("а < б")]), hundredths: isExact ? 10_000 : 9950,
        isExact: isExact, memorySource: "a & b", memoryTarget: "а < б", origin: "tm/x.tmx: 1"),
      for: 0)
    let bytes = file.bytes()
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("state=\"\(state)\""))
    #expect(text.contains("state-qualifier=\"\(qualifier)\""))
    #expect(text.contains("match-quality=\"\(isExact ? "100" : "99.5")"))
    let again = try XLIFFFile(ByteSource(bytes, name: "t"))
    #expect(again.segments[0].target?.plainText == "а < б")
    #expect(again.segments[0].matches.map(\.origin) == ["tm/x.tmx: 1"])
    #expect(again.segments[0].translationState == (isExact ? .translated : .needsReview))
  }

  @Test func aProposalForATargetWhoseLanguageEndsWithASpaceCanBeRead() throws {
    var file = try Self.file(
      "<trans-unit id='1'><source>a</source><target xml:lang='ru '>а</target></trans-unit>")
    file.propose(
      TargetProposal(
        target: InlineContent([.text("б")]), hundredths: 9950, isExact: false, memorySource: "a",
        memoryTarget: "б", origin: "tm/x.tmx: 1"), for: 0)
    let again = try XLIFFFile(ByteSource(file.bytes(), name: "t"))
    #expect(again.segments[0].target?.plainText == "б")
    #expect(again.segments[0].translationState == .needsReview)
  }
}

@Suite struct XLIFFWriterTests {
  @Test func writesUnitsOfItsPair() throws {
    func unit(_ id: String, _ texts: [(LanguageTag, String)], _ status: String? = nil)
      -> TranslationUnit
    {
      TranslationUnit(
        id: UnitID(id),
        variants: texts.map { TranslationUnitVariant(language: $0.0, text: $0.1) },
        properties: status.map { [Property(UnitProperty.status, $0)] } ?? [], notes: ["n <\(id)>"])
    }
    var writer = XLIFFWriter(from: .chinese, to: .english)
    writer.append(unit("a&\"b\"", [(.chinese, "上海 & 北京"), (.english, "a < b\u{1}")]))
    writer.append(unit("2", [(.chinese, "互信"), (.english, "trust")], "needs-review"))
    writer.append(unit("3", [(.chinese, "互信"), (.russian, "доверие")]))
    writer.append(unit("4", [(.chinese, ""), (.english, "nothing")]))
    let file = try XLIFFFile(ByteSource(writer.finish(), name: "w.xlf"))
    #expect(file.version == "2.0")
    #expect(file.segments.map(\.source.plainText) == ["上海 & 北京", "互信"])
    #expect(file.segments.map { $0.target?.plainText } == ["a < b\u{FFFD}", "trust"])
    #expect(file.segments.map(\.state) == [.reviewed, .initial])
    #expect(file.segments.map(\.notes) == [["n <a&\"b\">"], ["n <2>"]])
    #expect(file.sourceLanguage == .chinese && file.targetLanguage == .english)
  }

  @Test func anEmptyDocumentIsValid() throws {
    var writer = XLIFFWriter(from: .chinese, to: .english)
    let file = try XLIFFFile(ByteSource(writer.finish(), name: "w.xlf"))
    #expect(file.segments.count == 1)
  }
}
