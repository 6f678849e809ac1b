// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// `workspace.grow` with papers that were read wrongly, or that are not translations of each other.
@Suite struct GrowGateTests {
  private func grow(
    _ kit: KitWorkspace, _ source: String, _ target: String, _ options: GrowOptions = .init(),
    languages: (String, String) = ("zh", "en")
  ) throws -> GrowResult {
    try kit.workspace.grow(
      PaperSource([
        .text(source, name: "a.\(languages.0).txt"), .text(target, name: "a.\(languages.1).txt"),
      ]), options: options)
  }

  @Test(
    "Another version of an abstract makes its pairs wait, and so does a number that may be a note")
  func versionsAndRaisedNumbersWait() throws {
    let own = """
      Energy Cooperation of the Shanghai Cooperation Organization

      Abstract: Energy cooperation is an important field of it. The pipeline was opened in 2009.

      Keywords: energy; cooperation
      """
    let chinese = """
      上海合作组织能源合作研究

      摘要：能源合作是其重要领域。管道于2009年开通。

      关键词：能源；合作


      """
    let kit = try KitWorkspace()
    let same = try grow(kit, chinese + own, own)
    #expect(same.units.map(\.part).filter { $0 == .abstract }.count == 2)
    #expect(!same.units.flatMap(\.reasons).contains(ReviewPolicy.severalVersions))
    let other = try grow(
      try KitWorkspace(), chinese + own, own.replacing("was opened", with: "was put into operation")
    )
    let abstract = other.units.filter { $0.part == .abstract }
    #expect(abstract.count == 2)
    #expect(abstract.allSatisfy { $0.reasons.contains(ReviewPolicy.severalVersions) })
    #expect(other.reading.warnings.contains { $0.contains("more than once") })
    let raised = try grow(
      try KitWorkspace(), "印度于2017年加入该组织。第十三条规定了程序。",
      "India joined the organization in 2017. Article 13¹⁰ lays down the procedure.")
    #expect(raised.units.map { $0.reasons.contains(ReviewPolicy.raisedNumber) } == [false, true])
  }

  @Test(
    "Another country makes a pair wait, also one that the glossary knows",
    arguments: [
      ("总统访问了泰国。", "The President visited Cambodia."),
      ("会议在北京举行。", "The meeting was held in Shanghai."),
      ("下次会议将在中国举行。", "The next meeting will be held in Russia."),
    ])
  func otherCountriesOfTheGlossary(_ source: String, _ target: String) throws {
    let kit = try KitWorkspace(
      glossary: """
        concord-glossary: 1
        name: places
        languages: [zh, en]
        concepts:
          - id: thailand
            terms: {zh: [泰国], en: [Thailand]}
          - id: china
            terms: {zh: [中国], en: [China]}
          - id: beijing
            terms: {zh: [北京], en: [Beijing]}
        """)
    let grown = try grow(kit, "双方交换了意见。" + source, "The two sides exchanged views. " + target)
    let reasons = grown.units.map(\.reasons)
    #expect(reasons.count == 2 && reasons[0].isEmpty, "\(reasons)")
    #expect(reasons.last?.contains { $0.contains("the text has") } == true, "\(reasons)")
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var source: String
    var target: String
    /// The beginning of a reason of the pair.
    var reason: String
    var testDescription: String { name }
  }

  static let unreadable: [Case] = [
    Case(
      name: "zh-en: a lost character", source: "各国应加强区域合\u{FFFD}。",
      target: "Countries should strengthen regional cooperation.",
      reason: "the zh text contains characters"),
    Case(
      name: "ru-en: LaTeX", source: "Страны укрепляют сотрудничество \\cite{a1}.",
      target: "Countries strengthen cooperation.", reason: "the ru text contains LaTeX: \\cite"),
    Case(
      name: "zh-Hant-ru: a character of a font", source: "各國應加強區域合作\u{E001}。",
      target: "Страны должны укреплять региональное сотрудничество.",
      reason: "the zh-Hant text contains a character that only the font"),
  ]

  @Test(arguments: unreadable) func whatWasReadWronglyWaits(_ test: Case) throws {
    let kit = try KitWorkspace()
    let result = try kit.workspace.grow(
      PaperSource([.text(test.source, name: "a.1.txt"), .text(test.target, name: "a.2.txt")]),
      options: GrowOptions(minimumConfidence: 0))
    let unit = try #require(result.units.first)
    #expect(unit.status == .needsReview)
    #expect(unit.reasons.contains { $0.hasPrefix(test.reason) }, "\(unit.reasons)")
  }

