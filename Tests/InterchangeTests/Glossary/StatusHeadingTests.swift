// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import Testing
import TextModel

/// Headings of a glossary that name a language and a status of its terms, or words that are not known.
@Suite struct StatusHeadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let heading: String
    /// The language of the second column, and the status of its term; `nil` if the column is left out.
    let language: LanguageTag
    let status: TermStatus?
    var testDescription: String { heading }

    init(_ heading: String, _ status: TermStatus?, in language: LanguageTag = .english) {
      self.heading = heading
      self.language = language
      self.status = status
    }
  }

  static func read(_ text: String) throws -> GlossaryTable.Contents {
    try GlossaryTable.read(ByteSource(Array(text.utf8), name: "g.csv"), from: nil, to: nil)
  }

  static let cases = [
    Case("English (preferred)", .preferred), Case("Preferred English", .preferred),
    Case("English – preferred", .preferred), Case("英文（首选）", .preferred),
    Case("首选英文", .preferred), Case("英文推荐译法", .preferred), Case("英文（推荐）", .preferred),
    Case("English (official)", .preferred), Case("Recommended English term", .preferred),
    Case("EN (approved)", .preferred), Case("English (UK)", .preferred),
    Case("Английский (рекомендуемый)", .preferred), Case("Рекомендуемое английское", .preferred),
    Case("English (synonyms)", .admitted), Case("English (deprecated)", .deprecated),
    Case("Forbidden English", .forbidden), Case("English (proposed)", .proposed),
    Case("English (preferred?)", .proposed), Case("English (wording of the board)", .proposed),
    Case("Английский: для юристов", .proposed), Case("英文（理事会）", .proposed),
    Case("English reviewer", nil),
  ]

  @Test(arguments: cases) func aStatusBesideALanguageIsThatOfItsTerms(_ test: Case) throws {
    let contents = try Self.read(
      "中文,\(test.heading),Русский\n农业补贴,farm subsidies,сельскохозяйственные субсидии\n")
    let entry = try #require(contents.entries.first)
    #expect(entry.sections.first { $0.language == .chinese }?.terms.map(\.text) == ["农业补贴"])
    #expect(entry.section(for: .russian)?.terms.count == 1)
    let english = entry.section(for: test.language)?.terms
    #expect(english?.map(\.text) == test.status.map { _ in ["farm subsidies"] })
    #expect(english?.map(\.status) == test.status.map { [$0] })
    if test.status == nil {
      #expect(contents.findings.contains { $0.rule == "table/column" && $0.severity == .warning })
    }
  }

  /// Beside a column of a language, a heading with a status has further terms of that language.
  @Test func furtherTermsBelongToTheirLanguage() throws {
    let contents = try Self.read(
      "中文,English (preferred),English (admitted),English (forbidden),Русский\n"
        + "判决,judgment,decision,verdict,решение\n")
    let sections = contents.entries[0].sections
    #expect(sections.map(\.language) == [.chinese, .english, .russian])
    #expect(sections[1].terms.map(\.text) == ["judgment", "decision", "verdict"])
    #expect(sections[1].terms.map(\.status) == [.preferred, .admitted, .forbidden])
  }

  /// Characters of another script have a column of their own.
  @Test func scriptsAreKeptApart() throws {
    let contents = try Self.read("简体中文,繁体中文（首选）,English\n国际法,國際法,international law\n")
    #expect(contents.entries[0].sections.map { $0.terms.count } == [1, 1, 1])
  }

  /// A question for yes or no does not name a language.
  @Test func questionsInBracketsAreNoLanguage() throws {
    let contents = try Self.read("zh,en,Forbidden (yes/no)\n判决,verdict,yes\n")
    #expect(contents.entries.first?.section(for: .english)?.terms.map(\.status) == [.forbidden])
  }
}
