// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import TestSupport
import Testing
import TextModel

/// What is left alone in words of others.
@Suite struct CitedPlacesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var language = LanguageTag.english
    /// `1️⃣…2️⃣` is a zone.
    let text: String
    var zone: CheckZone.Kind?
    var rules: [String] = []
    var isFixable = false
    var testDescription: String { name }
  }

  static let termbase = {
    var entries = Drafts.entries
    entries[1].sections[0].terms.append(Term("共同命运体", status: .deprecated))
    entries[1].sections[2].terms.append(Term("сообщество общей судьбы", status: .deprecated))
    entries[2].sections[1].terms.append(Term("Silk Belt", status: .forbidden))
    return Termbase([(file: "g.yaml", entries: entries)])
  }()

  static let cases = [
    Case(
      name: "plain", text: "We build a community of common destiny.", rules: ["term/forbidden"],
      isFixable: true),
    Case(name: "quotation", text: "He said: “We build a community of common destiny.”"),
    Case(name: "straight quotation", text: "He said: \"We build a community of common destiny.\""),
    Case(name: "single marks", text: "He said: ‘We build a community of common destiny.’"),
    Case(
      name: "straight single marks",
      text: "They said 'we build a community of common destiny' there."),
    Case(
      name: "an apostrophe is not a mark",
      text: "The leaders' community of common destiny isn't new.",
      rules: ["term/forbidden"], isFixable: true),
    Case(
      name: "a name in marks is used", text: "The so-called “community of common destiny” is new.",
      rules: ["term/forbidden"]),
    Case(
      name: "never right, even when quoted", text: "He said: “We all join the Silk Belt there.”",
      rules: ["term/forbidden"]),
    Case(name: "style in a quotation", text: "He said: “the Shanghai spirit lives among us.”"),
    Case(
      name: "over sentences", text: "“We know it well. A community of common destiny is near.”"),
    Case(
      name: "over paragraphs",
      text: "“We know it well there.\n\n“A community of common destiny is near.\n\n“So is it.”"),
    Case(
      name: "a name at the end of a quotation over paragraphs",
      text: "“We know it well there.\n\n“A community of common destiny.”"),
    Case(
      name: "a name in marks at the beginning of a paragraph",
      text: "We know it well there.\n\n“Community of common destiny” is new.",
      rules: ["term/forbidden"]),
    Case(name: "block quotation", text: "1️⃣A community of common destiny.2️⃣", zone: .quotation),
    Case(
      name: "title in italics", text: "Smith’s 1️⃣A Community of Common Destiny2️⃣ says it.",
      zone: .emphasis),
    Case(
      name: "title in sentence case with its year",
      text: "Smith’s 1️⃣The community of common destiny2️⃣ (Oxford, 2015) says it.", zone: .emphasis),
    Case(
      name: "emphasis is the author's", text: "We build a 1️⃣community of common destiny2️⃣ there.",
      zone: .emphasis, rules: ["term/forbidden"]),
    Case(
      name: "own heading", text: "1️⃣A Community of Common Destiny2️⃣", zone: .heading,
      rules: ["term/forbidden"], isFixable: true),
    Case(
      name: "list of references",
      text: "References\nSmith, J. (2015). A community of common destiny. Oxford.\nLee (2016). It."),
    Case(
      name: "what follows the references",
      text: "References\nSmith (2015).\nConclusion\nA community of common destiny.",
      rules: ["term/forbidden"], isFixable: true),
    Case(
      name: "a footnote",
      text: "[^1]: Li Wei, The community of common destiny and after, Beijing, 2015, p. 5.",
      rules: ["term/forbidden"]),
    Case(
      name: "a footnote with a year at its end",
      text: "[^1]: The Office, Report on a community of common destiny, 2015.",
      rules: ["term/forbidden"]),
    Case(
      name: "the same work again", text: "[^2]: Ibid., A community of common destiny, ch. 2.",
      rules: ["term/forbidden"]),
    Case(
      name: "further reading",
      text: "Further reading\nSun Q., A community of common destiny in practice, London, 2016."),
    Case(
      name: "further reading in Chinese", language: .chinese,
      text: "延伸阅读\n孙强：共同命运体研究，2016年。"),
    Case(
      name: "a publisher",
      text: "Smith, J. A community of common destiny at work. Oxford: Clarendon, 2015, pp. 5–7.",
      rules: ["term/forbidden"]),
    Case(
      name: "a type of work", text: "Li Wei. A community of common destiny [M]. Beijing, 2015.",
      rules: ["term/forbidden"]),
    Case(
      name: "a note that cites nothing",
      text: "[^1]: Since 2015 the community of common destiny has grown.",
      rules: ["term/forbidden"], isFixable: true),
    Case(
      name: "a year and a page in running text",
      text: "In 2015 they wrote (p. 5) that the community of common destiny had grown.",
      rules: ["term/forbidden"], isFixable: true),
    Case(
      name: "list of references by another name",
      text: "List of References\nSmith on a community of common destiny. Oxford."),
    Case(
      name: "primary sources", text: "Primary Sources\nOn a community of common destiny. Oxford."),
    Case(
      name: "a line of notes",
      text: "Notes\nThe Office, Report on a community of common destiny, 2015.",
      rules: ["term/forbidden"]),
    Case(
      name: "an entry among notes",
      text: "Notes\nSmith, J. (2016). A community of common destiny. London: Routledge.",
      rules: ["term/forbidden"]),
    Case(
      name: "a sentence among notes",
      text: "Notes\nIn 2015, the community of common destiny grew.",
      rules: ["term/forbidden"], isFixable: true),
    Case(
      name: "initials, a year in brackets and a publisher",
      text: "Smith, J. (2016). A community of common destiny: Grand Strategy. London: Routledge.",
      rules: ["term/forbidden"]),
    Case(
      name: "initials, volume and pages",
      text: "Lee, P. (2016) Westward: a community of common destiny. Affairs 92(4): 941–957.",
      rules: ["term/forbidden"]),
    Case(
      name: "volume and issue without pages",
      text:
        "Smith, J. (2016). A community of common destiny: a view. Journal of Asian Studies, 3(2).",
      rules: ["term/forbidden"]),
    Case(
      name: "a number and a name in full",
      text: "1. Joan Smith, A community of common destiny (London: Routledge, 2016), p. 45.",
      rules: ["term/forbidden"]),
    Case(
      name: "a number, a name and volume",
      text: "12. Joan Smith, A community of common destiny. Affairs 92(4): 941. 2016.",
      rules: ["term/forbidden"]),
    Case(
      name: "a number in square brackets",
      text: "[3] Zhang, Y. A community of common destiny. Affairs, 2016, 92(3): 12-30.",
      rules: ["term/forbidden"]),
    Case(
      name: "Russian initials", language: .russian,
      text: "Петров И. И. О сообществе общей судьбы. Москва, 2015. 120 с. С. 15.",
      rules: ["term/forbidden"]),
    Case(
      name: "a numbered sentence",
      text: "1. In recent years (Smith, 2016, p. 12) the community of common destiny has grown.",
      rules: ["term/forbidden"], isFixable: true),
    Case(
      name: "a sentence that begins with a year",
      text: "In 2016, the community of common destiny grew by 92 (4 in all): see p. 5.",
      rules: ["term/forbidden"], isFixable: true),
    Case(
      name: "a name with initials in a sentence",
      text: "J. Smith says that in 2016 a community of common destiny was founded.",
      rules: ["term/forbidden"], isFixable: true),
    Case(
      name: "Russian entry", language: .russian,
      text: "Петров И. И. О сообществе общей судьбы // Журнал. 2015. № 3. С. 15–20.",
      rules: ["term/forbidden"]),
    Case(
      name: "initials without full stops, a year in brackets and pages",
      text: "Smith J (2010) A community of common destiny. World Politics 47(2):101–120",
      rules: ["term/forbidden"]),
    Case(
      name: "a journal between its volume and page",
      text: "J. Smith, A community of common destiny and law, 47 World Pol. 101 (2010).",
      rules: ["term/forbidden"]),
    Case(
      name: "numbers around a name in a sentence",
      text: "In all 47 States met 101 times (2010) for a community of common destiny.",
      rules: ["term/forbidden"], isFixable: true),
    Case(
      name: "a dissertation",
      text: "Smith, J. A community of common destiny at law. PhD diss., Omsk University, 2010.",
      rules: ["term/forbidden"]),
    Case(
      name: "an address and when it was read",
      text: "Smith, J. A community of common destiny. URL: http://x.example (accessed 2 May 2010)",
      rules: ["term/forbidden"]),
    Case(
      name: "a work cited before",
      text: "[^1]: Smith, A community of common destiny (1999), supra note 5, at 12.",
      rules: ["term/forbidden"]),
    Case(
      name: "a case",
      text: "Ruritania v. The community of common destiny, [1999] 2 AC 1.",
      rules: ["term/forbidden"]),
    Case(
      name: "a document of the United Nations",
      text: "UN Doc. A/54/549, Report on a community of common destiny, 15 May 1999, para. 12.",
      rules: ["term/forbidden"]),
    Case(
      name: "the symbol of a document in a sentence",
      text: "In 1999, document A/54/549 spoke of a community of common destiny.",
      rules: ["term/forbidden"], isFixable: true),
    Case(
      name: "Russian dissertation", language: .russian,
      text: "Петров А.А. Сообщество общей судьбы: дис. ... канд. полит. наук. М., 2001. 180 с.",
      rules: ["term/forbidden"]),
    Case(
      name: "Russian place and year", language: .russian,
      text: "Петров А.А. Сообщество общей судьбы: учебник. СПб., 2001.", rules: ["term/forbidden"]),
    Case(
      name: "Chinese author and year", language: .chinese,
      text: "李强，2001，共同命运体研究，北京：人民出版社。", rules: ["term/forbidden"]),
    Case(
      name: "Chinese document", language: .chinese,
      text: "联合国文件A/54/549，共同命运体报告，1999年11月15日，第12段。", rules: ["term/forbidden"]),
    Case(
      name: "within the title after a year",
      text: "Smith (1999), Trade and the community of common destiny, has another view.",
      rules: ["term/forbidden"]),
    Case(
      name: "after the title that comes after a year",
      text: "Smith (1999), Trade and law, calls it a community of common destiny.",
      rules: ["term/forbidden"], isFixable: true),
    Case(
      name: "Russian list of sources", language: .russian,
      text: "Список использованных источников и литературы\nСообщество общей судьбы. М., 2015."),
    Case(
      name: "Chinese footnote", language: .chinese,
      text: "①李伟：共同命运体研究，北京：世界出版社，2015年，第5页。", rules: ["term/forbidden"]),
    Case(
      name: "Russian quotation", language: .russian,
      text: "Он сказал: «Мы строим сообщество общей судьбы»."),
    Case(
      name: "Russian title", language: .russian,
      text: "Литература\nСообщество общей судьбы. М., 2015."),
    Case(name: "Chinese quotation", language: .chinese, text: "他说：“我们共建共同命运体。”"),
    Case(name: "Traditional quotation", language: .chinese, text: "他說：「我們共建共同命運體。」"),
    Case(name: "Chinese title", language: .chinese, text: "参见《论共同命运体》一书。"),
    Case(
      name: "Chinese", language: .chinese, text: "共建共同命运体。", rules: ["term/forbidden"],
      isFixable: true),
    Case(name: "address", text: "See https://x.example/one-belt-one-road and www.x.org/Silk-Belt"),
    Case(name: "e-mail", text: "Write to one-belt-one-road@x.example today."),
    Case(name: "DOI", text: "See doi:10.1000/One-Belt-One-Road.2 and 10.1234/Silk-Belt.5 for it."),
    Case(name: "file name", text: "See One-Belt-One-Road.pdf and ./data/Silk-Belt/x for it."),
    Case(name: "Chinese file name", language: .chinese, text: "见 共同命运体.docx 文件"),
    Case(name: "citation key", text: "See [@one-belt-one-road, p. 5] and @Silk-Belt for it."),
    Case(name: "hashtag", text: "All of them wrote #One-Belt-One-Road there."),
    Case(
      name: "placeholder", text: "Write {one belt one road} and {one-belt-one-road} there.",
      rules: ["term/forbidden"]),
    Case(name: "host", text: "Visit one-belt-one-road.example.org for it, or silk-belt.cn/a."),
    Case(
      name: "a full stop without a space", text: "One Belt One Road.The rest follows there.",
      rules: ["term/forbidden"], isFixable: true),
  ]

  static func draft(_ test: Case) -> CheckDocument {
    let marked = Marked(test.text)
    var draft = Drafts.text(marked.text, test.language)
    if let kind = test.zone { draft.zones = [CheckZone(kind, marked.range(1, 2))] }
    return draft
  }

  @Test(arguments: cases)
  func leavesAlone(_ test: Case) {
    let report = Checker(termbase: Self.termbase).check(Self.draft(test))
    let findings = report.findings.filter { $0.rule.hasPrefix("term/") }
    #expect(findings.map(\.rule) == test.rules)
    if !test.rules.isEmpty, test.name != "placeholder" {
      #expect(findings.contains { $0.replacement != nil } == test.isFixable)
    }
  }

  @Test("A strict check reports for information what quotations excuse")
  func strict() {
    let options = CheckOptions(isStrict: true)
    for test in Self.cases where test.rules.isEmpty {
      let report = Checker(termbase: Self.termbase, options: options).check(Self.draft(test))
      #expect(report.findings.allSatisfy { $0.severity == .info && $0.replacement == nil })
    }
    let quoted = Checker(termbase: Self.termbase, options: options).check(Self.draft(Self.cases[1]))
    #expect(quoted.findings.map(\.rule) == ["term/forbidden"])
    #expect(quoted.findings.first?.message.hasSuffix("(in a quotation or title)") == true)
  }

  @Test("A translation of a quotation is the translator's")
  func translation() {
    let report = Checker(termbase: Self.termbase).check(
      Drafts.pair(
        "他说：“我们共建命运共同体。”", .chinese, "He said: “We build a community of common destiny.”", .english)
    )
    #expect(report.findings.map(\.rule) == ["term/forbidden"])
    #expect(report.findings.first?.replacement == nil)
  }
}
