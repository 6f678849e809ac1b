// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import Languages

/// Names of columns and properties for reviews, machines, languages and states.
@Suite struct ReviewNamesTests {
  @Test(
    arguments: [
      ("Reviewed", .approval), ("Is Approved?", .approval), ("Approved (Y/N)", .approval),
      ("isVerified", .approval), ("QA passed", .approval), ("Проверено", .approval),
      ("Согласован", .approval), ("Утверждён", .approval), ("Перевод одобрен", .approval),
      ("是否审核", .approval), ("译文已校对", .approval), ("已批准", .approval),
      ("Not reviewed", .doubt), ("Unverified", .doubt), ("не проверено", .doubt), ("未审核", .doubt),
      ("Needs review", .doubt), ("待审核", .doubt), ("fuzzy", .doubt), ("Черновик", .doubt),
      ("Rejected", .refusal), ("Отклонено", .refusal), ("驳回", .refusal),
      ("УТВЕРЖДЁН", .approval), ("НЕ УТВЕРЖДЁН", .doubt), ("ОТКЛОНЁН", .refusal),
      ("已审核（是/否）", .approval), ("已审核（是否）", .approval), ("未审核（是/否）", .doubt),
      ("Requires review", .doubt), ("To review", .doubt), ("Review required", .doubt),
      ("Under review", .doubt), ("Requires review (yes/no)", .doubt),
      ("No review needed", nil), ("Review date", nil), ("是/否", nil), ("是否", nil),
      ("Reviewer", nil), ("Review", nil), ("Approved by", nil), ("Note", nil), ("zh", nil),
      ("", nil),
    ] as [(String, ReviewNames.Kind?)]
  ) func kinds(_ name: String, _ kind: ReviewNames.Kind?) {
    #expect(ReviewNames.kind(name) == kind)
  }

  @Test(
    arguments: [
      ("DeepL", true), ("deepl-pro", true), ("Google Translate", true), ("Google", true),
      ("ChatGPT", true), ("GPT-4o", true), ("gpt4", true), ("SYSTRAN", true), ("MT!", true),
      ("leveraged-mt", true), ("Яндекс Переводчик", true), ("机器翻译", true),
      ("Microsoft Translator", true),
      ("Microsoft Word", false), ("Amtrak", false), ("Smith", false), ("tm", false), ("", false),
      ("OmegaT", false), ("Google Docs user", false),
    ]) func machines(_ text: String, _ isMachine: Bool)
  {
    #expect(MachineNames.isNamed(text) == isMachine)
  }

  @Test(
    arguments: [
      ("CN", "zh"), ("cn", "zh"), ("CHN", "zh"), ("CHI", "zh"), ("ENG", "en"), ("RUS", "ru"),
      ("JP", "ja"),
      ("zh-CN", "zh-CN"), ("Китайский оригинал", "zh"), ("Текст на китайском языке", "zh"),
      ("Оригинал (кит.)", "zh"), ("Русская версия", "ru"), ("Перевод (рус.)", "ru"),
      ("по-английски", "en"),
      ("中文原文", "zh"), ("英文译文", "en"), ("俄文版本", "ru"), ("中文句子", "zh"), ("English version", "en"),
      ("Text in Russian", "ru"), ("Chinese sentence", "zh"), ("English translation", "en"),
      ("Русский комментарий", nil), ("English notes", nil), ("Китай", nil), ("SCO", nil),
      ("UN", nil),
    ] as [(String, String?)]) func languages(_ heading: String, _ tag: String?)
  {
    #expect(LanguageNames.language(heading)?.description == tag)
  }

  @Test(
    arguments: [
      ("Статус перевода", "status"), ("审核状态", "status"), ("翻译状态", "status"),
      ("QA status", "status"),
      ("Статус (проверка)", "status"), ("Status (draft/final)", "status"),
      ("Segment state", "status"),
      ("Проверено", "approved"), ("Unverified", "doubtful"), ("是否禁用", "forbidden"),
      ("Forbidden translations", "forbidden"), ("Отклонено", "forbidden"),
      ("Устарело", "deprecated"),
      ("Member state", "member state"), ("Status note", "status note"), ("Note", "note"),
    ]) func fields(_ heading: String, _ field: String)
  {
    #expect(ColumnNames.field(heading) == field)
  }

  @Test(
    arguments: [
      ("draft", true), ("черновик", true), ("初稿", true), ("нет", true), ("no", true), ("否", true),
      ("approved?", true), ("已审核？", true), ("?", true), ("не проверено", true), ("запрещено", true),
      ("не переведено", true), ("fail", true),
      ("approved", false), ("0", false), ("-", false), ("new", false), ("old", false),
      ("Trade", false),
      ("готово", false), ("yes", false), ("Who?", false), ("", false),
    ]) func doubts(_ text: String, _ isDoubt: Bool)
  {
    #expect(StatusWords.isDoubt(text) == isDoubt)
  }

  @Test(arguments: ["approved?", "final？", "已审核？", "¿approved?"])
  func aQuestionIsNoApproval(_ word: String) {
    #expect(StatusWords.status(word) == nil)
    #expect(StatusWords.translationState(word) == nil)
  }
}
