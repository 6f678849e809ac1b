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
    // Another negation than that of `not only`.
    ("中国不仅没有支持该决议，还提出了反对意见。", "China not only supported the resolution.", "zh-en"),
    ("缔约方不必提供担保。", "The contracting party shall provide a guarantee.", "zh-en"),
    ("该机构不公开发表报告。", "The institution publishes its reports.", "zh-en"),
    ("各方不及时公布结果。", "The parties publish the results.", "zh-en"),
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
  /// What both texts deny in their own way, and what only looks like a negation of the act.
  @Test(arguments: [
    // `not only`, beside words that may be 仅 and только.
    (
      "中国不仅支持该决议，还提供了援助。", "China not only supported the resolution, but also provided assistance.",
      "zh-en"
    ),
    (
      "各方不仅应当遵守协议，还应当公布结果。",
      "The parties should not only comply with the agreement but also publish the results.", "zh-en"
    ),
    (
      "学习历史不但能提供知识，还能提供方法。", "Studying history not only provides knowledge, it provides methods.",
      "zh-en"
    ),
    (
      "Россия не только поддержала резолюцию, но и предоставила помощь.",
      "Russia not only supported the resolution, but provided aid.", "ru-en"
    ),
    ("中国不仅支持该决议，还提供了援助。", "Китай не только поддержал резолюцию, но и предоставил помощь.", "zh-ru"),
    // Words that say no in part.
    ("调用方不必负责释放该缓冲区。", "The caller is not responsible for releasing the buffer.", "zh-en"),
    ("这未必代表各国的立场。", "This does not necessarily represent the position of the states.", "zh-en"),
    ("这些措施并不限于发达国家。", "These measures are not limited to developed countries.", "zh-en"),
    ("直接使用该方法目前并不太容易。", "The method isn't currently easy to use.", "zh-en"),
    // An adverb between the negation and the act.
    (
      "此函数并不实际改变消息的内容。", "This function doesn't actually modify the content of the message.",
      "zh-en"
    ),
    ("修改字典是不安全的。", "It is not safe to modify the dictionary.", "zh-en"),
    // The negation is of an attribute or an adverb.
    ("对于不精确的结果，应当复核。", "Inexact results should be reviewed.", "zh-en"),
    ("可以毫不含糊地知道分配给谁。", "It is possible to know unambiguously to whom it is assigned.", "zh-en"),
    ("他不知疲倦地支持该计划。", "He supported the plan with untiring zeal.", "zh-en"),
    ("唯一的方法是放弃控制权。", "The only way is to cede control.", "zh-en"),
    ("不再需要特殊的代码。", "It removes the need for special code.", "zh-en"),
  ])
  func saidInBoth(_ source: String, _ target: String, _ languages: String) throws {
    #expect(try !isFound(source, target, languages))
  }
}
