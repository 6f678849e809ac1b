// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing
import TextModel

@testable import Matching

/// Texts of two languages that say opposite things.
@Suite struct OppositeContrastTests {
  private typealias Text = (language: LanguageTag, text: String)

  private func words(_ first: Text, _ second: Text) -> [[String]] {
    OppositeContrast.between(ContrastPair(first, second)).map { [$0.first, $0.second] }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let first: (language: LanguageTag, text: String)
    let second: (language: LanguageTag, text: String)
    let found: [String]
    var testDescription: String { found.joined(separator: " and ") }
  }

  /// Words of diplomacy and law.
  @Test(arguments: [
    Case(
      first: (.chinese, "法院驳回了上诉。"),
      second: (.english, "The court upheld the appeal."),
      found: ["驳回了上诉", "upheld the appeal"]),
    Case(
      first: (.chinese, "安理会谴责这一决定。"),
      second: (.russian, "Совет Безопасности приветствовал это решение."),
      found: ["谴责", "приветствовал"]),
    Case(
      first: (.english, "The Council expressed concern."),
      second: (.russian, "Совет выразил удовлетворение."),
      found: ["expressed concern", "выразил удовлетворение"]),
    Case(
      first: (.chinese, "两国断绝了外交关系。"),
      second: (.english, "The two countries established diplomatic relations."),
      found: ["断绝了外交关系", "established diplomatic"]),
    Case(
      first: (.english, "The sanctions were lifted."),
      second: (.russian, "Санкции были ужесточены."),
      found: ["sanctions were lifted", "были ужесточены"]),
    Case(
      first: (.chinese, "双方重视多边合作。"),
      second: (.english, "The two sides value bilateral cooperation."),
      found: ["多边", "bilateral"]),
    Case(
      first: (.chinese, "该决定不具有约束力。"),
      second: (.english, "The decision is binding."),
      found: ["不具有约束力", "binding"]),
    Case(
      first: (.chinese, "副总理出席了会议。"),
      second: (.russian, "Премьер-министр принял участие в заседании."),
      found: ["副总理", "Премьер-министр"]),
    Case(
      first: (.chinese, "外交部发表声明。"),
      second: (.english, "The Ministry of Commerce issued a statement."),
      found: ["外交部", "Ministry of Commerce"]),
    Case(
      first: (.english, "Meetings are held every two years."),
      second: (.chinese, "会议每半年召开一次。"),
      found: ["every two years", "每半年"]),
    Case(
      first: (.chinese, "缔约方有义务提供资料。"),
      second: (.english, "The Parties have the right to provide information."),
      found: ["有义务", "have the right to"]),
    Case(
      first: (.chinese, "选举前举行了会议。"),
      second: (.english, "A meeting was held after the elections."),
      found: ["选举前", "after the"]),
  ])
  func oppositesOfDiplomacyAndLaw(_ test: Case) {
    #expect(words(test.first, test.second) == [test.found])
    #expect(words(test.second, test.first) == [test.found.reversed()])
  }

  @Test(arguments: [
    // Both words, a negation in the clause, or the same in other words.
    Case(
      first: (.chinese, "双方将扩大合作，减少壁垒。"),
      second: (.english, "The two sides will reduce barriers to trade."),
      found: []),
    Case(
      first: (.chinese, "双方不反对就此谈判。"),
      second: (.english, "The two sides support negotiations."),
      found: []),
    Case(
      first: (.chinese, "该国有权但无义务参加。"),
      second: (.english, "The State may participate but is not obliged to."),
      found: []),
    Case(
      first: (.chinese, "副外长出席，外长致辞。"),
      second: (.russian, "Министр иностранных дел выступил с приветствием."),
      found: []),
    Case(
      first: (.english, "The party may request this on 3 May."),
      second: (.russian, "Сторона просит об этом 3 мая."),
      found: []),
  ])
  func noOppositesOfDiplomacyAndLaw(_ test: Case) {
    #expect(words(test.first, test.second).isEmpty)
    #expect(words(test.second, test.first).isEmpty)
  }

