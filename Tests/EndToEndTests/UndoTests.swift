// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// `concord undo` takes back the last command that changed the workspace, and the ones before it.
@Suite struct UndoTests {
  /// The files of the workspace that are not derived, with their texts.
  private func state(_ workspace: SampleWorkspace) throws -> [String: String] {
    var state: [String: String] = [:]
    for file in workspace.folder.files() where !file.hasPrefix(".concord/") {
      state[file] = try workspace.folder.text(of: file)
    }
    return state
  }

  @Test func commandsAreTakenBackOneByOne() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data("zh\ten\n会议\tmeeting\n".utf8), to: "pairs.tsv")
    try workspace.folder.write(Data("会议\tmeeting\n".utf8), to: "words.tsv")
    let commands = [
      ["grow", SampleWorkspace.paper], ["review", "--reject", "example-paper.abstract.1"],
      ["tm", "import", "pairs.tsv"], ["glossary", "import", "pairs.tsv", "--name", "own"],
      ["dictionary", "add", "words.tsv", "--from", "zh", "--to", "en"],
      ["tm", "remove", "example-paper"],
      ["dictionary", "remove", "words"],
    ]
    var states = [try state(workspace)]
    for command in commands {
      let run = try workspace.run(command)
      #expect(run.status == 0, "\(command): \(run.errors)")
      states.append(try state(workspace))
      #expect(states[states.count - 1] != states[states.count - 2], "\(command)")
    }
    for (command, before) in zip(commands, states).reversed() {
      let run = try workspace.run(["undo"])
      #expect(run.status == 0, "\(command): \(run.errors)")
      #expect(run.lines.count == 1)
      #expect(try state(workspace) == before, "\(command)")
    }
    let run = try workspace.run(["undo"])
    #expect(run.status == 2)
    #expect(run.errors.contains("no command to take back"))
  }

  @Test func manyPapersAreOneCommand() throws {
    let workspace = try SampleWorkspace()
    for (name, title) in [("a", "大会"), ("b", "会议")] {
      try workspace.folder.write(
        Data("摘要：\(title)通过了宣言。\n\nAbstract: The \(name) meeting adopted a declaration.\n".utf8),
        to: "papers/\(name).txt")
    }
    let before = try state(workspace)
    #expect(try workspace.run(["grow", "papers"]).status == 0)
    #expect(try state(workspace).count == before.count + 2)
    #expect(try workspace.run(["undo"]).lines == ["tm/a.tmx removed", "tm/b.tmx removed"])
    #expect(try state(workspace) == before)
  }

  @Test func whatWasChangedSinceIsKept() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let edited = try workspace.folder.text(of: "tm/example-paper.tmx") + "<!-- mine -->\n"
    try workspace.folder.write(Data(edited.utf8), to: "tm/example-paper.tmx")
    let run = try workspace.run(["undo"])
    #expect(run.status == 2)
    #expect(run.errors.contains("tm/example-paper.tmx has been changed since"))
    #expect(try workspace.folder.text(of: "tm/example-paper.tmx") == edited)
    #expect(try workspace.run(["undo", "--force"]).lines == ["tm/example-paper.tmx removed"])
  }

  @Test func aCommandThatChangesNothingIsNotKept() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    _ = try workspace.run(["grow", SampleWorkspace.paper])
    _ = try workspace.run(["lookup", "上海精神"])
    #expect(try workspace.run(["undo"]).lines == ["tm/example-paper.tmx removed"])
  }

  @Test func twentyCommandsAreKept() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    for number in 0..<22 {
      let word = number % 2 == 0 ? "--reject" : "--accept"
      _ = try workspace.run(["review", word, "example-paper.abstract.1"])
    }
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: workspace.folder.url.path + "/.concord")
    let kept = folders.filter { $0.hasPrefix("undo-") }
    #expect(kept.count == 20)
  }

  @Test func aDamagedOrForeignJournalDoesNothing() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let before = try workspace.folder.text(of: "tm/example-paper.tmx")
    try workspace.folder.write(Data("CNCDERIV and more".utf8), to: ".concord/undo-1/changes")
    let run = try workspace.run(["undo"])
    #expect(run.status == 2)
    #expect(run.errors.contains("is damaged"))
    #expect(try workspace.folder.text(of: "tm/example-paper.tmx") == before)
    #expect(try workspace.run(["undo"]).errors.contains("no command to take back"))
  }
}
