// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing
import TextModel

@testable import Matching

/// Acts that a text denies and a text of another language affirms.
@Suite struct DenialContrastTests {
  private typealias Text = (language: LanguageTag, text: String)

  struct Case: CustomTestStringConvertible, Sendable {
    let denies: (language: LanguageTag, text: String)
    let affirms: (language: LanguageTag, text: String)
    let found: [String]
    var testDescription: String { "\(denies.text) = \(affirms.text)" }
  }

  /// A word such as `other` or `already` says nothing about an act, and words of an act do not negate it.
  @Test(arguments: [
    Case(
      denies: (.chinese, "本协定不影响其他条约。"),
      affirms: (.english, "This Agreement affects other treaties."),
      found: ["不影响", "affects"]),
    Case(
      denies: (.chinese, "该国尚未加入世贸组织。"),
      affirms: (.english, "The country has already joined the WTO."),
      found: ["未加入", "joined"]),
    Case(
      denies: (.chinese, "中俄关系不针对第三方。"),
      affirms: (.russian, "Китайско-российские отношения направлены против третьих сторон."),
      found: ["不针对", "направлены против"]),
    Case(
      denies: (.chinese, "我们绝不放弃使用武力的选项。"),
      affirms: (.english, "We renounce the option of using force."),
      found: ["不放弃", "renounce"]),
    Case(
      denies: (.english, "The Court has no jurisdiction."),
      affirms: (.russian, "Суд обладает юрисдикцией."),
      found: ["no jurisdiction", "юрисдикцией"]),
    Case(
      denies: (.chinese, "我们无意干涉他国内政。"),
      affirms: (.english, "We intend to interfere in the affairs of other States."),
      found: ["无意干涉", "interfere"]),
  ])
  func deniedBesideHarmlessWords(_ test: Case) {
    #expect(Self.words(test.denies, test.affirms) == test.found)
    #expect(Self.words(test.affirms, test.denies) == test.found.reversed())
  }

  /// Sentences of economics and treaties.
  @Test(arguments: [
    Case(
      denies: (.chinese, "汇率的系数不显著。"),
      affirms: (.english, "The coefficient of the exchange rate is significant."),
      found: ["不显著", "significant"]),
    Case(
      denies: (.chinese, "汇率的系数并不显著。"),
      affirms: (.russian, "Коэффициент обменного курса статистически значим."),
      found: ["不显著", "значим"]),
    Case(
      denies: (.russian, "Коэффициент не является статистически значимым."),
      affirms: (.english, "The coefficient is statistically significant."),
      found: ["не является статистически значимым", "significant"]),
    Case(
      denies: (.chinese, "非关税壁垒的影响并不显著。"),
      affirms: (.english, "The impact of non-tariff barriers is significant."),
      found: ["不显著", "significant"]),
    Case(
      denies: (.chinese, "非关税壁垒的影响并不显著。"),
      affirms: (.russian, "Влияние нетарифных барьеров является значительным."),
      found: ["不显著", "значительным"]),
    Case(
      denies: (.chinese, "两者之间没有因果关系。"),
      affirms: (.english, "There is a causal relationship between the two."),
      found: ["没有因果关系", "causal"]),
    Case(
      denies: (.chinese, "没有证据表明价格上涨。"),
      affirms: (.english, "There is evidence that prices have risen."),
      found: ["没有证据表明", "evidence that"]),
    Case(
      denies: (.chinese, "附件不构成本协定的组成部分。"),
      affirms: (.english, "The annex shall form an integral part of this Agreement."),
      found: ["不构成", "form an integral"]),
    Case(
      denies: (.chinese, "附件不构成本协定的组成部分。"),
      affirms: (.russian, "Приложение составляет неотъемлемую часть настоящего Соглашения."),
      found: ["不构成", "составляет"]),
    Case(
      denies: (.chinese, "价格不含运费。"), affirms: (.english, "The price includes freight."),
      found: ["不含运费", "includes"]),
  ])
  func deniedInEconomics(_ test: Case) {
    #expect(Self.words(test.denies, test.affirms) == test.found)
    #expect(Self.words(test.affirms, test.denies) == test.found.reversed())
  }

