// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// What `concord grow` shows: the card, the figures, the pairs, and how far it is.
@Suite struct GrowReadingTests {
  private func workspace(_ text: String, _ name: String = "p.txt") throws -> SampleWorkspace {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data(text.utf8), to: name)
    return workspace
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var text: String
    /// Lines of the card, blanks as one.
    var card: [String]
    var testDescription: String { name }
  }

  static let papers: [Case] = [
    Case(
      name: "zh-en",
      text: """
        区域合作研究

        张伟，李娜

        摘要：会议在天津举行。各国通过了宣言。

        关键词：区域合作；宣言

        Studies of Regional Cooperation

        ZHANG Wei, LI Na

        Abstract: The meeting was held in Tianjin. The countries adopted a declaration.

        Key words: regional cooperation; declaration
        """,
      card: [
        "title zh 区域合作研究", "en Studies of Regional Cooperation", "authors zh 2: 张伟; 李娜",
        "abstract zh 2 sentences: 会议在天津举行。 各国通过了宣言。",
        "en 2 sentences: The meeting was held in Tianjin. The countries adopted a declaration.",
        "keywords zh 2: 区域合作; 宣言", "en 2: regional cooperation; declaration",
      ]),
    Case(
      name: "ru-en",
      text: """
        Аннотация: Встреча прошла в Москве. Банк предоставляет кредит.

        Abstract: The meeting was held in Moscow. The bank provides a loan.
        """,
      card: [
        "abstract en 2 sentences: The meeting was held in Moscow. The bank provides a loan.",
        "ru 2 sentences: Встреча прошла в Москве. Банк предоставляет кредит.",
      ]),
    Case(
      name: "zh-Hant-ru",
      text: """
        摘要：會議在北京舉行。銀行提供貸款。

        Аннотация: Встреча прошла в Пекине. Банк предоставляет кредит.
        """,
      card: ["ru 2 sentences: Встреча прошла в Пекине. Банк предоставляет кредит."]),
  ]

  @Test(arguments: papers) func theCardShowsWhatWasRead(_ test: Case) throws {
    let workspace = try workspace(test.text)
    let run = try workspace.run(["grow", "p.txt", "--dry-run"])
    #expect(run.status == 0)
    let lines = run.lines.map { $0.split(separator: " ").joined(separator: " ") }
    for line in test.card { #expect(lines.contains(line), "\(line) in \(lines)") }
    // The pairs are not shown unless they are asked for; the figures come last.
    #expect(!run.output.contains("approved  1-1"))
    #expect(run.lines.last?.contains("would be added: ") == true)
    let verbose = try workspace.run(["grow", "p.txt", "--dry-run", "--verbose"])
    #expect(
      verbose.output.contains("approved  1-1  0.")
        || verbose.output.contains("needs review  1-1  0."))
    #expect(verbose.lines.last == run.lines.last)
  }

  @Test func whatOnlyOneLanguageHasIsSaid() throws {
    let workspace = try workspace(
      """
      摘要：会议在天津举行。

      关键词：宣言；天津

      一、引言

      铁路建设进展很快。口岸的货运量逐年上升。

      Abstract: The meeting was held in Tianjin.

      Key words: declaration; Tianjin
      """)
    let run = try workspace.run(["grow", "p.txt"])
    #expect(run.output.contains("warning   the body is in zh only, so it is not taken in"))
    let json = try workspace.run(["grow", "p.txt", "--format", "json"]).json()
    #expect(
      json["reading"]["warnings"].strings == ["the body is in zh only, so it is not taken in"])
    #expect(json["reading"]["replacedCharacters"].int == 0)
    // With several papers the warning comes after the line of its paper.
    try workspace.folder.write(
      Data("摘要：会议在天津举行。\n\nAbstract: The meeting was held in Tianjin.\n".utf8), to: "q.txt")
    let many = try workspace.run(["grow", "p.txt", "q.txt", "--dry-run", "--min-confidence", "0.5"])
    #expect(many.lines.contains("    the body is in zh only, so it is not taken in"))
  }

  @Test func theReasonsAreSummedUp() throws {
    let workspace = try workspace(
      """
      摘要：各国构建命运共同体。会议在天津举行。

      Abstract: Countries build a community of common destiny. The meeting was held in Tianjin.
      """)
    let run = try workspace.run(["grow", "p.txt", "--min-confidence", "1"])
    #expect(run.output.contains("    2 pairs for review  the alignment is not sure"))
    #expect(run.lines.last == "tm/p.tmx added: 2 pairs, 0 approved, 2 for review")
  }

  @Test func partsAreChosen() throws {
    let workspace = try workspace(Self.papers[0].text)
    let run = try workspace.run(["grow", "p.txt", "--parts", "title, keywords", "--format", "json"])
    #expect(try run.json()["units"].list.compactMap { $0["part"].string } == ["title"])
    #expect(try run.json()["candidates"].list.count == 2)
    let whole = try workspace.run(["grow", "p.txt"])
    #expect(whole.lines.last?.contains("updated: 3 pairs") == true)
    for wrong in ["", "titles", "title,,body", "authors"] {
      let run = try workspace.run(["grow", "p.txt", "--parts", wrong])
      #expect(run.status == 2 && run.errors.contains("is not a part"))
    }
  }

  @Test func progressIsPlainLinesWithoutATerminal() throws {
    let workspace = try SampleWorkspace()
    for number in 1...30 {
      let text = "摘要：第\(number)号会议在天津举行。\n\nAbstract: Meeting No. \(number) was held in Tianjin.\n"
      try workspace.folder.write(Data(text.utf8), to: "in/p\(number).txt")
    }
    let run = try workspace.run(["grow", "in"])
    let lines = run.errors.split(separator: "\n").map(String.init)
    #expect(lines == (1...10).map { "\(3 * $0) of 30 papers" })
    #expect(!run.errors.contains("\u{1B}") && !run.errors.contains("\r"))
    // A few papers need none.
    #expect(try workspace.run(["grow", "in/p1.txt", "in/p2.txt"]).errors.isEmpty)
  }
}
