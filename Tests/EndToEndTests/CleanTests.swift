// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite struct CleanTests {
  static let damaged =
    "The plat-\nform grows. A plan for coop-\neration and cooper-\native trade.\n"

  @Test func hyphensAreDecidedAndGuessesAreNamed() throws {
    let run = try CommandRun(["clean"], input: Self.damaged)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("The platform grows."))
    #expect(run.errors.contains("platform"))
  }

  @Test func theWordListOfTheMachineIsReadOnlyOnRequest() throws {
    let input = "The photo-\nvoltaics grow.\n"
    let json = try CommandRun(["clean", "--lang", "en", "--format", "json"], input: input).json()
    #expect(json["hyphens"][0]["reason"].string == "guess")
    let russian = try CommandRun(["clean", "--lang", "ru", "--word-list"], input: "Взаи-\nмный.\n")
    #expect(russian.output == "Взаимный.\n")
    #expect(russian.errors.contains("no word list of ru"))
  }

  @Test func theGlossaryIsEvidence() throws {
    let workspace = try SampleWorkspace()
    let json = try workspace.run(
      ["clean", "--format", "json"], input: "A plan of the Shanghai Coop-\neration Organization.\n"
    ).json()
    #expect(json["hyphens"][0]["word"].string == "Cooperation")
    #expect(json["hyphens"][0]["reason"].string == "memory")
  }

  @Test func theMemoryIsEvidence() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let json = try workspace.run(
      ["clean", "--format", "json"], input: "The photo-\nvoltaics of non-\naligned states.\n"
    ).json()
    #expect(json["hyphens"].list.map { $0["word"].string } == ["photovoltaics", "non-aligned"])
    #expect(json["hyphens"][0]["reason"].string == "memory")
  }

  @Test func everyStepCanBeSwitched() throws {
    let input = "合作不断深\n- 12 -\n化①。\n"
    func clean(_ arguments: [String]) throws -> String {
      try CommandRun(["clean", "--lang", "zh"] + arguments, input: input).output
    }
    #expect(try clean([]) == "合作不断深化①。\n")
    #expect(try clean(["--skip", "pageFurniture"]).contains("12"))
    #expect(try clean(["--also", "noteMarks"]) == "合作不断深化。\n")
    #expect(try CommandRun(["clean", "--skip", "nothing"], input: input).status == 2)
    let json = try CommandRun(
      ["clean", "--also", "noteMarks", "--format", "json"],
      input: "Article 13 says so.¹⁰ Its area is 5 km².\n"
    ).json()
    #expect(json["text"].string == "Article 13 says so. Its area is 5 km².")
    #expect(json["removals"].list.map { $0["text"].string } == ["¹⁰"])
    #expect(json["removals"][0]["step"].string == "noteMarks")
  }
}
