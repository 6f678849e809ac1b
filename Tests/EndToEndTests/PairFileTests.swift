// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Files that hold pairs with states are not read as papers or as prose: a rejected pair would be approved.
@Suite struct PairFileTests {
  @Test(arguments: [
    (
      "memo.tsv",
      "zh\ten\tstatus\n会议开始。\tThe war begins.\trejected\n会议结束。\tThe meeting ends.\tapproved\n"
    ),
    ("memo.csv", "zh,en,status\n会议开始。,The war begins.,rejected\n会议结束。,The meeting ends.,to do\n"),
  ])
  func aTableIsNoPaper(_ name: String, _ text: String) throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data(text.utf8), to: name)
    let run = try workspace.run(["grow", name])
    #expect(run.status == 2)
    #expect(run.errors.contains("concord tm import"), "\(run.errors)")
    #expect(!workspace.folder.files().contains { $0.hasSuffix(".tmx") })
  }

  @Test(arguments: [["segment"], ["extract"], ["clean"], ["grow"]])
  func aMemoryIsNoProse(_ command: [String]) throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let run = try workspace.run(command + ["tm/example-paper.tmx"])
    #expect(run.status == 2)
    #expect(run.errors.contains("concord tm import"), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func whatIsProposedIsNotWhatIsRefused() throws {
    let workspace = try SampleWorkspace()
    _ = try workspace.run(["glossary", "propose", "zh=量子走廊", "en=quantum corridor"])
    let run = try workspace.run(["lookup", "quantum corridor"])
    #expect(run.output.contains("proposed  量子走廊"), "\(run.output)")
    #expect(!run.output.contains("not  量子走廊"))
  }

  @Test func aCommentIsOnOneConcept() throws {
    let workspace = try SampleWorkspace()
    _ = try workspace.run(["glossary", "propose", "zh=歧义一", "en=ambig term"])
    _ = try workspace.run(["glossary", "add", "歧义二", "ambig term"])
    let run = try workspace.run(["comment", "Which?", "--concept", "ambig term"])
    #expect(run.status == 2)
    #expect(
      run.errors.contains("'ambig term' names several concepts: ambig-term, "), "\(run.errors)")
  }

  @Test func whatOthersHaveClaimedStillWaits() throws {
    let workspace = try SampleWorkspace()
    _ = try workspace.run(["grow", SampleWorkspace.paper, "--min-confidence", "1"])
    let first = try workspace.run(["review", "--claim", "100", "--by", "Anna"])
    #expect(first.status == 0 && first.output.contains("claimed by Anna"), "\(first.output)")
    let second = try workspace.run(["review", "--claim", "2", "--by", "Boris"])
    #expect(second.output.contains("left, which others have claimed"), "\(second.output)")
  }

  @Test func aCommentWithAZeroIsRefused() throws {
    let workspace = try SampleWorkspace()
    let line =
      #"{"kind":"concept","id":"shanghai-spirit","text":"before \u0000 after","by":"Anna","at":"2026-11-28T00:00:00Z"}"#
    try workspace.folder.write(Data((line + "\n").utf8), to: "comments.jsonl")
    let run = try workspace.run(["comment"])
    #expect(run.status == 2 && run.errors.contains("comments.jsonl:1:1"), "\(run.errors)")
  }
}
