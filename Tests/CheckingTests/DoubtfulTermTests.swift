// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// Wrong forms that may be none of their concept, and what is written in their place.
@Suite struct DoubtfulTermTests {
  private static func entry(
    _ id: String, zh: [Term] = [], en: [Term], subject: String? = nil
  ) -> ConceptEntry {
    var entry = ConceptEntry(
      id: ConceptID(id),
      sections: [
        LanguageSection(language: .chinese, terms: zh),
        LanguageSection(language: .english, terms: en),
      ].filter { !$0.terms.isEmpty })
    entry.subject = subject
    return entry
  }

  private static let termbase = Termbase([
    (
      file: "g.yaml",
      entries: [
        entry(
          "secretary", zh: [Term("秘书长")],
          en: [
            Term("Secretary-General", caseRule: .any),
            Term("General Secretary", status: .deprecated, scope: .translation),
          ]),
        entry(
          "values", zh: [Term("全人类共同价值")],
          en: [
            Term("common values of humanity"),
            Term("universal values", status: .deprecated, scope: .translation),
          ]),
        entry(
          "initiative", zh: [Term("一带一路倡议")],
          en: [
            Term("Belt and Road Initiative"), Term("Belt and Road", status: .admitted),
            Term("Belt and Road project", status: .deprecated, scope: .translation),
          ]),
        entry(
          "iran", zh: [Term("伊朗")],
          en: [
            Term("Islamic Republic of Iran"), Term("Iran", type: .short),
            Term("Persia", status: .deprecated), Term("Parsia", status: .deprecated, type: .short),
          ]),
        entry(
          "city", zh: [Term("圣彼得堡")],
          en: [
            Term("Saint Petersburg on Neva"), Term("Petersburg", type: .short),
            Term("Petrograd", status: .deprecated),
            Term("Saint Petrograd on Neva", status: .deprecated),
          ]),
        entry(
          "belt", zh: [Term("丝绸之路经济带")],
          en: [
            Term("Silk Road Economic Belt"),
            Term("Silk Road", status: .deprecated, scope: .translation),
          ]),
        entry("track", en: [Term("two track"), Term("dual track", status: .deprecated)]),
        entry("study", en: [Term("case study"), Term("case analysis", status: .deprecated)]),
        entry("paper", en: [Term("white paper"), Term("white book", status: .deprecated)]),
        entry("entry", en: [Term("entry point"), Term("port of entry", status: .deprecated)]),
        entry("road", en: [Term("Silk Road"), Term("Silken Road", status: .deprecated)]),
        entry(
          "member", zh: [Term("成员国")], en: [Term("member states"), Term("members", type: .short)],
          subject: "sco/status"),
        entry("sco", zh: [Term("上合组织")], en: [Term("SCO")], subject: "sco"),
        ConceptEntry(
          id: ConceptID("bank"),
          sections: [
            LanguageSection(
              language: .chinese, terms: [Term("丝路开发银行"), Term("丝路发展银行", status: .deprecated)])
          ]),
      ]
    )
  ])

  private func findings(_ document: CheckDocument, _ rule: String = "term/forbidden") -> [Finding] {
    Checker(termbase: Self.termbase).check(document).findings.filter { $0.rule == rule }
  }

