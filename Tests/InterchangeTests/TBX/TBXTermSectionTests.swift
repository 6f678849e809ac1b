// SPDX-License-Identifier: Apache-2.0
import Files
import Testing
import TextModel

@testable import Interchange

/// Term sections as tools write them: with a second term, with statuses of their own.
@Suite struct TBXTermSectionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let section: String
    let terms: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "one term", section: "<termSec><term>устав</term></termSec>", terms: ["устав admitted"]),
    Case(
      name: "a second term is a synonym with the same notes",
      section:
        "<termSec><term>宪章</term><term>章程</term><termNote type='usageStatus'>Preferred</termNote></termSec>",
      terms: ["宪章 preferred", "章程 preferred"]),
    Case(
      name: "a second term in a group",
      section: "<ntig><termGrp><term>charter</term><term>statute</term></termGrp></ntig>",
      terms: ["charter admitted", "statute admitted"]),
    Case(
      name: "an empty first term", section: "<tig><term/><term>憲章</term></tig>",
      terms: ["憲章 admitted"]),
    Case(
      name: "a status of usage: not recommended",
      section: "<tig><term>a</term><termNote type='usageStatus'>notRecommended</termNote></tig>",
      terms: ["a deprecated"]),
    Case(
      name: "a status of usage: obsolete",
      section: "<tig><termNote type='usageStatus'>obsolete</termNote><term>a</term></tig>",
      terms: ["a deprecated"]),
    Case(
      name: "no term", section: "<tig><term> </term></tig><tig><term>b</term></tig>",
      terms: ["b admitted"]),
  ])
  func termsAreKept(_ test: Case) throws {
    let text = """
      <martif type="TBX"><text><body><termEntry id="c1"><langSet xml:lang="en">\(test.section)</langSet>
      </termEntry></body></text></martif>
      """
    let entries = try TBXReader(ByteSource(Array(text.utf8), name: "t.tbx")).readAll().entries
    #expect(
      entries.flatMap(\.sections).flatMap(\.terms).map { "\($0.text) \($0.status.rawValue)" }
        == test.terms)
  }
}
