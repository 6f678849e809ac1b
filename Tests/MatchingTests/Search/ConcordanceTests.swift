// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TestSupport
import Testing
import TextModel

@testable import Matching

@Suite struct ConcordanceTests {
  static let texts = [
    ("上海合作组织成员国加强合作。", "Member states of the SCO strengthen cooperation."),
    ("成员国元首理事会会议在上海举行", "The council of heads of member states met in Shanghai"),
    ("合作，组织者", "Cooperation; the organisers cooperated with every State."),
    ("上 海精神", "The Shanghai spirit"),
    ("不结盟、不对抗", "non-alignment, non-confrontation"),
    ("二〇〇一年六月十五日", "15 June 2001"),
  ]

  static func index() throws -> MemoryIndex {
    try MemoryMatchTests.index(
      texts.enumerated().map { MemoryMatchTests.unit("\($0.offset)", $0.element.0, $0.element.1) })
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let query: String
    var language = LanguageTag.chinese
    let units: [Int]
    var testDescription: String { query }
  }

  @Test(arguments: [
    Case(query: "合", units: [0, 2]),
    Case(query: "上海", units: [0, 1, 3]),
    Case(query: "合作组织", units: [0]),
    Case(query: "合作，组织", units: [2]),
    Case(query: "成员国", units: [0, 1]),
    Case(query: "成員國", units: [0, 1]),
    Case(query: "加强*作", units: [0]),
    Case(query: "〇一年", units: [5]),
    Case(query: "十五", units: [5]),
    Case(query: "、", units: [2, 4]),
    Case(query: "欧盟", units: []),
    Case(query: "", units: []),
    Case(query: "state", language: .english, units: [0, 1, 2]),
    Case(query: "member state", language: .english, units: [0, 1]),
    Case(query: "cooperat*", language: .english, units: [0, 2]),
    Case(query: "*ation", language: .english, units: [0, 2, 4]),
    Case(query: "heads * states", language: .english, units: [1]),
    Case(query: "2001", language: .english, units: [5]),
    Case(query: "the", language: .english, units: [0, 1, 2, 3]),
  ])
  func finds(_ test: Case) throws {
    let found = try Self.index().concordance(
      of: test.query, options: ConcordanceOptions(from: test.language))
    #expect(found.matches.compactMap { Int($0.unit.description) }.sorted() == test.units)
    #expect(found.total == test.units.count)
    #expect(found.matches.allSatisfy { !$0.hits.isEmpty && $0.kind == .concordance })
  }

  /// Copies of a text do not take the places of other texts, in one shard as in several.
  @Test(arguments: ["，", "合作", "上海，合作"])
  func theSameTextsAreFoundInOneShardAndInSeveral(_ query: String) throws {
    // The shorter a text, the better; so the copies come first.
    let files = (0..<6).map { file in
      IndexedFile(
        path: "tm/\(file).tmx", stamp: "1",
        units: (0..<60).map { number in
          let isCopy = number < 50
          return MemoryMatchTests.unit(
            "\(file).\(number)",
            "上海，合作" + (isCopy ? "" : String(repeating: "国", count: number - 49)),
            isCopy ? "one" : "other \(number)")
        })
    }
    let whole = try MemoryMatchTests.index(files)
    let grown = try MemoryMatchTests.index([files[0]])
    for count in 2...6 { try grown.update(files: Array(files.prefix(count))) }
    let options = ConcordanceOptions(limit: 8, from: .chinese, to: .english, copies: 3)
    let (one, other) = (
      try whole.concordance(of: query, options: options),
      try grown.concordance(of: query, options: options)
    )
    #expect(one == other)
    #expect(Set(one.matches.map(\.source)).count == 8)
    #expect(one.total == 360)
  }