  @Test("Paragraphs that only one language has are not joined to a sentence unseen")
  func joinedParagraphsWait() throws {
    let html = """
      <h2>會議紀要 / Minutes of the Meeting</h2><dl><dt>一、開幕</dt><dd>主席宣布會議開幕。</dd></dl>
      <p>主席致開幕詞。</p><p>The Chair delivered the opening address.</p>
      <p>委員會通過了議程。</p><p>The committee adopted the agenda.</p>
      <p>會議於下午5時結束。</p><p>The meeting ended at 5 p.m.</p>
      """
    let kit = try KitWorkspace()
    let result = try kit.workspace.grow(PaperSource([.text(html, name: "a.html")]))
    for unit in result.units {
      let isJoined = unit.source.contains("宣布") && unit.source.contains("致開幕詞")
      #expect(unit.status == (isJoined ? .needsReview : .approved), "\(unit)")
    }
    #expect(result.units.contains { $0.status == .approved })
  }

  @Test("The label of a chapter or of an article is no sentence that was cut in two")
  func labelsAreWhole() throws {
    let kit = try KitWorkspace()
    let result = try grow(
      kit, "第三章 附则\n\n第九条 本法自2015年1月1日起施行。",
      "Глава III. Дополнительные положения\n\nСтатья 9. Настоящий Закон вступает в силу с 1 января 2015 года.",
      languages: ("zh", "ru"))
    #expect(!result.units.isEmpty)
    #expect(!result.units.flatMap(\.reasons).contains { $0.contains("cut in two") })
  }

  @Test("Items that begin with dashes are not joined")
  func itemsWithDashes() throws {
    let kit = try KitWorkspace()
    let result = try grow(
      kit, "会议期间，各方：\n——批准了《上海合作组织未来十年发展战略》；\n——通过了《天津宣言》；\n——决定给予老挝对话伙伴地位。",
      """
      During the meeting the parties:
      – approved the Development Strategy of the Shanghai Cooperation Organization for the next ten years;
      – adopted the Tianjin Declaration;
      – decided to grant Laos the status of dialogue partner.
      """)
    #expect(result.units.contains { $0.source == "——通过了《天津宣言》；" })
  }

  @Test("A remark in brackets that one language has is a text without a partner")
  func remarksStandAlone() throws {
    let kit = try KitWorkspace()
    let result = try grow(
      kit, "我们欢迎各位朋友来到北京。（掌声）\n\n中国将继续深化改革。",
      "We welcome our friends to Beijing.\n\nChina will continue to deepen reform.")
    #expect(result.unaligned.map(\.text) == ["（掌声）"])
    #expect(result.units.allSatisfy { !$0.source.contains("掌声") })
    let both = try grow(
      KitWorkspace(), "我们欢迎各位朋友来到北京。（掌声）\n\n中国将继续深化改革。",
      "We welcome our friends to Beijing. (Applause.)\n\nChina will continue to deepen reform.")
    #expect(both.unaligned.isEmpty)
  }

