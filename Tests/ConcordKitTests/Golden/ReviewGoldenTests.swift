// SPDX-License-Identifier: Apache-2.0
import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

@testable import ConcordKit

/// What a reviewer is told about pairs that wait, and what becomes of papers that a person edits, in the papers and pairs of
/// `Tests/Fixtures/golden`.
@Suite struct ReviewGoldenTests {
  private static let now: @Sendable () -> Date = { Date(timeIntervalSince1970: 1_800_000_000) }

  /// A workspace with one paper of a number of pairs, and in each third unit a gap or a second sentence.
  private static func kit(_ from: String, _ to: String, of count: Int) throws -> KitWorkspace {
    let kit = try KitWorkspace(glossary: try Golden.text(of: "glossary.yaml"))
    let pairs = try Golden.pairs().filter {
      $0.from == from && $0.to == to && (20..<120).contains($0.source.utf8.count)
    }
    let step = max(1, pairs.count / count)
    var units: [TranslationUnit] = []
    for number in 0..<min(count, pairs.count) {
      let pair = pairs[number * step]
      let next = pairs[min(number * step + 1, pairs.count - 1)]
      var texts = [(from, pair.source), (to, pair.target)]
      switch number % 6 {
      case 1: texts[1].1 += " " + next.target
      case 2: texts[0].1 += next.source
      case 3: texts = [(from, pair.source + next.source), (to, pair.target + " " + next.target)]
      case 4: texts.remove(at: number / 6 % 2)
      default: break
      }
      let status: [ReviewStatus] = [.needsReview, .needsReview, .approved, .rejected]
      units.append(
        TranslationUnit(
          id: UnitID("p.\(number < count / 2 ? "abstract" : "body").\(number + 1)"),
          variants: texts.compactMap { language, text in
            LanguageTag(language).map { TranslationUnitVariant(language: $0, text: text) }
          },
          properties: [
            Property(UnitProperty.status, status[number % 4].rawValue),
            Property(
              UnitProperty.part,
              (number < count / 2 ? PartKind.abstract : .body).rawValue),
            Property(UnitProperty.confidence, "0.\(10 + number * 7 % 90)"),
          ], notes: number % 3 == 0 ? ["the alignment is not sure"] : []))
    }
    try kit.write(String(decoding: TMXWriter.bytes(of: units).bytes, as: UTF8.self), to: "tm/p.tmx")
    return kit
  }

  /// The units of the paper, one per line.
  private static func units(_ kit: KitWorkspace) throws -> [String] {
    try PaperEditor(kit.workspace, file: "tm/p.tmx").page().units.map { unit in
      "  \(unit.id) \(unit.status.rawValue) \(unit.bead ?? "-") \(unit.decision ?? "-") "
        + unit.variants.map { "\($0.lang) “\($0.text)”" }.joined(separator: " ")
        + " \(unit.reasons)"
    }
  }

  /// The text of an error without its place.
  private static func outcome(_ body: () throws -> String) -> String {
    do { return try body() } catch let error as JobError {
      return "\(error.code): \(error.message)"
    } catch { return "\(error)" }
  }

  static let languages = [("zh", "en"), ("en", "ru"), ("en", "zh")]

  @Test(arguments: languages) func hintsAndDecisions(_ from: String, _ to: String) throws {
    let kit = try Self.kit(from, to, of: 30)
    let review = kit.workspace.review(by: "Li Na", now: Self.now)
    let hints = try review.hints()
    var lines: [String] = []
    let report = ReviewText(style: Style(isOn: true))
    for (number, item) in try review.waiting().units.enumerated() {
      let place = ReviewPlace(item)
      let findings = try item.variants.indices.map { try hints.findings(of: item, variant: $0) }
      lines += report.text(of: item, title: "\(number)", findings: findings).split(separator: "\n")
        .map { $0.replacingOccurrences(of: "\u{1B}", with: "␛") }
      if let near = try hints.nearest(item) { lines.append("near \(near.score) \(near.source)") }
      lines.append("sentences \(try review.sentences(at: place)?.map(\.count) ?? [])")
      lines.append(
        Self.outcome {
          switch number % 5 {
          case 0:
            return try review.split(place, after: [1, 1]).map(\.id.description)
              .joined(separator: " ")
          case 1:
            try review.mergeWithNext(place)
            return "merged"
          case 2:
            return try review.split(place, after: [number % 3, 1 + number % 2])
              .map(\.id.description).joined(separator: " ")
          case 3:
            try review.edit(place, language: item.variants[0].lang, text: " new\ntext ")
            return "edited"
          default:
            try review.decide(
              accept: number % 2 == 0 ? [place] : [], reject: number % 2 == 0 ? [] : [place])
            return "decided"
          }
        })
      if number % 4 == 3 {
        lines.append("undo \(Self.outcome { "\(try review.undo()?.id.description ?? "-")" })")
      }
    }
    lines += try Self.units(kit)
    lines += report.text(of: try review.waiting()).split(separator: "\n")
      .map { $0.replacingOccurrences(of: "\u{1B}", with: "␛") }
    Golden.compare(lines, with: "review-\(from)-\(to)")
  }

  /// Every kind of edit at every unit, each on the paper as the one before left it.
  @Test(arguments: languages) func edits(_ from: String, _ to: String) throws {
    let kit = try Self.kit(from, to, of: 18)
    let editor = try PaperEditor(kit.workspace, file: "tm/p.tmx", now: Self.now)
    let (first, second) = (LanguageTag(from) ?? .undetermined, LanguageTag(to) ?? .undetermined)
    let edits: [(name: String, edit: BeadEdit)] = [
      ("accept", .accept), ("move up", .moveUp(second)),
      ("split 1 1", .split([first: 1, second: 1])),
      ("merge", .merge), ("shift down", .shiftDown(second)), ("swap", .swap(first)),
      ("reject", .reject),
      ("move down", .moveDown(first)), ("text", .text(second, "another text")),
      ("shift up", .shiftUp(first)), ("reopen", .reopen), ("accept up to here", .acceptUpToHere),
      ("split 0 1", .split([first: 0, second: 1])), ("no text", .text(first, "")),
      ("split 9 12", .split([first: 9, second: 12])),
    ]
    var lines: [String] = []
    for number in 0..<60 {
      let page = try editor.page()
      guard !page.units.isEmpty else { break }
      let place = number * 5 % page.units.count
      let (name, edit) = edits[number % edits.count]
      let seen = Dictionary(uniqueKeysWithValues: page.units.map { ($0.id, $0.version) })
      lines.append(
        "\(name) at \(page.units[place].id): "
          + Self.outcome {
            try editor.apply(
              edit, to: page.units[place].id, seen: seen, step: page.step,
              as: number % 2 == 0 ? "a" : "b", reviewer: "Li Na"
            ).map {
              "\($0.step) at \($0.at) removed \($0.removed) now \($0.units.map(\.id.description)) waiting \($0.waiting)"
            }.joined(separator: "; ")
          })
      if number % 7 == 6 {
        lines.append(
          "undo: "
            + Self.outcome {
              try editor.undo(as: number % 3 == 0 ? "b" : "a").map {
                "\($0.step) at \($0.at) removed \($0.removed) now \($0.units.map(\.id.description))"
              }.joined(separator: "; ")
            })
      }
      if number % 20 == 19 { lines += try Self.units(kit) }
    }
    Golden.compare(lines, with: "edits-\(from)-\(to)")
  }
}