  @Test(
    "Hits of one length come newest first, then by the bytes of their ids", arguments: [1, 2, 5])
  func order(_ limit: Int) throws {
    // The file has them in another order, and more of them than a search looks at for a few hits.
    let ids = (100...299).reversed().map { "p.\($0)" } + ["p.1", "o.4"]
    let index = try MemoryMatchTests.index(
      ids.enumerated().map { number, id in
        MemoryMatchTests.unit(
          id, "上海精神第\(number + 100)条", "\(number)", date: id == "p.200" ? "20210101T000000Z" : nil)
      })
    let found = try index.concordance(
      of: "上海精神", options: ConcordanceOptions(limit: limit, from: .chinese))
    let expected = ["p.200", "o.4", "p.1", "p.100", "p.101"]
    #expect(found.matches.map(\.unit.description) == Array(expected.prefix(limit)))
  }

  @Test func hitsAreInTheText() throws {
    let found = try Self.index().concordance(
      of: "上海", options: ConcordanceOptions(limit: 1, from: .chinese))
    let marked = Marked("1️⃣上 海2️⃣精神")
    #expect(found.total == 3)
    #expect(found.matches.map(\.source) == [marked.text])
    #expect(found.matches.map(\.hits) == [[marked.range(1, 2)]])
  }

