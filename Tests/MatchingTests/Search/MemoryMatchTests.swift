// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import Matching

@Suite struct MemoryMatchTests {
  static func unit(
    _ id: String, _ zh: String, _ en: String, date: String? = nil, review: Bool = false
  ) -> TranslationUnit {
    TranslationUnit(
      id: UnitID(id),
      variants: [
        TranslationUnitVariant(language: .chinese, text: zh),
        TranslationUnitVariant(language: .english, text: en),
      ],
      properties: review ? [Property("x-status", "needs-review")] : [], changeDate: date)
  }

  static func index(_ units: [TranslationUnit]) throws -> MemoryIndex {
    try index([IndexedFile(path: "tm/a.tmx", stamp: "1", units: units)])
  }

  static func index(_ files: [IndexedFile]) throws -> MemoryIndex {
    let index = try MemoryIndex.open(directory: TemporaryFolder.path())
    try index.update(files: files)
    return index
  }

  static let options = MatchOptions(from: .chinese, to: .english)

  @Test func kindsInOrder() throws {
    let index = try Self.index([
      Self.unit("5", "上海精神的内容", "the content"),
      Self.unit("4", "上海精神 1998", "in 1998"),
      Self.unit("3", "上海精神，2001", "in 2001"),
      Self.unit("2", "上海精神 2001", "of 2001"),
      Self.unit("1", "上海精神 2001", "in 2001"),
      Self.unit("0", "完全无关", "unrelated"),
    ])
    let found = try index.matches(
      for: MatchQuery("上海精神 2001", previous: "上海精神 2001", next: "完全无关"),
      options: MatchOptions(minimumScore: MatchScore(percent: 50), from: .chinese, to: .english))
    #expect(found.map(\.unit.description) == ["1", "2", "4", "3", "5"])
    #expect(found.map(\.kind) == [.context, .exact, .placeable, .fuzzy, .fuzzy])
    #expect(found[2].target == "in 2001")
    #expect(found[2].score.description == "98")
  }

  /// Without, a translation stays that of its own source.
  @Test func numbersStayWhereTheyAreNotWanted() throws {
    let index = try Self.index([Self.unit("4", "上海精神 1998", "in 1998")])
    let found = try index.matches(
      for: "上海精神 2001",
      options: MatchOptions(from: .chinese, to: .english, placesNumbers: false))
    #expect(found.map(\.kind) == [.fuzzy])
    #expect(found.map(\.target) == ["in 1998"])
    #expect(found.map(\.score.description) == ["98"])
  }

  @Test(
    "The number of a label is carried over in the notation of the translation",
    arguments: [
      (
        "第一条 各国应加强区域合作。", "Article 1 States shall cooperate.", "第二条 各国应加强区域合作。",
        "Article 2 States shall cooperate."
      ),
      (
        "第三章 权利和义务", "Chapter III Rights and Obligations", "第四章 权利和义务",
        "Chapter IV Rights and Obligations"
      ),
      (
        "（一）各方应通报情况，", "(a) the Parties shall inform;", "（三）各方应通报情况，",
        "(c) the Parties shall inform;"
      ),
      (
        "（一）各方应通报情况，", "(i) the Parties shall inform;", "（五）各方应通报情况，",
        "(v) the Parties shall inform;"
      ),
      (
        "第一条 各国应加强区域合作。", "Article 1 States shall cooperate.", "第12条 各国应加强区域合作。",
        "Article 12 States shall cooperate."
      ),
      ("三、各国应加强区域合作。", "3. States shall cooperate.", "四、各国应加强区域合作。", "4. States shall cooperate."),
      (
        "第二款 条约自签署之日生效。", "2. The Treaty shall enter into force.", "第三款 条约自签署之日生效。",
        "3. The Treaty shall enter into force."
      ),
    ])
  func labelsAreCarriedOver(_ zh: String, _ en: String, _ query: String, _ expected: String) throws
  {
    let index = try Self.index([Self.unit("1", zh, en)])
    let found = try index.matches(for: MatchQuery(query), options: Self.options)
    #expect(found.map(\.target) == [expected])
    #expect(found.map(\.kind) == [.placeable])
  }

  @Test(
    "A label stays where its place or its number is not certain, or where other words differ",
    arguments: [
      ("第一条 各国应加强区域合作。", "States shall cooperate.", "第二条 各国应加强区域合作。"),
      ("第一条 各国应加强区域合作。", "Article 7 States shall cooperate.", "第二条 各国应加强区域合作。"),
      ("第一条 各国应加强区域合作。", "Article 1 States shall cooperate.", "第二条 各国须加强区域合作。"),
      ("第一条 各国应加强区域合作。", "Article 1 States shall cooperate.", "第一款 各国应加强区域合作。"),
    ])
  func labelsStay(_ zh: String, _ en: String, _ query: String) throws {
    let index = try Self.index([Self.unit("1", zh, en)])
    let options = MatchOptions(
      minimumScore: MatchScore(percent: 50), from: .chinese, to: .english)
    let found = try index.matches(for: MatchQuery(query), options: options)
    #expect(found.map(\.target) == [en])
    #expect(found.map(\.kind) == [.fuzzy])
  }

