// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import TestSupport
import Testing

/// Drafts of the kinds that people reported, against the starter glossary: what is right stays silent, what is
/// wrong is found, and no fix does harm.
@Suite struct CheckKindTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var file = "d.md"
    let text: String
    /// The rules of the findings, in order.
    var rules: [String] = []
    /// What the findings would write, where they have a fix.
    var fixes: [String] = []
    var testDescription: String { name }
  }

  static let silent = [
    Case(name: "words that hold a near miss", text: "中国外交官阐述了立场，各方维护多边贸易体系。"),
    Case(name: "the middle of another word", text: "各国在互不干涉内部事务的基础上发展关系。"),
    Case(name: "another conjunction", text: "企业采用政府与社会资本合作的模式参与建设。"),
    Case(name: "a full name and its short form", text: "非洲联盟通过决议。非盟与各国合作。联合国大会开会，联大通过决议。"),
    Case(
      name: "a name with initials in it",
      text: "The United Nations General Assembly met. The UN General Assembly voted."),
    Case(
      name: "a name made of beginnings",
      text: "Генеральная Ассамблея ООН приняла решение. Генассамблея ООН поддержала его."),
    Case(
      name: "words left out",
      text: "People-to-people and cultural exchanges grew. Such people-to-people exchanges help."),
    Case(
      name: "an office in small letters",
      text: "They elect the auditor general and the secretary general."),
    Case(
      name: "an organization known by its initials", text: "Ties with ASEAN grew for many years."),
    Case(name: "peace after and", text: "各方维护安全和和平，促进发展和和谐。"),
    Case(name: "people who take part", text: "主席与与会者交谈，并对对方表示欢迎。"),
    Case(
      name: "a word in italics after itself",
      text: "The module name *name* is read, and the cell *cell* is kept."),
    Case(
      name: "code between two words",
      text: "Set it to `x` to begin, and add `y` add-ons or `z` or more."),
    Case(
      name: "Latin names in a Chinese list", file: "d.txt", text: "包括UN、EU、WTO、OPEC、UNESCO、IMF等。"),
    Case(
      name: "a shortcode between colons", text: "We met :OBOR: there, and :common_destiny: too."),
    Case(
      name: "code in a line", text: "See <pre>OBOR</pre> and <code>One Belt One Road</code> there."),
  ]

  static let found = [
    Case(
      name: "another sound of a Chinese name", text: "上海合作组只成立。欧亚经济联蒙发展。",
      rules: ["term/misspelt", "term/misspelt"]),
    Case(
      name: "a word that sounds as the right one", text: "各国遵守和平共处五项原责。", rules: ["term/misspelt"]),
    Case(
      name: "doubled beside markup", text: "The role of the the *organization* grows.",
      rules: ["text/doubled-word"]),
    Case(
      name: "doubled over a line end of a quotation",
      text: "> The role of the\n> the organization grows.\n",
      rules: []),
    Case(
      name: "doubled over a line end", text: "The role of the\nthe organization grows.",
      rules: ["text/doubled-word"]),
    Case(
      name: "two terms of which none shortens the other",
      text: "Counter-terrorism is a task. Anti-terrorism is a task.", rules: ["term/inconsistent"]),
    Case(
      name: "the short name for a short name", text: "The President of Kazakstan came.",
      rules: ["term/forbidden"], fixes: ["Kazakhstan"]),
    Case(
      name: "front matter is not changed",
      text:
        "---\ntitle: Community of common destiny\n---\n\nThe community of common destiny grows.\n",
      rules: ["term/forbidden", "term/forbidden"], fixes: ["community with a shared future"]),
  ]

  @Test(arguments: silent + found)
  func judges(_ test: Case) throws {
    let place = try TemporaryFolder()
    _ = try Workspace.create(at: place.url.path)
    let session = try Workspace(at: place.url.path).checkSession()
    let findings = try session.check([.bytes(Array(test.text.utf8), name: test.file)]).report
      .findings
    #expect(findings.map(\.rule) == test.rules)
    #expect(findings.compactMap(\.replacement) == test.fixes)
  }
}
