// SPDX-License-Identifier: Apache-2.0
import Files
import Interchange
import Testing
import TextModel

/// Glossaries as tables that people and other tools write.
@Suite struct ListedGlossaryTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let table: String
    /// A line for each concept: its sections, and in them the terms with their statuses where not preferred.
    let concepts: [String]
    var findings: [String] = []
    var testDescription: String { name }
  }

  /// Terms with a quotation mark that lacks its partner wait, whatever table they are in.
  static let quotes = [
    Case(
      name: "tabs", table: "zh\ten\n\"上海精神\tShanghai Spirit\n合作\tcooperation\"\n",
      concepts: [
        "zh \"上海精神 (proposed) / en Shanghai Spirit", "zh 合作 / en cooperation\" (proposed)",
      ], findings: ["table/quote", "table/quote"]),
    Case(
      name: "commas", table: "zh,en\n\"上海精神,Shanghai Spirit\n合作,coop\"eration\n",
      concepts: [
        "zh \"上海精神 (proposed) / en Shanghai Spirit", "zh 合作 / en coop\"eration (proposed)",
      ], findings: ["table/quote", "table/quote"]),
    Case(
      name: "marks of other languages",
      table: "zh\tru\n“互信\tвзаимное доверие\n《宪章\t«Хартия\n互利\tвзаимная выгода”\n",
      concepts: [
        "zh “互信 (proposed) / ru взаимное доверие", "zh 《宪章 (proposed) / ru «Хартия (proposed)",
        "zh 互利 / ru взаимная выгода” (proposed)",
      ], findings: ["table/quote", "table/quote", "table/quote", "table/quote"]),
    Case(
      name: "pairs",
      table:
        "zh\ten\n\"上海精神\"\tShanghai Spirit\n“一带一路”倡议\t\"Belt and Road\" Initiative\n17英寸屏幕\t17\" screen\n",
      concepts: [
        "zh 上海精神 / en Shanghai Spirit", "zh “一带一路”倡议 / en \"Belt and Road\" Initiative",
        "zh 17英寸屏幕 / en 17\" screen",
      ]),
  ]

  static let flags = [
    Case(
      name: "no in a column of flags",
      table: "zh,en,Forbidden\n网络安全,cybersecurity,no\n信息安全,information security,no\n",
      concepts: ["zh 网络安全 / en cybersecurity", "zh 信息安全 / en information security"]),
    Case(
      name: "crosses",
      table:
        "ru,en,Запрещено\nкибербезопасность,cybersecurity,\nкибербезопасность,network safety,x\n",
      concepts: ["ru кибербезопасность / en cybersecurity | network safety (forbidden)"]),
    Case(
      name: "yes and no in Chinese", table: "中文,英文,禁用\n網絡安全,cybersecurity,否\n網絡安全,net safety,是\n",
      concepts: ["zh 網絡安全 / en cybersecurity | net safety (forbidden)"]),
    Case(
      name: "terms and flags mixed",
      table: "zh,en,forbidden\n网络安全,cybersecurity,net safety\n信息,information,no\n",
      concepts: ["zh 网络安全 / en cybersecurity | net safety (forbidden)", "zh 信息 / en information"]),
    Case(
      name: "not approved", table: "zh,en,Approved\n互信,trust,yes\n互利,benefit,нет\n",
      concepts: ["zh 互信 / en trust", "zh 互利 / en benefit (proposed)"]),
    Case(
      name: "only some are marked as approved",
      table: "zh,en,Approved\n互信,trust,x\n互利,benefit,\n",
      concepts: ["zh 互信 / en trust", "zh 互利 / en benefit (proposed)"]),
    Case(
      name: "approved by an unknown word among flags",
      table: "zh,en,Approved\n互信,trust,yes\n互利,benefit,perhaps\n和平,peace,нет\n",
      concepts: [
        "zh 互信 / en trust", "zh 互利 / en benefit (proposed)", "zh 和平 / en peace (proposed)",
      ],
      findings: ["table/status"]),
    Case(
      name: "statuses in a column of approval",
      table: "zh,en,Approved\n互信,trust,approved\n互利,benefit,pending\n和平,peace,\n",
      concepts: [
        "zh 互信 / en trust", "zh 互利 / en benefit (proposed)", "zh 和平 / en peace (proposed)",
      ]),
    Case(
      name: "days in a column of approval",
      table: "zh,en,Approved\n互信,trust,2020-01-05\n互利,benefit,2021-03-02\n",
      concepts: ["zh 互信 / en trust", "zh 互利 / en benefit"], findings: ["table/column"]),
    Case(
      name: "a mark in a column of forbidden terms",
      table: "zh,en,forbidden\n网络安全,cybersecurity,net safety\n信息,informations,x\n",
      concepts: [
        "zh 网络安全 / en cybersecurity | net safety (forbidden)", "zh 信息 / en informations (proposed)",
      ],
      findings: ["table/status"]),
    Case(
      name: "source and target in short",
      table: "TGT,SRC\nShanghai Spirit,上海精神\n",
      concepts: ["en Shanghai Spirit / zh 上海精神"]),
    Case(
      name: "endings of two words", table: "ru,en\nгосударство(а)-член(ы),member state(s)\n",
      concepts: [
        "ru государство-член | государства-члены (admitted) / en member state | member states (admitted)"
      ]),
    Case(
      name: "black brackets", table: "zh,en\n会议【名】,meeting [n.]\n",
      concepts: ["zh 会议 / en meeting"]),
  ]
  static let statuses = [
    Case(
      name: "of the pair",
      table: "zh,en,status\n上海精神,Shanghai Spirit,preferred\n上海精神,Spirit of Shanghai,forbidden\n",
      concepts: ["zh 上海精神 / en Shanghai Spirit | Spirit of Shanghai (forbidden)"]),
    Case(
      name: "refused first",
      table: "zh,en,status\n成员国,member countries,deprecated\n成员国,member states,preferred\n",
      concepts: ["zh 成员国 / en member states | member countries (deprecated)"]),
    Case(
      name: "of the source",
      table: "en,zh,status\nShanghai Spirit,上海精神,preferred\nSpirit of Shanghai,上海精神,forbidden\n",
      concepts: ["en Shanghai Spirit | Spirit of Shanghai (forbidden) / zh 上海精神"]),
    Case(
      name: "words of other tools",
      table: "zh,en,status\n网络安全,cybersecurity,approved\n网络安全,network safety,not recommended\n"
        + "网络安全,net safety,obsolete\n网络安全,web safety,Do not use\n",
      concepts: [
        "zh 网络安全 / en cybersecurity | network safety (deprecated) | net safety (deprecated)"
          + " | web safety (forbidden)"
      ]),
    Case(
      name: "Russian words",
      table: "ru,en,статус\nдоверие,trust,утверждено\nдоверие,faith,не рекомендуется\n",
      concepts: ["ru доверие / en trust | faith (deprecated)"]),
    Case(
      name: "unknown is never an approval", table: "zh,en,状态\n互信,trust,审定\n互信,faith,blau\n",
      concepts: ["zh 互信 / en trust | faith (proposed)"], findings: ["table/status"]),
    Case(
      name: "a column for each language",
      table: "en,en status,zh,Status [zh]\nnet safety,forbidden,网络安全,\ntrust,,互信,approved\n",
      concepts: ["en net safety (forbidden) / zh 网络安全", "en trust / zh 互信"]),
    Case(
      name: "a column after each language",
      table: "zh,status,en,status\n互信,,trust,\n互信,,faith,deprecated\n",
      concepts: ["zh 互信 / en trust | faith (deprecated)"]),
    Case(
      name: "only one language", table: "zh,en,status\n,network safety,forbidden\n互信,trust,\n",
      concepts: ["zh 互信 / en trust", "en network safety (forbidden)"]),
  ]
  static let heads = [
    Case(
      name: "Google",
      table: "en,zh,pos,description\nShanghai Spirit,上海精神,noun,the six principles\n",
      concepts: ["en Shanghai Spirit / zh 上海精神 : the six principles"], findings: ["table/column"]),
    Case(
      name: "memoQ",
      table:
        "Entry_ID;Chinese_PRC;Term_Info;English_United States;Term_Info\n1;上海精神;CasePermissive;Spirit;Forbidden\n",
      concepts: ["zh-CN 上海精神 / en-US Spirit (forbidden)"]),
    Case(
      name: "Crowdin",
      table:
        "Term [en],Description [en],Status [en],Translation [ru]\ntrust,faith in others,preferred,доверие\n",
      concepts: ["en trust / ru доверие"]),
    Case(
      name: "Lokalise", table: "zh,casesensitive,translatable,forbidden,en\n小米,yes,no,no,Xiaomi\n",
      concepts: ["zh 小米 / en Xiaomi"]),
  ]
  static let joining = [
    Case(
      name: "one source, two targets", table: "zh,en\n互信,trust\n互信,confidence\n",
      concepts: ["zh 互信 / en trust | confidence (admitted)"], findings: ["table/joined"]),
    Case(
      name: "a part of a name with a row of its own",
      table: "zh,en\n香港銀行公會（銀行公會）,HKAB\n香港銀行公會,Hong Kong Association of Banks\n",
      concepts: [
        "zh 香港銀行公會（銀行公會） | 銀行公會 (admitted) / en HKAB",
        "zh 香港銀行公會 / en Hong Kong Association of Banks",
      ]),
    Case(
      name: "homonyms", table: "en,ru,subject\nbank,банк,finance\nbank,берег,nature\n",
      concepts: ["en bank / ru банк", "en bank / ru берег"]),
    Case(
      name: "contradiction", table: "zh,en,status\n互信,trust,preferred\n互信,trust,forbidden\n",
      concepts: ["zh 互信 / en trust"], findings: ["glossary/status"]),
    Case(
      name: "notations of both sides",
      table: "zh,en\n上海合作组织/上合组织,Shanghai Cooperation Organization/SCO\n",
      concepts: [
        "zh 上海合作组织 | 上合组织 (admitted) / en Shanghai Cooperation Organization | SCO (admitted)"
      ]),
  ]

  @Test(arguments: flags + quotes + statuses + heads + joining) func isRead(_ test: Case) throws {
    let contents = try GlossaryTable.read(ByteSource(Array(test.table.utf8), name: "g.csv"))
    #expect(contents.entries.map(Self.line) == test.concepts)
    #expect(contents.findings.map(\.rule) == test.findings)
    #expect(contents.findings.allSatisfy { $0.location.line > 0 })
  }

  private static func line(_ entry: ConceptEntry) -> String {
    entry.sections.map { section in
      "\(section.language) "
        + section.terms.map { term in
          term.status == .preferred ? term.text : "\(term.text) (\(term.status.rawValue))"
        }.joined(separator: " | ")
    }.joined(separator: " / ") + (entry.definition.map { " : \($0)" } ?? "")
  }

  @Test func idsAreMadeOfTheTerms() throws {
    let table = "zh,en\n互信,mutual trust\n互利,Mutual trust!\n合作,\n,\u{1F600} x\n"
    let contents = try GlossaryTable.read(ByteSource(Array(table.utf8), name: "g.csv"))
    #expect(
      contents.entries.map(\.id.description) == ["mutual-trust", "mutual-trust-2", "合作", "x"])
  }

  @Test func flagsOfTermsAreKept() throws {
    let table = "zh,en,Case sensitive,Do not translate\n小米,Xiaomi,yes,yes\n互信,trust,no,no\n"
    let entries = try GlossaryTable.read(ByteSource(Array(table.utf8), name: "g.csv")).entries
    #expect(entries.map(\.isUntranslated) == [true, false])
    #expect(entries[0].sections[1].terms[0].caseRule == .exact)
    #expect(entries[1].sections[1].terms[0].caseRule != .exact)
  }

  /// A list with one source term on every line is read in linear time.
  @Test func oneLargeConcept() throws {
    let table = "zh,en\n" + (0..<5_000).map { "互信,trust \($0)x\n" }.joined()
    let entries = try GlossaryTable.read(ByteSource(Array(table.utf8), name: "g.csv")).entries
    #expect(entries.count == 1 && entries[0].sections[1].terms.count == 5_000)
  }
}
