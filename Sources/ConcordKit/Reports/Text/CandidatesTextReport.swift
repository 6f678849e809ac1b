// SPDX-License-Identifier: Apache-2.0
import Interchange

/// Writes candidates for the glossary for people: one numbered pair per line, the best first, with an example.
public struct CandidatesTextReport {
  private let style: Style

  /// A report with or without colour.
  public init(style: Style) { self.style = style }

  /// The candidates with the numbers by which they are taken.
  ///
  /// - Parameter all: the number of candidates before the limit.
  public func text(of found: TermCandidates, all: Int) -> String {
    guard !found.candidates.isEmpty else {
      return "the memory offers no term that no glossary has (\(found.from) → \(found.to))"
    }
    var lines: [String] = []
    let width = "\(found.candidates.count)".count
    for (index, candidate) in found.candidates.enumerated() {
      let number = "\(index + 1)"
      lines.append(
        String(repeating: " ", count: width - number.count) + style.dim(number)
          + "  \(candidate.source.printableLine)  \(candidate.target.printableLine)"
          + style.dim("  \(facts(candidate))"))
      if let example = candidate.examples.first, candidate.from == .statistics {
        let indent = String(repeating: " ", count: width + 6)
        lines.append(style.dim(indent + example.source.printableLine))
        lines.append(style.dim(indent + example.target.printableLine))
      }
    }
    if all > found.candidates.count {
      lines.append(style.dim("\(all - found.candidates.count) more; see --limit"))
    }
    lines.append(style.dim("take some with: concord glossary candidates --take 1,3"))
    return lines.joined(separator: "\n")
  }

  /// The candidates as CSV under a heading of their languages, which `concord glossary import` reads.
  ///
  /// - Complexity: O(*characters*).
  public static func csv(of found: TermCandidates) -> [UInt8] {
    let heading = ["number", "\(found.from)", "\(found.to)", "origin", "count", "papers"]
    let rows = found.candidates.enumerated().map { index, candidate in
      [
        "\(index + 1)", candidate.source, candidate.target, candidate.from.rawValue,
        "\(candidate.count)", candidate.papers.joined(separator: "; "),
      ]
    }
    return DelimitedText.bytes(of: [heading] + rows, delimiter: ",", hasMark: true)
  }

  private func facts(_ candidate: TermCandidates.Candidate) -> String {
    switch candidate.from {
    case .keywords:
      "keywords of \(candidate.papers.prefix(3).joined(separator: ", ").printableLine)"
    case .authors:
      "authors of \(candidate.papers.prefix(3).joined(separator: ", ").printableLine)"
    case .abbreviation: "long form or abbreviation, \(counted(candidate.count, "unit"))"
    case .statistics:
      "\(counted(candidate.count, "unit")) of \(candidate.sourceCount ?? 0) and "
        + "\(candidate.targetCount ?? 0)"
    }
  }
}