  /// Sentences of economics and treaties that agree.
  @Test(arguments: [
    (LanguageTag.chinese, "汇率的系数不显著。", LanguageTag.english, "The coefficient is not significant."),
    (.chinese, "汇率的系数不显著。", .english, "The coefficient is insignificant."),
    (.chinese, "汇率的系数不显著。", .english, "The coefficient is only marginally significant."),
    (.chinese, "汇率的系数不显著。", .russian, "Коэффициент статистически незначим."),
    (.chinese, "汇率的系数显著。", .english, "The coefficient is significant."),
    (.chinese, "影响不太显著。", .english, "The impact is less significant."),
    (
      .chinese, "非关税壁垒的影响并不显著。", .english,
      "The impact of non-tariff barriers is not significant."
    ),
    (.chinese, "非关税壁垒的影响显著。", .english, "The impact of non-tariff barriers is significant."),
    // The name of Africa does not answer to `non-`.
    (.chinese, "非洲国家不使用武力。", .english, "the non-use of force by African States"),
    (.chinese, "两者之间没有因果关系。", .english, "No causal link exists between the two."),
    (.chinese, "两者之间没有因果关系。", .russian, "Причинно-следственная связь отсутствует."),
    (.chinese, "没有证据表明价格上涨。", .english, "No evidence shows that prices have risen."),
    (
      .chinese, "附件构成本协定不可分割的组成部分。", .english,
      "The annex forms an integral part of this Agreement."
    ),
    (
      .chinese, "附件构成本协定不可分割的组成部分。", .russian,
      "Приложение является неотъемлемой частью Соглашения."
    ),
    (.chinese, "价格不含运费。", .english, "The price excludes freight."),
    (.chinese, "价格不含运费。", .russian, "Цена не включает стоимость перевозки."),
  ])
  func agreeInEconomics(_ from: LanguageTag, _ first: String, _ to: LanguageTag, _ second: String) {
    #expect(Self.words((from, first), (to, second)).isEmpty)
    #expect(Self.words((to, second), (from, first)).isEmpty)
  }

  @Test(arguments: [
    // The other text says no in its own words.
    Case(
      denies: (.chinese, "我们绝不放弃努力。"),
      affirms: (.english, "We will never give up our efforts."),
      found: []),
    Case(
      denies: (.chinese, "本协定不影响其他条约。"),
      affirms: (.english, "This Agreement affects other treaties only by consent."),
      found: []),
    Case(
      denies: (.chinese, "法院没有管辖权。"),
      affirms: (.english, "The court lacks jurisdiction."),
      found: []),
    Case(
      denies: (.chinese, "不得放弃对话。"),
      affirms: (.russian, "Отказ от диалога недопустим."),
      found: []),
  ])
  func deniedInOtherWords(_ test: Case) {
    #expect(Self.words(test.denies, test.affirms).isEmpty)
    #expect(Self.words(test.affirms, test.denies).isEmpty)
  }

  private static func words(_ first: Text, _ second: Text) -> [String] {
    DenialContrast.between(ContrastPair(first, second)).map { [$0.words.first, $0.words.second] }
      ?? []
  }

