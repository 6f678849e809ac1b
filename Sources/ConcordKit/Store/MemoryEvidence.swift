// SPDX-License-Identifier: Apache-2.0
import Checking
import Foundation
import Interchange
import Matching
import Storage
import Terminology
import TextModel

/// Counts of how often the approved memory renders each concept by its terms, cached in
/// `.concord/`.
///
/// If nine of ten approved pairs render a term by an approved form, its absence is an error; if
/// half of them reword it, it is not. Counting takes about as long as checking the memory, so the
/// counts are cached until the files of the memory or the glossaries change.
struct MemoryEvidence {
  /// The number of units that are counted; of a larger memory the first ones, in file order.
  static let unitLimit = 10_000
  /// The number of units below which the counts are not used.
  static let unitMinimum = 20

  /// The format; increase the number with every change of the counting or of what the rule
  /// `term/missing` reports.
  static let format = DerivedFormat(.evidence, 3)

  let workspace: Workspace
  let matcher: TermMatcher

  /// The counts for a pair of languages.
  ///
  /// - Throws: `FileError` for a memory file that is not TMX or is truncated.
  func counts(from source: LanguageTag, to target: LanguageTag) throws -> [ConceptID: TermEvidence]
  {
    let key = workspace.key(
      of: Self.format, parts: ["\(source)", "\(target)"],
      papers: try workspace.memoryStore.papers(), glossaries: try workspace.termStore.versions())
    let cache = TableCache(
      folder: workspace.derivedFolder, name: "evidence-\(source)-\(target)")
    if let kept = cache.read(key)?.first, let counts = Self.read(kept) { return counts }
    let segments = try pairs(source, target)
    guard segments.count >= Self.unitMinimum else { return [:] }
    let counts = count(segments)
    cache.write([Self.bytes(of: counts)], key: key)
    return counts
  }

  private func pairs(_ from: LanguageTag, _ to: LanguageTag) throws -> [CheckSegment] {
    var segments: [CheckSegment] = []
    let store = workspace.memoryStore
    for paper in try store.papers() where segments.count < Self.unitLimit {
      try store.readUnits(of: paper) { unit in
        guard unit.status == .approved,
          let source = unit.variant(in: from), let target = unit.variant(in: to)
        else { return true }
        let start = OffsetMap(start: 0)
        segments.append(
          CheckSegment(
            number: segments.count + 1,
            target: CheckText(target.text, language: to, offsets: start),
            source: CheckText(source.text, language: from, offsets: start)))
        return segments.count < Self.unitLimit
      }
    }
    return segments
  }

  private func count(_ segments: [CheckSegment]) -> [ConceptID: TermEvidence] {
    let checker = Checker(matcher: matcher)
    var counts: [ConceptID: TermEvidence] = [:]
    for segment in segments {
      guard let source = segment.source else { continue }
      let matches = matcher.wholeMatches(in: source.text, language: source.language)
      let concepts = Set(matches.map(\.concept))
      guard !concepts.isEmpty else { continue }
      let report = checker.check(
        CheckDocument(file: "-", content: segment.target.text, segments: [segment]))
      let missing = Set(
        report.findings.filter { $0.rule == "term/missing" }.compactMap(\.concept))
      for concept in concepts {
        var count = counts[concept] ?? TermEvidence(kept: 0, seen: 0)
        count.seen += 1
        count.kept += missing.contains(concept) ? 0 : 1
        counts[concept] = count
      }
    }
    return counts
  }

  private static func bytes(of counts: [ConceptID: TermEvidence]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(counts.sorted { $0.key < $1.key }) { out, count in
      out.write(count.key.description)
      out.write(count.value.kept)
      out.write(count.value.seen)
    }
    return writer.bytes
  }

  private static func read(_ bytes: [UInt8]) -> [ConceptID: TermEvidence]? {
    let counts = ByteReader.value(of: bytes[...]) { input throws(ByteReader.Damaged) in
      try input.list { input throws(ByteReader.Damaged) in
        (
          ConceptID(try input.text()),
          TermEvidence(kept: try input.number(), seen: try input.number())
        )
      }
    }
    return counts.map { Dictionary($0, uniquingKeysWith: { $1 }) }
  }
}
