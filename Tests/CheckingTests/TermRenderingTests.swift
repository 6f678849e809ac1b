// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// What looks like a rendering of a term and is none: initials and words that belong to something else.
@Suite struct TermRenderingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    let target: String
    /// The source terms of the findings.
    let missing: [String]
    var testDescription: String { name }
  }

  static let termbase = Termbase([
    (
      file: "list.tsv",
      entries: [
        ("绿色能源基金", "Green Energy Fund"), ("北方管理局", "NMA"),
        ("北方管理局局长", "Director of the NMA"), ("北方管理协会", "Northern Management Association"),
        ("咨询委员会", "Fund Advisory Committee"), ("北国大选", "Northland presidential election"),
        ("李明行长", "president Li Ming"), ("信用风险", "credit risk"), ("风险管理", "risk management"),
        ("信用风险管理", "credit risk management"), ("《河谷准则》", "River Valley Standards"),
        ("河谷准则", "RVSs"), ("共同银行", "Joint Valley Bank"), ("共同银行", "Cooperation Credit Union"),
      ].enumerated().map { ListedTermTests.entry($0, .chinese, $1.0, .english, $1.1) }
    )
  ])

  @Test(arguments: [
    Case(
      name: "initials", source: "绿色能源基金", target: "The GEF grows.", missing: []),
    Case(
      name: "initials after a name with a wrong word", source: "绿色能源基金",
      target: "The Green Bond Fund grows. The GEF is large.", missing: ["绿色能源基金"]),
    Case(
      name: "initials after a name with another first word", source: "绿色能源基金",
      target: "The Blue Energy Fund grows. The GEF is large.", missing: []),
    Case(
      name: "initials that brackets explain", source: "绿色能源基金",
      target: "The Blue Water Fund (GEF) grows, and all GEF schemes.", missing: ["绿色能源基金"]),
    Case(
      name: "initials before brackets", source: "绿色能源基金",
      target: "The GEF grows, and so does a fund (GEF).", missing: []),
    Case(
      name: "initials that are another term's", source: "北方管理局获北方管理协会嘉奖",
      target: "The NMA won a prize.", missing: ["北方管理协会"]),
    Case(
      name: "initials in a longer term of the source", source: "北方管理局局长和北方管理协会",
      target: "The Director of the NMA and others", missing: ["北方管理协会"]),
    Case(
      name: "initials that belong to both", source: "北方管理局获北方管理协会嘉奖",
      target: "The NMA won a prize of the other NMA.", missing: []),
    Case(
      name: "another order", source: "咨询委员会", target: "The Committee of the Fund Advisory",
      missing: []),
    Case(
      name: "half of a hyphenated word", source: "咨询委员会",
      target: "The Sub-Committee of the Fund Advisory group", missing: ["咨询委员会"]),
    Case(
      name: "an apposition", source: "李明行长", target: "Li Ming, president of the bank", missing: []),
    Case(
      name: "words of the next phrase", source: "北国大选",
      target: "After the presidential election, Northland bonds fell.", missing: ["北国大选"]),
    Case(
      name: "parts that overlap", source: "信用风险管理",
      target: "Credit risk grew, and so did risk management.", missing: ["信用风险管理"]),
    Case(
      name: "full form and abbreviation", source: "按照《河谷准则》",
      target: "under River Valley Standards (“RVSs”)", missing: []),
    Case(
      name: "abbreviation of another full form", source: "按照《河谷准则》",
      target: "under River Bank Standards (“RVSs”)", missing: ["《河谷准则》"]),
    Case(name: "one of two entries", source: "按照《河谷准则》", target: "under the RVSs", missing: []),
    Case(
      name: "neither of two entries", source: "按照《河谷准则》", target: "under some rules",
      missing: ["《河谷准则》", "河谷准则"]),
    Case(
      name: "one of two entries, by its initials", source: "共同银行", target: "The JVB grows.",
      missing: []),
    Case(name: "no source", source: "", target: "", missing: []),
  ])
  func finds(_ test: Case) {
    let report = Checker(termbase: Self.termbase).check(
      Drafts.pair(test.source, .chinese, test.target, .english))
    #expect(
      report.findings.filter { $0.rule == "term/missing" }.compactMap { $0.source?.term }.sorted()
        == test.missing.sorted())
  }

  /// 河谷银行公会 is made up of 河谷 and of 银行公会, which is a variant that no draft owes.
  @Test func aVariantDoesNotRenderAWhole() {
    var entries = [("河谷银行公会", "River Valley Association of Banks"), ("河谷", "River Valley")]
      .enumerated().map { ListedTermTests.entry($0, .chinese, $1.0, .english, $1.1) }
    entries.append(
      ConceptEntry(
        id: ConceptID("short"),
        sections: [
          LanguageSection(
            language: .chinese,
            terms: [Term("河谷银行公会（银行公会）"), Term("银行公会", type: .variant)]),
          LanguageSection(language: .english, terms: [Term("RVAB")]),
        ]))
    let checker = Checker(termbase: Termbase([(file: "list.tsv", entries: entries)]))
    func missing(_ target: String) -> [String] {
      checker.check(Drafts.pair("河谷银行公会公布。", .chinese, target, .english)).findings
        .filter { $0.rule == "term/missing" }.compactMap { $0.source?.term }
    }
    #expect(missing("The River Valley Association of Coins said so.") == ["河谷银行公会"])
    #expect(missing("The River Valley Association of Banks said so.") == [])
  }
}
