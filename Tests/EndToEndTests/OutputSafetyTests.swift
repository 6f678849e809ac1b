// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// Outputs never replace an input or a file of somebody else, and nothing that is quoted steers a terminal or a
/// reader of lines.
@Suite struct OutputSafetyTests {
  private func workspace() throws -> SampleWorkspace {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data("会议在北京举行。\n".utf8), to: "z.txt")
    try workspace.folder.write(Data("The meeting was held in Beijing.\n".utf8), to: "e.txt")
    try workspace.folder.write(Data("dear\n".utf8), to: "dear.html")
    link(workspace.folder.url.path + "/z.txt", workspace.folder.url.path + "/hard.txt")
    symlink("e.txt", workspace.folder.url.path + "/soft.txt")
    return workspace
  }

  @Test(arguments: ["z.txt", "e.txt", "./z.txt", "hard.txt", "soft.txt", "dear.html", "tm"])
  func aReportReplacesNothingOfOthers(_ name: String) throws {
    let workspace = try workspace()
    let before = ["z.txt", "e.txt", "dear.html"].map { try? workspace.folder.text(of: $0) }
    for command in [["align", "z.txt", "e.txt"], ["grow", "z.txt:e.txt"]] {
      let run = try workspace.run(command + ["--report", name])
      #expect(run.status == 2)
      let lines = run.errors.split(separator: "\n")
      #expect(lines.last?.hasPrefix("concord: ") == true)
      let refusals = lines.filter { $0.hasPrefix("concord: ") }
      #expect(refusals.count == 1, "\(run.errors)")
      #expect(["z.txt", "e.txt", "dear.html"].map { try? workspace.folder.text(of: $0) } == before)
    }
  }

  @Test func aReportReplacesAnOlderReport() throws {
    let workspace = try workspace()
    for _ in 0..<2 {
      #expect(try workspace.run(["align", "z.txt", "e.txt", "--report", "r.html"]).status == 0)
    }
    #expect(try workspace.folder.text(of: "r.html").contains("Content-Security-Policy"))
  }

  @Test(arguments: ["\u{A0}", "\u{3000}", "\u{2028}", "\u{2003}\u{A0}", " "])
  func aCellOfWhiteSpaceIsNoTerm(_ blank: String) throws {
    let workspace = try workspace()
    let table = "zh,en,note\n会议,meeting,a\n\"\(blank)\",x,b\n\(blank),\(blank),c\n"
    try workspace.folder.write(Data(table.utf8), to: "g.csv")
    let run = try workspace.run(["glossary", "import", "g.csv"])
    #expect(run.status == 0, "\(run.errors)")
    for command in [["lookup", "会议"], ["glossary", "validate"], ["glossary", "list"]] {
      let run = try workspace.run(command)
      #expect(run.status != 2, "\(command): \(run.errors)")
    }
    #expect(try !workspace.folder.text(of: "glossaries/g.yaml").contains(blank + "\n"))
  }

  @Test func controlsOfFilesDoNotReachTheTerminal() throws {
    let workspace = try workspace()
    let evil = "\u{1B}[2J\u{9B}31m"
    try workspace.folder.write(
      Data("zh\ten\n会议\(evil)开幕\tThe meeting\(evil) opened\n".utf8), to: "\(evil).tsv")
    try workspace.folder.write(
      Data("severities:\n  \"\(evil)\": nonsense\n".utf8), to: "bad/concord.yaml")
    try workspace.folder.write(Data("x".utf8), to: "\(evil).pdf")
    let commands = [
      ["check", "\(evil).tsv"], ["check", "\(evil).pdf"], ["segment", "none\(evil)\n::error::x"],
      ["lookup", "\(evil)会议\n::error::"], ["glossary", "show", evil],
      ["lookup", "x", "--workspace", "bad"],
      ["check", "z.txt", "--from", evil],
    ]
    for command in commands {
      let run = try workspace.run(command)
      for text in [run.output, run.errors] {
        #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" }, "\(command)")
        #expect(!text.split(separator: "\n").contains { $0.hasPrefix("::error") }, "\(command)")
      }
    }
  }

  @Test func aLineEndInATermStartsNoCommandForGitHub() throws {
    let workspace = try workspace()
    try workspace.folder.write(
      Data(
        """
        concord-glossary: 1
        name: own
        languages: [zh, en]
        concepts:
          - id: meeting
            terms:
              zh: [会议]
              en: ["meeting\\r\\n::error::pwned", {term: gathering, status: forbidden}]

        """.utf8), to: "glossaries/own.yaml")
    try workspace.folder.write(Data("zh\ten\n会议开始。\tThe gathering began.\n".utf8), to: "d.tsv")
    for format in ["github", "text"] {
      let run = try workspace.run(["check", "d.tsv", "--format", format])
      #expect(run.status != 2, "\(run.errors)")
      let bytes = run.output.utf8.split { $0 == 0x0A || $0 == 0x0D }
      #expect(!bytes.contains { $0.starts(with: "::error::".utf8) })
    }
  }
}
