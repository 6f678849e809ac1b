// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import TestSupport
import Testing

/// Bilingual drafts in memory: the same findings at the same places as from a file.
@Suite struct BilingualInputTests {
  struct Draft: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// The unit of the finding, if the format names it.
    var unit: String?
    var testDescription: String { name }
  }

  private static let xliff = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
    <file original="a.txt" source-language="zh" target-language="en" datatype="plaintext"><body>
    <trans-unit id="u1"><source>成员国重申友谊。</source><target>The members &amp; friends reaffirmed friendship.</target></trans-unit>
    <trans-unit id="u2"><source>成员国重申上海精神。</source><target>They hold the 1️⃣Spirit of Shanghai2️⃣ dear.</target></trans-unit>
    </body></file></xliff>

    """
  private static let po = """
    msgid ""
    msgstr ""
    "Language: en\\n"
    "X-Source-Language: zh\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"

    msgctxt "menu"
    msgid "成员国重申上海精神。"
    msgstr "They hold the 1️⃣Spirit of Shanghai2️⃣ dear."

    """

  @Test(arguments: [
    Draft(name: "a.xlf", text: xliff),
    Draft(name: "a.po", text: po),
    Draft(
      name: "a.tsv",
      text: "zh\ten\n会议\tMeeting\n成员国重申上海精神。\tThey hold the 1️⃣Spirit of Shanghai2️⃣ dear.\n"),
    Draft(
      name: "a.csv",
      text: "zh,en\n成员国重申上海精神。,\"They \"\"hold\"\" the 1️⃣Spirit of Shanghai2️⃣ dear.\"\n"),
  ])
  func aForbiddenTerm(_ draft: Draft) throws {
    let marked = Marked(draft.text)
    let seeded = try SeededWorkspace([draft.name: marked.text])
    let inputs: [Input] = [
      .text(marked.text, name: draft.name), .bytes(Array(marked.text.utf8), name: draft.name),
      .path(seeded.path(draft.name)),
    ]
    for input in inputs {
      let report = try seeded.workspace.check(input).report
      let finding = report.findings.first { $0.rule == "term/forbidden" }
      #expect(finding?.found == "Spirit of Shanghai", "\(input.name)")
      #expect(finding?.offset == marked.offsets.first, "\(input.name)")
      #expect(finding?.location.file == input.name)
    }
  }

  @Test func aMemory() throws {
    let seeded = try SeededWorkspace()
    let changed = SeededWorkspace.memory.replacingOccurrences(
      of: "reaffirmed the Shanghai Spirit", with: "reaffirmed the Spirit of Shanghai")
    let report = try seeded.workspace.check(.text(changed, name: "office.tmx")).report
    let finding = try #require(report.findings.first { $0.rule == "term/forbidden" })
    #expect(finding.unit == "paper.1" && finding.segment == 1)
    #expect(report.summary.segments == SeededWorkspace.pairs.count)
    // The memory of the workspace has another translation of that source.
    #expect(report.findings.contains { $0.rule == "memory/divergent" && $0.unit == "paper.1" })
  }

  @Test func languagesThatTheFileContradicts() throws {
    let seeded = try SeededWorkspace()
    let error = #expect(throws: JobError.self) {
      try seeded.workspace.check(
        .text(Marked(Self.xliff).text, name: "a.xlf"), options: DraftCheckOptions(from: .russian))
    }
    #expect(error?.code == "bilingual/languages")
    #expect(error?.message.contains("the file says that it is in zh, not in ru") == true)
  }

  @Test func severalDraftsAreOneReport() throws {
    let seeded = try SeededWorkspace()
    let result = try seeded.workspace.check([
      .text("A community of common destiny.\n", name: "b.txt"),
      .text("We hold the Spirit of Shanghai dear.\n", name: "a.txt"),
    ])
    #expect(result.report.findings.map(\.location.file) == ["b.txt", "a.txt"])
    #expect(result.documents.map(\.file) == ["b.txt", "a.txt"])
    #expect(result.report.summary.segments == 2)
    #expect(
      GitHubReport.text(of: result.report).split(separator: "\n").allSatisfy {
        $0.hasPrefix("::error file=")
      })
  }

  @Test func aPlaceIsTypedInTheFinding() throws {
    let seeded = try SeededWorkspace()
    let report = try seeded.workspace.check(
      .text("One.\n\nWe hold the Spirit of Shanghai dear.\n", name: "draft.txt")
    ).report
    let written = try #require(report.findings.map(FindingReport.init).first)
    #expect(written.rule == "term/forbidden" && written.severity == .error)
    #expect(written.line == 3 && written.column == 13 && written.offset == 18)
    #expect(written.length == 18 && written.found == "Spirit of Shanghai")
    #expect(written.concept == ConceptID("shanghai-spirit") && written.unit == nil)
    let data = try JSONEncoder().encode(written)
    #expect(try JSONDecoder().decode(FindingReport.self, from: data) == written)
  }
}