  @Test(arguments: [
    Case(
      first: (.chinese, "该国出口了大量小麦。"), second: (.english, "It imported a lot of wheat."),
      found: ["出口", "imported"]),
    Case(
      first: (.chinese, "产量增加了。"), second: (.english, "Output decreased."),
      found: ["增加", "decreased"]),
    Case(
      first: (.english, "It accelerated in spring."), second: (.russian, "Весной он замедлился."),
      found: ["accelerated", "замедлился"]),
    Case(
      first: (.chinese, "贸易逆差达到三百亿。"), second: (.russian, "Профицит составил 30 миллиардов."),
      found: ["逆差", "Профицит"]),
    Case(
      first: (.chinese, "原告提交了证据。"), second: (.english, "The defendant submitted evidence."),
      found: ["原告", "defendant"]),
    Case(
      first: (.english, "World War I ended."),
      second: (.russian, "Вторая мировая война закончилась."),
      found: ["World War I", "Вторая мировая"]),
    Case(
      first: (.chinese, "不发达国家有十个。"),
      second: (.english, "There are ten developed countries."),
      found: ["不发达国家", "developed countries"]),
    Case(
      first: (.chinese, "委员会否决了该提案。"),
      second: (.english, "The committee approved the proposal."), found: ["否决", "approved"]),
    // Numbers in digits and in Han numerals, and months.
    Case(
      first: (.chinese, "在2025年之前完成。"), second: (.english, "To be completed after 2025."),
      found: ["2025年之前", "after 2025"]),
    Case(
      first: (.chinese, "第三章规定了这一程序。"),
      second: (.english, "Article 3 lays down this procedure."), found: ["第三章", "Article 3"]),
    Case(
      first: (.english, "It was open until March."), second: (.russian, "Открыто после марта."),
      found: ["until March", "после марта"]),
    Case(
      first: (.chinese, "最大的贸易伙伴"), second: (.russian, "второй по величине торговый партнер"),
      found: ["最大", "второй по"]),
    Case(
      first: (.chinese, "湖南北部下雨。"), second: (.english, "It rained in southern Hunan."),
      found: ["北部", "southern"]),
    Case(
      first: (.chinese, "招待会上午举行。"), second: (.russian, "Прием состоится вечером."),
      found: ["上午", "вечером"]),
    Case(
      first: (.chinese, "总理在机场讲话。"), second: (.english, "The president spoke at the airport."),
      found: ["总理", "president"]),
    Case(
      first: (.chinese, "这是最后一版。"), second: (.english, "This is the first edition."),
      found: ["最后一", "first"]),
    // One contrast for words that several rows have.
    Case(
      first: (.english, "the northern shore"), second: (.russian, "южный берег"),
      found: ["northern", "южный"]),
  ])
  func opposites(_ test: Case) {
    #expect(words(test.first, test.second) == [test.found])
    #expect(words(test.second, test.first) == [test.found.reversed()])
  }

  @Test(arguments: [
    Case(
      first: (.chinese, "甲方负责运输。"), second: (.english, "Party B is responsible for transport."),
      found: ["甲方", "Party B"]),
    Case(
      first: (.chinese, "乙方负责运输。"), second: (.russian, "Сторона 1 отвечает за перевозку."),
      found: ["乙方", "Сторона 1"]),
    Case(
      first: (.english, "The client shall pay."),
      second: (.russian, "Исполнитель обязан заплатить."),
      found: ["client", "Исполнитель"]),
    Case(
      first: (.chinese, "出租人负责维修。"), second: (.english, "The tenant is responsible for repairs."),
      found: ["出租人", "tenant"]),
    Case(
      first: (.chinese, "接受国应保护使馆馆舍。"),
      second: (.russian, "Аккредитующее государство охраняет помещения."),
      found: ["接受国", "Аккредитующее государство"]),
    Case(
      first: (.chinese, "被请求方应提供证据。"),
      second: (.english, "The requesting Party shall provide evidence."),
      found: ["被请求方", "requesting Party"]),
    Case(
      first: (.chinese, "本协定自签署之日起生效。"),
      second: (.english, "This Agreement shall expire on signature."),
      found: ["生效", "expire"]),
    Case(
      first: (.english, "The Agreement shall enter into force in July."),
      second: (.russian, "Соглашение утрачивает силу в июле."),
      found: ["enter into force", "утрачивает силу"]),
    Case(
      first: (.chinese, "各方反对使用武力。"), second: (.russian, "Стороны поддерживают применение силы."),
      found: ["反对", "поддерживают"]),
    Case(
      first: (.chinese, "两国元首举行会谈。"), second: (.english, "The two foreign ministers held talks."),
      found: ["元首", "foreign ministers"]),
    Case(
      first: (.chinese, "给予投资者国民待遇"),
      second: (.english, "to grant investors most-favoured-nation treatment"),
      found: ["国民待遇", "most-favoured-nation"]),
  ])
  func parties(_ test: Case) {
    #expect(words(test.first, test.second) == [test.found])
    #expect(words(test.second, test.first) == [test.found.reversed()])
  }

  /// Words of economics.
  @Test(arguments: [
    Case(
      first: (.chinese, "该变量的系数显著。"), second: (.english, "The coefficient is insignificant."),
      found: ["系数显著", "insignificant"]),
    Case(
      first: (.english, "The coefficient is significant."),
      second: (.russian, "Коэффициент незначим."), found: ["is significant", "незначим"]),
    Case(
      first: (.chinese, "价格不含增值税。"), second: (.english, "The price includes VAT."),
      found: ["不含增值税", "includes VAT"]),
    Case(
      first: (.chinese, "价格含税。"), second: (.russian, "Цена указана без НДС."),
      found: ["含税", "без НДС"]),
    Case(
      first: (.chinese, "没有一项建议得到落实。"),
      second: (.english, "Most of the recommendations were implemented."),
      found: ["没有一项", "Most of the"]),
    Case(
      first: (.chinese, "卢布贬值3%。"), second: (.english, "The rouble strengthened by 3%."),
      found: ["贬值", "rouble strengthened"]),
    Case(
      first: (.chinese, "卢布升值3%。"), second: (.russian, "Рубль ослаб на 3 %."),
      found: ["升值", "Рубль ослаб"]),
  ])
  func economics(_ test: Case) {
    #expect(words(test.first, test.second) == [test.found])
    #expect(words(test.second, test.first) == [test.found.reversed()])
  }

