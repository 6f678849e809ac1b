// SPDX-License-Identifier: Apache-2.0
import Files
import Foundation
import ICUText
import Interchange
import Testing
import TextModel

@testable import ConcordKit

/// Tables of people and tools: encodings, headings, directions, damaged rows.
@Suite struct ExchangeTableTests {
  /// The glossary that a file becomes, as a table.
  private static func terms(
    _ bytes: [UInt8], _ name: String, from: LanguageTag? = nil, to: LanguageTag? = nil
  ) throws -> String {
    let kit = try KitWorkspace(glossary: nil)
    _ = try kit.workspace.importGlossary(
      .bytes(bytes, name: name), options: GlossaryImportOptions(from: from, to: to))
    return String(decoding: try kit.workspace.exportGlossaries(.tsv).bytes, as: UTF8.self)
  }

  // MARK: Encodings

  struct Encoded: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let term: String
    var encoding: String
    var file = "a.csv"
    var testDescription: String { "\(encoding): \(name)" }

    init(_ encoding: String, _ name: String, _ text: String, _ term: String, file: String = "a.csv")
    {
      self.name = name
      self.text = text
      self.term = term
      self.encoding = encoding
      self.file = file
    }
  }

  static let encoded = [
    Encoded("GB18030", "one short row", "zh,en\n和平,peace\n", "和平"),
    Encoded("GB18030", "headings in Chinese", "中文,英文\n条约,treaty\n协定,agreement\n", "协定"),
    Encoded("Big5", "Hong Kong", "zh-HK,en\n香港特別行政區,Hong Kong SAR\n", "香港特別行政區"),
    Encoded("Big5", "headings in Chinese", "中文（繁體）,英文\n條約,treaty\n協定,agreement\n", "條約"),
    Encoded("windows-1251", "capitals alone", "ru;en\nШОС;SCO\nООН;UN\n", "ООН"),
    Encoded(
      "windows-1251", "headings in Russian", "Русский;Английский\nдоговор;treaty\nмир;peace\n",
      "договор"),
    Encoded(
      "windows-1251", "sums in euros",
      "en;ru\npayment of €5 million;Оплата 5 млн €\nbudget of €12;Бюджет 12 €\n", "Оплата 5 млн €"),
    Encoded(
      "windows-1251", "Ukrainian", "uk;en\nзв'язність;connectivity\nєдність;unity\n", "єдність"),
    Encoded("KOI8-R", "three words", "ru;en\nсвязь;link\nмир;peace\nдоговор;treaty\n", "договор"),
    Encoded(
      "KOI8-R", "no heading, in a workspace without Russian",
      "безопасность\tsecurity\nторговля\ttrade\n", "торговля", file: "a.txt"),
    Encoded("IBM866", "three words", "ru;en\nсвязь;link\nмир;peace\nдоговор;treaty\n", "договор"),
    Encoded("Shift_JIS", "two words", "ja,en\n会議,meeting\n共同声明,joint statement\n", "共同声明"),
    Encoded(
      "Shift_JIS", "characters and kana", "ja,en\n会議,meeting\nセンター,centre\n", "センター"),
    Encoded("EUC-JP", "characters and kana", "ja,en\n会議,meeting\nセンター,centre\n", "センター"),
    Encoded(
      "GB18030", "Chinese and Russian", "zh,ru\n上海精神,шанхайский дух\n互信,взаимное доверие\n",
      "шанхайский дух"),
    Encoded("GB18030", "Russian alone", "ru;en\nмир;peace\nдоговор;treaty\n", "договор"),
    Encoded(
      "x-mac-cyrillic", "small letters", "ru;en\nдоговор;treaty\nторговля;trade\n", "торговля"),
    Encoded("EUC-KR", "two words", "ko,en\n회의,meeting\n공동 성명,joint statement\n", "공동 성명"),
    Encoded("windows-1252", "accents", "fr;en\nréunion;meeting\nœuvre;work\n", "œuvre"),
    Encoded("windows-1250", "letters side by side", "pl;en\nświęto;holiday\nżółw;turtle\n", "żółw"),
    Encoded(
      "UTF-16LE", "without a mark", "zh\ten\r\n互联互通\tconnectivity\r\n", "互联互通", file: "a.txt"),
    Encoded(
      "UTF-16BE", "without a mark", "zh\ten\r\n互联互通\tconnectivity\r\n", "互联互通", file: "a.txt"),
  ]

  @Test(arguments: encoded) func encodingsAreTold(_ test: Encoded) throws {
    let bytes = try #require(TextSamples.encode(test.text, as: test.encoding))
    #expect(try Self.terms(bytes, test.file).contains(test.term))
  }

  /// Text that was decoded wrongly once and saved as UTF-8.
  @Test(arguments: [("zh", "äº’è”é€š"), ("ru", "ÐœÐ¸Ñ€"), ("pl", "渨i阾o"), ("en", "和平")])
  func aTermInOtherLettersIsLeftOut(_ language: String, _ term: String) throws {
    let other = language == "en" ? "zh" : "en"
    let kit = try KitWorkspace(glossary: nil)
    let known = other == "zh" ? "合作" : "cooperation"
    let done = try kit.workspace.importGlossary(
      .text("\(language),\(other)\n\(term),\(known)\nSCO,\(known)\n", name: "a.csv"))
    #expect(done.findings.contains { $0.rule == "table/script" })
    let export = String(decoding: try kit.workspace.exportGlossaries(.tsv).bytes, as: UTF8.self)
    #expect(!export.contains(term))
  }

  // MARK: Headings

  struct Heading: Sendable, CustomTestStringConvertible {
    let text: String
    /// The texts that must be there, and those that must not.
    let terms: [String]
    var others: [String] = []
    var from: LanguageTag?
    var to: LanguageTag?
    var testDescription: String { String(text.prefix(40)) }
  }

  static let headings = [
    Heading(
      text: "序号,中文名称,英文名称,备注\n1,和平,peace,注\n2,条约,treaty,\n", terms: ["peace", "treaty", "注"],
      others: ["序号"]),
    Heading(
      text: "某某司术语表,,\n,,\n类别,中文,English (US)\n政治,和平,peace\n", terms: ["peace", "政治"],
      others: ["术语表"]),
    Heading(
      text: "Глоссарий;\nТермин (рус.);Термин (англ.)\nмир;peace\n", terms: ["peace"],
      others: ["Глоссарий"], from: .russian, to: .english),
    Heading(
      text: "Термин;Перевод;Комментарий\nмир;peace;б\n", terms: ["peace"], others: ["Перевод"],
      from: .russian, to: .english),
    Heading(
      text: "Source Term,Target Term,POS,Notes\n和平,peace,n,x\n", terms: ["peace", "x"],
      others: ["Source"], from: .chinese, to: .english),
    Heading(text: "concept_id;zh_cn;en_us;en_us_status\nc1;和平;peace;New\n", terms: ["peace"]),
    Heading(
      text:
        "\u{FEFF}Entry_ID;Entry_Subject;Chinese_PRC;Term_Info;English_United_States;Term_Info\n1;pol;和平;;peace;\n",
      terms: ["peace"]),
    Heading(
      text: "term_en,translation_ru,comment_en\npeace,мир,x\n", terms: ["мир"], others: ["term_en"]),
    Heading(text: "中,英,俄\n和平,peace,мир\n", terms: ["peace", "мир"]),
    Heading(text: "中文,英文\nChinese,English\n和平,peace\n", terms: ["peace"], others: ["Chinese"]),
    Heading(text: "sep=;\n\"中文\";\"英文\"\n\"和平\";\"peace\"\n", terms: ["peace"], others: ["sep"]),
    Heading(
      text: "zh,en\n\u{3000}和平\u{3000},\u{A0}peace\n合作,#N/A\n", terms: ["\t和平\tpeace"],
      others: ["#N/A", "\u{3000}"]),
    Heading(text: "和平,peace\n条约,treaty\n", terms: ["peace"]),
    Heading(
      text: "Chinese,,English,\nterm,pinyin,term,notes\n和平,hépíng,peace,n1\n",
      terms: ["peace", "n1"], others: ["term"]),
    Heading(text: "zh,en\n术语,term\n和平,peace\n", terms: ["术语\tterm", "peace"]),
    Heading(
      text: "Term,Translation,Domain\n和平,peace,politics\n", terms: ["peace", "politics"],
      others: ["Translation"], from: .chinese, to: .english),
    Heading(
      text: "connectivity\t互联互通\tof roads\npeace\t和平\n", terms: ["互联互通"],
      others: ["zh\tconnectivity"]),
  ]

  @Test(arguments: headings) func glossariesAreRead(_ test: Heading) throws {
    let name = test.text.contains("\t") ? "a.txt" : "a.csv"
    let made = try Self.terms(Array(test.text.utf8), name, from: test.from, to: test.to)
    for term in test.terms { #expect(made.contains(term), "\(made)") }
    for other in test.others { #expect(!made.contains(other), "\(made)") }
  }

  /// A list with commas in a file that is named as a text.
  @Test(arguments: [
    ("和平,peace\n条约,treaty\n", "treaty"), ("и мир;和平;x\nдоговор;条约;\n", "договор"),
    ("zh,en\n和平,peace\n", "peace"),
  ])
  func aListNamedAsATextIsRead(_ text: String, _ term: String) throws {
    #expect(try Self.terms(Array(text.utf8), "a.txt").contains(term))
  }

  @Test(arguments: [
    "会议于周三结束,双方签署了纪要。\n代表团抵达,记者提问。\n",
    "The meeting, held in 上海, ended.\nThe talks, held in 北京, ended.\n",
    "和平,peace\n", "SCO\tOCS\nUN\tONU\n",
  ])
  func textIsNoList(_ text: String) throws {
    #expect(throws: JobError.self) { try Self.terms(Array(text.utf8), "a.txt") }
  }

  @Test func languagesThatContradictTheScriptsAreRefused() throws {
    #expect(throws: JobError.self) {
      try Self.terms(
        Array("connectivity\t互联互通\npeace\t和平\n".utf8), "a.txt", from: .chinese, to: .russian)
    }
  }

  // MARK: Rows

  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let name: String
    let targets: [String]
    var testDescription: String { text }
  }

  static let rows = [
    Row(text: "zh;en\n会议结束。;The meeting; and the end.\n好。;OK.\n", name: "a.csv", targets: ["OK."]),
    Row(
      text: "zh\ten\tstatus\n会议结束。\tThe meeting\tended.\ttranslated\n好。\tOK.\ttranslated\n",
      name: "a.tsv", targets: ["OK."]),
    Row(
      text: "zh,en\n\"会议, 结束。\",\"It ended, at last.\"\n好。,OK.,,\n", name: "a.csv",
      targets: ["It ended, at last.", "OK."]),
    Row(
      text: "The meeting ended.,会议结束。\nIt began.,会议开始。\n", name: "a.csv",
      targets: ["会议结束。", "会议开始。"]),
  ]

  @Test(arguments: rows) func damagedRowsAreLeftOut(_ test: Row) throws {
    let kit = try ExchangeKit()
    let units = try kit.units(of: test.text, name: test.name)
    #expect(units.map { $0.variants[1].text } == test.targets)
  }

  /// A row that is left out is not a segment with a translation.
  @Test(arguments: [
    "zh,en\n会议结束。,\n双方签字。,Both, signed.\n", "zh\ten\n双方签字。\tBoth\tsigned.\n会议结束。\t\n",
    "zh;en;status\n双方签字。;Both; signed.;done;done\n会议结束。;;\n",
  ])
  func aDamagedRowIsNotKept(_ text: String) throws {
    let kit = try ExchangeKit(memory: "zh\ten\n会议结束。\tThe meeting ended.\n")
    let done = try kit.filled(text, name: "a.csv")
    #expect(done.segments.map(\.target) == ["The meeting ended."])
    #expect(done.notices.count == 1)
  }

  @Test func aRowThatIsNotCheckedIsNamed() throws {
    let kit = try ExchangeKit()
    let done = try kit.workspace.check(
      .text("zh;en\n会议结束。;The meeting; and the end.\n好。;OK.\n", name: "a.csv"))
    #expect(done.notices.contains { $0.hasPrefix("a.csv:2:1: the row has 3 fields") })
  }

  @Test func carriageReturnsOfExcelAreNoText() throws {
    let kit = try ExchangeKit()
    let units = try kit.units(of: "zh,en\n会议结束。,\"The meeting_x000D_\nended.\"\n", name: "a.csv")
    #expect(units.map { $0.variants[1].text } == ["The meeting\nended."])
  }

  // MARK: Direction

  static let directions = [
    Row(
      text: "en,zh\nThe meeting ended.,\nThe meeting began.,\n", name: "all empty",
      targets: ["会议结束。", "会议开始。"]),
    Row(
      text: "zh,en\n,The meeting ended.\n,The meeting began.\n", name: "the first is empty",
      targets: ["会议结束。", "会议开始。"]),
    Row(
      text: "en,zh\nThe meeting ended.,会议结束了。\nThe meeting began.,\n", name: "half",
      targets: ["会议开始。"]),
    Row(
      text: "zh,en\n会议结束了。,The meeting ended.\n,The meeting began.\n", name: "half of the first",
      targets: ["会议开始。"]),
    Row(text: "id,zh,en,note\n1,,The meeting ended.,x\n", name: "among others", targets: ["会议结束。"]),
    Row(
      text: "en,ru,zh\nThe meeting ended.,Заседание закончилось.,\n", name: "of three",
      targets: ["会议结束。"]),
    Row(
      text: "zh,en\n会议结束。,\n会议开始。,\n", name: "as usual",
      targets: ["The meeting ended.", "The meeting began."]),
  ]

  @Test(arguments: directions) func theEmptyColumnIsTheTarget(_ test: Row) throws {
    let kit = try ExchangeKit(
      memory: "zh\ten\n会议结束。\tThe meeting ended.\n会议开始。\tThe meeting began.\n")
    let done = try kit.filled(test.text, name: "a.csv")
    #expect(done.segments.compactMap(\.target) == test.targets)
  }

  // MARK: Languages

  @Test func aVariantWithoutALanguageIsLeftOut() throws {
    let kit = try ExchangeKit()
    let text = tmx("会议结束。", "The meeting ended.").replacing(
      "</tu>", with: "<tuv xml:lang=\"x-default\"><seg>?</seg></tuv></tu>")
    #expect(try kit.units(of: text, name: "a.tmx").map(\.variants.count) == [2])
  }

  @Test(arguments: [
    ("zh_CN", "en_us"), ("zho-Hans", "eng-US"), ("chi", "eng"), ("cmn-Hans-CN", "EN"),
    ("Chinese (Simplified)", "English"), ("Chinese", "English (US)"), ("zh-CHS", "en"),
    ("CHS", "ENG"), ("zh-cmn-Hans-CN", "en"), ("ZH-CN", "en-029"),
  ])
  func codesOfLanguagesAreOne(_ from: String, _ to: String) throws {
    let kit = try ExchangeKit()
    _ = try kit.units(of: tmx("会议结束。", "The meeting ended.", from: from, to: to), name: "a.tmx")
    #expect(try kit.workspace.lookup("会议结束。").memory.first?.score == 100)
  }
}

