// SPDX-License-Identifier: Apache-2.0
import Checking
import TestSupport
import Testing
import TextModel

import struct Terminology.Termbase

/// Words that are a term by their letters and another word by what is around them.
@Suite struct MeantTermTests {
  private static func entry(_ id: String, _ sections: [(LanguageTag, [Term])]) -> ConceptEntry {
    ConceptEntry(
      id: ConceptID(id),
      sections: sections.map { LanguageSection(language: $0.0, terms: $0.1) })
  }

  private static let termbase = Termbase([
    (
      file: "g.yaml",
      entries: [
        entry("peace", [(.chinese, [Term("和平共处"), Term("和平", status: .deprecated)])]),
        entry(
          "bank",
          [(.chinese, [Term("上合组织发展银行")]), (.english, [Term("SCO Development Bank")])]),
        entry("railway", [(.english, [Term("railway"), Term("railroad", status: .forbidden)])]),
        entry("assembly", [(.english, [Term("General Assembly")])]),
        entry(
          "members",
          [
            (
              .english,
              [
                Term("member states"),
                Term("member countries", status: .deprecated, caseRule: .exact),
              ]
            )
          ]),
        entry("brand", [(.english, [Term("eSports", caseRule: .exact)])]),
        entry("plain", [(.english, [Term("open source", caseRule: .exact)])]),
        entry(
          "prosperity",
          [
            (.chinese, [Term("共同富裕")]),
            (
              .russian,
              [
                Term("всеобщая зажиточность"), Term("общее благосостояние", status: .admitted),
              ]
            ),
          ]),
      ]
    )
  ])

  private static var checker: Checker { Checker(termbase: termbase) }

  private func findings(_ document: CheckDocument, _ rule: String) -> [Finding] {
    Self.checker.check(document).findings.filter { $0.rule == rule }
  }

  @Test(
    "A term that begins with a particle may be the particle and another word",
    arguments: [
      ("自由和平等。", true), ("数据和平台建设。", true), ("我们促进和平。", false),
      ("爱好和平的人民。", false), ("和平是可贵的。", false),
    ])
  func particles(_ text: String, _ isDoubtful: Bool) throws {
    let finding = try #require(findings(Drafts.text(text, .chinese), "term/forbidden").first)
    #expect((finding.severity == .info) == isDoubtful)
    #expect((finding.replacement == nil) == isDoubtful)
  }

  @Test(
    "The last word of a source term may belong to the next word",
    arguments: [("上合组织发展银行业。", Severity.warning), ("上合组织发展银行成立。", .error)])
  func sourceTerms(_ source: String, _ severity: Severity) throws {
    let finding = try #require(
      findings(Drafts.pair(source, .chinese, "A new step.", .english), "term/missing").first)
    #expect(finding.severity == severity)
  }

  @Test(
    "A verb form of a forbidden form is not fixed",
    arguments: [
      ("He was railroaded into it.", true), ("The railroad’s end is near.", false),
      ("A railroad was built.", false),
    ])
  func verbs(_ text: String, _ isDoubtful: Bool) throws {
    let finding = try #require(findings(Drafts.text(text), "term/forbidden").first)
    #expect((finding.severity == .info) == isDoubtful)
    #expect((finding.replacement == nil) == isDoubtful)
  }

  @Test(
    "Small letters before the owner of a thing may be no name",
    arguments: [
      ("The general assembly of shareholders met.", true),
      ("The general assembly of the company met.", true),
      ("The general assembly of the United Nations met.", false),
      ("The general assembly met.", false),
    ])
  func commonNouns(_ text: String, _ isDoubtful: Bool) throws {
    let finding = try #require(findings(Drafts.text(text), "term/case").first)
    #expect((finding.severity == .info) == isDoubtful)
    #expect((finding.replacement == nil) == isDoubtful)
  }

  @Test(
    "A common word in small letters may be no name",
    arguments: [
      ("He ate the turkey.", true), ("She put the china on the table.", true),
      ("Trade with kazakhstan grew.", false),
    ])
  func commonWords(_ text: String, _ isDoubtful: Bool) throws {
    let entries = ["Turkey", "China", "Kazakhstan"].map { name in
      ConceptEntry(
        id: ConceptID(name.lowercased()),
        sections: [LanguageSection(language: .english, terms: [Term(name)])])
    }
    let checker = Checker(termbase: Termbase([(file: "g", entries: entries)]))
    let finding = try #require(
      checker.check(Drafts.text(text)).findings.first { $0.rule == "term/case" })
    #expect((finding.severity == .info) == isDoubtful)
    #expect((finding.replacement == nil) == isDoubtful)
  }

  @Test(
    "The owner of a thing may follow it directly",
    arguments: [
      ("Он возглавил совет покоя банка.", true), ("Он возглавил совет покоя города.", true),
      ("Тогда совет покоя приняла страна.", false), ("Это совет покоя и мира.", false),
      ("Это совет покоя России.", false),
    ])
  func owners(_ text: String, _ isDoubtful: Bool) throws {
    let termbase = Termbase([
      (
        file: "g",
        entries: [
          ConceptEntry(
            id: ConceptID("c"),
            sections: [LanguageSection(language: .russian, terms: [Term("Совет Покоя")])])
        ]
      )
    ])
    let finding = try #require(
      Checker(termbase: termbase).check(Drafts.text(text, .russian)).findings
        .first { $0.rule == "term/case" })
    #expect((finding.severity == .info) == isDoubtful)
    #expect((finding.replacement == nil) == isDoubtful)
  }

  @Test(
    "The capital of a sentence is no difference from a form of exact case",
    arguments: [
      ("Member countries met.", ["term/forbidden"]),
      ("They met. Member countries agreed.", ["term/forbidden"]),
      ("The Member countries met.", []), ("Member Countries met.", []),
      ("Open source is free.", []), ("Open Source is free.", ["term/case"]),
      ("ESports are popular.", ["term/case"]), ("eSports are popular.", []),
    ])
  func sentenceCapitals(_ text: String, _ rules: [String]) {
    // Twice, since verdicts on words are remembered.
    for text in [text, "They say: the \(text.lowercased())\n\(text)"] {
      #expect(
        Self.checker.check(Drafts.text(text)).findings.map(\.rule)
          .filter { $0.hasPrefix("term") }.suffix(rules.count) == rules[...])
    }
  }

  @Test func fixesTheCapitalOfASentence() throws {
    let finding = try #require(
      findings(Drafts.text("Member countries met."), "term/forbidden").first)
    #expect(finding.replacement == "Member states")
  }

  @Test(
    "In a translation a form counts where the source has its concept",
    arguments: [("总体福祉增长。", 0), ("共同富裕推进。", 1)])
  func consistency(_ source: String, _ count: Int) {
    var document = Drafts.text(
      "Всеобщая зажиточность важна.\nОбщее благосостояние растёт.", .russian)
    for (at, text) in ["共同富裕重要。", source].enumerated() {
      document.segments[at].source = CheckText(
        text, language: .chinese, offsets: OffsetMap(start: 0))
    }
    #expect(findings(document, "term/inconsistent").count == count)
  }
}
