import TextModel

/// Writes for people what became of a paper: the pairs, what waits and why, what the paper offers.
public struct GrowTextReport {
  private let style: Style
  private let isDryRun: Bool

  /// A report with or without colour; of a dry run it says what would be done.
  public init(style: Style, isDryRun: Bool) {
    self.style = style
    self.isDryRun = isDryRun
  }

  /// One paper in full.
  public func text(of result: GrowResult) -> String {
    var lines: [String] = []
    for unit in result.units {
      let isApproved = unit.status == .approved
      let mark = isApproved ? style.green("approved") : style.yellow("needs review")
      lines.append("\(mark)  \(unit.bead)  \(twoDecimals(unit.confidence))  \(unit.part.rawValue)")
      lines.append("    \(unit.source.printable)")
      lines.append("    \(unit.target.printable)")
      lines += unit.reasons.map { "    " + style.yellow("because \($0.printable)") }
    }
    for text in result.unaligned {
      lines.append(
        "\(style.yellow("without a partner"))  \(text.part.rawValue) \(text.lang)\n    "
          + text.text.printable)
    }
    for conflict in result.conflicts {
      lines.append("\(style.yellow("also translated as"))  \(conflict.source.printable)")
      lines += conflict.targets.dropFirst().map { "    \($0.printable)" }
    }
    if !result.candidates.isEmpty {
      lines.append("terms the paper gives")
      for candidate in result.candidates {
        let known = candidate.known ? style.dim("  (in the glossary)") : ""
        lines.append("    \(candidate.source.printable)  \(candidate.target.printable)\(known)")
      }
    }
    for name in result.names where !name.known {
      lines.append("author  \(name.source.printable)  \(name.target.printable)")
    }
    for dropped in result.dropped {
      lines.append(
        "\(style.yellow("no longer in the paper"))  \(dropped.id.description.printable), "
          + "which was \(dropped.status.rawValue)")
      lines += dropped.texts.map { "    \($0.printable)" }
    }
    lines.append(summary(of: result))
    return lines.joined(separator: "\n")
  }

  /// One paper of many, on one line.
  public func line(_ tally: GrowTally) -> String {
    var facts = ["\(tally.units - tally.needsReview) approved"]
    if tally.needsReview > 0 { facts.append("\(tally.needsReview) for review") }
    if tally.unaligned > 0 { facts.append("\(counted(tally.unaligned, "text")) without a partner") }
    if tally.newTerms > 0 { facts.append(counted(tally.newTerms, "new term")) }
    if tally.conflicts > 0 { facts.append(counted(tally.conflicts, "conflict")) }
    return style.bold("\(tally.file.printable) \(verb(tally.change))")
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
        + "\(summary.needsReview) for review")
    if summary.needsReview > 0 && !isDryRun {
      lines.append("see what waits with 'concord review'")
    }
    return lines.joined(separator: "\n")
  }

  private func summary(of result: GrowResult) -> String { line(GrowTally(result)) }

  private func verb(_ change: PaperChange) -> String {
    switch change {
    case .added: isDryRun ? "would be added" : "added"
    case .updated: isDryRun ? "would be updated" : "updated"
    case .unchanged: "unchanged"
    }
  }
}
