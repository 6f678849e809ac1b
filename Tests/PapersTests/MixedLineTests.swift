// SPDX-License-Identifier: Apache-2.0
import Papers
import Testing
import TextModel

/// Lines that have two languages, or letters and numbers of another script.
@Suite struct MixedLineTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let parts: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "the number of an item belongs to what comes after it",
      text: "一、加强区域合作。1. Strengthen regional cooperation.\n二、提高贸易水平。2. Raise the level of trade.",
      parts: [
        "body zh 一、加强区域合作。", "body en 1. Strengthen regional cooperation.", "body zh 二、提高贸易水平。",
        "body en 2. Raise the level of trade.",
      ]),
    Case(
      name: "the same after a space and in brackets",
      text: "1. 各国应加强合作。 1. States shall cooperate.\n2. 口岸每日开放。（2. The ports open every day.）",
      parts: [
        "body zh 1. 各国应加强合作。", "body en 1. States shall cooperate.", "body zh 2. 口岸每日开放。",
        "body en 2. The ports open every day.",
      ]),
    Case(
      name: "marks between a sentence and its translation",
      text: """
        各国应加强合作。 — States shall cooperate.
        口岸每日开放。= The ports open every day.
        The trains run daily. / 火车每日开行。
        各方应交换数据。 -> The parties exchange data.
        气温为零下五度。 -5 degrees were measured there.
        """,
      parts: [
        "body zh 各国应加强合作。", "body en States shall cooperate.", "body zh 口岸每日开放。",
        "body en The ports open every day.", "body en The trains run daily.", "body zh 火车每日开行。",
        "body zh 各方应交换数据。",
        "body en -> The parties exchange data.", "body zh 气温为零下五度。",
        "body en -5 degrees were measured there.",
      ]),
    Case(
      name: "a translation in brackets",
      text: """
        各国应加强合作。 (States shall cooperate.)
        The ports open every day. （口岸每日开放。）
        各方应交换数据。
        （The parties exchange data.）
        火车（每日）开行。 (Trains run daily) and (at night).
        """,
      parts: [
        "body zh 各国应加强合作。", "body en States shall cooperate. The ports open every day.",
        "body zh 口岸每日开放。各方应交换数据。", "body en The parties exchange data.", "body zh 火车（每日）开行。",
        "body en (Trains run daily) and (at night).",
      ]),
    Case(
      name: "a straight quotation mark that opens",
      text: "“走吧，”他说。\"Let us go,\" he said. 我问了她。\"Why do you ask?\" she said.",
      parts: [
        "body zh “走吧，”他说。", "body en \"Let us go,\" he said.", "body zh 我问了她。",
        "body en \"Why do you ask?\" she said.",
      ]),
    Case(
      name: "a straight quotation mark that closes",
      text: "他说：\"我们走吧。\" He told us that it was time to go.",
      parts: ["body zh 他说：\"我们走吧。\"", "body en He told us that it was time to go."]),
    Case(
      name: "a reference before a number",
      text: "The reports are in Fig. 3. 各国应加强合作。",
      parts: ["body en The reports are in Fig. 3.", "body zh 各国应加强合作。"]),
    Case(
      name: "decimal numbers before Latin letters",
      text: "该合金的强度达到3.75 GPa，高于一般材料（2.1 GPa）。\n\n含量为0.85 mg/mL（95%CI：0.62～1.04，P<0.01）。",
      parts: ["body zh 该合金的强度达到3.75 GPa，高于一般材料（2.1 GPa）。¶含量为0.85 mg/mL（95%CI：0.62～1.04，P<0.01）。"]),
    Case(
      name: "a decimal number of one digit before Latin letters",
      text: "该合金的强度为2.1 GPa，高于一般材料。",
      parts: ["body zh 该合金的强度为2.1 GPa，高于一般材料。"]),
    Case(
      name: "items with letters under a sentence in English",
      text:
        "二、各国应当：\n2. The States shall:\n(a) 加强合作；\n(a) Strengthen cooperation;\n(b) 提高贸易水平。\n(b) Raise the level of trade.",
      parts: [
        "body zh 二、各国应当：", "body en 2. The States shall:", "body zh (a) 加强合作；",
        "body en (a) Strengthen cooperation;", "body zh (b) 提高贸易水平。",
        "body en (b) Raise the level of trade.",
      ]),
    Case(
      name: "an address in a sentence",
      text: "请登录www.example.org查询结果。\n\n网址：www.example.org",
      parts: ["body zh 请登录www.example.org查询结果。", "notes en 网址：www.example.org"]),
    Case(
      name: "a structured abstract with labels on lines of their own",
      text: """
        区域合作中的互联互通研究

        摘要

        目的
        研究互联互通问题。

        结果
        铁路建设提高了贸易水平。

        关键词：区域合作；铁路建设

        Abstract

        Objective
        To study connectivity.

        Results
        Railway construction has raised
        the level of trade.

        Introduction

        The States cooperate.
        """,
      parts: [
        "title zh 区域合作中的互联互通研究", "abstract zh 目的¶研究互联互通问题。¶结果¶铁路建设提高了贸易水平。",
        "keywords zh 区域合作；铁路建设",
        "abstract en Objective¶To study connectivity.¶Results¶Railway construction has raised the level of trade.",
        "body en Introduction¶The States cooperate.",
      ]),
    Case(
      name: "numbers before the lines of a manuscript",
      text: (1...12).map {
        "  \($0)  The States shall cooperate in all fields of trade and transport, and"
      }
      .joined(separator: "\n"),
      parts: [
        "body en "
          + Array(
            repeating: "The States shall cooperate in all fields of trade and transport, and",
            count: 12
          ).joined(separator: " ")
      ]),
    Case(
      name: "a heading and its translation above items",
      text: "学生课堂学习守则 Rules for All Students\n1. 各国应加强合作。 1. States shall cooperate.",
      parts: [
        "body zh 学生课堂学习守则", "body en Rules for All Students", "body zh 1. 各国应加强合作。",
        "body en 1. States shall cooperate.",
      ]),
    Case(
      name: "an abstract whose last line is a label's word",
      text:
        "Abstract\n\nThe railway was built in ten years, and we study its\nresults\nand costs.\n\nKeywords: railway; trade",
      parts: [
        "abstract en The railway was built in ten years, and we study its results and costs.",
        "keywords en railway; trade",
      ]),
    Case(
      name: "the supervisor, the page and the date of an issue",
      text: """
        2023年8月               REGIONAL STUDIES REVIEW              Aug. 2023

        A Case Study of Railways in a Rural School

        Supervisor: Prof. Lin Chih-Cheng

        Abstract

        The study shows that railways have raised the level of trade in the whole region.
        """,
      parts: [
        "title en A Case Study of Railways in a Rural School",
        "abstract en The study shows that railways have raised the level of trade in the whole region.",
      ]),
  ]

  @Test(arguments: cases) func reads(_ test: Case) {
    #expect(DocumentPart.summary(PaperReader().parts(of: test.text)) == test.parts)
  }
}
