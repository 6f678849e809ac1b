// SPDX-License-Identifier: Apache-2.0
import Checking
import Terminology
import TestSupport
import Testing
import TextModel

/// Names that later sentences of a text mean without repeating them.
@Suite struct BackReferenceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var from: LanguageTag = .chinese
    var to: LanguageTag = .english
    /// A source and its target for each sentence.
    let sentences: [(String, String)]
    /// The terms reported as missing and the severities.
    var findings: [String] = []
    var testDescription: String { name }
  }

  private static func entry(_ zh: [Term], _ en: [Term], _ ru: [Term]) -> ConceptEntry {
    ConceptEntry(
      id: ConceptID(en[0].text.lowercased().split { !$0.isLetter }.joined(separator: "-")),
      sections: [
        LanguageSection(language: .chinese, terms: zh),
        LanguageSection(language: .english, terms: en),
        LanguageSection(language: .russian, terms: ru),
      ])
  }

  private static let termbase = Termbase([
    (
      file: "g.yaml",
      entries: [
        entry(
          [Term("上海合作组织"), Term("上合组织", type: .short)],
          [Term("Shanghai Cooperation Organization"), Term("SCO", type: .abbreviation)],
          [Term("Шанхайская организация сотрудничества"), Term("ШОС", type: .abbreviation)]),
        entry(
          [Term("欧亚经济联盟")], [Term("Eurasian Economic Union")],
          [Term("Евразийский экономический союз")]),
        entry([Term("欧洲联盟")], [Term("European Union")], [Term("Европейский союз")]),
        entry(
          [Term("联合国安全理事会"), Term("安理会", type: .short)],
          [Term("United Nations Security Council"), Term("Security Council", type: .short)],
          [Term("Совет Безопасности ООН"), Term("Совет Безопасности", type: .short)]),
        entry([Term("联合国")], [Term("United Nations")], [Term("ООН", type: .abbreviation)]),
        entry([Term("阿富汗")], [Term("Afghanistan")], [Term("Афганистан")]),
        entry([Term("秘书长")], [Term("Secretary-General")], [Term("Генеральный секретарь")]),
        entry(
          [Term("联合国秘书长")], [Term("Secretary-General of the United Nations")],
          [Term("Генеральный секретарь ООН")]),
        entry([Term("理事会")], [Term("council")], [Term("совет")]),
        entry([Term("粮食安全")], [Term("food security")], [Term("продовольственная безопасность")]),
      ]
    )
  ])

  static let cases = [
    Case(
      name: "the noun of the name",
      sentences: [
        ("上海合作组织开展合作。", "The Shanghai Cooperation Organization cooperates."),
        ("上合组织成立于2001年。", "The Organization was founded in 2001."),
        ("上合组织很重要。", "This organization is important."),
      ]),
    Case(
      name: "a noun that was not named before",
      sentences: [("上合组织成立于2001年。", "The Organization was founded in 2001.")],
      findings: ["上合组织 error"]),
    Case(
      name: "the noun of another name",
      sentences: [
        ("上海合作组织开展合作。", "The Shanghai Cooperation Organization cooperates."),
        ("欧亚经济联盟很重要。", "The Organization is important."),
      ], findings: ["欧亚经济联盟 error"]),
    Case(
      name: "two names with one noun",
      sentences: [
        ("欧亚经济联盟开会。", "The Eurasian Economic Union met."),
        ("欧洲联盟开会。", "The European Union met."),
        ("欧亚经济联盟很重要。", "The Union is important."),
      ], findings: ["欧亚经济联盟 error"]),
    Case(
      name: "a noun that is a term of its own",
      sentences: [
        ("联合国安全理事会开会。", "The United Nations Security Council met."),
        ("安理会通过决议。", "The Council adopted a resolution."),
      ]),
    Case(
      name: "a noun that renders another term of the source",
      sentences: [
        ("联合国安全理事会开会。", "The United Nations Security Council met."),
        ("安理会听取了理事会的报告。", "The Council was heard."),
      ], findings: ["安理会 error"]),
    Case(
      name: "a noun with another owner",
      sentences: [
        ("联合国安全理事会开会。", "The United Nations Security Council met."),
        ("安理会通过决议。", "The Council of Europe adopted a resolution."),
      ], findings: ["安理会 error"]),
    Case(
      name: "a noun without an article",
      sentences: [
        ("联合国安全理事会开会。", "The United Nations Security Council met."),
        ("安理会通过决议。", "Another council adopted a resolution."),
      ], findings: ["安理会 error"]),
    Case(
      name: "a pronoun after the name",
      sentences: [
        ("上海合作组织开展合作。", "The Shanghai Cooperation Organization cooperates."),
        ("上合组织成立于2001年。", "Founded in 2001, it is important."),
        ("上合组织支持和平。", "It supports peace."),
      ], findings: ["上合组织 info", "上合组织 info"]),
    Case(
      name: "a pronoun far from the name",
      sentences: [
        ("上海合作组织开展合作。", "The Shanghai Cooperation Organization cooperates."),
        ("天气很好。", "The weather is fine."),
        ("上合组织支持和平。", "It supports peace."),
      ], findings: ["上合组织 error"]),
    Case(
      name: "a pronoun for what is not a name",
      sentences: [
        ("粮食安全很重要。", "Food security is important."),
        ("中国支持粮食安全。", "China supports its neighbours."),
      ], findings: ["粮食安全 error"]),
    Case(
      name: "no word for the name",
      sentences: [
        ("上海合作组织开展合作。", "The Shanghai Cooperation Organization cooperates."),
        ("中国支持上合组织。", "China supports peace."),
      ], findings: ["上合组织 error"]),
    Case(
      name: "an abbreviation in brackets",
      sentences: [
        (
          "联合国阿富汗援助团设在喀布尔。",
          "The United Nations Assistance Mission in Afghanistan (UNAMA) is based in Kabul."
        ), ("联阿援助团协调援助。", "UNAMA coordinates aid."),
        ("联合国阿富汗援助团提交报告。", "The report was submitted by UNAMA."),
      ]),
    Case(
      name: "Russian nouns without articles", to: .russian,
      sentences: [
        ("联合国安全理事会开会。", "Состоялось заседание Совета Безопасности ООН."),
        ("安理会通过决议。", "Совет единогласно принял резолюцию."),
        ("上海合作组织开展合作。", "Шанхайская организация сотрудничества сотрудничает."),
        ("上合组织成立于2001年。", "Эта организация основана в 2001 году."),
        ("安理会通过决议。", "Совет Европы принял резолюцию."),
      ], findings: ["安理会 error"]),
    Case(
      name: "Chinese nouns", from: .english, to: .chinese,
      sentences: [
        ("The Shanghai Cooperation Organization cooperates.", "上海合作组织开展合作。"),
        ("The SCO was founded in 2001.", "该组织成立于2001年。"),
        ("The Security Council met.", "联合国安全理事会开会。"),
        ("The Security Council adopted a resolution.", "理事会通过决议。"),
        ("The Security Council called for peace.", "有关组织呼吁和平。"),
      ], findings: ["Security Council error"]),
    Case(
      name: "a name that is missing as a whole is one finding",
      sentences: [("联合国秘书长发言。", "The head of the body spoke.")], findings: ["联合国秘书长 error"]),
    Case(
      name: "a name of which a part is missing",
      sentences: [("联合国秘书长发言。", "The Secretary-General spoke.")],
      findings: ["联合国秘书长 error", "联合国 error"]),
  ]

  private static func document(_ test: Case, isRunningText: Bool) -> CheckDocument {
    var content = ""
    var segments: [CheckSegment] = []
    for (number, sentence) in test.sentences.enumerated() {
      segments.append(
        CheckSegment(
          number: number + 1,
          target: CheckText(
            sentence.1, language: test.to, offsets: OffsetMap(start: content.utf8.count)),
          source: CheckText(sentence.0, language: test.from, offsets: OffsetMap(start: 0))))
      content += sentence.1 + " "
    }
    var document = CheckDocument(file: "draft.txt", content: content, segments: segments)
    document.isRunningText = isRunningText
    return document
  }

  private static func missing(_ test: Case, isRunningText: Bool) -> [String] {
    Checker(termbase: termbase).check(document(test, isRunningText: isRunningText)).findings
      .filter { $0.rule == "term/missing" }
      .map { "\($0.source?.term ?? "") \($0.severity)" }
  }

  @Test(arguments: cases) func running(_ test: Case) {
    #expect(Self.missing(test, isRunningText: true).sorted() == test.findings.sorted())
  }

  @Test("Rows of a table refer to nothing") func rows() throws {
    let test = try #require(Self.cases.first { $0.name == "a pronoun after the name" })
    #expect(Self.missing(test, isRunningText: false) == ["上合组织 error", "上合组织 error"])
  }

  @Test(
    "Abbreviations of longer names",
    arguments: [
      ("联合国难民署提供援助。", "UNHCR provided aid.", []),
      ("联合国阿富汗援助团协调援助。", "UNAMA coordinates aid.", []),
      ("联合国难民署提供援助。", "NATO provided aid.", ["联合国 error"]),
      ("联合国和儿童机构", "Bodies such as UNICEF", ["联合国 error"]),
    ])
  func abbreviations(_ source: String, _ target: String, _ expected: [String]) {
    let found = Checker(termbase: Self.termbase)
      .check(Drafts.pair(source, .chinese, target, .english)).findings
      .filter { $0.rule == "term/missing" }.map { "\($0.source?.term ?? "") \($0.severity)" }
    #expect(found == expected)
  }

  /// One sentence with thousands of names that the next sentence means by nouns, or of unknown abbreviations.
  @Test(
    "Linear time",
    arguments: [
      (
        ("安理会，", 2_000, "the Security Council (UNSC), "),
        ("安理会开会，阿富汗，", 1_500, "the Council met in it, ")
      ),
      (("联合国难民署，", 1_000, ""), ("联合国机构，阿富汗，", 1_000, "")),
    ])
  func time(_ first: (String, Int, String), _ second: (String, Int, String)) {
    func text(_ part: (String, Int, String)) -> (String, String) {
      let target =
        part.2.isEmpty
        ? (0..<part.1).map { "UN\(Self.letters($0)) " }.joined()
        : String(repeating: part.2, count: part.1)
      return (String(repeating: part.0, count: part.1) + "。", target + ".")
    }
    let test = Case(name: "", sentences: [text(first), text(second)])
    let time = ProcessorTime.measure { _ = Self.missing(test, isRunningText: true) }
    #expect(time < .seconds(5), "\(time)")
  }

  /// A number as four capitals.
  private static func letters(_ number: Int) -> String {
    let capitals = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return String([number / 676 % 26, number / 26 % 26, number % 26, 3].map { capitals[$0] })
  }

  @Test("A missing country and the one in its place are one finding") func folded() throws {
    let found = Checker(termbase: Self.termbase)
      .check(Drafts.pair("阿富汗总统访华。", .chinese, "The President of Pakistan visits China.", .english))
      .findings
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.rule == "term/missing")
    #expect(finding.found == "Pakistan")
    #expect(finding.severity == .error)
    #expect(finding.expected == ["Afghanistan"])
  }
}
