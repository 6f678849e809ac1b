// SPDX-License-Identifier: Apache-2.0
import Checking
import ConcordKit
import Foundation
import Terminology
import Testing
import TextModel

@Suite struct ReportTests {
  static let termbase = Termbase([
    (
      file: "glossaries/sco.yaml",
      entries: [
        concept("shanghai-spirit", [Term("Shanghai Spirit")]),
        concept(
          "shared-future",
          [
            Term("community with a shared future"),
            Term("community of common destiny", status: .deprecated, until: "2017"),
          ]),
        concept(
          "belt-and-road", [Term("Belt and Road"), Term("One Belt One Road", status: .deprecated)]),
      ]
    )
  ])
  static let draft = draft(
    """
    <!-- concord: ignore term/case -- a 100% \"quotation\" -->
    the Shanghai spirit
    a <b>community of common destiny</b> & 👍🏽 One Belt One Road
    """)
  static let report = Checker(termbase: termbase).check(draft)

  static func concept(_ id: String, _ terms: [Term]) -> ConceptEntry {
    ConceptEntry(
      id: ConceptID(id), sections: [LanguageSection(language: .english, terms: terms)])
  }

  /// A draft with a segment for each line.
  static func draft(_ content: String) -> CheckDocument {
    var start = 0
    let segments = content.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      defer { start += line.utf8.count + 1 }
      return Segment(text: String(line), range: start..<start + line.utf8.count)
    }
    return CheckDocument(
      file: "draft.txt", content: content, language: .english, segments: segments)
  }

  @Test func sarif() throws {
    let text = SARIFReport.text(of: Self.report, version: "1.2.3")
    #expect(text == SARIFReport.text(of: Self.report, version: "1.2.3"))
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["version"] as? String == "2.1.0")
    let run = try #require((json["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(
      results.compactMap { $0["ruleId"] as? String } == [
        "term/forbidden", "term/forbidden", "term/case",
      ])
    #expect(results.map { $0["suppressions"] != nil } == [false, false, true])
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      let location = try #require((result["locations"] as? [[String: Any]])?.first)
      let physical = try #require(location["physicalLocation"] as? [String: Any])
      let region = try #require(physical["region"] as? [String: Any])
      let snippet = try #require((region["snippet"] as? [String: Any])?["text"] as? String)
      let start = try #require(region["startColumn"] as? Int)
      #expect(region["endColumn"] as? Int == start + snippet.unicodeScalars.count)
    }
  }

  /// What a schema cannot say: text is put in place of a text region, whose end is told, in the lines of
  /// the file; and words that the file has otherwise are not a snippet of it and not replaced.
  @Test(arguments: [
    Place(
      name: "one line", content: "\u{1F44D}\u{1F3FD} e\u{301} Shanghai spirit", end: [1, 22],
      snippet: "Shanghai spirit"),
    Place(name: "two lines", content: "One Belt\r\nOne Road", end: [2, 9], snippet: nil),
    Place(name: "old line ends", content: "One Belt\rOne Road", end: [2, 9], snippet: nil),
    Place(
      name: "markup", content: "One <b>Belt</b> One Road", segment: "One    Belt     One Road",
      end: [1, 25], snippet: nil),
  ])
  func sarifRegion(_ test: Place) throws {
    let segment = (test.segment ?? test.content)
    let text = String(
      decoding: segment.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
    let draft = CheckDocument(
      file: "dir/a b.txt", content: test.content, language: .english,
      segments: [Segment(text: text, range: 0..<text.utf8.count)])
    let report = Checker(termbase: Self.termbase).check(draft)
    let result = try #require(Self.results(of: report).first)
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    let artifact = try #require(physical["artifactLocation"] as? [String: Any])
    #expect(artifact["uri"] as? String == "dir/a%20b.txt")
    let region = try #require(physical["region"] as? [String: Any])
    #expect([region["endLine"] as? Int, region["endColumn"] as? Int] == test.end)
    #expect((region["snippet"] as? [String: Any])?["text"] as? String == test.snippet)
    #expect((result["fixes"] != nil) == (test.snippet != nil))
    guard let fix = (result["fixes"] as? [[String: Any]])?.first else { return }
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    let deleted = try #require(replacement["deletedRegion"] as? [String: Int])
    #expect(deleted["byteOffset"] == nil)
    for (key, value) in deleted { #expect(region[key] as? Int == value) }
    #expect(Set(deleted.keys) == ["startLine", "startColumn", "endLine", "endColumn"])
  }

  struct Place: CustomTestStringConvertible, Sendable {
    let name: String
    let content: String
    var segment: String?
    /// Line and column.
    let end: [Int?]
    let snippet: String?
    var testDescription: String { name }
  }

  /// A finding whose place has no end in lines (of a Word file) has no region, and one without words in
  /// the file no fix.
  @Test func sarifWithoutRegion() throws {
    var report = Self.report
    report.findings[0].end = nil
    report.findings[1].end = report.findings[1].location
    let results = try Self.results(of: report)
    for (number, result) in results.prefix(2).enumerated() {
      let location = try #require((result["locations"] as? [[String: Any]])?.first)
      let physical = try #require(location["physicalLocation"] as? [String: Any])
      #expect((physical["region"] == nil) == (number == 0))
      #expect(result["fixes"] == nil)
    }
    report.findings[0].location.file = "/dir/\u{444}.docx"
    #expect(SARIFReport.text(of: report, version: "1").contains("\"file:///dir/%D1%84.docx\""))
  }

  private static func results(of report: CheckReport) throws -> [[String: Any]] {
    let text = SARIFReport.text(of: report, version: "1.2.3")
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let run = try #require((json["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect(run["newlineSequences"] as? [String] == ["\r\n", "\n", "\r"])
    return try #require(run["results"] as? [[String: Any]])
  }

  @Test func github() {
    #expect(
      GitHubReport.text(of: Self.report).split(separator: "\n").map(String.init) == [
        "::error file=draft.txt,line=3,col=6,endColumn=33,title=term/forbidden"
          + "::“community of common destiny” is deprecated since 2017:"
          + " use “community with a shared future”",
        "::error file=draft.txt,line=3,col=43,endColumn=60,title=term/forbidden"
          + "::“One Belt One Road” is deprecated: use “Belt and Road”",
      ])
  }

  /// What ends a property or a message is written as its byte.
  @Test func githubEscapes() {
    var report = Self.report
    report.findings = Array(report.findings.prefix(1))
    report.findings[0].location.file = "a,b:c %\t.md"
    report.findings[0].message = "5 % of a, b: c\r\n\u{7F}\u{444}"
    report.findings[0].found = "two\nlines"
    #expect(
      GitHubReport.text(of: report)
        == "::error file=a%2Cb%3Ac %25%09.md,line=3,col=6,title=term/forbidden"
        + "::5 %25 of a, b: c%0D%0A%7F\u{444}\n")
  }

  @Test func html() {
    let page = CheckPage.text(of: Self.report, documents: [Self.draft])
    #expect(page.contains("<mark class=\"error\">community of common destiny</mark>"))
    #expect(page.contains("a &lt;b&gt;"))
    #expect(!page.contains("a <b>community"))
    // Counts and filters per rule, a link from each finding to the guide of its rule.
    #expect(page.contains("id=\"show-rule-0\" checked> term/forbidden <b>2</b>"))
    #expect(page.contains("<a href=\"#guide-rule-0\"><code>term/forbidden</code></a>"))
    #expect(
      page.contains("id=\"guide-rule-0\"") && page.contains("segments without findings <b>2</b>"))
  }
}
