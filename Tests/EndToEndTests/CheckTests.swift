// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite struct CheckTests {
  @Test func threePlantedMistakes() throws {
    let workspace = try SampleWorkspace()
    let run = try workspace.run(["check", SampleWorkspace.draft, "--format", "json"])
    #expect(run.status == 1)
    let json = try run.json()
    let findings = json["findings"].list
    #expect(
      findings.map { $0["found"].string }
        == ["Shanghai spirit", "One Belt One Road", "community of common destiny"])
    #expect(
      findings.map { $0["rule"].string } == ["term/case", "term/forbidden", "term/forbidden"])
    #expect(findings.map { $0["line"].int } == [5, 11, 16])
    #expect(findings.map { $0["column"].int } == [37, 17, 15])
    #expect(findings[2]["expected"].strings.first == "community with a shared future")
    #expect(json["summary"]["error"].int == 2)
    #expect(json["summary"]["warning"].int == 1)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: SampleWorkspace.draft))
    for finding in findings {
      let start = try #require(finding["offset"].int)
      let length = try #require(finding["length"].int)
      #expect(
        String(decoding: bytes[start..<start + length], as: UTF8.self) == finding["found"].string)
    }
  }

  @Test func aCleanDraft() throws {
    let workspace = try SampleWorkspace()
    let run = try workspace.run(["check", SampleWorkspace.cleanDraft])
    #expect(run.status == 0)
    #expect(run.output.contains("no findings"))
  }

  @Test(arguments: [
    ("error", Int32(0)), ("warning", 1), ("info", 1), ("never", 0),
  ])
  func failOn(_ threshold: String, _ status: Int32) throws {
    let workspace = try SampleWorkspace()
    let run = try workspace.run(
      ["check", "-", "--fail-on", threshold], input: "They call it the Shanghai spirit.\n")
    #expect(run.status == status)
    #expect(run.output.contains("term/case"))
  }

  struct Placed: CustomTestStringConvertible, Sendable {
    let name: String
    let file: String
    let text: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Placed(name: "emoji before", file: "a.txt", text: "👍🏽 é 1️⃣community of common destiny2️⃣.\n"),
    Placed(name: "CRLF", file: "a.txt", text: "One.\r\n\r\nTwo 1️⃣One Belt One Road2️⃣.\r\n"),
    Placed(name: "over a line end", file: "a.txt", text: "a 1️⃣community of\ncommon destiny2️⃣.\n"),
    Placed(name: "byte order mark", file: "a.txt", text: "\u{FEFF}The 1️⃣One Belt One Road2️⃣.\n"),
    Placed(name: "emphasis", file: "a.md", text: "- the 1️⃣One **Belt One Road2️⃣** plan\n"),
    Placed(name: "heading", file: "a.md", text: "# The 1️⃣One Belt One Road2️⃣\n"),
    Placed(name: "table of pairs", file: "a.tsv", text: "zh\ten\n一带一路\t1️⃣One Belt One Road2️⃣\n"),
    Placed(
      name: "quoted field", file: "a.csv",
      text: "zh,en\n一带一路,\"the \"\"new\"\" 1️⃣One Belt One Road2️⃣\"\n"),
  ])
  func placesAreBytesOfTheInput(_ test: Placed) throws {
    let workspace = try SampleWorkspace()
    let marked = Marked(test.text)
    try workspace.folder.write(Data(marked.text.utf8), to: test.file)
    let json = try workspace.run(["check", test.file, "--format", "json"]).json()
    let finding = json["findings"].list.first { $0["rule"].string == "term/forbidden" }
    #expect(finding?["offset"].int == marked.offsets[0])
    #expect(finding?["length"].int == marked.offsets[1] - marked.offsets[0])
    let before = marked.text.unicodeScalars.prefix(
      String(decoding: marked.text.utf8.prefix(marked.offsets[0]), as: UTF8.self)
        .unicodeScalars.count)
    let line = before.count { $0 == "\n" } + 1
    #expect(finding?["line"].int == line)
    let column = before.reversed().prefix { $0 != "\n" && $0 != "\u{FEFF}" }.count + 1
    #expect(finding?["column"].int == column)
  }

  @Test func codeAndAddressesAreNotChecked() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(
      Data("See `One Belt One Road` and https://x.org/OBOR.\n\n```\nOBOR\n```\n".utf8), to: "a.md")
    #expect(try workspace.run(["check", "a.md"]).status == 0)
  }

  @Test func againstItsSource() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data("会议重申上海精神。\n各国共建命运共同体。\n".utf8), to: "a.zh.txt")
    try workspace.folder.write(
      Data("The meeting reaffirmed the old ideas.\nCountries build a shared home.\n".utf8),
      to: "a.en.txt")
    let run = try workspace.run(
      ["check", "a.en.txt", "--source", "a.zh.txt", "--format", "json", "--fail-on", "info"])
    #expect(run.status == 1)
    let missing = try run.json()["findings"].list.filter { $0["rule"].string == "term/missing" }
    #expect(missing.map { $0["source"]["term"].string } == ["上海精神", "命运共同体"])
  }

  @Test func aMemoryIsADraftToo() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let whole = try workspace.run(["check", "tm/example-paper.tmx"])
    #expect(whole.status == 0)
    let text = try workspace.folder.text(of: "tm/example-paper.tmx")
    try workspace.folder.write(
      Data(text.replacingOccurrences(of: "Belt and Road Initiative", with: "OBOR").utf8),
      to: "draft.tmx")
    let json = try workspace.run(["check", "draft.tmx", "--format", "json"]).json()
    #expect(json["findings"].list.contains { $0["found"].string == "OBOR" })
    #expect((json["findings"][0]["line"].int ?? 0) > 1)
  }

  /// The words of a memory have no place of their own: its units have, found or silenced, and no fix.
  @Test func theUnitIsThePlaceInAMemory() throws {
    let workspace = try SampleWorkspace(withPaper: true)
    let text = try workspace.folder.text(of: "tm/example-paper.tmx")
    try workspace.folder.write(
      Data(text.replacingOccurrences(of: "Belt and Road Initiative", with: "OBOR").utf8),
      to: "draft.tmx")
    _ = try workspace.run(["check", "draft.tmx", "--baseline", "known.json"])
    for arguments in [[], ["--baseline", "known.json"]] {
      let sarif = try workspace.run(["check", "draft.tmx", "--format", "sarif"] + arguments).json()
      let result = sarif["runs"][0]["results"][0]
      #expect((result["suppressions"].list.count == 1) == !arguments.isEmpty)
      let region = result["locations"][0]["physicalLocation"]["region"]
      #expect((region["startLine"].int ?? 0) > 1)
      #expect(region["endColumn"].int == region["startColumn"].int)
      #expect(result["fixes"].list.isEmpty)
    }
  }

  /// What no fix corrects is counted, so that nobody takes the file for clean.
  @Test func errorsThatAreLeftAreCounted() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(
      Data("The One Belt One Road grows.\n\nThey wrote One Belt One Road in 2013.\n".utf8),
      to: "a.md")
    let preview = try workspace.run(["check", "a.md", "--fix", "--dry-run"])
    #expect(!preview.errors.contains("to be corrected by hand"))
    let fixed = try workspace.run(["check", "a.md", "--fix"])
    #expect(fixed.errors.contains("1 finding fixed"))
    #expect(fixed.errors.contains("not fixed: 1 error, to be corrected by hand"))
  }

  @Test func fixesWhatIsSafe() throws {
    let workspace = try SampleWorkspace()
    let draft = "\u{FEFF}They build a community of common destiny in the Shanghai spirit. 👍\r\n"
    try workspace.folder.write(Data(draft.utf8), to: "a.md")
    let preview = try workspace.run(["check", "a.md", "--fix", "--dry-run"])
    #expect(preview.errors.contains("+"))
    #expect(try workspace.folder.text(of: "a.md") == draft)
    let fixed = try workspace.run(["check", "a.md", "--fix"])
    #expect(fixed.status == 0)
    let text = "\u{FEFF}They build a community with a shared future in the Shanghai Spirit. 👍\r\n"
    #expect(try workspace.folder.text(of: "a.md") == text)
    _ = try workspace.run(["check", "a.md", "--fix"])
    #expect(try workspace.folder.text(of: "a.md") == text)
  }

  @Test func aBaselineKeepsOldFindingsSilent() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(Data("The One Belt One Road grows.\n".utf8), to: "a.txt")
    let first = try workspace.run(["check", "a.txt", "--baseline", "known.txt"])
    #expect(first.status == 1)
    let second = try workspace.run(["check", "a.txt", "--baseline", "known.txt"])
    #expect(second.status == 0)
    #expect(second.output.contains("1 silenced"))
    // Moved down it stays silent; a new one does not.
    try workspace.folder.write(
      Data("New line.\n\nThe One Belt One Road grows.\n\nOBOR too.\n".utf8), to: "a.txt")
    let third = try workspace.run(
      ["check", "a.txt", "--baseline", "known.txt", "--format", "json"])
    #expect(third.status == 1)
    #expect(try third.json()["findings"].list.compactMap { $0["found"].string } == ["OBOR"])
    try workspace.folder.write(Data("nonsense\n".utf8), to: "known.txt")
    #expect(try workspace.run(["check", "a.txt", "--baseline", "known.txt"]).status == 2)
  }

  @Test func aCommentSilencesTheNextLine() throws {
    let workspace = try SampleWorkspace()
    let draft = "<!-- concord: ignore term/forbidden -- a quotation -->\n“One Belt One Road”\n"
    try workspace.folder.write(Data(draft.utf8), to: "a.md")
    let run = try workspace.run(["check", "a.md"])
    #expect(run.status == 0)
    #expect(run.output.contains("1 silenced"))
  }

  @Test func aDraftIsJudgedByItsDate() throws {
    let workspace = try SampleWorkspace()
    func check(_ date: String) throws -> Int32 {
      try workspace.run(
        ["check", "-", "--date", date], input: "A community of common destiny was spoken of.\n"
      ).status
    }
    #expect(try check("2014") == 0)
    #expect(try check("2024-07") == 1)
  }

  @Test func otherReports() throws {
    let workspace = try SampleWorkspace()
    func run(_ format: String) throws -> CommandRun {
      try workspace.run(["check", SampleWorkspace.draft, "--format", format, "--fail-on", "never"])
    }
    let sarif = try run("sarif").json()
    #expect(sarif["version"].string == "2.1.0")
    #expect(sarif["runs"][0]["results"].list.count == 3)
    #expect(try run("github").output.contains("::error "))
    let page = try run("html").output
    #expect(page.hasPrefix("<!doctype html>\n"))
    #expect(page.contains("community of common destiny"))
    #expect(!page.contains("<script") && !page.contains("http://"))
  }

  @Test func theMemoryKnowsBetter() throws {
    let workspace = try SampleWorkspace()
    try workspace.folder.write(
      Data("zh\ten\n会议在天津举行。\tThe meeting was held in Tianjin.\n".utf8), to: "m.tsv")
    _ = try workspace.run(["tm", "import", "m.tsv"])
    try workspace.folder.write(
      Data("zh\ten\n会议在天津举行。\tThe session sat in Tianjin.\n".utf8), to: "d.tsv")
    let json = try workspace.run(["check", "d.tsv", "--format", "json"]).json()
    #expect(json["findings"].list.contains { $0["rule"].string == "memory/divergent" })
    #expect(try workspace.run(["check", "m.tsv", "--fail-on", "info"]).status == 0)
  }

  @Test func aQuotationMayGoOverRows() throws {
    let workspace = try SampleWorkspace()
    let rows = [
      "zh\ten", "他说：“会议开幕。\tHe said: \"The meeting opened.",
      "各国出席。”\tAll states took part.\"", "他说：“好。”\tHe said: “Good.»",
    ]
    try workspace.folder.write(Data(rows.joined(separator: "\n").utf8), to: "a.tsv")
    let json = try workspace.run(["check", "a.tsv", "--format", "json"]).json()
    let unpaired = json["findings"].list.filter { $0["rule"].string == "quote/unpaired" }
    #expect(unpaired.map { $0["segment"].int } == [3])
  }
}
