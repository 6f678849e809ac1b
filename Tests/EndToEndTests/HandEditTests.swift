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

  /// A unit that a person removed does not come back, unless the header no longer names its pair.
  @Test func aRemovedUnitStaysAway() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    try edit(workspace, Self.withoutUnit)
    let edited = try workspace.folder.text(of: Self.file)
    #expect(edited.contains("350 million") && !edited.contains("In 2025"))
    #expect(try grow(workspace, corrected: false).status == 0)
    #expect(try workspace.folder.text(of: Self.file) == edited)
    for _ in 0..<2 {
      #expect(try grow(workspace, corrected: true).status == 0)
      let text = try workspace.folder.text(of: Self.file)
      #expect(text.contains("360 million") && !text.contains("In 2025"))
    }
    _ = try grow(workspace, corrected: false)
    try edit(workspace) {
      $0.replacing(#/\ *<prop type="x-digest-pairs">[^<]*</prop>\n/#, with: "")
    }
    let run = try grow(workspace, corrected: true)
    #expect(!run.output.contains("removed from the file by hand"))
    #expect(try workspace.folder.text(of: Self.file).contains("In 2025"))
  }

  /// The unit that is removed is named when the paper is grown in another state.
  @Test func aRemovedUnitIsTold() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    try edit(workspace, Self.withoutUnit)
    let run = try grow(workspace, corrected: true)
    #expect(run.output.contains("1 pair that was removed from the file by hand stayed out"))
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    let name: String
    let change: @Sendable (String) -> String
    /// The texts that stay.
    let kept: [String]
    var testDescription: String { name }

    init(_ name: String, kept: [String], _ change: @escaping @Sendable (String) -> String) {
      (self.name, self.kept, self.change) = (name, kept, change)
    }
  }

  /// The unit whose sentences the corrected paper has too, and the beginnings of elements in it.
  private static let unit = "<tu tuid=\"example-paper.abstract.2\">"

  /// Changes the first place after the beginning of the unit.
  @Sendable private static func inUnit(_ text: String, _ old: String, _ new: String) -> String {
    guard let start = text.range(of: unit),
      let place = text.range(of: old, range: start.lowerBound..<text.endIndex)
    else { return text }
    return text.replacingCharacters(in: place, with: new)
  }

  /// A text without the unit.
  @Sendable private static func withoutUnit(_ text: String) -> String {
    guard let start = text.range(of: unit),
      let end = text.range(of: "</tu>\n", range: start.upperBound..<text.endIndex)
    else { return text }
    return text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "")
  }

  static let edits = [
    Edit("rejected", kept: [">rejected<"]) { inUnit($0, ">approved<", ">rejected<") },
    Edit("must wait", kept: [">needs-review<"]) { inUnit($0, ">approved<", ">needs-review<") },
    Edit("a confidence", kept: [">0.42<"]) { inUnit($0, ">0.99<", ">0.42<") },
    Edit("an impossible confidence", kept: [">1e300<"]) { inUnit($0, ">0.99<", ">1e300<") },
    Edit("an inline code", kept: ["In <ph x=\"1\">&lt;b&gt;</ph>2025"]) {
      inUnit($0, "In 2025", "In <ph x=\"1\">&lt;b&gt;</ph>2025")
    },
    Edit("an attribute of a text", kept: ["xml:lang=\"en\" creationid=\"bob\""]) {
      inUnit($0, "xml:lang=\"en\"", "xml:lang=\"en\" creationid=\"bob\"")
    },
    Edit("a date", kept: ["changedate=\"20260101T000000Z\""]) {
      inUnit($0, unit, String(unit.dropLast()) + " changedate=\"20260101T000000Z\">")
    },
    Edit("a property and a note of a text", kept: [">mine<", "<note>hers</note>"]) {
      inUnit(
        $0, "<tuv xml:lang=\"en\">",
        "<tuv xml:lang=\"en\"><prop type=\"x-mine\">mine</prop><note>hers</note>")
    },
    Edit("without a checksum", kept: ["In the year 2025"]) {
      $0.replacing(/\s*<prop type="x-checksum">[^<]*<\/prop>/, with: "")
        .replacingOccurrences(of: "In 2025", with: "In the year 2025")
    },
    Edit("a unit twice", kept: [">first copy<"]) { text in
      guard let start = text.range(of: unit)?.lowerBound,
        let end = text.range(of: "</tu>", range: start..<text.endIndex)?.upperBound
      else { return text }
      let copy = text[start..<end].replacing("</tu>", with: "<note>first copy</note></tu>")
      return text.replacingCharacters(in: end..<end, with: copy)
    },
    Edit("an instruction", kept: ["<?mine keep?>"]) { inUnit($0, unit, "<?mine keep?>" + unit) },
    Edit("comments around", kept: ["<!--A-->", "<!--B-->", "<!--C-->"]) {
      $0.replacingOccurrences(of: "<tmx ", with: "<!--A-->\n<tmx ")
        .replacingOccurrences(of: "</body>", with: "</body>\n<!--B-->") + "<!--C-->\n"
    },
    Edit("a title", kept: [">Corrected<"]) {
      $0.replacing(/x-title-en">[^<]*/, with: "x-title-en\">Corrected")
    },
    Edit("a title in another language", kept: [">Заглавие<"]) {
      $0.replacingOccurrences(
        of: "  </header>", with: "    <prop type=\"x-title-ru\">Заглавие</prop>\n  </header>")
    },
    Edit("attributes of the header", kept: ["srclang=\"*all*\"", "creationid=\"Li\""]) {
      $0.replacingOccurrences(of: "srclang=\"zh\"", with: "srclang=\"*all*\" creationid=\"Li\"")
    },
    Edit("a property first", kept: ["<note>ours</note>", ">Our project<"]) {
      $0.replacingOccurrences(
        of: "<prop type=\"x-paper\">",
        with: "<prop type=\"project\">Our project</prop><note>ours</note><prop type=\"x-paper\">")
    },
    Edit("line ends and indentation", kept: []) {
      $0.replacingOccurrences(of: "\n", with: "\r\n").replacingOccurrences(
        of: "  <body>", with: "<body>")
    },
  ]

  @Test(arguments: edits) func everyEditStays(_ test: Edit) throws {
    let workspace = try SampleWorkspace(withPaper: true)
    try edit(workspace, test.change)
    let edited = try Array(workspace.folder.text(of: Self.file).utf8)
    for _ in 0..<2 {
      #expect(try grow(workspace, corrected: false).status == 0)
      // Nothing has changed in the paper, and so not a byte of the file.
      #expect(try Array(workspace.folder.text(of: Self.file).utf8) == edited)
    }
    for _ in 0..<2 {
      #expect(try grow(workspace, corrected: true).status == 0)
      let text = try workspace.folder.text(of: Self.file)
      #expect(Array(text.utf8) != edited)
      for piece in test.kept {
        #expect(text.contains(piece), "\(piece)")
      }
    }
  }

  @Test func theOrderOfUnitsStays() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    try edit(workspace) { text in
      let units = text.matches(of: /(?s) *<tu .*?<\/tu>\n/).map { String($0.output) }
      return text.replacingOccurrences(of: units[1] + units[2], with: units[2] + units[1])
    }
    let edited = try workspace.folder.text(of: Self.file)
    _ = try grow(workspace, corrected: false)
    #expect(try workspace.folder.text(of: Self.file) == edited)
  }

  /// A title that was removed stays so; one that the paper itself corrects is followed.
  @Test func valuesOfThePaperAreFollowedUntilAPersonChangesThem() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    try edit(workspace) {
      $0.replacing(/[ ]*<prop type="x-keywords-en">[^<]*<\/prop>\n/, with: "")
    }
    let paper = try String(contentsOfFile: SampleWorkspace.paper, encoding: .utf8)
    let title = "Governance under the Shanghai Spirit"
    #expect(paper.contains(title))
    try workspace.folder.write(
      Data(paper.replacingOccurrences(of: title, with: "Rule of the Shanghai Spirit").utf8),
      to: "example-paper.txt")
    #expect(try workspace.run(["grow", "example-paper.txt", "--year", "2020"]).status == 0)
    let text = try workspace.folder.text(of: Self.file)
    #expect(text.contains("Rule of the Shanghai Spirit</prop>"))
    #expect(text.contains("x-year\">2020<") && !text.contains("x-keywords-en\">"))
  }

  /// A unit that a person has added to keeps that when a text of its pair changes in the paper, or goes.
  @Test(arguments: ["another text", "no text"]) func additionsOutliveTheText(_ what: String) throws
  {
    let workspace = try SampleWorkspace(withPaper: true)
    try edit(workspace) {
      Self.inUnit(
        $0, Self.unit,
        "<!--MINE-->" + String(Self.unit.dropLast()) + " creationid=\"Li\"><note>ask</note>")
    }
    let paper = try String(contentsOfFile: SampleWorkspace.paper, encoding: .utf8)
    let english = try #require(
      paper.firstMatch(of: /(?s)In 2025, the 25th meeting .*?long-\s?term\s+funds\.\s?/))
    let chinese = try #require(paper.firstMatch(of: /(?s)2025年，成员国元首理事会.*?新的渠道。/))
    var text = paper.replacingOccurrences(
      of: english.output,
      with: what == "no text" ? "" : english.output.replacing("opening", with: "making"))
    if what == "no text" { text = text.replacingOccurrences(of: chinese.output, with: "") }
    try workspace.folder.write(Data(text.utf8), to: "example-paper.txt")
    #expect(try workspace.run(["grow", "example-paper.txt"]).status == 0)
    let file = try workspace.folder.text(of: Self.file)
    for piece in ["<!--MINE-->", "creationid=\"Li\"", "<note>ask</note>"] {
      #expect(file.contains(piece), "\(piece)")
    }
    #expect(file.contains("making a new channel") == (what == "another text"))
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
