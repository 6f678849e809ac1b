// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Writes the result of growing a paper for people.
///
/// It shows what was read, how many pairs there are, which of them wait and why, and on request the
/// pairs themselves.
public struct GrowTextReport {
  private let style: Style
  private let isDryRun: Bool
  private let isVerbose: Bool

  /// A report with or without colour; for a dry run it says what would be done.
  ///
  /// - Parameter isVerbose: whether the pairs are shown, not only counted.
  public init(style: Style, isDryRun: Bool, isVerbose: Bool = false) {
    self.style = style
    self.isDryRun = isDryRun
    self.isVerbose = isVerbose
  }

  /// One paper: the summary of what was read, the pairs on request, and the figures on the last
  /// line.
  public func text(of result: GrowResult) -> String {
    var lines = GrowCard(style).lines(of: result.reading)
    if isVerbose { lines += pairs(of: result) }
    for dropped in result.dropped {
      lines.append(
        "\(style.yellow("no longer in the paper"))  \(dropped.id.description.printableLine), "
          + "which was \(dropped.status.rawValue)")
      lines += dropped.texts.map { "    \($0.printableLine)" }
    }
    if !isVerbose { lines += reasons(of: result) }
    lines.append(line(GrowTally(result)))
    return lines.joined(separator: "\n")
  }

  /// One paper of several: one line with its figures, and one line for each warning.
  public func shortText(of result: GrowResult) -> String {
    if isVerbose { return text(of: result) }
    let warnings = result.reading.warnings.map { "    " + style.yellow($0.printableLine) }
    return ([line(GrowTally(result))] + warnings).joined(separator: "\n")
  }

  /// The pairs, the text without a partner, and the terms found in the paper.
  private func pairs(of result: GrowResult) -> [String] {
    var lines: [String] = []
    for unit in result.units {
      let mark =
        switch unit.status {
        case .approved: style.green("approved")
        case .needsReview: style.yellow("needs review")
        case .rejected: style.dim("rejected")
        }
      lines.append("\(mark)  \(unit.bead)  \(twoDecimals(unit.confidence))  \(unit.part.rawValue)")
      let texts =
        [(unit.from, unit.source), (unit.to, unit.target)]
        + (unit.others ?? []).map { ($0.lang, $0.text) }
      let width = texts.map { $0.0.description.count }.max() ?? 0
      for (language, text) in texts {
        // Two texts are source and target; of more each says its language.
        let tag = language.description
        let head =
          texts.count > 2
          ? style.dim(tag + String(repeating: " ", count: width - tag.count + 2)) : ""
        lines.append("    \(head)\(text.printableLine)")
      }
      lines += unit.reasons.map { "    " + style.yellow("because \($0.printableLine)") }
    }
    for text in result.unaligned {
      lines.append(
        "\(style.yellow("without a partner"))  \(text.part.rawValue) \(text.lang)\n    "
          + text.text.printableLine)
    }
    for conflict in result.conflicts {
      lines.append("\(style.yellow("also translated as"))  \(conflict.source.printableLine)")
      lines += conflict.targets.dropFirst().map { "    \($0.printableLine)" }
    }
    if !result.candidates.isEmpty {
      lines.append("terms the paper gives")
      for candidate in result.candidates {
        let known = candidate.known ? style.dim("  (in the glossary)") : ""
        lines.append(
          "    \(candidate.source.printableLine)  \(candidate.target.printableLine)\(known)")
      }
    }
    for name in result.names where !name.known {
      lines.append("author  \(name.source.printableLine)  \(name.target.printableLine)")
    }
    return lines
  }

  /// The most frequent reasons why pairs wait, each with the number of pairs.
  private func reasons(of result: GrowResult) -> [String] {
    var counts: [String: Int] = [:]
    for unit in result.units where unit.status == .needsReview {
      for reason in unit.reasons { counts[reason, default: 0] += 1 }
    }
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var lines = ordered.prefix(Self.shownReasons).map { reason, count in
      "    \(style.yellow("\(counted(count, "pair")) for review"))  \(reason.printableLine)"
    }
    if ordered.count > Self.shownReasons {
      lines.append("    and \(counted(ordered.count - Self.shownReasons, "other reason"))")
    }
    return lines
  }

  private static let shownReasons = 5

  /// One paper of several, on one line.
  public func line(_ tally: GrowTally) -> String {
    var facts = ["\(tally.approved) approved"]
    if tally.needsReview > 0 { facts.append("\(tally.needsReview) for review") }
    if tally.rejected > 0 { facts.append("\(tally.rejected) rejected") }
    if tally.unaligned > 0 { facts.append("\(counted(tally.unaligned, "text")) without a partner") }
    if tally.newTerms > 0 { facts.append(counted(tally.newTerms, "new term")) }
    if tally.conflicts > 0 { facts.append(counted(tally.conflicts, "conflict")) }
    return style.bold("\(tally.file.printableLine) \(verb(tally.change))")
      + ": \(counted(tally.units, "pair")), \(facts.joined(separator: ", "))"
  }

  /// The figures of a run.
  public func text(of summary: GrowSummary) -> String {
    let changes = [
      (summary.added, verb(.added)), (summary.updated, verb(.updated)),
      (summary.unchanged, verb(.unchanged)), (summary.failed, "not taken in"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    var lines = [
      "\(style.bold(counted(summary.papers, "paper"))): \(changes.joined(separator: ", "))"
    ]
    lines.append(
      "\(style.bold(counted(summary.units, "pair"))): \(summary.approved) approved, "
        + "\(summary.needsReview) for review"
        + (summary.rejected > 0 ? ", \(summary.rejected) rejected" : ""))
    if summary.needsReview > 0 && !isDryRun {
      lines.append("see what waits with 'concord review'")
    }
    return lines.joined(separator: "\n")
  }

  private func verb(_ change: PaperChange) -> String {
    switch change {
    case .added: isDryRun ? "would be added" : "added"
    case .updated: isDryRun ? "would be updated" : "updated"
    case .unchanged: "unchanged"
    }
  }
}
