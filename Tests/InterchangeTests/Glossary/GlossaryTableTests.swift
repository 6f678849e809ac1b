// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import TestSupport
import Testing
import TextModel

@Suite struct GlossaryTableTests {
  static func read(
    _ text: String, from: LanguageTag? = nil, to: LanguageTag? = nil
  ) throws -> GlossaryTable.Contents {
    try GlossaryTable.read(ByteSource(Array(text.utf8), name: "g"), from: from, to: to)
  }

  static let entries = [
    ConceptEntry(
      id: ConceptID("spirit"), subject: "sco", definition: "d, \"e\"", note: "n",
      sections: [
        LanguageSection(language: .chinese, terms: [Term("上海精神")]),
        LanguageSection(
          language: .english,
          terms: [Term("Shanghai Spirit"), Term("Spirit of Shanghai", status: .admitted)]),
      ]),
    ConceptEntry(
      id: ConceptID("sco"),
      sections: [
        LanguageSection(language: .chinese, terms: [Term("上合组织")]),
        LanguageSection(language: .english, terms: [Term("SCO")]),
      ]),
  ]

  @Test func tablesSurvive() throws {
    let rows = GlossaryTable.rows(of: Self.entries, languages: [.chinese, .english])
    for delimiter in ["\t", ",", ";"] as [Character] {
      let bytes = DelimitedText.bytes(of: rows, delimiter: delimiter)
      let contents = try GlossaryTable.read(ByteSource(bytes, name: "g"))
      #expect(contents.format == .table)
      #expect(contents.entries == Self.entries)
      #expect(contents.findings.isEmpty)
    }
    let workbook = try GlossaryTable.read(ByteSource(Spreadsheet.bytes(of: rows), name: "g.xlsx"))
    #expect(workbook.entries == Self.entries)
  }