  @Test("Captions that are left out are counted")
  func captionsAreCounted() throws {
    let kit = try KitWorkspace()
    let result = try grow(
      kit, "2023年，双边贸易额增长了12%。\n\n表3-1 双边贸易额\n\n进口增长快于出口。",
      "In 2023 bilateral trade grew by 12%.\n\nTable 3-1 Bilateral trade\n\nImports grew faster than exports."
    )
    #expect(
      result.reading.warnings.contains(
        "captions and notes are left out: 1 in zh, 1 in en, first: 表3-1 双边贸易额"),
      "\(result.reading.warnings)")
  }

  @Test("The frame of a web page is left out and named")
  func framesAreNamed() throws {
    let kit = try KitWorkspace()
    let zh = "<div class=nav><p><a>首页</a></p><p><a>新闻</a></p></div><p>各国通过了宣言。</p>"
    let en = "<p>The countries adopted a declaration.</p>"
    let result = try kit.workspace.grow(
      PaperSource([.text(zh, name: "a.zh.html"), .text(en, name: "a.en.html")]))
    #expect(result.units.map(\.source) == ["各国通过了宣言。"])
    #expect(
      result.reading.warnings.contains(
        "a.zh.html: 2 blocks of menus, links and tools of the page left out, first: 首页"),
      "\(result.reading.warnings)")
    // A check reads all of a page.
    let checked = try kit.workspace.check(
      .text("<p>a</p><div class=nav>OBOR，b c</div>", name: "d.html"))
    #expect(checked.report.findings.map(\.rule) == ["punct/width"])
  }

  @Test func guessedHyphensAreNamed() throws {
    let kit = try KitWorkspace()
    let result = try grow(
      kit, "各国应加强区域合作。各国通过了宣言。",
      "Countries should reject any interfer-\nence. The nation-\nstates adopted a declaration."
    )
    #expect(
      result.reading.warnings.contains {
        $0.contains("guessed that a hyphen at a line end is not part of the word: interference")
      }, "\(result.reading.warnings)")
  }

  @Test(
    "A word whose hyphen may have been one of a compound waits with its pair",
    arguments: [
      ("of the trade-\npolicy council", "“tradepolicy” or “trade-policy”"),
      ("of the coun-\ntries", nil),
    ] as [(String, String?)])
  func doubtfulJoinsWait(_ words: String, _ named: String?) throws {
    let kit = try KitWorkspace()
    let result = try grow(kit, "各国通过了宣言。", "The adoption \(words) was a declaration.")
    let unit = try #require(result.units.first)
    let reasons = unit.reasons.filter { $0.contains("a hyphen at a line end may belong") }
    #expect(
      reasons == (named.map { ["a hyphen at a line end may belong to its word: \($0)"] } ?? []))
    #expect(named == nil || unit.status == .needsReview)
  }

  @Test(
    "A title that was read from the line of an institution waits, and one of the title does not",
    arguments: [("國立政治大學", true), ("绿色债券与融资成本", false)])
  func titlesOfOtherLinesWait(_ title: String, _ waits: Bool) throws {
    let kit = try KitWorkspace()
    let paper = """
      ---
      title_zh: \(title)
      title_en: Green Bonds and Financing Costs
      ---

      各国通过了宣言。

      The countries adopted a declaration.
      """
    let result = try kit.workspace.grow(
      PaperSource([.text(paper, name: "a.md")]), options: GrowOptions(minimumConfidence: 0))
    #expect(result.units.contains { $0.part == .title })
    let reason = "one of these titles looks like authors or an institution"
    for unit in result.units {
      #expect(unit.reasons.contains(reason) == (waits && unit.part == .title), "\(unit)")
      #expect(!unit.reasons.contains(reason) || unit.status == .needsReview)
    }
  }

  @Test("Halves of a sentence that a page cut in two wait", arguments: halves)
  func halvesWait(_ test: Halves) throws {
    let kit = try KitWorkspace()
    let result = try grow(
      kit, test.source, test.target, GrowOptions(minimumConfidence: 0),
      languages: (test.from, "en"))
    let reason = "a text ends without an end mark, so a sentence may be cut in two"
    let cut = result.units.filter { $0.reasons.contains(reason) }.map(\.source)
    #expect(cut == test.cut, "\(result.units)")
    #expect(result.units.allSatisfy { !$0.reasons.contains(reason) || $0.status == .needsReview })
  }

  struct Halves: CustomTestStringConvertible, Sendable {
    var name: String
    var from = "zh"
    var source: String
    var target: String
    /// The sources of the pairs that wait.
    var cut: [String]
    var testDescription: String { name }
  }

  static let halves: [Halves] = [
    Halves(
      name: "whole sentences and a heading",
      source: "第一章\n\n2004年，该机构在塔什干成立。\n\n第二章\n\n2020年，它举行了会议。",
      target:
        "Chapter 1\n\nThe structure was set up in Tashkent in 2004.\n\nChapter 2\n\nIt held a meeting in 2020.",
      cut: []),
    Halves(
      name: "one text ends in the middle",
      source: "截至2020年，该机构已阻止了五百多起恐怖袭击。\n\n各国签署了条约。",
      target: "By 2020, it had prevented more than five\n\nThe states signed a treaty.",
      cut: ["截至2020年，该机构已阻止了五百多起恐怖袭击。"]),
    Halves(
      name: "one text ends in the middle, ru", from: "ru",
      source: "К 2020 году структура предотвратила более пятисот\n\nГосударства подписали договор.",
      target:
        "By 2020, the structure had prevented more than five hundred attacks.\n\nThe states signed a treaty.",
      cut: ["By 2020, the structure had prevented more than five hundred attacks."]),
    Halves(
      name: "both texts end in the middle, and go on after a note",
      source:
        "2004年，该机构在塔什干成立。截至2020年，该机构已在成员国境\n\n内阻止了500多起恐怖袭击。\n\n2021年，各国签署了条约。",
      target:
        "In 2004, the structure was set up in Tashkent. By 2020, on the territory of the member\n\nstates it had prevented more than 500 attacks.\n\nThe states signed a treaty in 2021.",
      cut: ["截至2020年，该机构已在成员国境", "内阻止了500多起恐怖袭击。"]),
  ]

  @Test func controlCharactersAreReplacedAndCounted() throws {
    let kit = try KitWorkspace()
    let result = try grow(
      kit, "各国应加强区域合作。各国通过了宣言。",
      "Countries should strengthen regional coop\u{FFFE}eration. The countries adopted \u{FFFF}a declaration."
    )
    #expect(result.reading.replacedCharacters == 2)
    #expect(
      result.reading.warnings == ["2 characters that XML cannot hold were replaced by U+FFFD"])
    let file = try kit.text(of: "tm/a.tmx")
    #expect(file.components(separatedBy: "<tu ").count - 1 == result.units.count)
    #expect(result.units.count == 2 && result.units.allSatisfy { $0.status == .needsReview })
    #expect(
      try grow(
        kit, "各国应加强区域合作。各国通过了宣言。",
        "Countries should strengthen regional coop\u{FFFE}eration. The countries adopted \u{FFFF}a declaration."
      ).change == .unchanged)
  }

  /// Two versions of one law: the numbers of the articles agree and the articles do not.
  struct Versions: CustomTestStringConvertible, Sendable {
    var name: String
    var source: String
    var target: String
    var testDescription: String { name }
  }

  static let english = """
    Article 1 This Agreement is concluded in order to strengthen regional cooperation.
    Article 2 The Parties shall protect the environment along the railway.
    Article 3 A joint committee shall meet twice a year in the capitals in turn.
    Article 4 Electricity shall be supplied at the price of the domestic market.
    Article 5 The Parties shall build two new pipelines before the end of the decade.
    Article 6 Students of both countries may study without paying fees.
    Article 7 This Agreement shall enter into force on the date of its signature.
    """

  static let versions: [Versions] = [
    Versions(
      name: "zh-en",
      source: """
        第一条　为了加强区域合作，缔结本协定。
        第二条　各方应定期交换贸易统计数据。
        第三条　口岸每日开放十二小时。
        第四条　货物列车优先通行。
        第五条　各方承认彼此的驾驶证。
        第六条　争端由各方协商解决。
        第七条　本协定自签署之日起生效。
        """, target: english),
    Versions(
      name: "ru-en",
      source: """
        Статья 1 Настоящее Соглашение заключено в целях укрепления регионального сотрудничества.
        Статья 2 Стороны регулярно обмениваются статистикой торговли.
        Статья 3 Пограничные переходы открыты ежедневно.
        Статья 4 Грузовые поезда проходят в первую очередь.
        Статья 5 Стороны признают водительские удостоверения друг друга.
        Статья 6 Споры решаются путём переговоров.
        Статья 7 Настоящее Соглашение вступает в силу со дня его подписания.
        """, target: english),
    Versions(
      name: "zh-Hant-ru",
      source: """
        第一條　為了加強區域合作，締結本協定。
        第二條　各方應保護鐵路沿線的環境。
        第三條　聯合委員會每年在首都開會兩次。
        第四條　電力按國內市場價格供應。
        第五條　各方應新建兩條管道。
        第六條　兩國學生免費學習。
        第七條　本協定自簽署之日起生效。
        """,
      target: """
        Статья 1 Настоящее Соглашение заключено в целях укрепления регионального сотрудничества.
        Статья 2 Стороны регулярно обмениваются статистикой торговли.
        Статья 3 Пограничные переходы открыты ежедневно.
        Статья 4 Грузовые поезда проходят в первую очередь.
        Статья 5 Стороны признают водительские удостоверения друг друга.
        Статья 6 Споры решаются путём переговоров.
        Статья 7 Настоящее Соглашение вступает в силу со дня его подписания.
        """),
  ]

  @Test(arguments: versions) func anotherVersionOfALawIsNotApproved(_ test: Versions) throws {
    let kit = try KitWorkspace()
    do {
      let result = try grow(kit, test.source, test.target)
      #expect(result.units.allSatisfy { $0.status == .needsReview }, "\(result.units)")
      #expect(result.units.allSatisfy { $0.confidence >= 0.1 })
    } catch let error as JobError {
      // Two articles of seven that agree may be too few for any pair.
      #expect(error.code == "grow/unmatched")
      #expect(try kit.workspace.memoryCensus().files.isEmpty)
    }
  }

  /// A list that is numbered in one language only is not another version of its translation.
  @Test(arguments: ["%. ", "%、", "（%）", "Q%：", ""]) func aListNumberedOnOneSide(_ label: String)
    throws
  {
    let kit = try KitWorkspace()
    let pairs = [
      ("护照遗失后应当怎么办？", "What should I do if I lose my passport?"),
      ("各国应加强区域合作。", "States shall strengthen regional cooperation."),
      ("各方应定期交换贸易统计数据。", "The parties shall regularly exchange trade statistics."),
      ("口岸每日开放十二小时。", "The ports are open twelve hours a day."),
      ("争端由各方协商解决。", "Disputes shall be settled by the parties through consultation."),
    ]
    let source = pairs.enumerated().map { number, pair in
      label.replacing("%", with: "\(number + 2)") + pair.0
    }
    let result = try grow(
      kit, source.joined(separator: "\n\n"), pairs.map(\.1).joined(separator: "\n\n"))
    #expect(result.units.count == 5)
    #expect(result.units.allSatisfy { !$0.reasons.contains { $0.contains("another version") } })
    // Each pair with a number in one text only is for a person to judge.
    if label.isEmpty { #expect(result.units.contains { $0.status == .approved }) }
  }

  @Test func aBodyThatDoesNotMatchIsNotQueued() throws {
    let kit = try KitWorkspace()
    let paper = """
      区域合作研究

      摘要：各国应加强区域合作。各国通过了宣言。

      一、引言

      近年来，铁路建设进展很快，沿线城市的人口也有所增加。口岸的货运量逐年上升。本文分析了原因。

      Regional Cooperation

      Abstract: Countries should strengthen regional cooperation. The countries adopted a declaration.

      Smith J. and Brown K. wrote about birds. Cats sleep on warm roofs. My uncle sold his old piano.
      """
    let result = try kit.workspace.grow(PaperSource([.text(paper, name: "a.txt")]))
    #expect(result.units.filter { $0.part == .body }.isEmpty, "\(result.units)")
    #expect(result.units.filter { $0.part == .abstract }.count == 2)
    let again = try kit.workspace.grow(PaperSource([.text(paper, name: "a.txt")]))
    #expect(again.change == .unchanged && again.units == result.units)
  }

  /// Paragraphs that take turns, in three pairs of languages.
  static let turns: [Versions] = [
    Versions(
      name: "zh-en", source: "各国应加强区域合作。|各国应提高贸易水平。|本条约自签署之日起生效。",
      target: "States shall strengthen regional cooperation.|States shall raise the level of trade."
        + "|This Treaty shall enter into force on the date of its signature."),
    Versions(
      name: "ru-en",
      source:
        "Государства укрепляют региональное сотрудничество.|Государства повышают уровень торговли."
        + "|Настоящий Договор вступает в силу со дня его подписания.",
      target: "States shall strengthen regional cooperation.|States shall raise the level of trade."
        + "|This Treaty shall enter into force on the date of its signature."),
    Versions(
      name: "zh-Hant-ru", source: "各國應加強區域合作。|各國應提高貿易水平。|本條約自簽署之日起生效。",
      target:
        "Государства укрепляют региональное сотрудничество.|Государства повышают уровень торговли."
        + "|Настоящий Договор вступает в силу со дня его подписания."),
  ]

  /// The part of a document in which the paragraphs of two languages take turns, aligned.
  private func aligned(_ test: Versions, isInterleaved: Bool, rows: Bool = false) throws
    -> [PaperBead]
  {
    let kit = try KitWorkspace()
    let setup = try GrowSetup(kit.workspace, ocr: OCROptions())
    let languages: [LanguageTag] =
      test.name == "ru-en"
      ? [.russian, .english] : [.chinese, test.name == "zh-en" ? .english : .russian]
    var texts = [PartSentences(), PartSentences()]
    for (language, side) in [test.source, test.target].enumerated() {
      for (place, paragraph) in side.split(separator: "|").enumerated() {
        texts[language].append(
          [String(paragraph)], position: isInterleaved ? 2 * place + language : nil,
          row: rows ? place : nil)
      }
    }
    let part = PreparedPart(texts.map(\.text))
    let layout = PartLayout(texts) {
      try setup.aligner.agreement(of: $0, in: part, languages)
    }
    return try setup.aligner.beads(of: part, along: layout.blocks(), in: languages)
  }

  @Test(arguments: turns) func neighboursAreEvidence(_ test: Versions) throws {
    let plain = try aligned(test, isInterleaved: false)
    for rows in [false, true] {
      let beads = try aligned(test, isInterleaved: !rows, rows: rows)
      #expect(beads.map(\.ranges) == [[0..<1, 0..<1], [1..<2, 1..<2], [2..<3, 2..<3]])
      for (bead, before) in zip(beads, plain) where bead.ranges == before.ranges {
        #expect(bead.confidence > before.confidence)
      }
      #expect(beads.allSatisfy { $0.confidence >= 0.8 }, "\(beads)")
      // Where languages take turns, a pair in which no known word is found waits all the same.
      let doubts = Set(beads.flatMap(\.doubts))
      #expect(doubts.isSubset(of: rows ? [] : [ReviewPolicy.nothingShared]), "\(beads)")
    }
  }

  @Test func numbersAloneDoNotMakeANeighbourSure() throws {
    let test = Versions(
      name: "zh-en", source: "各国应加强区域合作。|第12条 货物列车优先通行 35 公里。|本条约自签署之日起生效。",
      target: "States shall strengthen regional cooperation."
        + "|Article 12 My uncle sold his old piano for 35 coins."
        + "|This Treaty shall enter into force on the date of its signature.")
    let beads = try aligned(test, isInterleaved: true)
    let wrong = try #require(beads.first { $0.ranges == [1..<2, 1..<2] })
    #expect(wrong.confidence < 0.8, "\(wrong)")
  }

  @Test func onlyThePartsAskedForAreTakenIn() throws {
    let kit = try KitWorkspace()
    let paper = """
      区域合作研究

      摘要：各国应加强区域合作。各国通过了宣言。

      关键词：区域合作；宣言

      Studies of Regional Cooperation

      Abstract: Countries should strengthen regional cooperation. The countries adopted a declaration.

      Key words: regional cooperation; declaration
      """
    let source = PaperSource([.text(paper, name: "a.txt")])
    let title = try kit.workspace.grow(source, options: GrowOptions(parts: [.title]))
    #expect(title.units.map(\.part) == [.title] && title.candidates.isEmpty)
    let whole = try kit.workspace.grow(source)
    #expect(
      whole.units.map(\.part) == [.title, .abstract, .abstract] && whole.candidates.count == 2)
    try kit.workspace.review().reject([ReviewPlace(file: "tm/a.tmx", id: UnitID("a.abstract.1"))])
    // What was not asked for stays, with what was decided about it.
    let again = try kit.workspace.grow(source, options: GrowOptions(parts: [.title, .keywords]))
    #expect(again.change == .unchanged && again.dropped.isEmpty)
    #expect(again.units.map(\.status) == [.approved, .rejected, .approved])
    let terms = try kit.workspace.grow(
      source, options: GrowOptions(id: PaperID("b"), parts: [.keywords]))
    #expect(terms.units.isEmpty && terms.candidates.count == 2)
  }

  @Test func citedReferencesAreNoNumbers() throws {
    let kit = try KitWorkspace()
    let result = try grow(
      kit, "区域合作得到了国内外的高度关注[1-3]。铁路建设进展很快[4]。",
      "Regional cooperation has attracted great attention at home and abroad. Railway construction has made rapid progress."
    )
    #expect(result.units.flatMap(\.reasons).filter { $0.contains("missing") }.isEmpty)
    #expect(result.findings.isEmpty)
    // A number of the text is still compared.
    let wrong = try grow(
      kit, "铁路建设[4]在 25 个国家进展很快。", "Railway construction has made rapid progress in 27 countries.",
      GrowOptions(id: PaperID("c")))
    #expect(wrong.findings.count == 1)
  }
}
