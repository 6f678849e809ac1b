// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing
import TextModel

/// Each way of setting the head of a paper, in four pairs of languages.
@Suite struct FrontVariantTests {
  /// What the head of a paper has in one language.
  struct Head: Sendable {
    let language: LanguageTag
    let title: String
    let authors: [String]
    let abstract: String
    let keywords: [String]
    /// The labels of the abstract and the keywords.
    let labels: (abstract: String, keywords: String)
    /// The colon, and what separates authors and keywords.
    let marks: (colon: String, comma: String, semicolon: String)
    /// A line with the number of the issue.
    let issue: String
    /// Where the authors work.
    let institution: String
    /// The cover of a thesis: the institution, the kind of work, and the fields of its form.
    let cover: (head: String, kind: String, fields: String)
    /// The kind of an article on a line.
    let kind: String
  }

  private static let wide = (colon: "：", comma: "，", semicolon: "；")
  private static let narrow = (colon: ": ", comma: ", ", semicolon: "; ")

  static let hans = Head(
    language: .chinese, title: "区域合作中的互联互通研究", authors: ["张伟", "李娜"],
    abstract: "本文研究区域合作中的互联互通问题。研究表明，铁路建设提高了贸易水平。",
    keywords: ["区域合作", "互联互通", "铁路建设"], labels: ("摘要", "关键词"), marks: wide,
    issue: "2024年第5期", institution: "北京大学国际关系学院",
    cover: (
      "某某大学\n经济管理学院",
      "硕士学位论文",
      "研究生姓名：张伟\n指导教师：李娜　教授\n学科专业：国际贸易学\n提交日期：2022年6月"
    ),
    kind: "研究论文")
  static let hant = Head(
    language: LanguageTag("zh-Hant") ?? .chinese, title: "區域合作中的互聯互通研究",
    authors: ["張偉", "李娜"], abstract: "本文研究區域合作中的互聯互通問題。研究表明，鐵路建設提高了貿易水準。",
    keywords: ["區域合作", "互聯互通", "鐵路建設"], labels: ("摘要", "關鍵詞"), marks: wide,
    issue: "2024年第5期", institution: "臺灣大學政治學系",
    cover: (
      "某某大學",
      "碩士學位論文",
      "指導教授：李娜 博士\n研究生：張偉 撰\n中華民國一一二年六月"
    ),
    kind: "研究論文")
  static let english = Head(
    language: .english, title: "Connectivity in Regional Cooperation",
    authors: ["ZHANG Wei", "LI Na"],
    abstract:
      "This paper studies connectivity in regional cooperation. The study shows that railway"
      + " construction has raised the level of trade.",
    keywords: ["regional cooperation", "connectivity", "railway construction"],
    labels: ("Abstract", "Key words"), marks: narrow, issue: "Vol. 34 No. 5, 2024",
    institution: "School of International Relations, Peking University, Beijing, China",
    cover: (
      "Example University",
      "Master's Thesis",
      "Submitted by: Zhang Wei\nSupervisor: Li Na\nField of study: International Trade"
    ),
    kind: "Original Research Article")
  static let russian = Head(
    language: .russian, title: "Взаимосвязанность в региональном сотрудничестве",
    authors: ["И. И. Иванов", "П. П. Петров"],
    abstract:
      "В статье рассматривается взаимосвязанность в региональном сотрудничестве. Показано, что"
      + " строительство железных дорог повысило уровень торговли.",
    keywords: ["региональное сотрудничество", "взаимосвязанность", "железные дороги"],
    labels: ("Аннотация", "Ключевые слова"), marks: narrow, issue: "2024. Т. 34. № 5",
    institution: "Московский государственный университет, Москва, Россия",
    cover: (
      "Министерство науки и высшего образования\nПримерный федеральный университет",
      "Выпускная квалификационная работа",
      "Выполнил: студент Иванов И. И.\nНаучный руководитель: доцент Петров П. П.\nНаправление подготовки: экономика\n\nЕкатеринбург 2023"
    ),
    kind: "Исследовательская статья")

  static let pairs: [[Head]] = [
    [hans, english], [hant, english], [russian, english], [hans, russian],
  ]

  struct Layout: CustomTestStringConvertible, Sendable {
    let name: String
    let text: @Sendable (Head) -> String
    var testDescription: String { name }
  }

  private static func list(_ head: Head) -> String {
    head.keywords.joined(separator: head.marks.semicolon)
  }

  private static func front(_ head: Head, authors: String? = nil, rest: String) -> String {
    "\(head.title)\n\n\(authors ?? head.authors.joined(separator: head.marks.comma))\n\n\(rest)"
  }

  private static func labelled(_ head: Head) -> String {
    "\(head.labels.abstract)\(head.marks.colon)\(head.abstract)\n\n"
      + "\(head.labels.keywords)\(head.marks.colon)\(list(head))"
  }

