// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// What nobody has decided, or somebody has refused, is never approved by an import.
@Suite struct ExchangeDoubtTests {
  private static let texts = [
    ("双方签署了协定。", "The parties signed an agreement.", "Стороны подписали соглашение."),
    ("会议在北京举行。", "The meeting was held in Beijing.", "Встреча прошла в Пекине."),
    ("谈判将继续。", "The negotiations will continue.", "Переговоры продолжатся."),
  ]

  /// A table with tabs of the texts, with further columns.
  private static func table(_ heading: String?, russian: Bool = false, _ values: [String]) -> String
  {
    let rows = zip(texts, values).map { text, value in
      "\(text.0)\t\(russian ? text.2 : text.1)\t\(value)\n"
    }
    return (heading.map { $0 + "\n" } ?? "") + rows.joined()
  }

  struct Heading: Sendable, CustomTestStringConvertible {
    let text: String?
    var isRussian = false
    /// The values of the third column; the second row is the one that is approved.
    let values: [String]
    var testDescription: String { text ?? "none: \(values[0])" }

    init(_ text: String?, russian: Bool = false, _ values: String...) {
      self.text = text
      isRussian = russian
      self.values = values
    }
  }

  static let headings = [
    Heading("CN\tEN\tStatus", "draft", "final", "draft"),
    Heading("CHN\tENG\tStatus", "draft", "approved", "rejected"),
    Heading("CH\tEN\tStatus", "draft", "approved", "draft"),
    Heading("CN\tRU\tСтатус", russian: true, "черновик", "утверждено", "на проверке"),
    Heading(
      "Текст на китайском языке\tТекст на русском языке\tСтатус перевода", russian: true,
      "черновик",
      "готово", "черновик"),
    Heading("Оригинал (кит.)\tПеревод (рус.)\tСтатус", russian: true, "черновик", "готово", "?"),
    Heading("中文原文\t英文译文\t审核状态", "未审核", "已审核", "待审"),
    Heading("汉语\t英语\t翻译状态", "初稿", "定稿", "初稿"),
    Heading("zh\ten\tQA status", "needs work", "passed", "failed"),
    Heading("zh\ten\tПроверено", "нет", "да", "нет"),
    Heading("zh\ten\t是否审核", "否", "是", ""),
    Heading("zh\ten\tApproved", "N", "Y", ""),
    Heading("zh\ten\tReviewed", "✗", "✓", "✗"),
    Heading("zh\ten\tNot reviewed", "yes", "no", "x"),
    Heading("zh\ten\tDraft", "yes", "no", "yes"),
    Heading("zh\ten\tUnverified", "да", "нет", "да"),
    Heading("zh\ten\tMT", "yes", "no", "yes"),
    Heading("zh\ten\tOrigin", "DeepL", "translator", "Machine Translation"),
    Heading("zh\ten\tStatus", "approved?", "approved", "final？"),
    // Columns that nobody knows, with values that everybody knows.
    Heading("zh\ten\tStage", "draft", "final", "draft"),
    Heading("zh\ten\tПометка", "черновик", "готово", "не проверено"),
    Heading("zh\ten\tПримечание", "черновик", "из речи", "на проверке"),
    // Headings that nobody knows.
    Heading("Wersja chińska\tWersja rosyjska\tStan", russian: true, "draft", "final", "draft"),
    Heading(
      "Китайские фразы МИДа\tЗаявления МИДа\tСтатус", russian: true, "черновик", "готово", "?"),
    Heading("Chinesisch\tEnglisch\tStand", "draft", "final", "draft"),
    Heading(nil, "draft", "final", "draft"),
  ]

