// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// What `lookup`, `brief`, `analyze` and `pretranslate` say about texts close to a memory of the pairs of
/// `Tests/Fixtures/golden`.
@Suite struct LookupGoldenTests {
  /// A workspace with the glossary of the fixtures, every fifth pair of two languages as a paper, and a few
  /// translations that wait.
  private static func kit(_ from: String, _ to: String) throws -> KitWorkspace {
    let kit = try KitWorkspace(glossary: try Golden.text(of: "glossary.yaml"))
    var units: [TranslationUnit] = []
    for (number, pair) in try Golden.pairs().enumerated()
    where pair.from == from && pair.to == to && number % 5 < 2 {
      let languages = [LanguageTag(from), LanguageTag(to)].compactMap { $0 }
      units.append(
        TranslationUnit(
          id: UnitID("m.\(number)"),
          variants: zip(languages, [pair.source, pair.target]).map {
            TranslationUnitVariant(language: $0, text: $1)
          },
          properties: number % 9 == 0
            ? [Property(UnitProperty.status, ReviewStatus.needsReview.rawValue)] : []))
    }
    try kit.write(String(decoding: TMXWriter.bytes(of: units).bytes, as: UTF8.self), to: "tm/m.tmx")
    return kit
  }

  /// An answer as lines.
  private static func lines(of result: LookupResult, _ indent: String = "") -> [String] {
    func hit(_ hit: LookupResult.MemoryHit) -> String {
      "\(hit.score) \(hit.kind.rawValue) \(hit.unit) \(hit.penalties.map(\.rawValue)) \(hit.warnings.map(\.rawValue)) \(hit.hits) \(hit.targetHits ?? []) “\(hit.target.prefix(20))”"
    }
    var lines = ["\(indent)\(result.query): \(result.from)→\(result.to) \(result.concordance)"]
    lines += result.terms.map { term in
      "\(indent)  \(term.concept) “\(term.source)” \(term.sourceStatus.rawValue) \(term.match.rawValue): "
        + term.targets.map { "\($0.term) \($0.status.rawValue)" }.joined(separator: ", ")
    }
    lines += result.memory.map { "\(indent)  " + hit($0) }
    lines += result.fragments.map {
      "\(indent)  “\($0.text)” \($0.offset) \($0.length) \($0.count): "
        + $0.units.map(hit).joined(separator: "; ")
    }
    return lines + (result.sentences ?? []).flatMap { Self.lines(of: $0, indent + "    ") }
  }

  static let languages = [("zh", "en"), ("en", "zh"), ("en", "ru"), ("ru", "en"), ("zh", "ru")]

  /// Sentences, phrases, words and slips.
  @Test(arguments: languages) func lookups(_ from: String, _ to: String) throws {
    let session = try Self.kit(from, to).workspace.lookupSession()
    let pairs = try Golden.pairs().filter { $0.from == from && $0.to == to }
    var lines: [String] = []
    let step = max(3, pairs.count / 70)
    for (number, start) in stride(from: 0, to: pairs.count - 2, by: step).enumerated() {
      let text = pairs[start].source
      let words = text.split(separator: " ").map(String.init)
      let query: String
      switch number % 6 {
      case 0: query = ChangedText.change(text, by: number / 6)
      case 1: query = words.count > 2 ? words[1...2].joined(separator: " ") : String(text.prefix(4))
      case 2: query = words.count > 2 ? words[words.count / 2] : String(text.dropFirst(2).prefix(3))
      case 3:
        query =
          text + " " + pairs[start + 1].source
          + (number % 4 == 3 ? " " + pairs[start + 2].source : "")
      case 4: query = ChangedText.change(pairs[start].target, by: number)
      default: query = "“" + ChangedText.change(text, by: 2).prefix(30) + "…"
      }
      var options = LookupOptions()
      if number % 6 != 4 { (options.from, options.to) = (LanguageTag(from), LanguageTag(to)) }
      options.limit = 1 + number % 4
      options.minimumScore = [45, 60, 80][number % 3]
      do {
        lines += Self.lines(of: try session.lookup(query, options: options))
      } catch { lines.append("\(query): \(error)") }
    }
    Golden.compare(lines, with: "lookup-\(from)-\(to)")
  }

  /// A document of changed sentences: its brief, its analysis, and what can be filled from the memory.
  @Test(arguments: languages) func documents(_ from: String, _ to: String) throws {
    let kit = try Self.kit(from, to)
    let pairs = try Golden.pairs().enumerated().filter {
      $0.element.from == from && $0.element.to == to && $0.offset % 3 == 0
    }.prefix(40)
    let sentences = pairs.map { ChangedText.change($0.element.source, by: $0.offset / 3 % 20) }
    let text = sentences.joined(separator: "\n\n")
    var lines: [String] = []
    let brief = BriefOptions(from: LanguageTag(from), to: LanguageTag(to))
    lines += Golden.lines(
      ofJSON: try JSONReport.text(
        of: kit.workspace.brief(.text(text, name: "b.md"), options: brief)))
    let analysis = AnalyzeOptions(from: LanguageTag(from), to: LanguageTag(to))
    lines += Golden.lines(
      ofJSON: try JSONReport.text(
        of: kit.workspace.analyze([.text(text, name: "b.md")], options: analysis)))
    let table =
      "\(from)\t\(to)\n"
      + sentences.map { $0.replacingOccurrences(of: "\"", with: "") + "\t\n" }.joined()
    let done = try kit.workspace.pretranslate(.text(table, name: "t.tsv"))
    lines += done.segments.map { segment in
      "\(segment.segment) \(segment.state.rawValue) \(segment.score.map { "\($0)" } ?? "-") \(segment.kind?.rawValue ?? "-") \(segment.memoryUnit.map { "\($0)" } ?? "-") \(segment.penalties.map(\.name)) \(segment.warnings.map(\.rawValue)) “\(segment.target ?? "")” \(segment.terms.map { "\($0.source)=\($0.target)" })"
    }
    lines += done.notices
    Golden.compare(lines, with: "documents-\(from)-\(to)")
  }

  /// Lines of one text, where neighbours count.
  @Test func oneText() throws {
    let session = try Self.kit("zh", "en").workspace.lookupSession()
    let queries = try Golden.pairs().enumerated().filter {
      $0.element.from == "zh" && $0.element.to == "en" && $0.offset % 5 < 3
    }.prefix(30).map(\.element.source)
    var options = LookupOptions()
    options.limit = 2
    options.isOneText = true
    var lines: [String] = []
    try session.lookup(queries + queries.prefix(3), options: options) {
      lines += Self.lines(of: $0)
    }
    Golden.compare(lines, with: "lookup-one-text")
  }
}
