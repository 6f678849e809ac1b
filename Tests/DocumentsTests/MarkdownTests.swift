// SPDX-License-Identifier: Apache-2.0
import Documents
import TestSupport
import Testing
import TextModel

@Suite struct MarkdownTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// The prose of each block.
    let blocks: [String]
    var kinds: [TextBlock.Kind]?
    var code: [String]?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "ATX heading", text: "# Title #\ntext\n### 三 {#a}", blocks: ["Title", "text", "三"],
      kinds: [.heading(1), .paragraph, .heading(3)]),
    Case(name: "no heading without a space", text: "#tag", blocks: ["#tag"]),
    Case(name: "setext heading", text: "Title\n=====\ntext", blocks: ["Title", "text"]),
    Case(name: "rule between", text: "one\n\n---\n\ntwo\n\n* * *", blocks: ["one", "two"]),
    Case(name: "emphasis", text: "the **Shanghai** _Spirit_", blocks: ["the Shanghai Spirit"]),
    Case(name: "emphasis in Han", text: "各国**“应”**加强*合作*", blocks: ["各国“应”加强合作"]),
    Case(name: "deleted", text: "A ~~b *c*~~ d <del>e</del> f", blocks: ["A d f"]),
    Case(name: "shortcode", text: "A {{< b \"c\" >}} d", blocks: ["A {{< b \"c\" >}} d"]),
    Case(name: "emphasis in emphasis", text: "***a** b* **c *d***", blocks: ["a b c d"]),
    Case(
      name: "asterisks that are signs", text: "2 * 3 = 6*, ~100, ~~~",
      blocks: ["2 * 3 = 6*, ~100, ~~~"]),
    Case(name: "underscore in a word", text: "snake_case_name", blocks: ["snake_case_name"]),
    Case(
      name: "code span", text: "各国应加强`区域合作`。", blocks: ["各国应加强区域合作。"], code: ["区域合作"]),
    Case(name: "code span of two", text: "a ``b ` c`` d", blocks: ["a b ` c d"], code: ["b ` c"]),
    Case(name: "open code span", text: "a ` b", blocks: ["a ` b"]),
    Case(
      name: "formulas", text: #"当 $\epsilon_{max} > 0$ 时，$$x = 1$$ 成立，费用 $5 或 $10"#,
      blocks: [#"当 $\epsilon_{max} > 0$ 时，$$x = 1$$ 成立，费用 $5 或 $10"#],
      code: [#"$\epsilon_{max} > 0$"#, "$$x = 1$$"]),
    Case(name: "fence", text: "a\n```\ncode\n\n```\nb", blocks: ["a", "b"]),
    Case(name: "tilde fence holds backticks", text: "~~~\n```\n~~~\nb", blocks: ["b"]),
    Case(name: "fence of colons", text: "::: note\na\n:::\n\nb", blocks: ["a", "b"]),
    Case(name: "open fence", text: "a\n```\ncode", blocks: ["a"]),
    Case(name: "indented code", text: "a\n\n    code\n\nb", blocks: ["a", "b"]),
    Case(
      name: "list", text: "- one\n- two\n  more\n3. three\n* [x] четыре\n  - 五",
      blocks: ["one", "two more", "three", "четыре", "五"],
      kinds: [.listItem, .listItem, .listItem, .listItem, .listItem]),
    Case(
      name: "a year is no list", text: "founded in\n2001. It grew",
      blocks: ["founded in 2001. It grew"]),
    Case(
      name: "quote", text: "> 引文一\n> 引文二\n\nafter", blocks: ["引文一引文二", "after"],
      kinds: [.quotation, .paragraph]),
    Case(name: "hard breaks", text: "会议举行  \n代表团来自\\\n十国", blocks: ["会议举行", "代表团来自", "十国"]),
    Case(name: "soft breaks", text: "各国\n合作 and\nso on", blocks: ["各国合作 and so on"]),
    Case(
      name: "a short item and its translation", text: "委员长，\na chairperson,\n委员若干人。\nmembers.",
      blocks: ["委员长，", "a chairperson,", "委员若干人。", "members."]),
    Case(
      name: "Traditional, Russian, in a list",
      text: "- 總理，\n  Премьер-министр,\n- 審計長\n  генеральный аудитор",
      blocks: ["總理，", "Премьер-министр,", "審計長", "генеральный аудитор"]),
    Case(
      name: "three languages", text: "各国应合作\nStates shall cooperate\nГосударства сотрудничают",
      blocks: ["各国应合作", "States shall cooperate", "Государства сотрудничают"]),
    Case(
      name: "a name on a line of its own", text: "我们使用\nMicrosoft Office\n编辑文件。",
      blocks: ["我们使用Microsoft Office编辑文件。"]),
    Case(
      name: "a term on a line of its own", text: "本文使用\nmachine learning\n的方法。",
      blocks: ["本文使用machine learning的方法。"]),
    Case(
      name: "an abbreviation at the end", text: "成员国加入\nSCO", blocks: ["成员国加入SCO"]),
    Case(
      name: "definition list", text: "术语\n: 解释", blocks: ["术语", "解释"],
      kinds: [.paragraph, .listItem]),
    Case(
      name: "link", text: "see [the Spirit](https://x.y/OBOR_(a) \"t\") now",
      blocks: ["see the Spirit now"]),
    Case(
      name: "links by name", text: "[上海][s] и [дух], [no]\n\n[s]: https://x.y \"t\"\n[дух]: /d",
      blocks: ["上海 и дух, [no]"]),
    Case(name: "image", text: "![a map](map.png){width=50%} here!", blocks: ["a map here!"]),
    Case(
      name: "bare address", text: "at https://x.y/OBOR.html. Then",
      blocks: ["at https://x.y/OBOR.html. Then"], code: ["https://x.y/OBOR.html"]),
    Case(
      name: "angle address", text: "at <https://x.y/OBOR> then",
      blocks: ["at https://x.y/OBOR then"]),
    Case(name: "tag", text: "a <b class='x'>bold</b> word<sup>2</sup>", blocks: ["a bold word2"]),
    Case(
      name: "hidden tag", text: "<ruby>比<rt>bǐ</rt></ruby>什 <span hidden>x</span>y",
      blocks: ["比什 y"]),
    Case(
      name: "a comment at the end of a line", text: "We know that a <!-- c -->\ncommon destiny.",
      blocks: ["We know that a common destiny."]),
    Case(
      name: "a comment before a hard break", text: "We know <!-- c -->  \na common destiny.",
      blocks: ["We know", "a common destiny."]),
    Case(
      name: "a comment at the end of a quoted line",
      text: "> We know that a  <!-- c -->\n> destiny.",
      blocks: ["We know that a destiny."], kinds: [.quotation]),
    Case(
      name: "a comment over lines of a paragraph",
      text: "We know <!-- c\n- of lines\n1. and more --> that a\ncommon destiny.",
      blocks: ["We know that a common destiny."]),
    Case(
      name: "a comment with an empty line", text: "We know <!-- c\n\nd --> that.",
      blocks: ["We know", "that."]),
    Case(name: "break tag", text: "a<br>b", blocks: ["a", "b"]),
    Case(
      name: "page inside", text: "<table>\n<tr><td>甲</td><td>a</td></tr>\n</table>\n\n乙 *b*",
      blocks: ["甲", "a", "乙 b"],
      kinds: [HTMLTests.cell(0, 0, 0), HTMLTests.cell(0, 0, 1), .paragraph]),
    Case(name: "less than", text: "1 < 2 and 3 > 2, a<b", blocks: ["1 < 2 and 3 > 2, a<b"]),
    Case(name: "references", text: "R&amp;D &mdash; &x;", blocks: ["R&D — &x;"]),
    Case(name: "comment", text: "a <!-- OBOR\n\nOBOR --> b `<!--`", blocks: ["a", "b <!--"]),
    Case(
      name: "note", text: "текст[^1] и [@ivanov2020, p. 3].\n\n[^1]: Сноска\n    дальше",
      blocks: ["текст и .", "Сноска дальше"], kinds: [.paragraph, .note]),
    Case(
      name: "table", text: "| 甲 | a\\|b |\n|---|:-:|\n| 乙 | **d** |\n\nx | y\n--|--\nz | w",
      blocks: ["甲", "a|b", "乙", "d", "x", "y", "z", "w"],
      kinds: [
        HTMLTests.cell(0, 0, 0), HTMLTests.cell(0, 0, 1), HTMLTests.cell(0, 1, 0),
        HTMLTests.cell(0, 1, 1), HTMLTests.cell(1, 0, 0), HTMLTests.cell(1, 0, 1),
        HTMLTests.cell(1, 1, 0), HTMLTests.cell(1, 1, 1),
      ]),
    Case(name: "escape", text: #"\*not\* \emphasis\\"#, blocks: [#"*not* \emphasis\"#]),
    Case(name: "Traditional", text: "## 上海**精神**與邊界", blocks: ["上海精神與邊界"]),
    Case(name: "empty", text: "", blocks: []),
  ])
  func reads(_ test: Case) {
    let document = TextDocument.markdown(test.text)
    #expect(document.blocks.map { document.text(of: $0) } == test.blocks)
    if let kinds = test.kinds { #expect(document.blocks.map(\.kind) == kinds) }
    if let code = test.code { #expect(document.code.map { document.prose.utf8[$0] } == code) }
  }

  @Test func offsetsLeadToTheFile() throws {
    let marked = Marked("# 标题\n\n> - 1️⃣各国`应`\n>   **加强2️⃣** 3️⃣R&amp;D4️⃣\n")
    let document = TextDocument.markdown(marked.text)
    #expect(document.prose == "标题\n\n各国应加强 R&D")
    let start = try #require(document.blocks.last?.range.lowerBound)
    #expect(document.sourceRange(start..<start + 15) == marked.range(1, 2))
    #expect(document.sourceRange(start + 16..<start + 19) == marked.range(3, 4))
  }

  struct FrontCase: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// Part, language and text of each block.
    let blocks: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    FrontCase(
      name: "keys with languages",
      text: """
        title_zh: 互联互通研究
        title_en: "Connectivity: a Study"
        abstract_zh: |-
          本文研究互联互通。
          研究表明。
        abstract-en: >
          This paper studies it.

          It shows more.
        date: 2024-01-01
        """,
      blocks: [
        "title zh 互联互通研究", "title en Connectivity: a Study", "abstract zh 本文研究互联互通。研究表明。",
        "abstract en This paper studies it.", "abstract en It shows more.",
      ]),
    FrontCase(
      name: "maps and lists",
      text: """
        lang: ru
        title:
          ru: Дух
          zh-Hant: 邊界精神
        author:
          - name: Иванов И. И.
            affiliation: Институт
          - 李娜
        keywords: [ШОС, "торговля, обмен"]
        keywords_zh:
        - 贸易
        - 边界
        """,
      blocks: [
        "title ru Дух", "title zh-Hant 邊界精神", "authors ru Иванов И. И.", "authors - 李娜",
        "keywords ru ШОС", "keywords ru торговля, обмен", "keywords zh 贸易", "keywords zh 边界",
      ]),
    FrontCase(name: "other keys", text: "layout: post\nshort_title: 短", blocks: []),
  ])
  func frontMatterNamesParts(_ test: FrontCase) {
    let document = TextDocument.markdown("---\n\(test.text)\n---\n\n正文")
    let found = document.blocks.dropLast().map { block in
      "\(block.part.map(\.rawValue) ?? "-") \(block.language?.description ?? "-") "
        + document.text(of: block)
    }
    #expect(found == test.blocks)
    #expect(document.blocks.last.map { document.text(of: $0) } == "正文")
  }

  @Test func otherFrontMatterIsLeftOut() {
    #expect(TextDocument.markdown("+++\ntitle = 'x'\n+++\n正文").prose == "正文")
    #expect(TextDocument.markdown("---\n\nno keys\n\n---\n").prose == "no keys")
  }
}
