// SPDX-License-Identifier: Apache-2.0
import Checking
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// All that `check` says about the pairs and drafts of `Tests/Fixtures/golden`, and about small changes of them.
@Suite struct CheckGoldenTests {
  /// A finding as one line.
  private static func line(_ finding: Finding, in content: [UInt8]) -> String {
    let end = finding.offset + finding.length
    let words =
      finding.offset >= 0 && end <= content.count && finding.length >= 0
      ? String(decoding: content[finding.offset..<end], as: UTF8.self) : "outside"
    var parts = [
      "\(finding.location.line):\(finding.location.column)", finding.rule,
      finding.severity.rawValue, "“\(words)”",
    ]
    if let end = finding.end { parts.append("to \(end.line):\(end.column)") }
    if let found = finding.found, found != words { parts.append("found “\(found)”") }
    if !finding.expected.isEmpty {
      parts.append("expects \(finding.expected.joined(separator: " / "))")
    }
    if let text = finding.replacement { parts.append("writes “\(text)”") }
    if let concept = finding.concept { parts.append("of \(concept)") }
    if let source = finding.source { parts.append("for “\(source.term)”") }
    if let confidence = finding.confidence { parts.append(Golden.rounded(confidence)) }
    if finding.isDated { parts.append("dated") }
    return parts.joined(separator: " ") + " | " + finding.message
  }

  /// What is found in a draft, the silenced and the texts after fixes included.
  private static func lines(
    of text: String, as name: String, _ change: (inout DraftCheckOptions) -> Void = { _ in }
  ) throws -> [String] {
    let session = try #require(GoldenWorkspace.checked?.session)
    var options = DraftCheckOptions(fixing: .preview)
    change(&options)
    let result: DraftCheckResult
    do {
      result = try session.check([.text(text, name: name)], options: options)
    } catch { return ["\(error)"] }
    let content = Array(text.utf8)
    var lines = result.report.findings.map { line($0, in: content) }
    lines += result.report.silenced.map {
      "silenced \($0.reason): " + line($0.finding, in: content)
    }
    lines += result.fixes.map { "fixes \($0.count): \($0.diff)" }
    lines += result.notices.map { "notice: \($0)" }
    return lines
  }

  struct Languages: CustomTestStringConvertible, Sendable {
    let from: String
    let to: String
    var testDescription: String { "\(from)-\(to)" }
  }

  static let languages = [
    ("zh", "en"), ("en", "zh"), ("en", "ru"), ("ru", "en"), ("zh", "ru"), ("ru", "zh"),
  ]
  .map { Languages(from: $0.0, to: $0.1) }

  /// A table of pairs that can be checked.
  private static func table(_ pairs: [Golden.Pair], _ languages: Languages) -> String {
    "\(languages.from)\t\(languages.to)\n"
      + pairs.filter { $0.from == languages.from && $0.to == languages.to }
      .map { "\($0.source)\t\($0.target)\n" }.joined()
  }

  @Test(arguments: languages) func pairs(_ languages: Languages) throws {
    let text = Self.table(try Golden.pairs(), languages)
    Golden.compare(
      try Self.lines(of: text, as: "pairs.tsv"), with: "check-pairs-\(languages.testDescription)")
  }

  @Test(arguments: languages) func changedPairs(_ languages: Languages) throws {
    let pairs = try Golden.pairs().enumerated().map { number, pair in
      var pair = pair
      pair.target = ChangedText.change(pair.target, by: number)
      return pair
    }
    Golden.compare(
      try Self.lines(of: Self.table(pairs, languages), as: "pairs.tsv"),
      with: "check-changed-\(languages.testDescription)")
  }

  @Test(arguments: ["numbers", "names-right", "names-wrong", "clean-figures"])
  func tables(_ name: String) throws {
    let url = Repository.fixture("Checking/\(name).tsv")
    let rows = String(decoding: try Data(contentsOf: url), as: UTF8.self)
      .split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    var lines: [String] = []
    for pair in Set(rows.compactMap { Self.pair(of: $0) }).sorted(by: { $0.joined() < $1.joined() })
    {
      let text = rows.filter { Self.pair(of: $0) == pair }
        .map { $0.suffix(2).joined(separator: "\t") + "\n" }.joined()
      lines.append(pair.joined(separator: "-"))
      lines += try Self.lines(of: pair.joined(separator: "\t") + "\n" + text, as: "pairs.tsv")
    }
    Golden.compare(lines, with: "check-\(name)")
  }

