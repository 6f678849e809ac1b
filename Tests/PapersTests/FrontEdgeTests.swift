// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing
import TextModel

/// Heads of papers, keyword lists and structured abstracts, each at the edge of what may be one.
@Suite struct FrontEdgeTests {
  typealias Case = PartCase

  private static let cases: [Case] = [
    Case(
      name: "labels of a structured abstract on lines of their own",
      text: """
        Lakes of the North

        Anna Petrova, Li Ming

        Abstract
        Purpose
        The paper studies lakes.
        Methods
        Lakes were counted.
        Results
        There are twelve lakes.
        Keywords: lakes; north
        """,
      parts: [
        "title en Lakes of the North", "authors en Anna Petrova; Li Ming",
        "abstract en Purpose¶The paper studies lakes.¶Methods¶Lakes were counted.¶Results¶There are twelve lakes.",
        "keywords en lakes; north",
      ]),
    Case(
      name: "a structured abstract in Chinese",
      text: """
        摘要
        目的
        研究湖泊。
        方法
        统计湖泊。
        结果
        共有十二个湖泊。
        关键词：湖泊；北方
        """,
      parts: ["abstract zh 目的¶研究湖泊。¶方法¶统计湖泊。¶结果¶共有十二个湖泊。", "keywords zh 湖泊；北方"]),
    Case(
      name: "a title with its label goes on with a small letter before the authors",
      text: """
        Title: The Lakes of the North
        and Their Rivers
        Anna Petrova
        Abstract: The paper studies lakes.
        """,
      parts: [
        "title en The Lakes of the North and Their Rivers", "authors en Anna Petrova",
        "abstract en The paper studies lakes.",
      ]),
    Case(
      name: "a title with its label",
      text: """
        Title: The Lakes of the North

        Abstract: The paper studies lakes.
        """,
      parts: ["title en The Lakes of the North", "abstract en The paper studies lakes."]),
    Case(
      name: "the label of a title in a text that is no paper",
      text: """
        Title: The Lakes of the North
        """,
      parts: ["body en Title: The Lakes of the North"]),
    Case(
      name: "keywords that go on after a comma",
      text: """
        Abstract: The paper studies lakes.
        Keywords: lakes, water,
        rivers, roads
        """,
      parts: ["abstract en The paper studies lakes.", "keywords en lakes; water; rivers; roads"]),
    Case(
      name: "a sentence below keywords",
      text: """
        Abstract: The paper studies lakes.
        Keywords: lakes, water
        The lakes of the north are large.
        """,
      parts: [
        "abstract en The paper studies lakes.", "keywords en lakes; water",
        "body en The lakes of the north are large.",
      ]),
    Case(
      name: "the last keyword is broken",
      text: """
        Abstract: The paper studies lakes.
        Keywords: lakes; water; northern
        rivers

        Body text of the paper begins here.
        """,
      parts: [
        "abstract en The paper studies lakes.", "keywords en lakes; water; northern rivers",
        "body en Body text of the paper begins here.",
      ]),
    Case(
      name: "the last words of a keyword in a row of their own",
      text: """
        Abstract: The paper studies lakes.
        Keywords: lakes; water; the long rivers of the Middle and
        Eastern countries

        The body of the paper begins here.
        """,
      parts: [
        "abstract en The paper studies lakes.",
        "keywords en lakes; water; the long rivers of the Middle and Eastern countries",
        "body en The body of the paper begins here.",
      ]),
    Case(
      name: "a heading below an empty label",
      text: """
        Abstract: The paper studies lakes.
        Keywords:

        Introduction to lakes

        The body of the paper begins here, with a long sentence about lakes.
        """,
      parts: [
        "abstract en The paper studies lakes.",
        "body en Introduction to lakes¶The body of the paper begins here, with a long sentence about lakes.",
      ]),
    Case(
      name: "a sentence below keywords with semicolons",
      text: """
        摘要：本文研究湖泊。
        关键词：湖泊；水；
        河流；道路
        正文从这里开始。
        """,
      parts: ["abstract zh 本文研究湖泊。", "keywords zh 湖泊；水；河流；道路", "body zh 正文从这里开始。"]),
    Case(
      name: "a number of a paper above the title",
      text: """
        DOI: 10.1000/1
        Lakes of the North
        Anna Petrova
        Abstract: The paper studies lakes.
        """,
      parts: [
        "title en Lakes of the North", "authors en Anna Petrova",
        "abstract en The paper studies lakes.",
      ]),
    Case(
      name: "an author in capitals above an institution",
      text: """
        Lakes of the North
        ANNA PETROVA
        University of Lakes
        Abstract: The paper studies lakes.
        """,
      parts: [
        "title en Lakes of the North", "authors en ANNA PETROVA",
        "abstract en The paper studies lakes.",
      ]),
    Case(
      name: "a title in capitals",
      text: """
        THE LAKES OF THE NORTH AND THE SOUTH
        Anna Petrova
        Abstract: The paper studies lakes.
        """,
      parts: [
        "title en THE LAKES OF THE NORTH AND THE SOUTH", "authors en Anna Petrova",
        "abstract en The paper studies lakes.",
      ]),
    Case(
      name: "an author with initials above a title in capitals",
      text: """
        А. Б. ПЕТРОВА
        ОЗЁРА СЕВЕРА И ИХ РЕКИ
        Аннотация. В статье изучаются озёра.
        """,
      parts: [
        "authors ru А. Б. ПЕТРОВА", "title ru ОЗЁРА СЕВЕРА И ИХ РЕКИ",
        "abstract ru В статье изучаются озёра.",
      ]),
    Case(
      name: "an author above the title",
      text: """
        Анна Петрова
        Озёра севера
        Аннотация. В статье изучаются озёра.
        """,
      parts: [
        "authors ru Анна Петрова", "title ru Озёра севера", "abstract ru В статье изучаются озёра.",
      ]),
    Case(
      name: "a subtitle after a colon",
      text: """
        Lakes of the North:
        A Study of Water
        Anna Petrova
        Abstract: The paper studies lakes.
        """,
      parts: [
        "title en Lakes of the North: A Study of Water", "authors en Anna Petrova",
        "abstract en The paper studies lakes.",
      ]),
    Case(
      name: "a title that goes on with a small letter",
      text: """
        Lakes of the North
        in the Context of Water
        Anna Petrova
        Abstract: The paper studies lakes.
        """,
      parts: [
        "title en Lakes of the North in the Context of Water", "authors en Anna Petrova",
        "abstract en The paper studies lakes.",
      ]),
    Case(
      name: "a subtitle after a dash",
      text: """
        Lakes of the North

        — A Study of Water

        Anna Petrova

        Abstract: The paper studies lakes.
        """,
      parts: [
        "title en Lakes of the North — A Study of Water", "authors en Anna Petrova",
        "abstract en The paper studies lakes.",
      ]),
    Case(
      name: "a subtitle after a Chinese dash",
      text: """
        北方的湖泊

        ——以三个湖为例

        张伟

        摘要：本文研究湖泊。
        """,
      parts: ["title zh 北方的湖泊——以三个湖为例", "authors zh 张伟", "abstract zh 本文研究湖泊。"]),
    Case(
      name: "the mark of a note on a title",
      text: """
        北方的湖泊*

        张伟

        摘要：本文研究湖泊。
        """,
      parts: ["title zh 北方的湖泊", "authors zh 张伟", "abstract zh 本文研究湖泊。"]),
    Case(
      name: "the heading of a section above a title",
      text: """
        一、引言

        北方的湖泊

        张伟

        摘要：本文研究湖泊。
        """,
      parts: ["body zh 一、引言", "title zh 北方的湖泊", "authors zh 张伟", "abstract zh 本文研究湖泊。"]),
    Case(
      name: "a list of contents above a title",
      text: """
        目录

        1. 引言 ........ 1
        2. 湖泊 ........ 5

        北方的湖泊

        张伟

        摘要：本文研究湖泊。
        """,
      parts: ["title zh 北方的湖泊", "authors zh 张伟", "abstract zh 本文研究湖泊。"]),
    Case(
      name: "a Roman number of a page above a title",
      text: """
        iv

        Lakes of the North

        Anna Petrova

        Abstract: The paper studies lakes.
        """,
      parts: [
        "title en Lakes of the North", "authors en Anna Petrova",
        "abstract en The paper studies lakes.",
      ]),
    Case(
      name: "an institution in brackets on two lines",
      text: """
        Lakes of the North

        Anna Petrova (University of Lakes,
        Department of Water)

        Abstract: The paper studies lakes.
        """,
      parts: [
        "title en Lakes of the North", "authors en Anna Petrova",
        "abstract en The paper studies lakes.",
      ]),
    Case(
      name: "institutions with their numbers",
      text: """
        Lakes of the North

        Anna Petrova1, Li Ming2

        1 University of Lakes, Moscow
        2 School of Water, Beijing

        Abstract: The paper studies lakes.
        """,
      parts: [
        "title en Lakes of the North", "authors en Anna Petrova; Li Ming",
        "abstract en The paper studies lakes.",
      ]),
    Case(
      name: "a post below an author",
      text: """
        Lakes of the North

        Anna Petrova
        Research Fellow, Institute of Water

        Abstract: The paper studies lakes.
        """,
      parts: [
        "title en Lakes of the North", "authors en Anna Petrova",
        "abstract en The paper studies lakes.",
      ]),
    Case(
      name: "words like a name alone above an abstract",
      text: """
        Global Governance

        Abstract: The paper studies lakes.
        """,
      parts: ["title en Global Governance", "abstract en The paper studies lakes."]),
    Case(
      name: "one person alone above an abstract",
      text: """
        Li Ming

        Abstract: The paper studies lakes.
        """,
      parts: ["authors en Li Ming", "abstract en The paper studies lakes."]),
    Case(
      name: "authors alone above an abstract",
      text: """
        Anna Petrova, Li Ming

        Abstract: The paper studies lakes.
        """,
      parts: ["authors en Anna Petrova; Li Ming", "abstract en The paper studies lakes."]),
    Case(
      name: "the second line of a title looks like a name",
      text: """
        Lakes of the Northern Region and
        Currency Settlement
        Anna Petrova, Li Ming
        Abstract: The paper studies lakes.
        """,
      parts: [
        "title en Lakes of the Northern Region and Currency Settlement",
        "authors en Anna Petrova; Li Ming", "abstract en The paper studies lakes.",
      ]),
    Case(
      name: "an issue above the title",
      text: """
        Economic Review, 2019, No. 3
        Lakes of the North
        Anna Petrova
        Abstract: The paper studies lakes.
        """,
      parts: [
        "title en Lakes of the North", "authors en Anna Petrova",
        "abstract en The paper studies lakes.",
      ]),
    Case(
      name: "a front without blank lines above an abstract without a label",
      text: """
        Lakes of the North
        Anna Petrova, Li Ming
        The paper studies the lakes of the north and counts the rivers of the whole region.
        Keywords: lakes; rivers
        """,
      parts: [
        "title en Lakes of the North", "authors en Anna Petrova; Li Ming",
        "abstract en The paper studies the lakes of the north and counts the rivers of the whole region.",
        "keywords en lakes; rivers",
      ]),
  ]

  @Test(arguments: cases) func reads(_ test: Case) {
    #expect(DocumentPart.summary(PaperReader().parts(of: test.text)) == test.parts)
  }
}
