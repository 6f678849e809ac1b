// SPDX-License-Identifier: Apache-2.0
import Checking
import Testing

/// Names whose article or abbreviation another word has replaced.
@Suite struct ReplacedWordTests {
  private static let termbase = TranslatedTermCase.termbase(
    .english,
    [
      ("集团", "the Group"), ("经济", "the economy"), ("AIIB", "AIIB"),
      ("亚洲基础设施投资银行（AIIB）", "Asian Infrastructure Investment Bank (AIIB)"),
      ("NPC", "NPC"), ("全国人民代表大会（NPC）", "National People's Congress (NPC)"),
    ])

  @Test(arguments: [
    TranslatedTermCase(source: "审计独立于集团。", target: "The audit is independent of the Group."),
    TranslatedTermCase(source: "集团资产增加。", target: "Group assets grew."),
    TranslatedTermCase(
      source: "集团资产增加。", target: "All the assets which Group companies hold grew."),
    TranslatedTermCase(source: "扩大后的集团资产增加。", target: "The assets of the enlarged Group grew."),
    TranslatedTermCase(source: "中国电信集团资产增加。", target: "The assets of China Telecom Group grew."),
    TranslatedTermCase(
      source: "审计独立于集团。", target: "The audit is independent of exchange Group.", isMissing: true),
    TranslatedTermCase(
      source: "委员会监督集团的报告。", target: "The committee oversees financial Group’s reports.",
      isMissing: true),
    // A term in small letters needs no article.
    TranslatedTermCase(source: "世界经济增长。", target: "In 2020 world economy grew."),
  ])
  func articleOfAName(_ test: TranslatedTermCase) { test.judge(Self.termbase, .english) }

  @Test(arguments: [
    TranslatedTermCase(
      source: "AIIB批准了贷款。",
      target: "The Asian Infrastructure Investment Bank (AIIB) approved the loan."),
    TranslatedTermCase(
      source: "AIIB批准了贷款。", target: "The Asian Infrastructure Investment Bank approved the loan."),
    TranslatedTermCase(
      source: "AIIB批准了贷款。",
      target: "The Asian Infrastructure Investment Bank (Beijing) approved the loan."),
    TranslatedTermCase(
      source: "AIIB批准了贷款。",
      target: "The Asian Infrastructure Investment Bank (ADB) approved the loan.", isMissing: true),
    TranslatedTermCase(
      source: "AIIB批准了贷款。",
      target: "The Asian Infrastructure Investment Bank () approved the loan.", isMissing: true),
    // Of two places one is right.
    TranslatedTermCase(
      source: "AIIB批准了贷款。",
      target: "The Asian Infrastructure Investment Bank (ADB) approved it; the AIIB pays."),
    TranslatedTermCase(source: "NPC闭幕。", target: "The National People’s Congress (PC) closed."),
    TranslatedTermCase(
      source: "NPC闭幕。", target: "The National People’s Congress (CPPCC) closed.", isMissing: true),
  ])
  func abbreviationOfAName(_ test: TranslatedTermCase) { test.judge(Self.termbase, .english) }
}
