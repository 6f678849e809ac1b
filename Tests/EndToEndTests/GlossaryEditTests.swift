// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// The commands that edit glossaries, show their history and check again, as a user runs them.
@Suite struct GlossaryEditTests {
  @Test func aGlossaryIsEditedByCommands() throws {
    let workspace = try SampleWorkspace()
    let add = try workspace.run([
      "glossary", "add", "能源外交", "energy diplomacy", "--term", "ru=энергетическая дипломатия",
      "--forbidden",
      "energetic diplomacy", "--by", "Anna",
    ])
    #expect(add.output == "energy-diplomacy added to glossaries/own.yaml\n", "\(add.errors)")
    let steps: [([String], String)] = [
      (
        ["add", "--concept", "energy-diplomacy", "--admitted", "diplomacy of energy"],
        "energy-diplomacy changed in glossaries/own.yaml\n"
      ),
      (
        ["set", "energy-diplomacy", "--definition", "Diplomacy about energy"],
        "energy-diplomacy changed in glossaries/own.yaml\n"
      ),
      (
        ["set", "能源外交", "--term", "diplomacy of energy", "--status", "proposed"],
        "energy-diplomacy changed in glossaries/own.yaml\n"
      ),
      (
        ["deprecate", "energetic diplomacy", "--until", "2020"],
        "energy-diplomacy changed in glossaries/own.yaml\n"
      ),
      (
        ["rename", "energy-diplomacy", "diplomacy-of-energy"],
        "diplomacy-of-energy changed in glossaries/own.yaml\n"
      ),
      (
        ["remove", "diplomacy-of-energy", "--term", "diplomacy of energy"],
        "diplomacy-of-energy changed in glossaries/own.yaml\n"
      ),
    ]
    for (arguments, output) in steps {
      let run = try workspace.run(["glossary"] + arguments + ["--by", "Anna"])
      #expect(run.output == output, "\(arguments): \(run.errors)")
    }
    let yaml = try workspace.folder.text(of: "glossaries/own.yaml")
    #expect(yaml.contains("by: Anna") && yaml.contains("on: "))
    #expect(yaml.contains("{term: energetic diplomacy, status: deprecated"))
    #expect(try workspace.run(["glossary", "validate"]).status == 0)
    let log = try workspace.run(["log", "能源外交"])
    #expect(log.status == 0 && log.output.contains("Anna"))
    #expect(try workspace.run(["log", "nothing"]).status == 1)
    // Every command is taken back by itself.
    #expect(try workspace.run(["undo"]).status == 0)
    #expect(
      try workspace.folder.text(of: "glossaries/own.yaml").contains(
        "diplomacy of energy, status: proposed"))
  }

  @Test(arguments: [
    ["glossary", "set", "nothing", "--note", "x"], ["glossary", "set", "shanghai-spirit"],
    ["glossary", "set", "shanghai-spirit", "--until", "soon"],
    ["glossary", "deprecate", "Shanghai Spirit", "--until", "01.09.2025"],
    ["glossary", "remove", "nothing"], ["glossary", "rename", "shanghai-spirit", " "],
    ["glossary", "merge", "shanghai-spirit", "nothing"], ["glossary", "add", "one"],
    ["glossary", "add", "--concept", "shanghai-spirit"], ["glossary", "candidates", "--take", "0"],
    ["glossary", "candidates", "--take", "9999"], ["glossary", "report", "--limit", "0"],
    ["check"], ["check", "--explain", "term/mising"], ["check", "--watch", "-"],
  ]) func whatCannotBeDoneIsOneLine(_ arguments: [String]) throws {
    let workspace = try SampleWorkspace()
    let before = try workspace.folder.text(of: "glossaries/sco.yaml")
    let run = try workspace.run(arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(try workspace.folder.text(of: "glossaries/sco.yaml") == before)
  }

  @Test func anImportIsTriedFirst() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(
      Data("zh,en,status\n互鉴,mutual learning,preferred\n互鉴,cross learning,blau\n".utf8), to: "a.csv"
    )
    let run = try workspace.run(["glossary", "import", "a.csv", "--dry-run"])
    #expect(
      run.output == """
        mutual-learning
            zh  互鉴
            en  mutual learning | cross learning (proposed)
        glossaries/a.yaml: 1 concept would be imported

        """)
    #expect(run.errors.contains("a.csv:3:1: 'blau' is not a known status"))
    #expect(!workspace.folder.files().contains("glossaries/a.yaml"))
  }

  @Test func candidatesAreTakenByTheirNumbers() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let list = try workspace.run(["glossary", "candidates"])
    #expect(list.output.hasPrefix("1  ") || list.output.hasPrefix(" 1  "))
    let take = try workspace.run([
      "glossary", "candidates", "--take", "2", "--glossary", "economy", "--by", "Anna",
    ])
    #expect(take.status == 0 && take.output.split(separator: "\n").count == 1, "\(take.errors)")
    let csv = try workspace.run(["glossary", "candidates", "--format", "csv"])
    #expect(csv.output.contains("number,zh,en,origin,count,papers"))
    #expect(try workspace.run(["undo"]).output.contains("glossaries/economy.yaml"))
  }

  @Test func aRuleIsExplained() throws {
    let run = try CommandRun(["check", "--explain", "term/missing"])
    #expect(run.status == 0 && run.output.hasPrefix("# `term/missing`"))
    let slip = try CommandRun(["check", "--explain", "term/mising"])
    #expect(slip.errors.contains("did you mean 'term/missing'?"))
  }

  @Test func glossariesAreReportedOn() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let run = try workspace.run(["glossary", "report"])
    #expect(run.output.contains("concepts that the memory never has"))
    let page = try workspace.run(["glossary", "report", "--format", "html"])
    #expect(page.output.hasPrefix("<!doctype html>"))
  }

  @Test(.tags(.slow)) func aSavedDraftIsCheckedAgain() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data("The Spirit of Shanghai.\n".utf8), to: "a.md")
    let process = Process()
    process.executableURL = try CommandRun.binary()
    process.arguments = ["check", "a.md", "--watch"]
    process.currentDirectoryURL = workspace.folder.url
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    // The program inherits the blocked signals of the thread that starts it, and hears SIGKILL alone.
    let end: @Sendable () -> Void = { kill(process.processIdentifier, SIGKILL) }
    defer {
      end()
      process.waitUntilExit()
    }
    // A program that says nothing more must not hold up the tests.
    DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: end)
    var seen = ""
    func waits(for text: String) -> Bool {
      while true {
        if let found = seen.range(of: text) {
          seen = String(seen[found.upperBound...])
          return true
        }
        let data = output.fileHandleForReading.availableData
        if data.isEmpty { return false }
        seen += String(decoding: data, as: UTF8.self)
      }
    }
    #expect(waits(for: "1 segment, 1 error\n"))
    #expect(waits(for: "watching 1 file"))
    try workspace.folder.write(Data("The Shanghai Spirit.\n".utf8), to: "a.md")
    #expect(waits(for: "1 segment, no findings\n"))
  }
}
