// SPDX-License-Identifier: Apache-2.0
import Papers
import TestSupport
import Testing
import TextModel

/// Heads of papers as journals, theses and preprints have them.
@Suite struct PaperFrontTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// Each part as its kind, its language and its text; paragraphs are separated by ¶.
    let parts: [String]
    var testDescription: String { name }
  }

  private static let titles: [Case] = [
    Case(
      name: "title and author in capitals above an institution",
      text: """
        THE FUTURE OF LAKES
        JOHN SMITH
        University of Lakes

        Abstract: This paper studies lakes.

        БУДУЩЕЕ БОЛЬШИХ ОЗЁР
        АНДРЕЙ ПЕТРОВ, ЛИ МИН
        НИУ ВШЭ

        Аннотация: В статье изучаются озёра.
        """,
      parts: [
        "title en THE FUTURE OF LAKES", "authors en JOHN SMITH",
        "abstract en This paper studies lakes.", "title ru БУДУЩЕЕ БОЛЬШИХ ОЗЁР",
        "authors ru АНДРЕЙ ПЕТРОВ; ЛИ МИН", "abstract ru В статье изучаются озёра.",
      ]),
    Case(
      name: "degrees after names, a country before one",
      text: """
        湖泊的未来
        〔俄〕卢金

        摘要：本文研究湖泊。

        On Big Lakes
        John Q. Smith, Jr.

        Abstract: This paper studies lakes.

        ОЗЁРА И РЕКИ
        ПЕТРОВ Иван Олегович, д.и.н., профессор

        Аннотация: В статье изучаются озёра.
        """,
      parts: [
        "title zh 湖泊的未来", "authors zh 卢金", "abstract zh 本文研究湖泊。",
        "title en On Big Lakes", "authors en John Q. Smith",
        "abstract en This paper studies lakes.", "title ru ОЗЁРА И РЕКИ",
        "authors ru ПЕТРОВ Иван Олегович", "abstract ru В статье изучаются озёра.",
      ]),
    Case(
      name: "institutions with note marks and full stops",
      text: """
        РОЛЬ ОЗЁР

        И.В. Петров*, А.А. Сидоров**

        * Северный государственный институт озёр и рек (университет) Академии всех наук.
        ** Институт озёр и современных рек

        Аннотация: В статье изучаются озёра.
        """,
      parts: [
        "title ru РОЛЬ ОЗЁР", "authors ru И.В. Петров; А.А. Сидоров",
        "abstract ru В статье изучаются озёра.",
      ]),
    Case(
      name: "the kind of an article above the title",
      text: """
        Original Research Article

        Regional Railways

        Zhang Wei, Li Na

        Abstract: This paper studies railways.
        """,
      parts: [
        "title en Regional Railways", "authors en Zhang Wei; Li Na",
        "abstract en This paper studies railways.",
      ]),
    Case(
      name: "a masthead above the title",
      text: """
        第 34 卷 第 5 期
        2011 年 9 月

        应用经济学报
        ACTA OECONOMICAE

        Vol. 34 No. 5
        Sep., 2011

        区域铁路研究

        张伟，李 娜+

        摘要：本文研究铁路。

        Regional Railways

        ZHANG Wei, LI Na+

        Abstract: This paper studies railways.
        """,
      parts: [
        "title zh 区域铁路研究", "authors zh 张伟；李娜", "abstract zh 本文研究铁路。",
        "title en Regional Railways", "authors en ZHANG Wei; LI Na",
        "abstract en This paper studies railways.",
      ]),
    Case(
      name: "the head of GOST R 7.0.7-2021",
      text: """
        Вестник университета. 2024. № 1
        Научная статья
        УДК 338.47
        https://doi.org/10.00000/1

        ЖЕЛЕЗНЫЕ ДОРОГИ АЗИИ:
        ИСТОРИЯ И СОВРЕМЕННОСТЬ

        Мария Ивановна Петрова¹, Олег Сергеевич Сидоров²
        ¹ ² Университет дорог, Москва, Россия
        ¹ petrova@example.org, https://orcid.org/0000-0000-0000-0001

        Аннотация. Рассмотрена история дорог.
        Ключевые слова: дороги, Азия
        Статья поступила в редакцию 12.03.2024.

        Original article

        RAILWAYS OF ASIA

        Maria I. Petrova¹, Oleg S. Sidorov²
        petrova@example.org

        Abstract. The history of the roads is considered.
        Keywords: roads, Asia
        """,
      parts: [
        "title ru ЖЕЛЕЗНЫЕ ДОРОГИ АЗИИ: ИСТОРИЯ И СОВРЕМЕННОСТЬ",
        "authors ru Мария Ивановна Петрова; Олег Сергеевич Сидоров",
        "abstract ru Рассмотрена история дорог.", "keywords ru дороги; Азия",
        "title en RAILWAYS OF ASIA", "authors en Maria I. Petrova; Oleg S. Sidorov",
        "abstract en The history of the roads is considered.", "keywords en roads; Asia",
      ]),
    Case(
      name: "a title of two lines, a subtitle, marks of notes",
      text: """
        東方學報 第12期

        區域鐵路合作研究
        ——以三個口岸為例*

        王曉明*  李 華**
        （某某大學國際關係學院，臺北）

        摘要：本文研究鐵路合作。

        Research on the Synergy of Border Crossing Connectivity and Local
        Currency Settlement

        WANG Xiaoming, LI Hua

        Abstract: This paper studies railways.
        """,
      parts: [
        "title zh-Hant 區域鐵路合作研究——以三個口岸為例", "authors zh-Hant 王曉明；李華",
        "abstract zh-Hant 本文研究鐵路合作。",
        "title en Research on the Synergy of Border Crossing Connectivity and Local Currency"
          + " Settlement",
        "authors en WANG Xiaoming; LI Hua", "abstract en This paper studies railways.",
      ]),
    Case(
      name: "authors before the title, and with their institution",
      text: """
        М. И. Петрова, О. С. Сидоров

        Дороги Азии

        Резюме: Рассмотрена история дорог.

        Roads of Asia

        Petrova M.I., Sidorov O.S., Institute of Roads, Moscow

        Summary: The history of the roads is considered.
        """,
      parts: [
        "authors ru М. И. Петрова; О. С. Сидоров", "title ru Дороги Азии",
        "abstract ru Рассмотрена история дорог.", "title en Roads of Asia",
        "authors en Petrova M.I.; Sidorov O.S.",
        "abstract en The history of the roads is considered.",
      ]),
    Case(
      name: "authors with degrees before a title in capitals",
      text: """
        УДК 327

        Иванов Иван Иванович,
        доктор политических наук, профессор,
        Московский государственный университет

        ТОРГОВЛЯ В ЦЕНТРАЛЬНОЙ АЗИИ

        Аннотация. Рассмотрена торговля.

        Ivanov Ivan Ivanovich,
        Doctor of Political Science, Professor,
        Moscow State University

        TRADE IN CENTRAL ASIA

        Abstract. Trade is considered.
        """,
      parts: [
        "authors ru Иванов Иван Иванович", "title ru ТОРГОВЛЯ В ЦЕНТРАЛЬНОЙ АЗИИ",
        "abstract ru Рассмотрена торговля.", "authors en Ivanov Ivan Ivanovich",
        "title en TRADE IN CENTRAL ASIA", "abstract en Trade is considered.",
      ]),
    Case(
      name: "institutions in brackets on the line of the authors",
      text: """
        区域铁路研究

        张伟，李娜(兰州大学 经济学院，兰州 730000)

        摘要：本文研究铁路。

        Regional Railways

        Zhang Wei, Li Na† (School of Economics, Lanzhou University, Lanzhou 730000, China)

        Abstract: This paper studies railways.
        """,
      parts: [
        "title zh 区域铁路研究", "authors zh 张伟；李娜", "abstract zh 本文研究铁路。",
        "title en Regional Railways", "authors en Zhang Wei; Li Na",
        "abstract en This paper studies railways.",
      ]),
    Case(
      name: "an English journal",
      text: """
        Journal of Regional Studies, Vol. 12, No. 3 (2019), pp. 1–20
        Original Research Article

        Railways and Trade in Central Asia

        Maria Petrova† and Wei Zhang‡

        †Institute of Roads, Moscow, Russia; ‡School of Economics, Lanzhou University, China
        Correspondence: petrova@example.org
        Received: 12 March 2019; Accepted: 2 May 2019

        Abstract
        Railways have raised trade.

        Keywords: railways; trade
        """,
      parts: [
        "title en Railways and Trade in Central Asia", "authors en Maria Petrova; Wei Zhang",
        "abstract en Railways have raised trade.", "keywords en railways; trade",
      ]),
    Case(
      name: "a thesis",
      text: """
        某某大学硕士学位论文

        中亚铁路合作研究

        张伟

        摘  要

        本文研究铁路。

        第二章讨论资金来源。

        关键词：中亚；铁路
        \u{C}ABSTRACT

        This thesis studies railways.

        Chapter two discusses funds.

        Key words: Central Asia; railways
        """,
      parts: [
        "title zh 中亚铁路合作研究", "authors zh 张伟", "abstract zh 本文研究铁路。¶第二章讨论资金来源。",
        "keywords zh 中亚；铁路",
        "abstract en This thesis studies railways.¶Chapter two discusses funds.",
        "keywords en Central Asia; railways",
      ]),
    Case(
      name: "sentences above an abstract are no title",
      text:
        "Должна использоваться версия\nMicrosoft Office Word или Writer.\n\nРукопись следует направить.\n\nАннотация. Рассмотрено сотрудничество.",
      parts: [
        "body ru Должна использоваться версия Microsoft Office Word или Writer.¶Рукопись следует направить.",
        "abstract ru Рассмотрено сотрудничество.",
      ]),
  ]

  private static let markers: [Case] = [
    Case(
      name: "markers without separators",
      text: """
        摘要本文研究区域合作中的互联互通问题，讨论资金来源。

        关键词区域合作；互联互通

        AbstractThis paper studies connectivity in the region.

        Key wordsregional cooperation; connectivity
        """,
      parts: [
        "abstract zh 本文研究区域合作中的互联互通问题，讨论资金来源。", "keywords zh 区域合作；互联互通",
        "abstract en This paper studies connectivity in the region.",
        "keywords en regional cooperation; connectivity",
      ]),
    Case(
      name: "the same in Russian",
      text:
        "АннотацияВ статье рассмотрены железные дороги региона.\n\nКлючевые словадороги; торговля; регион",
      parts: [
        "abstract ru В статье рассмотрены железные дороги региона.",
        "keywords ru дороги; торговля; регион",
      ]),
    Case(
      name: "markers with a space only",
      text: "摘 要 本文研究铁路。\n\n關鍵詞 鐵路；貿易\n\nKey words regional cooperation; connectivity",
      parts: [
        "abstract zh 本文研究铁路。", "keywords zh-Hant 鐵路；貿易",
        "keywords en regional cooperation; connectivity",
      ]),
    Case(
      name: "keywords in the paragraph of the abstract",
      text:
        "摘要：本文研究铁路。关键词：铁路；贸易文献标志码：A 中图分类号：F125\n\nАннотация. Рассмотрены дороги. Ключевые слова: дороги; регион. УДК: 338\n\nAbstract: Roads are studied. Key words: roads; region. DOI: 10.0/1",
      parts: [
        "abstract zh 本文研究铁路。", "keywords zh 铁路；贸易", "abstract ru Рассмотрены дороги.",
        "keywords ru дороги; регион", "abstract en Roads are studied.", "keywords en roads; region",
      ]),
    Case(
      name: "keywords a line each",
      text:
        "摘要\n本文研究铁路。\n关键词\n中亚\n铁路改造\n\nAbstract\nRailways are studied.\nKeywords\nCentral Asia\nrailway renovation\n\n1. Introduction\n\nThe region needs railways.",
      parts: [
        "abstract zh 本文研究铁路。", "keywords zh 中亚；铁路改造", "abstract en Railways are studied.",
        "keywords en Central Asia; railway renovation",
        "body en 1. Introduction¶The region needs railways.",
      ]),
    Case(
      name: "keywords in two languages",
      text:
        "Аннотация. Рассмотрены дороги.\nКлючевые слова: дороги / roads; регион / region; торговля / trade",
      parts: [
        "abstract ru Рассмотрены дороги.", "keywords ru дороги; регион; торговля",
        "keywords en roads; region; trade",
      ]),
    Case(
      name: "keywords in two languages, the second in brackets",
      text: "摘要：本文研究铁路。\n关键词：贸易（trade）；信任（trust）",
      parts: ["abstract zh 本文研究铁路。", "keywords zh 贸易；信任", "keywords en trade; trust"]),
    Case(
      name: "keywords with abbreviations in brackets",
      text: "摘要：本文研究铁路。\n关键词：上海合作组织（SCO）；国内生产总值（GDP）",
      parts: ["abstract zh 本文研究铁路。", "keywords zh 上海合作组织（SCO）；国内生产总值（GDP）"]),
    Case(
      name: "an abstract without a marker",
      text: """
        中亚铁路合作研究

        张伟  李娜

        本文研究中亚铁路合作的历史与现状，讨论铁路改造的资金来源，并提出建议，供各国参考。

        关键词：中亚；铁路
        """,
      parts: [
        "title zh 中亚铁路合作研究", "authors zh 张伟；李娜",
        "abstract zh 本文研究中亚铁路合作的历史与现状，讨论铁路改造的资金来源，并提出建议，供各国参考。",
        "keywords zh 中亚；铁路",
      ]),
    Case(
      name: "too many paragraphs for an abstract without a marker",
      text: """
        中亚铁路合作研究

        张伟  李娜

        本文研究中亚铁路合作的历史与现状，讨论铁路改造的资金来源，并提出建议，供各国参考。

        各国在上个世纪末开始讨论铁路改造，到本世纪初已有多条线路投入使用，但是资金仍然不足。

        第三方的资金来自多家银行，其条件各不相同，因此各国在谈判时需要比较这些条件的利弊。

        在此基础上，各国通过了一系列文件，规定了建设的顺序、技术的标准以及各方承担的费用。

        今后的工作是落实这些文件，并在每年的会议上检查进展，必要时对计划作出相应的调整。

        关键词：中亚；铁路
        """,
      parts: [
        "title zh 中亚铁路合作研究", "authors zh 张伟；李娜",
        "body zh 本文研究中亚铁路合作的历史与现状，讨论铁路改造的资金来源，并提出建议，供各国参考。¶"
          + "各国在上个世纪末开始讨论铁路改造，到本世纪初已有多条线路投入使用，但是资金仍然不足。¶"
          + "第三方的资金来自多家银行，其条件各不相同，因此各国在谈判时需要比较这些条件的利弊。¶"
          + "在此基础上，各国通过了一系列文件，规定了建设的顺序、技术的标准以及各方承担的费用。¶"
          + "今后的工作是落实这些文件，并在每年的会议上检查进展，必要时对计划作出相应的调整。",
        "keywords zh 中亚；铁路",
      ]),
    Case(
      name: "a sentence about the number of a class",
      text: "摘要：本文研究铁路。\n关键词：铁路；贸易\n\n中图分类号的编制应当遵守规则，作者自行查找。",
      parts: [
        "abstract zh 本文研究铁路。", "keywords zh 铁路；贸易", "body zh 中图分类号的编制应当遵守规则，作者自行查找。",
      ]),
    Case(
      name: "a sentence about keywords",
      text: "Keywords help editors, authors, and readers. They are short.",
      parts: ["body en Keywords help editors, authors, and readers. They are short."]),
    Case(
      name: "text between the references and the end",
      text: """
        摘要：本文研究铁路。

        关键词：铁路；贸易

        参考文献

        [1] 张伟. 铁路研究. 北京：出版社, 2020.

        Abstract: Railways are studied.

        Key words: railways; trade

        The editors thank all readers of the journal for their letters about railways.
        """,
      parts: [
        "abstract zh 本文研究铁路。", "keywords zh 铁路；贸易",
        "references zh 参考文献¶[1] 张伟. 铁路研究. 北京：出版社, 2020.",
        "abstract en Railways are studied.", "keywords en railways; trade",
        "body en The editors thank all readers of the journal for their letters about railways.",
      ]),
    Case(
      name: "a marker with nothing after it",
      text: "摘要：本文研究铁路。\n\n关键词：\n\n引言\n\n铁路很重要。",
      parts: ["abstract zh 本文研究铁路。", "body zh 引言¶铁路很重要。"]),
    Case(
      name: "a translation that runs on without a marker",
      text: "摘要：本文研究铁路，提出建议。This paper studies railways and makes proposals.",
      parts: [
        "abstract zh 本文研究铁路，提出建议。",
        "abstract en This paper studies railways and makes proposals.",
      ]),
    Case(
      name: "a marker in another language than its text",
      text: "Abstract: 本文研究铁路。", parts: ["abstract zh 本文研究铁路。"]),
    Case(
      name: "words that only begin like markers",
      text: "摘要的写作很重要，应当简明扼要。\n\n关键词提取是一种方法。\n\nReceived wisdom is seldom right.",
      parts: [
        "body zh 摘要的写作很重要，应当简明扼要。¶关键词提取是一种方法。",
        "body en Received wisdom is seldom right.",
      ]),
  ]

  private static let beside: [Case] = [
    Case(
      name: "references, captions, notes and funds in Chinese",
      text: """
        摘要：本文研究铁路。

        基金项目：国家基金项目“铁路研究”（00BGJ001）

        一、引言

        铁路很重要[1]。定义如下：

        y = ax + b

        其中 x 为运量。

        图1 运量变化

        图1显示，运量增长很快。

        资料来源：作者整理。

        ① 本文为会议论文。

        致谢

        感谢编辑。

        参考文献：

        [1] 王强. 铁路[M]. 北京: 某社, 2018.
        [2] Smith J. Railways of Asia. London, 2012.
        """,
      parts: [
        "abstract zh 本文研究铁路。", "body zh 一、引言¶铁路很重要[1]。定义如下：", "notes en y = ax + b",
        "body zh 其中 x 为运量。", "notes zh 图1 运量变化", "body zh 图1显示，运量增长很快。",
        "notes zh 资料来源：作者整理。¶① 本文为会议论文。¶致谢¶感谢编辑。",
        "references zh 参考文献：¶[1] 王强. 铁路[M]. 北京: 某社, 2018.¶[2] Smith J. Railways of Asia. London, 2012.",
      ]),
    Case(
      name: "the same in Russian",
      text: """
        Аннотация. Рассмотрены дороги.

        Введение

        Дороги связали регион.

        Рис. 1. Схема дорог

        Источник: составлено авторами.

        Список литературы

        1. Иванов И. И. Дороги Азии. М., 2010.

        Roads of Asia

        Abstract. Roads are studied.
        """,
      parts: [
        "abstract ru Рассмотрены дороги.", "body ru Введение¶Дороги связали регион.",
        "notes ru Рис. 1. Схема дорог¶Источник: составлено авторами.",
        "references ru Список литературы¶1. Иванов И. И. Дороги Азии. М., 2010.",
        "title en Roads of Asia", "abstract en Roads are studied.",
      ]),
    Case(
      name: "the same in English",
      text: """
        Abstract: Roads are studied.

        Introduction

        Trade has grown [1-3] (Smith, 2010).

        Table 1. Freight by year

        Table 1 shows that freight has grown.

        Acknowledgements

        We thank the editors.

        References

        Smith, J. (2010). Railways. London.
        """,
      parts: [
        "abstract en Roads are studied.",
        "body en Introduction¶Trade has grown [1-3] (Smith, 2010).",
        "notes en Table 1. Freight by year", "body en Table 1 shows that freight has grown.",
        "notes en Acknowledgements¶We thank the editors.",
        "references en References¶Smith, J. (2010). Railways. London.",
      ]),
  ]

  @Test(arguments: titles + markers + beside)
  func reads(_ test: Case) {
    let parts = PaperReader().parts(of: test.text).map { part in
      let text = part.text.split(separator: "\n").joined(separator: "¶")
      return "\(part.kind) \(part.language) \(text)"
    }
    #expect(parts == test.parts)
  }
}