  static let layouts: [Layout] = [
    Layout(name: "labels with colons") { front($0, rest: labelled($0)) },
    Layout(name: "keywords in the paragraph of the abstract") {
      front($0, rest: labelled($0).replacing("\n\n", with: "\n"))
    },
    Layout(name: "labels with a space") {
      front(
        $0,
        rest: "\($0.labels.abstract)  \($0.abstract)\n\n\($0.labels.keywords) \(list($0))")
    },
    Layout(name: "labels without anything") {
      front(
        $0, rest: "\($0.labels.abstract)\($0.abstract)\n\n\($0.labels.keywords)\(list($0))")
    },
    Layout(name: "labels in brackets") {
      front(
        $0, rest: "【\($0.labels.abstract)】\($0.abstract)\n\n【\($0.labels.keywords)】\(list($0))")
    },
    Layout(name: "authors with marks") { head in
      front(
        head,
        authors: head.authors.enumerated().map { "\($1)\($0 + 1)" }
          .joined(separator: head.marks.comma), rest: labelled(head))
    },
    Layout(name: "a masthead") { "\($0.issue)\n\n" + front($0, rest: labelled($0)) },
    Layout(name: "authors and their institution before the title") { head in
      let authors = head.authors.joined(separator: head.marks.comma)
      return "\(authors)\n\n\(head.institution)\n\n\(head.title)\n\n\(labelled(head))"
    },
    Layout(name: "authors with marks before the title") { head in
      let authors = head.authors.enumerated().map { "\($1)\($0 + 1)" }
        .joined(separator: head.marks.comma)
      return "\(authors)\n1 \(head.institution)\n\n\(head.title)\n\n\(labelled(head))"
    },
    Layout(name: "an institution after the authors") { head in
      let authors = head.authors.joined(separator: head.marks.comma)
      return front(head, authors: "\(authors)\n\(head.institution)", rest: labelled(head))
    },
    Layout(name: "a kind of article") { "\($0.kind)\n\n" + front($0, rest: labelled($0)) },
    Layout(name: "dots between keywords") { head in
      let dots = "\(head.labels.keywords) \(head.keywords.joined(separator: " · "))"
      return front(
        head, rest: "\(head.labels.abstract)\(head.marks.colon)\(head.abstract)\n\n\(dots)")
    },
    Layout(name: "a title on two lines") { head in
      let middle = head.title.index(head.title.startIndex, offsetBy: head.title.count / 2)
      let space = head.title[middle...].firstIndex(of: " ")
      let first = head.title[..<(space ?? middle)]
      let second = head.title[(space.map(head.title.index(after:)) ?? middle)...]
      return front(head, rest: labelled(head))
        .replacing(head.title, with: "\(first)\n\(second)", maxReplacements: 1)
    },
  ]

  @Test("The cover of a thesis", arguments: pairs.indices) func covers(_ pair: Int) {
    let heads = Self.pairs[pair]
    let cover = heads.map { "\($0.cover.head)\n\n\($0.cover.kind)\n\n\($0.title)" }
    let text =
      cover.joined(separator: "\n\n") + "\n\n" + heads[0].cover.fields + "\n\n"
      + heads.map(Self.labelled).joined(separator: "\n\n")
    let parts = PaperReader().parts(of: text)
    for head in heads {
      let titles = parts.filter { $0.kind == .title && $0.language.matches(head.language) }
      #expect(titles.map(\.text) == [head.title], "\(text)")
      let abstracts = parts.filter { $0.kind == .abstract && $0.language.matches(head.language) }
      #expect(abstracts.map(\.text) == [head.abstract], "\(text)")
    }
  }

  @Test("Fields of a table: number, two texts, a note", arguments: pairs.indices)
  func tables(_ pair: Int) {
    let heads = Self.pairs[pair]
    let names = heads.map { head in
      switch head.language.language {
      case "zh": head.language == .chinese ? "中文译文" : "中文譯文"
      case "ru": "Русский текст"
      default: "English text"
      }
    }
    let rows = zip(heads[0].keywords, heads[1].keywords).enumerated().map {
      "1.\($0 + 1)\t\($1.0)\t\($1.1)\tok"
    }
    let text = (["№ п/п\t\(names[0])\t\(names[1])\tX"] + rows).joined(separator: "\n")
    let parts = PaperReader().parts(of: text)
    for head in heads {
      let own = parts.filter { $0.language.matches(head.language) }
      #expect(own.flatMap(\.paragraphs).map(\.text) == head.keywords, "\(text)")
    }
  }

  @Test(arguments: layouts, pairs.indices) func heads(_ layout: Layout, _ pair: Int) {
    let heads = Self.pairs[pair]
    let text = heads.map(layout.text).joined(separator: "\n\n")
    let parts = PaperReader().parts(of: text)
    for head in heads {
      func part(_ kind: PartKind) -> DocumentPart? {
        parts.first { $0.kind == kind && $0.language.matches(head.language) }
      }
      #expect(part(.title)?.text == head.title, "\(text)")
      #expect(part(.authors)?.items == head.authors, "\(text)")
      #expect(part(.abstract)?.text == head.abstract, "\(text)")
      #expect(part(.keywords)?.items == head.keywords, "\(text)")
    }
  }
}