  @Test(arguments: [
    Case(
      denies: (.chinese, "俄方不同意该方案。"),
      affirms: (.english, "The Russian side agreed to the plan."), found: ["不同意", "agreed"]),
    Case(
      denies: (.chinese, "俄方拒绝签署该协定。"),
      affirms: (.english, "The Russian side signed the agreement."), found: ["拒绝签署", "signed"]),
    Case(
      denies: (LanguageTag("zh-Hant")!, "印度無意加入該組織。"),
      affirms: (.russian, "Индия вступит в организацию."), found: ["無意加入", "вступит"]),
    Case(
      denies: (.chinese, "合同尚未实施。"),
      affirms: (.russian, "Договор выполнен."), found: ["未实施", "выполнен"]),
    Case(
      denies: (.english, "The company failed to deliver the goods."),
      affirms: (.chinese, "该公司交付了货物。"), found: ["failed to deliver", "交付"]),
    Case(
      denies: (.english, "The buyer didn't pay the price."),
      affirms: (.russian, "Покупатель оплатил цену."), found: ["didn't pay", "оплатил"]),
    Case(
      denies: (.english, "The buyer didn't in the middle of May pay the price."),
      affirms: (.russian, "Покупатель оплатил цену."),
      found: ["didn't in the middle of May pay", "оплатил"]),
    Case(
      denies: (.english, "The bank is unwilling to extend the loan."),
      affirms: (.russian, "Банк готов продлить кредит."),
      found: ["unwilling to extend", "продлить"]),
    Case(
      denies: (.english, "India has no intention of joining the group."),
      affirms: (.chinese, "印度计划加入该组织。"), found: ["no intention", "计划"]),
    Case(
      denies: (.chinese, "发言人拒绝对此事发表评论。"),
      affirms: (.english, "The spokesman commented on the matter."),
      found: ["拒绝对此事发表评论", "commented"]),
    Case(
      denies: (.russian, "Индия воздержалась от голосования."),
      affirms: (.chinese, "印度参加了投票。"), found: ["воздержалась от голосования", "投票"]),
    Case(
      denies: (.russian, "Россия отказалась подписать соглашение."),
      affirms: (.english, "Russia signed the agreement."),
      found: ["отказалась подписать", "signed"]),
  ])
  func denied(_ test: Case) throws {
    #expect(Self.words(test.denies, test.affirms) == test.found)
    #expect(Self.words(test.affirms, test.denies) == test.found.reversed())
    #expect(DenialContrast.between(ContrastPair(test.denies, test.affirms))?.isOfFirst == true)
    #expect(DenialContrast.between(ContrastPair(test.affirms, test.denies))?.isOfFirst == false)
  }

  @Test(arguments: [
    // Both deny.
    (LanguageTag.chinese, "俄方拒绝签署该协定。", LanguageTag.english, "Russia did not sign the agreement."),
    (.chinese, "俄方拒绝签署该协定。", .russian, "Россия отказалась подписать соглашение."),
    // An idiom that contains a negation.
    (.chinese, "坚定不移巩固相互支持", .english, "Strengthening mutual support"),
    // A determiner denies what all of its things do.
    (
      .chinese, "在下列场所不得举行集会、游行。", .english,
      "No assembly, march or strike shall be held in these places."
    ),
    // The other text may say no in other words.
    (.chinese, "双方未达成协议。", .english, "The sides fell short of reaching an agreement."),
    (.chinese, "该法不适用于外国公民。", .english, "The law applies only to citizens."),
    // Two negations.
    (.english, "No state did not sign the treaty.", .chinese, "各国都签署了条约。"),
    (
      .english, "The company couldn't fail to deliver the goods.", .chinese, "该公司交付了货物。"
    ),
    // Questions, conditions and exceptions.
    (
      .english, "He did not sign the treaty until 2019.", .russian,
      "Он подписал договор в 2019 году."
    ),
    (.chinese, "委员会讨论是否不批准该预算。", .english, "The committee discussed approving the budget."),
    (.english, "If you do not accept, call us.", .chinese, "接受者请来电。"),
    // What looks like a negation.
    (.chinese, "贸易不断扩大，双方签署了协定。", .english, "The parties signed the agreement."),
    (.english, "They not only signed the treaty.", .chinese, "他们签署了条约。"),
    // The negation is of another clause, or too far away.
    (.chinese, "他没有来，但代表团签署了协定。", .english, "The delegation signed the agreement."),
    (
      .english, "The buyer didn't in the middle of the May pay the price.", .russian,
      "Покупатель оплатил цену."
    ),
    // An act that one text does not name.
    (.chinese, "他没有回家。", .english, "He signed the agreement."),
    (.chinese, "", .english, "He signed the agreement."),
    (LanguageTag("ja")!, "署名しない", .english, "He signed it."),
  ])
  func notDenied(_ from: LanguageTag, _ first: String, _ to: LanguageTag, _ second: String) {
    #expect(Self.words((from, first), (to, second)).isEmpty)
    #expect(Self.words((to, second), (from, first)).isEmpty)
  }

  @Test func languagesHaveTheSameActs() {
    let acts = [LanguageTag.chinese, .english, .russian].map { tag in
      DataText.lines(LanguageCatalog.standard[tag].negation?.acts ?? "").compactMap(\.first)
    }
    #expect(!acts[0].isEmpty)
    #expect(acts[0] == acts[1])
    #expect(acts[0] == acts[2])
    #expect(Set(acts[0]).count == acts[0].count)
  }
}
