// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Writes concepts for people.
public enum GlossaryTextReport {
  /// A list of concepts with their preferred terms.
  public static func text(of listing: GlossaryListing) -> String {
    var lines = listing.concepts.map { concept in
      let terms = concept.terms.map { section in
        "\(section.lang) \(Self.shownTerms(of: section).printableLine)"
      }
      return "\(concept.id.description.printableLine)\n    \(terms.joined(separator: "\n    "))"
    }
    let count = listing.concepts.count
    lines.append("\(count) concept\(count == 1 ? "" : "s")")
    return lines.joined(separator: "\n")
  }

  /// The preferred terms of a language; where there is none, the others with what they are.
  private static func shownTerms(of section: GlossaryListing.Section) -> String {
    if !section.preferred.isEmpty { return section.preferred.joined(separator: " / ") }
    let others = [
      (section.admitted, TermStatus.admitted.rawValue),
      (section.proposed, TermStatus.proposed.rawValue),
      (section.deprecated, "not to be used"),
    ]
    return others.flatMap { terms, status in terms.map { "\($0) (\(status))" } }
      .joined(separator: " / ")
  }

  /// Concepts in one line per language, with what a term is if it is not preferred.
  public static func text(of entries: [ConceptEntry]) -> String {
    entries.map { entry in
      let sections = entry.sections.map { section in
        let terms = section.terms.map { term in
          let facts = [
            term.status == .preferred ? nil : term.status.rawValue,
            term.type == .full ? nil : term.type.rawValue,
          ].compactMap(\.self)
          return facts.isEmpty ? term.text : "\(term.text) (\(facts.joined(separator: ", ")))"
        }
        return "\(section.language)  \(terms.joined(separator: " | ").printableLine)"
      }
      return ([entry.id.description.printableLine] + sections).joined(separator: "\n    ")
    }.joined(separator: "\n")
  }

  /// One concept with everything that its glossary contains about it.
  ///
  /// - Parameter place: the glossary and the line, if the concept is one of several of a name.
  public static func text(of entry: ConceptEntry, at place: String? = nil) -> String {
    let head = [entry.id.description, entry.subject, place].compactMap(\.self)
    var lines = [head.joined(separator: "  ").printableLine]
    for text in [entry.definition, entry.note] {
      lines += text.map { ["    \($0.printableLine)"] } ?? []
    }
    for section in entry.sections {
      lines.append("\(section.language)")
      for term in section.terms {
        var facts = [term.status.rawValue]
        if term.type != .full { facts.append(term.type.rawValue) }
        if let from = term.from { facts.append("from \(from)") }
        if let until = term.until { facts.append("until \(until)") }
        if let note = term.note { facts.append(note) }
        lines.append(
          "    \(term.text.printableLine)  (\(facts.joined(separator: ", ").printableLine))")
      }
    }
    if !entry.related.isEmpty {
      lines.append(
        "see also " + entry.related.map(\.description).joined(separator: ", ").printableLine)
    }
    if !entry.sources.isEmpty {
      lines.append("sources " + entry.sources.joined(separator: ", ").printableLine)
    }
    if let proposer = entry.proposer { lines.append("proposed by \(proposer)".printableLine) }
    if let signature = entry.lastSignature {
      lines.append("last changed \(signature)".printableLine)
    }
    return lines.joined(separator: "\n")
  }

  /// The findings in glossaries.
  public static func text(of findings: [Finding]) -> String {
    let lines = findings.map { finding in
      "\(finding.location): \(finding.severity.rawValue): \(finding.message) [\(finding.rule)]"
        .printableLine
    }
    return (lines + [findings.isEmpty ? "no findings" : counted(findings.count, "finding")])
      .joined(separator: "\n")
  }
}
