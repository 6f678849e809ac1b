// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import TestSupport
import Testing

/// The four jobs that work without a workspace: segment, clean, extract, align; and analyze beside them.
@Suite struct TextJobTests {
  @Test func sentences() throws {
    let text = "The first sentence\nis wrapped. Dr. Li wrote the second.\n"
    let list = try Concord.segment(.text(text, name: "note.txt"))
    #expect(list.lang == .english)
    #expect(
      list.segments.map(\.text) == ["The first sentence is wrapped.", "Dr. Li wrote the second."])
    for segment in list.segments {
      let place = Array(text.utf8)[segment.offset..<segment.offset + segment.length]
      let found = String(decoding: place, as: UTF8.self)
      #expect(found.replacingOccurrences(of: "\n", with: " ") == segment.text)
    }
    let json = try JSON(parsing: JSONReport.text(of: list))
    #expect(json.keys == ["lang", "segments"])
  }

  @Test func sentencesByRules() throws {
    // Rules that cut after every semicolon, and nowhere else.
    let srx = """
      <srx xmlns="http://www.lisa.org/srx20" version="2.0">
      <header segmentsubflows="yes" cascade="no"/>
      <body><languagerules><languagerule languagerulename="all">
      <rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>
      </languagerule></languagerules>
      <maprules><languagemap languagepattern=".*" languagerulename="all"/></maprules></body></srx>
      """
    let seeded = try SeededWorkspace([
      "rules.srx": srx, "concord.yaml": "concord: 1\nsrx: rules.srx\n",
    ])
    let input = Input.text("One; two. Three; four.", name: "a.txt")
    #expect(try Concord.segment(input).segments.count == 2)
    #expect(
      try seeded.workspace.segment(input).segments.map(\.text) == ["One;", "two. Three;", "four."])
    let own = SegmentOptions(language: .english, srx: seeded.path("rules.srx"))
    #expect(try Concord.segment(input, options: own).segments.count == 3)
    let error = #expect(throws: JobError.self) {
      try Concord.segment(input, options: SegmentOptions(srx: seeded.path("tm/paper.tmx")))
    }
    #expect(error?.code.hasPrefix("srx/") == true)
  }

  @Test func ourRulesAsAFile() throws {
    let bytes = Concord.standardRules(for: [.english, .chinese])
    let folder = try TemporaryFolder()
    try folder.write(Data(bytes), to: "ours.srx")
    let path = folder.url.appendingPathComponent("ours.srx").path
    let input = Input.text("Dr. Li came. He left.", name: "a.txt")
    let list = try Concord.segment(input, options: SegmentOptions(language: .english, srx: path))
    #expect(list.segments.map(\.text) == ["Dr. Li came.", "He left."])
  }

  @Test func aBrokenWordIsJoined() throws {
    let text = "The confer-\nence of the states ended. The SCO-\nled plan was good.\n"
    let result = try Concord.clean(.text(text, name: "page.txt"))
    #expect(
      result.text.contains("conference of the states") && result.text.contains("SCO-led plan"))
    #expect(result.hyphens.map(\.joined) == [true, false])
    #expect(result.hyphens.last?.reason == .acronym)
    let json = try JSON(parsing: JSONReport.text(of: result))
    #expect(json["hyphens"][1]["reason"].string == "acronym")
    #expect(json.keys == ["hyphens", "lang", "removals", "text"])
    // Without the step the text is left as it is.
    let left = try Concord.clean(
      .text(text, name: "page.txt"), options: CleanOptions(language: .english, steps: []))
    #expect(left.hyphens.isEmpty)
  }

  @Test func theGlossaryKnowsWords() throws {
    let seeded = try SeededWorkspace()
    let input = Input.text("They use settle-\nment in local curren-\ncies now.\n", name: "page.txt")
    let result = try seeded.workspace.clean(input)
    #expect(result.text.contains("settlement in local currencies"))
    #expect(result.hyphens.map(\.reason) == [.memory, .memory])
    #expect(result.guesses.isEmpty)
  }

  @Test func partsOfAPaper() throws {
    let paper = Repository.fixture("papers/example-paper.txt").path
    let whole = try Concord.extract(.path(paper))
    let text = try String(contentsOfFile: paper, encoding: .utf8)
    #expect(try Concord.extract(.text(text, name: "paper.txt")) == whole)
    #expect(Set(whole.parts.map(\.kind)).isSuperset(of: [.title, .abstract, .keywords, .authors]))
    let keywords = try #require(whole.parts.first { $0.kind == .keywords && $0.lang == .english })
    #expect(keywords.keywords?.contains("Shanghai Spirit") == true && keywords.names == nil)
    #expect(try SeededWorkspace().workspace.extract(.path(paper)).parts.count == whole.parts.count)
  }

  @Test func twoTextsInMemory() throws {
    let source = SeededWorkspace.pairs.map(\.0).joined(separator: "\n")
    let target = SeededWorkspace.pairs.map(\.1).joined(separator: "\n")
    let inputs = (Input.text(source, name: "a.zh.txt"), Input.text(target, name: "a.en.txt"))
    let options = AlignOptions(isPresegmented: true, reportsLexicons: true)
    let alignment = try Concord.align(inputs.0, inputs.1, options: options)
    #expect(alignment.from == .chinese && alignment.to == .english)
    #expect(alignment.beads.map(\.source) == SeededWorkspace.pairs.map(\.0))
    #expect(alignment.beads.map(\.target) == SeededWorkspace.pairs.map(\.1))
    #expect(alignment.notices.first == "a.zh.txt: language zh, detected")
    #expect(alignment.lexicons?.contains { $0.lexicon == "glossaries" } == false)
    // In a workspace its glossaries help.
    let helped = try SeededWorkspace().workspace.align(inputs.0, inputs.1, options: options)
    #expect(helped.lexicons?.contains { $0.lexicon == "glossaries" } == true)
    // Only the beads are left out, not their sentences in the page.
    let sure = try Concord.align(
      inputs.0, inputs.1, options: AlignOptions(isPresegmented: true, minimumConfidence: 1))
    #expect(sure.beads.isEmpty)
    #expect(sure.page.contains("Tianjin"))
  }

  @Test func anAlignmentInAllForms() throws {
    let alignment = try Concord.align(
      .text("你好，世界。", name: "a.zh.txt"), .text("Hello, world.", name: "a.en.txt"))
    #expect(alignment.units.count == 1)
    let tmx = String(decoding: alignment.tmx(), as: UTF8.self)
    #expect(tmx.contains("<seg>你好，世界。</seg>") && tmx.contains("x-confidence"))
    #expect(AlignmentTextReport.ids(of: alignment).hasPrefix("[0]:[0]\t"))
    #expect(AlignmentTextReport.tsv(of: alignment).hasPrefix("zh\ten\tconfidence\tbead\n你好"))
    // A text in quotation marks comes back from the table with them.
    let quoted = try Concord.align(
      .text("“你好。”\n\n\"世界很大。\"", name: "a.zh.txt"),
      .text("“Hello.”\n\n\"The world is large.\"", name: "a.en.txt"))
    let kit = try KitWorkspace()
    _ = try kit.workspace.importMemory(
      .text(AlignmentTextReport.tsv(of: quoted) + "\n", name: "a.tsv"))
    let table = try kit.text(of: "tm/a.tmx")
    #expect(table.contains("<seg>\"世界很大。\"</seg>"))
    #expect(table.contains("<seg>\"The world is large.\"</seg>"))
    let json = try JSON(parsing: JSONReport.text(of: alignment))
    #expect(json.keys == ["beads", "from", "notices", "to"])
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent("a.html").path
    try alignment.writePage(to: path)
    #expect(try folder.text(of: "a.html") == alignment.page)
    let error = #expect(throws: JobError.self) { try alignment.writePage(to: "/nowhere/a.html") }
    #expect(error?.code == "file/unwritable")
  }

  @Test func aCancelledAlignmentStops() async {
    let code = await Task { () -> String? in
      withUnsafeCurrentTask { $0?.cancel() }
      return failureCode {
        _ = try Concord.align(.text("你好。", name: "a"), .text("Hello.", name: "b"))
      }
    }.value
    #expect(code == JobError.cancelledCode)
  }

  @Test func whatTheMemoryKnows() throws {
    let seeded = try SeededWorkspace()
    let text = SeededWorkspace.pairs[0].0 + "\n" + "完全无关的讨论题目在这里。\n" + SeededWorkspace.pairs[0].0
    let analyses = try seeded.workspace.analyze([
      .text(text, name: "a.txt"),
      .text("en\tzh\nThe bank lends for infrastructure.\t\n", name: "b.tsv"),
    ])
    #expect(analyses.map(\.file) == ["a.txt", "b.tsv"])
    #expect(analyses[0].from == .chinese && analyses[0].to == .english)
    let bands = Dictionary(uniqueKeysWithValues: analyses[0].rows.map { ($0.band, $0.segments) })
    #expect(bands[.exact] == 1 && bands[.repetition] == 1)
    #expect(analyses[0].rows.reduce(0) { $0 + $1.segments } == 3)
    // The empty column is the target.
    #expect(analyses[1].from == .english)
    let english = try seeded.workspace.analyze(
      [.text("The bank lends for infrastructure.", name: "c.txt")])
    #expect(english[0].to == .chinese)
    #expect(AnalysisTextReport.text(of: english[0]).hasPrefix("c.txt  en → zh"))
  }

  @Test(arguments: ["segment", "clean", "extract", "align", "analyze"])
  func aMissingFileIsOneError(_ job: String) throws {
    let missing = Input.path("/nowhere/a.txt")
    let workspace = try SeededWorkspace().workspace
    let error = #expect(throws: JobError.self) {
      switch job {
      case "segment": _ = try Concord.segment(missing)
      case "clean": _ = try workspace.clean(missing)
      case "extract": _ = try Concord.extract(missing)
      case "align": _ = try Concord.align(missing, missing)
      default: _ = try workspace.analyze([missing])
      }
    }
    #expect(error?.code == "document/missing")
    #expect(error?.file == "/nowhere/a.txt")
    #expect(error?.description == "/nowhere/a.txt: there is no such file; check the name")
  }
}
