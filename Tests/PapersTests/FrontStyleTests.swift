// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing
import TextModel

/// Fronts in the styles of journals, collections and forms.
@Suite struct FrontStyleTests {
  private static let cases = [
    PartCase(
      name: "a journal directly above a title, zh",
      text: "水研究学报\n中亚跨境水资源治理研究\n李明\n摘要：文章分析了合作。",
      parts: ["title zh 中亚跨境水资源治理研究", "authors zh 李明", "abstract zh 文章分析了合作。"]),
    PartCase(
      name: "a journal directly above a title, en",
      text:
        "Journal of Water Studies\nGovernance of Transboundary Water\nLi Ming\nAbstract: It analyses cooperation.",
      parts: [
        "title en Governance of Transboundary Water", "authors en Li Ming",
        "abstract en It analyses cooperation.",
      ]),
    PartCase(
      name: "a journal in capitals above a title",
      text:
        "ВЕСТНИК МОСКОВСКОГО УНИВЕРСИТЕТА\nУправление трансграничными водами\nИванов И. И.\nАннотация. Статья о сотрудничестве.",
      parts: [
        "title ru Управление трансграничными водами", "authors ru Иванов И. И.",
        "abstract ru Статья о сотрудничестве.",
      ]),
    PartCase(
      name: "a title about a journal",
      text: "清华学报\n与中国现代学术的形成\n李明\n摘要：文章分析了学术史。",
      parts: ["title zh 清华学报与中国现代学术的形成", "authors zh 李明", "abstract zh 文章分析了学术史。"]),
    PartCase(
      name: "a title whose first line ends with a word of journals",
      text:
        "Water Governance in Asia: A Review\nOf the Literature\nLi Ming\nAbstract: It analyses cooperation.",
      parts: [
        "title en Water Governance in Asia: A Review Of the Literature", "authors en Li Ming",
        "abstract en It analyses cooperation.",
      ]),
    PartCase(
      name: "a title that begins like a journal and goes on",
      text:
        "Journal of Law and\nTheir Readers in Asia\nLi Ming\nAbstract: It analyses cooperation.",
      parts: [
        "title en Journal of Law and Their Readers in Asia", "authors en Li Ming",
        "abstract en It analyses cooperation.",
      ]),
    PartCase(
      name: "a column between dots", text: "·半岛研究·\n半岛局势的新变化\n金 哲\n摘要：局势出现新变化。",
      parts: ["title zh 半岛局势的新变化", "authors zh 金哲", "abstract zh 局势出现新变化。"]),
    PartCase(
      name: "one name with a space after each character",
      text: "大国竞争与对冲战略\n\n周 宏 刚\n\n摘要：国家采取对冲战略。",
      parts: ["title zh 大国竞争与对冲战略", "authors zh 周宏刚", "abstract zh 国家采取对冲战略。"]),
    PartCase(
      name: "a city and a country of several words",
      text:
        "Climate Diplomacy\nMaria V. Sokolova\nSt. Petersburg, Russian Federation\nAbstract. It examines diplomacy.",
      parts: [
        "title en Climate Diplomacy", "authors en Maria V. Sokolova",
        "notes en St. Petersburg, Russian Federation", "abstract en It examines diplomacy.",
      ]),
    PartCase(
      name: "a person from a country of several words",
      text:
        "Climate Diplomacy\nAnna K. Sokolova, United Kingdom\nAbstract. It examines diplomacy.",
      parts: [
        "title en Climate Diplomacy", "authors en Anna K. Sokolova",
        "abstract en It examines diplomacy.",
      ]),
    PartCase(
      name: "a form with languages in brackets",
      text: """
        Title: Water Security in Central Asia
        题目：中亚水安全
        Authors: Anna Petrova (Haicheng University); Li Na (Lanhe University)
        作者：安娜·彼得罗娃（海城大学）；李娜（兰河大学）
        Abstract (in English): Water shapes the order. States have interests.
        摘要（中文）：水塑造秩序。各国有利益。
        Keywords (EN): water; order
        关键词（中文）：水；秩序
        """,
      parts: [
        "title en Water Security in Central Asia", "title zh 中亚水安全",
        "authors en Anna Petrova¶Li Na", "authors zh 安娜·彼得罗娃¶李娜",
        "abstract en Water shapes the order. States have interests.",
        "abstract zh 水塑造秩序。各国有利益。", "keywords en water¶order", "keywords zh 水¶秩序",
      ]),
    PartCase(
      name: "two keywords and a comma without a colon",
      text:
        "Abstract A shared future is a proposal for all the countries of the world.\nKey words community, sovereign equality",
      parts: [
        "abstract en A shared future is a proposal for all the countries of the world.",
        "keywords en community¶sovereign equality",
      ]),
    PartCase(
      name: "a sentence about keywords",
      text:
        "Abstract: We searched a catalogue.\nKeywords are chosen by hand, checked, and counted\nas in other studies.",
      parts: [
        "abstract en We searched a catalogue.¶Keywords are chosen by hand, checked, and counted as in other studies."
      ]),
    PartCase(
      name: "the title below the abstract, and a label of the author",
      text: """
        【内容提要】治理体系面临调整。新兴大国提出要求。
        【关键词】治理 大国
        【作者简介】李明，海城大学教授。

        治理体系改革的原则与路径

        Principles and Paths of Reform

        [Abstract] The system faces an adjustment. Powers demand a voice.
        [Key Words] governance, powers
        [Author] Li Ming, Professor, School of Law, Haicheng University.
        """,
      parts: [
        "abstract zh 治理体系面临调整。新兴大国提出要求。", "keywords zh 治理¶大国", "title zh 治理体系改革的原则与路径",
        "title en Principles and Paths of Reform",
        "abstract en The system faces an adjustment. Powers demand a voice.",
        "keywords en governance¶powers", "authors en Li Ming",
      ]),
    PartCase(
      name: "a subtitle after one dash, in the second language",
      text: """
        摘要：合作取得新进展。
        关键词：合作；经济

        New Progress in Cooperation
        — Taking the Digital Economy as an Example
        SUN Jing, CHEN Gang
        Abstract: Cooperation has made new progress.
        """,
      parts: [
        "abstract zh 合作取得新进展。", "keywords zh 合作¶经济",
        "title en New Progress in Cooperation — Taking the Digital Economy as an Example",
        "authors en SUN Jing¶CHEN Gang", "abstract en Cooperation has made new progress.",
      ]),
    PartCase(
      name: "a byline, and an abstract whose label has no colon",
      text: """
        On the Connotation of a Shared Future
        By Zhang Wei
        Summary A shared future is a proposal for global governance, and it includes equality.
        Key words a shared future, international law, sovereign equality
        """,
      parts: [
        "title en On the Connotation of a Shared Future", "authors en Zhang Wei",
        "abstract en A shared future is a proposal for global governance, and it includes equality.",
        "keywords en a shared future¶international law¶sovereign equality",
      ]),
    PartCase(
      name: "a collection with numbers before its titles",
      text: """
        1. 数字经济与区域合作
        李明（海城大学）
        摘要：数字经济推动合作。

        1. Digital Economy and Regional Cooperation
        Li Ming (Haicheng University)
        Abstract: The digital economy promotes cooperation.

        2. 绿色金融的国际比较
        王芳（兰河大学）
        摘要：绿色金融发展迅速。
        """,
      parts: [
        "title zh 数字经济与区域合作", "authors zh 李明", "abstract zh 数字经济推动合作。",
        "title en Digital Economy and Regional Cooperation", "authors en Li Ming",
        "abstract en The digital economy promotes cooperation.",
        "title zh 绿色金融的国际比较", "authors zh 王芳", "abstract zh 绿色金融发展迅速。",
      ]),
    PartCase(
      name: "information on the article",
      text: """
        Data Governance in Asia
        Chen Wei a,*, Anna Petrova b
        ARTICLE INFO
        Article history: Received 3 March 2024; Accepted 9 July 2024
        ABSTRACT
        Rules of data differ.
        """,
      parts: [
        "title en Data Governance in Asia", "authors en Chen Wei¶Anna Petrova",
        "abstract en Rules of data differ.",
      ]),
    PartCase(
      name: "the number of a classification",
      text:
        "МРНТИ 11.25.91\nАхметов Д. К., Ли Н.\nВОДНАЯ БЕЗОПАСНОСТЬ И ПОРЯДОК\n\nАннотация\nСтатья о воде.",
      parts: [
        "authors ru Ахметов Д. К.¶Ли Н.", "title ru ВОДНАЯ БЕЗОПАСНОСТЬ И ПОРЯДОК",
        "abstract ru Статья о воде.",
      ]),
    PartCase(
      name: "labels of a library", text: "题名：丝路的法律问题\n责任者：赵强\n文摘：丝路涉及多国法律。\n关键词：航行权；国际法",
      parts: [
        "title zh 丝路的法律问题", "authors zh 赵强", "abstract zh 丝路涉及多国法律。", "keywords zh 航行权¶国际法",
      ]),
    PartCase(
      name: "labels in two languages",
      text: """
        中亚的农业合作 / Agricultural Cooperation in Central Asia
        作者/Author：马丽 / Ma Li
        单位/Affiliation：海城大学 / Haicheng University
        摘要/Abstract：
        农业合作是重点。
        Agricultural cooperation is a focus.
        关键词（Keywords）：农业合作；中亚 / agricultural cooperation; Central Asia
        """,
      parts: [
        "title zh 中亚的农业合作", "title en Agricultural Cooperation in Central Asia",
        "authors zh 马丽", "authors en Ma Li", "abstract zh 农业合作是重点。",
        "abstract en Agricultural cooperation is a focus.", "keywords zh 农业合作¶中亚",
        "keywords en agricultural cooperation¶Central Asia",
      ]),
    PartCase(
      name: "a title whose translation below it has a label",
      text: """
        安全研究 2024年第1期
        人工智能的国际治理
        Title: International Governance of Artificial Intelligence
        作者:陈 琪,朱荣生
        Authors: Chen Qi, Zhu Rongsheng
        【摘 要】人工智能带来风险。
        【Abstract】Artificial intelligence brings risks.
        """,
      parts: [
        "title zh 人工智能的国际治理", "title en International Governance of Artificial Intelligence",
        "authors zh 陈琪¶朱荣生", "authors en Chen Qi¶Zhu Rongsheng", "abstract zh 人工智能带来风险。",
        "abstract en Artificial intelligence brings risks.",
      ]),
    PartCase(
      name: "a title in bold letters", text: "**论数据主权**\n\n*赵磊*\n\n**摘　要：** 数据主权是主权。",
      parts: ["title zh 论数据主权", "authors zh 赵磊", "abstract zh 数据主权是主权。"]),
    PartCase(
      name: "the head of a publisher",
      text: """
        Contents lists available at ScienceDirect
        China Economic Review
        journal homepage: www.example.org/review

        Green bonds and firm performance: Evidence from Asia☆

        Xiaoyan Zhang a,b,⁎, Michael Brown c

        a School of Finance, Haicheng University

        A R T I C L E   I N F O

        A B S T R A C T

        We study green bonds.
        """,
      parts: [
        "title en Green bonds and firm performance: Evidence from Asia",
        "authors en Xiaoyan Zhang¶Michael Brown", "abstract en We study green bonds.",
      ]),
    PartCase(
      name: "a name in three scripts",
      text: """
        中俄物流合作
        Логистическое сотрудничество Китая и России
        Logistics Cooperation between China and Russia

        姜振军 Цзян Чжэньцзюнь Jiang Zhenjun

        摘要 物流合作深化。
        Аннотация. Сотрудничество углубляется.
        Abstract: Cooperation is deepening.
        """,
      parts: [
        "title zh 中俄物流合作", "title ru Логистическое сотрудничество Китая и России",
        "title en Logistics Cooperation between China and Russia", "authors zh 姜振军",
        "authors ru Цзян Чжэньцзюнь", "authors en Jiang Zhenjun", "abstract zh 物流合作深化。",
        "abstract ru Сотрудничество углубляется.", "abstract en Cooperation is deepening.",
      ]),
    PartCase(
      name: "a form in Chinese for both languages",
      text: """
        论文题目（中文）：粮食安全合作
        论文题目（英文）：Food Security Cooperation
        作者姓名：王丽娟
        作者单位：海城大学
        联系电话：00000000
        中文摘要：
        粮食安全是新领域。
        中文关键词：粮食安全；储备
        英文摘要：
        Food security is a new field.
        英文关键词：food security; reserves
        """,
      parts: [
        "title zh 粮食安全合作", "title en Food Security Cooperation", "authors zh 王丽娟",
        "abstract zh 粮食安全是新领域。", "keywords zh 粮食安全¶储备",
        "abstract en Food security is a new field.", "keywords en food security¶reserves",
      ]),
    PartCase(
      name: "a form in Russian for both languages",
      text: """
        Название (рус.): Продовольственная безопасность
        Название (англ.): Food Security
        Аннотация (рус.): Безопасность — новая область сотрудничества.
        Аннотация (англ.): Security is a new field of cooperation.
        Ключевые слова (рус.): безопасность; торговля
        Ключевые слова (англ.): food security; trade
        """,
      parts: [
        "title ru Продовольственная безопасность", "title en Food Security",
        "abstract ru Безопасность — новая область сотрудничества.",
        "abstract en Security is a new field of cooperation.",
        "keywords ru безопасность¶торговля", "keywords en food security¶trade",
      ]),
    PartCase(
      name: "a subtitle and a title that name institutions",
      text: "孔子学院在中亚的发展\n——以比什凯克大学为例\n\n孙晓东\n\n摘要：孔子学院是重要平台。",
      parts: ["title zh 孔子学院在中亚的发展——以比什凯克大学为例", "authors zh 孙晓东", "abstract zh 孔子学院是重要平台。"]),
    PartCase(
      name: "a journal in a paragraph of its own above a title with a school",
      text: """
        Bulletin of Education

        The Effect of School Climate on Teacher Burnout

        Yi-Chun Lin

        Abstract: This study explores burnout.
        """,
      parts: [
        "title en The Effect of School Climate on Teacher Burnout", "authors en Yi-Chun Lin",
        "abstract en This study explores burnout.",
      ]),
    PartCase(
      name: "an institution between a title and its author",
      text: "中亚的水资源\n\n海城大学国际关系学院\n\n李明辉\n\n摘要：文章分析了合作。",
      parts: ["title zh 中亚的水资源", "authors zh 李明辉", "abstract zh 文章分析了合作。"]),
    PartCase(
      name: "a forum above a shorter title",
      text: "第三届中俄人文合作论坛\n\n中俄高校联合办学\n\n孙晓东\n\n摘要：办学是重要问题。",
      parts: [
        "notes zh 第三届中俄人文合作论坛", "title zh 中俄高校联合办学", "authors zh 孙晓东", "abstract zh 办学是重要问题。",
      ]),
    PartCase(
      name: "the name of a journal in the language of the second abstract",
      text: """
        Taiwan Journal of Russian Teaching

        俄語動詞體貌之教學設計

        中文摘要
        動詞體貌為學習之難點。

        Teaching Russian Verbal Aspect

        Abstract
        Verbal aspect is a difficult point.
        """,
      parts: [
        "notes en Taiwan Journal of Russian Teaching", "title zh-Hant 俄語動詞體貌之教學設計",
        "abstract zh-Hant 動詞體貌為學習之難點。",
        "title en Teaching Russian Verbal Aspect",
        "abstract en Verbal aspect is a difficult point.",
      ]),
    PartCase(
      name: "a name in Latin letters in a Chinese list",
      text: "输电线路检测\n\n高志鹏a，John Smithb，刘明a,*\n\n摘要：提出一种检测方法。",
      parts: ["title zh 输电线路检测", "authors zh 高志鹏¶John Smithb¶刘明", "abstract zh 提出一种检测方法。"]),
    PartCase(
      name: "dots between names, and an envelope",
      text:
        "Drought and Livelihoods\n\nHua Lin · Sergey P. Volkov 🖂 · Rui Feng\n\nAbstract\nDroughts are frequent.",
      parts: [
        "title en Drought and Livelihoods", "authors en Hua Lin¶Sergey P. Volkov¶Rui Feng",
        "abstract en Droughts are frequent.",
      ]),
    PartCase(
      name: "a surname before a comma, and a post",
      text: """
        Design and Outcomes

        Wu, Pei-Shan
        Assistant Professor, Department of Languages, Haicheng University

        Abstract
        Aspect is a difficult point.
        """,
      parts: [
        "title en Design and Outcomes", "authors en Wu Pei-Shan",
        "abstract en Aspect is a difficult point.",
      ]),
    PartCase(
      name: "an author and an institution a line, zh",
      text: "跨国家庭\n\n李明  海城师范学院\n王红  兰河大学\n\n摘要：本文考察家庭。",
      parts: ["title zh 跨国家庭", "authors zh 李明¶王红", "abstract zh 本文考察家庭。"]),
    PartCase(
      name: "one author with a particle",
      text: "Health Governance\n\nPeter van der Meer\n\nAbstract: We study it.",
      parts: [
        "title en Health Governance", "authors en Peter van der Meer", "abstract en We study it.",
      ]),
    PartCase(
      name: "a long question as the title",
      text: """
        Can the Expansion of Higher Education Promote Intergenerational Mobility?
        An Empirical Analysis

        PENG Cheng, LINGHU Yu

        Abstract: Mobility is a sign of equity.
        """,
      parts: [
        "title en Can the Expansion of Higher Education Promote Intergenerational Mobility? An Empirical Analysis",
        "authors en PENG Cheng¶LINGHU Yu", "abstract en Mobility is a sign of equity.",
      ]),
    PartCase(
      name: "a chapter above its title",
      text:
        "Chapter 6\nTranslating the Silk Road\n\nMaria Kuznetsova\n\nAbstract This chapter discusses how poetry of China was translated.",
      parts: [
        "notes en Chapter 6", "title en Translating the Silk Road", "authors en Maria Kuznetsova",
        "abstract en This chapter discusses how poetry of China was translated.",
      ]),
    PartCase(
      name: "a running head, a notice of copyright and a footnote in an abstract",
      text: """
        摘要：数字素养是重要技能①。不同地区
        46    中亚研究    2020年第4期
        存在差异。

        ① 数据来自2019年调查。

        本文作了测量。
        © 2020 中亚研究。保留所有权利。
        关键词：数字素养；测量
        """,
      parts: [
        "abstract zh 数字素养是重要技能①。不同地区存在差异。¶本文作了测量。", "notes zh ① 数据来自2019年调查。",
        "keywords zh 数字素养¶测量",
      ]),
    PartCase(
      name: "a notice of copyright at the end of a line",
      text:
        "Abstract: Literacy differs between regions. © 2021 Elsevier Ltd. All rights reserved.\nKeywords: literacy; regions",
      parts: ["abstract en Literacy differs between regions.", "keywords en literacy¶regions"]),
    PartCase(
      name: "limits of length after the labels",
      text: "摘要（200字以内）：青年交流是组成部分。\n关键词（3-5个）：青年交流；合作",
      parts: ["abstract zh 青年交流是组成部分。", "keywords zh 青年交流¶合作"]),
    PartCase(
      name: "a table of contents",
      text:
        "Abstract: Energy matters.\nKey words: energy; force\n\nContents\nABSTRACT ........................ II\nChapter 1 ........................ 1",
      parts: [
        "abstract en Energy matters.", "keywords en energy¶force",
        "body en Contents¶ABSTRACT........................ II Chapter 1 ........................ 1",
      ]),
    PartCase(
      name: "an agreement with words that papers have",
      text:
        "We met in Moscow.\n\nFunding: the budget is agreed by the Parties.\n\nSources\n\nEach side pays its costs.",
      parts: [
        "body en We met in Moscow.¶Funding: the budget is agreed by the Parties.¶Sources¶Each side pays its costs."
      ]),
  ]

  @Test(arguments: cases) func fronts(_ test: PartCase) {
    let parts = PaperReader().parts(of: test.text).map { part in
      let lines =
        part.items.isEmpty ? part.text.split(separator: "\n").map(String.init) : part.items
      return "\(part.kind) \(part.language) \(lines.joined(separator: "¶"))"
    }
    #expect(parts == test.parts)
  }
}
