// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// Lists of two columns, as they are imported: longer terms beside their parts, and nothing of case.
@Suite struct ListedTermTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    var from = LanguageTag.chinese
    let target: String
    var to = LanguageTag.english
    /// The rules and the source terms of the findings.
    let findings: [String]
    var testDescription: String { name }
  }

  static let russian: [(String, String)] = [
    ("infection", "инфекция"), ("epidemic", "эпидемический"), ("edit", "редактировать"),
    ("restrictions", "ограничения"), ("quarantine", "карантин"),
    ("self-quarantine", "самоизоляция"), ("fatality rate", "уровень смертности"),
    ("case fatality rate", "уровень смертности"),
    ("severe acute respiratory syndrome", "тяжелый острый респираторный синдром"),
    ("Union State", "Союзное государство"), ("Green Energy Fund", "Зеленый энергетический фонд"),
  ]

  static let termbase = Termbase([
    (
      file: "list.tsv",
      entries: [
        ("外汇基金", "Exchange Fund"), ("外汇基金的表现", "The Exchange Fund’s performance"),
        ("香港", "Hong Kong"), ("香港同业拆息", "Hong Kong Interbank Offered Rates"),
        ("流动性比率", "liquidity ratios"), ("咨询委员会", "Global Advisory Committee on Finance"),
        ("审计署", "Audit Commission"), ("审计署准则", "Audit Commission Standards"),
        ("圆桌会议", "High-level Roundtable"), ("一带一路", "Belt and Road"),
        ("支持组合", "Backing Portfolio"), ("反洗钱监控措施", "anti-money laundering controls"),
      ].enumerated().map { entry($0, .chinese, $1.0, .english, $1.1) }
        + russian.enumerated().map { entry($0 + 100, .english, $1.0, .russian, $1.1) }
        + [
          entry(200, .english, "pandemic", .chinese, "流行病"),
          entry(201, .chinese, "改革校园文化", .english, "campus culture reform"),
          entry(202, .chinese, "校园文化改革", .english, "Campus Culture Reform"),
          entry(203, .chinese, "开放城市数据框架", .english, "Open Municipal Traffic Data framework"),
        ]
    ),
    (file: "signs.tsv", entries: signs),
  ])

  /// Terms that are signs, initials or parts of words.
  private static let signs: [ConceptEntry] = [
    entry(300, .chinese, "乌克兰局势", .english, "Ukraine situation"),
    entry(301, .chinese, "人民币", .english, "RMB"),
    entry(302, .chinese, "货币研究", .english, "monetary research"),
    entry(303, .chinese, "缓冲规则", .english, "LAC Rules"),
  ]

  /// A concept as the import of a list of two columns makes it.
  static func entry(
    _ number: Int, _ from: LanguageTag, _ source: String, _ to: LanguageTag, _ target: String
  ) -> ConceptEntry {
    ConceptEntry(
      id: ConceptID("c\(number)"),
      sections: [(from, source), (to, target)].map { language, text in
        LanguageSection(
          language: language, terms: [Term(text, caseRule: .inferred(from: text))])
      })
  }

  /// Small letters that a draft prefers are right, but not for a word of capitals.
  @Test(arguments: [
    ("high-level roundtable", "High-level Roundtable", 2, 0, 0),
    ("high-level roundtable", "High-level Roundtable", 2, 3, 2),
    ("lac rules", "LAC Rules", 2, 0, 2),
  ]) func usage(_ small: String, _ capital: String, _ smalls: Int, _ capitals: Int, _ count: Int) {
    let words = Array(repeating: small, count: smalls) + Array(repeating: capital, count: capitals)
    let lines = words.map { "We speak of the \($0) and of more." }
    let found = Checker(termbase: Self.termbase).check(Drafts.text(lines.joined(separator: "\n")))
    #expect(found.findings.filter { $0.rule == "term/case" }.count == count)
  }

  @Test("A term that crosses a word of the source is no error")
  func crossingWords() {
    func severities(_ source: String) -> [Severity] {
      Checker(termbase: Self.termbase).check(
        Drafts.pair(source, .chinese, "The institute was founded.", .english)
      ).findings.filter { $0.rule == "term/missing" }.map(\.severity)
    }
    #expect(severities("数字货币研究所成立。") == [.warning])
    #expect(severities("货币研究很重要。") == [.error])
  }

  @Test(arguments: [
    Case(
      name: "words in another order", source: "外汇基金的表现",
      target: "Performance of the Exchange Fund", findings: []),
    Case(
      name: "a list is no other order", source: "流动性比率", target: "The ratios and liquidity",
      findings: ["term/missing 流动性比率"]),
    Case(
      name: "two initials that nothing explains", source: "乌克兰局势复杂。", target: "The US is complex.",
      findings: ["term/missing 乌克兰局势"]),
    Case(
      name: "a code before a number", source: "支付人民币38元。", target: "Pay RMB38.", findings: []),
    Case(
      name: "a longer word is no code", source: "支付人民币。", target: "Pay RMBS.",
      findings: ["term/missing 人民币"]),
    Case(
      name: "a part torn out", source: "外汇基金的表现", target: "Performance of the thing",
      findings: ["term/missing 外汇基金的表现", "term/missing 外汇基金"]),
    Case(
      name: "all left out", source: "外汇基金的表现", target: "Nothing at all",
      findings: ["term/missing 外汇基金的表现"]),
    Case(
      name: "a part beside other words of the whole", source: "香港同业拆息",
      target: "The dollar interbank rates",
      findings: ["term/missing 香港同业拆息", "term/missing 香港"]),
    Case(
      name: "a part that is there", source: "香港同业拆息", target: "Hong Kong dollar interbank rates",
      findings: ["term/missing 香港同业拆息"]),
    Case(
      name: "one root", source: "an epidemic infection", from: .english,
      target: "эпидемия и инфицирование", to: .russian, findings: []),
    Case(
      name: "prefix", source: "edit it", from: .english, target: "отредактировать", to: .russian,
      findings: []),
    Case(
      name: "one word of the root far away",
      source: "After restrictions on travel he said that one does not wish to limit trade",
      from: .english,
      target: "О поездках он сказал только то, что торговлю никто не желает ограничивать",
      to: .russian, findings: ["term/missing restrictions"]),
    Case(
      name: "hyphenated", source: "a self-quarantine", from: .english, target: "строгая мера",
      to: .russian,
      findings: ["term/missing self-quarantine", "term/missing quarantine"]),
    Case(
      name: "without its class noun", source: "a pandemic", from: .english, target: "大流行",
      to: .chinese, findings: []),
    Case(
      name: "small letters at the beginning", source: "圆桌会议", target: "# high-level roundtable",
      findings: ["term/case 圆桌会议"]),
    Case(
      name: "with an indefinite article", source: "圆桌会议", target: "At a high-level roundtable",
      findings: []),
    Case(
      name: "long name", source: "咨询委员会", target: "of the global advisory committee on finance",
      findings: ["term/case 咨询委员会"]),
    Case(
      name: "the term of the source inside another", source: "审计署的准则",
      target: "under the audit commission standards", findings: ["term/case 审计署"]),
    Case(
      name: "a long name after an article", source: "开放城市数据框架",
      target: "publish an open municipal traffic data framework",
      findings: ["term/case 开放城市数据框架"]),
    Case(
      name: "told by its capitals alone", source: "校园文化改革",
      target: "see the campus culture reform here", findings: ["term/case 校园文化改革"]),
    Case(
      name: "the term in small letters", source: "改革校园文化",
      target: "see the campus culture reform here", findings: []),
    Case(name: "heading", source: "审计署准则", target: "AUDIT COMMISSION STANDARDS", findings: []),
    Case(name: "a sign for a word", source: "一带一路", target: "Belt & Road", findings: []),
    Case(
      name: "two initials", source: "支持组合", target: "the entire BP and more",
      findings: ["term/missing 支持组合"]),
    Case(
      name: "initials with a sign", source: "香港", target: "it costs HK$5",
      findings: ["term/missing 香港"]),
    Case(
      name: "brackets inside", source: "反洗钱监控措施",
      target: "anti-money laundering (AML/CFT) controls", findings: []),
    Case(
      name: "brackets around another word", source: "反洗钱监控措施",
      target: "anti-money laundering (AML) checks", findings: ["term/missing 反洗钱监控措施"]),
    Case(
      name: "two Cyrillic initials", source: "The Union State grows.", from: .english,
      target: "Экономика СГ растет.", to: .russian, findings: ["term/missing Union State"]),
    Case(
      name: "three Cyrillic initials", source: "The Green Energy Fund grows.", from: .english,
      target: "Экономика ЗЭФ растет.", to: .russian, findings: []),
    Case(
      name: "one word more", source: "severe acute respiratory syndrome", from: .english,
      target: "тяжелый острый респираторный коронавирусный синдром", to: .russian, findings: []),
    Case(
      name: "two words more", source: "severe acute respiratory syndrome", from: .english,
      target: "тяжелый острый респираторный новый коронавирусный синдром", to: .russian,
      findings: ["term/missing severe acute respiratory syndrome"]),
    Case(
      name: "a part with the renderings of the whole", source: "the case fatality rate",
      from: .english, target: "смертность там", to: .russian,
      findings: ["term/missing case fatality rate"]),
    Case(name: "no source", source: "", target: "", findings: []),
  ])
  func finds(_ test: Case) {
    let report = Checker(termbase: Self.termbase).check(
      Drafts.pair(test.source, test.from, test.target, test.to))
    #expect(
      report.findings.filter { $0.rule.hasPrefix("term/") }
        .map { "\($0.rule) \($0.source?.term ?? "-")" }.sorted() == test.findings.sorted())
  }
}
