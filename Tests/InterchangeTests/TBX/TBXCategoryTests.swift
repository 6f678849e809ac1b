// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

@Suite struct TBXCategoryTests {
  @Test(
    arguments: [
      ("preferredTerm-admn-sts", TermStatus.preferred), ("preferredTerm", .preferred),
      ("standardizedTerm", .preferred), ("legalTerm-admn-sts", .preferred),
      ("admittedTerm-admn-sts", .admitted), ("deprecatedTerm-admn-sts", .deprecated),
      ("supersededTerm-admn-sts", .deprecated), ("obsolete", .deprecated), ("odd", nil), ("", nil),
      ("-admn-sts", nil),
    ] as [(String, TermStatus?)])
  func statuses(_ value: String, _ status: TermStatus?) {
    #expect(TBXCategories.status(value) == status)
  }

  @Test func writtenValuesAreReadBack() {
    for status in [TermStatus.preferred, .admitted, .deprecated] {
      #expect(TBXCategories.status(TBXCategories.value(of: status)) == status)
    }
    for type in [TermType.full, .abbreviation, .short, .variant] {
      #expect(TBXCategories.types[TBXCategories.value(of: type)] == type)
    }
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let notes: String
    let status: TermStatus
    var note: String?
    var lost: [String] = []
    var testDescription: String { name }
  }

  /// The notes of one term, in both styles of TBX.
  @Test(arguments: [
    Row(name: "no status is admitted", notes: "", status: .admitted),
    Row(
      name: "in an attribute", notes: "<termNote type='administrativeStatus'>preferred</termNote>",
      status: .preferred),
    Row(
      name: "as an element",
      notes: "<administrativeStatus>preferredTerm-admn-sts</administrativeStatus>",
      status: .preferred),
    Row(
      name: "in a group",
      notes:
        "<termNoteGrp><termNote type='normativeAuthorization'>deprecatedTerm</termNote></termNoteGrp>",
      status: .deprecated),
    Row(
      name: "an unknown status is not an approval",
      notes: "<termNote type='administrativeStatus'>fresh</termNote>", status: .proposed),
    Row(
      name: "a status of another tool in Russian",
      notes: "<termNote type='administrativeStatus'>Не рекомендуется</termNote>",
      status: .deprecated),
    Row(
      name: "forbidden",
      notes:
        "<termNote type='administrativeStatus'>deprecated</termNote><note>Forbidden: rude</note>",
      status: .forbidden, note: "rude"),
    Row(
      name: "forbidden without a reason",
      notes: "<termNote type='administrativeStatus'>deprecated</termNote><note>Forbidden</note>",
      status: .forbidden),
    Row(
      name: "how far the work is, rejected",
      notes: "<termNote type='processStatus'>rejected</termNote>", status: .forbidden),
    Row(
      name: "how far the work is, done", notes: "<admin type='processStatus'>finalized</admin>",
      status: .admitted),
    Row(
      name: "approved work on a deprecated term",
      notes:
        "<termNote type='administrativeStatus'>deprecatedTerm-admn-sts</termNote><admin type='Approval Status'>approved</admin>",
      status: .deprecated),
    Row(
      name: "the strictest of several",
      notes:
        "<termNote type='administrativeStatus'>preferred</termNote><termNote type='x-reviewStatus'>Отклонено</termNote>",
      status: .forbidden),
    Row(
      name: "an old word", notes: "<termNote type='temporalQualifier'>outdatedTerm</termNote>",
      status: .deprecated),
    Row(
      name: "the plan of a language",
      notes: "<languagePlanningQualifier>nonstandardizedTerm</languagePlanningQualifier>",
      status: .deprecated),
    Row(name: "a flag", notes: "<admin type='isDeprecated'>true</admin>", status: .deprecated),
    Row(
      name: "a flag that is off", notes: "<admin type='blacklisted'>no</admin>", status: .admitted),
    Row(
      name: "a known status beside an unknown one",
      notes:
        "<admin type='usage'>formal</admin><termNote type='administrativeStatus'>preferred</termNote>",
      status: .preferred),
    Row(
      name: "two notes", notes: "<note>a</note><note> b\n c </note>", status: .admitted,
      note: "a\nb c"),
    Row(
      name: "another category", notes: "<hotkey>F1</hotkey>", status: .admitted, lost: ["hotkey"]),
  ])
  func terms(_ row: Row) {
    let term = MarkupElement(
      "term", attributes: [], children: [.text(" Shanghai\n Spirit ")])
    var section = MarkupElement("termSec", attributes: [], children: [.element(term)])
    section.children += Self.nodes(row.notes)
    let language = MarkupElement(
      "langSec", attributes: [Attribute("xml:lang", " en ")], children: [.element(section)])
    let entry = MarkupElement("conceptEntry", attributes: [], children: [.element(language)])
    var mapper = TBXMapper(location: SourceLocation(file: "t", line: 1, column: 1))
    let made = mapper.entry(entry, ordinal: 7)
    #expect(made?.id.description == "entry-7")
    #expect(made?.sections.map(\.language) == [.english])
    let terms = made?.sections.first?.terms ?? []
    #expect(terms.map(\.text) == ["Shanghai Spirit"])
    #expect(terms.map(\.status) == [row.status])
    #expect(terms.map(\.note) == [row.note])
    #expect(mapper.lost == row.lost)
    let isUnknown = row.status == .proposed || row.notes.contains("formal")
    #expect(mapper.findings.map(\.rule) == (isUnknown ? ["tbx/status"] : []))
  }

