// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// Concepts of MultiTerm's own XML.
@Suite struct MultiTermTests {
  static func read(_ concepts: String) throws -> (
    entries: [ConceptEntry], summary: TBXReader.Summary
  ) {
    try TBXReader(
      ByteSource(Array("<?xml version='1.0'?><mtf>\(concepts)</mtf>".utf8), name: "t.xml")
    ).readAll()
  }

  static let concept = """
    <conceptGrp><concept>12</concept><system type="entryClass">1</system>
    <transacGrp><transac type="origination">sa</transac><date>2020-01-01T00:00:00</date></transacGrp>
    <descripGrp><descrip type="Subject">treaties</descrip></descripGrp>
    <languageGrp><language type="English" lang="EN"/>
      <descripGrp><descrip type="Definition">a text that founds a body, see <xref Tlink="English:statute">statute</xref></descrip></descripGrp>
      <termGrp><term>founding document</term>
        <descripGrp><descrip type="Status">Preferred</descrip></descripGrp>
        <descripGrp><descrip type="Source">UN 1945</descrip></descripGrp></termGrp>
      <termGrp><term>FD</term><descripGrp><descrip type="Term Type">Abbreviation</descrip></descripGrp>
        <descripGrp><descrip type="Status">forbidden</descrip></descripGrp></termGrp></languageGrp>
    <languageGrp><language type="Chinese (PRC)" lang="ZH-CN"/>
      <termGrp><term>创始文件</term></termGrp></languageGrp>
    <languageGrp><language type="Russian" lang="RU"/>
      <termGrp><term>учредительный документ</term>
        <descripGrp><descrip type="Gender">m</descrip></descripGrp></termGrp></languageGrp></conceptGrp>
    """

  @Test func conceptsHaveTheirFields() throws {
    let (entries, summary) = try Self.read(Self.concept)
    let entry = try #require(entries.first)
    #expect(entries.count == 1)
    #expect(entry.id == ConceptID("c12"))
    #expect(entry.subject == "treaties")
    #expect(entry.definition == "a text that founds a body, see statute")
    #expect(entry.sections.map(\.language.description) == ["en", "zh-CN", "ru"])
    let terms = entry.sections.flatMap(\.terms)
    #expect(
      terms.map(\.text) == ["founding document", "FD", "创始文件", "учредительный документ"])
    #expect(terms.map(\.status) == [.preferred, .forbidden, .admitted, .admitted])
    #expect(terms[1].type == .abbreviation)
    #expect(terms[0].source == "UN 1945")
    // What a glossary does not keep is named.
    #expect(summary.findings.map(\.rule) == ["tbx/category"])
    #expect(summary.findings.first?.message.contains("'Gender'") == true)
  }

  struct Status: CustomTestStringConvertible, Sendable {
    let field: String
    let value: String
    let status: TermStatus
    var testDescription: String { "\(field): \(value)" }
  }

  @Test(arguments: [
    Status(field: "Status", value: "approved", status: .preferred),
    Status(field: "Usage", value: "Deprecated", status: .deprecated),
    Status(field: "Term Status", value: "not recommended", status: .deprecated),
    Status(field: "Usage Status", value: "Admitted", status: .admitted),
    Status(field: "Forbidden", value: "Yes", status: .forbidden),
  ])
  func statuses(_ test: Status) throws {
    let (entries, _) = try Self.read(
      """
      <conceptGrp><concept>1</concept><languageGrp><language type="Chinese (Taiwan)" lang="ZH-TW"/><termGrp>
      <term>創始文件</term><descripGrp><descrip type="\(test.field)">\(test.value)</descrip></descripGrp>
      </termGrp></languageGrp></conceptGrp>
      """)
    #expect(entries.first?.sections.first?.terms.map(\.status) == [test.status])
  }

  @Test func damageIsNamed() throws {
    let (entries, summary) = try Self.read(
      "<conceptGrp><concept>1</concept><languageGrp><language type='English' lang='EN'/></languageGrp></conceptGrp>"
        + Self.concept)
    #expect(entries.map(\.id) == [ConceptID("c12")])
    #expect(summary.skippedCount == 1)
    #expect(summary.findings.contains { $0.rule == "tbx/no-term" })
  }

  @Test func theRootDecides() {
    let head = Array("<?xml version='1.0'?><mtf><conceptGrp>".utf8)
    #expect(FileFormat(head, name: "export.xml") == .tbx)
  }
}
