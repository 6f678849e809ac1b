// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite struct AlignTests {
  private func folder() throws -> TemporaryFolder {
    let gold = try SampleWorkspace.gold()
    return try TemporaryFolder([
      "a.zh.txt": gold["abstract"]["zh"].string ?? "",
      "a.en.txt": gold["abstract"]["en"].string ?? "",
      "lines.zh.txt": gold["sentences"]["zh"].strings.joined(separator: "\n"),
      "lines.en.txt": gold["sentences"]["en"].strings.joined(separator: "\n"),
    ])
  }

  @Test(arguments: [["a.zh.txt", "a.en.txt"], ["lines.zh.txt", "lines.en.txt", "--presegmented"]])
  func theExampleAbstracts(_ arguments: [String]) throws {
    let folder = try folder()
    let run = try CommandRun(["align"] + arguments + ["--format", "ids"], in: folder.url)
    #expect(run.status == 0)
    let beads = run.lines.map { $0.split(separator: "\t").map(String.init) }
    #expect(beads.compactMap(\.first) == (try SampleWorkspace.gold())["beads"].strings)
    for bead in beads {
      let confidence = try #require(bead.last.flatMap(Double.init))
      #expect((0...1).contains(confidence))
    }
  }

  @Test func blankLinesKeepTheirNumbers() throws {
    let folder = try TemporaryFolder([
      "a.zh": "贸易增长了。\n\n会议在北京举行。\n", "a.en": "\nTrade grew.\n \nThe meeting was in Beijing.\n",
    ])
    let run = try CommandRun(
      ["align", "a.zh", "a.en", "--presegmented", "--format", "ids"], in: folder.url)
    let beads = run.lines.compactMap { $0.split(separator: "\t").first.map(String.init) }
    #expect(beads == ["[0]:[1]", "[2]:[3]"])
  }

  @Test func clausesAreAlignedOnRequest() throws {
    let folder = try TemporaryFolder([
      "a.zh": "贸易增长；会议在北京举行。\n", "a.en": "Trade grew; the meeting was in Beijing.\n",
    ])
    func beads(_ options: [String]) throws -> [String] {
      try CommandRun(["align", "a.zh", "a.en", "--format", "ids"] + options, in: folder.url).lines
    }
    #expect(try beads([]).count == 1)
    #expect(try beads(["--clauses"]).count == 2)
  }

  @Test func everyFormat() throws {
    let folder = try folder()
    func run(_ format: String) throws -> CommandRun {
      try CommandRun(["align", "a.zh.txt", "a.en.txt", "--format", format], in: folder.url)
    }
    let tsv = try run("tsv")
    #expect(tsv.lines.first == "zh\ten\tconfidence\tbead")
    #expect(tsv.lines.count == 9)
    let json = try run("json").json()
    #expect(json["beads"][2]["targetSentences"].list.compactMap(\.int) == [2, 3])
    let tmx = try run("tmx")
    #expect(tmx.output.contains("<tmx version=\"1.4\">"))
    #expect(tmx.output.components(separatedBy: "<tu ").count == 9)
  }

  @Test func lowConfidenceIsLeftOut() throws {
    let folder = try folder()
    let run = try CommandRun(
      ["align", "a.zh.txt", "a.en.txt", "--format", "ids", "--min-confidence", "1"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.lines.count < 8)
  }

  @Test func reportAndLexicons() throws {
    let folder = try folder()
    let run = try CommandRun(
      ["align", "a.zh.txt", "a.en.txt", "--report", "a.html", "--verbose"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.errors.contains("% of the words"))
    let page = try folder.text(of: "a.html")
    #expect(page.contains("<div class=\"bead sure\">"))
    #expect(page.contains("Council of Heads of State"))
    #expect(!page.contains("<script"))
  }
}