  /// What an entry or a section says of all its terms: those with a stricter status keep it.
  @Test(
    arguments: [
      ("<admin type='status'>rejected</admin>", "", [.forbidden, .forbidden]),
      ("<descrip type='Approved'>no</descrip>", "", [.proposed, .deprecated]),
      ("", "<admin type='processStatus'>unprocessed</admin>", [.proposed, .deprecated]),
      ("<admin type='conceptStatus'>approved</admin>", "", [.preferred, .deprecated]),
    ] as [(String, String, [TermStatus])])
  func statusesOfEntries(_ entry: String, _ section: String, _ statuses: [TermStatus]) {
    let element = MarkupElement(
      "conceptEntry", attributes: [],
      children: Self.nodes(
        """
        <langSec xml:lang="en">\(section)<termSec><term>a</term><termNote
        type="administrativeStatus">preferred</termNote></termSec><termSec><term>b</term><termNote
        type="administrativeStatus">superseded</termNote></termSec></langSec>\(entry)
        """))
    var mapper = TBXMapper(location: SourceLocation(file: "t", line: 1, column: 1))
    #expect(mapper.entry(element, ordinal: 1)?.sections[0].terms.map(\.status) == statuses)
  }

  /// The nodes of a piece of XML.
  static func nodes(_ text: String) -> [MarkupNode] {
    let bytes = Array("<x>\(text)</x>".utf8)
    let tree = try? XMLTree(ByteSource(bytes, name: "t")) { _, _ in "" }
    return tree?.markup(of: 0) ?? []
  }

  @Test func sectionsWithoutALanguageOrATermAreReported() {
    let entry = MarkupElement(
      "conceptEntry", attributes: [],
      children: Self.nodes(
        """
        <langSec xml:lang="?"><termSec><term>a</term></termSec></langSec><langSec><termSec/></langSec>
        <langSec xml:lang="en"><termSec><term> </term></termSec></langSec>
        """))
    var mapper = TBXMapper(location: SourceLocation(file: "t", line: 1, column: 1))
    #expect(mapper.entry(entry, ordinal: 1) == nil)
    #expect(mapper.findings.map(\.rule) == ["tbx/language", "tbx/language", "tbx/term"])
  }
}
