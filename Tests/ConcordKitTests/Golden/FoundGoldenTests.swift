// SPDX-License-Identifier: Apache-2.0
import Checking
import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// What `check`, `grow`, `lookup` and the trust in pairs say about the inputs of `Tests/Fixtures/golden/found`.
@Suite struct FoundGoldenTests {
  /// A finding with all that it says.
  private static func line(_ finding: Finding, in content: [UInt8]) -> String {
    let end = finding.offset + finding.length
    let isInside = finding.offset >= 0 && finding.length >= 0 && end <= content.count
    let words = isInside ? String(decoding: content[finding.offset..<end], as: UTF8.self) : "?"
    var parts = [
      "\(finding.location.line):\(finding.location.column)", finding.rule,
      finding.severity.rawValue, "“\(words)”",
    ]
    if let end = finding.end { parts.append("to \(end.line):\(end.column)") }
    if let found = finding.found, found != words { parts.append("found “\(found)”") }
    if !finding.expected.isEmpty { parts.append("expects \(finding.expected)") }
    if let text = finding.replacement { parts.append("writes “\(text)”") }
    if let concept = finding.concept { parts.append("of \(concept)") }
    if let source = finding.source { parts.append("for “\(source.term)”") }
    if let confidence = finding.confidence { parts.append(Golden.rounded(confidence)) }
    if finding.isDated { parts.append("dated") }
    return "  " + parts.joined(separator: " ") + " | " + finding.message
  }

  private static func check(_ input: Golden.Found) throws -> [String] {
    let session = try #require(GoldenWorkspace.checked?.session)
    var options = DraftCheckOptions(fixing: .preview)
    var (text, name) = (input.text, "draft.md")
    switch input.kind {
    case "pair":
      (text, name) = ("\(input.from)\t\(input.to)\n\(input.text)\t\(input.other)\n", "pairs.tsv")
    case "source":
      (text, name) = (input.other, "draft.txt")
      options.source = .text(input.text, name: "source.txt")
      (options.from, options.to) = (input.from, input.to)
    case "strict":
      name = "draft.txt"
      (options.to, options.isStrict, options.date) = (input.to, true, "2017-06")
    default: options.to = input.to
    }
    let content = Array(text.utf8)
    do {
      let found = try session.check([.text(text, name: name)], options: options)
      return found.report.findings.map { line($0, in: content) }
        + found.report.silenced.map {
          "  silenced \($0.reason):" + line($0.finding, in: content)
        } + found.fixes.map { "  fixes \($0.count): \($0.diff)" }
        + found.notices.map { "  notice: \($0)" }
    } catch { return ["  \(error)"] }
  }

  @Test(arguments: ["pair", "source", "draft", "strict"]) func checks(_ kind: String) throws {
    var lines: [String] = []
    for (number, input) in try Golden.found("check").enumerated() where input.kind == kind {
      lines.append(input.title(number))
      lines += try Self.check(input)
    }
    Golden.compare(lines, with: "found-check-\(kind)")
  }

  /// A result with the whole texts of its units.
  private static func lines(of result: GrowResult) -> [String] {
    var lines = [
      "\(result.change) \(result.paper.title.sorted { $0.key < $1.key }.map(\.value))"
    ]
    lines += result.units.map { unit in
      let others = (unit.others ?? []).map { "\($0.lang) \($0.text)" }
      return
        "\(unit.id) \(unit.from)→\(unit.to) \(unit.bead) \(Golden.rounded(unit.confidence)) \(unit.status.rawValue) “\(unit.source)” “\(unit.target)” \((others + unit.reasons).joined(separator: "; "))"
    }
    lines += result.unaligned.map { "alone \($0.part.rawValue) \($0.lang) “\($0.text)”" }
    lines += (result.candidates + result.names).map {
      "\($0.from.rawValue) \($0.source) = \($0.target)\($0.known ? " known" : "")"
    }
    lines += result.conflicts.map { "conflict \($0.source): \($0.targets)" }
    lines += result.findings.map { "finding \($0.rule) \($0.message)" }
    lines += result.reading.parts.map {
      "read \($0.part.rawValue) \($0.lang) \($0.sentences.map(String.init) ?? "") “\($0.text)”"
    }
    lines += result.reading.warnings.map { "warning \($0)" }
    return lines
      + result.sections.map { section in
        "section \(section.part.rawValue) \(section.languages) \(section.sentences.map(\.count)): "
          + section.beads.map { "\($0.ranges)" }.joined(separator: " ")
      }
  }