  @Test func newestFirstThenID() throws {
    let index = try Self.index([
      Self.unit("c", "上海精神", "1"),
      Self.unit("b", "上海精神", "2", date: "20200101T000000Z"),
      Self.unit("d", "上海精神", "3", date: "20210101"),
      Self.unit("a", "上海精神", "4", date: "20200101T000000Z"),
    ])
    let found = try index.matches(for: "上海精神", options: Self.options)
    #expect(found.map(\.unit.description) == ["d", "a", "b", "c"])
  }

  @Test func reviewCosts() throws {
    let index = try Self.index([Self.unit("a", "上海精神", "Shanghai Spirit", review: true)])
    let found = try index.matches(for: "上海精神", options: Self.options)
    #expect(found.map(\.score.description) == ["95"])
    #expect(found.map(\.penalties) == [[.needsReview]])
    #expect(found.map(\.kind) == [.exact])
  }

  /// Codes cost the same once their unit has been merged into another segment.
  @Test func inlineCodesCost() throws {
    var unit = Self.unit("a", "上海精神", "Shanghai Spirit")
    unit.variants[0] = TranslationUnitVariant(
      language: .chinese,
      content: InlineContent([
        .text("上海"), .element(MarkupElement("ph", children: [.text("<b>")])), .text("精神"),
      ]))
    let index = try Self.index([unit])
    let merged = try Self.index([unit])
    try merged.update(files: [
      IndexedFile(path: "tm/a.tmx", stamp: "1", units: [unit]),
      IndexedFile(path: "tm/b.tmx", stamp: "1", units: [Self.unit("b", "其他", "other")]),
    ])
    for index in [index, merged] {
      let found = try index.matches(for: "上海精神", options: Self.options)
      #expect(found.map(\.score.description) == ["99.5"])
      #expect(found.map(\.penalties) == [[.inlineCode]])
      #expect(found.map(\.kind) == [.normalized])
      let same = try index.matches(for: MatchQuery("上海精神", codes: 1), options: Self.options)
      #expect(same.map(\.kind) == [.exact])
      let unknown = try index.matches(for: MatchQuery("上海精神", codes: nil), options: Self.options)
      #expect(unknown.map(\.kind) == [.exact])
    }
  }

  @Test func bothDirections() throws {
    let index = try Self.index([Self.unit("a", "上海精神", "Shanghai Spirit")])
    let found = try index.matches(
      for: "Shanghai spirit", options: MatchOptions(from: .english, to: .chinese))
    #expect(found.map(\.target) == ["上海精神"])
    #expect(found.map(\.kind) == [.normalized])
    let anyTarget = try index.matches(for: "上海精神", options: MatchOptions(from: .chinese))
    #expect(anyTarget.map(\.target) == ["Shanghai Spirit"])
    let none = try index.matches(
      for: "上海精神", options: MatchOptions(from: .chinese, to: .russian))
    #expect(none.isEmpty)
  }

