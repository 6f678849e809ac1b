// SPDX-License-Identifier: Apache-2.0
import Files
import TestSupport
import Testing
import TextModel

@testable import Interchange

@Suite struct XLIFFTests {
  static let valid = Fixture.files("xliff/2.0-valid", ".xlf")
  static let invalid = Fixture.files("xliff/2.0-invalid", ".xlf")
  static let old = Fixture.files("xliff/1.2", ".xlf").filter { !$0.contains("invalid") }

  static func file(_ text: String) throws -> XLIFFFile {
    try XLIFFFile(ByteSource(Array(text.utf8), name: "t.xlf"))
  }

  /// An XLIFF 2 document around the content of one unit.
  static func unit(_ content: String, root: String = "", before: String = "") throws -> XLIFFFile {
    try file(
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"
      \(root)><file id="f1">\(before)<unit id="u1">\(content)</unit></file></xliff>
      """)
  }

  @Test(arguments: valid + old) func unchangedFilesStayByteEqual(_ name: String) throws {
    let file = try XLIFFFile(ByteSource(path: Fixture.path(name)))
    #expect((try file.bytes() == Fixture.bytes(name)) == true)
  }

  @Test(arguments: invalid) func refusesTheInvalid(_ name: String) throws {
    let error = #expect(throws: FileError.self, "\(name)") {
      try XLIFFFile(ByteSource(path: Fixture.path(name)))
    }
    #expect(error?.code == "xliff/invalid")
    #expect(error?.location != nil)
  }

  @Test(arguments: valid + old) func changesTouchNothingElse(_ name: String) throws {
    var file = try XLIFFFile(ByteSource(path: Fixture.path(name)))
    file.setTargetLanguage(.russian)
    for index in file.segments.indices {
      // The source with its codes is a target that breaks no rule.
      file.setTarget(file.segments[index].source, state: .translated, of: index)
    }
    let bytes = file.bytes()
    let again = try XLIFFFile(ByteSource(bytes, name: name))
    #expect(again.segments.map(\.source) == file.segments.map(\.source))
    #expect(again.segments.map(\.target) == file.segments.map(\.source))
    #expect(again.segments.map(\.notes) == file.segments.map(\.notes))
    // Without its targets and states the file is what it was.
    #expect(stripped(bytes) == stripped(try XLIFFFile(ByteSource(path: Fixture.path(name))).utf8))
    let schema = name.contains("1.2/") ? "xliff-core-1.2-transitional.xsd" : "xliff_core_2.0.xsd"
    guard try validates(Fixture.bytes(name), schema) else { return }
    #expect(try validates(bytes, schema))
  }

  @Test(arguments: valid + old) func proposalsStandWhereTheSchemasWantThem(_ name: String) throws {
    var file = try XLIFFFile(ByteSource(path: Fixture.path(name)))
    file.setTargetLanguage(.russian)
    for index in file.segments.indices {
      let proposal = TargetProposal(
        target: file.segments[index].source, hundredths: 8750, isExact: index.isMultiple(of: 2),
        memorySource: "a < b", memoryTarget: "б \u{0} \"в\"", origin: "tm/a.tmx: \"1\" & 2")
      file.propose(proposal, for: index)
      file.addNote("Charter = Устав", to: index)
      file.addNote("Charter = Устав", to: index)
    }
    let bytes = file.bytes()
    var again = try XLIFFFile(ByteSource(bytes, name: name))
    for (index, segment) in again.segments.enumerated() {
      #expect(segment.target == file.segments[index].source)
      #expect(segment.notes.count { $0 == "Charter = Устав" } == 1)
      #expect(segment.matches.contains { $0.quality == 87.5 && $0.source?.plainText == "a < b" })
    }
    // What is there is not added again.
    for (index, segment) in again.segments.enumerated() {
      let match = try #require(segment.matches.first { $0.quality == 87.5 })
      again.propose(
        TargetProposal(
          target: segment.source, hundredths: 8750, isExact: index.isMultiple(of: 2),
          memorySource: "a < b", memoryTarget: match.target.plainText, origin: match.origin ?? ""),
        for: index)
    }
    #expect(again.bytes() == bytes)
    let schema = name.contains("1.2/") ? "xliff-core-1.2-transitional.xsd" : "xliff_core_2.0.xsd"
    guard try validates(Fixture.bytes(name), schema) else { return }
    #expect(try validates(bytes, schema))
  }

  @Test func aMemoryIsWrittenAsXLIFF() throws {
    var writer = XLIFFWriter(from: .chinese, to: .english)
    for (number, texts) in [("甲 <乙>", "a & \"b\" \u{1}"), ("", "x"), ("丙", "")].enumerated() {
      var unit = TranslationUnit(
        id: UnitID("a \"\(number)\""),
        variants: [
          TranslationUnitVariant(language: .chinese, text: texts.0),
          TranslationUnitVariant(language: .english, text: texts.1),
        ], notes: number == 0 ? ["n"] : [])
      if number == 2 { unit.properties = [Property("x-status", "needs-review")] }
      writer.append(unit)
    }
    let bytes = writer.finish()
    let file = try XLIFFFile(ByteSource(bytes, name: "a.xlf"))
    #expect(file.segments.map(\.source.plainText) == ["甲 <乙>", "丙"])
    #expect(file.segments.map(\.state) == [.reviewed, .initial])
    #expect(file.segments[0].notes == ["n"])
    #expect(try validates(bytes, "xliff_core_2.0.xsd"))
    var empty = XLIFFWriter(from: .chinese, to: .english)
    #expect(try validates(empty.finish(), "xliff_core_2.0.xsd"))
  }

  private func validates(_ bytes: [UInt8], _ schema: String) throws -> Bool {
    try Fixture.withTemporaryFile(bytes, suffix: ".xlf") { path in
      let arguments = ["--noout", "--nonet", "--schema", Fixture.path("schemas/\(schema)"), path]
      return try Fixture.run("xmllint", arguments)?.status ?? 0 == 0
    }
  }

  /// What is left of a document without targets, states and languages of targets.
  private func stripped(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
      .replacing(#/\s*<((\w+:)?)target\b[^>]*?(/>|>(.|\n)*?</(\w+:)?target>)/#, with: "")
      .replacing(#/ (state|trgLang)="[^"]*"/#, with: "")
      .replacing(#/encoding="[^"]*"/#, with: "")
  }

  @Test func readsSegments() throws {
    let file = try XLIFFFile(
      ByteSource(path: Fixture.path("xliff/2.0-valid/everything-core.xlf")))
    #expect(file.sourceLanguage == .english)
    #expect(file.segments.map(\.unit) == ["tu1", "tu1", "tu3", "tu3end", "tu2"])
    #expect(file.segments[0].source.plainText == "Sample segment.")
    #expect(file.segments[0].target?.plainText == "Exemple de segment.")
    #expect(file.segments[0].state == .translated)
    #expect(file.segments.map(\.isTranslatable) == [true, true, true, true, true])
    #expect(file.segments[4].source.codeCount == 2)
    let old = try XLIFFFile(ByteSource(path: Fixture.path("xliff/1.2/MultipleSegments.xlf")))
    #expect(old.segments.map(\.source.plainText) == ["Wie schützt man", "sich gegen Erdbeben?"])
    #expect(old.segments.map(\.id) == ["0", "1"])
    let alternatives = try XLIFFFile(ByteSource(path: Fixture.path("xliff/1.2/alttrans.xlf")))
    #expect(
      alternatives.segments[0].matches.map(\.target.plainText) == ["target2", "target3", "target1"])
    #expect(alternatives.segments[0].target == nil)
  }

  @Test func readsMatchesAndTerms() throws {
    let file = try Self.unit(
      """
      <mtc:matches><mtc:match ref="#s1" similarity="87.5" origin="tm">
      <source>Charter</source><target>Charte</target></mtc:match></mtc:matches>
      <gls:glossary><gls:glossEntry ref="#m1"><gls:term>Charter</gls:term>
      <gls:translation>Charte</gls:translation><gls:definition>law</gls:definition></gls:glossEntry>
      </gls:glossary><notes><note>n</note></notes>
      <segment id="s1"><source>the <mrk id="m1" type="term">Charter</mrk></source></segment>
      """,
      root: """
        xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"
        """)
    let segment = try #require(file.segments.first)
    #expect(segment.matches.map(\.quality) == [87.5])
    #expect(segment.matches.map(\.target.plainText) == ["Charte"])
    #expect(segment.terms.map(\.term) == ["Charter"])
    #expect(segment.terms.map(\.translations) == [["Charte"]])
    #expect(segment.notes == ["n"])
    #expect(
      file.pairedSegments[0].unit(in: LanguagePair(from: .english, to: .russian)) == nil)
  }

  @Test func putsATargetOnALineOfItsOwn() throws {
    var file = try Self.unit(
      "\n  <segment id='s1'>\n    <source>a</source>\n  </segment>\n")
    file.setTarget(InlineContent([.text("б < в")]), state: .translated, of: 0)
    let text = String(decoding: file.bytes(), as: UTF8.self)
    #expect(
      text.contains(
        """
        <segment id='s1' state="translated">
            <source>a</source>
            <target>б &lt; в</target>
          </segment>
        """))
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let name: String
    let unit: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Fault(name: "no segment", unit: "<ignorable><source> </source></ignorable>"),
    Fault(
      name: "segment id twice",
      unit: #"<segment id="a"><source/></segment><segment id="a"><source/></segment>"#),
    Fault(
      name: "code id is a segment's",
      unit: #"<segment id="a"><source><ph id="a"/></source></segment>"#),
    Fault(name: "unknown attribute", unit: "<segment foo='1'><source/></segment>"),
    Fault(name: "text in a segment", unit: "<segment>x<source/></segment>"),
    Fault(name: "unclosed sc", unit: "<segment><source><sc id='1'/></source></segment>"),
    Fault(
      name: "ec before sc",
      unit: "<segment><source><ec startRef='1'/><sc id='1'/></source></segment>"),
    Fault(name: "order too large", unit: "<segment><source/><target order='2'/></segment>"),
    Fault(name: "bad hex", unit: "<segment><source><cp hex='0041'/></source></segment>"),
    Fault(name: "subFlows", unit: "<segment><source><ph id='1' subFlows='u9'/></source></segment>"),
    Fault(name: "copyOf", unit: "<segment><source><ph id='1' copyOf='7'/></source></segment>"),
    Fault(name: "subState alone", unit: "<segment subState='a:b'><source/></segment>"),
    Fault(
      name: "xlf subtype",
      unit: "<segment><source><ph id='1' type='ui' subType='xlf:b'/></source></segment>"),
    Fault(
      name: "another kind in the target",
      unit: "<segment><source><ph id='1'/></source><target><pc id='1'/></target></segment>"),
    Fault(name: "language", unit: "<segment><source/><target xml:lang='de'/></segment>"),
    Fault(name: "state", unit: "<segment state='done'><source/></segment>"),
    Fault(
      name: "custom type",
      unit: "<segment><source><mrk id='1' type='foo'>a</mrk></source></segment>"),
    Fault(
      name: "note that is not there",
      unit: "<segment><source><mrk id='1' type='comment' ref='#n=1'>a</mrk></source></segment>"),
  ])
  func holdsUnitsToTheStandard(_ fault: Fault) {
    let error = #expect(throws: FileError.self) { try Self.unit(fault.unit) }
    #expect(error?.code == "xliff/invalid")
  }

  @Test(arguments: [
    ("<xliff version='3.0'/>", "xliff/version"),
    (
      "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:2.0'/>", "xliff/version"
    ), ("<html/>", "xliff/root"),
    ("<xliff", "xml/truncated"),
    ("<xliff version='2.0'/>", "xliff/invalid"),
  ])
  func refuses(_ text: String, _ code: String) {
    let error = #expect(throws: FileError.self) { try Self.file(text) }
    #expect(error?.code == code)
  }

  @Test(arguments: ["hostile/xxe.xlf", "xliff/1.2/invalid_xml_entity.xlf"])
  func refusesHostileFiles(_ name: String) {
    #expect(throws: FileError.self) { try XLIFFFile(ByteSource(path: Fixture.path(name))) }
  }
}

extension XLIFFFile {
  /// The document in UTF-8, as it is spliced into.
  fileprivate var utf8: [UInt8] {
    guard let text = try? DelimitedText(ByteSource(bytes(), name: "t"), delimiter: "\u{1}").text
    else { return [] }
    return (bytes().starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
  }
}
