// SPDX-License-Identifier: Apache-2.0
import Terminology
import Testing
import TextModel

@testable import Checking

/// Values that have changed their owners: countries, parties, sessions, years and names in Latin letters.
@Suite struct NumberOwnerTests {
  @Test(arguments: [
    NumberCase(
      "shares of two countries", "zh-en", "中方占股51%，乌方占股49%。", "China holds 49% and Uzbekistan 51%.",
      found: ["49%"], .warning),
    NumberCase(
      "shares in their places", "zh-en", "中方占股51%，乌方占股49%。", "China holds 51% and Uzbekistan 49%."),
    NumberCase(
      "countries in another order", "zh-en", "中方占股51%，乌方占股49%。",
      "Uzbekistan holds 49% and China 51%."),
    NumberCase(
      "shares before their owners", "zh-en", "中方占股51%，乌方占股49%。",
      "A 51% stake belongs to China and 49% to Uzbekistan."),
    NumberCase(
      "respectively for clauses", "zh-en", "中方占51%，乌方占49%。",
      "The Chinese and Uzbek sides hold 51% and 49% respectively."),
    NumberCase(
      "respectively in another order", "zh-en", "中方占51%，乌方占49%。",
      "The Chinese and Uzbek sides hold 49% and 51% respectively.", found: ["49%"], .warning),
    NumberCase(
      "clauses for respectively", "zh-en", "中方和乌方分别占股51%和49%。",
      "China holds 49% of the shares and Uzbekistan 51%.", found: ["49%"], .warning),
    NumberCase(
      "the countries named before", "zh-en", "在中乌合资企业中，中方占股51%，乌方占股49%。",
      "In the Chinese-Uzbek joint venture, China holds 49% and Uzbekistan 51%.", found: ["49%"],
      .warning),
    NumberCase(
      "amounts", "zh-ru", "俄罗斯出资30亿美元，哈萨克斯坦出资15亿美元。",
      "Россия внесла 1,5 млрд долларов, а Казахстан — 3 млрд долларов.",
      found: ["1,5 млрд долларов"],
      .warning),
    NumberCase(
      "amounts in their places", "en-ru",
      "France will pay 12 million euros and Germany 20 million euros.",
      "Франция заплатит 12 млн евро, а Германия — 20 млн евро."),
    NumberCase(
      "dates of sessions", "zh-en",
      "第三届会议于1998年7月在阿拉木图举行，第四届会议于2001年9月在塔什干举行。",
      "The third session was held in Almaty in September 2001, and the fourth in Tashkent in July 1998.",
      found: ["September 2001"], .warning),
    NumberCase(
      "years before the countries", "zh-en", "2001年，中国加入世贸组织；2012年，俄罗斯加入世贸组织。",
      "China joined the WTO in 2012 and Russia in 2001.", found: ["2012"], .warning),
    NumberCase(
      "years of countries in their places", "zh-en", "2001年，中国加入世贸组织；2012年，俄罗斯加入世贸组织。",
      "China joined the WTO in 2001 and Russia in 2012."),
    NumberCase(
      "three years in turn", "zh-en", "2019年增长6.0%，2020年增长2.3%，2021年增长8.1%。",
      "Growth was 2.3% in 2019, 8.1% in 2020 and 6.0% in 2021.", found: ["2.3%"], .warning),
    NumberCase(
      "parties of a contract", "zh-en", "甲方应支付合同价款的30%，乙方应支付其余70%。",
      "Party A shall pay 70% of the contract price and Party B the remaining 30%.", found: ["70%"],
      .warning),
    NumberCase(
      "articles", "en-ru", "Article 3 provides for 10 years and Article 4 for 15 years.",
      "Статья 3 предусматривает 15 лет, а статья 4 — 10 лет.", found: ["15 лет"], .warning),
    NumberCase(
      "cities", "zh-en", "北京有2189万人，上海有2487万人。",
      "Beijing has 24.87 million people and Shanghai 21.89 million.", found: ["24.87 million"],
      .warning),
    NumberCase(
      "names in Latin letters", "en-zh", "GDP grew by 5.2% and CPI rose by 0.2%.",
      "GDP增长0.2%，CPI上涨5.2%。", found: ["0.2%"], .warning),
    NumberCase(
      "places in a ranking", "zh-en", "中国排名第二，印度排名第五。", "China ranks fifth and India second.",
      found: ["fifth"], .warning),
    NumberCase(
      "each of two countries has both roles", "zh-en", "中国对俄罗斯出口500亿美元，自俄罗斯进口600亿美元。",
      "China exported $50 billion to Russia, and Russia sold China $60 billion of goods."),
    NumberCase(
      "one compared with another", "zh-en", "与印度的4%相比，中国增长5%。",
      "China grew by 5%, compared with 4% in India."),
    NumberCase(
      "a value of neither", "zh-en", "全球增长3%，其中中国增长5%，高于印度的4%。",
      "Global growth was 3%; China grew by 5%, faster than India's 4%."),
    NumberCase(
      "unknown owners", "en-zh", "Acme owns 19.75% and Bolt 25%.", "阿克美持股25%，博尔特持股19.75%。"),
  ])
  func owners(_ pair: NumberCase) throws { try pair.judge() }

  /// Owners that only a glossary knows.
  @Test func termsAreOwners() throws {
    func entry(_ id: String, _ chinese: String) -> ConceptEntry {
      ConceptEntry(
        id: ConceptID(id.lowercased()),
        sections: [
          LanguageSection(language: .chinese, terms: [Term(chinese)]),
          LanguageSection(language: .english, terms: [Term(id)]),
        ])
    }
    let termbase = Termbase([
      (file: "g.yaml", entries: [entry("Acme", "阿克美公司"), entry("Bolt", "博尔特公司")])
    ])
    try NumberCase(
      "exchanged", "en-zh", "Acme owns 19.75% and Bolt 25%.", "阿克美公司持股25%，博尔特公司持股19.75%。",
      found: ["25%"], .warning
    ).judge(termbase)
    try NumberCase(
      "in their places", "en-zh", "Acme owns 19.75% and Bolt 25%.", "博尔特公司持股25%，阿克美公司持股19.75%。"
    ).judge(termbase)
  }
}
