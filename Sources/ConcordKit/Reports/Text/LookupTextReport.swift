// SPDX-License-Identifier: Apache-2.0
import Matching
import TextModel

/// Writes answers for people: terms first, approved ones at the top; then units with their
/// differences.
public struct LookupTextReport {
  private let style: Style

  /// A report with or without colour.
  public init(style: Style) { self.style = style }

  /// One answer.
  public func text(of result: LookupResult) -> String {
    if result.isEmpty {
      return "nothing found for \(result.query.printableLine) (\(result.from) → \(result.to))"
    }
    var blocks: [String] = []
    if !result.terms.isEmpty {
      blocks.append(result.terms.map(term).joined(separator: "\n"))
    }
    if !result.memory.isEmpty {
      blocks.append(
        Self.once(result.memory).map { unit($0.hit, in: $0.files, query: result.query) }
          .joined(separator: "\n"))
    }
    if result.concordance > result.memory.count {
      blocks.append(style.dim("\(counted(result.concordance, "text")) of the memory contain it"))
    }
    if !result.fragments.isEmpty {
      blocks.append(result.fragments.map(fragment).joined(separator: "\n"))
    }
    for sentence in result.sentences ?? [] where !sentence.isEmpty {
      blocks.append(style.bold(sentence.query.printableLine) + "\n" + text(of: sentence))
    }
    return blocks.joined(separator: "\n\n")
  }

  private func term(_ hit: LookupResult.TermHit) -> String {
    let approved = hit.targets.filter { $0.status.isApproved }
    let proposed = hit.targets.filter { $0.status == .proposed }
    let refused = hit.targets.filter { !$0.status.isApproved && $0.status != .proposed }
    var head = style.bold(hit.source.printableLine)
    if !hit.sourceStatus.isApproved { head += " " + style.red("(\(hit.sourceStatus.rawValue))") }
    if let first = approved.first { head += "  →  " + style.green(first.term.printableLine) }
    var lines = ["\(head)  " + style.dim("\(hit.concept) · \(hit.match.rawValue)".printableLine)]
    if approved.count > 1 {
      lines.append("    also " + approved.dropFirst().map(labelled).joined(separator: ", "))
    }
    if !proposed.isEmpty {
      lines.append("    proposed  " + proposed.map(labelled).joined(separator: ", "))
    }
    if !refused.isEmpty {
      lines.append(
        "    " + style.red("not") + "  " + refused.map(labelled).joined(separator: ", "))
    }
    if let note = hit.note, hit.match != .partial {
      lines.append("    " + style.dim(note.printableLine))
    }
    return lines.joined(separator: "\n")
  }

  private func fragment(_ fragment: LookupResult.Fragment) -> String {
    var lines = [
      style.bold(fragment.text.printableLine)
        + style.dim("  fragment · \(counted(fragment.count, "text"))")
    ]
    for unit in fragment.units.prefix(1) {
      lines.append("    " + marked(unit.source, unit.hits))
      lines.append("    " + marked(unit.target, unit.targetHits ?? []))
    }
    return lines.joined(separator: "\n")
  }

  /// A text with ranges marked: in bold, or in square brackets without colour.
  private func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
    let bytes = Array(text.utf8)
    var out = ""
    var at = 0
    for range in ranges where range.lowerBound >= at && range.upperBound <= bytes.count {
      out += String(decoding: bytes[at..<range.lowerBound], as: UTF8.self).printableLine
      let piece = String(decoding: bytes[range], as: UTF8.self).printableLine
      out += style.isOn ? style.bold(piece) : "[\(piece)]"
      at = range.upperBound
    }
    return out + String(decoding: bytes[at...], as: UTF8.self).printableLine
  }

  private func labelled(_ target: LookupResult.TermHit.Target) -> String {
    target.term.printableLine + (target.note.map { style.dim(" (\($0.printableLine))") } ?? "")
  }

  /// The hits with a pair that several papers contain shown only once, with all its papers.
  private static func once(_ hits: [LookupResult.MemoryHit])
    -> [(hit: LookupResult.MemoryHit, files: [String])]
  {
    var shown: [(hit: LookupResult.MemoryHit, files: [String])] = []
    for hit in hits {
      let same = shown.firstIndex {
        $0.hit.source == hit.source && $0.hit.target == hit.target && $0.hit.status == hit.status
          && $0.hit.kind == hit.kind
      }
      if let same {
        if !shown[same].files.contains(hit.file) { shown[same].files.append(hit.file) }
      } else {
        shown.append((hit, [hit.file]))
      }
    }
    return shown
  }

  private func unit(_ hit: LookupResult.MemoryHit, in files: [String], query: String) -> String {
    let places = files.prefix(3).joined(separator: ", ").printableLine
    var facts = [
      hit.kind.rawValue, files.count > 3 ? "\(places) and \(files.count - 3) more" : places,
    ]
    if hit.status == .needsReview { facts.append("needs review") }
    if !hit.penalties.isEmpty {
      facts.append("penalties: " + hit.penalties.map(\.rawValue).joined(separator: ", "))
    }
    let score = hit.score == hit.score.rounded() ? "\(Int(hit.score))" : "\(hit.score)"
    var lines = [style.cyan("\(score) %") + "  " + style.dim(facts.joined(separator: " · "))]
    lines.append("    " + DifferenceText(style).text(of: hit, query: query))
    lines.append("    " + hit.target.printableLine)
    if let advice = Self.advice(about: hit) { lines.append("    " + style.yellow(advice)) }
    return lines.joined(separator: "\n")
  }
}

extension LookupTextReport {
  /// The differences that a person must not overlook in a unit; `nil` without any.
  private static func advice(about hit: LookupResult.MemoryHit) -> String? {
    // A placeable match has the numbers of the query in its translation.
    let isCarried = hit.kind == .placeable && hit.warnings.contains(.number)
    let others = hit.warnings.filter { !isCarried || $0 != .number }.map(\.phrase)
    let parts = [
      isCarried ? "the translation has the numbers of the query" : nil,
      others.isEmpty ? nil : "the two differ in " + others.joined(separator: ", "),
    ].compactMap(\.self)
    return parts.isEmpty ? nil : "look at: " + parts.joined(separator: "; ")
  }
}

extension MatchWarning {
  /// The difference in words, after "the two differ in".
  fileprivate var phrase: String {
    switch self {
    case .negation: "a negation"
    case .number: "a number"
    case .date: "a date"
    case .country: "a country"
    case .opposite: "words of opposite meaning"
    case .term: "a glossary term"
    }
  }
}
