import Testing
// SPDX-License-Identifier: Apache-2.0
import TextModel

@testable import Matching

/// Warnings are given for what differs in meaning, not for other words of the same meaning.
@Suite struct MatchWarningTests {
  struct Pair: CustomTestStringConvertible, Sendable {
    let query: String
    let unit: String
    let language: LanguageTag
    var warnings: [MatchWarning] = []
    var testDescription: String { "\(query) / \(unit)" }

    init(_ query: String, _ unit: String, in language: LanguageTag, warnings: [MatchWarning] = []) {
      self.query = query
      self.unit = unit
      self.language = language
      self.warnings = warnings
    }
  }

  private func warnings(_ pair: Pair) throws -> [MatchWarning]? {
    let index = try MemoryMatchTests.index([
      TranslationUnit(
        id: UnitID("1"),
        variants: [
          TranslationUnitVariant(language: pair.language, text: pair.unit),
          TranslationUnitVariant(language: LanguageTag("fr") ?? .undetermined, text: "x"),
        ])
    ])
    return try index.matches(
      for: pair.query,
      options: MatchOptions(minimumScore: MatchScore(percent: 10), from: pair.language)
    ).first?.warnings
  }

  @Test(arguments: [
    Pair(
      "中方对此表示欢迎", "中国对此表示欢迎", in: .chinese),
    Pair(
      "美国发表了声明", "美方发表了声明", in: .chinese),
    Pair(
      "俄总统抵达北京", "俄罗斯联邦总统抵达北京", in: .chinese),
    Pair(
      "中华人民共和国政府表示支持", "中国政府表示支持", in: .chinese),
    Pair(
      "中美关系十分重要", "中国和美国关系十分重要", in: .chinese),
    Pair(
      "法国外长访问北京", "法外长访问北京", in: .chinese),
    Pair(
      "代表团访华期间", "代表团访问中国期间", in: .chinese),
    Pair(
      "我们必须承认这一点", "我们不得不承认这一点", in: .chinese),
    Pair(
      "参加者不少于十人", "参加者至少十人", in: .chinese),
    Pair(
      "印方表示赞同", "印度表示赞同", in: .chinese),
    Pair(
      "欧盟宣布了计划", "欧方宣布了计划", in: .chinese),
    Pair(
      "上半年产量增加", "上半年产量增长", in: .chinese),
    Pair(
      "不超过十人参加", "至多十人参加", in: .chinese),
    Pair(
      "新政府同中国合作", "政府同中方合作", in: .chinese),
    Pair(
      "The United States welcomed the plan", "The U.S. welcomed the plan", in: .english),
    Pair(
      "The US welcomed the plan", "The American side welcomed the plan", in: .english),
    Pair(
      "China's president spoke in Astana", "The Chinese president spoke in Astana", in: .english),
    Pair(
      "The Russian Federation signed the treaty", "Russia signed the treaty", in: .english),
    Pair(
      "The star Michael Jordan won the award", "The star Michael Caine won the award", in: .english),
    Pair(
      "The UK government agreed", "The British government agreed", in: .english),
    Pair(
      "No fewer than ten people came", "At least ten people came", in: .english),
    Pair(
      "The report is due no later than May", "The report is due by May", in: .english),
    Pair(
      "The EU imposed duties on steel", "The European Union imposed duties on steel", in: .english),
    Pair(
      "We cannot but agree with the plan", "We agree with the plan", in: .english),
    Pair(
      "He did not sign the treaty", "He refused to sign the treaty", in: .english),
    Pair(
      "Россия подписала договор", "Российская Федерация подписала договор", in: .russian),
    Pair(
      "США приветствовали план", "Соединённые Штаты приветствовали план", in: .russian),
    Pair(
      "Президент России выступил", "Российский президент выступил", in: .russian),
    Pair(
      "КНР поддержала план", "Китай поддержал план", in: .russian),
    Pair(
      "Он сделал это для того человека", "Он сделал это для этого человека", in: .russian),
    Pair(
      "Участвовали не менее десяти человек", "Участвовали минимум десять человек", in: .russian),
    Pair("以共识为前提推进合作", "以共识为后盾推进合作", in: .chinese),
    Pair("双方提前举行会谈", "双方随后举行会谈", in: .chinese),
    Pair("他先前访问了两国", "他先后访问了两国", in: .chinese),
    Pair("前总统出席了会议", "总统最后出席了会议", in: .chinese),
    Pair("当前合作前景广阔", "今后合作空间广阔", in: .chinese),
    Pair("代表团在上海停留", "代表团在下榻处停留", in: .chinese),
    Pair("在这一基础上开展合作", "在这种情况下开展合作", in: .chinese),
    Pair("The following measures are needed", "The measures are needed", in: .english),
    Pair("Talks over trade go on", "Talks on trade go on", in: .english),
    Pair("Переговоры о торговле идут", "Переговоры по торговле идут", in: .russian),
  ])
  func sameMeaning(_ pair: Pair) throws {
    #expect(try warnings(pair) == [])
  }

