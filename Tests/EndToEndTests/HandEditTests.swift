// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// What a person changed or added in a grown file stays when the paper is grown again.
@Suite struct HandEditTests {
  private static let file = "tm/example-paper.tmx"

  private func edit(_ workspace: SampleWorkspace, _ change: (String) -> String) throws {
    let old = try workspace.folder.text(of: Self.file)
    let new = change(old)
    #expect(new != old)
    try workspace.folder.write(Data(new.utf8), to: Self.file)
  }

  /// Grows the paper, as it is or with a sentence more.
  private func grow(_ workspace: SampleWorkspace, corrected: Bool) throws -> CommandRun {
    var text = try String(contentsOfFile: SampleWorkspace.paper, encoding: .utf8)
    if corrected {
      text = text.replacingOccurrences(of: "3.5亿美元", with: "3.6亿美元")
        .replacingOccurrences(of: "350 million", with: "360 million")
    }
    try workspace.folder.write(Data(text.utf8), to: "example-paper.txt")
    return try workspace.run(["grow", "example-paper.txt"])
  }

  @Test(arguments: [false, true]) func aChangedTextStaysInItsPlace(_ corrected: Bool) throws {
    let workspace = try SampleWorkspace(withPaper: true)
    try edit(workspace) {
      $0.replacingOccurrences(of: "regulatory standards still differ", with: "rules still differ")
    }
    let edited = try workspace.folder.text(of: Self.file)
    for _ in 0..<2 {
      let run = try grow(workspace, corrected: corrected)
      #expect(run.status == 0)
      #expect(run.output.contains("changed or added by hand"))
      let text = try workspace.folder.text(of: Self.file)
      #expect(text.contains("rules still differ"))
      #expect(!text.contains("regulatory standards still differ"))
      #expect(text.contains("360 million") == corrected)
      if !corrected { #expect(text == edited) }
    }
  }

  @Test(arguments: [false, true]) func anAddedUnitStaysBehindTheSameUnit(_ corrected: Bool) throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let unit = """
          <tu tuid="mine"><note>from the minutes</note>
            <tuv xml:lang="zh"><seg>会议闭幕。</seg></tuv>
            <tuv xml:lang="en"><seg>The meeting closed.</seg></tuv>
          </tu>

      """
    let next = "    <tu tuid=\"example-paper.abstract.2\">"
    try edit(workspace) { $0.replacingOccurrences(of: next, with: unit + next) }
    _ = try grow(workspace, corrected: corrected)
    let text = try workspace.folder.text(of: Self.file)
    let order = [
      "example-paper.abstract.1\"", "\"mine\"", "from the minutes", "example-paper.abstract.2\"",
    ]
    let places = order.map { text.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 }.sorted() == places.compactMap { $0 })
  }

  @Test func commentsPropertiesAndNotesStay() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    try edit(workspace) {
      $0.replacingOccurrences(of: "  </body>", with: "    <!-- last words -->\n  </body>")
        .replacingOccurrences(
          of: "<tu tuid=\"example-paper.abstract.2\">",
          with: "<tu tuid=\"example-paper.abstract.2\" creationid=\"Li\">\n"
            + "      <note>ask the author</note>\n      <prop type=\"x-mine\">1</prop>")
    }
    for corrected in [false, true] {
      _ = try grow(workspace, corrected: corrected)
      let text = try workspace.folder.text(of: Self.file)
      for piece in ["last words", "creationid=\"Li\"", "ask the author", "x-mine"] {
        #expect(text.contains(piece), "\(piece)")
      }
    }
  }

  @Test func aFileOfTheNameThatWasNotGrownIsNotReplaced() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data("zh\ten\n会议\tmeeting\n".utf8), to: "p.tsv")
    _ = try workspace.run(["tm", "import", "p.tsv"])
    let before = try workspace.folder.text(of: "tm/p.tmx")
    let text = try String(contentsOfFile: SampleWorkspace.paper, encoding: .utf8)
    try workspace.folder.write(Data(text.utf8), to: "p.txt")
    let run = try workspace.run(["grow", "p.txt"])
    #expect(run.status == 2)
    #expect(run.errors.contains("--id"))
    #expect(try workspace.folder.text(of: "tm/p.tmx") == before)
  }

  @Test func aUnitThatCannotBeReadIsNotDropped() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    try edit(workspace) {
      $0.replacingOccurrences(
        of: "  </body>", with: "    <tu tuid=\"half\"><tuv xml:lang=\"zh\"></tuv></tu>\n  </body>")
    }
    let before = try workspace.folder.text(of: Self.file)
    let run = try grow(workspace, corrected: true)
    #expect(run.status == 2)
    #expect(run.errors.contains("tm/example-paper.tmx:"))
    #expect(try workspace.folder.text(of: Self.file) == before)
  }
}