  @Test func papers() throws {
    let kit = try KitWorkspace(glossary: try Golden.text(of: "glossary.yaml"))
    var lines: [String] = []
    for (number, input) in try Golden.found("grow").enumerated() {
      var options = GrowOptions()
      if input.from != .undetermined { (options.from, options.to) = (input.from, input.to) }
      options.isDryRun = true
      lines.append(input.title(number))
      let paper = PaperSource([.text(input.text, name: "x.txt")])
      do {
        let summary = try kit.workspace.grow([paper], options: options) { outcome in
          switch outcome {
          case .grown(let result): lines += Self.lines(of: result).map { "  " + $0 }
          case .known: lines.append("  known")
          case .failed(_, let error): lines.append("  \(error.code): \(error.message)")
          }
        }
        lines.append("  \(summary)")
      } catch { lines.append("  \(error)") }
    }
    Golden.compare(lines, with: "found-grow")
  }

  private static func line(_ hit: LookupResult.MemoryHit) -> String {
    "\(hit.score) \(hit.kind.rawValue) \(hit.unit) \(hit.penalties.map(\.rawValue)) \(hit.warnings.map(\.rawValue)) \(hit.hits) \(hit.targetHits ?? []) “\(hit.target)”"
  }

  private static func lines(of result: LookupResult, _ indent: String) -> [String] {
    var lines = ["\(result.from)→\(result.to) \(result.concordance)"]
    lines += result.terms.map { term in
      "\(term.concept) “\(term.source)” \(term.sourceStatus.rawValue) \(term.match.rawValue): "
        + term.targets.map { "\($0.term) \($0.status.rawValue)" }.joined(separator: ", ")
    }
    lines += result.memory.map(line)
    lines += result.fragments.map {
      "“\($0.text)” \($0.offset) \($0.length) \($0.count): "
        + $0.units.map(line).joined(separator: "; ")
    }
    return lines.map { indent + $0 }
      + (result.sentences ?? []).flatMap { Self.lines(of: $0, indent + "  ") }
  }

  /// A memory of two fifths of the pairs of the fixtures in two languages.
  private static func kit(_ from: LanguageTag, _ to: LanguageTag) throws -> KitWorkspace {
    let kit = try KitWorkspace(glossary: try Golden.text(of: "glossary.yaml"))
    let pairs = try Golden.pairs().enumerated().filter {
      $0.element.from == "\(from)" && $0.element.to == "\(to)" && $0.offset % 5 < 2
    }
    let units = pairs.compactMap { number, pair in
      pair.unit("m.\(number)", waits: number % 9 == 0)
    }
    try kit.write(String(decoding: TMXWriter.bytes(of: units).bytes, as: UTF8.self), to: "tm/m.tmx")
    return kit
  }

  @Test func lookups() throws {
    var kits: [String: (place: KitWorkspace, session: LookupSession)] = [:]
    var lines: [String] = []
    for (number, input) in try Golden.found("lookup").enumerated() {
      let languages = "\(input.from)-\(input.to)"
      if kits[languages] == nil {
        let kit = try Self.kit(input.from, input.to)
        kits[languages] = (kit, try kit.workspace.lookupSession())
      }
      let session = try #require(kits[languages]?.session)
      var options = LookupOptions()
      (options.from, options.to) = (input.from, input.to)
      let size = input.text.utf8.count
      (options.limit, options.minimumScore) = (1 + size % 4, [45, 60, 80][size % 3])
      lines.append(input.title(number))
      do {
        lines += Self.lines(of: try session.lookup(input.text, options: options), "  ")
      } catch { lines.append("  \(error)") }
    }
    Golden.compare(lines, with: "found-lookup")
  }

  @Test func trust() throws {
    let negations = NegationContrast()
    var lines: [String] = []
    for (number, input) in try Golden.found("trust").enumerated() {
      let variants = [
        (language: input.from, text: input.text), (language: input.to, text: input.other),
      ]
      lines.append(input.title(number))
      if negations.isBetween(variants[0], variants[1]) { lines.append("  one says no") }
      lines += VariantExaminer().faults(of: variants).map { "  \($0.reason)" }
      lines += variants.filter { CitationMarks.blanked($0.text) != $0.text }
        .map { "  " + CitationMarks.blanked($0.text) }
    }
    Golden.compare(lines, with: "found-trust")
  }
}
