// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import TestSupport
import Testing
import TextModel

/// What `number/mismatch` says of each kind: nothing, or a finding of a severity.
@Suite struct NumberKindTests {
  struct Pair: CustomTestStringConvertible, Sendable {
    let from: String
    let to: String
    let source: String
    let target: String
    let severity: Severity?
    init(_ languages: String, _ source: String, _ target: String, _ severity: Severity? = nil) {
      from = String(languages.prefix(2))
      to = String(languages.suffix(2))
      self.source = source
      self.target = target
      self.severity = severity
    }
    var testDescription: String { "\(source) - \(target)" }
  }

  @Test(arguments: [
    Pair("en-ru", "The line is 12,500 m long.", "Протяжённость линии — 12,5 м.", .error),
    Pair("ru-en", "2,125 км", "2,125 km", .error),
    Pair("zh-en", "六月十五日", "July 15", .error),
    Pair("en-ru", "in May 2025", "в марте 2025 года", .error),
    Pair("en-ru", "the May summit", "майский саммит"),
    Pair("zh-en", "3億5,000萬元", "NT$350 million"),
    Pair("zh-en", "十亿3000万元", "1.03 billion yuan"),
    Pair("zh-ru", "4至6亿美元", "400–600 млн долларов"),
    Pair("en-zh", "US$400–600 million", "4亿至6亿美元"),
    Pair("zh-en", "4至6亿美元", "US$4 million to US$6 million", .error),
    Pair("zh-en", "“十四五”规划", "the 14th Five-Year Plan"),
    Pair("zh-en", "“十四五”规划", "the 12th Five-Year Plan", .warning),
    Pair("zh-en", "2/3的成员国", "two thirds of the member states"),
    Pair("zh-en", "三分之二多数", "a three-quarters majority", .error),
    Pair("en-ru", "a 15-year plan", "пятнадцатилетний план"),
    Pair("zh-ru", "建交30周年", "двадцатилетие установления дипотношений", .warning),
    Pair("zh-en", "两三千人", "two to three thousand people"),
    Pair("en-ru", "2.5 million people", "два с половиной миллиона человек"),
    Pair("zh-en", "下午三点半", "3:30 p.m."),
    Pair("zh-en", "下午4点", "4 a.m.", .error),
    Pair("zh-en", "民国二十六年", "1937"),
    Pair("zh-en", "令和元年", "2019"),
    Pair("zh-en", "千分之三", "0.3 percent"),
    Pair("zh-en", "打七折", "30% off"),
    Pair("zh-en", "600亩", "about 40 hectares"),
    Pair("zh-en", "600亩", "about 70 hectares", .warning),
    Pair("zh-en", "5亿美元", "500 million yuan", .error),
    Pair("en-ru", "1.5 percentage points", "1,5 %", .error),
    Pair("zh-en", "零下20度", "20 degrees", .error),
    Pair("zh-en", "出口下降3%", "exports grew by 3%", .error),
    Pair("zh-en", "80吨", "80 kilograms", .error),
    Pair("zh-en", "由40%降至25%", "fell from 25% to 40%", .error),
    Pair("zh-en", "分别为3%和5%", "5% and 3% respectively", .error),
    Pair("en-ru", "the fourth meeting", "пятое заседание", .warning),
    Pair("en-ru", "Chapter VI", "глава V", .warning),
    Pair("zh-en", "2025年9月4日星期四", "Friday, September 4, 2025", .error),
    Pair("zh-en", "2024年下半年", "the first half of 2024", .warning),
    Pair("zh-en", "十个国家", "eight countries", .warning),
    Pair("zh-en", "我们一定会一起努力", "We will certainly work together"),
    Pair("zh-ru", "一带一路", "«Один пояс, один путь»"),
    Pair("zh-en", "四川和三亚", "Sichuan and Sanya"),
    Pair("zh-en", "共有 42 万人", "420,000 people in all"),
  ])
  func judges(_ pair: Pair) {
    let found = NumberTests.findings(pair.source, pair.from, pair.target, pair.to)
    #expect(found.map(\.severity).max() == pair.severity, "\(found.map(\.message))")
  }

  @Test func namesTheValueWanted() {
    let found = NumberTests.findings("贸易额达840亿元。", "zh", "Trade reached 840 billion yuan.", "en")
    #expect(found.map(\.message) == ["“840 billion yuan” should be 84 billion (840亿元)"])
    #expect(found.first?.expected == ["84 billion"])
  }

  @Test(arguments: [
    Pair("zh-en", "我们愿同各方一道努力。", "We are ready to work 一道 with all parties.", .warning),
    Pair("zh-en", "会议发表《天津宣言》。", "The meeting issued the Tianjin Declaration (天津宣言)."),
    Pair("en-ru", "The meeting was held.", "Заседание was held.", .warning),
    Pair("en-ru", "iPhone sales rose.", "Продажи iPhone выросли."),
    Pair("ru-en", "Заседание прошло вчера.", "The meeting прошло yesterday.", .warning),
    Pair("zh-en", "王伟认为", "Wang Wei 王伟 argues"),
  ])
  func findsWordsOfTheSource(_ pair: Pair) throws {
    guard let from = LanguageTag(pair.from), let to = LanguageTag(pair.to) else { return }
    let report = Checker(termbase: .init([])).check(Drafts.pair(pair.source, from, pair.target, to))
    let found = report.findings.filter { $0.rule == "segment/untranslated" }
    #expect(found.map(\.severity).max() == pair.severity)
  }
}
