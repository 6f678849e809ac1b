// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// Columns of a table with the people and the dates of its translations.
@Suite struct AuthorColumnTests {
  private static func read(_ text: String) throws -> (units: [TranslationUnit], findings: [Finding])
  {
    var units: [TranslationUnit] = []
    let source = ByteSource(Array(text.utf8), name: "a.tsv")
    let summary = try PairedFile(
      source, format: .table, hints: TableHints(), isStreamed: true
    ).readUnits(nil, idPrefix: "p") { unit, _ in units.append(unit) }
    return (units, summary.findings)
  }

  struct Heading: Sendable, CustomTestStringConvertible {
    let creator: String
    let created: String
    let changer: String
    let changed: String
    var testDescription: String { creator }
  }

  static let headings = [
    Heading(creator: "author", created: "created", changer: "changed by", changed: "Last modified"),
    Heading(
      creator: "Created_By", created: "creationDate", changer: "changeid", changed: "updated_at"),
    Heading(creator: "译者", created: "日期", changer: "修改人", changed: "修改时间"),
    Heading(
      creator: "Автор перевода", created: "Дата", changer: "Изменил", changed: "Дата изменения"),
  ]

  @Test(arguments: headings) func peopleAndDatesAreKept(_ heading: Heading) throws {
    let names = [heading.creator, heading.created, heading.changer, heading.changed]
    let (units, findings) = try Self.read(
      """
      zh\ten\t\(names.joined(separator: "\t"))
      你好\tHello\tLi Na\t2024-01-31\t王芳\t01.02.2024 8:05
      再见\tBye\t\t\t\t

      """)
    #expect(units.map { $0.attribute("creationid") } == ["Li Na", nil])
    #expect(units.map { $0.attribute("creationdate") } == ["20240131T000000Z", nil])
    #expect(units.map { $0.attribute("changeid") } == ["王芳", nil])
    #expect(units.map(\.changeDate) == ["20240201T080500Z", nil])
    #expect(units.allSatisfy { $0.notes.isEmpty } && findings.isEmpty)
  }

  /// A date with several meanings is a note, and so is a second column of one meaning; a finding names the first.
  @Test func whatIsNotCertainIsANote() throws {
    let (units, findings) = try Self.read(
      """
      zh\ten\tnote\tauthor\ttranslator\tdate
      你好\tHello\tgreeting\tKongzi\tLi Na\t03/04/2024
      再见\tBye\t\t\tLi Na\t13/04/2024
      是的\tYes\t\t\tLi Na\tspring 2024

      """)
    #expect(units.map { $0.attribute("creationid") } == ["Li Na", "Li Na", "Li Na"])
    #expect(units.map { $0.attribute("creationdate") } == [nil, "20240413T000000Z", nil])
    #expect(
      units.map(\.notes) == [
        ["greeting", "date: 03/04/2024", "author: Kongzi"], [], ["date: spring 2024"],
      ])
    #expect(findings.map(\.rule) == ["table/date"])
    #expect(findings.first?.message.contains("'date' (column 6) has '03/04/2024'") == true)
  }

  /// The name of a machine as the author still makes the row one of a machine.
  @Test func aMachineIsNoPerson() throws {
    let (units, _) = try Self.read("zh\ten\ttranslator\n你好\tHello\tDeepL\n再见\tBye\tLi Na\n")
    #expect(units.map(\.isMachineTranslated) == [true, false])
  }

  static let moments: [(text: String, moment: String?)] = [
    ("2024-01-31", "20240131T000000Z"), ("2024/1/5", "20240105T000000Z"),
    ("2024.01.31 10:20", "20240131T102000Z"), ("20240131", "20240131T000000Z"),
    ("20240131T102030Z", "20240131T102030Z"), ("20240131102030", "20240131T102030Z"),
    ("2024-01-31T10:20:30.125Z", "20240131T102030Z"),
    ("2024-01-31T02:20:30+08:00", "20240130T182030Z"),
    ("2024-12-31 23:30 -0100", "20250101T003000Z"), ("2024-02-29", "20240229T000000Z"),
    ("2024年1月5日", "20240105T000000Z"), ("2024年1月5日 9:05", "20240105T090500Z"),
    ("2024년 1월 5일", "20240105T000000Z"), ("2024年1月", nil), ("5日1月2024年", nil),
    ("31.01.2024", "20240131T000000Z"), ("1.2.2024, 10:20:30", "20240201T102030Z"),
    ("31/01/2024", "20240131T000000Z"), ("01/31/2024 1:05 PM", "20240131T130500Z"),
    ("05/05/2024", "20240505T000000Z"), ("1999-12-31 12:00 am", "19991231T000000Z"),
    ("03/04/2024", nil), ("3-4-2024", nil), ("01.13.2024", nil), ("2024-13-01", nil),
    ("2023-02-29", nil), ("24-01-31", nil), ("2024-01", nil), ("45322", nil), ("2024-01/31", nil),
    ("2024-01-31 25:00", nil), ("2024-01-31 later", nil), ("2024-01-31+", nil), ("", nil),
    ("2024-01-31T10:20+99:00", nil), ("0000-01-01", nil), ("٢٠٢٤-٠١-٣١", nil),
    ("99999999999999999999-01-01", nil),
  ]

  @Test(arguments: moments) func momentsAreRead(_ text: String, _ moment: String?) {
    #expect(WrittenMoment.certain(text) == moment)
  }
}
