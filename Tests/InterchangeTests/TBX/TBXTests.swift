// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import TestSupport
import Testing
import TextModel

@Suite struct TBXTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let file: String
    let entries: Int
    let version: Int
    let dialect: String
    let first: [String: [String]]
    var testDescription: String { file }
  }

  static let cases = [
    Case(
      file: "okapi-test01.tbx", entries: 1, version: 2, dialect: "TBX",
      first: [
        "en": ["alpha smoothing factor"], "hu": ["Alfa simítási tényező"],
      ]),
    Case(
      file: "okapi-test02_win1254.tbx", entries: 1, version: 2, dialect: "TBX",
      first: [
        "en": ["term with: éá and İı"], "tr": ["tr term with: éá and İı"],
      ]),
    Case(
      file: "okapi-ibm_tbx.tbx", entries: 5, version: 2, dialect: "TBX",
      first: ["en": ["navigation trail", "branch"]]),
    Case(
      file: "okapi-oracle_TBX.tbx", entries: 2, version: 2, dialect: "TBX",
      first: ["en": ["Provincial Reporting Establishment", "PRE"]]),
    Case(
      file: "own-core-dca.tbx", entries: 2, version: 3, dialect: "TBX-Core",
      first: [
        "zh": ["上海合作组织", "上合组织"], "ru": ["Шанхайская организация сотрудничества", "ШОС"],
      ]),
    Case(
      file: "own-min-dca.tbx", entries: 1, version: 3, dialect: "TBX-Min",
      first: ["en": ["multilateralism", "many-sidedness"]]),
    Case(
      file: "own-min-dct.tbx", entries: 1, version: 3, dialect: "TBX-Min",
      first: ["en": ["multilateralism"]]),
  ]

  @Test("Words and signs in the place of a term are left out, with a finding each")
  func placeholders() throws {
    let concepts = [
      ("主权平等", "TODO"), ("待译", "coexistence"), ("和平共处", "—"), ("待定", "to be determined"),
    ]
    let body = concepts.enumerated().map { number, terms in
      """
      <conceptEntry id="c\(number)">
      <langSec xml:lang="zh"><termSec><term>\(terms.0)</term></termSec></langSec>
      <langSec xml:lang="en"><termSec><term>\(terms.1)</term></termSec></langSec>
      </conceptEntry>
      """
    }.joined()
    let text = """
      <tbx style="dct" type="TBX-Core" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
      <text><body>\(body)</body></text></tbx>
      """
    let (entries, summary) = try TBXReader(ByteSource(text: text, name: "a.tbx")).readAll()
    #expect(
      entries.map { $0.sections.flatMap(\.terms).map(\.text).joined(separator: "=") }
        == ["主权平等", "coexistence", "和平共处", "待定=to be determined"])
    #expect(summary.findings.count { $0.rule == "tbx/placeholder" } == 3)
  }

  @Test func everyFileHasACase() {
    #expect(Fixture.files("tbx", ".tbx").sorted() == Self.cases.map { "tbx/\($0.file)" }.sorted())
  }

  @Test(arguments: cases) func reads(_ test: Case) throws {
    let (entries, summary) = try TBXReader(ByteSource(path: Fixture.path("tbx/\(test.file)")))
      .readAll()
    #expect(entries.count == test.entries)
    #expect(summary.version == test.version)
    #expect(summary.dialect == test.dialect)
    #expect(summary.header != nil)
    for (language, terms) in test.first {
      let tag = try #require(LanguageTag(language))
      #expect(entries.first?.section(for: tag)?.terms.map(\.text) == terms)
    }
    for version in [TBXWriter.Version.v3, .v2] {
      let (bytes, findings) = TBXWriter.bytes(of: entries, title: "t", version: version)
      #expect(findings.isEmpty)
      let (again, _) = try TBXReader(ByteSource(bytes, name: "t")).readAll()
      #expect(again == entries)
    }
  }

  @Test func aNoteOnUseIsAStatusIfItSaysOne() throws {
    let text = """
      <martif type="TBX" xml:lang="en"><text><body><termEntry id="1"><langSet xml:lang="en">\
      <tig><term>a</term><termNote type="usageNote">do not use</termNote></tig>\
      <tig><term>b</term><termNote type="usageNote">in speeches</termNote></tig>\
      </langSet></termEntry></body></text></martif>
      """
    let (entries, _) = try TBXReader(ByteSource(Array(text.utf8), name: "t")).readAll()
    let terms = try #require(entries.first?.sections.first?.terms)
    #expect(terms.map(\.status) == [.forbidden, .admitted])
    #expect(terms.map(\.note) == [nil, "in speeches"])
  }

  @Test func readsStatuses() throws {
    for style in ["dca", "dct"] {
      let (entries, _) = try TBXReader(ByteSource(path: Fixture.path("tbx/own-min-\(style).tbx")))
        .readAll()
      #expect(entries[0].subject == "diplomacy")
      guard style == "dca" else { continue }
      let terms = entries[0].section(for: .english)?.terms
      #expect(terms?.map(\.status) == [.preferred, .deprecated])
    }
  }

  @Test(arguments: [(TBXWriter.Version.v3, 3), (.v2, 2)])
  func aGlossarySurvives(_ version: TBXWriter.Version, _ number: Int) throws {
    let entry = ConceptEntry(
      id: ConceptID("shanghai-spirit"), subject: "sco/body", definition: "a < b & \"c\"",
      note: "note\n\nof two\u{A0}lines", sources: ["s1", "s2"],
      related: [ConceptID("shanghai-spirit")],
      sections: [
        LanguageSection(
          language: .chinese, terms: [Term("上海精神"), Term("沪精神", status: .forbidden)]),
        LanguageSection(
          language: .english,
          terms: [
            Term("Shanghai Spirit", source: "UN"),
            Term("S\u{A0}S", status: .admitted, type: .abbreviation, note: "rare\nand old"),
            Term("spirit of Shanghai", status: .deprecated, type: .variant),
            Term("Shanghai Ghost", status: .forbidden, note: "no\nand never"),
          ]),
        LanguageSection(language: .russian, terms: [Term("шанхайский дух")]),
      ])
    let (bytes, findings) = TBXWriter.bytes(of: [entry], title: "SCO", version: version)
    #expect(findings.isEmpty)
    let (again, summary) = try TBXReader(ByteSource(bytes, name: "t")).readAll()
    #expect(again == [entry])
    #expect(summary.version == number)
    // Tools of version 2 know no element of version 3, and the reverse.
    let text = String(decoding: bytes, as: UTF8.self)
    for name in ["<martif", "<termEntry", "<langSet", "<tig>"] {
      #expect(text.contains(name) == (version == .v2))
    }
    for name in ["<tbx", "<conceptEntry", "<langSec ", "<termSec>"] {
      #expect(text.contains(name) == (version == .v3))
    }
    let result = try Fixture.withTemporaryFile(bytes, suffix: ".tbx") {
      try Fixture.run("xmllint", ["--noout", "--nonet", $0])
    }
    #expect(result?.status ?? 0 == 0)
  }

  /// Tabs and runs of spaces are text of notes, and every kind of line end begins a note of its own.
  @Test(arguments: [TBXWriter.Version.v3, .v2])
  func notesKeepTabsAndLines(_ version: TBXWriter.Version) throws {
    var entry = ConceptEntry(
      id: ConceptID("a"), definition: "of\ttwo  parts",
      sections: [
        LanguageSection(
          language: .english, terms: [Term("a b", note: "x\ty\r\nz\rold", source: "UN\t2001")])
      ])
    entry.note = "column 1\tcolumn 2\r\n\r\nend"
    let (bytes, findings) = TBXWriter.bytes(of: [entry], title: "t", version: version)
    #expect(findings.isEmpty)
    entry.note = "column 1\tcolumn 2\n\nend"
    entry.sections[0].terms[0].note = "x\ty\nz\nold"
    #expect(try TBXReader(ByteSource(bytes, name: "t")).readAll().entries == [entry])
  }

  /// White space with which a program indents a text is one space.
  @Test func indentedTextIsOneLine() throws {
    let text = """
      <martif type="TBX" xml:lang="en"><text><body><termEntry id="1"><note>
      \t\tof two
      \t\tlines </note><langSet xml:lang="en"><tig><term>a\tb</term></tig></langSet></termEntry></body></text></martif>
      """
    let entry = try TBXReader(ByteSource(Array(text.utf8), name: "t")).readAll().entries[0]
    #expect(entry.note == "of two lines")
    #expect(entry.sections[0].terms.map(\.text) == ["a b"])
  }

  @Test func saysWhatItCannotHold() throws {
    let lossy = ConceptEntry(
      id: ConceptID("1 a"), definition: "of\ntwo lines",
      sections: [
        LanguageSection(
          language: .english, terms: [Term("a", caseRule: .exact, from: "2013")], blockers: ["ab"])
      ])
    let bad = ConceptEntry(
      id: ConceptID("b"), sections: [LanguageSection(language: .english, terms: [Term("\u{1}")])])
    let (bytes, findings) = TBXWriter.bytes(of: [lossy, bad], title: "t")
    #expect(
      findings.map(\.rule)
        == ["tbx/unwritable", "tbx/lost", "tbx/lost", "tbx/lost", "tbx/lost"])
    #expect(
      try TBXReader(ByteSource(bytes, name: "t")).readAll().entries.map(\.id.description) == [
        "c1_a"
      ])
    let (_, summary) = try TBXReader(ByteSource(path: Fixture.path("tbx/okapi-ibm_tbx.tbx")))
      .readAll()
    #expect(
      summary.findings.contains { $0.rule == "tbx/category" && $0.message.contains("context") })
  }

  @Test func skipsEntriesWithoutTerms() throws {
    let text = """
      <martif><text><body><termEntry id="a"><langSet xml:lang="en"/></termEntry><termEntry>
      <langSet xml:lang="en"><tig><term>b</term></tig></langSet></termEntry></body></text></martif>
      """
    let (entries, summary) = try TBXReader(ByteSource(Array(text.utf8), name: "t")).readAll()
    #expect(entries.map(\.id.description) == ["entry-2"])
    #expect(summary.skippedCount == 1)
    #expect(summary.findings.map(\.rule) == ["tbx/no-term"])
  }

  @Test(arguments: ["<html/>", "", "<tbx><text>", "<martif>&x;</martif>"])
  func refuses(_ text: String) {
    #expect(throws: FileError.self) {
      try TBXReader(ByteSource(Array(text.utf8), name: "t")).readAll()
    }
  }
}
