// SPDX-License-Identifier: Apache-2.0
import Checking
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Drafts and pairs that grow by one step, or that differ in one character, per paragraph: where findings begin and end.
@Suite struct CheckLimitGoldenTests {
  /// The findings of each segment, as one text.
  private static func answers(_ text: String, _ name: String) throws -> [Int: String] {
    let session = try #require(GoldenWorkspace.checked?.session)
    let found = try session.check(
      [.text(text, name: name)], options: DraftCheckOptions(fixing: .preview))
    var answers: [Int: String] = [:]
    for finding in found.report.findings {
      let words =
        "\(finding.rule) “\(finding.found?.prefix(18) ?? "")” \(finding.expected.first?.prefix(24) ?? "")"
        + (finding.replacement.map { " writes “\($0.prefix(24))”" } ?? "")
      answers[finding.location.line, default: ""] += words + "; "
    }
    return answers
  }

  /// One draft per template, one paragraph per case.
  private static func drafts(_ templates: [String], _ cases: [(String, String)]) throws -> [String]
  {
    var lines: [String] = []
    for template in templates {
      lines.append("⁂ \(template)")
      let text = cases.map { template.replacingOccurrences(of: "‽", with: $0.1) + "\n\n" }.joined()
      let answers = try answers(text, "d.txt")
      lines += Golden.runs(
        cases.enumerated().map { ($0.element.0, answers[2 * $0.offset + 1] ?? "") })
    }
    return lines
  }

  /// One table per template, one row per case.
  private static func tables(
    _ templates: [(String, String, String, String)], _ cases: [(String, String)]
  ) throws -> [String] {
    var lines: [String] = []
    for (from, to, source, target) in templates {
      lines.append("⁂ \(source) = \(target)")
      let rows = cases.map {
        "\(source.replacingOccurrences(of: "‽", with: $0.1))\t\(target.replacingOccurrences(of: "‽", with: $0.1))\n"
      }
      let answers = try answers("\(from)\t\(to)\n" + rows.joined(), "d.tsv")
      lines += Golden.runs(cases.enumerated().map { ($0.element.0, answers[$0.offset + 2] ?? "") })
    }
    return lines
  }

  private static let characters = Golden.edges.filter { $0 != "\"" }
    .map { (Golden.name(of: $0), String($0)) }

  @Test func charactersInDrafts() throws {
    let templates = [
      "The Spirit of Shanghai‽ guides the work of all.",
      "We praise the ‽Spirit of Shanghai in the text.",
      "One Belt‽One Road is an old name.", "The word‽word is here and the the‽ end.",
      "It grew (see part ‽ here and ended.", "He said “‽ and left it open here.",
      "成员国弘扬上海精神‽构建命运共同体。", "会议讨论‽上海合做组织的工作。", "Дух Шанхая‽ ведёт нас вперёд сегодня.",
      "The Shanghai Cooperation Organization‽ (SCO) met; the SCO‽ ended.",
      "Read a‽ b and c‽d in item a‽.",
    ]
    Golden.compare(try Self.drafts(templates, Self.characters), with: "limits-check-characters")
  }

  @Test func charactersInPairs() throws {
    let templates = [
      ("zh", "en", "第3条第a‽项规定如下。", "Item (b‽ of Article 3 provides as follows."),
      ("zh", "en", "增长3‽5%，共12亿元。", "Growth of 3‽6 per cent, 1.2 billion yuan in all."),
      ("zh", "en", "他说‽“好的”。", "He said‽ fine."),
      ("en", "ru", "Item 4‽ is 15 km long.", "Пункт 4‽ длиной 16 км."),
      ("en", "ru", "See paragraph (a‽ and 1‽000 people.", "См. подпункт «б‽ и 1‽000 человек."),
      ("zh", "en", "上海合作组织‽成立。", "The SCA‽ was founded."), ("zh", "ru", "5‽月6日", "6‽ мая"),
      ("en", "zh", "Code X‽12 and {0‽} stay.", "代码X‽13和{1‽}不变。"),
    ]
    Golden.compare(
      try Self.tables(templates, Self.characters), with: "limits-check-pair-characters")
  }

  @Test func lengths() throws {
    let sizes = (0...70).map { ("\($0)", Golden.filling($0, "en")) }
    let chinese = (0...48).map { ("\($0)", Golden.filling($0, "zh")) }
    let russian = (0...70).map { ("\($0)", Golden.filling($0, "ru")) }
    var lines = try Self.drafts(
      [
        "The Shanghai Cooperation Organization ‽ (SCO) met here.",
        "The Spirit of Shanghai (‽) was named.",
        "He wrote “Spirit of Shanghai ‽” in a letter.", "“‽” said the Spirit of Shanghai.",
        "The SCO, that is the ‽ Shanghai Cooperation Organization, met.",
        "It is (‽ Spirit of Shanghai here.",
        "Li Wei. ‽ Spirit of Shanghai. Beijing: World Affairs, 2014. 12 p.",
      ], sizes)
    lines += try Self.drafts(["上海合作组织‽（上合组织）召开会议。", "他写道：“‽一带一路”很重要。", "《‽上海精神》出版。（‽"], chinese)
    lines += try Self.drafts(
      ["Шанхайская организация сотрудничества ‽ (ШОС) собралась.", "Он сказал: «‽ дух Шанхая»."],
      russian)
    lines += try Self.tables(
      [("zh", "en", "水利。", "‽"), ("zh", "en", "上海精神很重要，预算3亿元。", "The ‽ budget")], sizes)
    lines += try Self.tables(
      [("en", "zh", "Water works, 30 of them.", "‽"), ("ru", "zh", "Вода.", "‽")], chinese)
    Golden.compare(lines, with: "limits-check-lengths")
  }

  @Test func numbers() throws {
    let zeros = (0...15).map { ("\($0) zeros", "1" + String(repeating: "0", count: $0)) }
    let counts = (0...40).map { ("\($0)", "\($0)") }
    let decimals = (0...30).map { ("0.\($0)", "\($0 / 7).\($0 % 10)") }
    let years = (1890...2110).filter { $0 % 10 < 2 }.map { ("\($0)", "\($0)") }
    let money: [(String, String, String, String)] = [
      ("zh", "en", "预算为‽元。", "The budget is ‽ yuan."),
      ("zh", "en", "预算为‽万元。", "The budget is ‽0 million yuan."),
      ("en", "ru", "The budget is ‽ dollars.", "Бюджет ‽0 долларов."),
      ("en", "zh", "‽ million people came.", "来了‽00万人。"),
    ]
    var lines = try Self.tables(money, zeros) + Self.tables(money, decimals)
    lines += try Self.tables(
      [
        ("zh", "en", "第‽条规定。", "Article 12 provides."), ("zh", "en", "第‽届会议。", "The ‽th meeting."),
        ("zh", "en", "‽月5日开会。", "It met on 5 December."),
        ("zh", "en", "12月‽日开会。", "It met on December 12."),
        ("en", "ru", "Chapter ‽ begins.", "Глава XII начинается."),
        ("zh", "en", "下午‽点开会。", "It met at ‽ p.m."),
        ("en", "ru", "It took ‽ years.", "Это заняло двенадцать лет."),
        ("en", "zh", "‽ countries signed.", "十二国签署。"),
      ], counts)
    lines += try Self.tables(
      [
        ("zh", "en", "‽年开会。", "It met in 2001."),
        ("en", "ru", "In the ‽s it grew.", "В 2000-е годы рост."),
        ("zh", "ru", "自‽年起。", "С ‽ года."),
      ], years)
    Golden.compare(lines, with: "limits-check-numbers")
  }
}
