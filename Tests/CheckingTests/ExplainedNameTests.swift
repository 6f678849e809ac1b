// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// Names that the source gives in brackets in the letters of the target.
@Suite struct ExplainedNameTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    let target: String
    /// The severities of the terms that are missing.
    var severities: [Severity] = []
    var testDescription: String { name }
  }

  private static let termbase = TranslatedTermCase.termbase(
    .english,
    [
      ("俄罗斯", "Russia"), ("天然气", "natural gas"), ("共和国", "republic"), ("石油公司", "oil company"),
      ("发展银行", "development bank"),
    ])

  @Test(arguments: [
    Case(
      name: "several terms", source: "俄罗斯天然气工业股份公司（Gazprom）同意增加供应。",
      target: "Gazprom agreed to supply more."),
    Case(
      name: "after a verb and a mark", source: "昨日，中方会见俄罗斯天然气公司（Gazprom，俄气）代表。",
      target: "Yesterday the Chinese side met with Gazprom."),
    Case(
      name: "one term", source: "俄罗斯外贸银行（VTB）发放了贷款。", target: "VTB issued a loan.",
      severities: [.info]),
    Case(
      name: "a term before a function word", source: "俄罗斯和国家天然气石油公司（NGO）签约。",
      target: "It and NGO signed.", severities: [.error]),
    Case(
      name: "another name in the target", source: "俄罗斯天然气工业股份公司（Gazprom）同意了。",
      target: "Rosneft agreed.", severities: [.error, .error]),
    Case(
      name: "an abbreviation of the source's own letters", source: "俄罗斯天然气工业股份公司（俄气）同意了。",
      target: "The company agreed.", severities: [.error, .error]),
    Case(
      name: "a word in small letters", source: "俄罗斯天然气（gas）出口增加。", target: "Its gas exports grew.",
      severities: [.error, .error]),
    Case(
      name: "terms after the brackets", source: "壳牌公司（Shell）购买俄罗斯天然气。", target: "Shell bought it.",
      severities: [.error, .error]),
  ])
  func namesInBrackets(_ test: Case) {
    let findings = Checker(termbase: Self.termbase).check(
      Drafts.pair(test.source, .chinese, test.target, .english)
    ).findings.filter { $0.rule == "term/missing" }
    #expect(findings.map(\.severity) == test.severities, "\(findings.map(\.message))")
  }
}