  @Test(
    "A form that may translate other words is left alone",
    arguments: [
      ("总书记会见秘书长。", "The General Secretary met the Secretary-General.", true),
      ("秘书长讲话。", "The General Secretary spoke.", false),
      ("秘书长会见了另一位秘书长。", "The General Secretary met the Secretary-General.", false),
      ("全人类共同价值不是普世价值。", "The common values of humanity are not universal values.", true),
      ("全人类共同价值。", "The universal values.", false),
      // An approved form inside the wrong one does not render the concept.
      ("一带一路倡议。", "The Belt and Road project.", false),
      ("一带一路倡议的项目。", "A Belt and Road project of the Belt and Road Initiative.", true),
      ("秘书长🙂", "e\u{301} General Secretary 🙂", false),
      // A wrong form inside an approved one does not hide it.
      ("丝绸之路经济带与古丝路。", "The Silk Road Economic Belt and the old Silk Road.", true),
      ("丝绸之路经济带。", "The old Silk Road.", false),
    ])
  func translationOfOtherWords(_ source: String, _ target: String, _ isDoubtful: Bool) throws {
    let finding = try #require(
      findings(Drafts.pair(source, .chinese, target, .english)).first)
    #expect((finding.severity == .info) == isDoubtful)
    #expect((finding.replacement == nil) == isDoubtful)
    #expect(finding.message.contains("may translate other words") == isDoubtful)
  }

  @Test(
    "A hyphen makes another word of a form",
    arguments: [
      ("a worst-case analysis", true), ("a worst\u{2011}case analysis", true),
      ("a case analysis", false), ("a case analysis - long", false),
      ("a black-and-white book", true), ("the sea-port of entry", true),
      ("the port of entry-level", true), ("the port of entry", false),
      ("Silken Road-based trade", false), ("post-Silken Road", false),
    ])
  func joinedByAHyphen(_ text: String, _ isDoubtful: Bool) throws {
    let finding = try #require(findings(Drafts.text(text)).first)
    #expect((finding.severity == .info) == isDoubtful)
    #expect(finding.message.contains("a hyphen joins it") == isDoubtful)
    if isDoubtful { #expect(finding.replacement == nil) }
  }

  @Test(
    "A form without a type is not replaced by a full form where a short one is nearer",
    arguments: [
      ("He is from Persia.", nil), ("He is from Parsia.", "Iran"), ("He left Petrograd.", nil),
      ("He left Saint Petrograd on Neva.", "Saint Petersburg on Neva"),
    ] as [(String, String?)])
  func typeOfTheForm(_ text: String, _ replacement: String?) throws {
    let finding = try #require(findings(Drafts.text(text)).first)
    #expect(finding.severity == .error)
    #expect(finding.replacement == replacement)
  }

  @Test(
    "Words that are mentioned, and a part of a longer name, are not replaced",
    arguments: [
      ("In 2014 he used the words dual track for the first time.", false),
      ("This is called dual track by some people.", false),
      ("The speech has a dual track in other respects.", true),
      ("She is the director of the Dual Track Research Center there.", false),
      ("They signed the Warsaw Dual Track in the same year.", false),
      ("They signed a Dual Track in the same year.", true),
      ("Dual track was signed in the same year.", true), ("The Dual Track Years", true),
    ])
  func mentionsAndNames(_ text: String, _ isFixed: Bool) throws {
    let finding = try #require(findings(Drafts.text(text)).first)
    #expect(finding.severity == .error)
    #expect((finding.replacement != nil) == isFixed)
    #expect(finding.message.contains("may be") == !isFixed)
  }

  @Test(
    "The last word of a Han form may belong to the next",
    arguments: [
      ("丝路发展银行业合作。", true), ("丝路发展银行间市场。", true), ("丝路发展银行卡。", true), ("丝路发展银行业务。", true),
      ("丝路发展银行。", false), ("丝路发展银行的作用。", false), ("丝路发展银行与经济。", false),
    ])
  func lastWordOfAForm(_ text: String, _ isDoubtful: Bool) throws {
    let finding = try #require(findings(Drafts.text(text, .chinese)).first)
    #expect((finding.severity == .info) == isDoubtful)
    #expect((finding.replacement == nil) == isDoubtful)
  }

  @Test(
    "A short form of common words is required of names of its subject",
    arguments: [
      ("Five family members came.", "五位家人来了。", Severity.info),
      ("The members of the jury met.", "评审团开会。", .info),
      ("The SCO members met.", "上合组织开会。", .warning),
      ("The members of the SCO met.", "上合组织开会。", .warning),
    ])
  func commonShortForm(_ source: String, _ target: String, _ severity: Severity) throws {
    let first = "The member states met."
    let content = "\(first)\t成员国开会。\n\(source)\t\(target)"
    let start = first.utf8.count + 1
    let next = start + "成员国开会。".utf8.count + 1
    var document = CheckDocument(
      file: "d.tsv", content: content,
      segments: [
        CheckSegment(
          number: 1,
          target: CheckText("成员国开会。", language: .chinese, offsets: OffsetMap(start: start)),
          source: CheckText(first, language: .english, offsets: OffsetMap(start: 0))),
        CheckSegment(
          number: 2,
          target: CheckText(
            target, language: .chinese, offsets: OffsetMap(start: next + source.utf8.count + 1)),
          source: CheckText(source, language: .english, offsets: OffsetMap(start: next))),
      ])
    document.isRunningText = false
    var options = CheckOptions()
    options.evidence[ConceptID("member")] = TermEvidence(kept: 100, seen: 100)
    let found = Checker(termbase: Self.termbase, options: options).check(document).findings
    let finding = try #require(found.first { $0.rule == "term/missing" })
    #expect(finding.severity == severity)
  }

  @Test(
    "Borrowed phrases of a third language stay",
    arguments: [
      ("It applies mutatis mutandis.", "Это применяется mutatis mutandis.", 0),
      ("Pacta sunt servanda.", "Действует pacta sunt servanda.", 0),
      ("The de facto control.", "Контроль de facto существует.", 0),
      ("The main point is clear.", "Смысл main point ясен.", 1),
    ])
  func borrowedPhrases(_ source: String, _ target: String, _ count: Int) {
    let document = Drafts.pair(source, .english, target, .russian)
    #expect(findings(document, "segment/untranslated").count == count)
  }
}
