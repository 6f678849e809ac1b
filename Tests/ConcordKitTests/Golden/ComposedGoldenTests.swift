// SPDX-License-Identifier: Apache-2.0
import Checking
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// What `check` says about pairs and drafts that are put together from the pieces of `Tests/Fixtures/golden/grammars`, and
/// what `grow` and `lookup` make of such pairs.
@Suite struct ComposedGoldenTests {
  private static let languages = [LanguageTag.chinese, .english, .russian]

  static let directions = languages.flatMap { from in
    languages.filter { $0 != from }.map { Golden.Languages(from: from, to: $0) }
  }

  /// Pairs in which one of ten pieces of the target is another one than in the source.
  private static func pairs(_ languages: Golden.Languages, _ count: Int, seed: UInt64 = 1) throws
    -> [(source: String, target: String)]
  {
    var texts = try ComposedText(of: "sentences.txt", seed: seed, slips: 10)
    return try (0..<count).map { _ in
      let columns = texts.next("sentence")
      #expect(!columns.joined().contains("‹"))
      // The first language of the grammar is the one without slips.
      let source = try #require(Self.languages.firstIndex(of: languages.from))
      let target = try #require(Self.languages.firstIndex(of: languages.to))
      return (columns[source], columns[target])
    }
  }

  /// A finding as a few words.
  private static func words(_ finding: Finding) -> String {
    var words = "\(finding.rule) \(finding.severity.rawValue) “\(finding.found?.prefix(24) ?? "")”"
    words += " at \(finding.location.column)"
    if !finding.expected.isEmpty { words += " expects \(finding.expected.prefix(2))" }
    if let text = finding.replacement { words += " writes “\(text.prefix(24))”" }
    if let source = finding.source { words += " for “\(source.term.prefix(24))”" }
    return words
  }

  @Test(arguments: directions) func pairs(_ languages: Golden.Languages) throws {
    let session = try #require(GoldenWorkspace.checked?.session)
    let pairs = try Self.pairs(languages, 150)
    let table =
      "\(languages.from)\t\(languages.to)\n"
      + pairs.map { "\($0.source)\t\($0.target)\n" }.joined()
    let found = try session.check(
      [.text(table, name: "p.tsv")], options: DraftCheckOptions(fixing: .preview))
    let byLine = Dictionary(grouping: found.report.findings) { $0.location.line }
    Golden.compare(
      pairs.enumerated().flatMap { number, pair in
        ["\(pair.source) ¦ \(pair.target)"]
          + (byLine[number + 2] ?? []).map { "  " + Self.words($0) }
      }, with: "composed-pairs-\(languages.testDescription)")
  }

  @Test(arguments: ["en", "zh", "ru"]) func drafts(_ language: String) throws {
    let session = try #require(GoldenWorkspace.checked?.session)
    var texts = try ComposedText(of: "drafts.txt", seed: 1)
    var lines: [String] = []
    for number in 0..<40 {
      let text = (0..<6).map { _ in texts.next(language)[0] }.joined(separator: "\n\n") + "\n"
      #expect(!text.contains("‹"))
      var options = DraftCheckOptions(fixing: .preview)
      options.to = LanguageTag(language)
      options.isStrict = number % 4 == 3
      let found = try session.check([.text(text, name: "d.md")], options: options)
      lines.append("⁂ \(number)")
      lines += found.report.findings.map { "  \($0.location.line) " + Self.words($0) }
      lines += found.report.silenced.map {
        "  silenced \($0.reason): \($0.finding.location.line) " + Self.words($0.finding)
      }
      lines += found.fixes.map { "  fixes \($0.count)" }
    }
    Golden.compare(lines, with: "composed-drafts-\(language)")
  }

  /// Each six pairs are the abstracts of a paper.
  @Test(arguments: directions) func papers(_ languages: Golden.Languages) throws {
    let marks = ["zh": "摘要：", "en": "Abstract: ", "ru": "Аннотация: "]
    let pairs = try Self.pairs(languages, 120, seed: 2)
    let papers = stride(from: 0, to: pairs.count, by: 6).map { start in
      let part = pairs[start..<start + 6]
      func text(_ texts: [String], _ language: String) -> String {
        (marks[language] ?? "") + texts.joined(separator: language == "zh" ? "" : " ")
      }
      return PaperSource([
        .text(
          text(part.map(\.source), "\(languages.from)") + "\n\n"
            + text(part.map(\.target), "\(languages.to)") + "\n", name: "p\(start / 6).txt")
      ])
    }
    let kit = try KitWorkspace(glossary: try Golden.text(of: "glossary.yaml"))
    var options = GrowOptions()
    (options.from, options.to) = (languages.from, languages.to)
    var lines: [String] = []
    _ = try kit.workspace.grow(papers, options: options) { outcome in
      guard case .grown(let result) = outcome else { return lines.append("\(outcome)") }
      lines.append("⁂ \(result.file)")
      lines += result.units.map {
        "\($0.bead) \(Golden.rounded($0.confidence)) \($0.status.rawValue) “\($0.source.prefix(12))” “\($0.target.prefix(12))” \($0.reasons.joined(separator: "; "))"
      }
      lines += result.unaligned.map { "alone \($0.lang) “\($0.text.prefix(20))”" }
      lines += result.names.map { "\($0.source) = \($0.target)" }
      lines += result.findings.map { "\($0.rule) \($0.message.prefix(60))" }
    }
    Golden.compare(lines, with: "composed-grow-\(languages.testDescription)")
  }
}
