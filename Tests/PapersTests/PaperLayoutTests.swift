// SPDX-License-Identifier: Apache-2.0
import Papers
import TestSupport
import Testing
import TextModel

/// Layouts that papers and documents in two or three languages have, each as a small text.
@Suite struct PaperLayoutTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// Each part as its kind, its language and its text; paragraphs are separated by ¶.
    let parts: [String]
    var testDescription: String { name }
  }

  private static let lineCases: [Case] = [
    Case(
      name: "a translation under every line, however short",
      text: "第二条\nArticle 2\n各国应提高贸易水平。\nStates shall raise the level of trade.",
      parts: [
        "body zh 第二条", "body en Article 2", "body zh 各国应提高贸易水平。",
        "body en States shall raise the level of trade.",
      ]),
    Case(
      name: "the same in traditional Chinese and Russian",
      text: "第二條\nСтатья 2\n\n各國應提高貿易水平。\n\nГосударства развивают торговлю.",
      parts: [
        "body zh-Hant 第二條", "body ru Статья 2", "body zh-Hant 各國應提高貿易水平。",
        "body ru Государства развивают торговлю.",
      ]),
    Case(
      name: "the same in English and Russian",
      text:
        "Article 1. Goals\nСтатья 1. Цели\nThe Secretariat is in Beijing.\nСекретариат в Пекине.",
      parts: [
        "body en Article 1. Goals", "body ru Статья 1. Цели",
        "body en The Secretariat is in Beijing.", "body ru Секретариат в Пекине.",
      ]),
    Case(
      name: "wrapped paragraphs without blank lines",
      text: """
        近年来，成员国之间的贸易结构发生了明显变化，能源产品所占
        比重有所下降。各国海关加快了改革。
        In recent years the structure of trade among the members
        has changed, and the share of energy has declined.
        口岸拥堵问题依然突出。
        Congestion at border crossings remains a problem.
        """,
      parts: [
        "body zh 近年来，成员国之间的贸易结构发生了明显变化，能源产品所占比重有所下降。各国海关加快了改革。",
        "body en In recent years the structure of trade among the members has changed, and the share"
          + " of energy has declined.",
        "body zh 口岸拥堵问题依然突出。", "body en Congestion at border crossings remains a problem.",
      ]),
    Case(
      name: "sentences that follow their translation on one line",
      text: "会议将于十月举行。The meeting will be held in October. 谢谢。Thank you.",
      parts: [
        "body zh 会议将于十月举行。", "body en The meeting will be held in October.",
        "body zh 谢谢。", "body en Thank you.",
      ]),
    Case(
      name: "the same in Russian and English",
      text: "Стороны расширяют торговлю. The parties expand trade. Заседание завершилось.",
      parts: [
        "body ru Стороны расширяют торговлю.", "body en The parties expand trade.",
        "body ru Заседание завершилось.",
      ]),
    Case(
      name: "the same in Chinese and Russian",
      text: "會議將於十月舉行。Заседание пройдёт в октябре. 雙方重視合作。Стороны ценят сотрудничество.",
      parts: [
        "body zh-Hant 會議將於十月舉行。", "body ru Заседание пройдёт в октябре.",
        "body zh-Hant 雙方重視合作。", "body ru Стороны ценят сотрудничество.",
      ]),
    Case(
      name: "sentences that run on over lines",
      text: """
        中方高度重视区域合作。China attaches great importance to regional
        cooperation. 双方将在世界贸易组织（WTO）框架内
        扩大合作。The two sides will widen
        cooperation within the WTO.
        """,
      parts: [
        "body zh 中方高度重视区域合作。",
        "body en China attaches great importance to regional cooperation.",
        "body zh 双方将在世界贸易组织（WTO）框架内扩大合作。",
        "body en The two sides will widen cooperation within the WTO.",
      ]),
    Case(
      name: "numbered lists on one line",
      text:
        "（一）批准年度预算；(1) to approve the annual budget;\n（二）任命秘书长；(2) to appoint the Secretary-General;",
      parts: [
        "body zh （一）批准年度预算；", "body en (1) to approve the annual budget;",
        "body zh （二）任命秘书长；", "body en (2) to appoint the Secretary-General;",
      ]),
    Case(
      name: "headings that follow each other",
      text:
        "第一章 总则 Chapter I General Provisions\n\nГлава I. Общие положения Chapter I. General Provisions",
      parts: [
        "body zh 第一章 总则", "body en Chapter I General Provisions",
        "body ru Глава I. Общие положения", "body en Chapter I. General Provisions",
      ]),
    Case(
      name: "the label of an article before the text of the other language",
      text: "第一条\n\nArticle 1各国应加强区域合作。States shall strengthen regional cooperation.",
      parts: [
        "body zh 第一条", "body en Article 1", "body zh 各国应加强区域合作。",
        "body en States shall strengthen regional cooperation.",
      ]),
    Case(
      name: "a heading with a title of one word",
      text: "第一条 定义 Definitions\n\n1.1 “货物”是指设备。 “Goods” means the equipment.",
      parts: [
        "body zh 第一条 定义", "body en Definitions", "body zh 1.1 “货物”是指设备。",
        "body en “Goods” means the equipment.",
      ]),
    Case(
      name: "quotations that follow each other",
      text: "“我们赞成对话。”“We are in favour of dialogue.” 他说。\n他引用了“We shall overcome.”这句话。",
      parts: [
        "body zh “我们赞成对话。”", "body en “We are in favour of dialogue.”",
        "body zh 他说。¶他引用了“We"
          + " shall overcome.”这句话。",
      ]),
    Case(
      name: "a transcript",
      text:
        "记者：中方有何评论？\nJournalist: What is China’s comment?\n发言人：中方主张对话。\nSpokesperson: China calls for dialogue.",
      parts: [
        "body zh 记者：中方有何评论？", "body en Journalist: What is China’s comment?",
        "body zh 发言人：中方主张对话。", "body en Spokesperson: China calls for dialogue.",
      ]),
  ]

  private static let nameCases: [Case] = [
    Case(
      name: "names in Latin letters in Chinese",
      text: "他在 Journal of Contemporary China 和 The China Quarterly 上发表了论文。WTO 的规则很重要。",
      parts: ["body zh 他在 Journal of Contemporary China 和 The China Quarterly 上发表了论文。WTO 的规则很重要。"]),
    Case(
      name: "names in Latin letters in Russian",
      text:
        "Должна использоваться версия\nMicrosoft Office Word или OpenOffice Writer.\n\nДоклад вышел в журнале Journal of Eurasian Studies. Автор работает в г. Washington.",
      parts: [
        "body ru Должна использоваться версия Microsoft Office Word или OpenOffice Writer.¶Доклад вышел в"
          + " журнале Journal of Eurasian Studies. Автор работает в г. Washington."
      ]),
    Case(
      name: "a name on a line of its own",
      text:
        "其英文名称为\nShanghai Cooperation Organization\n，总部设在北京。\n\nВерсия\nMicrosoft Office Word 2007\nили новее подходит для работы.",
      parts: [
        "body zh 其英文名称为Shanghai Cooperation Organization，总部设在北京。",
        "body ru Версия Microsoft Office Word 2007 или новее подходит для работы.",
      ]),
    Case(
      name: "Chinese and Russian words in English",
      text:
        "The concept of tianxia (天下) is central, and 和而不同 is often quoted. In the article \"Мировая экономика\" the author shows this.",
      parts: [
        "body en The concept of tianxia (天下) is central, and 和而不同 is often quoted. In the article \"Мировая"
          + " экономика\" the author shows this."
      ]),
  ]

  private static let rowCases: [Case] = [
    Case(
      name: "halves of lines with bars",
      text: "各国应加强合作。 | States shall cooperate. |\n会议结束。 | The meeting ended. |",
      parts: [
        "body zh 各国应加强合作。", "body en States shall cooperate.", "body zh 会议结束。",
        "body en The meeting ended.",
      ]),
    Case(
      name: "titles with a slash",
      text:
        "区域合作研究 / A Study of Regional Cooperation\n\nСтатья 1. Цели / Article 1. Goals\n\nи/или",
      parts: [
        "body zh 区域合作研究", "body en A Study of Regional Cooperation", "body ru Статья 1. Цели",
        "body en Article 1. Goals", "body ru и/или",
      ]),
    Case(
      name: "a list of terms with dashes",
      text: "доверие — trust\n\nтаможня — customs\n\n上海精神 — Shanghai Spirit",
      parts: [
        "body ru доверие", "body en trust", "body ru таможня", "body en customs",
        "body zh 上海精神", "body en Shanghai Spirit",
      ]),
    Case(
      name: "a table with numbers, states and headings",
      text: "序号\t中文\t英文\t状态\n1\t互信\tmutual trust\tapproved\n2\tWTO 规则\tWTO rules\tdraft",
      parts: [
        "body zh 互信", "body en mutual trust", "body zh WTO 规则", "body en WTO rules",
      ]),
    Case(
      name: "a table with bars and comments",
      text:
        "| № | Русский | English | Комментарий |\n| 1 | доверие | mutual trust | это слово проверено дважды |\n| 2 | таможня | customs | |",
      parts: [
        "body ru доверие", "body en mutual trust", "body ru таможня", "body en customs",
      ]),
    Case(
      name: "a table in three languages",
      text: "中文 | English | Русский\n会议结束。 | The meeting ended. | Заседание завершилось.",
      parts: [
        "body zh 会议结束。", "body en The meeting ended.", "body ru Заседание завершилось.",
      ]),
    Case(
      name: "a table without headings",
      text:
        "1. | 代表團昨日抵達。 | The delegation arrived yesterday. | OK\n2. | 會議今天開始。 | The meeting begins today. | OK",
      parts: [
        "body zh-Hant 代表團昨日抵達。", "body en The delegation arrived yesterday.",
        "body zh-Hant 會議今天開始。", "body en The meeting begins today.",
      ]),
    Case(
      name: "two columns side by side",
      text: """
        第一条 各国应加强区域合作，      Article 1 States shall strengthen
        提高贸易水平。                   regional cooperation and raise the
                                         level of trade.
        第二条 本条约生效。              Article 2 This Treaty enters into
                                         force.
        """,
      parts: [
        "body zh 第一条 各国应加强区域合作，提高贸易水平。",
        "body en Article 1 States shall strengthen regional cooperation and raise the level of trade.",
        "body zh 第二条 本条约生效。", "body en Article 2 This Treaty enters into force.",
      ]),
    Case(
      name: "two columns in Russian and English",
      text: """
        Стороны развивают торговлю и       The parties develop trade and
        инвестиции.                        investment.

        Секретариат готовит доклад.        The secretariat prepares a report.
        """,
      parts: [
        "body ru Стороны развивают торговлю и инвестиции.",
        "body en The parties develop trade and investment.", "body ru Секретариат готовит доклад.",
        "body en The secretariat prepares a report.",
      ]),
  ]

  private static let paragraphCases: [Case] = [
    Case(
      name: "a line under two columns that have ended",
      text: """
        第一条 各国应加强区域合作。      Article 1 States shall strengthen
                                         regional cooperation.
        各方另有约定的，从其约定。
        """,
      parts: [
        "body zh 第一条 各国应加强区域合作。",
        "body en Article 1 States shall strengthen regional cooperation.",
        "body zh 各方另有约定的，从其约定。",
      ]),
    Case(
      name: "recitals",
      text: "鉴于各国决心加强区域合作，\n\n鉴于铁路建设提高了贸易水平，\n\n各国一致同意如下。",
      parts: ["body zh 鉴于各国决心加强区域合作，¶鉴于铁路建设提高了贸易水平，¶各国一致同意如下。"]),
    Case(
      name: "recitals in small letters",
      text:
        "Преисполненные решимости сотрудничать,\n\nпринимая во внимание рост торговли,\n\nСтороны договорились.",
      parts: [
        "body ru Преисполненные решимости сотрудничать,¶принимая во внимание рост торговли,¶Стороны"
          + " договорились."
      ]),
    Case(
      name: "what a colon announces",
      text:
        "各方達成協議如下：\n各國應加強區域合作，提高貿易水平。\n\nThe duties of the Council are as follows:\nto approve the budget;\nto appoint the Secretary-General.",
      parts: [
        "body zh-Hant 各方達成協議如下：¶各國應加強區域合作，提高貿易水平。",
        "body en The duties of the Council are as follows:¶to approve the budget;¶to appoint the"
          + " Secretary-General.",
      ]),
    Case(
      name: "chapters and articles",
      text: "第一章　总则\n第一条　为了加强区域合作，缔结本协定。\n第二条　口岸每日开放。",
      parts: ["body zh 第一章 总则¶第一条 为了加强区域合作，缔结本协定。¶第二条 口岸每日开放。"]),
    Case(
      name: "chapters and articles in English and Russian",
      text:
        "Chapter I General Provisions\nArticle 1 This Agreement strengthens regional cooperation.\nГлава I Общие положения\nСтатья 1 Стороны сотрудничают.",
      parts: [
        "body en Chapter I General Provisions¶Article 1 This Agreement strengthens regional"
          + " cooperation.",
        "body ru Глава I Общие положения¶Статья 1 Стороны сотрудничают.",
      ]),
    Case(
      name: "an address on a line of its own",
      text: "中华人民共和国某法\nhttp://example.org/html/18280\n\n第一章 总则\n\npetrova@example.org",
      parts: [
        "body zh 中华人民共和国某法", "notes en http://example.org/html/18280", "body zh 第一章 总则",
        "notes en petrova@example.org",
      ]),
    Case(
      name: "control characters", text: "各国应\u{1}加强合作。\n\nStates\u{2}shall cooperate.",
      parts: ["body zh 各国应加强合作。", "body en States shall cooperate."]),
  ]

  @Test(arguments: lineCases + nameCases + rowCases + paragraphCases)
  func reads(_ test: Case) {
    #expect(DocumentPart.summary(PaperReader().parts(of: test.text)) == test.parts)
  }

  @Test("Halves, cells and columns that translate each other have one row", arguments: rowCases)
  func haveRows(_ test: Case) {
    let parts = PaperReader().parts(of: test.text).filter { $0.text != "и/или" }
    let rows = parts.map { $0.paragraphs.map(\.row) }
    #expect(rows.allSatisfy { !$0.contains(nil) && $0.count == 1 })
    var languages: [Int: [LanguageTag]] = [:]
    for part in parts {
      for paragraph in part.paragraphs {
        languages[paragraph.row ?? -1, default: []].append(part.language)
      }
    }
    #expect(languages.values.allSatisfy { $0.count > 1 && Set($0).count == $0.count })
  }

  @Test("Paragraphs are the lines of the text, each with its place")
  func paragraphsHavePlaces() throws {
    let text = "第一章　总则\n第一条　各国\n应合作。\n\nChapter I\nArticle 1 States shall coop-\nerate."
    for part in PaperReader().parts(of: text) {
      #expect(part.paragraphs.map(\.text) == part.text.split(separator: "\n").map(String.init))
      for paragraph in part.paragraphs {
        let bytes = Array(text.utf8)[paragraph.range]
        let raw = String(decoding: bytes, as: UTF8.self)
        #expect(raw.first == paragraph.text.first && raw.last == paragraph.text.last)
      }
    }
  }
}