  @Test func fragmentsAreMaximal() throws {
    let marked = Marked("今天，1️⃣成员国元首2️⃣讨论了3️⃣上海合作组织成员国4️⃣的事务")
    let found = try Self.index().fragments(
      of: marked.text, options: FragmentOptions(from: .chinese))
    #expect(
      found.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
        == [marked.range(1, 2), marked.range(3, 4)])
    #expect(found.first?.range == marked.range(3, 4))
    #expect(found.first?.matches.map(\.target) == [Self.texts[0].1])
  }

  @Test func fragmentsOfWords() throws {
    let found = try Self.index().fragments(
      of: "All heads of member states met.",
      options: FragmentOptions(minimumLength: 3, from: .english))
    #expect(found.map(\.length) == [5])
  }

  struct Warned: CustomTestStringConvertible, Sendable {
    let query: String
    let unit: String
    var language = LanguageTag.english
    let warnings: [MatchWarning]
    var testDescription: String { query }
  }

  @Test(arguments: [
    Warned(
      query: "The parties shall not interfere in trade",
      unit: "The parties shall interfere in trade",
      warnings: [.negation]),
    Warned(
      query: "The parties don't support the plan", unit: "The parties do support the plan",
      warnings: [.negation]),
    Warned(
      query: "Signed in Astana in June 2005", unit: "Signed in Astana in July 2005",
      warnings: [.date]),
    Warned(
      query: "Signed in Astana in Sept 2005", unit: "Signed in Astana in September 2005",
      warnings: []),
    Warned(
      query: "Signed in Astana on Monday", unit: "Signed in Astana on Friday", warnings: [.date]),
    Warned(
      query: "Договор подписан в июне в Пекине", unit: "Договор подписан в июле в Пекине",
      language: .russian, warnings: [.date]),
    Warned(
      query: "Это был июнь мира и согласия", unit: "Это было июня мира и согласия",
      language: .russian, warnings: []),
    Warned(
      query: "Signed in Astana in 2005", unit: "Signed in Astana in 2006", warnings: [.number]),
    Warned(
      query: "The president of Kazakhstan spoke", unit: "The president of Mongolia spoke",
      warnings: [.country]),
    Warned(query: "A good plan for trade", unit: "A bad plan for trade", warnings: []),
    Warned(query: "各方支持该计划", unit: "各方不支持该计划", language: .chinese, warnings: [.negation]),
    Warned(query: "水平不断提高", unit: "水平稳步提高", language: .chinese, warnings: []),
    Warned(query: "中国同非洲合作", unit: "中国同亚洲合作", language: .chinese, warnings: [.opposite]),
    Warned(query: "中国同非洲合作", unit: "中国同各方合作", language: .chinese, warnings: []),
    Warned(query: "哈萨克斯坦总统讲话", unit: "乌兹别克斯坦总统讲话", language: .chinese, warnings: [.country]),
    Warned(query: "五月三日签署", unit: "五月四日签署", language: .chinese, warnings: [.number, .date]),
    Warned(query: "中方表示支持", unit: "哈方表示支持", language: .chinese, warnings: [.country]),
    Warned(query: "俄總統訪華", unit: "俄總統訪美", language: .chinese, warnings: [.country]),
    Warned(query: "中方表示支持", unit: "各方表示支持", language: .chinese, warnings: []),
    Warned(query: "The Kazakh side spoke", unit: "The Uzbek side spoke", warnings: [.country]),
    Warned(
      query: "Выступил казахстанский представитель", unit: "Выступил китайский представитель",
      language: .russian, warnings: [.country]),
    Warned(query: "去年签署了协定", unit: "明年签署了协定", language: .chinese, warnings: [.opposite]),
    Warned(query: "去年签署了协定", unit: "当时签署了协定", language: .chinese, warnings: []),
    Warned(query: "出口总额增加", unit: "进口总额增加", language: .chinese, warnings: [.opposite]),
    Warned(query: "进出口总额增加", unit: "出口总额增加", language: .chinese, warnings: []),
    Warned(query: "供应链上游的企业", unit: "供应链下游的企业", language: .chinese, warnings: [.opposite]),
    Warned(query: "价格上升而成本下降", unit: "价格下降而成本上升", language: .chinese, warnings: [.opposite]),
    Warned(query: "价格上升而成本下降", unit: "价钱上升而成本下降", language: .chinese, warnings: []),
    Warned(
      query: "Mongolia exports ore to Japan", unit: "Japan exports ore to Mongolia",
      warnings: [.country]),
    // The order of a list says nothing, unless a word says that it does.
    Warned(
      query: "Delegates of India and Brazil spoke", unit: "Delegates of Brazil and India spoke",
      warnings: []),
    Warned(
      query: "Talks of Japan, Mongolia, and Peru ended",
      unit: "Talks of Peru, Japan, and Mongolia ended", warnings: []),
    Warned(
      query: "Talks of Japan, Mongolia and Chile ended",
      unit: "Talks of Peru, Japan and Mongolia ended",
      warnings: [.country]),
    Warned(
      query: "India and Brazil came first and second respectively",
      unit: "Brazil and India came first and second respectively", warnings: [.country]),
    Warned(
      query: "俄罗斯、中国和蒙古国的代表出席", unit: "中国、俄罗斯和蒙古国的代表出席", language: .chinese, warnings: []),
    Warned(query: "俄罗斯和中国分别提出方案", unit: "中国和俄罗斯分别提出方案", language: .chinese, warnings: [.country]),
    Warned(query: "俄罗斯对中国出口粮食", unit: "中国对俄罗斯出口粮食", language: .chinese, warnings: [.country]),
    Warned(
      query: "Представители России и Монголии выступили",
      unit: "Представители Монголии и России выступили",
      language: .russian, warnings: []),
    Warned(
      query: "Россия поставила Монголии зерно", unit: "Монголия поставила России зерно",
      language: .russian, warnings: [.country]),
    Warned(
      query: "Exports grew last year", unit: "Imports grew last year", warnings: [.opposite]),
    Warned(query: "Exports grew last year", unit: "Exports grew next year", warnings: [.opposite]),
    Warned(query: "Exports grew last year", unit: "Exports grew", warnings: []),
    Warned(
      query: "Экспорт стран вырос", unit: "Импорт стран вырос", language: .russian,
      warnings: [.opposite]),
    Warned(query: "三分之一的人口参加", unit: "四分之一的人口参加", language: .chinese, warnings: [.number]),
    Warned(query: "产量增长了一倍", unit: "产量增长了两倍", language: .chinese, warnings: [.number]),
    Warned(query: "数百人参加了活动", unit: "数千人参加了活动", language: .chinese, warnings: [.number]),
    Warned(
      query: "A third of the people came", unit: "A quarter of the people came",
      warnings: [.number]),
    Warned(
      query: "Производство выросло вдвое", unit: "Производство выросло втрое", language: .russian,
      warnings: [.number]),
    Warned(
      query: "A third of the people came", unit: "A third of the people left", warnings: []),
    Warned(
      query: "Стороны не поддержали план", unit: "Стороны поддержали план", language: .russian,
      warnings: [.negation]),
  ])
  func warns(_ test: Warned) throws {
    let index = try MemoryMatchTests.index([
      TranslationUnit(
        id: UnitID("1"),
        variants: [
          TranslationUnitVariant(language: test.language, text: test.unit),
          TranslationUnitVariant(language: LanguageTag("fr") ?? .undetermined, text: "x"),
        ])
    ])
    let found = try index.matches(
      for: test.query,
      options: MatchOptions(minimumScore: MatchScore(percent: 40), from: test.language))
    #expect(found.map(\.warnings) == [test.warnings])
  }

  @Test func termsWarn() throws {
    let index = try MemoryMatchTests.index([MemoryMatchTests.unit("1", "上海精神的内容", "content")])
    let marked = Marked("1️⃣深圳精神2️⃣的内容")
    let found = try index.matches(
      for: MatchQuery(marked.text, terms: [marked.range(1, 2)]),
      options: MatchOptions(from: .chinese))
    #expect(found.map(\.warnings) == [[.term]])
  }

  @Test func batchKeepsOrder() throws {
    let index = try Self.index()
    let queries = (0..<100).map { MatchQuery(Self.texts[$0 % Self.texts.count].0) }
    let options = MatchOptions(from: .chinese)
    let together = try index.matches(for: queries, options: options)
    let alone = try queries.map { try index.matches(for: $0, options: options) }
    #expect(together == alone)
  }

  /// Queries that are equal to Swift may have other bytes, which the places in them count.
  @Test func batchTellsEqualTextsOfOtherBytesApart() throws {
    let index = try MemoryMatchTests.index([
      MemoryMatchTests.unit("1", "caf\u{E9} 的内容和形式", "one"),
      MemoryMatchTests.unit("2", "cafe\u{301} 的内容和样式", "two"),
    ])
    let texts = ["caf\u{E9} 的内容与形式", "cafe\u{301} 的内容与形式"]
    let queries = (0..<40).map { MatchQuery(texts[$0 % 2], previous: $0 % 3 == 0 ? "前" : nil) }
    let options = MatchOptions(from: .chinese)
    let together = try index.matches(for: queries, options: options)
    let alone = try queries.map { try index.matches(for: $0, options: options) }
    #expect(together == alone)
    #expect(together[0].first?.edits != together[1].first?.edits)
  }

  /// A document of one sentence beside a memory of that sentence costs one search.
  @Test(.timeLimit(.minutes(2))) func equalQueriesAreSearchedOnce() throws {
    let index = try MemoryMatchTests.index(
      (0..<3_000).map { MemoryMatchTests.unit("\($0)", "中国是国家。", "China is a state.") })
    let queries = [MatchQuery](repeating: MatchQuery("中国是国家。"), count: 3_000)
    let time = try ProcessorTime.measure {
      let found = try index.matches(for: queries, options: MatchOptions(from: .chinese))
      #expect(found.count == 3_000 && Set(found.map(\.count)).count == 1)
    }
    #expect(time < .seconds(10), "\(time)")
  }

  @Test func analysisCountsBands() throws {
    let index = try Self.index()
    let analysis = try index.analysis(
      of: ["上 海精神", "上 海精神", "成员国元首理事会会议在北京举行", "完全无关"], from: .chinese)
    let counts = Dictionary(uniqueKeysWithValues: analysis.rows.map { ($0.band, $0.segments) })
    #expect(counts[.exact] == 1 && counts[.repetition] == 1 && counts[.from85] == 1)
    #expect(counts[.new] == 1 && analysis.segments == 4)
  }
}
