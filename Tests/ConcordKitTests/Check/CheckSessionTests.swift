// SPDX-License-Identifier: Apache-2.0
import ConcordKit
import Foundation
import TestSupport
import Testing

/// Checks by function.
@Suite struct CheckSessionTests {
  private static let draft = "The Spirit of Shanghai guides us.\nA community of common destiny!\n"

  /// A rule of a program's own.
  struct NoExclamation: Rule {
    static let description = RuleDescription(
      id: "house/exclamation", severity: .warning, summary: "An exclamation mark")

    func findings(in draft: AnalyzedDraft) -> [Finding] {
      draft.segments.flatMap { segment in
        segment.segment.target.text.utf8.enumerated().filter { $0.element == 0x21 }.map {
          draft.finding(
            Self.description, at: $0.offset..<$0.offset + 1, in: segment.segment,
            message: "an exclamation mark: use a full stop")
        }
      }
    }
  }

  @Test func aTextInMemory() throws {
    let seeded = try SeededWorkspace()
    let result = try seeded.workspace.check(.text(Self.draft, name: "draft.txt"))
    #expect(result.report.findings.map(\.rule) == ["term/forbidden", "term/forbidden"])
    #expect(
      result.report.findings.map(\.found) == ["Spirit of Shanghai", "community of common destiny"])
    #expect(result.report.findings.map(\.location.file) == ["draft.txt", "draft.txt"])
    #expect(result.report.findings.map(\.location.line) == [1, 2])
    #expect(
      result.report.findings.map(\.concept?.description) == ["shanghai-spirit", "shared-future"])
    #expect(result.report.findings.allSatisfy { $0.glossary == "glossaries/sco.yaml" })
    #expect(result.report.summary.error == 2 && result.report.summary.segments == 2)
    #expect(!seeded.folder.files().contains("draft.txt"))
  }

  @Test func textBytesAndFileAgree() throws {
    let seeded = try SeededWorkspace(["draft.md": "# A title\n\n- " + Self.draft])
    let text = try seeded.folder.text(of: "draft.md")
    func findings(_ input: Input) throws -> [String] {
      try seeded.workspace.check(input).report.findings.map {
        "\($0.rule) \($0.offset) \($0.length) \($0.location.line):\($0.location.column)"
      }
    }
    let expected = try findings(.path(seeded.path("draft.md")))
    #expect(expected.count == 2)
    #expect(try findings(.text(text, name: "draft.md")) == expected)
    #expect(try findings(.bytes(Array(text.utf8), name: "draft.md")) == expected)
    // A byte order mark moves offsets by its length, and nothing else.
    let marked = try seeded.workspace.check(
      .bytes([0xEF, 0xBB, 0xBF] + Array(Self.draft.utf8), name: "draft.txt"))
    #expect(marked.report.findings.map(\.offset) == [7, 39])
  }

  @Test func aRuleOfOnesOwn() throws {
    let seeded = try SeededWorkspace()
    let result = try seeded.workspace.check(
      .text(Self.draft, name: "draft.txt"), rules: [NoExclamation()])
    #expect(
      result.report.findings.map(\.rule) == [
        "term/forbidden", "term/forbidden", "house/exclamation",
      ])
    #expect(result.report.findings.last?.found == "!")
    #expect(SARIFReport.text(of: result.report, version: "1").contains("house/exclamation"))
  }

  @Test func theConfigurationSwitchesItOff() throws {
    let seeded = try SeededWorkspace([
      "concord.yaml": "concord: 1\nseverities:\n  house/exclamation: off\n  term/forbidden: info\n"
    ])
    let result = try seeded.workspace.check(
      .text(Self.draft, name: "draft.txt"), rules: [NoExclamation()])
    #expect(result.report.findings.map(\.severity) == [.info, .info])
  }

  @Test func againstASourceInMemory() throws {
    let seeded = try SeededWorkspace()
    let options = DraftCheckOptions(
      source: .text("会议重申上海精神。\n各国共建命运共同体。\n", name: "source.txt"))
    let result = try seeded.workspace.check(
      .text(
        "The meeting reaffirmed the old ideas.\nCountries build a shared home.\n", name: "d.txt"),
      options: options)
    let missing = result.report.findings.filter { $0.rule == "term/missing" }
    #expect(missing.map(\.source?.term) == ["上海精神", "命运共同体"])
  }

  @Test func aTableInMemory() throws {
    let seeded = try SeededWorkspace()
    let table = "zh\ten\n成员国重申上海精神。\tThe members reaffirmed the Spirit of Shanghai.\n"
    let result = try seeded.workspace.check(.text(table, name: "pairs.tsv"))
    #expect(result.report.findings.contains { $0.rule == "term/forbidden" })
    // The memory has an approved translation of this source.
    #expect(result.report.findings.contains { $0.rule == "memory/divergent" })
  }

  @Test func fixesOfATextAreReturned() throws {
    let seeded = try SeededWorkspace()
    let input = Input.text("We hold the Shanghai spirit dear.\n", name: "draft.txt")
    let preview = try seeded.workspace.check(input, options: DraftCheckOptions(fixing: .preview))
    let fix = try #require(preview.fixes.first)
    #expect(fix.text == "We hold the Shanghai Spirit dear.\n")
    #expect(fix.count == 1 && fix.diff.contains("+We hold the Shanghai Spirit dear."))
    let error = #expect(throws: JobError.self) {
      try seeded.workspace.check(input, options: DraftCheckOptions(fixing: .write))
    }
    #expect(error?.code == "check/unfixable")
  }

  @Test func aFileIsFixedInPlace() throws {
    let seeded = try SeededWorkspace(["draft.txt": "We hold the Shanghai spirit dear.\n"])
    let result = try seeded.workspace.check(
      .path(seeded.path("draft.txt")), options: DraftCheckOptions(fixing: .write))
    #expect(result.report.findings.isEmpty && result.fixes.count == 1)
    #expect(try seeded.folder.text(of: "draft.txt") == "We hold the Shanghai Spirit dear.\n")
  }

  @Test func theBaselineIsWrittenOnceAndThenKept() throws {
    let seeded = try SeededWorkspace()
    let options = DraftCheckOptions(baseline: seeded.path("known.txt"))
    let input = Input.text(Self.draft, name: "draft.txt")
    let first = try seeded.workspace.check(input, options: options)
    #expect(first.wroteBaseline && first.report.findings.count == 2)
    let second = try seeded.workspace.check(input, options: options)
    #expect(!second.wroteBaseline && second.report.findings.isEmpty)
    #expect(second.report.summary.silenced == 2)
    try seeded.folder.write(Data("not a baseline\n".utf8), to: "known.txt")
    let error = #expect(throws: JobError.self) {
      try seeded.workspace.check(input, options: options)
    }
    #expect(error?.code == "check/baseline")
  }

  /// A baseline, and an annotated copy, are written where nothing of the workspace is lost or misread.
  @Test(arguments: [
    "glossaries/x.yaml", "tm/n.tmx", "comments.jsonl", ".concord/known.txt", "dictionaries/d.txt",
    "concord.yaml", "tm/../glossaries/y.txt",
  ])
  func nothingIsWrittenAmongTheFilesOfTheWorkspace(_ path: String) throws {
    let seeded = try SeededWorkspace()
    for folder in [".concord", "dictionaries"] { try seeded.folder.makeFolder(folder) }
    let input = Input.text(Self.draft, name: "draft.txt")
    let before = seeded.folder.files()
    let error = #expect(throws: JobError.self) {
      try seeded.workspace.check(input, options: DraftCheckOptions(baseline: seeded.path(path)))
    }
    #expect(error?.code == (before.contains(path) ? "check/baseline" : "output/taken"))
    #expect(Set(seeded.folder.files().filter { !$0.hasPrefix(".concord") }) == Set(before))
  }

  @Test func severalTasksGetTheSameFindings() async throws {
    let session = try SeededWorkspace().workspace.checkSession()
    let inputs = (0..<12).map { number -> Input in
      number.isMultiple(of: 3)
        ? .text(
          "zh\ten\n成员国重申上海精神。\tThe Spirit of Shanghai guides us \(number).\n", name: "\(number).tsv"
        )
        : .text(String(repeating: Self.draft, count: number), name: "\(number).txt")
    }
    let expected = try inputs.map { try session.check([$0]).report.findings }
    #expect(expected.joined().count > 50)
    let found = try await withThrowingTaskGroup(of: (Int, [Finding]).self) { group in
      for (number, input) in inputs.enumerated() {
        group.addTask { (number, try session.check([input]).report.findings) }
      }
      return try await group.reduce(into: [Int: [Finding]]()) { $0[$1.0] = $1.1 }
    }
    for (number, findings) in expected.enumerated() { #expect(found[number] == findings) }
  }

  @Test func aCancelledTaskChecksNothing() async throws {
    let session = try SeededWorkspace().workspace.checkSession()
    let code = await Task { () -> String? in
      withUnsafeCurrentTask { $0?.cancel() }
      return failureCode { _ = try session.check([.text(Self.draft, name: "draft.txt")]) }
    }.value
    #expect(code == JobError.cancelledCode)
  }

  @Test(arguments: [
    (Input.path("/nowhere/draft.md"), "document/missing"),
    (Input.text("", name: "empty.txt"), "document/empty"),
    (Input.path("/"), "document/directory"),
  ])
  func faults(_ input: Input, _ code: String) throws {
    let seeded = try SeededWorkspace()
    let error = #expect(throws: JobError.self) { try seeded.workspace.check(input) }
    #expect(error?.code == code)
    #expect(error?.description.hasPrefix(input.name) == true)
  }

  @Test func theJSONOfACheck() throws {
    let seeded = try SeededWorkspace()
    let report = try seeded.workspace.check(.text(Self.draft, name: "draft.txt")).report
    let json = try JSON(parsing: JSONReport.text(of: CheckReportJSON(report)))
    #expect(json.keys == ["findings", "summary"])
    #expect(json["findings"][0]["severity"].string == "error")
    #expect(json["findings"][0]["expected"].strings == ["Shanghai Spirit"])
    #expect(json["summary"].keys == ["error", "info", "segments", "silenced", "warning"])
  }

  /// An error after a draft was fixed says so.
  @Test func whatWasFixedBeforeAnErrorIsNamed() throws {
    let text = "We hold the Shanghai spirit dear.\n"
    let seeded = try SeededWorkspace(["draft.txt": text])
    let inputs = [
      Input.path(seeded.folder.url.appendingPathComponent("draft.txt").path),
      Input.text(text, name: "other.txt"),
    ]
    let error = #expect(throws: JobError.self) {
      try seeded.workspace.check(inputs, options: DraftCheckOptions(fixing: .write))
    }
    #expect(error?.code == "check/unfixable")
    #expect(error?.message.contains("fixed before that: ") == true)
    #expect(error?.message.hasSuffix("draft.txt") == true)
    #expect(try seeded.folder.text(of: "draft.txt").contains("Shanghai Spirit"))
  }
}
