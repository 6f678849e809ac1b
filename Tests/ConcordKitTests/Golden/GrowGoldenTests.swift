// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// What `grow` takes from the papers and pairs of `Tests/Fixtures/golden`, which pairs wait, and why.
@Suite struct GrowGoldenTests {
  private static func kit() throws -> KitWorkspace {
    try KitWorkspace(glossary: try Golden.text(of: "glossary.yaml"))
  }

  /// The outcomes as lines.
  private static func grow(
    _ papers: [PaperSource], in kit: KitWorkspace, _ options: GrowOptions = GrowOptions()
  ) throws -> [String] {
    var lines: [String] = []
    let summary = try kit.workspace.grow(papers, options: options) { outcome in
      switch outcome {
      case .grown(let result): lines += Self.lines(of: result)
      case .known(_, let tally): lines.append("⁂ \(tally.file) known")
      case .failed(let paper, let error):
        lines.append("⁂ \(paper): \(error.code): \(error.message)")
      }
    }
    return lines + ["\(summary)"]
  }

  /// A result as lines.
  private static func lines(of result: GrowResult) -> [String] {
    var lines = [
      "⁂ \(result.file) \(result.change) \(result.paper.title.sorted { $0.key < $1.key }.map(\.value))"
    ]
    lines += result.units.map { unit in
      let others = unit.others?.map { "\($0.lang) \($0.text.prefix(6))" } ?? []
      return
        "\(unit.id) \(unit.from)→\(unit.to) \(unit.bead) \(Golden.rounded(unit.confidence)) \(unit.status.rawValue) “\(unit.source.prefix(8))…\(unit.source.count)” “\(unit.target.prefix(8))…\(unit.target.count)” \((others + unit.reasons).joined(separator: "; "))"
    }
    lines += result.unaligned.map { "alone \($0.part.rawValue) \($0.lang) “\($0.text.prefix(30))”" }
    lines += (result.candidates + result.names).map {
      "\($0.from.rawValue) \($0.source) = \($0.target)\($0.known ? " known" : "")"
    }
    lines += result.conflicts.map { "conflict \($0.source): \($0.targets)" }
    lines += result.findings.map { "finding \($0.rule) \($0.message.prefix(60))" }
    lines += result.dropped.map {
      "dropped \($0.id) \($0.status.rawValue) \($0.texts.map { $0.prefix(8) })"
    }
    lines += result.reading.parts.map {
      "read \($0.part.rawValue) \($0.lang) \($0.sentences.map(String.init) ?? "") “\($0.text.prefix(8))…\($0.text.count)”"
    }
    lines += result.reading.warnings.map { "warning \($0)" }
    if result.reading.replacedCharacters > 0 {
      lines.append("replaced \(result.reading.replacedCharacters)")
    }
    return lines
      + result.sections.map { section in
        "section \(section.part.rawValue) \(section.languages) \(section.sentences.map(\.count)): "
          + section.beads.map { "\($0.ranges)" }.joined(separator: " ")
      }
  }

  /// The memory as lines, with numbers of confidence rounded.
  private static func memory(_ kit: KitWorkspace) throws -> [String] {
    try kit.memory().sorted { $0.key < $1.key }.flatMap { path, text in
      ["⁂ \(path)"]
        + text.split(separator: "\n").map { line in
          String(line).replacing(/(\d\.\d{3})\d+/) { $0.output.1 }
            .replacing(/creationtoolversion="[^"]*"/, with: "creationtoolversion=\"…\"")
        }
    }
  }

  private static func papers(_ change: (String, Int) -> String = { text, _ in text }) throws
    -> [PaperSource]
  {
    try Golden.texts(of: "papers.txt").enumerated().map { number, paper in
      PaperSource([.text(change(paper.text, number), name: "\(paper.name).txt")])
    }
  }

  @Test func papers() throws {
    let kit = try Self.kit()
    Golden.compare(try Self.grow(try Self.papers(), in: kit), with: "grow-papers")
  }

  /// Papers with a line that was changed since they were grown; others are known.
  @Test func changedPapers() throws {
    let kit = try Self.kit()
    _ = try Self.grow(try Self.papers(), in: kit)
    // Every fifth unit was decided by a person in between.
    let review = kit.workspace.review(by: "Li Wei") { Date(timeIntervalSince1970: 1_800_000_000) }
    for (number, item) in try review.waiting().units.enumerated() where number % 5 < 3 {
      let place = ReviewPlace(item)
      switch number % 5 {
      case 0: try review.accept([place])
      case 1: try review.reject([place])
      default:
        let last = try #require(item.variants.last)
        try review.edit(place, language: last.lang, text: last.text + " (changed)")
      }
    }
    let changed = try Self.papers { text, number in
      guard number % 4 > 0 else { return text }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return lines.enumerated().map { place, line in
        place % 3 == number % 3 ? ChangedText.change(line, by: [1, 3, 5, 9][number % 4]) : line
      }.joined(separator: "\n")
    }
    var lines = try Self.grow(changed, in: kit)
    lines += try Self.memory(kit)
    Golden.compare(lines, with: "grow-papers-changed")
  }

  /// Abstracts made of the pairs: what the policy says about each.
  @Test(arguments: [("zh", "en"), ("en", "ru"), ("ru", "en"), ("zh", "ru"), ("en", "zh")])
  func pairs(_ from: String, _ to: String) throws {
    let marks = ["zh": "摘要：", "en": "Abstract: ", "ru": "Аннотация: "]
    let pairs = try Golden.pairs().filter {
      $0.from == from && $0.to == to && $0.source.utf8.count > 18
    }.prefix(420)
    var papers: [PaperSource] = []
    for start in stride(from: pairs.startIndex, to: pairs.endIndex, by: 6) {
      let part = pairs[start...].prefix(6)
      func text(_ texts: [String], _ language: String) -> String {
        (marks[language] ?? "")
          + texts.map { $0.last?.isPunctuation == true ? $0 : $0 + (language == "zh" ? "。" : ".") }
          .joined(separator: language == "zh" ? "" : " ")
      }
      papers.append(
        PaperSource([
          .text(
            text(part.map(\.source), from) + "\n\n" + text(part.map(\.target), to) + "\n",
            name: "p\(start / 6).txt")
        ]))
    }
    let kit = try Self.kit()
    var options = GrowOptions()
    (options.from, options.to) = (LanguageTag(from), LanguageTag(to))
    Golden.compare(try Self.grow(papers, in: kit, options), with: "grow-pairs-\(from)-\(to)")
  }

  /// Options, and pairs of files.
  @Test func options() throws {
    let kit = try Self.kit()
    var lines: [String] = []
    let texts = try Golden.texts(of: "papers.txt")
    for (number, paper) in texts.enumerated() where number % 5 == 0 {
      var options = GrowOptions()
      options.id = PaperID("p\(number)")
      options.journal = number % 10 == 0 ? "Annals" : nil
      options.year = number % 10 == 5 ? 2020 : nil
      options.minimumConfidence = [0, 0.5, 0.95, 1][number / 5 % 4]
      options.parts =
        [[.abstract], [.title, .keywords], [.body], [.title, .abstract, .keywords, .body]][
          number / 5 % 4]
      options.isDryRun = number % 15 == 0
      lines += try Self.grow([PaperSource([.text(paper.text, name: "x.txt")])], in: kit, options)
    }
    lines += try Self.memory(kit)
    Golden.compare(lines, with: "grow-options")
  }
}
