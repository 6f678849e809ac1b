// SPDX-License-Identifier: Apache-2.0
import Testing
import TextModel

@testable import ConcordKit

/// Scripts, regions and spellings of one language.
@Suite struct ExchangeScriptTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let memory: String
    let file: String
    var fileName = "a.csv"
    let target: String?
    let state: Pretranslation.Segment.State
    var testDescription: String { name }
  }

  private static let rows = [
    "en\tzh-TW\nOpen the repository.\t開啟存放庫。\n", "en\tzh-CN\nOpen the repository.\t打开存储库。\n",
    "en\tzh\nOpen the repository.\t開啟這個存放庫。\n", "en\tzh-CN\nGood.\t好。\n",
    "en\tzh-Hans\tzh-HK\nOpen the repository.\t打开存储库。\t開啟儲存庫。\n",
    "zh\ten-US\ten-GB\n颜色。\tColor.\tColour.\n",
    "en\tpt-PT\tpt-BR\nThe bus is late.\tO autocarro está atrasado.\tO ônibus está atrasado.\n",
    "en\tsr-Latn\nThe meeting ended.\tSastanak je završen.\n",
    "zh\ten\n会议结束。\tThe meeting ended.\n",
  ]

  static let cases = [
    Case(
      name: "Taiwan into the mainland", memory: rows[0], file: "en,zh-CN\nOpen the repository.,\n",
      target: "開啟存放庫。", state: .needsReview),
    Case(
      name: "the mainland into Taiwan", memory: rows[1], file: "en,zh-TW\nOpen the repository.,\n",
      target: "打开存储库。", state: .needsReview),
    Case(
      name: "untagged text in traditional characters", memory: rows[2],
      file: "en,zh-CN\nOpen the repository.,\n", target: "開啟這個存放庫。", state: .needsReview),
    Case(
      name: "characters of both scripts, words of the mainland", memory: rows[3],
      file: "en,zh-TW\nGood.,\n", target: "好。", state: .needsReview),
    Case(
      name: "characters of both scripts, no script named", memory: "en\tzh\nGood.\t好。\n",
      file: "en,zh-TW\nGood.,\n", target: "好。", state: .translated),
    Case(
      name: "Hong Kong of two", memory: rows[4], file: "en,zh-Hant-HK\nOpen the repository.,\n",
      target: "開啟儲存庫。", state: .translated),
    Case(
      name: "the region wanted", memory: rows[5], file: "zh,en-GB\n颜色。,\n", target: "Colour.",
      state: .translated),
    Case(
      name: "Brazil of two", memory: rows[6], file: "en,pt-BR\nThe bus is late.,\n",
      target: "O ônibus está atrasado.", state: .translated),
    Case(
      name: "Latin Serbian into Cyrillic", memory: rows[7],
      file: "en,sr-Cyrl\nThe meeting ended.,\n",
      target: "Sastanak je završen.", state: .needsReview),
    Case(
      name: "messages for Taiwan", memory: rows[1],
      file: messages([(nil, "Open the repository.", "")], language: "zh_TW"), fileName: "zh_TW.po",
      target: "打开存储库。", state: .needsReview),
  ]

  @Test(arguments: cases) func theWantedScriptComesFirst(_ test: Case) throws {
    let kit = try ExchangeKit(memory: test.memory)
    let done = try kit.filled(
      test.file, name: test.fileName, from: test.fileName.hasSuffix("po") ? .english : nil)
    #expect(done.segments.map(\.target) == [test.target])
    #expect(done.segments.map(\.state) == [test.state])
  }

  struct Spelling: Sendable, CustomTestStringConvertible {
    let memory: String
    let query: String
    var from = LanguageTag.russian
    var testDescription: String { "\(memory) / \(query.debugDescription)" }
  }

  static let spellings = [
    Spelling(memory: "Все ещё идёт.", query: "Все еще идет."),
    Spelling(memory: "Всё учтено.", query: "Все учтено."),
    Spelling(memory: "Замок открыт.", query: "За\u{301}мок откры\u{301}т."),
    Spelling(memory: "Мой край.", query: "Мои\u{306} краи\u{306}."),
    Spelling(memory: "Договор вступил в силу.", query: "До\u{AD}говор всту\u{200B}пил в силу."),
    Spelling(
      memory: "Население 1 500 000 человек.", query: "Население 1\u{A0}500\u{202F}000 человек."),
    Spelling(memory: "В 2013–2023 годах.", query: "В 2013-2023 годах."),
    Spelling(
      memory: "The People's Bank didn't agree.", query: "The People’s Bank didn’t agree.",
      from: .english),
    Spelling(memory: "中国、俄罗斯出席会议。", query: "中国，俄罗斯出席会议。", from: .chinese),
    Spelling(memory: "会议（第一次）结束。", query: "会议(第一次)结束。", from: .chinese),
  ]

  @Test(arguments: spellings) func spellingsAreOne(_ test: Spelling) throws {
    let to = test.from == .english ? LanguageTag.chinese : .english
    let kit = try ExchangeKit(
      memory: "\(test.from)\t\(to)\n\(test.memory)\t\(to == .english ? "Yes." : "是。")\n")
    let found = try kit.workspace.lookup(
      test.query, options: LookupOptions(from: test.from, to: to))
    #expect(found.memory.first.map { $0.score >= 97 } == true)
  }

  // MARK: Numbers carried over

  struct Number: Sendable, CustomTestStringConvertible {
    let languages: String
    let source: String
    let target: String
    let query: String
    let expected: String
    var testDescription: String { "\(languages): \(query)" }
  }

  static let numbers = [
    Number(
      languages: "zh\ten", source: "第2次会议举行。", target: "The 2nd meeting was held.",
      query: "第3次会议举行。", expected: "The 3rd meeting was held."),
    Number(
      languages: "zh\ten", source: "第2次会议举行。", target: "The 2nd meeting was held.",
      query: "第12次会议举行。", expected: "The 12th meeting was held."),
    Number(
      languages: "zh\tru", source: "增长12.5%。", target: "Рост составил 12,5 %.", query: "增长8.25%。",
      expected: "Рост составил 8,25 %."),
    Number(
      languages: "zh\tru", source: "增长12.5%。", target: "Рост составил 12,5%.", query: "增长3.75%。",
      expected: "Рост составил 3,75%."),
    Number(
      languages: "zh\tru", source: "产量为15000吨。", target: "Объем составил 15\u{A0}000 тонн.",
      query: "产量为234567吨。", expected: "Объем составил 234\u{A0}567 тонн."),
    Number(
      languages: "zh\ten", source: "参会人数为1500人。", target: "There were 1,500 participants.",
      query: "参会人数为23456人。", expected: "There were 23,456 participants."),
    Number(
      languages: "zh\ten", source: "参会人数为15000人。", target: "There were 15 000 participants.",
      query: "参会人数为23456人。", expected: "There were 23 456 participants."),
    Number(
      languages: "zh\ten", source: "参会人数为１５００人。", target: "There were 1,500 participants.",
      query: "参会人数为２３００人。", expected: "There were 2,300 participants."),
    Number(
      languages: "ru\ten", source: "Рост составил 12,5 %.", target: "It grew by 12.5%.",
      query: "Рост составил 8,25 %.", expected: "It grew by 8.25%."),
    Number(
      languages: "en\tru", source: "The total was 1,234.5 tons.",
      target: "Всего было 1234,5 тонны.", query: "The total was 2,345.6 tons.",
      expected: "Всего было 2345,6 тонны."),
    Number(
      languages: "en\tzh", source: "The total was 12,345 tons.", target: "总量为12345吨。",
      query: "The total was 67,890 tons.", expected: "总量为67890吨。"),
  ]

  @Test(arguments: numbers) func numbersAreWrittenAsTheTranslationWritesThem(_ test: Number) throws
  {
    let kit = try ExchangeKit(memory: "\(test.languages)\n\(test.source)\t\(test.target)\n")
    let done = try kit.filled(
      "\(test.languages)\n\(test.query)\t\n", name: "a.tsv", threshold: 60)
    #expect(done.segments.map(\.target) == [test.expected])
    #expect(done.segments.map(\.state) == [.needsReview])
  }

  // MARK: Numbers in words

  struct Checked: Sendable, CustomTestStringConvertible {
    let source: String
    let target: String
    var to = LanguageTag.english
    let isRight: Bool
    var testDescription: String { "\(source) = \(target)" }
  }

  static let checked = [
    Checked(source: "投资4万8千元。", target: "Investment of 48,000 yuan.", isRight: true),
    Checked(source: "共1亿2000万人。", target: "A total of 120 million people.", isRight: true),
    Checked(source: "共1亿2000万人。", target: "A total of 12 million people.", isRight: false),
    Checked(source: "四五十人参加。", target: "Forty to fifty people took part.", isRight: true),
    Checked(source: "两三千人参加。", target: "Two to three hundred people took part.", isRight: false),
    Checked(source: "“十五五”规划开始。", target: "The 15th Five-Year Plan began.", isRight: true),
    Checked(source: "“五四”运动爆发。", target: "The May Fourth Movement broke out.", isRight: true),
    Checked(source: "销售额下降三成。", target: "Продажи снизились на 30 %.", to: .russian, isRight: true),
    Checked(source: "销售额下降三成。", target: "Продажи снизились на 3 %.", to: .russian, isRight: false),
    Checked(source: "贸易额翻了一番。", target: "Товарооборот утроился.", to: .russian, isRight: false),
    Checked(
      source: "五分之三的国家同意。", target: "Две пятых стран согласны.", to: .russian, isRight: false),
    Checked(source: "气温为零下二十度。", target: "It was 20 degrees.", isRight: false),
  ]

  @Test(arguments: checked) func numbersInWordsAreCompared(_ test: Checked) throws {
    let kit = try ExchangeKit()
    let report = try kit.workspace.check(
      [.text("zh\t\(test.to)\n\(test.source)\t\(test.target)\n", name: "a.tsv")],
      options: DraftCheckOptions(from: .chinese, to: test.to))
    let found = report.report.findings.filter {
      $0.rule.hasPrefix("number/") && $0.severity > .info
    }
    #expect(found.isEmpty == test.isRight, "\(found.map(\.message))")
  }
}