  /// The two languages that a row of a fixture names.
  private static func pair(of row: [String]) -> [String]? {
    let tags = row.flatMap { $0.split(separator: "-").map(String.init) }
      .filter { ["zh", "en", "ru"].contains($0) }
    return tags.count >= 2 ? Array(tags.prefix(2)) : nil
  }

  @Test func drafts() throws {
    var lines: [String] = []
    for draft in try Golden.texts(of: "drafts.txt") {
      lines.append("⁂ \(draft.name)")
      lines += try Self.lines(of: draft.text, as: "draft.md")
    }
    Golden.compare(lines, with: "check-drafts")
  }

  @Test func strictAndDatedDrafts() throws {
    var lines: [String] = []
    for (number, draft) in try Golden.texts(of: "drafts.txt").enumerated() {
      lines.append("⁂ \(draft.name)")
      lines += try Self.lines(of: draft.text, as: "draft.txt") {
        $0.isStrict = true
        $0.date = ["2013", "2017-06", "2024-01-01"][number % 3]
      }
    }
    Golden.compare(lines, with: "check-strict")
  }

  @Test func changedDrafts() throws {
    var lines: [String] = []
    for (number, draft) in try Golden.texts(of: "drafts.txt").enumerated() {
      lines.append("⁂ \(draft.name)")
      let text = draft.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .map { ChangedText.change(String($0.element), by: number + $0.offset) }
        .joined(separator: "\n")
      lines += try Self.lines(of: text, as: "draft.md")
    }
    Golden.compare(lines, with: "check-drafts-changed")
  }

  /// One-language drafts of all sentences of a language.
  @Test(arguments: ["zh", "en", "ru"]) func sentences(_ language: String) throws {
    let texts = try Golden.pairs().flatMap { pair in
      [(pair.from, pair.source), (pair.to, pair.target)]
    }
    let text = texts.filter { $0.0 == language }.map { $0.1 + "\n\n" }.joined()
    Golden.compare(
      try Self.lines(of: text, as: "draft.md") { $0.to = LanguageTag(language) },
      with: "check-sentences-\(language)")
  }

  /// A text against its original: aligned first, then checked.
  @Test(arguments: languages) func againstSource(_ languages: Languages) throws {
    let pairs = try Golden.pairs().filter {
      $0.from == languages.from && $0.to == languages.to && $0.source.count > 15
    }.prefix(90)
    var lines: [String] = []
    for (number, start) in stride(from: 0, to: pairs.count, by: 9).enumerated() {
      var part = Array(pairs[(pairs.startIndex + start)...].prefix(9))
      let source = part.map(\.source).joined(separator: "\n\n")
      // Each text has one change: a sentence is missing, twice there, or of another place.
      if part.count > 4 {
        switch number % 4 {
        case 0: part.remove(at: part.count / 2)
        case 1: part.insert(part[1], at: 3)
        case 2: part.swapAt(1, part.count - 2)
        default: break
        }
      }
      lines.append("⁂ \(number)")
      lines += try Self.lines(of: part.map(\.target).joined(separator: "\n\n"), as: "draft.txt") {
        $0.source = .text(source, name: "source.txt")
        ($0.from, $0.to) = (LanguageTag(languages.from), LanguageTag(languages.to))
      }
    }
    Golden.compare(lines, with: "check-source-\(languages.testDescription)")
  }

  /// The report for a terminal, with the lines of the drafts.
  @Test func reportsWithExcerpts() throws {
    let session = try #require(GoldenWorkspace.checked?.session)
    var lines: [String] = []
    for (number, draft) in try Golden.texts(of: "drafts.txt").enumerated() where number % 2 == 0 {
      // Long lines are cut on one side or on both.
      let text =
        ["", String(repeating: "before it ", count: number % 7)][number / 2 % 2] + draft.text
      guard let result = try? session.check([.text(text, name: "d.txt")]) else { continue }
      lines.append("⁂ \(draft.name)")
      for style in [Style.plain, Style(isOn: true)] {
        lines += CheckTextReport(style: style, showsLines: true).text(of: result)
          .split(separator: "\n").map { $0.replacingOccurrences(of: "\u{1B}", with: "␛") }
      }
    }
    Golden.compare(lines, with: "check-excerpts")
  }
}
