import ConcordKit
import TextModel

/// What became of a paper, for people: the pairs, what waits and why, what the paper offers.
struct GrowTextReport {
  private let style: Style
  private let isDryRun: Bool

  init(color: Bool, isDryRun: Bool) {
    style = Style(isOn: color)
    self.isDryRun = isDryRun
  }

  func text(of result: GrowResult) -> String {
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

  private func summary(of result: GrowResult) -> String {
    let approved = result.units.count { $0.status == .approved }
    let waiting = result.units.count - approved
    let change =
      switch result.change {
      case .added: isDryRun ? "would be added" : "added"
      case .updated: isDryRun ? "would be updated" : "updated"
      case .unchanged: "unchanged"
      }
    var facts = ["\(approved) approved"]
    if waiting > 0 { facts.append("\(waiting) for review") }
    let new = result.candidates.count { !$0.known }
    if new > 0 { facts.append("\(counted(new, "new term"))") }
    return style.bold("\(result.file) \(change)")
      + ": \(counted(result.units.count, "pair")), \(facts.joined(separator: ", "))"
  }
}
