import ConcordKit

/// Concepts for people: a line each, the languages in columns of their own.
enum GlossaryTextReport {
  static func text(of listing: GlossaryListing) -> String {
    var lines = listing.concepts.map { concept in
      let terms = concept.terms.map { section in
        "\(section.lang) \(section.preferred.joined(separator: " / "))"
      }
      return "\(concept.id)\n    \(terms.joined(separator: "\n    "))"
    }
    let count = listing.concepts.count
    lines.append("\(count) concept\(count == 1 ? "" : "s")")
    return lines.joined(separator: "\n")
  }
}
