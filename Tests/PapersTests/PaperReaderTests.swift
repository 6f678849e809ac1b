// SPDX-License-Identifier: Apache-2.0
import Papers
import Segmentation
import TestSupport
import Testing
import TextModel

@Suite struct PaperReaderTests {
  /// A part without its range.
  struct Part: Hashable, Sendable {
    var kind: PartKind
    var language: LanguageTag
    var text: String
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let parts: [Part]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "empty", text: "", parts: []),
    Case(
      name: "no markers", text: "This line\nruns on here.\n",
      parts: [Part(kind: .body, language: .english, text: "This line runs on here.")]),
    Case(
      name: "English",
      text: """
         Trade and Trust in Central Asia

        Anna Petrova' Li Ming®
        (1. Institute of Trade, Some Academy of Sciences,
        Abstract: Trade has grown. Coop-
        eration matters.

        Key words: regional coop-

        eration; trust
        """,
      parts: [
        Part(kind: .title, language: .english, text: "Trade and Trust in Central Asia"),
        Part(kind: .authors, language: .english, text: "Anna Petrova; Li Ming"),
        Part(
          kind: .abstract, language: .english, text: "Trade has grown. Cooperation matters."),
        Part(kind: .keywords, language: .english, text: "regional cooperation; trust"),
      ]),
    Case(
      name: "Chinese, then English",
      text: """
        中亚的贸易与信任

        王小明  李  明
        （某某大学国际关系学院，北京 100000）

        【摘 要】 贸易不断增
        长。合作十分重要。
        【关 键 词】 贸易  信任
        【中图分类号】D81 【文献标识码】A

        Trade and Trust in Central Asia
        Wang Xiaoming, Li Ming
        Abstract: Trade keeps growing.
        Key words: trade, trust
        """,
      parts: [
        Part(kind: .title, language: .chinese, text: "中亚的贸易与信任"),
        Part(kind: .authors, language: .chinese, text: "王小明；李明"),
        Part(kind: .abstract, language: .chinese, text: "贸易不断增长。合作十分重要。"),
        Part(kind: .keywords, language: .chinese, text: "贸易；信任"),
        Part(kind: .title, language: .english, text: "Trade and Trust in Central Asia"),
        Part(kind: .authors, language: .english, text: "Wang Xiaoming; Li Ming"),
        Part(kind: .abstract, language: .english, text: "Trade keeps growing."),
        Part(kind: .keywords, language: .english, text: "trade; trust"),
      ]),
    Case(
      name: "Russian",
      text: """
        УДК 327.7
        Торговля и доверие в Центральной Азии
        А. С. Иванов, Л. К. Петров
        Московский университет
        Аннотация. Торговля растёт. Сотруд-
        ничество важно.
        Ключевые слова: торговля, доверие.
        """,
      parts: [
        Part(kind: .title, language: .russian, text: "Торговля и доверие в Центральной Азии"),
        Part(kind: .authors, language: .russian, text: "А. С. Иванов; Л. К. Петров"),
        Part(kind: .abstract, language: .russian, text: "Торговля растёт. Сотрудничество важно."),
        Part(kind: .keywords, language: .russian, text: "торговля; доверие"),
      ]),
    Case(
      name: "Markdown",
      text: """
        # Trade and Trust

        ## Abstract

        Trade keeps growing.

        **Keywords:** trade, trust

        ## Introduction

        The region trades.
        """,
      parts: [
        Part(kind: .title, language: .english, text: "Trade and Trust"),
        Part(kind: .abstract, language: .english, text: "Trade keeps growing."),
        Part(kind: .keywords, language: .english, text: "trade; trust"),
        Part(kind: .body, language: .english, text: "## Introduction\n\nThe region trades."),
      ]),
    Case(
      name: "keywords that continue after a short line",
      text: """
        Abstract: Trade keeps growing in the whole of the wide region, and nobody has been left behind so far.
        Key words: trade; trust; regional
        cooperation; green economy
        """,
      parts: [
        Part(
          kind: .abstract, language: .english,
          text: "Trade keeps growing in the whole of the wide region, and nobody has been left"
            + " behind so far."),
        Part(
          kind: .keywords, language: .english,
          text: "trade; trust; regional cooperation; green economy"),
      ]),
    Case(
      name: "keywords that continue with a name, and with the rest of a name",
      text: """
        Abstract: Trade keeps growing in the whole of the wide region, and nobody has been left behind so far.
        Key words: trade in goods and in services; trust among neighbours; regional cooperation in
        Central Asia; green economy of the whole region and its neighbours; consultation of all
        governments
        """,
      parts: [
        Part(
          kind: .abstract, language: .english,
          text: "Trade keeps growing in the whole of the wide region, and nobody has been left"
            + " behind so far."),
        Part(
          kind: .keywords, language: .english,
          text: "trade in goods and in services; trust among neighbours; regional cooperation in"
            + " Central Asia; green economy of the whole region and its neighbours; consultation of"
            + " all governments"),
      ]),
    Case(
      name: "a translation under every line",
      text: "会议在天津举行。\nThe meeting was held in Tianjin.\n各国通过了宣言。\nA declaration was adopted.",
      parts: [
        Part(kind: .body, language: .chinese, text: "会议在天津举行。"),
        Part(kind: .body, language: .english, text: "The meeting was held in Tianjin."),
        Part(kind: .body, language: .chinese, text: "各国通过了宣言。"),
        Part(kind: .body, language: .english, text: "A declaration was adopted."),
      ]),
    Case(
      name: "a table with both languages side by side",
      text: "会议\tThe meeting\n\n\t各国通过了宣言\tA declaration was adopted",
      parts: [
        Part(kind: .body, language: .chinese, text: "会议"),
        Part(kind: .body, language: .english, text: "The meeting"),
        Part(kind: .body, language: .chinese, text: "各国通过了宣言"),
        Part(kind: .body, language: .english, text: "A declaration was adopted"),
      ]),
    Case(
      name: "a table whose first text is a word that often heads a column",
      text: "说明\t2024\n会议\tThe meeting\n各国通过了宣言\tA declaration was adopted",
      parts: [
        Part(kind: .body, language: .chinese, text: "说明\n\n2024"),
        Part(kind: .body, language: .chinese, text: "会议"),
        Part(kind: .body, language: .english, text: "The meeting"),
        Part(kind: .body, language: .chinese, text: "各国通过了宣言"),
        Part(kind: .body, language: .english, text: "A declaration was adopted"),
      ]),
    Case(
      name: "a name in Latin letters on a line of its own is no translation",
      text: "各国成立了组织，名为\nShanghai Cooperation Organization\n，总部设在北京。",
      parts: [
        Part(
          kind: .body, language: .chinese,
          text: "各国成立了组织，名为Shanghai Cooperation Organization，总部设在北京。")
      ]),
    Case(
      name: "a sentence that begins like a marker", text: "Abstract art is dear. It sells.",
      parts: [Part(kind: .body, language: .english, text: "Abstract art is dear. It sells.")]),
  ])
  func finds(_ test: Case) {
    let parts = PaperReader().parts(of: test.text)
    #expect(
      parts.map { Part(kind: $0.kind, language: $0.language, text: $0.text) } == test.parts)
    for part in parts { #expect(part.range.upperBound <= test.text.utf8.count) }
  }

  struct GluedNote: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let body: String
    var testDescription: String { name }
  }

  static let gluedNotes = [
    GluedNote(
      name: "en",
      text:
        "This Law1 is enacted2 to safeguard3 the rights4 of citizens5, their duties6 and taxes7, rights4.",
      body:
        "This Law1 is enacted to safeguard the rights of citizens, their duties and taxes, rights."),
    GluedNote(
      name: "ru",
      text: "Закон принят1 для защиты2 прав3 граждан4 и их обязанностей5, свобод6.",
      body: "Закон принят для защиты прав граждан и их обязанностей, свобод."),
    GluedNote(
      name: "numbers that do not count",
      text: "The files mpeg4, utf8, covid19, sha256, jpeg2 and base64 are named.",
      body: "The files mpeg4, utf8, covid19, sha256, jpeg2 and base64 are named."),
    GluedNote(
      name: "raised", text: "Trade grew.¹ It fell again in 5 km² of land.¹²",
      body: "Trade grew. It fell again in 5 km² of land."),
    GluedNote(
      name: "too few", text: "Trade1 grew2 and prices3 fell4.",
      body: "Trade1 grew2 and prices3 fell4."),
    GluedNote(
      name: "zh", text: "表1、表2、表3、表4、表5和表6显示贸易增长。", body: "表1、表2、表3、表4、表5和表6显示贸易增长。"),
    GluedNote(
      name: "names of variants", text: "Sets name1.a name2.b name3.c name4.d name5.e name6.f here.",
      body: "Sets name1.a name2.b name3.c name4.d name5.e name6.f here."),
  ]

  @Test(arguments: gluedNotes) func notesGluedToWords(_ test: GluedNote) {
    #expect(PaperReader().parts(of: test.text).map(\.text) == [test.body])
  }

  @Test("Persons who sign side by side are paragraphs of their own")
  func signatures() {
    let parts = PaperReader().parts(
      of: """
        中华人民共和国主席          俄罗斯联邦总统
        习近平                      普京
        """)
    #expect(
      parts.flatMap(\.paragraphs).map(\.text) == ["中华人民共和国主席", "俄罗斯联邦总统", "习近平", "普京"])
  }

  @Test("A heading of a section or a list of contents is not the title")
  func sectionHeadings() {
    let paper = PaperReader().parts(
      of: """
        # 一、引言

        上海合作组织成立于2001年。

        # 二、结论

        各国应当加强合作。

        摘要：本文研究能源合作。

        关键词：

        三、参考资料

        本节列出了各种资料，供读者进一步了解有关情况时参考使用。
        """)
    #expect(!paper.contains { $0.kind == .title || $0.kind == .keywords })
    let bodies = paper.filter { $0.kind == .body }.map(\.text).joined(separator: "\n")
    for heading in ["一、引言", "二、结论", "三、参考资料"] { #expect(bodies.contains(heading), "\(bodies)") }
    let contents = PaperReader().parts(
      of: "目录\n一、引言……1\n二、能源合作……5\n\n摘要：本文研究能源合作。\n\n关键词：能源；合作\n")
    #expect(!contents.contains { $0.kind == .title })
  }
}
