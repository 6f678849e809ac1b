// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// `concord review` over many pairs: patterns, selections, orders, and the rest of a part or paper.
@Suite struct ReviewManyTests {
  /// A workspace in which all pairs of three papers wait: zh-en, ru-en, and zh-Hant with ru.
  private func workspace() throws -> SampleWorkspace {
    let workspace = try SampleWorkspace()
    let papers = [
      "a": """
      区域合作研究

      摘要：会议在天津举行。各国通过了宣言。

      Regional Cooperation

      Abstract: The meeting was held in Tianjin. The countries adopted a declaration.
      """,
      "b": """
      Аннотация: Встреча прошла в Москве. Банк предоставляет кредит.

      Abstract: The meeting was held in Moscow. The bank provides a loan.
      """,
      "c": """
      摘要：會議在北京舉行。銀行提供貸款。

      Аннотация: Встреча прошла в Пекине. Банк предоставляет кредит.
      """,
    ]
    for (name, text) in papers {
      try workspace.folder.write(Data(text.utf8), to: "\(name).txt")
      let run = try workspace.run(["grow", "\(name).txt", "--min-confidence", "1"])
      #expect(run.status == 0, "\(run.errors)")
    }
    return workspace
  }

  private func waiting(_ workspace: SampleWorkspace, _ options: [String] = []) throws -> [String] {
    try workspace.run(["review", "--list", "--format", "json"] + options).json()["units"].list
      .compactMap { $0["id"].string }
  }

  @Test func patternsAndIDs() throws {
    let workspace = try workspace()
    #expect(try waiting(workspace).count == 7)
    let run = try workspace.run([
      "review", "--accept", "a.title.1", "b.*", "--reject", "c.abstract.*",
    ])
    #expect(run.output == "3 accepted, 2 rejected\n")
    #expect(try waiting(workspace) == ["a.abstract.1", "a.abstract.2"])
    let none = try workspace.run(["review", "--accept", "a.abstract.1", "--reject", "b.*"])
    #expect(none.status == 2 && none.errors.contains("b.*"))
    #expect(try waiting(workspace) == ["a.abstract.1", "a.abstract.2"])
  }

  @Test func aSelectionLimitsPatterns() throws {
    let workspace = try workspace()
    let run = try workspace.run(["review", "--reject", "*", "--part", "title"])
    #expect(run.output == "0 accepted, 1 rejected\n")
    #expect(try waiting(workspace, ["--part", "title"]).isEmpty)
    let low = try waiting(workspace, ["--below", "0.01"])
    #expect(low.isEmpty)
    let all = try workspace.run(["review", "--accept", "*", "--below", "1"])
    #expect(all.output == "6 accepted, 0 rejected\n")
  }

  @Test func ordersAreTheReviewers() throws {
    let workspace = try workspace()
    let json = try workspace.run(
      ["review", "--list", "--order", "confidence", "--format", "json"]
    ).json()
    let figures = json["units"].list.compactMap { $0["confidence"].double }
    #expect(figures.count == 7 && figures == figures.sorted())
    #expect(try waiting(workspace, ["--order", "reason"]).count == 7)
    #expect(try workspace.run(["review", "--order", "size"]).status == 2)
    #expect(try workspace.run(["review", "--below", "2"]).status == 2)
  }

  @Test func theRestOfAPartOrPaper() throws {
    let workspace = try workspace()
    // The title is skipped; both sentences of the abstract are accepted; then the next paper.
    let run = try workspace.run(["review"], input: "n\na part\nr paper\nq\n")
    #expect(run.output.contains("2 pairs decided"))
    #expect(run.output.contains("4 decided, 3 left"))
    #expect(try waiting(workspace) == ["a.title.1", "c.abstract.1", "c.abstract.2"])
  }

  @Test func theRestIsTakenBackAtOnce() throws {
    let workspace = try workspace()
    let before = try workspace.folder.text(of: "tm/a.tmx")
    let run = try workspace.run(["review", "a"], input: "r paper\nu\nq\n")
    #expect(run.output.contains("0 decided, 3 left"))
    #expect(try workspace.folder.text(of: "tm/a.tmx") == before)
  }

  @Test func theReviewerAndTheDateAreKept() throws {
    let workspace = try workspace()
    _ = try workspace.run(["review", "--accept", "a.*"])
    let text = try workspace.folder.text(of: "tm/a.tmx")
    #expect(text.matches(of: /changedate="[0-9]{8}T[0-9]{6}Z"/).count == 3)
    #expect(!text.contains("changeid"))
    _ = try workspace.run(["review", "--accept", "b.*", "--by", "Ли Вэй"])
    #expect(try workspace.folder.text(of: "tm/b.tmx").contains("changeid=\"Ли Вэй\""))
    // What a person decided is his; the other papers have no date.
    #expect(try !workspace.folder.text(of: "tm/c.tmx").contains("changedate"))
  }
}
