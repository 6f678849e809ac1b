// SPDX-License-Identifier: Apache-2.0
import Languages
import Testing
import TextModel

@testable import Interchange

/// Terms as people write them in lists.
@Suite struct TermNotationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// The terms, each with a mark: `!` forbidden, `~` deprecated, `+` admitted, `?` proposed, `#` abbreviation, `^` short form.
    let terms: [String]
    var isDoubtful = false
    var testDescription: String { text }

    init(_ text: String, _ terms: String..., isDoubtful: Bool = false) {
      self.text = text
      self.terms = terms
      self.isDoubtful = isDoubtful
    }
  }

  static let endings = [
    Case("member state(s)", "member state", "+member states"),
    Case("head(s) of state", "head of state", "+heads of state"),
    Case("box(es)", "box", "+boxes"),
    Case("part(y/ies)", "party", "+parties"),
    Case("duty(ies)", "duty", "+duties"),
    Case("contracting party(ies)", "contracting party", "+contracting parties"),
    Case("country(ries)", "country", "+countries"),
    Case("leaf(ves)", "leaf", "+leaves"),
    Case("man(men)", "man", "+men"),
    Case("criterion(a)", "criterion", "+criteria"),
    Case("child(ren)", "child", "+children"),
    Case("status(es)", "status", "+statuses"),
    Case("update(ed)", "update", "+updated"),
    Case("labo(u)r", "labor", "+labour"),
    Case("basis(es)", "basis", isDoubtful: true),
    Case("country(s)", "country", isDoubtful: true),
    Case("организация(ии)", "организация", "+организации"),
    Case("соглашение(ия)", "соглашение", "+соглашения"),
    Case("обязанность(ти)", "обязанность", "+обязанности"),
    Case("страна(ы)", "страна", "+страны"),
    Case("партнер(ы) по диалогу", "партнер по диалогу", "+партнеры по диалогу"),
    Case("государство(-а)", "государство"),
    Case("(re)construction", "construction", "+reconstruction"),
    Case("全面（战略）伙伴关系", "全面伙伴关系", "+全面战略伙伴关系"),
    Case("河谷中央银行（央行）研究局", "河谷中央银行（央行）研究局"),
  ]
  static let abbreviations = [
    Case("Shanghai Cooperation Organization (SCO)", "Shanghai Cooperation Organization", "#SCO"),
    Case("Regional Anti-Terrorist Structure, RATS", "Regional Anti-Terrorist Structure", "#RATS"),
    Case("RATS, Regional Anti-Terrorist Structure", "#RATS", "Regional Anti-Terrorist Structure"),
    Case("SCO – Shanghai Cooperation Organization", "#SCO", "Shanghai Cooperation Organization"),
    Case("Евразийский экономический союз, ЕАЭС", "Евразийский экономический союз", "#ЕАЭС"),
    Case("上海合作组织（上合组织）", "上海合作组织", "^上合组织"),
    Case("上海合作組織（簡稱上合組織）", "上海合作組織", "^上合組織"),
    Case("世界贸易组织（WTO）", "世界贸易组织", "#WTO"),
    Case("Charter of the SCO (the Charter)", "Charter of the SCO", "^Charter"),
    Case("consultation (UN)", "consultation", "?UN", isDoubtful: true),
    Case("build (to construct)", "build"),
    Case("to promote", "promote"),
    Case("(to) promote", "promote"),
    Case("(to promote)", "promote"),
    Case("to date", "to date"),
    Case("To Live", "To Live"),
    Case("mutual trust /", "mutual trust"),
    Case(
      "Региональная структура (далее – РАТС)", "Региональная структура", "#РАТС"),
    Case("Shanghai, China", "Shanghai, China"),
  ]
  static let labels = [
    Case("cybersecurity (not: network safety)", "cybersecurity", "!network safety"),
    Case(
      "cybersecurity (NOT “net safety” or web safety)", "cybersecurity", "!net safety",
      "!web safety"),
    Case(
      "cybersecurity, not network safety", "cybersecurity", "!network safety", isDoubtful: true),
    Case("cybersecurity, not: network safety", "cybersecurity", "!network safety"),
    Case("кибербезопасность (не: сетевая защита)", "кибербезопасность", "!сетевая защита"),
    Case("网络安全（不用：网路安全）", "网络安全", "!网路安全"),
    Case("common destiny (formerly: common fate)", "common destiny", "~common fate"),
    Case("связанность (также взаимосвязанность)", "связанность", "+взаимосвязанность"),
    Case("not: network safety", "!network safety"),
    Case("network safety (deprecated)", "~network safety"),
    Case("сетевая защита (запрещено)", "!сетевая защита"),
    Case("网路安全（禁用）", "!网路安全"),
    Case(
      "государства, не обладающие ядерным оружием", "государства, не обладающие ядерным оружием",
      isDoubtful: true),
    Case(
      "housing is for living in, not for speculation",
      "housing is for living in, not for speculation", isDoubtful: true),
    Case(
      "Hong Kong and Macao (not including Taiwan)", "Hong Kong and Macao (not including Taiwan)",
      "+Hong Kong and Macao", isDoubtful: true),
    Case(
      "Macedonia, former Yugoslav Republic of", "Macedonia, former Yugoslav Republic of",
      isDoubtful: true),
    Case("房子是用来住的，不是用来炒的", "房子是用来住的，不是用来炒的", isDoubtful: true),
    Case("亚洲基础设施投资银行，简称亚投行", "亚洲基础设施投资银行", "^亚投行"),
    Case("nota bene", "nota bene"), Case("notable (person)", "notable"),
  ]
  static let others = [
    Case("trust (noun)", "trust"), Case("доверие (сущ.)", "доверие"), Case("互信（名词）", "互信"),
    Case("(the) Shanghai Spirit", "Shanghai Spirit"), Case("sanction*", "sanction"),
    Case("Shanghai Spirit,", "Shanghai Spirit"), Case("", isDoubtful: false),
    Case(
      "Bolivia (Plurinational State of)", "Bolivia (Plurinational State of)", "+Bolivia",
      isDoubtful: true),
    Case("a (b", "a (b"), Case("()", isDoubtful: false), Case("ไทย (ประเทศ)", "ไทย"),
  ]
  static let slashes = [
    Case("activeer/activeren", "activeer", "activeren"),
    Case("Shanghai Cooperation Organization/SCO", "Shanghai Cooperation Organization", "#SCO"),
    Case(
      "Shanghai Cooperation Organization/Organisation", "Shanghai Cooperation Organization",
      "Shanghai Cooperation Organisation"),
    Case("Head/Heads of State", "Head of State", "Heads of State"),
    Case("TCP/IP", "TCP/IP"), Case("km/h", "km/h"), Case("and/or", "and/or"),
    Case("input/output", "input/output", isDoubtful: true),
  ]

  @Test(arguments: endings + abbreviations + labels + others + slashes)
  func isRead(_ test: Case) {
    let notation = TermNotation(test.text)
    #expect(notation.terms.map(Self.marked) == test.terms)
    #expect((notation.doubt != nil) == test.isDoubtful)
  }

  private static func marked(_ term: ListedTerm) -> String {
    let mark =
      switch term.status {
      case .forbidden: "!"
      case .deprecated: "~"
      case .proposed: "?"
      case .admitted: "+"
      default: term.type == .abbreviation ? "#" : term.type == .short ? "^" : ""
      }
    return mark + term.text
  }

  /// A source text writes a name and its abbreviation in brackets as one.
  @Test(arguments: [
    (
      "國際貨幣基金組織（基金組織）",
      ["國際貨幣基金組織（基金組織）", "國際貨幣基金組織", "基金組織 variant"]
    ), ("即時支付結算(RTGS)", ["即時支付結算(RTGS)", "即時支付結算", "RTGS abbreviation"]),
    ("《金融機構（處置機制）條例》", ["《金融機構（處置機制）條例》"]),
    ("政府首脑（总理）理事会", ["政府首脑（总理）理事会", "政府首脑理事会", "政府首脑总理理事会"]),
    ("2016年證券及期貨（修訂）條例", ["2016年證券及期貨（修訂）條例"]),
    ("Securities (Amendment) Ordinance", ["Securities (Amendment) Ordinance"]),
    (
      "Ministry of Foreign Affairs (MFA)",
      [
        "Ministry of Foreign Affairs", "Ministry of Foreign Affairs (MFA) variant",
        "MFA abbreviation",
      ]
    ),
    (
      "Министерство иностранных дел (МИД)",
      [
        "Министерство иностранных дел", "Министерство иностранных дел (МИД) variant",
        "МИД abbreviation",
      ]
    ),
    ("member state(s)", ["member state", "member states"]),
  ]) func sourcesKeepTheWhole(_ text: String, _ terms: [String]) {
    let read = TermNotation(text, isSource: true).terms.map { term in
      term.type == .full ? term.text : "\(term.text) \(term.type.rawValue)"
    }
    #expect(read == terms)
  }

  /// A negation that the text in another language has as well is a part of the term.
  @Test(arguments: ["harmony, not uniformity", "гармония, не единообразие"])
  func aNegationOfBothSidesBelongsToTheTerm(_ text: String) {
    #expect(TermNotation(text, isNegated: true).terms.map(\.text) == [text])
    #expect(TermNotation(text).terms.count == 2)
    #expect(NotationWords.isNegated("和而不同") && !NotationWords.isNegated("和谐"))
    #expect(NotationWords.isNegated("without limits") && !NotationWords.isNegated("notable"))
  }

  /// A remark that is none of the notations is kept for the reader.
  @Test func aRemarkBecomesANote() {
    #expect(TermNotation("bank (finance)").terms == [ListedTerm(text: "bank", note: "finance")])
  }

  /// The bar of memoQ between stem and ending is not a separator, and the bar of lists is.
  @Test(arguments: [
    ("организаци|я", ["организация"]), ("states|men", ["statesmen"]),
    ("SCO|Organization", ["SCO", "Organization"]), ("成员|国", ["成员", "国"]),
    ("trust|confidence", ["trust", "confidence"]), ("a (b; c)", ["a (b; c)"]),
    ("1. trust\n2. confidence", ["trust", "confidence"]), ("2. trust", ["trust"]),
    ("1. 上海精神", ["上海精神"]), ("（三）互利", ["互利"]), ("④ equality", ["equality"]), ("五、协商", ["协商"]),
    ("(c) mutual benefit", ["mutual benefit"]), ("3) взаимная выгода", ["взаимная выгода"]),
    ("一、二线城市", ["一、二线城市"]), ("1.5 track", ["1.5 track"]), ("(R)-isomer", ["(R)-isomer"]),
    ("成员国，会员国", ["成员国", "会员国"]),
  ]) func barsAndNumbers(_ cell: String, _ terms: [String]) {
    #expect(TermList(cell).terms == terms)
  }

  /// Long input with many brackets takes linear time and is not lost.
  @Test func manyBrackets() {
    let text = String(repeating: "(", count: 20_000) + "a" + String(repeating: ")", count: 20_000)
    #expect(TermNotation(text).terms.count <= 1)
    #expect(TermList(String(repeating: "(a;", count: 5_000)).terms == ["(a"])
  }
}
