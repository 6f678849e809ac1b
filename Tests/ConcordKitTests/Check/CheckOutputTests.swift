// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// What `check` shows beside its findings.
@Suite struct CheckOutputTests {
  private static func result(_ text: String, _ name: String = "draft.md") throws -> DraftCheckResult
  {
    let kit = try KitWorkspace()
    return try withExtendedLifetime(kit) {
      try kit.workspace.check(.text(text, name: name))
    }
  }

  @Test func findingsAreCountedPerRule() throws {
    let result = try Self.result(
      "A community of common destiny, and a community of common destiny.\n\nThe the end.\n")
    let lines = CheckTextReport(style: .plain).text(of: result).split(separator: "\n")
    #expect(
      lines.suffix(3) == [
        "  2  term/forbidden     docs/rules/term-forbidden.md",
        "  1  text/doubled-word  docs/rules/text-doubled-word.md",
        "2 segments, 2 errors, 1 warning",
      ])
    // One finding needs no sum.
    let one = CheckTextReport(style: .plain).text(of: try Self.result("The the end.\n"))
    #expect(one.split(separator: "\n").count == 2)
  }

  struct Line: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let shown: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Line(
      name: "a short line", text: "We need a community of common destiny now.\n",
      shown: "    We need a [community of common destiny] now."),
    Line(
      name: "other lines", text: "One.\nBuild a community of common destiny.\nThree.\n",
      shown: "    Build a [community of common destiny]."),
    Line(
      name: "a long line",
      text: String(repeating: "много слов ", count: 20) + "community of common destiny "
        + String(repeating: "然后", count: 40) + "\n",
      shown: "    …" + String((String(repeating: "много слов ", count: 20)).suffix(40))
        + "[community of common destiny] " + String(repeating: "然后", count: 19) + "然…"),
    Line(
      name: "controls", text: "a\u{1B}[31m community of common destiny\n",
      shown: "    a [31m [community of common destiny]"),
  ]) func theLineOfTheDraftIsShown(_ test: Line) throws {
    let kit = try KitWorkspace()
    let result = try withExtendedLifetime(kit) {
      try kit.workspace.check(
        .text(test.text, name: "draft.txt"), options: DraftCheckOptions(to: .english))
    }
    let report = CheckTextReport(style: .plain, showsLines: true).text(of: result)
    #expect(report.split(separator: "\n").contains { $0 == test.shown }, "\(report)")
    let lines = CheckTextReport(style: .plain).text(of: result).split(separator: "\n")
    #expect(!lines.contains { $0.hasPrefix("    ") })
    let coloured = CheckTextReport(style: Style(isOn: true), showsLines: true).text(of: result)
    #expect(coloured.contains("\u{1B}[31mcommunity of common destiny\u{1B}[0m"))
  }

  @Test("The end of a line is no pair of spaces", arguments: ["\r\n", " \n", " \r\n", "\n"])
  func endsOfLinesAreNoSpaces(end: String) throws {
    let text = "The members of the organization\(end)have met in the  town."
    // Two spaces in a line of Markdown are shown as one.
    for (name, lines) in [("draft.txt", [2]), ("draft.md", [])] {
      let kit = try KitWorkspace()
      let result = try withExtendedLifetime(kit) {
        try kit.workspace.check(
          .text(text, name: name), options: DraftCheckOptions(to: .english))
      }
      let findings = result.report.findings
      #expect(findings.map(\.rule) == lines.map { _ in "punct/width" }, "\(findings)")
      #expect(findings.map(\.location.line) == lines, "\(findings)")
    }
  }

  @Test func aRowOfATableIsShownByItsText() throws {
    let kit = try KitWorkspace()
    let result = try withExtendedLifetime(kit) {
      try kit.workspace.check(
        .text("zh\ten\n命运共同体\tcommunity of common destiny\n", name: "a.tsv"))
    }
    let report = CheckTextReport(style: .plain, showsLines: true).text(of: result)
    #expect(report.contains("    [community of common destiny]"))
  }

  @Test func aPositionIsAHeadingAndAParagraph() throws {
    let text = "Before.\n\n# First part\n\nOne.\n\nTwo.\n\n## Second\n\nThree.\n"
    let document = try SourceDocument(.text(text, name: "a.md")).document
    let positions = DocumentPositions(of: document)
    func place(_ words: String) -> String {
      let prose = document.prose
      let range = prose.firstRange(of: words)
      let offset = range.map { prose.utf8.distance(from: prose.startIndex, to: $0.lowerBound) } ?? 0
      return positions.position(of: offset).map { "\($0.heading ?? "-") \($0.paragraph)" } ?? "none"
    }
    #expect(place("Before") == "- 1" && place("First") == "First part 0")
    #expect(place("One") == "First part 1" && place("Two") == "First part 2")
    #expect(place("Three") == "Second 1")
    #expect(positions.position(of: 10_000) == nil)
  }

  @Test func aDocumentWithoutLinesHasPositions() throws {
    var finding = Finding(
      rule: "term/case", severity: .warning, message: "m",
      location: SourceLocation(file: "a.docx", line: 9, column: 1))
    finding.position = DocumentPosition(heading: "Introduction", paragraph: 2)
    var report = CheckTextReport(style: .plain).text(
      of: .init(findings: [finding], segmentCount: 1))
    #expect(report.hasPrefix("a.docx: “Introduction”, paragraph 2: warning: m [term/case]"))
    finding.position = DocumentPosition(heading: nil, paragraph: 1)
    report = CheckTextReport(style: .plain).text(of: .init(findings: [finding], segmentCount: 1))
    #expect(report.hasPrefix("a.docx: paragraph 1: warning"))
    #expect(FindingReport(finding).paragraph == 1 && FindingReport(finding).heading == nil)
  }

  @Test func aRuleIsExplained() throws {
    let page = try RuleGuide.explanation(of: "term/missing", style: .plain)
    #expect(page.hasPrefix("# `term/missing`"))
    let coloured = try RuleGuide.explanation(of: "term/missing", style: Style(isOn: true))
    #expect(coloured.hasPrefix("\u{1B}[1mterm/missing\u{1B}[0m"))
    let error = #expect(throws: JobError.self) {
      try RuleGuide.explanation(of: "term/mising", style: .plain)
    }
    #expect(error?.code == "check/rule" && error?.message.contains("'term/missing'") == true)
    for rule in RuleGuide.pages.map(\.rule) {
      let path = try #require(RuleGuide.page(of: rule))
      #expect(FileManager.default.fileExists(atPath: Repository.root.path + "/" + path))
    }
  }

  @Test func aSavedFileIsNoticed() throws {
    let folder = try TemporaryFolder(["a.md": "one"])
    let path = folder.url.appendingPathComponent("a.md").path
    var watch = FileWatch([path], others: [path + ".other"])
    func expect(_ isChanged: Bool, _ what: Comment) {
      let changed = watch.hasChanged()
      #expect(changed == isChanged, what)
    }
    expect(false, "nothing")
    try folder.write(Data("second".utf8), to: "a.md")
    expect(true, "saved")
    expect(false, "told once")
    // A file that is being replaced is not there for a moment.
    try FileManager.default.removeItem(atPath: path)
    expect(false, "being replaced")
    try folder.write(Data("third time".utf8), to: "a.md")
    expect(true, "replaced")
    try folder.write(Data("x".utf8), to: "a.md.other")
    expect(true, "another file")
  }
}
