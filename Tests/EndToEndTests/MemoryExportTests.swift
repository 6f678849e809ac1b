// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// `concord tm export`: which units are written.
@Suite struct MemoryExportTests {
  /// A workspace with an approved, a waiting and a rejected unit: zh-en, ru-en, zh-Hant with ru.
  private func workspace() throws -> SampleWorkspace {
    let workspace = try SampleWorkspace()
    let table = """
      zh\ten\tstatus
      茶\ttea\tapproved
      水\twater\tneeds-review
      风\twind\trejected
      火\tfire\t

      """
    try workspace.folder.write(Data(table.utf8), to: "a.tsv")
    #expect(try workspace.run(["tm", "import", "a.tsv"]).status == 0)
    let russian = "ru\ten\tstatus\nчай\ttea\tApproved\nвода\twater\tneeds-review\n"
    try workspace.folder.write(Data(russian.utf8), to: "b.tsv")
    #expect(try workspace.run(["tm", "import", "b.tsv"]).status == 0)
    let traditional = "zh-Hant\tru\tstatus\n風\tветер\trejected\n龍\tдракон\ttranslated\n"
    try workspace.folder.write(Data(traditional.utf8), to: "c.tsv")
    #expect(try workspace.run(["tm", "import", "c.tsv"]).status == 0)
    return workspace
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    var rows: [String]
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Case(arguments: ["a"], rows: ["zh\ten\tstatus", "茶\ttea\tapproved", "火\tfire\tapproved"]),
    Case(
      arguments: ["a", "--status", "needs-review"],
      rows: ["zh\ten\tstatus", "水\twater\tneeds-review"]),
    Case(
      arguments: ["a", "--status", "needs-review", "rejected"],
      rows: ["zh\ten\tstatus", "水\twater\tneeds-review", "风\twind\trejected"]),
    Case(
      arguments: ["a", "--status", "all"],
      rows: [
        "zh\ten\tstatus", "茶\ttea\tapproved", "水\twater\tneeds-review", "风\twind\trejected",
        "火\tfire\tapproved",
      ]),
    Case(arguments: ["b", "--from", "ru"], rows: ["ru\ten\tstatus", "чай\ttea\tapproved"]),
    Case(
      arguments: ["c", "--to", "ru", "--status", "all"],
      rows: ["zh\tru\tstatus", "風\tветер\trejected", "龍\tдракон\tapproved"]),
  ])
  func tablesSayTheStatus(_ test: Case) throws {
    let run = try workspace().run(["tm", "export", "--format", "tsv"] + test.arguments)
    #expect(run.lines == test.rows)
  }

  @Test func tmxHasApprovedUnitsUnlessAskedOtherwise() throws {
    let workspace = try workspace()
    func count(_ options: [String]) throws -> Int {
      try workspace.run(["tm", "export"] + options).output.components(separatedBy: "<tu ").count - 1
    }
    #expect(try count([]) == 4)
    #expect(try count(["--status", "rejected"]) == 2)
    #expect(try count(["--status", "all"]) == 8)
    #expect(try workspace.run(["tm", "export", "--status", "good"]).status == 2)
  }

  @Test(arguments: ["tsv", "csv", "tmx"]) func statusesComeBack(_ format: String) throws {
    let workspace = try workspace()
    let options = ["a", "--status", "all", "--format"]
    let document = try workspace.run(["tm", "export"] + options + [format]).output
    let other = try SampleWorkspace()
    try other.folder.write(Data(document.utf8), to: "a.\(format)")
    #expect(try other.run(["tm", "import", "a.\(format)"]).status == 0)
    let again = try other.run(["tm", "export"] + options + ["tsv"])
    #expect(again.output == (try workspace.run(["tm", "export"] + options + ["tsv"]).output))
  }

  @Test func aCharacterThatXMLCannotHoldIsReplacedAndCounted() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(
      Data("zh\ten\n茶\u{FFFE}\ttea \u{FFFF}\n水\twater\n".utf8), to: "a.tsv")
    let run = try workspace.run(["tm", "import", "a.tsv"])
    #expect(run.output.contains("2 units"))
    #expect(run.errors.contains("2 characters that XML cannot hold"))
    let text = try workspace.folder.text(of: "tm/a.tmx")
    #expect(text.contains("<seg>茶\u{FFFD}</seg>") && text.contains("<seg>tea \u{FFFD}</seg>"))
  }
}