  /// Terms that look like a list or a notation come back from an exported table as they are.
  @Test func exportedTermsAreReadAsTheyAre() throws {
    let texts: [(LanguageTag, String)] = [
      (.chinese, "政府首脑（总理）理事会"), (.chinese, "共商、共建、共享"), (.chinese, "输入/输出"),
      (.english, "one country, two systems"), (.english, "in unity, not in uniformity"),
      (.english, "TCP / IP"), (.english, "state(s)"), (.russian, "«Один пояс, один путь»"),
    ]
    let entries = texts.enumerated().map { index, text in
      ConceptEntry(
        id: ConceptID("c\(index)"),
        sections: [LanguageTag.chinese, .english, .russian].map { language in
          let usual = [LanguageTag.chinese: "一国", .english: "a", .russian: "а"][language] ?? ""
          let first = text.0 == language ? [Term(text.1)] : []
          return LanguageSection(
            language: language,
            terms: first + [Term("\(usual) \(index)"), Term("\(usual) b \(index)")])
        })
    }
    let rows = GlossaryTable.rows(of: entries, languages: [.chinese, .english, .russian])
    let contents = try GlossaryTable.read(ByteSource(DelimitedText.bytes(of: rows), name: "g"))
    #expect(
      contents.entries.map { $0.sections.map { $0.terms.map(\.text) } }
        == entries.map { $0.sections.map { $0.terms.map(\.text) } })
    #expect(contents.findings.isEmpty)
  }

  /// A comma within a cell is a doubt where the other cells have none.
  @Test(arguments: [
    ("zh,en\n判决,\"judgment, decision\"\n", 1), ("zh,en\n一国两制,\"one country, two systems\"\n", 1),
    ("en,ru\njudgment,\"решение, постановление\"\n", 1), ("zh,en,ru\n判决,\"a, b\",\"а, б\"\n", 2),
    ("zh,en\n共商、共建、共享,\"planning together, building together, benefiting together\"\n", 1),
    ("zh,en\n农业部,\"Ministry of Agriculture, Forestry and Fisheries\"\n", 0),
    ("en,ru\nthe rest,\"прочее, или остальное\"\n", 0), ("zh,en\n千,\"1,000 pieces\"\n", 0),
    ("zh,en\n判决,judgment | decision\n", 0),
  ]) func commasInACellAreDoubts(_ text: String, _ count: Int) throws {
    let contents = try Self.read(text)
    let found = contents.findings.filter { $0.rule == "table/notation" }
    #expect(found.count == count, "\(found.map(\.message))")
    #expect(
      found.allSatisfy { $0.message.contains("write ' | ' between") && $0.location.line == 2 })
  }

  /// Rows are joined by their first term; another translation is said.
  @Test(
    arguments: [
      ("zh,en\n礼,ritual\n礼,gift\n", ["'礼' is 'ritual' on line 2 and 'gift' here"]),
      ("zh,en\n礼,ritual\n乐,music\n礼,rite\n礼,gift\n", ["and 'rite' here", "and 'gift' here"]),
      ("zh,en\n礼,ritual\n礼,ritual\n", []), ("zh,en\n礼,ritual\n礼,ritual | rite\n", []),
      ("zh,en,status\n礼,ritual,preferred\n礼,rite,admitted\n", []),
      ("zh,en,definition\n礼,ritual,a ceremony\n礼,gift,a present\n", []),
      ("zh,en,ru\n礼,ritual,\n礼,,ритуал\n", []),
    ] as [(String, [String])]) func joinedRowsAreSaid(_ text: String, _ says: [String]) throws
  {
    let found = try Self.read(text).findings.filter { $0.rule == "table/joined" }
    #expect(found.count == says.count)
    for (finding, part) in zip(found, says) {
      #expect(finding.message.contains(part) && finding.severity == .info, "\(finding.message)")
    }
  }

  /// A notice about a column has the line of the heading.
  @Test func columnsAreNamedAtTheirHeading() throws {
    let rows = [["Terms of 2026", "", ""], ["zh", "en", "colour"], ["判决", "judgment", "red"]]
    let files = [
      try ByteSource(Spreadsheet.bytes(of: rows), name: "g.xlsx"),
      ByteSource(DelimitedText.bytes(of: rows), name: "g.csv"),
    ]
    for file in files {
      let found = try GlossaryTable.read(file).findings.filter { $0.rule == "table/column" }
      #expect(found.map(\.location.line) == [2] && found[0].message.contains("'colour'"))
    }
  }

  @Test func whatATableCannotHoldIsNamed() throws {
    let british = try #require(LanguageTag("en-GB"))
    let entries = [
      ConceptEntry(
        id: ConceptID("a"),
        sections: [
          LanguageSection(
            language: .chinese, terms: [Term("甲"), Term("甲一"), Term("甲二", status: .proposed)]),
          LanguageSection(
            language: .english,
            terms: [Term("a", caseRule: .exact), Term("b", status: .forbidden)]),
          LanguageSection(language: british, terms: [Term("c")]),
        ]),
      ConceptEntry(
        id: ConceptID("open"),
        sections: [
          LanguageSection(language: .chinese, terms: [Term("乙", status: .proposed)])
        ]),
    ]
    let table = GlossaryTable.losses(of: entries, languages: [.chinese, .english]).map(\.message)
    #expect(table.count == 6)
    #expect(
      table[0].hasPrefix("left out: 1 concept without an approved term (the first is 'open')"))
    #expect(
      table[1].hasPrefix(
        "left out: 1 term with the status deprecated or forbidden (the first is 'b')")
    )
    #expect(table[2].hasPrefix("left out: 2 terms with the status proposed"))
    #expect(
      table[3].hasPrefix("left out: 1 term of other languages than zh, en (the first is 'c')"))
    #expect(
      table[4].hasPrefix(
        "read back as admitted: 1 term preferred beside another one (the first is '甲一')"))
    #expect(
      table[5].hasPrefix(
        "without case rules, scopes, dates, notes or sources: 1 term (the first is 'a')"))
    let utx = GlossaryTable.losses(
      of: entries, languages: [.chinese, .english], format: .utx)
    #expect(
      utx.contains {
        $0.message.hasPrefix("left out: 1 term after the first one of a concept in zh")
      })
    #expect(!utx.contains { $0.message.contains("forbidden") })
    #expect(GlossaryTable.rows(of: entries, languages: [.chinese, .english]).count == 2)
  }

  /// A table has subjects, definitions and notes of concepts; UTX and OmegaT's text have none but the note of a target.
  @Test(arguments: [GlossaryTable.Format.table, .utx, .omegaT])
  func whatAConceptLosesIsNamed(_ format: GlossaryTable.Format) {
    let plain = ConceptEntry(
      id: ConceptID("plain"),
      sections: [LanguageTag.chinese, .english].map {
        LanguageSection(language: $0, terms: [Term("a")])
      })
    func losses(_ change: (inout ConceptEntry) -> Void) -> [Finding] {
      var entry = plain
      change(&entry)
      return GlossaryTable.losses(
        of: [entry], languages: [.chinese, .english], format: format)
    }
    #expect(losses { _ in }.isEmpty)
    let always: [(inout ConceptEntry) -> Void] = [
      { $0.sources = ["s"] }, { $0.related = [ConceptID("b")] }, { $0.numbers = [14] },
      { $0.sections[0].blockers = ["甲乙"] }, { $0.exempt = [.quotation] },
      { $0.isUntranslated = true },
      { $0.proposer = "Li" }, { $0.editor = "Li" }, { $0.edited = "2026-01-01" },
    ]
    for change in always {
      let found = losses(change).map(\.message)
      #expect(found.count == 1 && found[0].contains("1 concept (the first is 'plain')"))
    }
    #expect(losses { $0.subject = "sco" }.isEmpty == (format == .table))
    #expect(losses { $0.definition = "d" }.isEmpty == (format == .table))
    #expect(losses { $0.note = "n" }.isEmpty == (format != .utx))
  }

  /// UTX and OmegaT's text have a line for a source and a target only; OmegaT's has the note of the target.
  @Test func whatHasNoLineIsNamed() {
    let entry = { (id: String, chinese: [Term], english: [Term]) in
      ConceptEntry(
        id: ConceptID(id),
        sections: [(LanguageTag.chinese, chinese), (.english, english)].filter { !$0.1.isEmpty }
          .map { LanguageSection(language: $0.0, terms: $0.1) })
    }
    var (noted, remarked) = (Term("e"), Term("己"))
    (noted.note, remarked.note) = ("n", "n")
    let entries = [
      entry("both", [Term("甲")], [Term("a")]), entry("source", [Term("乙", caseRule: .exact)], []),
      entry("target", [], [Term("c")]),
      entry("wrong", [Term("丁")], [Term("d", status: .forbidden)]),
      entry("open", [Term("戊")], [Term("x", status: .proposed)]),
      entry("noted", [remarked], [noted]),
    ]
    let losses = { (format: GlossaryTable.Format) in
      GlossaryTable.losses(of: entries, languages: [.chinese, .english], format: format)
        .map { $0.message.replacing("; YAML keeps them", with: "") }
    }
    #expect(
      losses(.omegaT) == [
        "left out: 4 concepts without an approved term in zh and in en (the first is 'source')",
        "left out: 1 term with the status deprecated or forbidden (the first is 'd')",
        "left out: 1 term with the status proposed (the first is 'x')",
        "without case rules, scopes, dates, notes or sources: 1 term (the first is '己')",
      ])
    #expect(
      losses(.utx) == [
        "left out: 3 concepts without an approved term in zh and a term in en that is not proposed"
          + " (the first is 'source')",
        "left out: 1 term with the status proposed (the first is 'x')",
        "without case rules, scopes, dates, notes or sources: 2 terms (the first is '己')",
      ])
    let lines = { (bytes: [UInt8]) in
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").count { !$0.hasPrefix("#") }
    }
    #expect(lines(GlossaryTable.omegaT(of: entries, from: .chinese, to: .english)) == 2)
    #expect(lines(GlossaryTable.utx(of: entries, from: .chinese, to: .english)) == 3)
  }

  @Test func readsOmegaT() throws {
    let bytes = GlossaryTable.omegaT(of: Self.entries, from: .chinese, to: .english)
    let contents = try GlossaryTable.read(
      ByteSource(Array("# comment\n".utf8) + bytes, name: "g"), from: .chinese, to: .english)
    #expect(contents.format == .omegaT)
    #expect(
      contents.entries.map { $0.sections.map { $0.terms.map(\.text) } } == [
        [["上海精神"], ["Shanghai Spirit", "Spirit of Shanghai"]], [["上合组织"], ["SCO"]],
      ])
    #expect(throws: FileError.self) { try Self.read("上海精神\tShanghai Spirit\n") }
  }

  @Test func readsUTX() throws {
    let bytes = GlossaryTable.utx(of: Self.entries, from: .chinese, to: .english)
    let contents = try GlossaryTable.read(ByteSource(bytes, name: "g"))
    #expect(contents.format == .utx)
    #expect(contents.entries.map(\.id) == Self.entries.map(\.id))
    #expect(
      contents.entries[0].section(for: .english)?.terms.map(\.status) == [.preferred, .admitted])
    let old = try Self.read(
      """
      #UTX 1.11; en-US/ja-JP; 2013-10-10T10:00:00Z+09:00; copyright: x
      #src\ttgt\tsrc:pos\tterm status\tcomment
      dog\t犬\tnoun\tapproved\tpet
      dog\tドッグ\tnoun\tforbidden
      cat\t\tnoun\tapproved
      """)
    #expect(
      old.entries.map { $0.sections.map { $0.terms.map(\.status) } } == [
        [[.preferred], [.preferred, .forbidden]]
      ])
    #expect(old.entries[0].sections[1].terms[0].note == "pet")
    #expect(old.findings.map(\.rule) == ["table/no-term"])
    #expect(throws: FileError.self) { try Self.read("#UTX 1.11\nа\tб\n") }
  }

  @Test func saysWhatHasNoPlace() throws {
    let contents = try Self.read("zh,en,colour\n甲,a; b,red\n,,\n")
    #expect(contents.entries.map { $0.sections[1].terms.map(\.text) } == [["a", "b"]])
    #expect(contents.findings.map(\.rule) == ["table/column", "table/no-term"])
  }

  /// Under a heading a line with tabs is not a comment, whatever it begins with.
  @Test func termsMayBeginWithANumberSign() throws {
    let contents = try Self.read(
      "# exported by hand\nen\tzh\n#MeToo movement\t我也是运动\n# old terms\ntea\t茶\n\"#hash\"\t井号\n")
    #expect(
      contents.entries.map { $0.sections.map { $0.terms[0].text } } == [
        ["#MeToo movement", "我也是运动"], ["tea", "茶"], ["#hash", "井号"],
      ])
  }
}
