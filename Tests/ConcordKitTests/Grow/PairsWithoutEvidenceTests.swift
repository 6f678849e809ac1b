// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// Pairs for which only their length and their place speak.
@Suite struct PairsWithoutEvidenceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// The sentences of each bead, `source-target`; a `+` after it marks one with evidence, a `~` one whose words are possible,
    /// a `!` one with enough known words, a `/` the end of a block, a `|` the end of a turn.
    var beads: String
    var doubtful: [Int]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "none", beads: "", doubtful: []),
    Case(name: "a title", beads: "1-1", doubtful: []),
    Case(name: "alone between two others", beads: "1-1+ 1-1 1-1+ 1-1 1-1+", doubtful: []),
    Case(name: "two beside each other", beads: "1-1+ 1-1 1-1 1-1+", doubtful: [1, 2]),
    Case(name: "two at the end", beads: "1-1+ 1-1 1-1", doubtful: [1, 2]),
    Case(name: "beside a sentence without a partner", beads: "1-1+ 1-0 1-1 1-1+", doubtful: [2]),
    Case(
      name: "a sentence without a partner further away", beads: "1-0 1-1+ 1-1 1-1+", doubtful: []),
    Case(name: "two sentences for one", beads: "1-1+ 2-1 1-1+", doubtful: [1]),
    Case(name: "each in a block of its own", beads: "1-1 / 1-1 / 1-1", doubtful: []),
    Case(name: "a turn without words", beads: "1-1+ | 1-1 | 1-1~ | 1-1+ |", doubtful: [1]),
    Case(name: "enough words are known, and none is found", beads: "1-1+ 1-1! 1-1+", doubtful: [1]),
    Case(name: "evidence everywhere", beads: "1-1+ 2-1+ 0-1 1-1+", doubtful: []),
  ]

  @Test(arguments: cases) func doubtful(_ test: Case) {
    var rule = PairsWithoutEvidence()
    var beads: [PaperBead] = []
    var isShown: [Bool] = []
    var isPossible: [Bool] = []
    var isKnown: [Bool] = []
    var ends = [0, 0]
    for word in test.beads.split(separator: " ") {
      if word == "/" || word == "|" {
        rule.endBlock(at: beads.count, isTurn: word == "|")
        continue
      }
      let counts = word.filter { !"+~!".contains($0) }.split(separator: "-").compactMap { Int($0) }
      let ranges = zip(ends, counts).map { $0..<$0 + $1 }
      ends = ranges.map(\.upperBound)
      beads.append(PaperBead(ranges: ranges, confidence: 0.9))
      isShown.append(word.hasSuffix("+"))
      isPossible.append(!word.hasSuffix("1"))
      isKnown.append(word.hasSuffix("!"))
    }
    rule.endBlock(at: beads.count)
    #expect(
      rule.doubtful(of: beads, isShown: isShown, isPossible: isPossible, isKnown: isKnown)
        == test.doubtful)
  }

  /// Neighbours where languages take turns may be no translations, if no word connects them.
  @Test func neighboursWithoutAWordInCommonWait() throws {
    let kit = try KitWorkspace()
    let text =
      "会议批准了25份文件。\n\nThe meeting approved 25 documents.\n\n印度代表发言。\n\nThe representative of India spoke."
      + "\n\n渔民修补旧网\n\nThe children sang quietly\n\n俄罗斯代表发言。\n\nThe representative of Russia spoke.\n"
    let result = try kit.workspace.grow(PaperSource([.text(text, name: "a.txt")]))
    #expect(result.units.map(\.status) == [.approved, .approved, .needsReview, .approved])
  }

  private static let rows: [(zh: String, en: String, ru: String)] = [
    ("会议在塔什干开幕。", "The meeting opened in Tashkent.", "Заседание открылось в Ташкенте."),
    ("护士们组织了献血。", "The nurses organised a blood drive.", "Медсёстры устроили сдачу крови."),
    ("渔民抱怨捕捞情况。", "The fishermen spoke of their catch.", "Рыбаки рассказали об уловах."),
    ("孩子们种下了树木。", "The children planted trees.", "Дети посадили деревья."),
    ("停车问题留待以后。", "The question of parking came up.", "Был поднят вопрос о стоянках."),
    ("裁判中断了比赛。", "The referee stopped the match.", "Судья прервал матч."),
    ("面包师获得了奖项。", "The baker won a prize.", "Пекарь получил награду."),
    (
      "2024年会议在喀山举行。", "The 2024 meeting will be held in Kazan.",
      "Встреча 2024 года пройдёт в Казани."
    ),
  ]

  private func grow(_ languages: [String], leaving left: [String: Int]) throws -> GrowResult {
    let kit = try KitWorkspace()
    let inputs = languages.map { language in
      let sentences = Self.rows.enumerated().filter { left[language] != $0.offset }.map { row in
        language == "zh" ? row.element.zh : language == "en" ? row.element.en : row.element.ru
      }
      return Input.text(
        sentences.joined(separator: language == "zh" ? "" : " "), name: "a.\(language).txt")
    }
    return try kit.workspace.grow(
      PaperSource(inputs),
      options: GrowOptions(
        from: languages.count == 2 ? LanguageTag(languages[0]) : nil,
        to: languages.count == 2 ? LanguageTag(languages[1]) : nil))
  }

  private func isRight(_ unit: GrowResult.Unit) -> Bool {
    Self.rows.contains { row in
      let texts = [unit.source, unit.target] + (unit.others ?? []).map(\.text)
      return texts.allSatisfy { $0 == row.zh || $0 == row.en || $0 == row.ru }
    }
  }

  @Test(
    "One sentence left out and another added: what lies between waits",
    arguments: [
      (["en", "ru"], ["en": 4, "ru": 1]), (["en", "ru"], ["en": 1, "ru": 4]),
      (["en", "ru"], ["en": 2, "ru": 5]), (["zh", "ru"], ["zh": 2, "ru": 5]),
    ])
  func shifted(_ languages: [String], _ left: [String: Int]) throws {
    let result = try grow(languages, leaving: left)
    let approved = result.units.filter { $0.status == .approved }
    #expect(approved.allSatisfy(isRight), "\(approved.filter { !isRight($0) })")
    #expect(approved.contains { $0.target.contains("Kazan") || $0.target.contains("Казан") })
  }

  @Test("Of three texts one may be shifted, although the other two agree") func ofThreeTexts()
    throws
  {
    let kit = try KitWorkspace()
    let paper = """
      摘要：2023年，大学调查了三个国家的500名教师。多数教师在学校工作十年以上。四分之一的教师学习俄语。护士们组织了献血。渔民抱怨捕捞情况。孩子们种下了树木。会议在喀山和塔什干举行。

      Abstract: In 2023 the university surveyed 500 teachers in three countries. Most teachers \
      have worked at school for more than ten years. One quarter of the teachers study \
      Russian. The nurses organised a blood drive. The fishermen spoke of their catch. The \
      children planted trees. Meetings were held in Kazan and Tashkent.

      Аннотация: В 2023 году университет опросил 500 учителей в трёх странах. Большинство \
      учителей работает в школе более десяти лет. Четверть учителей изучает русский язык. \
      Рыбаки рассказали об уловах. Дети посадили деревья. Судья прервал футбольный матч. \
      Встречи прошли в Казани и Ташкенте.
      """
    let result = try kit.workspace.grow(PaperSource([.text(paper, name: "a.txt")]))
    let approved = result.units.filter { $0.status == .approved }.map(\.source)
    for wrong in ["护士们组织了献血。", "渔民抱怨捕捞情况。", "孩子们种下了树木。"] {
      #expect(!approved.contains(wrong))
    }
    #expect(approved.contains("会议在喀山和塔什干举行。"))
  }

  @Test func aReasonIsGiven() throws {
    let result = try grow(["en", "ru"], leaving: ["en": 4, "ru": 1])
    let waiting = result.units.filter {
      !ReviewPolicy.doubtsOfPair.isDisjoint(with: $0.reasons)
    }
    #expect(!waiting.isEmpty && waiting.allSatisfy { $0.status == .needsReview })
  }
}
