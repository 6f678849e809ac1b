// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Variants of the kinds of files that users of other tools reported: each as a user hands it over.
@Suite struct ExchangeKindTests {
  // MARK: Papers

  struct Paper: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var file = "a.txt"
    /// The pairs that are approved.
    let pairs: [[String]]
    var testDescription: String { name }
  }

  private static func front(_ russian: String, _ english: String) -> String {
    """
    УДК 327.5
    \(russian)

    Аннотация: В статье рассмотрены транспортные коридоры. Показано, что грузооборот вырос на 8,3 %.

    Ключевые слова: транспорт, грузооборот

    \(english)

    Abstract: The article considers transport corridors. It is shown that freight turnover grew by 8.3%.

    Keywords: transport, freight turnover
    """
  }

  private static let abstract = [
    ["В статье рассмотрены транспортные коридоры.", "The article considers transport corridors."],
    [
      "Показано, что грузооборот вырос на 8,3 %.",
      "It is shown that freight turnover grew by 8.3%.",
    ],
  ]

  static let papers = [
    // Alternating lines
    Paper(
      name: "a contract, lines under one another, one of them wrapped",
      text: """
        第一条 合同标的
        Article 1 Subject of the Contract
        卖方同意出售，买方同意购买下列货物。
        The Seller agrees to sell and the Buyer agrees to buy
        the following goods.
        第二条 价格
        Article 2 Price
        合同总价为一百万美元。
        The total price of the Contract is one million US dollars.
        """,
      pairs: [
        ["第一条 合同标的", "Article 1 Subject of the Contract"],
        [
          "卖方同意出售，买方同意购买下列货物。",
          "The Seller agrees to sell and the Buyer agrees to buy the following goods.",
        ], ["第二条 价格", "Article 2 Price"],
        ["合同总价为一百万美元。", "The total price of the Contract is one million US dollars."],
      ]),
    Paper(
      name: "a statement in Russian and English, a Russian sentence wrapped",
      text: """
        Совместное заявление
        Joint Statement
        Они договорились расширять торговлю и
        совместно строить дороги.
        They agreed to expand trade and to build roads together.
        1. Безопасность
        1. Security
        Стороны осуждают терроризм.
        The sides condemn terrorism.
        """,
      pairs: [
        ["Совместное заявление", "Joint Statement"],
        [
          "Они договорились расширять торговлю и совместно строить дороги.",
          "They agreed to expand trade and to build roads together.",
        ], ["1. Безопасность", "1. Security"],
        ["Стороны осуждают терроризм.", "The sides condemn terrorism."],
      ]),
    Paper(
      name: "a release in Chinese and Russian",
      text: """
        会议于2024年7月在阿斯塔纳举行。
        Заседание состоялось в июле 2024 года в Астане.
        各方讨论了贸易、交通和能源合作问题。
        Стороны обсудили вопросы сотрудничества в области торговли,
        транспорта и энергетики.
        """,
      pairs: [
        ["会议于2024年7月在阿斯塔纳举行。", "Заседание состоялось в июле 2024 года в Астане."],
        [
          "各方讨论了贸易、交通和能源合作问题。",
          "Стороны обсудили вопросы сотрудничества в области торговли, транспорта и энергетики.",
        ],
      ]),
    // Tables
    Paper(
      name: "HTML with numbers, sides and remarks",
      text:
        "<table><tr><th>ID</th><th>原文</th><th>译文</th><th>备注</th></tr><tr><td>7</td><td>会议将于今天下午开始。</td>"
        + "<td>The meeting will begin this afternoon.</td><td>ok</td></tr><tr><td>8</td><td>双方随后签署纪要。</td>"
        + "<td>The two sides then signed the minutes.</td><td>ok</td></tr></table>", file: "a.html",
      pairs: [
        ["会议将于今天下午开始。", "The meeting will begin this afternoon."],
        ["双方随后签署纪要。", "The two sides then signed the minutes."],
      ]),
    Paper(
      name: "Markdown with a state between the languages",
      text:
        "English | 状态 | 中文\n---|---|---\nThe meeting will begin this afternoon. | done | 会议将于今天下午开始。\n"
        + "The two sides then signed the minutes. | done | 双方随后签署纪要。\n", file: "a.md",
      pairs: [
        ["会议将于今天下午开始。", "The meeting will begin this afternoon."],
        ["双方随后签署纪要。", "The two sides then signed the minutes."],
      ]),
    // Heads of journals
    Paper(
      name: "identifiers of authors on lines of their own",
      text: front(
        """
        EDN: ABCDEF
        DOI 10.00000/1998-0000-2024-4-11-22
        Дата поступления: 12.03.2024

        ТРАНСПОРТНЫЕ КОРИДОРЫ И ИХ БУДУЩЕЕ

        Сидорова Анна Петровна
        a.sidorova@example.org
        ORCID: 0000-0002-1825-0097
        SPIN-код: 1234-5678
        """,
        """
        TRANSPORT CORRIDORS AND THEIR FUTURE

        Anna P. Sidorova
        a.sidorova@example.org
        """),
      pairs: [["ТРАНСПОРТНЫЕ КОРИДОРЫ И ИХ БУДУЩЕЕ", "TRANSPORT CORRIDORS AND THEIR FUTURE"]]
        + abstract),
    Paper(
      name: "numbers of databases in both languages",
      text: front(
        """
        Транспортные коридоры и их будущее

        А. П. Сидорова
        ResearcherID: A-1234-2020
        Scopus Author ID: 57190000000
        """,
        """
        Transport Corridors and Their Future

        A. P. Sidorova
        ResearcherID: A-1234-2020
        """),
      pairs: [["Транспортные коридоры и их будущее", "Transport Corridors and Their Future"]]
        + abstract),
    Paper(
      name: "several numbers of databases in both languages",
      text: front(
        """
        Транспортные коридоры и их будущее

        А. П. Сидорова
        ORCID: 0000-0002-1825-0097
        ResearcherID: A-1234-2020
        SPIN-код: 1234-5678
        """,
        """
        Transport Corridors and Their Future

        A. P. Sidorova
        ORCID: 0000-0002-1825-0097
        ResearcherID: A-1234-2020
        SPIN-code: 1234-5678
        """),
      pairs: [["Транспортные коридоры и их будущее", "Transport Corridors and Their Future"]]
        + abstract),
    Paper(
      name: "a number under another name of its database",
      text: front(
        """
        Транспортные коридоры и их будущее

        А. П. Сидорова
        AuthorID РИНЦ 123456
        """,
        """
        Transport Corridors and Their Future

        A. P. Sidorova
        SPIN: 1234-5678
        """),
      pairs: [["Транспортные коридоры и их будущее", "Transport Corridors and Their Future"]]
        + abstract),
    Paper(
      name: "marks, addresses and the kind of article",
      text: front(
        """
        Научная статья / Original article
        https://doi.org/10.00000/vest.2024.5.2.10-25

        Транспортные коридоры: будущее
        Анна Петровна Сидорова1✉, Ольга Ким2
        1 Московский университет, Москва, Россия, sidorova@example.org, https://orcid.org/0000-0001-0000-0001
        2 Ташкентский университет, Ташкент, Узбекистан
        """,
        """
        Transport Corridors: the Future
        Anna P. Sidorova1✉, Olga Kim2
        1 Moscow University, Moscow, Russia, sidorova@example.org, https://orcid.org/0000-0001-0000-0001
        2 Tashkent University, Tashkent, Uzbekistan
        """),
      pairs: [["Транспортные коридоры: будущее", "Transport Corridors: the Future"]] + abstract),
  ]

  @Test(arguments: papers) func papersBecomePairs(_ test: Paper) throws {
    // What `concord init` gives: two sentences alone do not say that they are translations.
    let starter = Repository.root.appendingPathComponent("glossaries/sco.yaml")
    let kit = try KitWorkspace(glossary: String(contentsOf: starter, encoding: .utf8))
    let result = try kit.workspace.grow(PaperSource([.text(test.text, name: test.file)]))
    let approved = result.units.filter { $0.status == .approved }
    let texts = approved.map { [$0.source, $0.target] }
    #expect(Set(texts.map { Set($0) }) == Set(test.pairs.map { Set($0) }), "\(texts)")
  }

  // MARK: Tables of Word

  private static func document(_ body: String, notes: [String: String] = [:]) throws -> [UInt8] {
    let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    return try ZipArchive.bytes(
      of: [("word/document.xml", "<w:document \(word)><w:body>\(body)</w:body></w:document>")]
        .map { ($0.0, Array($0.1.utf8)) })
  }

  private static func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private static func table(_ rows: [[String]]) -> String {
    let cells = rows.map { row in
      "<w:tr>" + row.map { "<w:tc><w:p>\(run($0))</w:p></w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl>" + cells.joined() + "</w:tbl>"
  }

  /// A table of one row whose cells have several paragraphs.
  private static func cells(_ cells: [String]...) -> String {
    let row = cells.map { paragraphs in
      "<w:tc>" + paragraphs.map { "<w:p>\(run($0))</w:p>" }.joined() + "</w:tc>"
    }
    return "<w:tbl><w:tr>" + row.joined() + "</w:tr></w:tbl>"
  }

  struct Table: Sendable, CustomTestStringConvertible {
    let name: String
    let body: String
    /// The units; empty where the document has no bilingual table.
    let units: [[String]]
    var testDescription: String { name }
  }

  static let tables = [
    Table(
      name: "two columns without a heading",
      body: table([["会议结束。", "The meeting ended."], ["双方签字。", "Both signed."]]),
      units: [["会议结束。", "The meeting ended."], ["双方签字。", "Both signed."]]),
    Table(
      name: "numbers, and a second table",
      body: table([["1", "会议结束。", "The meeting ended."], ["2", "双方签字。", "Both signed."]])
        + "<w:p>\(run("附件"))</w:p>" + table([["3", "各方同意。", "All agreed."], ["4", "会谈顺利。", ""]]),
      units: [
        ["会议结束。", "The meeting ended."], ["双方签字。", "Both signed."], ["各方同意。", "All agreed."],
      ]),
    Table(
      name: "English first",
      body: table([["The meeting ended.", "会议结束。"], ["Both signed.", "双方签字。"]]),
      units: [["The meeting ended.", "会议结束。"], ["Both signed.", "双方签字。"]]),
    Table(
      name: "Phrase",
      body: table([
        ["ID", "#", "ICU", "Source (zh_cn)", "Target (en)", "Comment"],
        ["x:0", "1", "", "会议结束。", "The meeting ended.", ""],
      ]), units: [["会议结束。", "The meeting ended."]]),
    Table(
      name: "three languages and numbers",
      body: table([
        ["1", "Встреча завершилась.", "The meeting ended.", "会议结束。"],
        ["2", "Стороны подписали протокол.", "Both sides signed.", "双方签字。"],
      ]),
      units: [
        ["Встреча завершилась.", "The meeting ended.", "会议结束。"],
        ["Стороны подписали протокол.", "Both sides signed.", "双方签字。"],
      ]),
    Table(
      name: "one row of sentences", body: table([["会议结束。", "The meeting ended."]]),
      units: [["会议结束。", "The meeting ended."]]),
    Table(
      name: "one row, a whole text in each cell",
      body: cells(
        ["第一条 目标", "会议结束。", "双方签字。"], ["Article 1. Goals", "The meeting ended.", "Both signed."]),
      units: [
        ["第一条 目标", "Article 1. Goals"], ["会议结束。", "The meeting ended."], ["双方签字。", "Both signed."],
      ]),
    Table(
      name: "one row, a number and a whole text in each cell",
      body: cells(["1"], ["会议结束。", "双方签字。"], ["The meeting ended.", "Both signed."]),
      units: [["会议结束。", "The meeting ended."], ["双方签字。", "Both signed."]]),
    Table(
      name: "one row, not as many paragraphs", body: cells(["目标", "结束"], ["Goals"]), units: []),
    Table(name: "one field of a form", body: table([["姓名", "Wang Wei"]]), units: []),
    Table(
      name: "a form", body: table([["姓名", "王伟"], ["Name", "Wang Wei"], ["国籍", "China"]]), units: []),
    Table(
      name: "one language", body: table([["会议结束。", "双方签字。"], ["各方同意。", "会谈顺利。"]]), units: []),
  ]

  @Test(arguments: tables) func tablesOfWordAreRead(_ test: Table) throws {
    let kit = try ExchangeKit()
    let bytes = try Self.document(test.body)
    if test.units.isEmpty {
      #expect(throws: JobError.self) { try kit.units(of: bytes, name: "a.docx") }
      return
    }
    #expect(
      try kit.units(of: bytes, name: "a.docx").map { $0.variants.map(\.text) } == test.units)
  }

  // MARK: Parts of a target

  private static func marks(_ sources: [String], _ targets: [String?], state: String) -> String {
    func marks(_ texts: [String?]) -> String {
      texts.enumerated().map { number, text in
        "<mrk mtype=\"seg\" mid=\"\(number)\">\(text ?? "")</mrk>"
      }.joined()
    }
    return xliff12(
      "<trans-unit id=\"1\"><source>\(sources.joined())</source><seg-source>\(marks(sources))</seg-source><target"
        + " \(state)>\(marks(targets))</target></trans-unit>")
  }

  /// One part that is empty, or to be worked on, keeps a whole target from being translated.
  @Test(arguments: [
    marks(["会议结束。", "天气晴朗。"], [nil, nil], state: "state=\"new\""),
    marks(["天气晴朗。", "会议结束。"], ["", nil], state: ""),
    marks(["会议结束。", "天气晴朗。", "会议结束。"], [nil, nil, nil], state: "state=\"needs-translation\""),
    marks(["会议结束。", "会议快要结束。"], [nil, nil], state: "state=\"new\""),
  ])
  func aPartThatIsEmptyKeepsTheTargetOpen(_ text: String) throws {
    let kit = try ExchangeKit(memory: "zh\ten\n会议结束。\tThe meeting ended.\n")
    let done = try kit.filled(text, name: "a.xlf", threshold: 60)
    #expect(done.text.contains("The meeting ended."))
    #expect(!done.text.contains("state=\"translated\""), "\(done.text)")
  }

  /// What is put into a unit that was approved empty is not approved.
  @Test(arguments: ["会议结束。", "会议快要结束。"])
  func anApprovalWithoutATranslationIsTakenBack(_ source: String) throws {
    let kit = try ExchangeKit(memory: "zh\ten\n会议结束。\tThe meeting ended.\n")
    let done = try kit.filled(
      xliff12(
        "<trans-unit id=\"1\" approved=\"yes\"><source>\(source)</source><target/></trans-unit>"),
      name: "a.xlf", threshold: 60)
    #expect(done.text.contains("The meeting ended."))
    #expect(!done.text.contains("approved=\"yes\""), "\(done.text)")
  }

  // MARK: Statuses of terms

  @Test(arguments: [
    ("<termNote type=\"administrativeStatus\">forbiddenTerm</termNote>", "forbidden"),
    ("<termNote type=\"administrativeStatus\">notRecommended</termNote>", "deprecated"),
    ("<admin type=\"usageStatus\">do not use</admin>", "forbidden"),
    ("<termNote type=\"normativeAuthorization\">deprecatedTerm</termNote>", "deprecated"),
  ])
  func termsThatAreNotToBeUsedAreNoRendering(_ note: String, _ status: String) throws {
    let kit = try KitWorkspace(glossary: nil)
    _ = try kit.workspace.importGlossary(
      .text(
        """
        <?xml version="1.0"?><martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc>
        </fileDesc></martifHeader><text><body><termEntry id="c1"><langSet xml:lang="zh"><tig><term>互信</term></tig>
        </langSet><langSet xml:lang="en"><tig><term>mutual trust</term></tig><tig><term>mutual belief</term>\(note)</tig>
        </langSet></termEntry></body></text></martif>
        """, name: "a.tbx"))
    let yaml = try kit.text(of: "glossaries/a.yaml")
    #expect(yaml.contains("{term: mutual belief, status: \(status)}"), "\(yaml)")
  }

  /// A table with a heading in words has the statuses of its terms.
  @Test func statusesBesideATermAndItsTranslation() throws {
    let kit = try KitWorkspace(glossary: nil)
    _ = try kit.workspace.importGlossary(
      .text(
        "Term,Translation,Status\n互信,mutual trust,Approved\n旧词,old word,Forbidden\n", name: "a.csv"),
      options: GlossaryImportOptions(from: .chinese, to: .english))
    let yaml = try kit.text(of: "glossaries/a.yaml")
    #expect(yaml.contains("{term: old word, status: forbidden"), "\(yaml)")
    #expect(!yaml.contains("Translation"))
  }

  // MARK: Text of Word

  @Test(arguments: [
    (
      "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>\(run("各方代表"))</w:p><w:p>\(run("出席了会议。"))</w:p>",
      ["各方代表出席了会议。"]
    ),
    (
      "<w:p>\(run("甲"))<w:moveFrom w:id=\"3\">\(run("旧"))</w:moveFrom><w:moveTo w:id=\"4\">\(run("新"))</w:moveTo>"
        + "\(run("乙。"))</w:p>", ["甲新乙。"]
    ),
    (
      "<w:p>\(run("公开"))<w:r><w:rPr><w:vanish/></w:rPr><w:t>秘密</w:t></w:r>\(run("文字。"))</w:p>",
      ["公开文字。"]
    ),
    (
      "<w:tbl><w:tr><w:tc><w:p>\(run("铁路"))</w:p></w:tc><w:tc>\(table([["内一", "内二"]]))<w:p/></w:tc></w:tr></w:tbl>",
      ["铁路", "内一", "内二"]
    ),
  ])
  func wordIsReadAsItIsShown(_ body: String, _ segments: [String]) throws {
    let done = try Concord.segment(
      .bytes(try Self.document(body), name: "a.docx"), options: SegmentOptions(language: .chinese))
    #expect(done.segments.map(\.text) == segments)
  }

  private static func ruby(_ text: String, _ reading: String) -> String {
    "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>\(reading)</w:t></w:r></w:rt><w:rubyBase>\(run(text))</w:rubyBase></w:ruby>"
      + "</w:r>"
  }

  /// No reading of a character is left over a translation, and the translation is outside of the guide if it can be.
  @Test(arguments: [
    ruby("比", "bǐ") + run("什凯克会议"), run("比什凯克") + ruby("会议", "huìyì"),
    ruby("比", "bǐ") + ruby("什", "shí") + run("凯克会议"),
  ])
  func readingsOfCharactersGoWithThem(_ body: String) throws {
    let kit = try ExchangeKit(memory: "zh\ten\n比什凯克会议\tThe Bishkek meeting\n")
    let done = try kit.workspace.pretranslate(
      .bytes(try Self.document("<w:p>\(body)</w:p>"), name: "a.docx"),
      options: PretranslationOptions(to: .english))
    let archive = try ZipArchive(done.document, name: "a.docx")
    let part = String(decoding: try archive.read("word/document.xml") ?? [], as: UTF8.self)
    let texts = part.matches(of: #/<w:t[^>]*>([^<]*)</#).map { String($0.output.1) }
    #expect(texts.filter { !$0.isEmpty } == ["The Bishkek meeting"], "\(part)")
    #expect(!part.contains("<w:rubyBase><w:r><w:t xml:space=\"preserve\">The"), "\(part)")
  }

  // MARK: Spaces

  @Test(arguments: [
    ("en", "zh", "He came.  She left.", "他来了。她走了。"), ("zh", "en", "他来了。她走了。", "He came. She left."),
    ("en", "ru", "He came. She left.", "Он пришёл. Она ушла."),
  ])
  func spacesBetweenSentencesAreThoseOfTheLanguage(
    _ from: String, _ to: String, _ text: String, _ expected: String
  ) throws {
    let kit = try ExchangeKit(
      memory: "en\tzh\tru\nHe came.\t他来了。\tОн пришёл.\nShe left.\t她走了。\tОна ушла.\n")
    let done = try kit.workspace.pretranslate(
      .bytes(try Self.document("<w:p>\(Self.run(text))</w:p>"), name: "a.docx"),
      options: PretranslationOptions(from: LanguageTag(from), to: LanguageTag(to)))
    let archive = try ZipArchive(done.document, name: "a.docx")
    let part = String(decoding: try archive.read("word/document.xml") ?? [], as: UTF8.self)
    #expect(part.contains(">\(expected)<"), "\(part)")
  }

  private static func unit(_ parts: String...) -> String {
    let segments = parts.map {
      $0.first == " "
        ? "<ignorable><source>\($0)</source></ignorable>"
        : "<segment><source>\($0)</source></segment>"
    }
    return "<unit id=\"u\">\(segments.joined())</unit>"
  }

  /// Targets of adjacent segments of XLIFF 2 are separated as sentences of their language are.
  @Test(arguments: [
    ("zh", "en", unit("他来了。", "她走了。"), ["He came.", " ", "She left."]),
    ("zh", "ru", unit("他来了。", "她走了。"), ["Он пришёл.", " ", "Она ушла."]),
    ("en", "ru", unit("He came.", "She left."), ["Он пришёл.", " ", "Она ушла."]),
    ("en", "ru", unit("He came. ", "She left."), ["Он пришёл. ", "Она ушла."]),
    ("zh", "en", unit("他来了。", " ", "她走了。"), ["He came.", "She left."]),
    ("zh", "en", unit("他来了。", "她走了。", "他来了。"), ["He came.", " ", "She left.", " ", "He came."]),
    ("zh", "en", unit("他来了。", "你好。", "她走了。"), ["He came.", "She left."]),
    ("en", "zh", unit("He came. ", "She left."), ["他来了。", "她走了。"]),
    ("en", "zh", unit("He came.", "She left."), ["他来了。", "她走了。"]),
    ("en", "zh", unit("He came.", " ", "She left."), ["他来了。", "", "她走了。"]),
    (
      "zh", "en",
      "<unit id=\"u\"><segment state=\"final\"><source>他来了。</source><target>He is here.</target></segment>"
        + "<segment><source>她走了。</source></segment></unit>", ["He is here.", " ", "She left."]
    ),
    (
      "zh", "en",
      "<unit id=\"u\"><segment><source>他来了。</source></segment><segment state=\"final\">"
        + "<source>她走了。</source><target>She has left.</target></segment></unit>",
      ["He came.", " ", "She has left."]
    ),
    (
      "zh", "en",
      "<unit id=\"u\" canResegment=\"no\"><segment><source>他来了。</source></segment>"
        + "<segment><source>她走了。</source></segment></unit>", ["He came.", "She left."]
    ),
    (
      "zh", "en",
      "<unit id=\"u\" xml:lang=\"zh\"><segment><source>他来了。</source></segment>"
        + "<segment><source>她走了。</source></segment></unit>", ["He came.", " ", "She left."]
    ),
  ])
  func adjacentSegmentsAreSeparated(
    _ from: String, _ to: String, _ unit: String, _ targets: [String]
  ) throws {
    let kit = try ExchangeKit(
      memory: "en\tzh\tru\nHe came.\t他来了。\tОн пришёл.\nShe left.\t她走了。\tОна ушла.\n")
    let text = try kit.filled(xliff20(unit, from: from, to: to), name: "a.xlf").text
    let parts = text.replacing(#/<mtc:matches.*</mtc:matches>/#, with: "")
    let found = parts.matches(of: #/<target[^>/]*(?:/>|>([^<]*)</target>)/#).map {
      String($0.output.1 ?? "")
    }
    #expect(found == targets, "\(text)")
    // What is written is valid, and nothing is done twice.
    let again = try kit.filled(text, name: "a.xlf")
    #expect(again.text == text)
  }
}
