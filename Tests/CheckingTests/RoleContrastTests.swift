// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import Testing
import TextModel

/// Parties that have exchanged their roles, negations beside words that both texts have, and small numbers that only one
/// text has.
@Suite struct RoleContrastTests {
  typealias Pair = (LanguageTag, String, LanguageTag, String)

  private static func rules(_ pair: Pair) -> [String] {
    let target = CheckText(pair.3, language: pair.2, offsets: OffsetMap(start: 0))
    let source = CheckText(pair.1, language: pair.0, offsets: OffsetMap(start: 0))
    let document = CheckDocument(
      file: "a.tsv", content: target.text,
      segments: [CheckSegment(number: 1, target: target, source: source)])
    return Checker(termbase: Termbase([])).check(document).findings.map(\.rule)
      .filter { $0 == "meaning/contrast" || $0 == "number/mismatch" }
  }

  static let exchanged: [Pair] = [
    (.chinese, "甲方应向乙方支付货款。", .english, "Party B shall pay the price to Party A."),
    (.chinese, "原告起诉被告。", .english, "The defendant sued the plaintiff."),
    (.chinese, "出租人应将房屋交付承租人。", .russian, "Арендатор передаёт помещение арендодателю."),
    (
      .chinese, "卖方向买方交付货物后，买方应在十日内付款。", .english,
      "After the buyer delivers the goods to the seller, the seller shall pay within ten days."
    ),
    (.english, "The buyer shall notify the seller.", .russian, "Продавец уведомляет покупателя."),
    (
      .english, "The lender may demand repayment from the borrower.", .russian,
      "Заёмщик вправе потребовать возврата средств от кредитора."
    ),
    (
      .chinese, "法院裁定债务人向债权人偿还利息。", .english,
      "The court ordered the creditor to repay interest to the debtor."
    ),
    (
      .english, "The lessee may sublet only with the lessor's consent.", .russian,
      "Арендодатель вправе сдать в субаренду только с согласия арендатора."
    ),
    (.chinese, "出卖人应保证买受人不受追索。", .english, "The purchaser shall protect the vendor from claims."),
    (.russian, "Заказчик оплачивает услуги исполнителя.", .chinese, "承包人支付委托人的服务费。"),
    (.english, "The guardian shall inform the ward.", .chinese, "被监护人应告知监护人。"),
  ]

  @Test(arguments: exchanged.indices)
  func isExchanged(_ number: Int) {
    #expect(Self.rules(Self.exchanged[number]) == ["meaning/contrast"])
  }

  static let kept: [Pair] = [
    (.chinese, "甲方应向乙方支付货款。", .english, "The price shall be paid to Party B by Party A."),
    (
      .chinese, "买方应在收到卖方通知后付款。", .english,
      "Upon receipt of the seller’s notice, the buyer shall pay."
    ),
    (
      .chinese, "被告应赔偿原告的损失。", .english,
      "The losses of the plaintiff shall be compensated by the defendant."
    ),
    (.chinese, "乙方由甲方指定。", .russian, "Сторона Б назначается Стороной А."),
    (.chinese, "原告起诉被告。", .russian, "На ответчика подал в суд истец."),
    (.chinese, "甲方和乙方应友好协商。", .english, "Party B and Party A shall consult amicably."),
    (
      .chinese, "甲方经乙方同意，可以转让合同。", .english,
      "Party A may, with the consent of Party B, assign the contract."
    ),
    (
      .english, "The buyer shall receive the goods from the seller.", .chinese, "卖方应将货物交给买方。"
    ),
    (
      .english, "The borrower was sued by the lender for failing to repay.", .chinese,
      "贷款人因借款人未还款而起诉借款人。"
    ),
    (
      .english, "The borrower is notified by the lender.", .russian, "Кредитор уведомляет заёмщика."
    ),
  ]

  @Test(arguments: kept.indices)
  func isKept(_ number: Int) { #expect(Self.rules(Self.kept[number]).isEmpty) }

  static let allowed: [Pair] = [
    (
      .chinese, "未经甲方书面同意，乙方不得转让合同。", .english,
      "Without the written consent of Party A, Party B may assign the contract."
    ),
    (.chinese, "未经许可，不得复制本报告。", .english, "This report may be reproduced without permission."),
    (
      .english, "Members shall not vote against the resolution.", .russian,
      "Члены голосуют против резолюции."
    ),
    (
      .english, "The bank shall not release funds unless the documents are complete.", .chinese,
      "除非文件齐全，银行应当放款。"
    ),
    (.chinese, "只有成员国不得表决。", .russian, "Только государства-члены могут голосовать."),
    (
      .english, "The committee did not approve the plan without amendments.", .russian,
      "Комитет утвердил план без поправок."
    ),
  ]

  @Test(arguments: allowed.indices)
  func losesNegation(_ number: Int) {
    #expect(Self.rules(Self.allowed[number]) == ["meaning/contrast"])
  }

  static let same: [Pair] = [
    (
      .chinese, "未经甲方书面同意，乙方不得转让合同。", .english,
      "Party B may assign the contract only with the written consent of Party A."
    ),
    (
      .english, "Members may not vote except in person.", .russian,
      "Члены могут голосовать только лично."
    ),
    (.chinese, "他们只有在必要时才可以使用武力。", .english, "They may not use force except when necessary."),
    (.english, "Force may be used only in self-defence.", .chinese, "除自卫外不得使用武力。"),
    (
      .english, "The spokesman declined to comment on the report.", .russian,
      "Представитель отказался комментировать доклад."
    ),
  ]

  @Test(arguments: same.indices)
  func keepsNegation(_ number: Int) { #expect(Self.rules(Self.same[number]).isEmpty) }

  static let counted: [Pair] = [
    (.chinese, "合同期限为五年。", .english, "The term of the contract is set out below."),
    (.english, "The committee has seven members.", .russian, "Комитет состоит из членов."),
    (.russian, "Срок составляет пять лет.", .chinese, "期限另行规定。"),
    (.chinese, "双方各派三名代表。", .english, "Each side appoints representatives."),
  ]

  @Test(arguments: counted.indices)
  func losesSmallNumber(_ number: Int) {
    #expect(Self.rules(Self.counted[number]) == ["number/mismatch"])
  }

  static let uncounted: [Pair] = [
    (.chinese, "双方讨论了两国关系。", .english, "The sides discussed bilateral relations."),
    (.english, "One of them left.", .chinese, "其中有人离开了。"),
    (.english, "It shook our family.", .russian, "Это потрясло нашу семью."),
  ]

  @Test(arguments: uncounted.indices)
  func keepsSmallNumber(_ number: Int) { #expect(Self.rules(Self.uncounted[number]).isEmpty) }
}
