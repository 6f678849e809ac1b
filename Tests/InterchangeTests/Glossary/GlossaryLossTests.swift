// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import Testing
import TextModel

/// What an export says that it does not keep: all that its reader does not give back, and nothing else.
@Suite struct GlossaryLossTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let term: String
    /// Parts of the messages for a table, and for UTX and OmegaT's text.
    var table: String?
    var lines: String?
    var testDescription: String { term.debugDescription }
  }

  private static let cases = [
    Case(term: "#MeToo movement", lines: "left out: 1 term with '#' at the beginning"),
    Case(term: "the # sign"),
    Case(term: "\"quoted\" words", lines: "perhaps read without quotation marks"),
    Case(term: "a \"quoted\" word"),
    Case(term: "this; that", table: "with ';', '|' or a line end"),
    Case(term: "this；that", table: "read back as other terms or as none: 1 term"),
    Case(term: "this|that", table: "(the first is 'this|that'); YAML keeps them"),
    Case(term: "this\u{2028}that", table: "with ';', '|' or a line end"),
    Case(term: "2030", table: "or without a letter"),
    Case(term: "9/11"), Case(term: "and/or"), Case(term: "one, two"), Case(term: "=x"),
    Case(term: "'=x"), Case(term: "Shanghai Spirit"),
  ]

  private static func entry(_ term: String) -> ConceptEntry {
    ConceptEntry(
      id: ConceptID("c"),
      sections: [
        LanguageSection(language: .english, terms: [Term(term)]),
        LanguageSection(language: .chinese, terms: [Term("词")]),
      ])
  }

  private static func losses(_ entry: ConceptEntry, _ format: GlossaryTable.Format) -> [String] {
    GlossaryTable.losses(of: [entry], languages: [.english, .chinese], format: format)
      .map(\.message)
  }

  /// The terms that a written glossary gives back.
  private static func read(_ bytes: [UInt8], _ name: String) throws -> [String] {
    try GlossaryTable.read(
      ByteSource(bytes, name: name), hints: TableHints(from: .english, to: .chinese)
    ).entries.flatMap { $0.section(for: .english)?.terms.map(\.text) ?? [] }
  }

  @Test(arguments: cases) func tablesSayWhatIsRead(_ test: Case) throws {
    let entry = Self.entry(test.term)
    let losses = Self.losses(entry, .table)
    let rows = FormulaText.defused(
      GlossaryTable.rows(of: [entry], languages: [.english, .chinese]))
    let tables = [
      ("a.tsv", DelimitedText.bytes(of: rows)),
      ("a.csv", DelimitedText.bytes(of: rows, delimiter: ",")),
      ("a.xlsx", try Spreadsheet.bytes(of: rows)),
    ]
    for (name, bytes) in tables {
      let terms = try Self.read(bytes, name)
      #expect((terms == [test.term]) == losses.isEmpty, "\(name): \(terms) \(losses)")
    }
    if let table = test.table {
      #expect(losses.contains { $0.contains(table) }, "\(losses)")
    } else {
      #expect(losses.isEmpty)
    }
  }

  @Test(arguments: cases) func linesSayWhatIsRead(_ test: Case) throws {
    let entry = Self.entry(test.term)
    for (format, bytes) in [
      (GlossaryTable.Format.utx, GlossaryTable.utx(of: [entry], from: .english, to: .chinese)),
      (.omegaT, GlossaryTable.omegaT(of: [entry], from: .english, to: .chinese)),
    ] {
      let losses = Self.losses(entry, format)
      if let lines = test.lines {
        #expect(losses.contains { $0.contains(lines) }, "\(losses)")
      } else {
        #expect(losses.isEmpty, "\(losses)")
      }
      if test.term.hasPrefix("#") {
        #expect(!String(decoding: bytes, as: UTF8.self).contains("MeToo"))
      }
    }
  }

  /// Of several source terms UTX gets the first that begins no comment.
  @Test func anotherTermTakesThePlaceOfAComment() throws {
    let entry = ConceptEntry(
      id: ConceptID("c"),
      sections: [
        LanguageSection(
          language: .english, terms: [Term("#MeToo"), Term("Me Too", status: .admitted)]),
        LanguageSection(language: .chinese, terms: [Term("米兔")]),
      ])
    let utx = GlossaryTable.utx(of: [entry], from: .english, to: .chinese)
    #expect(try Self.read(utx, "a.utx") == ["Me Too"])
    let losses = Self.losses(entry, .utx)
    #expect(losses.count == 1 && losses[0].contains("'#MeToo'"), "\(losses)")
  }
}
