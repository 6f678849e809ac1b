// SPDX-License-Identifier: Apache-2.0
import Segmentation
import TestSupport
import Testing
import TextModel

@Suite struct CleanerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var language = LanguageTag.english
    let text: String
    let clean: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "empty", text: "", clean: ""),
    Case(name: "white space", text: " \n\t\r\n\u{3000}\u{C}", clean: ""),
    Case(name: "lines", text: "trade has\ngrown fast", clean: "trade has grown fast"),
    Case(name: "CRLF and indent", text: "the gov-\r\n   ernance", clean: "the governance"),
    Case(name: "old Mac", text: "one line\rand more", clean: "one line and more"),
    Case(name: "paragraphs", text: "It ended.\n\n\nIt began.", clean: "It ended.\n\nIt began."),
    Case(name: "blank line inside", text: "trade has\n\ngrown", clean: "trade has grown"),
    Case(name: "soft hyphens", text: "co\u{AD}operate for\u{AD}\never", clean: "cooperate forever"),
    Case(name: "spaces", text: "No.\u{A0}3  and\t5\u{202F}%", clean: "No. 3 and 5 %"),
    Case(name: "zero width", text: "\u{FEFF}coop\u{200B}eration", clean: "cooperation"),
    Case(
      name: "marks of direction",
      text: "Call \u{202A}+86 10\u{202C} for \u{2066}details\u{2069} now",
      clean: "Call +86 10 for details now"),
    Case(
      name: "marks of direction in Hebrew", text: "\u{2067}שלום\u{2069} ab",
      clean: "\u{2067}שלום\u{2069} ab"),
    Case(
      name: "a number that the end of a row of Han breaks", language: .chinese,
      text: "根据国际社会普遍公认的统计结果，该国每人每年消费粮食40\n0公斤，比上一年增加了许多。",
      clean: "根据国际社会普遍公认的统计结果，该国每人每年消费粮食400公斤，比上一年增加了许多。"),
    Case(
      name: "two numbers of English rows",
      text:
        "the tables of this report have the figures of 2019 and 2020\n12 states have sent theirs",
      clean:
        "the tables of this report have the figures of 2019 and 2020 12 states have sent theirs"),
    Case(name: "joiner in emoji", text: "👩\u{200D}🔬 works", clean: "👩\u{200D}🔬 works"),
    Case(name: "joiner in Persian", text: "می\u{200C}شود", clean: "می\u{200C}شود"),
    Case(name: "ligatures", text: "oﬃce ﬁles", clean: "office files"),
    Case(name: "apostrophes", text: "Asia’'s and Asia''s", clean: "Asia’s and Asia's"),
    Case(name: "apostrophes in Russian", language: .russian, text: "об''ект", clean: "об'ект"),
    Case(name: "marks of two quotations", language: .chinese, text: "‘甲’‘乙’", clean: "‘甲’‘乙’"),
    Case(
      name: "straight marks of two quotations", language: .traditionalChinese, text: "說'甲''乙'好",
      clean: "說'甲''乙'好"),
    Case(name: "marks of two quotations, Latin", text: "‘a’‘b’", clean: "‘a’‘b’"),
    Case(name: "list of words", text: "Apples\nPears\nPlums", clean: "Apples\nPears\nPlums"),
    Case(
      name: "list of Russian words", language: .russian, text: "Яблоки\nГруши\nСливы",
      clean: "Яблоки\nГруши\nСливы"),
    Case(
      name: "list of Han words", language: .traditionalChinese, text: "蘋果\n梨\n李子",
      clean: "蘋果\n梨\n李子"),
    Case(name: "two words, a line each", text: "Tea\nCoffee", clean: "Tea\nCoffee"),
    Case(
      name: "heading above a sentence", text: "Introduction\nTrade has grown.",
      clean: "Introduction\nTrade has grown."),
    Case(
      name: "Russian heading", language: .russian, text: "Введение\nТорговля выросла.",
      clean: "Введение\nТорговля выросла."),
    Case(
      name: "Chinese heading", language: .chinese, text: "摘要\n本文讨论合作。", clean: "摘要\n本文讨论合作。"),
    Case(
      name: "a list line as wide as a page", text: "Milk\nBread\nHalf a pound of butter",
      clean: "Milk\nBread\nHalf a pound of butter"),
    Case(
      name: "a name that a page broke",
      text: "Members of the Shanghai Cooperation\nOrganisation met.",
      clean: "Members of the Shanghai Cooperation Organisation met."),
    Case(
      name: "a small word before a name", text: "We met in the\nUnited Nations.",
      clean: "We met in the United Nations."),
    Case(name: "letters one below the other", text: "W\nA\nRN\nI\nNG", clean: "W A RN I NG"),
    Case(
      name: "blank line between short lines", text: "first thoughts\n\nsecond thoughts",
      clean: "first thoughts\n\nsecond thoughts"),
    Case(
      name: "blank line between Russian lines", language: .russian,
      text: "первый абзац\n\nвторой абзац", clean: "первый абзац\n\nвторой абзац"),
    Case(
      name: "blank line that a scanner left",
      text:
        "It was signed by all members of the organisation in the summer of\n2001 and entered into force two years later when the last state\n\nratified it after many debates.",
      clean:
        "It was signed by all members of the organisation in the summer of 2001 and entered into force two years later when the last state ratified it after many debates."
    ),
    Case(name: "trademark", text: "a Linux® kernel", clean: "a Linux® kernel"),
    Case(
      name: "page number", text: "the pact was\n\n7\n\u{C}\nsigned late",
      clean: "the pact was signed late"),
    Case(
      name: "year is no page number", text: "Founded in\n\n2001\n\nIt grew.",
      clean: "Founded in\n\n2001\n\nIt grew."),
    Case(
      name: "page edge without a form feed",
      text: "trust, equality\n\n47\nSome Eurasian Review\n\nand consultation",
      clean: "trust, equality and consultation"),
    Case(
      name: "running head by place", text: "the pact was\n\u{C}Eurasian Review\n\nsigned late",
      clean: "the pact was signed late"),
    Case(
      name: "running heads by repetition",
      text: "One ends.\n\u{C}Review 12\n\nTwo ends.\n\u{C}Review 14\n\nThree ends.",
      clean: "One ends.\n\nTwo ends.\n\nThree ends."),
    Case(
      name: "running heads of a chapter",
      text: "One ends.\n\u{C}Chapter 2 16\n\nTwo ends.\n\u{C}Chapter 2 18\n\nThree ends.",
      clean: "One ends.\n\nTwo ends.\n\nThree ends."),
    Case(
      name: "numbered headings at the tops of pages",
      text: "Apples.\n\u{C}Article 5\nThe Parties agree.\n\u{C}Article 9\nThe Parties meet.",
      clean: "Apples.\n\nArticle 5\nThe Parties agree.\n\nArticle 9\nThe Parties meet."),
    Case(
      name: "numbered headings, one a page",
      text: "Apples.\n\u{C}Chapter 2\nPears.\n\u{C}Chapter 3\nPlums.",
      clean: "Apples.\n\nChapter 2\nPears.\n\nChapter 3\nPlums."),
    Case(
      name: "numbered headings at the tops of pages, ru", language: .russian,
      text: "Яблоки.\n\u{C}Статья 5\nСтороны согласны.\n\u{C}Статья 9\nСтороны встречаются.",
      clean: "Яблоки.\n\nСтатья 5\nСтороны согласны.\n\nСтатья 9\nСтороны встречаются."),
    Case(
      name: "a year begins a page",
      text:
        "The structure was set up. In\n\u{C}2020, the member states met in Tashkent and\nsigned a treaty.",
      clean:
        "The structure was set up. In 2020, the member states met in Tashkent and signed a treaty."),
    Case(
      name: "a quantity begins a page",
      text:
        "The Board of the Bank has spent about\n\u{C}350 million dollars on projects, and\nthis was approved.",
      clean:
        "The Board of the Bank has spent about 350 million dollars on projects, and this was approved."
    ),
    Case(
      name: "a number of a chapter begins a page",
      text:
        "adopted under Chapter\n\u{C}7 of the Charter of the United Nations, and all\nmembers were bound.",
      clean:
        "adopted under Chapter\n\n7 of the Charter of the United Nations, and all members were bound."
    ),
    Case(
      name: "a name begins a page",
      text:
        "The leaders of the six states met in\n\u{C}Tashkent, where they agreed on a treaty\nand signed it.",
      clean:
        "The leaders of the six states met in Tashkent, where they agreed on a treaty and signed it."
    ),
    Case(
      name: "a year begins a page, short line",
      text:
        "It was set up. In\n\u{C}2020 the member states met in Tashkent.\nThey signed a treaty.",
      clean: "It was set up. In 2020 the member states met in Tashkent. They signed a treaty."),
    Case(
      name: "a year begins a page, ru", language: .russian,
      text:
        "Структура была создана. В июне\n\u{C}2020 года государства встретились в Ташкенте и\nподписали договор.",
      clean:
        "Структура была создана. В июне\n\n2020 года государства встретились в Ташкенте и подписали договор."
    ),
    Case(
      name: "a year begins a page, zh", language: .chinese,
      text: "该组织成立于\n\u{C}2001年6月15日，总部设在北京，创始成员国为六个国家\n，包括中国。",
      clean: "该组织成立于2001年6月15日，总部设在北京，创始成员国为六个国家，包括中国。"),
    Case(
      name: "a body line with the word of an issue begins a page", language: .chinese,
      text: "该组织的成员国在\n\u{C}2020年后期举行了会议，并且在首都北京\n签署了条约。",
      clean: "该组织的成员国在2020年后期举行了会议，并且在首都北京签署了条约。"),
    Case(
      name: "a running head with an issue is as wide as the text", language: .chinese,
      text: "合作不断深\n\u{C}《俄罗斯东欧中亚研究》2024年第6期\n化。", clean: "合作不断深化。"),
    Case(
      name: "footnotes", text: "trade① grew and\n① Ministry data.\n\u{C}fell again",
      clean: "trade① grew and fell again"),
    Case(
      name: "list", text: "Aims:\n1. trust\n2. trade", clean: "Aims:\n1. trust\n2. trade"),
    Case(name: "dash", text: "the plan —\nif adopted", clean: "the plan — if adopted"),
    Case(name: "range", text: "in 2001–\n2023", clean: "in 2001–2023"),
    Case(
      name: "address", text: "at https://example.org/\npage", clean: "at https://example.org/page"),
    Case(name: "Han", language: .chinese, text: "合作机制，\n成果 显著", clean: "合作机制，成果显著"),
    Case(name: "Han spread", language: .chinese, text: "合 作 机 制", clean: "合作机制"),
    Case(
      name: "Han and Latin", language: .chinese, text: "加入 SCO 后\nSCO扩员", clean: "加入 SCO 后SCO扩员"),
    Case(
      name: "traditional", language: .traditionalChinese, text: "上海合作\n組織", clean: "上海合作組織"),
    Case(name: "radicals", language: .chinese, text: "⻄⽅⼀⾏", clean: "西方一行"),
    Case(
      name: "compatibility marks stay", language: .chinese, text: "①…％ⅳ㎞", clean: "①…％ⅳ㎞"),
    Case(
      name: "indents", language: .chinese, text: "　　第一段。\n　　第二段。", clean: "第一段。\n第二段。"),
    Case(
      name: "heading", language: .chinese, text: "一、引言\n合作成立多年，成果显著。", clean: "一、引言\n合作成立多年，成果显著。"),
    Case(
      name: "ornamented page number", language: .chinese, text: "合作深\n— 3 —\n化。", clean: "合作深化。"),
    Case(name: "Russian", language: .russian, text: "сотруд-\nничество", clean: "сотрудничество"),
    Case(name: "Russian particle", language: .russian, text: "что-\nто", clean: "что-то"),
    Case(name: "Arabic", text: "سلام\nعليكم", clean: "سلام عليكم"),
    Case(name: "Thai", text: "ไทย\nดี", clean: "ไทย ดี"),
    Case(name: "combining", text: "cafe\u{301}\nnoir", clean: "cafe\u{301} noir"),
  ])
  func cleans(_ test: Case) {
    #expect(Cleaner(language: test.language).clean(test.text).text == test.clean)
  }

  @Test(arguments: [
    Case(
      name: "labels of a structured abstract", language: .chinese,
      text: "目的　观察疗效。方法 将患者\n分为 两组。结果　疗效为90%。",
      clean: "目的 观察疗效。方法 将患者分为两组。结果 疗效为90%。"),
    Case(
      name: "labels of a structured abstract after a label", language: .traditionalChinese,
      text: "摘要：目的 觀察療效。 結論 療效顯著。", clean: "摘要：目的 觀察療效。結論 療效顯著。"),
    Case(name: "one word is no label", language: .chinese, text: "目的 是 提高 疗效。", clean: "目的是提高疗效。"),
    Case(
      name: "words within sentences", language: .chinese, text: "主要 方法 如下，其 结果 见表。",
      clean: "主要方法如下，其结果见表。"),
  ])
  func keepsSpacesAfterLabels(_ test: Case) {
    #expect(Cleaner(language: test.language).clean(test.text).text == test.clean)
  }

  @Test(arguments: [
    Case(name: "backticks", text: "``Spirit'' is", clean: "\"Spirit\" is"),
    Case(name: "width", text: "ＳＣＯ ２００１", clean: "SCO 2001"),
    Case(name: "Chinese marks", language: .chinese, text: "他说,好.", clean: "他说，好。"),
    Case(name: "ellipsis", language: .chinese, text: "电...气", clean: "电……气"),
    Case(name: "quotes", language: .chinese, text: "\"精神\"和\"合作\"", clean: "“精神”和“合作”"),
    Case(name: "homoglyphs", language: .russian, text: "Pоссия и NATO", clean: "Россия и NATO"),
    Case(name: "note marks", language: .chinese, text: "增长。①下降", clean: "增长。下降"),
  ])
  func changesOnRequestOnly(_ test: Case) {
    let everything = CleaningOptions(steps: Set(CleaningStep.allCases))
    #expect(
      Cleaner(language: test.language, options: everything).clean(test.text).text == test.clean)
    #expect(Cleaner(language: test.language).clean(test.text).text == test.text)
  }

  @Test(arguments: CleaningStep.allCases)
  func nothingWithoutSteps(_ step: CleaningStep) {
    // Each step alone leaves a plain text as it is.
    let text = "One plain line, with no fault at all: 42."
    let cleaner = Cleaner(language: .english, options: CleaningOptions(steps: [step]))
    #expect(cleaner.clean(text).text == text)
  }

  @Test func pointsBack() {
    let marked = Marked("1️⃣Two ﬁ2️⃣ne inter3️⃣fer-\n  ence4️⃣s")
    let cleaned = Cleaner(language: .english).clean(marked.text)
    #expect(cleaned.text == "Two fine interferences")
    #expect(cleaned.sourceRange(0..<6) == marked.range(1, 2))
    #expect(cleaned.sourceRange(14..<21) == marked.range(3, 4))
    #expect(cleaned.sourceRange(0..<0) == 0..<0)
    #expect(cleaned.sourceRange(22..<22) == marked.text.utf8.count..<marked.text.utf8.count)
  }

  @Test func recordsRemovals() {
    let marked = Marked("合作深\n1️⃣- 12 -2️⃣\n化。")
    let cleaned = Cleaner(language: .chinese).clean(marked.text)
    #expect(cleaned.removals == [.init(step: .pageFurniture, range: marked.range(1, 2))])
  }
}