  struct Carried: CustomTestStringConvertible, Sendable {
    let name: String
    let query: String
    let source: String
    let target: String
    let carried: String?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Carried(
      name: "year", query: "2005年峰会", source: "2001年峰会", target: "summit of 2001",
      carried: "summit of 2005"),
    Carried(
      name: "Han year", query: "二〇〇五年峰会", source: "二〇〇一年峰会", target: "2001 summit",
      carried: "2005 summit"),
    Carried(name: "two swap", query: "2和1", source: "1和2", target: "1 and 2", carried: "2 and 1"),
    Carried(
      name: "one of two equal ones", query: "1和3", source: "1和1", target: "1 and 1", carried: nil),
    Carried(
      name: "two equal ones together", query: "3和3", source: "1和1", target: "1 and 1",
      carried: "3 and 3"),
    Carried(
      name: "large number", query: "贸易额4.2亿美元", source: "贸易额3.5亿美元",
      target: "trade of 350 million US dollars", carried: "trade of 420 million US dollars"),
    Carried(
      name: "groups", query: "参会人数为12300人", source: "参会人数为1500人",
      target: "The number was 1,500.", carried: "The number was 12,300."),
    Carried(
      name: "no groups", query: "参会人数为12300人", source: "参会人数为1500人",
      target: "The number was 1500.", carried: "The number was 12300."),
    Carried(
      name: "groups of a language", query: "参会人数为1234567人", source: "参会人数为800人",
      target: "The number was 800.", carried: "The number was 1,234,567."),
    Carried(
      name: "decimals", query: "增长8.25%，高于上年3个百分点", source: "增长12.5%，高于上年2个百分点",
      target: "It grew by 12.5%, 2 percentage points more.",
      carried: "It grew by 8.25%, 3 percentage points more."),
    Carried(
      name: "a currency more than one number", query: "3美元和5欧元", source: "2美元和2欧元",
      target: "2 dollars and 2 euros", carried: "3 dollars and 5 euros"),
    Carried(
      name: "words in the target", query: "6份文件", source: "5份文件",
      target: "five documents", carried: nil),
    Carried(
      name: "a plural for a singular", query: "共有5个国家投票。", source: "共有1个国家投票。",
      target: "In all, 1 country voted.", carried: nil),
    Carried(
      name: "a singular for a plural", query: "共有1个国家投票。", source: "共有5个国家投票。",
      target: "In all, 5 countries voted.", carried: nil),
    Carried(
      name: "a plural for a plural", query: "共有7个国家投票。", source: "共有5个国家投票。",
      target: "In all, 5 countries voted.", carried: "In all, 7 countries voted."),
    Carried(
      name: "less than one of a scale word", query: "该国人口约为9000", source: "该国人口约为1100万",
      target: "The country has about 11 million people.", carried: nil),
    Carried(
      name: "a fraction of a scale word", query: "该国人口约为80万", source: "该国人口约为1100万",
      target: "The country has about 11 million people.", carried: nil),
    Carried(
      name: "a whole scale word", query: "该国人口约为100万", source: "该国人口约为1100万",
      target: "The country has about 11 million people.",
      carried: "The country has about 1 million people."),
    Carried(
      name: "a scale word with less than one", query: "产量为60万吨", source: "产量为80万吨",
      target: "Output was 0.8 million tons.", carried: "Output was 0.6 million tons."),
    Carried(name: "not in the target", query: "5次", source: "2次", target: "twice", carried: nil),
    Carried(name: "more in the target", query: "5次", source: "2次", target: "2 or 2", carried: nil),
  ])
  func carriesNumbers(_ test: Carried) throws {
    let index = try Self.index([Self.unit("a", test.source, test.target)])
    let found = try index.matches(for: test.query, options: Self.options)
    #expect(found.map(\.kind) == [test.carried == nil ? .fuzzy : .placeable])
    #expect(found.map(\.target) == [test.carried ?? test.target])
  }

  @Test(arguments: [
    Carried(
      name: "decimal comma", query: "增长8.25%，高于上年3个百分点。", source: "增长12.5%，高于上年2个百分点。",
      target: "Рост составил 12,5 %, что на 2 процентных пункта выше.",
      carried: "Рост составил 8,25 %, что на 3 процентных пункта выше."),
    Carried(
      name: "spaces from five digits on", query: "参会人数为12300人。", source: "参会人数为1500人。",
      target: "Число участников составило 1500 человек.",
      carried: "Число участников составило 12\u{A0}300 человек."),
    Carried(
      name: "scale word", query: "贸易额达4.2亿美元。", source: "贸易额达3.5亿美元。",
      target: "Объем торговли достиг 350 млн долларов США.",
      carried: "Объем торговли достиг 420 млн долларов США."),
    Carried(
      name: "a scale that does not fit", query: "贸易额达351234567美元。", source: "贸易额达350000000美元。",
      target: "Объем торговли достиг 350 млн долларов США.", carried: nil),
    Carried(
      name: "year and number", query: "2024年签署第5号议定书。", source: "2023年签署第3号议定书。",
      target: "Протокол № 3 подписан в 2023 г.", carried: "Протокол № 5 подписан в 2024 г."),
    Carried(
      name: "another form of what is counted", query: "共有25个国家参加。", source: "共有21个国家参加。",
      target: "Участие приняла 21 страна.", carried: nil),
    Carried(
      name: "the same form of what is counted", query: "共有31个国家参加。", source: "共有21个国家参加。",
      target: "Участие приняла 21 страна.", carried: "Участие приняла 31 страна."),
    Carried(
      name: "a unit in words", query: "增长2个百分点。", source: "增长5个百分点。",
      target: "Рост составил 5 процентных пунктов.", carried: nil),
    Carried(
      name: "an abbreviation", query: "长21公里。", source: "长15公里。", target: "Длина — 15 км пути.",
      carried: "Длина — 21 км пути."),
    Carried(
      name: "an article", query: "第21条适用。", source: "第5条适用。", target: "Статья 5 применяется.",
      carried: "Статья 21 применяется."),
  ])
  func carriesNumbersIntoRussian(_ test: Carried) throws {
    let unit = TranslationUnit(
      id: UnitID("a"),
      variants: [
        TranslationUnitVariant(language: .chinese, text: test.source),
        TranslationUnitVariant(language: .russian, text: test.target),
      ], properties: [])
    let index = try Self.index([unit])
    let found = try index.matches(
      for: test.query, options: MatchOptions(from: .chinese, to: .russian))
    #expect(found.map(\.kind) == [test.carried == nil ? .fuzzy : .placeable])
    #expect(found.map(\.target) == [test.carried ?? test.target])
    #expect(found.allSatisfy { $0.score < .full })
  }
}