  @Test(arguments: headings) func onlyTheApprovedRowIsApproved(_ test: Heading) throws {
    let table = Self.table(test.text, russian: test.isRussian, test.values)
    let units = try ExchangeKit().units(of: table, name: "a.tsv")
    #expect(units.map { $0.variants[0].text } == Self.texts.map(\.0))
    #expect(
      units.map { $0.variants.last?.language }
        == units.map { _ in test.isRussian ? .russian : .english })
    #expect(units.map { $0.status == .approved } == [false, true, false])
  }

  @Test(arguments: ["document", "Page"]) func otherColumnsSayNothing(_ heading: String)
    throws
  {
    let kit = try ExchangeKit()
    let done = try kit.workspace.importMemory(
      .text(Self.table("zh\ten\t\(heading)", ["12", "0", "14"]), name: "a.tsv"))
    #expect(try kit.units(of: "a").allSatisfy { $0.status == .approved })
    let finding = try #require(done.findings.first { $0.rule == "table/column" })
    #expect(finding.severity == .info && finding.message.contains(heading))
  }

  @Test func rowsAboveNamesOfLanguagesAreNotLost() throws {
    let menu = "首页\tHome\n联系方式\tContact\n中文\tEnglish\n版权所有\tAll rights reserved\n"
    let units = try ExchangeKit().units(of: menu, name: "a.tsv")
    #expect(
      units.map { $0.variants[1].text } == ["Home", "Contact", "English", "All rights reserved"])
  }

  @Test func headingsWithinATableAreNoUnits() throws {
    let kit = try ExchangeKit()
    let table = "zh\ten\n谈判将继续。\tThe talks go on.\nZH\tEN\n会议结束。\tThe meeting ended.\nzh\tru\n"
    let done = try kit.workspace.importMemory(.text(table, name: "a.tsv"))
    #expect(done.units == 2)
    #expect(done.findings.count { $0.rule == "table/heading" } + done.skipped >= 2)
  }

  @Test(arguments: ["#N/A", "#REF!", "#VALUE!"]) func errorsOfSpreadsheetsAreNoTexts(
    _ error: String
  ) throws {
    let table = "zh\ten\n谈判将继续。\t\(error)\n会议结束。\tThe meeting ended.\n"
    let units = try ExchangeKit().units(of: table, name: "a.tsv")
    #expect(units.map { $0.variants[1].text } == ["The meeting ended."])
  }

  @Test func damagedTextsWait() throws {
    let table = "zh\ten\n谈判\u{FFFD}继续。\tThe talks go on.\n"
    let units = try ExchangeKit().units(of: table, name: "a.tsv")
    #expect(units.map(\.status) == [.needsReview])
  }

  @Test(
    arguments: [
      ("x-Reviewed", "No", .needsReview), ("x-Verified", "нет", .needsReview),
      ("Txt::Status", "Not reviewed", .needsReview), ("Att::State", "Unverified", .needsReview),
      ("x-Project Status", "Under review", .needsReview),
      ("x-Checked:SinglePicklist", "Yes", .approved),
      ("x-Not reviewed", "yes", .needsReview), ("x-Rejected", "да", .rejected),
      ("x-Origin", "Google Translate", .needsReview), ("x-status", "approved?", .needsReview),
    ] as [(String, String, ReviewStatus)])
  func propertiesSayWhatWaits(_ type: String, _ value: String, _ status: ReviewStatus) throws {
    let units = try ExchangeKit().units(
      of: tmx("会议结束。", "It ended.", properties: "<prop type=\"\(type)\">\(value)</prop>"),
      name: "a.tmx")
    #expect(units.map(\.status) == [status])
  }

  @Test(arguments: ["DeepL", "ChatGPT", "SYSTRAN", "Google Translate"])
  func authorsMayBeMachines(_ author: String) throws {
    let units = try ExchangeKit().units(
      of: tmx("会议结束。", "It ended.", variant: "creationid=\"\(author)\""), name: "a.tmx")
    #expect(units.map(\.status) == [.needsReview])
    #expect(units[0].property("x-origin") == "mt")
  }

  @Test func codesOfCountriesAreLanguages() throws {
    let units = try ExchangeKit().units(
      of: tmx("会议结束。", "It ended.", from: "CN", to: "EN"), name: "a.tmx")
    #expect(units[0].variants.map(\.language) == [.chinese, .english])
  }

  @Test(
    arguments: [
      ("state-qualifier=\"rejected-inaccurate\"", .rejected),
      ("state=\"translated\" state-qualifier=\"rejected-grammar\"", .rejected),
      ("state=\"signed-off\" state-qualifier=\"rejected-spelling\"", .rejected),
      ("state-qualifier=\"fuzzy-match\"", .needsReview),
      ("state=\"translated\" state-qualifier=\"fuzzy-match\"", .approved),
      ("state-qualifier=\"exact-match\"", .approved),
    ] as [(String, ReviewStatus)])
  func qualifiersOfXLIFFSayWhatIsRefused(_ attributes: String, _ status: ReviewStatus) throws {
    let units = try ExchangeKit().units(
      of: xliff12(
        "<trans-unit id=\"1\"><source>会议结束。</source><target \(attributes)>It ended.</target></trans-unit>"
      ),
      name: "a.xlf")
    #expect(units.map(\.status) == [status])
  }

  @Test(arguments: ["initial", "translated", "reviewed", "final"])
  func aRejectedSubstateCountsInEveryState(_ state: String) throws {
    let units = try ExchangeKit().units(
      of: xliff20(
        "<unit id=\"1\"><segment state=\"\(state)\" subState=\"my:rejected\"><source>会议结束。</source>"
          + "<target>It ended.</target></segment></unit>"), name: "a.xlf")
    #expect(units.map(\.status) == [.rejected])
  }

  @Test(arguments: ["x-sdl", "x-sdl-feedback"]) func trackedChangesAreReadAsAccepted(_ kind: String)
    throws
  {
    let unit = """
      <trans-unit id="1"><source>通过<mrk mtype="\(kind)-deleted">13</mrk><mrk mtype="\(kind)-added">12</mrk>项决议。</source>
      <target>They adopted <mrk mtype="\(kind)-deleted" x="r1">13 </mrk><mrk mtype="\(kind)-added">12 \
      </mrk>resolutions.</target></trans-unit>
      """
    let units = try ExchangeKit().units(of: xliff12(unit), name: "a.xlf")
    #expect(units[0].variants.map(\.text) == ["通过12项决议。", "They adopted 12 resolutions."])
  }
}
