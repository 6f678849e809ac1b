// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing
import TextModel

/// Bodies, columns, tables and translations on one line, each at the edge of what may be one.
@Suite struct BodyEdgeTests {
  typealias Case = PartCase

  private static let cases: [Case] = [
    Case(
      name: "a short paragraph above keywords is no abstract",
      text: """
        湖泊研究

        本文研究北方的湖泊。共有十二个。

        关键词：湖泊；北方
        """,
      parts: ["title zh 湖泊研究", "body zh 本文研究北方的湖泊。共有十二个。", "keywords zh 湖泊；北方"]),
    Case(
      name: "a paragraph without a title above it is no abstract",
      text: """
        本文研究北方的湖泊和河流，讨论水资源的分配，并提出建议，供各国在制定政策时作为参考。

        关键词：湖泊；北方
        """,
      parts: ["body zh 本文研究北方的湖泊和河流，讨论水资源的分配，并提出建议，供各国在制定政策时作为参考。", "keywords zh 湖泊；北方"]),
    Case(
      name: "captions, sources, formulas and addresses in a paper",
      text: """
        Abstract: The paper studies lakes.
        Keywords: lakes; rivers

        Table 1. Lakes

        The lakes are large.

        Source: own data

        1 See the report of the lakes.

        x = y + 2

        © 2020 Lakes of the North

        https://example.org/lakes
        """,
      parts: [
        "abstract en The paper studies lakes.", "keywords en lakes; rivers",
        "notes en Table 1. Lakes", "body en The lakes are large.", "notes en Source: own data",
        "body en 1 See the report of the lakes.",
        "notes en x = y + 2¶© 2020 Lakes of the North¶https://example.org/lakes",
      ]),
    Case(
      name: "captions and formulas in a text that is no paper",
      text: """
        The lakes are large, as Table 1 shows.

        Table 1. Lakes

        x = y + 2

        © 2020 Lakes of the North
        """,
      parts: [
        "body en The lakes are large, as Table 1 shows.",
        "notes en Table 1. Lakes¶x = y + 2¶© 2020 Lakes of the North",
      ]),
    Case(
      name: "notes and references end at a heading",
      text: """
        Abstract: The paper studies lakes.
        Keywords: lakes; rivers

        The lakes are large.

        Acknowledgements

        We thank all lakes.

        References

        [1] Petrova A. Lakes. Moscow, 2019.

        Appendix

        The lakes are listed.
        """,
      parts: [
        "abstract en The paper studies lakes.", "keywords en lakes; rivers",
        "body en The lakes are large.", "notes en Acknowledgements¶We thank all lakes.",
        "references en References¶[1] Petrova A. Lakes. Moscow, 2019.",
        "body en Appendix¶The lakes are listed.",
      ]),
    Case(
      name: "a note of one paragraph",
      text: """
        Abstract: The paper studies lakes.
        Keywords: lakes; rivers

        Acknowledgements: We thank all lakes.

        The lakes are large.
        """,
      parts: [
        "abstract en The paper studies lakes.", "keywords en lakes; rivers",
        "notes en Acknowledgements: We thank all lakes.", "body en The lakes are large.",
      ]),
    Case(
      name: "prose between the authors and an abstract",
      text: """
        Lakes of the North
        Anna Petrova, Li Ming

        The lakes of the northern region are large, and so are the rivers of the south.

        Abstract: The paper studies lakes.
        """,
      parts: [
        "title en Lakes of the North", "authors en Anna Petrova; Li Ming",
        "body en The lakes of the northern region are large, and so are the rivers of the south.",
        "abstract en The paper studies lakes.",
      ]),
    Case(
      name: "two papers in one text",
      text: """
        摘要：本文研究湖泊。
        关键词：湖泊；北方

        Lakes of the North

        Anna Petrova

        Abstract: The paper studies lakes.
        Keywords: lakes; north

        Rivers of the South

        Li Ming

        Abstract: The paper studies rivers.
        Keywords: rivers; south
        """,
      parts: [
        "abstract zh 本文研究湖泊。", "keywords zh 湖泊；北方", "title en Lakes of the North",
        "authors en Anna Petrova", "abstract en The paper studies lakes.",
        "keywords en lakes; north", "title en Rivers of the South", "authors en Li Ming",
        "abstract en The paper studies rivers.", "keywords en rivers; south",
      ]),
    Case(
      name: "a heading above a second abstract is no title without authors",
      text: """
        Lakes of the North

        Anna Petrova

        Abstract: The paper studies lakes.
        Keywords: lakes; north

        Rivers of the South

        Abstract: The paper studies rivers.
        """,
      parts: [
        "title en Lakes of the North", "authors en Anna Petrova",
        "abstract en The paper studies lakes.", "keywords en lakes; north",
        "abstract en The paper studies rivers.",
      ]),
    Case(
      name: "pairs of columns end where both sides end a sentence",
      text: """
        水权很重要。          Water rights matter.
        水权有效。            They work.

        各方同意。            All agree.
        """,
      parts: [
        "body zh 水权很重要。", "body en Water rights matter.", "body zh 水权有效。", "body en They work.",
        "body zh 各方同意。", "body en All agree.",
      ]),
    Case(
      name: "columns whose sentences go on",
      text: """
        水权很重要，          Water rights matter and
        双方都同意。          both sides agree.
        """,
      parts: ["body zh 水权很重要，双方都同意。", "body en Water rights matter and both sides agree."]),
    Case(
      name: "columns of different lengths",
      text: """
        水权很重要，          Water rights matter and
        以及流域。
                              both sides agree.
        """,
      parts: ["body zh 水权很重要，以及流域。", "body en Water rights matter and both sides agree."]),
    Case(
      name: "columns of a list",
      text: """
        1. 水权     water right
        2. 流域     river basin
        """,
      parts: ["body zh 1. 水权¶2. 流域", "body en water right river basin"]),
    Case(
      name: "a table with tabs and headings",
      text: """
        中文\tEnglish
        水权\twater right
        流域\triver basin
        """,
      parts: ["body zh 水权", "body en water right", "body zh 流域", "body en river basin"]),
    Case(
      name: "columns of numbers and states are left out",
      text: """
        No.\t中文\tEnglish\tStatus
        1\t水权\twater right\tDone
        2\t流域\triver basin\tOpen
        """,
      parts: ["body zh 水权", "body en water right", "body zh 流域", "body en river basin"]),
    Case(
      name: "a table with bars",
      text: """
        中文 | English
        水权 | water right
        流域 | river basin
        """,
      parts: ["body zh 水权", "body en water right", "body zh 流域", "body en river basin"]),
    Case(
      name: "translations after a stroke",
      text: """
        水权 / water right
        流域 / river basin
        """,
      parts: ["body zh 水权", "body en water right", "body zh 流域", "body en river basin"]),
    Case(
      name: "translations after a dash",
      text: """
        доверие — trust
        торговля — trade
        """,
      parts: ["body ru доверие", "body en trust", "body ru торговля", "body en trade"]),
    Case(
      name: "the label of an article glued to its text",
      text: """
        第一条
        Article 1各国应加强合作。
        """,
      parts: ["body zh 第一条", "body en Article 1", "body zh 各国应加强合作。"]),
    Case(
      name: "a translation that follows on the line",
      text: """
        第一条 各国应加强合作。Article 1. States shall cooperate.
        """,
      parts: ["body zh 第一条 各国应加强合作。", "body en Article 1. States shall cooperate."]),
    Case(
      name: "a heading followed by its translation",
      text: """
        第一章 总则 Chapter I General Provisions

        各国应加强合作。
        """,
      parts: ["body zh 第一章 总则", "body en Chapter I General Provisions", "body zh 各国应加强合作。"]),
    Case(
      name: "labels of a text and its translation",
      text: """
        原文：各国应加强合作。
        译文：States shall cooperate.
        """,
      parts: ["body zh 各国应加强合作。", "body en States shall cooperate."]),
    Case(
      name: "labels within a line",
      text: """
        EN: mutual trust ZH: 互信
        EN: water right ZH: 水权
        """,
      parts: ["body en mutual trust", "body zh 互信", "body en water right", "body zh 水权"]),
    Case(
      name: "codes of languages in brackets",
      text: """
        [EN] Mutual trust matters.
        [ZH] 互信很重要。
        """,
      parts: ["body en Mutual trust matters.", "body zh 互信很重要。"]),
    Case(
      name: "labels with the numbers of their pairs",
      text: """
        1. Source: Mutual trust matters.
        1. Target: 互信很重要。
        2. Source: Water rights matter.
        2. Target: 水权很重要。
        """,
      parts: [
        "body en Mutual trust matters.", "body zh 互信很重要。", "body en Water rights matter.",
        "body zh 水权很重要。",
      ]),
    Case(
      name: "a label after a stroke",
      text: """
        Mutual trust matters. / 译文：互信很重要。
        Source: Water rights matter. / 译文：水权很重要。
        """,
      parts: [
        "body en Mutual trust matters.", "body zh 互信很重要。", "body en Water rights matter.",
        "body zh 水权很重要。",
      ]),
    Case(
      name: "one label may be a note",
      text: """
        Source: UN data.

        The lakes are large.
        """,
      parts: ["body en Source: UN data.¶The lakes are large."]),
    Case(
      name: "a text in another language of the same script",
      text: """
        Die Seen des Nordens sind groß und tief, und ihre Flüsse sind lang und breit.

        The lakes of the north are large and deep, and their rivers are long and broad.
        """,
      parts: [
        "body und Die Seen des Nordens sind groß und tief, und ihre Flüsse sind lang und breit.",
        "body en The lakes of the north are large and deep, and their rivers are long and broad.",
      ]),
    Case(
      name: "a short paragraph is in the language of the one before it",
      text: """
        Die Seen sind groß.

        The lakes of the north are large and deep, and their rivers are long and broad.

        Die Seen des Nordens sind groß und tief, und ihre Flüsse sind lang und breit.

        Kurz.
        """,
      parts: [
        "body en Die Seen sind groß.¶The lakes of the north are large and deep, and their rivers are long and broad.",
        "body und Die Seen des Nordens sind groß und tief, und ihre Flüsse sind lang und breit.¶Kurz.",
      ]),
    Case(
      name: "names padded with spaces",
      text: """
        北方的湖泊

        张 伟　李 明 辉

        摘要：本文研究湖泊。
        """,
      parts: ["title zh 北方的湖泊", "authors zh 张伟；李明辉", "abstract zh 本文研究湖泊。"]),
    Case(
      name: "a translator is an author without his role",
      text: """
        北方的湖泊

        张伟 译

        摘要：本文研究湖泊。
        """,
      parts: ["title zh 北方的湖泊", "authors zh 张伟", "abstract zh 本文研究湖泊。"]),
    Case(
      name: "authors in one paragraph with the title",
      text: """
        Trade of the Northern Lakes WANG Wei, LI Ming

        Abstract: The paper studies lakes.
        """,
      parts: [
        "title en Trade of the Northern Lakes", "authors en WANG Wei; LI Ming",
        "abstract en The paper studies lakes.",
      ]),
    Case(
      name: "a label glued to an English abstract",
      text: """
        AbstractThe paper studies lakes and their water.
        """,
      parts: ["abstract en The paper studies lakes and their water."]),
    Case(
      name: "a label glued to a Chinese abstract",
      text: """
        摘要本文研究北方的湖泊，讨论水资源。
        """,
      parts: ["abstract zh 本文研究北方的湖泊，讨论水资源。"]),
    Case(
      name: "keywords of two languages after both abstracts",
      text: """
        Аннотация: В статье изучаются озёра.
        Abstract: The paper studies lakes.
        Ключевые слова: озёра; реки.
        Keywords: lakes; rivers.
        """,
      parts: [
        "abstract ru В статье изучаются озёра.", "abstract en The paper studies lakes.",
        "keywords ru озёра; реки", "keywords en lakes; rivers",
      ]),
    Case(
      name: "two halves of a page",
      text: """
        摘要：本文研究湖泊。    Abstract: The paper studies lakes.
        关键词：湖泊；河流    Keywords: lakes; rivers
        """,
      parts: [
        "abstract zh 本文研究湖泊。", "abstract en The paper studies lakes.", "keywords zh 湖泊；河流",
        "keywords en lakes; rivers",
      ]),
    Case(
      name: "all on one line",
      text: """
        摘要：本文研究湖泊。 Abstract: The paper studies lakes. 关键词：湖泊；河流 Keywords: lakes; rivers
        """,
      parts: [
        "abstract zh 本文研究湖泊。", "abstract en The paper studies lakes.", "keywords zh 湖泊；河流",
        "keywords en lakes; rivers",
      ]),
    Case(
      name: "paragraphs below an abstract without keywords",
      text: """
        Lakes of the North

        Anna Petrova

        Abstract: The paper studies lakes.

        It counts rivers.

        It counts roads.

        The body of the paper.
        """,
      parts: [
        "title en Lakes of the North", "authors en Anna Petrova",
        "abstract en The paper studies lakes.",
        "body en It counts rivers.¶It counts roads.¶The body of the paper.",
      ]),
  ]

  @Test(arguments: cases) func reads(_ test: Case) {
    #expect(DocumentPart.summary(PaperReader().parts(of: test.text)) == test.parts)
  }
}
