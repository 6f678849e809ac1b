// SPDX-License-Identifier: Apache-2.0
import Matching
import TestSupport
import Testing

@testable import ConcordKit

/// Reports for people, with colour and without.
@Suite struct TextReportTests {
  @Test func lookup() throws {
    let workspace = try SeededWorkspace().workspace
    let plain = LookupTextReport(style: .plain)
    let term = plain.text(of: try workspace.lookup("上海精神"))
    #expect(term.hasPrefix("上海精神  →  Shanghai Spirit  shanghai-spirit · exact"))
    #expect(term.contains("    not  Spirit of Shanghai"))
    let unit = plain.text(of: try workspace.lookup("第26次会议在天津举行。"))
    #expect(unit.contains("98 %  placeable · tm/paper.tmx · penalties: number"))
    #expect(unit.contains("第[-25-]{+26+}次会议在天津举行。"))
    #expect(unit.contains("look at: the translation has the numbers of the query"))
    var differing = try workspace.lookup("第26次会议在天津举行。")
    differing.memory[0].warnings = [.number, .date]
    #expect(
      plain.text(of: differing).contains(
        "look at: the translation has the numbers of the query; the two differ in a date"))
    differing.memory[0].warnings = MatchWarning.allCases
    differing.memory[0].kind = .fuzzy
    #expect(
      plain.text(of: differing).contains(
        "look at: the two differ in a negation, a number, a date, a country, words of opposite meaning, "
          + "a glossary term"))
    let none = try workspace.lookup("完全无关的话题", options: LookupOptions(minimumScore: 95))
    #expect(plain.text(of: none) == "nothing found for 完全无关的话题 (zh → en)")
    let colored = LookupTextReport(style: Style(isOn: true))
    #expect(colored.text(of: try workspace.lookup("上海精神")).contains("\u{1B}[1m上海精神\u{1B}[0m"))
  }

  @Test func check() throws {
    let report = try SeededWorkspace().workspace.check(
      .text("The Spirit of Shanghai guides us.\n", name: "draft.txt")
    ).report
    let lines = CheckTextReport(style: .plain).text(of: report).split(separator: "\n")
    try #require(lines.count == 2)
    #expect(lines[0].hasPrefix("draft.txt:1:5: error: ") && lines[0].hasSuffix("[term/forbidden]"))
    #expect(lines[1] == "1 segment, 1 error")
    let empty = CheckTextReport(style: .plain).text(of: CheckReport())
    #expect(empty == "0 segments, no findings")
    #expect(
      CheckTextReport(style: Style(isOn: true)).text(of: report).contains(
        "\u{1B}[31merror\u{1B}[0m"))
  }

  @Test func checkAsAPage() throws {
    let result = try SeededWorkspace().workspace.check(
      .text("The Spirit of Shanghai guides us & <more>.\n", name: "draft.txt"))
    let page = CheckPage.text(of: result.documentReport, documents: result.documents)
    #expect(page.contains("<mark class=\"error\">Spirit of Shanghai</mark>"))
    #expect(page.contains("&amp; &lt;more&gt;") && !page.contains("<script"))
  }

  /// A line of the text is a sentence, whatever line ends the sentence has.
  @Test(arguments: [
    (["One.", "Two."], "One.\nTwo."), (["One\ntwo.", "Three."], "One two.\nThree."),
    (["一\r\n二。"], "一  二。"), (["a\rb", "", "c"], "a b\n\nc"), (["x"], "x"), ([], ""),
  ])
  func sentences(_ texts: [String], _ expected: String) {
    let list = SentenceList(
      lang: .english, segments: texts.map { .init(text: $0, offset: 0, length: $0.utf8.count) })
    #expect(SentencesTextReport.text(of: list) == expected)
  }

  /// A long text is written in parts that make up the whole.
  @Test(arguments: [1, 3, 2000, 65_535, 65_536, 70_000])
  func longSentences(_ length: Int) {
    let sentence = String(repeating: "a", count: length - 1) + "."
    let list = SentenceList(
      lang: .english,
      segments: (0..<4).map { _ in .init(text: sentence, offset: 0, length: length) })
    var parts: [String] = []
    SentencesTextReport.forEachPart(of: list) { parts.append($0) }
    #expect(parts.joined() == Array(repeating: sentence, count: 4).joined(separator: "\n"))
    #expect(parts.dropLast().allSatisfy { $0.utf8.count >= 1 << 16 })
  }

  @Test func extraction() throws {
    let paper = try Concord.extract(.path(Repository.fixture("papers/example-paper.txt").path))
    let text = ExtractionTextReport.text(of: paper)
    #expect(text.contains("[keywords en]\nShanghai Spirit\n"))
    #expect(text.contains("[title zh]\n"))
  }

  @Test func controlCharactersNeverReachTheTerminal() throws {
    let result = try SeededWorkspace().workspace.lookup("\u{1B}[2J 未知的词")
    #expect(!LookupTextReport(style: .plain).text(of: result).contains("\u{1B}"))
  }

  @Test func jsonIsSortedAndTheSameEveryTime() throws {
    let result = try SeededWorkspace().workspace.lookup("上海精神")
    let line = try JSONReport.line(of: result)
    #expect(line.hasPrefix("{\"concordance\":1,\"fragments\":[],\"from\":\"zh\""))
    #expect(!line.contains("\n") && line.contains("glossaries/sco.yaml"))
    #expect(try JSONReport.line(of: result) == line)
    #expect(try JSONReport.text(of: result).contains("\n  \"query\" : \"上海精神\""))
  }
}
