// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing
import TextModel

@testable import Matching

/// Opposites of economics, law and scholarship.
@Suite struct AntonymTests {
  private func words(
    _ first: (LanguageTag, String), _ second: (LanguageTag, String)
  ) -> [[String]] {
    OppositeContrast.between(ContrastPair(first, second)).map { [$0.first, $0.second] }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let source: (language: LanguageTag, text: String)
    /// The translation, and the same with the opposite of a word.
    let right: (language: LanguageTag, text: String)
    let wrong: String
    var testDescription: String { "\(source.text) = \(wrong)" }

    init(_ source: String, _ right: String, _ wrong: String, _ languages: String) {
      func tag(_ name: Substring) -> LanguageTag { LanguageTag(String(name)) ?? .undetermined }
      self.source = (tag(languages.prefix(2)), source)
      self.right = (tag(languages.suffix(2)), right)
      self.wrong = wrong
    }
  }

  @Test(arguments: [
    Case(
      "该细菌对青霉素耐药。", "The bacterium is resistant to penicillin.",
      "The bacterium is susceptible to penicillin.", "zh-en"),
    Case(
      "Жалоба оставлена без удовлетворения.", "The complaint was dismissed.",
      "The complaint was upheld.", "ru-en"),
    Case(
      "The delegation abstained.", "Делегация воздержалась.", "Делегация проголосовала против.",
      "en-ru"),
    Case("Он всегда опаздывает.", "他总是迟到。", "他很少迟到。", "ru-zh"),
    Case(
      "The bullet passed through the left lung.", "子弹穿过左肺。", "子弹穿过右肺。", "en-zh"),
    Case(
      "Завод эвакуирован на восток.", "The plant was evacuated to the east.",
      "The plant was evacuated to the west.", "ru-en"),
    Case(
      "减轻企业负担。", "It eases the burden on enterprises.", "It increases the burden on enterprises.",
      "zh-en"),
    Case(
      "央行宣布上调存款准备金率。", "The central bank announced an increase in the reserve ratio.",
      "The central bank announced a cut in the reserve ratio.", "zh-en"),
    Case(
      "上诉法院维持原判。", "The court of appeal upheld the judgment.",
      "The court of appeal overturned the judgment.", "zh-en"),
    Case(
      "失业率与通货膨胀呈负相关。", "Unemployment is negatively correlated with inflation.",
      "Unemployment is positively correlated with inflation.", "zh-en"),
    Case(
      "议会否决了该法案。", "Парламент отклонил законопроект.", "Парламент принял законопроект.", "zh-ru"),
    Case("The deficit narrowed.", "赤字收窄。", "赤字扩大。", "en-zh"),
    Case(
      "Net capital outflow grew.", "Чистый отток капитала вырос.", "Чистый приток капитала вырос.",
      "en-ru"),
    Case(
      "该理论低估了制度的作用。", "Теория недооценивает роль институтов.",
      "Теория переоценивает роль институтов.", "zh-ru"),
    Case("外部风险上升。", "External risks rose.", "Internal risks rose.", "zh-en"),
    Case(
      "政府取消了出口补贴。", "Правительство отменило экспортные субсидии.",
      "Правительство ввело экспортные субсидии.", "zh-ru"),
    Case("The evidence is insufficient.", "证据不充分。", "证据充分。", "en-zh"),
    Case("The decision is irrevocable.", "该决定不可撤销。", "该决定可撤销。", "en-zh"),
    Case("The variable is endogenous.", "Переменная эндогенна.", "Переменная экзогенна.", "en-ru"),
    Case("这促进了贸易。", "This promoted trade.", "This hindered trade.", "zh-en"),
    Case(
      "被告系故意所为。", "The defendant acted intentionally.", "The defendant acted negligently.", "zh-en"),
    Case(
      "The loan is unsecured.", "Кредит является необеспеченным.", "Кредит является обеспеченным.",
      "en-ru"),
    Case("He is liable for a natural person.", "他对自然人负责。", "他对法人负责。", "en-zh"),
    Case("这是必要条件。", "Это необходимое условие.", "Это достаточное условие.", "zh-ru"),
    Case(
      "双方对结果表示失望。", "Both sides voiced disappointment.", "Both sides voiced satisfaction.", "zh-en"),
  ])
  func opposites(_ test: Case) {
    #expect(!words(test.source, (test.right.language, test.wrong)).isEmpty)
    #expect(!words((test.right.language, test.wrong), test.source).isEmpty)
    #expect(words(test.source, test.right).isEmpty)
    #expect(words(test.right, test.source).isEmpty)
  }

  /// Right translations by other words.
  @Test(arguments: [
    ("经济走出衰退。", "The economy recovered.", "zh-en"),
    ("资产负债表有所改善。", "The balance sheet improved.", "zh-en"),
    ("法院对该法进行了违宪审查。", "The court carried out a constitutional review of the law.", "zh-en"),
    ("内部与外部因素共同作用。", "Internal and external factors acted together.", "zh-en"),
    (
      "The court upheld the decision to overturn the verdict.",
      "Суд поддержал решение об отмене приговора.",
      "en-ru"
    ),
    ("The policy failed to promote growth.", "该政策未能促进增长。", "en-zh"),
    ("It is absolutely clear.", "Относительно этого нет сомнений.", "en-ru"),
  ])
  func rightTranslations(_ source: String, _ target: String, _ languages: String) throws {
    let from = try #require(LanguageTag(String(languages.prefix(2))))
    let to = try #require(LanguageTag(String(languages.suffix(2))))
    #expect(words((from, source), (to, target)).isEmpty)
  }
}
