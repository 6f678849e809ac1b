// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite struct ReviewTests {
  /// A workspace with two papers that have something to decide about.
  private func workspace() throws -> SampleWorkspace {
    let workspace = try SampleWorkspace()
    let paper = """
      摘要：各国构建命运共同体。会议在天津举行。

      Abstract: Countries build a community of common destiny. The meeting was held in Tianjin.
      """
    try workspace.folder.write(Data(paper.utf8), to: "p.txt")
    _ = try workspace.run(["grow", "p.txt"])
    return workspace
  }

  private func tmx(_ workspace: SampleWorkspace) throws -> String {
    try workspace.folder.text(of: "tm/p.tmx")
  }

  @Test func theListSaysWhatWaitsAndWhy() throws {
    let json = try workspace().run(["review", "--list", "--format", "json"]).json()
    #expect(json["units"].list.count == 1)
    #expect(json["units"][0]["id"].string == "p.abstract.1")
    #expect(json["units"][0]["file"].string == "tm/p.tmx")
    #expect(json["units"][0]["reasons"].list.isEmpty == false)
    #expect(json["units"][0]["variants"][0]["text"].string == "各国构建命运共同体。")
  }

  @Test func acceptedForScripts() throws {
    let workspace = try workspace()
    let run = try workspace.run(["review", "--accept", "p.abstract.1", "--by", "Li Wei"])
    #expect(run.status == 0)
    let text = try tmx(workspace)
    #expect(text.contains("changeid=\"Li Wei\""))
    #expect(text.contains("<prop type=\"x-reviewed\">accepted</prop>"))
    #expect(!text.contains("needs-review"))
    #expect(try workspace.run(["grow", "p.txt"]).output.contains("unchanged"))
  }

  @Test func rejectedIsKeptAndNeverShown() throws {
    let workspace = try workspace()
    #expect(
      try workspace.run(["lookup", "各国构建命运共同体。", "--format", "json"]).json()["memory"].list.count
        == 1)
    _ = try workspace.run(["review", "--reject", "p.abstract.1"])
    #expect(
      try workspace.run(["lookup", "各国构建命运共同体。", "--format", "json"]).json()["memory"].list.isEmpty)
    #expect(try workspace.run(["grow", "p.txt"]).output.contains("unchanged"))
    #expect(try tmx(workspace).contains("<prop type=\"x-status\">rejected</prop>"))
    #expect(try !workspace.run(["tm", "export"]).output.contains("destiny"))
  }

  @Test func aSlipInOneIdChangesNothing() throws {
    let workspace = try workspace()
    let before = try tmx(workspace)
    let run = try workspace.run(["review", "--accept", "p.abstract.1", "p.abstract.9"])
    #expect(run.status == 2)
    #expect(run.errors.contains("p.abstract.9"))
    #expect(try tmx(workspace) == before)
  }

  @Test func anEditStaysWhenThePaperIsGrownAgain() throws {
    let workspace = try workspace()
    let run = try workspace.run(
      ["review"], input: "t Countries build a community with a shared future.\n")
    #expect(run.status == 0)
    #expect(run.output.contains("[community of common destiny]"))
    #expect(run.output.contains("1 decided, 0 left"))
    let edited = try tmx(workspace)
    #expect(edited.contains("<seg>Countries build a community with a shared future.</seg>"))
    #expect(try workspace.run(["grow", "p.txt"]).output.contains("unchanged"))
    // Another sentence of the paper is corrected: the edit stays, the new sentence is taken in.
    let corrected = """
      摘要：各国构建命运共同体。会议在北京举行。

      Abstract: Countries build a community of common destiny. The meeting was held in Beijing.
      """
    try workspace.folder.write(Data(corrected.utf8), to: "p.txt")
    #expect(try workspace.run(["grow", "p.txt"]).output.contains("updated"))
    let after = try tmx(workspace)
    #expect(after.contains("<seg>Countries build a community with a shared future.</seg>"))
    #expect(after.contains("<seg>The meeting was held in Beijing.</seg>"))
    #expect(!after.contains("Tianjin"))
  }

  @Test func aDecisionThatGoesWithItsSentenceIsTold() throws {
    let workspace = try workspace()
    _ = try workspace.run(["review", "--accept", "p.abstract.1"])
    let other = "摘要：会议在天津举行。\n\nAbstract: The meeting was held in Tianjin.\n"
    try workspace.folder.write(Data(other.utf8), to: "p.txt")
    let json = try workspace.run(["grow", "p.txt", "--format", "json"]).json()
    #expect(json["dropped"][0]["id"].string == "p.abstract.1")
    #expect(json["dropped"][0]["status"].string == "approved")
  }

  @Test func theEditorIsAsked() throws {
    let workspace = try workspace()
    let run = try CommandRun(
      ["review"], in: workspace.folder.url, input: "e\n",
      environment: ["EDITOR": "sed -i s/destiny/future/"])
    #expect(run.status == 0)
    #expect(try tmx(workspace).contains("<seg>Countries build a community of common future.</seg>"))
  }

  @Test func undoGivesTheOldBytesBack() throws {
    let workspace = try workspace()
    let before = try tmx(workspace)
    let run = try workspace.run(["review"], input: "r\nu\nq\n")
    #expect(run.output.contains("0 decided, 1 left"))
    #expect(try tmx(workspace) == before)
  }

  @Test func endOfInputIsQuit() throws {
    let workspace = try workspace()
    let before = try tmx(workspace)
    let run = try workspace.run(["review"])
    #expect(run.status == 0)
    #expect(run.output.contains("0 decided, 1 left"))
    #expect(try tmx(workspace) == before)
  }

  @Test func mergedAndSplitAgain() throws {
    let workspace = try workspace()
    _ = try workspace.run(["review"], input: "m\nq\n")
    let merged = try tmx(workspace)
    #expect(merged.contains("<seg>各国构建命运共同体。会议在天津举行。</seg>"))
    #expect(merged.contains("<prop type=\"x-bead\">2-2</prop>"))
    #expect(try workspace.run(["grow", "p.txt"]).output.contains("unchanged"))
    let run = try workspace.run(["review"], input: "s\ns 1 1\na\na\n")
    #expect(run.errors.contains("zh 2  会议在天津举行。"))
    #expect(run.output.contains("2 decided, 0 left"))
    let split = try tmx(workspace)
    #expect(split.contains("<seg>会议在天津举行。</seg>"))
    #expect(split.contains("tuid=\"p.abstract.2\""))
    #expect(try workspace.run(["grow", "p.txt"]).output.contains("unchanged"))
    #expect(try workspace.run(["tm", "verify"]).status == 0)
  }

  @Test func damageIsNotWrittenOver() throws {
    let workspace = try workspace()
    let cut = try tmx(workspace).replacingOccurrences(of: "xml:lang=\"zh\"", with: "")
    try workspace.folder.write(Data(cut.utf8), to: "tm/p.tmx")
    let run = try workspace.run(["review", "--accept", "p.abstract.1"])
    #expect(run.status == 2)
    #expect(run.errors.contains("tm/p.tmx:"))
    #expect(try tmx(workspace) == cut)
  }

  @Test func nothingWaits() throws {
    let run = try SampleWorkspace(withPaper: true).run(["review"])
    #expect(run.status == 0)
    #expect(run.output == "nothing waits for a review\n")
  }
}
