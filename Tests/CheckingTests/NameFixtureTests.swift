// SPDX-License-Identifier: Apache-2.0
import Foundation
import Terminology
import TestSupport
import Testing
import TextModel

@testable import Checking

/// Judges the pairs of Tests/Fixtures/Checking/names-*.tsv: right spellings of names, and misspelt ones.
@Suite struct NameFixtureTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let source: LanguageTag
    let target: LanguageTag
    let sourceText: String
    let targetText: String
    var testDescription: String { sourceText + " = " + targetText }

    var messages: [String] {
      Checker(termbase: Termbase([])).check(Drafts.pair(sourceText, source, targetText, target))
        .findings.filter { $0.rule == "name/transliteration" }.map(\.message)
    }
  }

  static func rows(_ name: String) throws -> [Row] {
    let url = Repository.root.appendingPathComponent("Tests/Fixtures/Checking/" + name)
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { line in
      let fields = line.split(separator: "\t").map(String.init)
      try #require(fields.count == 4)
      return Row(
        source: try #require(LanguageTag(fields[0])), target: try #require(LanguageTag(fields[1])),
        sourceText: fields[2], targetText: fields[3])
    }
  }

  @Test func rightSpellingsAreLeftAlone() throws {
    let rows = try Self.rows("names-right.tsv")
    #expect(rows.count == 131)
    let alarms = rows.flatMap { row in row.messages.map { row.testDescription + ": " + $0 } }
    #expect(alarms.isEmpty, "\(alarms)")
  }

  @Test func misspellingsAreFound() throws {
    let rows = try Self.rows("names-wrong.tsv")
    #expect(rows.count == 66)
    let missed = rows.filter(\.messages.isEmpty).map(\.testDescription)
    #expect(missed.isEmpty, "\(missed)")
  }

  @Test(
    "The patronymic of another father is found",
    arguments: [
      ("Сергей Викторович Лавров выступил.", "Sergei Vladimirovich Lavrov spoke.", 1),
      ("Речь Сергея Викторовича Лаврова.", "The speech of Sergei Vladimirovich Lavrov.", 1),
      ("Встречу провёл Иван Петрович.", "Ivan Pavlovich chaired the meeting.", 1),
      ("Анна Сергеевна Козлова открыла форум.", "Anna Andreyevna Kozlova opened it.", 1),
      ("Сергей Викторович Лавров выступил.", "Sergey Victorovich Lavrov spoke.", 0),
      ("Анна Сергеевна Козлова открыла форум.", "Anna Sergeevna Kozlova opened it.", 0),
      ("Иван Петрович и Иван Павлович.", "Ivan Pavlovich and Ivan Petrovich.", 0),
      ("Сергей Викторович и Иван Петрович.", "Sergei Viktorovich met Pavel Andreyevich.", 0),
    ])
  func patronymics(_ russian: String, _ english: String, _ count: Int) {
    func found(_ source: (String, LanguageTag), _ target: (String, LanguageTag)) -> Int {
      Checker(termbase: Termbase([])).check(
        Drafts.pair(source.0, source.1, target.0, target.1)
      ).findings.count { $0.rule == "name/transliteration" }
    }
    #expect(found((russian, .russian), (english, .english)) == count)
    #expect(found((english, .english), (russian, .russian)) == count)
  }

  /// Patronymics with their usual Chinese forms.
  private static let chinesePatronymics = """
    Викторович 维克托罗维奇
    Владимирович 弗拉基米罗维奇
    Анатольевич 阿纳托利耶维奇
    Сергеевич 谢尔盖耶维奇
    Николаевич 尼古拉耶维奇
    Сергеевна 谢尔盖耶夫娜
    Ивановна 伊万诺夫娜
    Михайлович 米哈伊洛维奇
    Павлович 巴甫洛维奇
    Васильевич 瓦西里耶维奇
    Алексеевич 阿列克谢耶维奇
    Кужугетович 库茹盖托维奇
    Рэмович 雷莫维奇
    Валентинович 瓦连京诺维奇
    Владимировна 弗拉基米罗夫娜
    Юрьевич 尤里耶维奇
    Максимович 马克西莫维奇
    Александрович 亚历山德罗维奇
    Петрович 彼得罗维奇
    Андреевич 安德烈耶维奇
    Дмитриевич 德米特里耶维奇
    Евгеньевич 叶夫根尼耶维奇
    Иванович 伊万诺维奇
    Игоревич 伊戈列维奇
    Олегович 奥列戈维奇
    Константинович 康斯坦丁诺维奇
    Геннадьевич 根纳季耶维奇
    Григорьевич 格里戈里耶维奇
    Борисович 鲍里索维奇
    Станиславович 斯坦尼斯拉沃维奇
    Аркадьевич 阿尔卡季耶维奇
    Леонидович 列昂尼多维奇
    Эдуардович 爱德华多维奇
    Витальевич 维塔利耶维奇
    Фёдорович 费奥多罗维奇
    Степанович 斯捷潘诺维奇
    Георгиевич 格奥尔基耶维奇
    Вячеславович 维亚切斯拉沃维奇
    Вадимович 瓦季莫维奇
    Тимофеевич 季莫费耶维奇
    Романович 罗曼诺维奇
    Артёмович 阿尔乔莫维奇
    Яковлевич 雅科夫列维奇
    Львович 利沃维奇
    Евгеньевна 叶夫根尼耶芙娜
    Николаевна 尼古拉耶芙娜
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  @Test("The patronymic of another father is found in Chinese, and usual forms are left alone")
  func chinesePatronymics() {
    func count(_ russian: String, _ chinese: String) -> Int {
      let texts = [
        (text: "\(russian) выступил.", language: LanguageTag.russian),
        (text: "外长\(chinese)发表讲话。", language: LanguageTag.chinese),
      ]
      return [(0, 1), (1, 0)].reduce(0) { sum, order in
        let (source, target) = (texts[order.0], texts[order.1])
        return sum
          + Checker(termbase: Termbase([])).check(
            Drafts.pair(source.text, source.language, target.text, target.language)
          ).findings.count { $0.rule == "name/transliteration" }
      }
    }
    for row in Self.chinesePatronymics {
      let isFemale = row[0].hasSuffix("а")
      let given = isFemale ? ("Анна", "安娜") : ("Сергей", "谢尔盖")
      #expect(count("\(given.0) \(row[0])", "\(given.1)·\(row[1])") == 0, "\(row)")
    }
    #expect(count("Сергей Викторович Лавров", "谢尔盖·弗拉基米罗维奇·拉夫罗夫") == 2)
    #expect(count("Анна Сергеевна Козлова", "安娜·安德烈耶夫娜·科兹洛娃") == 2)
    // Another person.
    #expect(count("Сергей Викторович Лавров", "德米特里·安德烈耶维奇·彼得罗夫") == 0)
  }

  struct Expected: CustomTestStringConvertible, Sendable {
    let name: String
    let row: Row
    let expected: [String]
    var testDescription: String { name }

    init(
      _ name: String, _ source: LanguageTag, _ text: String, _ target: LanguageTag, _ other: String,
      _ expected: String...
    ) {
      self.name = name
      row = Row(source: source, target: target, sourceText: text, targetText: other)
      self.expected = expected
    }
  }

  @Test(arguments: [
    Expected("compound surname", .chinese, "歐陽修", .english, "Ouyang Xin", "Ouyang Xiu"),
    Expected("apostrophe", .chinese, "李长安", .english, "Li Chong'an", "Li Chang'an"),
    Expected("ü", .chinese, "吕建中", .english, "Lü Jainzhong", "Lü Jianzhong"),
    Expected("tones", .chinese, "习近平", .english, "Xí Jìnpíng"),
    Expected("given name first", .chinese, "孙壮志", .english, "Zhangzhi Sun", "Sun Zhuangzhi"),
    Expected("case form", .chinese, "会见李克强", .russian, "с Ли Кэцянем", "Ли Кэцяном"),
    Expected("separated syllables", .chinese, "习近平", .russian, "Си Цзинь Пин", "Си Цзиньпин"),
    Expected("Wade-Giles", .chinese, "周恩来", .english, "Chou En-lai"),
    Expected("Cantonese", .chinese, "曾俊华", .english, "Tsang Chun-wah"),
    Expected("by its bearer", .chinese, "馬英九", .english, "Ma Ying-joeu", "Ma Ying-jeou"),
    Expected("Korean name", .chinese, "李勇浩外相", .english, "Foreign Minister Ri Yong Ho"),
    Expected("target in characters", .english, "Wang Yi", .chinese, "王雨"),
    Expected("place of the source", .chinese, "陕西、山西", .english, "Shaanxi and Shanxi"),
    Expected("short place", .chinese, "无锡市", .english, "Wuxu City", "Wuxi"),
    Expected("short place in Traditional", .chinese, "無錫市", .english, "in Wuxie City", "Wuxi"),
    Expected("short place that is right", .chinese, "无锡市和芜湖市", .english, "Wuxi City and Wuhu City"),
    Expected("short word without a kind", .chinese, "无锡市", .english, "Wuxu"),
    Expected("another short place", .chinese, "西安市", .english, "Wuxi City"),
    Expected("initials", .russian, "Ю. В. Андропов", .english, "Y. V. Andropev", "Andropov"),
    Expected("ISO 9", .russian, "Юрий Щербаков", .english, "Ûrij Ŝerbakov"),
    Expected("another person", .russian, "Сергей Лавров", .english, "Sergei Ivanov"),
    Expected("title on both sides", .russian, "Министр Лавров", .english, "Minister Lavrov"),
    Expected("Arabic", .chinese, "王毅", LanguageTag("ar") ?? .english, "وانغ يي"),
    Expected("no text", .chinese, "", .english, "Wang Yi"),
  ])
  func expects(_ test: Expected) {
    let report = Checker(termbase: Termbase([])).check(
      Drafts.pair(
        test.row.sourceText, test.row.source, test.row.targetText, test.row.target))
    let names = report.findings.filter { $0.rule == "name/transliteration" }
    #expect(names.flatMap(\.expected) == test.expected)
    if test.name == "target in characters" { #expect(names.map(\.found) == ["王雨"]) }
  }

  @Test func aTermOfTheGlossaryIsLeftToIt() {
    let pair = Drafts.pair("孙壮志", .chinese, "Sun Zhangzhi", .english)
    let all = 0..<pair.segments[0].target.text.utf8.count
    let finder = ChineseNameFinder(spellings: HanSpellings())
    #expect(
      finder.mismatches(
        in: pair.segments[0].target, of: pair.segments[0].source ?? pair.segments[0].target,
        terms: [all]
      ).isEmpty)
  }

  @Test(.timeLimit(.minutes(1))) func longSegmentsTakeBoundedTime() {
    let han = String(repeating: "王李張劉司馬光省市", count: 200)
    let latin = String(repeating: "Wang Lii Zhangg Shanxxi ", count: 200)
    let row = Row(source: .chinese, target: .english, sourceText: han, targetText: latin)
    _ = row.messages
    _ = Row(source: .russian, target: .english, sourceText: latin, targetText: han).messages
  }
}
