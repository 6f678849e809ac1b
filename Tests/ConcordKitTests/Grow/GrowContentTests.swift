// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import TestSupport
import Testing
import TextModel

/// Pairs between good neighbours whose texts say something else, or only a part of each other.
@Suite struct GrowContentTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var languages: (LanguageTag, LanguageTag)
    /// Right pairs, and in the middle one that is none.
    var rows: [(source: String, target: String)]
    /// The place of that pair.
    var wrong: Int
    var testDescription: String { name }
  }

  static let others: [Case] = [
    Case(
      name: "a resolution", languages: (.chinese, .english),
      rows: [
        ("敦促各国批准该条约；", "Urges all States to ratify the treaty;"),
        (
          "谴责对医院的袭击；",
          "Invites international organizations to share information on water resources;"
        ),
        ("决定继续审议这个问题。", "Decides to continue its consideration of the question."),
      ], wrong: 1),
    Case(
      name: "articles of a law", languages: (.chinese, .english),
      rows: [
        ("第一条 为了保护环境，制定本法。", "Article 1 This Law is enacted to protect the environment."),
        ("第二条 政府应当支持农业发展。", "Article 2 Workers have the right to paid holidays every year."),
        ("第三条 国家鼓励科学研究。", "Article 3 The State encourages scientific research."),
      ], wrong: 1),
    Case(
      name: "a year", languages: (.chinese, .english),
      rows: [
        ("她于1992年毕业于清华大学。", "She graduated from Tsinghua University in 1992."),
        ("2003年任上海博物馆馆长。", "She won a prize for her novel about village life in 2003."),
        ("2015年退休。", "She retired in 2015."),
      ], wrong: 1),
    Case(
      name: "three sentences", languages: (.english, .russian),
      rows: [
        ("The conference opened in Kazan on 12 June.", "Конференция открылась в Казани 12 июня."),
        (
          "The experts studied the causes of the accident.",
          "Студенты посетили театр и старую крепость."
        ),
        (
          "The next conference will take place in 2026.",
          "Следующая конференция состоится в 2026 году."
        ),
      ], wrong: 1),
    Case(
      name: "a pivot", languages: (.chinese, .russian),
      rows: [
        ("会议于6月12日在喀山开幕。", "Конференция открылась 12 июня в Казани."),
        ("专家研究了事故的原因。", "Студенты посетили театр и старую крепость."),
        ("下次会议将于2026年举行。", "Следующая конференция состоится в 2026 году."),
      ], wrong: 1),
  ]

  static let halves: [Case] = [
    Case(
      name: "the end of a Chinese sentence", languages: (.chinese, .english),
      rows: [
        ("各国应当尊重彼此的主权。", "Countries should respect each other's sovereignty."),
        ("军队离开了村庄，居民回到自己的家园和田地。", "The army left the village."),
        ("部长们讨论了反对贫困的斗争。", "The ministers discussed the fight against poverty."),
        ("学校向学生提供免费的教材。", "Schools provide students with free textbooks."),
      ], wrong: 1),
    Case(
      name: "the end of an English sentence", languages: (.english, .russian),
      rows: [
        (
          "Countries should respect each other's sovereignty.",
          "Страны должны уважать суверенитет друг друга."
        ),
        (
          "The army left the village, and the residents returned to their homes and fields.",
          "Армия покинула деревню."
        ),
        (
          "The ministers discussed the fight against poverty.",
          "Министры обсудили борьбу с бедностью."
        ),
        (
          "Schools provide students with free textbooks.",
          "Школы предоставляют ученикам бесплатные учебники."
        ),
      ], wrong: 1),
  ]

  private func input(_ texts: [String], _ language: LanguageTag, _ name: String) -> Input {
    .text(texts.joined(separator: "\n\n") + "\n", name: "\(name).\(language).txt")
  }

  private func grow(_ test: Case) throws -> GrowResult {
    let (from, to) = test.languages
    return try KitWorkspace().workspace.grow(
      PaperSource([
        input(test.rows.map(\.source), from, "a"), input(test.rows.map(\.target), to, "a"),
      ]), options: GrowOptions(from: from, to: to))
  }

  private func findings(_ test: Case) throws -> [FindingReport] {
    let (from, to) = test.languages
    return try KitWorkspace().workspace.check(
      input(test.rows.map(\.target), to, "d"),
      options: DraftCheckOptions(
        source: input(test.rows.map(\.source), from, "s"), from: from, to: to)
    ).report.findings.filter { $0.rule.hasPrefix("segment/") }.map(FindingReport.init)
  }

  @Test(arguments: others + halves) func waits(_ test: Case) throws {
    let result = try grow(test)
    let approved = result.units.filter { $0.status == .approved }.map(\.source)
    let right = test.rows.indices.filter { $0 != test.wrong }.map { test.rows[$0].source }
    #expect(approved == right)
  }

  @Test(arguments: others) func checkSaysThatItIsNoTranslation(_ test: Case) throws {
    let findings = try findings(test)
    #expect(findings.map(\.rule) == ["segment/omitted"])
    #expect(findings.first?.source?.text == test.rows[test.wrong].source)
  }

  @Test(arguments: halves) func checkNamesTheClause(_ test: Case) throws {
    let findings = try findings(test)
    #expect(findings.map(\.rule) == ["segment/omitted"])
    let clause = try #require(findings.first?.source?.text)
    let source = test.rows[test.wrong].source
    #expect(clause != source && source.hasSuffix(clause))
  }

  /// Formulas whose words are few and whose numbers agree.
  @Test func numbersOfADateAreEvidence() throws {
    let test = Case(
      name: "numbers", languages: (.chinese, .english),
      rows: [
        ("回顾其2017年12月20日第72/179号决议，", "Recalling its resolution 72/179 of 20 December 2017,"),
        ("第六条 本法自2021年9月1日起施行。", "Article 6 This Law shall come into force on 1 September 2021."),
      ], wrong: -1)
    #expect(try grow(test).units.map(\.status) == [.approved, .approved])
    #expect(try findings(test).isEmpty)
  }
}
