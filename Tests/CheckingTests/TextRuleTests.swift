// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import TestSupport
import Testing
import TextModel

@Suite struct TextRuleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var language = LanguageTag.english
    let text: String
    var rules: [String] = []
    var found: [String] = []
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "one spelling a draft",
      text: """
        The Shanghai Cooperation Organization was founded there in those days.
        The Shanghai Cooperation Organization grows, says the Shanghai Cooperation Organisation.
        """,
      rules: ["term/inconsistent"], found: ["Shanghai Cooperation Organisation"]),
    Case(
      name: "two spellings, each of them once",
      text: """
        The Shanghai Cooperation Organization was founded there in those days.
        It grows, says the Shanghai Cooperation Organisation.
        """,
      rules: ["term/inconsistent"], found: ["Shanghai Cooperation Organization"]),
    Case(
      name: "abbreviation after its full form",
      text:
        "The Shanghai Cooperation Organization (SCO) grows there; the SCO also talks with others."),
    Case(
      name: "abbreviation before its full form",
      text:
        "Every member of the SCO also belongs there, says the Shanghai Cooperation Organization.",
      rules: ["abbr/undefined"], found: ["SCO"]),
    Case(name: "abbreviation in a heading", text: "SCO and Belt and Road"),
    Case(
      name: "full form without its abbreviation",
      text: """
        The Shanghai Cooperation Organization grows there over many years.
        Every member of the SCO also belongs there.
        """, rules: ["abbr/undefined"], found: ["SCO"]),
    Case(
      name: "explained in a short sentence",
      text:
        "The Shanghai Cooperation Organization (SCO).\nEvery member of the SCO also belongs there."),
    Case(
      name: "explained the other way",
      text: "The SCO (Shanghai Cooperation Organization) also grows there over many years."),
    Case(
      name: "explained by a dash",
      text: "SCO — Shanghai Cooperation Organization.\nEvery member of the SCO also belongs there."),
    Case(
      name: "explained with words",
      text: """
        The Shanghai Cooperation Organization (hereinafter “the SCO” or “the Organization”) grows.
        Every member of the SCO also belongs there.
        """),
    Case(
      name: "explained by other words",
      text:
        "An organization for cooperation (SCO) grows.\nEvery member of the SCO also belongs there."),
    Case(
      name: "a citation explains nothing",
      text: "Cooperation grows there every year (SCO, 2021).",
      rules: ["abbr/undefined"], found: ["SCO"]),
    Case(
      name: "explained in Russian", language: .russian,
      text: """
        Члены Шанхайской организации сотрудничества (далее – ШОС, Организация) собрались.
        Затем государства ШОС подписали общие документы.
        """),
    Case(
      name: "not explained in Russian", language: .russian,
      text: "Затем государства ШОС подписали общие документы.", rules: ["abbr/undefined"],
      found: ["ШОС"]),
    Case(
      name: "a shorter name beside the longer one",
      text: "The Silk Road Fund grows there every year.\nSilk Road cooperation also grows there."),
    Case(
      name: "first of two opening marks", text: "He spoke of “hard work.\nHe spoke of “it” again.",
      rules: ["quote/unpaired"], found: ["“"]),
    Case(
      name: "each paragraph opens the quotation",
      text: "“First of all.\n\n“Then this.\n\n“Then that.”"),
    Case(
      name: "a later paragraph closes the quotation", language: .russian,
      text: "Он сказал:\n\n«Первое.\n\nВторое».\n\nПотом."),
    Case(
      name: "bracket left open", text: "The fund (a new one was founded.",
      rules: ["bracket/unpaired"],
      found: ["("]),
    Case(
      name: "bracket never opened", language: .russian, text: "Это новый фонд) в городе.",
      rules: ["bracket/unpaired"], found: [")"]),
    Case(
      name: "brackets of two widths", language: .chinese, text: "基金（SCO)成立。",
      rules: ["bracket/unpaired"], found: [")"]),
    Case(name: "items and intervals", text: "1) one; a) two; ii) three; [0, 1) and :) too"),
    Case(
      name: "items with four letters", text: "vii) the seventh; viii) the eighth; xiii) the last"),
    Case(
      name: "words before a bracket are no item", text: "The funds xiiii) and bank) are new.",
      rules: ["bracket/unpaired", "bracket/unpaired"], found: [")", ")"]),

    Case(name: "bracket in an address", text: "See https://x.org/a_(b for it."),
    Case(
      name: "narrow marks after Chinese words in English", text: "He read 论语, and then 孟子, too."),
    Case(
      name: "a narrow mark between Chinese words in English", text: "He read 论语,孟子 there.",
      rules: ["punct/width"], found: [","]),
    Case(
      name: "narrow marks in Chinese", language: .chinese, text: "成立于2001年. 是吗? 好! 合作(上合)成立。",
      rules: [String](repeating: "punct/width", count: 5), found: [".", "?", "!", "(", ")"]),
    Case(
      name: "narrow marks in Traditional Chinese", language: .chinese, text: "會議結束.",
      rules: ["punct/width"], found: ["."]),
    Case(name: "Latin words in a Chinese list", language: .chinese, text: "讨论了AI、5G、IoT等议题。"),
    Case(name: "Chinese word in English", text: "He said 合作."),
    Case(
      name: "explained twice",
      text: """
        The Shanghai Cooperation Organization (SCO) grows there over many years.
        Then the Shanghai Cooperation Organization (SCO) talks with others over many years.
        """,
      rules: ["abbr/redefined"], found: ["Shanghai Cooperation Organization (SCO"]),

    Case(
      name: "explained in the abstract and in the body",
      text: """
        Abstract
        The Shanghai Cooperation Organization (SCO) grows there over many years.
        Introduction
        The Shanghai Cooperation Organization (SCO) talks with others over many years.
        """),
    Case(
      name: "explained twice in the body",
      text: """
        Abstract: The Shanghai Cooperation Organization (SCO) grows there over many years.
        Keywords: trade, regions.
        The Shanghai Cooperation Organization (SCO) talks with others over many years.
        The Shanghai Cooperation Organization (SCO) meets with others over many years.
        """,
      rules: ["abbr/redefined"], found: ["Shanghai Cooperation Organization (SCO"]),
    Case(name: "quotes that pair", text: "He said “one ‘two’ three”, and \"four\"."),
    Case(
      name: "quotes over sentences", text: "“It grows, he said.\nIt grows well.”"),
    Case(
      name: "quote left open", text: "He said “one and left.", rules: ["quote/unpaired"],
      found: ["“"]),
    Case(
      name: "quote never opened", text: "He said one” and left.", rules: ["quote/unpaired"],
      found: ["”"]),
    Case(name: "inches", text: "A screen of 15\" and more"),
    Case(
      name: "straight quote", text: "He said \"one and left", rules: ["quote/unpaired"],
      found: ["\""]),
    Case(
      name: "title marks", language: .chinese, text: "《上海公约、《宪章》", rules: ["quote/unpaired"],
      found: ["《"]),
    Case(name: "guillemets", language: .russian, text: "«Шанхайский дух» и «ШОС»"),
    Case(
      name: "an entry of references", language: .chinese,
      text: "[1] 王义桅. \"一带一路\"与全球治理[J]. 国际问题研究, 2017(3): 1-12.", rules: [], found: []),
    Case(
      name: "a part of a collection", language: .chinese,
      text: "李安方. 区域经济合作[C]//社会科学院. 论文集. 上海: 上海人民出版社, 2010.", rules: [], found: []),
    Case(
      name: "a list of references", language: .chinese, text: "参考文献\n王义桅. 全球治理. 北京: 外文社", rules: [],
      found: []),
    Case(
      name: "brackets that cite nothing", language: .chinese, text: "合作[A]机制,发展",
      rules: ["punct/width"], found: [","]),
    Case(name: "wide comma in English", text: "one，two", rules: ["punct/width"], found: ["，"]),
    Case(
      name: "narrow comma in Chinese", language: .chinese, text: "合作,发展", rules: ["punct/width"],
      found: [","]),
    Case(
      name: "a space before a comma and a full stop", text: "He read one , and then two .",
      rules: ["punct/width", "punct/width"], found: [" ,", " ."]),
    Case(
      name: "two spaces between words, and none after a comma", language: .russian,
      text: "Стороны  встретились,обсудили вопросы.", rules: ["punct/width", "punct/width"],
      found: ["  ", ","]),
    Case(
      name: "spaces that are right",
      text: "He read 1,234 of a,b at x,y; .NET and … (two.  Three) cost   7 of lat,5 via a.b,c.d."),
    Case(name: "an address with commas", text: "See https://example.org/a,bcd/ef,gh for it."),
    Case(name: "Latin words of Chinese", language: .chinese, text: "讨论了Alpha,Beta的问题。"),
    Case(name: "numbers in Chinese", language: .chinese, text: "增长1,234，达3.5亿 (SCO)，等"),
    Case(name: "Chinese in English", text: "the word 合作，发展 is Chinese"),
    Case(name: "Arabic, Thai, emoji", text: "سلام، ไทย 👍🏽"),
    Case(name: "empty", text: ""),
  ])
  func finds(_ test: Case) {
    let report = Checker(termbase: Drafts.termbase).check(Drafts.text(test.text, test.language))
    #expect(report.findings.map(\.rule) == test.rules)
    #expect(report.findings.compactMap(\.found) == test.found)
    for finding in report.findings {
      let bytes = Array(test.text.utf8)[finding.offset..<(finding.offset + finding.length)]
      #expect(String(decoding: bytes, as: UTF8.self) == finding.found)
    }
  }

  /// A name made of the beginnings of the words of another, or of some of its words, is a short form of it.
  @Test(arguments: [
    ("International Police", "Interpol", false), ("International Police", "Interpolis", true),
    ("International Police", "Policeinter", true),
    ("Eurasian Economic Union", "Eurasec Union", false),
    ("Eurasian Economic Union", "Eurasian Union", false),
    ("Eurasian Economic Union", "Economic Union of Asia", true),
  ])
  func shortForms(_ full: String, _ other: String, _ isReported: Bool) {
    let section = LanguageSection(
      language: .english, terms: [Term(full), Term(other, status: .admitted)])
    let termbase = Termbase([
      (file: "g.yaml", entries: [ConceptEntry(id: ConceptID("c"), sections: [section])])
    ])
    let draft = Drafts.text("The \(full) met there in the spring.\nThe \(other) met once more.")
    let rules = Checker(termbase: termbase).check(draft).findings.map(\.rule)
    #expect(rules.contains("term/inconsistent") == isReported, "\(rules)")
  }

  @Test("A space before a stop that the source has too is no fault of the translation")
  func spacesOfTheSource() {
    let found = Checker(termbase: Drafts.termbase).check(
      Drafts.pair("To edit it, click .", .english, "Чтобы изменить, нажмите .", .russian))
    #expect(found.findings.filter { $0.rule == "punct/width" }.isEmpty)
  }

  @Test func rowsAreNoOneText() {
    var draft = Drafts.text(
      "The SCO also belongs there.\nSo does the Shanghai Cooperation Organization there.")
    draft.isRunningText = false
    #expect(Checker(termbase: Drafts.termbase).check(draft).findings.isEmpty)
  }

  @Test(arguments: [
    ("“It grows, he said.", false), ("It grows well,” he said.", false),
    ("well,” he said, “and", false), ("He said “it grows」.", true),
  ])
  func quotationsGoOverRows(_ text: String, _ isReported: Bool) {
    var draft = Drafts.text(text)
    draft.isRunningText = false
    let report = Checker(termbase: Termbase([])).check(draft)
    #expect(report.findings.map(\.rule) == (isReported ? ["quote/unpaired"] : []))
  }

  struct Name: CustomTestStringConvertible, Sendable {
    var from = LanguageTag.chinese
    let source: String
    let target: String
    var to = LanguageTag.english
    var expected: [String] = []
    var testDescription: String { target }
  }

  @Test(arguments: [
    Name(source: "孙壮志研究员认为", target: "Sun Zhuangzhi argues"),
    Name(source: "孙壮志研究员认为", target: "Zhuang-zhi Sun argues"),
    Name(source: "孙壮志研究员认为", target: "Sun Zhangzhi argues", expected: ["Sun Zhuangzhi"]),
    Name(source: "孫壯志研究員認為", target: "Sun Zhunagzhi argues", expected: ["Sun Zhuangzhi"]),
    Name(source: "吕文和杨进", target: "Lyu Wen and Yang Jin"),
    Name(source: "孙子", target: "Wall Street"),
    Name(source: "孙壮志", target: "Sun Microsystems"),
    Name(source: "", target: "Sun Zhangzhi"),
    Name(source: "李长安教授", target: "Li Chang'an"),
    Name(source: "孙壮志研究员认为", target: "считает Сунь Чжуанчжи", to: .russian),
    Name(
      source: "孙壮志研究员认为", target: "считает Сунь Чжуанджи", to: .russian,
      expected: ["Сунь Чжуанчжи"]),
    Name(source: "習近平主席", target: "визит Си Цзиньпина", to: .russian),
    Name(source: "李长安教授", target: "Ли Чанъань", to: .russian),
    Name(
      from: .russian, source: "Сказал Сергей Лавров.", target: "Sergei Lavrov, Sergey Lavrov"),
    Name(
      from: .russian, source: "Ждали Владимира Владимировича Путина.", target: "Vladimir Puten",
      expected: ["Putin"]),
    Name(
      from: .russian, source: "С Михаилом Горбачёвым и Еленой Кузнецовой",
      target: "Mikhail Gorbachev's and Elena Kuznecova's"),
    Name(from: .russian, source: "Пела Мария Каллас.", target: "Maria Callas sang."),
    Name(
      from: .english, source: "Sergei Lavrov said", target: "с Сергеем Лаверовым", to: .russian,
      expected: ["Лавров"]),
    Name(from: .english, source: "Olga Kurylenko's", target: "Ольга Куриленко", to: .russian),
  ])
  func comparesNames(_ test: Name) {
    let report = Checker(termbase: Termbase([])).check(
      Drafts.pair(test.source, test.from, test.target, test.to))
    #expect(report.findings.flatMap(\.expected) == test.expected)
  }

  @Test func memoryDiffers() {
    var draft = Drafts.pair("成员国", .chinese, "Member States", .english)
    draft.segments[0].approved = "member  states"
    #expect(Checker(termbase: Termbase([])).check(draft).findings.isEmpty)
    draft.segments[0].approved = "the members"
    #expect(
      Checker(termbase: Termbase([])).check(draft).findings.map(\.rule) == ["memory/divergent"])
  }
}