  @Test(arguments: [
    Pair(
      "产量降至新的水平", "产量增至新的水平", in: .chinese,
      warnings: [.opposite]),
    Pair(
      "产量减少了", "产量增加了", in: .chinese,
      warnings: [.opposite]),
    Pair(
      "代表团抵达北京", "代表团离开北京", in: .chinese,
      warnings: [.opposite]),
    Pair(
      "位于北纬地区", "位于南纬地区", in: .chinese,
      warnings: [.opposite]),
    Pair(
      "中方表示支持", "美国表示支持", in: .chinese,
      warnings: [.country]),
    Pair(
      "超过十人参加", "不超过十人参加", in: .chinese,
      warnings: [.opposite]),
    Pair(
      "我们不同意计划", "我们同意计划", in: .chinese,
      warnings: [.negation]),
    Pair(
      "我们投赞成票", "我们投反对票", in: .chinese,
      warnings: [.opposite]),
    Pair("会议将在三天前通知", "会议将在三天后通知", in: .chinese, warnings: [.opposite]),
    Pair("会议结束前双方达成一致", "会议开始后双方达成一致", in: .chinese, warnings: [.opposite]),
    Pair("在簽署協定前他訪問了兩國", "他在簽署協定後訪問了兩國", in: .chinese, warnings: [.opposite]),
    Pair("協議生效后的義務", "協議生效前的義務", in: .chinese, warnings: [.opposite]),
    Pair("三天以内必须提交", "三天以外必须提交", in: .chinese, warnings: [.opposite]),
    Pair("十人以上的小组", "十人以下的小组", in: .chinese, warnings: [.opposite]),
    Pair("地上部分由甲方负责", "地下部分由甲方负责", in: .chinese, warnings: [.opposite]),
    Pair("会议在线上举行", "会议在线下举行", in: .chinese, warnings: [.opposite]),
    Pair("校内活动照常进行", "校外活动照常进行", in: .chinese, warnings: [.opposite]),
    Pair(
      "The report is due three days before", "The report is due three days after", in: .english,
      warnings: [.opposite]),
    Pair(
      "Prior to the meeting they spoke", "Following the meeting they spoke", in: .english,
      warnings: [.opposite]),
    Pair(
      "The part above ground belongs to us", "The part below ground belongs to us", in: .english,
      warnings: [.opposite]),
    Pair(
      "Goods sent to the other party", "Goods sent from the other party", in: .english,
      warnings: [.opposite]),
    Pair(
      "It was signed three days ago", "It was signed three days later", in: .english,
      warnings: [.opposite]),
    Pair(
      "Он выступил до заседания", "Он выступил после заседания", in: .russian, warnings: [.opposite]
    ),
    Pair("Это было три дня назад", "Это было три дня спустя", in: .russian, warnings: [.opposite]),
    Pair(
      "Самолёт летел над городом", "Самолёт летел под городом", in: .russian, warnings: [.opposite]),
    Pair(
      "The delegation arrived in Astana", "The delegation left Astana", in: .english,
      warnings: [.opposite]),
    Pair(
      "The ministry denied the report", "The ministry confirmed the report", in: .english,
      warnings: [.opposite]),
    Pair(
      "The test succeeded at once", "The test failed at once", in: .english,
      warnings: [.opposite]),
    Pair(
      "The council approved the plan", "The council disapproved the plan", in: .english,
      warnings: [.opposite]),
    Pair(
      "Most people know the song", "Few people know the song", in: .english,
      warnings: [.opposite]),
    Pair(
      "They voted for the bill", "They voted against the bill", in: .english,
      warnings: [.opposite]),
    Pair(
      "They spoke in favour of the bill", "They spoke against the bill", in: .english,
      warnings: [.opposite]),
    Pair(
      "In early spring the river rose", "In late spring the river rose", in: .english,
      warnings: [.opposite]),
    Pair(
      "The council agreed to pay", "The council refused to pay", in: .english,
      warnings: [.negation, .opposite]),
    Pair(
      "Trade with Africa grew", "Trade with Asia grew", in: .english,
      warnings: [.opposite]),
    Pair(
      "The U.S. welcomed the plan", "The Russian side welcomed the plan", in: .english,
      warnings: [.country]),
    Pair(
      "The visit to Jordan ended", "The visit to Oman ended", in: .english,
      warnings: [.country]),
    Pair(
      "Fewer than ten people came", "No fewer than ten people came", in: .english,
      warnings: [.opposite]),
    Pair(
      "Это было до войны", "Это было после войны", in: .russian,
      warnings: [.opposite]),
    Pair(
      "Министерство подтвердило сообщение", "Министерство опровергло сообщение", in: .russian,
      warnings: [.opposite]),
    Pair(
      "Торговля с Африкой выросла", "Торговля с Азией выросла", in: .russian,
      warnings: [.opposite]),
    Pair(
      "Делегация прибыла в Пекин", "Делегация покинула Пекин", in: .russian,
      warnings: [.opposite]),
    Pair(
      "Президент России выступил", "Президент Китая выступил", in: .russian,
      warnings: [.country]),
  ])
  func otherMeaning(_ pair: Pair) throws {
    #expect(try warnings(pair) == pair.warnings)
  }
}
