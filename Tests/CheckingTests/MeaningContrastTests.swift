// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// Translations that name another country than their source, or say the opposite.
@Suite struct MeaningContrastTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: (LanguageTag, String)
    let target: (LanguageTag, String)
    var found: String?
    var term: String?
    var testDescription: String { name }
  }

  private static func findings(_ test: Case) -> [Finding] {
    let target = CheckText(test.target.1, language: test.target.0, offsets: OffsetMap(start: 0))
    let source = CheckText(test.source.1, language: test.source.0, offsets: OffsetMap(start: 0))
    let document = CheckDocument(
      file: "a.tsv", content: target.text,
      segments: [CheckSegment(number: 1, target: target, source: source)])
    return Checker(termbase: Termbase([])).check(document).findings
      .filter { $0.rule == "meaning/contrast" }
  }

  @Test(arguments: [
    Case(
      name: "another country", source: (.chinese, "德国总理将于下月访华。"),
      target: (.english, "The Austrian chancellor will visit China next month."),
      found: "Austrian", term: "德国"),
    Case(
      name: "export and import", source: (.chinese, "该国出口了大量小麦。"),
      target: (.english, "The country imported a lot of wheat."), found: "imported", term: "出口"),
    Case(
      name: "approved and rejected", source: (.english, "The parliament approved the treaty."),
      target: (.russian, "Парламент отклонил договор."), found: "отклонил", term: "approved"),
    Case(
      name: "the world wars", source: (.english, "The First World War changed Europe."),
      target: (.chinese, "第二次世界大战改变了欧洲。"), found: "第二次世界大战", term: "First World War"),
  ])
  func reported(_ test: Case) throws {
    let findings = Self.findings(test)
    #expect(findings.map(\.found) == [test.found])
    let finding = try #require(findings.first)
    #expect(finding.severity == .warning)
    #expect(finding.source?.term == test.term)
    #expect(finding.message.contains(try #require(test.term)))
    #expect(finding.message.contains(try #require(test.found)))
    #expect(finding.replacement == nil)
  }

  @Test(arguments: [
    Case(
      name: "the same country", source: (.chinese, "德国总理将于下月访华。"),
      target: (.english, "The German chancellor will visit China next month.")),
    Case(
      name: "a country of one text", source: (.chinese, "两国签署了协议。"),
      target: (.english, "China and Laos signed an agreement.")),
    Case(
      name: "both words", source: (.chinese, "该国出口小麦，进口石油。"),
      target: (.english, "The country imports oil.")),
    Case(
      name: "a negation", source: (.english, "The parliament did not approve the treaty."),
      target: (.russian, "Парламент отклонил договор.")),
    Case(name: "empty", source: (.chinese, "德国"), target: (.english, "")),
  ])
  func notReported(_ test: Case) {
    #expect(Self.findings(test).isEmpty)
  }
}
