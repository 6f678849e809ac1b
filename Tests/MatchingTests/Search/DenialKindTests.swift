// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing
import TextModel

@testable import Matching

/// Denials of many kinds of acts, and denials that a translation says in other words.
@Suite struct DenialKindTests {
  private func isFound(_ source: String, _ target: String, _ languages: String) throws -> Bool {
    let from = try #require(LanguageTag(String(languages.prefix(2))))
    let to = try #require(LanguageTag(String(languages.suffix(2))))
    let found = DenialContrast.between(ContrastPair((from, source), (to, target)))
    let turned = DenialContrast.between(ContrastPair((to, target), (from, source)))
    #expect((found == nil) == (turned == nil))
    return found != nil
  }

  @Test(arguments: [
    ("双方未就边界问题进行讨论。", "The two sides discussed the boundary question.", "zh-en"),
    ("央行没有调整基准利率。", "The central bank adjusted the benchmark rate.", "zh-en"),
    ("成员国无须提前通知秘书处。", "Member states must notify the Secretariat in advance.", "zh-en"),
    ("The court found no evidence of fraud.", "法院发现了欺诈证据。", "en-zh"),
    ("成员国不承担额外的财政义务。", "Государства-члены берут на себя дополнительные обязательства.", "zh-ru"),
    ("The talks produced no result.", "Переговоры дали результат.", "en-ru"),
    ("The seller is not liable for losses.", "Продавец несёт ответственность за убытки.", "en-ru"),
    ("The reform did not reduce inequality.", "Реформа сократила неравенство.", "en-ru"),
    ("这些措施并未带来就业增长。", "These measures brought employment growth.", "zh-en"),
    ("成员国之间不存在争端。", "There are disputes between the member states.", "zh-en"),
    ("汇率对出口无显著影响。", "The exchange rate affects exports.", "zh-en"),
    ("Свидетели не были заслушаны.", "The witnesses were heard.", "ru-en"),
  ])
  func lost(_ source: String, _ target: String, _ languages: String) throws {
    #expect(try isFound(source, target, languages))
  }

  /// Antonyms, words for what had no result, and phrases with a negation that deny nothing.
  @Test(arguments: [
    ("双方未达成协议。", "Their efforts to reach an agreement proved futile.", "zh-en"),
    ("双方未达成任何协议。", "Переговоры завершились безрезультатно.", "zh-ru"),
    ("双方未就协议达成一致。", "Попытки достичь согласия оказались тщетными.", "zh-ru"),
    ("The parties did not conclude an agreement.", "双方达成协议的努力落空。", "en-zh"),
    ("The state did not comply with the ceasefire.", "该国违反了停火协议。", "en-zh"),
    ("He was absent and did not attend.", "他缺席了会议。", "en-zh"),
    ("There is no doubt that China supports the treaty.", "中国坚定支持该条约。", "en-zh"),
    ("Ratify it no later than May.", "最迟在5月批准。", "en-zh"),
    ("As a result, there is no evidence.", "因此没有证据。", "en-zh"),
    ("谈判没有结果。", "As a result, the talks broke down.", "zh-en"),
  ])
  func saidInOtherWords(_ source: String, _ target: String, _ languages: String) throws {
    #expect(try !isFound(source, target, languages))
  }
}