  @Test(arguments: [
    (
      LanguageTag.chinese, "该变量的系数显著。", LanguageTag.english,
      "The coefficient is statistically significant."
    ),
    (.chinese, "系数不显著。", .english, "The coefficient is statistically insignificant."),
    (.chinese, "系数不显著。", .english, "The effect is significant only for small firms."),
    (.chinese, "影响显著。", .english, "The effect is by no means insignificant."),
    (.chinese, "系数显著性较低。", .english, "The coefficient is insignificant."),
    (.chinese, "系数不显著。", .russian, "Коэффициент не является статистически значимым."),
    (.chinese, "价格不含增值税。", .english, "The price is net of VAT."),
    (.chinese, "价格含税。", .russian, "Цена указана с НДС."),
    (.chinese, "没有一项建议得到落实。", .english, "None of the recommendations was implemented."),
    (.chinese, "大多数国家支持该决议。", .english, "Most of the countries supported the resolution."),
    (.chinese, "无一例外，大多数国家都支持。", .english, "Without exception, most of the States agreed."),
    (.chinese, "没有一个政党获得多数席位。", .english, "All parties fell short of the majority of seats."),
    (.chinese, "卢布贬值3%。", .english, "The rouble weakened by 3%."),
    (.chinese, "两国合作加强，卢布贬值。", .english, "Cooperation strengthened, and the rouble fell."),
  ])
  func sameInEconomics(_ from: LanguageTag, _ first: String, _ to: LanguageTag, _ second: String) {
    #expect(words((from, first), (to, second)).isEmpty)
    #expect(words((to, second), (from, first)).isEmpty)
  }

  @Test(arguments: [
    (
      LanguageTag.chinese, "甲方应向乙方支付货款。", LanguageTag.english,
      "Party A shall pay Party B for the goods."
    ),
    (.chinese, "甲方应付款。", .russian, "Заказчик обязан произвести оплату."),
    (.chinese, "被许可方应付费。", .english, "The licensee shall pay."),
    (.chinese, "保险公司承保。", .english, "The insured risk is covered."),
    (.chinese, "各方反对恐怖主义。", .english, "The parties support the fight against terrorism."),
    (
      .chinese, "两国元首举行会谈。", .english,
      "The two presidents met in the presence of the foreign ministers."
    ),
    (.chinese, "最不发达国家", .english, "the least-developed countries"),
    (.chinese, "政府首脑会议", .russian, "совещание глав правительств"),
    (.chinese, "雇主应支付工资。", .english, "Workers’ wages are paid by the company."),
    (
      .english, "The executive committee pays the client.", .russian,
      "Исполнительный комитет платит заказчику."
    ),
  ])
  func sameParties(_ from: LanguageTag, _ first: String, _ to: LanguageTag, _ second: String) {
    #expect(words((from, first), (to, second)).isEmpty)
    #expect(words((to, second), (from, first)).isEmpty)
  }

  @Test(arguments: [
    (LanguageTag.chinese, "该国出口了大量小麦。", LanguageTag.english, "It exported a lot of wheat."),
    (.chinese, "该国出口小麦，进口石油。", .english, "It imports oil."),
    (.chinese, "他没有否认这一点。", .english, "He confirmed this."),
    (.english, "The treaty was not approved.", .russian, "Договор отклонили."),
    (.chinese, "产量增加了。", .english, "The gains declined more slowly."),
    (.chinese, "北约在该省南部演习。", .english, "NATO exercises in the south of the province."),
    (.chinese, "三年后他离开了。", .english, "He left before 2003."),
    (.chinese, "在2025年之前完成。", .english, "To be completed no later than 2025."),
    (.chinese, "第三章规定了这一程序。", .english, "Part 3 lays down this procedure."),
    (.chinese, "最高法院至少推迟了一周。", .russian, "Суд отложил его как минимум на неделю."),
    (.chinese, "", .english, "It imports oil."),
    (LanguageTag("ja")!, "輸出", .english, "It imports oil."),
  ])
  func noOpposites(_ from: LanguageTag, _ first: String, _ to: LanguageTag, _ second: String) {
    #expect(words((from, first), (to, second)).isEmpty)
    #expect(words((to, second), (from, first)).isEmpty)
  }

  @Test func aNegationSpeaksForItsClause() {
    let first: Text = (.english, "He did not come, but they approved the treaty.")
    #expect(!words(first, (.russian, "Они отклонили договор.")).isEmpty)
  }

  @Test func languagesHaveTheSameRows() {
    let rows = [LanguageTag.chinese, .english, .russian].map { tag in
      (LanguageCatalog.standard[tag].warnings ?? WarningData()).contrastRows
        .map { "\($0.id) \($0.words.count)" }
    }
    #expect(!rows[0].isEmpty)
    #expect(rows[0] == rows[1])
    #expect(rows[0] == rows[2])
    #expect(Set(rows[0]).count == rows[0].count)
  }
}
