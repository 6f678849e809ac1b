/// Writes candidates for the glossary for people: one pair per line, grouped by origin, with an
/// example.
public struct CandidatesTextReport {
  private let style: Style

  /// A report with or without colour.
  public init(style: Style) { self.style = style }

  /// The candidates under headings.
  ///
  /// - Parameter all: the number of candidates before the limit.
  public func text(of found: TermCandidates, all: Int) -> String {
    guard !found.candidates.isEmpty else {
      return "the memory offers no term that no glossary has (\(found.from) → \(found.to))"
    }
    var lines: [String] = []
    var origin: TermCandidates.Origin?
    for candidate in found.candidates {
      if candidate.from != origin {
        lines.append(style.bold(Self.heading(candidate.from)))
        origin = candidate.from
      }
      lines.append(
        "  \(candidate.source.printable)  \(candidate.target.printable)"
          + style.dim("  \(facts(candidate))"))
      if let example = candidate.examples.first, candidate.from == .statistics {
        lines.append(style.dim("      \(example.source.printable)"))
        lines.append(style.dim("      \(example.target.printable)"))
      }
    }
    if all > found.candidates.count {
      lines.append(style.dim("\(all - found.candidates.count) more; see --limit"))
    }
    return lines.joined(separator: "\n")
  }

  private static func heading(_ origin: TermCandidates.Origin) -> String {
    switch origin {
    case .keywords: "keywords of papers"
    case .abbreviation: "long forms and abbreviations"
    case .statistics: "phrases that translate each other"
    case .authors: "authors"
    }
  }

  private func facts(_ candidate: TermCandidates.Candidate) -> String {
    switch candidate.from {
    case .keywords, .authors: candidate.papers.prefix(3).joined(separator: ", ").printable
    case .abbreviation: counted(candidate.count, "unit")
    case .statistics:
      "\(counted(candidate.count, "unit")) of \(candidate.sourceCount ?? 0) and "
        + "\(candidate.targetCount ?? 0)"
    }
  }
}