/// Text in other encodings.
enum TextSamples {
  static func encode(_ text: String, as name: String) -> [UInt8]? {
    if name == "IBM866" { return russian(text) }
    if name == "EUC-JP" { return encode(text, as: "Shift_JIS").map(japanese) }
    if name == "x-mac-cyrillic" {
      // Small letters are those of code page 1251, but for the last.
      return encode(text, as: "windows-1251")?.map { $0 == 0xFF ? 0xDF : $0 }
    }
    let encodings: [String: UInt] = [
      "GB18030": 0x8000_0632, "Big5": 0x8000_0A03, "windows-1251": 11, "windows-1250": 15,
      "windows-1252": 12, "KOI8-R": 0x8000_0A02, "Shift_JIS": 8, "EUC-KR": 0x8000_0940,
      "UTF-16LE": 0x9400_0100, "UTF-16BE": 0x9000_0100,
    ]
    guard let raw = encodings[name] else { return nil }
    return text.data(using: String.Encoding(rawValue: raw)).map { Array($0) }
  }

  /// Characters of JIS X 0208 in Shift-JIS as EUC-JP has them, which Foundation does not write.
  private static func japanese(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      guard bytes[at] >= 0x80, at + 1 < bytes.count else {
        out.append(bytes[at])
        at += 1
        continue
      }
      let trail = Int(bytes[at + 1]) - (bytes[at + 1] > 0x7F ? 1 : 0)
      let row = (Int(bytes[at]) - (bytes[at] < 0xA0 ? 0x71 : 0xB1)) * 2 + (trail >= 0x9E ? 2 : 1)
      let cell = trail >= 0x9E ? trail - 0x7D : trail - 0x1F
      out += [UInt8(row | 0x80), UInt8(cell | 0x80)]
      at += 2
    }
    return out
  }

  /// Small letters of Russian in code page 866, which Foundation does not have.
  private static func russian(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x430..<0x440: UInt8(scalar.value - 0x430 + 0xA0)
      case 0x440...0x44F: UInt8(scalar.value - 0x440 + 0xE0)
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
  }
}
