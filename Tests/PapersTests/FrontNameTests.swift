// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing
import TextModel

/// Titles and authors whose form makes one look like the other.
@Suite struct FrontNameTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let front: String
    let title: String
    let authors: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "names from abroad in Chinese", front: "俄罗斯与中国在北极：利益与前景\n彼得罗娃，科兹洛夫\n摘要：文章分析了合作。",
      title: "俄罗斯与中国在北极：利益与前景", authors: ["彼得罗娃", "科兹洛夫"]),
    Case(
      name: "names from abroad with initials", front: "中亚的水资源\n彼得罗娃 И.В., 科兹洛夫 С.А.\n摘要：文章分析了合作。",
      title: "中亚的水资源", authors: ["彼得罗娃 И.В.", "科兹洛夫 С.А."]),
    Case(
      name: "initials joined by dots", front: "中亚的水资源\nI·V·彼得罗娃，S·A·科兹洛夫\n摘要：文章分析了合作。",
      title: "中亚的水资源", authors: ["I·V·彼得罗娃", "S·A·科兹洛夫"]),
    Case(
      name: "a space after each character", front: "中亚的水资源\n李 明 辉　王 晓 东\n摘要：文章分析了合作。",
      title: "中亚的水资源", authors: ["李明辉", "王晓东"]),
    Case(
      name: "a wide slash before a role", front: "中亚的水资源\n黄蕾／著\n摘要：文章分析了合作。",
      title: "中亚的水资源", authors: ["黄蕾"]),
    Case(
      name: "the sign of copyright",
      front:
        "ВОДНЫЕ РЕСУРСЫ\n© 2024 г. И.В. Петрова, С.А. Козлов\n\nАннотация. В статье рассмотрено сотрудничество.",
      title: "ВОДНЫЕ РЕСУРСЫ", authors: ["И.В. Петрова", "С.А. Козлов"]),
    Case(
      name: "letters of institutions glued to names",
      front: """
        Trade and Water in Central Asia
        Aigul Sadykovaa, Boris Ivanovb, Chen Weia,b

        a Institute of Economics, Almaty, Kazakhstan
        b Department of Law, Tomsk State University, Tomsk, Russia

        Abstract: This paper studies trade and water among the states of Central Asia.
        """, title: "Trade and Water in Central Asia",
      authors: ["Aigul Sadykova", "Boris Ivanov", "Chen Wei"]),
    Case(
      name: "letters glued to names and to institutions",
      front: """
        Trade and Water in Central Asia
        Aigul Sadykovaa and Boris Ivanovb

        aInstitute of Economics, Almaty, Kazakhstan
        bDepartment of Law, Tomsk State University, Tomsk, Russia

        Abstract: This paper studies trade and water among the states of Central Asia.
        """, title: "Trade and Water in Central Asia",
      authors: ["Aigul Sadykova", "Boris Ivanov"]),
    Case(
      name: "letters with an asterisk, and with full stops",
      front: """
        Trade and Water in Central Asia
        Maria Costaa, Anna Petrovab*, Li Nab

        a. Institute of Economics, Almaty, Kazakhstan
        b. Department of Law, Tomsk State University, Tomsk, Russia

        Abstract: This paper studies trade and water among the states of Central Asia.
        """, title: "Trade and Water in Central Asia",
      authors: ["Maria Costa", "Anna Petrova", "Li Na"]),
    Case(
      name: "names that end like one of the letters",
      front: """
        Trade and Water in Central Asia
        Maria Costa, Anna Petrova, Diana Silva

        a Institute of Economics, Almaty, Kazakhstan
        b Department of Law, Tomsk State University, Tomsk, Russia

        Abstract: This paper studies trade and water among the states of Central Asia.
        """, title: "Trade and Water in Central Asia",
      authors: ["Maria Costa", "Anna Petrova", "Diana Silva"]),
    Case(
      name: "a name without a letter among names that end like them",
      front: """
        Trade and Water in Central Asia
        Maria Costa, Karim Habib, Li Ming

        a Institute of Economics, Almaty, Kazakhstan
        b Department of Law, Tomsk State University, Tomsk, Russia

        Abstract: This paper studies trade and water among the states of Central Asia.
        """, title: "Trade and Water in Central Asia",
      authors: ["Maria Costa", "Karim Habib", "Li Ming"]),
    Case(
      name: "names that end like letters, and institutions without letters",
      front: """
        Trade and Water in Central Asia
        Maria Costa, Karim Habib

        Institute of Economics, Almaty, Kazakhstan
        Department of Law, Tomsk State University, Tomsk, Russia

        Abstract: This paper studies trade and water among the states of Central Asia.
        """, title: "Trade and Water in Central Asia",
      authors: ["Maria Costa", "Karim Habib"]),
    Case(
      name: "a post below the name",
      front: """
        An Assessment of the Policy
        Chih-yuan Lin
        Associate Research Fellow, Institute of International Relations

        Abstract
        This article reviews the results of the policy.
        """, title: "An Assessment of the Policy", authors: ["Chih-yuan Lin"]),
    Case(
      name: "posts in Chinese", front: "中亚的水资源\n李明辉 副教授 王晓东 博士\n摘要：文章分析了合作。",
      title: "中亚的水资源", authors: ["李明辉", "王晓东"]),
    Case(
      name: "authors and their degrees, a line each",
      front: """
        Cooperation in the Energy Sector
        Ivan I. Ivanov, Doctor of Political Sciences, Professor
        Maria S. Petrova, PhD
        Oleg N. Sidorov
        Abstract. The article examines cooperation.
        """, title: "Cooperation in the Energy Sector",
      authors: ["Ivan I. Ivanov", "Maria S. Petrova", "Oleg N. Sidorov"]),
    Case(
      name: "posts before the names, ru",
      front: """
        О водных правах
        Профессор Ли Мин, доцент Ван Фан
        Аннотация: В статье рассмотрено сотрудничество.
        """, title: "О водных правах", authors: ["Ли Мин", "Ван Фан"]),
    Case(
      name: "a name that a line end breaks",
      front: """
        Water in Central Asia
        Ivan Ivanov, Maria Petrova, Oleg Sidorov, Anna
        Smirnova, Pavel Volkov
        School of Water, Haicheng University
        Abstract: The article analyses it.
        """, title: "Water in Central Asia",
      authors: ["Ivan Ivanov", "Maria Petrova", "Oleg Sidorov", "Anna Smirnova", "Pavel Volkov"]),
    Case(
      name: "a name that a line end breaks after a label",
      front:
        "Water in Central Asia\nAuthors: Ivan Ivanov, Maria\nPetrova, Oleg Sidorov\nAbstract: The article analyses it.",
      title: "Water in Central Asia", authors: ["Ivan Ivanov", "Maria Petrova", "Oleg Sidorov"]),
    Case(
      name: "three lines of names",
      front:
        "区域水资源治理研究\n李明，王芳，张伟，陈小红，赵\n丽，孙强，周建国，吴\n敏，郑成，冯涛\n（海城大学水利学院）\n摘要：文章分析了合作。",
      title: "区域水资源治理研究",
      authors: ["李明", "王芳", "张伟", "陈小红", "赵丽", "孙强", "周建国", "吴敏", "郑成", "冯涛"]),
    Case(
      name: "a title with commas that goes on",
      front:
        "Water, Energy and Food Security, Regional\nTrade, Public Health\nLi Ming, Wang Fang\nAbstract: The article analyses it.",
      title: "Water, Energy and Food Security, Regional Trade, Public Health",
      authors: ["Li Ming", "Wang Fang"]),
    Case(
      name: "a title in capitals with small words",
      front:
        "ON WATER RIGHTS IN CENTRAL ASIA\nLI MING AND WANG FANG\nAbstract: The article analyses it.",
      title: "ON WATER RIGHTS IN CENTRAL ASIA", authors: ["LI MING", "WANG FANG"]),
    Case(
      name: "labels", front: "题目：中亚的水资源\n作者：李明辉\n摘要：文章分析了合作。", title: "中亚的水资源",
      authors: ["李明辉"]),
    Case(
      name: "labels, en",
      front:
        "Title: Water in Central Asia\nAuthor: Li Minghui\nAbstract: The article analyses cooperation.",
      title: "Water in Central Asia", authors: ["Li Minghui"]),
    Case(
      name: "labels, ru",
      front:
        "Название: Водные ресурсы\nАвторы: И.В. Петрова\nАннотация: В статье рассмотрено сотрудничество.",
      title: "Водные ресурсы", authors: ["И.В. Петрова"]),
  ])
  func fronts(_ test: Case) {
    let parts = PaperReader().parts(of: test.front)
    #expect(parts.filter { $0.kind == .title }.map(\.text) == [test.title])
    #expect(parts.filter { $0.kind == .authors }.flatMap(\.items) == test.authors)
    #expect(parts.filter { $0.kind == .body }.isEmpty)
  }

  @Test("A title that the format declares leaves the names and institutions below it")
  func declaredTitle() {
    let lines = [
      "数字丝绸之路", "黄蕾，欧阳志远", "（复旦大学国际问题研究院，上海 200433）", "摘要：倡议自2017年提出以来影响很大。", "关键词：丝绸之路；规范",
    ]
    var blocks: [TextBlock] = []
    var start = 0
    for line in lines {
      let range = start..<start + line.utf8.count
      blocks.append(
        blocks.isEmpty
          ? TextBlock(kind: .heading(1), range: range, part: .title)
          : TextBlock(kind: .paragraph, range: range))
      start = range.upperBound + 2
    }
    let parts = PaperReader().parts(
      of: lines.joined(separator: "\n\n"), blocks: blocks, hasMarkup: true)
    #expect(parts.first { $0.kind == .title }?.text == lines[0])
    #expect(parts.first { $0.kind == .authors }?.items == ["黄蕾", "欧阳志远"])
  }

  @Test(
    "A keyword that the page broke is whole",
    arguments: ["贸易网\n络；检疫标准", "贸易网络；检疫标\n准"])
  func brokenKeywords(_ end: String) {
    let text = """
      摘要：粮食安全是中亚国家发展议程中的核心议题。
      本文利用2010—2022年的贸易数据，分析了上海合
      作组织成员国之间的粮食贸易网络。
      关键词：粮食安全；上海合作组织；\(end)

      Abstract: Food security is a core issue on the development agenda of the countries of Central Asia.
      Key words: food security; Shanghai Cooperation Organization; trade network; quarantine standards
      """
    let parts = PaperReader().parts(of: text)
    #expect(
      parts.first { $0.kind == .keywords }?.items == ["粮食安全", "上海合作组织", "贸易网络", "检疫标准"])
    #expect(!parts.contains { $0.kind == .body })
  }

  /// Labels and separators without names, at every length.
  @Test(arguments: [
    "作者：，\n李明，王\n芳\n摘要：水。", "Authors: ,\n,\nMaria\nAbstract: Water.",
    "Authors:;  \n\n;\nAbstract: Water.",
    "Water\nIvan Ivanov, Maria\n,\nPetrova, Oleg\nAbstract: Water.",
  ])
  func brokenLabels(_ front: String) {
    for end in front.indices {
      let parts = PaperReader().parts(of: String(front[..<end]), blocks: [], hasMarkup: false)
      #expect(parts.allSatisfy { !$0.items.contains("") })
    }
  }
}
